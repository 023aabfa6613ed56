// SPDX-License-Identifier: GPL-3.0-or-later
// groundscope-cli concepts: rules, a chat endpoint on loopback, tables filled in by two people, kappa, discovery.
#include "tests/app/cli_process.h"
#include "tests/support/misbehaving_server.h"
#include "tests/support/phrased_run.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

namespace groundscope {

using test::Behaviour;
using test::HttpRequest;
using test::MisbehavingServer;
using test::Outcome;

namespace {

constexpr int kSamples = 12;  // the last one has no target
constexpr int kPhrases = kSamples - 1;

}  // namespace

class TestCliConcepts : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_runs = 0;

    QString path(const QString& name) { return m_folder.filePath(name); }
    QString newRun() {
        const QString file = path(QString::number(++m_runs) + QStringLiteral(".gsrun"));
        test::writePhrasedRun(file.toStdString(), path(QStringLiteral("wings")).toStdString());
        return file;
    }
    static Outcome concepts(const QString& run, const QString& arguments) {
        return test::cli(QStringList{QStringLiteral("concepts"), run} + arguments.split(u' ', Qt::SkipEmptyParts));
    }
    static QString endpoint(const MisbehavingServer& server) {
        return QStringLiteral(" --endpoint %1 --model analyst ").arg(QString::fromStdString(server.url()));
    }
    void write(const QString& name, const QByteArray& text) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QByteArray read(const QString& name) {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

  private Q_SLOTS:
    void initTestCase() { test::writeTargets(path(QStringLiteral("wings")).toStdString(), kSamples); }

    void rulesLabelThePhrasesOfTheOracle() {
        const QString run = newRun();
        const Outcome none = concepts(run, QStringLiteral("--json"));
        QCOMPARE(none.code, 0);
        QVERIFY(none.json()["annotators"].empty());
        const Outcome rules = concepts(run, QStringLiteral("--by rules --json"));
        QCOMPARE(rules.code, 0);
        QCOMPARE(rules.json()["phrases"], kPhrases);
        QCOMPARE(rules.json()["samples_left_out"], 1);
        const auto own = rules.json()["annotators"][0];
        QCOMPARE(own["name"], "rules");
        QCOMPARE(own["labels"], kPhrases);
        QCOMPARE(own["counts"]["a"], kPhrases);
        QCOMPARE(own["counts"]["c"], kPhrases);
        QCOMPARE(own["other_than_objects"], 1.0);
        QCOMPARE(concepts(run, QStringLiteral("--by rules --all-phrases --json")).json()["phrases"], 2 * kSamples);
        const Outcome text = concepts(run, {});
        QVERIFY2(text.out.contains("a Color and appearance"), text.out);
    }

    void chatIsAskedOnlyAfterYes() {
        const MisbehavingServer server({Behaviour::says("(e)")});
        const QString run = newRun();
        const QString chat = QStringLiteral("--by chat --json") + endpoint(server);
        const Outcome dry = concepts(run, chat + QStringLiteral("--dry-run"));
        QCOMPARE(dry.code, 0);
        QCOMPARE(dry.json()["cost"]["requests"], kPhrases);
        QCOMPARE(concepts(run, chat).code, 2);
        QCOMPARE(server.count(), std::size_t{0});
        const Outcome asked = concepts(run, chat + QStringLiteral("--yes"));
        QCOMPARE(asked.code, 0);
        QCOMPARE(asked.json()["labelled"]["phrases"], kPhrases);
        QCOMPARE(asked.json()["annotators"][0]["name"], "analyst");
        QCOMPARE(asked.json()["annotators"][0]["other_than_objects"], 0.0);
        QCOMPARE(concepts(run, chat).json()["labelled"]["sent_requests"], 0);  // remembered: nothing to ask about
        QCOMPARE(server.count(), std::size_t{kPhrases});
    }

    void twoPeopleFillInATableAndAreCompared() {
        const QString run = newRun();
        QCOMPARE(concepts(run, QStringLiteral("--annotator ann --export ") + path(QStringLiteral("t.csv"))).code, 0);
        QList<QByteArray> lines = read(QStringLiteral("t.csv")).split('\n');
        QCOMPARE(lines[0], QByteArray("sample,item,phrase,answer,ann"));
        QCOMPARE(lines.size(), kPhrases + 2);
        QByteArray ann = lines[0] + "\n";
        QByteArray bob = QByteArray(lines[0]).replace("ann", "bob") + "\n";
        for (int i = 1; i <= kPhrases; ++i) {
            ann += lines[i] + (i <= 6 ? "a\n" : "c\n");
            bob += lines[i] + (i <= 5 ? "a\n" : i == 11 ? "\n" : "c\n");
        }
        write(QStringLiteral("ann.csv"), ann);
        write(QStringLiteral("bob.csv"), bob);
        QCOMPARE(concepts(run, QStringLiteral("--annotator ann --import ") + path(QStringLiteral("ann.csv"))).code, 0);
        QCOMPARE(concepts(run, QStringLiteral("--annotator bob --import ") + path(QStringLiteral("bob.csv"))).code, 0);
        const auto agreement = concepts(run, QStringLiteral("--kappa ann bob --json")).json()["agreement"];
        QCOMPARE(agreement["items"], 10);
        QCOMPARE(agreement["agreed"], 9);
        QCOMPARE(agreement["only_first"], 1);
        // shares of a: 0.6 and 0.5; expected 0.3 + 0.2 = 0.5
        QVERIFY(std::abs(agreement["kappa"].get<double>() - 0.8) < 1e-12);
        QCOMPARE(agreement["disagreements"].size(), std::size_t{1});
        QCOMPARE(agreement["disagreements"][0]["sample"], "6");
        const Outcome text = concepts(run, QStringLiteral("--kappa ann bob"));
        QVERIFY2(text.out.contains("kappa 0.800"), text.out);
        QCOMPARE(concepts(run, QStringLiteral("--export ") + path(QStringLiteral("all.csv"))).code, 0);
        QVERIFY(read(QStringLiteral("all.csv")).startsWith("sample,item,phrase,answer,ann,bob\n"));
    }

    void publishedRepliesAreImported() {
        const QString run = newRun();
        QByteArray list = "[\"b, e\"";
        for (int i = 1; i < kPhrases; ++i)
            list += ", \"(e)\"";
        write(QStringLiteral("replies.json"), list + "]");
        const Outcome done =
            concepts(run, QStringLiteral("--json --annotator published --import ") + path(QStringLiteral("replies.json")));
        QCOMPARE(done.code, 0);
        QCOMPARE(done.json()["annotators"][0]["counts"]["e"], kPhrases);
        QCOMPARE(done.json()["annotators"][0]["counts"]["b"], 1);
        QCOMPARE(done.json()["annotators"][0]["source"], "file");
    }

    void discoveredCategoriesAreEditedAndUsed() {
        const MisbehavingServer server([](const HttpRequest& request) {
            const bool groups = request.userText().find("Can you group") != std::string::npos;
            return Behaviour::says(groups ? "1. Looks\n2. Beings" : "b");
        });
        const QString run = newRun();
        const QString file = path(QStringLiteral("found.json"));
        const QString discover = QStringLiteral("--json --yes --discover ") + file + endpoint(server);
        QCOMPARE(concepts(run, discover).json()["categories"], nlohmann::json({"Looks", "Beings"}));
        QCOMPARE(server.count(), std::size_t{3});
        write(QStringLiteral("found.json"), read(QStringLiteral("found.json")).replace("Beings", "Living things"));
        QCOMPARE(concepts(run, discover).json()["categories"], nlohmann::json({"Looks", "Living things"}));
        QCOMPARE(server.count(), std::size_t{3});  // a file that is there is only read
        const Outcome own = concepts(run, QStringLiteral("--json --yes --by chat --categories ") + file + endpoint(server));
        QCOMPARE(own.json()["kind"], "category");
        QCOMPARE(own.json()["annotators"][0]["counts"]["b"], kPhrases);
        QVERIFY(own.json()["annotators"][0]["other_than_objects"].is_null());
        QVERIFY(server.requests().back().userText().find("(b) Living things. Please") != std::string::npos);
        QVERIFY(concepts(run, QStringLiteral("--json")).json()["annotators"].empty());
    }

    void refusesInOneSentence_data() {
        QTest::addColumn<QString>("arguments");
        for (const char* line : {"--by magic", "--by chat", "--by rules --import x.csv --annotator a", "--import x.csv",
                                 "--import /nowhere.csv --annotator a", "--import /nowhere.npy --annotator a", "--kappa ann",
                                 "--by rules --benchmark /nowhere", "--by rules --categories /nowhere.json", "--categories /nowhere.json",
                                 "--phrases x.npy", "--by rules --dry-run", "--dry-run", "--discover f.json", "--export /nowhere/t.csv", "--by chat --endpoint ftp://x --model m"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void refusesInOneSentence() {
        QFETCH(QString, arguments);
        const Outcome outcome = concepts(newRun(), arguments);
        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.err.count('\n'), 1);
    }

    void unknownAnnotatorsHaveNoKappa() {
        const QString run = newRun();
        const auto agreement = concepts(run, QStringLiteral("--kappa ann bob --json")).json()["agreement"];
        QCOMPARE(agreement["items"], 0);
        QVERIFY(agreement["kappa"].is_null());
        QCOMPARE(concepts(path(QStringLiteral("none.gsrun")), {}).code, 2);
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestCliConcepts)
#include "tst_cli_concepts.moc"
