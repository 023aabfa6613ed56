// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/concept_run.h"

#include "core/base/files.h"
#include "core/grounding/chat_judge.h"
#include "core/grounding/chat_memory.h"
#include "core/run/concept_discovery.h"
#include "core/run/concept_table.h"
#include "tests/support/misbehaving_server.h"
#include "tests/support/phrased_run.h"

#include <QTemporaryDir>
#include <QtTest>

namespace groundscope {

using namespace std::chrono_literals;
using test::Behaviour;
using test::HttpRequest;
using test::MisbehavingServer;
namespace fs = std::filesystem;

namespace {

constexpr int kSamples = 12;  // the last one has no target
constexpr std::size_t kPhrases = kSamples - 1;

LabelSource by(const std::string& annotator) {
    return {kConceptKind, annotator, "person", 6};
}

TextArray listOf(std::vector<std::string> texts, std::size_t columns = 1) {
    return {texts.size() / columns, columns, std::move(texts)};
}

}  // namespace

class TestConceptRun : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    fs::path m_root;
    Benchmark m_benchmark;
    int m_runs = 0;

    std::shared_ptr<RunStore> newRun() {
        const auto file = m_root / (std::to_string(++m_runs) + ".gsrun");
        test::writePhrasedRun(file, m_root / "wings");
        return *RunStore::open(file, RunStore::Access::ReadWrite);
    }
    ConceptPlan planOf(const RunStore& store, bool all = false, std::size_t limit = 0) {
        return planConcepts(store, m_benchmark, all, limit, {}).value_or({});
    }
    static std::shared_ptr<ChatClient> client(const MisbehavingServer& server, const std::shared_ptr<RunStore>& store) {
        ChatEndpoint endpoint;
        endpoint.baseUrl = server.url();
        endpoint.model = "analyst";
        endpoint.retries = 0;
        endpoint.firstPause = 1ms;
        return *ChatClient::make(endpoint, chatMemory(store));
    }

  private Q_SLOTS:
    void initTestCase() {
        m_root = fs::path(m_folder.path().toStdString());
        test::writeTargets(m_root / "wings", kSamples);
        m_benchmark = *readBenchmark(m_root / "wings");
    }

    void phrasesOfTheOraclesMasksAreChosen() {
        const auto store = newRun();
        const ConceptPlan plan = planOf(*store);
        QCOMPARE(plan.items.size(), kPhrases);
        QCOMPARE(plan.leftOut, std::size_t{1});  // the object is not there
        for (const ConceptItem& item : plan.items) {
            QCOMPARE(item.phrase, 1);
            QCOMPARE(item.noun.text, std::string("orange wings"));
        }
        QCOMPARE(plan.items[3].answer, std::string("A dog number 4 with orange wings."));
        QCOMPARE(planOf(*store, true).items.size(), std::size_t{2 * kSamples});
        QCOMPARE(planOf(*store, true, 5).items.size(), std::size_t{5});
    }

    void anotherBenchmarkIsRefused() {
        Benchmark other = m_benchmark;
        for (Sample& sample : other.samples)
            sample.id = "x" + sample.id;
        QCOMPARE(planConcepts(*newRun(), other, false, 0, {}).error().code, ErrorCode::InvalidInput);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(planConcepts(*newRun(), m_benchmark, false, 0, {stop.get_token(), {}, {}}).error().code, ErrorCode::Cancelled);
    }

    void rulesSayHowSureTheyAre() {
        const auto store = newRun();
        const std::vector<Label> labels = ruleConcepts(planOf(*store));
        QCOMPARE(labels.size(), kPhrases);
        for (const Label& label : labels) {
            QCOMPARE(label.value, std::string("ac"));
            QCOMPARE(label.kind, std::string("concept"));
            QCOMPARE(label.item, std::string("1"));
            QCOMPARE(label.annotator, std::string("rules"));
            QVERIFY(label.confidence > 0.5 && label.confidence < 1);
            QVERIFY(label.note.find("wings: part") != std::string::npos);
            QVERIFY(!label.atUtc.empty());
        }
    }

