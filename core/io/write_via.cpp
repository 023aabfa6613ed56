// SPDX-License-Identifier: GPL-3.0-or-later
// VIA 2 projects and CSV exports from nothing (spec 2.1).
#include "core/io/annotation_patch.h"
#include "core/io/annotation_writers.h"
#include "core/io/csv.h"

#include <set>
#include <system_error>

namespace groundscope {

namespace {

/// One picture as VIA keeps it.
struct ViaImage {
    std::string name;
    std::int64_t bytes = -1;  ///< of the picture; -1: not known
    std::vector<Json> shapes;
    std::vector<Json> attributes;  ///< one a shape
    Json texts = Json::object();
};

Result<std::vector<ViaImage>> imagesOf(const Benchmark& benchmark, const std::filesystem::path& folder) {
    const JsonStyle style;
    std::vector<ViaImage> images;
    std::set<std::string> names;
    for (const Sample& sample : benchmark.samples) {
        ViaImage image{pictureName(benchmark, sample, folder), -1, {}, {}, Json::object()};
        if (!names.insert(image.name).second)
            return Error{ErrorCode::Unsupported, "Sample " + sample.id + ": VIA needs a file name of its own for each picture.", image.name};
        std::error_code code;
        const auto bytes = std::filesystem::file_size(sample.imagePath, code);
        if (!code)
            image.bytes = static_cast<std::int64_t>(bytes);
        for (const Annotation& annotation : sample.annotations) {
            GS_TRY(const std::vector<Json> shapes, viaShapes(sample, annotation, style));
            image.shapes.insert(image.shapes.end(), shapes.begin(), shapes.end());
            const Json attributes = annotation.label.empty() ? Json::object() : Json{{"name", annotation.label}};
            image.attributes.resize(image.shapes.size(), attributes);
        }
        for (const auto& [key, text] : textsOf(sample))
            image.texts[key] = text;
        images.push_back(std::move(image));
    }
    return images;
}

Json textAttribute() {
    return {{"type", "text"}, {"description", ""}, {"default_value", ""}};
}

/// As a new project of VIA 2.0.10 has them.
Json settingsJson(const std::string& name) {
    return {{"ui",
             {{"annotation_editor_height", 25},
              {"annotation_editor_fontsize", 0.8},
              {"leftsidebar_width", 18},
              {"image_grid",
               {{"img_height", 80}, {"rshape_fill", "none"}, {"rshape_fill_opacity", 0.3}, {"rshape_stroke", "yellow"},
                {"rshape_stroke_width", 2}, {"show_region_shape", true}, {"show_image_policy", "all"}}},
              {"image",
               {{"region_label", "__via_region_id__"}, {"region_color", "__via_default_region_color__"},
                {"region_label_font", "10px Sans"}, {"on_image_annotation_editor_placement", "NEAR_REGION"}}}}},
            {"core", {{"buffer_size", 18}, {"filepath", Json::object()}, {"default_filepath", ""}}},
            {"project", {{"name", name}}}};
}

}  // namespace

Result<std::string> viaText(const Benchmark& benchmark, const std::filesystem::path& folder) {
    GS_TRY(const std::vector<ViaImage> images, imagesOf(benchmark, folder));
    Json metadata = Json::object();
    // Names differ: the list behind the object takes them without looking for each among all.
    auto& members = static_cast<Json::object_t::Container&>(metadata.get_ref<Json::object_t&>());
    Json ids = Json::array();
    Json fileAttributes = Json::object();
    Json regionAttributes = Json::object();
    for (const ViaImage& image : images) {
        const std::string key = image.name + std::to_string(image.bytes);
        Json regions = Json::array();
        for (std::size_t i = 0; i < image.shapes.size(); ++i) {
            regions.push_back({{"shape_attributes", image.shapes[i]}, {"region_attributes", image.attributes[i]}});
            if (!image.attributes[i].empty())
                regionAttributes["name"] = textAttribute();
        }
        for (const auto& [name, text] : image.texts.items())
            fileAttributes[name] = textAttribute();
        ids.push_back(key);
        Json entry{{"filename", image.name}, {"size", image.bytes}, {"regions", std::move(regions)}, {"file_attributes", image.texts}};
        members.emplace_back(key, std::move(entry));
    }
    const Json project{{"_via_settings", settingsJson(benchmark.name)},
                       {"_via_img_metadata", std::move(metadata)},
                       {"_via_attributes", {{"region", std::move(regionAttributes)}, {"file", std::move(fileAttributes)}}},
                       {"_via_data_format_version", "2.0.10"},
                       {"_via_image_id_list", std::move(ids)}};
    return dumpJson(project);
}

Result<std::string> viaCsvText(const Benchmark& benchmark, const std::filesystem::path& folder) {
    GS_TRY(const std::vector<ViaImage> images, imagesOf(benchmark, folder));
    std::string text = "filename,file_size,file_attributes,region_count,region_id,region_shape_attributes,region_attributes\n";
    const auto quoted = [](const Json& json) {
        const std::string cell = csvCell(dumpJson(json));
        return cell.starts_with('"') ? cell : '"' + cell + '"';
    };
    for (const ViaImage& image : images) {
        const std::string start = csvCell(image.name) + "," + std::to_string(image.bytes) + "," + quoted(image.texts) + "," +
                                  std::to_string(image.shapes.size()) + ",";
        if (image.shapes.empty())
            text += start + "0,\"{}\",\"{}\"\n";
        for (std::size_t i = 0; i < image.shapes.size(); ++i)
            text += start + std::to_string(i) + "," + quoted(image.shapes[i]) + "," + quoted(image.attributes[i]) + "\n";
    }
    return text;
}

}  // namespace groundscope
