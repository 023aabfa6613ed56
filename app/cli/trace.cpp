// SPDX-License-Identifier: GPL-3.0-or-later
// groundscope-cli trace: intermediate tensors into a safetensors file, for comparing with other implementations.
#include "app/cli/support.h"
#include "core/base/files.h"
#include "core/grounding/attention_maps.h"
#include "core/infer/model_zoo.h"
#include "core/io/image.h"
#include "core/text/conversation.h"
#include "core/text/tokenizer.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <memory>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

struct TraceOptions {
    fs::path mllm;
    fs::path vision;
    fs::path sam;
    std::string maps;
    fs::path image;
    std::string text;
    std::string ids;
    int maxNewTokens = 32;
    bool ignoreEos = false;
    std::string preprocess = "pad";
    std::string prompts;
    std::string boxes;
    std::string maskInput;
    bool single = false;
    std::string size;
    std::string mode = "pad";
    std::string from;
    std::string device = "auto";
    std::string dtype = "float32";
    int threads = 0;
    fs::path out;
};

/// "1,2.5,-3" as numbers. InvalidInput with the text that is not one.
Result<std::vector<double>> numbers(const std::string& option, const std::string& text) {
    std::vector<double> values;
    for (std::string part : split(text, ',')) {
        std::erase(part, ' ');
        double value = 0;
        const auto [end, problem] = std::from_chars(part.data(), part.data() + part.size(), value);
        if (problem != std::errc() || end != part.data() + part.size())
            return Error{ErrorCode::InvalidInput, "\"" + part + "\" is not a number.", option};
        values.push_back(value);
    }
    return values;
}

Result<std::vector<int>> wholeNumbers(const std::string& option, const std::string& text) {
    GS_TRY(const std::vector<double> values, numbers(option, text));
    std::vector<int> whole;
    for (const double value : values) {
        if (!(std::abs(value) <= std::numeric_limits<int>::max()) || value != std::floor(value))
            return Error{ErrorCode::InvalidInput, "Expected whole numbers separated by commas.", option};
        whole.push_back(static_cast<int>(value));
    }
    return whole;
}

/// "640x480"
Result<Size> sizeFrom(const std::string& text) {
    const auto parts = split(text, 'x');
    if (parts.size() == 2) {
        GS_TRY(const std::vector<int> sides, wholeNumbers("--size", parts[0] + "," + parts[1]));
        if (sides.size() == 2 && sides[0] > 0 && sides[1] > 0 && sides[0] < kMaxImageSide && sides[1] < kMaxImageSide)
            return Size{sides[0], sides[1]};
    }
    return Error{ErrorCode::InvalidInput, "\"" + text + "\" is not a size; expected WIDTHxHEIGHT, for example 640x480.", "--size"};
}

/// Points "x,y,1;x,y,0" of one prompt.
Result<std::vector<PromptPoint>> pointsFrom(const std::string& text) {
    std::vector<PromptPoint> points;
    for (const std::string& part : split(text, ';')) {
        GS_TRY(const std::vector<double> values, numbers("--prompts", part));
        if (values.size() != 3 || (values[2] != 0 && values[2] != 1))
            return Error{ErrorCode::InvalidInput, "\"" + part + "\" is not a point; expected x,y,1 or x,y,0.", "--prompts"};
        points.push_back({{values[0], values[1]}, values[2] == 1});
    }
    return points;
}

Result<std::vector<SegmentPrompt>> promptsFrom(const TraceOptions& options) {
    const auto points = split(options.prompts, '|');
    const auto boxes = split(options.boxes, '|');
    if (!points.empty() && !boxes.empty() && points.size() != boxes.size())
        return Error{ErrorCode::InvalidInput, "There are " + std::to_string(points.size()) + " prompts but " +
                                                  std::to_string(boxes.size()) + " boxes.", "--boxes"};
    std::vector<SegmentPrompt> prompts(std::max(points.size(), boxes.size()));
    for (std::size_t i = 0; i < points.size(); ++i) {
        GS_TRY(prompts[i].points, pointsFrom(points[i]));
    }
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        GS_TRY(const std::vector<double> box, numbers("--boxes", boxes[i]));
        if (box.size() != 4)
            return Error{ErrorCode::InvalidInput, "\"" + boxes[i] + "\" is not a box; expected x0,y0,x1,y1.", "--boxes"};
        prompts[i].box = Rect{box[0], box[1], box[2] - box[0], box[3] - box[1]};
    }
    if (prompts.empty())
        return Error{ErrorCode::InvalidInput, "Give --prompts or --boxes.", {}};
    return prompts;
}

