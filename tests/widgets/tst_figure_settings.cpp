// SPDX-License-Identifier: GPL-3.0-or-later
// Settings of figures: sizes of pages; what is out of range is named.
#include "tests/widgets/figure_samples.h"

#include "widgets/figure/layout.h"

#include <QTest>

#include <cmath>
#include <functional>

using namespace groundscope;
using namespace groundscope::example;

namespace {

constexpr Size kLandscape{640, 480};

Figure laidOut(const FigureSpec& spec, const FigureData& data) {
    const Result<Figure> figure = layOutFigure(spec, data);
    return figure ? *figure : Figure{{FigurePage{}}, {}, {}, {}, {}, {}, {}, {}};
}

FigurePanel panelOf(const std::string& kind) {
    FigurePanel panel;
    panel.kind = kind;
    return panel;
}

std::string messageOf(const FigureSpec& spec, const FigureData& data) {
    const Result<Figure> figure = layOutFigure(spec, data);
    return figure ? std::string() : figure.error().message;
}

class TestFigureSettings : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void presetsGiveTheirSizes();
    void badSettingsAreNamed_data();
    void badSettingsAreNamed();
};

void TestFigureSettings::presetsGiveTheirSizes() {
    const FigureData data = figureData({figureSample("1", kLandscape)});
    FigureSpec spec = figureSpec(FigureTemplate::ContactSheet, data);
    const auto sizeOf = [&](const char* preset) {
        spec.page.preset = preset;
        return laidOut(spec, data).pages.front().size;
    };
    QCOMPARE(sizeOf("cvpr-column").width(), 234.0);
    QCOMPARE(sizeOf("cvpr-page").width(), 495.0);
    QCOMPARE(sizeOf("neurips").width(), 396.0);
    QCOMPARE(sizeOf("a4"), QSizeF(595.28, 841.89));
    QVERIFY(qAbs(sizeOf("slide").width() / sizeOf("slide").height() - 16.0 / 9) < 0.001);
    spec.page.width = 300;
    QCOMPARE(sizeOf("neurips").width(), 300.0);
}

void TestFigureSettings::badSettingsAreNamed_data() {
    QTest::addColumn<std::function<void(FigureSpec&)>>("spoil");
    QTest::addColumn<QString>("named");
    using Spoil = std::function<void(FigureSpec&)>;
    QTest::newRow("preset") << Spoil([](FigureSpec& s) { s.page.preset = "letter"; }) << "preset";
    QTest::newRow("font size") << Spoil([](FigureSpec& s) { s.page.fontSize = 2; }) << "font_size";
    QTest::newRow("line width") << Spoil([](FigureSpec& s) { s.page.lineWidth = 0.1; }) << "line_width";
    QTest::newRow("no number") << Spoil([](FigureSpec& s) { s.view.gamma = std::nan(""); }) << "gamma";
    QTest::newRow("map") << Spoil([](FigureSpec& s) { s.view.map = "jet"; }) << "jet";
    QTest::newRow("colors") << Spoil([](FigureSpec& s) { s.view.colors = "loud"; }) << "loud";
    QTest::newRow("letters") << Spoil([](FigureSpec& s) { s.page.letters = "1"; }) << "letters";
    QTest::newRow("kind") << Spoil([](FigureSpec& s) { s.panels = {panelOf("photo")}; }) << "photo";
    QTest::newRow("run") << Spoil([](FigureSpec& s) { s.panels = {panelOf("mask")}; s.panels[0].run = 4; }) << "run 4";
    QTest::newRow("crop") << Spoil([](FigureSpec& s) { s.crop = Rect{0.5, 0, 0.6, 1}; }) << "crop";
    QTest::newRow("inset part") << Spoil([](FigureSpec& s) { s.insets = {{0, {0, 0, 0, 0}, 3, "top-left"}}; }) << "part";
    QTest::newRow("inset corner") << Spoil([](FigureSpec& s) { s.insets = {{0, {0, 0, 1, 1}, 3, "middle"}}; }) << "middle";
}

void TestFigureSettings::badSettingsAreNamed() {
    QFETCH(const std::function<void(FigureSpec&)>, spoil);
    QFETCH(const QString, named);
    const FigureData data = figureData({figureSample("1", kLandscape)});
    FigureSpec spec = figureSpec(FigureTemplate::Comparison, data);
    QVERIFY(messageOf(spec, data).empty());
    spoil(spec);
    QVERIFY2(QString::fromStdString(messageOf(spec, data)).contains(named), messageOf(spec, data).c_str());
}

}  // namespace

QTEST_MAIN(TestFigureSettings)
#include "tst_figure_settings.moc"
