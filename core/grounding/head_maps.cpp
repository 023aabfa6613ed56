// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/head_maps.h"

#include <opencv2/core/cvdef.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <fstream>
#include <functional>
#include <limits>
#include <string>
#include <system_error>
#include <utility>

namespace groundscope {
namespace {

/// Values of one step, at most: what is held of a file at a time. The largest known models have fewer than 2^23.
constexpr std::int64_t kMostValues = std::int64_t{1} << 26;

Error invalid(std::string message) {
    return {ErrorCode::InvalidInput, std::move(message), {}};
}

/// Every half-precision number as a float; read a few hundred million times for a matrix of heads.
const std::array<float, 65536>& halves() {
    static const std::array<float, 65536> table = [] {
        std::array<float, 65536> made{};
        for (std::size_t bits = 0; bits < made.size(); ++bits)
            made[bits] = static_cast<float>(cv::float16_t::fromBits(static_cast<ushort>(bits)));
        return made;
    }();
    return table;
}

/// Neighbouring planes, read in one go.
struct Stretch {
    int first = 0;
    int count = 0;
};

std::vector<Stretch> stretchesOf(std::span<const int> planes) {
    std::vector<Stretch> stretches;
    for (const int plane : planes) {
        if (stretches.empty() || stretches.back().first + stretches.back().count != plane)
            stretches.push_back({plane, 0});
        ++stretches.back().count;
    }
    return stretches;
}

/// An open side file. Streamed, not mapped: a file cut short by someone else must not end the program.
class Reader {
  public:
    Reader(const std::filesystem::path& file, const HeadShape& shape)
        : m_path(file), m_shape(shape), m_stream(file, std::ios::binary) {}

    /// Halves of some planes of a step, [count, cells]; valid until the next call.
    Result<std::span<const std::uint16_t>> read(int step, Stretch planes) {
        const std::int64_t cells = m_shape.grid.area();
        m_buffer.resize(static_cast<std::size_t>(cells * planes.count));
        const std::int64_t first = (std::int64_t{step} * m_shape.planes() + planes.first) * cells;
        m_stream.seekg(first * std::int64_t{sizeof(std::uint16_t)});
        m_stream.read(reinterpret_cast<char*>(m_buffer.data()),
                      static_cast<std::streamsize>(m_buffer.size() * sizeof(std::uint16_t)));
        if (!m_stream)
            return Error{ErrorCode::Io, "The attention of single heads cannot be read any more; was the file changed?",
                         m_path.string()};
        return std::span<const std::uint16_t>(m_buffer);
    }

