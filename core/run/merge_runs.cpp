// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/merge_runs.h"

#include "core/grounding/pipeline.h"
#include "core/io/config_difference.h"
#include "core/io/run_draft.h"
#include "core/io/run_plan.h"
#include "core/io/run_state.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <tuple>
#include <utility>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kSamplesAtOnce = 16;

/// What a file has of a sample, the best last.
enum class Worth { Nothing, Failed, Unfinished, Complete };

struct Source {
    std::shared_ptr<RunStore> store;
    std::optional<RunPlan> plan;
    std::map<std::string, Worth> worth;
    std::vector<std::string> order;  // ids as stored
    bool isTarget = false;

    [[nodiscard]] Worth worthOf(const std::string& id) const {
        const auto found = worth.find(id);
        return found == worth.end() ? Worth::Nothing : found->second;
    }
    [[nodiscard]] std::string name() const { return store->file().string(); }
};

Worth worthOf(const SampleSummary& summary, const RunConfig& config) {
    SampleRun run;
    run.filled = summary.filled;
    if (summary.error)
        return Worth::Failed;
    return isComplete(run, config) ? Worth::Complete : Worth::Unfinished;
}

Result<Source> openSource(const fs::path& file) {
    if (isBeingWritten(file))
        return Error{ErrorCode::Conflict, "The run is being written now. Wait until that is done.", file.string()};
    Source source;
    GS_TRY(source.store, RunStore::open(file, RunStore::Access::ReadOnly));
    GS_TRY(source.plan, readPlan(*source.store));
    GS_TRY(const std::vector<SampleSummary> summaries, source.store->summaries());
    for (const SampleSummary& summary : summaries) {
        source.worth[summary.id] = worthOf(summary, source.store->record().config);
        source.order.push_back(summary.id);
    }
    return source;
}

bool isSameFile(const fs::path& a, const fs::path& b) {
    std::error_code ignored;
    return fs::equivalent(a, b, ignored);
}

/// The shards without repetitions and without the target, in an order that does not depend on how they were named.
Result<std::vector<Source>> openShards(const fs::path& out, const std::vector<fs::path>& files) {
    std::vector<Source> shards;
    for (const fs::path& file : files) {
        const bool known = std::any_of(shards.begin(), shards.end(),
                                       [&file](const Source& other) { return isSameFile(other.store->file(), file); });
        if (known || isSameFile(file, out))
            continue;
        GS_TRY(Source shard, openSource(file));
        shards.push_back(std::move(shard));
    }
    if (shards.empty())
        return Error{ErrorCode::InvalidInput, "There is no shard to merge.", out.string()};
    const auto key = [](const Source& source) {
        return std::tuple(source.plan ? source.plan->shard.number : 0, source.store->record().startedUtc, source.name());
    };
    std::sort(shards.begin(), shards.end(), [&key](const Source& a, const Source& b) { return key(a) < key(b); });
    return shards;
}

/// Every file against the first one.
Result<Done> checkOneRun(const std::vector<Source>& sources) {
    const RunStore& first = *sources.front().store;
    for (const Source& source : sources) {
        const RunStore& store = *source.store;
        if (const auto difference = firstDifference(first.record().config, store.record().config))
            return Error{ErrorCode::InvalidInput,
                         "This run has another configuration: " + difference->setting + " is " + difference->second +
                             " here, but " + difference->first + " in " + first.file().string() + ".",
                         source.name()};
        if (!(first.benchmark() == store.benchmark()))
            return Error{ErrorCode::InvalidInput,
                         "This run is of another benchmark (" + store.benchmark().name + ", " +
                             std::to_string(store.benchmark().samples) + " samples) than " + first.file().string() + " (" +
                             first.benchmark().name + ", " + std::to_string(first.benchmark().samples) + " samples).",
                         source.name()};
    }
    return Done{};
}

/// Ids of the whole run. Parts of one run list the same samples; whole runs may have been of different ones.
Result<std::vector<std::string>> listSamples(const std::vector<Source>& sources) {
    const Source* part = nullptr;
    for (const Source& source : sources) {
        if (!source.plan || source.plan->shard.isWhole())
            continue;
        if (part && source.plan->samples != part->plan->samples)
            return Error{ErrorCode::InvalidInput,
                         "This is a part of a run of other samples (" + std::to_string(source.plan->samples.size()) +
                             ") than " + part->name() + " (" + std::to_string(part->plan->samples.size()) +
                             "): --samples or --limit differed.",
                         source.name()};
        if (!part)
            part = &source;
    }
    std::vector<std::string> list = part ? part->plan->samples : std::vector<std::string>();
    std::set<std::string> listed(list.begin(), list.end());
    const auto add = [&list, &listed](const std::vector<std::string>& ids) {
        for (const std::string& id : ids)
            if (listed.insert(id).second)
                list.push_back(id);
    };
    for (const Source& source : sources)
        if (source.plan)
            add(source.plan->samples);
    for (const Source& source : sources)
        add(source.order);
    return list;
}

