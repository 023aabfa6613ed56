// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/galleries.h"
#include "app/report/report.h"
#include "app/report/report_table.h"
#include "app/report/sample_picture.h"
#include "tests/app/app_support.h"

#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QXmlStreamReader>

#include <limits>
#include <stop_token>
#include <tuple>

namespace groundscope {

using namespace test;

namespace {

const QByteArray kHostile = "</td><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">&amp;'\"\x01\xff";

/// What a reader of the page's markup finds.
struct Parsed {
    QString problem;
    QHash<QString, int> elements;
    QSet<QString> ids;
    QStringList doubledIds;
    QStringList headings;
    QStringList links;      ///< of href and src that do not begin with "data:"
    QStringList unnamed;    ///< pictures without alternative text
    QList<QByteArray> pictures;  ///< of data addresses
    QString text;
};

Parsed parse(const std::string& html) {
    Parsed found;
    QXmlStreamReader reader(QByteArray::fromStdString(html));
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::Characters)
            found.text += reader.text();
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QString name = reader.name().toString();
        const auto attributes = reader.attributes();
        ++found.elements[name];
        if (const QString id = attributes.value("id"_L1).toString(); !id.isEmpty()) {
            if (found.ids.contains(id))
                found.doubledIds.append(id);
            found.ids.insert(id);
        }
        if (name.size() == 2 && name[0] == u'h' && name[1].isDigit())
            found.headings.append(name);
        for (const auto key : {"href"_L1, "src"_L1}) {
            const QString value = attributes.value(key).toString();
            if (value.startsWith(u"data:"))
                found.pictures.append(QByteArray::fromBase64(value.section(u',', 1).toLatin1()));
            else if (!value.isEmpty())
                found.links.append(value);
        }
        if ((name == u"img" && attributes.value("alt"_L1).isEmpty()) ||
            (name == u"svg" && attributes.value("aria-label"_L1).isEmpty() && attributes.value("aria-hidden"_L1).isEmpty()))
            found.unnamed.append(name);
    }
    found.problem = reader.hasError() ? reader.errorString() : QString();
    return found;
}

Evaluation evaluationOf(std::initializer_list<std::tuple<const char*, double, double, bool>> samples) {
    Evaluation figures;
    figures.selectors.resize(3);
    figures.selectors[0].selector = "oracle";
    figures.selectors[0].needsTruth = true;
    figures.selectors[1].selector = "automatic";
    figures.selectors[2].selector = "predicted-iou";
    for (const auto& [id, oracle, automatic, empty] : samples) {
        SampleFigures sample;
        sample.id = id;
        sample.emptyTarget = empty;
        sample.selectors["oracle"].iou = oracle;
        sample.selectors["automatic"].iou = automatic;
        figures.perSample.push_back(sample);
    }
    return figures;
}

}  // namespace

