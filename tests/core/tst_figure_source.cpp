// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/io/figure_file.h"
#include "core/io/run_hash.h"
#include "core/metrics/anonymous_figure.h"
#include "core/metrics/run_names.h"
#include "core/run/figure_source.h"
#include "tests/support/studied_run.h"

#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <set>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

constexpr int kSamples = 12;

/// Two runs of a benchmark of twelve pictures.
struct Studied {
    QTemporaryDir folder;
    fs::path root = fs::path(folder.path().toStdString());
    FigureSource source;

    Studied() {
        test::writeStudiedBenchmark(root / "benchmark", kSamples);
        test::writeStudiedRun(root / "a.gsrun", root / "benchmark", 1);
        test::writeStudiedRun(root / "b.gsrun", root / "benchmark", 2);
    }
    [[nodiscard]] static FigureSpec sheet() {
        FigureSpec spec;
        spec.runs = {{"a.gsrun", "", ""}};
        spec.samples = {"7", "2"};
        return spec;
    }
    Result<FigureData> gather(const FigureSpec& spec, const Progress& progress = {}) { return source.gather(spec, root, progress); }
    [[nodiscard]] RunHash hash(const char* file = "a.gsrun") const { return *hashRun(root / file, {}); }
    void change(const std::string& id, const std::function<void(SampleRun&)>& edit) const {
        const auto store = *RunStore::open(root / "a.gsrun", RunStore::Access::ReadWrite);
        SampleRun form = *store->load(id);
        edit(form);
        if (!store->put(form).has_value())
            qFatal("the form cannot be written");
    }
    void label(const char* kind, const char* value) const {
        const auto store = *RunStore::open(root / "a.gsrun", RunStore::Access::ReadWrite);
        if (!store->putLabels({{"7", kind, "0", "jane", "person", value, "a note", 1, "2026-11-23T00:00:00Z"}}).has_value())
            qFatal("the label cannot be written");
    }
};

class TestFigureSource : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void samplesComeInTheOrderAsked();
    void panelsBringTheirSamples();
    void whatIsNotThereIsNamedWithItsPlace();
    void whatCanBeDoneWithoutIsANote();
    void theHashStaysWhenARunIsLookedAtReviewedOrMoved();
    void theHashChangesWithEachForm();
    void aChangedRunIsNamed();
    void labelsCountOnlyWhereTheyAreShown();
    void conceptsComeFromPeopleElseFromRules();
    void runsOfOneModelAreToldApart();
    void labelsNameWhatTellsRunsApart();
    void conceptsOfPlotsAreThoseOfTheTables();
    void plotsCountWhatTheQueryAccepts();
    void tablesAreMade();
    void aRunThatChangedIsReadAgain();
    void aBenchmarkThatChangedIsReadAgain();
    void cancellingStops();
    void nothingOfTheAuthorsIsLeft();
};

void TestFigureSource::samplesComeInTheOrderAsked() {
    Studied studied;
    const auto data = studied.gather(Studied::sheet());
    QVERIFY2(data.has_value(), data.has_value() ? "" : describe(data.error()).c_str());
    QCOMPARE(data->samples.size(), std::size_t{2});
    QCOMPARE(data->samples[0].sample.id, std::string("7"));
    QCOMPARE(data->samples[1].sample.id, std::string("2"));
    QCOMPARE(data->samples[0].image->size().width, 320);
    QCOMPARE(data->samples[0].runs[0]->phrases.size(), std::size_t{5});
    QVERIFY(data->notes.empty());
    // The same forms and pictures again, as long as somebody shows them.
    const auto again = studied.gather(Studied::sheet());
    QCOMPARE(again->samples[0].runs[0].get(), data->samples[0].runs[0].get());
    QCOMPARE(again->samples[1].image.get(), data->samples[1].image.get());
}

void TestFigureSource::panelsBringTheirSamples() {
    Studied studied;
    FigureSpec spec = Studied::sheet();
    spec.layout = FigureTemplate::Grid;
    spec.panels = {{"image", "3", 0, "", {}, 0, ""}, {"heat", "2", 0, "", 1, 0, ""}, {"image", "3", 0, "", {}, 0, ""}};
    const auto data = studied.gather(spec);
    QCOMPARE(data->samples.size(), std::size_t{3});
    QCOMPARE(data->samples[2].sample.id, std::string("3"));
}

