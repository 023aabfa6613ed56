// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/benchmark_masks.h"

#include "core/base/files.h"
#include "core/io/benchmark_text.h"
#include "core/io/image.h"
#include "core/io/instance_formats.h"

#include <algorithm>
#include <map>
#include <set>

namespace groundscope {

namespace {

namespace fs = std::filesystem;
using Severity = DataNote::Severity;

constexpr std::string_view kMaskSuffix = "_mask";
constexpr std::size_t kMostShapes = 1000;

std::string withoutExtension(const fs::path& path) {
    return (path.parent_path() / path.stem()).generic_string();
}

/// The key of a picture in a folder of masks.
std::optional<std::string> keyInMaskFolder(const fs::path& relative) {
    static const std::set<std::string> kFolders{"masks", "mask", "gt", "ground_truth", "groundtruth"};
    fs::path rest;
    bool isInside = false;
    for (const fs::path& part : relative) {
        if (isInside)
            rest /= part;
        isInside = isInside || kFolders.contains(lowered(part.string()));
    }
    if (!isInside || rest.empty() || lowered(rest.extension().string()) != ".png")
        return std::nullopt;
    const std::string key = withoutExtension(rest);
    return key.ends_with(kMaskSuffix) ? key.substr(0, key.size() - kMaskSuffix.size()) : key;
}

}  // namespace

std::vector<MaskPlace> takeMasks(const fs::path& root, std::vector<fs::path>& pictures) {
    std::set<std::string> names;  // without extension
    for (const fs::path& path : pictures)
        names.insert(withoutExtension(path));
    std::vector<MaskPlace> masks;
    std::vector<fs::path> others;
    for (fs::path& path : pictures) {
        const std::string name = withoutExtension(path);
        const auto key = keyInMaskFolder(path.lexically_relative(root));
        const bool isBeside = name.ends_with(kMaskSuffix) && lowered(path.extension().string()) == ".png" &&
                              names.contains(name.substr(0, name.size() - kMaskSuffix.size()));
        if (key)
            masks.push_back({std::move(path), *key});
        else if (isBeside)
            masks.push_back({std::move(path), name.substr(0, name.size() - kMaskSuffix.size())});
        else
            others.push_back(std::move(path));
    }
    pictures = std::move(others);
    return masks;
}

MaskOwners::MaskOwners(const std::vector<Sample>& samples) {
    for (std::size_t i = 0; i < samples.size(); ++i) {
        m_byStem.emplace_back(samples[i].imagePath.stem().string(), i);
        m_paths.push_back(withoutExtension(samples[i].imagePath.lexically_normal()));
    }
    std::sort(m_byStem.begin(), m_byStem.end());
}

std::optional<std::size_t> MaskOwners::find(const MaskPlace& mask) const {
    const std::string stem = fs::path(mask.key).filename().string();
    const auto begin = std::lower_bound(m_byStem.begin(), m_byStem.end(), std::pair(stem, std::size_t{0}));
    auto end = begin;
    while (end != m_byStem.end() && end->first == stem)
        ++end;
    if (end - begin == 1)
        return begin->second;
    const std::string key = fs::path(mask.key).lexically_normal().generic_string();
    std::optional<std::size_t> found;
    for (auto it = begin; it != end; ++it) {
        const std::string& path = m_paths[it->second];
        if (path != key && !path.ends_with("/" + key))
            continue;
        if (found)
            return std::nullopt;
        found = it->second;
    }
    return found;
}

namespace {

/// Grey values that were stored as colours.
void makeGrey(PngNumbers& png) {
    const bool isGrey = png.bits == 24 && std::all_of(png.numbers.begin(), png.numbers.end(), [](std::uint32_t number) {
        return number == (number & 255) * 0x010101;
    });
    if (!isGrey)
        return;
    png.bits = 8;
    for (std::uint32_t& number : png.numbers)
        number &= 255;
}

/// How often each number other than 0 is there. Errors: Format above kMostShapes of them.
Result<std::map<std::uint32_t, std::size_t>> countNumbers(const PngNumbers& png) {
    std::map<std::uint32_t, std::size_t> counts;
    std::uint32_t last = 0;
    std::size_t run = 0;
    const auto addRun = [&] {
        if (last != 0 && run > 0)
            counts[last] += run;
        return counts.size() <= kMostShapes;
    };
    for (const std::uint32_t number : png.numbers) {
        if (number != last) {
            if (!addRun())
                return Error{ErrorCode::Format, "This is no mask: it has more than " + std::to_string(kMostShapes) + " different values.", {}};
            last = number;
            run = 0;
        }
        ++run;
    }
    addRun();
    return counts;
}

/// 0 and 255 where soft edges lie between: true when it was one.
bool hardenEdges(PngNumbers& png, const std::map<std::uint32_t, std::size_t>& counts) {
    constexpr std::uint32_t kWhite = 255;
    constexpr std::uint32_t kHalf = 128;
    std::size_t all = 0;
    for (const auto& [number, count] : counts)
        all += count;
    const bool isSoft = png.bits == 8 && png.palette.empty() && counts.size() > 1 && counts.contains(kWhite) && 2 * counts.at(kWhite) > all;
    for (std::uint32_t& number : png.numbers)
        if (isSoft)
            number = number >= kHalf ? kWhite : 0;
    return isSoft;
}

}  // namespace

Result<MaskFile> parseMask(std::string_view bytes) {
    MaskFile file;
    GS_TRY(file.png, decodePngNumbers(bytes));
    makeGrey(file.png);
    GS_TRY(auto counts, countNumbers(file.png));
    if (hardenEdges(file.png, counts)) {
        file.oddity = "The mask has soft edges: values of 128 and more are taken as foreground.";
        counts = {{file.png.highest(), 0}};
    }
    const bool marksNothing = counts.size() > 1 && counts.contains(file.png.highest()) && file.png.bits == 8;
    file.isBinary = counts.empty() || (counts.size() == 1 && counts.begin()->first == file.png.highest());
    for (auto& [number, mask] : labelMasks({file.png.size, file.png.numbers}))
        if (!marksNothing || number != file.png.highest())
            file.shapes.push_back({std::to_string(number), {}, {}, std::move(mask)});
    if (marksNothing)
        file.oddity = "Pixels of value 255 belong to no shape.";
    return file;
}

Result<MaskFile> readMask(const fs::path& path) {
    GS_TRY(const std::string bytes, readFile(path));
    auto file = parseMask(bytes);
    return file ? std::move(file) : Result<MaskFile>(withContext(std::move(file).error(), path.string()));
}

namespace {

/// Reads masks into samples, one file after the other.
class MaskReader {
  public:
    MaskReader(std::vector<Sample>& samples, std::vector<DataNote>& notes) : m_samples(samples), m_owners(samples), m_notes(notes) {}

