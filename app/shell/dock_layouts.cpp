// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/dock_layouts.h"

#include <QDockWidget>
#include <QToolBar>

#include <algorithm>
#include <array>
#include <iterator>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

/// In the order in which they are filled: of two in one area the upper one comes first.
enum class Place { Left, RightTop, RightBottom, BottomTop, Bottom };
constexpr int kPlaceCount = 5;

enum class Shown { Closed, Open, Front };

struct Spot {
    Place place = Place::RightBottom;
    Shown shown = Shown::Closed;
};

constexpr Spot front(Place place) { return {place, Shown::Front}; }
constexpr Spot open(Place place) { return {place, Shown::Open}; }
constexpr Spot closed(Place place) { return {place, Shown::Closed}; }

struct PanelRow {
    QLatin1StringView name;
    std::array<Spot, kWorkspaceCount> spots;  // Inspect, Audit, Annotate, Analyse, Figure
};

/// Order of the rows = order of the tabs. A place has at most one panel in front.
const PanelRow kPanels[] = {
    {"samples"_L1,
     {front(Place::Left), front(Place::Left), front(Place::Left),
      front(Place::Left), front(Place::Left)}},
    {"answer"_L1,
     {front(Place::RightTop), open(Place::RightTop), closed(Place::RightTop),
      open(Place::RightTop), closed(Place::RightTop)}},
    {"analysis"_L1,
     {closed(Place::RightTop), closed(Place::RightTop), closed(Place::RightTop),
      front(Place::RightTop), closed(Place::RightTop)}},
    {"evaluation"_L1,
     {open(Place::RightTop), closed(Place::RightTop), closed(Place::RightTop),
      open(Place::RightTop), closed(Place::RightTop)}},
    {"review"_L1,
     {open(Place::RightTop), front(Place::RightTop), closed(Place::RightTop),
      open(Place::RightTop), closed(Place::RightTop)}},
    {"groundTruth"_L1,
     {open(Place::RightTop), closed(Place::RightTop), front(Place::RightTop),
      closed(Place::RightTop), closed(Place::RightTop)}},
    {"layers"_L1,
     {front(Place::RightBottom), open(Place::RightTop), front(Place::RightBottom),
      closed(Place::RightBottom), closed(Place::RightBottom)}},
    {"details"_L1,
     {open(Place::RightBottom), open(Place::RightTop), closed(Place::RightBottom),
      closed(Place::RightBottom), closed(Place::RightBottom)}},
    {"jobs"_L1,
     {open(Place::RightBottom), closed(Place::RightBottom), closed(Place::RightBottom),
      closed(Place::RightBottom), closed(Place::RightBottom)}},
    {"region"_L1,
     {open(Place::RightBottom), closed(Place::RightBottom), closed(Place::RightBottom),
      closed(Place::RightBottom), closed(Place::RightBottom)}},
    {"pointLab"_L1,
     {closed(Place::RightBottom), closed(Place::RightBottom), closed(Place::RightBottom),
      closed(Place::RightBottom), closed(Place::RightBottom)}},
    {"heads"_L1,
     {closed(Place::RightBottom), closed(Place::RightBottom), closed(Place::RightBottom),
      closed(Place::RightBottom), closed(Place::RightBottom)}},
    {"timeline"_L1,
     {front(Place::BottomTop), open(Place::Bottom), closed(Place::BottomTop),
      closed(Place::BottomTop), closed(Place::BottomTop)}},
    {"candidates"_L1,
     {front(Place::Bottom), open(Place::Bottom), closed(Place::Bottom),
      closed(Place::Bottom), closed(Place::Bottom)}},
    {"lanes"_L1,
     {open(Place::Bottom), open(Place::Bottom), closed(Place::Bottom),
      closed(Place::Bottom), closed(Place::Bottom)}},
    {"models"_L1,
     {closed(Place::Bottom), closed(Place::Bottom), closed(Place::Bottom),
      closed(Place::Bottom), closed(Place::Bottom)}},
    {"phrases"_L1,
     {open(Place::Bottom), closed(Place::Bottom), closed(Place::Bottom),
      closed(Place::Bottom), closed(Place::Bottom)}},
    {"selections"_L1,
     {open(Place::Bottom), front(Place::Bottom), closed(Place::Bottom),
      closed(Place::Bottom), closed(Place::Bottom)}},
    {"tournament"_L1,
     {open(Place::Bottom), open(Place::Bottom), closed(Place::Bottom),
      closed(Place::Bottom), closed(Place::Bottom)}},
    {"pairs"_L1,
     {closed(Place::Bottom), open(Place::Bottom), closed(Place::Bottom),
      closed(Place::Bottom), closed(Place::Bottom)}},
    {"figure"_L1,
     {closed(Place::RightTop), closed(Place::RightTop), closed(Place::RightTop),
      closed(Place::RightTop), front(Place::RightTop)}},
    {"tables"_L1,
     {closed(Place::RightTop), closed(Place::RightTop), closed(Place::RightTop),
      closed(Place::RightTop), open(Place::RightTop)}},
};

