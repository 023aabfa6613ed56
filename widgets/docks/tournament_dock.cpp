// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/tournament_dock.h"

#include "core/metrics/order_bias.h"
#include "widgets/docks/exchange_html.h"
#include "widgets/docks/parts.h"
#include "widgets/models/selection_model.h"
#include "widgets/render/convert.h"
#include "widgets/render/labels.h"
#include "widgets/render/selection_labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPixmap>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QTreeWidget>

#include <algorithm>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr QSize kPicture(72, 54);
enum Role { ExchangeRole = Qt::UserRole, ReplayRole, CandidateRole, MatchRole };
enum class Order { AsAsked, Reversed, Shuffled };

}  // namespace

TournamentDock::TournamentDock(QWidget* parent) : QDockWidget(tr("Tournament"), parent) {
    setObjectName(u"tournament"_s);
    m_pages = new QStackedWidget(this);
    auto* splitter = new QSplitter(Qt::Horizontal, m_pages);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildTree(splitter));
    splitter->addWidget(buildDetails(splitter));
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    m_hint = makeHint(m_pages);
    m_pages->addWidget(splitter);
    m_pages->addWidget(m_hint);
    setWidget(m_pages);
    setSampleRun(nullptr);
}

QWidget* TournamentDock::buildTree(QWidget* parent) {
    auto* side = new QWidget(parent);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(4, 4, 0, 0);
    column->setSpacing(3);
    m_which = new QComboBox(side);
    m_which->setObjectName(u"tournamentSelector"_s);
    m_which->setAccessibleName(tr("Selector whose judge was asked"));
    connect(m_which, &QComboBox::currentIndexChanged, this, &TournamentDock::showSelection);
    column->addWidget(m_which);
    m_summary = makeDataLabel(side, tr("Order of the pictures"));
    m_summary->setObjectName(u"orderBias"_s);
    column->addWidget(m_summary);
    m_tree = new QTreeWidget(side);
    m_tree->setObjectName(u"tournamentTree"_s);
    m_tree->setAccessibleName(tr("Matches, the one that decided first"));
    m_tree->setHeaderLabels({tr("Match, and its pictures in the order shown"), tr("IoU"), tr("Score")});
    m_tree->setIconSize(kPicture);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &TournamentDock::showDetails);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        if (const QVariant candidate = item->data(0, CandidateRole); candidate.isValid())
            Q_EMIT candidateChosen(candidate.toInt());
    });
    column->addWidget(m_tree, 1);
    return side;
}

QWidget* TournamentDock::buildDetails(QWidget* parent) {
    auto* side = new QWidget(parent);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 4, 4, 4);
    column->setSpacing(3);
    m_details = new QTextBrowser(side);
    m_details->setObjectName(u"matchDetails"_s);
    m_details->setAccessibleName(tr("What was asked and replied in this match"));
    m_details->setOpenLinks(false);
    column->addWidget(m_details, 1);
    auto* row = new QHBoxLayout;
    m_order = new QComboBox(side);
    m_order->setObjectName(u"replayOrder"_s);
    m_order->setAccessibleName(tr("Order of the pictures"));
    m_order->addItem(tr("In the same order"), static_cast<int>(Order::AsAsked));
    m_order->addItem(tr("In reverse order"), static_cast<int>(Order::Reversed));
    m_order->addItem(tr("Shuffled"), static_cast<int>(Order::Shuffled));
    m_replay = new QPushButton(tr("Re&play This Match"), side);
    m_replay->setObjectName(u"replayMatch"_s);
    connect(m_replay, &QPushButton::clicked, this, &TournamentDock::requestReplay);
    row->addWidget(m_order, 1);
    row->addWidget(m_replay);
    column->addLayout(row);
    m_state = makeDataLabel(side, tr("State of the replay"));
    m_state->setObjectName(u"replayState"_s);
    m_state->hide();
    column->addWidget(m_state);
    return side;
}

void TournamentDock::setSampleRun(std::shared_ptr<const SampleRun> run) {
    const QString before = m_which->currentData().toString();
    m_run = std::move(run);
    {
        const QSignalBlocker quiet(m_which);
        m_which->clear();
        if (m_run)
            for (const Selection& selection : m_run->selections)
                if (!selection.exchanges.empty())
                    m_which->addItem(selectorText(selection.selector), toQString(selection.selector));
        m_which->setCurrentIndex(std::max(0, m_which->findData(before)));
    }
    m_which->setVisible(m_which->count() > 1);
    m_hint->setText(m_run ? tr("No judge was asked about this image.")
                          : tr("Run this image to see how its masks compete before a judge."));
    m_pages->setCurrentIndex(m_which->count() > 0 ? 0 : 1);
    showSelection();
    setReplayState(false, {});
}

