// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/evaluator.h"

#include "app/session/relay.h"
#include "widgets/render/convert.h"

#include <utility>

namespace groundscope {
namespace {

Result<Done> openCompanions(const QStringList& files, EvaluateOptions& options) {
    for (const QString& file : files) {
        GS_TRY(std::shared_ptr<RunStore> companion, RunStore::open(toPath(file), RunStore::Access::ReadOnly));
        options.companions.push_back(std::move(companion));
    }
    return Done{};
}

}  // namespace

void Evaluator::start(std::shared_ptr<RunStore> store, std::shared_ptr<const Benchmark> benchmark,
                      EvaluateOptions options) {
    const quint64 id = ++m_latest;
    const auto report = relayTo<Evaluator>(this, [id](Evaluator* self, qint64 done, qint64 total) {
        if (id == self->m_latest && self->m_task.isRunning())
            Q_EMIT self->progress(done, total);
    });
    Q_EMIT progress(0, 0);
    m_task.start(
        [store = std::move(store), benchmark = std::move(benchmark), options = std::move(options),
         files = m_companions, report](const std::stop_token& stop) mutable -> Result<Evaluation> {
            GS_CHECK(openCompanions(files, options));
            Progress progress;
            progress.stop = stop;
            progress.report = report;
            return evaluateRun(*store, *benchmark, options, progress);
        },
        [this](const Result<Evaluation>& result) {
            if (result)
                Q_EMIT ready(std::make_shared<const Evaluation>(*result));
            else if (result.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(result.error());
        });
}

void Evaluator::cancel() {
    ++m_latest;
    m_task.cancel();
}

void Evaluator::setCompanions(const QStringList& files) {
    m_companions = files;
}

}  // namespace groundscope
