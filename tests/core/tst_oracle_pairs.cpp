// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/selectors.h"
#include "core/metrics/best_pair.h"
#include "core/metrics/scores.h"

#include <QTest>

#include <nlohmann/json.hpp>
#include <opencv2/imgcodecs.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>
#include <random>

using namespace groundscope;

namespace {

namespace fs = std::filesystem;
const fs::path kRun = fs::path(GROUNDSCOPE_SHARED_DIR) / "golden/reference-run";
const fs::path kPixCv = fs::path(GROUNDSCOPE_SHARED_DIR) / "data/pixcvbench";

nlohmann::json readJson(const fs::path& path) {
    std::ifstream stream(path);
    return nlohmann::json::parse(stream);
}

Candidate candidateOf(Mask mask) {
    Candidate candidate;
    candidate.mask = std::move(mask);
    return candidate;
}

/// One row of pixels: "#" is foreground.
Mask row(const std::string& pixels) {
    std::vector<std::uint8_t> bytes;
    for (const char pixel : pixels)
        bytes.push_back(pixel == '#' ? 1 : 0);
    return maskFromBytes({static_cast<int>(pixels.size()), 1}, bytes);
}

/// Every pair by uniting masks, in the order and with the ties the header promises.
std::optional<PairChoice> naive(const std::vector<Candidate>& candidates, const Mask& target, const PairRules& rules) {
    std::optional<PairChoice> best;
    for (int i = 0; i < static_cast<int>(candidates.size()); ++i) {
        for (int j = rules.withItself ? i : i + 1; j < static_cast<int>(candidates.size()); ++j) {
            const std::vector<Mask> both{candidates[static_cast<std::size_t>(i)].mask,
                                         candidates[static_cast<std::size_t>(j)].mask};
            const double value = iou(*uniteMasks(both), target, 1);
            const double bar = best ? best->iou : 0;
            if (rules.lastOfTies ? value >= bar : value > bar)
                best = PairChoice{i, j, value};
        }
    }
    return best;
}

Mask randomMask(std::mt19937& random, Size size) {
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(size.area()));
    const int x = static_cast<int>(random() % static_cast<unsigned>(size.width));
    const int w = 1 + static_cast<int>(random() % static_cast<unsigned>(size.width));
    const unsigned specks = random() % 4 == 0 ? 3 : 50;
    for (int i = 0; i < static_cast<int>(bytes.size()); ++i) {
        const int column = i % size.width;
        bytes[static_cast<std::size_t>(i)] = (column >= x && column < x + w) != (random() % specks == 0) ? 1 : 0;
    }
    return maskFromBytes(size, bytes);
}