void TestFigureSource::whatIsNotThereIsNamedWithItsPlace() {
    Studied studied;
    const auto place = [&studied](const FigureSpec& spec) {
        const auto data = studied.gather(spec);
        return data.has_value() ? std::string() : data.error().where;
    };
    FigureSpec spec = Studied::sheet();
    spec.samples.push_back("99");
    QCOMPARE(place(spec), std::string("/samples/2"));
    spec = Studied::sheet();
    spec.panels = {{"image", "x", 0, "", {}, 0, ""}};
    QCOMPARE(place(spec), std::string("/panels/0/sample"));
    spec = Studied::sheet();
    spec.runs.push_back({"none.gsrun", "", ""});
    QVERIFY(place(spec).starts_with("/runs/1/file: "));
    spec = Studied::sheet();
    spec.benchmark = "nowhere";
    QVERIFY(place(spec).starts_with("/benchmark: "));
    spec = Studied::sheet();
    spec.samples.clear();
    QCOMPARE(place(spec), std::string("/samples"));
    spec.runs.clear();
    QCOMPARE(place(spec), std::string("/runs"));
    test::writeStudiedBenchmark(studied.root / "other", 2);
    test::writeStudiedRun(studied.root / "other.gsrun", studied.root / "other", 1);
    spec = Studied::sheet();
    spec.runs.push_back({"other.gsrun", "", ""});
    QCOMPARE(place(spec), std::string("/runs/1/file"));
}

void TestFigureSource::whatCanBeDoneWithoutIsANote() {
    Studied studied;
    fs::remove(studied.root / "benchmark" / "MMVP Images" / "7.jpg");
    const auto data = studied.gather(Studied::sheet());
    QVERIFY(data.has_value());
    QVERIFY(data->samples[0].image == nullptr);
    QCOMPARE(data->notes.size(), std::size_t{1});
    QVERIFY2(data->notes[0].find("7.jpg") != std::string::npos, data->notes[0].c_str());
}

void TestFigureSource::theHashStaysWhenARunIsLookedAtReviewedOrMoved() {
    const Studied studied;
    const RunHash before = studied.hash();
    QCOMPARE(before.forms.size(), std::size_t{64});
    QVERIFY(before.forms != studied.hash("b.gsrun").forms);
    studied.label("verdict", "right");
    QCOMPARE(hashText(studied.hash()), hashText(before));
    QVERIFY((*RunStore::open(studied.root / "a.gsrun", RunStore::Access::ReadWrite))->rememberReply("digest", "yes").has_value());
    QVERIFY((*RunStore::open(studied.root / "a.gsrun", RunStore::Access::ReadWrite))->putNotes({}).has_value());
    fs::create_directories(studied.root / "elsewhere");
    fs::copy_file(studied.root / "a.gsrun", studied.root / "elsewhere" / "c.gsrun");
    QCOMPARE(hashText(studied.hash("elsewhere/c.gsrun")), hashText(before));
    studied.change("7", [](SampleRun& form) { form.millis[1] = 12345; });  // another machine, the same result
    QCOMPARE(hashText(studied.hash()), hashText(before));
}

void TestFigureSource::theHashChangesWithEachForm() {
    const Studied studied;
    std::set<std::string> seen{studied.hash().forms};
    studied.change("7", [](SampleRun& form) { form.answer.text += " And a lamp."; });
    QVERIFY(seen.insert(studied.hash().forms).second);
    studied.change("7", [](SampleRun& form) { form.maps[0].values[5] += 1e-6F; });
    QVERIFY(seen.insert(studied.hash().forms).second);
    studied.change("2", [](SampleRun& form) { form.selections[1].candidate = 14; });
    QVERIFY(seen.insert(studied.hash().forms).second);
    studied.change("2", [](SampleRun& form) { form.candidates[3].mask = test::boxMask(1, 1, 9, 9); });
    QVERIFY(seen.insert(studied.hash().forms).second);
    studied.change("2", [](SampleRun& form) { form.skipped = "no-expression"; });
    QVERIFY(seen.insert(studied.hash().forms).second);
}

