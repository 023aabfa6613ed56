// SPDX-License-Identifier: GPL-3.0-or-later
/// Instance annotations of a data set: which objects a picture holds, and their masks.
///
/// COCO instances JSON, COCO panoptic JSON with its PNGs, and folders of label PNGs with a list of classes
/// (ADEChallengeData2016). Opening reads what pictures there are; shapes are read picture by picture.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/benchmark.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace groundscope {

/// Where annotations lie. `pictures` and `classes` may be empty: then they are looked for beside `annotations`.
struct InstancePaths {
    std::filesystem::path annotations;  ///< a COCO JSON, or a folder of label PNGs
    std::filesystem::path pictures;     ///< panoptic: folder of PNGs; default: the JSON's path without its extension
    std::filesystem::path classes;      ///< label PNGs: objectInfo150.txt; default: in the folder or up to three above
    bool operator==(const InstancePaths&) const = default;
};

/// One object. `annotation.id` is unique in its picture, `annotation.label` the class name as the data set writes it.
struct Instance {
    Annotation annotation;
    bool crowd = false;  ///< COCO's iscrowd: a region of many objects
    bool operator==(const Instance&) const = default;
};

struct PictureInstances {
    Size size;                        ///< of the picture; 0x0 when the file does not say
    std::vector<Instance> instances;  ///< in the order of the file; of label PNGs by class, then from top to bottom
    std::vector<DataNote> notes;      ///< what could not be read
};

class InstanceSource {
  public:
    virtual ~InstanceSource() = default;
    /// "coco", "panoptic" or "labels".
    [[nodiscard]] virtual std::string kind() const = 0;
    /// Every class of the data set, in its order.
    [[nodiscard]] virtual const std::vector<std::string>& classes() const = 0;
    /// Pictures are told by the stem of their file name ("000000000139"), whatever folder they lie in.
    [[nodiscard]] virtual bool has(const std::string& imageName) const = 0;
    /// Errors: NotFound for a picture that is not in the data set; Io, Format. Any thread.
    [[nodiscard]] virtual Result<PictureInstances> instancesOf(const std::string& imageName) const = 0;
};

/// Errors: NotFound, Io; Format when it is none of these formats; Cancelled.
Result<std::shared_ptr<const InstanceSource>> openInstances(const InstancePaths& paths, const Progress& progress = {});

/// Names of a class list by their index: rows of `Idx … Name` separated by tabs (objectInfo150.txt), 0 = no class.
/// Errors: NotFound, Io, Format (line).
Result<std::vector<std::string>> readClassList(const std::filesystem::path& path);

}  // namespace groundscope