  private:
    const std::filesystem::path& m_path;
    HeadShape m_shape;
    std::ifstream m_stream;
    std::vector<std::uint16_t> m_buffer;
};

/// Adds rows of the length of `sums`.
void addTo(std::span<double> sums, std::span<const std::uint16_t> bits) {
    const auto& table = halves();
    for (; bits.size() >= sums.size(); bits = bits.subspan(sums.size()))
        for (std::size_t i = 0; i < sums.size(); ++i)
            sums[i] += double{table[bits[i]]};
}

Result<std::int64_t> sizeOf(const std::filesystem::path& file) {
    if (file.empty())
        return Error{ErrorCode::NotFound, "This answer was stored without the attention of single heads; run it again and keep them.", {}};
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    if (!error)
        return static_cast<std::int64_t>(size);
    const bool missing = error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory;
    return Error{missing ? ErrorCode::NotFound : ErrorCode::Io,
                 "The attention of single heads cannot be read: " + error.message() + ".", file.string()};
}

Error wrongSize(const std::filesystem::path& file, std::int64_t size, const std::string& expected) {
    return {ErrorCode::Format,
            "The attention of single heads has " + std::to_string(size) + " bytes, expected " + expected + ".", file.string()};
}

Result<HeadShape> shapeFor(const AttentionStack& stack, int layers) {
    GS_TRY(const std::int64_t size, sizeOf(stack.perHead));
    const std::int64_t cells = stack.grid.area();
    if (stack.grid.isEmpty() || stack.steps < 1 || cells > kMostValues)
        return invalid("The answer has no attention to compare single heads with.");
    const std::int64_t plane = std::int64_t{sizeof(std::uint16_t)} * stack.steps * cells;
    const std::string expected = "a whole number of planes of " + std::to_string(plane) + " bytes (" +
                                 std::to_string(stack.steps) + " tokens, " + std::to_string(stack.grid.width) + "x" +
                                 std::to_string(stack.grid.height) + " cells)";
    if (size < plane || size % plane != 0)
        return wrongSize(stack.perHead, size, expected);
    const std::int64_t planes = size / plane;
    if (planes > kMostValues / cells)
        return wrongSize(stack.perHead, size, "at most " + std::to_string(kMostValues / cells) + " planes");
    const int known = layers > 0 ? layers : likelyLayers(static_cast<int>(planes));
    if (planes % known != 0)
        return wrongSize(stack.perHead, size, expected + ", and the model's " + std::to_string(known) + " layers do not divide " + std::to_string(planes));
    return HeadShape{stack.steps, known, static_cast<int>(planes) / known, stack.grid};
}

}  // namespace

int likelyLayers(int planes) {
    const int root = static_cast<int>(std::lround(std::sqrt(std::max(planes, 1))));
    return root * root == planes ? root : 1;
}

Result<HeadMaps> HeadMaps::open(const AttentionStack& stack, int layers) {
    GS_TRY(const HeadShape shape, shapeFor(stack, layers));
    HeadMaps maps(stack.perHead, shape);
    GS_CHECK(maps.checkSameAnswer(stack));
    return maps;
}

/// Compares the mean over all planes with the stored one, at the last step, where two answers differ most. A tenth of
/// the mass may differ: models in bfloat16 add up their layers with two or three digits.
Result<Done> HeadMaps::checkSameAnswer(const AttentionStack& stack) const {
    const auto cells = static_cast<std::size_t>(m_shape.grid.area());
    const auto begin = static_cast<std::size_t>(m_shape.steps - 1) * cells;
    if (stack.mean.size() != begin + cells)
        return invalid("The attention of the answer has another size than its grid.");
    Reader reader(m_file, m_shape);
    GS_TRY(const auto bits, reader.read(m_shape.steps - 1, {0, m_shape.planes()}));
    std::vector<double> sums(cells, 0.0);
    addTo(sums, bits);
    double apart = 0;
    double mass = 0;
    for (std::size_t cell = 0; cell < cells; ++cell) {
        apart += std::abs(sums[cell] / m_shape.planes() - double{stack.mean[begin + cell]});
        mass += std::abs(double{stack.mean[begin + cell]});
    }
    // Numbers that are none compare as false: such a file is shown as it is.
    if (apart > 0.1 * mass + 1e-6)
        return Error{ErrorCode::Conflict, "The attention of single heads belongs to another answer; run this image again.",
                     m_file.string()};
    return Done{};
}

Result<std::vector<float>> HeadMaps::mean(std::span<const int> planes, const Progress& progress) const {
    const bool rising = std::adjacent_find(planes.begin(), planes.end(), std::greater_equal<>()) == planes.end();
    if (planes.empty() || !rising || planes.front() < 0 || planes.back() >= m_shape.planes())
        return invalid("Choose at least one of the " + std::to_string(m_shape.planes()) + " heads, each once.");
    const auto cells = static_cast<std::size_t>(m_shape.grid.area());
    const std::vector<Stretch> stretches = stretchesOf(planes);
    Reader reader(m_file, m_shape);
    std::vector<float> rows;  // [steps, cells]
    rows.reserve(cells * static_cast<std::size_t>(m_shape.steps));
    std::vector<double> sums(cells);
    for (int step = 0; step < m_shape.steps; ++step) {
        if (progress.stopped())
            return cancelledError();
        progress.tell("heads", step, m_shape.steps);
        std::fill(sums.begin(), sums.end(), 0.0);
        for (const Stretch& stretch : stretches) {
            GS_TRY(const auto bits, reader.read(step, stretch));
            addTo(sums, bits);
        }
        for (const double sum : sums)
            rows.push_back(static_cast<float>(sum / static_cast<double>(planes.size())));
    }
    return rows;
}

Result<std::vector<double>> HeadMaps::meansOverSteps(const Progress& progress) const {
    Reader reader(m_file, m_shape);
    std::vector<double> means(static_cast<std::size_t>(m_shape.planes() * m_shape.grid.area()), 0.0);
    for (int step = 0; step < m_shape.steps; ++step) {
        if (progress.stopped())
            return cancelledError();
        progress.tell("heads", step, m_shape.steps);
        GS_TRY(const auto bits, reader.read(step, {0, m_shape.planes()}));
        addTo(means, bits);
    }
    for (double& mean : means)
        mean /= m_shape.steps;
    return means;
}

Result<std::vector<float>> HeadMaps::centred(std::span<const int> steps,
                                             std::span<const double> means,
                                             const Progress& progress) const {
    if (static_cast<std::int64_t>(means.size()) != m_shape.planes() * m_shape.grid.area())
        return invalid("The means over all steps are of another file.");
    if (steps.empty())
        return invalid("A map needs at least one token.");
    Reader reader(m_file, m_shape);
    std::vector<double> sums(means.size(), 0.0);
    for (const int step : steps) {
        if (step < 0 || step >= m_shape.steps)
            return invalid("Step " + std::to_string(step) + " is not among the " + std::to_string(m_shape.steps) + " of the answer.");
        if (progress.stopped())
            return cancelledError();
        GS_TRY(const auto bits, reader.read(step, {0, m_shape.planes()}));
        addTo(sums, bits);
    }
    std::vector<float> maps;
    maps.reserve(sums.size());
    for (std::size_t i = 0; i < sums.size(); ++i)
        maps.push_back(static_cast<float>(sums[i] / static_cast<double>(steps.size()) - means[i]));
    return maps;
}

std::vector<int> stepsOf(std::span<const int> tokens, TokenAlignment alignment) {
    std::vector<int> steps(tokens.begin(), tokens.end());
    for (int& step : steps)
        step += alignment == TokenAlignment::AsQuery ? 1 : 0;
    return steps;
}

Result<AttentionStack> stackOfHeads(const AttentionStack& stack,
                                    const HeadMaps& heads,
                                    std::span<const int> planes,
                                    const Progress& progress) {
    AttentionStack result = stack;
    result.row0SecondToLast.clear();
    GS_TRY(result.mean, heads.mean(planes, progress));
    return result;
}

std::vector<std::optional<int>> peakCells(std::span<const float> maps, const MapFrame& place) {
    std::vector<int> cells;  // whose centre lies on the image
    for (int y = 0; y < place.grid.height; ++y)
        for (int x = 0; x < place.grid.width; ++x)
            if (pixelOfCell(x, y, imageFromGrid(place), place.image))
                cells.push_back(y * place.grid.width + x);
    const auto area = static_cast<std::size_t>(std::max<std::int64_t>(1, place.grid.area()));
    std::vector<std::optional<int>> peaks;
    for (std::size_t begin = 0; begin + area <= maps.size(); begin += area) {
        std::optional<int> best;
        float most = -std::numeric_limits<float>::infinity();
        for (const int cell : cells) {
            const float value = maps[begin + static_cast<std::size_t>(cell)];
            if (value > most) {
                most = value;
                best = cell;
            }
        }
        peaks.push_back(best);
    }
    return peaks;
}

}  // namespace groundscope
