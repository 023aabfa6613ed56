// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workers.h"

#include "app/setup/model_factory.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>

namespace groundscope {
namespace {

using namespace std::chrono_literals;

/// Waits for a job that only looks at the models of a worker.
Result<Done> inspect(DeviceWorker& worker, const StopSignal& signal, const std::function<void(Models&)>& look) {
    struct Shared {
        std::mutex mutex;
        std::condition_variable wake;
        std::optional<Result<Done>> result;
    };
    auto shared = std::make_shared<Shared>();
    DeviceWorker::Job job;
    job.run = [look](Models& models, const Progress&) -> Result<Done> {
        look(models);
        return Done{};
    };
    job.finished = [shared](const Result<Done>& result) {
        const std::lock_guard lock(shared->mutex);
        shared->result = result;
        shared->wake.notify_all();
    };
    worker.submit(std::move(job), DeviceWorker::Priority::Interactive);
    std::unique_lock lock(shared->mutex);
    while (!shared->wake.wait_for(lock, 50ms, [&] { return shared->result.has_value(); }))
        if (signal.asked())
            return cancelledError();
    return *shared->result;
}

/// What the first models say of themselves.
void describe(const Models& models, const RunConfig& config, Workers& workers) {
    if (models.mllm && !workers.mllm) {
        workers.mllm = models.mllm->info();
        workers.headBytes = models.mllm->perHeadBytes(config.generation.maxNewTokens);
    }
    if (models.segmenter && !workers.segmenter)
        workers.segmenter = models.segmenter->info();
}

}  // namespace

Result<Workers> loadWorkers(const ModelPlan& plan, bool withMllm, bool withSegmenter, const RunConfig& config,
                            const StopSignal& signal) {
    Workers loading;
    for (const std::string& device : plan.devices) {
        MllmSource mllm = withMllm ? plan.mllm : MllmSource{};
        SegmenterSource segmenter = withSegmenter ? plan.segmenter : SegmenterSource{};
        mllm.device = device;
        if (plan.samDevice.empty())
            segmenter.device = device;
        loading.all.push_back(std::make_unique<DeviceWorker>(nativeModels(mllm, segmenter, plan.threads)));
    }
    ProgressLine line;
    line.show("loading models");
    Workers workers;
    for (std::size_t i = 0; i < loading.all.size(); ++i) {
        const Result<Done> loaded =
            inspect(*loading.all[i], signal, [&workers, &config](Models& models) { describe(models, config, workers); });
        const bool isLast = i + 1 == loading.all.size() && workers.all.empty();
        if (!loaded.has_value() && (isLast || loaded.error().code == ErrorCode::Cancelled))
            return loaded.error();
        if (loaded.has_value()) {
            workers.all.push_back(std::move(loading.all[i]));
            workers.devices.push_back(plan.devices[i]);
            continue;
        }
        line.clear();
        warn(plan.devices[i] + " is not used: " + describe(loaded.error()));
    }
    return workers;
}

Result<Done> hashModels(RunConfig& config, const StopSignal& signal) {
    ProgressLine line;
    for (ModelRef* model : {&config.mllm, &config.segmenter}) {
        GS_TRY(model->hash, hashCheckpoint(model->path, line.progress(signal.token())));
        if (!model->visionPath.empty()) {
            GS_TRY(const std::string vision, hashCheckpoint(model->visionPath, line.progress(signal.token())));
            model->hash += "+" + vision;
        }
    }
    return Done{};
}

}  // namespace groundscope
