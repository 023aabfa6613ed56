// SPDX-License-Identifier: GPL-3.0-or-later
/// SelectionDock: which mask every selector of the run chose for this sample, why, and what a judge was asked on the
/// way: every prompt, the order of the pictures, the raw reply.
#pragma once

#include "core/data/run_record.h"
#include "widgets/models/selection_model.h"

#include <QDockWidget>

#include <memory>

class QLabel;
class QStackedWidget;
class QTextBrowser;
class QTreeView;

namespace groundscope {

class SelectionDock : public QDockWidget {
    Q_OBJECT
  public:
    explicit SelectionDock(QWidget* parent = nullptr);

    void setSampleRun(std::shared_ptr<const SampleRun> run);
    /// Nothing to show; `hint` says why.
    void clear(const QString& hint);
    /// Marks a selector's row; an unknown or empty name marks none. Emits nothing.
    void setCurrentSelector(const std::string& selector);
    [[nodiscard]] std::string currentSelector() const;
    [[nodiscard]] SelectionModel* model() const { return m_model; }

  Q_SIGNALS:
    /// Show what this selector chose.
    void selectorChosen(const QString& selector);

  private:
    void buildTable(QWidget* parent);
    void showExchanges();

    SelectionModel* m_model;
    std::shared_ptr<const SampleRun> m_run;
    QTreeView* m_table = nullptr;
    QTextBrowser* m_exchanges = nullptr;
    QLabel* m_hint = nullptr;
    QStackedWidget* m_pages = nullptr;
    bool m_settingCurrent = false;
};

}  // namespace groundscope
