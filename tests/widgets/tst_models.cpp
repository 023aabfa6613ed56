// SPDX-License-Identifier: GPL-3.0-or-later
// Sample table, its filter, and the list of masks.
#include "tests/widgets/example_run.h"
#include "widgets/models/candidate_model.h"
#include "widgets/models/sample_filter.h"
#include "widgets/models/sample_model.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace groundscope;

namespace {

std::shared_ptr<const Benchmark> makeBenchmark(int count) {
    auto benchmark = std::make_shared<Benchmark>();
    for (int i = 1; i <= count; ++i) {
        Sample sample = example::makeSample(std::to_string(i), {40, 30}, {20, 15}, 5);
        if (i % 3 == 0)
            sample.expression = "the Red ball";
        if (i % 5 == 0)
            sample.target = TargetState::Absent;
        benchmark->samples.push_back(sample);
    }
    return benchmark;
}

SampleStatus done(double iou) {
    SampleStatus status;
    status.stage = Stage::Scores;
    status.oracleIou = iou;
    return status;
}

SampleStatus failed() {
    SampleStatus status;
    status.stage = Stage::Answer;
    status.failed = true;
    status.errorSummary = QStringLiteral("A file is damaged.");
    return status;
}

CandidateItem makeItem(int candidate, int level, bool oracle) {
    CandidateItem item;
    item.candidate = candidate;
    item.level = level;
    item.predictedIou = 0.9;
    item.trueIou = 0.5;
    if (oracle)
        item.chosenBy = {"oracle"};
    item.areaShare = 0.125;
    return item;
}

class TestModels : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void sampleModelKeepsTheRulesOfModels();
    void sampleModelTellsWhatItHolds();
    void statusIsFoundByIdAndTellsItsRowOnly();
    void unknownRowsAreIgnored();
    void thumbnailsAreAskedForOnce();
    void thumbnailsOfALongListTakeBoundedMemory();
    void replacingTheBenchmarkForgetsEverything();
    void filterKeepsTheOrderAskedFor();
    void filterTellsWhichRowChanged();
    void hundredThousandRowsAreFast();
    void candidateModelKeepsTheRulesOfModels();
    void candidateModelTellsWhatItHolds();
};

void TestModels::sampleModelKeepsTheRulesOfModels() {
    SampleModel model;
    SampleFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester modelTester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester filterTester(
        &filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setBenchmark(makeBenchmark(20));
    model.setStatus(3, done(0.7));
    model.setThumbnail(2, example::makePicture({8, 8}));
    filter.setRows(std::vector<std::uint32_t>{9, 3, 19});
    model.setStatus(3, done(0.8));
    model.clearStatus();
    filter.setGroup(QSet<QString>{QStringLiteral("4")});
    model.setBenchmark(nullptr);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(filter.rowCount(), 0);
}

void TestModels::sampleModelTellsWhatItHolds() {
    SampleModel model;
    model.setBenchmark(makeBenchmark(5));
    model.setStatus(1, done(0.714));
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.columnCount(), static_cast<int>(SampleModel::ColumnCount));
    const QModelIndex second = model.index(1, SampleModel::IdColumn);
    QCOMPARE(second.data().toString(), QStringLiteral("2"));
    QCOMPARE(second.data(SampleModel::ExpressionRole).toString(),
             QStringLiteral("the butterfly's wings"));
    QCOMPARE(second.data(SampleModel::StageRole).toInt(), static_cast<int>(Stage::Scores));
    QCOMPARE(second.data(SampleModel::OracleIouRole).toDouble(), 0.714);
    QVERIFY(!model.index(0, 0).data(SampleModel::OracleIouRole).isValid());
    QCOMPARE(second.siblingAtColumn(SampleModel::IouColumn).data().toString(),
             QStringLiteral("0.71"));
    QCOMPARE(model.index(4, 0).data(SampleModel::TargetRole).toInt(),
             static_cast<int>(TargetState::Absent));
    QVERIFY(second.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("0.71")));
    QVERIFY(model.index(4, 0)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("not in the image")));
}

void TestModels::statusIsFoundByIdAndTellsItsRowOnly() {
    SampleModel model;
    model.setBenchmark(makeBenchmark(9));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setStatus(QStringLiteral("7"), failed());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 6);
    QCOMPARE(changed[0][1].toModelIndex().row(), 6);
    QVERIFY(model.index(6, 0).data(SampleModel::FailedRole).toBool());
    QVERIFY(model.index(6, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("damaged")));
    model.setStatus(QStringLiteral("7"), failed());
    QCOMPARE(changed.count(), 1);
}

void TestModels::unknownRowsAreIgnored() {
    SampleModel model;
    model.setBenchmark(makeBenchmark(2));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setStatus(QStringLiteral("no such sample"), failed());
    model.setStatus(2, failed());
    model.setThumbnail(-1, {});
    QCOMPARE(changed.count(), 0);
    QCOMPARE(model.rowOf(QStringLiteral("3")), -1);
    QVERIFY(model.sampleAt(2) == nullptr);
    QVERIFY(!model.data(QModelIndex(), Qt::DisplayRole).isValid());
}

void TestModels::thumbnailsAreAskedForOnce() {
    SampleModel model;
    model.setBenchmark(makeBenchmark(10));
    QCOMPARE(model.takeMissingThumbnails({1, 2, 77, -1}), (QList<int>{1, 2}));
    QCOMPARE(model.takeMissingThumbnails({1, 2, 3}), (QList<int>{3}));
    const QImage picture = example::makePicture({8, 8});
    model.setThumbnail(2, picture);
    QCOMPARE(model.index(2, 0).data(SampleModel::ThumbnailRole).value<QImage>(), picture);
    model.setThumbnail(1, {});
    QVERIFY(model.takeMissingThumbnails({1, 2, 3}).isEmpty());
}

