// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/building/build_picture.h"

#include "core/data/edit.h"
#include "core/io/image.h"
#include "widgets/render/convert.h"

#include <algorithm>
#include <map>

namespace groundscope {
namespace {

Mask maskOf(const Annotation& annotation, Size size) {
    Sample sample;
    sample.annotations = {annotation};
    return groundTruthMask(sample, size);
}

/// In the middle of the longest run.
Point pixelInside(const Mask& mask) {
    std::int64_t begin = 0;
    std::int64_t best = 0;
    std::int64_t longest = 0;
    for (std::size_t i = 0; i < mask.runs.size(); begin += mask.runs[i], ++i)
        if (i % 2 == 1 && mask.runs[i] > longest) {
            longest = mask.runs[i];
            best = begin + longest / 2;
        }
    const std::int64_t height = std::max(1, mask.size.height);
    return {static_cast<double>(best / height), static_cast<double>(best % height)};
}

void addInstances(BuildPicture& picture, const std::stop_token& stop) {
    std::map<std::string, int> counts;
    for (const Instance& instance : picture.annotated.instances) {
        if (stop.stop_requested())
            return;
        const Annotation& annotation = instance.annotation;
        const Mask mask = maskOf(annotation, picture.size);
        picture.instances.push_back({annotation.id, annotation.label, instance.crowd, ++counts[annotation.label], MaskShape(mask), mask.area(), boundsOf(mask),
                                     pixelInside(mask)});
    }
}

}  // namespace

bool PictureInstance::contains(int x, int y) const {
    const bool isNear = x >= bounds.x && y >= bounds.y && x < bounds.x + bounds.width && y < bounds.y + bounds.height;
    return isNear && shape.contains(x, y);
}

MaskShape shapeOf(const Annotation& annotation, Size size) {
    return MaskShape(maskOf(annotation, size));
}

BuildPicture readBuildPicture(const InstanceSets& sets, const std::filesystem::path& path, const std::stop_token& stop) {
    BuildPicture picture;
    auto annotated = sets.instancesOf(path);
    if (!annotated)
        picture.error = annotated.error();
    const auto image = loadRgb(path);
    if (!image) {
        picture.error = image.error();
        return picture;
    }
    picture.size = {image->width, image->height};
    picture.image = ImagePyramid(toQImage(image->view()));
    if (annotated)
        picture.annotated = *std::move(annotated);
    addInstances(picture, stop);
    return picture;
}

}  // namespace groundscope
