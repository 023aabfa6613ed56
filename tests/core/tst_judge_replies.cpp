// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/judge_replies.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <map>

using namespace groundscope;

namespace {

namespace fs = std::filesystem;
const fs::path kRun = fs::path(GROUNDSCOPE_SHARED_DIR) / "golden/reference-run";

nlohmann::json readJson(const fs::path& path) {
    std::ifstream stream(path);
    return nlohmann::json::parse(stream, nullptr, /*allow_exceptions=*/false);
}

ChosenPicture taken(int index, const char* flag = "") {
    return {index, flag};
}

class TestJudgeReplies : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aNumberIsReadWholeOrFromItsFirstDigits() {
        QCOMPARE(parseChosenPicture("3", 5), taken(2));
        QCOMPARE(parseChosenPicture(" 3\n", 5), taken(2));
        QCOMPARE(parseChosenPicture("+2", 5), taken(1));
        QCOMPARE(parseChosenPicture("Image 12.", 12), taken(11));
        QCOMPARE(parseChosenPicture("2 or 3", 5), taken(1));
        QCOMPARE(parseChosenPicture("2.7", 5), taken(1));
        QCOMPARE(parseChosenPicture("**5**", 5), taken(4));
        QCOMPARE(parseChosenPicture("image -4", 5), taken(3));
    }

    void whatNamesNoPictureIsTheFirstOneFlagged() {
        QCOMPARE(parseChosenPicture("the third", 5), taken(0, kUnparsable));
        QCOMPARE(parseChosenPicture("", 5), taken(0, kUnparsable));
        QCOMPARE(parseChosenPicture("-", 5), taken(0, kUnparsable));
        QCOMPARE(parseChosenPicture("0", 5), taken(0, kOutOfRange));
        QCOMPARE(parseChosenPicture("6", 5), taken(0, kOutOfRange));
        QCOMPARE(parseChosenPicture("-1", 5), taken(0, kOutOfRange));
        QCOMPARE(parseChosenPicture("99999999999999999999", 5), taken(0, kOutOfRange));
    }

    /// Equal to the published script wherever that neither stops nor counts from the end.
    void selectionRepliesAreReadAsPublished() {
        const auto golden = readJson(kRun / "expected.json");
        if (!golden.is_object())
            QSKIP("The reference run is not there: GROUNDSCOPE_SHARED_DIR.");
        const auto& replies = golden.at("functions").at("selection_replies");
        const std::map<std::string, ChosenPicture> ours{{"0", taken(0, kOutOfRange)},
                                                        {"-1", taken(0, kOutOfRange)},
                                                        {"6", taken(0, kOutOfRange)},
                                                        {"99", taken(0, kOutOfRange)}};
        for (const auto& entry : replies.at("replies")) {
            const std::string reply = entry.at("reply");
            const ChosenPicture chosen = parseChosenPicture(reply, replies.at("images"));
            if (const auto decided = ours.find(reply); decided != ours.end())
                QCOMPARE(chosen, decided->second);
            else
                QCOMPARE(chosen.index + 1, entry.at("chosen").get<int>());
        }
    }

    void presenceRepliesAreReadAsPublishedAfterTrimming() {
        const auto golden = readJson(kRun / "expected.json");
        if (!golden.is_object())
            QSKIP("The reference run is not there: GROUNDSCOPE_SHARED_DIR.");
        for (const auto& entry : golden.at("functions").at("selection_replies").at("presence")) {
            const std::string reply = entry.at("reply");
            const bool passes = reply == " yes" || entry.at("passes").get<bool>();  // spec 11: trimmed first
            QCOMPARE(parsePresence(reply) == YesNo::Yes, passes);
        }
    }

    void presenceThatIsNeitherIsUnclear() {
        QVERIFY(parsePresence("No.") == YesNo::No);
        QVERIFY(parsePresence("NO...\n") == YesNo::No);
        QVERIFY(parsePresence("Yes, it does.") == YesNo::Unclear);
        QVERIFY(parsePresence("") == YesNo::Unclear);
        QVERIFY(parsePresence("yes no") == YesNo::Unclear);
    }

    void verdictsTrimUnlessAsPublished() {
        QVERIFY(parseVerdict("Yes\n") == YesNo::Yes);
        QVERIFY(parseVerdict("Yes\n", true) == YesNo::Unclear);
        QVERIFY(parseVerdict(" yes.") == YesNo::Yes);
        QVERIFY(parseVerdict(" yes.", true) == YesNo::Unclear);
        QVERIFY(parseVerdict("YES", true) == YesNo::Yes);
        QVERIFY(parseVerdict("No..", true) == YesNo::No);
        QVERIFY(parseVerdict("yes..") == YesNo::Unclear);
        QVERIFY(parseVerdict("Yes!") == YesNo::Unclear);
        QVERIFY(parseVerdict("The answer is correct.") == YesNo::Unclear);
    }

    void publishedVerdictsOfTheReferenceRun() {
        std::ifstream stream(kRun / "run/judge_replies.jsonl");
        const auto golden = readJson(kRun / "expected.json");
        if (!golden.is_object() || !stream)
            QSKIP("The reference run is not there: GROUNDSCOPE_SHARED_DIR.");
        const auto& right = golden.at("scripts").at("judge").at("per_item");
        std::size_t item = 0;
        for (std::string line; std::getline(stream, line); ++item) {
            const std::string reply = nlohmann::json::parse(line).at("reply");
            QCOMPARE(parseVerdict(reply, true) == YesNo::Yes, right.at(item).get<int>() == 1);
        }
        QCOMPARE(item, right.size());
    }

    void conceptLettersStandAlone() {
        QCOMPARE(parseConcepts("(d) context or setting"), std::string("d"));
        QCOMPARE(parseConcepts("b, e objects"), std::string("be"));
        QCOMPARE(parseConcepts("E."), std::string("e"));
        QCOMPARE(parseConcepts("e;a"), std::string("ae"));
        QCOMPARE(parseConcepts("a and e"), std::string("ae"));
        QCOMPARE(parseConcepts("f, f"), std::string("f"));
        QCOMPARE(parseConcepts("a, "), std::string("a"));
        QCOMPARE(parseConcepts("\xC3\xA9" "a"), std::string());
        QCOMPARE(parseConcepts("g"), std::string());
        QCOMPARE(parseConcepts("face"), std::string());
        QCOMPARE(parseConcepts(""), std::string());
    }

    void conceptBinsOfTheReferenceRun() {
        const auto golden = readJson(kRun / "expected.json");
        const auto replies = readJson(kRun / "run/concepts/replies.json");
        if (!golden.is_object() || !replies.is_array())
            QSKIP("The reference run is not there: GROUNDSCOPE_SHARED_DIR.");
        std::map<std::string, int> bins;
        for (const std::string& reply : replies.get<std::vector<std::string>>())
            for (const char letter : parseConcepts(reply))
                ++bins[std::string(1, letter)];
        const auto expected = golden.at("scripts").at("concepts").at("concept_bins").get<std::map<std::string, int>>();
        QCOMPARE(bins, expected);
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestJudgeReplies)
#include "tst_judge_replies.moc"
