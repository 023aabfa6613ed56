// SPDX-License-Identifier: GPL-3.0-or-later
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include "core/infer/checkpoint.h"
#include "core/infer/model_zoo.h"
#include "core/infer/sam_network.h"
#include "tests/infer/support.h"
#include "tests/infer/tiny_sam.h"

#include <random>

using namespace groundscope;

namespace {

/// A checkpoint of random weights on disk.
class TinyCheckpoint {
  public:
    TinyCheckpoint() {
        SamNetwork network(tinySam());
        initialise(network, 21);
        for (const auto& item : network.named_parameters())
            m_tensors.emplace(item.key(), item.value().detach());
        for (const auto& item : network.named_buffers())
            m_tensors.emplace(item.key(), item.value());
        write(m_tensors);
        writeBytes(folder.path() / "config.json",
                   R"({"model_type": "sam", "decoder_num_heads": 4})");
    }
    void write(const TensorMap& tensors) {
        need(writeSafetensors(folder.path() / "model.safetensors", tensors));
    }
    [[nodiscard]] TensorMap tensors() const { return m_tensors; }
    [[nodiscard]] SegmenterSource source(const std::string& dtype = "float32") const {
        return {folder.path(), "cpu", dtype};
    }

    TemporaryFolder folder;

  private:
    TensorMap m_tensors;
};

RgbImage noise(int width, int height) {
    std::mt19937 random(3);
    RgbImage image{
        width, height, std::vector<std::uint8_t>(static_cast<std::size_t>(width) * height * 3)};
    for (auto& value : image.pixels)
        value = static_cast<std::uint8_t>(random() % 256);
    return image;
}

SegmentPrompt click(double x, double y) {
    return {{{{x, y}, true}}, {}};
}

std::vector<SegmentPrompt> mixedPrompts() {
    return {click(3, 4),
            {{}, Rect{5, 6, 30, 20}},
            click(40, 29),
            {{{{1, 2}, true}, {{30, 3}, false}}, {}},
            {{{{9, 9}, true}}, Rect{0, 0, 10, 10}},
            click(0, 0)};
}

void checkSame(const std::vector<SegmentMask>& a, const std::vector<SegmentMask>& b) {
    REQUIRE(a.size() == b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        CHECK(iou(a[i].mask, b[i].mask, 1) > 0.999);
        CHECK(std::abs(a[i].predictedIou - b[i].predictedIou) < 1e-4);
        CHECK(std::abs(a[i].stability - b[i].stability) < 1e-2);
    }
}

/// The prompts of a golden case, in picture pixels.
std::vector<SegmentPrompt> goldenPrompts(const TensorMap& expected, const std::string& name) {
    const auto find = [&](const char* key) {
        const auto found = expected.find(name + key);
        return found == expected.end() ? at::Tensor() : found->second;
    };
    const auto points = find(".point_coords");
    const auto labels = find(".point_labels");
    const auto boxes = find(".boxes");
    std::vector<SegmentPrompt> prompts(
        static_cast<std::size_t>((points.defined() ? points : boxes).size(0)));
    for (std::size_t p = 0; p < prompts.size(); ++p) {
        const auto row = static_cast<std::int64_t>(p);
        for (std::int64_t i = 0; points.defined() && i < points.size(1); ++i)
            prompts[p].points.push_back(
                {{points[row][i][0].item<double>(), points[row][i][1].item<double>()},
                 labels[row][i].item<int>() == 1});
        if (boxes.defined()) {
            const auto at = [&](int i) { return boxes[row][i].item<double>(); };
            prompts[p].box = Rect{at(0), at(1), at(2) - at(0), at(3) - at(1)};
        }
    }
    return prompts;
}

bool equalWhereCertain(const at::Tensor& masks,
                       const at::Tensor& wanted,
                       const at::Tensor& logits) {
    return masks.eq(wanted).logical_or(logits.abs().le(1e-3)).all().item<bool>();
}

}  // namespace