/// Widths and heights at first, in pixels of the interface; the canvas has what is left.
struct PanelSizes {
    int left, right, rightTop, rightBottom, bottomTop, bottom;
};
constexpr std::array<PanelSizes, kWorkspaceCount> kSizes = {
    {{262, 345, 320, 360, 140, 180}, {262, 330, 420, 220, 150, 170}, {262, 360, 480, 220, 150, 180}, {262, 600, 520, 200, 150, 180}, {240, 340, 620, 100, 150, 180}}};

/// Toolbars that are not in every workspace.
bool isToolBarShown(const QString& name, WorkspaceKind kind) {
    return name != u"editToolBar" || kind == WorkspaceKind::Inspect || kind == WorkspaceKind::Annotate;
}

const std::array<QString, kWorkspaceCount>& keys() {
    static const std::array<QString, kWorkspaceCount> names = {u"inspect"_s, u"audit"_s, u"annotate"_s, u"analyse"_s, u"figure"_s};
    return names;
}

std::ptrdiff_t rowOf(const QDockWidget* dock) {
    return std::ranges::find(kPanels, dock->objectName(), &PanelRow::name) - std::begin(kPanels);
}

Spot spotOf(const QDockWidget* dock, WorkspaceKind kind) {
    const std::ptrdiff_t row = rowOf(dock);
    if (row < std::ssize(kPanels))
        return kPanels[row].spots[static_cast<std::size_t>(kind)];
    if (kind == WorkspaceKind::Audit || kind == WorkspaceKind::Figure)
        return closed(Place::RightTop);
    return kind == WorkspaceKind::Inspect ? open(Place::RightBottom) : closed(Place::RightBottom);
}

/// Qt does not mirror the areas of panels: from right to left, what comes first lies on the right.
Qt::DockWidgetArea areaOf(Place place, bool mirrored) {
    switch (place) {
        case Place::Left:
            return mirrored ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
        case Place::RightTop:
        case Place::RightBottom:
            return mirrored ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
        case Place::BottomTop:
        case Place::Bottom:
            break;
    }
    return Qt::BottomDockWidgetArea;
}

QList<QToolBar*> toolBarsOf(const QMainWindow* window) {
    return window->findChildren<QToolBar*>(Qt::FindDirectChildrenOnly);
}

}  // namespace

QString workspaceKey(WorkspaceKind kind) {
    return keys()[static_cast<std::size_t>(kind)];
}

std::optional<WorkspaceKind> workspaceFromKey(const QString& key) {
    const auto found = std::ranges::find(keys(), key);
    if (found == keys().end())
        return std::nullopt;
    return static_cast<WorkspaceKind>(found - keys().begin());
}

bool isInSight(const QDockWidget* panel) {
    return !panel->visibleRegion().isEmpty();
}

DockLayouts::DockLayouts(QMainWindow* window) : QObject(window), m_window(window) {}

QList<QDockWidget*> DockLayouts::docks() const {
    QList<QDockWidget*> all = m_window->findChildren<QDockWidget*>(Qt::FindDirectChildrenOnly);
    std::ranges::stable_sort(all, {}, rowOf);
    return all;
}

void DockLayouts::setStored(const QMap<QString, QByteArray>& layouts, WorkspaceKind current) {
    m_stored = layouts;
    m_current = current;
}

