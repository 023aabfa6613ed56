// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/jobs_dock.h"

#include "widgets/docks/parts.h"
#include "widgets/render/icons.h"
#include "widgets/render/labels.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTime>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace groundscope {
namespace {

constexpr int kLogLines = 2000;
constexpr int kThousandths = 1000;  // QProgressBar counts in int

QString sizeText(qint64 bytes) {
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

int thousandths(qint64 part, qint64 whole) {
    return whole > 0 ? static_cast<int>(kThousandths * part / whole) : 0;
}

QTreeWidget* makeTree(const char* name, const QStringList& titles, QWidget* parent) {
    auto* tree = new QTreeWidget(parent);
    tree->setObjectName(QLatin1StringView(name));
    tree->setHeaderLabels(titles);
    tree->header()->setStretchLastSection(true);
    tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    return tree;
}

}  // namespace

JobsDock::JobsDock(QWidget* parent) : QDockWidget(tr("Jobs"), parent) {
    setObjectName(QStringLiteral("jobsDock"));
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(8, 6, 8, 8);
    buildJob(layout);
    m_tabs = new QTabWidget(content);
    m_tabs->setObjectName(QStringLiteral("jobTabs"));
    m_tabs->setAccessibleName(tr("Pages of the jobs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildQueue(), tr("Queue"));
    m_tabs->addTab(buildErrors(), tr("Errors"));
    m_tabs->addTab(buildLog(), tr("Log"));
    layout->addWidget(m_tabs, 1);
    buildMemory(layout);
    setWidget(content);
    setIdle({});
    setMemory(std::nullopt);
    updateErrors();
}

void JobsDock::buildJob(QVBoxLayout* layout) {
    m_title = makeCaption({}, this);
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    auto* row = new QHBoxLayout;
    m_bar = new QProgressBar(this);
    m_bar->setAccessibleName(tr("Progress of the job"));
    row->addWidget(m_bar, 1);
    m_pause = new QPushButton(tr("&Pause"), this);
    m_pause->setObjectName(QStringLiteral("pauseJob"));
    connect(m_pause, &QPushButton::clicked, this, [this] { Q_EMIT pauseRequested(!m_paused); });
    row->addWidget(m_pause);
    m_cancel = new QPushButton(themedIcon(QStringLiteral("process-stop")), tr("&Cancel"), this);
    m_cancel->setObjectName(QStringLiteral("cancelJob"));
    m_cancel->setToolTip(tr("Stop the job; what is done is kept (Ctrl+.)"));
    connect(m_cancel, &QPushButton::clicked, this, &JobsDock::cancelRequested);
    row->addWidget(m_cancel);
    layout->addLayout(row);
    auto* line = new QHBoxLayout;
    m_step = new QLabel(this);
    m_step->setTextFormat(Qt::PlainText);
    m_left = new QLabel(this);
    m_left->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->addWidget(m_step, 1);
    line->addWidget(m_left);
    layout->addLayout(line);
}

QWidget* JobsDock::buildQueue() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 4, 0, 0);
    m_queue = makeTree("jobQueue", {tr("Job"), tr("State")}, page);
    m_queue->setRootIsDecorated(false);
    m_queue->setAccessibleName(tr("Runs that wait, run or have ended"));
    m_cancelWaiting = new QPushButton(tr("Cancel &This One"), page);
    m_cancelWaiting->setObjectName(QStringLiteral("cancelQueued"));
    const auto refresh = [this] {
        const QTreeWidgetItem* item = m_queue->currentItem();
        m_cancelWaiting->setEnabled(item && !item->data(0, Qt::UserRole + 1).toBool());
    };
    connect(m_queue, &QTreeWidget::currentItemChanged, this, refresh);
    connect(m_cancelWaiting, &QPushButton::clicked, this, [this] {
        if (const QTreeWidgetItem* item = m_queue->currentItem())
            Q_EMIT jobCancelRequested(item->data(0, Qt::UserRole).toULongLong());
    });
    column->addWidget(m_queue, 1);
    column->addWidget(m_cancelWaiting, 0, Qt::AlignLeft);
    refresh();
    return page;
}

QWidget* JobsDock::buildErrors() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 4, 0, 0);
    m_errors = makeTree("jobErrors", {tr("Sample"), tr("What went wrong")}, page);
    m_errors->setAccessibleName(tr("Errors of the job"));
    m_errors->setToolTip(
        tr("Press Enter or double-click to show the sample; unfold a line for the details"));
    m_errors->setWordWrap(true);
    connect(m_errors, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        const QTreeWidgetItem* top = item->parent() != nullptr ? item->parent() : item;
        Q_EMIT sampleRequested(top->text(0));
    });
    m_retry = new QPushButton(tr("&Run This One Again"), page);
    m_retry->setObjectName(QStringLiteral("retrySample"));
    connect(m_errors, &QTreeWidget::currentItemChanged, this, &JobsDock::updateErrors);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        const QTreeWidgetItem* item = m_errors->currentItem();
        if (item != nullptr)
            Q_EMIT retryRequested((item->parent() != nullptr ? item->parent() : item)->text(0));
    });
    column->addWidget(m_errors, 1);
    column->addWidget(m_retry, 0, Qt::AlignLeft);
    return page;
}

