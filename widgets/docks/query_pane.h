// SPDX-License-Identifier: GPL-3.0-or-later
/// QueryPane: what stands above the list of samples: the query, views, order, facets, and how far the run is read.
///
/// Answers no query itself: changed() asks, setListing() brings the answer.
#pragma once

#include "core/metrics/query_completion.h"
#include "core/metrics/query_parser.h"
#include "widgets/docks/sample_views.h"

#include <QWidget>

#include <cstdint>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace groundscope {

class FacetPanel;
class ProgressRow;
class QueryBar;

/// The answer to a query.
struct SampleListing {
    SampleView asked;
    std::vector<std::uint32_t> rows;      ///< of the model, in the order asked for
    std::vector<Facet> facets;            ///< of these rows
    std::optional<QueryProblem> problem;  ///< then nothing else counts, but the vocabulary
    QueryVocabulary vocabulary;
};

class QueryPane : public QWidget {
    Q_OBJECT
  public:
    explicit QueryPane(QWidget* parent = nullptr);

    /// What is asked for now. Its name is the view's, empty for one that was typed.
    [[nodiscard]] SampleView view() const;
    /// Asks for a view; changed() follows.
    void showView(const SampleView& view);
    void setListing(const SampleListing& listing);
    /// Samples whose results have been read; total 0 = none are to be.
    void setReading(qint64 done, qint64 total);
    void setSavedViews(const QList<SampleView>& views);
    [[nodiscard]] const QList<SampleView>& savedViews() const { return m_saved; }
    [[nodiscard]] QueryBar* bar() const { return m_bar; }

  Q_SIGNALS:
    void changed();
    void readingCancelled();
    void savedViewsChanged(const QList<groundscope::SampleView>& views);

  private:
    void buildTools(QVBoxLayout* layout);
    void buildReading(QVBoxLayout* layout);
    void fillViews();
    void fillSort(const QueryVocabulary& vocabulary);
    void saveView();
    void addViewAction(const SampleView& view, const QString& key);
    void toggleFacet(const QString& field, const QString& value);
    void showProblem(const std::optional<QueryProblem>& problem);

    QueryBar* m_bar;
    QLabel* m_problem;
    QToolButton* m_views = nullptr;
    QMenu* m_viewMenu = nullptr;
    QComboBox* m_sort = nullptr;
    QToolButton* m_descending = nullptr;
    QToolButton* m_facetButton = nullptr;
    FacetPanel* m_facets;
    ProgressRow* m_reading = nullptr;
    QList<SampleView> m_saved;
    bool m_showingView = false;
};

}  // namespace groundscope
