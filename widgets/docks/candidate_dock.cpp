// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/candidate_dock.h"

#include "widgets/docks/candidate_delegate.h"
#include "widgets/docks/parts.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace groundscope {

CandidateDock::CandidateDock(QWidget* parent)
    : QDockWidget(tr("Masks"), parent), m_model(new CandidateModel(this)) {
    setObjectName(QStringLiteral("candidateDock"));
    m_pages = new QStackedWidget(this);
    auto* content = new QWidget(m_pages);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    auto* head = new QHBoxLayout;
    m_phrase = makeCaption({}, content);
    m_phrase->setWordWrap(true);
    head->addWidget(m_phrase, 1);
    m_heatOnly = new QPushButton(tr("&Heat map only"), content);
    m_heatOnly->setObjectName(QStringLiteral("heatOnly"));
    m_heatOnly->setCheckable(true);
    m_heatOnly->setToolTip(tr("Show the heat map without a mask (0)"));
    head->addWidget(m_heatOnly);
    layout->addLayout(head);
    buildStrip(content);
    layout->addWidget(m_list, 1);
    m_hint = makeHint(m_pages);
    m_pages->addWidget(content);
    m_pages->addWidget(m_hint);
    setWidget(m_pages);
    connect(m_heatOnly, &QPushButton::clicked, this, [this] { choose(-1); });
    clear(tr("Run this image to see its masks."));
}

void CandidateDock::setLiveScores(const std::vector<double>& byCandidate) {
    m_model->setMarks({byCandidate, m_model->marks().marked});
}

void CandidateDock::clearLiveScores() {
    setLiveScores({});
}

void CandidateDock::setMarked(const std::set<int>& candidates) {
    m_model->setMarks({m_model->marks().liveIou, candidates});
}

void CandidateDock::buildStrip(QWidget* parent) {
    m_list = new QListView(parent);
    m_list->setObjectName(QStringLiteral("candidateList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CandidateDelegate(m_list));
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(false);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Masks of the noun phrase"));
    m_list->setMinimumHeight(6 * m_list->fontMetrics().lineSpacing() + 24);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    connect(m_list->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            [this](const QModelIndex& current) {
                m_heatOnly->setChecked(!current.isValid());
                if (!m_settingCurrent && current.isValid())
                    Q_EMIT candidateChosen(current.row());
            });
}

void CandidateDock::setCandidates(const QString& phrase, std::vector<CandidateItem> items) {
    m_settingCurrent = true;
    m_phrase->setText(phrase);
    m_model->setItems(std::move(items));
    m_heatOnly->setChecked(true);
    m_settingCurrent = false;
    m_hint->setText(tr("No masks were proposed for this noun phrase."));
    m_pages->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
}

void CandidateDock::clear(const QString& hint) {
    setCandidates({}, {});
    m_hint->setText(hint);
}

void CandidateDock::setCurrentRow(int row) {
    m_settingCurrent = true;
    const QModelIndex index = m_model->index(row, 0);
    if (index.isValid())
        m_list->setCurrentIndex(index);
    else
        m_list->selectionModel()->clear();
    m_heatOnly->setChecked(!index.isValid());
    m_settingCurrent = false;
}

int CandidateDock::currentRow() const {
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void CandidateDock::choose(int row) {
    setCurrentRow(row);
    Q_EMIT candidateChosen(currentRow());
}

bool CandidateDock::chooseByKey(int key) {
    if (key < Qt::Key_0 || key > Qt::Key_9 || key - Qt::Key_0 > m_model->rowCount())
        return false;
    choose(key - Qt::Key_1);
    return true;
}

bool CandidateDock::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        const bool bare = !(press->modifiers() & ~Qt::KeypadModifier);
        if (bare && chooseByKey(press->key()))
            return true;
    }
    // Cards share the width of the view.
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        QTimer::singleShot(0, m_list, [this] { m_list->doItemsLayout(); });
    return QDockWidget::eventFilter(watched, event);
}

}  // namespace groundscope
