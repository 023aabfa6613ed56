// SPDX-License-Identifier: GPL-3.0-or-later
// Templates of pictures: what is on their pages, and where.
#include "tests/widgets/figure_samples.h"

#include "widgets/figure/layout.h"
#include "widgets/figure/paint_page.h"
#include "widgets/figure/page_size.h"
#include "widgets/figure/panel.h"
#include "widgets/figure/text_layout.h"

#include <QTest>

#include <map>
#include <set>

using namespace groundscope;
using namespace groundscope::example;

namespace {

constexpr Size kLandscape{640, 480};
constexpr Size kPortrait{360, 640};

Figure laidOut(const FigureSpec& spec, const FigureData& data) {
    Result<Figure> figure = layOutFigure(spec, data);
    if (!figure)
        qWarning("%s", figure.error().message.c_str());
    return figure ? *figure : Figure{};
}

FigurePanel panelOf(const std::string& kind, std::optional<int> phrase = {}, const std::string& title = {}) {
    FigurePanel panel;
    panel.kind = kind;
    panel.phrase = phrase;
    panel.title = title;
    return panel;
}

std::string messageOf(const FigureSpec& spec, const FigureData& data) {
    const Result<Figure> figure = layOutFigure(spec, data);
    return figure ? std::string() : figure.error().message;
}

class TestFigureTemplates : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aSheetHasThreeMasksARowBelowEachPhrase();
    void theOraclesChoiceIsMarkedOnce();
    void manyPhrasesMakePagesOfWholeRows();
    void thePhotographIsInTheFigureOnce();
    void aHeatMapIsFlattenedWithItsPhotograph();
    void nothingLeavesThePage_data();
    void nothingLeavesThePage();
    void panelsOfARowHaveOneHeight();
    void columnsStandUnderEachOther();
    void colorsOfDifferencesAreExplained();
    void outlinesKeepWithinATenthOfAPoint();
    void specksNobodySeesAreNotDrawn();
    void noLineIsThinnerThanPrintKeeps();
    void groundTruthIsDashedOracleSolidAutomaticDotted();
    void oneRangeForAllMapsHasOneBar();
    void ownRangesArePrintedAndSaid();
    void titlesAreFilledIn();
    void lettersFollowTheSetting();
    void anInsetShowsItsPartInItsCorner();
    void aCropShowsThatPartAlone();
    void whatIsMissingIsLeftOutAndSaid();
    void aSamplesHeadingStandsWithItsFirstRow();
    void runsWithoutPointsHaveNoCircles();
    void aMissingGroundTruthIsSaid();
    void theCaptionSaysWhatTheCircleIs();
    void sheetsWithoutRowsSayWhy();
    void sameInputSamePages();
};

void TestFigureTemplates::aSheetHasThreeMasksARowBelowEachPhrase() {
    const FigureData data = figureData({figureSample("1", kLandscape)});
    const Figure figure = laidOut(figureSpec(FigureTemplate::ContactSheet, data), data);
    QCOMPARE(figure.pages.size(), std::size_t{1});
    const FigurePage& page = figure.pages.front();
    QCOMPARE(page.panels.size(), std::size_t{9});
    const std::vector<TextItem> words = itemsOf<TextItem>(page);
    for (const auto& [phrase, row] : {std::pair{"a butterfly", 0}, std::pair{"its orange wings", 1}, std::pair{"a green leaf", 2}}) {
        const auto found = std::find_if(words.begin(), words.end(), [&](const TextItem& t) { return t.text == QLatin1String(phrase); });
        QVERIFY(found != words.end());
        QVERIFY(found->at.y() <= page.panels[static_cast<std::size_t>(3 * row)].top());
        QVERIFY(row == 0 || found->at.y() > page.panels[static_cast<std::size_t>(3 * row - 1)].bottom());
    }
}

void TestFigureTemplates::aSamplesHeadingStandsWithItsFirstRow() {
    const FigureData data = figureData({figureSample("1", kLandscape), figureSample("2", kLandscape), figureSample("3", kLandscape)});
    FigureSpec spec = figureSpec(FigureTemplate::ContactSheet, data);
    for (double height = 150; height < 420; height += 9) {
        spec.page.maxHeight = height;
        for (const FigurePage& page : laidOut(spec, data).pages) {
            double heading = 0;
            for (const TextItem& text : itemsOf<TextItem>(page))
                heading = text.weight == TextWeight::Bold && text.size == spec.page.fontSize ? std::max(heading, text.at.y()) : heading;
            const bool followed = std::any_of(page.panels.begin(), page.panels.end(), [&](const QRectF& panel) { return panel.top() > heading; });
            QVERIFY2(heading == 0 || followed, qPrintable(QString::number(height)));
        }
    }
}

