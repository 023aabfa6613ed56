// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/io/figure_file.h"

#include <QTemporaryDir>
#include <QTest>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

/// Every field differs from its default.
FigureSpec everyField() {
    FigureSpec spec;
    spec.layout = FigureTemplate::Comparison;
    spec.runs = {{"runs/a.gsrun", "0f0f", "LLaVA"}, {"../b.gsrun", "", ""}};
    spec.benchmark = "PixMMVP";
    spec.samples = {"12", "été \"7\""};
    spec.selectors = {"oracle", "automatic"};
    spec.phrases = {3, 0};
    spec.panels = {{"image", "12", 0, "", {}, 0, "Picture"}, {"errors", "", 1, "automatic", {}, 0, ""}, {"heat", "", 0, "", 2, 1, ""}};
    spec.insets = {{1, {0.1, 0.25, 0.3, 1.0 / 3}, 2.5, "top-left"}};
    spec.crop = Rect{0, 0.125, 1, 0.7};
    spec.chart = {"iou", "oracle", "task", "iou.oracle>0.5"};
    spec.view = {"paper", "cividis", "nearest", 99.5, 0.8, 0.5, false, true, 0.2};
    spec.page = {"neurips", 200, 300, "DejaVu Sans", 7, 0.5, 3, "(a)", 6, true};
    spec.caption = "Line one\nline two \\ 50 %";
    spec.alt = "A door.";
    spec.anonymise = true;
    return spec;
}

std::string with(const std::string& from, const std::string& to) {
    std::string text = figureText(everyField());
    const std::size_t at = text.find(from);
    if (at == std::string::npos)
        qFatal("the text to replace is not there");
    return text.replace(at, from.size(), to);
}

class TestFigureFile : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyFieldReadsBackAsItWasWritten();
    void theSameFigureHasTheSameBytes();
    void whatIsLeftOutHasItsDefault();
    void aWrongFieldIsNamedWithFileAndPlace_data();
    void aWrongFieldIsNamedWithFileAndPlace();
    void aFigureOfANewerProgramIsRefused();
    void aSettingOutOfRangeIsNotWritten();
    void bytesWithoutSenseAreRefused();
};

void TestFigureFile::everyFieldReadsBackAsItWasWritten() {
    const QTemporaryDir folder;
    const fs::path file = fs::path(folder.path().toStdString()) / "f.json";
    QVERIFY(writeFigureFile(file, everyField()).has_value());
    const auto read = readFigureFile(file);
    QVERIFY2(read.has_value(), read.has_value() ? "" : describe(read.error()).c_str());
    QVERIFY(*read == everyField());
    for (std::size_t i = 0; i < kFigureTemplateNames.size(); ++i) {
        FigureSpec spec;
        spec.layout = static_cast<FigureTemplate>(i);
        const auto again = parseFigure(figureText(spec), "f.json");
        QVERIFY(again.has_value());
        QVERIFY(*again == spec);
    }
}

void TestFigureFile::theSameFigureHasTheSameBytes() {
    const std::string text = figureText(everyField());
    QCOMPARE(figureText(*parseFigure(text, "f.json")), text);
    QVERIFY(text.ends_with("}\n"));
    // The order of the fields and blanks of the one who wrote it do not count.
    const auto other = parseFigure(R"({"page":{"gap":4.0},"template":"grid","groundscope_figure":1})", "f.json");
    FigureSpec grid;
    grid.layout = FigureTemplate::Grid;
    QVERIFY(other.has_value());
    QCOMPARE(figureText(*other), figureText(grid));
}

void TestFigureFile::whatIsLeftOutHasItsDefault() {
    const auto read = parseFigure(R"({"groundscope_figure":1,"template":"gallery","samples":["1"],"view":{"hatch":true}})", "f.json");
    QVERIFY(read.has_value());
    FigureSpec expected;
    expected.layout = FigureTemplate::Gallery;
    expected.samples = {"1"};
    expected.view.hatch = true;
    QVERIFY(*read == expected);
}