    void chatIsAskedOncePerPhraseAndRemembered() {
        const auto store = newRun();
        const ConceptPlan plan = planOf(*store);
        const MisbehavingServer server([](const HttpRequest& request) {
            return Behaviour::says(request.userText().find("number 2 ") != std::string::npos ? "I do not know." : "(a), c");
        });
        const auto asked = client(server, store);
        const auto cost = conceptCost(plan, {}, *asked);
        QCOMPARE(cost->requests, std::int64_t{kPhrases});
        QCOMPARE(cost->images, std::int64_t{0});
        ConceptOutcome outcome;
        const auto judge = makeChatJudge(asked, "analyst");
        const auto never = [](const ConceptItem&, const Error&) { QFAIL("no phrase fails here"); };
        QVERIFY(askConcepts(*store, plan, {}, *judge, never, {}, outcome).has_value());
        QCOMPARE(outcome.labelled, kPhrases);
        QCOMPARE(outcome.unclassified, std::size_t{1});
        QCOMPARE(outcome.counts, (std::map<std::string, std::int64_t>{{"a", kPhrases - 1}, {"c", kPhrases - 1}}));
        const auto labels = store->labels("concept");
        QCOMPARE(labels->size(), kPhrases);
        QCOMPARE(labels->at(0).value, std::string("ac"));
        QCOMPARE(labels->at(0).annotator, std::string("analyst"));
        QCOMPARE(labels->at(1).value, std::string());
        QCOMPARE(labels->at(1).note, std::string("I do not know."));
        QCOMPARE(server.requests()[0].userText(), conceptQuestion(plan.items[0].inContext()).text);
        const auto again = conceptCost(plan, {}, *client(server, store));
        QCOMPARE(again->requests, std::int64_t{0});
        QCOMPARE(again->remembered, std::int64_t{kPhrases});
    }

    void failuresAreToldAndTheRestIsKept() {
        const auto store = newRun();
        const MisbehavingServer server([](const HttpRequest& request) {
            return request.userText().find("number 3 ") != std::string::npos ? Behaviour::status(400, "no") : Behaviour::says("e");
        });
        ConceptOutcome outcome;
        std::vector<std::string> failed;
        const auto judge = makeChatJudge(client(server, store), "analyst");
        const auto note = [&](const ConceptItem& item, const Error&) { failed.push_back(item.sampleId); };
        QVERIFY(askConcepts(*store, planOf(*store), {}, *judge, note, {}, outcome).has_value());
        QCOMPARE(failed, std::vector<std::string>{"3"});
        QCOMPARE(outcome.failed, std::size_t{1});
        QCOMPARE(store->labels("concept")->size(), kPhrases - 1);
    }

    void threeFailuresInARowEndIt() {
        const auto store = newRun();
        const MisbehavingServer server({Behaviour::says("e"), Behaviour::status(400, "no"), Behaviour::status(400, "no"),
                                        Behaviour::status(400, "no"), Behaviour::says("e")});
        ConceptOutcome outcome;
        const auto judge = makeChatJudge(client(server, store), "analyst");
        QVERIFY(!askConcepts(*store, planOf(*store), {}, *judge, [](auto&&...) {}, {}, outcome).has_value());
        QCOMPARE(outcome.labelled, std::size_t{1});
        QCOMPARE(outcome.failed, std::size_t{3});
        QCOMPARE(store->labels("concept")->size(), std::size_t{1});
    }

    void ownCategoriesAreAnotherKind() {
        const auto store = newRun();
        const CategoryNames names{"Looks", "Wings", "Rest", "D", "E", "F", "G", "H"};
        const MisbehavingServer server({Behaviour::says("b, h")});
        ConceptOutcome outcome;
        const auto judge = makeChatJudge(client(server, store), "analyst");
        QVERIFY(askConcepts(*store, planOf(*store, false, 1), names, *judge, [](auto&&...) {}, {}, outcome).has_value());
        QVERIFY(store->labels("concept")->empty());
        QCOMPARE(store->labels("category")->at(0).value, std::string("bh"));
        QVERIFY(server.requests()[0].userText().find("these 8 concepts: (a) Looks, (b) Wings") != std::string::npos);
    }

