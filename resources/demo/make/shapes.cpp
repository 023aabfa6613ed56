// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/demo/make/shapes.h"

#include <cmath>
#include <numbers>

namespace groundscope::demo {

namespace {

constexpr double kPi = std::numbers::pi;

struct Ellipse {
    Point centre;
    double radiusX = 1;
    double radiusY = 1;
    double tilt = 0;
};

/// Arc from `begin` to `end` radians as a polygon; the whole turn by default.
Ring ring(const Ellipse& ellipse, double begin = 0, double end = 2 * kPi) {
    constexpr int kVertices = 28;
    Ring result;
    const bool whole = end - begin > 2 * kPi - 1e-9;
    for (int i = 0; i < kVertices; ++i) {
        const double t = begin + (end - begin) * i / (whole ? kVertices : kVertices - 1);
        const double x = ellipse.radiusX * std::cos(t);
        const double y = ellipse.radiusY * std::sin(t);
        const double c = std::cos(ellipse.tilt);
        const double s = std::sin(ellipse.tilt);
        result.push_back({ellipse.centre.x + x * c - y * s, ellipse.centre.y + x * s + y * c});
    }
    return result;
}

Ring box(double left, double top, double right, double bottom) {
    return {{left, top}, {right, top}, {right, bottom}, {left, bottom}};
}

std::vector<Shape> butterfly(bool open) {
    std::vector<Shape> shapes;
    if (open) {
        for (const double side : {-1.0, 1.0}) {
            shapes.push_back({0, ring({{side * 0.42, 0.42}, 0.38, 0.33, side * 0.5}), {}});
            shapes.push_back({0, ring({{side * 0.5, -0.36}, 0.5, 0.4, -side * 0.5}), {}});
        }
    } else {
        shapes.push_back({0, ring({{0.30, 0.18}, 0.30, 0.32, 0}), {}});
        shapes.push_back({0, ring({{0.28, -0.42}, 0.32, 0.53, 0.35}), {}});
    }
    shapes.push_back({1, ring({{0, 0.02}, 0.13, 0.68, 0}), {}});
    return shapes;
}

std::vector<Shape> fish() {
    return {
        {1, {{0.30, 0}, {0.62, -0.22}, {0.97, -0.50}, {0.82, 0}, {0.97, 0.50}, {0.62, 0.22}}, {}},
        {0, ring({{-0.20, 0}, 0.70, 0.46, 0}), {}},
        {0, ring({{-0.60, -0.10}, 0.085, 0.085, 0}), Rgb{20, 20, 20}}};
}

std::vector<Shape> house() {
    return {{0, box(-0.68, -0.12, 0.68, 0.88), {}},
            {1, {{-0.92, -0.08}, {0, -0.92}, {0.92, -0.08}}, {}},
            {2, box(-0.25, 0.20, 0.25, 0.88), {}}};
}

std::vector<Shape> tree() {
    return {{1, {{-0.14, 0.10}, {0.14, 0.10}, {0.20, 0.97}, {-0.20, 0.97}}, {}},
            {0, ring({{-0.42, -0.05}, 0.40, 0.38, 0}), {}},
            {0, ring({{0.42, -0.05}, 0.40, 0.38, 0}), {}},
            {0, ring({{0, -0.42}, 0.54, 0.52, 0}), {}}};
}

std::vector<Shape> lamp() {
    return {{1, box(-0.10, -0.10, 0.10, 0.84), {}},
            {1, ring({{0, 0.84}, 0.46, 0.14, 0}), {}},
            {0, {{-0.35, -0.85}, {0.35, -0.85}, {0.70, 0.02}, {-0.70, 0.02}}, {}}};
}

std::vector<Shape> flower(bool open) {
    std::vector<Shape> shapes = {{1, box(-0.09, 0, 0.09, 0.97), {}},
                                 {1, ring({{0.26, 0.60}, 0.27, 0.11, -0.5}), {}}};
    if (!open) {
        shapes.push_back({0, ring({{0, -0.40}, 0.27, 0.50, 0}), {}});
        return shapes;
    }
    constexpr int kPetals = 6;
    for (int i = 0; i < kPetals; ++i) {
        const double t = i * 2 * kPi / kPetals;
        shapes.push_back(
            {0, ring({{0.40 * std::cos(t), -0.35 + 0.40 * std::sin(t)}, 0.30, 0.30, 0}), {}});
    }
    shapes.push_back({0, ring({{0, -0.35}, 0.16, 0.16, 0}), Rgb{225, 190, 60}});
    return shapes;
}

std::vector<Shape> mushroom() {
    return {{1, {{-0.17, -0.02}, {0.17, -0.02}, {0.25, 0.85}, {-0.25, 0.85}}, {}},
            {0, ring({{0, 0.06}, 0.88, 0.86, 0}, kPi, 2 * kPi), {}}};
}

std::vector<Shape> boat() {
    return {{0, box(-0.05, -0.92, 0.05, 0.36), Rgb{90, 60, 40}},
            {0, {{0.08, -0.92}, {0.46, -0.40}, {0.80, 0.25}, {0.08, 0.25}}, {}},
            {0, {{-0.08, -0.70}, {-0.08, 0.25}, {-0.62, 0.25}}, {}},
            {1, {{-0.95, 0.34}, {0.95, 0.34}, {0.60, 0.86}, {-0.60, 0.86}}, {}}};
}

std::vector<Shape> car() {
    return {{0,
             {{-0.50, -0.45},
              {0.35, -0.45},
              {0.57, -0.02},
              {0.93, 0.05},
              {0.97, 0.45},
              {-0.95, 0.45},
              {-0.95, 0.02},
              {-0.70, -0.02}},
             {}},
            {0, {{-0.42, -0.35}, {0.27, -0.35}, {0.43, -0.02}, {-0.54, -0.02}}, Rgb{190, 220, 235}},
            {1, ring({{-0.50, 0.48}, 0.27, 0.27, 0}), {}},
            {1, ring({{0.52, 0.48}, 0.27, 0.27, 0}), {}}};
}

std::vector<Shape> star() {
    constexpr int kCorners = 10;
    Ring outline;
    for (int i = 0; i < kCorners; ++i) {
        const double reach = i % 2 == 0 ? 0.96 : 0.42;
        outline.push_back({reach * std::sin(i * kPi / 5), -reach * std::cos(i * kPi / 5)});
    }
    return {{0, outline, {}}};
}

std::vector<Shape> makeShapes(const std::string& kind, int state) {
    if (kind == "butterfly")
        return butterfly(state == 0);
    if (kind == "fish")
        return fish();
    if (kind == "house")
        return house();
    if (kind == "tree")
        return tree();
    if (kind == "lamp")
        return lamp();
    if (kind == "flower")
        return flower(state == 0);
    if (kind == "mushroom")
        return mushroom();
    if (kind == "boat")
        return boat();
    return kind == "car" ? car() : star();
}

Ring placed(const Ring& outline, const SceneObject& object, double side) {
    const double c = std::cos(object.rotation) * object.radius * side;
    const double s = std::sin(object.rotation) * object.radius * side;
    Ring result;
    result.reserve(outline.size());
    for (const Point& p : outline) {
        const double x = object.flipped ? -p.x : p.x;
        result.push_back({object.x * side + x * c - p.y * s, object.y * side + x * s + p.y * c});
    }
    return result;
}

}  // namespace

const std::vector<Shape>& shapesOf(int kind, int state) {
    static const std::vector<std::array<std::vector<Shape>, 2>> table = [] {
        std::vector<std::array<std::vector<Shape>, 2>> all;
        for (const KindInfo& info : kinds())
            all.push_back({makeShapes(info.name, 0), makeShapes(info.name, 1)});
        return all;
    }();
    return table[static_cast<std::size_t>(kind)][state == 1 ? 1 : 0];
}

std::vector<Shape> placedShapes(const SceneObject& object, double side) {
    std::vector<Shape> shapes = shapesOf(object.kind, object.state);
    for (Shape& shape : shapes)
        shape.outline = placed(shape.outline, object, side);
    return shapes;
}

Ring placedGlow(const SceneObject& object, double side, double scale) {
    return placed(ring({{0, -0.35}, 1.15 * scale, 1.05 * scale, 0}), object, side);
}

}  // namespace groundscope::demo