void TestFigureTemplates::runsWithoutPointsHaveNoCircles() {
    FigureData data = figureData({figureSample("1", kLandscape)});
    const FigureSpec spec = figureSpec(FigureTemplate::ContactSheet, data);
    const std::size_t withCircles = itemsOf<PathItem>(laidOut(spec, data).pages[0]).size();
    auto form = std::make_shared<SampleRun>(*data.samples[0].runs[0]);
    for (Candidate& candidate : form->candidates)
        candidate.point = {};  // as of an import without a point file
    data.samples[0].runs[0] = form;
    const Figure bare = laidOut(spec, data);
    QCOMPARE(itemsOf<PathItem>(bare.pages[0]).size(), withCircles - 2 * 9);  // a ring and a disc in each of nine panels
    QVERIFY2(!bare.caption.contains(QStringLiteral("circle")), qPrintable(bare.caption));
}

void TestFigureTemplates::aMissingGroundTruthIsSaid() {
    FigureData data = figureData({figureSample("1", kLandscape), figureSample("2", kLandscape)});
    const FigureSpec spec = figureSpec(FigureTemplate::Comparison, data);
    QVERIFY(laidOut(spec, data).notes.empty());
    data.samples[1].sample.target = TargetState::Absent;
    const std::vector<QString> notes = laidOut(spec, data).notes;
    QCOMPARE(notes.size(), std::size_t{1});
    QVERIFY2(notes[0].startsWith(QStringLiteral("Sample 2 has no mask to compare with: ")), qPrintable(notes[0]));
}

void TestFigureTemplates::theCaptionSaysWhatTheCircleIs() {
    FigureData data = figureData({figureSample("1", kLandscape)});
    const FigureSpec spec = figureSpec(FigureTemplate::ContactSheet, data);
    QVERIFY(laidOut(spec, data).caption.contains(QStringLiteral("the point of highest attention")));
    data.runs[0].record.config.pointMode = PointMode::Random;
    QVERIFY(laidOut(spec, data).caption.contains(QStringLiteral("a random point")));
    data.runs[0].record.config.pointMode = PointMode::LocalMaximum;
    data.runs[0].record.config.pointRank = 3;
    QVERIFY(laidOut(spec, data).caption.contains(QStringLiteral("local maximum 3 of the attention")));
}

void TestFigureTemplates::theOraclesChoiceIsMarkedOnce() {
    const FigureData data = figureData({figureSample("1", kLandscape)});
    FigureSpec spec = figureSpec(FigureTemplate::ContactSheet, data);
    const Figure figure = laidOut(spec, data);
    QVERIFY(figure.caption.contains(QStringLiteral("O by the oracle")));
    const FigurePage& page = figure.pages.front();
    const std::vector<TextItem> words = itemsOf<TextItem>(page);
    const auto mark = std::find_if(words.begin(), words.end(), [](const TextItem& t) { return t.text == QLatin1String("O"); });
    QVERIFY(mark != words.end());
    QVERIFY(page.panels[4].contains(mark->at));  // the second mask of the second phrase
    QCOMPARE(std::count_if(words.begin(), words.end(), [](const TextItem& t) { return t.text.size() == 1; }), 1);
    spec.selectors = {"nobody"};
    const Figure bare = laidOut(spec, data);
    QVERIFY(!wordsOf(bare).contains(QStringLiteral("O")));
    QVERIFY(!bare.caption.contains(QStringLiteral("Oracle")));
}

void TestFigureTemplates::manyPhrasesMakePagesOfWholeRows() {
    const FigureData data = figureData({figureSample("1", kLandscape, 27)});
    FigureSpec spec = figureSpec(FigureTemplate::ContactSheet, data);
    const Figure figure = laidOut(spec, data);
    QVERIFY(figure.pages.size() > 1);
    std::size_t panels = 0;
    for (const FigurePage& page : figure.pages) {
        QCOMPARE(page.panels.size() % 3, std::size_t{0});
        QVERIFY(page.size.height() <= 8.875 * 72 + 0.02);
        panels += page.panels.size();
    }
    QCOMPARE(panels, std::size_t{81});
    spec.page.columns = 6;
    const FigurePage first = laidOut(spec, data).pages.front();
    QCOMPARE(first.panels[3].top(), first.panels[0].top());
}

