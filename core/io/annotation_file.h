// SPDX-License-Identifier: GPL-3.0-or-later
/// Annotation files of other programs: VIA 2 (project, annotations only, CSV), COCO, labelme.
///
/// One bad shape is one note; the rest is read. Any thread.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/benchmark.h"
#include "core/io/csv.h"
#include "core/io/json_input.h"
#include "core/io/text_base64.h"

#include <array>
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
    std::string entry = {};                ///< where it is: COCO: index of `images`; VIA: its key; CSV: index of its first row
    std::vector<std::string> places = {};  ///< of each annotation: index in its list, in VIA 1 its key, in a CSV its row
    std::string options = {};              ///< "(a) Open (b) Closed"
    std::string answer = {};               ///< "(a)"
    std::string pattern = {};
    std::string note = {};
    bool ambiguous = false;

    void add(Annotation annotation, std::string place) {
        annotations.push_back(std::move(annotation));
        places.push_back(std::move(place));
    }
};

struct AnnotationFile {
    std::string layout;  ///< "via", "coco", "labelme"
    std::vector<AnnotatedImage> images;
    std::vector<DataNote> notes;  ///< sampleId holds the file name of the picture
};

/// What an object says of a whole picture: VIA's file_attributes, an entry of COCO's images, a labelme file.
void readImageTexts(const InputJson& object, AnnotatedImage& image);
/// Names of the members that hold an expression; the first with a text counts.
inline constexpr std::array<const char*, 3> kExpressionKeys{"expression", "referring_expression", "caption"};

/// Told by content. Unsupported for VIA 3, which is another format; Format when the text is broken;
/// nothing when it is no annotation file.
Result<std::optional<AnnotationFile>> readAnnotationFile(const std::filesystem::path& path,
                                                         const Progress& progress = {});
/// The same of a text that is at hand; the name tells a CSV.
Result<std::optional<AnnotationFile>> parseAnnotationText(const std::string& text,
                                                          const std::filesystem::path& name,
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
/// Unsupported, with what to do instead.
Error via3Error(const std::string& where);
Result<AnnotationFile> annotationsFromVia(const InputJson& json,
                                          const std::string& where,
                                          const Progress& progress);
/// The CSV export; nothing when the header is not VIA's.
Result<std::optional<AnnotationFile>> annotationsFromViaCsv(const std::vector<CsvRow>& rows, const std::string& where);
struct ViaColumns {
    std::size_t name = 0;
    std::size_t shape = 0;
    std::optional<std::size_t> attributes;
    std::optional<std::size_t> fileAttributes;
};
std::optional<ViaColumns> viaColumnsOf(const CsvRow& header);

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

}  // namespace groundscope
