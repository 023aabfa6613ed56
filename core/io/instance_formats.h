// SPDX-License-Identifier: GPL-3.0-or-later
/// The formats behind instance_source.h. Internal.
#pragma once

#include "core/base/mapped_file.h"
#include "core/io/instance_source.h"
#include "core/io/json_input.h"

#include <cstdint>
#include <functional>
#include <string_view>
#include <utility>

namespace groundscope {

using InstanceSourcePtr = std::shared_ptr<const InstanceSource>;

/// What a picture is known by: the stem of its name, whatever slashes it is written with.
std::string pictureKey(const std::string& imageName);

/// A stretch of a file.
struct FilePlace {
    std::size_t offset = 0;
    std::size_t length = 0;
};
/// Parses the entries of a list of the file, a member of its outermost object, one by one. Errors: Format (byte) when
/// the list is not there or an entry cannot be read; Cancelled.
Result<Done> visitEntries(const MappedFile& file,
                          std::string_view list,
                          const Progress& progress,
                          const std::function<void(InputJson&&, FilePlace)>& visit);

Result<InstanceSourcePtr> openCocoInstances(const InstancePaths& paths, const Progress& progress);
Result<InstanceSourcePtr> openPanoptic(const InstancePaths& paths, const Progress& progress);
Result<InstanceSourcePtr> openLabelPictures(const InstancePaths& paths, const Progress& progress);

/// One number for each pixel, row by row.
struct LabelPicture {
    Size size;
    std::vector<std::uint32_t> labels;
};

/// A mask of each label other than 0, in order of the labels.
std::vector<std::pair<std::uint32_t, Mask>> labelMasks(const LabelPicture& picture);

/// Most areas of one picture; label pictures of real scenes have some hundred.
inline constexpr std::size_t kMaxAreas = 20000;

/// Areas of one label, other than 0, whose pixels touch by side or corner; by label, then by the first pixel in reading
/// order. Errors: Format above kMaxAreas.
Result<std::vector<std::pair<std::uint32_t, Mask>>> connectedAreas(const LabelPicture& picture);

}  // namespace groundscope
