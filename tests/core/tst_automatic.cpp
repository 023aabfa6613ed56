// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/mask_contest.h"
#include "core/grounding/selectors.h"
#include "core/io/benchmark_reader.h"
#include "core/metrics/order_bias.h"
#include "tests/support/table_judge.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <map>

using namespace groundscope;

namespace {

namespace fs = std::filesystem;
const fs::path kRun = fs::path(GROUNDSCOPE_SHARED_DIR) / "golden/reference-run";
constexpr Size kSize{6, 4};

/// Candidate i: phrase i / 3, i + 1 foreground pixels.
std::vector<Candidate> candidatesOf(int count, Size size = kSize) {
    std::vector<Candidate> candidates(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        Candidate& candidate = candidates[static_cast<std::size_t>(i)];
        candidate.phrase = i / 3;
        candidate.level = i % 3;
        std::vector<std::uint8_t> bytes(static_cast<std::size_t>(size.area()));
        std::fill_n(bytes.begin(), i + 1, std::uint8_t{1});
        candidate.mask = maskFromBytes(size, bytes);
    }
    return candidates;
}

/// Everything a selection borrows.
struct Bench {
    RgbImage picture{kSize.width, kSize.height, std::vector<std::uint8_t>(72, 100)};
    Sample sample;
    std::vector<Candidate> candidates;
    RunConfig config;
    int pictureReads = 0;

    explicit Bench(int count, const std::string& scheme = "threes") : candidates(candidatesOf(count)) {
        sample.id = "7";
        sample.expression = "the cup";
        sample.rawExpression = " the cup";
        config.judge.scheme = scheme;
    }

    Result<Selection> select(Judge* judge, const Progress& progress = {}) {
        SelectionInput input;
        input.candidates = candidates;
        input.sample = &sample;
        input.config = config;
        input.judge = judge;
        input.image = [this]() -> Result<RgbView> {
            ++pictureReads;
            return picture.view();
        };
        return selectAutomatic(input, progress);
    }
};

/// Which candidate a highlighted picture shows: by its red pixels.
int shownIn(const RgbView& picture) {
    int red = 0;
    for (int y = 0; y < picture.height; ++y)
        for (int x = 0; x < picture.width; ++x)
            red += picture.row(y)[3 * x] > picture.row(y)[3 * x + 1] ? 1 : 0;
    return red - 1;
}

/// Names the picture that shows the candidate worth most.
test::ReplyJudge::Reply preferring(std::function<int(int)> worth) {
    return [worth](const JudgeRequest& request) -> Result<std::string> {
        std::size_t best = 0;
        for (std::size_t i = 1; i < request.images.size(); ++i)
            if (worth(shownIn(request.images[i])) > worth(shownIn(request.images[best])))
                best = i;
        return std::to_string(best + 1);
    };
}

test::ReplyJudge::Reply always(const std::string& text) {
    return [text](const JudgeRequest&) -> Result<std::string> { return text; };
}

std::vector<std::vector<int>> shown(const Selection& selection, const std::string& purpose) {
    std::vector<std::vector<int>> groups;
    for (const Exchange& exchange : selection.exchanges)
        if (exchange.purpose == purpose)
            groups.push_back(exchange.images);
    return groups;
}

using Groups = std::vector<std::vector<int>>;

class TestAutomatic : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aMatchIsReplayedInAnotherOrder();
    void threesAskEachPhraseThenTheWinners() {
        Bench bench(9);
        test::ReplyJudge judge(499, preferring([](int candidate) { return candidate == 4 ? 100 : candidate; }));
        const auto selection = bench.select(&judge);
        QVERIFY(selection.has_value());
        QCOMPARE(selection->candidate, std::optional(4));
        QCOMPARE(selection->reason, std::string("judged-best"));
        QCOMPARE(shown(*selection, "selection"), (Groups{{0, 1, 2}, {3, 4, 5}, {6, 7, 8}, {2, 4, 8}}));
        QCOMPARE(selection->exchanges.back().round, 1);
        QCOMPARE(selection->exchanges.back().chosen, std::optional(4));
        QCOMPARE(selection->exchanges.back().reply, std::string("2"));
        QCOMPARE(selection->exchanges.back().judge, std::string("table"));
        QCOMPARE(selection->flag, std::string());
    }