void noteVersions(const std::vector<Source>& sources, MergeReport& report) {
    const RunRecord& first = sources.front().store->record();
    for (const Source& source : sources) {
        const RunRecord& record = source.store->record();
        if (record.programVersion != first.programVersion || record.versions != first.versions)
            report.notes.push_back(source.name() + " was made by other versions of the program or its libraries than " +
                                   sources.front().name() + ".");
    }
}

/// Whether two forms hold the same results, however long they took and wherever their side files lie.
bool haveSameResults(SampleRun a, SampleRun b) {
    for (SampleRun* run : {&a, &b}) {
        run->millis = {};
        if (!run->stack || run->stack->perHead.empty())
            continue;
        AttentionStack stack = *run->stack;
        stack.perHead = "side file";
        run->stack = std::make_shared<const AttentionStack>(std::move(stack));
    }
    return a == b;
}

/// What is best of a sample.
struct BestForm {
    std::optional<SampleRun> run;  // nothing: in no file, or unreadable
    Worth worth = Worth::Nothing;
    bool isNew = false;  // not from the target
};

class Merger {
  public:
    Merger(const std::vector<Source>& sources, MergeReport& report) : m_sources(sources), m_report(report) {}

    /// Errors: Conflict.
    Result<BestForm> choose(const std::string& id) {
        BestForm best;
        const Source* from = nullptr;
        MergeReport::Duplicate duplicate{id, {}};
        for (const Worth worth : {Worth::Complete, Worth::Unfinished, Worth::Failed})
            for (const Source& source : m_sources) {
                if (source.worthOf(id) != worth || (from && worth != Worth::Complete))
                    continue;
                std::optional<SampleRun> run = load(source, id);
                if (!run)
                    continue;
                if (worth == Worth::Complete && !source.isTarget)
                    duplicate.files.push_back(source.store->file());
                if (from && !haveSameResults(*best.run, *run))
                    return differ(id, *from, source);
                if (from)
                    continue;
                from = &source;
                best = {std::move(run), worth, !source.isTarget};
            }
        if (duplicate.files.size() > 1)
            m_report.duplicates.push_back(std::move(duplicate));
        count(id, best.worth);
        return best;
    }

  private:
    std::optional<SampleRun> load(const Source& source, const std::string& id) {
        Result<SampleRun> run = source.store->load(id);
        if (run.has_value())
            return *std::move(run);
        m_report.notes.push_back("A sample is damaged and was left out: " + describe(run.error()));
        return std::nullopt;
    }

    static Error differ(const std::string& id, const Source& first, const Source& second) {
        return {ErrorCode::Conflict,
                "Sample \"" + id + "\" has other results here than in " + first.name() +
                    ". Take one of the two files away, or run the sample again.",
                second.name()};
    }

    void count(const std::string& id, Worth worth) {
        if (worth == Worth::Complete)
            ++m_report.complete;
        else
            (worth == Worth::Unfinished ? m_report.unfinished : worth == Worth::Failed ? m_report.failed : m_report.missing)
                .push_back(id);
    }

    const std::vector<Source>& m_sources;
    MergeReport& m_report;
};

/// Labels of the shards that the target has not, or has older.
Result<std::vector<Label>> newLabels(const std::vector<Source>& sources) {
    std::map<std::tuple<std::string, std::string, std::string, std::string>, std::pair<Label, bool>> newest;
    for (const Source& source : sources) {
        GS_TRY(const std::vector<Label> labels, source.store->labels());
        for (const Label& label : labels) {
            const auto [place, isFirst] = newest.try_emplace(
                {label.sampleId, label.kind, label.item, label.annotator}, label, !source.isTarget);
            if (!isFirst && label.atUtc > place->second.first.atUtc)
                place->second = {label, !source.isTarget};
        }
    }
    std::vector<Label> added;
    for (const auto& [key, entry] : newest)
        if (entry.second)
            added.push_back(entry.first);
    return added;
}

