// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/run_target.h"
#include "app/session/document.h"
#include "core/io/run_plan.h"
#include "tests/app/app_support.h"

#include <QTest>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

class TestDocument : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void init();
    void opensABenchmark();
    void opensARunWithItsBenchmark();
    void findsABenchmarkThatMovedWithItsRun();
    void remembersWhereABenchmarkWent();
    void saysWhenTheBenchmarkIsGone();
    void refusesTheWrongBenchmark();
    void opensResultsAlone();
    void brokenRunIsAnError();
    void sameSettingsContinueTheRun();
    void otherSettingsBeginANewRun();
    void aRunThatCannotBeWrittenIsCopied();
    void samplesAreListed();
    void nothingIsOverwritten();

  private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] RunTarget target(std::shared_ptr<RunStore> open) const {
        RunTarget target;
        target.open = std::move(open);
        target.folder = toPath(path(u"runs"_s));
        return target;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<const Benchmark> m_benchmark;
};

void TestDocument::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    test::writeBenchmark(path(u"bench"_s), 4);
    m_benchmark = test::readBenchmarkAt(path(u"bench"_s));
    QCOMPARE(m_benchmark->samples.size(), std::size_t{4});
    test::writeRun(path(u"a.gsrun"_s), *m_benchmark, 3);
}

void TestDocument::opensABenchmark() {
    const auto document = openDocument({path(u"bench"_s), {}, false, {}}, {});
    QVERIFY(!document.error);
    QCOMPARE(document.benchmark->samples.size(), std::size_t{4});
    QVERIFY(!document.store);
}

void TestDocument::opensARunWithItsBenchmark() {
    const auto document = openDocument({path(u"a.gsrun"_s), {}, false, {}}, {});
    QVERIFY(!document.error);
    QVERIFY(document.benchmark && document.store);
    QCOMPARE(document.summaries.size(), std::size_t{3});
}

void TestDocument::findsABenchmarkThatMovedWithItsRun() {
    QDir().mkpath(path(u"elsewhere"_s));
    QVERIFY(QFile::rename(path(u"bench"_s), path(u"elsewhere/bench"_s)));
    QVERIFY(QFile::rename(path(u"a.gsrun"_s), path(u"elsewhere/a.gsrun"_s)));
    const auto document = openDocument({path(u"elsewhere/a.gsrun"_s), {}, false, {}}, {});
    QVERIFY(!document.error);
    QVERIFY(document.benchmark);
}

void TestDocument::remembersWhereABenchmarkWent() {
    const auto before = openDocument({path(u"a.gsrun"_s), {}, false, {}}, {});
    const QString stored = toQString(before.store->record().config.benchmarkRoot);
    QVERIFY(QFile::rename(path(u"bench"_s), path(u"moved"_s)));
    const auto document = openDocument({path(u"a.gsrun"_s), {}, false, {{stored, path(u"moved"_s)}}}, {});
    QVERIFY(document.benchmark);
}

void TestDocument::saysWhenTheBenchmarkIsGone() {
    QVERIFY(QFile::rename(path(u"bench"_s), path(u"moved"_s)));
    const auto document = openDocument({path(u"a.gsrun"_s), {}, false, {}}, {});
    QVERIFY(!document.error);
    QVERIFY(!document.benchmark);
    QVERIFY(document.missingBenchmark.endsWith(u"bench"));
    const auto shown = openDocument({path(u"a.gsrun"_s), path(u"moved"_s), false, {}}, {});
    QVERIFY(shown.benchmark);
}

void TestDocument::refusesTheWrongBenchmark() {
    QDir().mkpath(path(u"other"_s));
    QVERIFY(example::makePicture({40, 30}).save(path(u"other/cat.png"_s)));
    const auto document = openDocument({path(u"a.gsrun"_s), path(u"other"_s), false, {}}, {});
    QVERIFY(document.error);
    QCOMPARE(document.error->code, ErrorCode::InvalidInput);
}

void TestDocument::opensResultsAlone() {
    QVERIFY(QFile::rename(path(u"bench"_s), path(u"moved"_s)));
    const auto document = openDocument({path(u"a.gsrun"_s), {}, true, {}}, {});
    QVERIFY(document.benchmark);
    QCOMPARE(document.benchmark->samples.size(), std::size_t{3});
    QVERIFY(document.store->load(document.benchmark->samples[0].id));
}

