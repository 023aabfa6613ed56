// SPDX-License-Identifier: GPL-3.0-or-later
// Corrections on disk: what is there again after a restart, a torn write, a damaged file, a full disk, a vanished folder,
// a second program.
#include "core/base/files.h"
#include "core/edit/edit_file.h"
#include "core/edit/edit_journal.h"
#include "tests/support/edit_examples.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>
#include <mutex>
#include <sys/resource.h>

using namespace groundscope;
using namespace groundscope::test;

namespace fs = std::filesystem;

namespace {

/// A benchmark's folder and the fallback folder.
struct Place {
    QTemporaryDir folder;
    fs::path root = fs::path(folder.path().toStdString()) / "bench";
    fs::path fallback = fs::path(folder.path().toStdString()) / "fallback";
    Benchmark benchmark = editableBenchmark(root, 3);

    Place() { fs::create_directories(root); }
    [[nodiscard]] fs::path journal() const { return root / "corrections.gsedits"; }
    [[nodiscard]] EditFile::Options options() const {
        EditFile::Options options;
        options.fallbackFolder = fallback;
        options.retrySeconds = 0.05;
        return options;
    }
    [[nodiscard]] EditFile::Opened open() const {
        auto opened = EditFile::open(benchmark, root, options());
        if (!opened.has_value())
            qFatal("%s", describe(opened.error()).c_str());
        return *std::move(opened);
    }
    [[nodiscard]] std::size_t filesIn(const fs::path& path) const {
        return fs::exists(path) ? static_cast<std::size_t>(std::distance(fs::directory_iterator(path), {})) : 0;
    }
};

bool hasNote(const std::vector<DataNote>& notes, const std::string& kind) {
    return std::ranges::find(notes, kind, &DataNote::kind) != notes.end();
}

class TestEditFile : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void editsSurviveJsonExactly();
    void nothingIsWrittenBeforeTheFirstEdit();
    void randomEditsUndoAndRedoAreThereAgain();
    void aTornLastLineIsLeftOutAtEveryByte();
    void damagedLinesComeFromTheBackup();
    void foreignAndNewerFilesAreNotTouched();
    void aSecondProgramIsKeptOut();
    void backupsMakeARing();
    void aFullDiskKeepsFileAndWork();
    void aVanishedFolderKeepsTheWork();
    void aFolderThatRefusesFilesUsesTheFallback();
    void theLightTellsTheTruth();
};

void TestEditFile::editsSurviveJsonExactly() {
    std::mt19937 random(7);
    Sample sample = editableSample("caf\xe9");  // Latin-1: no UTF-8
    for (int i = 0; i < 300; ++i) {
        const Sample after = randomlyEdited(sample, random);
        const Edit edit = signedEdit(editBetween(sample, after, "random"));
        const auto json = parseJson(dumpJson(toJson(edit)), "edit");
        QVERIFY(json.has_value());
        const auto back = editFromJson(*json, {});
        QVERIFY(back.has_value());
        QVERIFY(*back == edit);
        sample = after;
    }
    Sample large = editableSample("large");
    large.annotations[0].region.parts[0].outer.assign(100000, {1.0 / 3, 2e-300});
    Sample moved = large;
    moved.annotations[0].region.parts[0].outer[77777].x = 5;
    moved.annotations[0].mask = maskFromRegion(square(3, 9), {20, 20});
    large.annotations[0].mask = moved.annotations[0].mask;
    const Edit edit = signedEdit(editBetween(large, moved, "move-vertex"));
    const Json json = toJson(edit);
    QVERIFY(dumpJson(json["annotations"][0]["after"]).size() < 200);
    QVERIFY(*editFromJson(json, {}) == edit);
}

void TestEditFile::nothingIsWrittenBeforeTheFirstEdit() {
    const Place place;
    { const auto opened = place.open(); }
    QCOMPARE(place.filesIn(place.root), std::size_t{0});
    {
        const auto opened = place.open();
        QVERIFY(opened.file->lock().has_value());
        QTRY_VERIFY(fs::exists(place.journal()));
    }
    QCOMPARE(place.filesIn(place.root), std::size_t{0});
    const auto opened = place.open();
    QVERIFY(opened.file->lock().has_value());
    opened.file->append(noteEdit("0", "", "x"));
    QVERIFY(opened.file->sync().has_value());
    QCOMPARE(opened.file->path(), place.journal());
    QCOMPARE(place.filesIn(place.root), std::size_t{2});  // journal and lock
}

