// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at random moments of one long editing session: what is there again is the session up to a moment less than a
// second before, step by step; what was reported as saved is there. GROUNDSCOPE_KILLS sets how often (200 for the long test).
#include "tests/support/edit_script.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <csignal>
#include <sstream>
#include <thread>

using namespace groundscope;

namespace {

constexpr unsigned int kSeed = 20261123;
constexpr int kSamples = 5;
constexpr long long kSecond = 1000;

struct Session {
    std::vector<std::pair<int, long long>> made;  ///< step, when, in milliseconds of the steady clock
    int saved = 0;
    long long killedAt = 0;
    QByteArray errors;
};

long long now() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

class TestEditKill : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void killedAtRandomMomentsItLosesLessThanASecond();
    void theLockOfADeadProgramIsFree();

  private:
    QStringList arguments(int from) const {
        return {m_folder.path(), QString::number(kSeed), QString::number(from)};
    }
    Session runAndKill(int from, long long delay) const;
    Benchmark benchmark() const { return test::editableBenchmark(m_folder.path().toStdString(), kSamples); }
    EditFile::Options options() const {
        EditFile::Options options;
        options.fallbackFolder = benchmark().root / "fallback";
        return options;
    }

    QTemporaryDir m_folder;
    int m_steps = 0;  ///< of the script that are on disk
};

Session TestEditKill::runAndKill(int from, long long delay) const {
    QProcess process;
    process.start(QStringLiteral(GROUNDSCOPE_EDIT_SESSION), arguments(from));
    process.waitForStarted();
    process.waitForReadyRead(20'000);  // it edits
    std::this_thread::sleep_for(std::chrono::milliseconds(delay));
    Session session;
    session.killedAt = now();
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    process.waitForFinished();
    session.errors = process.readAllStandardError();
    std::istringstream lines(process.readAllStandardOutput().toStdString());
    for (std::string word; lines >> word;) {
        int step = 0;
        long long when = 0;
        lines >> step;
        if (word == "saved")
            session.saved = step;
        else if (word == "made" && lines >> when)
            session.made.emplace_back(step, when);
    }
    return session;
}

void TestEditKill::killedAtRandomMomentsItLosesLessThanASecond() {
    const int kills = qEnvironmentVariableIntValue("GROUNDSCOPE_KILLS") > 0 ? qEnvironmentVariableIntValue("GROUNDSCOPE_KILLS") : 8;
    std::mt19937 random(kSeed);
    test::EditScript script(benchmark(), kSeed);
    long long worst = 0;
    int lost = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const Session session = runAndKill(m_steps, kill == 0 ? 1300 : static_cast<long long>(random() % 500));
        QVERIFY2(session.errors.isEmpty(), session.errors.constData());
        QVERIFY(!session.made.empty());
        const auto opened = EditFile::read(benchmark(), m_folder.path().toStdString(), options());
        QVERIFY2(opened.has_value(), opened.has_value() ? "" : describe(opened.error()).c_str());
        while (script.steps() < session.saved)
            script.step(nullptr);
        const int made = session.made.back().first + 1;  // the last one may not have been told
        while (!test::sameHistory(opened->history, script.history()) && script.steps() <= made)
            script.step(nullptr);
        QVERIFY2(script.steps() <= made, "what is on disk is no beginning of the session, or less than was said to be saved");
        std::vector<DataNote> notes;
        QVERIFY(withEdits(benchmark(), opened->history, notes).samples == script.samples());
        QVERIFY(notes.empty());
        m_steps = script.steps();
        for (const auto& [step, when] : session.made)
            if (step > m_steps) {
                worst = std::max(worst, session.killedAt - when);
                ++lost;
            }
    }
    qInfo("%d kills, %d steps; %d steps were lost, the oldest %lld ms old", kills, m_steps, lost, worst);
    QVERIFY(worst < kSecond);
}

void TestEditKill::theLockOfADeadProgramIsFree() {
    QProcess process;
    process.start(QStringLiteral(GROUNDSCOPE_EDIT_SESSION), arguments(m_steps));
    process.waitForStarted();
    const auto folder = m_folder.path().toStdString();
    Result<EditFile::Opened> opened = Error{};
    QTRY_VERIFY(!(opened = EditFile::open(benchmark(), folder, options())).has_value());
    QCOMPARE(opened.error().code, ErrorCode::Conflict);
    const std::string named = "process " + std::to_string(process.processId());
    QVERIFY2(opened.error().message.find(named) != std::string::npos, opened.error().message.c_str());
    process.kill();
    process.waitForFinished();
    opened = EditFile::open(benchmark(), folder, options());
    QVERIFY(opened.has_value());
    QVERIFY(opened->file->lock().has_value());
}

}  // namespace

QTEST_GUILESS_MAIN(TestEditKill)
#include "tst_edit_kill.moc"
