// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/data/json.h"
#include "core/metrics/vqa.h"

#include <QtTest>

#include <filesystem>
#include <sstream>

using namespace groundscope;

namespace {

namespace fs = std::filesystem;

/// Lines of the letter probing of the reference run, or nothing when it is not here.
std::optional<std::vector<Json>> goldenLines(const std::string& file) {
    const auto text = readFile(fs::path(GROUNDSCOPE_SHARED_DIR) / "golden/reference-run/run" / file);
    if (!text.has_value())
        return std::nullopt;
    std::vector<Json> lines;
    std::istringstream stream(*text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(*parseJson(line, file));
    return lines;
}

Json goldenScript(const std::string& entry) {
    const fs::path file = fs::path(GROUNDSCOPE_SHARED_DIR) / "golden/reference-run/expected.json";
    return (*parseJson(*readFile(file), file.string()))["scripts"][entry];
}

VqaItem item(const std::string& id, int line, bool right, const std::string& pattern = {}, const std::string& source = {}) {
    return {id, line, right, pattern, {}, source};
}

LetterReply openOrClosed(const std::string& text, const std::string& key) {
    return {text, key, {"Open", "Closed"}};
}

}  // namespace

class TestVqa : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void publishedParseGivesThePublishedFigures_data() {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("file");
        QTest::newRow("whole") << "letter" << "answers/answers_llava-1.5-7b_protocol2.jsonl";
        QTest::newRow("spellings") << "letter_cases" << "letter_cases/letter_cases.jsonl";
        QTest::newRow("odd") << "letter_odd_count" << "letter_cases/letter_odd_count.jsonl";
        QTest::newRow("shuffled") << "letter_shuffled" << "letter_cases/letter_shuffled.jsonl";
    }
    void publishedParseGivesThePublishedFigures() {
        QFETCH(const QString, entry);
        QFETCH(const QString, file);
        const auto lines = goldenLines(file.toStdString());
        if (!lines)
            QSKIP("the reference run is not in " GROUNDSCOPE_SHARED_DIR);
        const Json expected = goldenScript(entry.toStdString());
        std::vector<VqaItem> items;
        for (const Json& line : *lines) {
            const LetterReply reply{line["answer"], line["gt_answer"], line["text_options"]};
            const int number = static_cast<int>(items.size());
            items.push_back(item(std::to_string(number), number, letterIsRight(reply, LetterParse::Published)));
            QVERIFY2(items.back().right == (expected["per_item"][items.size() - 1] == 1), line.dump().c_str());
        }
        const VqaPairs pairs = pairItems(items, Pairing::ByFile);
        const auto accuracy = pairedLetterAccuracy(items, pairs, /*lastAlone=*/true);
        QVERIFY(accuracy.has_value());
        const double total = expected["metrics"]["total"];
        QCOMPARE(*accuracy, expected["metrics"]["correct"].get<double>() / total);
    }

