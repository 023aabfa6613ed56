// SPDX-License-Identifier: GPL-3.0-or-later
/// A reader of pickle streams that builds plain values and calls nothing.
///
/// Only the opcodes and global names that torch.save uses for state dicts are allowed; the rest is
/// an error that names the opcode or global and its byte. Values lie in one arena and refer to each
/// other by index: no recursion, cycles and shared values cost nothing, and there are never more
/// nodes than bytes read.
#pragma once

#include "core/base/result.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace groundscope::pickle {

using Ref = std::uint32_t;

enum class Kind {
    None,
    Bool,
    Int,
    Float,
    Text,
    Tuple,
    List,
    Dict,
    Global,
    Storage,
    Tensor,
    Opaque
};

/// One value. Texts point into the stream.
struct Node {
    Kind kind = Kind::None;
    std::int64_t integer = 0;  ///< Bool, Int
    std::string_view text{};   ///< Text; Global: module; Storage: key; Opaque long: its bytes
    std::string_view name{};   ///< Global: name in its module
    std::vector<Ref>
        items{};  ///< Tuple, List; Dict: key, value, key, …; Tensor: storage, offset, size, stride
    at::ScalarType dtype = at::kFloat;  ///< Storage
    std::int64_t begin = 0;             ///< Storage: first element (a view of the stored one)
    std::int64_t count = 0;             ///< Storage: elements
};

struct Value {
    std::vector<Node> nodes;
    Ref root = 0;
    std::uint64_t bytes = 0;  ///< of the stream, up to and with STOP

    [[nodiscard]] const Node& operator[](Ref ref) const { return nodes[ref]; }
};

/// Reads one pickle from the beginning of `stream`. Errors: Format, Unsupported; `where` is "byte
/// N".
Result<Value> read(std::span<const std::uint8_t> stream);

}  // namespace groundscope::pickle
