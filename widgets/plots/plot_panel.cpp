// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_panel.h"

#include "widgets/docks/parts.h"
#include "widgets/plots/plot_view.h"
#include "widgets/render/plot_words.h"
#include "widgets/render/convert.h"
#include "widgets/render/selection_labels.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace groundscope {
namespace {

enum Column { NameColumn, ListedColumn, AllColumn, ValueColumn };
constexpr int kTableRows = 7;  // seen at once
constexpr int kNameWidth = 110;  // of another run's file

/// "plotLocation", "plotRuns": for settings of the window's parts and for tests.
QString panelName(PlotKind kind) {
    constexpr std::array kNames{"Location", "Concepts", "Failures", "Accuracy", "Iou", "Regret", "Runs"};
    return QStringLiteral("plot") + QLatin1StringView(kNames[static_cast<std::size_t>(kind)]);
}

}  // namespace

PlotPanel::PlotPanel(PlotKind kind, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_pages(new QStackedWidget(this)), m_view(new PlotView(m_pages)),
      m_table(new QTreeWidget(m_pages)), m_empty(new QWidget(m_pages)) {
    setObjectName(panelName(kind));
    build();
    m_view->setAccessibleName(plotTitle(kind));
    m_view->setAccessibleDescription(plotHint(kind));
    m_view->setToolTip(plotHint(kind));
    connect(m_view, &PlotView::barsChosen, this, &PlotPanel::choose);
    m_table->setAccessibleName(tr("Values of: %1").arg(plotTitle(kind)));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setHeaderLabels({tr("Bar"), tr("Listed"), tr("All"), tr("Value")});
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_table->setColumnHidden(ValueColumn, kind != PlotKind::Accuracy && kind != PlotKind::Regret);
    connect(m_table, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        const int bar = item->data(0, Qt::UserRole).toInt();
        choose(bar, bar);
    });
    makeRemedy(m_empty);
    for (QWidget* page : {static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_table), m_empty})
        m_pages->addWidget(page);
    setPlot({}, {});
}

void PlotPanel::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto* head = new QHBoxLayout;
    QLabel* title = makeCaption(plotTitle(m_kind), this);
    title->setToolTip(plotHint(m_kind));
    head->addWidget(title);
    const bool isWide = m_kind == PlotKind::Runs;  // its controls have a line of their own
    if (choosesSelector() || m_kind == PlotKind::Accuracy)
        makeChoice();
    if (m_choice && !isWide)
        head->addWidget(m_choice, 1);
    else
        head->addStretch(1);
    m_asTable = makeToolButton(QStringLiteral("view-list-details"), QStringLiteral("≡"), tr("Values as a table"),
                               tr("Show the values of this plot as a table"), this);
    m_asTable->setCheckable(true);
    m_asTable->setFocusPolicy(Qt::StrongFocus);
    connect(m_asTable, &QToolButton::toggled, this, &PlotPanel::showPage);
    head->addWidget(m_asTable);
    layout->addLayout(head);
    if (isWide) {
        m_another = new QPushButton(this);
        setOtherRun({});
        connect(m_another, &QPushButton::clicked, this, &PlotPanel::remedyRequested);
        auto* line = new QHBoxLayout;
        line->addWidget(m_choice, 1);
        line->addWidget(m_another);
        layout->addLayout(line);
    }
    layout->addWidget(m_pages);
    layout->addStretch(1);
}

void PlotPanel::makeChoice() {
    m_choice = new QComboBox(this);
    m_choice->setAccessibleName(m_kind == PlotKind::Accuracy ? tr("Group of samples") : tr("Selector whose masks are counted"));
    m_choice->setToolTip(m_choice->accessibleName());
    m_choice->view()->setAccessibleName(m_choice->accessibleName());
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(8);
    keepWheelForScrolling(m_choice);
    connect(m_choice, &QComboBox::activated, this, &PlotPanel::choiceChanged);
}

void PlotPanel::makeRemedy(QWidget* page) {
    auto* layout = new QVBoxLayout(page);
    QLabel* hint = makeWrappedLabel(page);
    hint->setText(plotEmptyText(m_kind));
    hint->setAlignment(Qt::AlignCenter);
    layout->addWidget(hint);
    if (m_kind != PlotKind::Regret)
        return;
    auto* evaluate = new QPushButton(tr("Evaluate"), page);
    evaluate->setObjectName(QStringLiteral("plotEvaluate"));
    connect(evaluate, &QPushButton::clicked, this, &PlotPanel::remedyRequested);
    layout->addWidget(evaluate, 0, Qt::AlignCenter);
}