TEST_CASE("mixed prompts in one call equal one call each, in order") {
    const TinyCheckpoint checkpoint;
    const auto segmenter = need(loadSegmenter(checkpoint.source(), {}));
    const auto image = noise(50, 31);
    need(segmenter->setImage(image.view(), {}));
    const auto prompts = mixedPrompts();
    for (const bool multimask : {true, false}) {
        const auto together = need(segmenter->segment(prompts, multimask, {}));
        REQUIRE(together.size() == prompts.size());
        for (std::size_t i = 0; i < prompts.size(); ++i) {
            CHECK(together[i].size() == (multimask ? 3U : 1U));
            checkSame(together[i], need(segmenter->segment({prompts[i]}, multimask, {})).front());
            for (const SegmentMask& mask : together[i])
                CHECK(mask.mask.size == image.size());
        }
    }
}

TEST_CASE("many prompts are decoded in batches, with progress") {
    const TinyCheckpoint checkpoint;
    const auto segmenter = need(loadSegmenter(checkpoint.source(), {}));
    need(segmenter->setImage(noise(20, 20).view(), {}));
    std::vector<SegmentPrompt> prompts;
    for (int i = 0; i < 150; ++i)
        prompts.push_back(click(i % 20, i / 20));
    std::vector<std::int64_t> reports;
    Progress progress;
    progress.report = [&](const std::string& what, std::int64_t done, std::int64_t total) {
        CHECK(what == "decode");
        CHECK(total == 150);
        reports.push_back(done);
    };
    CHECK(need(segmenter->segment(prompts, true, progress)).size() == 150);
    CHECK(reports.size() > 1);
    CHECK(reports.back() == 150);
}

TEST_CASE("a new picture takes the place of the old one") {
    const TinyCheckpoint checkpoint;
    const auto segmenter = need(loadSegmenter(checkpoint.source(), {}));
    need(segmenter->setImage(noise(20, 40).view(), {}));
    need(segmenter->setImage(noise(33, 21).view(), {}));
    CHECK(need(segmenter->segment({click(1, 1)}, true, {})).front().front().mask.size ==
          Size{33, 21});
}

TEST_CASE("bfloat16 gives nearly the same masks") {
    const TinyCheckpoint checkpoint;
    const auto exact = need(loadSegmenter(checkpoint.source(), {}));
    const auto half = need(loadSegmenter(checkpoint.source("bfloat16"), {}));
    CHECK(half->info().ref.dtype == "bfloat16");
    CHECK(half->info().parameterBytes < exact->info().parameterBytes);
    const auto image = noise(50, 31);
    need(exact->setImage(image.view(), {}));
    need(half->setImage(image.view(), {}));
    const auto a = need(exact->segment({click(20, 10)}, true, {})).front();
    const auto b = need(half->segment({click(20, 10)}, true, {})).front();
    for (std::size_t i = 0; i < 3; ++i)
        CHECK(std::abs(a[i].predictedIou - b[i].predictedIou) < 0.05);
}

TEST_CASE("the model says what it is") {
    const TinyCheckpoint checkpoint;
    const auto info = need(loadSegmenter(checkpoint.source(), {}))->info();
    CHECK(info.layers == 2);
    CHECK(info.heads == 2);
    CHECK(info.grid == Size{8, 8});
    CHECK(info.ref.device == "cpu");
    CHECK(info.ref.name == checkpoint.folder.path().filename().string());
    CHECK_FALSE(info.deviceReason.empty());
    CHECK(info.description.find("64 pixels") != std::string::npos);
    const auto file =
        need(loadSegmenter({checkpoint.folder.path() / "model.safetensors", "cpu", "auto"}, {}));
    CHECK(file->info().ref.name == "model");
}

