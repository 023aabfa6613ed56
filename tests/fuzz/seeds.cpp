// SPDX-License-Identifier: GPL-3.0-or-later
// Valid inputs for every reader, written by the program itself.
#include "core/base/files.h"
#include "core/data/edit.h"
#include "core/data/json.h"
#include "core/edit/build_project.h"
#include "core/edit/edit_file.h"
#include "core/edit/edit_journal.h"
#include "core/io/annotation_write.h"
#include "core/io/image.h"
#include "core/io/png_file.h"
#include "core/io/reference_lines.h"
#include "core/io/run_store.h"
#include "core/io/text_base64.h"
#include "tests/fuzz/fuzz_readers.h"
#include "tests/support/build_fixture.h"
#include "tests/support/bundle_writer.h"
#include "tests/support/edit_examples.h"

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

#include <map>
#include <memory>

namespace groundscope::fuzz {

namespace {

namespace fs = std::filesystem;

std::string bytesOf(const fs::path& path) {
    return readFile(path).value_or("");
}

std::string png(Size size, std::uint8_t value) {
    return encodeGrey8(size, std::vector<std::uint8_t>(static_cast<std::size_t>(size.area()), value)).value_or("");
}

/// Two pictures with texts, polygons, a hole, a mask.
Benchmark scenes(const fs::path& folder) {
    Benchmark benchmark{"Scenes", folder, "images", {}, {}};
    for (const char* name : {"1", "2"}) {
        Sample sample;
        sample.id = name;
        sample.imagePath = folder / (std::string(name) + ".png");
        sample.imageSize = {20, 10};
        setExpression(sample, std::string("the \"thing\", ") + name);
        sample.question = "Where is it?";
        (void)setOptions(sample, "(a) Left (b) Right");
        sample.correctChoice = 1;
        sample.tags["pattern"] = "Text";
        sample.target = TargetState::Present;
        sample.annotations = {{"1", "dog", {{{{{1, 1}, {5.5, 1}, {5, 5}, {1, 5}}, {}}, {{{8, 1}, {9, 1}, {9, 3}}, {}}}}, std::nullopt},
                              {"2", "", {{{{{12, 2}, {18, 2}, {18, 8}, {12, 8}}, {}}}}, std::nullopt}};
        benchmark.samples.push_back(sample);
    }
    return benchmark;
}

Benchmark withMasks(Benchmark benchmark) {
    benchmark.samples[0].annotations[1].region.parts[0].holes.push_back({{14, 4}, {14, 6}, {16, 6}, {16, 4}});
    benchmark.samples[1].annotations[1] = {"2", "cat", {}, maskFromRuns({20, 10}, {135, 10, 7, 10, 38}).value()};
    return benchmark;
}

/// Seeds in the making, by the names of readers.
class Seeds {
  public:
    explicit Seeds(fs::path folder) : m_folder(std::move(folder)) {
        for (std::size_t i = 0; i < readers().size(); ++i)
            m_numbers[readers()[i].name] = i;
    }
    void add(const std::string& reader, const Parts& parts) { m_inputs.push_back(joined(m_numbers.at(reader), parts)); }
    /// The reader's own files as they lie in a folder.
    void addFolder(const std::string& reader, const fs::path& folder, const std::string& prefix = {}) {
        Parts parts;
        for (const std::string& file : readers()[m_numbers.at(reader)].files)
            parts.push_back(bytesOf(folder / (file.starts_with(prefix) ? file.substr(prefix.size()) : file)));
        while (parts.size() > 1 && parts.back().empty())
            parts.pop_back();  // not there, rather than empty
        add(reader, parts);
    }
    [[nodiscard]] fs::path place(const std::string& name) const {
        fs::create_directories(m_folder / name);
        return m_folder / name;
    }
    std::vector<std::string> take() { return std::move(m_inputs); }