    void wordingIsThatOfTheScheme() {
        test::ReplyJudge judge(499, always("1"));
        Bench threes(3);
        const Exchange paper = threes.select(&judge)->exchanges.front();
        QCOMPARE(paper.system, std::string());
        QCOMPARE(paper.prompt, std::string("Select the image that has the cup best highlighted in red color than the others? "
                                           "Answer with a number from 1 to 3 and mention the number only."));
        Bench all(7, "all");
        const Exchange repository = all.select(&judge)->exchanges.front();
        QCOMPARE(repository.system, std::string("You are a helpful and precise assistant for checking the quality of the answer."));
        QCOMPARE(repository.prompt, std::string("Select the image that has the cup best highlighted in red color than the "
                                                "others? Answer with a number from 1 to 7. Mention the number only."));
        Bench twelves(7, "twelves");
        const Exchange demo = twelves.select(&judge)->exchanges.front();
        QCOMPARE(demo.system,
                 std::string("You are a helpful and precise assistant for checking the quality of the segmentation."));
        QCOMPARE(demo.prompt, repository.prompt);
    }

    void theRawExpressionIsASwitch() {
        test::ReplyJudge judge(499, always("1"));
        Bench bench(3, "all");
        bench.config.profile = "reference";
        QVERIFY(bench.select(&judge)->exchanges.front().prompt.find("has  the cup best") != std::string::npos);
        bench.config.defects["B1"] = false;
        QVERIFY(bench.select(&judge)->exchanges.front().prompt.find("has the cup best") != std::string::npos);
    }

    void twelvesHaveNoEmptyLastChunk() {
        test::ReplyJudge judge(499, preferring([](int candidate) { return candidate; }));
        Bench twelve(12, "twelves");
        const auto one = twelve.select(&judge);
        QCOMPARE(shown(*one, "selection").size(), std::size_t{1});
        QCOMPARE(one->candidate, std::optional(11));
        Bench more(14, "twelves");
        const auto two = more.select(&judge);
        QCOMPARE(shown(*two, "selection"), (Groups{{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}, {12, 13}, {11, 13}}));
        Bench thirteen(13, "twelves");
        QCOMPARE(shown(*thirteen.select(&judge), "selection").back(), (std::vector<int>{11, 12}));
    }

    void winnersBeyondOneQuestionCompeteInRounds() {
        test::ReplyJudge judge(3, preferring([](int candidate) { return candidate == 13 ? 100 : candidate; }));
        Bench bench(21);
        const auto selection = bench.select(&judge);
        QVERIFY(selection.has_value());
        QCOMPARE(selection->candidate, std::optional(13));
        const Groups groups = shown(*selection, "selection");
        QCOMPARE(groups.size(), std::size_t{10});
        QCOMPARE(groups[7], (std::vector<int>{2, 5, 8}));
        QCOMPARE(groups[8], (std::vector<int>{11, 13, 17}));
        QCOMPARE(groups[9], (std::vector<int>{8, 13, 20}));
        QCOMPARE(selection->exchanges.back().round, 2);
    }

    void oneQuestionHoldsAtMost499Pictures() {
        test::ReplyJudge judge(100000, always("2"));
        const std::vector<Candidate> many(600);
        QCOMPARE(firstRound("all", many).size(), std::size_t{1});
        Bench bench(3, "all");
        bench.candidates.resize(500, bench.candidates.front());
        const auto selection = bench.select(&judge);
        QVERIFY(selection.has_value());
        const Groups groups = shown(*selection, "selection");
        QCOMPARE(groups.size(), std::size_t{2});  // 499, a group of one, and the two winners
        QCOMPARE(groups.front().size(), std::size_t{499});
        QCOMPARE(groups.back(), (std::vector<int>{1, 499}));
    }

