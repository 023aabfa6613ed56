// SPDX-License-Identifier: GPL-3.0-or-later
/// ClickTables: what the segmenter makes of a click on each cell of the grid, sample by sample, asked in the background a
/// few cells at a time so that other questions come in between. What is known is kept for the samples looked at last.
///
/// GUI thread; the segmenter works on its own.
#pragma once

#include "app/models/newest_loan.h"
#include "app/session/session.h"
#include "core/grounding/iou_table.h"
#include "widgets/docks/click_figure.h"

#include <QCache>
#include <QObject>

#include <memory>
#include <vector>

namespace groundscope {

/// How the grid of a form lies on the image; nothing when the form has neither attention nor a map.
std::optional<MapFrame> gridPlace(const SampleRun& run);

/// Nothing without a ground truth, unless it needs none.
std::optional<double> figureOf(const ClickOutcome& outcome, ClickFigure figure);

class ClickTables : public QObject {
    Q_OBJECT
  public:
    ClickTables(Session* session, SegmenterLender* lender, QObject* parent);

    /// Of the current sample; null while nothing is known.
    [[nodiscard]] std::shared_ptr<const IouTable> table() const;
    /// Cells of the current sample, before all that is still wanted; those that are known are not asked again.
    void want(const std::vector<int>& cells);
    /// What is known stays.
    void stop();
    [[nodiscard]] bool isFilling() const { return m_loan.isBusy(); }

  Q_SIGNALS:
    /// table() knows more, or is that of another sample.
    void tableChanged();
    /// Cells of what is wanted; 0 of 0: nothing is asked any more.
    void progressed(qint64 done, qint64 total);
    void failed(const groundscope::Error& error);

  private:
    using Table = std::shared_ptr<const IouTable>;
    void onChanged(const Change& change);
    void next();
    void take(const QString& sampleId, const Result<Table>& table);

    Session* m_session;
    SegmenterLender* m_lender;
    QCache<QString, Table> m_tables;
    std::vector<int> m_wanted;
    qint64 m_done = 0;
    NewestLoan<Table> m_loan;
};

}  // namespace groundscope