PlotChoice PlotPanel::choice() const {
    PlotChoice made;
    if (m_choice && m_choice->currentIndex() >= 0)
        (choosesSelector() ? made.selector : made.group) = toUtf8(m_choice->currentData().toString());
    return made;
}

void PlotPanel::setOtherRun(const QString& name) {
    const QString what = tr("Set another run of this benchmark beside this one");
    m_another->setText(name.isEmpty() ? tr("Other Run…")
                                      : m_another->fontMetrics().elidedText(name, Qt::ElideMiddle, kNameWidth));
    m_another->setToolTip(name.isEmpty() ? what : QStringLiteral("%1\n%2").arg(name, what));
}

/// What was chosen stays; at first the automatic selector, or the oracle where nothing was chosen automatically.
void PlotPanel::fillChoice(const PlotSet& set) {
    if (!m_choice)
        return;
    const std::vector<std::string>& names = choosesSelector() ? set.selectors : set.groups;
    bool same = static_cast<int>(names.size()) == m_choice->count();
    for (int i = 0; same && i < m_choice->count(); ++i)
        same = m_choice->itemData(i).toString() == toQString(names[static_cast<std::size_t>(i)]);
    if (same)
        return;
    const PlotChoice before = choice();
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const std::string& name : names)
        m_choice->addItem(choosesSelector() ? selectorText(name) : toQString(name), toQString(name));
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(toQString(choosesSelector() ? before.selector : before.group))));
    if (choice() != before && !names.empty())
        QMetaObject::invokeMethod(this, &PlotPanel::choiceChanged, Qt::QueuedConnection);
}

void PlotPanel::setPlot(const SamplePlot& plot, const PlotSet& set) {
    fillChoice(set);
    m_view->setPlot(plot);
    if (m_asTable->isChecked())
        fillTable();
    showPage();
}

/// Cells of Runs without samples are left out.
void PlotPanel::fillTable() {
    const SamplePlot& plot = m_view->plot();
    const int before = m_table->currentItem() ? m_table->currentItem()->data(0, Qt::UserRole).toInt() : -1;
    m_table->clear();
    const QLocale locale;
    for (int i = 0; i < static_cast<int>(plot.bars.size()); ++i) {
        const PlotBar& bar = plot.bars[static_cast<std::size_t>(i)];
        if (plot.kind == PlotKind::Runs && bar.all == 0)
            continue;
        auto* item = new QTreeWidgetItem(m_table, {plotBarName(plot, bar), locale.toString(static_cast<qulonglong>(bar.listed)),
                                                   locale.toString(static_cast<qulonglong>(bar.all)), plotValueText(plot, bar.value)});
        item->setData(0, Qt::UserRole, i);
        item->setData(0, Qt::AccessibleTextRole, plotBarSentence(plot, bar));
        for (const int column : {ListedColumn, AllColumn, ValueColumn})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        if (i == before)
            m_table->setCurrentItem(item);
    }
    const int rows = std::min(kTableRows, std::max(1, m_table->topLevelItemCount()));
    m_table->setFixedHeight(m_table->header()->sizeHint().height() + rows * (m_table->fontMetrics().height() + 6) + 2 * m_table->frameWidth());
}

void PlotPanel::showPage() {
    QWidget* page = m_view;
    if (m_view->plot().bars.empty())
        page = m_empty;
    else if (m_asTable->isChecked())
        page = m_table;
    if (page == m_table && m_table->topLevelItemCount() == 0)
        fillTable();
    m_pages->setCurrentWidget(page);
    for (QWidget* other : {static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_table), m_empty})
        other->setSizePolicy(QSizePolicy::Expanding, other == page ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_pages->setFixedHeight(page == m_view   ? m_view->sizeHint().height()
                            : page == m_table ? m_table->height()
                                              : m_empty->sizeHint().height() + 2 * fontMetrics().height());
    m_asTable->setEnabled(!m_view->plot().bars.empty());
}

void PlotPanel::choose(int first, int last) {
    Q_EMIT conditionChosen(toQString(queryOver(m_view->plot(), static_cast<std::size_t>(first), static_cast<std::size_t>(last))));
}

}  // namespace groundscope
