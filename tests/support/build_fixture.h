// SPDX-License-Identifier: GPL-3.0-or-later
/// A small data set to build a benchmark from: two pictures with COCO instances, one with a label PNG, four questions.
#pragma once

#include "core/base/files.h"
#include "core/data/json.h"
#include "core/edit/build_project.h"
#include "core/io/image.h"

#include <filesystem>
#include <string>
#include <vector>

namespace groundscope::test {

inline constexpr int kSide = 20;

inline RgbImage plainPicture(std::uint8_t value) {
    RgbImage image;
    image.width = kSide;
    image.height = kSide;
    image.pixels.assign(std::size_t{kSide} * kSide * 3, value);
    return image;
}

inline bool saveRgb(const std::filesystem::path& path, const RgbImage& image) {
    std::error_code ignored;
    std::filesystem::create_directories(path.parent_path(), ignored);
    return savePng(path, image.view()).has_value();
}

/// A rectangle as COCO's flat polygon.
inline Json rectanglePolygon(int x, int y, int width, int height) {
    return Json::array({Json::array({x, y, x + width, y, x + width, y + height, x, y + height})});
}

inline Json cocoAnnotation(int id, int image, int category, const Json& segmentation, int crowd = 0) {
    return {{"id", id}, {"image_id", image}, {"category_id", category}, {"iscrowd", crowd}, {"segmentation", segmentation}};
}

/// Picture 1: two persons and a dog; picture 2: a dog as run lengths. The crowd is a person region.
inline Json cocoInstances() {
    const Json runs = {{"size", {kSide, kSide}}, {"counts", {0, 40, 360}}};  // the two leftmost columns
    return {{"info", {{"description", "made by a test; \"braces\" { [ in a text"}}},
            {"images", Json::array({{{"id", 7}, {"file_name", "val/0001.png"}, {"width", kSide}, {"height", kSide}},
                                    {{"id", 8}, {"file_name", "0002.png"}, {"width", kSide}, {"height", kSide}}})},
            {"annotations", Json::array({cocoAnnotation(101, 7, 1, rectanglePolygon(0, 0, 5, 5)), cocoAnnotation(102, 7, 18, rectanglePolygon(10, 10, 6, 6)),
                                         cocoAnnotation(103, 7, 1, rectanglePolygon(14, 0, 4, 4)), cocoAnnotation(104, 8, 18, runs, 1)})},
            {"categories", Json::array({{{"id", 1}, {"name", "person"}}, {{"id", 18}, {"name", "dog"}}, {{"id", 3}, {"name", "car"}}})}};
}

/// Writes everything below `root`; returns what a project is made of.
inline BuildSources writeBuildData(const std::filesystem::path& root) {
    std::filesystem::create_directories(root / "annotations");
    for (const char* name : {"0001.png", "0002.png", "ADE_val_00000001.png"})
        if (!saveRgb(root / "images" / name, plainPicture(128)))
            return {};
    std::vector<std::uint8_t> labels(std::size_t{kSide} * kSide, 0);
    for (int y = 0; y < 4; ++y)
        for (int x = 0; x < kSide; ++x)
            labels[static_cast<std::size_t>(y * kSide + x)] = x < 3 ? 1 : x > 16 ? 1 : x == 10 ? 2 : 0;
    std::filesystem::create_directories(root / "labels");
    const bool isSaved = saveGrey8(root / "labels/ADE_val_00000001.png", {kSide, kSide}, labels).has_value() &&
                         writeFile(root / "objectInfo150.txt", "Idx\tRatio\tTrain\tVal\tName\n1\t0.1\t2\t3\tlamp\n2 \t0.1\t2\t3\tcurtain, drape \n").has_value() &&
                         writeFile(root / "annotations/instances.json", dumpJson(cocoInstances())).has_value() &&
                         writeFile(root / "questions.csv",
                                   "id,image,question,options,answer\n"
                                   "1,0001.png,How many persons are in the image?,(a) 1 (b) 2,(b)\n"
                                   "2,0002.png,Is the dog asleep?,(a) Yes (b) No,(a)\n"
                                   "3,ADE_val_00000001.png,How many pendant lamps are in the image?,2|3,2\n"
                                   "4,0001.png,From which angle is this image taken?,(a) Front (b) Side,(a)\n").has_value();
    return isSaved ? BuildSources{root / "questions.csv", {root / "images"}, {{root / "annotations/instances.json", {}, {}}, {root / "labels", {}, {}}}} : BuildSources{};
}

}  // namespace groundscope::test