/// The file that is written: an existing one only once there is something to write.
class Target {
  public:
    Target(fs::path file, const std::vector<Source>& sources) : m_file(std::move(file)), m_sources(sources) {}

    Result<RunStore*> store() {
        if (m_store)
            return m_store.get();
        if (m_draft)
            return &m_draft->store();
        if (m_sources.front().isTarget) {
            GS_TRY(m_store, RunStore::open(m_file, RunStore::Access::ReadWrite));
            return m_store.get();
        }
        const auto began = std::min_element(m_sources.begin(), m_sources.end(), [](const Source& a, const Source& b) {
            return a.store->record().startedUtc < b.store->record().startedUtc;
        });
        GS_TRY(m_draft, RunDraft::create(m_file, began->store->record(), began->store->benchmark()));
        return &m_draft->store();
    }

    Result<Done> add(SampleRun run) {
        m_waiting.push_back(std::move(run));
        return m_waiting.size() < kSamplesAtOnce ? Result<Done>(Done{}) : flush();
    }

    Result<Done> flush() {
        if (m_waiting.empty())
            return Done{};
        GS_TRY(RunStore* const into, store());
        GS_CHECK(into->put(m_waiting));
        m_waiting.clear();
        return Done{};
    }

    [[nodiscard]] bool isTouched() const { return m_store || m_draft; }
    /// Call when nobody reads the file any more: then its log is folded in.
    Result<Done> commit() {
        m_store.reset();
        return m_draft ? m_draft->commit() : Result<Done>(Done{});
    }

  private:
    fs::path m_file;
    const std::vector<Source>& m_sources;
    std::shared_ptr<RunStore> m_store;
    std::unique_ptr<RunDraft> m_draft;
    std::vector<SampleRun> m_waiting;
};

/// All but the samples: plan, labels, replies.
Result<Done> addRest(Target& target, const std::vector<Source>& sources, const RunPlan& plan) {
    GS_TRY(const std::vector<Label> labels, newLabels(sources));
    const Source& first = sources.front();
    const bool isKnown = first.isTarget && first.plan == std::optional(plan);
    if (!target.isTouched() && isKnown && labels.empty())
        return Done{};
    GS_TRY(RunStore* const store, target.store());
    GS_CHECK(writePlan(*store, plan));
    if (!labels.empty())
        GS_CHECK(store->putLabels(labels));
    for (const Source& source : sources)
        if (!source.isTarget)
            GS_CHECK(copyReplies(*source.store, *store));
    return Done{};
}

Result<std::vector<Source>> openAll(const fs::path& out, const std::vector<fs::path>& shards) {
    std::vector<Source> sources;
    std::error_code ignored;
    if (fs::exists(out, ignored)) {
        GS_TRY(Source target, openSource(out));
        target.isTarget = true;
        sources.push_back(std::move(target));
    }
    GS_TRY(std::vector<Source> others, openShards(out, shards));
    std::move(others.begin(), others.end(), std::back_inserter(sources));
    return sources;
}

/// Without a list of samples the benchmark's number says how many there should be.
std::size_t unlisted(const std::vector<Source>& sources, std::size_t listed) {
    const bool known = std::any_of(sources.begin(), sources.end(), [](const Source& source) { return source.plan.has_value(); });
    const std::size_t expected = sources.front().store->benchmark().samples;
    return known || expected < listed ? 0 : expected - listed;
}

}  // namespace

Result<MergeReport> mergeRuns(const fs::path& out, const std::vector<fs::path>& shards, const Progress& progress) {
    GS_TRY(std::vector<Source> sources, openAll(out, shards));
    GS_CHECK(checkOneRun(sources));
    GS_TRY(const std::vector<std::string> samples, listSamples(sources));
    MergeReport report;
    noteVersions(sources, report);
    Merger merger(sources, report);
    Target target(out, sources);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (progress.stopped())
            return cancelledError();
        progress.tell("merge", static_cast<std::int64_t>(i), static_cast<std::int64_t>(samples.size()));
        GS_TRY(BestForm best, merger.choose(samples[i]));
        if (!best.run || !best.isNew)
            continue;
        ++report.added;
        GS_CHECK(target.add(*std::move(best.run)));
    }
    GS_CHECK(target.flush());
    GS_CHECK(addRest(target, sources, {samples, {}}));
    report.unknown = unlisted(sources, samples.size());
    report.samples = samples.size() + report.unknown;
    sources.clear();
    GS_CHECK(target.commit());
    return report;
}

}  // namespace groundscope
