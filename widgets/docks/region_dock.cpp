// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/region_dock.h"

#include "widgets/docks/bar_delegate.h"
#include "widgets/docks/parts.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace groundscope {
namespace {

enum Column { TextColumn, ShareColumn, LiftColumn, ZColumn };
constexpr int kIndexRole = Qt::UserRole + 1;
constexpr int kIsPhraseRole = Qt::UserRole + 2;

QString percent(double share) {
    return RegionDock::tr("%1 %").arg(QLocale().toString(100 * share, 'f', 1));
}

}  // namespace

RegionDock::RegionDock(QWidget* parent) : QDockWidget(tr("Region"), parent), m_tools(new QButtonGroup(this)) {
    setObjectName(QStringLiteral("regionDock"));
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(6, 4, 6, 6);
    column->setSpacing(4);
    auto* row = new QHBoxLayout;
    buildTools(row);
    column->addLayout(row);
    m_pages = new QStackedWidget(content);
    buildList();
    m_hint = makeHint(m_pages);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_hint);
    column->addWidget(m_pages, 1);
    setWidget(content);
    clear(tr("Mark a part of the picture to see which words look there."));
}

void RegionDock::buildTools(QHBoxLayout* row) {
    m_tools->setExclusive(false);  // a second press puts the tool away
    const auto add = [&](RegionTool tool, const char* icon, const QString& name, const QString& tip) {
        QToolButton* button = makeToolButton(QLatin1String(icon), name, name, tip, this);
        button->setCheckable(true);
        m_tools->addButton(button, static_cast<int>(tool));
        row->addWidget(button);
    };
    add(RegionTool::Box, "gs-rectangle", tr("Mark a box"), tr("Which words look here: mark a box (Y)"));
    add(RegionTool::Brush, "gs-brush", tr("Mark by brush"),
        tr("Which words look here: mark by brush (Shift+Y); hold Shift to add to it"));
    add(RegionTool::Polygon, "gs-polygon", tr("Mark a polygon"), tr("Which words look here: mark a polygon (Alt+Y)"));
    connect(m_tools, &QButtonGroup::idClicked, this, [this](int id) {
        const bool taken = m_tools->button(id)->isChecked();
        Q_EMIT toolChosen(taken ? static_cast<RegionTool>(id) : RegionTool::None);
    });
    m_area = new QLabel(this);
    m_area->setObjectName(QStringLiteral("regionArea"));
    row->addSpacing(6);
    row->addWidget(m_area, 1);
    QToolButton* away = makeToolButton(QStringLiteral("edit-clear"), QStringLiteral("×"), tr("Clear the region"),
                                       tr("Clear the region (Esc)"), this);
    connect(away, &QToolButton::clicked, this, &RegionDock::clearRequested);
    row->addWidget(away);
}

void RegionDock::buildList() {
    m_list = new QTreeWidget(m_pages);
    m_list->setObjectName(QStringLiteral("regionList"));
    m_list->setAccessibleName(tr("Phrases and tokens that look at the region"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHeaderLabels({tr("Words"), tr("Share"), tr("Lift"), tr("z")});
    QTreeWidgetItem* head = m_list->headerItem();
    head->setToolTip(ShareColumn, tr("How much of the words' attention to the image lies in the region"));
    head->setToolTip(LiftColumn, tr("Share over the region's part of the image: 1 is what an even look would give"));
    head->setToolTip(ZColumn, tr("How many standard deviations the share is above the mean of all tokens"));
    m_list->setItemDelegateForColumn(ShareColumn, new BarDelegate(m_list));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    m_list->setIndentation(12);
    m_list->header()->setMinimumSectionSize(24);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    m_list->header()->resizeSection(ShareColumn, 13 * digit);
    for (const int column : {LiftColumn, ZColumn})
        m_list->header()->resizeSection(column, 6 * digit);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) { choose(item); });
    connect(m_list, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem* item) { choose(item); });
}

void RegionDock::choose(const QTreeWidgetItem* item) {
    if (m_showing || !item || !item->parent())
        return;
    const int index = item->data(TextColumn, kIndexRole).toInt();
    if (item->data(TextColumn, kIsPhraseRole).toBool())
        Q_EMIT phraseChosen(index);
    else
        Q_EMIT tokenChosen(index);
}

QTreeWidgetItem* RegionDock::addRow(QTreeWidgetItem* group, const QString& text, int index, const RegionMass& mass) {
    auto* item = new QTreeWidgetItem(group);
    item->setText(TextColumn, text);
    item->setToolTip(TextColumn, text);
    item->setData(TextColumn, kIndexRole, index);
    if (mass.share) {
        item->setText(ShareColumn, percent(*mass.share));
        item->setData(ShareColumn, BarDelegate::kShareRole, std::clamp(*mass.share, 0.0, 1.0));
    }
    if (mass.lift)
        item->setText(LiftColumn, QLocale().toString(*mass.lift, 'f', 2));
    if (mass.z)
        item->setText(ZColumn, QLocale().toString(*mass.z, 'f', 1));
    for (const int column : {LiftColumn, ZColumn})
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

void RegionDock::setRanking(const RegionRanking& ranking) {
    m_showing = true;
    m_list->clear();
    m_area->setText(tr("%1 of the image").arg(percent(ranking.areaShare)));
    auto* phrases = new QTreeWidgetItem(m_list, {tr("Noun phrases")});
    for (const PhraseMass& phrase : ranking.answer.phrases)
        addRow(phrases, tr("%1 · %2", "number of the noun phrase, its text").arg(phrase.phrase + 1).arg(ranking.phraseTexts.value(phrase.phrase)), phrase.phrase,
               phrase.mass)
            ->setData(TextColumn, kIsPhraseRole, true);
    auto* tokens = new QTreeWidgetItem(m_list, {tr("Tokens")});
    const auto listed = std::min<std::size_t>(ranking.answer.tokens.size(), kListedTokens);
    for (std::size_t i = 0; i < listed; ++i) {
        const TokenMass& token = ranking.answer.tokens[i];
        addRow(tokens, tr("%1 · %2", "number of the token, its text").arg(token.token + 1).arg(ranking.tokenTexts.value(token.token)),
               token.token, token.mass);
    }
    for (QTreeWidgetItem* group : {phrases, tokens}) {
        group->setFirstColumnSpanned(true);
        group->setExpanded(true);
        QFont bold = m_list->font();
        bold.setBold(true);
        group->setFont(TextColumn, bold);
    }
    phrases->setHidden(phrases->childCount() == 0);
    m_showing = false;
    m_pages->setCurrentIndex(0);
}

void RegionDock::clear(const QString& hint) {
    m_showing = true;
    m_list->clear();
    m_showing = false;
    m_area->clear();
    m_hint->setText(hint);
    m_pages->setCurrentIndex(1);
}

void RegionDock::setTool(RegionTool tool) {
    for (QAbstractButton* button : m_tools->buttons())
        button->setChecked(m_tools->id(button) == static_cast<int>(tool));
}

}  // namespace groundscope
