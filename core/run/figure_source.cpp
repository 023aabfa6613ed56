// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/figure_source.h"

#include "core/grounding/selectors.h"
#include "core/io/benchmark_reader.h"
#include "core/io/image.h"
#include "core/io/run_hash.h"
#include "core/io/run_paths.h"
#include "core/io/run_store.h"
#include "core/metrics/run_names.h"
#include "core/run/concept_run.h"
#include "core/run/figure_charts.h"
#include "core/text/concepts.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <mutex>
#include <set>
#include <system_error>
#include <utility>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

bool isChart(const FigureSpec& spec) {
    return spec.layout == FigureTemplate::Plot || spec.layout == FigureTemplate::Table;
}

/// Whether the figure shows what was said of answers or concepts.
bool showsLabels(const FigureSpec& spec) {
    return isChart(spec) || spec.layout == FigureTemplate::Examples;
}

std::string placeOf(const char* list, std::size_t index) {
    return std::string("/") + list + "/" + std::to_string(index);
}

/// One run while a figure is gathered.
struct OpenRun {
    FileState state;
    std::shared_ptr<RunStore> store;
    std::vector<Label> concepts;
};

/// A sample that the figure names, and where its file does.
struct NamedSample {
    std::string id;
    std::string place;
};

/// Those of the list, then those that only panels name.
std::vector<NamedSample> namedSamples(const FigureSpec& spec) {
    std::vector<NamedSample> named;
    std::set<std::string> seen;
    for (std::size_t i = 0; i < spec.samples.size(); ++i) {
        named.push_back({spec.samples[i], placeOf("samples", i)});
        seen.insert(spec.samples[i]);
    }
    for (std::size_t i = 0; i < spec.panels.size(); ++i)
        if (const std::string& id = spec.panels[i].sample; !id.empty() && seen.insert(id).second)
            named.push_back({id, placeOf("panels", i) + "/sample"});
    return named;
}

/// Letter of the concept of the phrase where grounding emerged: of the first annotator who labelled it, else of the rules.
std::string conceptOf(const SampleRun& form, const Sample& sample, const std::vector<Label>& labels, const RunConfig& config) {
    const Selection* choice = emergenceChoice(form);
    if (choice == nullptr)
        return {};
    const bool empty = std::any_of(form.scores.begin(), form.scores.end(), [](const SampleScore& score) { return score.emptyTarget; });
    const std::vector<EmergedPhrase> emerged = emergedPhrases(form, sample, *choice, empty, answerTrimOf(config.profile));
    if (emerged.empty() || emerged.front().phrase < 0)
        return {};
    const int phrase = emerged.front().phrase;
    const std::string item = std::to_string(phrase);
    for (const Label& label : labels)
        if (label.sampleId == sample.id && label.item == item)
            return label.value;
    return guessConcept(form.phrases[static_cast<std::size_t>(phrase)], form.answer.text).letters;
}

/// Labels under the runs: the author's, else models' names and what tells runs of one model apart.
void setLabels(const FigureSpec& spec, FigureData& data) {
    std::vector<RunConfig> configs;
    std::transform(data.runs.begin(), data.runs.end(), std::back_inserter(configs),
                   [](const FigureRunInfo& run) { return run.record.config; });
    const std::vector<std::string> names = distinctNames(configs);
    for (std::size_t i = 0; i < data.runs.size(); ++i)
        data.runs[i].label = spec.runs[i].label.empty() ? names[i] : spec.runs[i].label;
}

/// When a file in a benchmark's folder changed last, as far as it is no deeper than annotations lie.
fs::file_time_type lastChange(const fs::path& root) {
    constexpr int kDeepest = 2;
    constexpr int kMostFiles = 50'000;
    std::error_code ignored;
    fs::file_time_type last = fs::last_write_time(root, ignored);
    int seen = 0;
    for (fs::recursive_directory_iterator each(root, ignored), end; each != end && seen < kMostFiles; each.increment(ignored), ++seen) {
        if (each.depth() >= kDeepest)
            each.disable_recursion_pending();
        last = std::max(last, each->last_write_time(ignored));
    }
    return last;
}

}  // namespace

