// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/candidates.h"

#include <QTest>

using namespace groundscope;

namespace {

/// Answers each prompt with three masks whose single pixel is the clicked one; keeps what it was
/// asked.
class ClickSegmenter : public Segmenter {
  public:
    [[nodiscard]] ModelInfo info() const override { return {}; }
    Result<Done> setImage(RgbView /*image*/, const Progress& /*progress*/) override {
        return Done{};
    }
    Result<std::vector<std::vector<SegmentMask>>> segment(const std::vector<SegmentPrompt>& prompts,
                                                          bool multimask,
                                                          const Progress& progress) override {
        ++calls;
        asked = prompts;
        askedMultimask = multimask;
        if (progress.stopped())
            return cancelledError();
        std::vector<std::vector<SegmentMask>> result;
        for (const SegmentPrompt& prompt : prompts) {
            std::vector<std::uint8_t> bytes(16, 0);
            const Point at = prompt.points.front().at;
            bytes[static_cast<std::size_t>(at.y) * 4 + static_cast<std::size_t>(at.x)] = 1;
            const Mask mask = maskFromBytes({4, 4}, bytes);
            result.push_back({{mask, 0.1F, 0.4F}, {mask, 0.2F, 0.5F}, {mask, 0.3F, 0.6F}});
            result.back().resize(masksPerPrompt);
        }
        result.resize(result.size() - promptsLost);
        return result;
    }

    int calls = 0;
    bool askedMultimask = false;
    std::size_t masksPerPrompt = 3;
    std::size_t promptsLost = 0;
    std::vector<SegmentPrompt> asked;
};

AttentionMap peakAt(int phrase, int x, int y) {
    AttentionMap map;
    map.phrase = phrase;
    map.grid = {4, 4};
    map.imageSize = {4, 4};
    map.values.assign(16, 0);
    map.values[static_cast<std::size_t>(y) * 4 + static_cast<std::size_t>(x)] = 1;
    return map;
}

class TestCandidates : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void instancesOfAPhraseAreUnitedLevelByLevel() {
        ClickSegmenter segmenter;
        AttentionMap two = peakAt(0, 0, 0);
        two.values[15] = 0.9F;
        const std::vector<AttentionMap> maps{two, peakAt(4, 2, 1)};
        PointSettings settings;
        settings.instances = 3;
        const auto candidates = proposeCandidates(maps, settings, segmenter, {});
        const auto united = uniteInstances(maps, *candidates, settings, segmenter, {});
        QVERIFY2(united.has_value(), united ? "" : describe(united.error()).c_str());
        QCOMPARE(segmenter.asked.size(), std::size_t{1});  // only the further place
        QCOMPARE(united->size(), std::size_t{6});
        for (std::size_t i = 0; i < 6; ++i) {
            QCOMPARE((*united)[i].phrase, i < 3 ? 0 : 4);
            QCOMPARE((*united)[i].level, static_cast<int>(i % 3));
            QVERIFY((*united)[i].point == (*candidates)[i].point);
            QCOMPARE((*united)[i].mask.area(), std::int64_t{i < 3 ? 2 : 1});
            QVERIFY(contains((*united)[i].mask, i < 3 ? 3 : 2, i < 3 ? 3 : 1));
            QCOMPARE((*united)[i].predictedIou, (*candidates)[i].predictedIou);
        }
        QCOMPARE(uniteInstances({two}, *candidates, settings, segmenter, {}).error().code, ErrorCode::Internal);
    }

    void threeMasksAMapPhraseMajor() {
        ClickSegmenter segmenter;
        const auto candidates =
            proposeCandidates({peakAt(0, 1, 2), peakAt(3, 2, 0)}, {}, segmenter, {});
        QVERIFY(candidates.has_value());
        QCOMPARE(segmenter.calls, 1);
        QVERIFY(segmenter.askedMultimask);
        QCOMPARE(candidates->size(), std::size_t{6});
        for (int i = 0; i < 6; ++i) {
            const Candidate& candidate = candidates->at(static_cast<std::size_t>(i));
            QCOMPARE(candidate.phrase, i < 3 ? 0 : 3);
            QCOMPARE(candidate.level, i % 3);
            QCOMPARE(candidate.point.at, i < 3 ? (Point{1, 2}) : (Point{2, 0}));
            QVERIFY(candidate.point.foreground);
            QVERIFY(contains(candidate.mask,
                             static_cast<int>(candidate.point.at.x),
                             static_cast<int>(candidate.point.at.y)));
            QCOMPARE(candidate.predictedIou, 0.1F * static_cast<float>(i % 3 + 1));
            QCOMPARE(candidate.stability, 0.1F * static_cast<float>(i % 3 + 4));
        }
    }

    void withoutMapsTheSegmenterIsNotAsked() {
        ClickSegmenter segmenter;
        const auto candidates = proposeCandidates({}, {}, segmenter, {});
        QVERIFY(candidates.has_value() && candidates->empty());
        QCOMPARE(segmenter.calls, 0);
    }

    void aSegmenterThatReturnsTooLittleIsADefect() {
        ClickSegmenter single;
        single.masksPerPrompt = 1;
        QCOMPARE(proposeCandidates({peakAt(0, 1, 1)}, {}, single, {}).error().code,
                 ErrorCode::Internal);
        ClickSegmenter losing;
        losing.promptsLost = 1;
        QCOMPARE(proposeCandidates({peakAt(0, 1, 1)}, {}, losing, {}).error().code,
                 ErrorCode::Internal);
    }

    void errorsPassThrough() {
        ClickSegmenter segmenter;
        AttentionMap damaged = peakAt(0, 1, 1);
        damaged.values.pop_back();
        QCOMPARE(proposeCandidates({damaged}, {}, segmenter, {}).error().code,
                 ErrorCode::InvalidInput);
        std::stop_source source;
        source.request_stop();
        Progress progress;
        progress.stop = source.get_token();
        QCOMPARE(proposeCandidates({peakAt(0, 1, 1)}, {}, segmenter, progress).error().code,
                 ErrorCode::Cancelled);
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestCandidates)
#include "tst_candidates.moc"
