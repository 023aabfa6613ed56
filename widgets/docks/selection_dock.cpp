// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/selection_dock.h"

#include "widgets/docks/parts.h"
#include "widgets/render/convert.h"
#include "widgets/render/selection_labels.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QTreeView>
#include <QVBoxLayout>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

QString line(const QString& name, const QString& value) {
    const QString shown = value.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    return u"<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(name.toHtmlEscaped(), shown);
}

/// "1: a green body, mask 3 · 2: …", in the order the judge saw them.
QString picturesText(const SampleRun& run, const Exchange& exchange) {
    QStringList parts;
    for (std::size_t i = 0; i < exchange.images.size(); ++i) {
        const int index = exchange.images[i];
        const bool known = index >= 0 && static_cast<std::size_t>(index) < run.candidates.size();
        QString name = known ? candidateText(run, index)
                       : index == Exchange::kOriginalImage ? SelectionDock::tr("the picture as it is")
                                                           : SelectionDock::tr("a mask that is not there");
        if (i < exchange.scores.size())
            name += u" (%1)"_s.arg(QLocale().toString(exchange.scores[i], 'f', 2));
        parts.append(u"%1: %2"_s.arg(i + 1).arg(name));
    }
    return parts.join(u" · "_s);
}

QString headingOf(const Exchange& exchange) {
    QString heading = purposeText(exchange.purpose);
    if (exchange.purpose == "selection")
        heading += u" "_s + SelectionDock::tr("Round %1").arg(exchange.round + 1);
    return exchange.judge.empty() ? heading : u"%1 · %2"_s.arg(heading, toQString(exchange.judge));
}

}  // namespace

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
    const QString html = known ? exchangesHtml(m_run->selections[static_cast<std::size_t>(row)]) : QString();
    m_exchanges->setHtml(html);
    m_exchanges->setVisible(!html.isEmpty());
}

QString SelectionDock::exchangesHtml(const Selection& selection) const {
    QString html;
    for (const Exchange& exchange : selection.exchanges) {
        html += u"<h4>%1</h4><table>"_s.arg(headingOf(exchange).toHtmlEscaped());
        if (!exchange.system.empty())
            html += line(tr("System"), toQString(exchange.system));
        html += line(tr("Prompt"), toQString(exchange.prompt));
        if (!exchange.images.empty())
            html += line(tr("Pictures"), picturesText(*m_run, exchange));
        html += line(tr("Reply"), u"“%1”"_s.arg(toQString(exchange.reply)));
        if (exchange.chosen && *exchange.chosen >= 0 &&
            static_cast<std::size_t>(*exchange.chosen) < m_run->candidates.size())
            html += line(tr("Taken"), candidateText(*m_run, *exchange.chosen));
        if (!exchange.flag.empty())
            html += line(tr("⚠ Odd"), flagText(exchange.flag));
        html += u"</table>"_s;
    }
    return html;
}

}  // namespace groundscope