void TestFigureSource::aChangedRunIsNamed() {
    Studied studied;
    FigureSpec spec = Studied::sheet();
    spec.runs[0].hash = hashText(studied.hash());
    QVERIFY(!studied.gather(spec)->runs[0].changed);
    studied.change("7", [](SampleRun& form) { form.answer.text += " And a lamp."; });
    const auto data = studied.gather(spec);
    QVERIFY(data->runs[0].changed);
    QCOMPARE(data->runs[0].hash, hashText(studied.hash()));
    QCOMPARE(data->notes.size(), std::size_t{1});
    QVERIFY2(data->notes[0].starts_with("a.gsrun: this run is not as it was"), data->notes[0].c_str());
}

void TestFigureSource::labelsCountOnlyWhereTheyAreShown() {
    Studied studied;
    FigureSpec spec = Studied::sheet();
    spec.runs[0].hash = hashText(studied.hash());
    studied.label("concept", "b");
    QVERIFY(!studied.gather(spec)->runs[0].changed);
    spec.layout = FigureTemplate::Examples;
    QVERIFY(studied.gather(spec)->runs[0].changed);
    spec.runs[0].hash = studied.hash().forms;  // without labels: they are not checked
    QVERIFY(!studied.gather(spec)->runs[0].changed);
}

void TestFigureSource::conceptsComeFromPeopleElseFromRules() {
    Studied studied;
    FigureSpec spec = Studied::sheet();
    spec.layout = FigureTemplate::Examples;
    spec.samples.clear();
    for (int i = 1; i <= kSamples; ++i)
        spec.samples.push_back(std::to_string(i));
    const auto store = *RunStore::open(studied.root / "a.gsrun", RunStore::Access::ReadOnly);
    const std::vector<Label> labels = *store->labels("concept");
    QVERIFY(!labels.empty() && labels.size() < kSamples);
    const auto data = studied.gather(spec);
    for (const Label& label : labels)
        QCOMPARE(data->samples[static_cast<std::size_t>(std::stoi(label.sampleId) - 1)].concepts[0], label.value);
    for (const FigureSample& sample : data->samples)
        QCOMPARE(sample.concepts.size(), std::size_t{1});
}

void TestFigureSource::runsOfOneModelAreToldApart() {
    Studied studied;
    FigureSpec spec = Studied::sheet();
    spec.runs = {{"a.gsrun", "", ""}, {"b.gsrun", "", ""}, {"a.gsrun", "", "Ours"}};
    const auto data = studied.gather(spec);
    QCOMPARE(data->samples[0].runs.size(), std::size_t{3});
    QVERIFY(data->runs[0].label != data->runs[1].label);
    QCOMPARE(data->runs[2].label, std::string("Ours"));
}

void TestFigureSource::labelsNameWhatTellsRunsApart() {
    RunConfig first;
    first.mllm.name = "llava";
    RunConfig random = first;
    random.pointMode = PointMode::Random;
    RunConfig other = first;
    other.mllm.name = "cambrian";
    other.probing = 1;
    RunConfig letters = first;
    letters.probing = 3;
    const auto names = [](std::vector<RunConfig> configs) { return distinctNames(configs); };
    using Names = std::vector<std::string>;
    QCOMPARE(names({first, other}), (Names{"llava", "cambrian"}));
    QCOMPARE(names({first, letters}), (Names{"llava, probing 2", "llava, probing 3"}));
    QCOMPARE(names({first, random, other}), (Names{"llava, maximum 1", "llava, random point, seed 2024", "cambrian"}));
    QCOMPARE(names({first, random, letters}),
             (Names{"llava, probing 2, maximum 1", "llava, probing 2, random point, seed 2024", "llava, probing 3"}));
    QCOMPARE(names({first, first}), (Names{"llava, 1", "llava, 2"}));
    QVERIFY(names({}).empty());
}

void TestFigureSource::conceptsOfPlotsAreThoseOfTheTables() {
    Studied studied;
    FigureSpec spec = Studied::sheet();
    spec.layout = FigureTemplate::Plot;
    spec.chart.kind = "concepts";
    const auto store = *RunStore::open(studied.root / "a.gsrun", RunStore::Access::ReadWrite);
    const std::vector<Label> labels = *store->labels("concept");
    QCOMPARE(studied.gather(spec)->plots[0].labelledBy, labels.front().annotator);
    const std::size_t before = studied.gather(spec)->plots[0].all;
    Label second = labels.front();
    second.annotator = "zoe";
    second.value = "abcdef";
    QVERIFY(store->putLabels({second}).has_value());
    QCOMPARE(studied.gather(spec)->plots[0].all, before);  // another opinion does not count twice
    const auto bare = *RunStore::create(studied.root / "c.gsrun", store->record(), store->benchmark());
    for (int i = 1; i <= kSamples; ++i)
        QVERIFY(bare->put(*store->load(std::to_string(i))).has_value());
    spec.runs = {{"c.gsrun", "", ""}};
    QCOMPARE(studied.gather(spec)->plots[0].labelledBy, std::string("rules"));
    QVERIFY(studied.gather(spec)->plots[0].all > 0);
}

