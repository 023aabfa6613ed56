// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/attention_maps.h"
#include "tests/support/golden_file.h"

#include <QElapsedTimer>
#include <QTest>

#include <array>
#include <cmath>
#include <limits>
#include <random>

using namespace groundscope;

namespace {

const std::filesystem::path kGolden = std::filesystem::path(GROUNDSCOPE_SHARED_DIR) / "golden";

nlohmann::json readJson(const std::filesystem::path& path) {
    std::ifstream stream(path);
    return nlohmann::json::parse(stream);
}

/// Three steps over a 2x1 grid.
AttentionStack smallStack() {
    AttentionStack stack;
    stack.steps = 3;
    stack.grid = {2, 1};
    stack.mean = {1, 2, 4, 2, 1, 8};
    stack.row0SecondToLast = {7, 5};
    stack.image_from_grid = {5, 10, 0, 0};
    stack.imageSize = {10, 10};
    return stack;
}

NounPhrase phraseOf(std::vector<int> tokens) {
    NounPhrase phrase;
    phrase.tokens = std::move(tokens);
    return phrase;
}

AttentionMap mapOf(Size grid, std::vector<float> values, Size image, bool padded) {
    AttentionMap map;
    map.grid = grid;
    map.values = std::move(values);
    map.imageSize = image;
    map.padded = padded;
    return map;
}

double largestDifference(const std::vector<float>& a, const std::vector<float>& b) {
    if (a.size() != b.size())
        return std::numeric_limits<double>::infinity();
    double result = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        result = std::max(result, static_cast<double>(std::abs(a[i] - b[i])));
    return result;
}

/// Bicubic value of one target pixel by the definition, in double.
double slowBicubic(const std::vector<float>& grid, Size size, double x, double y) {
    const auto kernel = [](double d) {
        constexpr double a = -0.75;
        d = std::abs(d);
        if (d <= 1)
            return (a + 2) * d * d * d - (a + 3) * d * d + 1;
        return d < 2 ? a * d * d * d - 5 * a * d * d + 8 * a * d - 4 * a : 0.0;
    };
    double sum = 0;
    for (int v = static_cast<int>(std::floor(y)) - 1; v <= static_cast<int>(std::floor(y)) + 2;
         ++v) {
        for (int u = static_cast<int>(std::floor(x)) - 1; u <= static_cast<int>(std::floor(x)) + 2;
             ++u) {
            const int row = std::clamp(v, 0, size.height - 1);
            const int column = std::clamp(u, 0, size.width - 1);
            sum += kernel(x - u) * kernel(y - v) *
                   grid[static_cast<std::size_t>(row) * size.width + column];
        }
    }
    return sum;
}

class TestAttentionMaps : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void rowsAreCentredOverAllSteps() {
        const auto rows = centredRows(smallStack(), RowZero::Last);
        QVERIFY(rows.has_value());
        QCOMPARE(*rows, (std::vector<float>{-1, -2, 2, -2, -1, 4}));
    }

    void rowsAreRoundedToHalfPrecisionWhereAsked() {
        AttentionStack stack;
        stack.steps = 2;
        stack.grid = {1, 1};
        stack.mean = {0.1F, 0.0F};
        const auto rows = centredRows(stack, RowZero::Last, /*halfPrecision=*/true);
        QVERIFY(rows.has_value());
        QVERIFY((*rows)[0] == 0.0999755859375F / 2);  // the half nearest to 0.1
        QVERIFY((*centredRows(stack, RowZero::Last))[0] == 0.1F / 2);
    }

    void rowZeroMayComeFromTheSecondToLastPromptRow() {
        const auto rows = centredRows(smallStack(), RowZero::SecondToLast);
        QVERIFY(rows.has_value());
        QCOMPARE(*rows, (std::vector<float>{3, 0, 0, -3, -3, 3}));
        AttentionStack without = smallStack();
        without.row0SecondToLast.clear();
        QCOMPARE(centredRows(without, RowZero::SecondToLast).error().code, ErrorCode::InvalidInput);
        QVERIFY(centredRows(without, RowZero::Last).has_value());
    }

