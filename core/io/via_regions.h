// SPDX-License-Identifier: GPL-3.0-or-later
/// Regions of VIA 2 as texts: shape_attributes and region_attributes. Internal.
#pragma once

#include "core/io/annotation_patch.h"

#include <string>
#include <vector>

namespace groundscope {

/// One region: the texts of its two objects.
struct ViaRegion {
    std::string shape = "{}";
    std::string attributes = "{}";
};

/// How and where they are written. `options`: the project's region attributes, or null. `depth`: of the two objects.
struct ViaPlace {
    const InputJson* options = nullptr;
    JsonStyle style;
    int depth = 0;
};

/// An edited region, and after it the parts that need regions of their own. Errors: as viaShapes.
Result<std::vector<ViaRegion>> editedRegions(const ViaRegion& old, const SamplePlan& plan, const AnnotationStep& step, const ViaPlace& place);
/// A region for each part. `sibling`: the attributes of another region, for the name of the label.
Result<std::vector<ViaRegion>> newRegions(const SamplePlan& plan, const Annotation& annotation, const std::string& sibling, const ViaPlace& place);

}  // namespace groundscope
