// SPDX-License-Identifier: GPL-3.0-or-later
// groundscope-cli build: from questions and instances to layouts that the readers open.
#include "core/io/benchmark_reader.h"
#include "core/run/propose_objects.h"
#include "tests/app/cli_process.h"
#include "tests/support/build_fixture.h"
#include "tests/support/misbehaving_server.h"

#include <QTemporaryDir>
#include <QTest>

using namespace groundscope;
using test::cli;
using test::Outcome;
namespace fs = std::filesystem;

class TestCliBuild : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    fs::path m_root;

    QString at(const char* name) const { return QString::fromStdString((m_root / name).string()); }
    Outcome build(const QStringList& arguments) const {
        const Outcome outcome = cli(QStringList{QStringLiteral("build")} + arguments);
        if (outcome.code != 0)
            qInfo("%s%s", outcome.out.constData(), outcome.err.constData());
        return outcome;
    }
    Outcome begin(const char* project) const {
        return build({QStringLiteral("new"), at(project), QStringLiteral("--questions"), at("questions.csv"), QStringLiteral("--images"), at("images"),
                      QStringLiteral("--instances"), at("annotations/instances.json"), QStringLiteral("--labels"), at("labels"), at("objectInfo150.txt")});
    }
    /// The same without a process of its own, with proposals taken over by some annotators.
    void prepare(const std::vector<std::string>& annotators, const char* file = "work.gsbuild") const {
        BuildSources sources{m_root / "questions.csv", {m_root / "images"}, {{m_root / "annotations/instances.json", {}, {}}, {m_root / "labels", {}, {}}}};
        fs::remove(m_root / file);
        BuildProject project = *newBuild(m_root / file, sources);
        const InstanceSets sets = *InstanceSets::open(sources);
        ProposeOutcome outcome;
        if (!annotators.empty())
            QVERIFY(proposeByRules(project, sets, **makePhraseFinder(), [](const std::string&, const Error&) {}, {}, outcome).has_value());
        for (BuildItem& item : project.items)
            for (const std::string& name : annotators) {
                Decision decision = startingDecision(item, *sets.instancesOf(item.question.imagePath));
                decision.state = decision.expression.empty() ? Decision::State::NoObject : Decision::State::Done;
                decision.whenUtc = "2026-01-01T00:00:00Z";
                item.decisions[name] = decision;
            }
        QVERIFY(saveBuild(project).has_value());
    }

  private Q_SLOTS:
    void init() {
        m_dir = std::make_unique<QTemporaryDir>();
        m_root = m_dir->path().toStdString();
        test::writeBuildData(m_root);
    }

    void anExistingProjectIsNotOverwritten() {
        prepare({});
        QCOMPARE(begin("work.gsbuild").code, 2);
    }

    void proposalsByRulesBecomeAPixmmvpThatIsReadAsItWasMade() {
        QCOMPARE(begin("work.gsbuild").code, 0);
        const Outcome proposed = build({QStringLiteral("propose"), at("work.gsbuild"), QStringLiteral("--json")});
        QCOMPARE(proposed.code, 0);
        QCOMPARE(proposed.json()["proposed"].get<int>(), 4);
        QCOMPARE(build({QStringLiteral("accept"), at("work.gsbuild"), QStringLiteral("--annotator"), QStringLiteral("Ada")}).code, 0);
        const auto status = build({QStringLiteral("status"), at("work.gsbuild"), QStringLiteral("--json")}).json();
        QCOMPARE(status["annotators"][0]["done"].get<int>(), 3);
        QCOMPARE(status["annotators"][0]["no_object"].get<int>(), 1);
        QCOMPARE(build({QStringLiteral("write"), at("work.gsbuild"), QStringLiteral("--to"), QStringLiteral("pixmmvp"), QStringLiteral("--out"), at("PixMine")}).code, 0);
        const auto benchmark = readBenchmark(m_root / "PixMine");
        QVERIFY2(benchmark.has_value(), benchmark ? "" : describe(benchmark.error()).c_str());
        QCOMPARE(benchmark->layout, std::string("pixmmvp"));
        QCOMPARE(benchmark->samples.size(), std::size_t{4});
        const Sample& persons = benchmark->samples[0];
        QCOMPARE(persons.expression, std::string("persons"));
        QCOMPARE(persons.question, std::string("How many persons are in the image?"));
        QCOMPARE(persons.choices.size(), std::size_t{2});
        QCOMPARE(persons.correctChoice, std::optional<int>(1));
        QVERIFY(fs::exists(persons.imagePath));
        const Size size{test::kSide, test::kSide};
        QCOMPARE(groundTruthMask(persons, size), maskFromRegion({{{{{0, 0}, {5, 0}, {5, 5}, {0, 5}}, {}}, {{{14, 0}, {18, 0}, {18, 4}, {14, 4}}, {}}}}, size));
        QCOMPARE(groundTruthMask(benchmark->samples[1], size).area(), std::int64_t{40});
        QCOMPARE(groundTruthMask(benchmark->samples[2], size).area(), std::int64_t{24});
        QVERIFY(benchmark->samples[3].target == TargetState::NoExpression);
    }

    void pixcvbenchTakesClassesAndSources() {
        prepare({"Ada"});
        const QStringList write{QStringLiteral("write"), at("work.gsbuild"), QStringLiteral("--to"), QStringLiteral("pixcvbench"), QStringLiteral("--out"), at("PixCV")};
        QCOMPARE(build(write).code, 2);  // questions 1 and 4 share a picture
        QVERIFY(!fs::exists(m_root / "PixCV/Objects.csv"));
        writeFile(m_root / "questions.csv", "id,image,question,options,answer\n0,0002.png,How many dogs are in the image?,1|2,1\n3,ADE_val_00000001.png,How many pendant lamps are in the image?,2|3,2\n").value();
        prepare({"Ada"});
        QCOMPARE(build(write).code, 0);
        const auto benchmark = readBenchmark(m_root / "PixCV");
        QVERIFY2(benchmark.has_value(), benchmark ? "" : describe(benchmark.error()).c_str());
        QCOMPARE(benchmark->layout, std::string("pixcvbench"));
        QCOMPARE(benchmark->samples.size(), std::size_t{2});
        QCOMPARE(benchmark->samples[0].tags.at("source"), std::string("ADE20K"));
        QCOMPARE(benchmark->samples[0].expression, std::string("lamp"));
        QCOMPARE(benchmark->samples[0].question, std::string("How many pendant lamps are in the image?"));
        QCOMPARE(benchmark->samples[1].expression, std::string("dog"));
        QCOMPARE(groundTruthMask(benchmark->samples[1], {test::kSide, test::kSide}).area(), std::int64_t{40});
    }

    void aModelIsAskedWithThePublishedPromptAndNotTwice() {
        prepare({});
        int asked = 0;
        std::string first;
        test::MisbehavingServer server([&asked, &first](const test::HttpRequest& request) {
            if (asked++ == 0)
                first = request.userText();
            return test::Behaviour::says("2");
        });
        const QStringList command{QStringLiteral("propose"), at("work.gsbuild"), QStringLiteral("--by"), QStringLiteral("chat"), QStringLiteral("--endpoint"),
                                  QString::fromStdString(server.url()), QStringLiteral("--model"), QStringLiteral("m"), QStringLiteral("--json")};
        const Outcome dry = build(command + QStringList{QStringLiteral("--dry-run")});
        QCOMPARE(dry.json()["requests"].get<int>(), 4);
        QCOMPARE(asked, 0);
        const Outcome real = build(command + QStringList{QStringLiteral("--yes")});
        QCOMPARE(real.code, 0);
        QCOMPARE(real.json()["proposed"].get<int>(), 4);
        QCOMPARE(asked, 4);
        QVERIFY(first.find("Provide number only as an answer. Identify the objects of interest in the following question: "
                           "How many persons are in the image ? 1. person, 2. dog") != std::string::npos);
        QCOMPARE(build(command + QStringList{QStringLiteral("--yes")}).json()["proposed"].get<int>(), 0);
        QCOMPARE(asked, 4);
        const auto project = openBuild(m_root / "work.gsbuild");
        QCOMPARE(project->items[0].proposal()->classes, std::vector<std::string>{"dog"});
        QCOMPARE(project->items[1].proposal()->classes, std::vector<std::string>());  // there is one class only
    }

    void twoAnnotatorsAreComparedAndTheFirstNamedCounts() {
        prepare({"Ada", "Bob"});
        const auto json = build({QStringLiteral("agreement"), at("work.gsbuild"), QStringLiteral("--annotators"), QStringLiteral("Ada"), QStringLiteral("Bob"), QStringLiteral("--json")}).json();
        QCOMPARE(json["both"].get<int>(), 4);
        QCOMPARE(json["mean_iou"].get<double>(), 1.0);
        const QStringList write{QStringLiteral("write"), at("work.gsbuild"), QStringLiteral("--to"), QStringLiteral("pixmmvp"), QStringLiteral("--out"), at("Pix")};
        QCOMPARE(build(write).code, 2);
        QCOMPARE(build(write + QStringList{QStringLiteral("--annotators"), QStringLiteral("Bob"), QStringLiteral("Ada")}).code, 0);
    }

    void copiesAreMerged() {
        prepare({});
        prepare({"Bob"}, "copy.gsbuild");
        QCOMPARE(build({QStringLiteral("merge"), at("work.gsbuild"), at("copy.gsbuild")}).code, 0);
        const auto project = openBuild(m_root / "work.gsbuild");
        QCOMPARE(project->annotators(), std::set<std::string>{"Bob"});
    }
};

QTEST_GUILESS_MAIN(TestCliBuild)
#include "tst_cli_build.moc"
