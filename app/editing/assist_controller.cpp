// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/assist_controller.h"

#include "app/session/relay.h"
#include "app/setup/data_paths.h"
#include "core/grounding/candidates.h"

#include <QLocale>

#include <algorithm>
#include <chrono>
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

bool isDemoModel(const ModelInfo& info) {
    const auto demo = demoDirectory();
    std::error_code unknown;
    return demo && std::filesystem::equivalent(info.ref.path, *demo / "sam", unknown);
}

AssistState::Phase phaseOf(const std::string& step) {
    return step == "segment" || step == "decode" ? AssistState::Phase::Segmenting : AssistState::Phase::Embedding;
}

}  // namespace

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

AssistController::AssistController(InferenceController* models, QObject* parent) : QObject(parent), m_models(models) {
    connect(models, &InferenceController::modelsChanged, this, &AssistController::dropOutdatedWorker);
}

AssistController::~AssistController() {
    stopRunning();
    release();
    for (const auto& retired : m_retired)
        retired.wait();
}

void AssistController::setOwnSegmenter(ModelFactory factory, bool isDemo) {
    release();
    m_factory = std::move(factory);
    m_isDemo = isDemo;
    m_ignoreHovers = false;
}

bool AssistController::isAvailable() const {
    return m_models->segmenter().has_value() || m_factory != nullptr;
}

void AssistController::setPicture(const NamedPicture& picture) {
    if (m_picture == picture)
        return;
    cancel();
    m_picture = picture;
    m_embedded = false;
    m_ignoreHovers = false;
}

/// Joining a thread may take a moment: not here.
void AssistController::release() {
    if (m_running && m_running->own)
        stopRunning();
    std::erase_if(m_retired, [](const std::shared_future<void>& done) {
        return done.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    });
    m_ownLoaded = false;
    if (!m_own)
        return;
    m_embedded = false;
    m_own->cancelAll();
    auto end = [worker = std::shared_ptr<DeviceWorker>(std::move(m_own))]() mutable { worker.reset(); };
    m_retired.push_back(std::async(std::launch::async, std::move(end)).share());
}

void AssistController::dropOutdatedWorker() {
    if (m_models->segmenter() && !(m_running && m_running->own))
        release();
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
    if (m_running->lent)
        m_models->cancelLent(*m_running->lent);
    if (m_running->own && m_own)
        m_own->cancel(*m_running->own);
    m_running.reset();
    setState(AssistState::Phase::Idle);
}

void AssistController::pump() {
    if (m_running)
        return;
    dropOutdatedWorker();
    if (m_click)
        submit(*std::exchange(m_click, std::nullopt));
    else if (m_hover)
        submit(*std::exchange(m_hover, std::nullopt));
    else
        setState(AssistState::Phase::Idle);
}

void AssistController::submit(const AssistPrompt& prompt) {
    if (!isAvailable()) {
        m_ignoreHovers = true;
        Q_EMIT failed({ErrorCode::NotFound, "There is no segmenter to ask; choose one under Run > Models.", {}});
        return;
    }
    const quint64 id = ++m_lastId;
    m_running = Running{id, prompt, true, false, std::nullopt, std::nullopt};
    m_running->isDemo = m_models->segmenter() && isDemoModel(*m_models->segmenter());
    m_running->lent = m_models->lend(makeJob(id, prompt, m_running->isDemo));
    if (!m_running->lent) {
        m_running->isDemo = m_isDemo;
        m_running->own = ownWorker().submit(makeJob(id, prompt, m_isDemo), DeviceWorker::Priority::Interactive);
    }
    using Phase = AssistState::Phase;
    if (m_running->lent && m_models->isBusy())
        setState(Phase::Waiting);
    else if (m_running->own && !m_ownLoaded)
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
        post([id, phase = phaseOf(step), done, total](AssistController* self) {
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

DeviceWorker& AssistController::ownWorker() {
    if (m_own)
        return *m_own;
    DeviceWorker::Loading loading;
    loading.report = relayTo<AssistController>(this, [](AssistController* self, qint64 done, qint64 total) {
        if (self->m_state.phase == AssistState::Phase::Loading)
            self->setState(AssistState::Phase::Loading, done, total);
    });
    // An old one goes first: two segmenters need not fit into memory.
    auto factory = [make = m_factory, before = m_retired](const Progress& progress) -> Result<Models> {
        for (const auto& retired : before)
            retired.wait();
        return make(progress);
    };
    m_own = std::make_unique<DeviceWorker>(std::move(factory), std::move(loading));
    return *m_own;
}

void AssistController::finish(quint64 id, const Result<Masks>& masks) {
    if (!m_running || m_running->id != id)
        return;
    const Running done = *std::exchange(m_running, std::nullopt);
    m_ownLoaded = m_ownLoaded || (done.own && masks);
    m_embedded = m_embedded || masks;
    const bool stopped = !masks && masks.error().code == ErrorCode::Cancelled;
    if (!masks && done.own && !stopped && !m_ownLoaded)
        release();  // it could not be loaded: the next prompt tries again
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
