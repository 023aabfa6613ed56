// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/bundle_tensors.h"

#include "core/io/tensor_reader.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>
#include <system_error>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kMaxGridSide = 1024;
constexpr std::int64_t kMaxPlanes = 1 << 20;                    // layers x heads
constexpr std::int64_t kMaxMeanValues = std::int64_t{1} << 28;  // 1 GiB of float32 a sample

Error formatError(const std::string& message, const std::string& where) {
    return {ErrorCode::Format, message, where};
}

/// A bare name of a regular file that really lies in the folder.
Result<fs::path> fileInside(const fs::path& folder, const std::string& name, const std::string& pointer) {
    const fs::path asked(name);
    if (name.empty() || asked.filename() != asked || name == "." || name == ".." ||
        name.find_first_of(std::string("/\\\0", 3)) != std::string::npos || asked.extension() != ".safetensors")
        return formatError("The file is \"" + name.substr(0, 100) +
                               "\"; expected the bare name of a .safetensors file in the bundle's folder.",
                           pointer);
    std::error_code problem;
    const fs::path root = fs::canonical(folder, problem);
    const fs::path real = fs::canonical(folder / asked, problem);
    if (problem)
        return Error{ErrorCode::NotFound, "There is no file \"" + name + "\" in the bundle's folder.", pointer};
    if (real.parent_path() != root)
        return formatError("The file \"" + name + "\" leads out of the bundle's folder.", pointer);
    return folder / asked;
}

Error badShape(const StoredTensor& tensor, const std::string& expected, const std::string& place) {
    return formatError("Its shape is " + sizesText(tensor.shape) + ", expected " + expected + ".", place);
}

Result<Done> checkSides(const StoredTensor& tensor, std::int64_t height, std::int64_t width, const std::string& place) {
    if (height < 1 || width < 1 || height > kMaxGridSide || width > kMaxGridSide)
        return badShape(tensor, "a grid of 1 to " + std::to_string(kMaxGridSide) + " cells a side", place);
    return Done{};
}

Result<const StoredTensor*> floatTensor(const TensorReader& reader, const std::string& name, const std::string& pointer) {
    const StoredTensor* tensor = reader.find(name);
    if (!tensor)
        return formatError("There is no tensor \"" + name.substr(0, 100) + "\" in " + reader.path().filename().string() +
                               ", which has " + std::to_string(reader.tensors().size()) + " tensors.",
                           pointer);
    if (!TensorReader::isFloat(*tensor))
        return Error{ErrorCode::Unsupported,
                     "The tensor \"" + name + "\" holds " + tensor->dtype + "; expected F16, BF16, F32 or F64.", pointer};
    return tensor;
}

Result<Done> placeAttention(const StoredTensor& tensor, const AttentionBundle& bundle, BundleSample& sample,
                            const std::string& place) {
    const auto& shape = tensor.shape;
    const std::size_t tokens = sample.answer.tokens.size();
    const std::string count = std::to_string(tokens);
    const std::string extra = std::to_string(tokens + 1);
    const std::string steps = bundle.alignment == TokenAlignment::AsQuery ? count + " or " + extra : count;
    if (shape.size() != 3 && shape.size() != 5)
        return badShape(tensor, "[steps, grid height, grid width] or [steps, layers, heads, grid height, grid width]", place);
    const bool fits = shape[0] == static_cast<std::int64_t>(tokens) ||
                      (bundle.alignment == TokenAlignment::AsQuery && shape[0] == static_cast<std::int64_t>(tokens) + 1);
    if (!fits || shape[0] < 1)
        return badShape(tensor, steps + " steps, as there are " + count + " tokens", place);
    BundleTensor& attention = sample.attention;
    attention.perHead = shape.size() == 5;
    const std::int64_t height = shape[shape.size() - 2];
    const std::int64_t width = shape[shape.size() - 1];
    GS_CHECK(checkSides(tensor, height, width, place));
    std::int64_t planes = 1;
    if (attention.perHead && (__builtin_mul_overflow(shape[1], shape[2], &planes) || planes < 1 || planes > kMaxPlanes))
        return badShape(tensor, "at least one layer and one head", place);
    if (shape[0] > kMaxMeanValues / (height * width))
        return badShape(tensor, "at most " + std::to_string(kMaxMeanValues) + " values a sample once layers and heads are averaged", place);
    attention.steps = static_cast<int>(shape[0]);
    attention.planes = static_cast<int>(planes);
    attention.grid = {static_cast<int>(width), static_cast<int>(height)};
    return Done{};
}

/// The prompt's second-to-last row: the shape of one step.
Result<Done> checkSecondToLast(const StoredTensor& tensor, const StoredTensor& attention, const std::string& place) {
    const std::vector<std::int64_t> expected(attention.shape.begin() + 1, attention.shape.end());
    if (tensor.shape != expected)
        return badShape(tensor, sizesText(expected) + ", that of one step", place);
    return Done{};
}