    void lenientParse_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("named");  // -1 = neither
        QTest::newRow("letter") << "a" << 0;
        QTest::newRow("letter and text") << "a. open" << 0;
        QTest::newRow("in brackets") << "(B) Closed" << 1;
        QTest::newRow("after colon") << "The answer is: b" << 1;
        QTest::newRow("after option") << "The correct option is (a)." << 0;
        QTest::newRow("emphasis") << "**B**" << 1;
        QTest::newRow("quotes") << "\"open\"" << 0;
        QTest::newRow("no mark") << "B closed" << 1;
        QTest::newRow("reason") << "B. They are folded." << 1;
        QTest::newRow("article") << "a butterfly" << -1;
        QTest::newRow("contradiction") << "a. closed" << -1;
        QTest::newRow("both") << "a or b" << -1;
        QTest::newRow("no option") << "c." << -1;
        QTest::newRow("sentence") << "The wings are open." << -1;
        QTest::newRow("empty") << "" << -1;
    }
    void lenientParse() {
        QFETCH(const QString, text);
        QFETCH(const int, named);
        const LetterReply reply = openOrClosed(text.toStdString(), "(a)");
        QCOMPARE(namedOption(reply.text, reply.options).value_or(-1), named);
        QCOMPARE(letterIsRight(reply, LetterParse::Lenient), named == 0);
        QCOMPARE(letterIsRight(openOrClosed(reply.text, "(b)"), LetterParse::Lenient), named == 1);
    }

    void lenientTakesWhateverPublishedTakes() {
        for (const char* text : {"((a", "a.,:", "answer:(A).", "OPEN.", "a))"})
            QVERIFY2(letterIsRight(openOrClosed(text, "(a)"), LetterParse::Lenient), text);
    }

    void cvBenchTakesTheFirstCharacter() {
        const auto right = [](const char* text, const char* key) {
            return letterIsRight({text, key, {"3", "2", "1", "0"}}, LetterParse::PublishedCvBench);
        };
        QVERIFY(right("(C) 1", "(C)"));
        QVERIFY(right("The answer is d.", "(D)"));
        QVERIFY(right("cat", "(C)"));  // as published: only the first character counts
        QVERIFY(!right("1", "(C)"));
        QVERIFY(!right("", "(C)"));
        QVERIFY(letterIsRight({"(C) 1", "(C)", {"3", "2", "1", "0"}}, LetterParse::Lenient));
    }

    void aKeyWithoutLetterIsNeverRight() {
        QVERIFY(!letterIsRight({"a", "", {}}, LetterParse::Published));
        QVERIFY(!letterIsRight({"a", "()", {}}, LetterParse::Lenient));
        QVERIFY(letterIsRight({"E. five", "(e)", {}}, LetterParse::Lenient));
    }

    void pairsByFileFollowTheLines() {
        const std::vector<VqaItem> items{item("3", 4, true), item("1", 0, true), item("9", 1, true), item("2", 3, false),
                                         item("4", 2, true)};
        const VqaPairs pairs = pairItems(items, Pairing::ByFile);
        QCOMPARE(pairs.pairs.size(), std::size_t{2});
        QCOMPARE(pairs.pairs[0].first, std::size_t{1});
        QCOMPARE(pairs.pairs[0].second, std::size_t{2});
        QCOMPARE(pairs.alone, std::vector<std::size_t>{0});
        QCOMPARE(*pairedLetterAccuracy(items, pairs, true), 3.0 / 5.0);
        QCOMPARE(*pairedLetterAccuracy(items, pairs, false), 1.0 / 2.0);
    }

    void aLineThatIsMissingShiftsNoPair() {
        const std::vector<VqaItem> items{item("1", 0, true), item("3", 2, true), item("4", 3, true)};
        const VqaPairs pairs = pairItems(items, Pairing::ByFile);
        QCOMPARE(pairs.pairs.size(), std::size_t{1});
        QCOMPARE(pairs.pairs[0].first, std::size_t{1});
        QCOMPARE(pairs.alone, std::vector<std::size_t>{0});
        QCOMPARE(*pairedLetterAccuracy(items, pairs, true), 2.0 / 3.0);
    }

    void pairsByIdsReportWhoIsAlone() {
        const std::vector<VqaItem> items{item("2", 0, true), item("1", 1, true), item("3", 2, true), item("x", 3, true),
                                         item("1", 4, false)};
        const VqaPairs pairs = pairItems(items, Pairing::ByIds);
        QCOMPARE(pairs.pairs.size(), std::size_t{1});
        QCOMPARE(pairs.pairs[0].first, std::size_t{1});
        QCOMPARE(pairs.alone, (std::vector<std::size_t>{3, 4, 2}));
        QCOMPARE(scoreOf(items, pairs), (VqaScore{5, 4, 1, 1}));
        QVERIFY(!pairedLetterAccuracy({}, {}, true).has_value());
    }

    void sourcesAreNotPairedWithEachOther() {
        const std::vector<VqaItem> items{item("0", 0, true, {}, "ADE20K"), item("1", 1, true, {}, "COCO"),
                                         item("2", 2, true, {}, "COCO")};
        const VqaPairs pairs = pairItems(items, Pairing::ByFile);
        QCOMPARE(pairs.pairs.size(), std::size_t{1});
        QCOMPARE(pairs.alone, std::vector<std::size_t>{0});
        QVERIFY(pairItems(items, Pairing::None).pairs.empty());
    }

    void aPairCountsForItsFirstItemsPattern() {
        const std::vector<VqaItem> items{item("1", 0, true, "Text"), item("2", 1, true, "Quantity"), item("3", 2, true)};
        const auto scores = scoresBy(&VqaItem::pattern, items, pairItems(items, Pairing::ByIds));
        QCOMPARE(scores.size(), std::size_t{2});
        QCOMPARE(scores.at("Text"), (VqaScore{1, 1, 1, 1}));
        QCOMPARE(scores.at("Quantity"), (VqaScore{1, 1, 0, 0}));
    }
};

QTEST_GUILESS_MAIN(TestVqa)
#include "tst_vqa.moc"
