// SPDX-License-Identifier: GPL-3.0-or-later
/// Walks the elements of one array of a large JSON object, so that each can be parsed by itself.
///
/// Annotation files of half a gigabyte are read this way: memory is that of one element. Any thread.
#pragma once

#include "core/base/result.h"

#include <functional>
#include <string_view>

namespace groundscope {

/// Called with one element's text and the place where it begins. False ends the walk.
using ElementVisitor = std::function<bool(std::string_view element, std::size_t offset)>;

/// Visits the elements of the array `name`, a member of the outermost object, in order. Brackets and texts are told
/// apart, nothing else is checked: parse each element. True when the array is there.
/// Errors: Format when the text is no object, or ends inside the array.
Result<bool> visitElements(std::string_view json, std::string_view name, const ElementVisitor& visit);

}  // namespace groundscope
