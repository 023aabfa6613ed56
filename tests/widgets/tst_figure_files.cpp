// SPDX-License-Identifier: GPL-3.0-or-later
// The SVG, PNG and TIFF of a figure, its clipboard data, and how it looks to readers who see fewer colours.
#include "core/base/files.h"
#include "tests/widgets/figure_pages.h"
#include "widgets/figure/color_vision.h"
#include "widgets/figure/font_face.h"
#include "widgets/figure/paint_page.h"
#include "widgets/figure/write_figure.h"

#include <QDir>
#include <QImageReader>
#include <QMimeData>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

#include <tiffio.h>

using namespace groundscope;
using namespace groundscope::testing;

namespace {

struct SvgParts {
    QStringList words;
    QStringList links;
    QMap<QString, int> elements;
    QString style;
    QString error;
};

SvgParts partsOf(const std::string& svg) {
    SvgParts parts;
    QXmlStreamReader xml(QByteArray::fromStdString(svg));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = xml.name().toString();
        ++parts.elements[name];
        for (const QXmlStreamAttribute& attribute : xml.attributes())
            if (attribute.name() == QStringLiteral("href"))
                parts.links << attribute.value().toString();
        if (name == QStringLiteral("text"))
            parts.words << xml.readElementText();
        else if (name == QStringLiteral("style"))
            parts.style = xml.readElementText();
    }
    parts.error = xml.hasError() ? xml.errorString() : QString();
    return parts;
}

int distance(QRgb a, QRgb b) {
    return std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b));
}

}  // namespace

