// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/local_judge.h"
#include "core/grounding/selectors.h"

#include <QTest>

#include <cmath>

using namespace groundscope;

namespace {

constexpr Size kSize{4, 2};
/// The scene: white pixels are the object, black ones the background.
constexpr std::array<bool, 8> kObject{false, true, true, false, false, true, true, false};

RgbImage scene() {
    RgbImage picture{kSize.width, kSize.height, {}};
    for (const bool object : kObject)
        picture.pixels.insert(picture.pixels.end(), 3, object ? 255 : 0);
    return picture;
}

int whitePixels(const RgbView& picture) {
    int white = 0;
    for (int y = 0; y < picture.height; ++y)
        for (int x = 0; x < picture.width; ++x)
            white += picture.row(y)[3 * x] == 255 ? 1 : 0;
    return white;
}

/// A model that sees white pixels: the more, the likelier its own words and "yes".
class SeeingMllm final : public Mllm {
  public:
    [[nodiscard]] ModelInfo info() const override {
        ModelInfo info;
        info.ref.name = "seeing";
        info.conversation = conversation;
        return info;
    }
    [[nodiscard]] std::int64_t perHeadBytes(int /*tokens*/) const override { return 0; }
    [[nodiscard]] Result<MllmOutput> answer(const MllmRequest& request, const Progress& progress) override {
        prompts.push_back(request.prompt);
        if (progress.partialAnswer)
            progress.partialAnswer("leaked");
        MllmOutput output;
        output.answer.text = "The cup is white.";
        return output;
    }
    [[nodiscard]] Result<std::vector<double>> scoreNext(const MllmRequest& request,
                                                        const std::vector<std::string>& options,
                                                        const Progress& /*progress*/) override {
        prompts.push_back(request.prompt);
        if (!tellsYesFromNo)
            return std::vector<double>(options.size(), -1.0);
        const double yes = 0.1 + 0.21 * whitePixels(request.image);
        std::vector<double> scores;
        for (const std::string& option : options)
            scores.push_back(std::log((option == "yes" || option == "Yes" ? yes : 1 - yes) / 2));
        return scores;
    }
    [[nodiscard]] Result<std::vector<double>> scoreText(const MllmRequest& request,
                                                        const std::string& text,
                                                        const Progress& /*progress*/) override {
        prompts.push_back(request.prompt);
        texts.push_back(text);
        return std::vector<double>{-1.0, -4.0 + whitePixels(request.image)};
    }

    std::string conversation = "plain";
    bool tellsYesFromNo = true;
    std::vector<std::string> prompts;
    std::vector<std::string> texts;
};

Mask maskOf(const std::array<int, 8>& inside) {
    return maskFromBytes(kSize, std::vector<std::uint8_t>(inside.begin(), inside.end()));
}

double logit(double p) {
    return std::log(p / (1 - p));
}

class TestLocalJudge : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aScoreIsTheSumOfTwoLogLikelihoodRatios() {
        SeeingMllm model;
        const auto judge = makeLocalJudge(model, "llava_v1");
        const RgbImage picture = scene();
        const Mask object = maskOf({0, 1, 1, 0, 0, 1, 0, 0});  // three of the four pixels
        const auto score = judge->scoreMask({picture.view(), &object, "the cup"}, {});
        QVERIFY(score.has_value());
        const double said = (-1.0 - 4 + 3) - (-1.0 - 4 + 1);
        QVERIFY(std::abs(score->value - (said + logit(0.73) - logit(0.31))) < 1e-12);
        QCOMPARE(score->prompt, std::string("Identify the cup in the scene.\nIs there the cup in the image?"));
        QCOMPARE(score->reply, std::string("The cup is white."));
        QCOMPARE(model.texts, (std::vector<std::string>{"The cup is white.", "The cup is white."}));
    }

