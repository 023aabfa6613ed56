// SPDX-License-Identifier: GPL-3.0-or-later
// The contact sheet: pages, marks, odd input, files.
#include "tests/widgets/example_run.h"
#include "widgets/render/contact_sheet.h"
#include "widgets/render/convert.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace groundscope;

namespace {

constexpr Size kSize{320, 240};

ContactSheetContent makeContent(Size size = kSize) {
    ContactSheetContent content;
    const Point centre{0.55 * size.width, 0.5 * size.height};
    const double radius = 0.2 * std::min(size.width, size.height);
    content.image = example::makePicture(size);
    content.sample = example::makeSample("12", size, centre, radius);
    content.run = example::makeRun(content.sample, size, centre, radius);
    content.source = QStringLiteral("demo-llava (float32, cpu)");
    return content;
}

/// The same phrases again and again, as a talkative model gives them.
ContactSheetContent makeLongContent(int phrases) {
    ContactSheetContent content = makeContent();
    SampleRun& run = content.run;
    const Mask target = groundTruthMask(content.sample, kSize);
    for (int i = static_cast<int>(run.phrases.size()); i < phrases; ++i) {
        run.answer.text += " A very long noun phrase with number " + std::to_string(i) + ".";
        example::addPhrase(
            run,
            {"A very long noun phrase with number " + std::to_string(i), {160, 120}, 30},
            target);
    }
    return content;
}

QImage pageOf(const ContactSheetContent& content, const ContactSheetOptions& options = {}) {
    Result<std::vector<QImage>> pages = makeContactSheet(content, options);
    return pages ? pages->front() : QImage();
}

/// Pixels of the oracle's frame colour.
int vermillionPixels(const QImage& image) {
    int count = 0;
    const QRgb wanted = dataColor(DataRole::Prediction).rgb();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == wanted;
    }
    return count;
}

class TestContactSheet : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void hasARowForEachNounPhrase();
    void sameInputGivesTheSameBytes();
    void marksTheOraclesChoice();
    void manyPhrasesMakePages();
    void nothingTouchesTheMargins_data();
    void nothingTouchesTheMargins();
    void scalesWithItsWidth();
    void unfinishedAndFailedRunsAreSaid();
    void badInputIsRefused();
    void tooTallPagesAreRefused();
    void writesOneFileAPage();
    void unwritableFolderIsAnError();
};

void TestContactSheet::hasARowForEachNounPhrase() {
    ContactSheetContent content = makeContent();
    const int three = pageOf(content).height();
    content.run.phrases.pop_back();
    const int two = pageOf(content).height();
    content.run.phrases.pop_back();
    const int one = pageOf(content).height();
    QVERIFY(one > 0);
    QCOMPARE(three - two, two - one);
    QVERIFY(two - one > 300);
}

void TestContactSheet::sameInputGivesTheSameBytes() {
    QCOMPARE(pageOf(makeContent()), pageOf(makeContent()));
}

void TestContactSheet::marksTheOraclesChoice() {
    ContactSheetContent content = makeContent();
    const int with = vermillionPixels(pageOf(content));
    content.run.selections.clear();
    const int without = vermillionPixels(pageOf(content));
    // Its frame alone is more than a thousand pixels.
    QVERIFY2(with - without > 1000,
             qPrintable(QStringLiteral("%1 against %2").arg(with).arg(without)));
}

void TestContactSheet::manyPhrasesMakePages() {
    ContactSheetOptions options;
    options.rowsPerPage = 6;
    const ContactSheetContent content = makeLongContent(20);
    const Result<std::vector<QImage>> pages = makeContactSheet(content, options);
    QVERIFY(pages.has_value());
    QCOMPARE(pages->size(), std::size_t{4});
    for (const QImage& page : *pages)
        QCOMPARE(page.width(), options.width);
    QVERIFY(pages->back().height() < pages->at(1).height());
}

void TestContactSheet::nothingTouchesTheMargins_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("text");
    QTest::newRow("landscape") << QSize(320, 180) << QString();
    QTest::newRow("portrait") << QSize(180, 320) << QString();
    QTest::newRow("very tall") << QSize(60, 900) << QString();
    QTest::newRow("very wide") << QSize(900, 60) << QString();
    QTest::newRow("long words")
        << QSize(320, 240) << QStringLiteral("Donaudampfschifffahrtsgesellschaft").repeated(12);
    QTest::newRow("no blanks") << QSize(320, 240)
                               << QString::fromUtf8("一只橙色翅膀的蝴蝶停在绿叶上").repeated(20);
}

