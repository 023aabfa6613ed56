// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/details_dock.h"

#include "core/metrics/emergence.h"
#include "widgets/docks/parts.h"
#include "widgets/render/convert.h"
#include "widgets/render/icons.h"
#include "widgets/render/labels.h"
#include "widgets/render/selection_labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace groundscope {

DetailsDock::DetailsDock(QWidget* parent) : QDockWidget(tr("Details"), parent) {
    setObjectName(QStringLiteral("detailsDock"));
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(6, 6, 6, 6);
    m_tree = new QTreeWidget(content);
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setAccessibleName(tr("Scores, times and provenance"));
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setWordWrap(true);
    m_tree->setIndentation(12);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    // Wrapped values need new heights when their column changes.
    connect(m_tree->header(), &QHeaderView::sectionResized, m_tree, [this] {
        QTimer::singleShot(0, m_tree, [this] { m_tree->doItemsLayout(); });
    });
    layout->addWidget(m_tree, 1);
    auto* copyButton =
        new QPushButton(themedIcon(QStringLiteral("edit-copy")), tr("&Copy All"), content);
    copyButton->setObjectName(QStringLiteral("copyDetails"));
    copyButton->setToolTip(tr("Copy everything shown here as text"));
    connect(copyButton, &QPushButton::clicked, this, &DetailsDock::copy);
    layout->addWidget(copyButton, 0, Qt::AlignRight);
    setWidget(content);

    m_scores = section(tr("Scores"));
    m_phrases = section(tr("Noun phrases"));
    m_times = section(tr("Time per stage"));
    m_models = section(tr("Models"));
    m_run = section(tr("Run"));
    clearSampleRun();
    setModels({});
    setRunRecord(std::nullopt);
}

QTreeWidgetItem* DetailsDock::section(const QString& title) {
    auto* item = new QTreeWidgetItem(m_tree, {title});
    QFont bold = m_tree->font();
    bold.setBold(true);
    item->setFont(0, bold);
    item->setFirstColumnSpanned(true);
    item->setExpanded(true);
    return item;
}

void DetailsDock::add(QTreeWidgetItem* section, const QString& name, const QString& value) {
    if (value.isEmpty())
        return;
    auto* item = new QTreeWidgetItem(section, {name, value});
    item->setToolTip(1, value);
}

void DetailsDock::clear(QTreeWidgetItem* section) {
    qDeleteAll(section->takeChildren());
}

void DetailsDock::showEmpty(QTreeWidgetItem* section, const QString& text) {
    auto* item = new QTreeWidgetItem(section, {text});
    item->setFirstColumnSpanned(true);
    item->setForeground(0, mutedColor(palette()));
}

void DetailsDock::setSampleRun(const SampleRun& run) {
    fillScores(run);
    fillPhrases(run);
    fillTimes(run);
}

void DetailsDock::clearSampleRun() {
    setSampleRun({});
}

void DetailsDock::fillScores(const SampleRun& run) {
    clear(m_scores);
    for (const SampleScore& score : run.scores) {
        const QString value = score.emptyTarget ? tr("no target: left out of the mean")
                                                : tr("IoU %1").arg(iouText(score.iou));
        add(m_scores, selectorText(score.selector), value);
    }
    if (run.scores.empty())
        return showEmpty(m_scores, tr("Not scored yet"));
    const QLocale locale;
    add(m_scores, tr("Noun phrases"), locale.toString(static_cast<qlonglong>(run.phrases.size())));
    add(m_scores, tr("Masks"), locale.toString(static_cast<qlonglong>(run.candidates.size())));
    add(m_scores, tr("Tokens"), locale.toString(static_cast<qlonglong>(run.answer.tokens.size())));
}

