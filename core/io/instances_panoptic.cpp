// SPDX-License-Identifier: GPL-3.0-or-later
// COCO panoptic: one PNG a picture whose colour is the segment's id (R + 256 G + 65536 B), and a JSON that names the
// class of each segment.
#include "core/io/image.h"
#include "core/io/instance_formats.h"

#include <map>
#include <unordered_map>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

struct Segment {
    std::uint32_t id = 0;
    std::string name;
    bool crowd = false;
};

struct Picture {
    std::string pngName;
    std::vector<Segment> segments;
};

Result<LabelPicture> loadSegmentIds(const fs::path& path) {
    GS_TRY(const RgbImage image, loadRgb(path));
    LabelPicture picture{{image.width, image.height}, {}};
    picture.labels.resize(image.pixels.size() / 3);
    for (std::size_t i = 0; i < picture.labels.size(); ++i)
        picture.labels[i] = image.pixels[3 * i] + (std::uint32_t{image.pixels[3 * i + 1]} << 8U) +
                            (std::uint32_t{image.pixels[3 * i + 2]} << 16U);
    return picture;
}

class Panoptic final : public InstanceSource {
  public:
    Panoptic(fs::path folder, std::vector<std::string> classes, std::unordered_map<std::string, Picture> pictures)
        : m_folder(std::move(folder)), m_classes(std::move(classes)), m_pictures(std::move(pictures)) {}
    std::string kind() const override { return "panoptic"; }
    const std::vector<std::string>& classes() const override { return m_classes; }
    bool has(const std::string& imageName) const override { return m_pictures.contains(pictureKey(imageName)); }

    Result<PictureInstances> instancesOf(const std::string& imageName) const override {
        const auto picture = m_pictures.find(pictureKey(imageName));
        if (picture == m_pictures.end())
            return Error{ErrorCode::NotFound, "The picture is not in the panoptic annotations.", imageName};
        const fs::path png = m_folder / fs::path(picture->second.pngName).filename();
        GS_TRY(const LabelPicture ids, loadSegmentIds(png));
        PictureInstances result{ids.size, {}, {}};
        std::map<std::uint32_t, Mask> masks;
        for (auto& [id, mask] : labelMasks(ids))
            masks.emplace(id, std::move(mask));
        for (const Segment& segment : picture->second.segments) {
            const auto mask = masks.find(segment.id);
            const std::string id = std::to_string(segment.id);
            if (mask == masks.end())
                result.notes.push_back({DataNote::Severity::Warning, "missing-segment", imageName, png.string(),
                                        "No pixel has the colour of segment " + id + " (" + segment.name + ")."});
            else
                result.instances.push_back({{id, segment.name, {}, mask->second}, segment.crowd});
        }
        return result;
    }

  private:
    fs::path m_folder;
    std::vector<std::string> m_classes;
    std::unordered_map<std::string, Picture> m_pictures;
};

/// What is read from the JSON.
struct Reading {
    std::unordered_map<std::string, std::string> names;  ///< category id -> name
    std::vector<std::string> classes;
    std::unordered_map<std::string, Picture> pictures;
};

void readPicture(const InputJson& json, Reading& reading) {
    Picture picture{textOf(member(json, "file_name")), {}};
    const InputJson* segments = arrayMember(json, "segments_info");
    for (std::size_t i = 0; segments != nullptr && i < segments->size(); ++i) {
        const InputJson& info = (*segments)[i];
        const auto id = wholeOf(member(info, "id"));
        if (!id || *id <= 0)
            continue;
        const std::string category = textOf(member(info, "category_id"));
        const auto name = reading.names.find(category);
        picture.segments.push_back({static_cast<std::uint32_t>(*id), name == reading.names.end() ? "class " + category : name->second,
                                    wholeOf(member(info, "iscrowd")).value_or(0) != 0});
    }
    const std::string key = pictureKey(picture.pngName);
    if (!key.empty())
        reading.pictures.emplace(key, std::move(picture));
}

}  // namespace

Result<InstanceSourcePtr> openPanoptic(const InstancePaths& paths, const Progress& progress) {
    GS_TRY(const std::shared_ptr<const MappedFile> file, MappedFile::open(paths.annotations));
    fs::path folder = paths.pictures;
    if (folder.empty())
        folder = fs::path(paths.annotations).replace_extension();
    std::error_code ignored;
    if (!fs::is_directory(folder, ignored))
        return Error{ErrorCode::NotFound, "The folder of the panoptic PNGs is not there; name it.", folder.string()};
    Reading reading;
    GS_CHECK(visitEntries(*file, "categories", progress, [&reading](const InputJson& category, FilePlace) {
        reading.classes.push_back(textOf(member(category, "name")));
        reading.names.emplace(textOf(member(category, "id")), reading.classes.back());
    }));
    GS_CHECK(visitEntries(*file, "annotations", progress, [&reading](const InputJson& json, FilePlace) { readPicture(json, reading); }));
    return InstanceSourcePtr(std::make_shared<Panoptic>(std::move(folder), std::move(reading.classes), std::move(reading.pictures)));
}

}  // namespace groundscope