void TestModels::thumbnailsOfALongListTakeBoundedMemory() {
    constexpr int kRows = 3000;
    SampleModel model;
    model.setBenchmark(makeBenchmark(kRows));
    qsizetype bytes = 0;
    const QImage picture = example::makePicture({192, 144});
    for (int row = 0; row < kRows; ++row)
        model.setThumbnail(row, picture);
    for (int row = 0; row < kRows; ++row)
        bytes += model.index(row, 0).data(SampleModel::ThumbnailRole).value<QImage>().sizeInBytes();
    QVERIFY2(bytes > (8 << 20) && bytes <= (32 << 20), qPrintable(QString::number(bytes)));
    QCOMPARE(model.index(kRows - 1, 0).data(SampleModel::ThumbnailRole).value<QImage>(), picture);
    QCOMPARE(model.takeMissingThumbnails({0, kRows - 1}), QList<int>{0});  // what was dropped is asked for again
}

void TestModels::replacingTheBenchmarkForgetsEverything() {
    SampleModel model;
    model.setBenchmark(makeBenchmark(10));
    model.setStatus(2, done(0.5));
    model.setThumbnail(2, example::makePicture({8, 8}));
    model.setBenchmark(makeBenchmark(4));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.statusAt(2), SampleStatus{});
    QCOMPARE(model.takeMissingThumbnails({2}), QList<int>{2});
    QCOMPARE(model.rowOf(QStringLiteral("9")), -1);
}

void TestModels::filterKeepsTheOrderAskedFor() {
    SampleModel model;
    model.setBenchmark(makeBenchmark(10));
    SampleFilter filter;
    filter.setSourceModel(&model);
    const auto shown = [&filter] {
        QList<int> rows;
        for (int row = 0; row < filter.rowCount(); ++row)
            rows.append(filter.mapToSource(filter.index(row, 0)).row());
        return rows;
    };
    QCOMPARE(shown().size(), 10);
    filter.setRows(std::vector<std::uint32_t>{7, 2, 2, 99, 5});
    QCOMPARE(shown(), (QList<int>{7, 2, 5}));
    QCOMPARE(filter.mapFromSource(model.index(2, 1)).row(), 1);
    QVERIFY(!filter.mapFromSource(model.index(3, 0)).isValid());
    filter.setGroup(QSet<QString>{QStringLiteral("6"), QStringLiteral("8")});
    QCOMPARE(shown(), (QList<int>{7, 5}));
    filter.setRows(std::nullopt);
    QCOMPARE(shown(), (QList<int>{5, 7}));
    model.setBenchmark(makeBenchmark(3));
    filter.setGroup(std::nullopt);
    QCOMPARE(shown(), (QList<int>{0, 1, 2}));
}

void TestModels::filterTellsWhichRowChanged() {
    SampleModel model;
    model.setBenchmark(makeBenchmark(10));
    SampleFilter filter;
    filter.setSourceModel(&model);
    filter.setRows(std::vector<std::uint32_t>{7, 2});
    QSignalSpy changed(&filter, &QAbstractItemModel::dataChanged);
    model.setStatus(2, done(0.5));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.takeFirst()[0].toModelIndex().row(), 1);
    model.setStatus(4, done(0.5));
    QCOMPARE(changed.count(), 0);
}

void TestModels::hundredThousandRowsAreFast() {
    SampleModel model;
    const auto benchmark = makeBenchmark(100000);
    SampleFilter filter;
    filter.setSourceModel(&model);
    QElapsedTimer timer;
    timer.start();
    model.setBenchmark(benchmark);
    std::vector<std::uint32_t> third;
    for (std::uint32_t row = 0; row < 100000; row += 3)
        third.push_back(row);
    filter.setRows(third);
    QCOMPARE(filter.rowCount(), 33334);
    // Generous: a loaded machine or a sanitizer must pass, a quadratic model must not.
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    timer.restart();
    for (int i = 0; i < 100000; ++i)
        model.setStatus(QString::number(i + 1), done(0.5));
    QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
}

void TestModels::candidateModelKeepsTheRulesOfModels() {
    CandidateModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setItems({makeItem(3, 0, false), makeItem(4, 1, true), makeItem(5, 2, false)});
    model.setItems({});
    QCOMPARE(model.rowCount(), 0);
}

void TestModels::candidateModelTellsWhatItHolds() {
    CandidateModel model;
    std::vector<CandidateItem> items = {
        makeItem(3, 0, false), makeItem(4, 1, true), makeItem(5, 2, false)};
    items[2].trueIou.reset();
    items[2].predictedIou.reset();
    model.setItems(items);
    QCOMPARE(model.rowOf(4), 1);
    QCOMPARE(model.rowOf(0), -1);
    QVERIFY(model.itemAt(3) == nullptr);
    const QString spoken = model.index(1).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(QStringLiteral("Mask 2 of 3")), qPrintable(spoken));
    QVERIFY2(spoken.contains(QStringLiteral("chosen by: Oracle")), qPrintable(spoken));
    QVERIFY(
        !model.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("chosen by")));
    QVERIFY(!model.index(2).data(CandidateModel::TrueIouRole).isValid());
    QVERIFY(model.index(2)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("no ground truth")));
    QVERIFY(!model.index(2).data(CandidateModel::PredictedIouRole).isValid());
    QVERIFY(model.index(2).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("predicted IoU not known")));
}

}  // namespace

QTEST_MAIN(TestModels)
#include "tst_models.moc"