/// The picture, or where stored tensors lie instead of it.
struct Input {
    RgbImage image;
    TensorAddress from;
    [[nodiscard]] RgbView view() const { return image.pixels.empty() ? RgbView{} : image.view(); }
};

Result<Input> inputFrom(const TraceOptions& options, bool imageToo) {
    Input input;
    if (!options.from.empty()) {
        GS_TRY(input.from, tensorAddress("--from", options.from));
    }
    if (!options.image.empty() && (options.from.empty() || imageToo)) {
        GS_TRY(input.image, loadRgb(options.image));
    }
    if (options.image.empty() && options.from.empty())
        return Error{ErrorCode::InvalidInput, "Give --image FILE or --from FILE:KEY.", {}};
    return input;
}

/// Original checkpoints name no image id. Prompts made for the converted layout hold the id before the padding there
/// (32000 <image>, 32001 <pad>): it becomes the placeholder when the prompt has no other.
void placeImage(const fs::path& folder, std::vector<int>& ids) {
    constexpr int kPlaceholder = Tokenizer::kImagePlaceholder;
    const Result<std::string> text = readFile(folder / "config.json", std::int64_t{1} << 24);
    const Result<Json> config = text.has_value() ? parseJson(*text, "config.json") : Result<Json>(text.error());
    if (!config.has_value() || !config->is_object() || config->contains("image_token_index") ||
        config->contains("image_token_id") || std::find(ids.begin(), ids.end(), kPlaceholder) != ids.end())
        return;
    const Json padding = config->value("pad_token_id", Json(0));
    if (padding.is_number_integer() && padding.get<std::int64_t>() > 0)
        std::replace(ids.begin(), ids.end(), static_cast<int>(padding.get<std::int64_t>() - 1), kPlaceholder);
}

Result<Done> traceLanguageModel(const TraceOptions& options, const Progress& progress) {
    GS_TRY(const Input input, inputFrom(options, false));
    MllmTrace trace;
    trace.source = {options.mllm, options.vision, options.device, options.dtype};
    trace.image = input.view();
    trace.padToSquare = options.preprocess == "pad";
    trace.maxNewTokens = options.maxNewTokens;
    trace.ignoreEos = options.ignoreEos;
    trace.fromFile = input.from.file;
    trace.fromKey = input.from.key;
    trace.out = options.out;
    if (!options.ids.empty()) {
        GS_TRY(trace.ids, wholeNumbers("--ids", options.ids));
        placeImage(options.mllm, trace.ids);
    } else if (!options.text.empty()) {
        GS_TRY(trace.tokenizer, loadTokenizer(options.mllm));
        trace.text = options.text;
        if (trace.text.find(kImageMarker) == std::string::npos) {
            GS_TRY(const CheckpointInfo info, inspectCheckpoint(options.mllm));
            GS_TRY(trace.text, renderPrompt(info.conversation.empty() ? "llava_v1" : info.conversation, options.text));
        }
    } else {
        return Error{ErrorCode::InvalidInput, "Give --text T or --ids 1,5,300,7.", {}};
    }
    return traceMllm(trace, progress);
}

Result<Done> traceSam(const TraceOptions& options, const Progress& progress) {
    GS_TRY(const Input input, inputFrom(options, true));
    SegmenterTrace trace;
    trace.source = {options.sam, options.device, options.dtype};
    trace.image = input.view();
    GS_TRY(trace.prompts, promptsFrom(options));
    trace.multimask = !options.single;
    trace.fromFile = input.from.file;
    trace.fromKey = input.from.key;
    if (!options.maskInput.empty()) {
        GS_TRY(const TensorAddress mask, tensorAddress("--mask-input", options.maskInput));
        trace.maskFile = mask.file;
        trace.maskKey = mask.key;
    }
    trace.out = options.out;
    return traceSegmenter(trace, progress);
}

NamedTensor named(const char* name, std::vector<std::int64_t> shape) {
    NamedTensor tensor;
    tensor.name = name;
    tensor.shape = std::move(shape);
    return tensor;
}