class TestFigureFiles : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void svgIsWholeXmlWithWordsAndEachPictureOnce() {
        const auto svg = svgBytes(exampleFigure(), 0);
        QVERIFY2(svg.has_value(), svg ? "" : describe(svg.error()).c_str());
        const SvgParts parts = partsOf(*svg);
        QVERIFY2(parts.error.isEmpty(), qPrintable(parts.error));
        QVERIFY(parts.words.contains(QString::fromUtf8("the butterfly’s wings")));
        QVERIFY(parts.words.contains(QString::fromUtf8("IoU ≥ 0.5, 蝴蝶 的翅膀, naïve")));
        QCOMPARE(parts.elements[QStringLiteral("image")], 1);
        QCOMPARE(parts.elements[QStringLiteral("use")], 2);
        QVERIFY(parts.elements[QStringLiteral("path")] >= 6);
        const SvgParts second = partsOf(*svgBytes(exampleFigure(), 1));
        QVERIFY(second.words.contains(QStringLiteral("a < b & \"c\"")));
        QCOMPARE(second.elements[QStringLiteral("image")], 0);
    }

    void svgNeedsNothingOutsideItself() {
        const SvgParts parts = partsOf(*svgBytes(exampleFigure(), 0));
        for (const QString& link : parts.links)
            QVERIFY2(link.startsWith(u'#') || link.startsWith(QStringLiteral("data:image/png;base64,")),
                     qPrintable(link.left(80)));
        QCOMPARE(parts.style.count(QStringLiteral("@font-face")), parts.style.count(QStringLiteral("url(data:font/ttf;base64,")));
        QCOMPARE(parts.style.count(QStringLiteral("url(")), parts.style.count(QStringLiteral("url(data:")));
        QVERIFY(parts.style.count(QStringLiteral("@font-face")) >= 4);
        const QStringList images = parts.links.filter(QStringLiteral("data:"));
        QCOMPARE(images.size(), 1);
        const QByteArray png = QByteArray::fromBase64(images[0].mid(QStringLiteral("data:image/png;base64,").size()).toLatin1());
        QCOMPARE(QImage::fromData(png).convertToFormat(QImage::Format_RGB32), examplePhoto());
    }

    void svgIsTheSameTwiceAndOutlinesNeedNoFonts() {
        QVERIFY(*svgBytes(exampleFigure(), 0) == *svgBytes(exampleFigure(), 0));
        Figure figure = exampleFigure();
        figure.outlineText = true;
        const SvgParts parts = partsOf(*svgBytes(figure, 0));
        QVERIFY(parts.error.isEmpty());
        QCOMPARE(parts.words.size(), 0);
        QVERIFY(parts.style.isEmpty());
    }

    void svgStaysXmlWhateverTheWordsAre() {
        Figure figure = exampleFigure();
        figure.title = QString::fromUtf8("]]> <script>&\x01");
        figure.source = "{\"a\": \"</metadata>\"}";
        figure.pages[0].items.push_back(exampleText("\x02<b>&\"'", {10, 10}));
        const SvgParts parts = partsOf(*svgBytes(figure, 0));
        QVERIFY2(parts.error.isEmpty(), qPrintable(parts.error));
        QCOMPARE(parts.elements[QStringLiteral("script")], 0);
    }

    void svgIsReadByAStrictParser() {
        if (QStandardPaths::findExecutable(QStringLiteral("xmllint")).isEmpty())
            QSKIP("xmllint is not installed");
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("figure.svg"));
        const auto written = writeFigure(exampleFigure(), file.toStdString(), 300);
        QVERIFY(written.has_value());
        QCOMPARE(written->size(), std::size_t{2});
        for (const auto& path : *written)
            QCOMPARE(
                QProcess::execute(QStringLiteral("xmllint"), {QStringLiteral("--noout"), QString::fromStdString(path.string())}),
                0);
    }

    /// Its own fonts, clips, dashes, hatches and pictures are read as we meant them.
    void aBrowserShowsTheSvgLikeThePreview() {
        const QString browser = QStandardPaths::findExecutable(QStringLiteral("chromium"));
        if (browser.isEmpty())
            QSKIP("chromium is not installed");
        QTemporaryDir folder;
        const Figure figure = exampleFigure();
        QVERIFY(writeFigure(figure, folder.filePath(QStringLiteral("f.svg")).toStdString(), 300).has_value());
        const QString screenshot = folder.filePath(QStringLiteral("f.png"));
        QProcess process;
        process.start(browser,
                      {QStringLiteral("--headless"),
                       QStringLiteral("--no-sandbox"),
                       QStringLiteral("--disable-gpu"),
                       QStringLiteral("--disable-dev-shm-usage"),
                       QStringLiteral("--hide-scrollbars"),
                       QStringLiteral("--user-data-dir=") + folder.filePath(QStringLiteral("profile")),
                       QStringLiteral("--force-device-scale-factor=2"),
                       QStringLiteral("--window-size=800,600"),
                       QStringLiteral("--screenshot=") + screenshot,
                       QStringLiteral("file://") + folder.filePath(QStringLiteral("f.svg"))});
        const bool ended = process.waitForFinished(150000);
        const QImage shown(screenshot);
        if (!ended || shown.isNull())
            QSKIP("chromium does not run here");
        const auto preview = pageImage(figure.pages[0], figure.font, 192);  // CSS pixels are 1/96 inch
        QVERIFY(preview.has_value());
        QImage blank(preview->size(), QImage::Format_RGB32);
        blank.fill(Qt::white);
        const double difference = meanDifference(shown.copy(preview->rect()), *preview);
        QVERIFY2(difference < 2.5 && 20 * difference < meanDifference(blank, *preview),
                 QByteArray::number(difference).constData());
    }

    void pixelsHaveTheirResolution_data() {
        QTest::addColumn<int>("dpi");
        for (const int dpi : {300, 600, 1000})
            QTest::addRow("%d dpi", dpi) << dpi;
    }

    void pixelsHaveTheirResolution() {
        QFETCH(int, dpi);
        QTemporaryDir folder;
        const Figure figure = exampleFigure();
        const QSize size(static_cast<int>(std::lround(234 * dpi / 72.0)), static_cast<int>(std::ceil(60 * dpi / 72.0)));
        const QString png = folder.filePath(QStringLiteral("p.png"));
        const auto pngs = writeFigure(figure, png.toStdString(), dpi);
        QVERIFY2(pngs.has_value(), pngs ? "" : describe(pngs.error()).c_str());
        const QImage image(folder.filePath(QStringLiteral("p-2.png")));
        QCOMPARE(image.size(), size);
        QCOMPARE(std::lround(image.dotsPerMeterX() * 0.0254), static_cast<long>(dpi));
        QCOMPARE(image.text(QStringLiteral("Source")), QString::fromStdString(figure.source));
        const QString tif = folder.filePath(QStringLiteral("p.tif"));
        QVERIFY(writeFigure(figure, tif.toStdString(), dpi).has_value());
        TIFF* tiff = TIFFOpen(folder.filePath(QStringLiteral("p-2.tif")).toUtf8().constData(), "r");
        QVERIFY(tiff);
        float resolution = 0;
        std::uint16_t unit = 0;
        TIFFGetField(tiff, TIFFTAG_XRESOLUTION, &resolution);
        TIFFGetField(tiff, TIFFTAG_RESOLUTIONUNIT, &unit);
        TIFFClose(tiff);
        QCOMPARE(resolution, static_cast<float>(dpi));
        QCOMPARE(unit, std::uint16_t{RESUNIT_INCH});
        QCOMPARE(QImage(folder.filePath(QStringLiteral("p-2.tif"))).convertToFormat(QImage::Format_RGB32),
                 image.convertToFormat(QImage::Format_RGB32));
    }

    void furtherPagesAreFurtherFilesWithNumbers() {
        QTemporaryDir folder;
        const auto written = writeFigure(exampleFigure(), (folder.path() + QStringLiteral("/my.fig.png")).toStdString(), 72);
        QVERIFY(written.has_value());
        QCOMPARE(written->size(), std::size_t{2});
        QCOMPARE(written->at(1).filename().string(), std::string("my.fig-2.png"));
        QVERIFY(std::filesystem::exists(written->at(0)) && std::filesystem::exists(written->at(1)));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
    }

    void wrongNamesAndResolutionsAreRefusedBeforeAnythingIsWritten() {
        QTemporaryDir folder;
        const std::string base = folder.path().toStdString();
        QCOMPARE(writeFigure(exampleFigure(), base + "/f.jpg", 300).error().code, ErrorCode::InvalidInput);
        QVERIFY(figureFormat("F.TIFF").has_value());
        for (const double dpi : {0.0, -1.0, 1e9, std::nan("")})
            QCOMPARE(writeFigure(exampleFigure(), base + "/f.png", dpi).error().code, ErrorCode::InvalidInput);
        Figure vast = exampleFigure();
        vast.pages[0].size = {5000, 5000};
        QCOMPARE(writeFigure(vast, base + "/f.tif", 2400).error().code, ErrorCode::InvalidInput);
        QVERIFY(!writeFigure(exampleFigure(), base + "/none/f.png", 72).has_value());
        QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
    }

    void theClipboardGetsVectorsAndPixels() {
        const auto mime = figureMimeData(exampleFigure(), 1, 300);
        QVERIFY(mime.has_value());
        QVERIFY((*mime)->data(QStringLiteral("image/svg+xml")).contains("page two"));
        QVERIFY((*mime)->data(QStringLiteral("application/pdf")).startsWith("%PDF-1.4"));
        QVERIFY((*mime)->data(QStringLiteral("application/pdf")).contains("/Count 1"));
        QCOMPARE((*mime)->imageData().value<QImage>().width(), 975);
    }

    void alignedWordsStandWhereTheyShould() {
        Figure figure = exampleFigure();
        figure.pages[0].items.clear();
        TextItem right = exampleText("HHH", {100, 50});
        right.align = Qt::AlignRight;
        figure.pages[0].items.push_back(right);
        const auto image = pageImage(figure.pages[0], figure.font, 72);
        QVERIFY(image.has_value());
        for (int y = 0; y < image->height(); ++y)
            for (int x = 0; x < image->width(); ++x)
                if (image->pixel(x, y) != qRgb(255, 255, 255))
                    QVERIFY2(x < 100 && x > 70 && y <= 50 && y > 42, QByteArray::number(x).constData());
        const ShapedLine line = shapeLine(right.text, figure.font, right.weight, right.size);
        QVERIFY(std::abs(line.width - 3 * line.runs[0].glyphs[0].advance) < 1e-9);
    }

    void greyStaysGreyForAllReaders() {
        for (const ColorVision vision : {ColorVision::Protan, ColorVision::Deutan, ColorVision::Tritan, ColorVision::Grey})
            for (const int grey : {0, 60, 128, 255})
                QVERIFY(distance(simulated(qRgb(grey, grey, grey), vision), qRgb(grey, grey, grey)) <= 3);
        QCOMPARE(simulated(qRgb(10, 200, 30), ColorVision::Normal), qRgb(10, 200, 30));
    }

    void simulatingTwiceChangesNothingMore() {
        for (const ColorVision vision : {ColorVision::Protan, ColorVision::Deutan, ColorVision::Grey})
            for (const QRgb color : {qRgb(150, 120, 90), qRgb(90, 120, 150), qRgb(120, 140, 110)}) {
                const QRgb once = simulated(color, vision);
                QVERIFY(distance(simulated(once, vision), once) <= 3);
            }
    }

    void eachReaderConfusesWhatTheyShould() {
        const QRgb red = qRgb(214, 80, 60);
        const QRgb green = qRgb(120, 125, 50);
        QVERIFY(distance(simulated(red, ColorVision::Deutan), simulated(green, ColorVision::Deutan)) < distance(red, green) / 2);
        const QRgb blue = qRgb(70, 130, 200);
        const QRgb teal = qRgb(60, 140, 140);
        QVERIFY(distance(simulated(blue, ColorVision::Tritan), simulated(teal, ColorVision::Tritan)) < distance(blue, teal) / 2);
        QVERIFY(distance(simulated(blue, ColorVision::Deutan), simulated(teal, ColorVision::Deutan)) > distance(blue, teal) / 2);
        const QRgb seen = simulated(qRgb(255, 0, 0), ColorVision::Grey);
        QVERIFY(qRed(seen) == qGreen(seen) && qGreen(seen) == qBlue(seen) && qRed(seen) == 127);
    }

    void aPictureIsSimulatedAsItsColoursAre() {
        const QImage photo = examplePhoto();
        for (const ColorVision vision : {ColorVision::Normal, ColorVision::Protan, ColorVision::Tritan, ColorVision::Grey}) {
            const QImage seen = simulated(photo, vision);
            for (int y = 0; y < photo.height(); y += 7)
                for (int x = 0; x < photo.width(); x += 7)
                    QVERIFY(distance(seen.pixel(x, y), simulated(photo.pixel(x, y), vision)) <= 12);
        }
    }
};

QTEST_MAIN(TestFigureFiles)
#include "tst_figure_files.moc"
