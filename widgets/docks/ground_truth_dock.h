// SPDX-License-Identifier: GPL-3.0-or-later
/// GroundTruthDock: the correcting side of the window: lock, whose edits these are, shapes, texts, history, and whether
/// all is on disk. Shows and emits; what an edit does, and where it is kept, it is told.
#pragma once

#include "core/edit/edit_history.h"
#include "widgets/docks/shapes_page.h"
#include "widgets/docks/texts_page.h"
#include "widgets/models/history_model.h"

#include <QDockWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QTabWidget;
class QToolButton;
class QVBoxLayout;

namespace groundscope {

class GroundTruthDock : public QDockWidget {
    Q_OBJECT
  public:
    enum class SaveLight { None, Saved, Pending, Failed };

    explicit GroundTruthDock(QWidget* parent = nullptr);

    /// `why`: what stands in the way of any correction; empty: nothing does.
    void setEditable(bool editable, const QString& why);
    void setLocked(bool locked);
    void setAuthor(const QString& name, const QString& reason);
    [[nodiscard]] QString authorName() const;
    [[nodiscard]] QString reason() const;
    /// The current sample, or the same after a correction; null: none.
    void setSample(const Sample* sample);
    /// Is read whenever the list is shown, and by refreshHistory(); must outlive the dock. Null: none.
    void setHistory(const EditHistory* history);
    void refreshHistory();
    /// `text`: one line; `details`: where and what to do.
    void setSaveLight(SaveLight light, const QString& text, const QString& details);

    [[nodiscard]] ShapesPage* shapes() const { return m_shapes; }
    [[nodiscard]] TextsPage* texts() const { return m_texts; }
    [[nodiscard]] QListView* historyList() const { return m_historyList; }
    void showShapes();
    void showTexts();

  Q_SIGNALS:
    void lockRequested(bool locked);
    void authorChanged(const QString& name, const QString& reason);
    /// An edit in the list was chosen: it shall be the newest that stands.
    void historyChosen(const QString& sampleId, const QString& editId);
    void saveRequested();

  private:
    void buildHeader(QWidget* parent, QVBoxLayout* layout);
    QWidget* buildHistory(QWidget* parent);
    void buildFooter(QWidget* parent, QVBoxLayout* layout);
    void refreshLock();

    QToolButton* m_lock = nullptr;
    QLabel* m_lockText = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_reason = nullptr;
    QTabWidget* m_tabs = nullptr;
    ShapesPage* m_shapes = nullptr;
    TextsPage* m_texts = nullptr;
    QWidget* m_historyPage = nullptr;
    QListView* m_historyList = nullptr;
    QCheckBox* m_allSamples = nullptr;
    HistoryModel* m_historyModel = nullptr;
    QLabel* m_light = nullptr;
    QPushButton* m_retry = nullptr;
    const EditHistory* m_history = nullptr;
    QString m_sampleId;
    bool m_locked = true;
    bool m_editable = false;
    QString m_why;
};

}  // namespace groundscope
