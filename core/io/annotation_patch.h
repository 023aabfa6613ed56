// SPDX-License-Identifier: GPL-3.0-or-later
/// How an edited benchmark differs from what one of its files says, and the edits of each format's text. Internal:
/// annotation_write.h is the door.
#pragma once

#include "core/base/result.h"
#include "core/data/benchmark.h"
#include "core/io/annotation_file.h"
#include "core/io/json_text.h"

#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace groundscope {

/// The samples that differ, and whom a file speaks of.
class BenchmarkEdits {
  public:
    BenchmarkEdits(const Benchmark& original, const Benchmark& edited, std::filesystem::path file);

    struct Pair {
        const Sample* before = nullptr;
        const Sample* after = nullptr;
    };
    [[nodiscard]] const std::vector<Pair>& changed() const { return m_changed; }
    /// The changed sample that an entry of the file is, or null.
    [[nodiscard]] const Pair* find(const AnnotatedImage& image) const;
    [[nodiscard]] const Pair* byId(const std::string& id) const;
    [[nodiscard]] const Benchmark& original() const { return m_original; }

  private:
    [[nodiscard]] const Pair* byPath(const std::string& fileName) const;

    const Benchmark& m_original;
    std::filesystem::path m_file;
    std::vector<Pair> m_changed;
    std::map<std::string, std::size_t> m_byId;
    std::map<std::string, std::size_t> m_byPath;
    std::multimap<std::string, std::size_t> m_byName;
};

/// What becomes of one annotation of a file; no `after`: it goes.
struct AnnotationStep {
    const Annotation* before = nullptr;
    const Annotation* after = nullptr;
};
struct AddedAnnotation {
    std::string follows;   ///< place of the annotation it comes after
    std::string precedes;  ///< where it follows none: place of the one it comes before; neither: at the end
    const Annotation* annotation = nullptr;
};

/// Everything that changes for one sample in one file.
struct SamplePlan {
    const AnnotatedImage* image = nullptr;  ///< the entry that takes new annotations and texts
    BenchmarkEdits::Pair sample;
    std::map<std::string, AnnotationStep> steps;  ///< by place
    std::vector<AddedAnnotation> added;
    /// New annotations right before or right after a place, or at the end.
    [[nodiscard]] std::vector<const Annotation*> before(const std::string& place) const;
    [[nodiscard]] std::vector<const Annotation*> behind(const std::string& place) const;
    [[nodiscard]] std::vector<const Annotation*> atEnd() const;
};
std::vector<SamplePlan> planFile(const AnnotationFile& file, const BenchmarkEdits& edits);

/// Members of an object of a whole picture that differ: expression, question, options, answer, pattern, note, ambiguous;
/// only note and ambiguous for layouts whose tables hold the others. `object`: what is there, for the expression's name.
std::vector<std::pair<std::string, Json>> changedTexts(std::string_view object, const BenchmarkEdits::Pair& sample, bool onlyNotes);
/// All of them that say something, for a file written from nothing.
std::vector<std::pair<std::string, Json>> textsOf(const Sample& sample);
/// "None" for a sample without expression.
std::string expressionCell(const Sample& sample);
/// "(a)", or nothing.
std::string answerCell(const Sample& sample);

/// Unsupported, naming sample and shape (from 1).
Error cannotHold(const Sample& sample, const Annotation& annotation, const std::string& what);

/// Outlines in image pixels; masks are traced, those of another frame resized. Errors: Unsupported when there is a mask
/// of another frame and the picture's size is not known.
Result<Region> outlinesOf(const Sample& sample, const Annotation& annotation);
/// The mask in its own frame, or the region drawn at the picture's size. Errors: Unsupported without a size.
Result<Mask> maskOf(const Sample& sample, const Annotation& annotation);
bool hasHoles(const Region& region);

/// A list of numbers x0, y0, x1, … or of pairs with the new ring's vertices; numbers that stay keep their spelling.
std::string editedFlatRing(std::string_view text, const Ring& before, const Ring& after, const JsonStyle& style, int depth);
std::string editedPairs(std::string_view text, const Ring& before, const Ring& after, const JsonStyle& style, int depth);
/// One coordinate of each vertex.
std::string editedCoordinates(std::string_view text, const Ring& before, const Ring& after, double Point::*axis, const JsonStyle& style, int depth);

Result<std::string> patchedCoco(const std::string& text, const AnnotationFile& file, const BenchmarkEdits& edits);
Result<std::string> patchedVia(const std::string& text, const AnnotationFile& file, const BenchmarkEdits& edits);
Result<std::string> patchedViaCsv(const std::string& text, const AnnotationFile& file, const BenchmarkEdits& edits);
Result<std::string> patchedLabelme(const std::string& text, const AnnotationFile& file, const BenchmarkEdits& edits);

Result<std::string> patchedPixmmvpTable(const std::string& text, const std::filesystem::path& name, const BenchmarkEdits& edits);
Result<std::string> patchedPixcvbenchObjects(const std::string& text, const std::filesystem::path& name, const BenchmarkEdits& edits);
/// CV-Bench's JSONL.
std::string patchedBenchLines(const std::string& text, const BenchmarkEdits& edits);
/// PixMMVP's meta_none.txt.
std::string patchedNoneList(const std::string& text, const BenchmarkEdits& edits);

/// Members that hold one annotation in COCO: segmentation, area, bbox. `kind`: "", "rle" or "runs".
Result<Json> cocoSegmentation(const Sample& sample, const Annotation& annotation, const std::string& kind, const JsonStyle& style);
double cocoArea(const Annotation& annotation);
Json cocoBox(const Annotation& annotation, const JsonStyle& style);
/// A labelme shape for each part, or one mask shape when there are holes or a mask.
Result<std::vector<Json>> labelmeShapes(const Sample& sample, const Annotation& annotation);
/// VIA shapes, one a part. Errors: Unsupported for holes.
Result<std::vector<Json>> viaShapes(const Sample& sample, const Annotation& annotation, const JsonStyle& style);

}  // namespace groundscope
