// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/jobs_dock.h"

#include "widgets/docks/parts.h"
#include "widgets/render/icons.h"
#include "widgets/render/labels.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace groundscope {

JobsDock::JobsDock(QWidget* parent) : QDockWidget(tr("Jobs"), parent) {
    setObjectName(QStringLiteral("jobsDock"));
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(8, 6, 8, 8);
    m_title = makeCaption({}, content);
    m_title->setWordWrap(true);
    layout->addWidget(m_title);

    auto* row = new QHBoxLayout;
    m_bar = new QProgressBar(content);
    m_bar->setAccessibleName(tr("Progress of the job"));
    row->addWidget(m_bar, 1);
    m_cancel = new QPushButton(themedIcon(QStringLiteral("process-stop")), tr("&Cancel"), content);
    m_cancel->setObjectName(QStringLiteral("cancelJob"));
    m_cancel->setToolTip(tr("Stop the job; what is done is kept (Ctrl+.)"));
    connect(m_cancel, &QPushButton::clicked, this, &JobsDock::cancelRequested);
    row->addWidget(m_cancel);
    layout->addLayout(row);

    auto* line = new QHBoxLayout;
    m_step = new QLabel(content);
    m_step->setTextFormat(Qt::PlainText);
    m_left = new QLabel(content);
    m_left->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->addWidget(m_step, 1);
    line->addWidget(m_left);
    layout->addLayout(line);
    buildErrors(layout);
    setWidget(content);
    setIdle({});
}

void JobsDock::buildErrors(QVBoxLayout* layout) {
    m_errorTitle = makeCaption({}, this);
    layout->addWidget(m_errorTitle);
    m_errors = new QTreeWidget(this);
    m_errors->setObjectName(QStringLiteral("jobErrors"));
    m_errors->setHeaderLabels({tr("Sample"), tr("What went wrong")});
    m_errors->setRootIsDecorated(true);
    m_errors->setAccessibleName(tr("Errors of the job"));
    m_errors->setToolTip(
        tr("Press Enter or double-click to show the sample; unfold a line for the details"));
    m_errors->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_errors->header()->setStretchLastSection(true);
    m_errors->setWordWrap(true);
    connect(m_errors, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        const QTreeWidgetItem* top = item->parent() != nullptr ? item->parent() : item;
        Q_EMIT sampleRequested(top->text(0));
    });
    layout->addWidget(m_errors, 1);
    updateErrorTitle();
}

void JobsDock::setJob(const JobStatus& status) {
    m_title->setText(status.cancelling ? tr("Stopping: %1").arg(status.title) : status.title);
    m_bar->setVisible(true);
    m_cancel->setVisible(true);
    m_cancel->setEnabled(!status.cancelling);
    // QProgressBar counts in int; thousandths are fine enough.
    m_bar->setRange(0, status.total > 0 ? 1000 : 0);
    m_bar->setValue(status.total > 0 ? static_cast<int>(1000 * status.done / status.total) : 0);
    const QLocale locale;
    m_bar->setFormat(
        status.total > 0
            ? tr("%1 of %2").arg(locale.toString(status.done), locale.toString(status.total))
            : QString());
    m_step->setText(status.step);
    m_left->setText(status.secondsLeft ? remainingText(*status.secondsLeft) : QString());
}

void JobsDock::setIdle(const QString& summary) {
    m_title->setText(summary.isEmpty() ? tr("Nothing is running.") : summary);
    m_bar->setVisible(false);
    m_cancel->setVisible(false);
    m_step->clear();
    m_left->clear();
}

void JobsDock::addError(const QString& sampleId, const ErrorText& error) {
    auto* item = new QTreeWidgetItem(m_errors, {sampleId, error.summary});
    item->setIcon(0, themedIcon(QStringLiteral("dialog-error")));
    item->setToolTip(1, error.details);
    auto* details = new QTreeWidgetItem(item, {QString(), error.details});
    details->setToolTip(1, error.details);
    updateErrorTitle();
}

void JobsDock::clearErrors() {
    m_errors->clear();
    updateErrorTitle();
}

int JobsDock::errorCount() const {
    return m_errors->topLevelItemCount();
}

void JobsDock::updateErrorTitle() {
    m_errorTitle->setText(errorCount() == 0 ? tr("No errors")
                                            : tr("%n error(s)", nullptr, errorCount()));
    m_errors->setVisible(errorCount() > 0);
}

}  // namespace groundscope