void DockLayouts::keep() {
    m_stored.insert(workspaceKey(m_current), m_window->saveState());
}

void DockLayouts::restore() {
    const QByteArray state = m_stored.value(workspaceKey(m_current));
    m_window->setUpdatesEnabled(false);
    arrange();  // first: panels that the kept layout does not know get their places
    if (!state.isEmpty())
        m_window->restoreState(state);  // leaves everything as it is when the state is no good
    m_window->setUpdatesEnabled(true);
    Q_EMIT shown(m_current);
}

void DockLayouts::show(WorkspaceKind kind) {
    keep();
    m_current = kind;
    restore();
}

void DockLayouts::reset() {
    m_stored.remove(workspaceKey(m_current));
    restore();
}

void DockLayouts::hideAll() {
    for (QDockWidget* dock : docks())
        dock->hide();
    for (QToolBar* bar : toolBarsOf(m_window))
        bar->hide();
}

void DockLayouts::arrange() {
    const QList<QDockWidget*> all = docks();
    // Hidden until all lie in their tabs: side by side for a moment, they would make the window taller than the screen.
    for (QDockWidget* dock : all) {
        dock->setFloating(false);
        m_window->removeDockWidget(dock);
    }
    m_window->setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    m_window->setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    place(all);
    for (QDockWidget* dock : all)
        dock->setVisible(spotOf(dock, m_current).shown != Shown::Closed);
    for (QDockWidget* dock : all)
        if (spotOf(dock, m_current).shown == Shown::Front)
            dock->raise();
    for (QToolBar* bar : toolBarsOf(m_window))
        bar->setVisible(isToolBarShown(bar->objectName(), m_current));
    resizePanels(all);
}

/// First one panel for each place, then the tabs: beside a tab Qt would add a tab instead of splitting.
void DockLayouts::place(const QList<QDockWidget*>& docks) {
    const bool mirrored = m_window->isRightToLeft();
    QMap<Qt::DockWidgetArea, QDockWidget*> above;
    std::array<QDockWidget*, kPlaceCount> last{};
    for (int i = 0; i < kPlaceCount; ++i) {
        const auto where = static_cast<Place>(i);
        const auto first = std::ranges::find(docks, where, [this](const QDockWidget* dock) { return spotOf(dock, m_current).place; });
        if (first == docks.end())
            continue;
        QDockWidget*& neighbour = above[areaOf(where, mirrored)];
        if (neighbour)
            m_window->splitDockWidget(neighbour, *first, Qt::Vertical);
        else
            m_window->addDockWidget(areaOf(where, mirrored), *first);
        neighbour = last[static_cast<std::size_t>(i)] = *first;
    }
    QList<QDockWidget*> placed(last.begin(), last.end());
    for (QDockWidget* dock : docks) {
        QDockWidget*& before = last[static_cast<std::size_t>(spotOf(dock, m_current).place)];
        if (!placed.contains(dock))
            m_window->tabifyDockWidget(before, dock);
        before = dock;
    }
}

/// All heights in one call, then all widths: one after another, each would take from the one before.
void DockLayouts::resizePanels(const QList<QDockWidget*>& docks) {
    const PanelSizes& sizes = kSizes[static_cast<std::size_t>(m_current)];
    const std::array<int, kPlaceCount> heights = {0, sizes.rightTop, sizes.rightBottom, sizes.bottomTop, sizes.bottom};
    QList<QDockWidget*> tall, wide;
    QList<int> tallSizes, wideSizes;
    for (QDockWidget* dock : docks) {
        const Spot spot = spotOf(dock, m_current);
        if (spot.shown != Shown::Front)
            continue;
        if (const int height = heights[static_cast<std::size_t>(spot.place)]; height > 0) {
            tall.append(dock);
            tallSizes.append(height);
        }
        if (spot.place != Place::BottomTop && spot.place != Place::Bottom) {
            wide.append(dock);
            wideSizes.append(spot.place == Place::Left ? sizes.left : sizes.right);
        }
    }
    m_window->resizeDocks(tall, tallSizes, Qt::Vertical);
    m_window->resizeDocks(wide, wideSizes, Qt::Horizontal);
}

}  // namespace groundscope