TEST_CASE("a stop is obeyed while embedding and while decoding") {
    const TinyCheckpoint checkpoint;
    const auto segmenter = need(loadSegmenter(checkpoint.source(), {}));
    const auto image = noise(20, 20);
    std::stop_source source;
    Progress progress;
    progress.stop = source.get_token();
    int blocks = 0;
    progress.report =
        [&](const std::string& /*what*/, std::int64_t /*done*/, std::int64_t /*total*/) {
            ++blocks;
            source.request_stop();
        };
    CHECK(segmenter->setImage(image.view(), progress).error().code == ErrorCode::Cancelled);
    CHECK(blocks == 1);
    CHECK(segmenter->segment({click(1, 1)}, true, {}).error().code == ErrorCode::InvalidInput);
    need(segmenter->setImage(image.view(), {}));
    CHECK(segmenter->segment({click(1, 1)}, true, progress).error().code == ErrorCode::Cancelled);
    CHECK(segmenter->segment({click(1, 1)}, true, {}).has_value());
    CHECK(loadSegmenter(checkpoint.source(), progress).error().code == ErrorCode::Cancelled);
}

TEST_CASE("bad prompts and pictures are errors") {
    const TinyCheckpoint checkpoint;
    const auto segmenter = need(loadSegmenter(checkpoint.source(), {}));
    CHECK(segmenter->setImage({}, {}).error().code == ErrorCode::InvalidInput);
    need(segmenter->setImage(noise(20, 20).view(), {}));
    CHECK(segmenter->segment({SegmentPrompt{}}, true, {}).error().code == ErrorCode::InvalidInput);
    CHECK(segmenter->segment({click(0.0 / 0.0, 1)}, true, {}).error().code ==
          ErrorCode::InvalidInput);
    CHECK(need(segmenter->segment({}, true, {})).empty());
}

TEST_CASE("weights that do not fit are listed in one error") {
    TinyCheckpoint checkpoint;
    auto tensors = checkpoint.tensors();
    tensors.erase("mask_decoder.iou_token.weight");
    tensors["image_encoder.extra"] = at::zeros({2});
    tensors["image_encoder.neck.2.weight"] = at::zeros({32, 32, 1, 1});
    checkpoint.write(tensors);
    const auto loaded = loadSegmenter(checkpoint.source(), {});
    REQUIRE_FALSE(loaded.has_value());
    for (const char* name : {"iou_token", "image_encoder.extra", "neck.2.weight"})
        CHECK(loaded.error().message.find(name) != std::string::npos);
    CHECK(describe(loaded.error()).find(checkpoint.folder.path().string()) != std::string::npos);
}

TEST_CASE("what is no SAM is told so") {
    TinyCheckpoint checkpoint;
    checkpoint.write({{"lm_head.weight", at::zeros({2, 2})}});
    CHECK(loadSegmenter(checkpoint.source(), {}).error().code == ErrorCode::NotFound);
    CHECK(
        loadSegmenter({checkpoint.folder.path() / "absent.pth", "cpu", "auto"}, {}).error().code ==
        ErrorCode::NotFound);
    writeBytes(checkpoint.folder.path() / "config.json",
               R"({"model_type": "sam", "decoder_num_heads": "four"})");
    CHECK(loadSegmenter(checkpoint.source(), {}).error().code == ErrorCode::Format);
}

TEST_CASE("traces equal the goldens, from the stored embedding") {
    for (const std::string model : {"sam-a", "sam-b"}) {
        const auto golden = goldenFolder(model);
        if (golden.empty())
            return;
        const TemporaryFolder out;
        const auto expected = need(readSafetensors(golden / "expected.safetensors")).tensors;
        for (const auto& [key, masks] : expected) {
            const auto end = key.find(".masks");
            if (end == std::string::npos)
                continue;
            const std::string own = key.substr(0, end);
            CAPTURE(model);
            CAPTURE(own);
            const RgbImage picture =
                noise(static_cast<int>(masks.size(3)), static_cast<int>(masks.size(2)));
            SegmenterTrace trace;
            trace.source = {
                golden / (model == "sam-a" ? "sam.pth" : "model.safetensors"), "cpu", "float32"};
            trace.image = picture.view();
            trace.prompts = goldenPrompts(expected, own);
            trace.multimask = masks.size(1) > 1;
            trace.fromFile = golden / "expected.safetensors";
            trace.fromKey = own.substr(0, own.find('.')) + ".embedding";
            if (expected.contains(own + ".mask_input")) {
                trace.maskFile = trace.fromFile;
                trace.maskKey = own + ".mask_input";
            }
            trace.out = out.path() / "trace.safetensors";
            need(traceSegmenter(trace, {}));
            const auto found = need(readSafetensors(trace.out)).tensors;
            CHECK(maxDifference(found.at("sparse_embeddings"),
                                expected.at(own + ".sparse_embeddings")) < 1e-5);
            CHECK(maxDifference(found.at("low_res_logits"), expected.at(own + ".low_res_logits")) <
                  1e-4);
            CHECK(maxDifference(found.at("iou_predictions"),
                                expected.at(own + ".iou_predictions")) < 1e-4);
            if (expected.contains(own + ".mask_logits"))
                CHECK(maxDifference(found.at("mask_logits"), expected.at(own + ".mask_logits")) <
                      1e-4);
            CHECK(sameBits(found.at("masks"), found.at("masks").to(at::kByte)));
            CHECK(found.at("masks").sizes() == masks.sizes());
            CHECK(equalWhereCertain(found.at("masks"), masks, found.at("mask_logits")));
        }
    }
}

