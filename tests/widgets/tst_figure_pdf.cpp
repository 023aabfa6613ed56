// SPDX-License-Identifier: GPL-3.0-or-later
// The PDF of a figure, read by the tools that publishers and readers use.
#include "core/base/files.h"
#include "tests/widgets/figure_pages.h"
#include "widgets/figure/cff_charset.h"
#include "widgets/figure/font_face.h"
#include "widgets/figure/paint_page.h"
#include "widgets/figure/write_figure.h"

#include <QDir>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <array>
#include <random>
#include <stop_token>
#include <thread>

using namespace groundscope;
using namespace groundscope::testing;

namespace {

/// What a tool writes to its output; null with a failure noted when it does not end well.
QByteArray outputOf(const QString& tool, const QStringList& arguments, const QString& folder = {}) {
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(tool, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0) {
        QTest::qFail(
            (tool.toUtf8() + ": " + process.readAllStandardError() + process.readAllStandardOutput().right(800)).constData(),
            __FILE__,
            __LINE__);
        return {};
    }
    return process.readAllStandardOutput();
}

#define NEEDS(tool)                                                     \
    if (QStandardPaths::findExecutable(QStringLiteral(tool)).isEmpty()) \
    QSKIP(tool " is not installed")

}  // namespace

class TestFigurePdf : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        m_file = m_folder.filePath(QStringLiteral("figure.pdf"));
        const auto written = writeFigure(exampleFigure(), m_file.toStdString(), 300);
        QVERIFY2(written.has_value(), written ? "" : describe(written.error()).c_str());
        QCOMPARE(written->size(), std::size_t{1});
    }

    void fontsAreEmbeddedAsSubsetsAndNeverType3() {
        NEEDS("pdffonts");
        const QList<QByteArray> rows = outputOf(QStringLiteral("pdffonts"), {m_file}).trimmed().split('\n').mid(2);
        QVERIFY(rows.size() >= 4);  // regular, bold, italic, Chinese
        for (const QByteArray& row : rows) {
            QVERIFY2(!row.contains("Type 3"), row.constData());
            QVERIFY2(QRegularExpression(QStringLiteral("^[A-Z]{6}\\+\\S+ +CID (TrueType|Type 0C) +Identity-H +yes yes yes"))
                         .match(QString::fromUtf8(row))
                         .hasMatch(),
                     row.constData());
        }
    }

    void wordsCanBeSelectedWhereOthersLieOnThem() {
        NEEDS("pdftotext");
        const QString text =
            QString::fromUtf8(outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), m_file, QStringLiteral("-")}));
        for (const char* words : {"the butterfly’s wings",
                                  "Bold office words",
                                  "leaning AVATAR",
                                  "IoU ≥ 0.5",
                                  "蝴蝶",
                                  "的翅膀",
                                  "naïve",
                                  "a < b & \"c\"",
                                  "page two"})
            QVERIFY2(text.contains(QString::fromUtf8(words)),
                     (QByteArray(words) + " is missing in:\n" + text.toUtf8()).constData());
    }

    void aPhotographIsEmbeddedOnceInItsOwnPixels() {
        NEEDS("pdfimages");
        const QList<QByteArray> rows =
            outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), m_file}).trimmed().split('\n').mid(2);
        QCOMPARE(rows.size(), 2);  // shown twice
        QList<QByteArray> objects;
        for (const QByteArray& row : rows) {
            const QList<QByteArray> cells = row.simplified().split(' ');
            QCOMPARE(cells[3] + "x" + cells[4], QByteArray("120x80"));
            objects << cells[10];
        }
        QCOMPARE(objects[0], objects[1]);
        outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-png"), m_file, m_folder.filePath(QStringLiteral("image"))});
        const QImage photo(m_folder.filePath(QStringLiteral("image-000.png")));
        QCOMPARE(photo.convertToFormat(QImage::Format_RGB32), examplePhoto());
    }

    void whatIsCroppedAwayIsNotInTheFile() {
        NEEDS("pdfimages");
        Figure figure = exampleFigure();
        figure.pages.resize(1);
        figure.pages[0].items = {PictureItem{examplePhoto(), {30, 20, 60, 40}, {10, 20, 60, 40}, true}};
        const QString file = m_folder.filePath(QStringLiteral("crop.pdf"));
        QVERIFY(writeFigure(figure, file.toStdString(), 300).has_value());
        outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-png"), file, m_folder.filePath(QStringLiteral("crop"))});
        const QImage part(m_folder.filePath(QStringLiteral("crop-000.png")));
        QCOMPARE(part.convertToFormat(QImage::Format_RGB32), examplePhoto().copy(30, 20, 60, 40));
    }

    void itLooksLikeThePreview() {
        NEEDS("pdftoppm");
        const Figure figure = exampleFigure();
        outputOf(QStringLiteral("pdftoppm"),
                 {QStringLiteral("-r"),
                  QStringLiteral("144"),
                  QStringLiteral("-png"),
                  m_file,
                  m_folder.filePath(QStringLiteral("page"))});
        for (int page = 0; page < 2; ++page) {
            const QImage pdf(m_folder.filePath(QStringLiteral("page-%1.png").arg(page + 1)));
            const auto preview = pageImage(figure.pages[static_cast<std::size_t>(page)], figure.font, 144);
            QVERIFY(preview.has_value());
            QCOMPARE(pdf.size(), preview->size());
            const double difference = meanDifference(pdf, *preview);
            QVERIFY2(difference < 3, QByteArray::number(difference).constData());
            QImage blank(preview->size(), QImage::Format_RGB32);
            blank.fill(Qt::white);
            QVERIFY(meanDifference(blank, *preview) > 2 * difference);
        }
    }

    void itIsAWholePdfWithTitleAltTextAndSource() {
        NEEDS("pdfinfo");
        const QByteArray info = outputOf(QStringLiteral("pdfinfo"), {m_file});
        QVERIFY2(info.contains("Masks <of> \"two\" phrases & more"), info.constData());
        QVERIFY2(QRegularExpression(QStringLiteral("Tagged: +yes")).match(QString::fromUtf8(info)).hasMatch(), info.constData());
        QVERIFY2(!info.contains("CreationDate") && !info.contains("ModDate"), info.constData());
        QVERIFY(info.contains("butterfly"));
        const QByteArray files =
            outputOf(QStringLiteral("pdfdetach"), {QStringLiteral("-saveall"), QStringLiteral("-o"), m_folder.path(), m_file});
        const auto source = readFile((m_folder.path() + QStringLiteral("/figure.json")).toStdString());
        QVERIFY(source.has_value());
        QCOMPARE(*source, exampleFigure().source);
    }

    void theSameFigureGivesTheSameBytesInEachProcess() {
        const QByteArray first = bytesFromProcess(QStringLiteral("UTC"), QStringLiteral("1"), QStringLiteral("C.UTF-8"));
        const QByteArray second =
            bytesFromProcess(QStringLiteral("Asia/Tokyo"), QStringLiteral("77"), QStringLiteral("de_DE.UTF-8"));
        QVERIFY(first.size() > 1000);
        QVERIFY(first == second);
        const auto here = readFile(m_file.toStdString());
        QVERIFY(QByteArray::fromStdString(*here) == first);
    }

    void outlinedWordsNeedNoFonts() {
        NEEDS("pdffonts");
        Figure figure = exampleFigure();
        figure.outlineText = true;
        const QString file = m_folder.filePath(QStringLiteral("outlined.pdf"));
        QVERIFY(writeFigure(figure, file.toStdString(), 300).has_value());
        QCOMPARE(outputOf(QStringLiteral("pdffonts"), {file}).trimmed().split('\n').size(), 2);
        outputOf(QStringLiteral("pdftoppm"),
                 {QStringLiteral("-r"),
                  QStringLiteral("144"),
                  QStringLiteral("-png"),
                  file,
                  m_folder.filePath(QStringLiteral("outlined"))});
        const auto preview = pageImage(figure.pages[0], figure.font, 144);
        QVERIFY(meanDifference(QImage(m_folder.filePath(QStringLiteral("outlined-1.png"))), *preview) < 3);
    }

    void latexIncludesIt() {
        NEEDS("pdflatex");
        NEEDS("pdffonts");
        const QByteArray document =
            "\\documentclass{article}\\usepackage{graphicx}\\begin{document}\n"
            "\\includegraphics{figure.pdf}\\includegraphics[page=2]{figure.pdf}\\end{document}\n";
        QVERIFY(writeFile(m_folder.filePath(QStringLiteral("paper.tex")).toStdString(), document.toStdString()).has_value());
        outputOf(QStringLiteral("pdflatex"),
                 {QStringLiteral("-interaction=nonstopmode"), QStringLiteral("-halt-on-error"), QStringLiteral("paper.tex")},
                 m_folder.path());
        const auto log = readFile(m_folder.filePath(QStringLiteral("paper.log")).toStdString());
        QVERIFY(log.has_value());
        QVERIFY2(log->find("pdfTeX warning") == std::string::npos, log->c_str());
        const QByteArray fonts = outputOf(QStringLiteral("pdffonts"), {m_folder.filePath(QStringLiteral("paper.pdf"))});
        QVERIFY2(fonts.contains("NotoSans-Bold") && !fonts.contains("Type 3"), fonts.constData());
    }

    void aCompactFontIsEmbeddedToo() {
        NEEDS("pdftotext");
        Figure figure = exampleFigure();
        figure.font = QStringLiteral("Latin Modern Roman");  // CFF
        const auto bytes = pdfBytes(figure);
        if (!bytes && bytes.error().code == ErrorCode::NotFound)
            QSKIP("Latin Modern Roman is not installed");
        QVERIFY2(bytes.has_value(), bytes ? "" : describe(bytes.error()).c_str());
        const QString file = m_folder.filePath(QStringLiteral("modern.pdf"));
        QVERIFY(writeFile(file.toStdString(), *bytes).has_value());
        QVERIFY(outputOf(QStringLiteral("pdffonts"), {file}).contains("CID Type 0C"));
        QVERIFY(outputOf(QStringLiteral("pdftotext"), {file, QStringLiteral("-")}).contains("Bold office words"));
    }

    void eachFontShowsItsOwnGlyphs_data() {
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("words");
        QTest::newRow("TrueType") << QStringLiteral("Noto Sans") << QString::fromUtf8("To AVATAR, office: naïve “Ωμέγα”");
        QTest::newRow("CFF with CIDs") << QStringLiteral("Noto Sans") << QString::fromUtf8("蝴蝶的翅膀是打开还是合拢");
        QTest::newRow("CFF with names") << QStringLiteral("Latin Modern Roman") << QString::fromUtf8("To AVATAR, office: naïve");
        QTest::newRow("mathematics") << QStringLiteral("Noto Sans") << QString::fromUtf8("IoU ≥ 0.5 − ∑ √2 → ★ ✓");
    }

    /// Codes, widths and kerning: words of the PDF lie on those of the preview, and other words would not.
    void eachFontShowsItsOwnGlyphs() {
        NEEDS("pdftoppm");
        QFETCH(QString, family);
        QFETCH(QString, words);
        if (!requireFont(family).has_value())
            QSKIP("the family is not installed");
        Figure figure = exampleFigure();
        figure.font = family;
        figure.pages.resize(1);
        figure.pages[0].size = {200, 16};
        figure.pages[0].items = {exampleText(words.toUtf8().constData(), {4, 11})};
        QVERIFY(fontNotes(figure).empty());
        const QString file = m_folder.filePath(QStringLiteral("glyphs.pdf"));
        QVERIFY(writeFigure(figure, file.toStdString(), 300).has_value());
        outputOf(QStringLiteral("pdftoppm"),
                 {QStringLiteral("-r"),
                  QStringLiteral("288"),
                  QStringLiteral("-png"),
                  file,
                  m_folder.filePath(QStringLiteral("glyphs"))});
        const QImage pdf(m_folder.filePath(QStringLiteral("glyphs-1.png")));
        const auto same = pageImage(figure.pages[0], figure.font, 288);
        std::reverse(words.begin(), words.end());
        figure.pages[0].items = {exampleText(words.toUtf8().constData(), {4, 11})};
        const auto other = pageImage(figure.pages[0], figure.font, 288);
        QVERIFY2(8 * meanDifference(pdf, *same) < meanDifference(pdf, *other),
                 (QByteArray::number(meanDifference(pdf, *same)) + " of " + QByteArray::number(meanDifference(pdf, *other)))
                     .constData());
    }

    void severalThreadsWriteTheSameAtATime() {
        const auto expected = pdfBytes(exampleFigure());
        std::array<Result<std::string>, 4> results{std::string(), std::string(), std::string(), std::string()};
        {
            std::vector<std::jthread> threads;
            for (auto& result : results)
                threads.emplace_back([&result] { result = pdfBytes(exampleFigure()); });
        }
        for (const auto& result : results)
            QVERIFY(result.has_value() && *result == *expected);
    }

    void brokenCompactFontsAreRead() {
        std::mt19937 random(3);
        const QByteArray cidKeyed = QByteArray::fromHex(
            "01000401"
            "000101010141"
            "0001010109"
            "8b8b8b0c1e"
            "a00f"
            "a011"
            "0000"
            "0000");
        for (int round = 0; round < 20000; ++round) {
            QByteArray bytes = cidKeyed;
            for (int i = 0; i < round % 7; ++i)
                bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] = static_cast<char>(random());
            bytes.resize(static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size() + 1)));
            QVERIFY(cidsOfCff(bytes).size() <= 65536);
        }
    }

    void aFontThatIsMissingIsNamedNotReplaced() {
        Figure figure = exampleFigure();
        figure.font = QStringLiteral("No Such Family");
        const auto bytes = pdfBytes(figure);
        QVERIFY(!bytes.has_value());
        QCOMPARE(bytes.error().code, ErrorCode::NotFound);
        QVERIFY(bytes.error().message.find("No Such Family") != std::string::npos);
        QVERIFY(!pngBytes(figure, 0, 72).has_value());
        QVERIFY(!svgBytes(figure, 0).has_value());
    }

    void charactersThatNoFontHasAreTold() {
        QVERIFY(fontNotes(exampleFigure()).empty());
        Figure figure = exampleFigure();
        figure.pages[0].items.push_back(exampleText("\xF3\xB0\x80\x81 gone", {10, 140}));  // a private character
        QCOMPARE(fontNotes(figure).size(), std::size_t{1});
        QVERIFY(pdfBytes(figure).has_value());
    }

    void itStopsWhenAsked() {
        std::stop_source stop;
        stop.request_stop();
        Progress progress;
        progress.stop = stop.get_token();
        const auto bytes = pdfBytes(exampleFigure(), progress);
        QVERIFY(!bytes.has_value());
        QCOMPARE(bytes.error().code, ErrorCode::Cancelled);
        QCOMPARE(pngBytes(exampleFigure(), 0, 300, progress).error().code, ErrorCode::Cancelled);
        QCOMPARE(tiffBytes(exampleFigure(), 0, 300, progress).error().code, ErrorCode::Cancelled);
        QCOMPARE(svgBytes(exampleFigure(), 0, progress).error().code, ErrorCode::Cancelled);
    }

    void numbersThatAreNoneDoNotBreakTheFile() {
        NEEDS("pdftoppm");
        Figure figure = exampleFigure();
        PathItem odd;
        odd.path.moveTo(1e300, 10);
        odd.path.lineTo(20, 1e300);
        odd.stroke = Qt::black;
        figure.pages[0].items.push_back(odd);
        figure.pages[0].items.push_back(PictureItem{QImage(), {}, {10, 10, 20, 20}, true});
        figure.pages[0].items.push_back(PictureItem{examplePhoto(), {500, 500, 10, 10}, {10, 10, 20, 20}, true});
        figure.title = QString::fromUtf8("\x01 \xEF\xBF\xBE (unbalanced \\");
        const QString file = m_folder.filePath(QStringLiteral("odd.pdf"));
        QVERIFY(writeFigure(figure, file.toStdString(), 300).has_value());
        QVERIFY(svgBytes(figure, 0).has_value());
        outputOf(
            QStringLiteral("pdftoppm"),
            {QStringLiteral("-r"), QStringLiteral("36"), QStringLiteral("-png"), file, m_folder.filePath(QStringLiteral("odd"))});
    }

  private:
    /// The example's PDF, written by another process of this test.
    QByteArray bytesFromProcess(const QString& zone, const QString& seed, const QString& locale) {
        const QString file = m_folder.filePath(QStringLiteral("again.pdf"));
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TZ"), zone);
        environment.insert(QStringLiteral("QT_HASH_SEED"), seed == QStringLiteral("1") ? QStringLiteral("0") : QString());
        environment.insert(QStringLiteral("LC_ALL"), locale);
        environment.insert(QStringLiteral("USER"), seed);
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), file});
        if (!process.waitForFinished(60000) || process.exitCode() != 0)
            return {};
        const auto bytes = readFile(file.toStdString());
        return bytes ? QByteArray::fromStdString(*bytes) : QByteArray();
    }

    QTemporaryDir m_folder;
    QString m_file;
};

int main(int argc, char** argv) {
    QGuiApplication app(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--write")
        return writeFigure(exampleFigure(), argv[2], 300).has_value() ? 0 : 1;
    TestFigurePdf test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_figure_pdf.moc"
