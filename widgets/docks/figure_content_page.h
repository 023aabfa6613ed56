// SPDX-License-Identifier: GPL-3.0-or-later
/// FigureContentPage: what a figure shows: template, runs, samples in their order, selectors, phrases, or the plot or table.
#pragma once

#include "widgets/docks/figure_form.h"

#include <QStringList>

class QLabel;
class QListWidget;
class QVBoxLayout;

namespace groundscope {

class MoveList;
class SampleModel;

/// "contact-sheet" of FigureTemplate::ContactSheet and so on, as a person reads it.
QString figureTemplateText(FigureTemplate layout);

/// Counts whole runs: it shows no samples and no panels.
bool isChart(FigureTemplate layout);

class FigureContentPage : public FigureForm {
    Q_OBJECT
  public:
    /// `samples` knows expressions and thumbnails of the open benchmark; it must outlive the page.
    explicit FigureContentPage(const SampleModel* samples, QWidget* parent = nullptr);

    /// Selectors that the open run has.
    void setSelectors(const QStringList& keys);
    /// Runs by their place in the spec whose contents are not those the figure was made with.
    void setChangedRuns(const QList<int>& runs);

  Q_SIGNALS:
    /// "Add" beside the samples: those that are looked at now.
    void addSampleRequested();
    void addRunRequested();
    /// A listed sample is to be looked at.
    void sampleActivated(const QString& id);

  private:
    void addTemplate(QVBoxLayout* layout);
    void addRuns(QVBoxLayout* layout);
    void addSamples(QVBoxLayout* layout);
    void addSelectors(QVBoxLayout* layout);
    void addChart(QVBoxLayout* layout);
    void addChartKinds(QFormLayout* form);
    void showRuns(const FigureSpec& spec);
    void showSamples(const FigureSpec& spec);
    void showSelectors(const FigureSpec& spec);
    void showParts(const FigureSpec& spec);
    [[nodiscard]] FigureRun& currentRun(FigureSpec& spec);

    const SampleModel* m_samples;
    MoveList* m_runList = nullptr;
    MoveList* m_sampleList = nullptr;
    QListWidget* m_selectorList = nullptr;
    QWidget *m_sampleGroup = nullptr, *m_selectorGroup = nullptr, *m_phraseGroup = nullptr, *m_chartGroup = nullptr;
    QComboBox* m_chartSelector = nullptr;
    QStringList m_selectors;
    QList<int> m_changedRuns;
    std::vector<std::string> m_shownSamples;
    FigureRun m_noRun;  // stands in where none is current
};

}  // namespace groundscope
