// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/edit_labels.h"

#include "core/edit/label_edit.h"
#include "widgets/render/convert.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <map>
#include <string_view>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text) {
    return QCoreApplication::translate("EditLabels", text);
}

/// Keys of AnnotationEditor and EditController; here so that one list is translated.
const std::map<std::string_view, const char*>& actionTexts() {
    static const std::map<std::string_view, const char*> texts{
        {"move-vertex", QT_TRANSLATE_NOOP("EditLabels", "Vertex moved")},
        {"move-vertices", QT_TRANSLATE_NOOP("EditLabels", "Vertices moved")},
        {"insert-vertex", QT_TRANSLATE_NOOP("EditLabels", "Vertex inserted")},
        {"delete-vertex", QT_TRANSLATE_NOOP("EditLabels", "Vertex deleted")},
        {"delete-vertices", QT_TRANSLATE_NOOP("EditLabels", "Vertices deleted")},
        {"move-shape", QT_TRANSLATE_NOOP("EditLabels", "Shape moved")},
        {"nudge", QT_TRANSLATE_NOOP("EditLabels", "Nudged")},
        {"delete-shape", QT_TRANSLATE_NOOP("EditLabels", "Shape deleted")},
        {"duplicate", QT_TRANSLATE_NOOP("EditLabels", "Shape duplicated")},
        {"paste", QT_TRANSLATE_NOOP("EditLabels", "Shape pasted")},
        {"draw-polygon", QT_TRANSLATE_NOOP("EditLabels", "Polygon drawn")},
        {"add-polygon", QT_TRANSLATE_NOOP("EditLabels", "Polygon united")},
        {"cut-polygon", QT_TRANSLATE_NOOP("EditLabels", "Polygon cut out")},
        {"draw-rectangle", QT_TRANSLATE_NOOP("EditLabels", "Rectangle drawn")},
        {"add-rectangle", QT_TRANSLATE_NOOP("EditLabels", "Rectangle united")},
        {"cut-rectangle", QT_TRANSLATE_NOOP("EditLabels", "Rectangle cut out")},
        {"draw-ellipse", QT_TRANSLATE_NOOP("EditLabels", "Ellipse drawn")},
        {"add-ellipse", QT_TRANSLATE_NOOP("EditLabels", "Ellipse united")},
        {"cut-ellipse", QT_TRANSLATE_NOOP("EditLabels", "Ellipse cut out")},
        {"brush", QT_TRANSLATE_NOOP("EditLabels", "Brushed")},
        {"erase", QT_TRANSLATE_NOOP("EditLabels", "Erased")},
        {"sam-points", QT_TRANSLATE_NOOP("EditLabels", "Segmented from points")},
        {"sam-box", QT_TRANSLATE_NOOP("EditLabels", "Segmented from a box")},
        {"split", QT_TRANSLATE_NOOP("EditLabels", "Split by a line")},
        {"split-parts", QT_TRANSLATE_NOOP("EditLabels", "Parts made shapes")},
        {"unite", QT_TRANSLATE_NOOP("EditLabels", "Shapes united")},
        {"subtract", QT_TRANSLATE_NOOP("EditLabels", "Shape subtracted")},
        {"intersect", QT_TRANSLATE_NOOP("EditLabels", "Shapes intersected")},
        {"fill-holes", QT_TRANSLATE_NOOP("EditLabels", "Holes filled")},
        {"smooth", QT_TRANSLATE_NOOP("EditLabels", "Smoothed")},
        {"simplify", QT_TRANSLATE_NOOP("EditLabels", "Simplified")},
        {"snap", QT_TRANSLATE_NOOP("EditLabels", "Snapped to neighbours")},
        {"put-region", QT_TRANSLATE_NOOP("EditLabels", "Mask made ground truth")},
        {"unite-region", QT_TRANSLATE_NOOP("EditLabels", "Mask united")},
        {"subtract-region", QT_TRANSLATE_NOOP("EditLabels", "Mask subtracted")},
        {"label", QT_TRANSLATE_NOOP("EditLabels", "Label changed")},
        {"text", QT_TRANSLATE_NOOP("EditLabels", "Text changed")},
        {"verdict", QT_TRANSLATE_NOOP("EditLabels", "Verdict on the answer")},
        {"concept", QT_TRANSLATE_NOOP("EditLabels", "Concept of a phrase")},
    };
    return texts;
}

const std::map<std::string_view, const char*>& fieldTexts() {
    static const std::map<std::string_view, const char*> texts{
        {"question", QT_TRANSLATE_NOOP("EditLabels", "Question")},
        {"prompt", QT_TRANSLATE_NOOP("EditLabels", "Prompt")},
        {"options", QT_TRANSLATE_NOOP("EditLabels", "Options")},
        {"choices", QT_TRANSLATE_NOOP("EditLabels", "Options")},
        {"answer", QT_TRANSLATE_NOOP("EditLabels", "Right answer")},
        {"expression", QT_TRANSLATE_NOOP("EditLabels", "Referring expression")},
        {"raw-expression", QT_TRANSLATE_NOOP("EditLabels", "Referring expression")},
        {"state", QT_TRANSLATE_NOOP("EditLabels", "What is there")},
        {"ambiguous", QT_TRANSLATE_NOOP("EditLabels", "Ambiguous")},
        {"note", QT_TRANSLATE_NOOP("EditLabels", "Note")},
        {"tag:pattern", QT_TRANSLATE_NOOP("EditLabels", "Visual pattern")},
    };
    return texts;
}

QString textOf(const std::map<std::string_view, const char*>& texts, const std::string& key) {
    const auto found = texts.find(key);
    return found == texts.end() ? toQString(key) : tr(found->second);
}

}  // namespace

QString actionText(const std::string& action) {
    return textOf(actionTexts(), action);
}

QString fieldText(const std::string& field) {
    constexpr std::string_view kTag = "tag:";
    const bool known = fieldTexts().contains(field);
    return !known && field.starts_with(kTag) ? toQString(field.substr(kTag.size())) : textOf(fieldTexts(), field);
}

QString editText(const Edit& edit) {
    if (!edit.annotations.empty() || edit.fields.empty() || isLabelEdit(edit))
        return actionText(edit.action);
    QStringList fields;
    for (const FieldChange& change : edit.fields)
        if (const QString text = fieldText(change.field); !fields.contains(text))
            fields.append(text);
    return QLocale().createSeparatedList(fields);
}

}  // namespace groundscope
