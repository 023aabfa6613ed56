// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/demo/make/scenes.h"

#include <algorithm>
#include <set>

namespace groundscope::demo {

const std::vector<KindInfo>& kinds() {
    static const std::vector<KindInfo> list = {
        {"butterfly", {{"wings", true}, {"body"}}, {"open", "closed"}},
        {"fish", {{"body"}, {"tail"}}, {"left", "right"}},
        {"house", {{"walls", true}, {"roof"}, {"door"}}, {}},
        {"tree", {{"leaves", true}, {"trunk"}}, {}},
        {"lamp", {{"shade"}, {"base"}}, {"on", "off"}},
        {"flower", {{"petals", true}, {"stem"}}, {"open", "closed"}},
        {"mushroom", {{"cap"}, {"stem"}}, {}},
        {"boat", {{"sail"}, {"hull"}}, {}},
        {"car", {{"body"}, {"wheels", true}}, {}},
        {"star", {}, {}},
    };
    return list;
}

const std::vector<std::string>& colours() {
    static const std::vector<std::string> list = {
        "red", "orange", "yellow", "green", "blue", "purple", "white", "black"};
    return list;
}

const std::vector<std::string>& contexts() {
    static const std::vector<std::string> list = {"grass", "sand", "sky", "water", "snow", "wall"};
    return list;
}

const std::vector<std::string>& locations() {
    static const std::vector<std::string> list = {"top left",
                                                  "top",
                                                  "top right",
                                                  "left",
                                                  "center",
                                                  "right",
                                                  "bottom left",
                                                  "bottom",
                                                  "bottom right"};
    return list;
}

const std::vector<std::string>& partNames() {
    static const std::vector<std::string> list = [] {
        std::set<std::string> names;
        for (const KindInfo& kind : kinds())
            for (const PartInfo& part : kind.parts)
                names.insert(part.name);
        return std::vector<std::string>(names.begin(), names.end());
    }();
    return list;
}

int SceneObject::location() const {
    constexpr double kFirstThird = 0.37;
    constexpr double kLastThird = 0.63;
    const auto third = [](double v) { return v < kFirstThird ? 0 : v > kLastThird ? 2 : 1; };
    return third(y) * 3 + third(x);
}

bool Scene::uniqueKind(int object) const {
    const int kind = objects[static_cast<std::size_t>(object)].kind;
    return std::ranges::count(objects, kind, &SceneObject::kind) == 1;
}

bool Scene::uniqueLocation(int object) const {
    const int place = objects[static_cast<std::size_t>(object)].location();
    return std::ranges::count(objects, place, &SceneObject::location) == 1;
}

bool Scene::uniqueColour(int object) const {
    const SceneObject& one = objects[static_cast<std::size_t>(object)];
    return std::ranges::all_of(objects, [&](const SceneObject& other) {
        return &other == &one || std::ranges::count(other.colourOfPart, one.colour()) == 0;
    });
}

SceneObject sampleObject(Random& random, int kind) {
    SceneObject object;
    object.kind = kind;
    const KindInfo& info = object.info();
    if (!info.states.empty())
        object.state = random.below(info.states.size());
    const std::vector<int> order = random.permutation(static_cast<int>(colours().size()));
    const std::size_t pieces = std::max<std::size_t>(1, info.parts.size());
    object.colourOfPart.assign(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(pieces));
    object.rotation = random.normal(0, 0.12);
    object.flipped = random.chance(0.5);
    if (info.name == "fish")  // drawn facing left
        object.flipped = object.state == 1;
    return object;
}

namespace {

/// Gives the object `colour` as its main one; a part that had it takes the old main colour.
void setMainColour(SceneObject& object, int colour) {
    for (int& other : object.colourOfPart)
        if (other == colour)
            other = object.colour();
    object.colourOfPart.front() = colour;
}

bool isFree(const Scene& scene, const SceneObject& object, const SceneObject* except) {
    return std::ranges::all_of(scene.objects, [&](const SceneObject& other) {
        const double dx = other.x - object.x;
        const double dy = other.y - object.y;
        const double reach = other.radius + object.radius;
        return &other == except || dx * dx + dy * dy > reach * reach;
    });
}

/// Tries some random places; an object that finds none is left out.
void placeObject(Random& random, Scene& scene, SceneObject object, int count) {
    constexpr std::array<double, 4> kSmallest = {0.18, 0.17, 0.155, 0.145};
    constexpr std::array<double, 4> kLargest = {0.28, 0.27, 0.22, 0.20};
    constexpr int kTries = 30;
    constexpr double kMargin = 0.01;
    for (int i = 0; i < kTries; ++i) {
        const auto size = static_cast<std::size_t>(count - 1);
        object.radius = random.uniform(kSmallest[size], kLargest[size]);
        object.x = random.uniform(object.radius + kMargin, 1 - kMargin - object.radius);
        object.y = random.uniform(object.radius + kMargin, 1 - kMargin - object.radius);
        if (isFree(scene, object, nullptr)) {
            scene.objects.push_back(std::move(object));
            return;
        }
    }
}

/// Puts near copies left and right of the first object, so that a point on it may mean the whole
/// group.
void addCopies(Random& random, Scene& scene) {
    const SceneObject first = scene.objects.front();
    for (const double side : {1.0, -1.0}) {
        SceneObject copy = first;
        copy.x += side * 1.75 * first.radius;
        copy.y += random.normal(0, 0.01);
        if (copy.x > copy.radius && copy.x < 1 - copy.radius &&
            isFree(scene, copy, &scene.objects.front()) && copy.y > copy.radius &&
            copy.y < 1 - copy.radius)
            scene.objects.push_back(copy);
    }
}

}  // namespace

Scene sampleScene(Random& random, const SceneOptions& options) {
    Scene scene;
    scene.context = random.below(contexts().size());
    const int count = 1 + random.weighted(options.countWeights);
    std::vector<int> order = random.permutation(static_cast<int>(kinds().size()));
    if (count > 1 && random.chance(options.repeatKind))
        order[1] = order[0];
    const std::vector<int> mainColours = random.permutation(static_cast<int>(colours().size()));
    for (int i = 0; i < count; ++i) {
        SceneObject object = sampleObject(random, order[static_cast<std::size_t>(i)]);
        setMainColour(object, mainColours[static_cast<std::size_t>(i)]);
        placeObject(random, scene, std::move(object), count);
    }
    if (random.chance(options.group))
        addCopies(random, scene);
    return scene;
}

Scene sampleCrop(Random& random) {
    Scene scene;
    scene.context = random.below(contexts().size());
    SceneObject object = sampleObject(random, random.below(kinds().size()));
    object.radius = random.uniform(0.30, 0.50);
    const double play = std::max(0.0, 0.52 - object.radius);
    object.x = 0.5 + random.uniform(-play, play);
    object.y = 0.5 + random.uniform(-play, play);
    scene.objects.push_back(std::move(object));
    return scene;
}

}  // namespace groundscope::demo
