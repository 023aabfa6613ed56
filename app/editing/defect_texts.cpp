// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/defect_texts.h"

#include <QCoreApplication>

namespace groundscope {
namespace {

// core/data/profile.cpp has the sentences; here they are marked for translation. tests/app/tst_run_settings.cpp holds
// the two together.
constexpr const char* kTexts[] = {
    QT_TRANSLATE_NOOP("Defects", "The blank before a PixMMVP expression reaches prompts, judges and word vectors, so that its determiner stays."),
    QT_TRANSLATE_NOOP("Defects", "Expressions are trimmed."),
    QT_TRANSLATE_NOOP("Defects", "Doubled quotes (\"\"Z\"\") reach prompts."),
    QT_TRANSLATE_NOOP("Defects", "Quotes are un-doubled."),
    QT_TRANSLATE_NOOP("Defects", "Ids begin at 1 in answers, masks and meta lines, at 0 in selection rows."),
    QT_TRANSLATE_NOOP("Defects", "Each file is read and written as it counts; inside there is one id."),
    QT_TRANSLATE_NOOP("Defects", "The first token's attention is that of the second-to-last prompt row."),
    QT_TRANSLATE_NOOP("Defects", "It is that of the last prompt row, which produced the token."),
    QT_TRANSLATE_NOOP("Defects", "Scripts that keep the whole sequence use the row in which a token is the query."),
    QT_TRANSLATE_NOOP("Defects", "A token has the row that produced it."),
    QT_TRANSLATE_NOOP("Defects", "As many output tokens as the prompt has ids are cut off."),
    QT_TRANSLATE_NOOP("Defects", "Only generated tokens are looked at, and all of them."),
    QT_TRANSLATE_NOOP("Defects", "A phrase without tokens, or none left, stops the script."),
    QT_TRANSLATE_NOOP("Defects", "They count as no phrases."),
    QT_TRANSLATE_NOOP("Defects", "An image without phrases has a file that is never matched, and scores 0 even when the object is not there."),
    QT_TRANSLATE_NOOP("Defects", "It is an empty prediction: 1 when the object is not there."),
    QT_TRANSLATE_NOOP("Defects", "Phrases and answers that hold the separators break the meta file's lines."),
    QT_TRANSLATE_NOOP("Defects", "They are read to the end, and line breaks are written as blanks."),
    QT_TRANSLATE_NOOP("Defects", "Of equally good candidates the last one wins, also when all IoUs are 0."),
    QT_TRANSLATE_NOOP("Defects", "The first one wins; when no candidate touches the target none is chosen."),
    QT_TRANSLATE_NOOP("Defects", "The oracle scores 1 where the object is not there."),
    QT_TRANSLATE_NOOP("Defects", "Kept; the mean over images with a target is always beside it."),
    QT_TRANSLATE_NOOP("Defects", "Thresholds and seed words are read and not used."),
    QT_TRANSLATE_NOOP("Defects", "There are none."),
    QT_TRANSLATE_NOOP("Defects", "Selection takes pictures in the folder's order, and replies beyond them crash or wrap."),
    QT_TRANSLATE_NOOP("Defects", "Pictures are sorted, replies checked: out of range is the first picture, flagged."),
    QT_TRANSLATE_NOOP("Defects", "The folder of a selected file is put before it twice."),
    QT_TRANSLATE_NOOP("Defects", "The base name is looked up in the folder of predictions."),
    QT_TRANSLATE_NOOP("Defects", "The failure histogram counts an IoU of exactly 0.5 as failure, swaps two labels and stops at NONE."),
    QT_TRANSLATE_NOOP("Defects", "0.5 succeeds. Labels by meaning and NONE as empty prediction are settled for good."),
    QT_TRANSLATE_NOOP("Defects", "Predictions of single-mask models belong to images by their position in a sorted list."),
    QT_TRANSLATE_NOOP("Defects", "They belong by id."),
    QT_TRANSLATE_NOOP("Defects", "Pairs of objects are split at every comma; the boxed one is practically always the first."),
    QT_TRANSLATE_NOOP("Defects", "Pairs are read by their grammar; the boxed one is that before the words in the question."),
    QT_TRANSLATE_NOOP("Defects", "A PixCV-Bench prediction of another size is resized and its partial pixels are lost."),
    QT_TRANSLATE_NOOP("Defects", "A pixel that is at least half covered stays."),
    QT_TRANSLATE_NOOP("Defects", "The judge's accuracy pairs neighbouring PixCV-Bench items, which are unrelated."),
    QT_TRANSLATE_NOOP("Defects", "PixCV-Bench is scored item by item."),
    QT_TRANSLATE_NOOP("Defects", "One ADE item has no target, two COCO pairs have one mask, some masks occur twice."),
    QT_TRANSLATE_NOOP("Defects", "The data check shows them; a union does not mind."),
    QT_TRANSLATE_NOOP("Defects", "The mask of an image without annotation is width x height."),
    QT_TRANSLATE_NOOP("Defects", "It is height x width."),
    QT_TRANSLATE_NOOP("Defects", "Masks that should be drawn red are blue."),
    QT_TRANSLATE_NOOP("Defects", "They are red."),
    QT_TRANSLATE_NOOP("Defects", "Judges get PNG pictures that say they are JPEG."),
    QT_TRANSLATE_NOOP("Defects", "The true type is sent."),
    QT_TRANSLATE_NOOP("Defects", "Maps of models that do not pad are cropped as if they did."),
    QT_TRANSLATE_NOOP("Defects", "The model says whether its map is padded."),
    QT_TRANSLATE_NOOP("Defects", "The letter probing of Cambrian makes masks too."),
    QT_TRANSLATE_NOOP("Defects", "It ends with the answer."),
    QT_TRANSLATE_NOOP("Defects", "The question extension of a row stays for rows that have none."),
    QT_TRANSLATE_NOOP("Defects", "It is read row by row."),
    QT_TRANSLATE_NOOP("Defects", "The k-th maximum is a pixel beside the first."),
    QT_TRANSLATE_NOOP("Defects", "For k above 1 it is the k-th local maximum of the grid."),
    QT_TRANSLATE_NOOP("Defects", "The box baseline takes boxes of the padded square for boxes of the image."),
    QT_TRANSLATE_NOOP("Defects", "Boxes are mapped through the padding; unreadable ones are an empty mask."),
    QT_TRANSLATE_NOOP("Defects", "The demo stops beyond ten phrases; a reply it cannot read selects the last picture."),
    QT_TRANSLATE_NOOP("Defects", "Any number of phrases; such a reply is the first picture, flagged."),
    QT_TRANSLATE_NOOP("Defects", "A failing endpoint is asked for ever."),
    QT_TRANSLATE_NOOP("Defects", "Retries are bounded and can be cancelled."),
    QT_TRANSLATE_NOOP("Defects", "Files are written under one model name and evaluated under another."),
    QT_TRANSLATE_NOOP("Defects", "The label is free and stored with the run."),
    QT_TRANSLATE_NOOP("Defects", "A judge's reply with white space around it is no verdict."),
    QT_TRANSLATE_NOOP("Defects", "Replies are trimmed first."),
    QT_TRANSLATE_NOOP("Defects", "\"a. open\", \"(a) open\" and \"The answer is: b\" are no letters."),
    QT_TRANSLATE_NOOP("Defects", "They are."),
    QT_TRANSLATE_NOOP("Defects", "Attention is rounded to half precision."),
    QT_TRANSLATE_NOOP("Defects", "It stays float32."),
    QT_TRANSLATE_NOOP("Defects", "Images without an expression go through models and selectors."),
    QT_TRANSLATE_NOOP("Defects", "The second probing skips them, the first does not ground them."),
    QT_TRANSLATE_NOOP("Defects", "The judge sees the <image> marker inside the question."),
    QT_TRANSLATE_NOOP("Defects", "It is taken out."),
    QT_TRANSLATE_NOOP("Defects", "Questions and expressions are joined by their row."),
    QT_TRANSLATE_NOOP("Defects", "They are joined by Index."),
    QT_TRANSLATE_NOOP("Defects", "A cleaned Objects.csv makes None a missing value."),
    QT_TRANSLATE_NOOP("Defects", "A trimmed None or an empty cell is no expression."),
};

}  // namespace

std::span<const char* const> defectTexts() {
    return kTexts;
}

QString defectMeaning(const Defect& defect) {
    return QCoreApplication::translate("Defects", defect.meaning);
}

QString defectDecision(const Defect& defect) {
    return QCoreApplication::translate("Defects", defect.decision);
}

}  // namespace groundscope
