// SPDX-License-Identifier: GPL-3.0-or-later
// groundscope-cli import --bundle, with the real binary: a run's own attention, taken out and brought back.
#include "core/io/run_store.h"
#include "tests/app/cli_process.h"
#include "tests/support/bundle_writer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

namespace groundscope {

using test::cli;
using test::Outcome;

class TestCliBundle : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    const QString m_benchmark = QStringLiteral(GROUNDSCOPE_SOURCE_DIR "/resources/demo/benchmark");
    QString m_run;
    QString m_bundle;

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static QStringList words(const char* text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); }
    QStringList import(const char* out, const char* more = "") const {
        return words("import --threads 1 --bundle") << m_bundle << words("--benchmark") << m_benchmark << words("--out")
                                                    << path(out) << words(more);
    }
    static std::vector<SampleRun> samplesOf(const QString& file) {
        std::vector<SampleRun> samples;
        const auto store = RunStore::open(file.toStdString(), RunStore::Access::ReadOnly);
        if (!store.has_value())
            return samples;
        const auto summaries = (*store)->summaries();
        if (!summaries.has_value())
            return {};
        for (const SampleSummary& summary : *summaries)
            samples.push_back(*(*store)->load(summary.id));
        return samples;
    }
    /// What another program would write of these answers.
    static void writeBundleOf(const std::vector<SampleRun>& samples, const QString& folder) {
        Json json = test::exampleBundle();
        json.erase("padded");
        json["samples"] = Json::array();
        std::vector<test::PlainTensor> tensors;
        for (const SampleRun& run : samples) {
            Json tokens = Json::array();
            Json offsets = Json::array();
            for (const Token& token : run.answer.tokens) {
                tokens.push_back(token.text);
                offsets.push_back({token.chars.begin, token.chars.end});
            }
            json["samples"].push_back({{"id", run.sampleId},
                                       {"prompt", run.answer.prompt},
                                       {"text", run.answer.text},
                                       {"tokens", tokens},
                                       {"offsets", offsets},
                                       {"file", "attention.safetensors"},
                                       {"tensor", run.sampleId},
                                       {"padded", run.stack->padded}});
            tensors.push_back({run.sampleId, "F32", {run.stack->steps, run.stack->grid.height, run.stack->grid.width}, run.stack->mean});
        }
        test::writeBundle(folder.toStdString(), json, tensors);
    }
    static void oneSentence(const Outcome& outcome) {
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.startsWith("groundscope-cli: "), outcome.err.constData());
        QVERIFY2(outcome.err.count('\n') == 1, outcome.err.constData());
    }

  private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        m_run = path("native.gsrun");
        m_bundle = path("bundle");
        const Outcome outcome = cli(words("run --demo --threads 1 --no-hash --limit 3 --out") << m_run);
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        writeBundleOf(samplesOf(m_run), m_bundle);
    }

    void aBundleBecomesTheRunItCameFrom() {
        const Outcome outcome = cli(import("back.gsrun", "--demo --json"));
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QCOMPARE(outcome.json()["imported"], 3);
        QCOMPARE(outcome.json()["with_masks"], 3);
        const auto before = samplesOf(m_run);
        const auto after = samplesOf(path("back.gsrun"));
        QCOMPARE(after.size(), before.size());
        bool masks = false;
        for (std::size_t i = 0; i < before.size(); ++i) {
            QCOMPARE(after[i].filled, Stage::Scores);
            QCOMPARE(after[i].answer.text, before[i].answer.text);
            QCOMPARE(after[i].phrases.size(), before[i].phrases.size());
            for (std::size_t p = 0; p < before[i].phrases.size(); ++p) {  // embeddings are not in a bundle, similarities neither
                QVERIFY(after[i].phrases[p].chars == before[i].phrases[p].chars);
                QVERIFY(after[i].phrases[p].tokens == before[i].phrases[p].tokens);
            }
            QCOMPARE(after[i].maps.size(), before[i].maps.size());
            for (std::size_t m = 0; m < before[i].maps.size(); ++m)
                QVERIFY(after[i].maps[m].values == before[i].maps[m].values);
            QVERIFY(after[i].candidates == before[i].candidates);
            QVERIFY(after[i].candidateIou == before[i].candidateIou);
            masks = masks || !before[i].candidates.empty();
        }
        QVERIFY(masks);
    }

    void masksMayComeLater() {
        const QString out = path("later.gsrun");
        const Outcome first = cli(import("later.gsrun"));
        QVERIFY2(first.code == 0, first.err.constData());
        QVERIFY(first.out.contains("--sam FILE --resume"));
        for (const SampleRun& run : samplesOf(out))
            QVERIFY(run.filled == Stage::Maps && run.candidates.empty());
        oneSentence(cli(import("later.gsrun")));  // it exists
        const Outcome second = cli(import("later.gsrun", "--demo --resume --json"));
        QVERIFY2(second.code == 0, second.err.constData());
        QCOMPARE(second.json()["kept"], 3);
        QCOMPARE(second.json()["with_masks"], 3);
        const auto store = RunStore::open(out.toStdString(), RunStore::Access::ReadOnly);
        QCOMPARE((*store)->record().config.segmenter.name, std::string("sam"));
        QCOMPARE((*store)->record().config.segmenter.hash.size(), std::size_t{64});
        QVERIFY((*store)->record().config.imported);
        QCOMPARE((*store)->record().config.mllm.name, std::string("other-model"));
        const auto native = samplesOf(m_run);
        const auto made = samplesOf(out);
        for (std::size_t i = 0; i < native.size(); ++i)
            QVERIFY(made[i].candidates == native[i].candidates);
        QCOMPARE(cli(import("later.gsrun", "--demo --resume")).code, 0);  // nothing left to do
        const Outcome other = cli(import("later.gsrun", "--demo --resume --profile paper"));
        oneSentence(other);
        QVERIFY(other.err.contains("another configuration"));
    }

    void aBrokenBundleLeavesNoRunBehind() {
        const QString broken = path("broken");
        auto samples = samplesOf(m_run);
        AttentionStack stack = *samples[2].stack;
        stack.mean[7] = std::numeric_limits<float>::quiet_NaN();
        samples[2].stack = std::make_shared<const AttentionStack>(stack);
        writeBundleOf(samples, broken);
        const Outcome outcome = cli(words("import --bundle") << broken << words("--benchmark") << m_benchmark << words("--out")
                                                             << path("none.gsrun"));
        oneSentence(outcome);
        QVERIFY2(outcome.err.contains("index 7") && outcome.err.contains("attention.safetensors"), outcome.err.constData());
        QVERIFY(!QFile::exists(path("none.gsrun")));
    }

    void badUsageIsOneSentence_data() {
        QTest::addColumn<QString>("arguments");
        for (const char* line : {"--bundle /nowhere --benchmark B --out O", "--bundle BUNDLE --benchmark /nowhere --out O",
                                 "--bundle BUNDLE --benchmark B --out O --selectors nonsense",
                                 "--bundle BUNDLE --benchmark B --out O --sam /nowhere.pth",
                                 "--bundle BUNDLE --benchmark B --out O --profile odd", "--bundle BUNDLE --benchmark B",
                                 "--bundle BUNDLE --reference --benchmark B --out O", "--resume --benchmark B --out O"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void badUsageIsOneSentence() {
        QFETCH(QString, arguments);
        QStringList list = words("import");
        for (const QString& word : arguments.split(u' '))
            list << (word == QStringLiteral("BUNDLE") ? m_bundle
                     : word == QStringLiteral("B")    ? m_benchmark
                     : word == QStringLiteral("O")    ? path("usage.gsrun")
                                                      : word);
        oneSentence(cli(list));
        QVERIFY(!QFile::exists(path("usage.gsrun")));
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestCliBundle)
#include "tst_cli_bundle.moc"
