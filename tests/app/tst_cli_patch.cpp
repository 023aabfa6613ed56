// SPDX-License-Identifier: GPL-3.0-or-later
// groundscope-cli patch, with the real binary: corrections of one person's copy handed on to another's.
#include "core/edit/edit_file.h"
#include "core/edit/edit_json.h"
#include "core/io/benchmark_reader.h"
#include "tests/app/cli_process.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>
#include <memory>

using namespace groundscope;
using test::cli;
using test::Outcome;

namespace fs = std::filesystem;

namespace {

/// A correction of a copy of the demo benchmark: expression and outline of one picture.
void correct(const fs::path& folder, const std::string& sampleId, const std::string& expression) {
    const auto benchmark = readBenchmark(folder);
    QVERIFY(benchmark.has_value());
    const auto opened = EditFile::open(*benchmark, folder, {});
    QVERIFY(opened.has_value());
    std::vector<DataNote> notes;
    const Benchmark now = withEdits(*benchmark, opened->history, notes);
    const Sample& before = now.samples.at(*now.find(sampleId));
    Sample after = before;
    setExpression(after, expression);
    after.note = "by " + expression;
    Edit edit = editBetween(before, after, "text");
    edit.id = newEditId();
    edit.who = "Ada";
    edit.whenUtc = "2026-11-23T12:00:00Z";
    edit.why = "misleading";
    opened->file->append(edit);
    QVERIFY(opened->file->sync().has_value());
}

std::string expressionOf(const fs::path& folder, const std::string& sampleId) {
    const auto benchmark = readBenchmark(folder);
    const auto opened = EditFile::read(*benchmark, folder, {});
    std::vector<DataNote> notes;
    return withEdits(*benchmark, opened->history, notes).samples.at(*benchmark->find(sampleId)).expression;
}

class TestCliPatch : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void init();
    void correctionsGoFromOneCopyToAnother();
    void conflictsAreListedAndDecided();
    void aCopyThatIsBeingEditedIsNotTouched();
    void badInputIsOneSentence();

  private:
    [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] fs::path place(const char* name) const { return path(name).toStdString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_id;  ///< of the sample that is corrected
};

void TestCliPatch::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    for (const char* name : {"mine", "theirs"})
        fs::copy(GROUNDSCOPE_SOURCE_DIR "/resources/demo/benchmark", place(name), fs::copy_options::recursive);
    const auto benchmark = readBenchmark(place("mine"));
    QVERIFY(benchmark.has_value() && !benchmark->samples.empty());
    m_id = benchmark->samples.front().id;
    correct(place("theirs"), m_id, "their thing");
}

void TestCliPatch::correctionsGoFromOneCopyToAnother() {
    const Outcome taken = cli({QStringLiteral("patch"), QStringLiteral("export"), path("theirs"), QStringLiteral("--out"), path("p.gspatch")});
    QVERIFY2(taken.code == 0, taken.err.constData());
    const Outcome shown = cli({QStringLiteral("patch"), QStringLiteral("show"), path("p.gspatch")});
    QCOMPARE(shown.code, 0);
    for (const char* word : {"Ada", "misleading", "2026-11-23T12:00:00Z", "\"their thing\""})
        QVERIFY2(shown.out.contains(word), word);
    const QStringList apply{QStringLiteral("patch"), QStringLiteral("apply"), path("mine"), path("p.gspatch"), QStringLiteral("--json")};
    const Outcome tried = cli(apply + QStringList{QStringLiteral("--dry-run")});
    QCOMPARE(tried.code, 0);
    QVERIFY(!fs::exists(place("mine") / "corrections.gsedits"));
    const Outcome applied = cli(apply);
    QVERIFY2(applied.code == 0, applied.err.constData());
    QCOMPARE(applied.json()[0].value("state", std::string()), std::string("fits"));
    QCOMPARE(expressionOf(place("mine"), m_id), std::string("their thing"));
    const Outcome again = cli(apply);
    QCOMPARE(again.code, 0);
    QCOMPARE(again.json()[0].value("state", std::string()), std::string("done"));
    const auto benchmark = readBenchmark(place("mine"));
    QCOMPARE(EditFile::read(*benchmark, place("mine"), {})->history.entries().size(), std::size_t{1});
    // The files with the corrections in them say the same, without a journal.
    const Outcome files = cli({QStringLiteral("patch"), QStringLiteral("export"), path("mine"), QStringLiteral("--files"), path("files")});
    QVERIFY2(files.code == 0, files.err.constData());
    fs::remove(place("mine") / "corrections.gsedits");
    fs::copy(place("files"), place("mine"), fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    QCOMPARE(expressionOf(place("mine"), m_id), std::string("their thing"));
}

void TestCliPatch::conflictsAreListedAndDecided() {
    correct(place("mine"), m_id, "my thing");
    QVERIFY(cli({QStringLiteral("patch"), QStringLiteral("export"), path("theirs"), QStringLiteral("--out"), path("p.gspatch")}).code == 0);
    const QStringList apply{QStringLiteral("patch"), QStringLiteral("apply"), path("mine"), path("p.gspatch")};
    const Outcome refused = cli(apply);
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.out.contains("conflict"), refused.out.constData());
    QCOMPARE(expressionOf(place("mine"), m_id), std::string("my thing"));
    const Outcome decided = cli(apply + QStringList{QStringLiteral("--theirs"), QString::fromStdString(m_id)});
    QVERIFY2(decided.code == 0, decided.err.constData());
    QCOMPARE(expressionOf(place("mine"), m_id), std::string("their thing"));
}

void TestCliPatch::aCopyThatIsBeingEditedIsNotTouched() {
    QVERIFY(cli({QStringLiteral("patch"), QStringLiteral("export"), path("theirs"), QStringLiteral("--out"), path("p.gspatch")}).code == 0);
    const auto benchmark = readBenchmark(place("mine"));
    const auto opened = EditFile::open(*benchmark, place("mine"), {});
    QVERIFY(opened->file->lock().has_value());
    const Outcome refused = cli({QStringLiteral("patch"), QStringLiteral("apply"), path("mine"), path("p.gspatch")});
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.err.contains("process " + QByteArray::number(QCoreApplication::applicationPid())), refused.err.constData());
    QCOMPARE(cli({QStringLiteral("patch"), QStringLiteral("export"), path("mine"), QStringLiteral("--out"), path("q.gspatch")}).code, 0);
}

void TestCliPatch::badInputIsOneSentence() {
    QFile file(path("bad.gspatch"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": \"groundscope-patch\", \"version\": 1, \"sha256\": \"\", \"patch\": {}}");
    file.close();
    for (const QStringList& words : std::vector<QStringList>{{QStringLiteral("show"), path("bad.gspatch")},
                                                             {QStringLiteral("show"), path("none.gspatch")},
                                                             {QStringLiteral("apply"), path("mine"), path("bad.gspatch")},
                                                             {QStringLiteral("export"), path("mine")},
                                                             {QStringLiteral("export"), path("none"), QStringLiteral("--out"), path("x")}}) {
        const Outcome outcome = cli(QStringList{QStringLiteral("patch")} + words);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.startsWith("groundscope-cli: ") && outcome.err.count('\n') == 1, outcome.err.constData());
    }
}

}  // namespace

QTEST_GUILESS_MAIN(TestCliPatch)
#include "tst_cli_patch.moc"
