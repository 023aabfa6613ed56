// SPDX-License-Identifier: GPL-3.0-or-later
/// Benchmark: samples with question, options, referring expression and ground truth, as read from disk.
///
/// Plain values. Reading: io/benchmark_reader.h.
#pragma once

#include "core/data/mask.h"
#include "core/data/region.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace groundscope {

/// One answer option: letter "a", text "Open".
struct Choice {
    std::string letter;
    std::string text;
    bool operator==(const Choice&) const = default;
};

/// One ground-truth annotation of a sample, in the frame it was drawn in.
struct Annotation {
    std::string id;       ///< as in the file; may be empty
    std::string label;    ///< category or class name; may be empty
    Region region;        ///< polygons, image pixels; empty when the file holds a mask
    std::optional<Mask> mask;  ///< run lengths in their own frame, which may differ from the image (spec 1.2)
    bool operator==(const Annotation&) const = default;
};

enum class TargetState {
    Present,        ///< expression and ground truth
    Absent,         ///< expression, but nothing annotated: the object is not in the image
    NoExpression,   ///< the expression is `None` (spec 1.1)
    Unannotated,    ///< folder of images without annotations
};

/// Oddity found while reading or checking; the rest goes on.
struct DataNote {
    enum class Severity { Info, Warning, Problem };
    Severity severity = Severity::Info;
    std::string kind;      ///< stable key: "missing-image", "empty-target", "duplicate-annotation", …
    std::string sampleId;  ///< empty when it concerns the whole benchmark
    std::string where;     ///< file and place
    std::string message;   ///< one sentence
    bool operator==(const DataNote&) const = default;
};

struct Sample {
    std::string id;                  ///< PixMMVP: "1"…"300"; PixCV-Bench: Objects.csv Id; otherwise the image stem
    std::filesystem::path imagePath; ///< absolute or relative to the working directory; may not exist
    Size imageSize;                  ///< 0x0 until probed (files that do not say)
    std::string question;
    std::string rawOptions;          ///< PixMMVP options cell as written: "(a) Open (b) Closed"
    std::string prompt;              ///< CV-Bench's full prompt; empty elsewhere
    std::string questionExtension;   ///< last line of the letter probing instead of the usual one (spec 1.4); empty: usual
    std::string groundingTemplate;   ///< user text of the second probing, "{}" = expression (spec 1.4); empty: usual
    std::string boxTemplate;         ///< the same for the box baseline
    std::vector<Choice> choices;
    std::optional<int> correctChoice;
    std::string rawExpression;             ///< exactly as the CSV reader yields it (leading blank, doubled quotes)
    std::string expression;                ///< trimmed, un-doubled; red-box text composed (spec 3.3)
    std::vector<std::string> objects;      ///< one or two object names of the expression
    bool redBox = false;                   ///< the question marks the first object by a red box
    TargetState target = TargetState::Unannotated;
    std::vector<Annotation> annotations;
    std::map<std::string, std::string> tags;  ///< pattern, task, source, …
    bool ambiguous = false;  ///< a person found the expression to fit more than one thing
    std::string note = {};   ///< by a person, of this sample
    bool operator==(const Sample&) const = default;
};

struct Benchmark {
    std::string name;
    std::filesystem::path root;
    std::string layout;  ///< "pixmmvp", "pixcvbench", "via", "coco", "labelme", "images"
    std::vector<Sample> samples;
    std::vector<DataNote> notes;
    std::string variant = {};  ///< prompt-sensitivity inputs in use (io/benchmark_variant.h): "questions=03,template=2"
    bool operator==(const Benchmark&) const = default;
    /// Index of a sample by id, or nothing.
    [[nodiscard]] std::optional<std::size_t> find(const std::string& id) const;
};

/// Union of all annotations in the image's frame: polygons rasterised at `imageSize`, masks of another frame
/// resized (spec 1.2). All background when there is none.
Mask groundTruthMask(const Sample& sample, Size imageSize);

}  // namespace groundscope