void TestFigureTemplates::thePhotographIsInTheFigureOnce() {
    const FigureData data = figureData({figureSample("1", kLandscape, 27)});
    const Figure figure = laidOut(figureSpec(FigureTemplate::ContactSheet, data), data);
    std::set<qint64> keys;
    for (const FigurePage& page : figure.pages)
        for (const PictureItem& item : itemsOf<PictureItem>(page)) {
            keys.insert(item.image.cacheKey());
            QCOMPARE(item.image.size(), QSize(640, 480));
        }
    QCOMPARE(keys.size(), std::size_t{1});
}

void TestFigureTemplates::aHeatMapIsFlattenedWithItsPhotograph() {
    const FigureData data = figureData({figureSample("1", kLandscape)});
    FigureSpec spec = figureSpec(FigureTemplate::Grid, data);
    spec.panels = {panelOf("image"), panelOf("heat", 0)};
    const std::vector<PictureItem> pictures = itemsOf<PictureItem>(laidOut(spec, data).pages.front());
    QVERIFY(pictures.size() >= 2);
    QVERIFY(pictures[0].image.cacheKey() != pictures[1].image.cacheKey());
    QVERIFY(!pictures[1].image.hasAlphaChannel());
    const QPoint peak(224, 192);  // of the first phrase's map: orange over the picture's blue
    QVERIFY(qRed(pictures[1].image.pixel(peak)) > qRed(pictures[0].image.pixel(peak)) + 30);
    QVERIFY(qBlue(pictures[1].image.pixel(peak)) < qBlue(pictures[0].image.pixel(peak)) - 30);
}

void TestFigureTemplates::nothingLeavesThePage_data() {
    QTest::addColumn<int>("layout");
    QTest::addColumn<QString>("preset");
    for (const FigureTemplate layout : {FigureTemplate::ContactSheet, FigureTemplate::Comparison, FigureTemplate::Attention,
                                        FigureTemplate::Gallery, FigureTemplate::Grid})
        for (const std::string& preset : pagePresets())
            QTest::addRow("%d-%s", static_cast<int>(layout), preset.c_str()) << static_cast<int>(layout) << QString::fromStdString(preset);
}

void TestFigureTemplates::nothingLeavesThePage() {
    QFETCH(const int, layout);
    QFETCH(const QString, preset);
    FigureSample wordy = figureSample("3", {900, 300});
    wordy.sample.expression = "the tallest of the three bicycles leaning against the red brick wall of the old railway station";
    const FigureData data = figureData({figureSample("1", kLandscape), figureSample("2", kPortrait), wordy, figureSample("4", {200, 900}, 1)});
    FigureSpec spec = figureSpec(static_cast<FigureTemplate>(layout), data);
    spec.page.preset = preset.toStdString();
    spec.page.letters = "(a)";
    const Figure figure = laidOut(spec, data);
    QVERIFY(!figure.pages.empty());
    const TextRuler ruler(figure.font);
    for (const FigurePage& page : figure.pages) {
        const QRectF paper = QRectF(QPointF(0, 0), page.size).adjusted(-0.05, -0.05, 0.05, 0.05);
        for (const QRectF& panel : page.panels)
            QVERIFY(paper.contains(panel));
        for (const TextItem& item : itemsOf<TextItem>(page)) {
            const double width = ruler.width(item.text, item.size, item.weight);
            const double left = item.align == Qt::AlignLeft ? item.at.x() : item.at.x() - (item.align == Qt::AlignRight ? width : width / 2);
            const QRectF box(left, item.at.y() - ruler.capHeight(item.size), width, ruler.capHeight(item.size) + ruler.descent(item.size));
            QVERIFY2(item.turn != 0 || paper.contains(box), qPrintable(item.text));
        }
    }
}

