// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/selection_labels.h"

#include "widgets/render/convert.h"

#include <QCoreApplication>

#include <span>

namespace groundscope {
namespace {

/// A stable key and its English words, marked for translation in the context "Labels".
struct Words {
    const char* key;
    const char* text;
};

constexpr Words kSelectors[] = {
    {"oracle", QT_TRANSLATE_NOOP("Labels", "Oracle")},
    {"oracle-pairs", QT_TRANSLATE_NOOP("Labels", "Oracle, pairs")},
    {"attend-and-segment", QT_TRANSLATE_NOOP("Labels", "Attend and segment")},
    {"automatic", QT_TRANSLATE_NOOP("Labels", "Automatic")},
    {"predicted-iou", QT_TRANSLATE_NOOP("Labels", "Predicted IoU")},
    {"instances", QT_TRANSLATE_NOOP("Labels", "Several instances")},
    {"single", QT_TRANSLATE_NOOP("Labels", "Single mask")},
    {"box", QT_TRANSLATE_NOOP("Labels", "Box")},
};

constexpr Words kSelectorHints[] = {
    {"oracle", QT_TRANSLATE_NOOP("Labels", "The mask that fits the ground truth best: an upper bound.")},
    {"oracle-pairs",
     QT_TRANSLATE_NOOP("Labels", "The two masks whose union fits the ground truth best: an upper bound for two objects.")},
    {"attend-and-segment",
     QT_TRANSLATE_NOOP("Labels", "The noun phrase most similar to the referring expression, by word vectors.")},
    {"automatic", QT_TRANSLATE_NOOP("Labels", "A judge is shown the masks and picks the one that fits the expression.")},
    {"predicted-iou", QT_TRANSLATE_NOOP("Labels", "The mask for which Segment Anything predicts the highest IoU.")},
    {"instances",
     QT_TRANSLATE_NOOP("Labels", "Masks at several peaks of a noun phrase's heat map, united; the best phrase by ground truth.")},
    {"single", QT_TRANSLATE_NOOP("Labels", "The only mask there is: of models that give one.")},
    {"box", QT_TRANSLATE_NOOP("Labels", "The masks of the boxes that the model wrote.")},
};

constexpr Words kReasons[] = {
    {"best-iou", QT_TRANSLATE_NOOP("Labels", "Highest IoU with the ground truth")},
    {"empty-target", QT_TRANSLATE_NOOP("Labels", "The object is not in the image: no mask is right")},
    {"no-overlap", QT_TRANSLATE_NOOP("Labels", "No mask touches the ground truth")},
    {"no-candidates", QT_TRANSLATE_NOOP("Labels", "There is no mask to choose from")},
    {"no-ground-truth", QT_TRANSLATE_NOOP("Labels", "There is no ground truth to compare with")},
    {"no-expression", QT_TRANSLATE_NOOP("Labels", "There is no expression to look for")},
    {"one-object", QT_TRANSLATE_NOOP("Labels", "The expression names one object: no pair")},
    {"one-candidate", QT_TRANSLATE_NOOP("Labels", "There is only one mask: no pair")},
    {"most-similar", QT_TRANSLATE_NOOP("Labels", "The noun phrase most similar to the expression")},
    {"below-cut", QT_TRANSLATE_NOOP("Labels", "The best similarity lies below the cut")},
    {"no-similar-phrase", QT_TRANSLATE_NOOP("Labels", "No noun phrase is similar to the expression")},
    {"no-similarity", QT_TRANSLATE_NOOP("Labels", "The similarity of the noun phrases is not known")},
    {"best-predicted-iou", QT_TRANSLATE_NOOP("Labels", "Highest predicted IoU")},
    {"judged-best", QT_TRANSLATE_NOOP("Labels", "The judge's choice")},
    {"only-candidate", QT_TRANSLATE_NOOP("Labels", "The only mask: nobody was asked")},
    {"declared-absent", QT_TRANSLATE_NOOP("Labels", "The judge says that the object is not in the image")},
    {"no-judge", QT_TRANSLATE_NOOP("Labels", "No judge was there to ask")},
    {"no-unions", QT_TRANSLATE_NOOP("Labels", "The run was made without several instances")},
    {"only-mask", QT_TRANSLATE_NOOP("Labels", "The only mask of the image")},
    {"several-candidates", QT_TRANSLATE_NOOP("Labels", "There is more than one mask")},
    {"all-boxes", QT_TRANSLATE_NOOP("Labels", "The masks of all boxes, united")},
    {"no-boxes", QT_TRANSLATE_NOOP("Labels", "The run is not one of the box baseline")},
    {"published", QT_TRANSLATE_NOOP("Labels", "As chosen in the published files")},
    {"none", QT_TRANSLATE_NOOP("Labels", "The published files choose no mask")},
};

constexpr Words kFlags[] = {
    {"unparsable", QT_TRANSLATE_NOOP("Labels", "The reply could not be understood")},
    {"out-of-range", QT_TRANSLATE_NOOP("Labels", "The reply names a picture that was not shown")},
    {"order-sensitive", QT_TRANSLATE_NOOP("Labels", "Another order of the pictures gave another choice")},
};

constexpr Words kSkipped[] = {
    {"no-expression", QT_TRANSLATE_NOOP("Labels", "This image was skipped: its benchmark has no expression for it.")},
    {"no-prediction", QT_TRANSLATE_NOOP("Labels", "The imported files hold no prediction for this image.")},
};

constexpr Words kPurposes[] = {
    {"presence", QT_TRANSLATE_NOOP("Labels", "Is the object there?")},
    {"selection", QT_TRANSLATE_NOOP("Labels", "Which mask?")},
    {"order-check", QT_TRANSLATE_NOOP("Labels", "Which mask, in another order?")},
    {"replay", QT_TRANSLATE_NOOP("Labels", "Which mask, replayed?")},
    {"answer", QT_TRANSLATE_NOOP("Labels", "Is the answer right?")},
    {"concept", QT_TRANSLATE_NOOP("Labels", "Which concept?")},
    {"discovery", QT_TRANSLATE_NOOP("Labels", "Grouping of noun phrases")},
    {"merge", QT_TRANSLATE_NOOP("Labels", "Merging of concepts")},
};

constexpr Words kAbsent[] = {
    {"no-answers", QT_TRANSLATE_NOOP("Labels", "no answers")},
    {"no-verdicts", QT_TRANSLATE_NOOP("Labels", "no verdicts on the answers yet")},
    {"no-first-probing", QT_TRANSLATE_NOOP("Labels", "no run of the first probing")},
    {"no-concepts", QT_TRANSLATE_NOOP("Labels", "no concepts classified yet")},
    {"no-letter-answers", QT_TRANSLATE_NOOP("Labels", "no answers by letter")},
    {"no-pairs", QT_TRANSLATE_NOOP("Labels", "no complete pairs")},
    {"no-phrases", QT_TRANSLATE_NOOP("Labels", "no phrase of the oracle")},
    {"no-predictions", QT_TRANSLATE_NOOP("Labels", "no masks in this run")},
    {"no-targets", QT_TRANSLATE_NOOP("Labels", "no image with a target")},
    {"no-images", QT_TRANSLATE_NOOP("Labels", "no images")},
    {"not-run", QT_TRANSLATE_NOOP("Labels", "not run")},
    {"no-selection", QT_TRANSLATE_NOOP("Labels", "no choice stored")},
};

constexpr Words kRegret[] = {
    {"none", QT_TRANSLATE_NOOP("Labels", "The chosen mask is good")},
    {"phrase-missing", QT_TRANSLATE_NOOP("Labels", "No noun phrase names the object")},
    {"point-wrong", QT_TRANSLATE_NOOP("Labels", "The point misses the object")},
    {"sam-wrong", QT_TRANSLATE_NOOP("Labels", "The point is right, the masks are not")},
    {"selector-wrong", QT_TRANSLATE_NOOP("Labels", "A good mask was there, another was chosen")},
    {"unknown", QT_TRANSLATE_NOOP("Labels", "Not known")},
};

constexpr Words kConcepts[] = {
    {"a", QT_TRANSLATE_NOOP("Labels", "Color and appearance")},
    {"b", QT_TRANSLATE_NOOP("Labels", "Location and position")},
    {"c", QT_TRANSLATE_NOOP("Labels", "Object part")},
    {"d", QT_TRANSLATE_NOOP("Labels", "Context or setting")},
    {"e", QT_TRANSLATE_NOOP("Labels", "Objects and entities")},
    {"f", QT_TRANSLATE_NOOP("Labels", "State")},
    {"", QT_TRANSLATE_NOOP("Labels", "Unclassified")},
};

template <std::size_t N>
QString wordsFor(const Words (&table)[N], const std::string& key, const QString& otherwise) {
    for (const Words& row : table)
        if (key == row.key)
            return QCoreApplication::translate("Labels", row.text);
    return otherwise;
}

}  // namespace

QString selectorText(const std::string& selector) {
    return wordsFor(kSelectors, selector, toQString(selector));
}

QString selectorHint(const std::string& selector) {
    return wordsFor(kSelectorHints, selector, {});
}

QString reasonText(const std::string& reason) {
    return wordsFor(kReasons, reason, toQString(reason));
}

QString flagText(const std::string& flag) {
    return wordsFor(kFlags, flag, toQString(flag));
}

QString skippedText(const std::string& skipped) {
    return wordsFor(kSkipped, skipped, toQString(skipped));
}

QString purposeText(const std::string& purpose) {
    return wordsFor(kPurposes, purpose, toQString(purpose));
}

QString absentText(const std::string& key) {
    return wordsFor(kAbsent, key, reasonText(key));
}

QString regretText(const std::string& cause) {
    return wordsFor(kRegret, cause, toQString(cause));
}

QString conceptText(const std::string& letter) {
    return wordsFor(kConcepts, letter, toQString(letter));
}

QString quadrantText(Quadrant quadrant) {
    const auto words = [](const char* text) { return QCoreApplication::translate("Evaluation", text); };
    switch (quadrant) {
        case Quadrant::None:
            return words(QT_TRANSLATE_NOOP("Evaluation", "Answer right, mask right"));
        case Quadrant::VqaOnly:
            return words(QT_TRANSLATE_NOOP("Evaluation", "Answer wrong, mask right"));
        case Quadrant::GroundingOnly:
            return words(QT_TRANSLATE_NOOP("Evaluation", "Answer right, mask wrong"));
        case Quadrant::Both:
            break;
    }
    return words(QT_TRANSLATE_NOOP("Evaluation", "Answer wrong, mask wrong"));
}

}  // namespace groundscope
