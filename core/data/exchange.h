// SPDX-License-Identifier: GPL-3.0-or-later
/// What is kept of every question put to a judge, what a model answered in each probing, and what people or judges
/// said of it. Plain values.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace groundscope {

/// One question to a judge (chat endpoint, the loaded model, a person), as asked and as answered.
struct Exchange {
    std::string purpose;      ///< "presence", "selection", "answer", "concept", "discovery", "merge"
    int round = 0;            ///< selection: 0 = first round, then the rounds of the winners
    std::string judge;        ///< who answers: model name, "local", "published"
    std::string system;       ///< system text, or empty
    std::string prompt;       ///< user text
    std::vector<int> images;  ///< candidate indices in the order shown; kOriginalImage = the unmarked picture
    std::string reply;        ///< raw
    std::optional<int> chosen;   ///< selection: candidate index taken from it
    std::string flag;            ///< "" = understood; "unparsable", "out-of-range"
    std::vector<double> scores;  ///< local judge: one score an image (log odds of yes), same order as images
    bool operator==(const Exchange&) const = default;

    static constexpr int kOriginalImage = -1;
};

/// What the model answered in a probing other than (or the same as) the run's own (spec 6.3).
struct ProbingAnswer {
    int probing = 0;                   ///< 1 question + options, 2 identify, 3 letter
    std::string prompt;                ///< as sent or as filed ("<image>\n…")
    std::string text;                  ///< the model's words, untrimmed
    std::string truth;                 ///< the key as filed: "(a)"
    std::vector<std::string> options;  ///< option texts in order; may be empty (then the benchmark's are used)
    std::string model;                 ///< label in the file
    int line = 0;                      ///< position in the file it came from, from 0 (published pairing goes by it)
    bool operator==(const ProbingAnswer&) const = default;
};

/// What somebody says of one item of a sample. Verdicts on answers and concepts of phrases are labels; the newest
/// of one (sample, kind, item, annotator) counts.
struct Label {
    std::string sampleId;
    std::string kind;       ///< "answer" (is the answer of a probing right?), "concept"
    std::string item;       ///< answer: the probing, "1" … "3"; concept: index of the phrase, "0" …
    std::string annotator;  ///< "ann", "gpt-4o", "rules", "published"
    std::string source;     ///< "person", "chat", "local", "rules", "file"
    std::string value;      ///< answer: "correct", "wrong"; concept: letters a-f, "" = unclassified
    std::string note;       ///< free text: raw reply, remark
    double confidence = 1;  ///< 0 … 1; people and judges: 1
    std::string atUtc;      ///< ISO 8601
    bool operator==(const Label&) const = default;
};

}  // namespace groundscope
