// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspect/click_tables.h"

#include "app/session/kept_picture.h"

#include <algorithm>

namespace groundscope {
namespace {

constexpr int kKeptTables = 64;  // 576 cells of 50 bytes, and the ground truth's pixels

/// The table with some more cells known.
Result<std::shared_ptr<const IouTable>> filled(std::shared_ptr<const IouTable> known, const MapFrame& place, const Sample& sample,
                                               const std::vector<int>& cells, Models& models, const Progress& progress) {
    GS_TRY(KeptPictureSegmenter* const segmenter, KeptPictureSegmenter::of(models));
    GS_CHECK(segmenter->hold({sample.id, sample.imagePath}, progress));
    std::optional<Mask> truth;
    if (!known && sample.target != TargetState::Unannotated)
        truth = groundTruthMask(sample, place.image);
    auto table = known ? std::make_shared<IouTable>(*known) : std::make_shared<IouTable>(place, truth);
    const auto ask = [segmenter](const std::vector<SegmentPrompt>& prompts, const Progress& inner) {
        return segmenter->segment(prompts, true, inner);
    };
    GS_CHECK(table->fill(cells, ask, progress));
    return std::shared_ptr<const IouTable>(std::move(table));
}

}  // namespace

std::optional<MapFrame> gridPlace(const SampleRun& run) {
    if (!run.maps.empty())
        return frameOf(run.maps.front(), GridFrame::FromModel);
    if (!run.stack)
        return std::nullopt;
    const AttentionStack& stack = *run.stack;
    return frameOf(AttentionMap{kNoPhrase, stack.grid, {}, stack.image_from_grid, stack.imageSize, stack.padded}, GridFrame::FromModel);
}

std::optional<double> figureOf(const ClickOutcome& outcome, ClickFigure figure) {
    switch (figure) {
        case ClickFigure::Best:
            return iouOf(outcome, ClickChoice::Best);
        case ClickFigure::Predicted:
            return iouOf(outcome, ClickChoice::Predicted);
        case ClickFigure::Rating:
            break;
    }
    return static_cast<double>(*std::ranges::max_element(outcome.predictedIou));
}

ClickTables::ClickTables(Session* session, SegmenterLender* lender, QObject* parent)
    : QObject(parent), m_session(session), m_lender(lender), m_tables(kKeptTables), m_loan(lender) {
    connect(session, &Session::changed, this, &ClickTables::onChanged);
    connect(lender, &SegmenterLender::changed, this, [this] {
        stop();
        m_tables.clear();
        Q_EMIT tableChanged();
    });
}

std::shared_ptr<const IouTable> ClickTables::table() const {
    const Table* found = m_tables.object(m_session->currentId());
    return found ? *found : nullptr;
}

void ClickTables::onChanged(const Change& change) {
    using Kind = Change::Kind;
    if (change.kind == Kind::Benchmark)
        m_tables.clear();
    else if (change.kind == Kind::GroundTruth)
        m_tables.remove(change.sampleId);
    else if (change.kind != Kind::Sample)
        return;
    stop();
    Q_EMIT tableChanged();
}

void ClickTables::want(const std::vector<int>& cells) {
    const auto known = table();
    std::vector<int> open = known ? known->unknown(cells) : cells;
    std::erase_if(m_wanted, [&open](int cell) { return std::ranges::find(open, cell) != open.end(); });
    m_wanted.insert(m_wanted.begin(), open.begin(), open.end());
    if (!m_loan.isBusy())
        next();
}

void ClickTables::stop() {
    m_loan.cancel();
    m_wanted.clear();
    next();
}

void ClickTables::next() {
    const auto run = m_session->storedRun();
    const auto place = run ? gridPlace(*run) : std::nullopt;
    const Sample* sample = m_session->currentSample();
    if (m_wanted.empty() || !place || !sample || !m_lender->isAvailable()) {
        m_wanted.clear();
        m_done = 0;
        Q_EMIT progressed(0, 0);
        return;
    }
    Q_EMIT progressed(m_done, m_done + static_cast<qint64>(m_wanted.size()));
    const auto count = std::min(kClickBatch, m_wanted.size());
    std::vector<int> cells(m_wanted.begin(), m_wanted.begin() + static_cast<std::ptrdiff_t>(count));
    m_wanted.erase(m_wanted.begin(), m_wanted.begin() + static_cast<std::ptrdiff_t>(count));
    m_done += static_cast<qint64>(count);
    m_loan.ask([known = table(), place = *place, sample = *sample, cells = std::move(cells)](
                   Models& models, const Progress& progress) { return filled(known, place, sample, cells, models, progress); },
               [this, id = m_session->currentId()](const Result<Table>& table) { take(id, table); });
}

void ClickTables::take(const QString& sampleId, const Result<Table>& table) {
    if (!table) {
        m_wanted.clear();
        if (table.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(table.error());
        return next();
    }
    m_tables.insert(sampleId, new Table(*table));
    Q_EMIT tableChanged();
    if (!m_loan.isBusy())
        next();
}

}  // namespace groundscope
