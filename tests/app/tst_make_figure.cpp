// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/make_figure.h"
#include "app/shell/language.h"
#include "core/io/figure_file.h"
#include "widgets/figure/write_figure.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

const fs::path kFolder = GROUNDSCOPE_SOURCE_DIR "/resources/demo/run";

FigureSpec demo(FigureTemplate layout) {
    FigureSpec spec;
    spec.layout = layout;
    spec.runs = {{"demo.gsrun", {}, {}}};
    spec.samples = {"3"};
    spec.chart.kind = layout == FigureTemplate::Table ? "when" : "location";
    return spec;
}

/// As the window makes it: on another thread.
DrawnFigure drawn(FigureSource& source, const FigureSpec& spec) {
    return QtConcurrent::run([&] {
        auto figure = drawFigure(source, spec, kFolder, {});
        if (!figure.has_value())
            qFatal("%s", describe(figure.error()).c_str());
        return *std::move(figure);
    }).result();
}

class TestMakeFigure : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void theLanguageOfTheWindowIsNotInTheFigure();
    void whatIsAttachedIsAFigureAgain();
    void severalFormatsAreWrittenInOrder();
    void aFormatThatThereIsNotWritesNothing();
    void cancellingWritesNothing();
};

void TestMakeFigure::theLanguageOfTheWindowIsNotInTheFigure() {
    FigureSource source;
    Language language;
    for (const FigureTemplate layout : {FigureTemplate::ContactSheet, FigureTemplate::Tournament, FigureTemplate::Examples,
                                        FigureTemplate::FailurePairs, FigureTemplate::Plot, FigureTemplate::Table}) {
        language.speak(QStringLiteral("en"));
        const Figure english = drawn(source, demo(layout)).figure;
        language.speak(QStringLiteral("de"));
        const Figure german = drawn(source, demo(layout)).figure;
        QCOMPARE(german.caption, english.caption);
        QCOMPARE(german.notes, english.notes);
        QCOMPARE(*pdfBytes(german), *pdfBytes(english));
    }
    language.speak(QStringLiteral("en"));
}

void TestMakeFigure::whatIsAttachedIsAFigureAgain() {
    FigureSource source;
    const DrawnFigure figure = drawn(source, demo(FigureTemplate::Attention));
    const auto again = parseFigure(figure.figure.source, "figure.json");
    QVERIFY2(again.has_value(), again.has_value() ? "" : describe(again.error()).c_str());
    QVERIFY(*again == figure.spec);
    QCOMPARE(*pdfBytes(drawn(source, *again).figure), *pdfBytes(figure.figure));
    QVERIFY(!drawn(source, *again).changed);
}

void TestMakeFigure::severalFormatsAreWrittenInOrder() {
    const QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    FigureSource source;
    const auto written = writeOutput(drawn(source, demo(FigureTemplate::Gallery)), {{root / "g.svg", root / "g.tif", root / "g.pdf"}, 100, true}, {});
    QVERIFY(written.has_value());
    QCOMPARE(written->files, (std::vector<fs::path>{root / "g.svg", root / "g.tif", root / "g.pdf", root / "g.tex"}));
    for (const fs::path& file : written->files)
        QVERIFY(fs::file_size(file) > 100);
}

void TestMakeFigure::aFormatThatThereIsNotWritesNothing() {
    const QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    FigureSource source;
    const auto written = writeOutput(drawn(source, demo(FigureTemplate::Gallery)), {{root / "g.svg", root / "g.bmp"}, 100, true}, {});
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, ErrorCode::InvalidInput);
    QVERIFY(fs::is_empty(root));
}

void TestMakeFigure::cancellingWritesNothing() {
    const QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    std::stop_source stop;
    stop.request_stop();
    const Progress progress{stop.get_token(), {}, {}};
    FigureSource source;
    QCOMPARE(drawFigure(source, demo(FigureTemplate::Gallery), kFolder, progress).error().code, ErrorCode::Cancelled);
    const auto written = writeOutput(drawn(source, demo(FigureTemplate::Gallery)), {{root / "g.pdf"}, 100, true}, progress);
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QVERIFY(fs::is_empty(root));
}

}  // namespace
}  // namespace groundscope

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    groundscope::TestMakeFigure test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_make_figure.moc"