    void tablesGoOutAndComeBack() {
        const auto store = newRun();
        const ConceptPlan plan = planOf(*store);
        std::vector<Label> labels = ruleConcepts(plan);
        labels[2].value.clear();
        labels.pop_back();
        const std::string csv = conceptCsv(plan, labels, {"rules", "ann"});
        QVERIFY(csv.starts_with("sample,item,phrase,answer,rules,ann\n1,1,orange wings,A dog number 1 with orange wings.,ac,\n"));
        const auto back = conceptsFromCsv(csv, plan, by("rules"));
        QVERIFY(back.has_value());
        QCOMPARE(back->size(), kPhrases - 1);
        for (std::size_t i = 0; i < back->size(); ++i) {
            QCOMPARE((*back)[i].value, labels[i].value);
            QCOMPARE((*back)[i].sampleId, labels[i].sampleId);
            QCOMPARE((*back)[i].item, labels[i].item);
        }
        QVERIFY(conceptsFromCsv(csv, plan, by("ann"))->empty());  // not filled in yet
        QVERIFY(conceptsFromCsv("sample,item,letters\n1,1,\"(E), a\"\n2,1,ca\n3,1,-\n", plan, by("bob"))->at(1).value == "ac");
    }

    void oddTablesAreRefusedWithTheirLine_data() {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QByteArray>("where");
        QTest::newRow("empty") << QByteArray("") << QByteArray("line 1");
        QTest::newRow("no column") << QByteArray("sample,item,bob\n1,1,a\n") << QByteArray("line 1");
        QTest::newRow("no sample") << QByteArray("item,ann\n1,a\n") << QByteArray("line 1");
        QTest::newRow("unknown sample") << QByteArray("sample,item,ann\n1,1,a\n99,1,a\n") << QByteArray("line 3");
        QTest::newRow("unknown phrase") << QByteArray("sample,item,ann\n1,7,a\n") << QByteArray("line 2");
        QTest::newRow("another phrase") << QByteArray("sample,item,phrase,ann\n1,1,a cat,a\n") << QByteArray("line 2");
        QTest::newRow("twice") << QByteArray("sample,item,ann\n1,1,a\n1,1,b\n") << QByteArray("line 3");
        QTest::newRow("no letter") << QByteArray("sample,item,ann\n1,1,colour\n") << QByteArray("line 2");
        QTest::newRow("letter beyond") << QByteArray("sample,item,ann\n1,1,g\n") << QByteArray("line 2");
        QTest::newRow("short row") << QByteArray("sample,item,ann\n1\n") << QByteArray("line 2");
        QTest::newRow("open quote") << QByteArray("sample,item,ann\n\"1,1,a\n") << QByteArray("");
        QTest::newRow("bytes") << QByteArray("sample,item,ann\n1,1,\xFF\xFE\n") << QByteArray("line 2");
    }
    void oddTablesAreRefusedWithTheirLine() {
        QFETCH(QByteArray, csv);
        QFETCH(QByteArray, where);
        const auto labels = conceptsFromCsv(csv.toStdString(), planOf(*newRun()), by("ann"));
        QVERIFY(!labels.has_value());
        QCOMPARE(labels.error().code, ErrorCode::Format);
        QVERIFY2(labels.error().where.find(where.toStdString()) != std::string::npos, labels.error().where.c_str());
    }