void TestFigureSource::plotsCountWhatTheQueryAccepts() {
    Studied studied;
    FigureSpec spec = Studied::sheet();
    spec.layout = FigureTemplate::Plot;
    spec.runs = {{"a.gsrun", "", ""}, {"b.gsrun", "", ""}};
    for (const char* kind : {"location", "concepts", "failures", "accuracy", "iou", "regret"}) {
        spec.chart.kind = kind;
        const auto data = studied.gather(spec);
        QVERIFY2(data.has_value(), data.has_value() ? "" : describe(data.error()).c_str());
        QCOMPARE(data->plots.size(), std::size_t{2});
        QVERIFY2(!data->plots[0].bars.empty(), kind);
        QVERIFY(data->samples.empty());
    }
    spec.chart.kind = "runs";
    QCOMPARE(studied.gather(spec)->plots.size(), std::size_t{1});
    QCOMPARE(studied.gather(spec)->plots[0].points.size(), std::size_t{kSamples});
    spec.chart.kind = "location,concepts";
    QCOMPARE(studied.gather(spec)->plots.size(), std::size_t{4});
    QCOMPARE(studied.gather(spec)->plots[1].kind, PlotKind::Location);
    QCOMPARE(studied.gather(spec)->plots[2].kind, PlotKind::Concepts);
    spec.chart.kind = "location";
    spec.chart.query = "id=1 or id=2";
    QCOMPARE(studied.gather(spec)->plots[0].listed, std::size_t{2});
    const auto place = [&] { return studied.gather(spec).error().where; };
    spec.chart.query = "iou.oracel<0.5";
    QCOMPARE(place(), std::string("/chart/query"));
    for (const char* kind : {"pie", "", "location,", "location,,concepts", "location, concepts"}) {
        spec.chart = {kind, "automatic", "pattern", ""};
        if (std::string(kind) != "location,")
            QCOMPARE(place(), std::string("/chart/kind"));
    }
    spec.chart = {"accuracy", "automatic", "colour", ""};
    QCOMPARE(place(), std::string("/chart/group"));
    spec.chart = {"failures", "nobody", "pattern", ""};
    QCOMPARE(place(), std::string("/chart/selector"));
    spec.chart = {"runs", "automatic", "pattern", ""};
    spec.runs.pop_back();
    QCOMPARE(place(), std::string("/runs"));
}

void TestFigureSource::tablesAreMade() {
    Studied studied;
    FigureSpec spec = Studied::sheet();
    spec.layout = FigureTemplate::Table;
    for (const char* kind : {"scores", "patterns", "when", "failures", "lengths", "ablation"}) {
        spec.chart.kind = kind;
        const auto data = studied.gather(spec);
        QVERIFY2(data.has_value(), data.has_value() ? "" : describe(data.error()).c_str());
        QVERIFY(data->table && !data->table->rows.empty());
    }
    spec.layout = FigureTemplate::Plot;  // the bars of that table
    spec.chart.kind = "ablation";
    QCOMPARE(studied.gather(spec)->table->key, std::string("ablation"));
    spec.layout = FigureTemplate::Table;
    spec.chart.kind = "iou";
    QVERIFY(studied.gather(spec).error().where.starts_with("/chart/kind"));
    spec.chart = {"scores", "automatic", "pattern", "id=1"};
    QCOMPARE(studied.gather(spec).error().where, std::string("/chart/query"));
}

void TestFigureSource::aRunThatChangedIsReadAgain() {
    Studied studied;
    FigureSpec plot = Studied::sheet();
    plot.layout = FigureTemplate::Plot;
    plot.chart.kind = "location";
    const auto sheet = studied.gather(Studied::sheet());
    const std::size_t counted = studied.gather(plot)->plots[0].all;
    studied.change("7", [](SampleRun& form) {
        form.answer.text = "Nothing.";
        form.invalidateFrom(Stage::Phrases);
    });
    QCOMPARE(studied.gather(Studied::sheet())->samples[0].runs[0]->answer.text, std::string("Nothing."));
    QCOMPARE(studied.gather(plot)->plots[0].all, counted - 1);
}

