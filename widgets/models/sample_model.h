// SPDX-License-Identifier: GPL-3.0-or-later
/// SampleModel: the samples of a benchmark as a table, with what a run has filled in so far.
///
/// Scales to 100,000 rows: nothing is copied a row but the run's few numbers; thumbnails are kept
/// for the most recent rows only and asked for by the view.
#pragma once

#include "core/data/benchmark.h"
#include "core/data/run_record.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QHash>
#include <QImage>
#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace groundscope {

/// What the list shows of a sample's run.
struct SampleStatus {
    Stage stage = Stage::None;
    bool running = false;
    bool failed = false;
    QString errorSummary;  ///< shown as tool tip when failed
    std::optional<double> oracleIou;
    bool operator==(const SampleStatus&) const = default;
};

class SampleModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { IdColumn, ExpressionColumn, StageColumn, IouColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole,  ///< QString
        ExpressionRole,         ///< QString
        QuestionRole,           ///< QString
        StageRole,              ///< int of Stage
        RunningRole,            ///< bool
        FailedRole,             ///< bool
        ErrorRole,              ///< QString
        OracleIouRole,          ///< double, invalid when there is none
        TargetRole,             ///< int of TargetState
        ThumbnailRole,          ///< QImage, null until it is there
        MarkedRole              ///< bool: marked for the figure
    };

    explicit SampleModel(QObject* parent = nullptr);

    /// Takes a benchmark; every status is reset. Null empties the model.
    void setBenchmark(std::shared_ptr<const Benchmark> benchmark);
    /// The same samples, one of them corrected: everything else stays.
    void replaceBenchmark(std::shared_ptr<const Benchmark> benchmark, int changedRow);
    [[nodiscard]] std::shared_ptr<const Benchmark> benchmark() const { return m_benchmark; }
    [[nodiscard]] const Sample* sampleAt(int row) const;
    [[nodiscard]] int rowOf(const QString& sampleId) const;

    void setStatus(int row, const SampleStatus& status);
    void setStatus(const QString& sampleId, const SampleStatus& status);
    [[nodiscard]] SampleStatus statusAt(int row) const;
    void clearStatus();

    /// Marked for the figure, by id; all others are not.
    void setMarked(const QSet<QString>& ids);

    /// A null image marks the picture as unreadable.
    void setThumbnail(int row, const QImage& thumbnail);
    /// Those of `rows` that have no thumbnail and have not been asked for; they count as asked for
    /// from now on.
    [[nodiscard]] QList<int> takeMissingThumbnails(const QList<int>& rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section,
                                      Qt::Orientation orientation,
                                      int role) const override;

  private:
    [[nodiscard]] QVariant displayText(int row, int column) const;
    [[nodiscard]] QVariant roleData(int row, int role) const;
    [[nodiscard]] QString accessibleText(int row) const;
    [[nodiscard]] QString statusSentence(int row) const;
    [[nodiscard]] QString toolTip(int row) const;
    void rowChanged(int row);

    std::shared_ptr<const Benchmark> m_benchmark;
    std::vector<SampleStatus> m_status;
    QSet<int> m_pending;  ///< thumbnails asked for and not there yet
    QSet<QString> m_marked;
    QHash<QString, int> m_rows;
    QCache<int, QImage> m_thumbnails;  ///< cost in KiB
};

}  // namespace groundscope
