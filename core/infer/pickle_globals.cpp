// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/pickle_globals.h"

#include <algorithm>
#include <array>

namespace groundscope::pickle {
namespace {

struct StorageType {
    std::string_view name;
    at::ScalarType dtype;
};
constexpr std::array<StorageType, 10> kStorageTypes{{{"DoubleStorage", at::kDouble},
                                                     {"FloatStorage", at::kFloat},
                                                     {"HalfStorage", at::kHalf},
                                                     {"BFloat16Storage", at::kBFloat16},
                                                     {"LongStorage", at::kLong},
                                                     {"IntStorage", at::kInt},
                                                     {"ShortStorage", at::kShort},
                                                     {"CharStorage", at::kChar},
                                                     {"ByteStorage", at::kByte},
                                                     {"BoolStorage", at::kBool}}};

constexpr std::array<std::string_view, 12> kDtypeNames{"float64",
                                                       "float32",
                                                       "float16",
                                                       "bfloat16",
                                                       "int64",
                                                       "int32",
                                                       "int16",
                                                       "int8",
                                                       "uint8",
                                                       "bool",
                                                       "half",
                                                       "float"};

}  // namespace

std::optional<at::ScalarType> storageDtype(std::string_view module, std::string_view name) {
    const auto found = std::find_if(kStorageTypes.begin(),
                                    kStorageTypes.end(),
                                    [&](const StorageType& type) { return type.name == name; });
    if (module != "torch" || found == kStorageTypes.end())
        return std::nullopt;
    return found->dtype;
}

Callable callableOf(std::string_view module, std::string_view name) {
    if (module == "collections" && name == "OrderedDict")
        return Callable::OrderedDict;
    if (module == "torch._utils" && (name == "_rebuild_tensor_v2" || name == "_rebuild_tensor"))
        return Callable::RebuildTensor;
    if (module == "torch._utils" &&
        (name == "_rebuild_parameter" || name == "_rebuild_parameter_with_state"))
        return Callable::RebuildParameter;
    if (module != "torch")
        return Callable::Unknown;
    if (name == "Size")
        return Callable::Size;
    if (name == "device")
        return Callable::Device;
    if (storageDtype(module, name))
        return Callable::Storage;
    return std::find(kDtypeNames.begin(), kDtypeNames.end(), name) != kDtypeNames.end()
               ? Callable::Dtype
               : Callable::Unknown;
}

}  // namespace groundscope::pickle