  private:
    fs::path m_folder;
    std::map<std::string, std::size_t> m_numbers;
    std::vector<std::string> m_inputs;
};

void addAnnotations(Seeds& seeds) {
    const fs::path folder = seeds.place("annotations");
    const Benchmark plain = scenes(folder);
    for (const char* format : {"via", "coco", "coco-rle", "coco-runs"})
        if (writeBenchmark(format[0] == 'v' ? plain : withMasks(plain), format, folder / format))
            seeds.add("annotations", {bytesOf(folder / format)});
    if (writeBenchmark(withMasks(plain), "labelme", folder / "labelme"))
        seeds.add("annotations", {bytesOf(folder / "labelme/1.json")});
    if (writeBenchmark(plain, "via-csv", folder / "via.csv"))
        seeds.add("via-csv", {bytesOf(folder / "via.csv")});
    seeds.add("annotations", {R"({"a.jpg1":{"filename":"a.jpg","size":1,"file_attributes":{"caption":"the dog"},"regions":{"0":{"shape_attributes":{"name":"circle","cx":9,"cy":8,"r":4},"region_attributes":{"t":{"a":true}}},
"1":{"shape_attributes":{"name":"ellipse","cx":9,"cy":8,"rx":4,"ry":2,"theta":0.5},"region_attributes":{"name":"2"}},"2":{"shape_attributes":{"name":"rect","x":1,"y":2,"width":3,"height":4},"region_attributes":{}}}}})"});
    seeds.add("annotations", {R"({"version":"5.0.1","flags":{},"imagePath":"..\\a.jpg","imageHeight":10,"imageWidth":20,"shapes":[{"label":"r","points":[[9,8],[3,2]],"shape_type":"rectangle"},
{"label":"c","points":[[9,5],[9,8]],"shape_type":"circle"},{"label":"l","points":[[1,4],[3,4]],"shape_type":"line"},{"label":"p","points":[[3,3]],"shape_type":"point"}]})"});
    const std::string mask = R"({"label":"m","points":[[2,3],[5,6]],"shape_type":"mask","mask":")" + base64Of(png({4, 4}, 255)) + "\"}";
    seeds.add("annotations", {R"({"version":"5","imagePath":"a.jpg","imageHeight":10,"imageWidth":20,"shapes":[)" + mask + "]}"});
    seeds.add("table", {"a,b\n\"x \"\"y\"\"\",2\r\n 3,\n"});
    seeds.add("mask", {png({20, 10}, 255)});
    seeds.add("mask", {encodePngNumbers({{4, 2}, {0, 1, 2, 3, 1, 1, 0, 3}, 2, std::string(12, 'p')}).value_or("")});
    seeds.add("mask", {encodePngNumbers({{2, 2}, {0, 300, 40000, 7}, 16}).value_or("")});
    seeds.add("mask", {encodePngNumbers({{2, 2}, {0, 0xFF0000, 0xFF0000, 0x00FF00}, 24}).value_or("")});
}

void addLayouts(Seeds& seeds) {
    const fs::path folder = seeds.place("layouts");
    const Benchmark benchmark = withMasks(scenes(folder));
    for (const char* format : {"pixmmvp", "pixcvbench"})
        if (writeBenchmark(benchmark, format, folder / format))
            seeds.addFolder(format, folder / format, "in/");
    const Benchmark plain = scenes(folder);
    const bool isWritten = writeBenchmark(plain, "masks-indexed", folder / "masks").has_value() &&
                           writeBenchmark(plain, "labelme", folder / "labelme").has_value();
    if (isWritten)
        seeds.add("folder", {bytesOf(folder / "masks/texts.csv"), bytesOf(folder / "masks/masks/1.png"), png({20, 10}, 9),
                             bytesOf(folder / "labelme/2.json"), png({20, 10}, 255)});
}

void addBuild(Seeds& seeds) {
    const fs::path folder = seeds.place("build");
    const BuildSources sources = test::writeBuildData(folder);
    const std::string questions = bytesOf(folder / "questions.csv");
    const std::string instances = bytesOf(folder / "annotations/instances.json");
    seeds.add("questions", {questions, R"~({"idx":0,"type":"2D","task":"Count","question":"How many?","choices":["1","2"],"answer":"(A)","prompt":"How many?","source":"COCO","source_filename":"a.jpg"})~"});
    seeds.add("questions", {"Index,Question,Options,Correct Answer\n1,Is it?,(a) Yes (b) No,(a)\n2,Is it?,(a) Yes (b) No,(b)\n", "{}"});
    seeds.add("instances-coco", {instances});
    seeds.add("instances-panoptic",
              {R"({"images":[{"id":1,"file_name":"0001.jpg","width":20,"height":10}],"annotations":[{"image_id":1,"file_name":"0001.png","segments_info":[{"id":257,"category_id":1,"iscrowd":0,"area":9}]}],"categories":[{"id":1,"name":"dog","isthing":1}]})",
               encodePngNumbers({{20, 10}, std::vector<std::uint32_t>(200, 0x010100), 24}).value_or("")});
    seeds.add("instances-labels", {bytesOf(folder / "labels/ADE_val_00000001.png"), bytesOf(folder / "objectInfo150.txt")});
    auto project = newBuild(folder / "project.gsbuild", {sources.questions, {}, {{folder / "annotations/instances.json", {}, {}}}});
    if (!project)
        return;
    project->items[0].propose({"rules", "2026-01-01T00:00:00Z", {"dog"}, {"dog"}, "the dog", {}});
    Decision decision;
    decision.expression = "the dog";
    decision.kept = {"101"};
    decision.drawn = scenes(folder).samples[0].annotations;
    project->items[0].decisions["ann"] = decision;
    if (saveBuild(*project))
        seeds.add("project", {bytesOf(folder / "project.gsbuild"), questions, instances});
}