Result<Done> traceGroupMaps(const TraceOptions& options) {
    GS_TRY(const TensorAddress from, tensorAddress("--maps", options.maps));
    GS_TRY(const Size image, sizeFrom(options.size));
    GS_TRY(const FloatTensor groups, readTensor(from.file, from.key));
    const auto& shape = groups.shape;
    if (shape.size() != 3 || shape[0] < 1 || shape[1] < 1 || shape[2] < 1 || shape[1] > kMaxImageSide || shape[2] > kMaxImageSide)
        return Error{ErrorCode::InvalidInput, "Expected a tensor [groups, grid height, grid width].", options.maps};
    if (shape[0] * image.area() > kMaxImageArea)
        return Error{ErrorCode::InvalidInput, "The up-sampled maps would take more than 1 GB; ask for fewer or smaller ones.", "--size"};
    const MapFrame frame{{static_cast<int>(shape[2]), static_cast<int>(shape[1])}, image, options.mode == "pad"};
    MapTrace trace = traceMaps(groups.values, static_cast<int>(shape[0]), frame);
    std::vector<NamedTensor> tensors{named("upsampled", {shape[0], image.height, image.width}),
                                     named("argmax_xy", {shape[0], 2}),
                                     named("top3_xy", {shape[0], trace.top, 2}),
                                     named("top3_values", {shape[0], trace.top})};
    tensors[0].floats = std::move(trace.upsampled);
    tensors[1].integers = std::move(trace.argmaxXy);
    tensors[2].integers = std::move(trace.topXy);
    tensors[3].floats = std::move(trace.topValues);
    return writeTensors(options.out, tensors);
}

int runTrace(const TraceOptions& options) {
    const int kinds = !options.mllm.empty() + !options.sam.empty() + !options.maps.empty();
    if (kinds != 1)
        return fail({ErrorCode::InvalidInput, "Give one of --mllm DIR, --sam FILE, --maps FILE:KEY.", {}});
    const StopSignal signal;
    ProgressLine line;
    setTorchThreads(options.threads);
    const Progress progress = line.progress(signal.token());
    const Result<Done> done = !options.mllm.empty()  ? traceLanguageModel(options, progress)
                              : !options.sam.empty() ? traceSam(options, progress)
                                                     : traceGroupMaps(options);
    line.clear();
    return done.has_value() ? kExitOk : fail(done.error());
}

}  // namespace

void addTrace(CLI::App& program, Action& action) {
    auto options = std::make_shared<TraceOptions>();
    CLI::App* command = program.add_subcommand("trace", "Write intermediate tensors to a safetensors file");
    command->add_option("--out", options->out, "The safetensors file")->required();
    command->add_option("--mllm", options->mllm, "Folder of a LLaVA-1.5 checkpoint");
    command->add_option("--vision", options->vision, "Folder of its vision tower, when that is not inside");
    command->add_option("--image", options->image, "Picture");
    auto* text = command->add_option("--text", options->text, "User text, or a whole prompt with <image>");
    command->add_option("--ids", options->ids, "Prompt ids instead, with the image id in place: 1,5,300,7")->excludes(text);
    command->add_option("--max-new-tokens", options->maxNewTokens, "Tokens to generate (32)")->check(CLI::Range(1, 16384));
    command->add_flag("--ignore-eos", options->ignoreEos, "Generate the full length");
    command->add_option("--preprocess", options->preprocess, "pad to a square (default), or crop as llava-hf's processor")
        ->check(CLI::IsMember({"pad", "crop"}));
    command->add_option("--sam", options->sam, "SAM checkpoint: file or folder");
    command->add_option("--prompts", options->prompts, "\"x,y,1;x,y,0|x,y,1\": ; separates points, | prompts");
    command->add_option("--boxes", options->boxes, "\"x0,y0,x1,y1|…\": one a prompt");
    command->add_option("--mask-input", options->maskInput, "FILE:KEY of a mask prompt");
    command->add_flag("--single", options->single, "One mask a prompt instead of three");
    command->add_option("--maps", options->maps, "FILE:KEY of maps [groups, grid height, grid width] to up-sample");
    command->add_option("--size", options->size, "Image size for --maps: WIDTHxHEIGHT");
    command->add_option("--mode", options->mode, "pad (default) or original, for --maps")->check(CLI::IsMember({"pad", "original"}));
    command->add_option("--from", options->from, "FILE:KEY of stored pixel_values (--mllm), input or embedding (--sam)");
    command->add_option("--device", options->device, "auto, cpu, cuda, cuda:1");
    command->add_option("--dtype", options->dtype, "float32 (default), bfloat16, float16, int8, auto")
        ->check(CLI::IsMember({"auto", "float32", "bfloat16", "float16", "int8"}));
    command->add_option("--threads", options->threads, "CPU threads; 0 = all cores")->check(CLI::Range(0, 1024));
    command->callback([options, &action] { action = [options] { return runTrace(*options); }; });
}

}  // namespace groundscope
