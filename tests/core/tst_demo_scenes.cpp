// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/mask.h"
#include "core/io/benchmark_reader.h"
#include "core/text/conversation.h"
#include "resources/demo/make/render.h"
#include "resources/demo/make/text.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace groundscope;
using namespace groundscope::demo;

namespace {

int indexOf(const std::vector<std::string>& names, const std::string& name) {
    return static_cast<int>(std::ranges::find(names, name) - names.begin());
}

SceneObject object(const std::string& kind,
                   double x,
                   double y,
                   const std::vector<std::string>& partColours) {
    SceneObject result;
    result.kind =
        static_cast<int>(std::ranges::find(kinds(), kind, &KindInfo::name) - kinds().begin());
    result.state = kinds()[static_cast<std::size_t>(result.kind)].states.empty() ? -1 : 0;
    result.x = x;
    result.y = y;
    for (const std::string& colour : partColours)
        result.colourOfPart.push_back(indexOf(colours(), colour));
    return result;
}

/// A red butterfly with open wings and an orange body at the top left, a blue car at the bottom
/// right, on grass.
Scene butterflyAndCar() {
    Scene scene;
    scene.context = indexOf(contexts(), "grass");
    scene.objects = {object("butterfly", 0.2, 0.25, {"red", "orange"}),
                     object("car", 0.75, 0.75, {"blue", "black"})};
    return scene;
}

SceneOptions crowded() {
    SceneOptions options;
    options.countWeights = {0.1, 0.3, 0.3, 0.3};
    return options;
}

Mask fromPixels(const cv::Mat& mask) {
    return maskFromBytes({mask.cols, mask.rows}, {mask.data, mask.total()});
}

/// The map drawn four times as fine, sampled at pixel centres: without the half pixel that filling
/// adds at borders.
cv::Mat exactLabels(const Scene& scene, int side) {
    constexpr int kFiner = 4;
    const cv::Mat fine = renderLabels(scene, side * kFiner);
    cv::Mat labels(side, side, CV_8U);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            labels.at<std::uint8_t>(y, x) =
                fine.at<std::uint8_t>(y * kFiner + kFiner / 2, x * kFiner + kFiner / 2);
    return labels;
}

Mask fromOutlines(const std::vector<Ring>& rings, int side) {
    Region region;
    for (const Ring& ring : rings)
        region.parts.push_back({ring, {}});
    return maskFromRegion(region, {side, side});
}

bool sameBytes(const cv::Mat& a, const cv::Mat& b) {
    return a.size() == b.size() && a.type() == b.type() &&
           std::equal(a.datastart, a.dataend, b.datastart);
}

}  // namespace