void addEdits(Seeds& seeds) {
    const fs::path folder = seeds.place("edits");
    std::mt19937 random(5);
    Sample sample = test::editableSample("0");
    std::string journal = journalHeader("bench", "images");
    Patch patch{"bench", "images", {}, {{"0", std::string(64, 'a')}}};
    for (int i = 0; i < 6; ++i) {
        const Sample after = test::randomlyEdited(sample, random);
        Edit edit = editBetween(sample, after, "move-vertex");
        edit.id = "00000000000000a" + std::to_string(i);
        edit.who = "ann";
        edit.whenUtc = "2026-01-01T00:00:00Z";
        journal += journalLine({JournalEvent::Kind::Edit, "e" + std::to_string(i), edit});
        patch.edits.push_back(edit);
        sample = after;
    }
    journal += journalLine({JournalEvent::Kind::Undo, "u1", {}, false, "e5", "2026-01-01T00:00:00Z"});
    journal += journalLine({JournalEvent::Kind::Redo, "r1", {}, false, "e5", "2026-01-01T00:00:00Z"});
    seeds.add("journal", {journal});
    if (writePatch(folder / "some.gspatch", patch))
        seeds.add("patch", {bytesOf(folder / "some.gspatch")});
}

SampleRun sampleRun() {
    SampleRun run;
    run.sampleId = "1";
    run.filled = Stage::Scores;
    run.imageSize = {20, 10};
    run.answer = {"USER: <image>\nWhere? ASSISTANT:", "a cup", {{5, "a", -0.1F, {0, 1}}, {6, " cup", -0.2F, {1, 5}}}, true};
    run.phrases = {{"a cup", "cup", {0, 5}, {2, 5}, {0, 1}, 0.0, false, 0.5}};
    run.scores = {{"oracle", 0.5, false}};
    return run;
}

void addRuns(Seeds& seeds) {
    const fs::path folder = seeds.place("runs");
    RunRecord record;
    record.id = "run";
    record.config = profileDefaults("clean");
    const Label label{"1", "answer", "2", "ann", "person", "correct", "", 1, "2026-01-01T00:00:00Z"};
    {
        const auto store = RunStore::create(folder / "some.gsrun", record, {"bench", "pixmmvp", 1});
        if (store)
            (void)((*store)->put(sampleRun()) && (*store)->putLabels({label}) &&
                   (*store)->rememberReply("digest", "yes"));
    }
    seeds.add("run", {bytesOf(folder / "some.gsrun")});
    const SampleRun run = sampleRun();
    const Exchange exchange{"selection", 0, "local", "", "Which?", {0, 1, Exchange::kOriginalImage}, "A", 0, "", {0.5, 0.25}};
    seeds.add("codecs", {dumpJson(toJson(record.config))});
    seeds.add("codecs", {dumpJson(toJson(run.answer))});
    seeds.add("codecs", {dumpJson(toJson(run.phrases))});
    seeds.add("codecs", {dumpJson(toJson(exchange))});
    seeds.add("codecs", {dumpJson(toJson(maskFromRuns({20, 10}, {5, 10, 185}).value_or(Mask())))});
    const auto selection = std::make_unique<Selection>();
    selection->candidate = 1;
    selection->exchanges = {exchange};
    seeds.add("codecs", {dumpJson(toJson(*selection))});
    seeds.add("codecs", {dumpJson(toJson(label))});
    seeds.add("json-text", {"{ \"a\" : [1, 2.50,\n\t{\"b\\u0041\":null}], \"c\": \"x\\\"y\" }"});
    test::writeBundle(folder / "bundle", test::exampleBundle(), test::exampleTensors());
    seeds.addFolder("bundle", folder / "bundle");
    seeds.add("tensors", {bytesOf(folder / "bundle/attention.safetensors")});
    seeds.add("published", {R"~({"question_id": 1, "prompt": "Is it?", "answer": "(a)", "response": "(b)", "answer_id": "x", "model_id": "m"})~" + std::string("\n") +
                                R"~({"question_id": 1, "gt_answer": "(a)", "answer": "a", "options": ["x", "y"], "image": "2.jpg"})~",
                            ",acc\n0,1\n1,0\n",
                            longMetaLine("1.jpg", 0, run.phrases[0], "a cup") + "\n" + shortMetaLine("2.jpg", 1, run.phrases[0]) + "\n" +
                                pointLine("1.jpg", "a cup", {3, 4}) + "\n"});
    seeds.add("counts", {encodeCounts(maskFromRuns({20, 10}, {5, 10, 185}).value_or(Mask()))});
    seeds.add("vectors", {"2 3\ncat 0.5 1 2\ndog 1 0 -1e-3\n", std::string("2 2\ncat ") + std::string(8, '\x3f') + "\ndog " + std::string(8, '\x3e') + "\n"});
}