/// First, last and best phrase, then where each begins in the answer and the best IoU of its masks.
void DetailsDock::fillPhrases(const SampleRun& run) {
    clear(m_phrases);
    if (run.phrases.empty())
        return showEmpty(m_phrases, tr("None"));
    const auto text = [&run](int phrase) { return toQString(run.phrases[static_cast<std::size_t>(phrase)].text); };
    if (const auto order = phraseOrder(run)) {
        const std::pair<QString, PhraseIou> rows[] = {
            {tr("First"), order->first}, {tr("Last"), order->last}, {tr("Best"), order->best}};
        for (const auto& [name, phrase] : rows)
            add(m_phrases, name, tr("%1, IoU %2").arg(text(phrase.phrase), iouText(phrase.iou)));
    }
    const QLocale locale;
    for (std::size_t i = 0; i < run.phrases.size(); ++i) {
        std::optional<double> best;
        for (std::size_t mask = 0; mask < run.candidates.size() && mask < run.candidateIou.size(); ++mask)
            if (run.candidates[mask].phrase == static_cast<int>(i))
                best = std::max(best.value_or(0), run.candidateIou[mask]);
        const QString place = locale.toString(100 * run.phrases[i].place, 'f', 0);
        add(m_phrases, text(static_cast<int>(i)),
            best ? tr("at %1 %, best IoU %2").arg(place, iouText(best)) : tr("at %1 %").arg(place));
    }
}

void DetailsDock::fillTimes(const SampleRun& run) {
    clear(m_times);
    double total = 0;
    for (int stage = 1; stage < kStageCount; ++stage) {
        const double millis = run.millis[static_cast<std::size_t>(stage)];
        total += millis;
        if (stage <= static_cast<int>(run.filled) && millis > 0)
            add(m_times, stageText(static_cast<Stage>(stage)), durationText(millis));
    }
    if (total > 0)
        add(m_times, tr("Together"), durationText(total));
    else
        showEmpty(m_times, tr("Not run yet"));
}

void DetailsDock::setModels(const std::vector<ModelDetails>& models) {
    clear(m_models);
    for (const ModelDetails& model : models) {
        auto* item = new QTreeWidgetItem(m_models, {model.role, toQString(model.ref.name)});
        item->setExpanded(true);
        add(item, tr("Architecture"), model.description);
        add(item, tr("Device"), toQString(model.ref.device));
        add(item, tr("Data type"), toQString(model.ref.dtype));
        add(item, tr("Why"), model.reason);
        add(item, tr("Weights"), toQString(model.ref.path));
        add(item, tr("Vision tower"), toQString(model.ref.visionPath));
        add(item, tr("SHA-256"), toQString(model.ref.hash));
    }
    if (models.empty())
        showEmpty(m_models, tr("No models are loaded"));
}

void DetailsDock::setRunRecord(const std::optional<RunRecord>& record) {
    clear(m_run);
    if (!record)
        return showEmpty(m_run, tr("No run is open"));
    const RunConfig& config = record->config;
    const QLocale locale;
    add(m_run, tr("Identifier"), toQString(record->id));
    add(m_run, tr("Started (UTC)"), toQString(record->startedUtc));
    add(m_run, tr("Benchmark"), toQString(config.benchmark));
    add(m_run, tr("Probing"), locale.toString(config.probing));
    add(m_run, tr("Profile"), toQString(config.profile));
    QStringList switches;
    for (const std::string& id : config.switches().active())
        switches.append(toQString(id));
    add(m_run, tr("As published"), switches.isEmpty() ? tr("nothing") : switches.join(QLatin1Char(' ')));
    QStringList selectors;
    for (const std::string& selector : config.selectors)
        selectors.append(selectorText(selector));
    add(m_run, tr("Selectors"), selectors.join(QStringLiteral(", ")));
    add(m_run, tr("Conversation"), toQString(config.conversation));
    add(m_run, tr("Seed"), QString::number(config.generation.seed));
    add(m_run, tr("Longest answer"), tr("%n token(s)", nullptr, config.generation.maxNewTokens));
    add(m_run, tr("Program"), toQString(record->programVersion));
    for (const auto& [library, version] : record->versions)
        add(m_run, toQString(library), toQString(version));
}

namespace {

void appendLines(const QTreeWidgetItem* item, int depth, QStringList& lines) {
    const QString indent(2 * depth, QLatin1Char(' '));
    const bool pair = !item->text(1).isEmpty();
    lines.append(pair ? QStringLiteral("%1%2: %3").arg(indent, item->text(0), item->text(1))
                      : indent + item->text(0));
    for (int i = 0; i < item->childCount(); ++i)
        appendLines(item->child(i), depth + 1, lines);
}

}  // namespace

QString DetailsDock::asText() const {
    QStringList lines;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        appendLines(m_tree->topLevelItem(i), 0, lines);
    return lines.join(QLatin1Char('\n'));
}

void DetailsDock::copy() {
    QGuiApplication::clipboard()->setText(asText());
}

}  // namespace groundscope