    void aSingleCandidateIsNotAskedAbout() {
        test::ReplyJudge judge(499, always("1"));
        Bench bench(1);
        const auto selection = bench.select(&judge);
        QCOMPARE(selection->candidate, std::optional(0));
        QCOMPARE(selection->reason, std::string("only-candidate"));
        QVERIFY(judge.texts.empty());
        QCOMPARE(bench.pictureReads, 0);
    }

    void withoutWhatItNeedsNobodyIsAsked() {
        test::ReplyJudge judge(499, always("1"));
        Bench none(0);
        QCOMPARE(none.select(&judge)->reason, std::string("no-candidates"));
        Bench bench(3);
        QCOMPARE(bench.select(nullptr)->reason, std::string("no-judge"));
        bench.sample.expression.clear();
        bench.sample.rawExpression = " None";
        QCOMPARE(bench.select(&judge)->reason, std::string("no-expression"));
        QVERIFY(judge.texts.empty());
    }

    void oddRepliesTakeTheFirstPictureAndAreFlagged() {
        test::ReplyJudge far(499, always("17"));
        Bench bench(3);
        const auto selection = bench.select(&far);
        QCOMPARE(selection->candidate, std::optional(0));
        QCOMPARE(selection->flag, std::string("out-of-range"));
        QCOMPARE(selection->exchanges.front().flag, std::string("out-of-range"));
        test::ReplyJudge words(499, always("the last one"));
        QCOMPARE(bench.select(&words)->flag, std::string("unparsable"));
    }

    void presenceAsksFirstWithTheUnmarkedPicture() {
        Bench bench(3);
        bench.config.judge.presence = true;
        test::ReplyJudge absent(499, [](const JudgeRequest& request) -> Result<std::string> {
            return std::string(shownIn(request.images.front()) == -1 ? "No." : "1");
        });
        const auto none = bench.select(&absent);
        QCOMPARE(none->candidate, std::optional<int>());
        QCOMPARE(none->reason, std::string("declared-absent"));
        QCOMPARE(none->flag, std::string());
        QCOMPARE(none->exchanges.size(), std::size_t{1});
        QCOMPARE(none->exchanges.front().images, std::vector<int>{Exchange::kOriginalImage});
        QCOMPARE(none->exchanges.front().prompt, std::string("Does this image have the cup? Answer yes/no only."));
        test::ReplyJudge chatty(499, always("Yes, it does."));
        const auto unclear = bench.select(&chatty);
        QCOMPARE(unclear->reason, std::string("declared-absent"));
        QCOMPARE(unclear->flag, std::string("unparsable"));
        test::ReplyJudge present(499, [](const JudgeRequest& request) -> Result<std::string> {
            return std::string(request.images.size() == 1 ? " yes.\n" : "3");
        });
        QCOMPARE(bench.select(&present)->candidate, std::optional(2));
    }

    void aScoringJudgeScoresEveryMaskOnce() {
        Bench bench(6);
        test::ScoreJudge judge({{1, -2.0}, {2, -1.0}, {3, -3.0}, {4, -4.0}, {5, -0.5}, {6, -0.5}});
        const auto selection = bench.select(&judge);
        QVERIFY(selection.has_value());
        QCOMPARE(selection->candidate, std::optional(4));
        QCOMPARE(selection->score, -0.5);
        QCOMPARE(judge.scored, 6);
        QCOMPARE(selection->exchanges.size(), std::size_t{3});
        QCOMPARE(selection->exchanges[0].scores, (std::vector<double>{-2, -1, -3}));
        QCOMPARE(selection->exchanges[2].scores, (std::vector<double>{-1, -0.5}));
        QCOMPARE(selection->exchanges[2].prompt, std::string("How much is the cup?"));
        bench.config.judge.orderChecks = 3;
        QCOMPARE(bench.select(&judge)->exchanges.size(), std::size_t{3});  // one picture has no order
        bench.config.judge.presence = true;
        test::ScoreJudge blind({}, -0.1);
        const auto absent = bench.select(&blind);
        QCOMPARE(absent->reason, std::string("declared-absent"));
        QCOMPARE(absent->exchanges.front().scores, std::vector<double>{-0.1});
    }

