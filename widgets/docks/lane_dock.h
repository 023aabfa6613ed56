// SPDX-License-Identifier: GPL-3.0-or-later
/// LaneDock: all noun phrases of an answer at once, a row each, with their masks. A press or the arrow keys choose what is
/// looked at.
#pragma once

#include "widgets/models/lane_model.h"

#include <QDockWidget>

class QLabel;
class QStackedWidget;
class QTableView;

namespace groundscope {

class LaneDock : public QDockWidget {
    Q_OBJECT
  public:
    explicit LaneDock(QWidget* parent = nullptr);

    void setLanes(std::vector<LaneItem> lanes);
    /// Nothing to show; `hint` says why.
    void clear(const QString& hint);
    /// What is looked at, `mask` -1: no mask. Emits nothing; the row is brought into sight.
    void setCurrent(int phrase, int mask);
    [[nodiscard]] LaneModel* model() const { return m_model; }
    [[nodiscard]] QTableView* table() const { return m_table; }

  Q_SIGNALS:
    /// `mask` -1: the phrase, with whichever mask fits it.
    void chosen(int phrase, int mask);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void buildTable();
    void choose(const QModelIndex& index);
    void shareWidth();

    LaneModel* m_model;
    QStackedWidget* m_pages;
    QTableView* m_table = nullptr;
    QLabel* m_hint = nullptr;
    bool m_setting = false;
};

}  // namespace groundscope
