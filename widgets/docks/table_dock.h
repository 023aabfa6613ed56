// SPDX-License-Identifier: GPL-3.0-or-later
/// TableDock: a table of runs as a paper prints it, to be copied or written as LaTeX, CSV or Markdown.
#pragma once

#include "core/metrics/table.h"
#include "widgets/render/convert.h"

#include <QDockWidget>
#include <QStringList>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableWidget;
class QVBoxLayout;

namespace groundscope {

class TableDock : public QDockWidget {
    Q_OBJECT
  public:
    explicit TableDock(QWidget* parent = nullptr);

    /// "scores", "patterns", …
    [[nodiscard]] QString kind() const;
    [[nodiscard]] bool intervals() const;
    /// "latex", "csv", "markdown".
    [[nodiscard]] QString format() const;
    void setRuns(const QStringList& names);
    void setTable(const Table& table);
    [[nodiscard]] const std::optional<Table>& table() const { return m_table; }
    /// In place of a table.
    void setHint(const QString& hint);
    void showError(const ErrorText& error);
    /// total < 0: nothing is computed; 0: how much is not known.
    void setProgress(qint64 done, qint64 total);

  Q_SIGNALS:
    /// Another kind, or with intervals.
    void choiceChanged();
    void addRunsRequested();
    void clearRunsRequested();
    void copyRequested();
    void exportRequested();
    void cancelRequested();

  private:
    void addChoices(QVBoxLayout* layout);
    void addRuns(QVBoxLayout* layout);
    void addPreview(QVBoxLayout* layout);
    void addExport(QVBoxLayout* layout);
    void fillRow(int row, const Row& from);
    [[nodiscard]] QString headOf(std::size_t column) const;
    [[nodiscard]] bool hasGroups() const;

    std::optional<Table> m_table;
    QComboBox* m_kind = nullptr;
    QCheckBox* m_intervals = nullptr;
    QLabel* m_runs = nullptr;
    QPushButton* m_clear = nullptr;
    QStackedWidget* m_pages = nullptr;
    QLabel* m_hint = nullptr;
    QTableWidget* m_preview = nullptr;
    QLabel* m_footnotes = nullptr;
    QComboBox* m_format = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_cancel = nullptr;
    QProgressBar* m_progress = nullptr;
};

}  // namespace groundscope
