// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/selectors.h"
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
};

}  // namespace

QTEST_GUILESS_MAIN(TestSelectors)
#include "tst_selectors.moc"
