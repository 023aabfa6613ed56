// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/comparison_window.h"

#include "app/session/relay.h"
#include "core/metrics/comparison_table.h"
#include "core/run/evaluate_runs.h"
#include "widgets/render/convert.h"
#include "widgets/render/selection_labels.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr QSize kSize{1000, 640};
constexpr int kAnswerHeight = 150;

/// The answers of one sample, aligned. A run that lacks the sample has an empty answer.
Result<std::vector<AlignedRow>> alignSample(const std::vector<std::shared_ptr<RunStore>>& stores,
                                            const std::string& sampleId) {
    std::vector<Answer> answers;
    for (const auto& store : stores) {
        const Result<SampleRun> run = store->load(sampleId);
        if (!run.has_value() && run.error().code != ErrorCode::NotFound)
            return run.error();
        answers.push_back(run.has_value() ? run->answer : Answer{});
    }
    return alignAnswers(answers);
}

}  // namespace

ComparisonWindow::ComparisonWindow(QWidget* parent) : QDialog(parent, Qt::Window) {
    setObjectName(u"comparisonWindow"_s);
    setWindowTitle(tr("Compare Runs"));
    build();
    resize(kSize);
    setBusy(false);
}

QWidget* ComparisonWindow::buildBar() {
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    auto* label = new QLabel(tr("&Selector:"));
    m_selector = new QComboBox;
    m_selector->setObjectName(u"comparedSelector"_s);
    m_selector->setAccessibleName(tr("Selector whose choices are compared"));
    label->setBuddy(m_selector);
    auto* rowsLabel = new QLabel(tr("S&how:"));
    m_rows = new QComboBox;
    m_rows->setObjectName(u"shownRows"_s);
    m_rows->setAccessibleName(tr("Images that are listed"));
    m_rows->addItem(tr("Where runs differ"), static_cast<int>(ComparisonModel::Rows::Differing));
    m_rows->addItem(tr("All images"), static_cast<int>(ComparisonModel::Rows::All));
    m_rows->addItem(tr("Ground truth in doubt"), static_cast<int>(ComparisonModel::Rows::Doubtful));
    m_rows->setItemData(2, tr("Runs chose the same mask, and it is not the ground truth's"), Qt::ToolTipRole);
    rowsLabel->setBuddy(m_rows);
    auto* add = new QPushButton(tr("&Choose Runs…"));
    add->setObjectName(u"chooseRuns"_s);
    m_copy = new QPushButton(tr("Copy as &CSV"));
    m_copy->setObjectName(u"copyCsv"_s);
    m_stop = new QPushButton(tr("S&top"));
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Progress of the comparison"));
    for (QWidget* widget : std::initializer_list<QWidget*>{label, m_selector, rowsLabel, m_rows})
        layout->addWidget(widget);
    layout->addStretch();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_progress, m_stop, m_copy, add})
        layout->addWidget(widget);
    connect(m_selector, &QComboBox::currentIndexChanged, this, &ComparisonWindow::refresh);
    connect(m_rows, &QComboBox::currentIndexChanged, this, &ComparisonWindow::refresh);
    connect(add, &QPushButton::clicked, this, &ComparisonWindow::addRunsRequested);
    connect(m_copy, &QPushButton::clicked, this, &ComparisonWindow::copyCsv);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_task.cancel();
        m_state->setText(tr("Stopped."));
        setBusy(false);
    });
    return bar;
}

void ComparisonWindow::build() {
    m_state = new QLabel(tr("Choose two or more runs of one benchmark."));
    m_state->setObjectName(u"comparisonState"_s);
    m_state->setWordWrap(true);
    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortRole(ComparisonModel::SortRole);
    m_table = new QTableView;
    m_table->setObjectName(u"comparedSamples"_s);
    m_table->setAccessibleName(tr("Samples, with what each run chose"));
    m_table->setModel(&m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->setAlternatingRowColors(true);
    m_answerTitle = new QLabel(tr("Answers, aligned: = all runs say the same here, ≠ they differ"));
    m_answers = new QTableView;
    m_answers->setObjectName(u"alignedAnswers"_s);
    m_answers->setAccessibleName(tr("Answers of the chosen image, aligned piece by piece"));
    m_answers->setModel(&m_alignment);
    m_answers->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* lower = new QWidget;
    auto* below = new QVBoxLayout(lower);
    below->setContentsMargins({});
    below->addWidget(m_answerTitle);
    below->addWidget(m_answers);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_table);
    splitter->addWidget(lower);
    splitter->setSizes({kSize.height() - kAnswerHeight, kAnswerHeight});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(buildBar());
    layout->addWidget(m_state);
    layout->addWidget(splitter, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ComparisonWindow::showSample);
}

Result<ComparisonWindow::Compared> ComparisonWindow::load(const QStringList& files, const Progress& progress) {
    RunsToEvaluate request;
    Compared compared;
    for (const QString& file : files) {
        request.files.push_back(toPath(file));
        GS_TRY(std::shared_ptr<RunStore> store, RunStore::open(toPath(file), RunStore::Access::ReadOnly));
        compared.stores.push_back(std::move(store));
    }
    GS_TRY(const std::vector<TableRun> runs, evaluateRuns(request, progress));
    std::vector<Evaluation> evaluations;
    for (const TableRun& run : runs)
        evaluations.push_back(run.evaluation);
    GS_TRY(compared.comparison, compareRuns(evaluations));
    GS_TRY(compared.suspects, suspicionQueue(compared.comparison, compared.stores, progress));
    return compared;
}

