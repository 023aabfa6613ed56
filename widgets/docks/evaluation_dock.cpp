// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/evaluation_dock.h"

#include "widgets/docks/bar_delegate.h"
#include "widgets/docks/failure_grid.h"
#include "widgets/docks/parts.h"
#include "widgets/render/selection_marks.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr int kIdsRole = Qt::UserRole + 1;
constexpr int kWhatRole = Qt::UserRole + 2;

}  // namespace

EvaluationDock::EvaluationDock(QWidget* parent) : QDockWidget(tr("Evaluation"), parent) {
    setObjectName(u"evaluationDock"_s);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    buildHeader(layout);
    buildPages(layout);
    setWidget(content);
    setRunOpen(false);
}

void EvaluationDock::buildHeader(QVBoxLayout* layout) {
    m_profile = new QComboBox(this);
    m_profile->setObjectName(u"evaluationProfile"_s);
    m_profile->setAccessibleName(tr("Profile to score under"));
    m_profile->setToolTip(tr("Profile to score under: a stored run can be scored again under another one"));
    m_profile->addItem(tr("The run's own profile"), QString());
    m_profile->addItem(tr("Profile clean"), u"clean"_s);
    m_profile->addItem(tr("Profile paper"), u"paper"_s);
    m_profile->addItem(tr("Profile reference"), u"reference"_s);
    m_evaluate = new QPushButton(tr("&Evaluate"), this);
    m_evaluate->setObjectName(u"evaluate"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(m_profile, 1);
    row->addWidget(m_evaluate);
    layout->addLayout(row);
    m_allImages = new QCheckBox(tr("&All images"), this);
    m_allImages->setObjectName(u"allImages"_s);
    m_allImages->setToolTip(tr("Count the images without an expression too"));
    m_companions = new QPushButton(tr("Other &Probings…"), this);
    m_companions->setObjectName(u"companions"_s);
    m_companions->setToolTip(tr("Add runs of the same model in other probings: their answers give what this run lacks"));
    m_copy = new QPushButton(tr("Copy &CSV"), this);
    m_copy->setObjectName(u"copyEvaluation"_s);
    m_copy->setToolTip(tr("Copy every figure with full precision as CSV"));
    auto* second = new QHBoxLayout;
    second->addWidget(m_allImages, 1);
    second->addWidget(m_companions);
    second->addWidget(m_copy);
    layout->addLayout(second);
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("Progress of the evaluation"));
    m_progress->hide();
    layout->addWidget(m_progress);
    connect(m_evaluate, &QPushButton::clicked, this, [this] {
        m_busy ? Q_EMIT cancelRequested() : Q_EMIT evaluateRequested();
    });
    const auto again = [this] {
        if (m_evaluation || m_busy)
            Q_EMIT evaluateRequested();
    };
    connect(m_profile, &QComboBox::activated, this, again);
    connect(m_allImages, &QCheckBox::clicked, this, again);
    connect(m_companions, &QPushButton::clicked, this, &EvaluationDock::companionsRequested);
    connect(m_copy, &QPushButton::clicked, this, &EvaluationDock::copy);
}

void EvaluationDock::buildPages(QVBoxLayout* layout) {
    m_title = new QLabel(this);
    m_title->setObjectName(u"evaluationTitle"_s);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    layout->addWidget(m_title);
    m_stack = new QStackedWidget(this);
    m_tabs = new QTabWidget(m_stack);
    m_tabs->setObjectName(u"evaluationTabs"_s);
    m_tabs->setDocumentMode(true);
    m_figures = makeTree(u"figures"_s, tr("Accuracies and mean IoU of every selector"), 4);
    auto* failures = new QScrollArea(m_tabs);
    failures->setWidgetResizable(true);
    failures->setFrameShape(QFrame::NoFrame);
    m_failures = new FailureGrid(failures);
    failures->setWidget(m_failures);
    m_when = makeTree(u"when"_s, tr("Where and for which concepts grounding emerges"), 2);
    m_groups = makeTree(u"groups"_s, tr("Accuracy by pattern, task and source"), 2);
    m_tabs->addTab(m_figures, tr("Figures"));
    m_tabs->addTab(failures, tr("Failures"));
    m_tabs->addTab(m_when, tr("When"));
    m_tabs->addTab(m_groups, tr("Patterns"));
    m_hint = makeHint(m_stack);
    m_hint->setObjectName(u"evaluationHint"_s);
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_hint);
    layout->addWidget(m_stack, 1);
    connect(m_failures, &FailureGrid::samplesChosen, this, &EvaluationDock::samplesChosen);
}

