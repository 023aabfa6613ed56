// SPDX-License-Identifier: GPL-3.0-or-later
// Label PNGs as ADEChallengeData2016 has them: one grey value for each class, 0 = none. They do not tell objects apart, so
// each connected area of a class is one instance.
#include "core/base/files.h"
#include "core/io/benchmark_text.h"
#include "core/io/csv.h"
#include "core/io/image.h"
#include "core/io/instance_formats.h"

#include <fstream>
#include <map>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

constexpr const char* kClassListName = "objectInfo150.txt";

std::vector<std::string> tabCells(std::string_view line) {
    std::vector<std::string> cells;
    std::size_t begin = 0;
    while (begin <= line.size()) {
        const std::size_t end = std::min(line.find('\t', begin), line.size());
        cells.push_back(trimmed(line.substr(begin, end - begin)));
        begin = end + 1;
    }
    return cells;
}

/// Grey values of an 8-bit PNG. Errors: Unsupported for other kinds, whose numbers the decoder would change.
Result<LabelPicture> loadLabels(const fs::path& path) {
    constexpr std::size_t kHeader = 26;
    std::ifstream file(path, std::ios::binary);
    char header[kHeader] = {};
    file.read(header, kHeader);
    const bool isPng = file.gcount() == kHeader && std::string_view(header, 4) == "\x89PNG";
    const int depth = header[24];
    const int colour = header[25];
    constexpr int kPalette = 3;
    if (isPng && (colour == kPalette || depth > 8))
        return Error{ErrorCode::Unsupported,
                     "Label pictures are read as 8-bit grey PNG; this one has " +
                         std::string(colour == kPalette ? "a palette" : "16 bits") + ". Save its numbers as grey values.",
                     path.string()};
    GS_TRY(const RgbImage image, loadRgb(path));
    LabelPicture picture{{image.width, image.height}, {}};
    picture.labels.resize(image.pixels.size() / 3);
    for (std::size_t i = 0; i < picture.labels.size(); ++i)
        picture.labels[i] = image.pixels[3 * i];
    return picture;
}

class LabelPictures final : public InstanceSource {
  public:
    LabelPictures(std::vector<std::string> names, std::map<std::string, fs::path> files)
        : m_names(std::move(names)), m_files(std::move(files)) {
        for (std::size_t i = 1; i < m_names.size(); ++i)
            if (!m_names[i].empty())
                m_classes.push_back(m_names[i]);
    }
    std::string kind() const override { return "labels"; }
    const std::vector<std::string>& classes() const override { return m_classes; }
    bool has(const std::string& imageName) const override { return m_files.contains(pictureKey(imageName)); }

    Result<PictureInstances> instancesOf(const std::string& imageName) const override {
        const auto file = m_files.find(pictureKey(imageName));
        if (file == m_files.end())
            return Error{ErrorCode::NotFound, "There is no label picture of this name.", imageName};
        GS_TRY(const LabelPicture picture, loadLabels(file->second));
        auto areas = connectedAreas(picture);
        if (!areas)
            return withContext(areas.error(), file->second.string());
        PictureInstances result{picture.size, {}, {}};
        std::map<std::uint32_t, int> count;
        for (auto& [label, mask] : *areas) {
            const bool isKnown = label < m_names.size() && !m_names[label].empty();
            const std::string id = std::to_string(label) + "-" + std::to_string(++count[label]);
            if (!isKnown && count[label] == 1)
                result.notes.push_back({DataNote::Severity::Warning, "unknown-class", imageName, file->second.string(),
                                        "The label " + std::to_string(label) + " is not in the list of classes."});
            result.instances.push_back({{id, isKnown ? m_names[label] : "class " + std::to_string(label), {}, std::move(mask)}, false});
        }
        return result;
    }

  private:
    std::vector<std::string> m_names;  ///< by label; 0 is empty
    std::vector<std::string> m_classes;
    std::map<std::string, fs::path> m_files;
};

Result<fs::path> classListFor(const InstancePaths& paths) {
    if (!paths.classes.empty())
        return paths.classes;
    fs::path folder = fs::absolute(paths.annotations).lexically_normal();
    std::error_code ignored;
    for (int level = 0; level < 4; ++level, folder = folder.parent_path())
        if (fs::is_regular_file(folder / kClassListName, ignored))
            return folder / kClassListName;
    return Error{ErrorCode::NotFound,
                 "Label pictures need a list of classes: " + std::string(kClassListName) + " is neither in this folder nor above it.",
                 paths.annotations.string()};
}

}  // namespace

Result<std::vector<std::string>> readClassList(const fs::path& path) {
    constexpr int kMaxLabel = 1 << 16;
    GS_TRY(const std::string text, readFile(path, 1 << 22));
    std::vector<std::string> names(1);
    std::size_t begin = 0;
    for (int line = 1; begin < text.size(); ++line) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::vector<std::string> cells = tabCells(std::string_view(text).substr(begin, end - begin));
        begin = end + 1;
        const auto index = parseWhole(cells.front());
        if (!index && (line == 1 || (cells.size() == 1 && cells.front().empty())))
            continue;
        if (!index || *index < 1 || *index > kMaxLabel || cells.size() < 2 || cells.back().empty())
            return Error{ErrorCode::Format, "Expected a number, tabs and the name of a class.",
                         path.string() + ": line " + std::to_string(line)};
        names.resize(std::max<std::size_t>(names.size(), static_cast<std::size_t>(*index) + 1));
        names[static_cast<std::size_t>(*index)] = cells.back();
    }
    if (names.size() == 1)
        return Error{ErrorCode::Format, "The list of classes is empty.", path.string()};
    return names;
}

Result<InstanceSourcePtr> openLabelPictures(const InstancePaths& paths, const Progress& progress) {
    GS_TRY(const fs::path list, classListFor(paths));
    GS_TRY(std::vector<std::string> names, readClassList(list));
    std::map<std::string, fs::path> files;
    std::error_code error;
    for (fs::directory_iterator entry(paths.annotations, error), end; !error && entry != end; entry.increment(error)) {
        if (progress.stopped())
            return cancelledError();
        if (lowered(entry->path().extension().string()) == ".png")
            files.emplace(entry->path().stem().string(), entry->path());
    }
    if (error)
        return Error{ErrorCode::Io, "The folder cannot be read: " + error.message() + ".", paths.annotations.string()};
    if (files.empty())
        return Error{ErrorCode::Format, "There are no label pictures (PNG) in this folder.", paths.annotations.string()};
    return InstanceSourcePtr(std::make_shared<LabelPictures>(std::move(names), std::move(files)));
}

}  // namespace groundscope
