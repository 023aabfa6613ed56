// SPDX-License-Identifier: GPL-3.0-or-later
/// Annotation files of other programs: VIA 2 (project, annotations only, CSV), COCO, labelme.
///
/// One bad shape is one note; the rest is read. Any thread.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/benchmark.h"
#include "core/io/json_input.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace groundscope {

/// One picture as an annotation file lists it.
struct AnnotatedImage {
    std::string id;          ///< the file's own id; COCO only
    std::string fileName;    ///< as in the file, with forward slashes
    Size size;               ///< 0x0 when the file does not say
    std::string expression;  ///< from attributes of the whole picture, else empty
    std::string question;
    std::vector<Annotation> annotations;
};

struct AnnotationFile {
    std::string layout;  ///< "via", "coco", "labelme"
    std::vector<AnnotatedImage> images;
    std::vector<DataNote> notes;  ///< sampleId holds the file name of the picture
};

/// Told by content. Unsupported for VIA 3, which is another format; Format when the text is broken;
/// nothing when it is no annotation file.
Result<std::optional<AnnotationFile>> readAnnotationFile(const std::filesystem::path& path,
                                                         const Progress& progress = {});

/// COCO instances JSON, as PixMMVP and PixCV-Bench hold it. Errors: NotFound, Io, Format,
/// Cancelled.
Result<AnnotationFile> readCocoFile(const std::filesystem::path& path,
                                    const Progress& progress = {});

bool looksLikeCoco(const InputJson& json);
Result<AnnotationFile> annotationsFromCoco(const InputJson& json,
                                           const std::string& where,
                                           const Progress& progress);

bool looksLikeVia(const InputJson& json);
bool looksLikeVia3(const InputJson& json);
Result<AnnotationFile> annotationsFromVia(const InputJson& json,
                                          const std::string& where,
                                          const Progress& progress);
/// The CSV export; nothing when the header is not VIA's.
Result<std::optional<AnnotationFile>> annotationsFromViaCsv(const std::filesystem::path& path);

bool looksLikeLabelme(const InputJson& json);
AnnotationFile annotationsFromLabelme(const InputJson& json, const std::filesystem::path& path);

/// Collects notes of one file; after a thousand one last note counts the others.
class NoteList {
  public:
    NoteList(std::vector<DataNote>& notes, std::string where)
        : m_notes(notes), m_where(std::move(where)) {}
    void add(DataNote::Severity severity,
             const std::string& kind,
             const std::string& sample,
             const std::string& place,
             const std::string& message);
    /// A shape that cannot be read: kind "bad-annotation".
    void bad(const std::string& sample, const std::string& place, const std::string& message) {
        add(DataNote::Severity::Warning, "bad-annotation", sample, place, message);
    }

  private:
    std::vector<DataNote>& m_notes;
    std::string m_where;
    std::size_t m_count = 0;
    std::size_t m_last = 0;  ///< index of the note that counts
};

/// Most vertices of one ring that are accepted.
inline constexpr std::size_t kMaxRingVertices = 100000;

/// A ring from alternating coordinates. Errors: Format.
Result<Ring> ringFromFlat(const InputJson& numbers);
/// A ring from pairs. Errors: Format.
Result<Ring> ringFromPairs(const InputJson& pairs);
/// Region of one ring.
Region regionOf(Ring ring);
Ring rectangleRing(double x, double y, double width, double height);
/// Closed polygon within 0.05 px of the ellipse; `angle` in radians.
Ring ellipseRing(Point centre, double radiusX, double radiusY, double angle = 0);
/// The outline of a thick straight line.
Ring strokeRing(Point from, Point to, double width);
/// "a\b.jpg" -> "a/b.jpg".
std::string withSlashes(std::string path);
/// Standard alphabet, blanks ignored. Nothing when malformed.
std::optional<std::string> decodeBase64(std::string_view text);

}  // namespace groundscope
