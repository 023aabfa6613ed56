// SPDX-License-Identifier: GPL-3.0-or-later
/// Painting one layer over an even grey picture.
#pragma once

#include "tests/widgets/example_run.h"
#include "widgets/render/overlay_painter.h"

namespace groundscope {

inline constexpr QRgb kGround = 0xff787878;

inline QImage greyPicture(Size size) {
    QImage image(size.width, size.height, QImage::Format_RGB32);
    image.fill(QColor::fromRgb(kGround));
    return image;
}

inline OverlayScene sceneOf(Size size) {
    OverlayScene scene;
    scene.image = ImagePyramid(greyPicture(size));
    return scene;
}

inline OverlayOptions only(Layer layer) {
    OverlayOptions options;
    for (int i = 1; i < kLayerCount; ++i)
        options.layer(static_cast<Layer>(i)) = {static_cast<Layer>(i) == layer, 1.0};
    return options;
}

inline QImage paint(const OverlayScene& scene, const OverlayOptions& options) {
    const Size frame = scene.frame();
    return renderOverlay(scene, options, {frame.width, frame.height});
}

inline bool isHot(QRgb pixel) {
    return qRed(pixel) > qBlue(pixel) + 60;
}

}  // namespace groundscope