void TestFigureFile::aWrongFieldIsNamedWithFileAndPlace_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const char* from, const char* to, const char* place) {
        QTest::newRow(name) << QString::fromUtf8(from) << QString::fromUtf8(to) << QString::fromUtf8(place);
    };
    row("misspelt", "\"caption\":", "\"captoin\":", "/captoin");
    row("misspelt setting", "\"gamma\":", "\"gama\":", "/view/gama");
    row("template", "\"comparison\"", "\"comparisons\"", "/template");
    row("text for a number", "\"gamma\": 0.8", "\"gamma\": \"0.8\"", "/view/gamma");
    row("gamma", "\"gamma\": 0.8", "\"gamma\": 9", "/view/gamma");
    row("font size", "\"font_size\": 7.0", "\"font_size\": 4.9", "/page/font_size");
    row("line", "\"line_width\": 0.5", "\"line_width\": 0.4", "/page/line_width");
    row("percentile", "\"percentile\": 99.5", "\"percentile\": 10", "/view/percentile");
    row("preset", "\"neurips\"", "\"icml\"", "/page/preset");
    row("letters", "\"letters\": \"(a)\"", "\"letters\": \"i\"", "/page/letters");
    row("map", "\"cividis\"", "\"jet\"", "/view/map");
    row("run of a panel", "\"run\": 1", "\"run\": 2", "/panels/1/run");
    row("kind of a panel", "\"errors\"", "\"error\"", "/panels/1/kind");
    row("level", "\"level\": 1", "\"level\": 3", "/panels/2/level");
    row("run without a file", "\"file\": \"../b.gsrun\"", "\"label\": \"b\"", "/runs/1/file");
    row("run that is no object", "{\n      \"file\": \"../b.gsrun\"\n    }", "\"b.gsrun\"", "/runs/1");
    row("phrase below 0", "\"phrases\": [\n    3", "\"phrases\": [\n    -3", "/phrases/0");
    row("phrase that is no whole number", "\"phrases\": [\n    3", "\"phrases\": [\n    0.5", "/phrases");
    row("inset outside", "0.25,\n", "0.9,\n", "/insets/0/part");
    row("inset of three numbers", "0.25,\n", "", "/insets/0/part");
    row("zoom", "\"zoom\": 2.5", "\"zoom\": 21", "/insets/0/zoom");
    row("corner", "\"top-left\"", "\"left\"", "/insets/0/corner");
    row("crop", "0.125,\n", "0.5,\n", "/crop");
    row("anonymise", "\"anonymise\": true", "\"anonymise\": 1", "/anonymise");
    row("no version", "\"groundscope_figure\": 1,", "", "/groundscope_figure");
}

void TestFigureFile::aWrongFieldIsNamedWithFileAndPlace() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, place);
    const auto read = parseFigure(with(from.toStdString(), to.toStdString()), "fig/teaser.json");
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::Format);
    QVERIFY2(read.error().where.starts_with("fig/teaser.json: " + place.toStdString()), read.error().where.c_str());
    QVERIFY2(read.error().message.starts_with("Expected "), read.error().message.c_str());
}

void TestFigureFile::aFigureOfANewerProgramIsRefused() {
    const auto read = parseFigure(R"({"groundscope_figure":2,"template":"hologram"})", "f.json");
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::Unsupported);
}

void TestFigureFile::aSettingOutOfRangeIsNotWritten() {
    const QTemporaryDir folder;
    const fs::path file = fs::path(folder.path().toStdString()) / "f.json";
    FigureSpec spec;
    spec.page.fontSize = 3;
    const auto written = writeFigureFile(file, spec);
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().where, std::string("/page/font_size"));
    QVERIFY(!fs::exists(file));
}

void TestFigureFile::bytesWithoutSenseAreRefused() {
    const std::string text = figureText(everyField());
    for (const std::string& bad : {std::string(), std::string("[]"), std::string("1"), std::string("{}"), std::string(300, '['),
                                   std::string("\x00\xff\xfe", 3)})
        QVERIFY(!parseFigure(bad, "f.json").has_value());
    for (std::size_t cut = 0; cut + 2 < text.size(); cut += 7) {
        const auto read = parseFigure(text.substr(0, cut), "f.json");
        QVERIFY(!read.has_value());
        QVERIFY(read.error().where.starts_with("f.json"));
    }
}

}  // namespace
}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestFigureFile)
#include "tst_figure_file.moc"
