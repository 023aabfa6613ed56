// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/sample_dock.h"

#include "widgets/docks/parts.h"
#include "widgets/docks/query_bar.h"
#include "widgets/docks/sample_delegate.h"
#include "widgets/render/icons.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace groundscope {
namespace {

constexpr int kThumbnailDelayMs = 60;
constexpr int kRowsAround = 4;

}  // namespace

SampleDock::SampleDock(SampleModel* model, QWidget* parent)
    : QDockWidget(tr("Samples"), parent), m_model(model), m_filter(new SampleFilter(this)) {
    setObjectName(QStringLiteral("sampleDock"));
    m_filter->setSourceModel(m_model);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(6, 6, 6, 6);
    buildHeader(content, layout);
    m_pages = new QStackedWidget(content);
    buildList(m_pages);
    m_empty = makeHint(m_pages);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    layout->addWidget(m_pages, 1);
    setWidget(content);

    m_thumbnailTimer = new QTimer(this);
    m_thumbnailTimer->setSingleShot(true);
    m_thumbnailTimer->setInterval(kThumbnailDelayMs);
    connect(m_thumbnailTimer, &QTimer::timeout, this, &SampleDock::askForThumbnails);
    connect(m_filter, &QAbstractItemModel::modelReset, this, [this] {
        if (m_current >= m_model->rowCount())
            m_current = -1;
        setCurrentRow(m_current);  // a reset lets go of it
        updateCount();
    });
    updateCount();
}

void SampleDock::buildHeader(QWidget* parent, QBoxLayout* layout) {
    m_query = new QueryPane(parent);
    connect(m_query->bar(), &QueryBar::left, this, [this] {
        m_list->setFocus(Qt::OtherFocusReason);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_filter->index(0, 0));
    });
    m_count = new QLabel(parent);
    m_count->setAccessibleName(tr("Number of samples listed"));
    layout->addWidget(m_query);
    layout->addWidget(m_count);
    buildGroupLine(parent, layout);
}

void SampleDock::buildGroupLine(QWidget* parent, QBoxLayout* layout) {
    m_groupLine = new QWidget(parent);
    m_groupLine->setObjectName(QStringLiteral("groupLine"));
    auto* row = new QHBoxLayout(m_groupLine);
    row->setContentsMargins(0, 0, 0, 0);
    m_group = new QLabel(m_groupLine);
    m_group->setWordWrap(true);
    m_group->setTextFormat(Qt::PlainText);
    auto* clear = makeToolButton(QStringLiteral("window-close"), QStringLiteral("✕"), tr("List all samples again"),
                                 tr("List all samples again"), m_groupLine);
    clear->setObjectName(QStringLiteral("clearGroup"));
    connect(clear, &QToolButton::clicked, this, &SampleDock::clearGroup);
    row->addWidget(m_group, 1);
    row->addWidget(clear);
    m_groupLine->hide();
    layout->addWidget(m_groupLine);
}

void SampleDock::showGroup(const QString& what, const QStringList& ids) {
    m_group->setText(tr("Only: %1").arg(what));
    m_groupLine->show();
    m_query->showView({});
    m_filter->setGroup(QSet<QString>(ids.begin(), ids.end()));
    show();
    raise();
    updateCount();
}

void SampleDock::setListing(const SampleListing& listing) {
    m_query->setListing(listing);
    if (!listing.problem)
        m_filter->setRows(listing.rows);
}

void SampleDock::clearGroup() {
    m_groupLine->hide();
    m_filter->setGroup(std::nullopt);
    updateCount();
}

