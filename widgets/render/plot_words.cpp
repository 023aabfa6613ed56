// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/plot_words.h"

#include "widgets/render/convert.h"
#include "widgets/render/labels.h"
#include "widgets/render/selection_labels.h"

#include <QCoreApplication>
#include <QLocale>

namespace groundscope {
namespace {

QString words(const char* text, int n = -1) {
    return QCoreApplication::translate("Plots", text, nullptr, n);
}

QString numberText(std::size_t count) {
    return QLocale().toString(static_cast<qulonglong>(count));
}

/// "20–30 %" of the answer, "0.2–0.3" of an IoU.
QString binText(PlotKind kind, int bin) {
    if (kind == PlotKind::Location)
        return words(QT_TRANSLATE_NOOP("Plots", "%1–%2 %")).arg(10 * bin).arg(10 * (bin + 1));
    const QLocale locale;
    return QStringLiteral("%1–%2").arg(locale.toString(bin / 10.0, 'f', 1), locale.toString((bin + 1) / 10.0, 'f', 1));
}

QString quadrantName(const std::string& name) {
    if (name == "right/right")
        return quadrantText(Quadrant::None);
    if (name == "right/wrong")
        return quadrantText(Quadrant::GroundingOnly);
    return quadrantText(name == "wrong/right" ? Quadrant::VqaOnly : Quadrant::Both);
}

QString regretName(const std::string& name) {
    return name == "oracle" || name == "automatic" ? selectorText(name) : regretText(name);
}

}  // namespace

QString plotTitle(PlotKind kind) {
    switch (kind) {
        case PlotKind::Location:
            return words(QT_TRANSLATE_NOOP("Plots", "Where grounding emerges"));
        case PlotKind::Concepts:
            return words(QT_TRANSLATE_NOOP("Plots", "Concepts"));
        case PlotKind::Failures:
            return words(QT_TRANSLATE_NOOP("Plots", "Answer and place"));
        case PlotKind::Accuracy:
            return words(QT_TRANSLATE_NOOP("Plots", "Right answers by"));
        case PlotKind::Iou:
            return words(QT_TRANSLATE_NOOP("Plots", "IoU of the selectors"));
        case PlotKind::Regret:
            return words(QT_TRANSLATE_NOOP("Plots", "Where IoU is lost"));
        case PlotKind::Runs:
            return words(QT_TRANSLATE_NOOP("Plots", "Run against run"));
    }
    return {};
}

QString plotHint(PlotKind kind) {
    switch (kind) {
        case PlotKind::Location:
            return words(QT_TRANSLATE_NOOP("Plots", "Samples by where the oracle's phrase begins in the answer"));
        case PlotKind::Concepts:
            return words(QT_TRANSLATE_NOOP("Plots", "Samples by what the oracle's phrase speaks of, by anybody's labels; a phrase may have several"));
        case PlotKind::Failures:
            return words(QT_TRANSLATE_NOOP("Plots", "Samples by whether the answer is right and whether the mask's IoU is 0.5 or more, each sample by itself"));
        case PlotKind::Accuracy:
            return words(QT_TRANSLATE_NOOP("Plots", "Share of samples with a right answer, each sample by itself"));
        case PlotKind::Iou:
            return words(QT_TRANSLATE_NOOP("Plots", "Samples by the IoU of what each selector chose"));
        case PlotKind::Regret:
            return words(QT_TRANSLATE_NOOP("Plots", "Mean IoU from the oracle's down to the automatic one's; what each cause takes away"));
        case PlotKind::Runs:
            return words(QT_TRANSLATE_NOOP("Plots", "IoU of each sample in this run and in another one; on the dashed line both are alike"));
    }
    return {};
}

QString plotEmptyText(PlotKind kind) {
    switch (kind) {
        case PlotKind::Failures:
        case PlotKind::Accuracy:
            return words(QT_TRANSLATE_NOOP("Plots", "Needs answers that were judged or given by letter. This run has none: review the answers."));
        case PlotKind::Regret:
            return words(QT_TRANSLATE_NOOP("Plots", "Needs automatic choices and an evaluation, which looks for the causes."));
        case PlotKind::Runs:
            return words(QT_TRANSLATE_NOOP("Plots", "Choose another run of this benchmark."));
        case PlotKind::Location:
            return words(QT_TRANSLATE_NOOP("Plots", "Needs phrases of the oracle whose place in the answer is known."));
        case PlotKind::Concepts:
        case PlotKind::Iou:
            break;
    }
    return words(QT_TRANSLATE_NOOP("Plots", "No sample of this run was scored yet."));
}

QString plotAxisText(const SamplePlot& plot) {
    switch (plot.kind) {
        case PlotKind::Location:
            return words(QT_TRANSLATE_NOOP("Plots", "begins at, % of the answer · bars: samples"));
        case PlotKind::Concepts:
            return words(QT_TRANSLATE_NOOP("Plots", "bars: samples"));
        case PlotKind::Failures:
            return {};
        case PlotKind::Accuracy:
            return words(QT_TRANSLATE_NOOP("Plots", "right answers · number of samples"));
        case PlotKind::Iou:
            return words(QT_TRANSLATE_NOOP("Plots", "IoU · bars: samples"));
        case PlotKind::Regret:
            return words(QT_TRANSLATE_NOOP("Plots", "mean IoU · number of samples"));
        case PlotKind::Runs:
            return words(QT_TRANSLATE_NOOP("Plots", "IoU in this run"));
    }
    return {};
}

QString plotSideText(const SamplePlot& plot) {
    return plot.kind == PlotKind::Runs ? words(QT_TRANSLATE_NOOP("Plots", "IoU in the other run")) : QString();
}

QString plotBarName(const SamplePlot& plot, const PlotBar& bar) {
    const QString name = toQString(bar.name);
    switch (plot.kind) {
        case PlotKind::Location:
            return binText(plot.kind, name.toInt());
        case PlotKind::Concepts:
            return bar.name.empty() ? conceptText(bar.name) : QStringLiteral("%1: %2").arg(name, conceptText(bar.name));
        case PlotKind::Failures:
            return quadrantName(bar.name);
        case PlotKind::Accuracy:
            return name;
        case PlotKind::Iou:
            return words(QT_TRANSLATE_NOOP("Plots", "%1, IoU %2")).arg(selectorText(bar.row), binText(plot.kind, name.toInt()));
        case PlotKind::Regret:
            return regretName(bar.name);
        case PlotKind::Runs:
            return words(QT_TRANSLATE_NOOP("Plots", "this run %1, other run %2"))
                .arg(binText(plot.kind, name.section(u',', 0, 0).toInt()), binText(plot.kind, name.section(u',', 1).toInt()));
    }
    return {};
}

QString plotValueText(const SamplePlot& plot, const std::optional<double>& value) {
    if (!value)
        return {};
    if (plot.kind == PlotKind::Accuracy)
        return words(QT_TRANSLATE_NOOP("Plots", "%1 %")).arg(QLocale().toString(100 * *value, 'f', 1));
    return iouText(*value);
}

QString plotBarNumber(const SamplePlot& plot, const PlotBar& bar) {
    const QString count = numberText(bar.listed);
    if (plot.kind != PlotKind::Accuracy && plot.kind != PlotKind::Regret)
        return count;
    QString value = plotValueText(plot, bar.value);
    const bool isLoss = plot.kind == PlotKind::Regret && bar.name != "oracle" && bar.name != "automatic";
    if (isLoss && bar.value && value != iouText(0.0))
        value = *bar.value > 0 ? u'−' + value : u'+' + iouText(-*bar.value);
    return QStringLiteral("%1 · %2").arg(value.isEmpty() ? QStringLiteral("–") : value, count);
}

QString plotBarSentence(const SamplePlot& plot, const PlotBar& bar) {
    QString text = words(QT_TRANSLATE_N_NOOP("Plots", "%1: %2 of %n sample(s)"), static_cast<int>(bar.all))
                       .arg(plotBarName(plot, bar), numberText(bar.listed));
    if (bar.value)
        text += words(QT_TRANSLATE_NOOP("Plots", ", %1; of all: %2"))
                    .arg(plotValueText(plot, bar.value), plotValueText(plot, bar.valueAll));
    return bar.asked ? words(QT_TRANSLATE_NOOP("Plots", "%1 (asked for)")).arg(text) : text;
}

}  // namespace groundscope
