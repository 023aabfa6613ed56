// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/run_store.h"

#include "core/base/files.h"
#include "tests/support/cpu_timer.h"

#include <QTemporaryDir>
#include <QtTest>

#include <SQLiteCpp/SQLiteCpp.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cmath>
#include <fstream>
#include <random>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

Mask squareMask(Size size, int x0, int x1) {
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(size.area()), 0);
    for (int y = 1; y < size.height; ++y)
        for (int x = x0; x < x1; ++x)
            bytes[static_cast<std::size_t>(y * size.width + x)] = 1;
    return maskFromBytes(size, bytes);
}

AttentionStack smallStack(Size imageSize) {
    AttentionStack stack;
    stack.steps = 2;
    stack.grid = {3, 2};
    for (int i = 0; i < 12; ++i)
        stack.mean.push_back(1.0F / static_cast<float>(i + 3));
    stack.row0SecondToLast = {1e-30F, 0.1F, 0.2F, 0.3F, 0.4F, -0.0F};
    stack.image_from_grid = {8.0 / 3, 4, 0.1, -0.25};
    stack.imageSize = imageSize;
    return stack;
}

SampleRun fullRun(const std::string& id) {
    SampleRun run;
    run.sampleId = id;
    run.filled = Stage::Scores;
    run.imageSize = {8, 6};
    run.answer.prompt = "USER: <image>\nIdentify the cup in the scene. ASSISTANT:";
    run.answer.text = "The c\xC3\xBCp.";
    run.answer.finished = true;
    run.answer.tokens = {{450, "The", -0.1F, {0, 3}}, {17, " c\xC3\xBCp.", -1.0F / 3, {3, 8}}};
    run.stack = std::make_shared<const AttentionStack>(smallStack(run.imageSize));
    run.phrases = {{"The c\xC3\xBCp", "c\xC3\xBCp", {0, 7}, {4, 7}, {0, 1}, 0.125, false}};
    run.maps = {{0, {3, 2}, {0.1F, -0.2F, 1e-9F, 4, 5, 6}, run.stack->image_from_grid, {8, 6}, true}};
    for (int level = 0; level < 3; ++level)
        run.candidates.push_back({0, {{3, 4}, true}, level, squareMask(run.imageSize, level, level + 3), 0.9F, 0.95F});
    run.candidateIou = {0.1, 1.0 / 3, 0.7};
    run.selections = {{"oracle", 2, 0.7, "best-iou"}, {"other", std::nullopt, 0, "no-candidates"}};
    run.scores = {{"oracle", 0.7, false}};
    run.millis = {0, 1.5, 2, 3, 4, 5, 6};
    return run;
}

/// A form that uses everything version 2 of the format brought.
SampleRun judgedRun(const std::string& id) {
    SampleRun run = fullRun(id);
    run.phrases[0].similarity = 1.0 / 3;
    run.candidates.push_back({kNoPhrase, {}, 2, squareMask(run.imageSize, 0, 2), 0, 0});
    run.candidateIou.push_back(0.05);
    run.united = {{0, {{1, 1}, true}, 0, squareMask(run.imageSize, 0, 6), 0.5F, 0.25F}};
    Exchange asked{"selection", 1, "gpt-4o", "Be brief.", "Select the image", {Exchange::kOriginalImage, 2, 0}, "7.", 2,
                   "out-of-range", {0.5, -1.0 / 3, 2}};
    run.selections = {{"oracle-pairs", 2, 0.7, "best-iou", {0, 1}, std::nullopt, {}, {}},
                      {"automatic", std::nullopt, 0, "none", {}, 0, "unparsable", {asked}}};
    run.answers = {{1, "<image>\nIs it open?", " (a) Open\n", "(a)", {"Open", "Closed"}, "llava", 3},
                   {3, "", "b", "(b)", {}, "", 0}};
    return run;
}

RunRecord smallRecord() {
    RunRecord record;
    record.id = "run-1";
    record.startedUtc = "2026-11-23T04:00:00Z";
    record.programVersion = "0.1.0";
    record.versions = {{"opencv", "4.6.0"}};
    record.config.benchmark = "PixMMVP";
    record.config.mllm.name = "llava";
    record.config.mllm.hash = "abc";
    return record;
}