void ComparisonWindow::compare(const QStringList& files) {
    const quint64 id = ++m_latest;
    const auto report = relayTo<ComparisonWindow>(this, [id](ComparisonWindow* self, qint64 done, qint64 total) {
        if (id != self->m_latest || !self->isBusy())
            return;
        self->m_progress->setRange(0, static_cast<int>(total));
        self->m_progress->setValue(static_cast<int>(done));
    });
    m_progress->setRange(0, 0);
    m_task.start(
        [files, report](const std::stop_token& stop) {
            Progress progress;
            progress.stop = stop;
            progress.report = report;
            return load(files, progress);
        },
        [this, files](const Result<Compared>& compared) {
            setCompared(compared);
            if (compared)
                Q_EMIT this->compared(files);
        });
    m_state->setText(tr("Scoring %n run(s)…", nullptr, static_cast<int>(files.size())));
    setBusy(true);
}

void ComparisonWindow::setCompared(const Result<Compared>& compared) {
    setBusy(false);
    if (!compared.has_value()) {
        const ErrorText text = errorText(compared.error());
        m_state->setText(text.details.isEmpty() ? text.summary : text.summary + u' ' + text.details);
        return;
    }
    m_comparison = std::make_shared<const Comparison>(compared->comparison);
    m_stores = compared->stores;
    m_suspects = compared->suspects;
    std::map<std::size_t, Suspicion> doubts;
    for (const SuspectSample& suspect : m_suspects)
        doubts.emplace(suspect.choice, suspect.suspicion);
    m_model.setComparison(m_comparison, std::move(doubts));
    const QSignalBlocker blocker(m_selector);
    const QString before = m_selector->currentData().toString();
    m_selector->clear();
    for (const std::string& name : m_comparison->selectors)
        m_selector->addItem(selectorText(name), toQString(name));
    m_selector->setCurrentIndex(std::max(0, m_selector->findData(before)));
    refresh();
    setBusy(false);
}

void ComparisonWindow::refresh() {
    if (!m_comparison)
        return;
    m_model.show(toUtf8(m_selector->currentData().toString()), rows());
    if (rows() == ComparisonModel::Rows::Doubtful)
        m_table->sortByColumn(m_model.columnCount() - 1, Qt::DescendingOrder);
    else
        m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->horizontalHeader()->resizeSections(QHeaderView::ResizeToContents);
    m_alignment.setAnswers({}, {});
    m_state->setText(stateText());
    if (m_model.rowCount() > 0)
        m_table->selectRow(0);
}

ComparisonModel::Rows ComparisonWindow::rows() const {
    return static_cast<ComparisonModel::Rows>(m_rows->currentData().toInt());
}

QString ComparisonWindow::stateText() const {
    const int shown = m_model.rowCount();
    QString text = tr("%n image(s) shown.", nullptr, shown);
    if (shown == 0 && rows() == ComparisonModel::Rows::Differing)
        text = tr("These runs choose alike on every image they share.");
    else if (shown == 0 && rows() == ComparisonModel::Rows::Doubtful)
        text = tr("On no image do runs agree on a mask that is not the ground truth's.");
    for (const DataNote& note : m_comparison->notes)
        text += u' ' + toQString(note.message);
    return text;
}

void ComparisonWindow::showSample(const QModelIndex& index) {
    const QString sampleId = index.data(ComparisonModel::SampleRole).toString();
    if (sampleId.isEmpty())
        return;
    QStringList labels;
    for (const ComparedRun& run : m_comparison->runs)
        labels.append(toQString(run.label));
    m_aligning.start(
        [stores = m_stores, id = toUtf8(sampleId)](const std::stop_token&) { return alignSample(stores, id); },
        [this, labels](const Result<std::vector<AlignedRow>>& rows) {
            if (!rows.has_value()) {
                m_alignment.setAnswers({}, {});
                m_answerTitle->setText(errorText(rows.error()).summary);
                return;
            }
            m_answerTitle->setText(rows->empty() ? tr("No answers for this image")
                                                 : tr("Answers, aligned: = all runs say the same here, ≠ they differ"));
            m_alignment.setAnswers(labels, *rows);
            m_answers->resizeColumnsToContents();
        });
    Q_EMIT sampleRequested(sampleId);
}

void ComparisonWindow::copyCsv() const {
    if (!m_comparison)
        return;
    const Table table = rows() == ComparisonModel::Rows::Doubtful
                            ? suspicionTable(*m_comparison, m_suspects)
                            : comparisonTable(*m_comparison, rows() == ComparisonModel::Rows::Differing);
    QGuiApplication::clipboard()->setText(toQString(tableCsv(table)));
}

void ComparisonWindow::setBusy(bool busy) {
    m_progress->setVisible(busy);
    m_stop->setVisible(busy);
    m_copy->setEnabled(!busy && m_comparison != nullptr);
    m_selector->setEnabled(!busy && m_comparison != nullptr);
    m_rows->setEnabled(!busy && m_comparison != nullptr);
}

}  // namespace groundscope