    void orderChecksAskInOtherOrders() {
        Bench bench(9);
        bench.config.judge.orderChecks = 4;
        test::ReplyJudge steady(499, preferring([](int candidate) { return candidate; }));
        const auto selection = bench.select(&steady);
        QCOMPARE(selection->flag, std::string());
        QCOMPARE(orderBiasOf(*selection), (OrderBias{4, 0, 0}));
        const Groups again = shown(*selection, "order-check");
        QCOMPARE(again.size(), std::size_t{16});
        const Groups first = shown(*selection, "selection");
        for (std::size_t i = 0; i < again.size(); ++i) {
            QVERIFY(again[i] != first[i % 4]);
            std::vector<int> sorted = again[i];
            std::sort(sorted.begin(), sorted.end());
            QCOMPARE(sorted, first[i % 4]);
        }
        QVERIFY(*bench.select(&steady) == *selection);  // seeded
        bench.config.judge.seed = 1;
        QVERIFY(shown(*bench.select(&steady), "order-check") != again);
    }

    void aJudgeThatAlwaysTakesTheFirstIsOrderSensitive() {
        Bench bench(3);
        bench.config.judge.orderChecks = 20;
        test::ReplyJudge first(499, always("1"));
        const auto selection = bench.select(&first);
        QCOMPARE(selection->candidate, std::optional(0));
        QCOMPARE(selection->flag, std::string("order-sensitive"));
        const OrderBias bias = orderBiasOf(*selection);
        QCOMPARE(bias.checks, std::int64_t{20});
        QVERIFY(bias.flips > 8 && bias.flips < 20);  // 4 of 5 other orders begin with another mask
    }

    void stopsAndErrorsReachTheCaller() {
        Bench bench(6);
        std::stop_source stop;
        test::ReplyJudge judge(499, [&stop](const JudgeRequest&) -> Result<std::string> {
            stop.request_stop();
            return std::string("1");
        });
        Progress progress;
        progress.stop = stop.get_token();
        const auto cancelled = bench.select(&judge, progress);
        QVERIFY(!cancelled.has_value());
        QVERIFY(cancelled.error().code == ErrorCode::Cancelled);
        QCOMPARE(judge.texts.size(), std::size_t{1});
        test::ReplyJudge offline(499, [](const JudgeRequest&) -> Result<std::string> {
            return Error{ErrorCode::Io, "Nobody answers.", {}};
        });
        QVERIFY(bench.select(&offline).error().code == ErrorCode::Io);
        bench.candidates.back().mask = emptyMask({1, 1});
        QVERIFY(bench.select(&judge).error().code == ErrorCode::InvalidInput);
    }

    void selectionsOfTheReferenceRunAreThePublishedOnes();
};

std::map<std::string, std::string> publishedReplies() {
    std::map<std::string, std::string> replies;
    std::ifstream stream(kRun / "run/auto_stage2/replies.jsonl");
    for (std::string line; std::getline(stream, line);) {
        const auto row = nlohmann::json::parse(line);
        replies[row.at("user")] = row.at("reply");
    }
    return replies;
}

/// Mask files of each image id, in name order.
std::map<std::string, std::vector<std::string>> publishedFiles() {
    std::map<std::string, std::vector<std::string>> files;
    for (const auto& entry : fs::directory_iterator(kRun / "run/preds_llava-1.5-7b_protocol3")) {
        const std::string name = entry.path().filename().string();
        files[name.substr(0, name.find_first_of("_."))].push_back(name);
    }
    for (auto& [id, names] : files)
        std::sort(names.begin(), names.end());
    return files;
}