struct FigureSource::State {
    using FormKey = std::pair<fs::path, std::string>;
    struct KeptForm {
        FileState state;
        std::weak_ptr<const SampleRun> form;
    };
    struct KeptPicture {
        FileState state;
        std::weak_ptr<const RgbImage> picture;
    };
    struct KeptHash {
        FileState state;
        RunHash hash;
    };

    struct KeptBenchmark {
        std::shared_ptr<const Benchmark> benchmark;
        fs::file_time_type changed;
    };

    std::mutex mutex;  // of all below; what is read is computed once, by the one who asks first
    std::map<std::pair<fs::path, std::string>, KeptBenchmark> benchmarks;
    std::map<fs::path, KeptHash> hashes;
    std::map<FormKey, KeptForm> forms;        // alive only as long as somebody shows them
    std::map<fs::path, KeptPicture> pictures;
    ChartSource charts;

    Result<OpenRun> open(const FigureSpec& spec, std::size_t index, const fs::path& folder) const;
    Result<FigureRunInfo> describeRun(const FigureSpec& spec, std::size_t index, const OpenRun& run, FigureData& data,
                                      const Progress& progress);
    Result<RunHash> hashOf(const FileState& state, const Progress& progress);
    Result<std::shared_ptr<const Benchmark>> benchmarkOf(const FigureSpec& spec, const std::vector<OpenRun>& runs,
                                                         const fs::path& folder, const Progress& progress);
    Result<std::shared_ptr<const SampleRun>> formOf(const OpenRun& run, const std::string& id, FigureData& data);
    std::shared_ptr<const RgbImage> pictureOf(const Sample& sample, FigureData& data);
    Result<FigureSample> sampleOf(const NamedSample& named, const Benchmark& benchmark, const std::vector<OpenRun>& runs,
                                  bool concepts, FigureData& data);
    Result<Done> gatherSamples(const FigureSpec& spec, const Benchmark& benchmark, const std::vector<OpenRun>& runs,
                               FigureData& data, const Progress& progress);
    Result<Done> gatherChart(const FigureSpec& spec, const std::shared_ptr<const Benchmark>& benchmark,
                             const std::vector<OpenRun>& runs, const fs::path& folder, FigureData& data, const Progress& progress);
};

Result<OpenRun> FigureSource::State::open(const FigureSpec& spec, std::size_t index, const fs::path& folder) const {
    OpenRun run;
    const fs::path file = resolved(spec.runs[index].file, folder);
    run.state = stateOf(file);
    auto store = RunStore::open(file, RunStore::Access::ReadOnly);
    if (!store.has_value())
        return withContext(store.error(), placeOf("runs", index) + "/file");
    run.store = *std::move(store);
    if (spec.layout == FigureTemplate::Examples) {
        GS_TRY(run.concepts, run.store->labels(kConceptKind));
    }
    return run;
}

Result<RunHash> FigureSource::State::hashOf(const FileState& state, const Progress& progress) {
    const std::lock_guard lock(mutex);
    KeptHash& kept = hashes[state.file];
    if (kept.hash.forms.empty() || kept.state != state) {
        GS_TRY(kept.hash, hashRun(state.file, progress));
        kept.state = state;
    }
    return kept.hash;
}

Result<FigureRunInfo> FigureSource::State::describeRun(const FigureSpec& spec, std::size_t index, const OpenRun& run,
                                                       FigureData& data, const Progress& progress) {
    GS_TRY(const RunHash hash, hashOf(run.state, progress));
    FigureRunInfo info;
    info.record = run.store->record();
    info.hash = hashText(hash);
    info.changed = differsFrom(hash, spec.runs[index].hash, showsLabels(spec));
    if (info.changed)
        data.notes.push_back(spec.runs[index].file.generic_string() +
                             ": this run is not as it was when the figure was made: it now holds " + info.hash.substr(0, 12) +
                             ", the figure names " + spec.runs[index].hash.substr(0, 12) + ".");
    return info;
}