void TestFigureTemplates::panelsOfARowHaveOneHeight() {
    const FigureData data = figureData({figureSample("1", kLandscape), figureSample("2", kPortrait), figureSample("3", {500, 500})});
    const FigurePage page = laidOut(figureSpec(FigureTemplate::Gallery, data), data).pages.front();
    QCOMPARE(page.panels.size(), std::size_t{3});
    for (const QRectF& panel : page.panels)
        QVERIFY(qAbs(panel.height() - page.panels.front().height()) < 0.01);
    QVERIFY(qAbs(page.panels.back().right() - page.size.width()) < 0.01);
    QVERIFY(qAbs(page.panels[1].width() / page.panels[1].height() - 360.0 / 640) < 0.001);
}

void TestFigureTemplates::columnsStandUnderEachOther() {
    const FigureData data = figureData({figureSample("1", kLandscape), figureSample("2", kPortrait)});
    const Figure figure = laidOut(figureSpec(FigureTemplate::Comparison, data), data);
    const FigurePage& page = figure.pages.front();
    QCOMPARE(page.panels.size(), std::size_t{6});  // image, ground truth, oracle
    for (std::size_t i = 0; i < 3; ++i)
        QVERIFY(qAbs(page.panels[i].center().x() - page.panels[i + 3].center().x()) < 0.01);
    const QStringList words = wordsOf(figure);
    QCOMPARE(words.filter(QStringLiteral("butterfly's wings")).size(), 2);
    QCOMPARE(words.mid(words.size() - 3), QStringList({QStringLiteral("Image"), QStringLiteral("Ground truth"), QStringLiteral("Oracle")}));
}

void TestFigureTemplates::colorsOfDifferencesAreExplained() {
    const FigureData data = figureData({figureSample("1", kLandscape)});
    FigureSpec spec = figureSpec(FigureTemplate::Comparison, data);
    const QString plain = laidOut(spec, data).caption;
    spec.panels = {panelOf("image"), panelOf("errors")};
    const Figure figure = laidOut(spec, data);
    QVERIFY(figure.caption.startsWith(plain) && figure.caption.size() > plain.size());
    spec.caption = "My words.";
    QCOMPARE(laidOut(spec, data).caption, QStringLiteral("My words."));
}

void TestFigureTemplates::outlinesKeepWithinATenthOfAPoint() {
    const FigureData data = figureData({figureSample("1", kLandscape)});
    const FigurePage page = laidOut(figureSpec(FigureTemplate::Gallery, data), data).pages.front();
    const QRectF panel = page.panels.front();
    const double scale = panel.width() / 640;
    const QPointF centre(panel.left() + 0.6 * 640 * scale, panel.top() + 0.55 * 480 * scale);
    const double radius = 0.2 * 480 * scale;
    int outlines = 0;
    for (const PathItem& item : itemsOf<PathItem>(page)) {
        if (item.path.elementCount() < 12)
            continue;
        ++outlines;
        for (int i = 0; i < item.path.elementCount(); ++i) {
            const double distance = QLineF(centre, QPointF(item.path.elementAt(i))).length();
            QVERIFY(qAbs(distance - radius) <= 0.1 + 1.5 * scale);  // pixels' corners lie up to that off the disc
        }
        QVERIFY(item.path.elementCount() < 400);
    }
    QVERIFY(outlines >= 2);
}

