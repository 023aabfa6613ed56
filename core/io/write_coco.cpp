// SPDX-License-Identifier: GPL-3.0-or-later
// COCO instances from nothing; polygons where they can be, run lengths for masks and shapes with holes.
#include "core/io/annotation_patch.h"
#include "core/io/annotation_writers.h"

namespace groundscope {

namespace {

Json imageJson(const Sample& sample, const std::string& name, std::size_t id) {
    Json json{{"id", id}, {"file_name", name}};
    if (!sample.imageSize.isEmpty()) {
        json["width"] = sample.imageSize.width;
        json["height"] = sample.imageSize.height;
    }
    for (const auto& [key, text] : textsOf(sample))
        json[key] = text;
    return json;
}

}  // namespace

Result<std::string> cocoText(const Benchmark& benchmark, const std::string& kind, const std::filesystem::path& folder) {
    const JsonStyle style;
    const std::string mask = kind == "coco-rle" ? "rle" : kind == "coco-runs" ? "runs" : "";
    Json images = Json::array();
    Json annotations = Json::array();
    Json categories = Json::array();
    std::map<std::string, std::size_t> categoryIds;
    for (std::size_t i = 0; i < benchmark.samples.size(); ++i) {
        const Sample& sample = benchmark.samples[i];
        images.push_back(imageJson(sample, pictureName(benchmark, sample, folder), i + 1));
        for (const Annotation& annotation : sample.annotations) {
            const auto [category, isNew] = categoryIds.emplace(annotation.label, categories.size() + 1);
            if (isNew && !annotation.label.empty())
                categories.push_back({{"id", category->second}, {"name", annotation.label}, {"supercategory", ""}});
            Json json{{"id", annotations.size() + 1}, {"image_id", i + 1}};
            json["category_id"] = annotation.label.empty() ? Json() : Json(category->second);
            GS_TRY(json["segmentation"], cocoSegmentation(sample, annotation, mask, style));
            json["area"] = coordinateJson(cocoArea(annotation), style);
            json["bbox"] = cocoBox(annotation, style);
            json["iscrowd"] = 0;
            annotations.push_back(std::move(json));
        }
    }
    const Json all{{"info", {{"description", benchmark.name}}},
                   {"licenses", Json::array()},
                   {"images", std::move(images)},
                   {"annotations", std::move(annotations)},
                   {"categories", std::move(categories)}};
    return dumpJson(all) + "\n";
}

}  // namespace groundscope
