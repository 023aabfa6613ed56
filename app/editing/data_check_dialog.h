// SPDX-License-Identifier: GPL-3.0-or-later
/// The list of what is odd in a benchmark, with a filter, a jump to the image, and a copy as text.
#pragma once

#include "app/session/latest_task.h"
#include "app/session/session.h"

#include <QAbstractTableModel>
#include <QDialog>
#include <QSortFilterProxyModel>

#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;
QT_END_NAMESPACE

namespace groundscope {

class DataNoteModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { SeverityColumn, SampleColumn, MessageColumn, WhereColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setNotes(std::vector<DataNote> notes);
    [[nodiscard]] const std::vector<DataNote>& notes() const { return m_notes; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    std::vector<DataNote> m_notes;
};

class DataCheckDialog : public QDialog {
    Q_OBJECT
  public:
    /// Not modal. Looks at the files in the background and shows what reading has found meanwhile.
    explicit DataCheckDialog(Session* session, QWidget* parent = nullptr);
    [[nodiscard]] int noteCount() const { return static_cast<int>(m_model->notes().size()); }
    [[nodiscard]] bool isChecking() const { return m_task.isRunning(); }

  private:
    void build();
    void check();
    void list(std::vector<DataNote> notes, bool checking);
    void jump(const QModelIndex& index);
    void copy() const;

    Session* m_session;
    DataNoteModel* m_model;
    QSortFilterProxyModel* m_filter;
    QLabel* m_summary = nullptr;
    QLineEdit* m_search = nullptr;
    QTableView* m_table = nullptr;
    QStackedWidget* m_pages = nullptr;
    LatestTask<std::vector<DataNote>> m_task;
};

}  // namespace groundscope
