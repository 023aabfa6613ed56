// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/child_process.h"
#include "core/text/chunker_process.h"
#include "tests/support/cpu_timer.h"

#include <QTest>

#include <thread>

using namespace groundscope;
using namespace std::chrono_literals;

namespace {

/// A chunker that answers every line with the same text.
std::string answering(const std::string& answer) {
    return "sh -c \"while read line; do echo '" + answer + "'; done\"";
}

Error errorOf(const std::string& command, std::chrono::milliseconds timeout = 5s) {
    const auto finder = startChunker(command, timeout);
    if (!finder)
        return finder.error();
    const auto phrases = (*finder)->find("A dog.", {});
    return phrases ? Error{ErrorCode::Internal, "no error", {}} : phrases.error();
}

}  // namespace

class TestChunker : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void answersBecomePhrases() {
        // The test's own quoting: single quotes inside double ones, so JSON needs \x22 for its
        // quotes.
        const std::string program =
            "sh -c \"while read line; do printf '{\\042chunks\\042: [{\\042start\\042: 6, "
            "\\042end\\042: 8, "
            "\\042pronoun\\042: true}, {\\042start\\042: 0, \\042end\\042: 5, "
            "\\042head_start\\042: 2, "
            "\\042head_end\\042: 5}]}\\n'; done\"";
        const auto finder = startChunker(program);
        QVERIFY2(finder.has_value(), finder ? "" : describe(finder.error()).c_str());
        for (int round = 0; round < 3; ++round) {
            const auto phrases = (*finder)->find("a caf\xC3\xA9 it saw", {});
            QVERIFY2(phrases.has_value(), phrases ? "" : describe(phrases.error()).c_str());
            QCOMPARE(phrases->size(), std::size_t{2});
            QCOMPARE((*phrases)[0].text, std::string("a caf"));
            QCOMPARE((*phrases)[0].head, std::string("caf"));
            QCOMPARE((*phrases)[1].text, std::string(" i"));
            QVERIFY((*phrases)[1].pronoun);
        }
        QCOMPARE((*finder)->name(), program);
    }

    void longTextsGoBothWays() {
        const auto finder = startChunker("sh -c \"while read line; do echo ${#line}; done\"");
        QVERIFY(finder.has_value());
        const auto phrases = (*finder)->find(std::string(300000, 'x'), {});
        QVERIFY(!phrases.has_value());  // a number, not an object: but the whole line went through
                                        // the pipe
        QCOMPARE(phrases.error().code, ErrorCode::Format);
    }

    void nonsenseIsAFormatError_data() {
        QTest::addColumn<QString>("answer");
        QTest::newRow("no json") << QStringLiteral("hello");
        QTest::newRow("no chunks") << QStringLiteral("{}");
        QTest::newRow("list") << QStringLiteral("[]");
        QTest::newRow("number") << QStringLiteral("7");
    }
    void nonsenseIsAFormatError() {
        QFETCH(const QString, answer);
        QCOMPARE(errorOf(answering(answer.toStdString())).code, ErrorCode::Format);
    }

    void offsetsOutsideTheTextAreFormatErrors_data() {
        QTest::addColumn<QString>("chunk");
        for (const char* chunk : {"{Qstart@: 0, Qend@: 99}",
                                  "{Qstart@: -1, Qend@: 2}",
                                  "{Qstart@: 3, Qend@: 3}",
                                  "{Qstart@: Q0@, Qend@: 3}",
                                  "{Qend@: 3}",
                                  "7",
                                  "{Qstart@: 0, Qend@: 3, Qhead_start@: 2, Qhead_end@: 4}",
                                  "{Qstart@: 1e30, Qend@: 3}"})
            QTest::newRow(chunk) << QString::fromLatin1(chunk);
    }
    void offsetsOutsideTheTextAreFormatErrors() {
        QFETCH(QString, chunk);
        chunk.replace(QLatin1String("Q"), QLatin1String("\\042"))
            .replace(QLatin1String("@"), QLatin1String("\\042"));
        const std::string program = "sh -c \"while read line; do printf '{\\042chunks\\042: [" +
                                    chunk.toStdString() + "]}\\n'; done\"";
        QCOMPARE(errorOf(program).code, ErrorCode::Format);
    }

    void deathIsAnErrorAndTheNextCallStartsAgain() {
        const auto finder = startChunker("sh -c \"read line; exit 3\"");
        QVERIFY(finder.has_value());
        for (int round = 0; round < 3; ++round) {
            const auto phrases = (*finder)->find("A dog.", {});
            QVERIFY(!phrases.has_value());
            QCOMPARE(phrases.error().code, ErrorCode::Io);
        }
    }

    void aProgramThatEndsAtOnceIsAnError() { QCOMPARE(errorOf("true").code, ErrorCode::Io); }

    void missingProgramsAndBadCommandsAreRefused() {
        QCOMPARE(errorOf("/no/such/program --x").code, ErrorCode::NotFound);
        QCOMPARE(errorOf("   ").code, ErrorCode::InvalidInput);
        QCOMPARE(errorOf("python3 \"open").code, ErrorCode::InvalidInput);
    }

    void silenceTimesOut() {
        test::CpuTimer timer;
        timer.start();
        QCOMPARE(errorOf("sleep 30", 300ms).code, ErrorCode::Io);
        QVERIFY2(timer.elapsed() < 2000, std::to_string(timer.elapsed()).c_str());
    }

    void stopIsSeenWithinASecond() {
        const auto finder = startChunker("sleep 30");
        QVERIFY(finder.has_value());
        std::stop_source source;
        Progress progress;
        progress.stop = source.get_token();
        std::jthread stopper([&] {
            std::this_thread::sleep_for(200ms);
            source.request_stop();
        });
        test::CpuTimer timer;
        timer.start();
        const auto phrases = (*finder)->find("A dog.", progress);
        QVERIFY(!phrases.has_value());
        QCOMPARE(phrases.error().code, ErrorCode::Cancelled);
        QVERIFY2(timer.elapsed() < 1000, std::to_string(timer.elapsed()).c_str());
    }

    void commandsSplitAtBlanksOutsideQuotes() {
        QCOMPARE(*splitCommand("python3  \"my chunker.py\" --model en"),
                 (std::vector<std::string>{"python3", "my chunker.py", "--model", "en"}));
        QCOMPARE(*splitCommand("a \"\" b\"c d\""), (std::vector<std::string>{"a", "", "bc d"}));
    }
};

QTEST_GUILESS_MAIN(TestChunker)
#include "tst_chunker.moc"
