// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/pickle.h"

#include "core/infer/pickle_machine.h"
#include "core/infer/zip_archive.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <unordered_map>

namespace groundscope {
namespace {

using Bytes = std::span<const std::uint8_t>;

// torch/serialization.py: the number 0x1950a86a20f9469cfc6c as a pickled LONG1, after the protocol
// opcode.
constexpr std::array<std::uint8_t, 12> kLegacyMagic{
    0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19};
constexpr int kLegacyProtocol = 1001;
constexpr std::size_t kMaxDimensions = 16;
constexpr std::array<const char*, 3> kNestedKeys{"state_dict", "model", "model_state_dict"};

Error formatError(const std::string& message, const std::string& where = {}) {
    return {ErrorCode::Format, message, where};
}

/// Where the elements of each storage lie in the file.
using StorageBytes = std::unordered_map<std::string_view, ZipEntry>;

bool isDictOfTensors(const pickle::Value& value, const pickle::Node& node) {
    if (node.kind != pickle::Kind::Dict)
        return false;
    for (std::size_t i = 1; i < node.items.size(); i += 2)
        if (value[node.items[i]].kind == pickle::Kind::Tensor)
            return true;
    return false;
}

/// The dict with the tensors: the root, or what lies under one of the usual keys.
const pickle::Node* findStateDict(const pickle::Value& value) {
    const auto& root = value[value.root];
    if (root.kind != pickle::Kind::Dict)
        return nullptr;
    for (const std::string_view key : kNestedKeys)
        for (std::size_t i = 0; i + 1 < root.items.size(); i += 2) {
            const auto& name = value[root.items[i]];
            const auto& below = value[root.items[i + 1]];
            if (name.kind == pickle::Kind::Text && name.text == key &&
                isDictOfTensors(value, below))
                return &below;
        }
    return isDictOfTensors(value, root) ? &root : nullptr;
}

Result<std::vector<std::int64_t>> integers(const pickle::Value& value, const pickle::Node& tuple) {
    std::vector<std::int64_t> numbers;
    if (tuple.items.size() > kMaxDimensions)
        return formatError("A tensor has more than 16 dimensions.");
    for (const auto ref : tuple.items) {
        if (value[ref].kind != pickle::Kind::Int || value[ref].integer < 0)
            return formatError("A tensor's size or stride is not a number of zero or more.");
        numbers.push_back(value[ref].integer);
    }
    return numbers;
}

/// Checks that no element lies behind the storage and that the view is not larger than it (an
/// expanded one is).
Result<Done> checkReach(const TensorLayout& layout,
                        std::int64_t offset,
                        std::int64_t storageCount) {
    const auto count = elementCount(layout.shape);
    if (!count || *count > storageCount)
        return formatError("The view " + shapeText(layout.shape) +
                           " has more elements than its storage of " +
                           std::to_string(storageCount) + ".");
    std::int64_t last = offset;
    bool outside = offset > storageCount;
    for (std::size_t i = 0; *count > 0 && i < layout.shape.size(); ++i) {
        std::int64_t step = 0;
        outside = outside ||
                  __builtin_mul_overflow(layout.shape[i] - 1, layout.strides[i], &step) ||
                  __builtin_add_overflow(last, step, &last);
    }
    if (outside || (*count > 0 && last >= storageCount))
        return formatError("The view " + shapeText(layout.shape) +
                           " reaches beyond its storage of " + std::to_string(storageCount) +
                           " elements.");
    return Done{};
}

Result<TensorLayout> layoutOf(const pickle::Value& value,
                              const pickle::Node& tensor,
                              const StorageBytes& storages) {
    const auto& storage = value[tensor.items[0]];
    const auto offset = value[tensor.items[1]].integer;
    TensorLayout layout;
    layout.dtype = storage.dtype;
    GS_TRY(layout.shape, integers(value, value[tensor.items[2]]));
    GS_TRY(layout.strides, integers(value, value[tensor.items[3]]));
    if (layout.shape.size() != layout.strides.size() || offset < 0)
        return formatError("A tensor's size, stride and offset do not fit together.");
    GS_CHECK(checkReach(layout, offset, storage.count));
    const auto found = storages.find(storage.text);
    if (found == storages.end())
        return formatError("The storage \"" + std::string(storage.text.substr(0, 80)) +
                           "\" is not in the file.");
    const auto width = c10::elementSize(layout.dtype);
    const auto end =
        static_cast<std::uint64_t>(storage.begin) + static_cast<std::uint64_t>(storage.count);
    if (end > found->second.size / width)
        return formatError("The storage \"" + std::string(storage.text.substr(0, 80)) + "\" has " +
                           std::to_string(found->second.size) + " bytes, fewer than its " +
                           std::to_string(end) + " elements need (truncated?).");
    layout.offset =
        found->second.offset + static_cast<std::uint64_t>(storage.begin + offset) * width;
    return layout;
}

Result<TensorFile> tensorsOf(const pickle::Value& value,
                             const StorageBytes& storages,
                             const std::shared_ptr<const MappedFile>& file) {
    const auto* dict = findStateDict(value);
    if (dict == nullptr)
        return formatError("The file holds no dict of tensors (a state dict was expected).");
    TensorFile result{"pickle (zip)", {}, static_cast<std::int64_t>(file->bytes().size())};
    std::uint64_t viewed = 0;
    for (std::size_t i = 0; i + 1 < dict->items.size(); i += 2) {
        const auto& key = value[dict->items[i]];
        const auto& tensor = value[dict->items[i + 1]];
        if (key.kind != pickle::Kind::Text || tensor.kind != pickle::Kind::Tensor)
            continue;
        const std::string name(key.text);
        auto layout = layoutOf(value, tensor, storages);
        if (!layout)
            return withContext(layout.error(), name);
        viewed += static_cast<std::uint64_t>(elementCount(layout->shape).value_or(0)) *
                  c10::elementSize(layout->dtype);
        if (viewed >
            8 * file->bytes()
                    .size())  // shared storages are usual, thousands of views of one are an attack
            return formatError(
                "The tensors together are more than eight times as large as the file.", name);
        result.tensors.insert_or_assign(name, viewOf(file, *layout));
    }
    return result;
}

/// The entries of a zip checkpoint below its top folder ("archive/data/0" -> "data/0").
Result<std::string> topFolder(const ZipEntries& entries) {
    for (const auto& [name, entry] : entries) {
        const auto slash = name.find('/');
        if (slash == std::string::npos)
            continue;
        if (name.compare(slash, std::string::npos, "/constants.pkl") == 0)
            return Error{
                ErrorCode::Unsupported,
                "This is a TorchScript program, not a state dict; save model.state_dict() instead.",
                name};
        if (name.compare(slash, std::string::npos, "/data.pkl") == 0)
            return name.substr(0, slash + 1);
    }
    return formatError("The zip archive has no data.pkl: it was not written by torch.save.");
}

Result<TensorFile> readZip(const std::shared_ptr<const MappedFile>& file) {
    GS_TRY(const auto entries, readZipEntries(file->bytes()));
    GS_TRY(const auto top, topFolder(entries));
    const auto order = entries.find(top + "byteorder");
    if (order != entries.end() && order->second.size > 0 &&
        file->bytes()[order->second.offset] == 'b')
        return Error{ErrorCode::Unsupported,
                     "The tensors are stored big-endian; save them on a little-endian machine.",
                     {}};
    const auto program = entries.at(top + "data.pkl");
    GS_TRY(const auto value, pickle::read(file->bytes().subspan(program.offset, program.size)));
    StorageBytes storages;
    const auto prefix = top + "data/";
    for (const auto& [name, entry] : entries)
        if (name.starts_with(prefix))
            storages.emplace(std::string_view(name).substr(prefix.size()), entry);
    return tensorsOf(value, storages, file);
}

/// The storages of the old format: after the pickles, each as its element count and its elements.
Result<StorageBytes> legacyStorages(const pickle::Value& keys,
                                    const pickle::Value& value,
                                    Bytes bytes,
                                    std::uint64_t at) {
    std::unordered_map<std::string_view, at::ScalarType> dtypes;
    for (const auto& node : value.nodes)
        if (node.kind == pickle::Kind::Storage)
            dtypes.emplace(node.text, node.dtype);
    if (keys[keys.root].kind != pickle::Kind::List)
        return formatError("The list of storages is missing.");
    StorageBytes storages;
    for (const auto ref : keys[keys.root].items) {
        const auto dtype = dtypes.find(keys[ref].text);
        std::uint64_t count = 0;
        if (dtype == dtypes.end() || bytes.size() - at < sizeof(count))
            return formatError("A listed storage is not in the file (truncated?).");
        std::memcpy(&count, bytes.data() + at, sizeof(count));
        at += sizeof(count);
        const auto width = c10::elementSize(dtype->second);
        if (count > (bytes.size() - at) / width)
            return formatError("A storage of " + std::to_string(count) +
                               " elements lies outside the file (truncated?).");
        storages.emplace(dtype->first, ZipEntry{at, count * width});
        at += count * width;
    }
    return storages;
}

Result<TensorFile> readLegacy(const std::shared_ptr<const MappedFile>& file) {
    const auto bytes = file->bytes();
    std::uint64_t at = 0;
    const auto next = [&]() -> Result<pickle::Value> {
        auto value = pickle::read(bytes.subspan(at));
        if (value)
            at += value->bytes;
        return value;
    };
    GS_CHECK(next());  // the magic number, checked by isLegacy
    GS_TRY(const auto protocol, next());
    if (protocol[protocol.root].integer != kLegacyProtocol)
        return formatError("The checkpoint's protocol is not 1001.");
    GS_TRY(const auto system, next());
    const auto& about = system[system.root].items;
    for (std::size_t i = 0; i + 1 < about.size(); i += 2)
        if (system[about[i]].text == "little_endian" && system[about[i + 1]].integer == 0)
            return Error{ErrorCode::Unsupported, "The tensors are stored big-endian.", {}};
    GS_TRY(const auto value, next());
    GS_TRY(const auto keys, next());
    GS_TRY(const auto storages, legacyStorages(keys, value, bytes, at));
    GS_TRY(auto result, tensorsOf(value, storages, file));
    result.format = "pickle (legacy)";
    return result;
}

bool isZip(Bytes bytes) {
    return bytes.size() >= 4 && bytes[0] == 'P' && bytes[1] == 'K' &&
           (bytes[2] == 3 || bytes[2] == 5);
}

bool isLegacy(Bytes bytes) {
    return bytes.size() >= 2 + kLegacyMagic.size() && bytes[0] == 0x80 &&
           std::equal(kLegacyMagic.begin(), kLegacyMagic.end(), bytes.begin() + 2);
}

}  // namespace

bool isPickle(Bytes bytes) {
    const bool safetensors = bytes.size() > 8 && bytes[8] == '{';
    const bool bare = bytes.size() >= 2 && bytes[0] == 0x80 && bytes[1] >= 2 && bytes[1] <= 5;
    return !safetensors && (isZip(bytes) || bare);
}

Result<TensorFile> readPickle(const std::shared_ptr<const MappedFile>& file) {
    auto result = [&]() -> Result<TensorFile> {
        if (isZip(file->bytes()))
            return readZip(file);
        if (isLegacy(file->bytes()))
            return readLegacy(file);
        // Not from torch.save: run through the machine so that the error names what it asks for.
        GS_CHECK(pickle::read(file->bytes()));
        return formatError("This pickle was not written by torch.save.");
    }();
    if (!result)
        return withContext(result.error(), file->path().string());
    return result;
}

}  // namespace groundscope