QTreeWidget* EvaluationDock::makeTree(const QString& name, const QString& accessibleName, int columns) {
    auto* tree = new QTreeWidget(m_tabs);
    tree->setObjectName(name);
    tree->setAccessibleName(accessibleName);
    tree->setColumnCount(columns);
    tree->setHeaderHidden(true);
    tree->setRootIsDecorated(false);
    tree->setIndentation(8);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setUniformRowHeights(true);
    tree->setAllColumnsShowFocus(true);
    tree->setExpandsOnDoubleClick(false);
    tree->setItemDelegateForColumn(columns - 1, new BarDelegate(tree));
    tree->header()->setStretchLastSection(columns == 2);
    tree->header()->setSectionResizeMode(0, columns == 2 ? QHeaderView::Interactive : QHeaderView::Stretch);
    tree->header()->resizeSection(0, 215);
    for (int column = 1; column < columns && columns > 2; ++column)
        tree->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    connect(tree, &QTreeWidget::itemActivated, this, &EvaluationDock::onActivated);
    connect(tree, &QTreeWidget::itemClicked, this, &EvaluationDock::onActivated);
    return tree;
}

void EvaluationDock::fill(QTreeWidget* tree, const std::vector<EvaluationSection>& sections) {
    tree->clear();
    for (const EvaluationSection& section : sections) {
        auto* head = new QTreeWidgetItem(tree, section.header);
        head->setFlags(Qt::ItemIsEnabled);
        QFont bold = tree->font();
        bold.setBold(true);
        if (tree->columnCount() == 2) {
            head->setText(0, section.header.join(u" · "_s));
            head->setFirstColumnSpanned(true);
        }
        for (int column = 0; column < tree->columnCount(); ++column) {
            head->setFont(column, bold);
            head->setToolTip(column, section.header.value(column));
            if (column > 0)
                head->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        }
        for (const EvaluationRow& row : section.rows) {
            auto* item = new QTreeWidgetItem(head, row.cells);
            const bool listed = !row.samples.ids.isEmpty();
            for (int column = 0; column < tree->columnCount(); ++column) {
                item->setToolTip(column, listed ? (row.hint + u'\n' + tr("Press to list the samples")).trimmed() : row.hint);
                if (column > 0)
                    item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
            }
            if (!row.selector.empty())
                item->setIcon(0, selectorIcon(row.selector));
            if (row.bar && tree->columnCount() == 2)
                item->setData(1, BarDelegate::kShareRole, *row.bar);
            if (row.selector.empty() && row.cells.value(1) == u"–") {  // why there is no value
                item->setText(0, u"%1: %2"_s.arg(row.cells.value(0), row.hint.section(u'\n', 0, 0)));
                item->setFirstColumnSpanned(true);
            }
            item->setData(0, kIdsRole, row.samples.ids);
            item->setData(0, kWhatRole, row.samples.what);
            item->setData(0, Qt::AccessibleTextRole, row.cells.join(u", "_s));
        }
        head->setExpanded(true);
    }
}

void EvaluationDock::setRunOpen(bool open) {
    m_runOpen = open;
    m_evaluation.reset();
    m_wanted.reset();
    m_failures->setEvaluation(nullptr);
    for (QTreeWidget* tree : {m_figures, m_when, m_groups})
        tree->clear();
    m_hint->setText(open ? tr("Press “Evaluate” to score the stored run. Nothing is computed by the models.")
                         : tr("Open a run, or run images, to evaluate."));
    m_stack->setCurrentWidget(m_hint);
    setBusy(false);
    refreshTitle();
}

