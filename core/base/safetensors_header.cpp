// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safetensors_header.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <limits>
#include <set>

namespace groundscope {
namespace {

constexpr std::uint64_t kMaxHeaderBytes = 100'000'000;  // the limit of the format's own readers
constexpr std::size_t kMaxDimensions = 16;
constexpr const char* kMetadata = "__metadata__";
static_assert(std::endian::native == std::endian::little,
              "values are stored little-endian and used where they lie");

struct Entry {
    std::string name;
    std::string dtype;
    std::vector<std::int64_t> shape;
    std::vector<std::int64_t> offsets;
    std::set<std::string> fields;
};

/// Takes the header event by event: no tree is built, so depth and memory stay bounded, and
/// duplicates are seen.
class HeaderHandler : public nlohmann::json_sax<nlohmann::json> {
  public:
    std::vector<Entry> entries;
    std::string message;  ///< why it stopped
    std::string place;    ///< the tensor at which it stopped

    bool null() override { return fail("a null is not expected here"); }
    bool boolean(bool /*value*/) override { return fail("a boolean is not expected here"); }
    bool number_integer(number_integer_t /*value*/) override {
        return fail("a negative number is not expected here");
    }
    bool number_float(number_float_t /*value*/, const string_t& /*text*/) override {
        return fail("a fraction or huge number is not expected here");
    }
    bool binary(binary_t& /*value*/) override { return fail("binary data is not expected here"); }

    bool number_unsigned(number_unsigned_t value) override {
        if (!m_inArray)
            return fail("a number is not expected here");
        if (value > static_cast<number_unsigned_t>(std::numeric_limits<std::int64_t>::max()))
            return fail("a number is too large");
        auto& list = m_field == "shape" ? entries.back().shape : entries.back().offsets;
        if (list.size() >= kMaxDimensions)
            return fail("a list has more than 16 numbers");
        list.push_back(static_cast<std::int64_t>(value));
        return true;
    }

    bool string(string_t& value) override {
        if (m_depth == 2 && place == kMetadata)
            return true;
        if (m_depth != 2 || m_inArray || m_field != "dtype")
            return fail("a text is not expected here");
        entries.back().dtype = value;
        return true;
    }

    bool start_object(std::size_t /*count*/) override {
        if (m_inArray || m_depth > 1)
            return fail("an object is not expected here");
        ++m_depth;
        return true;
    }

    bool key(string_t& value) override {
        if (m_depth == 1) {
            place = value;
            if (!m_names.insert(value).second)
                return fail("the name occurs twice");
            if (value != kMetadata)
                entries.push_back({value, {}, {}, {}, {}});
            return true;
        }
        m_field = value;
        if (place == kMetadata)
            return true;
        if (value != "dtype" && value != "shape" && value != "data_offsets")
            return fail("the field \"" + value.substr(0, 40) + "\" is not expected here");
        return entries.back().fields.insert(value).second ||
               fail("the field \"" + value + "\" occurs twice");
    }

    bool end_object() override {
        const bool tensor = m_depth == 2 && place != kMetadata;
        --m_depth;
        if (tensor && (entries.back().fields.size() != 3 || entries.back().offsets.size() != 2))
            return fail("dtype, shape and two data_offsets are expected");
        return true;
    }

    bool start_array(std::size_t /*count*/) override {
        if (m_inArray || m_depth != 2 || place == kMetadata || m_field == "dtype")
            return fail("a list is not expected here");
        m_inArray = true;
        return true;
    }

    bool end_array() override {
        m_inArray = false;
        return true;
    }

    bool parse_error(std::size_t position,
                     const std::string& /*token*/,
                     const nlohmann::detail::exception& /*error*/) override {
        return fail("the JSON is broken at byte " + std::to_string(position));
    }

  private:
    bool fail(const std::string& text) {
        if (message.empty())
            message = text;
        return false;
    }

