// SPDX-License-Identifier: GPL-3.0-or-later
/// RegionDock: which noun phrases and tokens look at a marked part of the picture, most first. The reverse query.
#pragma once

#include "core/metrics/reverse_query.h"
#include "widgets/canvas/region_picker.h"

#include <QDockWidget>
#include <QStringList>

#include <map>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace groundscope {

/// What the person sees of an answer to a region.
struct RegionRanking {
    double areaShare = 0;  ///< of the image
    ReverseAnswer answer;
    QStringList tokenTexts;   ///< by token
    QStringList phraseTexts;  ///< by phrase
};

class RegionDock : public QDockWidget {
    Q_OBJECT
  public:
    /// Tokens that are listed; the rest has less attention there.
    static constexpr int kListedTokens = 100;

    explicit RegionDock(QWidget* parent = nullptr);

    void setRanking(const RegionRanking& ranking);
    /// Nothing is marked, or nothing can be told; `hint` says what to do.
    void clear(const QString& hint);
    /// Emits nothing.
    void setTool(RegionTool tool);
    [[nodiscard]] QTreeWidget* list() const { return m_list; }

  Q_SIGNALS:
    void toolChosen(groundscope::RegionTool tool);
    void clearRequested();
    void tokenChosen(int token);
    void phraseChosen(int phrase);

  private:
    void buildTools(QHBoxLayout* row);
    void buildList();
    QTreeWidgetItem* addRow(QTreeWidgetItem* group, const QString& text, int index, const RegionMass& mass);
    void choose(const QTreeWidgetItem* item);

    QButtonGroup* m_tools;
    QLabel* m_area = nullptr;
    QTreeWidget* m_list = nullptr;
    QLabel* m_hint = nullptr;
    QStackedWidget* m_pages = nullptr;
    bool m_showing = false;
};

}  // namespace groundscope