    void publishedRepliesGoByOrder() {
        const ConceptPlan plan = planOf(*newRun());
        std::vector<std::string> replies(kPhrases, "(e) objects");
        replies[1] = "b, e objects";
        std::vector<std::string> asked;
        for (const ConceptItem& item : plan.items) {
            asked.push_back(item.noun.text + " ");
            asked.push_back(item.answer);
        }
        const TextArray phrases = listOf(asked, 2);
        const auto labels = conceptsFromReplies(listOf(replies), &phrases, plan, by("published"));
        QVERIFY(labels.has_value());
        QCOMPARE(labels->at(0).value, std::string("e"));
        QCOMPARE(labels->at(1).value, std::string("be"));
        QCOMPARE(labels->at(1).sampleId, std::string("2"));
        QVERIFY(conceptsFromReplies(listOf(replies), nullptr, plan, by("published")).has_value());
        asked[4] = "the top";
        const TextArray others = listOf(asked, 2);
        const auto differ = conceptsFromReplies(listOf(replies), &others, plan, by("published"));
        QVERIFY(differ.error().message.find("Reply 3") != std::string::npos);
        replies.pop_back();
        QVERIFY(!conceptsFromReplies(listOf(replies), nullptr, plan, by("published")).has_value());
        QVERIFY(!conceptsFromReplies({}, nullptr, plan, by("published")).has_value());
        const TextArray narrow = listOf(std::vector<std::string>(kPhrases, "x"));
        QVERIFY(!conceptsFromReplies(narrow, &narrow, plan, by("published")).has_value());
    }

    void discoveryGroupsByNineAndMerges() {
        const auto store = newRun();
        const MisbehavingServer server([](const HttpRequest& request) {
            const bool merges = request.userText().find("only 9 categories") != std::string::npos;
            return Behaviour::says(merges ? "1. **Looks**: wings\n2. **Beings**: dog" : "1. Wings\n2. Dogs");
        });
        const ConceptPlan plan = planOf(*store);
        const auto asked = client(server, store);
        QCOMPARE(discoveryCost(plan, *asked)->requests, std::int64_t{2});
        const auto judge = makeChatJudge(asked, "analyst");
        const auto found = discoverCategories(plan, *judge, {});
        QVERIFY(found.has_value());
        QCOMPARE(found->categories, (CategoryNames{"Looks", "Beings"}));
        QCOMPARE(found->batches.size(), std::size_t{2});
        QCOMPARE(found->batches[0].phrases.size(), kDiscoveryBatch);
        QCOMPARE(found->batches[1].phrases.size(), kPhrases - kDiscoveryBatch);
        QCOMPARE(server.count(), std::size_t{3});
        QVERIFY(server.requests()[2].userText().ends_with("['1. Wings\\n2. Dogs', '1. Wings\\n2. Dogs']"));
        const fs::path file = m_root / "found.json";
        QVERIFY(writeDiscovery(file, *found).has_value());
        QCOMPARE(*readDiscovery(file), *found);
        QCOMPARE(discoverCategories({}, *judge, {}).error().code, ErrorCode::InvalidInput);
    }

    void editedCategoriesAreReadBack() {
        const fs::path file = m_root / "edited.json";
        const auto read = [&](const std::string& text) {
            (void)writeFile(file, text);
            return readDiscovery(file);
        };
        QCOMPARE(read(R"({"categories": [" Looks ", "Places"]})")->categories, (CategoryNames{"Looks", "Places"}));
        for (const char* bad : {"", "[]", "{}", R"({"categories": []})", R"({"categories": ["One"]})", R"({"categories": ["A", "a"]})",
                                R"({"categories": ["A", ""]})", R"({"categories": ["A", 3]})", R"({"categories": "A"})",
                                R"({"categories": ["a","b","c","d","e","f","g","h","i","j","k","l","m","n","o","p","q","r","s","t","u","v","w","x","y","z","ä"]})"}) {
            const auto result = read(bad);
            QVERIFY2(!result.has_value(), bad);
            QVERIFY(result.error().where.find("edited.json") != std::string::npos);
        }
        QVERIFY(read(R"({"categories": ["A", "B"], "batches": [3, {"phrases": [["x"], 4, ["p", "q"]]}, null], "judge": []})").has_value());
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestConceptRun)
#include "tst_concept_run.moc"
