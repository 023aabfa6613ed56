// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the demo's models on fresh scenes and writes resources/demo/REPORT.md.
#include "core/base/files.h"
#include "core/data/json.h"
#include "core/infer/model_zoo.h"
#include "core/text/tokenizer.h"
#include "resources/demo/make/report_tests.h"

#include <chrono>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <sstream>

using namespace groundscope;
using namespace groundscope::demo;

namespace {

constexpr int kThreads = 2;

struct Gate {
    std::string what;
    std::string value;
    std::string limit;
    bool passed;
};

std::string fixed(double value, int digits = 3) {
    std::ostringstream stream;
    stream << std::fixed << std::setprecision(digits) << value;
    return stream.str();
}

Gate atLeast(const std::string& what, double value, double limit) {
    return {what, fixed(value), ">= " + fixed(limit, 2), value >= limit};
}

Gate atMost(const std::string& what, double value, double limit) {
    return {what, fixed(value), "<= " + fixed(limit, 2), value <= limit};
}

std::vector<Gate> gatesOf(const Tally& t) {
    const double oracle = t.mean("pipeline: all: oracle");
    return {
        atLeast(
            "Swap test: points on the asked minus on the other object",
            t.mean("swap: point on the asked object") - t.mean("swap: point on the other object"),
            0.50),
        atLeast("Colour of the asked object, second probing",
                t.mean("swap: colour of the asked object"),
                0.90),
        atLeast("Colour of the asked object, first probing",
                t.mean("colour: first probing, colour of the asked object"),
                0.90),
        atLeast("Letter probing", t.mean("letter: all"), 0.80),
        atLeast("Oracle minus as many random foreground points (masks that contain their point)",
                oracle - t.mean("pipeline: all: random foreground points"),
                0.08),
        atLeast("Oracle minus attend-and-segment (masks that contain their point)",
                oracle - t.mean("pipeline: all: attend-and-segment, best of its three"),
                0.0),
        atLeast("SAM, best of three on objects, IoU",
                t.mean("sam: point on an object, best of three"),
                0.80),
        atMost("SAM, background points that give an object",
               t.mean("sam: background point gives an object"),
               0.15),
        atMost("Pipeline, seconds a picture on " + std::to_string(kThreads) + " threads",
               t.mean("pipeline: seconds a picture"),
               1.5)};
}

std::string processorName() {
    std::ifstream stream("/proc/cpuinfo");
    for (std::string line; std::getline(stream, line);)
        if (line.starts_with("model name"))
            return line.substr(line.find(':') + 2);
    return "unknown";
}

std::string today() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&now, &parts);
    std::ostringstream stream;
    stream << std::put_time(&parts, "%Y-%m-%d");
    return stream.str();
}

/// One row a phase of training-log.jsonl: its last line holds the totals.
Result<std::string> trainingTable(const std::filesystem::path& log) {
    GS_TRY(const std::string text, readFile(log));
    struct Row {
        std::string name;
        double steps = 0, pictures = 0, seconds = 0;
    };
    std::vector<Row> rows;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        GS_TRY(const Json json, parseJson(line, log.string()));
        const std::string name = json.value("model", "") + " " +
                                 std::to_string(json.value("run", 1)) + ": " +
                                 json.value("phase", "");
        const double steps = json.value("step", 0.0);
        if (rows.empty() || rows.back().name != name || steps < rows.back().steps)
            rows.push_back({name});
        rows.back() = {name, steps, json.value("pictures", 0.0), json.value("seconds", 0.0)};
    }
    std::string table = "| phase | steps | pictures | seconds |\n| --- | --- | --- | --- |\n";
    double total = 0;
    for (const Row& row : rows) {
        table += "| " + row.name + " | " + fixed(row.steps, 0) + " | " + fixed(row.pictures, 0) +
                 " | " + fixed(row.seconds, 0) + " |\n";
        total += row.seconds;
    }
    return table + "| all | | | " + fixed(total, 0) + " |\n";
}

