// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/import_reference.h"

#include "core/base/parallel.h"
#include "core/base/utc.h"
#include "core/grounding/rescore.h"
#include "core/io/benchmark_reader.h"
#include "core/io/run_draft.h"
#include "core/version.h"

#include <algorithm>
#include <system_error>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kSamplesAtOnce = 64;  ///< read side by side, stored in one transaction
constexpr std::size_t kMaxNotes = 10'000;

RunRecord recordOf(const ReferenceRun& reference) {
    RunRecord record;
    record.startedUtc = utcNow();
    record.id = reference.config.benchmark + "-" + reference.config.mllm.name + "-" + record.startedUtc;
    record.programVersion = programVersion();
    record.versions = libraryVersions();
    record.config = reference.config;
    return record;
}

Result<ReferenceSample> scoredSample(const ReferenceRun& reference, std::size_t index, const Progress& progress) {
    GS_TRY(ReferenceSample read, readReferenceSample(reference, index, progress));
    GS_TRY(read.run, rescored(std::move(read.run), reference.benchmark->samples[index], reference.config,
                              reference.config.selectors, progress));
    read.run.filled = Stage::Scores;
    return read;
}

/// Samples read and scored, not stored yet.
struct Block {
    std::vector<SampleRun> runs;
    std::vector<std::vector<DataNote>> notes;  ///< of each
};

/// Samples [begin, end) on all cores, while the block before them is stored.
Result<Block> readBlock(const ReferenceRun& reference, std::size_t begin, std::size_t end, RunStore& store,
                        const std::vector<SampleRun>& before, const Progress& progress) {
    const Progress quiet{progress.stop, {}, {}};
    Block block{std::vector<SampleRun>(end - begin), std::vector<std::vector<DataNote>>(end - begin)};
    GS_CHECK(parallelFor(end - begin + 1, [&](std::size_t i) -> Result<Done> {
        if (i == 0)
            return store.put(before);
        GS_TRY(ReferenceSample read, scoredSample(reference, begin + i - 1, quiet));
        block.runs[i - 1] = std::move(read.run);
        block.notes[i - 1] = std::move(read.notes);
        return Done{};
    }));
    return block;
}

void count(const SampleRun& run, ImportReport& report) {
    ++(!run.candidates.empty() ? report.withMasks : run.skipped.empty() ? report.withoutPhrases : report.missing);
    report.phrases += run.phrases.size();
    report.masks += run.candidates.size();
    report.answers += run.answers.size();
    report.selections += static_cast<std::size_t>(
        std::count_if(run.selections.begin(), run.selections.end(),
                      [](const Selection& selection) { return selection.selector == "automatic"; }));
}

void limitNotes(std::vector<DataNote>& notes) {
    if (notes.size() <= kMaxNotes)
        return;
    const std::size_t more = notes.size() - kMaxNotes;
    notes.resize(kMaxNotes);
    notes.push_back({DataNote::Severity::Warning, "more-notes", {}, {}, "There are " + std::to_string(more) + " more notes."});
}

Result<Done> writeRun(RunStore& store, const ReferenceRun& reference, ImportReport& report, const Progress& progress) {
    std::vector<SampleRun> before;
    for (std::size_t begin = 0; begin < report.samples; begin += kSamplesAtOnce) {
        progress.tell("import", static_cast<std::int64_t>(begin), static_cast<std::int64_t>(report.samples));
        const std::size_t end = std::min(begin + kSamplesAtOnce, report.samples);
        GS_TRY(Block block, readBlock(reference, begin, end, store, before, progress));
        for (const SampleRun& run : block.runs)
            count(run, report);
        for (const std::vector<DataNote>& notes : block.notes)
            report.notes.insert(report.notes.end(), notes.begin(), notes.end());
        before = std::move(block.runs);
    }
    GS_CHECK(store.put(before));
    limitNotes(report.notes);
    GS_CHECK(store.putLabels(reference.labels));
    GS_CHECK(store.putNotes(report.notes));
    progress.tell("import", static_cast<std::int64_t>(report.samples), static_cast<std::int64_t>(report.samples));
    return Done{};
}

}  // namespace

Result<ImportReport> importReference(const ImportOptions& options, const Progress& progress) {
    std::error_code ignored;
    if (fs::exists(options.out, ignored))
        return Error{ErrorCode::InvalidInput, "The file exists already; choose another name.", options.out.string()};
    GS_TRY(Benchmark read, readBenchmark(options.benchmark, progress));
    const auto benchmark = std::make_shared<const Benchmark>(std::move(read));
    GS_TRY(const ReferenceRun reference, openReferenceRun(options.files, benchmark, progress));
    ImportReport report;
    report.model = reference.config.mllm.name;
    report.probing = reference.config.probing;
    report.oneMaskAnImage = reference.oneMaskAnImage;
    report.samples = benchmark->samples.size();
    report.verdicts = reference.labels.size();
    report.notes = reference.notes;
    GS_TRY(const auto draft, RunDraft::create(options.out, recordOf(reference),
                                              {benchmark->name, benchmark->layout, benchmark->samples.size()}));
    GS_CHECK(writeRun(draft->store(), reference, report, progress));
    if (progress.stopped())
        return cancelledError();
    GS_CHECK(draft->commit());
    return report;
}

}  // namespace groundscope
