// SPDX-License-Identifier: GPL-3.0-or-later
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include "core/infer/llava_loader.h"
#include "core/infer/model_zoo.h"
#include "tiny_llava.h"

#include <random>
#include <sys/resource.h>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

Result<LoadedLlava> tryLoad(const fs::path& path) {
    return loadLlava({path, {}, "cpu", "float32"}, {});
}

TEST_CASE("a checkpoint tells what it is from its headers") {
    const TemporaryFolder folder;
    writeTinyLlava(folder.path());
    const auto info = need(inspectCheckpoint(folder.path()));
    CHECK(info.kind == "llava");
    CHECK(info.format == "safetensors");
    CHECK(info.dtype == "float32");
    CHECK(info.conversation == "short");
    CHECK(info.missing == std::vector<std::string>{"tokenizer.model"});
    CHECK_FALSE(info.needsVisionTower);
    CHECK(info.tensorCount == static_cast<std::int64_t>(tinyWeights().size()));

    const auto outside = folder.path() / "outside";
    fs::create_directories(outside);
    writeJson(outside / "config.json", tinyOriginalJson());
    writeShards(outside,
                renamedBy(only(tinyWeights(), [](const std::string& n) { return !isTower(n); }),
                          originalName));
    const auto original = need(inspectCheckpoint(outside));
    CHECK(original.kind == "llava");
    CHECK(original.needsVisionTower);
    CHECK(original.missing.size() == 1);
    fs::remove(outside / "model-00002-of-00002.safetensors");
    const auto half = need(inspectCheckpoint(outside));
    CHECK(half.kind == "llava");
    CHECK(half.missing.front() == "model-00002-of-00002.safetensors");
}

TEST_CASE("golden checkpoints are recognised") {
    const auto kindOf = [](const fs::path& path) { return need(inspectCheckpoint(path)).kind; };
    const auto llava = goldenFolder("llava-f16");
    if (llava.empty())
        return;
    CHECK(kindOf(llava) == "llava");
    CHECK(kindOf(llava / "original") == "llava");
    CHECK(need(inspectCheckpoint(llava / "original")).needsVisionTower);
    CHECK(need(inspectCheckpoint(llava / "original")).format == "pickle (zip)");
    CHECK(need(inspectCheckpoint(llava / "original")).dtype == "float16");
    CHECK(kindOf(llava / "clip") == "clip");
    CHECK(kindOf(goldenFolder("sam-a") / "sam.pth") == "sam");
    CHECK(kindOf(goldenFolder("sam-b") / "model.safetensors") == "sam");
    CHECK(kindOf(goldenFolder("formats") / "tensors.pth") == "unknown");
}

TEST_CASE(
    "the hash of a checkpoint changes with weights, config and tokenizer, and with nothing else") {
    const TemporaryFolder folder;
    writeTinyLlava(folder.path());
    writeBytes(folder.path() / "tokenizer.model", "x");
    const auto hash = [&] { return need(hashCheckpoint(folder.path(), {})); };
    const auto first = hash();
    CHECK(first.size() == 64);
    writeBytes(folder.path() / "README.md", "x");
    CHECK(hash() == first);
    writeBytes(folder.path() / "tokenizer.model", "y");
    const auto second = hash();
    CHECK(second != first);
    need(writeSafetensors(folder.path() / "model.safetensors", tinyWeights(5)));
    CHECK(hash() != second);
    std::stop_source stopped;
    stopped.request_stop();
    CHECK(hashCheckpoint(folder.path(), {stopped.get_token(), {}, {}}).error().code ==
          ErrorCode::Cancelled);
}

std::int64_t peakKilobytes() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

TEST_CASE(
    "random changes of every file of a checkpoint give a model or an error, in bounded memory") {
    const TemporaryFolder folder;
    writeTinyLlava(folder.path());
    writeJson(folder.path() / "preprocessor_config.json",
              {{"image_mean", {0.5, 0.5, 0.5}}, {"resample", 3}});
    writeJson(folder.path() / "generation_config.json", {{"eos_token_id", {2, 3}}});
    const auto before = peakKilobytes();
    std::mt19937 random(17);
    for (const auto* name : {"config.json",
                             "model.safetensors",
                             "preprocessor_config.json",
                             "generation_config.json"}) {
        const auto original = bytesOf(folder.path() / name);
        const auto range =
            std::min<std::size_t>(original.size(), 12000);  // of the weights: the header
        int errors = 0;
        for (int round = 0; round < 500; ++round) {
            auto bytes = original;
            for (auto flips = 1 + random() % 3; flips > 0; --flips)
                bytes[random() % range] =
                    static_cast<char>(random() % 2 == 0 ? random() : '0' + random() % 10);
            writeBytes(folder.path() / name, bytes);
            errors += tryLoad(folder.path()) ? 0 : 1;
            const auto info = inspectCheckpoint(folder.path());
            CHECK((info.has_value() || !info.error().message.empty()));
        }
        writeBytes(folder.path() / name, original);
        CAPTURE(name);
        CHECK(errors > 50);
    }
    CHECK(peakKilobytes() - before < 100000);
}

}  // namespace
}  // namespace groundscope