    void theBestMaskIsTheObject() {
        SeeingMllm model;
        const auto judge = makeLocalJudge(model, "llava_v1");
        const RgbImage picture = scene();
        Sample sample;
        sample.expression = "the cup";
        std::vector<Candidate> candidates(3);
        candidates[0].mask = maskOf({1, 0, 0, 1, 1, 0, 0, 1});  // background
        candidates[1].mask = maskOf({0, 1, 0, 0, 0, 1, 0, 0});  // half of it
        candidates[2].mask = maskOf({0, 1, 1, 0, 0, 1, 1, 0});
        SelectionInput input;
        input.candidates = candidates;
        input.sample = &sample;
        input.judge = judge.get();
        input.image = [&]() -> Result<RgbView> { return picture.view(); };
        const auto selection = selectAutomatic(input, {});
        QVERIFY(selection.has_value());
        QCOMPARE(selection->candidate, std::optional(2));
        const std::vector<double>& scores = selection->exchanges.front().scores;
        QVERIFY(scores[2] > scores[1] && scores[1] > scores[0]);
        QCOMPARE(selection->exchanges.front().judge, std::string("local: seeing"));
        const auto identify = std::count(model.prompts.begin(), model.prompts.end(), "<image>\nIdentify the cup in the scene.");
        QCOMPARE(identify, 1 + 2 * 3);  // its own answer once, then twice a mask
    }

    void theModelsOwnTemplateGoesFirst() {
        SeeingMllm model;
        const RgbImage picture = scene();
        QVERIFY(makeLocalJudge(model, "llava_v1")->yesOverNo({{}, "Is it?", {picture.view()}}, {}).has_value());
        QCOMPARE(model.prompts.back(), std::string("<image>\nIs it?"));
        model.conversation.clear();
        QVERIFY(makeLocalJudge(model, "llava_v1")->yesOverNo({{}, "Is it?", {picture.view()}}, {}).has_value());
        QVERIFY(model.prompts.back().starts_with("A chat between a curious human"));
    }

    void yesOverNoIsTheLogOdds() {
        SeeingMllm model;
        const auto judge = makeLocalJudge(model, "plain");
        const RgbImage picture = scene();
        const auto odds = judge->yesOverNo({{}, "Is it?", {picture.view()}}, {});
        QVERIFY(odds.has_value());
        QVERIFY(std::abs(*odds - logit(0.94)) < 1e-12);
        model.tellsYesFromNo = false;
        QVERIFY(judge->yesOverNo({{}, "Is it?", {picture.view()}}, {}).error().code == ErrorCode::Unsupported);
    }

    void whatItSaysIsNotTheAnswerOnScreen() {
        SeeingMllm model;
        const auto judge = makeLocalJudge(model, "plain");
        const RgbImage picture = scene();
        std::string shown;
        Progress progress;
        progress.partialAnswer = [&shown](const std::string& text) { shown = text; };
        const auto reply = judge->ask({{}, "What is it?", {picture.view()}}, progress);
        QVERIFY(reply.has_value());
        QCOMPARE(reply->text, std::string("The cup is white."));
        QCOMPARE(shown, std::string());
    }

    void twoPicturesAreTooMany() {
        SeeingMllm model;
        const auto judge = makeLocalJudge(model, "plain");
        const RgbImage picture = scene();
        QVERIFY(judge->ask({{}, "?", {picture.view(), picture.view()}}, {}).error().code == ErrorCode::Unsupported);
    }

    void aModelWithoutScoresSaysSo() {
        class Recorded final : public Mllm {
          public:
            [[nodiscard]] ModelInfo info() const override { return {}; }
            [[nodiscard]] std::int64_t perHeadBytes(int /*tokens*/) const override { return 0; }
            [[nodiscard]] Result<MllmOutput> answer(const MllmRequest& /*request*/, const Progress& /*progress*/) override {
                return MllmOutput{};
            }
        } model;
        const auto judge = makeLocalJudge(model, "plain");
        const RgbImage picture = scene();
        const Mask mask = emptyMask(kSize);
        QVERIFY(judge->scoreMask({picture.view(), &mask, "the cup"}, {}).error().code == ErrorCode::Unsupported);
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestLocalJudge)
#include "tst_local_judge.moc"
