// SPDX-License-Identifier: GPL-3.0-or-later
/// The names a pickled state dict may refer to. Everything else is refused.
#pragma once

#include <ATen/core/Tensor.h>

#include <optional>
#include <string_view>

namespace groundscope::pickle {

/// What a global name stands for; nothing is called, the machine builds the value itself.
enum class Callable {
    Unknown,
    OrderedDict,
    RebuildTensor,
    RebuildParameter,
    Size,
    Device,
    Storage,
    Dtype
};

Callable callableOf(std::string_view module, std::string_view name);

/// Element type of `torch.FloatStorage` and its like.
std::optional<at::ScalarType> storageDtype(std::string_view module, std::string_view name);

}  // namespace groundscope::pickle