void TestEditFile::randomEditsUndoAndRedoAreThereAgain() {
    const Place place;
    std::mt19937 random(11);
    std::vector<Sample> samples = place.benchmark.samples;
    EditHistory expected;
    for (int session = 0; session < 6; ++session) {
        const auto opened = place.open();
        QVERIFY(sameHistory(opened.history, expected));
        std::vector<DataNote> notes;
        QVERIFY(withEdits(place.benchmark, opened.history, notes).samples == samples);
        QVERIFY(notes.empty());
        for (int i = 0; i < 150; ++i) {
            Sample& sample = samples[random() % samples.size()];
            const auto kind = random() % 4;
            if (kind == 0 && expected.canUndo(sample.id)) {
                QVERIFY(applyEdit(sample, inverseOf(*expected.nextUndo(sample.id))).has_value());
                expected.undo(sample.id);
                opened.file->appendUndo(sample.id);
            } else if (kind == 1 && expected.canRedo(sample.id)) {
                QVERIFY(applyEdit(sample, *expected.nextRedo(sample.id)).has_value());
                expected.redo(sample.id);
                opened.file->appendRedo(sample.id);
            } else {
                const Sample after = randomlyEdited(sample, random);
                const Edit edit = signedEdit(editBetween(sample, after, "random"));
                sample = after;
                expected.push(edit);
                opened.file->append(edit);
            }
        }
        QVERIFY(opened.file->sync().has_value());
    }
    QVERIFY(sameHistory(place.open().history, expected));
}

void TestEditFile::aTornLastLineIsLeftOutAtEveryByte() {
    const Place place;
    std::string whole = journalHeader("bench", "images");
    whole += journalLine({JournalEvent::Kind::Edit, "e1", noteEdit("0", "", "a")});
    const std::size_t first = whole.size();
    whole += journalLine({JournalEvent::Kind::Edit, "e2", noteEdit("0", "a", "b")});
    for (std::size_t length = first; length <= whole.size(); ++length) {
        QVERIFY(writeFile(place.journal(), whole.substr(0, length)).has_value());
        const auto opened = EditFile::read(place.benchmark, place.root, place.options());
        QVERIFY(opened.has_value());
        const bool complete = length + 1 >= whole.size();  // the line feed alone may be missing
        QCOMPARE(opened->history.entries().size(), std::size_t{complete ? 2U : 1U});
        QCOMPARE(hasNote(opened->notes, "edit-torn"), !complete && length > first);
    }
    QVERIFY(writeFile(place.journal(), whole.substr(0, whole.size() - 9)).has_value());
    {
        const auto opened = place.open();
        opened.file->append(noteEdit("0", "a", "c"));
        QVERIFY(opened.file->sync().has_value());
    }
    const auto again = place.open();
    QCOMPARE(again.history.entries().size(), std::size_t{2});
    QVERIFY(again.notes.empty());
}

void TestEditFile::damagedLinesComeFromTheBackup() {
    const Place place;
    EditHistory expected;
    for (int session = 0; session < 2; ++session) {
        const auto opened = place.open();
        for (int i = 0; i < 3; ++i) {
            expected.push(noteEdit("0", std::string(expected.entries().size(), 'n'), std::string(expected.entries().size() + 1, 'n')));
            opened.file->append(expected.entries().back().edit);
        }
    }
    std::string text = *readFile(place.journal());
    const std::size_t middle = text.find("\"nn\"");
    QVERIFY(middle != std::string::npos);
    text[middle + 1] = 'm';
    QVERIFY(writeFile(place.journal(), text).has_value());
    {
        const auto opened = place.open();
        QVERIFY(hasNote(opened.notes, "edit-damaged") && hasNote(opened.notes, "edit-backup"));
        QVERIFY(sameHistory(opened.history, expected));
        opened.file->append(noteEdit("1", "", "x"));
        QVERIFY(opened.file->sync().has_value());
    }
    const auto again = place.open();
    QVERIFY(again.notes.empty());
    QCOMPARE(again.history.entries().size(), std::size_t{7});
    bool kept = false;
    for (const auto& entry : fs::directory_iterator(place.root))
        kept = kept || (entry.path().string().find(".damaged-") != std::string::npos && *readFile(entry.path()) == text);
    QVERIFY(kept);
}

