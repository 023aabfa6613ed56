// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/run_context.h"

#include "app/models/run_settings.h"
#include "core/infer/model_zoo.h"
#include "core/run/sample_context.h"

namespace groundscope {
namespace {

RunConfig configFor(const RunRequest& request, const Models& models) {
    RunConfig config = request.settings;
    config.imported = false;
    config.benchmark = request.benchmark->name;
    config.benchmarkRoot = std::filesystem::absolute(request.benchmark->root);
    config.variant = request.benchmark->variant;
    if (models.mllm) {
        const ModelInfo info = models.mllm->info();
        config.mllm = info.ref;
        if (!info.conversation.empty())
            config.conversation = info.conversation;
    }
    if (models.segmenter)
        config.segmenter = models.segmenter->info().ref;
    return withSwitches(config);
}

/// Content hash of a model's files, once for each path. Models that are no files name their own.
Result<Done> addHash(ModelRef& model, std::map<std::filesystem::path, std::string>& known, const Progress& progress) {
    if (!model.hash.empty() || model.path.empty())
        return Done{};
    for (const auto& path : {model.path, model.visionPath}) {
        if (path.empty())
            continue;
        if (!known.contains(path)) {
            GS_TRY(known[path], hashCheckpoint(path, progress));
        }
        model.hash += (model.hash.empty() ? "" : "+") + known[path];
    }
    return Done{};
}

}  // namespace

Result<Done> RunContext::prepare(const Models& models, const Progress& progress) {
    config = configFor(request, models);
    GS_CHECK(config.check());
    GS_CHECK(addHash(config.mllm, *hashes, progress));
    GS_CHECK(addHash(config.segmenter, *hashes, progress));
    GS_TRY(phrases, makePhraseFinder(config.chunker));
    GS_TRY(vectors, vectorsOf(config.similarity, progress));
    const RunBenchmark benchmark{request.benchmark->name, request.benchmark->layout,
                                 request.benchmark->samples.size()};
    GS_TRY(prepared, prepareRun(config, benchmark, request.target, progress));
    std::vector<std::string> ids;
    for (const std::size_t index : request.samples)
        ids.push_back(request.benchmark->samples[index].id);
    GS_CHECK(listSamples(*prepared.store, std::move(ids)));
    config = prepared.store->record().config;
    passes = models.takeTurns ? kStageByStage : std::vector{Stage::Scores};
    return Done{};
}

SampleRun RunContext::compute(std::size_t index, Models& models, const Progress& progress,
                              const std::function<void(const SampleRun&)>& stageDone,
                              std::optional<Error>& failure) const {
    const Sample& sample = request.benchmark->samples[index];
    const auto stored = prepared.store->load(sample.id);
    const bool wasComplete = stored && isComplete(*stored, config) && !stored->error;
    SampleRun last;
    last.sampleId = sample.id;
    if (stored && !(wasComplete && request.again))
        last = *stored;
    PipelineContext pipeline = contextFor(sample, config, models);
    pipeline.phrases = phrases.get();
    pipeline.vectors = vectors.get();
    const auto judge = ownJudge(config, models);  // a chat judge is asked when the person has seen what that costs
    pipeline.judge = judge.get();
    if (config.keepHeads)
        pipeline.perHeadFile = headsFile(headsFolderOf(*prepared.store), index);
    pipeline.stageDone = [&](const SampleRun& run) {
        last = run;
        stageDone(run);
    };
    auto filled = advance(last, Stage::Scores, pipeline, progress);
    if (filled) {
        last = *std::move(filled);
    } else if (wasComplete) {
        failure = filled.error();
        return *stored;
    } else {
        last.error = filled.error();
    }
    const auto put = prepared.store->put(last);
    if (!put)
        last.error = put.error();
    return last;
}

}  // namespace groundscope