class TestReport : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_first;
    QString m_second;
    QString m_hostile;

    QString path(const QString& name) const { return m_folder.filePath(name); }

    /// Masks around a place of its own, so that runs differ.
    static void writeMovedRun(const QString& file, const Benchmark& benchmark, const std::string& model, Point centre, const QByteArray& words) {
        RunRecord record;
        record.id = "private-id";
        record.programVersion = "0.1.0" + words.toStdString();
        record.startedUtc = "2026-11-23T04:00:00Z";
        record.config.benchmark = benchmark.name;
        record.config.benchmarkRoot = benchmark.root;
        record.config.mllm.name = model;
        record.config.mllm.path = "/home/secretperson/models";
        record.config.mllm.device = "cuda:0";
        record.config.segmenter.name = "some-segmenter" + words.toStdString();
        record.config.selectors = {"oracle", "predicted-iou"};
        auto store = RunStore::create(toPath(file), record, {benchmark.name, benchmark.layout, benchmark.samples.size()});
        QVERIFY(store.has_value());
        for (const Sample& sample : benchmark.samples) {
            SampleRun run = example::makeRun(sample, kPictureSize, centre, kTruthRadius);
            run.answer.text += words.toStdString();
            run.selections.push_back({"predicted-iou", 0, 0.97, "best-predicted-iou"});
            run.scores.push_back({"predicted-iou", run.candidateIou[0], false});
            QVERIFY((*store)->put(run).has_value());
        }
    }

    static ReportOptions optionsFor(const QStringList& files) {
        ReportOptions options;
        for (const QString& file : files)
            options.runs.files.push_back(toPath(file));
        return options;
    }
    static std::string pageOf(const ReportOptions& options) {
        const auto report = makeReport(options, {});
        if (!report.has_value())
            qFatal("%s", describe(report.error()).c_str());
        return report->html;
    }

  private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        writeBenchmark(path(u"benchmark"_s), 6);
        const auto benchmark = readBenchmarkAt(path(u"benchmark"_s));
        m_first = path(u"secretfile.gsrun"_s);
        m_second = path(u"second.gsrun"_s);
        writeMovedRun(m_first, *benchmark, "org/model-one", kTruthCentre, {});
        writeMovedRun(m_second, *benchmark, "model-two", {60, 50}, {});
        writeBenchmark(path(u"hostile"_s), 4);
        QByteArray quoted = kHostile;
        quoted.replace('"', "\"\"");
        writeText(path(u"hostile/Objects.csv"_s), "Index, Object\n1,\"" + quoted + "\"\n2,\"" + quoted + "\"\n3,a\n4,b\n");
        m_hostile = path(u"hostile.gsrun"_s);
        writeMovedRun(m_hostile, *readBenchmarkAt(path(u"hostile"_s)), "model" + kHostile.toStdString(), {70, 60}, kHostile);
    }

    void textsAreNeverMarkup() {
        Html page;
        {
            const auto scope = page.in("p", {{"title", kHostile.toStdString()}});
            page.text(kHostile.toStdString());
        }
        const Parsed found = parse(page.written());
        QCOMPARE(found.problem, QString());
        QCOMPARE(found.elements.size(), 1);
        QVERIFY(found.text.contains(u"</td><script>"_s));
        QVERIFY(found.text.contains(QChar(0xFFFD)));
    }

    void numbersOfDrawingsAreShortAndFinite() {
        QCOMPARE(htmlNumber(12.50), std::string("12.5"));
        QCOMPARE(htmlNumber(-0.001), std::string("0"));
        QCOMPARE(htmlNumber(100), std::string("100"));
        QCOMPARE(htmlNumber(std::numeric_limits<double>::quiet_NaN()), std::string("0"));
    }

    void tablesHaveCaptionHeadsAndGroups() {
        Table table{"t", "A caption", {{"model", "Model", "", ""}, {"a", "A", "", "PixMMVP", CellKind::Rate}, {"m", "M", "", "PixMMVP", CellKind::Rate}}, {}, {"A note"}};
        table.rows = {{"group", {Cell::of("x"), Cell::of(0.25), Cell::of(std::nullopt, "no-answers")}, true}};
        Html page;
        {
            const auto scope = page.in("div");
            addTable(page, table, "id-1");
        }
        const QString html = QString::fromStdString(page.written());
        QVERIFY(html.contains(u"<caption id=\"id-1\">A caption</caption>"_s));
        QVERIFY(html.contains(u"<th scope=\"colgroup\" class=\"group\" colspan=\"2\">PixMMVP</th>"_s));
        QVERIFY(html.contains(u"<th scope=\"rowgroup\""_s));
        QVERIFY(html.contains(u"<th scope=\"row\"><bdi>x</bdi> ‡</th>"_s));
        QVERIFY(html.contains(u">25.0</td>"_s));
        QVERIFY(html.contains(u"<abbr title=\"no answers\">–</abbr>"_s));
        QVERIFY(html.contains(u"A note"_s));
        QCOMPARE(parse(page.written()).problem, QString());
    }

    void bestAndWorstGoByTheSelectorAndLeaveOutAbsentObjects() {
        const Evaluation figures = evaluationOf({{"1", 0.9, 0.1, false}, {"2", 0.9, 0.8, false}, {"3", 1, 1, true}, {"4", 0.3, 0.1, false}, {"5", 0.9, 0.8, false}});
        QCOMPARE(gallerySelector(figures, {}), std::string("automatic"));
        QCOMPARE(gallerySelector(figures, "oracle"), std::string("oracle"));
        QCOMPARE(bestSamples(figures, "automatic", 3), (std::vector<std::string>{"2", "5", "1"}));
        QCOMPARE(worstSamples(figures, "automatic", 2), (std::vector<std::string>{"1", "4"}));
        QCOMPARE(worstSamples(figures, "automatic", 0), std::vector<std::string>());
    }

    void outlinesOfDustStayShort() {
        constexpr int kSide = 700;
        std::vector<std::uint8_t> dust(kSide * kSide);
        for (std::size_t i = 0; i < dust.size(); ++i)
            dust[i] = (i % kSide + i / kSide) % 2;
        Html page;
        std::string problem;
        QVERIFY(!addPicture(page, Sample{}, {kSide, kSide}, {{maskFromBytes({kSide, kSide}, dust), truthLook(), false}}, "dust", problem));
        QVERIFY(!problem.empty());
        QVERIFY2(page.written().size() < 200'000, std::to_string(page.written().size()).c_str());
    }

    void pageHasEverythingAndNeedsNothing() {
        ReportOptions options = optionsFor({m_first, m_second});
        options.selector = "oracle";
        const Parsed found = parse(pageOf(options));
        QCOMPARE(found.problem, QString());
        QCOMPARE(found.doubledIds, QStringList());
        QCOMPARE(found.unnamed, QStringList());
        for (const char* id : {"runs", "tables", "plots", "samples", "method", "notes", "table-scores", "table-ablation-1"})
            QVERIFY2(found.ids.contains(QString::fromLatin1(id)), id);
        for (const QString& link : found.links)
            QVERIFY2(link.startsWith(u'#') && found.ids.contains(link.mid(1)), qPrintable(link));
        QCOMPARE(found.elements.value(u"script"_s), 0);
        QCOMPARE(found.elements.value(u"table"_s), found.elements.value(u"caption"_s));
        QCOMPARE(found.headings.first(), u"h1"_s);
        for (int i = 1; i < found.headings.size(); ++i)
            QVERIFY(found.headings[i][1].digitValue() <= found.headings[i - 1][1].digitValue() + 1);
        QVERIFY(found.elements.value(u"img"_s) >= 3);
        for (const QByteArray& picture : found.pictures)
            QVERIFY(!QImage::fromData(picture).isNull());
        for (const QStringView words : {u"Best: org/model-one", u"Worst: model-two", u"Most disputed between runs", u"always the likeliest (greedy)", u"seed"})
            QVERIFY2(found.text.contains(words), qPrintable(words.toString()));
    }

    void galleriesAreAsLongAsAskedFor() {
        ReportOptions options = optionsFor({m_first});
        options.gallery = 2;
        const Parsed two = parse(pageOf(options));
        options.gallery = 0;
        const Parsed none = parse(pageOf(options));
        QCOMPARE(none.elements.value(u"article"_s), 0);
        QCOMPARE(two.elements.value(u"article"_s), 4);  // two best, two worst
        options.gallery = kMostGallerySamples + 1;
        QVERIFY(!makeReport(options, {}).has_value());
    }

    void unknownSelectorIsRefusedWithThoseThereAre() {
        ReportOptions options = optionsFor({m_first});
        options.selector = "nobody";
        const auto report = makeReport(options, {});
        QVERIFY(!report.has_value());
        QVERIFY(report.error().message.find("oracle, predicted-iou") != std::string::npos);
    }

    void sameRunsGiveTheSameBytes() {
        const ReportOptions options = optionsFor({m_first, m_second});
        QVERIFY(pageOf(options) == pageOf(options));
    }

    void hostileTextsStayTexts() {
        const Parsed found = parse(pageOf(optionsFor({m_hostile})));
        QCOMPARE(found.problem, QString());
        QCOMPARE(found.elements.value(u"script"_s), 0);
        QVERIFY(!found.links.contains(u"x"_s));
        QVERIFY(found.text.count(u"</td><script>document.title"_s) >= 4);
    }

    void anonymousPageNamesNobody() {
        ReportOptions options = optionsFor({m_first, m_second});
        options.anonymise = true;
        std::string html = pageOf(options);
        const Parsed found = parse(html);
        for (const QByteArray& picture : found.pictures)
            html += picture.toStdString();
        for (const std::string& name : {std::string("secret"), std::string("org/model"), std::string("private-id"), std::string("cuda"), m_folder.path().toStdString(),
                                        std::string("2026-11-23")})
            QVERIFY2(html.find(name) == std::string::npos, name.c_str());
        QVERIFY(html.find("run-1.gsrun") != std::string::npos);
        QVERIFY(html.find("model-one") != std::string::npos);
    }

    void stoppedReportIsCancelled() {
        std::stop_source stop;
        stop.request_stop();
        Progress progress;
        progress.stop = stop.get_token();
        const auto report = makeReport(optionsFor({m_first}), progress);
        QVERIFY(!report.has_value());
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
    }

    void browserShowsItWithoutComplaint() {
        const QString browser = QStandardPaths::findExecutable(u"chromium"_s);
        if (browser.isEmpty())
            QSKIP("chromium is not installed");
        const QString file = path(u"index.html"_s);
        writeText(file, QByteArray::fromStdString(pageOf(optionsFor({m_hostile}))));
        const QString screenshot = path(u"page.png"_s);
        QProcess process;
        process.start(browser, {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--disable-dev-shm-usage"_s, u"--hide-scrollbars"_s,
                                u"--user-data-dir="_s + path(u"profile"_s), u"--enable-logging=stderr"_s, u"--window-size=1280,7000"_s,
                                u"--screenshot="_s + screenshot, u"--dump-dom"_s, u"file://"_s + file});
        if (!process.waitForFinished(150'000) || process.exitStatus() != QProcess::NormalExit)
            QSKIP("chromium does not run here");
        const QString said = QString::fromUtf8(process.readAllStandardError());
        const QString page = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY2(!said.contains(u":CONSOLE"_s), qPrintable(said));
        QVERIFY(page.contains(u"<title>Grounding report: hostile</title>"_s));
        QVERIFY(page.contains(u"<caption id=\"table-scores\">"_s));
        QVERIFY(!page.contains(u"<script"_s));
        const QImage shown(screenshot);
        QVERIFY(!shown.isNull());
        qsizetype outline = 0;  // of the ground truth, drawn over the pictures
        for (int y = 0; y < shown.height(); ++y)
            for (int x = 0; x < shown.width(); ++x)
                outline += shown.pixelColor(x, y) == truthLook().color;
        QVERIFY2(outline > 500, QByteArray::number(outline).constData());
        if (const QString keep = qEnvironmentVariable("GROUNDSCOPE_KEEP_SCREENSHOT"); !keep.isEmpty())
            QVERIFY(QFile::copy(screenshot, keep));
    }
};

}  // namespace groundscope

QTEST_MAIN(groundscope::TestReport)

#include "tst_report.moc"