const Selection* TournamentDock::selection() const {
    const std::string name = toUtf8(m_which->currentData().toString());
    if (!m_run || name.empty())
        return nullptr;
    const auto found = std::ranges::find(m_run->selections, name, &Selection::selector);
    return found == m_run->selections.end() ? nullptr : &*found;
}

void TournamentDock::showSelection() {
    {
        const QSignalBlocker quiet(m_tree);  // its items speak of exchanges that are gone
        m_tree->clear();
    }
    m_replays.clear();
    m_matchItems.clear();
    const Selection* shown = selection();
    m_tournament = shown == nullptr ? Tournament() : tournamentOf(*shown);
    m_summary->setText(orderText());
    m_summary->setVisible(!m_summary->text().isEmpty());
    if (shown == nullptr)
        return showDetails();
    QTreeWidgetItem* root = nullptr;
    if (m_tournament.presence) {
        root = new QTreeWidgetItem(m_tree, {purposeText("presence")});
        root->setData(0, ExchangeRole, *m_tournament.presence);
    }
    QList<int> candidates;
    if (const Match* last = m_tournament.final())
        root = addMatch(nullptr, *last);
    for (const Match& match : m_tournament.matches)
        for (const int candidate : match.images)
            if (!candidates.contains(candidate))
                candidates.append(candidate);
    for (const int index : m_tournament.otherExchanges)
        addRematch(nullptr, shown->exchanges[static_cast<std::size_t>(index)], false, index);
    m_tree->expandAll();
    if (root != nullptr)
        m_tree->setCurrentItem(root);
    showDetails();
    if (!candidates.isEmpty())
        Q_EMIT thumbnailsWanted(candidates);
}

QString TournamentDock::candidateName(int candidate) const {
    const bool known = m_run && candidate >= 0 && static_cast<std::size_t>(candidate) < m_run->candidates.size();
    return known ? candidateText(*m_run, candidate) : tr("a mask that is not there");
}

QString TournamentDock::matchText(const Match& match) const {
    const QString name = match.round + 1 == m_tournament.rounds() && m_tournament.rounds() > 1
                             ? tr("Final")
                             : tr("Round %1").arg(match.round + 1);
    return match.chosen ? tr("%1: taken %2").arg(name, candidateName(*match.chosen)) : tr("%1: nothing taken").arg(name);
}

QTreeWidgetItem* TournamentDock::addMatch(QTreeWidgetItem* parent, const Match& match) {
    const Exchange& exchange = selection()->exchanges[static_cast<std::size_t>(match.exchange)];
    const auto index = static_cast<int>(&match - m_tournament.matches.data());
    QString text = matchText(match);
    if (!exchange.flag.empty())
        text += u" ⚠ "_s + flagText(exchange.flag);
    auto* item = parent != nullptr ? new QTreeWidgetItem(parent, {text}) : new QTreeWidgetItem(m_tree, {text});
    item->setToolTip(0, text);
    item->setData(0, ExchangeRole, match.exchange);
    item->setData(0, MatchRole, index);
    QFont bold = font();
    bold.setBold(true);
    item->setFont(0, bold);
    m_matchItems.insert(index, item);
    for (std::size_t place = 0; place < match.images.size(); ++place)
        addPicture(item, match, place);
    for (const Rematch& again : match.again)
        addRematch(item, selection()->exchanges[static_cast<std::size_t>(again.exchange)], again.flip, again.exchange);
    return item;
}

/// A picture of a match; below it the match that it won before.
void TournamentDock::addPicture(QTreeWidgetItem* parent, const Match& match, std::size_t place) {
    const int candidate = match.images[place];
    const Exchange& exchange = selection()->exchanges[static_cast<std::size_t>(match.exchange)];
    const bool taken = match.chosen == candidate;
    const QString name = u"%1. %2"_s.arg(place + 1).arg(candidateName(candidate));
    auto* item = new QTreeWidgetItem(parent, {taken ? tr("%1 ✓ taken").arg(name) : name});
    item->setToolTip(0, item->text(0));
    item->setData(0, ExchangeRole, match.exchange);
    item->setData(0, MatchRole, parent->data(0, MatchRole));
    item->setData(0, CandidateRole, candidate);
    const auto index = static_cast<std::size_t>(candidate);
    if (candidate >= 0 && index < m_run->candidateIou.size())
        item->setText(1, iouText(m_run->candidateIou[index]));
    if (place < exchange.scores.size())
        item->setText(2, QLocale().toString(exchange.scores[place], 'f', 2));
    if (const Match* before = m_tournament.wonBy(candidate, match.round))
        addMatch(item, *before);
}

