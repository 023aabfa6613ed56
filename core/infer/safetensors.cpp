// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/safetensors.h"

#include "core/base/files.h"

#include <ATen/Functions.h>
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

struct DtypeName {
    const char* name;
    at::ScalarType dtype;
};
constexpr std::array<DtypeName, 10> kDtypes{{{"F64", at::kDouble},
                                             {"F32", at::kFloat},
                                             {"F16", at::kHalf},
                                             {"BF16", at::kBFloat16},
                                             {"I64", at::kLong},
                                             {"I32", at::kInt},
                                             {"I16", at::kShort},
                                             {"I8", at::kChar},
                                             {"U8", at::kByte},
                                             {"BOOL", at::kBool}}};

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

Result<std::vector<Entry>> parseHeader(std::string_view header, const std::filesystem::path& path) {
    HeaderHandler handler;
    const bool whole = nlohmann::json::sax_parse(header, &handler);
    if (!whole)
        return formatError(
            path, handler.place, handler.message.empty() ? "the JSON is broken" : handler.message);
    return std::move(handler.entries);
}

const DtypeName* findDtype(const std::string& name) {
    const auto found =
        std::find_if(kDtypes.begin(), kDtypes.end(), [&](const auto& d) { return name == d.name; });
    return found == kDtypes.end() ? nullptr : &*found;
}

/// The values of one entry as a range of the data part; checks dtype, shape and range against each
/// other.
Result<TensorLayout> layoutOf(const Entry& entry,
                              std::uint64_t dataBytes,
                              const std::filesystem::path& path) {
    const auto* dtype = findDtype(entry.dtype);
    if (dtype == nullptr)
        return withContext({ErrorCode::Unsupported,
                            "The dtype \"" + entry.dtype.substr(0, 40) +
                                "\" is not supported; convert the tensor to F32, F16 or BF16.",
                            entry.name},
                           path.string());
    const auto count = elementCount(entry.shape);
    const auto width = static_cast<std::int64_t>(c10::elementSize(dtype->dtype));
    std::int64_t bytes = 0;
    if (!count || __builtin_mul_overflow(*count, width, &bytes))
        return formatError(
            path, entry.name, "the shape " + shapeText(entry.shape) + " is too large");
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
                               entry.dtype + " " + shapeText(entry.shape) + " needs " +
                               std::to_string(bytes));
    return TensorLayout{dtype->dtype,
                        entry.shape,
                        contiguousStrides(entry.shape),
                        static_cast<std::uint64_t>(begin)};
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

/// The header text, with every length checked against the file's size.
Result<std::string_view> headerOf(std::span<const std::uint8_t> bytes,
                                  const std::filesystem::path& path) {
    std::uint64_t length = 0;
    if (bytes.size() < sizeof(length) + 2)
        return formatError(path, "", "it has only " + std::to_string(bytes.size()) + " bytes");
    std::memcpy(&length, bytes.data(), sizeof(length));
    if (length > kMaxHeaderBytes || length > bytes.size() - sizeof(length))
        return formatError(path,
                           "",
                           "the header claims " + std::to_string(length) + " bytes in a file of " +
                               std::to_string(bytes.size()) +
                               " (truncated, or no safetensors file)");
    const std::string_view header(reinterpret_cast<const char*>(bytes.data()) + sizeof(length),
                                  length);
    if (header.empty() || header.front() != '{')
        return formatError(path, "", "the header does not begin with {");
    return header;
}

}  // namespace

Result<TensorFile> readSafetensors(const std::shared_ptr<const MappedFile>& file) {
    GS_TRY(const auto header, headerOf(file->bytes(), file->path()));
    GS_TRY(auto entries, parseHeader(header, file->path()));
    const auto dataBegin = sizeof(std::uint64_t) + header.size();
    const auto dataBytes = file->bytes().size() - dataBegin;
    TensorFile result{"safetensors", {}, static_cast<std::int64_t>(file->bytes().size())};
    std::vector<TensorLayout> layouts;
    for (const auto& entry : entries) {
        GS_TRY(auto layout, layoutOf(entry, dataBytes, file->path()));
        layout.offset += dataBegin;
        layouts.push_back(std::move(layout));
    }
    std::vector<std::string> names;
    for (const auto& entry : entries)
        names.push_back(entry.name);
    GS_CHECK(checkCoverage(entries, dataBytes, file->path()));
    for (std::size_t i = 0; i < names.size(); ++i)
        result.tensors.emplace(names[i], viewOf(file, layouts[i]));
    return result;
}

Result<TensorFile> readSafetensors(const std::filesystem::path& path) {
    GS_TRY(const auto file, MappedFile::open(path));
    return readSafetensors(file);
}

namespace {

struct Stored {
    std::string name;
    const char* dtype = nullptr;
    at::Tensor value;  // contiguous, CPU
    std::uint64_t begin = 0;
};

Result<std::vector<Stored>> arranged(const TensorMap& tensors) {
    std::vector<Stored> stored;
    for (const auto& [name, tensor] : tensors) {
        const auto found = std::find_if(kDtypes.begin(), kDtypes.end(), [&](const auto& d) {
            return d.dtype == tensor.scalar_type();
        });
        if (found == kDtypes.end())
            return Error{
                ErrorCode::Unsupported, "This dtype cannot be stored in a safetensors file.", name};
        stored.push_back({name, found->name, tensor.detach().cpu().contiguous(), 0});
    }
    std::stable_sort(stored.begin(), stored.end(), [](const Stored& a, const Stored& b) {
        return a.value.element_size() > b.value.element_size();
    });
    std::uint64_t begin = 0;
    for (auto& item : stored) {
        item.begin = begin;
        begin += item.value.nbytes();
    }
    return stored;
}

std::string headerText(const std::vector<Stored>& stored,
                       const std::map<std::string, std::string>& metadata) {
    nlohmann::json header = nlohmann::json::object();  // a sorted map
    if (!metadata.empty())
        header[kMetadata] = metadata;
    for (const auto& item : stored)
        header[item.name] = {{"dtype", item.dtype},
                             {"shape", item.value.sizes().vec()},
                             {"data_offsets", {item.begin, item.begin + item.value.nbytes()}}};
    auto text = header.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    text.resize((text.size() + 7) / 8 * 8, ' ');
    return text;
}

}  // namespace

Result<Done> writeSafetensors(const std::filesystem::path& path,
                              const TensorMap& tensors,
                              const std::map<std::string, std::string>& metadata) {
    GS_TRY(const auto stored, arranged(tensors));
    const auto header = headerText(stored, metadata);
    const std::uint64_t length = header.size();
    std::string content(reinterpret_cast<const char*>(&length), sizeof(length));
    content += header;
    for (const auto& item : stored)
        content.append(static_cast<const char*>(item.value.data_ptr()), item.value.nbytes());
    return writeFile(path, content);
}

}  // namespace groundscope
