// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/annotation_file.h"
#include "core/io/benchmark_reader.h"
#include "core/io/image.h"

#include <QByteArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <fstream>
#include <numbers>
#include <random>

using namespace groundscope;

namespace {

namespace fs = std::filesystem;
const fs::path kData = fs::path(GROUNDSCOPE_SHARED_DIR) / "data";

/// A COCO file of one 20 x 10 picture with the given annotations.
std::string coco(const std::string& annotations) {
    return R"({"images":[{"id":7,"file_name":"a.jpg","width":20,"height":10}],"categories":[{"id":3,"name":"dog"}],"annotations":[)" +
           annotations + "]}";
}

std::size_t badOnes(const AnnotationFile& file) {
    return static_cast<std::size_t>(std::count_if(file.notes.begin(), file.notes.end(),
                                                  [](const DataNote& note) { return note.kind == "bad-annotation"; }));
}

class TestAnnotationIo : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    [[nodiscard]] fs::path write(const std::string& name, const std::string& text) const {
        const fs::path path = fs::path(m_dir.path().toStdString()) / name;
        fs::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << text;
        return path;
    }
    [[nodiscard]] Result<std::optional<AnnotationFile>> read(const std::string& name, const std::string& text) const {
        return readAnnotationFile(write(name, text));
    }
    /// Of a file that must be readable.
    [[nodiscard]] AnnotationFile open(const std::string& text, const std::string& name = "file.json") const {
        auto file = read(name, text);
        if (!file || !*file) {
            qWarning("%s", file ? "not an annotation file" : describe(file.error()).c_str());
            return {};
        }
        return **std::move(file);
    }

  private Q_SLOTS:
    void cocoPolygonsMasksAndBoxes() {
        const AnnotationFile file = open(coco(
            R"({"id":1,"image_id":7,"category_id":3,"segmentation":[[1,1,5,1,5,5],[8,1,9,1,9,3,8,3]]},
               {"id":2,"image_id":7,"category_id":3,"segmentation":{"size":[10,20],"counts":[5,10,185]},"iscrowd":1},
               {"id":3,"image_id":7,"category_id":null,"segmentation":{"size":[10,20],"counts":"5:ok5"}},
               {"id":4,"image_id":7,"category_id":3,"segmentation":[1,1,5,1,5,5]},
               {"id":5,"image_id":7,"category_id":3,"segmentation":[],"bbox":[2,3,4,5]})"));
        QCOMPARE(file.layout, std::string("coco"));
        QCOMPARE(file.images.size(), std::size_t{1});
        const auto& annotations = file.images[0].annotations;
        QCOMPARE(file.images[0].size, (Size{20, 10}));
        QCOMPARE(annotations[0].region.parts.size(), std::size_t{2});
        QCOMPARE(annotations[0].label, std::string("dog"));
        QCOMPARE(annotations[0].id, std::string("1"));
        QVERIFY(annotations[1].mask->runs == (std::vector<std::uint32_t>{5, 10, 185}));
        QVERIFY(boundsOf(annotations.back().region) == (Rect{2, 3, 4, 5}));
        QCOMPARE(file.notes.back().kind, std::string("box-annotation"));
    }

    /// As VIA 2 exports it: ids of pictures as texts, no category, outlines of ellipses, flat lists in older versions.
    void viasOwnCocoExport() {
        const AnnotationFile file = open(
            R"({"info":{"contributor":"","description":"Exported using VGG Image Annotator"},
                "images":[{"id":"1","width":0,"height":0,"file_name":"a.jpg","license":0,"flickr_url":"a.jpg","coco_url":"a.jpg"}],
                "licenses":[{"id":0,"name":"Unknown License","url":""}],"categories":[],
                "annotations":[{"id":0,"image_id":1,"category_id":null,"segmentation":[1,1,5,1,5,5],"area":8,"bbox":[1,1,4,4],"iscrowd":0},
                               {"id":1,"image_id":"1","segmentation":[[8,1,9,1,9,3]],"area":1,"bbox":[8,1,1,2],"iscrowd":0}]})");
        QCOMPARE(file.images.size(), std::size_t{1});
        QVERIFY(file.images[0].size.isEmpty());
        QCOMPARE(file.images[0].annotations.size(), std::size_t{2});
        QVERIFY(file.images[0].annotations[0].label.empty());
        QVERIFY(file.notes.empty());
    }