class TestOraclePairs : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aPairCheckedByHand() {
        const Mask target = row("####____");  // two objects, two pixels each
        const std::vector<Candidate> candidates{
            candidateOf(row("###_____")),   // 3/4 alone
            candidateOf(row("##______")),   // 2/4
            candidateOf(row("__##____")),   // 2/4; with the one above 4/4
            candidateOf(row("____####")),   // 0
        };
        for (const bool withItself : {true, false}) {
            const auto best = bestPair(candidates, target, {withItself, false});
            QVERIFY(best.has_value());
            QVERIFY((**best == PairChoice{0, 2, 1.0}));
            QVERIFY((**bestPair(candidates, target, {withItself, true}) == PairChoice{1, 2, 1.0}));
        }
    }

    void twoDifferentMasksMayBeWorseThanOne() {
        const Mask target = row("##__");
        const std::vector<Candidate> candidates{candidateOf(row("##__")), candidateOf(row("__##")), candidateOf(row("_##_"))};
        QVERIFY((**bestPair(candidates, target, {true, false}) == PairChoice{0, 0, 1.0}));
        QVERIFY((**bestPair(candidates, target, {false, false}) == PairChoice{0, 2, 2.0 / 3}));
    }

    void withoutOverlapOnlyThePublishedRuleTakesAPair() {
        const std::vector<Candidate> candidates{candidateOf(row("__#_")), candidateOf(row("___#"))};
        QVERIFY(!bestPair(candidates, row("##__"), {true, false})->has_value());
        QVERIFY((**bestPair(candidates, row("##__"), {false, true}) == PairChoice{0, 1, 0}));
        QVERIFY(!bestPair({}, row("##__"), {true, true})->has_value());
        QVERIFY(!bestPair(std::span(candidates).first(1), row("##__"), {false, true})->has_value());
    }

    void sizesAndEmptyTargetsAreRefused() {
        const std::vector<Candidate> candidates{candidateOf(row("__#"))};
        QCOMPARE(bestPair(candidates, row("####"), {}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(bestPair(candidates, row("___"), {}).error().code, ErrorCode::InvalidInput);
    }

    void equalsThePlainSearchOnRandomMasks() {
        std::mt19937 random(7);
        for (int round = 0; round < 60; ++round) {
            const Size size{5 + static_cast<int>(random() % 60), 3 + static_cast<int>(random() % 20)};
            std::vector<Candidate> candidates;
            const std::size_t count = 1 + random() % 12;
            while (candidates.size() < count)
                candidates.push_back(random() % 5 == 0 && !candidates.empty()
                                         ? candidates[random() % candidates.size()]
                                         : candidateOf(random() % 9 == 0 ? emptyMask(size) : randomMask(random, size)));
            Mask target = randomMask(random, size);
            if (round % 10 == 0)
                target = maskFromRuns(size, {0, static_cast<std::uint32_t>(size.area())}).value();
            for (const bool withItself : {true, false}) {
                for (const bool lastOfTies : {true, false}) {
                    const PairRules rules{withItself, lastOfTies};
                    const auto best = bestPair(candidates, target, rules);
                    QVERIFY(best.has_value());
                    QVERIFY2(*best == naive(candidates, target, rules), qPrintable(QString::number(round)));
                }
            }
        }
    }

    void theSelectorNamesThePairAndItsScoreIsTheUnions() {
        Sample sample;
        sample.objects = {"cup", "plate"};
        SampleRun run;
        run.imageSize = {8, 1};
        run.candidates = {candidateOf(row("###_____")), candidateOf(row("__##____")), candidateOf(row("#___####"))};
        const Mask target = row("####____");
        run.candidateIou = *trueIous(run.candidates, target);
        SelectionInput input;
        input.candidates = run.candidates;
        input.candidateIou = run.candidateIou;
        input.emptyTarget = false;
        input.truth = &target;
        input.sample = &sample;
        const auto selection = selectOraclePairs(input, {});
        QCOMPARE(selection->candidate, std::optional(0));
        QCOMPARE(selection->others, std::vector<int>{1});
        QCOMPARE(selection->score, 1.0);
        run.selections = {*selection};
        QCOMPARE(scoreSelections(run, target)->front().iou, 1.0);

        sample.objects = {"cup"};
        QCOMPARE(selectOraclePairs(input, {})->reason, std::string("one-object"));
        sample.objects = {"cup", "plate"};
        input.candidates = input.candidates.first(1);
        QCOMPARE(selectOraclePairs(input, {})->score, 0.75);
        QVERIFY(selectOraclePairs(input, {})->others.empty());
        input.config.profile = "paper";
        QCOMPARE(selectOraclePairs(input, {})->reason, std::string("one-candidate"));
        input.emptyTarget = true;
        QCOMPARE(selectOraclePairs(input, {})->reason, std::string("empty-target"));
        input.emptyTarget.reset();
        QCOMPARE(selectOraclePairs(input, {})->reason, std::string("no-ground-truth"));
    }

    void equalsThePairsOfTheReferenceRun();
};

/// Union of an image's annotations in the frame of its run lengths; nothing when it has polygons.
std::optional<Mask> targetOf(const nlohmann::json& file, const std::string& name) {
    int id = -1;
    for (const auto& image : file.at("images")) {
        if (fs::path(image.at("file_name").get<std::string>()).filename() == name)
            id = image.at("id").get<int>();
    }
    std::vector<Mask> masks;
    for (const auto& annotation : file.at("annotations")) {
        if (annotation.at("image_id").get<int>() != id)
            continue;
        const auto& segmentation = annotation.at("segmentation");
        if (!segmentation.is_object())
            return std::nullopt;
        const Size size{segmentation.at("size").at(1).get<int>(), segmentation.at("size").at(0).get<int>()};
        masks.push_back(*decodeCounts(segmentation.at("counts").get<std::string>(), size));
    }
    return *uniteMasks(masks);
}

void TestOraclePairs::equalsThePairsOfTheReferenceRun() {
    if (!fs::exists(kRun) || !fs::exists(kPixCv))
        QSKIP("golden/reference-run or data/pixcvbench is not there");
    const auto golden = readJson(kRun / "expected.json").at("own_computation_by_the_specification").at("pairs");
    std::map<std::string, nlohmann::json> files;
    for (const std::string source : {"ADE20K", "COCO"})
        files[source] = readJson(kPixCv / source / "FinalSegmentations.json");
    std::size_t checked = 0;
    for (const auto& entry : golden) {
        const fs::path image = entry.at("file").get<std::string>();
        const auto target = targetOf(files.at(image.string().find("ADE20K") != std::string::npos ? "ADE20K" : "COCO"),
                                     image.filename().string());
        if (!target)
            continue;
        QCOMPARE(target->area(), entry.at("target_area").get<std::int64_t>());
        std::vector<std::string> names;
        const std::string prefix = std::to_string(entry.at("row").get<int>()) + "_";
        for (const auto& file : fs::directory_iterator(kRun / "run/pairs"))
            if (file.path().filename().string().starts_with(prefix))
                names.push_back(file.path().filename().string());
        std::sort(names.begin(), names.end());
        std::vector<Candidate> candidates;
        for (const std::string& name : names) {
            const cv::Mat picture = cv::imread((kRun / "run/pairs" / name).string(), cv::IMREAD_GRAYSCALE);
            const std::vector<std::uint8_t> bytes(picture.begin<std::uint8_t>(), picture.end<std::uint8_t>());
            candidates.push_back(candidateOf(maskFromBytes({picture.cols, picture.rows}, bytes)));
        }
        const auto published = bestPair(candidates, *target, {.withItself = false, .lastOfTies = true});
        QVERIFY2(published.has_value(), published ? "" : describe(published.error()).c_str());
        QVERIFY(published->has_value());
        QVERIFY(std::abs((*published)->iou - entry.at("pair_iou").get<double>()) < 1e-12);
        const auto& last = entry.at("last_pair");
        QCOMPARE(names[static_cast<std::size_t>((*published)->first)], last.at(0).get<std::string>());
        QCOMPARE(names[static_cast<std::size_t>((*published)->second)], last.at(1).get<std::string>());
        const auto clean = bestPair(candidates, *target, {});
        QVERIFY(std::abs((*clean)->iou - entry.at("pair_or_single_iou").get<double>()) < 1e-12);
        ++checked;
    }
    QVERIFY2(checked >= 10, qPrintable(QString::number(checked)));
}

}  // namespace

QTEST_GUILESS_MAIN(TestOraclePairs)
#include "tst_oracle_pairs.moc"