    std::set<std::string> m_names;
    std::string m_field;
    int m_depth = 0;
    bool m_inArray = false;
};

Error formatError(const std::filesystem::path& path,
                  const std::string& place,
                  const std::string& message) {
    return withContext({ErrorCode::Format, "Damaged safetensors file: " + message + ".", place},
                       path.string());
}

Result<std::vector<Entry>> entriesOf(std::string_view header, const std::filesystem::path& path) {
    if (header.empty() || header.front() != '{')
        return formatError(path, "", "the header does not begin with {");
    HeaderHandler handler;
    const bool whole = nlohmann::json::sax_parse(header, &handler);
    if (!whole)
        return formatError(
            path, handler.place, handler.message.empty() ? "the JSON is broken" : handler.message);
    return std::move(handler.entries);
}

/// The values of one entry as a range of the data part; checks dtype, shape and range against each
/// other.
Result<StoredTensor> placeOf(const Entry& entry,
                             std::uint64_t dataBytes,
                             const std::filesystem::path& path) {
    const auto width = safetensorsDtypeBytes(entry.dtype);
    if (!width)
        return withContext({ErrorCode::Unsupported,
                            "The dtype \"" + entry.dtype.substr(0, 40) +
                                "\" is not supported; convert the tensor to F32, F16 or BF16.",
                            entry.name},
                           path.string());
    const auto count = elementCount(entry.shape);
    std::int64_t bytes = 0;
    if (!count || __builtin_mul_overflow(*count, std::int64_t{*width}, &bytes))
        return formatError(
            path, entry.name, "the shape " + sizesText(entry.shape) + " is too large");
    const auto begin = entry.offsets[0];
    const auto end = entry.offsets[1];
    if (begin > end || static_cast<std::uint64_t>(end) > dataBytes)
        return formatError(path,
                           entry.name,
                           "data_offsets [" + std::to_string(begin) + ", " + std::to_string(end) +
                               "] lie outside the " + std::to_string(dataBytes) +
                               " bytes of data (truncated file?)");
    if (end - begin != bytes)
        return formatError(path,
                           entry.name,
                           "data_offsets hold " + std::to_string(end - begin) + " bytes, " +
                               entry.dtype + " " + sizesText(entry.shape) + " needs " +
                               std::to_string(bytes));
    return StoredTensor{entry.name,
                        entry.dtype,
                        entry.shape,
                        static_cast<std::uint64_t>(begin),
                        static_cast<std::uint64_t>(bytes)};
}

/// Ranges sorted by begin must follow each other without overlap and without holes, to the end of
/// the file.
Result<Done> checkCoverage(std::vector<Entry>& entries,
                           std::uint64_t dataBytes,
                           const std::filesystem::path& path) {
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        return a.offsets < b.offsets;
    });
    std::int64_t reached = 0;
    for (const auto& entry : entries) {
        if (entry.offsets[0] < reached)
            return formatError(path, entry.name, "its bytes overlap those of another tensor");
        if (entry.offsets[0] > reached)
            return formatError(path, entry.name, "bytes before it belong to no tensor");
        reached = entry.offsets[1];
    }
    if (static_cast<std::uint64_t>(reached) != dataBytes)
        return formatError(path,
                           "",
                           std::to_string(dataBytes - static_cast<std::uint64_t>(reached)) +
                               " bytes at the end belong to no tensor");
    return Done{};
}

}  // namespace

Result<std::uint64_t> safetensorsHeaderLength(std::span<const std::uint8_t> prefix,
                                              std::uint64_t fileBytes,
                                              const std::filesystem::path& path) {
    std::uint64_t length = 0;
    if (fileBytes < kSafetensorsPrefix + 2 || prefix.size() < kSafetensorsPrefix)
        return formatError(path, "", "it has only " + std::to_string(fileBytes) + " bytes");
    std::memcpy(&length, prefix.data(), sizeof(length));
    if (length > kMaxHeaderBytes || length > fileBytes - kSafetensorsPrefix)
        return formatError(path,
                           "",
                           "the header claims " + std::to_string(length) + " bytes in a file of " +
                               std::to_string(fileBytes) +
                               " (truncated, or no safetensors file)");
    return length;
}

Result<std::vector<StoredTensor>> parseSafetensorsHeader(std::string_view header,
                                                         std::uint64_t fileBytes,
                                                         const std::filesystem::path& path) {
    GS_TRY(auto entries, entriesOf(header, path));
    const std::uint64_t dataBegin = kSafetensorsPrefix + header.size();
    const std::uint64_t dataBytes = fileBytes - dataBegin;
    std::vector<StoredTensor> tensors;
    for (const auto& entry : entries) {
        GS_TRY(auto tensor, placeOf(entry, dataBytes, path));
        tensor.offset += dataBegin;
        tensors.push_back(std::move(tensor));
    }
    GS_CHECK(checkCoverage(entries, dataBytes, path));
    return tensors;
}

std::optional<int> safetensorsDtypeBytes(std::string_view dtype) {
    struct Width {
        std::string_view name;
        int bytes;
    };
    constexpr std::array<Width, 10> kWidths{{{"F64", 8},
                                             {"F32", 4},
                                             {"F16", 2},
                                             {"BF16", 2},
                                             {"I64", 8},
                                             {"I32", 4},
                                             {"I16", 2},
                                             {"I8", 1},
                                             {"U8", 1},
                                             {"BOOL", 1}}};
    const auto found = std::find_if(
        kWidths.begin(), kWidths.end(), [&](const Width& width) { return width.name == dtype; });
    return found == kWidths.end() ? std::nullopt : std::optional<int>(found->bytes);
}

std::optional<std::int64_t> elementCount(std::span<const std::int64_t> shape) {
    std::int64_t count = 1;
    bool empty = false;
    for (const auto size : shape) {
        if (size < 0)
            return std::nullopt;
        empty = empty || size == 0;
        if (__builtin_mul_overflow(count, size == 0 ? 1 : size, &count))
            return std::nullopt;
    }
    return empty ? 0 : count;
}

std::string sizesText(std::span<const std::int64_t> shape) {
    std::string text = "[";
    for (std::size_t i = 0; i < shape.size(); ++i)
        text += (i > 0 ? ", " : "") + std::to_string(shape[i]);
    return text + "]";
}

}  // namespace groundscope
