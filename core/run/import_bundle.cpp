// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/import_bundle.h"

#include "core/grounding/pipeline.h"
#include "core/io/image.h"

#include <map>
#include <set>
#include <utility>

namespace groundscope {
namespace {

/// Positions of the benchmark's samples by id and by file name; several of one file name: kAmbiguous.
struct BenchmarkIndex {
    static constexpr std::size_t kAmbiguous = static_cast<std::size_t>(-1);
    std::map<std::string, std::size_t> ids;
    std::map<std::string, std::size_t> files;

    explicit BenchmarkIndex(const Benchmark& benchmark) {
        for (std::size_t i = 0; i < benchmark.samples.size(); ++i) {
            const Sample& sample = benchmark.samples[i];
            ids.emplace(sample.id, i);
            const auto [place, added] = files.emplace(sample.imagePath.filename().string(), i);
            if (!added)
                place->second = kAmbiguous;
        }
    }
};

Error unmatched(const AttentionBundle& bundle, std::size_t index, const std::string& message) {
    return {ErrorCode::InvalidInput, message,
            (bundle.folder / kBundleFile).string() + ": /samples/" + std::to_string(index)};
}

Result<std::size_t> matchSample(const AttentionBundle& bundle, std::size_t index, const BenchmarkIndex& known,
                                const Benchmark& benchmark) {
    const BundleSample& sample = bundle.samples[index];
    if (sample.id.empty()) {
        const auto found = known.files.find(sample.image);
        if (found == known.files.end())
            return unmatched(bundle, index, "The benchmark " + benchmark.name + " has no picture \"" + sample.image + "\".");
        if (found->second == BenchmarkIndex::kAmbiguous)
            return unmatched(bundle, index,
                             "Several samples of the benchmark show \"" + sample.image + "\"; give the sample's id.");
        return found->second;
    }
    const auto found = known.ids.find(sample.id);
    if (found == known.ids.end())
        return unmatched(bundle, index, "The benchmark " + benchmark.name + " has no sample \"" + sample.id + "\".");
    const std::string image = benchmark.samples[found->second].imagePath.filename().string();
    if (!sample.image.empty() && sample.image != image)
        return unmatched(bundle, index,
                         "Sample \"" + sample.id + "\" of the benchmark shows \"" + image + "\", not \"" + sample.image + "\".");
    return found->second;
}

/// The picture's size; what the benchmark or the bundle says where it cannot be opened.
Result<Size> sizeOf(const Sample& sample, const BundleSample& given) {
    const Result<Size> probed = probeImageSize(sample.imagePath);
    if (probed.has_value())
        return *probed;
    if (!sample.imageSize.isEmpty())
        return sample.imageSize;
    if (given.imageSize)
        return *given.imageSize;
    return probed.error();
}

Result<SampleRun> importSample(const BundleImport& plan, std::size_t index, const Sample& sample, const RunConfig& config,
                               const Progress& progress) {
    const BundleSample& given = plan.bundle->samples[index];
    SampleRun run;
    run.sampleId = sample.id;
    GS_TRY(run.imageSize, sizeOf(sample, given));
    GS_TRY(run.stack, loadAttention(*plan.bundle, given, run.imageSize));
    run.answer = given.answer;
    run.filled = Stage::Answer;
    PipelineContext context;
    context.sample = &sample;
    context.config = &config;
    context.phrases = plan.phrases;
    context.vectors = plan.vectors;
    Progress quiet;
    quiet.stop = progress.stop;
    return advance(std::move(run), Stage::Maps, context, quiet);
}

}  // namespace

Result<std::vector<std::size_t>> matchBundle(const AttentionBundle& bundle, const Benchmark& benchmark) {
    const BenchmarkIndex known(benchmark);
    std::vector<std::size_t> matches;
    std::set<std::size_t> taken;
    for (std::size_t i = 0; i < bundle.samples.size(); ++i) {
        GS_TRY(const std::size_t match, matchSample(bundle, i, known, benchmark));
        if (!taken.insert(match).second)
            return unmatched(bundle, i, "Another sample of the bundle is \"" + benchmark.samples[match].id +
                                            "\" of the benchmark already.");
        matches.push_back(match);
    }
    return matches;
}

RunConfig bundleConfig(const AttentionBundle& bundle, const Benchmark& benchmark, const std::string& profile) {
    RunConfig config = profileDefaults(profile);
    if (!bundle.hasSecondToLast())
        config.rowZero = RowZero::Last;
    config.benchmark = benchmark.name;
    config.benchmarkRoot = benchmark.root;
    config.variant = benchmark.variant;
    config.probing = bundle.probing;
    config.mllm.name = bundle.model;
    config.alignment = bundle.alignment;
    config.imported = true;
    return config;
}

Result<BundleReport> importBundle(const BundleImport& plan, RunStore& store, const Progress& progress) {
    GS_TRY(const std::vector<std::size_t> matches, matchBundle(*plan.bundle, *plan.benchmark));
    GS_TRY(const std::vector<SampleSummary> stored, store.summaries());
    std::set<std::string> present;
    for (const SampleSummary& summary : stored)
        present.insert(summary.id);
    BundleReport report;
    report.total = matches.size();
    for (std::size_t i = 0; i < matches.size(); ++i) {
        if (progress.stopped())
            return cancelledError();
        progress.tell("import", static_cast<std::int64_t>(i), static_cast<std::int64_t>(matches.size()));
        const Sample& sample = plan.benchmark->samples[matches[i]];
        if (present.contains(sample.id)) {
            ++report.kept;
            continue;
        }
        GS_TRY(const SampleRun run, importSample(plan, i, sample, store.record().config, progress));
        GS_CHECK(store.put(run));
        ++report.done;
        report.skipped += run.skipped.empty() ? 0 : 1;
    }
    return report;
}

}  // namespace groundscope