Result<std::shared_ptr<const Benchmark>> FigureSource::State::benchmarkOf(const FigureSpec& spec, const std::vector<OpenRun>& runs,
                                                                          const fs::path& folder, const Progress& progress) {
    if (runs.empty() && spec.benchmark.empty())
        return Error{ErrorCode::InvalidInput, "Expected a run or the folder of a benchmark: there is nothing to show.", "/runs"};
    for (std::size_t i = 1; i < runs.size(); ++i)
        if (runs[i].store->benchmark().name != runs[0].store->benchmark().name)
            return Error{ErrorCode::InvalidInput,
                         "This is a run of the benchmark \"" + runs[i].store->benchmark().name + "\", the first one of \"" +
                             runs[0].store->benchmark().name + "\"; a figure shows one benchmark.",
                         placeOf("runs", i) + "/file"};
    const RunConfig* config = runs.empty() ? nullptr : &runs[0].store->record().config;
    const fs::path root = spec.benchmark.empty() ? config->benchmarkRoot : resolved(spec.benchmark, folder);
    const std::string variant = config == nullptr ? std::string() : config->variant;
    const std::lock_guard lock(mutex);
    KeptBenchmark& kept = benchmarks[{root, variant}];
    const fs::file_time_type changed = lastChange(root);
    if (kept.benchmark && kept.changed == changed)
        return kept.benchmark;
    auto benchmark = readBenchmark(root, variant, progress);
    if (!benchmark.has_value())
        return benchmark.error().code == ErrorCode::Cancelled ? benchmark.error() : withContext(benchmark.error(), "/benchmark");
    kept = {std::make_shared<const Benchmark>(*std::move(benchmark)), changed};
    return kept.benchmark;
}

Result<std::shared_ptr<const SampleRun>> FigureSource::State::formOf(const OpenRun& run, const std::string& id, FigureData& data) {
    const FormKey key{run.state.file, id};
    {
        const std::lock_guard lock(mutex);
        if (const auto kept = forms.find(key); kept != forms.end() && kept->second.state == run.state)
            if (auto form = kept->second.form.lock())
                return form;
    }
    Result<SampleRun> loaded = run.store->load(id);
    if (!loaded.has_value() && loaded.error().code == ErrorCode::NotFound) {
        data.notes.push_back(run.state.file.filename().string() + ": the run has no sample \"" + id + "\".");
        return std::shared_ptr<const SampleRun>();
    }
    if (!loaded.has_value())
        return loaded.error();
    loaded->stack = nullptr;  // of no use here, and large
    auto form = std::make_shared<const SampleRun>(*std::move(loaded));
    const std::lock_guard lock(mutex);
    forms[key] = {run.state, form};
    return std::shared_ptr<const SampleRun>(form);
}

std::shared_ptr<const RgbImage> FigureSource::State::pictureOf(const Sample& sample, FigureData& data) {
    const FileState state = stateOf(sample.imagePath);
    {
        const std::lock_guard lock(mutex);
        if (const auto kept = pictures.find(state.file); kept != pictures.end() && kept->second.state == state)
            if (auto picture = kept->second.picture.lock())
                return picture;
    }
    Result<RgbImage> loaded = loadRgb(sample.imagePath);
    if (!loaded.has_value()) {
        data.notes.push_back("Sample \"" + sample.id + "\" has no picture: " + describe(loaded.error()));
        return nullptr;
    }
    auto picture = std::make_shared<const RgbImage>(*std::move(loaded));
    const std::lock_guard lock(mutex);
    pictures[state.file] = {state, picture};
    return picture;
}

