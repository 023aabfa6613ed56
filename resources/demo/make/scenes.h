// SPDX-License-Identifier: GPL-3.0-or-later
/// Scene: what is in a synthetic picture of the demo: objects with parts, colours, states and
/// places.
///
/// Values only; drawing them is render.h, talking about them text.h. Coordinates are fractions of
/// the picture's side: x right, y down, origin at the top left.
#pragma once

#include "resources/demo/make/random.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace groundscope::demo {

struct PartInfo {
    std::string name;
    bool plural = false;
};

struct KindInfo {
    std::string name;
    std::vector<PartInfo>
        parts;  ///< the first one carries the object's colour; empty: one piece without parts
    std::vector<std::string> states;  ///< two, or none
};

const std::vector<KindInfo>& kinds();
const std::vector<std::string>& colours();
const std::vector<std::string>& contexts();
/// "top left" … "bottom right", row by row.
const std::vector<std::string>& locations();
/// Names of all parts, sorted, each once.
const std::vector<std::string>& partNames();

struct SceneObject {
    int kind = 0;
    int state = -1;  ///< index into KindInfo::states, -1 = the kind has none
    double x = 0.5;  ///< centre
    double y = 0.5;
    double radius = 0.2;  ///< half the side of the square that the object's drawing fills
    double rotation = 0;  ///< radians
    bool flipped = false;
    std::vector<int> colourOfPart;  ///< one a part; one entry for a kind without parts
    bool operator==(const SceneObject&) const = default;

    [[nodiscard]] const KindInfo& info() const { return kinds()[static_cast<std::size_t>(kind)]; }
    [[nodiscard]] int colour() const { return colourOfPart.front(); }
    /// Index into locations(): thirds of the picture.
    [[nodiscard]] int location() const;
};

struct Scene {
    int context = 0;
    std::vector<SceneObject> objects;
    bool operator==(const Scene&) const = default;

    [[nodiscard]] bool uniqueKind(int object) const;
    [[nodiscard]] bool uniqueLocation(int object) const;
    /// No other object has this object's main colour on any part.
    [[nodiscard]] bool uniqueColour(int object) const;
};

struct SceneOptions {
    std::array<double, 4> countWeights = {0.1, 0.4, 0.28, 0.22};  ///< of 1, 2, 3, 4 objects
    double repeatKind = 0;  ///< probability that two objects share their kind
    double group = 0;       ///< probability that one object is joined by near copies of itself
};

/// Objects do not touch; their main colours differ. The same generator state gives the same scene.
Scene sampleScene(Random& random, const SceneOptions& options);

/// One object that fills a picture of half the side: at the same pixel size as in whole scenes.
Scene sampleCrop(Random& random);

/// An object of this kind with random state and colours, not placed.
SceneObject sampleObject(Random& random, int kind);

}  // namespace groundscope::demo
