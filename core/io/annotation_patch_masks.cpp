// SPDX-License-Identifier: GPL-3.0-or-later
// Edits in mask files: numbers of pixels.
#include "core/io/annotation_match.h"
#include "core/io/annotation_patch.h"
#include "core/io/benchmark_masks.h"

#include <algorithm>
#include <set>

namespace groundscope {

namespace {

/// Numbers of the edited shapes: their own, or the lowest that is free.
Result<std::vector<std::uint32_t>> numbersFor(const MaskFile& file, const Sample& after) {
    std::set<std::string> known;
    std::set<std::uint32_t> used(file.png.numbers.begin(), file.png.numbers.end());
    for (const Annotation& shape : file.shapes)
        known.insert(shape.id);
    std::vector<std::uint32_t> numbers;
    std::uint32_t next = 1;
    for (const Annotation& annotation : after.annotations) {
        if (known.erase(annotation.id) > 0) {
            numbers.push_back(static_cast<std::uint32_t>(std::stoul(annotation.id)));
            continue;
        }
        while (used.contains(next))
            ++next;
        if (next >= file.png.highest())
            return cannotHold(after, annotation, "this mask has no number left for it. Write another format (coco).");
        numbers.push_back(next);
        used.insert(next);
    }
    return numbers;
}

/// Puts a shape's number where it lies. False when another one lies there.
bool paint(const Mask& mask, std::uint32_t number, bool mayOverlap, const std::set<std::uint32_t>& shapes, PngNumbers& png) {
    const auto width = static_cast<std::size_t>(png.size.width);
    const auto height = static_cast<std::size_t>(png.size.height);
    std::size_t at = 0;
    bool isFree = true;
    for (std::size_t run = 0; run < mask.runs.size(); ++run) {
        for (std::size_t k = at; run % 2 == 1 && k < at + mask.runs[run]; ++k) {
            std::uint32_t& pixel = png.numbers[k % height * width + k / height];
            isFree = isFree && (mayOverlap || !shapes.contains(pixel));
            pixel = number;
        }
        at += mask.runs[run];
    }
    return isFree;
}

/// Greys for indices that a palette does not have.
void growPalette(PngNumbers& png) {
    const std::uint32_t highest = *std::max_element(png.numbers.begin(), png.numbers.end());
    while (!png.palette.empty() && png.palette.size() <= 3 * std::size_t{highest})
        png.palette.append(3, static_cast<char>(png.palette.size() / 3 % 256));
}

/// The shape in the frame of the mask.
Result<Mask> framed(const Sample& sample, const Annotation& annotation, Size size) {
    Sample sized = sample;
    if (sized.imageSize.isEmpty())
        sized.imageSize = size;
    GS_TRY(const Mask mask, maskOf(sized, annotation));
    return mask.size == size ? mask : resizeMask(mask, size);
}

}  // namespace

Result<std::string> patchedMask(std::string_view bytes, const Sample& before, const Sample& after) {
    if (std::equal(before.annotations.begin(), before.annotations.end(), after.annotations.begin(), after.annotations.end(), sameShape))
        return std::string(bytes);
    GS_TRY(MaskFile file, parseMask(bytes));
    PngNumbers& png = file.png;
    std::vector<std::uint32_t> numbers(after.annotations.size(), png.highest());
    if (!file.isBinary) {
        GS_TRY(numbers, numbersFor(file, after));
    }
    const std::set<std::uint32_t> shapes(numbers.begin(), numbers.end());
    std::set<std::uint32_t> old;
    for (const Annotation& shape : file.shapes)
        old.insert(static_cast<std::uint32_t>(std::stoul(shape.id)));
    for (std::uint32_t& pixel : png.numbers)
        pixel = old.contains(pixel) ? 0 : pixel;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        GS_TRY(const Mask mask, framed(after, after.annotations[i], png.size));
        if (!paint(mask, numbers[i], file.isBinary, shapes, png))
            return cannotHold(after, after.annotations[i],
                              "it lies over another one, which an indexed mask cannot hold. Subtract one from the other, or write coco.");
    }
    growPalette(png);
    return encodePngNumbers(png);
}

namespace {

bool sameShapes(const std::vector<Annotation>& a, const std::vector<Annotation>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), sameShape);
}

}  // namespace

MaskEdits::MaskEdits(const Benchmark& original, const Benchmark& edited)
    : m_original(original), m_edited(edited), m_owners(original.samples), m_textsOnly(edited) {
    for (std::size_t i = 0; i < edited.samples.size(); ++i)
        m_index.emplace(edited.samples[i].id, i);
}

Result<std::string> MaskEdits::patch(const MaskPlace& place, const std::string& bytes) {
    const auto owner = m_owners.find(place);
    const Sample* before = owner ? &m_original.samples[*owner] : nullptr;
    const auto found = before != nullptr ? m_index.find(before->id) : m_index.end();
    if (found == m_index.end() || sameShapes(before->annotations, m_edited.samples[found->second].annotations))
        return bytes;
    const auto file = parseMask(bytes);
    if (!file || !sameShapes(file->shapes, before->annotations) || !m_patched.insert(*owner).second)
        return bytes;  // unreadable, or the shapes are another file's
    m_textsOnly.samples[found->second].annotations = before->annotations;
    return patchedMask(bytes, *before, m_edited.samples[found->second]);
}

}  // namespace groundscope