Result<FigureSample> FigureSource::State::sampleOf(const NamedSample& named, const Benchmark& benchmark,
                                                   const std::vector<OpenRun>& runs, bool concepts, FigureData& data) {
    const auto index = benchmark.find(named.id);
    if (!index)
        return Error{ErrorCode::NotFound, "The benchmark " + benchmark.name + " has no sample \"" + named.id + "\".", named.place};
    FigureSample shown;
    shown.sample = benchmark.samples[*index];
    for (const OpenRun& run : runs) {
        GS_TRY(std::shared_ptr<const SampleRun> form, formOf(run, named.id, data));
        shown.concepts.push_back(form && concepts ? conceptOf(*form, shown.sample, run.concepts, run.store->record().config)
                                                  : std::string());
        if (form && shown.sample.imageSize.isEmpty())
            shown.sample.imageSize = form->imageSize;
        shown.runs.push_back(std::move(form));
    }
    shown.image = pictureOf(shown.sample, data);
    if (shown.image && shown.sample.imageSize.isEmpty())
        shown.sample.imageSize = shown.image->size();
    return shown;
}

Result<Done> FigureSource::State::gatherSamples(const FigureSpec& spec, const Benchmark& benchmark,
                                                const std::vector<OpenRun>& runs, FigureData& data, const Progress& progress) {
    const std::vector<NamedSample> named = namedSamples(spec);
    if (named.empty())
        return Error{ErrorCode::InvalidInput, "Expected at least one sample: there is nothing to show.", "/samples"};
    for (const NamedSample& sample : named) {
        if (progress.stopped())
            return cancelledError();
        progress.tell("read", static_cast<std::int64_t>(data.samples.size()), static_cast<std::int64_t>(named.size()));
        GS_TRY(FigureSample shown, sampleOf(sample, benchmark, runs, spec.layout == FigureTemplate::Examples, data));
        data.samples.push_back(std::move(shown));
    }
    return Done{};
}

Result<Done> FigureSource::State::gatherChart(const FigureSpec& spec, const std::shared_ptr<const Benchmark>& benchmark,
                                              const std::vector<OpenRun>& runs, const fs::path& folder, FigureData& data,
                                              const Progress& progress) {
    if (runs.empty())
        return Error{ErrorCode::InvalidInput, "Expected at least one run to count.", "/runs"};
    std::vector<FileState> states;
    std::transform(runs.begin(), runs.end(), std::back_inserter(states), [](const OpenRun& run) { return run.state; });
    const std::lock_guard lock(mutex);
    const bool isPlot = spec.layout == FigureTemplate::Plot && spec.chart.kind != "ablation";  // bars of that table
    if (isPlot) {
        GS_TRY(data.plots, charts.plots(spec.chart, states, benchmark, progress));
    } else {
        GS_TRY(data.table, charts.table(spec.chart, states, resolved(spec.benchmark, folder), benchmark, progress));
    }
    return Done{};
}

FigureSource::FigureSource() : m_state(std::make_unique<State>()) {}

FigureSource::~FigureSource() = default;

Result<FigureData> FigureSource::gather(const FigureSpec& spec, const fs::path& folder, const Progress& progress) {
    FigureData data;
    std::vector<OpenRun> runs;
    for (std::size_t i = 0; i < spec.runs.size(); ++i) {
        if (progress.stopped())
            return cancelledError();
        GS_TRY(OpenRun run, m_state->open(spec, i, folder));
        GS_TRY(FigureRunInfo info, m_state->describeRun(spec, i, run, data, progress));
        data.runs.push_back(std::move(info));
        runs.push_back(std::move(run));
    }
    setLabels(spec, data);
    GS_TRY(const std::shared_ptr<const Benchmark> benchmark, m_state->benchmarkOf(spec, runs, folder, progress));
    data.benchmark = benchmark->name;
    if (isChart(spec))
        GS_CHECK(m_state->gatherChart(spec, benchmark, runs, folder, data, progress));
    else
        GS_CHECK(m_state->gatherSamples(spec, *benchmark, runs, data, progress));
    return data;
}

}  // namespace groundscope
