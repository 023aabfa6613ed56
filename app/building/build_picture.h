// SPDX-License-Identifier: GPL-3.0-or-later
/// The picture of one question with its instances, ready to be drawn and clicked.
#pragma once

#include "core/run/propose_objects.h"
#include "widgets/render/image_pyramid.h"
#include "widgets/render/mask_shape.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace groundscope {

/// One instance in the picture's own size.
struct PictureInstance {
    std::string id;
    std::string className;
    bool crowd = false;
    int number = 0;           ///< among those of its class, from 1
    MaskShape shape;
    std::int64_t area = 0;    ///< pixels
    Rect bounds;              ///< of the foreground
    Point inside;             ///< a pixel of the foreground
    [[nodiscard]] bool contains(int x, int y) const;
};

struct BuildPicture {
    ImagePyramid image;
    Size size;
    PictureInstances annotated;              ///< as the data set has them
    std::vector<PictureInstance> instances;  ///< of `annotated`, in its order
    std::optional<Error> error;              ///< the picture, or else its annotations, could not be read
};

/// Not on the GUI thread. What could not be read is in `error`; the rest is there.
BuildPicture readBuildPicture(const InstanceSets& sets, const std::filesystem::path& path, const std::stop_token& stop);

/// An annotation as it is drawn over a picture of this size.
MaskShape shapeOf(const Annotation& annotation, Size size);

}  // namespace groundscope