TEST_CASE("a trace from the stored input gives the golden embedding") {
    for (const std::string model : {"sam-a", "sam-b"}) {
        const auto golden = goldenFolder(model);
        if (golden.empty())
            return;
        const TemporaryFolder out;
        const auto expected = need(readSafetensors(golden / "expected.safetensors")).tensors;
        const auto masks = expected.at("landscape.single.masks");
        const RgbImage picture =
            noise(static_cast<int>(masks.size(3)), static_cast<int>(masks.size(2)));
        SegmenterTrace trace;
        trace.source = {golden, "cpu", "float32"};
        trace.image = picture.view();
        trace.prompts = goldenPrompts(expected, "landscape.single");
        trace.fromFile = golden / "expected.safetensors";
        trace.fromKey = "landscape.input";
        trace.out = out.path() / "trace.safetensors";
        need(traceSegmenter(trace, {}));
        const auto found = need(readSafetensors(trace.out)).tensors;
        CHECK(sameBits(found.at("input"), expected.at("landscape.input")));
        CHECK(maxDifference(found.at("embedding"), expected.at("landscape.embedding")) < 1e-4);
        CHECK(sameBits(found.at("resized"), found.at("resized").to(at::kByte)));
    }
}

TEST_CASE("traces that cannot be made are errors and leave no file") {
    const TinyCheckpoint checkpoint;
    const auto image = noise(20, 10);
    SegmenterTrace trace;
    trace.source = checkpoint.source();
    trace.image = image.view();
    trace.out = checkpoint.folder.path() / "out.safetensors";
    const auto codeOf = [](const SegmenterTrace& wrong) {
        const auto result = traceSegmenter(wrong, {});
        return result ? ErrorCode::Cancelled : result.error().code;
    };
    CHECK(codeOf(trace) == ErrorCode::InvalidInput);  // no prompt
    trace.prompts = {click(1, 1), {{{{1, 1}, true}, {{2, 2}, true}}, {}}};
    CHECK(codeOf(trace) == ErrorCode::InvalidInput);  // two shapes
    trace.prompts = {click(1, 1)};
    trace.fromFile = checkpoint.folder.path() / "model.safetensors";
    trace.fromKey = "no.such";
    CHECK(codeOf(trace) == ErrorCode::NotFound);
    trace.fromKey = "mask_decoder.iou_token.weight";
    CHECK(codeOf(trace) == ErrorCode::InvalidInput);  // neither input nor embedding
    trace.fromFile.clear();
    trace.maskFile = checkpoint.folder.path() / "model.safetensors";
    trace.maskKey = "mask_decoder.iou_token.weight";
    CHECK(codeOf(trace) == ErrorCode::InvalidInput);  // no mask prompt
    trace.maskFile.clear();
    trace.image = {};
    CHECK(codeOf(trace) == ErrorCode::InvalidInput);
    CHECK_FALSE(std::filesystem::exists(trace.out));
    trace.image = image.view();
    need(traceSegmenter(trace, {}));
    CHECK(need(readSafetensors(trace.out)).tensors.size() == 8);
}
