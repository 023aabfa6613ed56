// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/benchmark_reader.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <fstream>
#include <set>

using namespace groundscope;

namespace {

namespace fs = std::filesystem;
const fs::path kData = fs::path(GROUNDSCOPE_SHARED_DIR) / "data";

/// Processor time: other work on the machine does not count.
double secondsSince(std::clock_t begin) {
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

std::size_t count(const Benchmark& benchmark, TargetState state) {
    return static_cast<std::size_t>(std::count_if(benchmark.samples.begin(), benchmark.samples.end(),
                                                  [&](const Sample& sample) { return sample.target == state; }));
}

std::vector<std::string> idsOf(const Benchmark& benchmark, TargetState state) {
    std::vector<std::string> ids;
    for (const Sample& sample : benchmark.samples) {
        if (sample.target == state)
            ids.push_back(sample.id);
    }
    return ids;
}

bool hasNote(const Benchmark& benchmark, const std::string& kind, const std::string& sample = {}) {
    return std::any_of(benchmark.notes.begin(), benchmark.notes.end(), [&](const DataNote& note) {
        return note.kind == kind && (sample.empty() || note.sampleId == sample);
    });
}

const Sample& sampleOf(const Benchmark& benchmark, const std::string& id) {
    return benchmark.samples.at(benchmark.find(id).value());
}

/// A small PixMMVP: two pairs and a single.
constexpr const char* kSegmentations = R"({"images": [
  {"id": 1, "width": 20, "height": 10, "file_name": "1.jpg"}, {"id": 2, "width": 20, "height": 10, "file_name": "2.jpg"},
  {"id": 3, "width": 20, "height": 10, "file_name": "3.jpg"}, {"id": 4, "width": 20, "height": 10, "file_name": "4.jpg"}],
 "annotations": [
  {"id": 1, "image_id": 1, "category_id": null, "segmentation": [[2, 2, 8, 2, 8, 6, 2, 6]], "bbox": [2, 2, 6, 4], "area": 24, "iscrowd": 0},
  {"id": 2, "image_id": 3, "category_id": null, "segmentation": [[0, 0, 5, 0, 5, 5]], "area": 25},
  {"id": 3, "image_id": 3, "category_id": null, "segmentation": [[10, 0, 15, 0, 15, 5]], "area": 25}],
 "categories": [{"supercategory": "type", "id": null, "name": "Bird"}]})";
constexpr const char* kObjects = "Index, Object\n1, the left door\n2, the left door\n3, the words \"\"NO\"\"\n4, None\n";