    void idsMayBeRealsAndNamesAddresses() {
        const AnnotationFile file = open(
            R"({"images":[{"id":4.0,"coco_url":"images.example/val/007.jpg"}],"categories":[{"id":2.0,"name":"dog"},{"id":null,"name":"none"}],
                "annotations":[{"id":1.0,"image_id":4,"category_id":2,"segmentation":[[1,1,5,1,5,5]]}]})");
        QCOMPARE(file.images[0].fileName, std::string("007.jpg"));
        QCOMPARE(file.images[0].annotations[0].label, std::string("dog"));
        QCOMPARE(file.images[0].annotations[0].id, std::string("1"));
    }

    void countsMayBeBase64OfCompressedRuns() {
        const Mask mask = maskFromRuns({20, 10}, {15, 3, 7, 3, 172}).value();
        const std::string plain = encodeCounts(mask);
        const std::string base64 = QByteArray::fromStdString(plain).toBase64().toStdString();
        for (const std::string& counts : {plain, base64}) {
            const AnnotationFile file =
                open(coco(R"({"image_id":7,"segmentation":{"size":[10,20],"counts":)" + ("\"" + counts + "\"}}")));
            QCOMPARE(file.images[0].annotations.size(), std::size_t{1});
            QVERIFY(*file.images[0].annotations[0].mask == mask);
        }
    }

    void oneBadShapeIsOneNote_data() {
        QTest::addColumn<QString>("annotation");
        const auto row = [](const char* name, const char* text) { QTest::newRow(name) << QString::fromLatin1(text); };
        row("odd coordinates", R"({"image_id":7,"segmentation":[[1,1,5,1,5]]})");
        row("odd long", R"({"image_id":7,"segmentation":[[1,1,5,1,5,5,7]]})");
        row("two vertices", R"({"image_id":7,"segmentation":[[1,1,5,1]]})");
        row("text as number", R"({"image_id":7,"segmentation":[[1,1,5,1,5,"5"]]})");
        row("NaN", R"({"image_id":7,"segmentation":[[1,1,5,1,5,NaN]]})");
        row("Infinity", R"({"image_id":7,"segmentation":[[1,1,5,1,-Infinity,5]]})");
        row("beyond double", R"({"image_id":7,"segmentation":[[1,1,5,1,5,1e999]]})");
        row("null vertex", R"({"image_id":7,"segmentation":[[1,1,5,1,5,null]]})");
        row("nested", R"({"image_id":7,"segmentation":[[[1,1],[5,1],[5,5]]]})");
        row("a number", R"({"image_id":7,"segmentation":12})");
        row("nothing at all", R"({"image_id":7})");
        row("empty box", R"({"image_id":7,"segmentation":[],"bbox":[1,1,0,5]})");
        row("no size", R"({"image_id":7,"segmentation":{"counts":"5"}})");
        row("huge size", R"({"image_id":7,"segmentation":{"size":[1000000,1000000],"counts":"5"}})");
        row("negative size", R"({"image_id":7,"segmentation":{"size":[-10,-20],"counts":[200]}})");
        row("size of texts", R"({"image_id":7,"segmentation":{"size":["10","20"],"counts":[200]}})");
        row("runs too long", R"({"image_id":7,"segmentation":{"size":[10,20],"counts":[150,51]}})");
        row("runs too short", R"({"image_id":7,"segmentation":{"size":[10,20],"counts":[150,49]}})");
        row("runs overflow", R"({"image_id":7,"segmentation":{"size":[10,20],"counts":[4294967295,4294967295,202]}})");
        row("run beyond 32 bits", R"({"image_id":7,"segmentation":{"size":[10,20],"counts":[18446744073709551615]}})");
        row("negative run", R"({"image_id":7,"segmentation":{"size":[10,20],"counts":[-1,201]}})");
        row("run of text", R"({"image_id":7,"segmentation":{"size":[10,20],"counts":["200"]}})");
        row("no counts", R"({"image_id":7,"segmentation":{"size":[10,20]}})");
        row("bad string", R"({"image_id":7,"segmentation":{"size":[10,20],"counts":"~~~"}})");
        row("unknown image", R"({"image_id":8,"segmentation":[[1,1,5,1,5,5]]})");
        row("no image", R"({"segmentation":[[1,1,5,1,5,5]]})");
        row("not an object", "17");
    }
    void oneBadShapeIsOneNote() {
        QFETCH(QString, annotation);
        const std::string good = R"(,{"id":9,"image_id":7,"category_id":3,"segmentation":[[1,1,5,1,5,5]]})";
        const AnnotationFile file = open(coco(annotation.toStdString() + good));
        QCOMPARE(file.images.size(), std::size_t{1});
        QCOMPARE(file.images[0].annotations.size(), std::size_t{1});
        QCOMPARE(file.images[0].annotations[0].id, std::string("9"));
        QCOMPARE(badOnes(file), std::size_t{1});
        QVERIFY(file.notes[0].where.find("/annotations/0") != std::string::npos);
    }

    void brokenImageEntriesAreNotedAndLeftOut() {
        const AnnotationFile file = open(
            R"({"images":[{"id":1},{"file_name":"b.jpg","id":2,"width":1e18,"height":"x"},{"file_name":"c.jpg","id":2},5,
                {"file_name":"sub\\d.jpg","id":"x"}],"annotations":[{"image_id":"x","segmentation":[[1,1,5,1,5,5]]}]})");
        QCOMPARE(file.images.size(), std::size_t{3});
        QVERIFY(file.images[0].size == Size{});
        QCOMPARE(file.images[2].fileName, std::string("sub/d.jpg"));
        QCOMPARE(file.images[2].annotations.size(), std::size_t{1});
    }

    void hostileTextsAreRefusedAsAWhole() {
        QCOMPARE(read("deep.json", std::string(100000, '[')).error().code, ErrorCode::Format);
        QCOMPARE(read("deeper.json", "{\"images\":" + std::string(5000, '[')).error().code, ErrorCode::Format);
        QCOMPARE(read("cut.json", "{\"images\": [").error().code, ErrorCode::Format);
        QCOMPARE(read("bytes.json", std::string("\0\xff\xfe", 3)).error().code, ErrorCode::Format);
        QVERIFY(!read("other.json", "{\"name\": \"package\"}")->has_value());
        QCOMPARE(read("name.json", "{\"version\":\"5\",NaN:20,\"shapes\":[]}").error().code, ErrorCode::Format);
        QVERIFY(!read("list.json", "[1,2,3]")->has_value());
        QVERIFY(!read("table.csv", "a,b\n1,2\n")->has_value());
        QCOMPARE(readAnnotationFile("/nothing/there.json").error().code, ErrorCode::NotFound);
    }

    void manyKeysAndManyBadShapesStayFastAndShort() {
        std::string via = "{";
        for (int i = 0; i < 60000; ++i)
            via += (i > 0 ? "," : "") + ("\"" + std::to_string(i) + ".jpg-1\":{\"filename\":\"" + std::to_string(i)) +
                   ".jpg\",\"size\":-1,\"regions\":[{\"shape_attributes\":{}}],\"file_attributes\":{}}";
        via += "}";
        const std::clock_t begin = std::clock();  // processor time: other work on the machine does not count
        const AnnotationFile file = open(via);
        QCOMPARE(file.images.size(), std::size_t{60000});
        QVERIFY(file.notes.size() <= 1001);
        QCOMPARE(file.notes.back().kind, std::string("more-notes"));
        const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < 10, "60,000 keys take well under a second unless they are searched one by one");
    }

    void viaShapesOfAProject() {
        const AnnotationFile file = open(
            R"({"_via_settings":{},"_via_img_metadata":{
              "10.jpg5":{"filename":"10.jpg","size":5,"regions":[],"file_attributes":{"expression":" the dog ","question":"Where?"}},
              "9.jpg-1":{"filename":"9.jpg","size":-1,"file_attributes":{},"regions":[
                {"shape_attributes":{"name":"rect","x":1,"y":2,"width":3,"height":4},"region_attributes":{"type":"2"}},
                {"shape_attributes":{"name":"circle","cx":10,"cy":10,"r":4},"region_attributes":{"note":"","name":"ball"}},
                {"shape_attributes":{"name":"ellipse","cx":10,"cy":10,"rx":6,"ry":3,"theta":1.5707963267948966},"region_attributes":{}},
                {"shape_attributes":{"name":"polygon","all_points_x":[1,5.5,5],"all_points_y":[1,1,5]},"region_attributes":{"tick":{"a":true,"b":false,"c":true}}},
                {"shape_attributes":{"name":"polyline","all_points_x":[1,5,5],"all_points_y":[1,1,5]},"region_attributes":{}},
                {"shape_attributes":{"name":"point","cx":1,"cy":1},"region_attributes":{}},
                {"shape_attributes":{"name":"polygon","all_points_x":[1,5],"all_points_y":[1,1,5]},"region_attributes":{}},
                {"shape_attributes":{"name":"spline"},"region_attributes":{}},
                {"region_attributes":{}}]}},
             "_via_attributes":{"region":{"type":{"type":"dropdown","options":{"1":"cat","2":"dog"}}},"file":{}},
             "_via_data_format_version":"2.0.10"})");
        QCOMPARE(file.layout, std::string("via"));
        QCOMPARE(file.images.size(), std::size_t{2});
        QCOMPARE(file.images[0].fileName, std::string("9.jpg"));  // numbers by value
        QCOMPARE(file.images[1].expression, std::string("the dog"));
        QCOMPARE(file.images[1].question, std::string("Where?"));
        const auto& shapes = file.images[0].annotations;
        QCOMPARE(shapes.size(), std::size_t{5});
        QCOMPARE(shapes[0].label, std::string("dog"));
        QCOMPARE(shapes[1].label, std::string("ball"));
        QCOMPARE(shapes[3].label, std::string("a, c"));
        QVERIFY(boundsOf(shapes[0].region) == (Rect{1, 2, 3, 4}));
        QVERIFY(std::abs(areaOf(shapes[1].region) - std::numbers::pi * 16) < 1.5);
        const Rect upright = boundsOf(shapes[2].region);
        QVERIFY(std::abs(upright.width - 6) < 0.1 && std::abs(upright.height - 12) < 0.1);
        QCOMPARE(badOnes(file), std::size_t{4});
    }

    void viaAnnotationsOnlyAndCsvAreTheSame() {
        const std::string shape = R"({"name":"polygon","all_points_x":[1,5,5],"all_points_y":[1,1,5]})";
        const AnnotationFile json = open(R"({"a.jpg12":{"filename":"a.jpg","size":12,"file_attributes":{},"regions":{"0":{"shape_attributes":)" +
                                         shape + R"(,"region_attributes":{"name":"dog"}}}}})");
        std::string cell;
        for (const char c : shape)
            cell += c == '"' ? std::string("\"\"") : std::string(1, c);
        const AnnotationFile csv = open(
            "filename,file_size,file_attributes,region_count,region_id,region_shape_attributes,region_attributes\n"
            "a.jpg,12,\"{}\",1,0,\"" + cell + "\",\"{\"\"name\"\":\"\"dog\"\"}\"\n"
            "b.jpg,12,\"{}\",0,0,\"{}\",\"{}\"\nc.jpg,12,\"{}\",1,0,\"{broken\",\"{}\"\n",
            "via.csv");
        QCOMPARE(csv.images.size(), std::size_t{3});
        QCOMPARE(badOnes(csv), std::size_t{1});
        QVERIFY(json.images[0].annotations == csv.images[0].annotations);
        QCOMPARE(json.images[0].annotations[0].label, std::string("dog"));
    }

    void damagedFilesNeverCrash() {
        const std::vector<std::string> texts{
            coco(R"({"id":1,"image_id":7,"segmentation":[[1,1,5,1,5,5]]},{"image_id":7,"segmentation":{"size":[10,20],"counts":[5,10,185]}},{"image_id":7,"segmentation":{"size":[10,20],"counts":"5:ok5"}})"),
            R"({"a.jpg12":{"filename":"a.jpg","regions":[{"shape_attributes":{"name":"circle","cx":1,"cy":2,"r":3},"region_attributes":{"n":{"a":true}}}]}})",
            R"({"version":"5","imagePath":"a.jpg","imageHeight":10,"imageWidth":20,"shapes":[{"label":"dog","points":[[1,1],[5,1]],"shape_type":"line"},{"label":"m","points":[[1,1]],"shape_type":"mask","mask":"iVBORw0KGgo="}]})"};
        constexpr std::string_view kInserts = "[]{}\",:0123456789-eE.ntfNI~";
        std::mt19937 random(21);
        for (int i = 0; i < 1500; ++i) {
            std::string text = texts[static_cast<std::size_t>(i) % texts.size()];
            for (int k = 0; k < 1 + i % 5; ++k) {
                const std::size_t at = random() % text.size();
                if (random() % 3 == 0)
                    text.erase(at, 1 + random() % 6);
                else
                    text.insert(at, 1 + random() % 12, kInserts[random() % kInserts.size()]);
            }
            const auto file = read("damaged.json", text);
            if (!file || !*file)
                continue;
            for (const AnnotatedImage& image : (*file)->images) {
                for (const Annotation& annotation : image.annotations)  // what was accepted can be used
                    QVERIFY(maskFromRegion(annotation.region, {20, 10}).area() <= 200);
            }
        }
    }

    void via3IsRefusedClearly() {
        const auto file = read("via3.json", R"({"project":{"pid":"x"},"config":{},"attribute":{},"file":{},"metadata":{},"view":{}})");
        QCOMPARE(file.error().code, ErrorCode::Unsupported);
        QVERIFY(file.error().message.find("VIA 3") != std::string::npos);
        const auto table = read("via3.csv", "# Exported using VGG Image Annotator version 3\n# Notes:\n\n"
                                            "# CSV_HEADER = metadata_id,file_list,flags,temporal_coordinates,spatial_coordinates,metadata\n"
                                            "\"1_x\",\"[\"\"a.jpg\"\"]\",0,\"[]\",\"[2,1,2,3,4]\",\"{}\"\n");
        QCOMPARE(table.error().code, ErrorCode::Unsupported);
        QVERIFY(table.error().message.find("COCO") != std::string::npos);
        const fs::path folder = write("via3only/project.json", R"({"project":{},"attribute":{},"file":{},"metadata":{}})").parent_path();
        QCOMPARE(readBenchmark(folder).error().code, ErrorCode::Unsupported);
        (void)write("via3only/a.png", "");
        const auto beside = readBenchmark(folder);
        QCOMPARE(beside->samples.size(), std::size_t{1});
        QCOMPARE(beside->notes[0].kind, std::string("unreadable-annotations"));
    }

    void labelmeShapesOfEveryType() {
        std::vector<std::uint8_t> grey(12, 0);
        grey[5] = 255;
        grey[6] = 255;
        const fs::path png = fs::path(m_dir.path().toStdString()) / "mask.png";
        QVERIFY(saveGrey8(png, {4, 3}, grey));
        std::ifstream stream(png, std::ios::binary);
        const QByteArray bytes = QByteArray::fromStdString({std::istreambuf_iterator<char>(stream), {}});
        const std::string mask = bytes.toBase64().toStdString();
        const AnnotationFile file = open(
            R"({"version":"5.0.0","imagePath":"..\\pictures\\a.jpg","imageHeight":50,"imageWidth":60,"shapes":[
              {"label":"p","points":[[1,1],[5,1],[5,5]],"shape_type":"polygon"},
              {"label":"r","points":[[9,8],[3,2]],"shape_type":"rectangle"},
              {"label":"c","points":[[20,20],[20,30]],"shape_type":"circle"},
              {"label":"l","points":[[10,40],[30,40]],"shape_type":"line"},
              {"label":"s","points":[[10,10],[20,10],[20,20]],"shape_type":"linestrip"},
              {"label":"pt","points":[[30,30]],"shape_type":"point"},
              {"label":"m","points":[[58,48],[61,50]],"shape_type":"mask","mask":")" + mask + R"("},
              {"label":"old","points":[[1,1],[5,1],[5,5]]},
              {"label":"__ignore__","points":[[1,1],[5,1],[5,5]],"shape_type":"polygon"},
              {"label":"bad","points":[[1,1]],"shape_type":"circle"},
              {"label":"bad","points":"none","shape_type":"polygon"},
              {"label":"bad","points":[[0,0]],"shape_type":"mask","mask":"!!!!"},
              {"label":"bad","points":[[0,0]],"shape_type":"cuboid"}, 5]})");
        QCOMPARE(file.layout, std::string("labelme"));
        QCOMPARE(file.images[0].fileName, std::string("../pictures/a.jpg"));
        const auto& shapes = file.images[0].annotations;
        QCOMPARE(shapes.size(), std::size_t{8});
        QVERIFY(boundsOf(shapes[1].region) == (Rect{3, 2, 6, 6}));
        QVERIFY(std::abs(areaOf(shapes[2].region) - std::numbers::pi * 100) < 3);
        QVERIFY(boundsOf(shapes[3].region) == (Rect{10, 35, 20, 10}));
        QCOMPARE(shapes[4].region.parts.size(), std::size_t{2});
        QVERIFY(std::abs(areaOf(shapes[5].region) - std::numbers::pi * 25) < 2);
        QVERIFY(contains(*shapes[6].mask, 59, 49) && shapes[6].mask->area() == 1);  // the rest lies outside
        QCOMPARE(shapes[7].label, std::string("old"));
        QCOMPARE(badOnes(file), std::size_t{5});
        QCOMPARE(file.notes[0].kind, std::string("ignored-annotation"));
    }

    void severalFilesSpeakOfOneFolder() {
        const std::string labelme =
            R"({"version":"5","imagePath":"a.jpg","imageHeight":10,"imageWidth":20,"shapes":[{"label":"dog","points":[[1,1],[5,1],[5,5]],"shape_type":"polygon"}]})";
        const fs::path folder = write("both/a.json", labelme).parent_path();
        (void)write("both/a.jpg", "");
        (void)write("both/b.jpg", "");
        (void)write("both/package.json", "{\"name\":1}");
        (void)write("both/z_coco.json",
                    R"({"images":[{"id":1,"file_name":"a.jpg"},{"id":2,"file_name":"gone/c.jpg"}],"categories":[{"id":0,"name":"dog"},{"id":1,"name":"cat"}],
                        "annotations":[{"image_id":1,"category_id":0,"segmentation":[[1,1,5,1,5,5]]},{"image_id":1,"category_id":1,"segmentation":[[1,1,7,1,5,5]]},
                                       {"image_id":2,"category_id":1,"segmentation":[[1,1,7,1,5,5]]}]})");
        const auto benchmark = readBenchmark(folder).value();
        QCOMPARE(benchmark.layout, std::string("labelme"));
        QCOMPARE(benchmark.samples.size(), std::size_t{3});
        const Sample& a = benchmark.samples[0];
        QCOMPARE(a.expression, std::string("dog and cat"));
        QCOMPARE(a.annotations.size(), std::size_t{2});  // the triangle is in both files
        QCOMPARE(a.imageSize, (Size{20, 10}));
        QCOMPARE(static_cast<int>(benchmark.samples[1].target), static_cast<int>(TargetState::Unannotated));
        QCOMPARE(benchmark.samples[2].imagePath, folder / "gone/c.jpg");
        const auto one = readBenchmark(folder / "z_coco.json").value();
        QCOMPARE(one.samples.size(), std::size_t{2});
    }

    void thePublishedLabelmeFilesOpen() {
        if (!fs::exists(kData / "labelme"))
            QSKIP("the labelme files are not beside the source tree");
        const auto benchmark = readBenchmark(kData / "labelme").value();
        QCOMPARE(benchmark.layout, std::string("labelme"));
        const Sample& primitives = benchmark.samples.at(benchmark.find("primitives").value());
        QCOMPARE(primitives.annotations.size(), std::size_t{8});
        QVERIFY(std::any_of(primitives.annotations.begin(), primitives.annotations.end(),
                            [](const Annotation& annotation) { return annotation.mask && annotation.mask->area() > 5000; }));
        QCOMPARE(loadRgb(primitives.imagePath)->size(), primitives.imageSize);
        QCOMPARE(readBenchmark(kData / "labelme/annotations.json")->samples.size(), std::size_t{3});
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestAnnotationIo)
#include "tst_annotation_io.moc"