void SampleDock::buildList(QWidget* parent) {
    m_list = new QListView(parent);
    m_list->setObjectName(QStringLiteral("sampleList"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new SampleDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(tr("Samples"));
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    connect(m_list->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            [this](const QModelIndex& current) {
                if (m_settingCurrent || !current.isValid())
                    return;
                m_current = m_filter->mapToSource(current).row();
                Q_EMIT sampleChosen(m_current);
            });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        m_thumbnailTimer->start();
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, &SampleDock::showContextMenu);
}

void SampleDock::setCurrentRow(int row) {
    m_current = row;
    const QModelIndex index = m_filter->mapFromSource(m_model->index(row, 0));
    m_settingCurrent = true;
    if (index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    } else {
        m_list->selectionModel()->clear();
    }
    m_settingCurrent = false;
}

int SampleDock::currentRow() const {
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? m_filter->mapToSource(current).row() : -1;
}

int SampleDock::neighbour(int direction) const {
    const QModelIndex current = m_list->currentIndex();
    const int first = direction > 0 ? 0 : m_filter->rowCount() - 1;
    const QModelIndex next =
        m_filter->index(current.isValid() ? current.row() + direction : first, 0);
    return next.isValid() ? m_filter->mapToSource(next).row() : -1;
}

int SampleDock::lastListed(int direction) const {
    const QModelIndex end = m_filter->index(direction > 0 ? m_filter->rowCount() - 1 : 0, 0);
    return end.isValid() ? m_filter->mapToSource(end).row() : -1;
}

std::vector<int> SampleDock::listed() const {
    std::vector<int> rows(static_cast<std::size_t>(m_filter->rowCount()));
    for (int i = 0; i < m_filter->rowCount(); ++i)
        rows[static_cast<std::size_t>(i)] = m_filter->mapToSource(m_filter->index(i, 0)).row();
    return rows;
}

void SampleDock::focusSearch() {
    show();
    raise();
    m_query->bar()->setFocus(Qt::ShortcutFocusReason);
    m_query->bar()->selectAll();
}

void SampleDock::updateCount() {
    const int shown = m_filter->rowCount();
    const int all = m_model->rowCount();
    if (shown == all)
        m_count->setText(tr("%n sample(s)", nullptr, all));
    else
        m_count->setText(tr("%1 of %n sample(s)", nullptr, all).arg(QLocale().toString(shown)));
    m_empty->setText(all == 0 ? tr("No benchmark is open.")
                              : tr("No sample matches the query."));
    m_pages->setCurrentWidget(shown == 0 ? static_cast<QWidget*>(m_empty) : m_list);
    m_thumbnailTimer->start();
}

void SampleDock::askForThumbnails() {
    const QRect view = m_list->viewport()->rect();
    if (!m_list->isVisible() || m_filter->rowCount() == 0)
        return;
    const QModelIndex first = m_list->indexAt(view.topLeft() + QPoint(4, 4));
    const QModelIndex last = m_list->indexAt(view.bottomLeft() + QPoint(4, -4));
    const int from = std::max(0, (first.isValid() ? first.row() : 0) - kRowsAround);
    const int to = std::min(m_filter->rowCount() - 1,
                            (last.isValid() ? last.row() : m_filter->rowCount() - 1) + kRowsAround);
    QList<int> rows;
    for (int row = from; row <= to; ++row)
        rows.append(m_filter->mapToSource(m_filter->index(row, 0)).row());
    const QList<int> missing = m_model->takeMissingThumbnails(rows);
    if (!missing.isEmpty())
        Q_EMIT thumbnailsWanted(missing);
}

void SampleDock::showContextMenu(const QPoint& position) {
    const QModelIndex index = m_list->indexAt(position);
    if (!index.isValid())
        return;
    const int row = m_filter->mapToSource(index).row();
    QMenu menu(this);
    const QAction* run =
        menu.addAction(themedIcon(QStringLiteral("media-playback-start")), tr("&Run This Image"));
    if (menu.exec(m_list->viewport()->mapToGlobal(position)) == run)
        Q_EMIT runRequested(row);
}

bool SampleDock::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list->viewport() &&
        (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        m_thumbnailTimer->start();
    return QDockWidget::eventFilter(watched, event);
}

}  // namespace groundscope
