// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/labels.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace groundscope {

QString stageText(Stage stage) {
    switch (stage) {
        case Stage::None:
            return QCoreApplication::translate("Labels", "Not run yet");
        case Stage::Answer:
            return QCoreApplication::translate("Labels", "Answer");
        case Stage::Phrases:
            return QCoreApplication::translate("Labels", "Noun phrases");
        case Stage::Maps:
            return QCoreApplication::translate("Labels", "Attention maps");
        case Stage::Candidates:
            return QCoreApplication::translate("Labels", "Masks");
        case Stage::Selections:
            return QCoreApplication::translate("Labels", "Selection");
        case Stage::Scores:
            break;
    }
    return QCoreApplication::translate("Labels", "Scores");
}

QString targetText(TargetState state) {
    switch (state) {
        case TargetState::Present:
            return {};
        case TargetState::Absent:
            return QCoreApplication::translate("Labels", "Object not in the image");
        case TargetState::NoExpression:
            return QCoreApplication::translate("Labels", "No referring expression");
        case TargetState::Unannotated:
            break;
    }
    return QCoreApplication::translate("Labels", "No ground truth");
}

QString levelText(int level) {
    switch (level) {
        case 0:
            return QCoreApplication::translate("Labels", "Sub-part");
        case 1:
            return QCoreApplication::translate("Labels", "Part");
        default:
            return QCoreApplication::translate("Labels", "Whole");
    }
}

QString iouText(std::optional<double> iou) {
    if (!iou || !std::isfinite(*iou))
        return QStringLiteral("–");
    return QLocale().toString(*iou, 'f', 2);
}

QString durationText(double millis) {
    const QLocale locale;
    if (millis < 1000)
        return QCoreApplication::translate("Labels", "%1 ms")
            .arg(locale.toString(millis, 'f', millis < 10 ? 1 : 0));
    const double seconds = millis / 1000;
    if (seconds < 60)
        return QCoreApplication::translate("Labels", "%1 s")
            .arg(locale.toString(seconds, 'f', seconds < 10 ? 2 : 1));
    const auto whole = static_cast<qint64>(std::llround(seconds));
    if (whole < 3600)
        return QCoreApplication::translate("Labels", "%1 min %2 s")
            .arg(locale.toString(whole / 60), locale.toString(whole % 60));
    return QCoreApplication::translate("Labels", "%1 h %2 min")
        .arg(locale.toString(whole / 3600), locale.toString(whole / 60 % 60));
}

QString remainingText(double seconds) {
    if (!(seconds >= 0) || !std::isfinite(seconds))
        return {};
    if (seconds < 1)
        return QCoreApplication::translate("Labels", "less than a second left");
    // lupdate reads a plural's number only as a plain name.
    const auto count = [seconds](double unit) { return static_cast<int>(std::min(99999.0, std::round(seconds / unit))); };
    int n = count(1);
    if (n < 90)
        return QCoreApplication::translate("Labels", "about %n second(s) left", nullptr, n);
    n = count(60);
    if (n < 90)
        return QCoreApplication::translate("Labels", "about %n minute(s) left", nullptr, n);
    n = count(3600);
    if (n < 48)
        return QCoreApplication::translate("Labels", "about %n hour(s) left", nullptr, n);
    n = count(86400);
    return QCoreApplication::translate("Labels", "about %n day(s) left", nullptr, n);
}

}  // namespace groundscope