    void producingUsesTheTokensOwnRow() {
        const auto maps = mapsFor(smallStack(), {phraseOf({0, 1}), phraseOf({2})}, {});
        QVERIFY(maps.has_value());
        QCOMPARE(maps->size(), std::size_t{2});
        QCOMPARE(maps->at(0).values, (std::vector<float>{0.5, -2}));
        QCOMPARE(maps->at(1).values, (std::vector<float>{-1, 4}));
        QCOMPARE(maps->at(1).phrase, 1);
        QVERIFY(maps->at(1).image_from_grid == smallStack().image_from_grid);
    }

    void asQueryUsesTheNextRowAndDropsPhrasesPastTheEnd() {
        const MapSettings asQuery{RowZero::Last, TokenAlignment::AsQuery};
        const auto maps =
            mapsFor(smallStack(), {phraseOf({1, 2}), phraseOf({0, 1}), phraseOf({})}, asQuery);
        QVERIFY(maps.has_value());
        QCOMPARE(maps->size(), std::size_t{1});
        QCOMPARE(maps->front().phrase, 1);
        QCOMPARE(maps->front().values, (std::vector<float>{0.5, 1}));
    }

    void badStacksAndTokensAreErrors() {
        AttentionStack wrong = smallStack();
        wrong.mean.pop_back();
        QCOMPARE(mapsFor(wrong, {}, {}).error().code, ErrorCode::InvalidInput);
        wrong = smallStack();
        wrong.grid = {0, 0};
        QCOMPARE(mapsFor(wrong, {}, {}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(mapsFor(smallStack(), {phraseOf({3})}, {}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(mapsFor(smallStack(), {phraseOf({-1, 1})}, {}).error().code,
                 ErrorCode::InvalidInput);
    }

    void upsamplingFollowsTheDefinition() {
        std::mt19937 random(7);
        std::uniform_real_distribution<float> uniform(-1, 1);
        const Size grid{5, 4};
        std::vector<float> values(20);
        std::generate(values.begin(), values.end(), [&] { return uniform(random); });
        const Size image{23, 41};
        for (const bool padded : {true, false}) {
            const auto map = upsample(values, MapFrame{grid, image, padded});
            const int side = 41;
            for (int y = 0; y < image.height; ++y) {
                for (int x = 0; x < image.width; ++x) {
                    const double u =
                        padded ? (x + (side - image.width) / 2 + 0.5) * grid.width / side - 0.5
                               : (x + 0.5) * grid.width / image.width - 0.5;
                    const double v = (y + 0.5) * grid.height / image.height - 0.5;
                    const float found = map[static_cast<std::size_t>(y) * image.width + x];
                    QVERIFY(std::abs(found - slowBicubic(values, grid, u, v)) < 2e-6);
                }
            }
        }
    }

    void topPixelsAreThoseOfTheWholeMap() {
        std::mt19937 random(11);
        std::uniform_int_distribution<int> few(0, 3);  // many equal values
        std::vector<float> values(36);
        std::generate(
            values.begin(), values.end(), [&] { return static_cast<float>(few(random)); });
        for (const Size image : {Size{6, 6}, Size{37, 19}, Size{3, 50}}) {
            const MapFrame frame{{6, 6}, image, false};
            const auto map = upsample(values, frame);
            std::vector<Peak> all;
            for (int i = 0; i < static_cast<int>(map.size()); ++i)
                all.push_back({i % image.width, i / image.width, map[static_cast<std::size_t>(i)]});
            std::stable_sort(all.begin(), all.end(), [](const Peak& a, const Peak& b) {
                return a.value > b.value;
            });
            all.resize(25);
            QCOMPARE(topPixels(values, frame, 25), all);
        }
    }

    void aGridMayLieAnywhere() {
        std::mt19937 random(9);
        std::uniform_real_distribution<float> uniform(-1, 1);
        std::vector<float> values(12);
        std::generate(values.begin(), values.end(), [&] { return uniform(random); });
        MapFrame frame{{4, 3}, {30, 20}, false, Affine{5, 4, 6.5, -1.25}};  // columns 6.5 … 26.5, rows -1.25 … 10.75
        const auto map = upsample(values, frame);
        float best = -2;
        for (int y = 0; y < 20; ++y) {
            for (int x = 0; x < 30; ++x) {
                const double u = (x + 0.5 - 6.5) / 5 - 0.5;
                const double v = (y + 0.5 + 1.25) / 4 - 0.5;
                const float found = map[static_cast<std::size_t>(y) * 30 + static_cast<std::size_t>(x)];
                QVERIFY(std::abs(found - slowBicubic(values, frame.grid, u, v)) < 2e-6);
                if (x >= 6 && x < 26 && y < 11)
                    best = std::max(best, found);
            }
        }
        const auto peaks = topPixels(values, frame, 600);
        QCOMPARE(peaks.size(), std::size_t{20 * 11});  // only pixels whose centre a cell covers
        QCOMPARE(peaks.front().value, best);
        for (const Peak& peak : peaks)
            QVERIFY(peak.x >= 6 && peak.x < 26 && peak.y < 11);
        frame.image_from_grid = Affine{7.5, 20.0 / 3, 0, 0};  // the plain frame
        QVERIFY(largestDifference(upsample(values, frame), upsample(values, MapFrame{{4, 3}, {30, 20}, false})) < 2e-6);
        frame.image_from_grid = Affine{1e-9, 1e9, 40, 0};  // beside the picture
        QVERIFY(topPixels(values, frame, 1).empty());
    }

    void aCentreCropHasItsPointInside() {
        AttentionMap map = mapOf({2, 2}, {0, 1, 0, 0}, {40, 20}, false);
        QVERIFY(!frameOf(map, GridFrame::FromModel).image_from_grid);  // not placed: straight over the picture
        map.image_from_grid = {20, 10, 0, 0};
        QVERIFY(!frameOf(map, GridFrame::FromModel).image_from_grid);  // the same
        map.image_from_grid = {10, 10, 10, 0};
        QCOMPARE(frameOf(map, GridFrame::FromModel).image_from_grid, std::optional<Affine>({10, 10, 10, 0}));
        QVERIFY(!frameOf(map, GridFrame::Original).image_from_grid);
        for (const PointMode mode : {PointMode::UpsampledRank, PointMode::LocalMaximum}) {
            PointSettings settings;
            settings.mode = mode;
            const auto point = pointFor(map, settings);
            QVERIFY(point.has_value());
            QVERIFY(point->at.x >= 20 && point->at.x < 30 && point->at.y < 10);
        }
    }

    void theFirstOfEqualPixelsIsArgMax() {
        const std::vector<float> flat(4, 0.0F);
        QCOMPARE(topPixels(flat, {{2, 2}, {9, 7}, true}, 1), (std::vector<Peak>{{0, 0, 0.0F}}));
    }

    void fewPixelsGiveFewPeaks() {
        QCOMPARE(topPixels(std::vector<float>{1, 2}, {{2, 1}, {2, 1}, false}, 5).size(),
                 std::size_t{2});
    }

    void localMaximaAreStrict() {
        const std::vector<float> grid{5,
                                      1,
                                      1,
                                      9,  //
                                      1,
                                      1,
                                      1,
                                      1,  //
                                      7,
                                      7,
                                      1,
                                      3};
        QCOMPARE(localMaxima(grid, {4, 3}), (std::vector<Peak>{{3, 0, 9}, {0, 0, 5}, {3, 2, 3}}));
    }

    void aPointMayBeTheKthLocalMaximum() {
        // Padded: rows 0 and 3 of the 4x4 grid lie beside the 40x20 image.
        const auto map =
            mapOf({4, 4}, {9, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 7, 0, 0, 0, 0}, {40, 20}, true);
        const auto first = pointFor(map, {GridFrame::FromModel, PointMode::LocalMaximum, 1});
        QVERIFY(first.has_value());
        QCOMPARE(first->at, (Point{35, 15}));
        QCOMPARE(pointFor(map, {GridFrame::FromModel, PointMode::LocalMaximum, 2})->at,
                 (Point{15, 15}));
        QCOMPARE(pointFor(map, {GridFrame::FromModel, PointMode::LocalMaximum, 9})->at,
                 (Point{15, 15}));
        QCOMPARE(pointFor(map, {GridFrame::Original, PointMode::LocalMaximum, 1})->at,
                 (Point{5, 2}));
    }

    void furtherInstancesAreStrongMaximaAwayFromThePoint() {
        // 8x1 cells of 10 pixels; mean 3, peak 9: a place needs 6.
        const auto map = mapOf({8, 1}, {0, 9, 0, 7, 0, 2, 6, 0}, {80, 10}, false);
        PointSettings settings;
        settings.instances = 9;
        const PromptPoint own{{12, 4}, true};
        QCOMPARE(*furtherPoints(map, own, settings),
                 (std::vector<PromptPoint>{{{35, 5}, true}, {{65, 5}, true}}));
        settings.instances = 2;
        QCOMPARE(furtherPoints(map, own, settings)->size(), std::size_t{1});
        settings.instances = 1;
        QVERIFY(furtherPoints(map, own, settings)->empty());
        settings.instances = 9;
        const auto weak = mapOf({8, 1}, {0, 9, 0, 5, 0, 2, 5, 3}, {80, 10}, false);
        QVERIFY(furtherPoints(weak, own, settings)->empty());
        QCOMPARE(furtherPoints(mapOf({2, 1}, {1}, {4, 4}, true), own, settings).error().code, ErrorCode::InvalidInput);
    }

    void randomPointsCoverTheImageEvenly() {
        PointSettings settings;
        settings.mode = PointMode::Random;
        settings.rank = 3;  // has no meaning
        const auto map = mapOf({1, 1}, {1}, {40, 20}, true);
        std::array<int, 4> quarters{};
        for (int i = 0; i < 4000; ++i) {
            settings.seed = static_cast<std::uint64_t>(i);
            const Point at = pointFor(map, settings)->at;
            QVERIFY(at.x >= 0 && at.x < 40 && at.y >= 0 && at.y < 20);
            QCOMPARE(at.x, std::floor(at.x));
            ++quarters[static_cast<std::size_t>((at.x < 20 ? 0 : 1) + (at.y < 10 ? 0 : 2))];
        }
        for (const int count : quarters)
            QVERIFY2(count > 900 && count < 1100, qPrintable(QString::number(count)));
        RunConfig config;
        config.pointMode = PointMode::Random;
        config.pointSeed = 2024;
        auto other = map;
        other.phrase = 1;
        const auto first = pointFor(map, pointSettings(config, "12"));
        QCOMPARE(first->at, (Point{26, 15}));  // stays: runs can be made again
        QVERIFY(!(first->at == pointFor(other, pointSettings(config, "12"))->at));
        QVERIFY(!(first->at == pointFor(map, pointSettings(config, "13"))->at));
    }

    void aFlatMapStillHasAPoint() {
        const auto flat = mapOf({2, 2}, {1, 1, 1, 1}, {8, 8}, true);
        QVERIFY(pointFor(flat, {GridFrame::FromModel, PointMode::LocalMaximum, 1}).has_value());
    }

    void mapsWithoutNumbersAreErrors() {
        const float nan = std::numeric_limits<float>::quiet_NaN();
        QCOMPARE(pointFor(mapOf({1, 1}, {nan}, {4, 4}, true), {}).error().code,
                 ErrorCode::InvalidInput);
        QCOMPARE(pointFor(mapOf({2, 1}, {1}, {4, 4}, true), {}).error().code,
                 ErrorCode::InvalidInput);
        QCOMPARE(pointFor(mapOf({1, 1}, {1}, {0, 4}, true), {}).error().code,
                 ErrorCode::InvalidInput);
        PointSettings zeroth;
        zeroth.rank = 0;
        QCOMPARE(pointFor(mapOf({1, 1}, {1}, {4, 4}, true), zeroth).error().code,
                 ErrorCode::InvalidInput);
    }

    void equalsTheGoldens_data() {
        QTest::addColumn<int>("index");
        if (!std::filesystem::exists(kGolden / "postprocess"))
            return;
        const auto cases = readJson(kGolden / "postprocess/cases.json").at("cases");
        for (std::size_t i = 0; i < cases.size(); ++i)
            QTest::newRow(cases[i].at("name").get<std::string>().c_str()) << static_cast<int>(i);
    }

    void equalsTheGoldens() {
        if (!std::filesystem::exists(kGolden / "postprocess"))
            QSKIP("golden/postprocess is not there");
        QFETCH(int, index);
        const golden::File file(kGolden / "postprocess/expected.safetensors");
        const auto data = readJson(kGolden / "postprocess/cases.json")
                              .at("cases")
                              .at(static_cast<std::size_t>(index));
        const auto name = data.at("name").get<std::string>();
        const auto maps = goldenMaps(file, data, name);
        const auto groups = file.values<float>(name + ".group_maps");
        std::vector<float> joined;
        for (const AttentionMap& map : maps)
            joined.insert(joined.end(), map.values.begin(), map.values.end());
        QVERIFY(largestDifference(joined, groups) < 1e-6);
        for (const std::string mode : {"pad", "original"}) {
            const MapFrame frame{maps.front().grid, maps.front().imageSize, mode == "pad"};
            const MapTrace trace = traceMaps(groups, static_cast<int>(maps.size()), frame);
            checkValues(file, name + "." + mode + ".", trace, frame);
            checkPoints(file, name + "." + mode + ".", data.at("modes").at(mode), trace, frame);
        }
    }

    void pointsOfTheReferenceRun() {
        const auto path = kGolden / "reference-run/expected.json";
        if (!std::filesystem::exists(path))
            QSKIP("golden/reference-run is not there");
        const auto reference = readJson(path);
        for (const auto& entry : reference.at("own_computation_by_the_specification").at("points")) {
            std::vector<float> grid;
            for (const auto& row : entry.at("grid"))
                for (const auto& value : row)
                    grid.push_back(value.get<float>());
            const Size image{entry.at("size_h_w").at(1).get<int>(),
                             entry.at("size_h_w").at(0).get<int>()};
            const auto map = mapOf({24, 24}, grid, image, entry.at("aspect_ratio") == "pad");
            for (const auto& expected : entry.at("kth")) {
                PointSettings settings;
                settings.rank = expected.at("k").get<int>();
                QCOMPARE(pointFor(map, settings)->at, (Point{expected.at("x"), expected.at("y")}));
            }
            const auto maxima = localMaxima(map.values, map.grid);
            for (std::size_t i = 0; i < entry.at("local_maxima_x_y_value").size(); ++i) {
                const auto& expected = entry.at("local_maxima_x_y_value").at(i);
                QCOMPARE(maxima.at(i).x, expected.at(0).get<int>());
                QCOMPARE(maxima.at(i).y, expected.at(1).get<int>());
            }
        }
    }

    void pointsOf27PhrasesTakeMilliseconds() {
        std::mt19937 random(3);
        std::uniform_real_distribution<float> uniform(-1, 1);
        std::vector<AttentionMap> maps;
        for (int i = 0; i < 27; ++i) {
            std::vector<float> values(576);
            std::generate(values.begin(), values.end(), [&] { return uniform(random); });
            maps.push_back(mapOf({24, 24}, values, {640, 480}, true));
        }
        QElapsedTimer timer;
        timer.start();
        double sum = 0;
        for (const AttentionMap& map : maps)
            sum += pointFor(map, {})->at.x;
        const double millis = static_cast<double>(timer.nsecsElapsed()) * 1e-6;
        qInfo("27 points at 640x480: %.2f ms (sum %g)", millis, sum);
        QVERIFY(millis < 500);  // a bound for loaded machines and sanitizers
    }

  private:
    static std::vector<AttentionMap> goldenMaps(const golden::File& file,
                                                const nlohmann::json& data,
                                                const std::string& name) {
        AttentionStack stack;
        stack.grid = {data.at("grid_width"), data.at("grid_height")};
        stack.imageSize = {data.at("image_width"), data.at("image_height")};
        stack.mean = file.values<float>(name + ".attention");
        stack.steps = static_cast<int>(file.shape(name + ".attention").front());
        const auto centred = centredRows(stack, RowZero::Last);
        if (!centred || !(largestDifference(
                              *centred, file.values<float>(name + ".attention_centered")) < 1e-6)) {
            QTest::qFail("centred rows differ", __FILE__, __LINE__);
            return {};
        }
        std::vector<NounPhrase> phrases;
        for (const auto& group : data.at("groups"))
            phrases.push_back(phraseOf(group.get<std::vector<int>>()));
        return *mapsFor(stack, phrases, {});
    }

    static void checkValues(const golden::File& file,
                            const std::string& prefix,
                            const MapTrace& trace,
                            const MapFrame& frame) {
        if (file.has(prefix + "upsampled")) {
            QVERIFY(largestDifference(trace.upsampled, file.values<float>(prefix + "upsampled")) <
                    1e-6);
            return;
        }
        const auto width = static_cast<std::size_t>(frame.image.width);
        const auto height = static_cast<std::size_t>(frame.image.height);
        std::vector<float> sparse;
        std::vector<double> rows(trace.upsampled.size() / width);
        std::vector<double> columns(trace.upsampled.size() / height);
        for (std::size_t i = 0; i < trace.upsampled.size(); ++i) {
            const std::size_t group = i / (width * height);
            const std::size_t y = i / width % height;
            const std::size_t x = i % width;
            rows[group * height + y] += static_cast<double>(trace.upsampled[i]);
            columns[group * width + x] += static_cast<double>(trace.upsampled[i]);
            if (x % 16 == 0 && y % 16 == 0)
                sparse.push_back(trace.upsampled[i]);
        }
        QVERIFY(largestDifference(sparse, file.values<float>(prefix + "upsampled_every16")) < 1e-6);
        const auto rowSums = file.values<double>(prefix + "row_sums");
        const auto columnSums = file.values<double>(prefix + "col_sums");
        QCOMPARE(rows.size(), rowSums.size());
        QCOMPARE(columns.size(), columnSums.size());
        for (std::size_t i = 0; i < rows.size(); ++i)
            QVERIFY(std::abs(rows[i] - rowSums[i]) < 1e-6 * static_cast<double>(width));
        for (std::size_t i = 0; i < columns.size(); ++i)
            QVERIFY(std::abs(columns[i] - columnSums[i]) < 1e-6 * static_cast<double>(height));
    }

    static void checkPoints(const golden::File& file,
                            const std::string& prefix,
                            const nlohmann::json& mode,
                            const MapTrace& trace,
                            const MapFrame& frame) {
        QVERIFY(largestDifference(trace.topValues, file.values<float>(prefix + "top3_values")) <
                1e-6);
        const auto argmax = file.values<std::int64_t>(prefix + "argmax_xy");
        const auto top = file.values<std::int64_t>(prefix + "top3_xy");
        if (mode.at("argmax_stable").get<bool>())
            QCOMPARE(trace.argmaxXy, argmax);
        if (mode.at("top3_stable").get<bool>())
            QCOMPARE(trace.topXy, top);
        // Unstable or not: the value at the golden's point is that of ours.
        QCOMPARE(trace.topXy.size(), top.size());
        const auto pixels = static_cast<std::size_t>(frame.image.area());
        for (std::size_t i = 0; i < top.size() / 2; ++i) {
            const std::size_t group = i / static_cast<std::size_t>(trace.top);
            const auto pixel =
                static_cast<std::size_t>(top[2 * i + 1] * frame.image.width + top[2 * i]);
            QVERIFY(std::abs(trace.upsampled[group * pixels + pixel] - trace.topValues[i]) < 1e-6F);
        }
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestAttentionMaps)
#include "tst_attention_maps.moc"
