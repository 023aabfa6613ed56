// SPDX-License-Identifier: GPL-3.0-or-later
/// Draws a picture with ground truth, mask, heat map and points: the same for screen, PNG and
/// contact sheet.
///
/// No state. The painter's units are image pixels of the ORIGINAL picture (its transform does zoom
/// and pan); line widths and markers keep their size on the device. Prediction: vermillion, solid.
/// Ground truth: blue, dashed. Oracle's choice: a double line. Peak: yellow point ringed in black.
#pragma once

#include "widgets/render/error_shapes.h"
#include "widgets/render/heat_map.h"
#include "widgets/render/heat_view.h"
#include "widgets/render/image_pyramid.h"
#include "widgets/render/mask_shape.h"

#include <QImage>
#include <QLineF>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

class QPainter;

namespace groundscope {

/// One layer: shown or not, and how opaque (0 to 1). Of masks the opacity is that of the fill;
/// outlines stay opaque.
struct LayerOptions {
    bool visible = true;
    double opacity = 1;
    bool operator==(const LayerOptions&) const = default;
};

enum class Layer { Image, GroundTruth, Mask, Heat, Point };
inline constexpr int kLayerCount = 5;

struct OverlayOptions {
    LayerOptions image;
    LayerOptions groundTruth{true, 0.15};
    LayerOptions mask{true, 0.40};
    LayerOptions heat{true, 0.65};
    LayerOptions point;
    HeatStyle heatStyle;
    bool errors = false;   ///< where mask and ground truth differ in place of their fills, as part of the mask's layer
    HeatView heatView;  ///< what of the answer becomes OverlayScene::heat: not used here
    double markScale = 1;  ///< of line widths, markers and labels, for large pictures
    bool operator==(const OverlayOptions&) const = default;
    LayerOptions& layer(Layer which);
    [[nodiscard]] const LayerOptions& layer(Layer which) const;
};

/// A prompt point. `at` is a pixel's index: it is drawn at the pixel's centre.
struct OverlayPoint {
    Point at;
    bool foreground = true;
    QString label;  ///< short text beside the point; may be empty
    bool operator==(const OverlayPoint&) const = default;
};

/// What there is to draw. Every member is cheap to copy and may be made on any thread; empty
/// members are left out.
struct OverlayScene {
    ImagePyramid image;
    Size imageSize;  ///< frame of everything else; used when there is no image (0x0: the image's)
    MaskShape groundTruth;
    MaskShape mask;
    bool maskIsOracle = false;
    std::shared_ptr<const ErrorShapes> errors;  ///< of the mask against the ground truth, for OverlayOptions::errors
    std::shared_ptr<const AttentionMap> heat;
    std::vector<OverlayPoint> points;

    [[nodiscard]] Size frame() const;
    /// Whether the differences are drawn.
    [[nodiscard]] bool showsErrors(const OverlayOptions& options) const {
        return errors != nullptr && options.errors && options.mask.visible;
    }
};

/// The one thing that is worth keeping between two paintings: the coloured heat map.
struct HeatLayer {
    QImage texture;
    QRectF rect;  ///< image pixels
    std::vector<QLineF> contour;  ///< image pixels
};
HeatLayer heatLayerFor(const OverlayScene& scene, const HeatStyle& style);

/// `visible`: the part worth painting, image pixels. `heat`: from heatLayerFor with the same scene
/// and style.
void paintOverlay(QPainter& painter,
                  const OverlayScene& scene,
                  const OverlayOptions& options,
                  const HeatLayer& heat,
                  const QRectF& visible);
/// All of it, once.
void paintOverlay(QPainter& painter, const OverlayScene& scene, const OverlayOptions& options);

/// The whole scene as a picture of the given size (aspect kept, no border), for thumbnails and
/// files.
QImage renderOverlay(const OverlayScene& scene, const OverlayOptions& options, QSize bound);

}  // namespace groundscope