/// Mean over `planes` of the grid, in double; the first value that is no finite number is named.
Result<Done> readMean(TensorReader& reader, const StoredTensor& tensor, std::int64_t firstPlane, int planes,
                      std::span<float> out) {
    std::vector<float> plane(out.size());
    std::vector<double> sum(out.size(), 0.0);
    const auto cells = static_cast<std::int64_t>(out.size());
    for (int p = 0; p < planes; ++p) {
        GS_CHECK(reader.read(tensor, (firstPlane + p) * cells, plane));
        for (std::size_t i = 0; i < plane.size(); ++i) {
            if (!std::isfinite(plane[i]))
                return formatError("The value at index " + std::to_string((firstPlane + p) * cells + static_cast<std::int64_t>(i)) +
                                       " of " + sizesText(tensor.shape) + " is not a finite number; attention is at least 0 and at most 1.",
                                   reader.path().string() + ": " + tensor.name);
            sum[i] += plane[i];
        }
    }
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = static_cast<float>(sum[i] / planes);
    return Done{};
}

/// The grid over the picture padded to a square, or straight over it (spec 5.5).
Affine frameAffine(Size grid, Size image, bool padded) {
    const int side = std::max(image.width, image.height);
    const Size over = padded ? Size{side, side} : image;
    return {static_cast<double>(over.width) / grid.width, static_cast<double>(over.height) / grid.height,
            -static_cast<double>((over.width - image.width) / 2), -static_cast<double>((over.height - image.height) / 2)};
}

bool meets(const Affine& image_from_grid, Size grid, Size image) {
    const Point low = image_from_grid.apply({0, 0});
    const Point high = image_from_grid.apply({static_cast<double>(grid.width), static_cast<double>(grid.height)});
    const bool large = high.x - low.x >= 1 && high.y - low.y >= 1;  // at least one pixel's centre is covered
    return large && low.x < image.width - 0.5 && low.y < image.height - 0.5 && high.x > 0.5 && high.y > 0.5;
}

}  // namespace

Result<Done> placeTensors(AttentionBundle& bundle, const Progress& progress) {
    std::optional<TensorReader> reader;  // of the last file: many files are never open at once
    const std::string manifest = (bundle.folder / kBundleFile).string();
    for (std::size_t i = 0; i < bundle.samples.size(); ++i) {
        if (progress.stopped())
            return cancelledError();
        progress.tell("check", static_cast<std::int64_t>(i), static_cast<std::int64_t>(bundle.samples.size()));
        BundleSample& sample = bundle.samples[i];
        const std::string pointer = manifest + ": /samples/" + std::to_string(i);
        GS_TRY(const fs::path path, fileInside(bundle.folder, sample.attention.file, pointer + "/file"));
        if (!reader || reader->path() != path) {
            GS_TRY(reader, TensorReader::open(path));
        }
        GS_TRY(const StoredTensor* tensor, floatTensor(*reader, sample.attention.tensor, pointer + "/tensor"));
        GS_CHECK(placeAttention(*tensor, bundle, sample, path.string() + ": " + tensor->name));
        if (sample.secondToLast) {
            GS_TRY(const StoredTensor* second, floatTensor(*reader, *sample.secondToLast, pointer + "/second_to_last"));
            GS_CHECK(checkSecondToLast(*second, *tensor, path.string() + ": " + second->name));
        }
    }
    return Done{};
}

Result<std::shared_ptr<const AttentionStack>> loadAttention(const AttentionBundle& bundle, const BundleSample& sample,
                                                            Size imageSize) {
    const BundleTensor& place = sample.attention;
    const std::string name = sample.id.empty() ? sample.image : sample.id;
    if (sample.imageSize && *sample.imageSize != imageSize)
        return Error{ErrorCode::InvalidInput,
                     "The bundle says " + std::to_string(sample.imageSize->width) + "x" +
                         std::to_string(sample.imageSize->height) + " pixels, but the benchmark's picture has " +
                         std::to_string(imageSize.width) + "x" + std::to_string(imageSize.height) + ".",
                     bundle.folder.string() + ": sample " + name};
    const Affine affine = sample.image_from_grid.value_or(frameAffine(place.grid, imageSize, sample.padded));
    if (!meets(affine, place.grid, imageSize))
        return Error{ErrorCode::InvalidInput, "By image_from_grid the grid lies beside the picture.",
                     bundle.folder.string() + ": sample " + name};
    GS_TRY(TensorReader reader, TensorReader::open(bundle.folder / place.file));
    const StoredTensor* tensor = reader.find(place.tensor);
    if (!tensor || tensor->shape.empty() || tensor->shape[0] != place.steps)
        return Error{ErrorCode::Io, "The file changed while the bundle was read.", (bundle.folder / place.file).string()};
    auto stack = std::make_shared<AttentionStack>();
    const auto cells = static_cast<std::size_t>(place.grid.area());
    stack->steps = place.steps;
    stack->grid = place.grid;
    stack->imageSize = imageSize;
    stack->image_from_grid = affine;
    stack->padded = sample.image_from_grid ? false : sample.padded;
    stack->mean.resize(cells * static_cast<std::size_t>(place.steps));
    for (int step = 0; step < place.steps; ++step)
        GS_CHECK(readMean(reader, *tensor, std::int64_t{step} * place.planes, place.planes,
                          std::span(stack->mean).subspan(cells * static_cast<std::size_t>(step), cells)));
    if (sample.secondToLast) {
        const StoredTensor* second = reader.find(*sample.secondToLast);
        if (!second)
            return Error{ErrorCode::Io, "The file changed while the bundle was read.", reader.path().string()};
        stack->row0SecondToLast.resize(cells);
        GS_CHECK(readMean(reader, *second, 0, place.planes, stack->row0SecondToLast));
    }
    return std::shared_ptr<const AttentionStack>(std::move(stack));
}

}  // namespace groundscope