class TestDemoScenes : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void sameSeedSameSceneAndPicture() {
        Random one(7);
        Random two(7);
        Random other(8);
        const Scene first = sampleScene(one, crowded());
        QVERIFY(first == sampleScene(two, crowded()));
        QVERIFY(!(first == sampleScene(other, crowded())));
        const Rendering a = renderScene(one, first, 96);
        const Rendering b = renderScene(two, first, 96);
        QVERIFY(sameBytes(a.rgb, b.rgb));
        QVERIFY(sameBytes(a.labels, b.labels));
    }

    void bankPicturesAreRepeatable() {
        const RenderBank bank(1, 192, 2);
        Random one(3);
        Random two(3);
        const Scene scene = butterflyAndCar();
        QVERIFY(sameBytes(bank.render(one, scene, 96).rgb, bank.render(two, scene, 96).rgb));
        QCOMPARE(bank.render(one, scene, 48).rgb.rows, 48);
    }

    void objectsStandApartAndDifferInColour() {
        Random random(11);
        for (int i = 0; i < 300; ++i) {
            const Scene scene = sampleScene(random, crowded());
            std::set<int> mainColours;
            for (const SceneObject& a : scene.objects) {
                QVERIFY(a.x - a.radius > 0 && a.x + a.radius < 1 && a.y - a.radius > 0 &&
                        a.y + a.radius < 1);
                QVERIFY(mainColours.insert(a.colour()).second);
                for (const SceneObject& b : scene.objects)
                    QVERIFY(&a == &b || std::hypot(a.x - b.x, a.y - b.y) > a.radius + b.radius);
            }
        }
    }

    void outlinesEqualTheDrawnPixels() {
        constexpr int kSide = 448;
        Random random(5);
        for (int i = 0; i < 12; ++i) {
            const Scene scene = sampleScene(random, crowded());
            const cv::Mat labels = exactLabels(scene, kSide);
            for (std::size_t o = 0; o < scene.objects.size(); ++o)
                for (int part = -1; part < static_cast<int>(scene.objects[o].info().parts.size());
                     ++part) {
                    const Mask drawn = fromPixels(maskOf(labels, static_cast<int>(o), part));
                    const Mask traced =
                        fromOutlines(outlinesOf(scene, static_cast<int>(o), part, kSide), kSide);
                    const double limit = part < 0 ? 0.96 : 0.90;  // thin parts have much border
                    const double value = iou(drawn, traced, 1);
                    QVERIFY2(
                        value > limit,
                        qPrintable(QStringLiteral("%1 part %2: IoU %3")
                                       .arg(QString::fromStdString(scene.objects[o].info().name))
                                       .arg(part)
                                       .arg(value)));
                }
        }
    }

    void partsOfAnObjectDoNotOverlap() {
        const Scene scene = butterflyAndCar();
        const cv::Mat labels = renderLabels(scene, 224);
        const Mask wings = fromPixels(maskOf(labels, 0, 0));
        const Mask body = fromPixels(maskOf(labels, 0, 1));
        QCOMPARE(iou(wings, body, 1), 0.0);
        QCOMPARE(wings.area() + body.area(), fromPixels(maskOf(labels, 0, -1)).area());
        QVERIFY(fromPixels(maskOf(labels, 1, -1)).area() > 0);
    }

    void questionsAreExact_data() {
        QTest::addColumn<int>("topic");
        QTest::addColumn<int>("about");
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("sentence");
        const auto row = [](Topic topic,
                            int about,
                            const char* question,
                            const char* answer,
                            const char* sentence) {
            QTest::newRow(sentence)
                << static_cast<int>(topic) << about << QString::fromUtf8(question)
                << QString::fromUtf8(answer) << QString::fromUtf8(sentence);
        };
        row(Topic::Colour, 0, "What color is the butterfly?", "red", "The butterfly is red.");
        row(Topic::Where,
            1,
            "Where is the car in the image?",
            "bottom right",
            "The car is at the bottom right of the image.");
        row(Topic::What,
            0,
            "What is at the top left of the image?",
            "butterfly",
            "The object at the top left is a butterfly.");
        row(Topic::Which, 1, "Which object is blue?", "car", "The blue object is a car.");
        row(Topic::State,
            0,
            "Are the butterfly's wings open or closed?",
            "open",
            "The butterfly's wings are open.");
        row(Topic::Context,
            0,
            "What is in the background of the image?",
            "grass",
            "The background of the image is grass.");
    }
    void questionsAreExact() {
        QFETCH(int, topic);
        QFETCH(int, about);
        QFETCH(QString, question);
        QFETCH(QString, answer);
        QFETCH(QString, sentence);
        Random random(1);
        const Question asked =
            askAbout(random, butterflyAndCar(), static_cast<Topic>(topic), about);
        QCOMPARE(QString::fromStdString(asked.text), question);
        QCOMPARE(QString::fromStdString(asked.answer), answer);
        QCOMPARE(QString::fromStdString(asked.sentence), sentence);
        QVERIFY(asked.wrong != asked.answer);
    }

    void presenceIsAskedBothWays() {
        Random random(2);
        const Question yes = askExists(random, butterflyAndCar(), true);
        QCOMPARE(yes.answer, std::string("yes"));
        QVERIFY(yes.object >= 0);
        const Question no = askExists(random, butterflyAndCar(), false);
        QCOMPARE(no.answer, std::string("no"));
        QCOMPARE(no.object, -1);
        QVERIFY(no.text.find("butterfly") == std::string::npos &&
                no.text.find("car ") == std::string::npos);
    }

    void referencesNameWhatTheExpressionDoesNot() {
        Random random(3);
        const Scene scene = butterflyAndCar();
        const Reference place = referBy(random, scene, 1, Key::Location);
        QCOMPARE(place.expression, std::string("the object at the bottom right"));
        QCOMPARE(place.answer, std::string("The object at the bottom right is a blue car."));
        const Reference colour = referBy(random, scene, 0, Key::Colour);
        QCOMPARE(colour.answer,
                 std::string("The red object is a butterfly located at the top left."));
        for (int i = 0; i < 20; ++i) {
            const Reference kind = referBy(random, scene, 0, Key::Kind);
            QCOMPARE(kind.expression, std::string("the butterfly"));
            QVERIFY2(kind.answer.find("red") != std::string::npos, kind.answer.c_str());
        }
    }

    void twoOfAKindAreToldApartByColour() {
        Scene scene = butterflyAndCar();
        scene.objects[1] = object("butterfly", 0.75, 0.75, {"blue", "black"});
        Random random(4);
        QCOMPARE(referBy(random, scene, 1, Key::Kind).expression,
                 std::string("the blue butterfly"));
        QCOMPARE(askAbout(random, scene, Topic::Where, 1).text,
                 std::string("Where is the blue butterfly in the image?"));
    }

    void probingsAreThoseOfTheProgram() {
        Random random(1);
        Question question = askAbout(random, butterflyAndCar(), Topic::State, 0);
        const Sample sample = toSample(question, false, "the butterfly's wings");
        QCOMPARE(userText(sample, 1),
                 std::string("Are the butterfly's wings open or closed? (a) closed (b) open"));
        QCOMPARE(userText(sample, 2),
                 std::string("Identify the butterfly's wings in the scene."));
        QCOMPARE(userText(sample, 3),
                 std::string("Are the butterfly's wings open or closed? Options:\nA. closed\nB. "
                             "open\nAnswer with the "
                             "option's letter from the given choices directly."));
        QCOMPARE(*sample.correctChoice, 1);
    }

    void committedBenchmarkOpens() {
        const auto benchmark =
            readBenchmark(std::string(GROUNDSCOPE_SOURCE_DIR) + "/resources/demo/benchmark");
        QVERIFY2(benchmark.has_value(), benchmark ? "" : describe(benchmark.error()).c_str());
        QCOMPARE(benchmark->layout, std::string("pixmmvp"));
        QCOMPARE(benchmark->samples.size(), std::size_t{72});
        const auto count = [&](TargetState state) {
            return std::ranges::count(benchmark->samples, state, &Sample::target);
        };
        QCOMPARE(count(TargetState::NoExpression), 4);
        QCOMPARE(count(TargetState::Absent), 4);
        QCOMPARE(count(TargetState::Present), 64);
        for (std::size_t i = 0; i + 1 < benchmark->samples.size(); i += 2) {
            const Sample& one = benchmark->samples[i];
            const Sample& other = benchmark->samples[i + 1];
            QCOMPARE(one.question, other.question);
            QCOMPARE(one.expression, other.expression);
            QVERIFY(one.correctChoice && other.correctChoice &&
                    *one.correctChoice != *other.correctChoice);
        }
        for (const Sample& sample : benchmark->samples) {
            QVERIFY(std::filesystem::exists(sample.imagePath));
            if (sample.target == TargetState::Present)
                QVERIFY(groundTruthMask(sample, {448, 448}).area() > 100);
        }
    }
};

QTEST_GUILESS_MAIN(TestDemoScenes)
#include "tst_demo_scenes.moc"
