// SPDX-License-Identifier: GPL-3.0-or-later
// COCO instances: the file stays mapped, an index tells where each picture's annotations begin.
#include "core/io/annotation_file.h"
#include "core/io/benchmark_text.h"
#include "core/io/instance_formats.h"

#include <unordered_map>

namespace groundscope {
namespace {

struct Picture {
    FilePlace entry;
    std::vector<FilePlace> annotations;
};

struct CocoIndex {
    std::shared_ptr<const MappedFile> file;
    InputJson categories = InputJson::array();
    std::vector<std::string> classes;
    std::unordered_map<std::string, Picture> pictures;      ///< by key
    std::unordered_map<std::string, std::string> keysById;  ///< picture id -> key
};

Result<Done> indexPictures(CocoIndex& index, const Progress& progress) {
    return visitEntries(*index.file, "images", progress, [&index](const InputJson& image, FilePlace place) {
        const std::string key = pictureKey(textOf(member(image, "file_name")));
        if (key.empty() || !index.pictures.emplace(key, Picture{place, {}}).second)
            return;  // without a name, or named before: the first counts
        index.keysById.emplace(textOf(member(image, "id")), key);
    });
}

Result<Done> indexAnnotations(CocoIndex& index, const Progress& progress) {
    constexpr std::int64_t kReportEvery = 4096;
    std::int64_t count = 0;
    return visitEntries(*index.file, "annotations", progress, [&](const InputJson& annotation, FilePlace place) {
        if (++count % kReportEvery == 0)
            progress.tell("instances", count, 0);
        const auto key = index.keysById.find(textOf(member(annotation, "image_id")));
        if (key != index.keysById.end())
            index.pictures[key->second].annotations.push_back(place);
    });
}

Result<Done> readCategories(CocoIndex& index, const Progress& progress) {
    return visitEntries(*index.file, "categories", progress, [&index](InputJson&& category, FilePlace) {
        index.classes.push_back(textOf(member(category, "name")));
        index.categories.push_back(std::move(category));
    });
}

class CocoInstances final : public InstanceSource {
  public:
    explicit CocoInstances(CocoIndex index) : m_index(std::move(index)) {}
    std::string kind() const override { return "coco"; }
    const std::vector<std::string>& classes() const override { return m_index.classes; }
    bool has(const std::string& imageName) const override { return m_index.pictures.contains(pictureKey(imageName)); }

    Result<PictureInstances> instancesOf(const std::string& imageName) const override {
        const auto picture = m_index.pictures.find(pictureKey(imageName));
        const std::string where = m_index.file->path().string();
        if (picture == m_index.pictures.end())
            return Error{ErrorCode::NotFound, "The picture " + imageName + " is not in this file.", where};
        GS_TRY(InputJson entry, parsed(picture->second.entry));
        InputJson annotations = InputJson::array();
        std::vector<bool> crowd;
        for (const FilePlace place : picture->second.annotations) {
            GS_TRY(InputJson annotation, parsed(place));
            // Ids may be missing or occur twice: the position tells instances apart.
            const InputJson* id = member(annotation, "id");
            const std::string name = textOf(id);
            crowd.push_back(wholeOf(member(annotation, "iscrowd")).value_or(0) != 0);
            annotation["id"] = std::to_string(crowd.size() - 1) + (name.empty() ? "" : ":" + name);
            annotations.push_back(std::move(annotation));
        }
        const InputJson document = {{"images", InputJson::array({std::move(entry)})},
                                    {"annotations", std::move(annotations)},
                                    {"categories", m_index.categories}};
        GS_TRY(AnnotationFile file, annotationsFromCoco(document, where, {}));
        return fromFile(std::move(file), crowd);
    }

  private:
    [[nodiscard]] Result<InputJson> parsed(FilePlace place) const {
        return parseInput(std::string(m_index.file->text().substr(place.offset, place.length)),
                          m_index.file->path().string() + ": byte " + std::to_string(place.offset));
    }

    static PictureInstances fromFile(AnnotationFile file, const std::vector<bool>& crowd) {
        PictureInstances result{{}, {}, std::move(file.notes)};
        if (file.images.empty())
            return result;
        result.size = file.images.front().size;
        for (Annotation& annotation : file.images.front().annotations) {
            const std::size_t colon = annotation.id.find(':');
            const auto position = parseWhole(annotation.id.substr(0, colon));
            if (colon != std::string::npos)
                annotation.id.erase(0, colon + 1);
            else
                annotation.id = "#" + annotation.id;
            result.instances.push_back({std::move(annotation), position && crowd[static_cast<std::size_t>(*position)]});
        }
        return result;
    }

    CocoIndex m_index;
};

}  // namespace

Result<InstanceSourcePtr> openCocoInstances(const InstancePaths& paths, const Progress& progress) {
    CocoIndex index;
    GS_TRY(index.file, MappedFile::open(paths.annotations));
    GS_CHECK(readCategories(index, progress));
    GS_CHECK(indexPictures(index, progress));
    GS_CHECK(indexAnnotations(index, progress));
    return InstanceSourcePtr(std::make_shared<CocoInstances>(std::move(index)));
}

}  // namespace groundscope