void TestDocument::brokenRunIsAnError() {
    test::writeText(path(u"broken.gsrun"_s), "not a database");
    const auto document = openDocument({path(u"broken.gsrun"_s), {}, false, {}}, {});
    QVERIFY(document.error);
    QCOMPARE(openDocument({path(u"none.gsrun"_s), {}, false, {}}, {}).error->code, ErrorCode::NotFound);
}

void TestDocument::sameSettingsContinueTheRun() {
    auto document = openDocument({path(u"a.gsrun"_s), {}, false, {}}, {});
    const RunConfig config = document.store->record().config;
    const auto prepared = prepareRun(config, document.store->benchmark(), target(document.store), {});
    QVERIFY2(prepared, prepared ? "" : describe(prepared.error()).c_str());
    QCOMPARE(prepared->how, PreparedRun::How::Continued);
    QCOMPARE(prepared->summaries.size(), std::size_t{3});
    RunTarget again = target(prepared->store);
    QCOMPARE(prepareRun(config, document.store->benchmark(), again, {})->how, PreparedRun::How::Same);
}

void TestDocument::otherSettingsBeginANewRun() {
    auto document = openDocument({path(u"a.gsrun"_s), {}, false, {}}, {});
    RunConfig config = document.store->record().config;
    config.probing = 1;
    const auto prepared = prepareRun(config, document.store->benchmark(), target(document.store), {});
    QVERIFY(prepared);
    QCOMPARE(prepared->how, PreparedRun::How::Created);
    QVERIFY(!prepared->difference.empty());
    QVERIFY(prepared->summaries.empty());
    QVERIFY(prepared->store->file() != document.store->file());
}

void TestDocument::aRunThatCannotBeWrittenIsCopied() {
    auto document = openDocument({path(u"a.gsrun"_s), {}, false, {}}, {});
    const auto holder = RunStore::open(toPath(path(u"a.gsrun"_s)), RunStore::Access::ReadWrite);  // another writer
    QVERIFY(holder);
    const auto prepared =
        prepareRun(document.store->record().config, document.store->benchmark(), target(document.store), {});
    QVERIFY2(prepared, prepared ? "" : describe(prepared.error()).c_str());
    QCOMPARE(prepared->how, PreparedRun::How::Copied);
    QCOMPARE(prepared->summaries.size(), std::size_t{3});
    QVERIFY(*prepared->store->load("1") == *document.store->load("1"));
    QCOMPARE(prepared->store->record().config.benchmarkRoot, document.store->record().config.benchmarkRoot);
}

void TestDocument::samplesAreListed() {
    using Ids = std::vector<std::string>;
    const auto store = *RunStore::create(toPath(path(u"listed.gsrun"_s)), RunRecord(), {"b", "images", 9});
    SampleRun older;
    older.sampleId = "7";
    QVERIFY(store->put(older));
    QVERIFY(listSamples(*store, {"1"}));
    QVERIFY(((*readPlan(*store))->samples == Ids{"7", "1"}));
    QVERIFY(listSamples(*store, {"2", "1"}));
    QVERIFY(((*readPlan(*store))->samples == Ids{"7", "1", "2"}));
    const auto copy = copyRun(*store, toPath(path(u"listed-copy.gsrun"_s)), {});
    QVERIFY(copy);
    QCOMPARE(**readPlan(**copy), **readPlan(*store));

    const RunPlan part{{"1", "2", "3"}, {2, 3}};
    QVERIFY(writePlan(*store, part));
    QVERIFY(listSamples(*store, {"3"}));
    QCOMPARE(**readPlan(*store), part);  // what another process has to do does not change
}

void TestDocument::nothingIsOverwritten() {
    RunTarget chosen = target(nullptr);
    chosen.chosen = toPath(path(u"a.gsrun"_s));
    const auto prepared = prepareRun(RunConfig(), {"b", "images", 1}, chosen, {});
    QVERIFY(!prepared);
    const auto folder = toPath(path(u"runs"_s));
    const auto first = freshRunFile(folder, "Pix/MMVP", 2);
    QCOMPARE(toQString(first.parent_path()), path(u"runs"_s));
    QVERIFY(RunStore::create(toPath(path(u"x.gsrun"_s)), RunRecord(), {"b", "images", 1}));
}

}  // namespace

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
