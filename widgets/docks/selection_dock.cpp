// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/selection_dock.h"

#include "widgets/docks/exchange_html.h"
#include "widgets/docks/parts.h"
#include "widgets/render/convert.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QTreeView>
#include <QVBoxLayout>

namespace groundscope {

using namespace Qt::StringLiterals;

SelectionDock::SelectionDock(QWidget* parent)
    : QDockWidget(tr("Selections"), parent), m_model(new SelectionModel(this)) {
    setObjectName(u"selectionDock"_s);
    m_pages = new QStackedWidget(this);
    auto* splitter = new QSplitter(Qt::Horizontal, m_pages);
    splitter->setChildrenCollapsible(false);
    buildTable(splitter);
    m_exchanges = new QTextBrowser(splitter);
    m_exchanges->setObjectName(u"exchanges"_s);
    m_exchanges->setOpenLinks(false);
    m_exchanges->setAccessibleName(tr("What the judge was asked and what it replied"));
    m_exchanges->hide();
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    m_hint = makeHint(m_pages);
    m_pages->addWidget(splitter);
    m_pages->addWidget(m_hint);
    setWidget(m_pages);
    clear(tr("Run this image to see what the selectors choose."));
}

void SelectionDock::buildTable(QWidget* parent) {
    m_table = new QTreeView(parent);
    m_table->setObjectName(u"selectionTable"_s);
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Choices of the selectors"));
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->header()->setSectionsMovable(false);
    for (const int column : {SelectionModel::SelectorColumn, SelectionModel::IouColumn, SelectionModel::ScoreColumn})
        m_table->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_table->header()->resizeSection(SelectionModel::ChoiceColumn, 170);
    m_table->header()->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                showExchanges();
                if (!m_settingCurrent && current.isValid())
                    Q_EMIT selectorChosen(current.data(SelectionModel::SelectorRole).toString());
            });
    // A choice that is current already is wished for again by a click or Enter.
    connect(m_table, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        Q_EMIT selectorChosen(index.siblingAtColumn(0).data(SelectionModel::SelectorRole).toString());
    });
}

void SelectionDock::setSampleRun(std::shared_ptr<const SampleRun> run) {
    const std::string before = currentSelector();
    m_run = std::move(run);
    m_settingCurrent = true;
    m_model->setItems(m_run ? selectionItems(*m_run) : std::vector<SelectionItem>());
    m_settingCurrent = false;
    m_hint->setText(tr("No selector has looked at this image yet."));
    m_pages->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    setCurrentSelector(before);
}

void SelectionDock::clear(const QString& hint) {
    setSampleRun(nullptr);
    m_hint->setText(hint);
}

void SelectionDock::setCurrentSelector(const std::string& selector) {
    m_settingCurrent = true;
    const QModelIndex index = m_model->index(m_model->rowOf(selector), 0);
    if (index.isValid())
        m_table->setCurrentIndex(index);
    else
        m_table->selectionModel()->clear();
    m_settingCurrent = false;
    showExchanges();
}

std::string SelectionDock::currentSelector() const {
    const SelectionItem* item = m_model->itemAt(m_table->currentIndex().row());
    return item == nullptr ? std::string() : item->selector;
}

void SelectionDock::showExchanges() {
    const int row = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
    const bool known = m_run && row >= 0 && static_cast<std::size_t>(row) < m_run->selections.size();
    QString html;
    if (known)
        for (const Exchange& exchange : m_run->selections[static_cast<std::size_t>(row)].exchanges)
            html += exchangeHtml(*m_run, exchange);
    m_exchanges->setHtml(html);
    m_exchanges->setVisible(!html.isEmpty());
}

}  // namespace groundscope
