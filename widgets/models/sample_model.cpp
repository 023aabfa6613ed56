// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/sample_model.h"

#include "widgets/render/convert.h"
#include "widgets/render/labels.h"

#include <algorithm>

namespace groundscope {
namespace {

constexpr int kThumbnailsKiB = 32 * 1024;  // some 300 of them: a screen shows 40

}  // namespace

SampleModel::SampleModel(QObject* parent)
    : QAbstractTableModel(parent), m_thumbnails(kThumbnailsKiB) {}

void SampleModel::setBenchmark(std::shared_ptr<const Benchmark> benchmark) {
    beginResetModel();
    m_benchmark = std::move(benchmark);
    const std::size_t count = m_benchmark ? m_benchmark->samples.size() : 0;
    m_status.assign(count, {});
    m_pending.clear();
    m_thumbnails.clear();
    m_rows.clear();
    m_rows.reserve(static_cast<qsizetype>(count));
    for (std::size_t row = 0; row < count; ++row) {
        const QString id = toQString(m_benchmark->samples[row].id);
        if (!m_rows.contains(id))
            m_rows.insert(id, static_cast<int>(row));
    }
    endResetModel();
}

void SampleModel::replaceBenchmark(std::shared_ptr<const Benchmark> benchmark, int changedRow) {
    if (!benchmark || benchmark->samples.size() != m_status.size())
        return setBenchmark(std::move(benchmark));
    m_benchmark = std::move(benchmark);
    if (sampleAt(changedRow) == nullptr)
        return;
    rowChanged(changedRow);
}

const Sample* SampleModel::sampleAt(int row) const {
    if (row < 0 || row >= rowCount())
        return nullptr;
    return &m_benchmark->samples[static_cast<std::size_t>(row)];
}

int SampleModel::rowOf(const QString& sampleId) const {
    return m_rows.value(sampleId, -1);
}

void SampleModel::setStatus(int row, const SampleStatus& status) {
    if (sampleAt(row) == nullptr || m_status[static_cast<std::size_t>(row)] == status)
        return;
    m_status[static_cast<std::size_t>(row)] = status;
    rowChanged(row);
}

void SampleModel::setStatus(const QString& sampleId, const SampleStatus& status) {
    setStatus(rowOf(sampleId), status);
}

SampleStatus SampleModel::statusAt(int row) const {
    return sampleAt(row) == nullptr ? SampleStatus{} : m_status[static_cast<std::size_t>(row)];
}

void SampleModel::clearStatus() {
    if (m_status.empty())
        return;
    std::fill(m_status.begin(), m_status.end(), SampleStatus{});
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void SampleModel::setMarked(const QSet<QString>& ids) {
    const QSet<QString> changed = (ids - m_marked) | (m_marked - ids);
    m_marked = ids;
    for (const QString& id : changed)
        if (const int row = rowOf(id); row >= 0)
            rowChanged(row);
}

void SampleModel::setThumbnail(int row, const QImage& thumbnail) {
    if (sampleAt(row) == nullptr)
        return;
    m_pending.remove(row);
    m_thumbnails.insert(row, new QImage(thumbnail), 1 + thumbnail.sizeInBytes() / 1024);
    Q_EMIT dataChanged(
        index(row, IdColumn), index(row, IdColumn), {ThumbnailRole, Qt::DecorationRole});
}

QList<int> SampleModel::takeMissingThumbnails(const QList<int>& rows) {
    QList<int> missing;
    for (const int row : rows) {
        if (sampleAt(row) == nullptr || m_thumbnails.contains(row) || m_pending.contains(row))
            continue;
        m_pending.insert(row);
        missing.append(row);
    }
    return missing;
}

int SampleModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_status.size());
}

int SampleModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SampleModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
        case Qt::DisplayRole:
            return displayText(index.row(), index.column());
        case Qt::ToolTipRole:
            return toolTip(index.row());
        case Qt::AccessibleTextRole:
            return accessibleText(index.row());
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(
                Qt::AlignVCenter | (index.column() == IouColumn ? Qt::AlignRight : Qt::AlignLeft));
        default:
            return roleData(index.row(), role);
    }
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
        case IdColumn:
            return tr("Sample");
        case ExpressionColumn:
            return tr("Referring expression");
        case StageColumn:
            return tr("Stage");
        case IouColumn:
            return tr("Oracle IoU");
        default:
            return {};
    }
}

QVariant SampleModel::displayText(int row, int column) const {
    const Sample& sample = m_benchmark->samples[static_cast<std::size_t>(row)];
    const SampleStatus& status = m_status[static_cast<std::size_t>(row)];
    switch (column) {
        case IdColumn:
            return toQString(sample.id);
        case ExpressionColumn:
            return toQString(sample.expression);
        case StageColumn:
            return status.failed    ? tr("Failed")
                   : status.running ? tr("Running")
                                    : stageText(status.stage);
        case IouColumn:
            return iouText(status.oracleIou);
        default:
            return {};
    }
}

QVariant SampleModel::roleData(int row, int role) const {
    const Sample& sample = m_benchmark->samples[static_cast<std::size_t>(row)];
    const SampleStatus& status = m_status[static_cast<std::size_t>(row)];
    switch (role) {
        case IdRole:
            return toQString(sample.id);
        case ExpressionRole:
            return toQString(sample.expression);
        case QuestionRole:
            return toQString(sample.question);
        case StageRole:
            return static_cast<int>(status.stage);
        case RunningRole:
            return status.running;
        case FailedRole:
            return status.failed;
        case ErrorRole:
            return status.errorSummary;
        case OracleIouRole:
            return status.oracleIou ? QVariant(*status.oracleIou) : QVariant();
        case TargetRole:
            return static_cast<int>(sample.target);
        case MarkedRole:
            return m_marked.contains(toQString(sample.id));
        case ThumbnailRole:
            if (const QImage* thumbnail = m_thumbnails.object(row))
                return *thumbnail;
            return {};
        default:
            return {};
    }
}

QString SampleModel::accessibleText(int row) const {
    const QString text = statusSentence(row);
    return m_marked.contains(toQString(m_benchmark->samples[static_cast<std::size_t>(row)].id))
               ? tr("%1, marked for the figure").arg(text)
               : text;
}

QString SampleModel::statusSentence(int row) const {
    const Sample& sample = m_benchmark->samples[static_cast<std::size_t>(row)];
    const SampleStatus& status = m_status[static_cast<std::size_t>(row)];
    const QString id = toQString(sample.id);
    const QString expression = toQString(sample.expression);
    if (status.failed)
        return tr("Sample %1, %2, failed: %3").arg(id, expression, status.errorSummary);
    if (status.oracleIou)
        return tr("Sample %1, %2, oracle IoU %3").arg(id, expression, iouText(status.oracleIou));
    return tr("Sample %1, %2, %3")
        .arg(id, expression, status.running ? tr("running") : stageText(status.stage));
}

QString SampleModel::toolTip(int row) const {
    const Sample& sample = m_benchmark->samples[static_cast<std::size_t>(row)];
    const SampleStatus& status = m_status[static_cast<std::size_t>(row)];
    QStringList lines{
        toQString(sample.expression), toQString(sample.question), targetText(sample.target)};
    if (status.failed)
        lines.append(status.errorSummary);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

void SampleModel::rowChanged(int row) {
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

}  // namespace groundscope