void TestFigureTemplates::specksNobodySeesAreNotDrawn() {
    std::vector<std::uint8_t> bytes(1000 * 1000);
    for (int y = 400; y < 600; ++y)
        std::fill_n(bytes.begin() + 1000 * y + 400, 200, std::uint8_t{1});
    for (std::size_t i = 0; i < 300'000; i += 7)
        bytes[i] = 1;
    const PanelShape shape = panelShape(maskFromBytes({1000, 1000}, bytes));
    const QRectF source(0, 0, 1000, 1000);
    QCOMPARE(shapePath(*shape, source, QRectF(0, 0, 75, 75)).boundingRect(), QRectF(30, 30, 15, 15));
    QCOMPARE(shapePath(*shape, source, QRectF(0, 0, 750, 750)).boundingRect().top(), 0.0);
    const PanelShape speck = panelShape(maskFromBytes({3, 1}, std::vector<std::uint8_t>{0, 1, 0}));
    QVERIFY(!shapePath(*speck, QRectF(0, 0, 3, 1), QRectF(0, 0, 0.1, 0.03)).isEmpty());
}

void TestFigureTemplates::noLineIsThinnerThanPrintKeeps() {
    const FigureData data = figureData({figureSample("1", kLandscape)});
    for (const FigureTemplate layout : {FigureTemplate::ContactSheet, FigureTemplate::Attention}) {
        FigureSpec spec = figureSpec(layout, data);
        spec.page.lineWidth = 0.5;
        for (const PathItem& item : itemsOf<PathItem>(laidOut(spec, data).pages.front()))
            QVERIFY(!item.stroke || item.width >= 0.5);
    }
}

void TestFigureTemplates::groundTruthIsDashedOracleSolidAutomaticDotted() {
    FigureSample sample = figureSample("1", kLandscape);
    SampleRun run = *sample.runs.front();
    run.selections.push_back({"automatic", 2, 1, "judged-best"});
    const FigureData data = figureData({withRun(sample, run)});
    FigureSpec spec = figureSpec(FigureTemplate::Comparison, data);
    spec.selectors = {"oracle", "automatic"};
    for (const char* colors : {"safe", "paper"}) {
        spec.view.colors = colors;
        std::map<int, LineStyle> lines;  // by column
        const FigurePage page = laidOut(spec, data).pages.front();
        for (const PathItem& item : itemsOf<PathItem>(page))
            for (std::size_t i = 0; i < page.panels.size(); ++i)
                if (item.stroke && *item.stroke != QColor(Qt::white) && page.panels[i].contains(item.path.boundingRect()))
                    lines[static_cast<int>(i)] = item.line;
        QCOMPARE(lines, (std::map<int, LineStyle>{{1, LineStyle::Dashed}, {2, LineStyle::Solid}, {3, LineStyle::Dotted}}));
    }
}

void TestFigureTemplates::oneRangeForAllMapsHasOneBar() {
    const FigureData data = figureData({figureSample("1", kLandscape)});
    const Figure figure = laidOut(figureSpec(FigureTemplate::Attention, data), data);
    QCOMPARE(figure.pages.front().panels.size(), std::size_t{3});
    QCOMPARE(itemsOf<PictureItem>(figure.pages.front()).size(), std::size_t{4});  // three maps and the bar
    QVERIFY(wordsOf(figure).contains(QStringLiteral("0")));
    QVERIFY(wordsOf(figure).contains(QStringLiteral("a green leaf")));
}

void TestFigureTemplates::ownRangesArePrintedAndSaid() {
    const FigureData data = figureData({figureSample("1", kLandscape)});
    FigureSpec spec = figureSpec(FigureTemplate::Attention, data);
    spec.view.sharedRange = false;
    const Figure figure = laidOut(spec, data);
    QCOMPARE(itemsOf<PictureItem>(figure.pages.front()).size(), std::size_t{3});
    QCOMPARE(wordsOf(figure).filter(QStringLiteral("[")).size(), 3);
    QCOMPARE(figure.notes.size(), std::size_t{1});
}

void TestFigureTemplates::titlesAreFilledIn() {
    const FigureData data = figureData({figureSample("7", kLandscape)});
    FigureSpec spec = figureSpec(FigureTemplate::Grid, data);
    spec.page.preset = "cvpr-page";
    spec.page.columns = 2;
    spec.panels = {panelOf("mask", 1, "{phrase} / {model} / {sample}"), panelOf("mask", 1, "{level} {iou} {predicted-iou}")};
    spec.panels.back().level = 1;
    const QStringList words = wordsOf(laidOut(spec, data));
    QVERIFY(words.contains(QStringLiteral("its orange wings / LLaVA-1.5 (7B) / 7")));
    QVERIFY(words.contains(QStringLiteral("Part 1.00 0.91")));
}

void TestFigureTemplates::lettersFollowTheSetting() {
    const FigureData data = figureData({figureSample("1", kLandscape), figureSample("2", kLandscape)});
    FigureSpec spec = figureSpec(FigureTemplate::Gallery, data);
    const auto begins = [&](const char* letters) {
        spec.page.letters = letters;
        return wordsOf(laidOut(spec, data));
    };
    QCOMPARE(begins("(a)").filter(QStringLiteral("(b) the")).size(), 1);
    QVERIFY(begins("a").contains(QStringLiteral("b")));
    QVERIFY(begins("A").contains(QStringLiteral("B")));
    QVERIFY(begins("").filter(QStringLiteral("(b)")).isEmpty());
}

void TestFigureTemplates::anInsetShowsItsPartInItsCorner() {
    const FigureData data = figureData({figureSample("1", kLandscape)});
    FigureSpec spec = figureSpec(FigureTemplate::Gallery, data);
    spec.insets.push_back({0, {0.5, 0.5, 0.1, 0.1}, 3, "top-left"});
    const FigurePage page = laidOut(spec, data).pages.front();
    const std::vector<PictureItem> pictures = itemsOf<PictureItem>(page);
    QCOMPARE(pictures.size(), std::size_t{2});
    QCOMPARE(pictures[1].part, QRectF(320, 240, 64, 48));
    QCOMPARE(pictures[1].image.cacheKey(), pictures[0].image.cacheKey());
    QVERIFY(qAbs(pictures[1].place.width() - 0.3 * page.panels[0].width()) < 0.01);
    QCOMPARE(pictures[1].place.topLeft(), page.panels[0].topLeft());
    spec.insets[0].zoom = 20;
    const PictureItem large = itemsOf<PictureItem>(laidOut(spec, data).pages.front())[1];
    QVERIFY(large.place.width() <= 0.5 * page.panels[0].width() + 0.01);
    spec.insets[0].panel = 1;
    QVERIFY(messageOf(spec, data).find("panel 1") != std::string::npos);
}

void TestFigureTemplates::aCropShowsThatPartAlone() {
    const FigureData data = figureData({figureSample("1", kLandscape)});
    FigureSpec spec = figureSpec(FigureTemplate::Comparison, data);
    spec.crop = Rect{0.25, 0.25, 0.5, 0.5};
    const FigurePage page = laidOut(spec, data).pages.front();
    for (const PictureItem& item : itemsOf<PictureItem>(page))
        QCOMPARE(item.part, QRectF(160, 120, 320, 240));
    for (const PathItem& item : itemsOf<PathItem>(page))
        QVERIFY(item.clip.has_value());
}

void TestFigureTemplates::whatIsMissingIsLeftOutAndSaid() {
    FigureSample bare = figureSample("9", kLandscape);
    bare.image = nullptr;
    bare.runs = {nullptr};
    bare.sample.target = TargetState::Unannotated;
    bare.sample.annotations.clear();
    const FigureData data = figureData({bare});
    const Figure figure = laidOut(figureSpec(FigureTemplate::Comparison, data), data);
    QCOMPARE(figure.pages.front().panels.size(), std::size_t{3});
    QVERIFY(itemsOf<PictureItem>(figure.pages.front()).empty());
    QCOMPARE(figure.notes.size(), std::size_t{2});
    QCOMPARE(figure.notes[0], QStringLiteral("Sample 9 has no mask to compare with: no ground truth."));
    QVERIFY(figure.notes[1].contains(QStringLiteral("9")) && figure.notes[1].contains(QStringLiteral("LLaVA-1.5 (7B)")));
}

void TestFigureTemplates::sheetsWithoutRowsSayWhy() {
    const FigureSample sample = figureSample("1", kLandscape);
    SampleRun empty;
    empty.filled = Stage::Scores;
    empty.imageSize = kLandscape;
    SampleRun failed = empty;
    failed.error = Error{ErrorCode::OutOfMemory, "no room", {}};
    std::set<QString> sentences;
    for (const SampleRun& run : {empty, failed, SampleRun{}}) {
        const FigureData data = figureData({withRun(sample, run)});
        const QStringList words = wordsOf(laidOut(figureSpec(FigureTemplate::ContactSheet, data), data));
        QVERIFY(!words.isEmpty());
        sentences.insert(words.join(QLatin1Char(' ')));
    }
    QCOMPARE(sentences.size(), std::size_t{3});
}

void TestFigureTemplates::sameInputSamePages() {
    const FigureData data = figureData({figureSample("1", kLandscape), figureSample("2", kPortrait)});
    const FigureSpec spec = figureSpec(FigureTemplate::Attention, data);
    const Figure one = laidOut(spec, data);
    const Figure two = laidOut(spec, data);
    QCOMPARE(pageImage(one.pages.front(), one.font, 100).value(), pageImage(two.pages.front(), two.font, 100).value());
}

}  // namespace

QTEST_MAIN(TestFigureTemplates)
#include "tst_figure_templates.moc"