void TestContactSheet::nothingTouchesTheMargins() {
    QFETCH(QSize, size);
    QFETCH(QString, text);
    ContactSheetContent content = makeContent(toSize(size));
    if (!text.isEmpty()) {
        content.sample.question = toUtf8(text);
        content.sample.expression = toUtf8(text);
        content.run.phrases[0].text = toUtf8(text);
        content.source = text;
    }
    const QImage page = pageOf(content);
    QVERIFY(!page.isNull());
    for (int y = 0; y < page.height(); ++y) {
        for (const int x : {8, 40, page.width() - 41, page.width() - 9})
            QCOMPARE(page.pixel(x, y), qRgb(255, 255, 255));
    }
    for (int x = 0; x < page.width(); ++x) {
        QCOMPARE(page.pixel(x, 30), qRgb(255, 255, 255));
        QCOMPARE(page.pixel(x, page.height() - 20), qRgb(255, 255, 255));
    }
}

void TestContactSheet::scalesWithItsWidth() {
    ContactSheetOptions options;
    const QImage normal = pageOf(makeContent(), options);
    options.width = 3600;
    const QImage large = pageOf(makeContent(), options);
    QVERIFY(std::abs(large.height() - 2 * normal.height()) < 0.05 * large.height());
}

void TestContactSheet::unfinishedAndFailedRunsAreSaid() {
    ContactSheetContent content = makeContent();
    const int full = pageOf(content).height();
    content.run = {};
    const QImage empty = pageOf(content);
    QVERIFY(!empty.isNull());
    QVERIFY(empty.height() < full);
    content.run.error = Error{ErrorCode::Format, "The file ends after 3 of 9 bytes.", "12.jpg"};
    QVERIFY(pageOf(content) != empty);
    content = makeContent();
    content.run.maps.clear();
    content.run.candidates.clear();
    content.run.candidateIou.clear();
    QVERIFY(!pageOf(content).isNull());
    content.sample.target = TargetState::Absent;
    content.run.selections = {{"oracle", 99, 0, "best-iou"}};
    QVERIFY(!pageOf(content).isNull());
}

void TestContactSheet::badInputIsRefused() {
    ContactSheetContent content = makeContent();
    content.image = QImage();
    QCOMPARE(makeContactSheet(content, {}).error().code, ErrorCode::InvalidInput);
    ContactSheetOptions options;
    options.width = 100;
    QCOMPARE(makeContactSheet(makeContent(), options).error().code, ErrorCode::InvalidInput);
    options.width = 1800;
    options.rowsPerPage = 0;
    QCOMPARE(makeContactSheet(makeContent(), options).error().code, ErrorCode::InvalidInput);
}

void TestContactSheet::tooTallPagesAreRefused() {
    ContactSheetOptions options;
    options.width = 8000;
    options.rowsPerPage = 50;
    const Result<std::vector<QImage>> pages = makeContactSheet(makeLongContent(50), options);
    QVERIFY(!pages.has_value());
    QVERIFY(pages.error().message.find("fewer rows") != std::string::npos);
}

void TestContactSheet::writesOneFileAPage() {
    const QTemporaryDir folder;
    ContactSheetOptions options;
    options.rowsPerPage = 2;
    const std::filesystem::path file = toPath(folder.filePath(QStringLiteral("bögen 12.png")));
    const Result<Done> written = writeContactSheet(file, makeContent(), options);
    QVERIFY(written.has_value());
    const Result<std::vector<QImage>> pages = makeContactSheet(makeContent(), options);
    QCOMPARE(QImage(folder.filePath(QStringLiteral("bögen 12.png")))
                 .convertToFormat(QImage::Format_RGB32),
             pages->at(0));
    QCOMPARE(QImage(folder.filePath(QStringLiteral("bögen 12-2.png")))
                 .convertToFormat(QImage::Format_RGB32),
             pages->at(1));
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("bögen 12-3.png"))));
}

void TestContactSheet::unwritableFolderIsAnError() {
    const Result<Done> written = writeContactSheet("/no/such/folder/sheet.png", makeContent(), {});
    QVERIFY(!written.has_value());
}

}  // namespace

QTEST_MAIN(TestContactSheet)
#include "tst_contact_sheet.moc"
