// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/selectors.h"
#include "core/io/reference_meta.h"
#include "core/metrics/scores.h"

#include <QTest>

#include <nlohmann/json.hpp>
#include <opencv2/imgcodecs.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>

using namespace groundscope;

namespace {

namespace fs = std::filesystem;
const fs::path kRun = fs::path(GROUNDSCOPE_SHARED_DIR) / "golden/reference-run";

nlohmann::json readJson(const fs::path& path) {
    std::ifstream stream(path);
    return nlohmann::json::parse(stream);
}

SelectionInput inputOf(std::span<const Candidate> candidates,
                       std::span<const double> ious,
                       std::optional<bool> emptyTarget,
                       const std::string& profile) {
    SelectionInput input;
    input.candidates = candidates;
    input.candidateIou = ious;
    input.emptyTarget = emptyTarget;
    input.config.profile = profile;
    return input;
}

Selection oracle(const std::vector<double>& ious,
                 const std::string& profile,
                 std::optional<bool> emptyTarget = false) {
    const std::vector<Candidate> candidates(ious.size());
    const auto result = selectOracle(inputOf(candidates, ious, emptyTarget, profile), {});
    return result ? *result : Selection{};
}

Selection expected(std::optional<int> candidate, double score, const std::string& reason) {
    return {"oracle", candidate, score, reason};
}

/// Ground truth of each image id of the run's PixMMVP.
std::map<int, Mask> targetsOfRun() {
    std::map<int, Mask> targets;
    const auto file = readJson(kRun / "PixMMVP/Segmentations.json");
    for (const auto& image : file.at("images"))
        targets[image.at("id").get<int>()] = emptyMask({image.at("width"), image.at("height")});
    for (const auto& annotation : file.at("annotations")) {
        Mask& target = targets.at(annotation.at("image_id").get<int>());
        Ring ring;
        const auto numbers = annotation.at("segmentation").at(0).get<std::vector<double>>();
        for (std::size_t i = 0; i + 1 < numbers.size(); i += 2)
            ring.push_back({numbers[i], numbers[i + 1]});
        const std::vector<Mask> both{target, maskFromRing(ring, target.size)};
        target = *uniteMasks(both);
    }
    return targets;
}

/// Candidate files of each image id, in name order.
std::map<int, std::vector<fs::path>> filesOfRun() {
    std::map<int, std::vector<fs::path>> files;
    for (const auto& entry : fs::directory_iterator(kRun / "run/preds_llava-1.5-7b_protocol3")) {
        const std::string name = entry.path().filename().string();
        if (const auto end = name.find('_'); end != std::string::npos)
            files[std::stoi(name.substr(0, end))].push_back(entry.path());
    }
    for (auto& [id, paths] : files)
        std::sort(paths.begin(), paths.end());
    return files;
}

std::vector<Candidate> readCandidates(const std::vector<fs::path>& files) {
    std::vector<Candidate> candidates;
    for (const fs::path& file : files) {
        const cv::Mat picture = cv::imread(file.string(), cv::IMREAD_GRAYSCALE);
        std::vector<std::uint8_t> bytes(picture.begin<std::uint8_t>(), picture.end<std::uint8_t>());
        std::replace_if(
            bytes.begin(),
            bytes.end(),
            [](std::uint8_t value) { return value < 128; },
            std::uint8_t{0});
        Candidate candidate;
        candidate.mask = maskFromBytes({picture.cols, picture.rows}, bytes);
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

/// Three masks a phrase: levels 0, 1, 2 with predicted IoU 0.5, 0.9, 0.7, or as given.
struct Phrases {
    std::vector<NounPhrase> phrases;
    std::vector<Candidate> candidates;
    SelectionInput input;

    explicit Phrases(const std::vector<std::optional<double>>& similarities, const std::string& profile = "clean") {
        for (std::size_t i = 0; i < similarities.size(); ++i) {
            NounPhrase phrase;
            phrase.similarity = similarities[i];
            phrases.push_back(phrase);
            for (int level = 0; level < 3; ++level) {
                Candidate candidate;
                candidate.phrase = static_cast<int>(i);
                candidate.level = level;
                candidate.predictedIou = level == 0 ? 0.5F : level == 1 ? 0.9F : 0.7F;
                candidates.push_back(candidate);
            }
        }
        input.candidates = candidates;
        input.phrases = phrases;
        input.config.profile = profile;
    }
    Phrases(const Phrases&) = delete;
    Phrases& operator=(const Phrases&) = delete;
    [[nodiscard]] Selection choose() const { return *selectAttendAndSegment(input, {}); }
};

class TestSelectors : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void oracleTakesTheBestIou() {
        for (const char* profile : {"clean", "paper", "reference"}) {
            QVERIFY(
                (oracle({0.2, 0.75, 0.5}, profile) == expected(1, 0.75, "best-iou")));
            QVERIFY((oracle({}, profile) == expected({}, 0, "no-candidates")));
            QVERIFY((oracle({0, 1}, profile, true) == expected({}, 1, "empty-target")));
            QVERIFY((oracle({0.5}, profile, std::nullopt) ==
                     expected({}, 0, "no-ground-truth")));
        }
    }

    void tiesGoToTheLastInTheReferenceProfile() {
        QCOMPARE(oracle({0.5, 0.2, 0.5, 0.1}, "reference").candidate, std::optional(2));
        QCOMPARE(oracle({0.5, 0.2, 0.5, 0.1}, "paper").candidate, std::optional(2));
        QCOMPARE(oracle({0.5, 0.2, 0.5, 0.1}, "clean").candidate, std::optional(0));
    }

    void withoutAnyOverlapTheReferenceTakesTheLastMask() {
        QVERIFY((oracle({0, 0, 0}, "reference") == expected(2, 0, "best-iou")));
        QVERIFY((oracle({0, 0, 0}, "clean") == expected({}, 0, "no-overlap")));
    }

    void attendAndSegmentTakesTheMostSimilarPhrasesLastMask() {
        const Selection chosen = Phrases({0.2, 0.8, 0.5}).choose();
        QCOMPARE(chosen.candidate, std::optional(5));
        QCOMPARE(chosen.score, 0.8);
        QCOMPARE(chosen.reason, std::string("most-similar"));
        QCOMPARE(chosen.selector, std::string("attend-and-segment"));
        QCOMPARE(Phrases({0.8, 0.8}).choose().candidate, std::optional(2));
        QCOMPARE(Phrases({0.8, 0.8}, "reference").choose().candidate, std::optional(5));
        QCOMPARE(Phrases({0.8, std::nullopt}, "reference").choose().candidate, std::optional(2));
        QCOMPARE(Phrases({std::nullopt}).choose().reason, std::string("no-similarity"));
        QCOMPARE(Phrases({}).choose().reason, std::string("no-candidates"));
    }

    void attendAndSegmentNeverTakesAPhraseBelowZero() {
        for (const char* profile : {"clean", "paper", "reference"}) {
            const Selection none = Phrases({-0.2, -0.1}, profile).choose();
            QVERIFY(!none.candidate);
            QCOMPARE(none.reason, std::string("no-similar-phrase"));
            QVERIFY(!Phrases({std::nan("")}, profile).choose().candidate);
        }
        QVERIFY(!Phrases({0.0}).choose().candidate);
        QCOMPARE(Phrases({0.0, 0.0}, "reference").choose().candidate, std::optional(5));  // >= from 0 on
    }

    void theCutAndTheMaskAreSettings() {
        Phrases phrases({0.69, 0.5});
        QCOMPARE(phrases.choose().candidate, std::optional(2));
        phrases.input.config.similarity.cut = 0.7;
        QVERIFY(!phrases.choose().candidate);
        QCOMPARE(phrases.choose().reason, std::string("below-cut"));
        QCOMPARE(phrases.choose().score, 0.69);
        phrases.input.config.similarity.cut = 0.69;  // as published: below, not at
        QCOMPARE(phrases.choose().candidate, std::optional(2));
        phrases.input.config.similarity.mask = "predicted-iou";
        for (const char* profile : {"clean", "reference"}) {
            phrases.input.config.profile = profile;
            QCOMPARE(phrases.choose().candidate, std::optional(1));
        }
    }

    void predictedIouIsTheSegmentersOwnChoice() {
        Phrases phrases({0.1, 0.9});
        QCOMPARE(selectPredictedIou(phrases.input, {})->candidate, std::optional(1));  // the first of two 0.9
        phrases.candidates[5].predictedIou = 0.95F;
        const auto chosen = selectPredictedIou(phrases.input, {});
        QCOMPARE(chosen->candidate, std::optional(5));
        QCOMPARE(chosen->score, double{0.95F});
        QCOMPARE(selectPredictedIou({}, {})->reason, std::string("no-candidates"));
    }

    void singleTakesTheOnlyMask() {
        const Phrases phrases({0.5});
        SelectionInput input = phrases.input;
        QCOMPARE(selectSingle(input, {})->reason, std::string("several-candidates"));
        input.candidates = input.candidates.first(1);
        QCOMPARE(selectSingle(input, {})->candidate, std::optional(0));
        QCOMPARE(selectSingle({}, {})->reason, std::string("no-candidates"));
    }

    void instancesAreTheOracleOverMasksAndUnions() {
        const auto pixels = [](std::vector<std::uint8_t> bytes) {
            Candidate candidate;
            candidate.mask = maskFromBytes({4, 1}, bytes);
            return candidate;
        };
        const Mask truth = maskFromBytes({4, 1}, std::vector<std::uint8_t>{1, 0, 1, 0});
        const std::vector<Candidate> masks{pixels({1, 0, 0, 0}), pixels({1, 1, 0, 0})};
        const std::vector<Candidate> unions{pixels({1, 1, 1, 1}), pixels({1, 0, 1, 0})};
        const std::vector<double> ious = *trueIous(masks, truth);
        SelectionInput input = inputOf(masks, ious, false, "clean");
        input.truth = &truth;
        QCOMPARE(selectInstances(input, {})->reason, std::string("no-unions"));
        input.united = unions;
        const auto best = selectInstances(input, {});
        QVERIFY(!best->candidate);
        QCOMPARE(best->united, std::optional(1));
        QCOMPARE(best->score, 1.0);
        input.united = std::span(unions).first(1);  // 0.5, as the single mask: that one stays
        QCOMPARE(selectInstances(input, {})->candidate, std::optional(0));
        QVERIFY(!selectInstances(input, {})->united);
        input.emptyTarget = true;
        const Mask nothing = emptyMask({4, 1});
        input.truth = &nothing;
        QCOMPARE(selectInstances(input, {})->reason, std::string("empty-target"));
    }

    void missingIousAreAnError() {
        const std::vector<Candidate> candidates(2);
        const std::vector<double> ious{0.5};
        QCOMPARE(selectOracle(inputOf(candidates, ious, false, "clean"), {}).error().code,
                 ErrorCode::InvalidInput);
    }

    void selectorsAreFoundByName() {
        for (const std::string& name : selectorNames())
            QVERIFY(findSelector(name) != nullptr);
        QVERIFY(findSelector("oracles") == nullptr);
        const auto unknown = runSelectors({"oracle", "judge"}, {}, {});
        QCOMPARE(unknown.error().code, ErrorCode::InvalidInput);
        QVERIFY(unknown.error().message.find("judge") != std::string::npos);
        QVERIFY(unknown.error().message.find("oracle") != std::string::npos);
        const auto known = runSelectors({"oracle", "oracle"}, {}, {});
        QCOMPARE(known->size(), std::size_t{2});
        QCOMPARE(known->front().reason, std::string("no-ground-truth"));
    }

    void aStopIsObeyed() {
        std::stop_source source;
        source.request_stop();
        Progress progress;
        progress.stop = source.get_token();
        QCOMPARE(runSelectors({"oracle"}, {}, progress).error().code, ErrorCode::Cancelled);
    }

    void equalsThePublishedOracleOnTheReferenceRun() {
        if (!fs::exists(kRun))
            QSKIP("golden/reference-run is not there");
        const auto golden = readJson(kRun / "expected.json");
        const auto& all = golden.at("scripts").at("oracle/all");
        const auto files = filesOfRun();
        std::vector<SampleScore> scores;
        for (const auto& [id, target] : targetsOfRun()) {
            const auto own = files.find(id);
            const auto names = own == files.end() ? std::vector<fs::path>{} : own->second;
            const auto candidates = readCandidates(names);
            const auto ious = trueIous(candidates, target);
            QVERIFY(ious.has_value());
            const auto selection =
                selectOracle(inputOf(candidates, *ious, target.isEmpty(), "reference"), {});
            QVERIFY(selection.has_value());
            SampleRun run;
            run.candidateIou = *ious;
            run.selections = {*selection};
            const auto score = scoreSelections(run, target);
            scores.push_back(score->front());
            const auto& image = all.at("per_image").at(std::to_string(id) + ".jpg");
            QCOMPARE(scores.back().iou, image.at("iou").get<double>());
            if (image.contains("file") && image.at("file").is_string()) {
                QVERIFY(selection->candidate.has_value());
                QCOMPARE(
                    names.at(static_cast<std::size_t>(*selection->candidate)).filename().string(),
                    image.at("file").get<std::string>());
            } else {
                QVERIFY(!selection->candidate.has_value());
            }
        }
        const auto summary = summarise(scores).front();
        const auto& withTarget =
            golden.at("own_computation_by_the_specification").at("oracle_with_target");
        QCOMPARE(summary.images, std::int64_t{300});
        QVERIFY(std::abs(*summary.meanIou - all.at("miou").get<double>()) < 1e-12);
        QCOMPARE(summary.images - summary.emptyTargets,
                 withTarget.at("images").get<std::int64_t>());
        QVERIFY(std::abs(*summary.meanIouWithTarget - withTarget.at("miou").get<double>()) < 1e-12);
    }

    void equalsThePublishedAttendAndSegmentOnTheReferenceRun() {
        if (!fs::exists(kRun))
            QSKIP("golden/reference-run is not there");
        const auto golden = readJson(kRun / "expected.json").at("scripts").at("spacy_score/all").at("per_image");
        std::ifstream stream(kRun / "run/meta/meta_llava-1.5-7b_spaCy_protocol3.txt", std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
        const auto meta = parseMeta(bytes, "meta");
        int chosen = 0;
        for (const auto& [id, files] : filesOfRun()) {
            const std::string image = std::to_string(id) + ".jpg";
            std::vector<NounPhrase> phrases;
            for (const MetaLine& line : meta.images.at(image)) {
                phrases.emplace_back();
                phrases.back().similarity = line.score;
            }
            std::vector<Candidate> candidates(files.size());
            for (std::size_t i = 0; i < files.size(); ++i)
                candidates[i].phrase = std::stoi(files[i].filename().string().substr(files[i].filename().string().find('_') + 1));
            SelectionInput input = inputOf(candidates, {}, {}, "reference");
            input.phrases = phrases;
            input.config.similarity.cut = 0.7;
            const auto selection = selectAttendAndSegment(input, {});
            const auto& expected = golden.at(image);
            // Below the cut the script names the file too, and takes an empty mask.
            const bool file = expected.at("file").is_string() && expected.at("best_score").get<double>() >= 0.7;
            QVERIFY2(selection->candidate.has_value() == file, image.c_str());
            if (!file)
                continue;
            ++chosen;
            QCOMPARE(files[static_cast<std::size_t>(*selection->candidate)].filename().string(),
                     expected.at("file").get<std::string>());
            QCOMPARE(selection->score, expected.at("best_score").get<double>());
        }
        QVERIFY(chosen > 100);
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestSelectors)
#include "tst_selectors.moc"
