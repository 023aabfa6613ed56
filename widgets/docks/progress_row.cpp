// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/progress_row.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace groundscope {

ProgressRow::ProgressRow(const QString& what, QWidget* parent, QAbstractButton* stop)
    : QWidget(parent), m_bar(new QProgressBar(this)), m_stop(stop != nullptr ? stop : new QPushButton(tr("Stop"), this)) {
    m_bar->setAccessibleName(what);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    connect(m_stop, &QAbstractButton::clicked, this, &ProgressRow::stopRequested);
    setProgress(0, 0);
}

void ProgressRow::setProgress(qint64 done, qint64 total) {
    setVisible(total > 0);
    m_bar->setRange(0, static_cast<int>(total));
    m_bar->setValue(static_cast<int>(done));
}

}  // namespace groundscope
