// SPDX-License-Identifier: GPL-3.0-or-later
// Conversions, colours, labels and icons.
#include "widgets/render/convert.h"
#include "widgets/render/icons.h"
#include "widgets/render/labels.h"
#include "widgets/render/palette.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace groundscope;

namespace {

double luminance(QRgb color) {
    const auto linear = [](int channel) {
        const double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(color)) + 0.7152 * linear(qGreen(color)) +
           0.0722 * linear(qBlue(color));
}

double contrast(QRgb a, QRgb b) {
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

class TestRender : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void textSurvivesBothWays();
    void invalidUtf8BecomesReplacementCharacters();
    void codePointsBecomeUtf16Units_data();
    void codePointsBecomeUtf16Units();
    void pixelsSurviveBothWays();
    void stridesAreRespected();
    void transparencyIsLaidOverWhite();
    void errorsKeepTheirDetails_data();
    void errorsKeepTheirDetails();
    void sequentialMapsGetLighter_data();
    void sequentialMapsGetLighter();
    void divergingMapIsLightestAtZeroAndBalanced();
    void rangesIgnoreWhatIsNotFinite();
    void divergingRangeIsSymmetric();
    void placesAreClamped();
    void colorMapKeysRoundTrip();
    void neighbouringPhraseColorsDiffer();
    void durationsAreReadable_data();
    void durationsAreReadable();
    void missingIouIsADash();
    void unknownIconIsNull();
};

void TestRender::textSurvivesBothWays() {
    const std::string text = "Flügel 翅膀 🦋 ́";
    QCOMPARE(toUtf8(toQString(text)), text);
    const std::filesystem::path path = std::filesystem::path("/tmp/bilder 翅") / "a#b.png";
    QCOMPARE(toPath(toQString(path)), path);
}

void TestRender::invalidUtf8BecomesReplacementCharacters() {
    QVERIFY(toQString(std::string("a\xff\xfe"
                                  "b"))
                .contains(QChar::ReplacementCharacter));
}

void TestRender::codePointsBecomeUtf16Units_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("part");
    const QString butterfly = QString::fromUtf8("🦋 on a 🌿 leaf");
    QTest::newRow("ascii") << QStringLiteral("a red ball") << 2 << 5 << QStringLiteral("red");
    QTest::newRow("after a pair") << butterfly << 2 << 4 << QStringLiteral("on");
    QTest::newRow("a pair itself") << butterfly << 7 << 8 << QString::fromUtf8("🌿");
    QTest::newRow("to the end") << butterfly << 9 << 13 << QStringLiteral("leaf");
    QTest::newRow("empty") << butterfly << 3 << 3 << QString();
    QTest::newRow("past the end") << QStringLiteral("ab") << 1 << 99 << QStringLiteral("b");
    QTest::newRow("outside") << QStringLiteral("ab") << 7 << 9 << QString();
    QTest::newRow("negative") << QStringLiteral("ab") << -3 << 1 << QStringLiteral("a");
}

void TestRender::codePointsBecomeUtf16Units() {
    QFETCH(QString, text);
    QFETCH(int, begin);
    QFETCH(int, end);
    const TextRange range = utf16Range(text, {begin, end});
    QTEST(text.mid(range.begin, range.length()), "part");
}

void TestRender::pixelsSurviveBothWays() {
    RgbImage image{3, 2, {1, 2, 3, 4, 5, 6, 7, 8, 9, 250, 251, 252, 20, 30, 40, 0, 0, 0}};
    const QImage shown = toQImage(image.view());
    QCOMPARE(shown.size(), QSize(3, 2));
    QCOMPARE(shown.pixel(0, 1), qRgb(250, 251, 252));
    QCOMPARE(toRgbImage(shown), image);
    QVERIFY(toQImage(RgbView{}).isNull());
}

void TestRender::stridesAreRespected() {
    const std::vector<std::uint8_t> bytes = {1, 1, 1, 99, 2, 2, 2, 99};
    const QImage image = toQImage({bytes.data(), 1, 2, 4});
    QCOMPARE(image.pixel(0, 1), qRgb(2, 2, 2));
}

void TestRender::transparencyIsLaidOverWhite() {
    QImage image(1, 1, QImage::Format_ARGB32);
    image.setPixel(0, 0, qRgba(0, 0, 0, 0));
    QCOMPARE(toRgbImage(image).pixels, (std::vector<std::uint8_t>{255, 255, 255}));
}

void TestRender::errorsKeepTheirDetails_data() {
    QTest::addColumn<int>("code");
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code)
        QTest::addRow("%d", code) << code;
}

