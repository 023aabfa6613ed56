// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/profile.h"

#include <algorithm>

namespace groundscope {
namespace {

constexpr auto kModel = DefectScope::Model;
constexpr auto kScoring = DefectScope::Scoring;
constexpr auto kFiles = DefectScope::Files;
constexpr auto kAlways = DefectScope::Always;

/// Spec 7.14 with the decisions of 10 and 11. The last two columns: on in profile paper, in profile reference.
constexpr std::array<Defect, kDefectCount> kDefects{{
    {"B1", "raw-expression",
     "The blank before a PixMMVP expression reaches prompts, judges and word vectors, so that its determiner stays.",
     "Expressions are trimmed.", kModel, false, true},
    {"B2", "doubled-quotes", "Doubled quotes (\"\"Z\"\") reach prompts.", "Quotes are un-doubled.", kModel, false, true},
    {"B3", "zero-based-selection-ids", "Ids begin at 1 in answers, masks and meta lines, at 0 in selection rows.",
     "Each file is read and written as it counts; inside there is one id.", kAlways, false, false},
    {"B4", "second-to-last-row", "The first token's attention is that of the second-to-last prompt row.",
     "It is that of the last prompt row, which produced the token.", kModel, false, true},
    {"B5", "row-as-query", "Scripts that keep the whole sequence use the row in which a token is the query.",
     "A token has the row that produced it.", kModel, false, true},
    {"B6", "cut-by-prompt-length", "As many output tokens as the prompt has ids are cut off.",
     "Only generated tokens are looked at, and all of them.", kAlways, false, false},
    {"B7", "empty-groups-crash", "A phrase without tokens, or none left, stops the script.",
     "They count as no phrases.", kAlways, false, false},
    {"B8", "unfound-is-zero",
     "An image without phrases has a file that is never matched, and scores 0 even when the object is not there.",
     "It is an empty prediction: 1 when the object is not there.", kScoring, false, true},
    {"B9", "ambiguous-meta-lines", "Phrases and answers that hold the separators break the meta file's lines.",
     "They are read to the end, and line breaks are written as blanks.", kAlways, false, false},
    {"B10", "last-of-ties", "Of equally good candidates the last one wins, also when all IoUs are 0.",
     "The first one wins; when no candidate touches the target none is chosen.", kScoring, true, true},
    {"B11", "free-empty-targets", "The oracle scores 1 where the object is not there.",
     "Kept; the mean over images with a target is always beside it.", kAlways, false, false},
    {"B12", "dead-thresholds", "Thresholds and seed words are read and not used.", "There are none.", kAlways, false, false},
    {"B13", "listing-order", "Selection takes pictures in the folder's order, and replies beyond them crash or wrap.",
     "Pictures are sorted, replies checked: out of range is the first picture, flagged.", kAlways, false, false},
    {"B14", "folder-joined-twice", "The folder of a selected file is put before it twice.",
     "The base name is looked up in the folder of predictions.", kAlways, false, false},
    {"B15", "half-fails",
     "The failure histogram counts an IoU of exactly 0.5 as failure, swaps two labels and stops at NONE.",
     "0.5 succeeds. Labels by meaning and NONE as empty prediction are settled for good.", kScoring, false, true},
    {"B16", "match-by-position", "Predictions of single-mask models belong to images by their position in a sorted list.",
     "They belong by id.", kAlways, false, false},
    {"B17", "split-at-commas", "Pairs of objects are split at every comma; the boxed one is practically always the first.",
     "Pairs are read by their grammar; the boxed one is that before the words in the question.", kAlways, false, false},
    {"B18", "truncating-resize", "A PixCV-Bench prediction of another size is resized and its partial pixels are lost.",
     "A pixel that is at least half covered stays.", kFiles, false, true},
    {"B19", "unrelated-pairs", "The judge's accuracy pairs neighbouring PixCV-Bench items, which are unrelated.",
     "PixCV-Bench is scored item by item.", kScoring, true, true},
    {"B20", "unscorable-items", "One ADE item has no target, two COCO pairs have one mask, some masks occur twice.",
     "The data check shows them; a union does not mind.", kAlways, false, false},
    {"B21", "transposed-empty-mask", "The mask of an image without annotation is width x height.",
     "It is height x width.", kAlways, false, false},
    {"B22", "blue-masks", "Masks that should be drawn red are blue.", "They are red.", kAlways, false, false},
    {"B23", "png-sent-as-jpeg", "Judges get PNG pictures that say they are JPEG.", "The true type is sent.", kAlways, false,
     false},
    {"B24", "padded-crop", "Maps of models that do not pad are cropped as if they did.",
     "The model says whether its map is padded.", kModel, false, true},
    {"B25", "masks-for-letters", "The letter probing of Cambrian makes masks too.", "It ends with the answer.", kAlways, false,
     false},
    {"B26", "sticky-extension", "The question extension of a row stays for rows that have none.", "It is read row by row.",
     kAlways, false, false},
    {"B27", "neighbouring-maxima", "The k-th maximum is a pixel beside the first.",
     "For k above 1 it is the k-th local maximum of the grid.", kModel, false, true},
    {"B28", "padded-boxes", "The box baseline takes boxes of the padded square for boxes of the image.",
     "Boxes are mapped through the padding; unreadable ones are an empty mask.", kModel, false, true},
    {"B29", "demo-crashes", "The demo stops beyond ten phrases; a reply it cannot read selects the last picture.",
     "Any number of phrases; such a reply is the first picture, flagged.", kAlways, false, false},
    {"B30", "endless-retry", "A failing endpoint is asked for ever.", "Retries are bounded and can be cancelled.", kAlways,
     false, false},
    {"B31", "two-labels", "Files are written under one model name and evaluated under another.",
     "The label is free and stored with the run.", kAlways, false, false},
    {"B32", "untrimmed-verdicts", "A judge's reply with white space around it is no verdict.", "Replies are trimmed first.",
     kScoring, false, true},
    {"B33", "strict-letters", "\"a. open\", \"(a) open\" and \"The answer is: b\" are no letters.", "They are.", kScoring,
     true, true},
    {"B34", "half-precision-maps", "Attention is rounded to half precision.", "It stays float32.", kModel, false, false},
    {"B35", "none-is-asked", "Images without an expression go through models and selectors.",
     "The second probing skips them, the first does not ground them.", kModel, true, true},
    {"B36", "marker-for-judge", "The judge sees the <image> marker inside the question.", "It is taken out.", kModel, false,
     true},
    {"B37", "join-by-row", "Questions and expressions are joined by their row.", "They are joined by Index.", kAlways, false,
     false},
    {"B38", "cleaned-none", "A cleaned Objects.csv makes None a missing value.",
     "A trimmed None or an empty cell is no expression.", kAlways, false, false},
}};

std::string trimmed(const std::string& text) {
    const std::size_t first = text.find_first_not_of(" \t");
    return first == std::string::npos ? std::string() : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

Error badOverride(const std::string& part, const std::string& why) {
    return {ErrorCode::InvalidInput,
            "\"" + part + "\" " + why + "; write switches as B10=published,B15=corrected.", "defects"};
}

}  // namespace

std::span<const Defect> allDefects() {
    return kDefects;
}

const Defect* findDefect(const std::string& idOrName) {
    const auto found = std::find_if(kDefects.begin(), kDefects.end(), [&idOrName](const Defect& defect) {
        return idOrName == defect.id || idOrName == defect.name;
    });
    return found == kDefects.end() ? nullptr : &*found;
}

Switches::Switches(std::string profile, DefectOverrides overrides)
    : m_profile(std::move(profile)), m_overrides(std::move(overrides)) {}

bool Switches::published(const char* id) const {
    if (const auto found = m_overrides.find(id); found != m_overrides.end())
        return found->second;
    const Defect* defect = findDefect(id);
    return defect != nullptr && ((m_profile == "reference" && defect->inReference) ||
                                 (m_profile == "paper" && defect->inPaper));
}

std::vector<std::string> Switches::active() const {
    std::vector<std::string> ids;
    for (const Defect& defect : kDefects)
        if (published(defect.id))
            ids.emplace_back(defect.id);
    return ids;
}

Result<DefectOverrides> parseOverrides(const std::string& text) {
    DefectOverrides overrides;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        const std::string part = trimmed(text.substr(begin, end - begin));
        begin = end + 1;
        if (part.empty())
            continue;
        const std::size_t equals = part.find('=');
        if (equals == std::string::npos)
            return badOverride(part, "does not say published or corrected");
        const std::string value = trimmed(part.substr(equals + 1));
        if (value != "published" && value != "corrected")
            return badOverride(part, "is neither published nor corrected");
        const Defect* defect = findDefect(trimmed(part.substr(0, equals)));
        if (defect == nullptr)
            return badOverride(part, "names no switch; they are B1 to B38");
        overrides[defect->id] = value == "published";
    }
    GS_CHECK(checkOverrides(overrides));
    return overrides;
}

Result<Done> checkOverrides(const DefectOverrides& overrides) {
    for (const auto& [id, published] : overrides) {
        const Defect* defect = findDefect(id);
        if (defect == nullptr || id != defect->id)
            return badOverride(id, "names no switch; they are B1 to B38");
        if (defect->scope == DefectScope::Always)
            return badOverride(id, "cannot be switched: " + std::string(defect->decision).substr(
                                                               0, std::string(defect->decision).size() - 1));
    }
    return Done{};
}

bool isProfile(const std::string& name) {
    return name == "clean" || name == "paper" || name == "reference";
}

}  // namespace groundscope