void TestEditFile::foreignAndNewerFilesAreNotTouched() {
    const Place place;
    for (const auto& [content, code] : std::vector<std::pair<std::string, ErrorCode>>{
             {"{}", ErrorCode::Format},
             {std::string(1 << 20, '\0'), ErrorCode::Format},
             {journalHeader("b", "l") + journalLine({JournalEvent::Kind::Edit, "e", noteEdit("elsewhere", "", "x")}), ErrorCode::Format}}) {
        QVERIFY(writeFile(place.journal(), content).has_value());
        const auto opened = EditFile::open(place.benchmark, place.root, place.options());
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().code, code);
        QVERIFY(*readFile(place.journal()) == content);
    }
    std::string header = R"({"format":"groundscope-edits","version":2})";
    header = sha256(header).substr(0, 16) + " " + header + "\n";
    QVERIFY(writeFile(place.journal(), header).has_value());
    QCOMPARE(EditFile::open(place.benchmark, place.root, place.options()).error().code, ErrorCode::Unsupported);
    QVERIFY(*readFile(place.journal()) == header);
}

void TestEditFile::aSecondProgramIsKeptOut() {
    const Place place;
    auto first = place.open();
    auto second = place.open();  // both only look
    QVERIFY(first.file->lock().has_value());
    QVERIFY(first.file->lock().has_value());
    const auto refused = second.file->lock();
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(refused.error().message.find("process " + std::to_string(getpid())) != std::string::npos);
    QCOMPARE(EditFile::open(place.benchmark, place.root, place.options()).error().code, ErrorCode::Conflict);
    first.file->append(noteEdit("0", "", "first"));
    QVERIFY(first.file->sync().has_value());
    QCOMPARE(EditFile::read(place.benchmark, place.root, place.options())->history.entries().size(), std::size_t{1});
    // An edit of the one that came too late is kept aside and merged, not lost and not forced.
    second.file->append(noteEdit("1", "", "second"));
    QVERIFY(second.file->sync().has_value());
    const SaveState state = second.file->state();
    QVERIFY(state.kind == SaveState::Kind::Saved && state.error && state.error->code == ErrorCode::Conflict);
    QVERIFY(fs::exists(state.fallback));
    second.file.reset();
    first.file.reset();
    auto third = place.open();
    QVERIFY(hasNote(third.notes, "edit-fallback"));
    QCOMPARE(third.history.entries().size(), std::size_t{2});
    auto stale = place.open();
    third.file->append(noteEdit("2", "", "third"));
    third.file.reset();
    QCOMPARE(place.filesIn(place.fallback), std::size_t{0});
    QCOMPARE(stale.file->lock().error().code, ErrorCode::Conflict);  // it does not show what is there now
    QCOMPARE(place.open().history.entries().size(), std::size_t{3});
}

void TestEditFile::backupsMakeARing() {
    const Place place;
    for (int session = 0; session < 9; ++session) {
        const auto opened = place.open();
        opened.file->append(noteEdit("0", std::string(session, 'n'), std::string(session + 1, 'n')));
    }
    QCOMPARE(place.filesIn(place.root), std::size_t{6});
    for (int number = 1; number <= 5; ++number) {
        Journal journal;
        QVERIFY(journal.read(place.journal().string() + "." + std::to_string(number)).has_value());
        QCOMPARE(journal.entries().size(), static_cast<std::size_t>(9 - number));
    }
}