std::string render(const Tally& tally,
                   const std::string& training,
                   const std::string& command,
                   int scenes) {
    std::string text =
        "# Report on the demo's models\n\nWritten by `" + command + "` on " + today() + ", " +
        processorName() + ", " + std::to_string(kThreads) + " threads, LibTorch " + torchVersion() +
        ", float32. " + std::to_string(scenes) +
        " fresh scenes of 448 x 448 pixels that no training saw (other seeds). The models are "
        "loaded from `resources/demo/mllm` and `resources/demo/sam` as any other checkpoint.\n\n";
    text += "## Gates\n\n| what | measured | asked for | |\n| --- | --- | --- | --- |\n";
    for (const Gate& gate : gatesOf(tally))
        text += "| " + gate.what + " | " + gate.value + " | " + gate.limit + " | " +
                (gate.passed ? "passed" : "**missed**") + " |\n";
    text += "\n## All numbers\n\n| what | mean | n |\n| --- | --- | --- |\n";
    for (const std::string& name : tally.names())
        text += "| " + name + " | " + fixed(tally.mean(name)) + " | " +
                std::to_string(tally.count(name)) + " |\n";
    text +=
        "\nAnswers are generated greedily. A point is the strongest pixel of the phrase's (swap "
        "test: the first "
        "colour word's) attention map, mean over all layers and heads minus the mean over the "
        "answer. \"any "
        "mask\" counts masks that do not contain their point, too. Attend-and-segment takes the "
        "phrase that "
        "shares most words with the expression.\n\n## Training\n\n" +
        training;
    return text;
}

Result<TestModels> loadModels(const std::filesystem::path& demo) {
    setTorchThreads(kThreads);
    TestModels models;
    GS_TRY(const auto tokenizer, loadTokenizer(demo / "mllm"));
    GS_TRY(models.mllm, loadMllm({demo / "mllm", {}, "cpu", "float32"}, tokenizer, {}));
    GS_TRY(models.segmenter, loadSegmenter({demo / "sam", "cpu", "float32"}, {}));
    GS_TRY(models.phrases, makePhraseFinder());
    models.conversation = models.mllm->info().conversation;
    return models;
}

Result<Tally> measure(TestModels& models, int scenes, std::uint64_t seed) {
    Tally tally;
    SceneOptions options;
    options.countWeights = {.12, .38, .28, .22};
    for (int i = 0; i < scenes; ++i) {
        Random random(seed + static_cast<std::uint64_t>(i));
        const TestScene test = makeTestScene(random, options);
        GS_CHECK(testSwap(models, test, random, tally));
        GS_CHECK(testAnswers(models, test, random, tally));
        GS_CHECK(testPipeline(models, test, random, tally));
        GS_CHECK(testSegmenter(models, test, random, tally));
    }
    return tally;
}

Result<Done> writeReport(const std::filesystem::path& demo, int scenes, std::uint64_t seed) {
    GS_TRY(TestModels models, loadModels(demo));
    GS_TRY(const Tally tally, measure(models, scenes, seed));
    GS_TRY(std::string training, trainingTable(demo / "training-log.jsonl"));
    GS_TRY(const std::string provenance, readFile(demo / "PROVENANCE.md"));
    const std::string command = "demo-make-report FOLDER --scenes " + std::to_string(scenes) +
                                " --seed " + std::to_string(seed);
    const std::string text = render(tally, provenance + "\n" + training, command, scenes);
    std::cout << text;
    return writeFile(demo / "REPORT.md", text);
}

}  // namespace

int main(int argc, char** argv) {
    int scenes = 500;
    std::uint64_t seed = 9001000;
    for (int i = 2; i + 1 < argc; i += 2) {
        if (std::string(argv[i]) == "--scenes")
            scenes = std::atoi(argv[i + 1]);
        else if (std::string(argv[i]) == "--seed")
            seed = std::strtoull(argv[i + 1], nullptr, 10);
    }
    if (argc < 2 || scenes < 1) {
        std::cerr << "Usage: demo-make-report DEMO-FOLDER [--scenes N] [--seed N]\n";
        return 2;
    }
    if (const auto written = writeReport(argv[1], scenes, seed); !written) {
        std::cerr << describe(written.error()) << "\n";
        return 2;
    }
    return 0;
}
