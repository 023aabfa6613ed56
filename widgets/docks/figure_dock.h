// SPDX-License-Identifier: GPL-3.0-or-later
/// FigureDock: what a figure shows and how, what the reader has to know of it, and its export.
#pragma once

#include "core/data/figure.h"
#include "widgets/docks/figure_content_page.h"
#include "widgets/docks/figure_look_page.h"
#include "widgets/docks/figure_panels_page.h"

#include <QDockWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace groundscope {

class FigureDock : public QDockWidget {
    Q_OBJECT
  public:
    /// `samples` must outlive the dock.
    explicit FigureDock(const SampleModel* samples, QWidget* parent = nullptr);

    /// Emits nothing.
    void setSpec(const FigureSpec& spec);
    /// `name` of the file, or of a figure without one.
    void setFile(const QString& name, bool modified);
    void setSelectors(const QStringList& keys);
    /// What the reader of the figure must know; a run that changed can be accepted.
    void setNotes(const QStringList& notes, const QList<int>& changedRuns);
    /// Whether there is something to export.
    void setReady(bool ready);
    /// total < 0: nothing is being written; 0: how much is not known.
    void setProgress(int done, int total);
    /// The enlarged part that is edited, on its page.
    void showInset(int row);

    [[nodiscard]] FigureContentPage* content() const { return m_content; }
    [[nodiscard]] QTabWidget* tabs() const { return m_tabs; }
    /// "pdf", "svg", "png", "tif".
    [[nodiscard]] QString format() const;
    [[nodiscard]] double dpi() const;

  Q_SIGNALS:
    void edited(const groundscope::FigureSpec& spec, const QString& what, const QString& merge);
    void exportRequested();
    void cancelRequested();
    void copyRequested();
    /// The runs as they are now are the figure's.
    void acceptRequested();

  private:
    void addNotes(QVBoxLayout* layout);
    void addExport(QVBoxLayout* layout);

    FigureContentPage* m_content;
    FigurePanelsPage* m_panels;
    FigureLookPage* m_look;
    QTabWidget* m_tabs = nullptr;
    QLabel* m_file = nullptr;
    QLabel* m_notes = nullptr;
    QPushButton* m_accept = nullptr;
    QComboBox* m_format = nullptr;
    QComboBox* m_dpi = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_copy = nullptr;
    QProgressBar* m_progress = nullptr;
    bool m_ready = false;
    bool m_writing = false;
};

}  // namespace groundscope