class TestBenchmarkReader : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    [[nodiscard]] fs::path fresh(const char* name) const {
        const fs::path folder = fs::path(m_dir.path().toStdString()) / name;
        fs::remove_all(folder);
        fs::create_directories(folder);
        return folder;
    }
    static void write(const fs::path& path, const std::string& text) {
        fs::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << text;
    }
    /// A cut-down PixCV-Bench in the published layout: one single and three pairs.
    [[nodiscard]] fs::path pixcvbench(const char* name) const {
        const fs::path root = fresh(name);
        write(root / "CV-Bench/Objects.csv",
              ",Id,file,Objects\n"
              "0,0,CV-Bench/ADE20K/validation/images/ADE_1.jpg,\"curtain, drape\"\n"
              "1,1,CV-Bench/ADE20K/validation/images/ADE_2.jpg,\"('ring', 'grandstand, covered stand')\"\n"
              "2,2,CV-Bench/COCO/coco/images/000000000007.jpg,\"('dog', 'cat')\"\n"
              "3,3,CV-Bench/COCO/coco/images/000000000008.jpg,\"('dog', 'dog')\"\n");
        write(root / "ADE20K/validation/FinalSegmentations.json",
              R"({"categories":[{"id":0,"name":"foreground"}],"images":[{"id":0,"file_name":"ADE_1.jpg"},{"id":1,"file_name":"/ADE_2.jpg"}],
                  "annotations":[{"image_id":1,"category_id":0,"segmentation":{"size":[3,4],"counts":"426"}},
                                 {"id":1,"image_id":1,"category_id":0,"segmentation":[[0,0,3,0,3,3]],"bbox":[0,0,3,3]},
                                 {"image_id":0,"category_id":0,"segmentation":{"size":[3,4],"counts":[4,2,6]}}]})");
        write(root / "COCO/FinalSegmentations.json",
              R"({"categories":[],"images":[{"id":0,"file_name":"000000000007.jpg"},{"id":1,"file_name":"000000000008.jpg"}],"annotations":[]})");
        return root;
    }

  private Q_SLOTS:
    void theRealPixmmvpOpensWithoutLoss() {
        if (!fs::exists(kData / "pixmmvp"))
            QSKIP("the published annotation files are not beside the source tree");
        const auto benchmark = readBenchmark(kData / "pixmmvp");
        QVERIFY2(benchmark, benchmark ? "" : describe(benchmark.error()).c_str());
        QCOMPARE(benchmark->layout, std::string("pixmmvp"));
        QCOMPARE(benchmark->samples.size(), std::size_t{300});
        QCOMPARE(count(*benchmark, TargetState::Present), std::size_t{247});
        QVERIFY(idsOf(*benchmark, TargetState::NoExpression) ==
                (std::vector<std::string>{"23", "24", "105", "106", "145", "146", "241", "242", "273", "274", "295", "296", "299", "300"}));
        QVERIFY(idsOf(*benchmark, TargetState::Absent) ==
                (std::vector<std::string>{"10",  "12",  "16",  "20",  "28",  "29",  "34",  "36",  "44",  "46",  "50",  "56",  "62",
                                          "64",  "65",  "68",  "78",  "82",  "88",  "90",  "92",  "94",  "108", "114", "122", "126",
                                          "140", "148", "170", "192", "210", "214", "216", "224", "248", "256", "282", "286", "292"}));
        std::map<std::size_t, int> perImage;
        std::size_t annotations = 0;
        std::map<std::string, int> patterns;
        std::map<int, int> answers;
        for (std::size_t i = 0; i < benchmark->samples.size(); ++i) {
            const Sample& sample = benchmark->samples[i];
            QCOMPARE(sample.id, std::to_string(i + 1));
            QCOMPARE(sample.imagePath.filename().string(), sample.id + ".jpg");
            QVERIFY(sample.imageSize == (Size{224, 224}));
            QCOMPARE(sample.choices.size(), std::size_t{2});
            ++perImage[sample.annotations.size()];
            annotations += sample.annotations.size();
            ++patterns[sample.tags.at("pattern")];
            ++answers[sample.correctChoice.value()];
            const Sample& twin = benchmark->samples[i ^ 1];
            QCOMPARE(sample.rawExpression, twin.rawExpression);
            QCOMPARE(sample.question, twin.question);
            QVERIFY(sample.correctChoice != twin.correctChoice);
            QCOMPARE(sample.tags.at("pair"), twin.tags.at("pair"));
        }
        QCOMPARE(annotations, std::size_t{384});
        QVERIFY(perImage == (std::map<std::size_t, int>{{0, 53}, {1, 178}, {2, 36}, {3, 20}, {4, 7}, {5, 1}, {6, 2}, {7, 2}, {15, 1}}));
        QCOMPARE(sampleOf(*benchmark, "121").annotations.size(), std::size_t{15});
        QVERIFY(answers == (std::map<int, int>{{0, 150}, {1, 150}}));
        QVERIFY(patterns == (std::map<std::string, int>{{"Presence of Specific Features", 81},
                                                        {"Positional and Relational Context", 56},
                                                        {"State and Condition", 38},
                                                        {"Color and Appearance", 28},
                                                        {"Viewpoint and Perspective", 24},
                                                        {"Quantity and Count", 24},
                                                        {"Orientation and Direction", 23},
                                                        {"Structural and Physical Characteristics", 14},
                                                        {"Text", 12}}));
    }

    void theRealExpressionsKeepTheirRawForm() {
        if (!fs::exists(kData / "pixmmvp"))
            QSKIP("the published annotation files are not beside the source tree");
        const auto benchmark = readBenchmark(kData / "pixmmvp").value();
        QCOMPARE(sampleOf(benchmark, "1").rawExpression, std::string(" the butterfly's wings"));
        QCOMPARE(sampleOf(benchmark, "1").expression, std::string("the butterfly's wings"));
        QCOMPARE(sampleOf(benchmark, "135").rawExpression, std::string(" the cup(s) of drink "));
        QCOMPARE(sampleOf(benchmark, "135").expression, std::string("the cup(s) of drink"));
        QCOMPARE(sampleOf(benchmark, "9").rawExpression, std::string(" the key \"\"Z\"\""));
        QCOMPARE(sampleOf(benchmark, "10").expression, std::string("the key \"Z\""));
        QCOMPARE(sampleOf(benchmark, "129").expression, std::string("the words \"SCHOOL BUS\""));
        QCOMPARE(sampleOf(benchmark, "63").rawOptions, std::string(" (a) Correct (b) Incorrect"));
        QCOMPARE(sampleOf(benchmark, "23").rawExpression, std::string(" None"));
        QCOMPARE(sampleOf(benchmark, "23").expression, std::string());
        QCOMPARE(sampleOf(benchmark, "1").rawOptions, std::string("(a) Open (b) Closed"));
        QVERIFY(hasNote(benchmark, "fallback-questions"));
        QVERIFY(!hasNote(benchmark, "none-list"));
        QCOMPARE(groundTruthMask(sampleOf(benchmark, "1"), {224, 224}).area(), std::int64_t{8321});
        QVERIFY(groundTruthMask(sampleOf(benchmark, "10"), {224, 224}).isEmpty());
    }

    void theRealPixcvbenchOpensWithoutLoss() {
        if (!fs::exists(kData / "pixcvbench"))
            QSKIP("the published annotation files are not beside the source tree");
        const std::clock_t begin = std::clock();
        const auto opened = readBenchmark(kData / "pixcvbench");
        QVERIFY2(secondsSince(begin) < 3, "opening takes about 0.1 s; this bound catches a wrong order of growth");
        QVERIFY2(opened, opened ? "" : describe(opened.error()).c_str());
        const Benchmark& benchmark = *opened;
        QCOMPARE(benchmark.samples.size(), std::size_t{1438});
        QVERIFY(hasNote(benchmark, "missing-questions"));
        std::map<std::string, std::array<int, 4>> bySource;  // images, RLE, polygon annotations, pairs
        std::map<std::string, std::map<std::size_t, int>> perImage;
        std::map<std::string, std::pair<int, int>> polygonImages;  // with polygons, mixing both
        int identical = 0;
        for (std::size_t i = 0; i < benchmark.samples.size(); ++i) {
            const Sample& sample = benchmark.samples[i];
            QCOMPARE(sample.id, std::to_string(i));
            const std::string source = sample.tags.at("source");
            QCOMPARE(source, std::string(i < 633 ? "ADE20K" : "COCO"));
            QCOMPARE(sample.tags.at("task"), std::string(i < 342 || (i >= 633 && i < 1079) ? "Count" : "Relation"));
            auto& counts = bySource[source];
            ++counts[0];
            int masks = 0;
            for (const Annotation& annotation : sample.annotations)
                masks += annotation.mask ? 1 : 0;
            const int polygons = static_cast<int>(sample.annotations.size()) - masks;
            counts[1] += masks;
            counts[2] += polygons;
            counts[3] += sample.objects.size() == 2 ? 1 : 0;
            polygonImages[source].first += polygons > 0 ? 1 : 0;
            polygonImages[source].second += polygons > 0 && masks > 0 ? 1 : 0;
            ++perImage[source][std::min<std::size_t>(8, sample.annotations.size())];
            identical += sample.objects.size() == 2 && sample.objects[0] == sample.objects[1] ? 1 : 0;
        }
        QVERIFY(bySource["ADE20K"] == (std::array<int, 4>{633, 1232, 134, 291}));
        QVERIFY(bySource["COCO"] == (std::array<int, 4>{805, 1619, 53, 359}));
        QVERIFY(polygonImages["ADE20K"] == std::pair(42, 31));
        QVERIFY(polygonImages["COCO"] == std::pair(26, 15));
        QVERIFY(perImage["ADE20K"] ==
                (std::map<std::size_t, int>{{0, 1}, {1, 197}, {2, 319}, {3, 56}, {4, 24}, {5, 12}, {6, 7}, {7, 3}, {8, 14}}));
        QVERIFY(perImage["COCO"] == (std::map<std::size_t, int>{{1, 280}, {2, 405}, {3, 47}, {4, 33}, {5, 10}, {6, 9}, {7, 2}, {8, 19}}));
        QCOMPARE(identical, 5);
        QVERIFY(idsOf(benchmark, TargetState::Absent) == std::vector<std::string>{"207"});
        QCOMPARE(sampleOf(benchmark, "207").expression, std::string("bucket, pail"));
        QVERIFY(std::none_of(benchmark.notes.begin(), benchmark.notes.end(),
                             [](const DataNote& note) { return note.kind == "bad-annotation"; }));
    }

    void pixmmvpWithQuestionsFile() {
        const fs::path root = fresh("mmvp");
        write(root / "Segmentations.json", kSegmentations);
        write(root / "Objects.csv", kObjects);
        write(root / "Questions.csv",
              "lndex,Question,Options,Correct Answer,question_extension\n"
              "1,\"Is it open, or not?\",(a) Yes (b) No,(a),Think twice.\n2,\"Is it open, or not?\",(a) Yes (b) No,(b),\n"
              "4,Four?,(a) A (b) B,(b),\n3,Three?,(a) A (b) B,(a),\n");
        write(root / "MMVP Images" / "1.jpg", "not read when opening");
        write(root / "meta_none.txt", "4.jpg\n2.jpg\n");
        const auto benchmark = readBenchmark(root).value();
        QCOMPARE(benchmark.samples.size(), std::size_t{4});
        const Sample& first = benchmark.samples[0];
        QCOMPARE(first.question, std::string("Is it open, or not?"));
        QCOMPARE(first.questionExtension, std::string("Think twice."));
        QCOMPARE(benchmark.samples[1].questionExtension, std::string());
        QCOMPARE(first.correctChoice.value(), 0);
        QCOMPARE(first.imagePath, root / "MMVP Images" / "1.jpg");
        QCOMPARE(sampleOf(benchmark, "3").question, std::string("Three?"));  // joined by index, not by place
        QVERIFY(hasNote(benchmark, "index-position", "4"));
        QVERIFY(hasNote(benchmark, "none-list", "2") && !hasNote(benchmark, "none-list", "4"));
        QCOMPARE(sampleOf(benchmark, "3").expression, std::string("the words \"NO\""));
        QCOMPARE(sampleOf(benchmark, "3").annotations.size(), std::size_t{2});
        QCOMPARE(static_cast<int>(sampleOf(benchmark, "4").target), static_cast<int>(TargetState::NoExpression));
        QCOMPARE(static_cast<int>(sampleOf(benchmark, "2").target), static_cast<int>(TargetState::Absent));
        QVERIFY(readBenchmark(root / "Objects.csv").value() == benchmark);
    }

    void pixmmvpWithoutQuestionsOrWithOddRowsStillOpens() {
        const fs::path root = fresh("odd");
        write(root / "Segmentations.json", kSegmentations);
        write(root / "Objects.csv", "Index,Object\n2,two\n1,one\n1,again\nx,three\n99,nobody\n");
        const auto benchmark = readBenchmark(root).value();
        QCOMPARE(sampleOf(benchmark, "1").expression, std::string("one"));
        QCOMPARE(sampleOf(benchmark, "2").expression, std::string("two"));
        QVERIFY(hasNote(benchmark, "missing-questions"));
        QVERIFY(hasNote(benchmark, "duplicate-id", "1"));
        QVERIFY(hasNote(benchmark, "bad-index"));
        QVERIFY(hasNote(benchmark, "row-without-image", "99"));
        QVERIFY(hasNote(benchmark, "image-without-row", "3"));
        QVERIFY(sampleOf(benchmark, "1").choices.empty());
    }

    void pixmmvpWithoutHeaderIsReadByPosition() {
        const fs::path root = fresh("headless");
        write(root / "Segmentations.json", kSegmentations);
        write(root / "Objects.csv", kObjects);
        write(root / "Questions.csv", "1,One?,(a) A (b) B,(b)\n2,Two?,(a) A (b) B,(a)\n");
        const auto benchmark = readBenchmark(root).value();
        QCOMPARE(benchmark.samples[0].question, std::string("One?"));
        QCOMPARE(benchmark.samples[0].correctChoice.value(), 1);
    }

    void brokenFilesThatNameTheSamplesAreErrors() {
        const fs::path root = fresh("broken");
        write(root / "Segmentations.json", "{\"images\": [");
        write(root / "Objects.csv", kObjects);
        QCOMPARE(readBenchmark(root).error().code, ErrorCode::Format);
        write(root / "Segmentations.json", "[1, 2]");
        QCOMPARE(readBenchmark(root).error().code, ErrorCode::Format);
        write(root / "Segmentations.json", kSegmentations);
        write(root / "Objects.csv", "1,\"never ends");
        QCOMPARE(readBenchmark(root).error().code, ErrorCode::Format);
        QVERIFY(readBenchmark(root).error().where.find("Objects.csv") != std::string::npos);
    }

    void pixcvbenchJoinsTextsAndComposesRedBoxExpressions() {
        const fs::path root = pixcvbench("cv");
        write(root / "CV-Bench/test.jsonl",
              R"json({"idx":0,"type":"2D","task":"Count","question":"How many?","choices":["3","2"],"answer":"(B)","prompt":"How many? (A) 3 (B) 2","source":"ADE20K","source_filename":"ADE_1.jpg"})json"
              "\n"
              R"json({"idx":1,"type":"2D","task":"Relation","question":"Considering the relative positions of the grandstand (annotated by the red box) and the ring in the image provided, where is the grandstand (annotated by the red box) located?","choices":["left","right"],"answer":"(A)","prompt":"… red box …","source":"ADE20K","source_filename":"ADE_2.jpg"})json"
              "\n\nnot json\n"
              R"json({"idx":2,"type":"2D","task":"Relation","question":"Where is the dog?","choices":["above","below"],"answer":"(Z)","prompt":"Where is the dog?","source":"COCO","source_filename":"/coco/val2017/000000000099.jpg"})json"
              "\n"
              R"json({"idx":3,"type":"3D","question":"not this one"})json"
              "\n");
        const auto opened = readBenchmark(root);
        QVERIFY2(opened, opened ? "" : describe(opened.error()).c_str());
        const Benchmark& benchmark = *opened;
        QCOMPARE(benchmark.samples.size(), std::size_t{4});
        QCOMPARE(benchmark.samples[0].expression, std::string("curtain, drape"));
        QVERIFY(benchmark.samples[0].choices == (std::vector<Choice>{{"A", "3"}, {"B", "2"}}));
        QCOMPARE(benchmark.samples[0].correctChoice.value(), 1);
        QCOMPARE(benchmark.samples[0].prompt, std::string("How many? (A) 3 (B) 2"));
        QVERIFY(benchmark.samples[1].redBox);
        QCOMPARE(benchmark.samples[1].expression,
                 std::string("grandstand, covered stand (annotated by the red box) and ring"));
        QVERIFY(benchmark.samples[1].objects == (std::vector<std::string>{"grandstand, covered stand", "ring"}));
        QCOMPARE(benchmark.samples[1].rawExpression, std::string("('ring', 'grandstand, covered stand')"));
        QCOMPARE(benchmark.samples[1].annotations.size(), std::size_t{2});  // run lengths and a polygon
        QCOMPARE(benchmark.samples[2].expression, std::string("dog and cat"));
        QVERIFY(!benchmark.samples[2].redBox && !benchmark.samples[2].correctChoice);
        QVERIFY(hasNote(benchmark, "question-mismatch", "2"));
        QVERIFY(hasNote(benchmark, "bad-question-line"));
        QVERIFY(hasNote(benchmark, "missing-questions", "3"));
        QCOMPARE(benchmark.samples[0].annotations[0].mask->area(), std::int64_t{2});
        QCOMPARE(benchmark.samples[3].imagePath.filename().string(), std::string("000000000008.jpg"));
    }

    void aParquetAloneIsNamedWithWhatToDo() {
        const fs::path root = pixcvbench("parquet");
        write(root / "CV-Bench/test.parquet", "PAR1");
        const auto benchmark = readBenchmark(root).value();
        QVERIFY(hasNote(benchmark, "parquet"));
        QCOMPARE(benchmark.samples.size(), std::size_t{4});
        const auto alone = readBenchmark(root / "CV-Bench/test.parquet");
        QCOMPARE(alone.error().code, ErrorCode::Unsupported);
        QVERIFY(alone.error().message.find("test_2d.jsonl") != std::string::npos);
    }

    void pixcvbenchWithOnePartMissingOpensTheOther() {
        const fs::path root = pixcvbench("half");
        fs::remove(root / "COCO/FinalSegmentations.json");
        const auto benchmark = readBenchmark(root).value();
        QCOMPARE(benchmark.samples.size(), std::size_t{2});
        QVERIFY(hasNote(benchmark, "missing-part"));
    }

    void foldersOfImagesNeedNoAnnotations() {
        const fs::path root = fresh("images");
        for (const char* name : {"10.png", "9.png", "sub/9.png", ".hidden/x.png", "notes.txt"})
            write(root / name, "not opened");
        const auto benchmark = readBenchmark(root).value();
        QCOMPARE(benchmark.layout, std::string("images"));
        QCOMPARE(benchmark.name, std::string("images"));
        QVERIFY(idsOf(benchmark, TargetState::Unannotated) == (std::vector<std::string>{"9.png", "10", "sub/9.png"}));
        QCOMPARE(readBenchmark(fresh("empty")).error().code, ErrorCode::NotFound);
        QCOMPARE(readBenchmark(root / "nothing").error().code, ErrorCode::NotFound);
        QCOMPARE(readBenchmark(root / "notes.txt").error().code, ErrorCode::Format);
    }

    void thousandsOfImagesOpenWithoutBeingRead() {
        const fs::path root = fresh("many");
        for (int i = 0; i < 2000; ++i)
            std::ofstream(root / (std::to_string(i) + ".jpg"));
        const std::clock_t begin = std::clock();
        const auto benchmark = readBenchmark(root).value();
        QCOMPARE(benchmark.samples.size(), std::size_t{2000});
        QCOMPARE(benchmark.samples[1999].id, std::string("1999"));
        QVERIFY(secondsSince(begin) < 3);
    }

    void openingStopsOnRequest() {
        const fs::path root = fresh("stop");
        write(root / "a.png", "");
        std::stop_source source;
        source.request_stop();
        QCOMPARE(readBenchmark(root, Progress{source.get_token(), {}, {}}).error().code, ErrorCode::Cancelled);
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestBenchmarkReader)
#include "tst_benchmark_reader.moc"
