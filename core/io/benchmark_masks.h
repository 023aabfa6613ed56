// SPDX-License-Identifier: GPL-3.0-or-later
/// Masks as PNG beside pictures: one binary picture for all shapes, or a number for each shape.
///
/// A PNG is a mask where it lies in a folder `masks`, `mask`, `gt`, `ground_truth` or `groundtruth`, or is named NAME_mask.png
/// beside the picture NAME. It belongs to the picture of the same name. Any thread.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/benchmark.h"
#include "core/io/png_file.h"

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace groundscope {

/// A mask file and what its picture is called: "sub/a" for masks/sub/a.png.
struct MaskPlace {
    std::filesystem::path path;
    std::string key;
};

/// Takes those that lie where masks lie out of a list of pictures.
std::vector<MaskPlace> takeMasks(const std::filesystem::path& root, std::vector<std::filesystem::path>& pictures);

/// Index of the sample a mask belongs to: the only one of that name, or of that path where several share a name.
class MaskOwners {
  public:
    explicit MaskOwners(const std::vector<Sample>& samples);
    [[nodiscard]] std::optional<std::size_t> find(const MaskPlace& mask) const;

  private:
    std::vector<std::pair<std::string, std::size_t>> m_byStem;  ///< sorted
    std::vector<std::string> m_paths;                           ///< without extension
};

/// What a mask file holds. One number other than 0 is one shape; of several, each is a shape and the highest (255) marks
/// pixels that belong to nothing. A grey picture whose light pixels are mostly 255 is a binary mask with soft edges: 128
/// and more is foreground.
struct MaskFile {
    PngNumbers png;
    bool isBinary = false;
    std::vector<Annotation> shapes;  ///< `id` is the number; in the mask's own frame
    std::string oddity;              ///< a sentence, or empty
};
/// Errors: NotFound, Io; Format when it is damaged, or has more numbers than a mask of shapes can have.
Result<MaskFile> readMask(const std::filesystem::path& path);
/// The same of bytes at hand.
Result<MaskFile> parseMask(std::string_view bytes);

/// The file with other shapes of the same sample: those whose id it knows keep their number; marks of nothing stay. The
/// same bytes where no shape differs. Errors: Unsupported when shapes overlap or are too many, naming sample and shape.
Result<std::string> patchedMask(std::string_view bytes, const Sample& before, const Sample& after);

/// The edits of a benchmark that go into its mask files. The benchmarks must outlive it.
class MaskEdits {
  public:
    MaskEdits(const Benchmark& original, const Benchmark& edited);
    /// The file with the edits of its picture; the same bytes where there are none, or another file holds the shapes.
    /// Errors: as patchedMask().
    Result<std::string> patch(const MaskPlace& place, const std::string& bytes);
    /// What is left for other files: the edited benchmark with the old shapes where a mask took the new ones.
    [[nodiscard]] const Benchmark& rest() const { return m_textsOnly; }

  private:
    const Benchmark& m_original;
    const Benchmark& m_edited;
    MaskOwners m_owners;
    Benchmark m_textsOnly;
    std::map<std::string, std::size_t> m_index;  ///< of edited samples, by id
    std::set<std::size_t> m_patched;
};

/// Adds the shapes of mask files to samples that have none; notes say what is odd. Returns how many files gave shapes or an
/// empty ground truth. Errors: Cancelled.
Result<std::size_t> addMasks(const std::vector<MaskPlace>& masks, std::vector<Sample>& samples, std::vector<DataNote>& notes, const Progress& progress);

}  // namespace groundscope