void TestAutomatic::selectionsOfTheReferenceRunAreThePublishedOnes() {
    const auto replies = publishedReplies();
    std::ifstream rows(kRun / "expected/auto_stage2/meta_llava-1.5-7b_gptauto_protocol3.jsonl");
    if (replies.empty() || !rows)
        QSKIP("The reference run is not there: GROUNDSCOPE_SHARED_DIR.");
    const auto benchmark = readBenchmark(kRun / "PixMMVP", {});
    QVERIFY(benchmark.has_value());
    auto files = publishedFiles();
    std::string lastReply;
    test::ReplyJudge judge(499, [&](const JudgeRequest& request) -> Result<std::string> {
        const std::string key = request.text + " [" + std::to_string(request.images.size()) + " images]";
        lastReply = replies.at(key);
        return lastReply;
    });
    int same = 0;
    int zeros = 0;
    int empty = 0;
    for (std::string line; std::getline(rows, line);) {
        const auto row = nlohmann::json::parse(line);
        const Sample& sample = benchmark->samples[row.at("question_id").get<std::size_t>()];
        const std::string published = row.at("selected file");
        const auto& names = files[sample.id];
        Bench bench(static_cast<int>(names.size()));
        bench.candidates = candidatesOf(static_cast<int>(names.size()));
        bench.sample = sample;
        bench.config = profileDefaults("reference");
        const auto selection = bench.select(&judge);
        QVERIFY2(selection.has_value(), sample.id.c_str());
        if (names.empty()) {  // published: the file of the previous image
            QCOMPARE(selection->reason, std::string("no-candidates"));
            ++empty;
            continue;
        }
        if (selection->candidate && lastReply == "0" && names.size() > 1) {  // published: the last one (B13)
            QCOMPARE(selection->candidate, std::optional(0));
            QCOMPARE(selection->flag, std::string("out-of-range"));
            QCOMPARE(fs::path(published).filename().string(), names.back());
            ++zeros;
            continue;
        }
        QCOMPARE(selection->candidate ? names[static_cast<std::size_t>(*selection->candidate)] : std::string("NONE"),
                 fs::path(published).filename().string());
        ++same;
    }
    QCOMPARE(same + zeros + empty, 300);
    QCOMPARE(empty, 4);
    QVERIFY(same > 250);
    qInfo("%d rows equal, %d replies of 0, %d images without masks", same, zeros, empty);
}

void TestAutomatic::aMatchIsReplayedInAnotherOrder() {
    Bench bench(6);
    SelectionInput input;
    input.candidates = bench.candidates;
    input.sample = &bench.sample;
    input.config = bench.config;
    input.image = [&bench]() -> Result<RgbView> { return bench.picture.view(); };
    test::ReplyJudge first(9, [](const JudgeRequest&) -> Result<std::string> { return std::string("1"); });
    input.judge = &first;
    std::vector<Exchange> log;
    const Progress progress;
    MaskContest contest(input, "the cup", log, progress);
    const auto best = contest.replay({5, 1, 3});
    QVERIFY(best.has_value());
    QCOMPARE(*best, 5);  // the judge names the first picture, whatever it shows
    QCOMPARE(log.size(), std::size_t{1});
    QCOMPARE(log[0].purpose, std::string("replay"));
    QCOMPARE(log[0].images, (std::vector<int>{5, 1, 3}));
    QCOMPARE(log[0].chosen, std::optional(5));
    QCOMPARE(*contest.replay({1, 3, 5}), 1);
    test::ScoreJudge scores({{2, 0.1}, {4, 0.9}, {6, 0.4}});
    input.judge = &scores;
    QCOMPARE(*contest.replay({5, 1, 3}), 3);
    QCOMPARE(log.back().scores, (std::vector<double>{0.4, 0.1, 0.9}));
}

}  // namespace

QTEST_GUILESS_MAIN(TestAutomatic)
#include "tst_automatic.moc"
