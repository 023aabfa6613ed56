// SPDX-License-Identifier: GPL-3.0-or-later
// The real binary: selectors, word vectors, ablations from another run, the box baseline.
#include "core/io/run_store.h"
#include "tests/app/cli_process.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

namespace groundscope {

using test::cli;
using test::Outcome;

class TestCliSelectors : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static QStringList words(const char* text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); }
    [[nodiscard]] SampleRun sample(const char* file, const char* id) const {
        const auto store = RunStore::open(path(file).toStdString(), RunStore::Access::ReadOnly);
        const auto run = (*store)->load(id);
        return run.value();
    }

  private Q_SLOTS:
    void initTestCase() {
        const Outcome outcome = cli(words("run --demo --threads 1 --no-hash --samples 1,2 --selectors "
                                          "oracle,attend-and-segment,predicted-iou --out")
                                    << path("a.gsrun"));
        QVERIFY2(outcome.code == 0, outcome.err.constData());
    }

    void everySelectorAskedForIsScored() {
        const SampleRun run = sample("a.gsrun", "1");
        QCOMPARE(run.selections.size(), std::size_t{3});
        QCOMPARE(run.scores.size(), std::size_t{3});
        QCOMPARE(run.selections[1].reason, std::string("most-similar"));
        for (const NounPhrase& phrase : run.phrases)
            QVERIFY(phrase.similarity && *phrase.similarity >= -1 && *phrase.similarity <= 1);
        const auto& chosen = run.phrases[static_cast<std::size_t>(
            run.candidates[static_cast<std::size_t>(*run.selections[1].candidate)].phrase)];
        QCOMPARE(run.selections[1].score, *chosen.similarity);
    }

    void anAblationKeepsAnswersAndMaps() {
        const Outcome outcome = cli(words("run --demo --threads 1 --no-hash --samples 1,2 --point-mode random --reuse")
                                    << path("a.gsrun") << QStringLiteral("--out") << path("b.gsrun"));
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QVERIFY2(outcome.err.contains("2 samples taken over") && outcome.err.contains("\"maps\""), outcome.err.constData());
        QVERIFY2(!outcome.err.contains("LLaVA"), "the language model has nothing to do");
        const SampleRun before = sample("a.gsrun", "1");
        const SampleRun now = sample("b.gsrun", "1");
        QVERIFY(now.answer == before.answer);
        QVERIFY(now.maps == before.maps);
        QCOMPARE(now.candidates.size(), before.candidates.size());
        QVERIFY(!(now.candidates.front().point == before.candidates.front().point));
        QCOMPARE(now.filled, Stage::Scores);
    }

    void otherQuestionsCannotBeReused() {
        const Outcome outcome = cli(words("run --demo --threads 1 --no-hash --samples 1 --probing 1 --reuse")
                                    << path("a.gsrun") << QStringLiteral("--out") << path("c.gsrun"));
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.contains("probing is 2 in the run, but 1"), outcome.err.constData());
        QVERIFY(!QFile::exists(path("c.gsrun")));
    }

    void wordVectorsOfAFileAreUsed() {
        QFile table(path("vectors.txt"));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("zzz 1 0\nzzzz 0 1\n");  // knows no word of the demo: every similarity is 0
        table.close();
        const QStringList vectors{QStringLiteral("--vectors"), path("vectors.txt")};
        const Outcome outcome = cli(words("run --demo --threads 1 --no-hash --samples 1 --selectors attend-and-segment --reuse")
                                    << path("a.gsrun") << vectors << QStringLiteral("--out") << path("d.gsrun"));
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QVERIFY2(outcome.err.contains("vectors.txt, 2 words, 2 dimensions"), outcome.err.constData());
        const SampleRun run = sample("d.gsrun", "1");
        QVERIFY(!run.phrases.empty());
        for (const NounPhrase& phrase : run.phrases)
            QCOMPARE(phrase.similarity, std::optional(0.0));
        const Outcome missing = cli(words("run --demo --vectors /nowhere --out") << path("e.gsrun"));
        QCOMPARE(missing.code, 2);
        QVERIFY(missing.err.contains("/nowhere"));
    }

    void theBoxBaselineRuns() {
        const Outcome outcome = cli(words("run --demo --threads 1 --no-hash --samples 1 --probing 4 --selectors box --out")
                                    << path("f.gsrun"));
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        const SampleRun run = sample("f.gsrun", "1");
        QVERIFY(run.answer.prompt.find("Output bounding box for the ") != std::string::npos);
        QCOMPARE(run.candidates.size(), run.phrases.size() * 3);
        QCOMPARE(run.scores.size(), std::size_t{1});
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestCliSelectors)
#include "tst_cli_selectors.moc"
