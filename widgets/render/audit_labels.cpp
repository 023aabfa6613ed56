// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/audit_labels.h"

#include "widgets/render/convert.h"
#include "widgets/render/selection_labels.h"

#include <QCoreApplication>
#include <QLocale>

namespace groundscope {
namespace {

QString words(const char* text) {
    return QCoreApplication::translate("AuditLabels", text);
}

struct Named {
    const char* key;
    const char* text;
};

constexpr Named kReasons[] = {
    {"part", QT_TRANSLATE_NOOP("AuditLabels", "Part of it only")},
    {"too-much", QT_TRANSLATE_NOOP("AuditLabels", "More than it")},
    {"wrong-object", QT_TRANSLATE_NOOP("AuditLabels", "Another object")},
    {"boundary", QT_TRANSLATE_NOOP("AuditLabels", "Ragged edge")},
    {"wrong-phrase", QT_TRANSLATE_NOOP("AuditLabels", "Wrong phrase")},
    {"point-off", QT_TRANSLATE_NOOP("AuditLabels", "Point beside it")},
    {"instances", QT_TRANSLATE_NOOP("AuditLabels", "Instance missing")},
    {"ambiguous", QT_TRANSLATE_NOOP("AuditLabels", "Expression unclear")},
    {"truth-incomplete", QT_TRANSLATE_NOOP("AuditLabels", "Ground truth off")},
};

QString percent(std::optional<double> share) {
    return share ? QLocale().toString(100 * *share, 'f', 0) : QStringLiteral("–");
}

}  // namespace

PairNames namesOf(const AuditPair& pair) {
    return {selectorText(pair.first), selectorText(pair.second)};
}

QString auditValueText(const std::string& value, const PairNames& names) {
    if (value == "first")
        return words(QT_TRANSLATE_NOOP("AuditLabels", "%1 better")).arg(names.first);
    if (value == "second")
        return words(QT_TRANSLATE_NOOP("AuditLabels", "%1 better")).arg(names.second);
    if (value == "both")
        return words(QT_TRANSLATE_NOOP("AuditLabels", "Both fine"));
    if (value == "neither")
        return words(QT_TRANSLATE_NOOP("AuditLabels", "Both wrong"));
    if (value == "ground-truth")
        return words(QT_TRANSLATE_NOOP("AuditLabels", "Ground truth problem"));
    return toQString(value);
}

QString auditReasonText(const std::string& reason) {
    for (const Named& named : kReasons)
        if (reason == named.key)
            return words(named.text);
    return toQString(reason);
}

QString blindText(const BlindFigures& figures, const AuditPair& pair) {
    const QLocale locale;
    const PairNames names = namesOf(pair);
    if (figures.verdicts == 0)
        return words(QT_TRANSLATE_NOOP("AuditLabels", "No blind verdicts yet."));
    QStringList lines;
    lines.append(words(QT_TRANSLATE_NOOP("AuditLabels", "Blind verdicts: %1. Preferred: %2 %3, %4 %5."))
                     .arg(locale.toString(qlonglong(figures.verdicts)), names.first,
                          locale.toString(qlonglong(figures.first)), names.second,
                          locale.toString(qlonglong(figures.second))));
    lines.append(words(QT_TRANSLATE_NOOP("AuditLabels", "The mask on the left was preferred in %1 % of them."))
                     .arg(percent(figures.leftShare())));
    lines.append(words(QT_TRANSLATE_NOOP("AuditLabels", "The preferred mask had the higher IoU in %1 % of %2."))
                     .arg(percent(figures.iouShare()), locale.toString(qlonglong(figures.decided))));
    return lines.join(u'\n');
}

QString auditAgreementText(const Agreement& agreement) {
    const QLocale locale;
    const PairAgreement& whole = agreement.whole;
    if (whole.items == 0)
        return words(QT_TRANSLATE_NOOP("AuditLabels", "No image was audited by both."));
    const int images = static_cast<int>(whole.items);
    return QCoreApplication::translate("AuditLabels", "%n image(s) by both, %1 alike", nullptr, images)
        .arg(locale.toString(qlonglong(whole.agreed)));
}

}  // namespace groundscope