    void add(const MaskPlace& place) {
        const auto owner = m_owners.find(place);
        if (!owner)
            return note(Severity::Warning, "mask-without-picture", place, "No picture has the name of this mask, or several have.");
        Sample& sample = m_samples[*owner];
        if (m_seen.contains(*owner))
            return note(Severity::Warning, "second-mask", place, "Another mask of this picture was read: the first counts.");
        if (!sample.annotations.empty())
            return note(Severity::Info, "mask-left-out", place, "An annotation file has the shapes of this picture: the mask is not read.");
        auto file = readMask(place.path);
        if (!file)
            return note(Severity::Warning, "bad-annotation", place, file.error().message);
        if (!file->oddity.empty())
            note(Severity::Info, "mask-values", place, file->oddity);
        m_seen.insert(*owner);
        sample.annotations = std::move(file->shapes);
        if (sample.imageSize.isEmpty())
            sample.imageSize = probeImageSize(sample.imagePath).value_or(file->png.size);
    }
    [[nodiscard]] std::size_t count() const { return m_seen.size(); }

  private:
    void note(Severity severity, const std::string& kind, const MaskPlace& place, const std::string& message) {
        m_notes.push_back({severity, kind, fs::path(place.key).filename().string(), place.path.string(), message});
    }

    std::vector<Sample>& m_samples;
    MaskOwners m_owners;
    std::vector<DataNote>& m_notes;
    std::set<std::size_t> m_seen;
};

}  // namespace

Result<std::size_t> addMasks(const std::vector<MaskPlace>& masks, std::vector<Sample>& samples, std::vector<DataNote>& notes, const Progress& progress) {
    MaskReader reader(samples, notes);
    std::int64_t done = 0;
    for (const MaskPlace& mask : masks) {
        if (progress.stopped())
            return cancelledError();
        reader.add(mask);
        progress.tell("open", ++done, static_cast<std::int64_t>(masks.size()));
    }
    return reader.count();
}

}  // namespace groundscope
