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
    {"best-pair", QT_TRANSLATE_NOOP("Labels", "Two masks whose union fits the ground truth best")},
    {"empty-target", QT_TRANSLATE_NOOP("Labels", "The object is not in the image: no mask is right")},
    {"no-overlap", QT_TRANSLATE_NOOP("Labels", "No mask touches the ground truth")},
    {"no-candidates", QT_TRANSLATE_NOOP("Labels", "There is no mask to choose from")},
    {"no-ground-truth", QT_TRANSLATE_NOOP("Labels", "There is no ground truth to compare with")},
    {"below-cut", QT_TRANSLATE_NOOP("Labels", "The best similarity lies below the cut")},
    {"no-judge", QT_TRANSLATE_NOOP("Labels", "No judge was there to ask")},
    {"one-object", QT_TRANSLATE_NOOP("Labels", "The expression names one object: the best single mask")},
    {"published", QT_TRANSLATE_NOOP("Labels", "As chosen in the published files")},
    {"none", QT_TRANSLATE_NOOP("Labels", "The judge chose no mask")},
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
    {"answer", QT_TRANSLATE_NOOP("Labels", "Is the answer right?")},
    {"concept", QT_TRANSLATE_NOOP("Labels", "Which concept?")},
    {"discovery", QT_TRANSLATE_NOOP("Labels", "Grouping of noun phrases")},
    {"merge", QT_TRANSLATE_NOOP("Labels", "Merging of concepts")},
};

constexpr Words kAbsent[] = {
    {"no-answers", QT_TRANSLATE_NOOP("Labels", "no answers")},
    {"no-verdicts", QT_TRANSLATE_NOOP("Labels", "no verdicts on the answers yet")},
    {"no-first-probing", QT_TRANSLATE_NOOP("Labels", "no run of the first probing")},
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
    return wordsFor(kAbsent, key, toQString(key));
}

}  // namespace groundscope