void TestRender::errorsKeepTheirDetails() {
    QFETCH(int, code);
    const ErrorText text =
        errorText({static_cast<ErrorCode>(code), "It is 3, expected 4.", "model.json"});
    QVERIFY(text.summary.endsWith(QLatin1Char('.')));
    QCOMPARE(text.details, QStringLiteral("model.json: It is 3, expected 4."));
}

void TestRender::sequentialMapsGetLighter_data() {
    QTest::addColumn<int>("map");
    for (const ColorMap map : {ColorMap::Cividis, ColorMap::Viridis, ColorMap::Grey})
        QTest::addRow("%s", qPrintable(colorMapKey(map))) << static_cast<int>(map);
}

void TestRender::sequentialMapsGetLighter() {
    QFETCH(int, map);
    const auto& table = colorTable(static_cast<ColorMap>(map));
    for (std::size_t i = 1; i < table.size(); ++i)
        QVERIFY2(luminance(table[i]) >= luminance(table[i - 1]) - 1e-3,
                 qPrintable(QString::number(i)));
    QVERIFY(luminance(table.back()) - luminance(table.front()) > 0.5);
}

void TestRender::divergingMapIsLightestAtZeroAndBalanced() {
    const auto& table = colorTable(ColorMap::BlueWhiteOrange);
    for (std::size_t i = 1; i < 128; ++i) {
        QVERIFY(luminance(table[i]) >= luminance(table[i - 1]) - 1e-3);
        QVERIFY(luminance(table[255 - i]) >= luminance(table[256 - i]) - 1e-3);
    }
    QVERIFY(qBlue(table.front()) > qRed(table.front()));
    QVERIFY(qRed(table.back()) > qBlue(table.back()));
    QVERIFY(luminance(table[127]) > 0.85);
}

void TestRender::rangesIgnoreWhatIsNotFinite() {
    AttentionMap map;
    map.values = {std::numeric_limits<float>::quiet_NaN(),
                  0.25F,
                  -0.5F,
                  std::numeric_limits<float>::infinity()};
    QCOMPARE(rangeOf(map, ColorMap::Viridis), (ValueRange{-0.5, 0.25}));
    QCOMPARE(rangeOf(AttentionMap{}, ColorMap::Viridis), ValueRange{});
}

void TestRender::divergingRangeIsSymmetric() {
    AttentionMap map;
    map.values = {0.25F, -0.5F};
    QCOMPARE(rangeOf(map, ColorMap::BlueWhiteOrange), (ValueRange{-0.5, 0.5}));
}

void TestRender::placesAreClamped() {
    const ValueRange range{-1, 3};
    QCOMPARE(range.place(1), 0.5);
    QCOMPARE(range.place(-7), 0.0);
    QCOMPARE(range.place(7), 1.0);
    QCOMPARE((ValueRange{2, 2}).place(2), 0.5);
    QCOMPARE(colorAt(ColorMap::Grey, std::nan("")), colorAt(ColorMap::Grey, 0));
    QCOMPARE(colorAt(ColorMap::Grey, 9), qRgb(255, 255, 255));
}

void TestRender::colorMapKeysRoundTrip() {
    for (const ColorMap map : kColorMaps)
        QCOMPARE(colorMapFromKey(colorMapKey(map)), map);
    QVERIFY(!colorMapFromKey(QStringLiteral("jet")));
}

void TestRender::neighbouringPhraseColorsDiffer() {
    for (int i = 0; i < 20; ++i)
        QVERIFY(phraseColor(i) != phraseColor(i + 1));
    QCOMPARE(phraseColor(-1), phraseColor(7));
    QVERIFY(contrast(dataColor(DataRole::Point).rgb(), dataColor(DataRole::PointRing).rgb()) > 10);
}

void TestRender::durationsAreReadable_data() {
    QTest::addColumn<double>("millis");
    QTest::addColumn<QString>("text");
    QTest::newRow("short") << 2.44 << QStringLiteral("2.4 ms");
    QTest::newRow("millis") << 846.2 << QStringLiteral("846 ms");
    QTest::newRow("seconds") << 1258.0 << QStringLiteral("1.26 s");
    QTest::newRow("minutes") << 200000.0 << QStringLiteral("3 min 20 s");
    QTest::newRow("hours") << 7500000.0 << QStringLiteral("2 h 5 min");
}

void TestRender::durationsAreReadable() {
    QFETCH(double, millis);
    QTEST(durationText(millis), "text");
}

void TestRender::missingIouIsADash() {
    QCOMPARE(iouText(std::nullopt), QStringLiteral("–"));
    QCOMPARE(iouText(std::nan("")), QStringLiteral("–"));
    QCOMPARE(iouText(0.876), QStringLiteral("0.88"));
}

void TestRender::unknownIconIsNull() {
    QVERIFY(themedIcon(QStringLiteral("no-such-icon")).isNull());
}

}  // namespace

QTEST_MAIN(TestRender)
#include "tst_render.moc"