QWidget* JobsDock::buildLog() {
    m_log = new QPlainTextEdit(this);
    m_log->setObjectName(QStringLiteral("jobLog"));
    m_log->setReadOnly(true);
    m_log->setMaximumBlockCount(kLogLines);
    m_log->setTabChangesFocus(true);
    m_log->setAccessibleName(tr("Log of the jobs"));
    m_log->setPlaceholderText(tr("What the models do is written here, line by line."));
    return m_log;
}

void JobsDock::buildMemory(QVBoxLayout* layout) {
    m_memory = new QProgressBar(this);
    m_memory->setObjectName(QStringLiteral("memoryGauge"));
    m_memory->setRange(0, kThousandths);
    m_memory->setAccessibleName(tr("Memory in use"));
    m_forecast = new QLabel(this);
    m_forecast->setObjectName(QStringLiteral("memoryForecast"));
    m_forecast->setWordWrap(true);
    m_forecast->setTextFormat(Qt::PlainText);
    layout->addWidget(m_memory);
    layout->addWidget(m_forecast);
}

void JobsDock::setJob(const JobStatus& status) {
    m_title->setText(status.cancelling ? tr("Stopping: %1").arg(status.title) : status.title);
    m_bar->setVisible(true);
    m_cancel->setVisible(true);
    m_cancel->setEnabled(!status.cancelling);
    m_paused = status.paused;
    m_pause->setVisible(status.canPause || status.paused);
    m_pause->setEnabled(!status.cancelling);
    m_pause->setText(status.paused ? tr("C&ontinue") : tr("&Pause"));
    m_pause->setToolTip(status.paused ? tr("Go on with the samples that are left")
                                      : tr("Stop for now; the sample that runs goes on from its last finished stage"));
    m_bar->setRange(0, status.total > 0 ? kThousandths : 0);
    m_bar->setValue(thousandths(status.done, status.total));
    const QLocale locale;
    m_bar->setFormat(
        status.total > 0
            ? tr("%1 of %2").arg(locale.toString(status.done), locale.toString(status.total))
            : QString());
    m_step->setText(status.step);
    m_left->setText(status.secondsLeft && !status.paused ? remainingText(*status.secondsLeft) : QString());
}

void JobsDock::setIdle(const QString& summary) {
    m_title->setText(summary.isEmpty() ? tr("Nothing is running.") : summary);
    m_bar->setVisible(false);
    m_cancel->setVisible(false);
    m_pause->setVisible(false);
    m_step->clear();
    m_left->clear();
}

void JobsDock::setQueue(const std::vector<JobRow>& rows) {
    const QTreeWidgetItem* current = m_queue->currentItem();
    const quint64 chosen = current ? current->data(0, Qt::UserRole).toULongLong() : 0;
    m_queue->clear();
    for (const JobRow& row : rows) {
        auto* item = new QTreeWidgetItem({row.title, row.state});
        item->setData(0, Qt::UserRole, row.id);
        item->setData(0, Qt::UserRole + 1, row.over);
        item->setToolTip(0, row.title);
        m_queue->insertTopLevelItem(0, item);
        if (row.id == chosen)
            m_queue->setCurrentItem(item);
    }
}

void JobsDock::setMemory(const std::optional<MemoryGauge>& memory) {
    m_memory->setVisible(memory.has_value());
    m_forecast->setVisible(memory && !memory->forecast.isEmpty());
    if (!memory)
        return;
    m_memory->setValue(thousandths(memory->used, memory->total));
    m_memory->setFormat(tr("Memory: %1 of %2").arg(sizeText(memory->used), sizeText(memory->total)));
    m_forecast->setText(memory->forecast);
    QFont font = m_forecast->font();
    font.setBold(memory->tooMuch);
    m_forecast->setFont(font);
}

void JobsDock::log(const QString& text) {
    m_log->appendPlainText(QStringLiteral("%1  %2").arg(QTime::currentTime().toString(QStringLiteral("HH:mm:ss")), text));
}

void JobsDock::addError(const QString& sampleId, const ErrorText& error) {
    removeError(sampleId);
    if (errorCount() == 0)
        m_tabs->setCurrentIndex(1);  // the first one is shown
    auto* item = new QTreeWidgetItem(m_errors, {sampleId, error.summary});
    item->setIcon(0, themedIcon(QStringLiteral("dialog-error")));
    item->setToolTip(1, error.details);
    auto* details = new QTreeWidgetItem(item, {QString(), error.details});
    details->setToolTip(1, error.details);
    updateErrors();
}

void JobsDock::removeError(const QString& sampleId) {
    for (QTreeWidgetItem* item : m_errors->findItems(sampleId, Qt::MatchExactly))
        delete item;
    updateErrors();
}

void JobsDock::clearErrors() {
    m_errors->clear();
    updateErrors();
}

int JobsDock::errorCount() const {
    return m_errors->topLevelItemCount();
}

void JobsDock::updateErrors() {
    m_tabs->setTabText(1, errorCount() == 0 ? tr("No errors") : tr("%n error(s)", nullptr, errorCount()));
    m_retry->setEnabled(m_errors->currentItem() != nullptr);
}

}  // namespace groundscope