void TestFigureSource::aBenchmarkThatChangedIsReadAgain() {
    Studied studied;
    const auto before = studied.gather(Studied::sheet());
    QCOMPARE(before->samples[0].sample.expression, std::string("the handle of door 7"));
    const fs::path objects = studied.root / "benchmark" / "Objects.csv";
    std::string text = *readFile(objects);
    text.replace(text.find("the handle of door 7"), 20, "the hinge of door 7 ");
    QVERIFY(writeFile(objects, text).has_value());
    fs::last_write_time(objects, fs::last_write_time(objects) + std::chrono::seconds(2));
    QCOMPARE(studied.gather(Studied::sheet())->samples[0].sample.expression, std::string("the hinge of door 7"));
}

void TestFigureSource::cancellingStops() {
    Studied studied;
    std::stop_source stop;
    Progress progress{stop.get_token(), {}, {}};
    progress.report = [&stop](const std::string& what, std::int64_t, std::int64_t) {
        if (what == "read")
            stop.request_stop();
    };
    const auto data = studied.gather(Studied::sheet(), progress);
    QVERIFY(!data.has_value());
    QCOMPARE(data.error().code, ErrorCode::Cancelled);
    QVERIFY(studied.gather(Studied::sheet()).has_value());
}

void TestFigureSource::nothingOfTheAuthorsIsLeft() {
    FigureSpec spec;
    spec.runs = {{"/home/jane/runs/jane-final.gsrun", "00", ""}};
    spec.benchmark = "/home/jane/photos";
    spec.samples = {"12", "jane-cat"};
    spec.panels = {{"image", "jane-cat", 0, "", {}, 0, ""}};
    spec.chart.query = "reviewer:jane";
    FigureData data;
    data.benchmark = "photos of jane";
    FigureRunInfo run;
    run.record.id = "jane-1";
    run.record.config.mllm = {"jane/llava", "/home/jane/models", "", "h", "float32", "cuda:0"};
    run.record.config.judge.endpoint = "http://jane.example.org/v1";
    run.record.config.chunker = "/home/jane/bin/chunk";
    run.label = "jane/llava";
    data.runs = {run};
    auto form = std::make_shared<SampleRun>();
    form->sampleId = "jane-cat";
    form->error = Error{ErrorCode::Io, "It cannot be read.", "/home/jane/cat.jpg"};
    for (const std::string& id : spec.samples) {
        FigureSample sample;
        sample.sample.id = id;
        sample.sample.imagePath = "/home/jane/photos/" + id + ".jpg";
        sample.sample.note = "asked jane";
        sample.runs = {form};
        data.samples.push_back(sample);
    }
    Table table;
    table.rows.push_back({"jane/llava (jane-final)", {Cell::of("jane/llava"), Cell::of("/home/jane/runs/jane-final.gsrun")}, false});
    table.footnotes = {"As in jane-final.gsrun."};
    data.table = table;
    data.notes = {"/home/jane/runs/jane-final.gsrun: changed."};
    anonymise(spec, data);
    QCOMPARE(spec.samples, (std::vector<std::string>{"12", "sample 1"}));
    QCOMPARE(spec.panels[0].sample, std::string("sample 1"));
    QCOMPARE(data.samples[1].sample.id, std::string("sample 1"));
    QCOMPARE(data.runs[0].label, std::string("llava"));
    std::string all = figureText(spec) + data.benchmark + data.table->rows[0].group + data.table->footnotes[0];
    for (const Cell& cell : data.table->rows[0].cells)
        all += cell.text;
    const RunRecord& record = data.runs[0].record;
    all += record.id + record.config.mllm.name + record.config.mllm.path.string() + record.config.judge.endpoint + record.config.chunker;
    for (const FigureSample& sample : data.samples)
        all += sample.sample.imagePath.string() + sample.sample.note + sample.runs[0]->sampleId + sample.runs[0]->error->where;
    for (const std::string& note : data.notes)
        all += note;
    QVERIFY2(all.find("jane") == std::string::npos, all.c_str());
    QCOMPARE(form->sampleId, std::string("jane-cat"));  // what others hold is not touched
}

}  // namespace
}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestFigureSource)
#include "tst_figure_source.moc"
