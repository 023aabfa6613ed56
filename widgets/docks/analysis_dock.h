// SPDX-License-Identifier: GPL-3.0-or-later
/// AnalysisDock: how the figures of the run are spread, over all samples and over those listed. A bar pressed puts its
/// condition into the query of the list of samples, and every plot follows.
#pragma once

#include "core/metrics/sample_plots.h"

#include <QDockWidget>

#include <array>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace groundscope {

class PlotPanel;

class AnalysisDock : public QDockWidget {
    Q_OBJECT
  public:
    explicit AnalysisDock(QWidget* parent = nullptr);

    /// No run is open: nothing is plotted.
    void clear();
    void setPlots(const PlotSet& set);
    [[nodiscard]] PlotChoices choices() const;
    [[nodiscard]] PlotPanel* panel(PlotKind kind) const { return m_panels[static_cast<std::size_t>(kind)]; }

  Q_SIGNALS:
    void conditionChosen(const QString& query);
    void choicesChanged();
    void evaluateRequested();
    void otherRunRequested();
    /// Every sample again.
    void allRequested();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget* makePlots();
    void arrange();

    QStackedWidget* m_pages;
    QLabel* m_count = nullptr;
    QPushButton* m_showAll = nullptr;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_left = nullptr;
    QWidget* m_right = nullptr;
    std::array<PlotPanel*, kPlotKinds.size()> m_panels{};
    int m_columns = 0;
};

}  // namespace groundscope
