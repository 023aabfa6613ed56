// SPDX-License-Identifier: GPL-3.0-or-later
// COCO instances: polygons, compressed and uncompressed run lengths (spec 1.5, 2.2), boxes where
// there is no outline.
#include "core/io/annotation_file.h"

#include <limits>
#include <unordered_map>

namespace groundscope {

namespace {

using Severity = DataNote::Severity;

Size sizeFromJson(const InputJson& image) {
    const auto width = wholeOf(member(image, "width"));
    const auto height = wholeOf(member(image, "height"));
    const Size size{width.value_or(0), height.value_or(0)};
    return isMaskSize(size) ? size : Size{};
}

Result<Mask> maskFromUncompressed(const InputJson& counts, Size size) {
    std::vector<std::uint32_t> runs;
    for (const InputJson& count : counts) {
        const auto value = numberOf(&count);
        if (!value || *value < 0 ||
            *value > static_cast<double>(std::numeric_limits<std::uint32_t>::max()))
            return Error{ErrorCode::Format,
                         "Run " + std::to_string(runs.size()) + " is not a run length.",
                         {}};
        runs.push_back(static_cast<std::uint32_t>(*value));
    }
    return maskFromRuns(size, std::move(runs));
}

/// {"size": [h, w], "counts": …}; a text that is no valid run length string is tried as base64 of
/// one (spec 1.4).
Result<Mask> maskFromRle(const InputJson& rle) {
    const InputJson* size = arrayMember(rle, "size");
    const auto height = size != nullptr && size->size() == 2 ? wholeOf(&(*size)[0]) : std::nullopt;
    const auto width = size != nullptr && size->size() == 2 ? wholeOf(&(*size)[1]) : std::nullopt;
    if (!height || !width)
        return Error{ErrorCode::Format, "A run length mask needs \"size\": [height, width].", {}};
    const Size frame{*width, *height};
    const InputJson* counts = member(rle, "counts");
    if (counts != nullptr && counts->is_array())
        return maskFromUncompressed(*counts, frame);
    if (counts == nullptr || !counts->is_string())
        return Error{ErrorCode::Format,
                     "A run length mask needs \"counts\": a text or a list of numbers.",
                     {}};
    const auto& text = counts->get_ref<const std::string&>();
    auto mask = decodeCounts(text, frame);
    if (mask)
        return mask;
    const auto bytes = decodeBase64(text);
    auto again = bytes ? decodeCounts(*bytes, frame) : mask;
    return again ? std::move(again) : std::move(mask);
}

/// Polygons of one annotation; bad ones become notes.
Region regionFromPolygons(const InputJson& polygons,
                          const std::string& image,
                          const std::string& place,
                          NoteList& notes) {
    Region region;
    const bool isFlat = !polygons.empty() && polygons[0].is_number();
    const std::size_t count = isFlat ? 1 : polygons.size();
    for (std::size_t i = 0; i < count; ++i) {
        auto ring = ringFromFlat(isFlat ? polygons : polygons[i]);
        if (ring)
            region.parts.push_back({*std::move(ring), {}});
        else
            notes.bad(image, place + "/segmentation/" + std::to_string(i), ring.error().message);
    }
    return region;
}

/// The box as a rectangle, for annotations that have nothing else.
Region regionFromBox(const InputJson& annotation) {
    const InputJson* box = arrayMember(annotation, "bbox");
    if (box == nullptr || box->size() != 4)
        return {};
    double values[4];
    for (std::size_t i = 0; i < 4; ++i) {
        const auto value = numberOf(&(*box)[i]);
        if (!value)
            return {};
        values[i] = *value;
    }
    if (values[2] <= 0 || values[3] <= 0)
        return {};
    return regionOf(rectangleRing(values[0], values[1], values[2], values[3]));
}

bool readSegmentation(const InputJson& json,
                      const AnnotatedImage& image,
                      const std::string& place,
                      NoteList& notes,
                      Annotation& annotation) {
    const InputJson* segmentation = member(json, "segmentation");
    const bool isMissing =
        segmentation == nullptr || segmentation->is_null() || segmentation->empty();
    if (isMissing && member(json, "segments_info") != nullptr) {
        notes.bad(image.fileName, place, "This is an entry of COCO panoptic, whose shapes are in PNG files: groundscope-cli build reads them.");
    } else if (isMissing) {
        annotation.region = regionFromBox(json);
        if (annotation.region.isEmpty())
            notes.bad(image.fileName, place, "This annotation has neither an outline nor a box.");
        else
            notes.add(Severity::Info,
                      "box-annotation",
                      image.fileName,
                      place,
                      "There is only a box: it is taken as the outline.");
    } else if (segmentation->is_object()) {
        auto mask = maskFromRle(*segmentation);
        if (!mask)
            notes.bad(image.fileName, place + "/segmentation", mask.error().message);
        else
            annotation.mask = *std::move(mask);
    } else if (segmentation->is_array()) {
        annotation.region = regionFromPolygons(*segmentation, image.fileName, place, notes);
    } else {
        notes.bad(
            image.fileName, place + "/segmentation", "Expected polygons or a run length mask.");
    }
    return annotation.mask.has_value() || !annotation.region.isEmpty();
}

std::unordered_map<std::string, std::string> categoryNames(const InputJson& json) {
    std::unordered_map<std::string, std::string> names;
    if (const InputJson* categories = arrayMember(json, "categories")) {
        for (const InputJson& category : *categories) {
            const std::string id = idTextOf(member(category, "id"));
            if (!id.empty())  // null ids mean nothing (spec 2.2)
                names.emplace(id, textOf(member(category, "name")));
        }
    }
    return names;
}

/// LVIS names pictures by their address alone.
std::string fileNameOf(const InputJson& image) {
    const std::string name = withSlashes(textOf(member(image, "file_name")));
    const std::string address = name.empty() ? textOf(member(image, "coco_url")) : std::string();
    return name.empty() ? address.substr(address.rfind('/') + 1) : name;
}

/// Fills file.images; returns their index by id.
std::unordered_map<std::string, std::size_t> readImages(const InputJson& images,
                                                        AnnotationFile& file,
                                                        NoteList& notes) {
    std::unordered_map<std::string, std::size_t> byId;
    for (std::size_t i = 0; i < images.size(); ++i) {
        const std::string place = "/images/" + std::to_string(i);
        AnnotatedImage image;
        image.id = idTextOf(member(images[i], "id"));
        image.fileName = fileNameOf(images[i]);
        image.size = sizeFromJson(images[i]);
        image.entry = std::to_string(i);
        readImageTexts(images[i], image);
        if (image.fileName.empty()) {
            notes.add(Severity::Warning,
                      "bad-image-entry",
                      {},
                      place,
                      "This entry has no file name and is left out.");
            continue;
        }
        if (image.id.empty() || !byId.emplace(image.id, file.images.size()).second)
            notes.add(
                Severity::Warning,
                "duplicate-id",
                image.fileName,
                place,
                "The image id \"" + image.id + "\" is missing or not the only one of its kind.");
        file.images.push_back(std::move(image));
    }
    return byId;
}

}  // namespace

bool looksLikeCoco(const InputJson& json) {
    return arrayMember(json, "images") != nullptr && arrayMember(json, "annotations") != nullptr;
}

Result<AnnotationFile> annotationsFromCoco(const InputJson& json,
                                           const std::string& where,
                                           const Progress& progress) {
    AnnotationFile file;
    file.layout = "coco";
    NoteList notes(file.notes, where);
    const auto byId = readImages(*arrayMember(json, "images"), file, notes);
    const auto names = categoryNames(json);
    const InputJson& annotations = *arrayMember(json, "annotations");
    for (std::size_t i = 0; i < annotations.size(); ++i) {
        if (progress.stopped())
            return cancelledError();
        const InputJson& entry = annotations[i];
        const std::string place = "/annotations/" + std::to_string(i);
        const auto image = byId.find(idTextOf(member(entry, "image_id")));
        if (image == byId.end()) {
            notes.bad({}, place, "Its image_id is not among the images.");
            continue;
        }
        AnnotatedImage& target = file.images[image->second];
        Annotation annotation;
        annotation.id = idTextOf(member(entry, "id"));
        const auto name = names.find(idTextOf(member(entry, "category_id")));
        annotation.label = name == names.end() ? std::string() : name->second;
        if (readSegmentation(entry, target, place, notes, annotation))
            target.add(std::move(annotation), std::to_string(i));
    }
    return file;
}

}  // namespace groundscope
