// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/sample_views.h"

#include <QCoreApplication>

namespace groundscope {

QList<SampleView> usualViews() {
    const auto name = [](const char* text) { return QCoreApplication::translate("SampleViews", text); };
    const QString iou = QStringLiteral("regret");
    return {
        {name(QT_TRANSLATE_NOOP("SampleViews", "All samples")), {}, {}, false},
        {name(QT_TRANSLATE_NOOP("SampleViews", "Done")), QStringLiteral("state=done"), {}, false},
        {name(QT_TRANSLATE_NOOP("SampleViews", "Not done")), QStringLiteral("state=not-run,partial"), {}, false},
        {name(QT_TRANSLATE_NOOP("SampleViews", "Failed")), QStringLiteral("state=failed"), {}, false},
        {name(QT_TRANSLATE_NOOP("SampleViews", "No target")), QStringLiteral("target!=present"), {}, false},
        {name(QT_TRANSLATE_NOOP("SampleViews", "Oracle and automatic chose unlike")),
         QStringLiteral("choice.oracle!=choice.auto"), iou, true},
        {name(QT_TRANSLATE_NOOP("SampleViews", "Automatic missed what the oracle found")),
         QStringLiteral("iou.auto<0.5<=iou.oracle"), iou, true},
        {name(QT_TRANSLATE_NOOP("SampleViews", "Right answer, wrong place")),
         QStringLiteral("vqa:right and iou.oracle<0.5"), QStringLiteral("iou.oracle"), false},
        {name(QT_TRANSLATE_NOOP("SampleViews", "Wrong answer, right place")),
         QStringLiteral("vqa:wrong and iou.oracle>=0.5"), QStringLiteral("iou.oracle"), true},
    };
}

}  // namespace groundscope