/// No file may grow above so many bytes: what a full disk does to a write, in the middle of it.
class FullDisk {
  public:
    explicit FullDisk(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

  private:
    rlimit m_before{};
};

void TestEditFile::aFullDiskKeepsFileAndWork() {
    const Place place;
    auto opened = place.open();
    opened.file->append(noteEdit("0", "", "first"));
    QVERIFY(opened.file->sync().has_value());
    const std::string before = *readFile(place.journal());
    {
        const FullDisk full(before.size() + 100);
        opened.file->append(noteEdit("0", "first", std::string(2000, 'x')));
        const auto failed = opened.file->sync();
        QVERIFY(!failed.has_value());  // the fallback is full, too
        QCOMPARE(failed.error().code, ErrorCode::Io);
        QCOMPARE(opened.file->state().kind, SaveState::Kind::Failed);
        QVERIFY(*readFile(place.journal()) == before);
    }
    QVERIFY(opened.file->sync().has_value());
    QVERIFY(!opened.file->state().error);
    opened.file.reset();
    const auto again = place.open();
    QVERIFY(again.notes.empty());
    QCOMPARE(again.history.entries().size(), std::size_t{2});
    // A disk that is full before the first edit of a session.
    const std::string old = *readFile(place.journal());
    {
        const FullDisk full(1000);
        again.file->append(noteEdit("1", "", "kept"));
        QVERIFY(again.file->sync().has_value());
        QVERIFY(again.file->state().error && !again.file->state().fallback.empty());
        QVERIFY(*readFile(place.journal()) == old);
    }
    QVERIFY(again.file->sync().has_value());
    QVERIFY(!again.file->state().error);
    QCOMPARE(EditFile::read(place.benchmark, place.root, place.options())->history.entries().size(), std::size_t{3});
}

void TestEditFile::aVanishedFolderKeepsTheWork() {
    const Place place;
    const fs::path away = place.root.string() + "-away";
    auto opened = place.open();
    opened.file->append(noteEdit("0", "", "before"));
    QVERIFY(opened.file->sync().has_value());
    fs::rename(place.root, away);
    opened.file->append(noteEdit("0", "before", "away"));
    QVERIFY(opened.file->sync().has_value());
    SaveState state = opened.file->state();
    QVERIFY(state.kind == SaveState::Kind::Saved && state.error && !state.fallback.empty());
    // The program is killed, so to say, and started again before the folder is back.
    QCOMPARE(EditFile::read(place.benchmark, place.root, place.options())->history.entries().size(), std::size_t{1});
    fs::rename(away, place.root);
    QCOMPARE(EditFile::read(place.benchmark, place.root, place.options())->history.entries().size(), std::size_t{2});
    const auto saved = [&] { return opened.file->state().kind == SaveState::Kind::Saved && !opened.file->state().error; };
    QTRY_VERIFY(saved());  // it tries by itself
    QCOMPARE(place.filesIn(place.fallback), std::size_t{0});
    // Deleted for good, and made again by somebody: what was written is there again.
    fs::remove_all(place.root);
    fs::create_directories(place.root);
    opened.file->append(noteEdit("0", "away", "again"));
    QVERIFY(opened.file->sync().has_value());
    opened.file.reset();
    QCOMPARE(place.open().history.entries().size(), std::size_t{3});
}

void TestEditFile::aFolderThatRefusesFilesUsesTheFallback() {
    Place place;
    const fs::path refusing = "/proc/self/net";  // refuses new files to everybody
    place.benchmark.root = fs::exists(refusing) ? refusing : fs::path("/proc");
    EditHistory expected;
    for (int session = 0; session < 3; ++session) {
        const auto opened = EditFile::open(place.benchmark, place.benchmark.root, place.options());
        QVERIFY(opened.has_value());
        QVERIFY(sameHistory(opened->history, expected));
        expected.push(noteEdit("0", std::string(session, 'n'), std::string(session + 1, 'n')));
        opened->file->append(expected.entries().back().edit);
        QVERIFY(opened->file->sync().has_value());
        QVERIFY(opened->file->state().error.has_value());
        QVERIFY(fs::exists(opened->file->state().fallback));
    }
    QCOMPARE(place.filesIn(place.fallback), std::size_t{1});
    EditFile::Options none = place.options();
    none.fallbackFolder.clear();
    const auto opened = EditFile::open(place.benchmark, place.benchmark.root, none);
    QVERIFY(opened.has_value());
    opened->file->append(noteEdit("0", "", "x"));
    QVERIFY(!opened->file->sync().has_value());
    QCOMPARE(opened->file->state().kind, SaveState::Kind::Failed);
}

void TestEditFile::theLightTellsTheTruth() {
    const Place place;
    std::mutex mutex;
    std::vector<SaveState> told;
    EditFile::Options options = place.options();
    options.onState = [&](const SaveState& state) {
        const std::scoped_lock guard(mutex);
        told.push_back(state);
    };
    {
        const auto opened = EditFile::open(place.benchmark, place.root, options);
        QVERIFY(opened.has_value());
        opened->file->append(noteEdit("0", "", "x"));
        QVERIFY(opened->file->sync().has_value());
        QVERIFY(opened->file->state().kind == SaveState::Kind::Saved);
    }
    const std::scoped_lock guard(mutex);
    QVERIFY(told.size() >= 2);
    QCOMPARE(told.front().kind, SaveState::Kind::Pending);
    QCOMPARE(told.back().kind, SaveState::Kind::Saved);
    QVERIFY(!told.back().whenUtc.empty());
}

}  // namespace

QTEST_GUILESS_MAIN(TestEditFile)
#include "tst_edit_file.moc"
