// SPDX-License-Identifier: GPL-3.0-or-later
/// PlotPanel: a plot with its title, what can be chosen for it, and the same values as a table.
#pragma once

#include "core/metrics/sample_plots.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QTreeWidget;

namespace groundscope {

class PlotView;

class PlotPanel : public QWidget {
    Q_OBJECT
  public:
    PlotPanel(PlotKind kind, QWidget* parent = nullptr);

    /// `set` offers what can be chosen.
    void setPlot(const SamplePlot& plot, const PlotSet& set);
    [[nodiscard]] PlotChoice choice() const;
    /// Of Runs: which run stands beside this one; empty: none.
    void setOtherRun(const QString& name);
    [[nodiscard]] PlotKind kind() const { return m_kind; }
    [[nodiscard]] PlotView* view() const { return m_view; }

  Q_SIGNALS:
    /// Samples behind a bar or a range of them, as a query.
    void conditionChosen(const QString& query);
    void choiceChanged();
    /// The button where there is nothing to plot: evaluate, or choose another run.
    void remedyRequested();

  private:
    void build();
    void makeChoice();
    void makeRemedy(QWidget* page);
    void fillChoice(const PlotSet& set);
    void fillTable();
    void showPage();
    void choose(int first, int last);
    [[nodiscard]] bool choosesSelector() const { return m_kind == PlotKind::Failures || m_kind == PlotKind::Runs; }

    PlotKind m_kind;
    QComboBox* m_choice = nullptr;  ///< null: nothing to choose
    QPushButton* m_another = nullptr;  ///< of Runs
    QToolButton* m_asTable = nullptr;
    QStackedWidget* m_pages;
    PlotView* m_view;
    QTreeWidget* m_table;
    QWidget* m_empty;
};

}  // namespace groundscope
