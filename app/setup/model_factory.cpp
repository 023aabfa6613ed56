// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup/model_factory.h"

#include "core/run/frugal_models.h"
#include "core/run/own_thread_segmenter.h"
#include "core/text/tokenizer.h"

namespace groundscope {

namespace {

/// Whether the models have a device each.
Result<bool> areApart(const MllmSource& mllm, const SegmenterSource& segmenter) {
    if (mllm.path.empty() || segmenter.path.empty())
        return false;
    GS_TRY(const DeviceChoice one, chooseDevice(mllm.device, mllm.dtype));
    GS_TRY(const DeviceChoice other, chooseDevice(segmenter.device, segmenter.dtype));
    return one.device != other.device;
}

}  // namespace

ModelFactory nativeModels(const MllmSource& mllm, const SegmenterSource& segmenter, int threads) {
    return [mllm, segmenter, threads](const Progress& progress) -> Result<Models> {
        setTorchThreads(threads);  // holds for the calling thread
        Models models;
        if (!mllm.path.empty()) {
            GS_TRY(const auto tokenizer, loadTokenizer(mllm.path));
            GS_TRY(models.mllm, loadMllm(mllm, tokenizer, progress));
        }
        if (progress.stopped())
            return cancelledError();
        GS_TRY(const bool apart, areApart(mllm, segmenter));
        const auto makeSegmenter = [segmenter, threads](const Progress& loading) {
            setTorchThreads(threads);
            return loadSegmenter(segmenter, loading);
        };
        if (apart) {
            GS_TRY(models.segmenter, onOwnThread(makeSegmenter, progress));
        } else if (!segmenter.path.empty()) {
            GS_TRY(models.segmenter, makeSegmenter(progress));
        }
        return models;
    };
}

ModelFactory frugalModels(const MllmSource& mllm, const SegmenterSource& segmenter, const MemoryLoad& load) {
    return [mllm, segmenter, load](const Progress& progress) -> Result<Models> {
        setTorchThreads(0);  // holds for the calling thread
        GS_TRY(const ModelShapes shapes, readModelShapes(mllm, segmenter));
        GS_TRY(const DeviceChoice choice, chooseDevice(mllm.device, mllm.dtype));
        FrugalMakers makers;
        makers.need = [shapes, load](const MemoryPlan& plan) -> std::optional<MemoryNeed> {
            const auto forecast = forecastModels(shapes, plan, load);
            if (!forecast || forecast->available == 0)
                return std::nullopt;
            return MemoryNeed{forecast->forecast.total(), forecast->available};
        };
        if (!mllm.path.empty())
            makers.mllm = [mllm](const MemoryPlan& plan, const Progress& loading) -> Result<std::unique_ptr<Mllm>> {
                GS_TRY(const auto tokenizer, loadTokenizer(mllm.path));
                return loadMllm({mllm.path, mllm.visionPath, plan.device, plan.dtype}, tokenizer, loading);
            };
        if (!segmenter.path.empty())
            makers.segmenter = [segmenter](const MemoryPlan& plan, const Progress& loading) {
                return loadSegmenter({segmenter.path, plan.device, plan.dtype}, loading);
            };
        const bool both = makers.mllm && makers.segmenter;
        return makeFrugalModels(memoryPlans(mllm.device, mllm.dtype, choice.device != "cpu", both), std::move(makers), progress);
    };
}

}  // namespace groundscope
