// SPDX-License-Identifier: GPL-3.0-or-later
/// SampleDock: the list of samples with thumbnails, and above it the query that says which.
#pragma once

#include "widgets/docks/query_pane.h"
#include "widgets/models/sample_filter.h"
#include "widgets/models/sample_model.h"

#include <QDockWidget>

#include <vector>

class QBoxLayout;
class QLabel;
class QListView;
class QStackedWidget;
class QTimer;

namespace groundscope {

class SampleDock : public QDockWidget {
    Q_OBJECT
  public:
    /// The model is shared with the window; it must outlive the dock.
    explicit SampleDock(SampleModel* model, QWidget* parent = nullptr);

    /// Selects and scrolls to a source row; -1 clears. Emits nothing. A row that the filter hides
    /// shows as no selection.
    void setCurrentRow(int row);
    [[nodiscard]] int currentRow() const;
    /// Source row of the next (+1) or previous (-1) sample in the filtered order, or -1.
    [[nodiscard]] int neighbour(int direction) const;
    /// Source row of the last (+1) or first (-1) sample in the filtered order, or -1.
    [[nodiscard]] int lastListed(int direction) const;
    /// Source rows as they are listed.
    [[nodiscard]] std::vector<int> listed() const;
    void focusSearch();
    /// Lists only these samples, under a line that says what they are and takes the limit away again.
    void showGroup(const QString& what, const QStringList& ids);
    void clearGroup();
    [[nodiscard]] SampleFilter* filter() const { return m_filter; }
    [[nodiscard]] QueryPane* query() const { return m_query; }
    /// The answer to what query() asked; with a problem the list stays as it is.
    void setListing(const SampleListing& listing);

  Q_SIGNALS:
    void sampleChosen(int row);
    /// Rows on screen (and a few around) whose pictures are wanted; answer with
    /// SampleModel::setThumbnail.
    void thumbnailsWanted(const QList<int>& rows);
    /// "Run this image" of the context menu.
    void runRequested(int row);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void buildHeader(QWidget* parent, QBoxLayout* layout);
    void buildGroupLine(QWidget* parent, QBoxLayout* layout);
    void buildList(QWidget* parent);
    void updateCount();
    void askForThumbnails();
    void showContextMenu(const QPoint& position);

    SampleModel* m_model;
    SampleFilter* m_filter;
    QueryPane* m_query = nullptr;
    QLabel* m_count = nullptr;
    QWidget* m_groupLine = nullptr;
    QLabel* m_group = nullptr;
    QLabel* m_empty = nullptr;
    QStackedWidget* m_pages = nullptr;
    QListView* m_list = nullptr;
    QTimer* m_thumbnailTimer = nullptr;
    int m_current = -1;  ///< source row, also while the filter hides it
    bool m_settingCurrent = false;
};

}  // namespace groundscope
