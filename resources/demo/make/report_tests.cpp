// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/demo/make/report_tests.h"

#include "core/data/mask.h"
#include "core/grounding/attention_maps.h"
#include "core/grounding/candidates.h"
#include "core/text/conversation.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <chrono>
#include <set>
#include <sstream>

namespace groundscope::demo {

namespace {

constexpr int kSide = 448;  // pixels of a test picture
constexpr int kMaxTokens = 48;
constexpr double kSame = 0.5;  // IoU above which a mask is an object

Result<MllmOutput> ask(TestModels& models, const TestScene& test, const std::string& text) {
    MllmRequest request;
    request.image = test.view();
    GS_TRY(request.prompt, renderPrompt(models.conversation, text));
    request.generation.maxNewTokens = kMaxTokens;
    return models.mllm->answer(request, {});
}

/// Lower-case words without punctuation.
std::vector<std::string> wordsOf(const std::string& text) {
    std::string plain;
    for (const char c : text)
        plain += c >= 'A' && c <= 'Z'   ? static_cast<char>(c - 'A' + 'a')
                 : c >= 'a' && c <= 'z' ? c
                                        : ' ';
    std::istringstream stream(plain);
    std::vector<std::string> words;
    for (std::string word; stream >> word;)
        words.push_back(word);
    return words;
}

/// Index of the first token that is a colour, and which; -1 when the answer has none.
struct ColourToken {
    int token = -1;
    int colour = -1;
};
ColourToken firstColour(const Answer& answer) {
    for (std::size_t i = 0; i < answer.tokens.size(); ++i) {
        const std::vector<std::string> words = wordsOf(answer.tokens[i].text);
        const auto found =
            words.size() == 1 ? std::ranges::find(colours(), words.front()) : colours().end();
        if (found != colours().end())
            return {static_cast<int>(i), static_cast<int>(found - colours().begin())};
    }
    return {};
}

int labelAt(const TestScene& test, const Point& point) {
    const auto inside = [](double v) {
        return std::clamp(static_cast<int>(std::lround(v)), 0, kSide - 1);
    };
    return test.rendering.labels.at<std::uint8_t>(inside(point.y), inside(point.x));
}

bool isOn(const TestScene& test, const Point& point, int object) {
    const int label = labelAt(test, point);
    return label > 0 && objectOfLabel(label) == object;
}

Result<Point> pointOfToken(const MllmOutput& output, int token) {
    NounPhrase phrase;
    phrase.tokens = {token};
    GS_TRY(const auto maps, mapsFor(*output.stack, {phrase}, {}));
    GS_TRY(const PromptPoint point, pointFor(maps.front(), {}));
    return point.at;
}

/// Random pixels where `allowed` is not zero.
std::vector<Point> randomPoints(Random& random, const cv::Mat& allowed, std::size_t count) {
    std::vector<cv::Point> places;
    cv::findNonZero(allowed, places);
    std::vector<Point> points;
    while (!places.empty() && points.size() < count) {
        const cv::Point& p = random.pick(places);
        points.push_back({static_cast<double>(p.x), static_cast<double>(p.y)});
    }
    return points;
}

/// Masks that do not reach within this many pixels of their point do not count: 2 pixels of SAM's
/// input.
bool containsItsPoint(const Mask& mask, const Point& point) {
    constexpr int kReach = 7;
    for (const int dy : {0, -kReach, kReach})
        for (const int dx : {0, -kReach, kReach})
            if (contains(mask, static_cast<int>(point.x) + dx, static_cast<int>(point.y) + dy))
                return true;
    return false;
}

struct Best {
    double any = 0;         ///< IoU of the best mask
    double containing = 0;  ///< of the best mask that contains its point
};

Result<Best> bestOf(Segmenter& segmenter, const std::vector<Point>& points, const Mask& target) {
    Best best;
    if (points.empty())
        return best;
    std::vector<SegmentPrompt> prompts;
    for (const Point& point : points)
        prompts.push_back({{{point, true}}, {}});
    GS_TRY(const auto results, segmenter.segment(prompts, true, {}));
    for (std::size_t i = 0; i < points.size(); ++i)
        for (const SegmentMask& result : results[i]) {
            const double value = iou(result.mask, target, 1);
            best.any = std::max(best.any, value);
            if (containsItsPoint(result.mask, points[i]))
                best.containing = std::max(best.containing, value);
        }
    return best;
}

Best bestOf(const std::vector<Candidate>& candidates, const Mask& target, int phrase = -1) {
    Best best;
    for (const Candidate& candidate : candidates) {
        if (phrase >= 0 && candidate.phrase != phrase)
            continue;
        const double value = iou(candidate.mask, target, 1);
        best.any = std::max(best.any, value);
        if (containsItsPoint(candidate.mask, candidate.point.at))
            best.containing = std::max(best.containing, value);
    }
    return best;
}

/// Attend-and-segment: the phrase whose words are most like the expression's (shared words / all
/// words).
int mostSimilar(const std::vector<NounPhrase>& phrases, const std::string& expression) {
    const auto bag = [](const std::string& text) {
        std::set<std::string> words;
        for (const std::string& word : wordsOf(text))
            if (word != "the" && word != "a" && word != "an")
                words.insert(word);
        return words;
    };
    const std::set<std::string> wanted = bag(expression);
    int best = 0;
    double bestScore = -1;
    for (std::size_t i = 0; i < phrases.size(); ++i) {
        const std::set<std::string> words = bag(phrases[i].text);
        const auto shared =
            std::ranges::count_if(words, [&](const std::string& w) { return wanted.contains(w); });
        const double score =
            static_cast<double>(shared) /
            static_cast<double>(std::max<std::size_t>(
                1, words.size() + wanted.size() - static_cast<std::size_t>(shared)));
        if (score > bestScore) {
            best = static_cast<int>(i);
            bestScore = score;
        }
    }
    return best;
}

struct Grounded {
    std::vector<NounPhrase> phrases;
    std::vector<Candidate> candidates;
    std::vector<Point> points;  // one a phrase
    std::string text;
    double seconds = 0;
};

/// What the program does for one picture, timed.
Result<Grounded> ground(TestModels& models, const TestScene& test, const std::string& expression) {
    const auto start = std::chrono::steady_clock::now();
    Grounded result;
    GS_TRY(const MllmOutput output, ask(models, test, "Identify " + expression + " in the scene."));
    result.text = output.answer.text;
    GS_TRY(result.phrases, findPhrases(*models.phrases, output.answer, {}));
    GS_TRY(const auto maps, mapsFor(*output.stack, result.phrases, {}));
    GS_CHECK(models.segmenter->setImage(test.view(), {}));
    GS_TRY(result.candidates, proposeCandidates(maps, {}, *models.segmenter, {}));
    result.seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    for (const AttentionMap& map : maps) {
        GS_TRY(const PromptPoint point, pointFor(map, {}));
        result.points.push_back(point.at);
    }
    return result;
}

Result<Done> addControls(TestModels& models,
                         const TestScene& test,
                         Random& random,
                         const Mask& target,
                         const std::vector<std::string>& groups,
                         std::size_t count,
                         Tally& tally) {
    struct Control {
        const char* name;
        std::vector<Point> points;
    };
    const cv::Mat everywhere(kSide, kSide, CV_8U, cv::Scalar(1));
    const Control controls[] = {
        {"random foreground points", randomPoints(random, test.rendering.labels, count)},
        {"random points", randomPoints(random, everywhere, count)},
        {"centre of the picture", {{kSide / 2.0, kSide / 2.0}}}};
    for (const Control& control : controls) {
        GS_TRY(const Best best, bestOf(*models.segmenter, control.points, target));
        for (const std::string& group : groups) {
            tally.add("pipeline: " + group + ": " + control.name, best.containing);
            tally.add("pipeline: " + group + ": " + control.name + ", any mask", best.any);
        }
    }
    return Done{};
}

}  // namespace

Mask TestScene::mask(int object, int part) const {
    const cv::Mat bytes = maskOf(rendering.labels, object, part);
    return maskFromBytes({bytes.cols, bytes.rows}, {bytes.data, bytes.total()});
}

TestScene makeTestScene(Random& random, const SceneOptions& options) {
    TestScene test;
    do
        test.scene = sampleScene(random, options);
    while (test.scene.objects.empty());
    test.rendering = renderScene(random, test.scene, kSide);
    return test;
}

Result<Done> testSwap(TestModels& models, const TestScene& test, Random& random, Tally& tally) {
    if (test.scene.objects.size() < 2)
        return Done{};
    const std::vector<int> order = random.permutation(static_cast<int>(test.scene.objects.size()));
    bool both = true;
    for (const auto& [asked, other] :
         {std::pair(order[0], order[1]), std::pair(order[1], order[0])}) {
        const SceneObject& object = test.scene.objects[static_cast<std::size_t>(asked)];
        const SceneObject& distractor = test.scene.objects[static_cast<std::size_t>(other)];
        GS_TRY(const MllmOutput output,
               ask(models, test, "Identify the " + object.info().name + " in the scene."));
        const ColourToken colour = firstColour(output.answer);
        tally.add("swap: colour of the asked object", colour.colour == object.colour());
        tally.add("swap: colour of the other object", colour.colour == distractor.colour());
        Point point{-1, -1};
        if (colour.token >= 0) {
            GS_TRY(point, pointOfToken(output, colour.token));
        }
        const bool onAsked = colour.token >= 0 && isOn(test, point, asked);
        tally.add("swap: point on the asked object", onAsked);
        tally.add("swap: point on the other object", colour.token >= 0 && isOn(test, point, other));
        const cv::Mat foreground = test.rendering.labels > 0;
        tally.add("swap: random foreground point on the asked object",
                  static_cast<double>(test.mask(asked).area()) /
                      std::max(1, cv::countNonZero(foreground)));
        both = both && onAsked;
    }
    tally.add("swap: both points of a picture right", both);
    return Done{};
}

Result<Done> testAnswers(TestModels& models, const TestScene& test, Random& random, Tally& tally) {
    constexpr std::array<double, kTopics> kTopicWeights = {.34, .20, .09, .12, .13, .06, .02, .04};
    const int object = random.below(test.scene.objects.size());
    const Question colour = askAbout(random, test.scene, Topic::Colour, object);
    GS_TRY(const MllmOutput sentence,
           ask(models, test, userText(toSample(colour, random.chance(0.5), {}), 1)));
    tally.add("colour: first probing, colour of the asked object",
              firstColour(sentence.answer).colour ==
                  test.scene.objects[static_cast<std::size_t>(object)].colour());
    constexpr int kLetters = 3;
    for (int i = 0; i < kLetters; ++i) {
        const auto topic = static_cast<Topic>(random.weighted(kTopicWeights));
        const Question question =
            askAbout(random, test.scene, topic, random.below(test.scene.objects.size()));
        const bool answerFirst = random.chance(0.5);
        GS_TRY(const MllmOutput output,
               ask(models, test, userText(toSample(question, answerFirst, {}), 3)));
        const std::vector<std::string> words = wordsOf(output.answer.text);
        const bool right = words.size() == 1 && words.front() == (answerFirst ? "a" : "b");
        tally.add("letter: all", right);
        tally.add("letter: " + std::string(nameOf(question.topic)), right);
    }
    return Done{};
}

Result<Done> testPipeline(TestModels& models, const TestScene& test, Random& random, Tally& tally) {
    const int object = random.below(test.scene.objects.size());
    const Reference reference = refer(random, test.scene, object);
    const Mask target = test.mask(reference.object, reference.part);
    GS_TRY(const Grounded grounded, ground(models, test, reference.expression));
    std::vector<std::string> groups = {"all"};
    if (test.scene.objects.size() > 1)
        groups.insert(groups.end(),
                      {"2+ objects", "2+ objects, keyed by " + std::string(nameOf(reference.key))});
    const Best oracle = bestOf(grounded.candidates, target);
    const Best similar =
        bestOf(grounded.candidates, target, mostSimilar(grounded.phrases, reference.expression));
    for (const std::string& group : groups) {
        tally.add("pipeline: " + group + ": oracle", oracle.containing);
        tally.add("pipeline: " + group + ": oracle, any mask", oracle.any);
        tally.add("pipeline: " + group + ": attend-and-segment, best of its three",
                  similar.containing);
        tally.add("pipeline: " + group + ": attend-and-segment, best of its three, any mask",
                  similar.any);
        tally.add("pipeline: " + group + ": some point on the object",
                  std::ranges::any_of(grounded.points,
                                      [&](const Point& p) { return isOn(test, p, object); }));
    }
    tally.add("pipeline: phrases an answer", static_cast<double>(grounded.phrases.size()));
    tally.add("pipeline: seconds a picture", grounded.seconds);
    const std::vector<std::string> words = wordsOf(grounded.text);
    tally.add("pipeline: answer names the object's kind",
              std::ranges::count(
                  words, test.scene.objects[static_cast<std::size_t>(object)].info().name) > 0);
    return addControls(models, test, random, target, groups, grounded.phrases.size(), tally);
}

Result<Done> testSegmenter(TestModels& models,
                           const TestScene& test,
                           Random& random,
                           Tally& tally) {
    const int object = random.below(test.scene.objects.size());
    const Mask target = test.mask(object);
    const std::vector<Point> inside =
        randomPoints(random, maskOf(test.rendering.labels, object, -1), 1);
    GS_TRY(const Best best, bestOf(*models.segmenter, inside, target));
    tally.add("sam: point on an object, best of three", best.any);
    const std::vector<Point> outside = randomPoints(random, test.rendering.labels == 0, 1);
    double worst = 0;
    for (std::size_t other = 0; other < test.scene.objects.size(); ++other) {
        GS_TRY(const Best found,
               bestOf(*models.segmenter, outside, test.mask(static_cast<int>(other))));
        worst = std::max(worst, found.any);
    }
    tally.add("sam: background point gives an object", worst > kSame);
    return Done{};
}

}  // namespace groundscope::demo
