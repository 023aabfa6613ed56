// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_bundle.h"

#include "app/cli/models.h"
#include "app/setup/model_factory.h"
#include "core/base/utc.h"
#include "core/grounding/selectors.h"
#include "core/io/benchmark_reader.h"
#include "core/run/batch.h"
#include "core/run/import_bundle.h"
#include "core/version.h"

#include <CLI/CLI.hpp>

#include <condition_variable>
#include <iostream>
#include <memory>
#include <mutex>

namespace groundscope {
namespace {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

/// What the command line means, before anything is made.
struct Prepared {
    AttentionBundle bundle;
    std::shared_ptr<const Benchmark> benchmark;
    std::vector<std::size_t> samples;  ///< of the benchmark, in the bundle's order
    std::shared_ptr<PhraseFinder> phrases;
    std::shared_ptr<const WordVectors> vectors;
    RunConfig config;
    std::optional<SegmenterSource> segmenter;
    int threads = 0;  ///< CPU threads of the segmenter; 0 = all cores
};

Result<std::vector<std::string>> selectorsOf(const std::string& text) {
    std::vector<std::string> names = split(text, ',');
    for (const std::string& name : names)
        if (!findSelector(name))
            return Error{ErrorCode::InvalidInput, "There is no selector \"" + name + "\".", "--selectors"};
    return names;
}

/// The segmenter asked for, with its reference in the configuration; none is fine too.
Result<Done> planSegmenter(const BundleCommand& command, Prepared& prepared, const StopSignal& signal) {
    fs::path path = command.sam;
    if (command.demo) {
        GS_TRY(const fs::path demo, findDemo());
        path = demo / "sam";
    }
    if (path.empty())
        return Done{};
    GS_TRY(const CheckpointInfo info, inspectCheckpoint(path));
    if (info.kind != "sam")
        return Error{ErrorCode::InvalidInput,
                     "This is not a checkpoint for --sam: it looks like \"" + info.kind + "\", expected \"sam\".", path.string()};
    GS_TRY(const DeviceChoice device, chooseDevice(command.device, command.samDtype));
    prepared.segmenter = SegmenterSource{path, command.device, command.samDtype};
    prepared.threads = command.threads;
    ModelRef& ref = prepared.config.segmenter;
    ref.name = path.filename().empty() ? path.parent_path().filename().string() : path.filename().string();
    ref.path = fs::absolute(path);
    ref.device = device.device;
    ref.dtype = device.dtype;
    ProgressLine line;
    GS_TRY(ref.hash, hashCheckpoint(path, line.progress(signal.token())));
    return Done{};
}

Result<Prepared> prepare(const BundleCommand& command, const StopSignal& signal) {
    ProgressLine line;
    const Progress progress = line.progress(signal.token());
    Prepared prepared;
    std::error_code ignored;
    if (!command.resume && fs::exists(command.out, ignored))
        return Error{ErrorCode::InvalidInput, "The file exists already: --resume continues it.", command.out.string()};
    GS_TRY(prepared.bundle, readAttentionBundle(command.folder, progress));
    GS_TRY(Benchmark benchmark, readBenchmark(command.benchmark, progress));
    prepared.benchmark = std::make_shared<const Benchmark>(std::move(benchmark));
    GS_TRY(prepared.samples, matchBundle(prepared.bundle, *prepared.benchmark));
    GS_TRY(prepared.phrases, makePhraseFinder(command.chunker));
    prepared.config = bundleConfig(prepared.bundle, *prepared.benchmark, command.profile);
    prepared.config.benchmarkRoot = fs::absolute(prepared.benchmark->root);
    prepared.config.chunker = command.chunker;
    if (!command.vectors.empty()) {
        prepared.config.similarity.vectors = fs::absolute(command.vectors);
        GS_TRY(prepared.vectors, readWordVectors(command.vectors, progress));
    }
    GS_TRY(prepared.config.selectors, selectorsOf(command.selectors));
    GS_CHECK(planSegmenter(command, prepared, signal));
    GS_CHECK(prepared.config.check());
    return prepared;
}

/// The file to fill: a new one, or the one to continue, which gets its segmenter now if it had none.
Result<std::shared_ptr<RunStore>> openRun(const BundleCommand& command, const Prepared& prepared) {
    std::error_code ignored;
    if (!fs::exists(command.out, ignored)) {
        RunRecord record;
        record.startedUtc = utcNow();
        record.id = prepared.benchmark->name + "-" + record.startedUtc;
        record.programVersion = programVersion();
        record.versions = libraryVersions();
        record.versions["libtorch"] = torchVersion();
        record.config = prepared.config;
        return RunStore::create(command.out, record,
                                {prepared.benchmark->name, prepared.benchmark->layout, prepared.benchmark->samples.size()});
    }
    GS_TRY(auto store, RunStore::open(command.out, RunStore::Access::ReadWrite));
    RunConfig stored = store->record().config;
    const bool unnamed = stored.segmenter.name.empty() && stored.segmenter.path.empty();
    if (unnamed || !prepared.segmenter)
        stored.segmenter = prepared.config.segmenter;
    if (const auto difference = configDifference(stored, prepared.config))
        return Error{ErrorCode::InvalidInput,
                     "This run has another configuration and cannot be continued: " + *difference + ".", command.out.string()};
    if (unnamed && prepared.segmenter)
        GS_CHECK(store->nameSegmenter(prepared.config.segmenter));
    return store;
}

std::string progressText(const BatchReport& report) {
    std::string text = "masks " + std::to_string(report.kept + report.done + report.failed) + "/" + std::to_string(report.total);
    if (report.secondsLeft)
        text += ", about " + durationText(*report.secondsLeft) + " left";
    return text;
}

/// Masks, selections and scores of all samples of the bundle.
BatchReport segment(const Prepared& prepared, RunStore& store, const StopSignal& signal) {
    DeviceWorker worker(nativeModels({}, *prepared.segmenter, prepared.threads));
    std::mutex mutex;
    std::condition_variable wake;
    bool finished = false;
    ProgressLine line;
    Batch::Callbacks callbacks;
    callbacks.sampleDone = [&](const SampleRun& run, const BatchReport& report) {
        if (run.error) {
            line.clear();
            warn("sample " + run.sampleId + ": " + describe(*run.error));
        }
        line.show(progressText(report));
    };
    callbacks.finished = [&](const BatchReport&) {
        const std::lock_guard lock(mutex);
        finished = true;
        wake.notify_all();
    };
    BatchPlan plan;
    plan.benchmark = prepared.benchmark;
    plan.config = store.record().config;
    plan.samples = prepared.samples;
    plan.phrases = prepared.phrases;
    Batch batch(std::move(plan), store, {&worker}, std::move(callbacks));
    batch.start();
    std::unique_lock lock(mutex);
    while (!wake.wait_for(lock, 50ms, [&finished] { return finished; }))
        if (signal.asked()) {
            lock.unlock();
            batch.stop();
            lock.lock();
        }
    lock.unlock();
    return batch.wait();
}

int conclude(const BundleCommand& command, const Prepared& prepared, const BundleReport& imported, const BatchReport& masks) {
    if (command.json)
        printJson({{"run", command.out.string()},
                   {"model", prepared.bundle.model},
                   {"probing", prepared.bundle.probing},
                   {"profile", command.profile},
                   {"samples", imported.total},
                   {"kept", imported.kept},
                   {"imported", imported.done},
                   {"skipped", imported.skipped},
                   {"with_masks", masks.kept + masks.done},
                   {"failed", masks.failed},
                   {"stopped", masks.stopped}});
    else
        std::cout << command.out.string() << ": " << prepared.bundle.model << ", " << imported.total << " samples ("
                  << imported.kept << " were there before), "
                  << (prepared.segmenter ? std::to_string(masks.kept + masks.done) + " with masks, " +
                                               std::to_string(masks.failed) + " failed"
                                         : std::string("no masks yet: --sam FILE --resume makes them"))
                  << ".\n";
    if (masks.error)
        return fail(*masks.error);
    return masks.failed > 0 || masks.stopped ? kExitSomeFailed : kExitOk;
}

Result<int> execute(const BundleCommand& command) {
    const StopSignal signal;
    GS_TRY(const Prepared prepared, prepare(command, signal));
    std::error_code ignored;
    const bool fresh = !fs::exists(command.out, ignored);
    GS_TRY(auto store, openRun(command, prepared));
    ProgressLine line;
    const Result<BundleReport> imported =
        importBundle({&prepared.bundle, prepared.benchmark.get(), prepared.phrases.get(), prepared.vectors.get()}, *store,
                     line.progress(signal.token()));
    line.clear();
    if (!imported.has_value()) {
        store.reset();
        if (fresh && imported.error().code != ErrorCode::Cancelled)
            fs::remove(command.out, ignored);  // a bundle that cannot be read leaves no run behind
        return imported.error();
    }
    BatchReport masks;
    if (prepared.segmenter && prepared.bundle.probing != 3)
        masks = segment(prepared, *store, signal);
    return conclude(command, prepared, *imported, masks);
}

}  // namespace

void addBundleOptions(CLI::App& command, BundleCommand& bundle) {
    auto* folder = command.add_option("--bundle", bundle.folder, "An attention bundle: a folder with bundle.json");
    auto* sam = command.add_option("--sam", bundle.sam, "With --bundle: SAM checkpoint that makes the masks")->needs(folder);
    command.add_flag("--demo", bundle.demo, "With --bundle: the demo's segmenter makes the masks")->needs(folder)->excludes(sam);
    command.add_option("--device", bundle.device, "Of the segmenter: auto, cpu, cuda, cuda:1")->needs(folder);
    command.add_option("--sam-dtype", bundle.samDtype, "auto, float32 (default), bfloat16, float16")
        ->check(CLI::IsMember({"auto", "float32", "bfloat16", "float16"}))
        ->needs(folder);
    command.add_option("--threads", bundle.threads, "CPU threads; 0 = all cores")->check(CLI::Range(0, 1024))->needs(folder);
    command.add_option("--selectors", bundle.selectors, "With --bundle: selectors to score, separated by commas (oracle)")
        ->needs(folder);
    command.add_option("--vectors", bundle.vectors, "With --bundle: word vectors of attend-and-segment (spaCy, GloVe, word2vec)")
        ->needs(folder);
    command.add_option("--chunker", bundle.chunker, "With --bundle: external noun phrase command")->needs(folder);
    command.add_flag("--resume", bundle.resume, "With --bundle: continue the file, or add masks to it")->needs(folder);
}

int importBundle(const BundleCommand& command) {
    const Result<int> code = execute(command);
    return code.has_value() ? *code : fail(code.error());
}

}  // namespace groundscope