void EvaluationDock::setProgress(qint64 done, qint64 total) {
    setBusy(true);
    m_progress->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_progress->setValue(static_cast<int>(1000 * done / total));
}

void EvaluationDock::setBusy(bool busy) {
    m_busy = busy;
    m_progress->setVisible(busy);
    m_evaluate->setText(busy ? tr("Cancel &Evaluation") : tr("&Evaluate"));
    m_evaluate->setEnabled(m_runOpen);
    m_companions->setEnabled(m_runOpen);
    m_copy->setEnabled(m_evaluation != nullptr && !busy);
}

void EvaluationDock::setEvaluation(std::shared_ptr<const Evaluation> evaluation,
                                   std::shared_ptr<const Benchmark> benchmark) {
    m_evaluation = std::move(evaluation);
    m_outdated = false;
    fill(m_figures, figureSections(*m_evaluation));
    m_failures->setEvaluation(m_evaluation);
    fill(m_when, whenSections(*m_evaluation));
    fill(m_groups, groupSections(*m_evaluation, *benchmark));
    m_tabs->setTabEnabled(m_tabs->indexOf(m_groups), m_groups->topLevelItemCount() > 0);
    m_stack->setCurrentWidget(m_tabs);
    setBusy(false);
    refreshTitle();
    listWanted();
}

void EvaluationDock::showQuadrant(Quadrant quadrant) {
    m_wanted = quadrant;
    if (m_evaluation && !m_outdated)
        listWanted();
    else if (!m_busy)
        Q_EMIT evaluateRequested();
}

void EvaluationDock::listWanted() {
    if (!m_wanted)
        return;
    const Quadrant wanted = *std::exchange(m_wanted, std::nullopt);
    const SampleGroup group = m_failures->samplesOf(wanted);
    if (!group.ids.isEmpty())
        Q_EMIT samplesChosen(group);
    else
        Q_EMIT nothingFound(tr("No image here: %1. Answers have to be judged or reviewed, and masks scored.")
                                .arg(quadrantText(wanted)));
}

void EvaluationDock::setOutdated() {
    if (!m_evaluation || m_outdated)
        return;
    m_outdated = true;
    refreshTitle();
}

void EvaluationDock::showError(const ErrorText& error) {
    m_wanted.reset();
    setBusy(false);
    m_hint->setText(u"%1\n\n%2"_s.arg(error.summary, error.details));
    m_stack->setCurrentWidget(m_hint);
}

void EvaluationDock::setIdle() {
    m_wanted.reset();
    setBusy(false);
    if (m_evaluation)
        m_stack->setCurrentWidget(m_tabs);
}

void EvaluationDock::refreshTitle() {
    m_title->setVisible(m_evaluation != nullptr);
    if (!m_evaluation)
        return;
    const int n = static_cast<int>(m_evaluation->samples);
    QString text = tr("%n sample(s), profile %1", nullptr, n).arg(toQString(m_evaluation->profile));
    if (m_evaluation->profile != m_evaluation->storedProfile)
        text += u" · "_s + tr("made under %1").arg(toQString(m_evaluation->storedProfile));
    if (!m_evaluation->switches.empty()) {
        QStringList ids;
        for (const std::string& id : m_evaluation->switches)
            ids.append(toQString(id));
        text += u" · "_s + tr("as published: %1").arg(ids.join(u' '));
    }
    if (m_outdated)
        text += u" · "_s + tr("⚠ results have come in since");
    m_title->setText(text);
}

QString EvaluationDock::profile() const {
    return m_profile->currentData().toString();
}

bool EvaluationDock::allImages() const {
    return m_allImages->isChecked();
}

void EvaluationDock::onActivated(const QTreeWidgetItem* item) {
    const QStringList ids = item->data(0, kIdsRole).toStringList();
    if (!ids.isEmpty())
        Q_EMIT samplesChosen({item->data(0, kWhatRole).toString(), ids});
}

void EvaluationDock::copy() {
    if (m_evaluation)
        QGuiApplication::clipboard()->setText(evaluationCsv(*m_evaluation));
}

}  // namespace groundscope