/// A NumPy file of version 1.
std::string npy(const std::string& type, const std::string& shape, const std::string& data) {
    std::string header = "{'descr': '" + type + "', 'fortran_order': False, 'shape': " + shape + ", }";
    header.resize((header.size() + 10) / 64 * 64 + 53, ' ');
    header += '\n';
    return std::string("\x93NUMPY\x01\0", 8) + static_cast<char>(header.size() % 256) + static_cast<char>(header.size() / 256) + header + data;
}

/// One field of a Protocol Buffers message, shorter than 128 bytes.
std::string field(int number, const std::string& payload) {
    return std::string{static_cast<char>(number << 3 | 2), static_cast<char>(payload.size())} + payload;
}

void addTables(Seeds& seeds) {
    seeds.add("arrays", {npy("<f4", "(2, 3)", std::string(24, '\x3f'))});
    seeds.add("arrays", {npy("<U2", "(2,)", std::string("a\0\0\0b\0\0\0c\0\0\0\0\0\0\0", 16))});
    std::string model;
    for (const char* text : {"<unk>", "<s>", "</s>", "\xE2\x96\x81", "a", "o", "p", "e", "n", "op", "en", "open", "\xE2\x96\x81open"}) {
        const bool isControl = text[0] == '<';
        const std::string type = isControl ? std::string("\x18") + (text[1] == 'u' ? '\x02' : '\x03') : std::string();
        model += field(1, field(1, text) + std::string("\x15\0\0\x80\x3f", 5) + type);
    }
    seeds.add("pieces", {model + field(2, std::string("\x18\x02", 2)) + field(3, std::string("\x18\x01", 2))});
}

void addPictures(Seeds& seeds) {
    cv::Mat picture(7, 9, CV_8UC3);
    for (int i = 0; i < 7 * 9 * 3; ++i)
        picture.data[i] = static_cast<unsigned char>(i * 37);
    for (const char* extension : {".png", ".jpg", ".webp", ".tiff", ".bmp"}) {
        std::vector<unsigned char> bytes;
        if (cv::imencode(extension, picture, bytes))
            seeds.add(std::string(extension) == ".png" ? "png" : "picture", {std::string(bytes.begin(), bytes.end())});
    }
    std::vector<unsigned char> progressive;
    if (cv::imencode(".jpg", picture, progressive, {cv::IMWRITE_JPEG_PROGRESSIVE, 1}))
        seeds.add("picture", {std::string(progressive.begin(), progressive.end())});
}

}  // namespace

std::vector<std::string> seedInputs(const fs::path& folder) {
    Seeds seeds(folder);
    addAnnotations(seeds);
    addLayouts(seeds);
    addBuild(seeds);
    addEdits(seeds);
    addRuns(seeds);
    addTables(seeds);
    addPictures(seeds);
    return seeds.take();
}

}  // namespace groundscope::fuzz
