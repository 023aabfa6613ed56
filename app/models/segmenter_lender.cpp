// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/segmenter_lender.h"

#include "app/session/relay.h"
#include "app/setup/data_paths.h"

#include <chrono>
#include <utility>

namespace groundscope {
namespace {

bool isDemoModel(const ModelInfo& info) {
    const auto demo = demoDirectory();
    std::error_code unknown;
    return demo && std::filesystem::equivalent(info.ref.path, *demo / "sam", unknown);
}

}  // namespace

SegmenterLender::SegmenterLender(InferenceController* models, QObject* parent) : QObject(parent), m_models(models) {
    connect(models, &InferenceController::modelsChanged, this, &SegmenterLender::onModelsChanged);
}

SegmenterLender::~SegmenterLender() {
    release();
    for (const auto& retired : m_retired)
        retired.wait();
}

void SegmenterLender::setOwn(ModelFactory factory, bool isDemo) {
    release();
    m_factory = std::move(factory);
    m_isDemo = isDemo;
    Q_EMIT changed();
}

bool SegmenterLender::isAvailable() const {
    return m_models->segmenter().has_value() || m_factory != nullptr;
}

bool SegmenterLender::isDemo() const {
    return m_models->segmenter() ? isDemoModel(*m_models->segmenter()) : m_isDemo;
}

void SegmenterLender::onModelsChanged() {
    dropOutdated();
    const auto now = m_models->segmenter() ? std::optional(m_models->segmenter()->ref) : std::nullopt;
    if (std::exchange(m_lent, now) != now)
        Q_EMIT changed();
}

/// While it works it stays: the next job is another one's.
void SegmenterLender::dropOutdated() {
    if (m_models->segmenter() && m_own && m_own->pending() == 0)
        release();
}

/// Joining a thread may take a moment: not here.
void SegmenterLender::release() {
    std::erase_if(m_retired, [](const std::shared_future<void>& done) {
        return done.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    });
    m_ownLoaded = false;
    ++m_generation;
    if (!m_own)
        return;
    m_own->cancelAll();
    auto end = [worker = std::shared_ptr<DeviceWorker>(std::move(m_own))]() mutable { worker.reset(); };
    m_retired.push_back(std::async(std::launch::async, std::move(end)).share());
}

std::optional<SegmenterLender::Loan> SegmenterLender::submit(DeviceWorker::Job job) {
    dropOutdated();
    if (!isAvailable())
        return std::nullopt;
    if (m_models->segmenter())
        if (const auto lent = m_models->lend(job))
            return Loan{lent, 0, 0};
    if (!m_factory)
        return std::nullopt;
    const auto id = ownWorker().submit(std::move(job), DeviceWorker::Priority::Interactive);
    return Loan{std::nullopt, id, m_generation};
}

void SegmenterLender::cancel(const Loan& loan) {
    if (loan.lent)
        m_models->cancelLent(*loan.lent);
    else if (m_own && loan.generation == m_generation)
        m_own->cancel(loan.own);
}

DeviceWorker& SegmenterLender::ownWorker() {
    if (m_own)
        return *m_own;
    DeviceWorker::Loading loading;
    loading.report = relayTo<SegmenterLender>(
        this, [](SegmenterLender* self, qint64 done, qint64 total) { Q_EMIT self->loading(done, total); });
    loading.finished = [post = Relay<SegmenterLender>(this), generation = m_generation](const Result<Models>& models) {
        post([loaded = models.has_value(), generation](SegmenterLender* self) {
            if (generation != self->m_generation)
                return;
            self->m_ownLoaded = loaded;
            if (!loaded)
                self->release();  // the next job tries again
        });
    };
    // An old one goes first: two segmenters need not fit into memory.
    auto factory = [make = m_factory, before = m_retired](const Progress& progress) -> Result<Models> {
        for (const auto& retired : before)
            retired.wait();
        return make(progress);
    };
    m_own = std::make_unique<DeviceWorker>(std::move(factory), std::move(loading));
    return *m_own;
}

}  // namespace groundscope
