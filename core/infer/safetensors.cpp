// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/safetensors.h"

#include "core/base/files.h"
#include "core/base/safetensors_header.h"

#include <ATen/Functions.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace groundscope {
namespace {

constexpr const char* kMetadata = "__metadata__";

struct DtypeName {
    const char* name;
    at::ScalarType dtype;
};
/// Of safetensorsDtypeBytes, as LibTorch names them.
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

const DtypeName* findDtype(const std::string& name) {
    const auto found =
        std::find_if(kDtypes.begin(), kDtypes.end(), [&](const auto& d) { return name == d.name; });
    return found == kDtypes.end() ? nullptr : &*found;
}

}  // namespace

Result<TensorFile> readSafetensors(const std::shared_ptr<const MappedFile>& file) {
    const auto bytes = file->bytes();
    GS_TRY(const auto length, safetensorsHeaderLength(bytes, bytes.size(), file->path()));
    const std::string_view header(reinterpret_cast<const char*>(bytes.data()) + kSafetensorsPrefix,
                                  length);
    GS_TRY(const auto stored, parseSafetensorsHeader(header, bytes.size(), file->path()));
    TensorFile result{"safetensors", {}, static_cast<std::int64_t>(bytes.size())};
    for (const auto& tensor : stored)
        result.tensors.emplace(tensor.name,
                               viewOf(file,
                                      {findDtype(tensor.dtype)->dtype,
                                       tensor.shape,
                                       contiguousStrides(tensor.shape),
                                       tensor.offset}));
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
