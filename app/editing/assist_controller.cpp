// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/assist_controller.h"

#include "app/session/relay.h"
#include "core/grounding/candidates.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace groundscope {
namespace {

/// The demo's segmenter learned from points alone (IoU 0.14 for boxes, 0.63 with their centre, 40 of its objects): it is
/// given a box's centre too.
SegmentPrompt segmentPrompt(const AssistPrompt& prompt, bool isDemo) {
    SegmentPrompt result;
    const bool hasForeground = std::ranges::any_of(prompt.points, &AssistPrompt::At::foreground);
    if (isDemo && prompt.box && !hasForeground)
        result.points.push_back(centreOf(*prompt.box));
    for (const AssistPrompt::At& point : prompt.points)
        result.points.push_back({point.at, point.foreground});
    result.box = prompt.box;
    return result;
}

std::vector<AssistMask> bestFirst(std::vector<SegmentMask> found) {
    std::stable_sort(found.begin(), found.end(),
                     [](const SegmentMask& a, const SegmentMask& b) { return a.predictedIou > b.predictedIou; });
    std::vector<AssistMask> masks;
    for (SegmentMask& mask : found)
        masks.push_back({std::move(mask.mask), mask.predictedIou});
    return masks;
}

Result<std::vector<AssistMask>> masksFor(const SegmentPrompt& prompt, const NamedPicture& picture, Models& models,
                                         const Progress& progress) {
    GS_TRY(KeptPictureSegmenter* const segmenter, KeptPictureSegmenter::of(models));
    GS_CHECK(segmenter->hold(picture, progress));
    progress.tell("segment", 0, 0);
    GS_TRY(auto found, segmenter->segment({prompt}, true, progress));
    if (found.size() != 1)
        return Error{ErrorCode::Internal, "The segmenter did not answer the prompt it was given.", {}};
    return bestFirst(std::move(found.front()));
}

}  // namespace

AssistState::Phase assistPhaseOf(const std::string& step) {
    return step == "segment" || step == "decode" ? AssistState::Phase::Segmenting : AssistState::Phase::Embedding;
}

QString assistStateText(const AssistState& state) {
    using Phase = AssistState::Phase;
    QString text;
    switch (state.phase) {
        case Phase::Idle:
            return {};
        case Phase::Loading:
            text = AssistController::tr("Loading the segmenter…");
            break;
        case Phase::Waiting:
            text = AssistController::tr("The segmenter is busy with a run…");
            break;
        case Phase::Embedding:
            text = AssistController::tr("The segmenter is reading the image…");
            break;
        case Phase::Segmenting:
            text = AssistController::tr("Segmenting…");
            break;
    }
    if (state.total > 0)
        text += AssistController::tr(" %1 %").arg(QLocale().toString(100 * state.done / state.total));
    return state.isDemo ? AssistController::tr("%1 (demo segmenter: knows synthetic scenes only)").arg(text) : text;
}

AssistController::AssistController(SegmenterLender* lender, QObject* parent) : QObject(parent), m_lender(lender) {
    connect(lender, &SegmenterLender::changed, this, &AssistController::forgetSegmenter);
    connect(lender, &SegmenterLender::loading, this, [this](qint64 done, qint64 total) {
        if (m_state.phase == AssistState::Phase::Loading)
            setState(AssistState::Phase::Loading, done, total);
    });
}

AssistController::~AssistController() {
    stopRunning();
}

/// What the one before has seen, or could not, says nothing of this one.
void AssistController::forgetSegmenter() {
    m_embedded = false;
    m_ignoreHovers = false;
}

void AssistController::setPicture(const NamedPicture& picture) {
    if (m_picture == picture)
        return;
    cancel();
    m_picture = picture;
    m_embedded = false;
    m_ignoreHovers = false;
}

void AssistController::request(const AssistPrompt& prompt) {
    if (prompt.points.empty() && !prompt.box) {
        m_click.reset();
        m_hover.reset();
        if (m_running)
            m_running->wanted = false;
        Q_EMIT masksReady(prompt, {});
        return;
    }
    if (!m_picture || (prompt.hover && m_ignoreHovers))
        return;
    if (m_running && (!prompt.hover || m_running->prompt.hover))
        m_running->wanted = false;
    if (prompt.hover) {
        m_hover = prompt;
    } else {
        m_click = prompt;
        m_hover.reset();
        m_ignoreHovers = false;
    }
    pump();
}

void AssistController::cancel() {
    m_click.reset();
    m_hover.reset();
    stopRunning();
}

/// Nothing more is heard of it.
void AssistController::stopRunning() {
    if (!m_running)
        return;
    m_lender->cancel(m_running->loan);
    m_running.reset();
    setState(AssistState::Phase::Idle);
}

void AssistController::pump() {
    if (m_running)
        return;
    if (m_click)
        submit(*std::exchange(m_click, std::nullopt));
    else if (m_hover)
        submit(*std::exchange(m_hover, std::nullopt));
    else
        setState(AssistState::Phase::Idle);
}

void AssistController::submit(const AssistPrompt& prompt) {
    const quint64 id = ++m_lastId;
    const bool isDemo = m_lender->isDemo();
    const bool waits = m_lender->isBusyWithRuns();
    const bool loaded = m_lender->isLoaded();
    const auto loan = m_picture ? m_lender->submit(makeJob(id, prompt, isDemo)) : std::nullopt;
    if (!loan) {
        m_ignoreHovers = true;
        Q_EMIT failed({ErrorCode::NotFound, "There is no segmenter to ask; choose one under Run > Models.", {}});
        return;
    }
    m_running = Running{id, prompt, true, isDemo, *loan};
    using Phase = AssistState::Phase;
    if (waits)
        setState(Phase::Waiting);
    else if (!loaded)
        setState(Phase::Loading);
    else
        setState(m_embedded ? Phase::Segmenting : Phase::Embedding);
}

DeviceWorker::Job AssistController::makeJob(quint64 id, const AssistPrompt& prompt, bool isDemo) {
    const auto masks = std::make_shared<Masks>();
    const Relay<AssistController> post(this);
    DeviceWorker::Job job;
    job.run = [masks, prompt = segmentPrompt(prompt, isDemo), picture = *m_picture](Models& models, const Progress& progress) -> Result<Done> {
        GS_TRY(*masks, masksFor(prompt, picture, models, progress));
        return Done{};
    };
    job.report = [id, post](const std::string& step, std::int64_t done, std::int64_t total) {
        post([id, phase = assistPhaseOf(step), done, total](AssistController* self) {
            if (self->m_running && self->m_running->id == id)
                self->setState(phase, done, total);
        });
    };
    job.finished = [id, post, masks](const Result<Done>& result) {
        post([id, masks, result](AssistController* self) {
            self->finish(id, result ? Result<Masks>(std::move(*masks)) : Result<Masks>(result.error()));
        });
    };
    return job;
}

void AssistController::finish(quint64 id, const Result<Masks>& masks) {
    if (!m_running || m_running->id != id)
        return;
    const Running done = *std::exchange(m_running, std::nullopt);
    m_embedded = m_embedded || masks;
    const bool stopped = !masks && masks.error().code == ErrorCode::Cancelled;
    if (!masks && !stopped) {
        m_ignoreHovers = true;
        m_hover.reset();
        Q_EMIT failed(masks.error());
    } else if (masks && done.wanted) {
        Q_EMIT masksReady(done.prompt, *masks);
    }
    pump();
}

void AssistController::setState(AssistState::Phase phase, qint64 done, qint64 total) {
    const AssistState state{phase, done, total, m_running && m_running->isDemo};
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

}  // namespace groundscope