void writeBytes(const fs::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary) << bytes;
}

}  // namespace

class TestRunStore : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    fs::path freshPath() { return fs::path(m_folder.path().toStdString()) / ("r" + std::to_string(++m_count) + ".gsrun"); }

    std::shared_ptr<RunStore> make(const fs::path& file) {
        auto store = RunStore::create(file, smallRecord(), {"PixMMVP", "pixmmvp", 300});
        if (!store.has_value())
            qFatal("%s", describe(store.error()).c_str());
        return *store;
    }

    /// A closed run with one whole sample "1" and one "2", changed by SQL as another program could.
    fs::path changedBy(const char* sql) {
        const fs::path file = freshPath();
        {
            const auto store = make(file);
            if (!store->put(fullRun("1")).has_value() || !store->put(fullRun("2")).has_value())
                qFatal("put failed");
        }
        SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
        database.exec(sql);
        return file;
    }

  private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void everyStageComesBackEqual() {
        const fs::path file = freshPath();
        const SampleRun run = fullRun("a b/\xC3\xA9");
        {
            const auto store = make(file);
            QVERIFY(store->put(run).has_value());
        }
        QVERIFY(!fs::exists(file.string() + "-wal"));
        QVERIFY(!fs::exists(file.string() + "-lock"));
        const auto store = RunStore::open(file, RunStore::Access::ReadOnly);
        QVERIFY(store.has_value());
        const auto loaded = (*store)->load(run.sampleId);
        QVERIFY2(loaded.has_value(), loaded.has_value() ? "" : describe(loaded.error()).c_str());
        QVERIFY(*loaded == run);
        QVERIFY((*store)->verify()->empty());
        QCOMPARE((*store)->benchmark().samples, std::size_t{300});
        QVERIFY((*store)->record() == smallRecord());
    }

    void judgesUnionsAndOtherProbingsComeBack() {
        const fs::path file = freshPath();
        const SampleRun run = judgedRun("1");
        QVERIFY(make(file)->put(run).has_value());
        const auto loaded = (*RunStore::open(file, RunStore::Access::ReadOnly))->load("1");
        QVERIFY2(loaded.has_value(), loaded.has_value() ? "" : describe(loaded.error()).c_str());
        QVERIFY(*loaded == run);
    }

    void everySettingComesBack() {
        const fs::path file = freshPath();
        RunRecord record = smallRecord();
        RunConfig& config = record.config;
        config.defects = {{"B10", true}, {"B5", false}};
        config.probing = kBoxProbing;
        config.pointMode = PointMode::Random;
        config.pointSeed = 18446744073709551615ULL;
        config.instances = 4;
        config.judge = {"twelves", true, "chat", "http://127.0.0.1:8080/v1", "gpt", 0.1, 3, 9};
        config.similarity = {fs::path(m_folder.path().toStdString()) / "vectors.txt", 0.7, "predicted-iou"};
        config.imported = true;
        QVERIFY(RunStore::create(file, record, {}).has_value());
        QVERIFY((*RunStore::open(file, RunStore::Access::ReadOnly))->record() == record);
        QVERIFY(readFile(file)->find(m_folder.path().toStdString()) == std::string::npos);
    }

    void settingsOutOfRangeAreRefused() {
        const auto refused = [this](auto change, const char* field) {
            RunRecord record = smallRecord();
            change(record.config);
            const auto store = RunStore::create(freshPath(), record, {});
            return !store.has_value() && store.error().code == ErrorCode::InvalidInput && store.error().where == field;
        };
        QVERIFY(refused([](RunConfig& c) { c.probing = 5; }, "probing"));
        QVERIFY(refused([](RunConfig& c) { c.defects["B39"] = true; }, "defects"));
        QVERIFY(refused([](RunConfig& c) { c.instances = -1; }, "instances"));
        QVERIFY(refused([](RunConfig& c) { c.judge.scheme = "fours"; }, "judge.scheme"));
        QVERIFY(refused([](RunConfig& c) { c.judge.temperature = std::nan(""); }, "judge.temperature"));
        QVERIFY(refused([](RunConfig& c) { c.similarity.cut = 1.5; }, "similarity.cut"));
        QVERIFY(refused([](RunConfig& c) { c.similarity.mask = "first"; }, "similarity.mask"));
    }

    void theNewestLabelOfAnAnnotatorCounts() {
        const fs::path file = freshPath();
        const Label ann{"1", "concept", "0", "ann", "person", "a", "sure", 1, "2026-11-23T04:00:00Z"};
        const Label rules{"1", "concept", "0", "rules", "rules", "e", "", 0.25, ""};
        const Label verdict{"2", "answer", "1", "ann", "person", "wrong", "", 1, ""};
        Label again = ann;
        again.value = "b";
        {
            const auto store = make(file);
            QVERIFY(store->putLabels({ann, rules, verdict}).has_value());
            QVERIFY(store->putLabels({again}).has_value());
        }
        const auto store = *RunStore::open(file, RunStore::Access::ReadOnly);
        QVERIFY(*store->labels() == (std::vector<Label>{again, rules, verdict}));
        QVERIFY(*store->labels("answer") == std::vector<Label>{verdict});
        QVERIFY(store->labels("other")->empty());
        QVERIFY(!store->putLabels({ann}).has_value());
    }

    void repliesAndNotesAreRemembered() {
        const fs::path file = freshPath();
        const DataNote note{DataNote::Severity::Warning, "odd-mask", "7", "7_000_000.png", "The mask is odd."};
        {
            const auto store = make(file);
            QVERIFY(!store->rememberedReply("d")->has_value());
            QVERIFY(store->rememberReply("d", "first").has_value());
            QVERIFY(store->rememberReply("d", "yes\n").has_value());
            QVERIFY(store->notes()->empty());
            QVERIFY(store->putNotes({note}).has_value());
        }
        const auto store = *RunStore::open(file, RunStore::Access::ReadOnly);
        QCOMPARE(store->rememberedReply("d")->value(), std::string("yes\n"));
        QVERIFY(*store->notes() == std::vector<DataNote>{note});
    }

    /// A file as the first version of the program wrote it.
    fs::path firstVersion() {
        const fs::path file = changedBy("DROP TABLE label; DROP TABLE reply; PRAGMA user_version=1");
        SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
        SQLite::Statement row(database, "SELECT data FROM stage WHERE sample='1' AND name='candidates'");
        row.executeStep();
        const std::string text = row.getColumn(0).getString();
        const std::string list = text.substr(text.find('['), text.size() - text.find('[') - 1);
        SQLite::Statement update(database, "UPDATE stage SET data=? WHERE name='candidates'");
        update.bind(1, list);
        update.exec();
        return file;
    }

    void aRunOfTheFirstVersionOpensAndGrowsAtTheFirstWriting() {
        const fs::path file = firstVersion();
        {
            const auto store = RunStore::open(file, RunStore::Access::ReadOnly);
            QVERIFY2(store.has_value(), store.has_value() ? "" : describe(store.error()).c_str());
            QVERIFY(*(*store)->load("1") == fullRun("1"));
            QVERIFY((*store)->labels()->empty());
            QVERIFY(!(*store)->rememberedReply("d")->has_value());
            QVERIFY((*store)->verify()->empty());
        }
        const auto version = [&file] {
            SQLite::Database database(file.string(), SQLite::OPEN_READONLY);
            return database.execAndGet("PRAGMA user_version").getInt();
        };
        QVERIFY(RunStore::open(file, RunStore::Access::ReadWrite).has_value());
        QCOMPARE(version(), 1);
        QVERIFY((*RunStore::open(file, RunStore::Access::ReadWrite))->putLabels({Label{}}).has_value());
        QCOMPARE(version(), 2);
        const auto store = *RunStore::open(file, RunStore::Access::ReadOnly);
        QCOMPARE(store->labels()->size(), std::size_t{1});
        QVERIFY(*store->load("1") == fullRun("1"));
    }

    void partlyFilledFormsAndErrorsComeBack() {
        const auto store = make(freshPath());
        SampleRun run = fullRun("7");
        run.invalidateFrom(Stage::Candidates);
        run.error = Error{ErrorCode::OutOfMemory, "There is not enough memory.", "segment"};
        QVERIFY(store->put(run).has_value());
        QVERIFY(*store->load("7") == run);
        SampleRun skipped;
        skipped.sampleId = "23";
        skipped.filled = Stage::Scores;
        skipped.skipped = "no-expression";
        QVERIFY(store->put(skipped).has_value());
        QVERIFY(*store->load("23") == skipped);
    }

    void putReplacesAndKeepsTheOrderOfFirstStoring() {
        const auto store = make(freshPath());
        for (const char* id : {"2", "1", "3"})
            QVERIFY(store->put(fullRun(id)).has_value());
        SampleRun again = fullRun("1");
        again.invalidateFrom(Stage::Maps);
        QVERIFY(store->put(again).has_value());
        const auto list = store->summaries();
        QCOMPARE(list->size(), std::size_t{3});
        QCOMPARE((*list)[1].id, std::string("1"));
        QCOMPARE((*list)[1].filled, Stage::Phrases);
        QVERIFY(!(*list)[1].oracleIou.has_value());
        QCOMPARE((*list)[0].oracleIou.value(), 0.7);
        QVERIFY(*store->load("1") == again);
    }

    void createRefusesAFileThatIsThere() {
        const fs::path file = freshPath();
        make(file);
        const auto second = RunStore::create(file, smallRecord(), {});
        QCOMPARE(second.error().code, ErrorCode::InvalidInput);
    }

    void pathsBesideTheRunMoveWithIt() {
        const fs::path root = fs::path(m_folder.path().toStdString()) / "first";
        fs::create_directories(root / "run");
        RunRecord record = smallRecord();
        record.config.benchmarkRoot = root / "benchmark";
        record.config.mllm.path = "/usr/share/far/away";
        QVERIFY(RunStore::create(root / "run" / "demo.gsrun", record, {}).has_value());
        const fs::path moved = fs::path(m_folder.path().toStdString()) / "second";
        fs::rename(root, moved);
        const auto store = RunStore::open(moved / "run" / "demo.gsrun", RunStore::Access::ReadOnly);
        QCOMPARE((*store)->record().config.benchmarkRoot, moved / "benchmark");
        QCOMPARE((*store)->record().config.mllm.path, fs::path("/usr/share/far/away"));
        const auto bytes = readFile(moved / "run" / "demo.gsrun");
        QVERIFY(bytes->find(m_folder.path().toStdString()) == std::string::npos);
    }

    void theFileOfSingleHeadsMovesWithTheRun() {
        const fs::path folder = fs::path(m_folder.path().toStdString()) / "with-heads";
        fs::create_directories(folder);
        SampleRun run = fullRun("1");
        AttentionStack stack = *run.stack;
        stack.perHead = folder / "r.gsrun-heads" / "0.f16";
        run.stack = std::make_shared<const AttentionStack>(stack);
        {
            const auto store = make(folder / "r.gsrun");
            QVERIFY(store->put(run).has_value());
            QVERIFY(*store->load("1") == run);
        }
        const fs::path moved = fs::path(m_folder.path().toStdString()) / "moved-heads";
        fs::rename(folder, moved);
        const auto store = RunStore::open(moved / "r.gsrun", RunStore::Access::ReadOnly);
        QVERIFY((*store)->load("1")->stack->perHead == moved / "r.gsrun-heads" / "0.f16");
    }

    void oneWriterAtATimeButAnyNumberOfReaders() {
        const fs::path file = freshPath();
        const auto writer = make(file);
        QVERIFY(writer->put(fullRun("1")).has_value());
        const auto second = RunStore::open(file, RunStore::Access::ReadWrite);
        QCOMPARE(second.error().code, ErrorCode::Io);
        QVERIFY(second.error().message.find("Another program is writing") != std::string::npos);
        const auto reader = RunStore::open(file, RunStore::Access::ReadOnly);
        QVERIFY(reader.has_value());
        QVERIFY((*reader)->load("1").has_value());
        QVERIFY(writer->put(fullRun("2")).has_value());
        QVERIFY((*reader)->load("2").has_value());
    }

    void aFileLockedByAnotherProgramGivesAClearError() {
        const fs::path file = freshPath();
        make(file);
        SQLite::Database other(file.string(), SQLite::OPEN_READWRITE);
        other.exec("BEGIN EXCLUSIVE");
        const auto store = RunStore::open(file, RunStore::Access::ReadOnly);
        QCOMPARE(store.error().code, ErrorCode::Io);
        QVERIFY(store.error().message.find("Another program") != std::string::npos);
    }

    void whatWasStoredSurvivesAKill() {
        const fs::path file = freshPath();
        const pid_t child = fork();
        if (child == 0) {
            const auto store = RunStore::create(file, smallRecord(), {});
            for (int i = 0; i < 20; ++i)
                (void)(*store)->put(fullRun(std::to_string(i)));
            kill(getpid(), SIGKILL);
        }
        int status = 0;
        waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status));
        const auto store = RunStore::open(file, RunStore::Access::ReadWrite);
        QVERIFY2(store.has_value(), store.has_value() ? "" : describe(store.error()).c_str());
        QCOMPARE((*store)->summaries()->size(), std::size_t{20});
        QVERIFY((*store)->verify()->empty());
        QVERIFY(*(*store)->load("19") == fullRun("19"));
    }

    void aKillAtAnyMomentLosesAtMostTheSampleInFlight() {
        for (int round = 0; round < 8; ++round) {
            const fs::path file = freshPath();
            int told[2];
            QCOMPARE(pipe(told), 0);
            const pid_t child = fork();
            if (child == 0) {
                const auto store = RunStore::create(file, smallRecord(), {});
                for (int i = 0;; ++i) {
                    (void)(*store)->put(fullRun(std::to_string(i)));
                    if (write(told[1], &i, sizeof i) != sizeof i)
                        _exit(1);
                }
            }
            ::close(told[1]);
            int last = -1;
            while (last < 5 * (round + 1) && read(told[0], &last, sizeof last) == sizeof last) {
            }
            std::this_thread::sleep_for(std::chrono::microseconds(700 * round));
            kill(child, SIGKILL);
            waitpid(child, nullptr, 0);
            while (read(told[0], &last, sizeof last) == sizeof last) {
            }
            ::close(told[0]);
            const auto store = RunStore::open(file, RunStore::Access::ReadOnly);
            QVERIFY2(store.has_value(), store.has_value() ? "" : describe(store.error()).c_str());
            QVERIFY((*store)->summaries()->size() >= static_cast<std::size_t>(last) + 1);
            QVERIFY((*store)->verify()->empty());
        }
    }

    void tenThousandSamplesListInWellUnderHalfASecond() {
        const fs::path file = freshPath();
        make(file);
        {
            SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
            SQLite::Transaction transaction(database);
            SQLite::Statement sample(
                database, "INSERT INTO sample VALUES(?,6,640,480,'[0,1.5,2,3,4,5,6]',0.5,0,'',NULL)");
            SQLite::Statement stage(database, "INSERT INTO stage VALUES(?,'stack',zeroblob(20000))");
            for (int i = 0; i < 10000; ++i) {
                for (SQLite::Statement* statement : {&sample, &stage}) {
                    statement->bind(1, std::to_string(i));
                    statement->exec();
                    statement->reset();
                }
            }
            transaction.commit();
        }
        const test::CpuTimer timer;
        const auto store = RunStore::open(file, RunStore::Access::ReadOnly);
        const auto list = (*store)->summaries();
        const double seconds = static_cast<double>(timer.elapsed()) / 1e3;
        QCOMPARE(list->size(), std::size_t{10000});
        qInfo("10,000 summaries of a %.0f MB run in %.0f ms", static_cast<double>(fs::file_size(file)) / 1e6, seconds * 1e3);
#if !defined(__SANITIZE_THREAD__) && !defined(__SANITIZE_ADDRESS__)
        QVERIFY(seconds < 0.5);
#endif
    }

    void foreignFilesAreRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray random(50000, '\0');
        std::mt19937 generator(7);
        for (char& byte : random)
            byte = static_cast<char>(generator());
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("id,answer\n1,yes\n");
        QTest::newRow("random") << random;
        QTest::newRow("header alone") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("header and noise") << QByteArray("SQLite format 3\0", 16) + random;
    }
    void foreignFilesAreRefused() {
        QFETCH(QByteArray, bytes);
        const fs::path file = freshPath();
        writeBytes(file, bytes.toStdString());
        for (const auto access : {RunStore::Access::ReadOnly, RunStore::Access::ReadWrite}) {
            const auto store = RunStore::open(file, access);
            QVERIFY(!store.has_value());
            QCOMPARE(store.error().code, ErrorCode::Format);
            QCOMPARE(store.error().where, file.string());
        }
        QCOMPARE(fs::file_size(file), static_cast<std::uintmax_t>(bytes.size()));
    }

    void hostileSchemasAreRefused_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("other program's") << QByteArray("PRAGMA application_id=1");
        QTest::newRow("no mark") << QByteArray("PRAGMA application_id=0");
        QTest::newRow("no version") << QByteArray("PRAGMA user_version=0");
        QTest::newRow("negative version") << QByteArray("PRAGMA user_version=-1");
        QTest::newRow("first version with the tables of the second") << QByteArray("PRAGMA user_version=1");
        QTest::newRow("second version without its tables") << QByteArray("DROP TABLE label; DROP TABLE reply");
        QTest::newRow("trigger") << QByteArray(
            "CREATE TRIGGER t AFTER INSERT ON sample BEGIN DELETE FROM stage; END");
        QTest::newRow("recursive view")
            << QByteArray("ALTER TABLE sample RENAME TO x; CREATE VIEW sample AS WITH RECURSIVE c(n) AS "
                          "(SELECT 1 UNION ALL SELECT n+1 FROM c) SELECT n AS id FROM c");
        QTest::newRow("extra table") << QByteArray("CREATE TABLE y(z)");
        QTest::newRow("missing table") << QByteArray("DROP TABLE stage");
        QTest::newRow("index") << QByteArray("CREATE INDEX i ON sample(abs(width))");
        QTest::newRow("generated column") << QByteArray("ALTER TABLE sample ADD COLUMN g INT AS (width*2)");
    }
    void hostileSchemasAreRefused() {
        QFETCH(QByteArray, sql);
        const fs::path file = changedBy(sql.constData());
        const auto store = RunStore::open(file, RunStore::Access::ReadOnly);
        QVERIFY(!store.has_value());
        QCOMPARE(store.error().code, ErrorCode::Format);
    }

    void aNewerFormatIsNamed() {
        const auto store = RunStore::open(changedBy("PRAGMA user_version=9"), RunStore::Access::ReadOnly);
        QCOMPARE(store.error().code, ErrorCode::Unsupported);
    }

    void hostileRecordsAreRefused_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("no record") << QByteArray("DELETE FROM record");
        QTest::newRow("not JSON") << QByteArray("UPDATE record SET value='{' WHERE key='run'");
        QTest::newRow("a list") << QByteArray("UPDATE record SET value='[]' WHERE key='run'");
        QTest::newRow("probing 9")
            << QByteArray("UPDATE record SET value=replace(value,'\"probing\":2','\"probing\":9')");
        QTest::newRow("deep JSON") << QByteArray(
            "UPDATE record SET value=replace(hex(zeroblob(100000)),'00','[') WHERE key='run'");
    }
    void hostileRecordsAreRefused() {
        QFETCH(QByteArray, sql);
        const auto store = RunStore::open(changedBy(sql.constData()), RunStore::Access::ReadOnly);
        QVERIFY(!store.has_value());
        QVERIFY(store.error().where.find(".gsrun") != std::string::npos || !store.error().message.empty());
    }

    void damagedSamplesAreMarkedAndTheRestStillOpens_data() {
        QTest::addColumn<QByteArray>("sql");
        const auto stage = [](const char* name, const char* value) {
            return QByteArray("UPDATE stage SET data=") + value + " WHERE sample='1' AND name='" + name + "'";
        };
        QTest::newRow("answer is not JSON") << stage("answer", "'{\"tokens\":'");
        QTest::newRow("answer is a number") << stage("answer", "7");
        QTest::newRow("answer of another type") << stage("answer", "'{\"text\":[]}'");
        QTest::newRow("stack is empty") << stage("stack", "x''");
        QTest::newRow("stack header lies") << stage("stack", "x'FFFFFFFF00'");
        QTest::newRow("stack is cut") << stage("stack", "substr(data,1,length(data)-4)");
        QTest::newRow("stack asks for much")
            << stage("stack", "x'57000000'||'{\"steps\":1000000,\"grid\":[4096,4096],\"image_from_grid\":[1,1,0,0],"
                              "\"image_size\":[8,6]}'");
        QTest::newRow("huge blob") << stage("maps", "zeroblob(5000000)");
        QTest::newRow("maps count lies") << stage("maps", "replace(data,'\"grid\":[3,2]','\"grid\":[9,9]')");
        QTest::newRow("mask of another size") << stage("candidates", "replace(data,'[6,8]','[7,8]')");
        QTest::newRow("mask counts overflow") << stage("candidates", "replace(data,'\"counts\":\"','\"counts\":\"ooooo')");
        QTest::newRow("phrase out of range") << stage("candidates", "replace(data,'\"phrase\":0','\"phrase\":5')");
        QTest::newRow("point far away") << stage("candidates", "replace(data,'[3.0,4.0]','[1e300,4]')");
        QTest::newRow("span out of range") << stage("phrases", "replace(data,'[0,7]','[0,700]')");
        QTest::newRow("selection out of range") << stage("scores", "replace(data,'\"candidate\":2','\"candidate\":-1')");
        QTest::newRow("other out of range") << stage("scores", "replace(data,'\"reason\"','\"others\":[9],\"reason\"')");
        QTest::newRow("union out of range") << stage("scores", "replace(data,'\"reason\"','\"united\":0,\"reason\"')");
        QTest::newRow("picture out of range") << stage(
            "scores", "replace(data,'\"reason\"','\"exchanges\":[{\"images\":[-2]}],\"reason\"')");
        QTest::newRow("chosen out of range") << stage(
            "scores", "replace(data,'\"reason\"','\"exchanges\":[{\"chosen\":3}],\"reason\"')");
        QTest::newRow("exchange is text") << stage("scores", "replace(data,'\"reason\"','\"exchanges\":[\"x\"],\"reason\"')");
        QTest::newRow("candidates are text") << stage("candidates", "'\"x\"'");
        QTest::newRow("unions are a number") << stage("candidates", "'{\"candidates\":[],\"united\":3}'");
        QTest::newRow("phrase far below") << stage("candidates", "replace(data,'\"phrase\":0','\"phrase\":-2')");
        QTest::newRow("probing is a list") << stage("answer", "'{\"probings\":[[]]}'");
        QTest::newRow("similarity is text") << stage("phrases", "replace(data,'\"place\"','\"similarity\":\"x\",\"place\"')");
        QTest::newRow("unknown stage") << QByteArray("INSERT INTO stage VALUES('1','extra','{}')");
        QTest::newRow("stage number") << QByteArray("UPDATE sample SET filled=99 WHERE id='1'");
        QTest::newRow("huge size") << QByteArray("UPDATE sample SET width=9000000000000 WHERE id='1'");
        QTest::newRow("millis") << QByteArray("UPDATE sample SET millis='[1,2]' WHERE id='1'");
        QTest::newRow("error") << QByteArray("UPDATE sample SET error='{\"code\":\"nonsense\"}' WHERE id='1'");
    }
    void damagedSamplesAreMarkedAndTheRestStillOpens() {
        QFETCH(QByteArray, sql);
        const auto store = RunStore::open(changedBy(sql.constData()), RunStore::Access::ReadOnly);
        QVERIFY2(store.has_value(), store.has_value() ? "" : describe(store.error()).c_str());
        const auto damaged = (*store)->load("1");
        QVERIFY(!damaged.has_value());
        QCOMPARE(damaged.error().code, ErrorCode::Format);
        QVERIFY(damaged.error().where.find("sample 1") != std::string::npos);
        QVERIFY(*(*store)->load("2") == fullRun("2"));
        QCOMPARE((*store)->summaries()->size(), std::size_t{2});
        const auto notes = (*store)->verify();
        QCOMPARE(notes->size(), std::size_t{1});
        QCOMPARE(notes->front().sampleId, std::string("1"));
    }

    void damagedLabelsAndNotesAreNamed() {
        const fs::path file = changedBy("INSERT INTO label VALUES('1','answer','1','ann','{\"value\":7}');"
                                        "INSERT INTO record VALUES('notes','{}')");
        const auto store = *RunStore::open(file, RunStore::Access::ReadOnly);
        QCOMPARE(store->labels().error().code, ErrorCode::Format);
        QCOMPARE(store->notes().error().code, ErrorCode::Format);
        QVERIFY(store->labels().error().where.starts_with(file.string()));
        QCOMPARE(store->verify()->size(), std::size_t{2});
        QVERIFY(*store->load("1") == fullRun("1"));
    }

    void truncatedAndFlippedFilesNeverCrash() {
        const fs::path whole = changedBy("SELECT 1");
        const std::string bytes = *readFile(whole);
        std::mt19937 generator(11);
        const fs::path file = freshPath();
        for (int round = 0; round < 200; ++round) {
            std::string hostile = bytes;
            if (round % 2 == 0)
                hostile.resize(generator() % bytes.size());
            else
                for (int i = 0; i < 20; ++i)
                    hostile[generator() % hostile.size()] = static_cast<char>(generator());
            writeBytes(file, hostile);
            const auto store = RunStore::open(file, RunStore::Access::ReadOnly);
            if (!store.has_value())
                continue;
            (void)(*store)->summaries();
            (void)(*store)->load("1");
            (void)(*store)->verify();
        }
    }

    void configDifferenceNamesTheFirstFieldAndIgnoresWhereFilesLie() {
        RunConfig stored = smallRecord().config;
        RunConfig asked = stored;
        asked.benchmarkRoot = "/elsewhere";
        asked.mllm.path = "/elsewhere/llava";
        QVERIFY(!configDifference(stored, asked).has_value());
        asked.probing = 1;
        QCOMPARE(configDifference(stored, asked).value(), std::string("probing is 2 in the run, but 1 was asked for"));
        asked = stored;
        asked.mllm.hash = "def";
        QVERIFY(configDifference(stored, asked)->starts_with("mllm/hash is \"abc\""));
        asked = stored;
        asked.generation.seed = 5;
        QVERIFY(configDifference(stored, asked)->starts_with("generation/seed"));
        asked = stored;
        asked.judge.endpoint = "http://elsewhere/v1";
        stored.similarity.vectors = "/here/en_core_web_lg/";
        asked.similarity.vectors = "/elsewhere/en_core_web_lg";
        QVERIFY(!configDifference(stored, asked).has_value());
        asked.similarity.vectors = "/elsewhere/glove.txt";
        QVERIFY(configDifference(stored, asked)->starts_with("similarity/vectors"));
        asked = stored;
        asked.judge.model = "other";
        QVERIFY(configDifference(stored, asked)->starts_with("judge/model"));
        asked = stored;
        asked.defects["B4"] = true;
        QCOMPARE(configDifference(stored, asked).value(),
                 std::string("defects is \"\" in the run, but \"B4=published\" was asked for"));
        stored.defects = asked.defects;
        asked.defects["B5"] = false;
        QVERIFY(configDifference(stored, asked)->starts_with("defects is \"B4=published\""));
        asked = stored;
        asked.selectors.emplace_back("automatic");
        QVERIFY(configDifference(stored, asked)->starts_with("selectors/1 is nothing in the run"));
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestRunStore)
#include "tst_run_store.moc"