void TournamentDock::addRematch(QTreeWidgetItem* parent, const Exchange& exchange, bool flip, int exchangeIndex) {
    const QString taken = exchange.chosen ? candidateName(*exchange.chosen) : tr("nothing");
    QString text = exchange.purpose == "replay" ? tr("Replayed: taken %1").arg(taken)
                                                : tr("In another order: taken %1").arg(taken);
    if (flip)
        text += u" ⚠ "_s + tr("another choice");
    if (!exchange.flag.empty())
        text += u" ⚠ "_s + flagText(exchange.flag);
    auto* item = parent != nullptr ? new QTreeWidgetItem(parent, {text}) : new QTreeWidgetItem(m_tree, {text});
    item->setToolTip(0, text);
    if (parent != nullptr)
        item->setData(0, MatchRole, parent->data(0, MatchRole));
    if (exchangeIndex >= 0)
        item->setData(0, ExchangeRole, exchangeIndex);
    else
        item->setData(0, ReplayRole, static_cast<int>(m_replays.size()) - 1);
}

void TournamentDock::setThumbnails(const QHash<int, QImage>& thumbnails) {
    for (QTreeWidgetItemIterator item(m_tree); *item != nullptr; ++item) {
        const QVariant candidate = (*item)->data(0, CandidateRole);
        if (candidate.isValid() && thumbnails.contains(candidate.toInt()))
            (*item)->setIcon(0, QIcon(QPixmap::fromImage(thumbnails.value(candidate.toInt()))));
    }
}

void TournamentDock::addReplay(int match, const Exchange& replay) {
    QTreeWidgetItem* parent = m_matchItems.value(match);
    if (parent == nullptr)
        return;
    const Match& first = m_tournament.matches[static_cast<std::size_t>(match)];
    m_replays.push_back(replay);
    addRematch(parent, replay, replay.flag.empty() && replay.chosen != first.chosen, -1);
    parent->setExpanded(true);
    m_tree->setCurrentItem(parent->child(parent->childCount() - 1));
}

const Exchange* TournamentDock::exchangeOf(const QTreeWidgetItem* item) const {
    if (item == nullptr)
        return nullptr;
    if (const QVariant replay = item->data(0, ReplayRole); replay.isValid())
        return &m_replays[static_cast<std::size_t>(replay.toInt())];
    const QVariant exchange = item->data(0, ExchangeRole);
    const Selection* shown = selection();
    return exchange.isValid() && shown != nullptr ? &shown->exchanges[static_cast<std::size_t>(exchange.toInt())] : nullptr;
}

int TournamentDock::matchOf(const QTreeWidgetItem* item) const {
    const QVariant match = item != nullptr ? item->data(0, MatchRole) : QVariant();
    return match.isValid() ? match.toInt() : -1;
}

void TournamentDock::showDetails() {
    const Exchange* exchange = exchangeOf(m_tree->currentItem());
    m_details->setHtml(exchange != nullptr ? exchangeHtml(*m_run, *exchange) : QString());
    m_replay->setEnabled(!m_busy && matchOf(m_tree->currentItem()) >= 0);
}

QString TournamentDock::orderText() const {
    const Selection* shown = selection();
    if (shown == nullptr)
        return {};
    const OrderBias bias = orderBiasOf(*shown);
    if (bias.checks == 0)
        return {};
    return tr("Asked again in another order: %1 of %2 gave another choice")
        .arg(QLocale().toString(qlonglong(bias.flips)), QLocale().toString(qlonglong(bias.checks)));
}

void TournamentDock::requestReplay() {
    const int match = matchOf(m_tree->currentItem());
    if (match < 0 || m_busy)
        return;
    const std::vector<int>& images = m_tournament.matches[static_cast<std::size_t>(match)].images;
    QList<int> order(images.begin(), images.end());
    const auto wanted = static_cast<Order>(m_order->currentData().toInt());
    if (wanted == Order::Reversed)
        std::ranges::reverse(order);
    else if (wanted == Order::Shuffled)
        std::shuffle(order.begin(), order.end(), *QRandomGenerator::global());
    Q_EMIT replayRequested(match, order);
}

void TournamentDock::setReplayState(bool busy, const QString& text) {
    m_busy = busy;
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
    m_order->setEnabled(!busy);
    showDetails();
}

}  // namespace groundscope
