// SPDX-License-Identifier: GPL-3.0-or-later
// The docks through real clicks and keys: what they show and what they emit.
#include "tests/widgets/example_run.h"
#include "widgets/docks/answer_browser.h"
#include "widgets/docks/answer_dock.h"
#include "widgets/docks/candidate_dock.h"
#include "widgets/docks/details_dock.h"
#include "widgets/docks/jobs_dock.h"
#include "widgets/docks/layers_dock.h"
#include "widgets/docks/sample_dock.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace groundscope;

namespace {

constexpr Size kSize{80, 60};

std::shared_ptr<const Benchmark> makeBenchmark(int count) {
    auto benchmark = std::make_shared<Benchmark>();
    for (int i = 1; i <= count; ++i) {
        Sample sample = example::makeSample(std::to_string(i), kSize, {40, 30}, 8);
        if (i % 10 == 0)
            sample.expression = "the red ball";
        benchmark->samples.push_back(sample);
    }
    return benchmark;
}

std::vector<CandidateItem> makeItems() {
    std::vector<CandidateItem> items;
    for (int level = 0; level < 3; ++level) {
        CandidateItem item;
        item.candidate = 3 + level;
        item.level = level;
        item.predictedIou = 0.9 - 0.1 * level;
        item.trueIou = 0.3 + 0.2 * level;
        item.oracle = level == 2;
        items.push_back(item);
    }
    return items;
}

template <typename Widget>
Widget* find(QWidget& parent, const char* name) {
    return parent.findChild<Widget*>(QString::fromLatin1(name));
}

void showAt(QWidget& widget, QSize size) {
    widget.resize(size);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

/// Where a word of a text browser is on screen.
QPoint placeOf(const QTextBrowser& browser, const QString& word) {
    QTextCursor cursor = browser.document()->find(word);
    cursor.setPosition((cursor.selectionStart() + cursor.selectionEnd()) / 2);
    return browser.cursorRect(cursor).center();
}

QString allText(const QWidget& widget) {
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(QLatin1Char('\n'));
}

class TestDocks : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void samplesAreChosenByMouseAndKeys();
    void settingTheSampleEmitsNothing();
    void searchFiltersAndCounts();
    void stateFilterFollowsTheCombobox();
    void neighbourFollowsTheFilter();
    void onlyVisibleThumbnailsAreAskedFor();
    void emptyListSaysWhy();

    void clickingAPhraseChoosesIt();
    void phraseLinksAreFoundByOffsetNotByText();
    void phraseKeysStepThrough();
    void phraseButtonsStopAtTheEnds();
    void answerStreamsWithoutLinks();
    void optionsSayWhatIsRight();
    void dataIsNeverReadAsMarkup();
    void answerErrorsAreShown();

    void digitsChooseMasks();
    void clickChoosesAMask();
    void digitsBeyondTheMasksDoNothing();
    void masksWithoutRunSayWhatToDo();

    void layersTellEveryChange();
    void settingLayersEmitsNothing();
    void heatOpacityStepsStayInRange();

    void jobShowsProgressAndCancels();
    void jobErrorsLeadToTheirSample();
    void detailsListScoresTimesAndModels();
    void detailsAreCopied();

    void controlsAreNamedForScreenReaders();
};

void TestDocks::samplesAreChosenByMouseAndKeys() {
    SampleModel model;
    model.setBenchmark(makeBenchmark(30));
    SampleDock dock(&model);
    showAt(dock, {300, 600});
    auto* list = find<QListView>(dock, "sampleList");
    QSignalSpy chosen(&dock, &SampleDock::sampleChosen);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(2, 0)).center());
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(chosen.takeFirst()[0].toInt(), 2);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(chosen.takeFirst()[0].toInt(), 3);
    QCOMPARE(dock.currentRow(), 3);
    QTest::keyClick(list, Qt::Key_End);
    QCOMPARE(chosen.takeFirst()[0].toInt(), 29);
}

void TestDocks::settingTheSampleEmitsNothing() {
    SampleModel model;
    model.setBenchmark(makeBenchmark(30));
    SampleDock dock(&model);
    QSignalSpy chosen(&dock, &SampleDock::sampleChosen);
    dock.setCurrentRow(7);
    QCOMPARE(dock.currentRow(), 7);
    dock.setCurrentRow(-1);
    QCOMPARE(dock.currentRow(), -1);
    QCOMPARE(chosen.count(), 0);
}

void TestDocks::searchFiltersAndCounts() {
    SampleModel model;
    model.setBenchmark(makeBenchmark(30));
    SampleDock dock(&model);
    showAt(dock, {300, 600});
    auto* search = find<QLineEdit>(dock, "sampleSearch");
    dock.focusSearch();
    QTest::keyClicks(search, QStringLiteral("red ball"));
    QCOMPARE(dock.filter()->rowCount(), 3);
    QVERIFY2(allText(dock).contains(QStringLiteral("3 of 30")), qPrintable(allText(dock)));
    QSignalSpy chosen(&dock, &SampleDock::sampleChosen);
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(chosen.takeFirst()[0].toInt(), 9);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(dock.filter()->rowCount(), 30);
}

void TestDocks::stateFilterFollowsTheCombobox() {
    SampleModel model;
    model.setBenchmark(makeBenchmark(12));
    SampleStatus failed;
    failed.failed = true;
    model.setStatus(4, failed);
    SampleDock dock(&model);
    showAt(dock, {300, 600});
    auto* show = find<QComboBox>(dock, "sampleShow");
    show->setFocus();
    QTest::keyClicks(show, QStringLiteral("F"));
    QCOMPARE(show->currentText(), QStringLiteral("Failed"));
    QCOMPARE(dock.filter()->rowCount(), 1);
}

void TestDocks::neighbourFollowsTheFilter() {
    SampleModel model;
    model.setBenchmark(makeBenchmark(30));
    SampleDock dock(&model);
    dock.filter()->setSearchText(QStringLiteral("red"));
    QCOMPARE(dock.neighbour(1), 9);
    dock.setCurrentRow(9);
    QCOMPARE(dock.neighbour(1), 19);
    QCOMPARE(dock.neighbour(-1), -1);
    dock.setCurrentRow(29);
    QCOMPARE(dock.neighbour(1), -1);
}

void TestDocks::onlyVisibleThumbnailsAreAskedFor() {
    SampleModel model;
    model.setBenchmark(makeBenchmark(5000));
    SampleDock dock(&model);
    QSignalSpy wanted(&dock, &SampleDock::thumbnailsWanted);
    showAt(dock, {300, 600});
    QTRY_COMPARE(wanted.count(), 1);
    const auto first = wanted.takeFirst()[0].value<QList<int>>();
    QVERIFY(first.contains(0));
    QVERIFY(first.size() < 30);
    auto* list = find<QListView>(dock, "sampleList");
    list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum());
    QTRY_COMPARE(wanted.count(), 1);
    const auto last = wanted.takeFirst()[0].value<QList<int>>();
    QVERIFY(last.contains(4999));
    QVERIFY(!last.contains(0) && last.size() < 30);
}

void TestDocks::emptyListSaysWhy() {
    SampleModel model;
    SampleDock dock(&model);
    showAt(dock, {300, 600});
    QVERIFY(allText(dock).contains(QStringLiteral("No benchmark is open")));
    model.setBenchmark(makeBenchmark(3));
    dock.filter()->setSearchText(QStringLiteral("zebra"));
    QVERIFY(allText(dock).contains(QStringLiteral("No sample matches")));
}

struct AnswerFixture {
    Sample sample = example::makeSample("12", kSize, {40, 30}, 8);
    SampleRun run = example::makeRun(sample, kSize, {40, 30}, 8);
    AnswerDock dock;
    AnswerFixture() {
        dock.setSample(sample);
        dock.setAnswer(run.answer, run.phrases, 0);
    }
    AnswerBrowser* browser() { return find<AnswerBrowser>(dock, "answerText"); }
};

void TestDocks::clickingAPhraseChoosesIt() {
    AnswerFixture fixture;
    showAt(fixture.dock, {380, 500});
    QSignalSpy chosen(&fixture.dock, &AnswerDock::phraseChosen);
    AnswerBrowser* browser = fixture.browser();
    QTest::mouseClick(browser->viewport(), Qt::LeftButton, {}, placeOf(*browser, QStringLiteral("green leaf")));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toInt(), 2);
    QCOMPARE(fixture.dock.currentPhrase(), 2);
    QVERIFY(allText(fixture.dock).contains(QStringLiteral("3 of 3: a green leaf")));
    QTest::mouseClick(browser->viewport(), Qt::LeftButton, {}, placeOf(*browser, QStringLiteral("spread")));
    QCOMPARE(chosen.count(), 1);
}

void TestDocks::phraseLinksAreFoundByOffsetNotByText() {
    AnswerDock dock;
    showAt(dock, {380, 500});
    Answer answer;
    answer.text = "🦋 The dog sees the dog and the dog.";
    std::vector<NounPhrase> phrases(3);
    const int begins[] = {2, 15, 27};
    for (std::size_t i = 0; i < 3; ++i) {
        phrases[i].text = "the dog";
        phrases[i].chars = {begins[i], begins[i] + 7};
    }
    dock.setAnswer(answer, phrases);
    auto* browser = find<AnswerBrowser>(dock, "answerText");
    QSignalSpy chosen(&dock, &AnswerDock::phraseChosen);
    QTextCursor second = browser->document()->find(QStringLiteral("sees the "));
    second.setPosition(second.selectionEnd() + 1);
    QTest::mouseClick(browser->viewport(), Qt::LeftButton, {}, browser->cursorRect(second).center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toInt(), 1);
}

void TestDocks::phraseKeysStepThrough() {
    AnswerFixture fixture;
    showAt(fixture.dock, {380, 500});
    QSignalSpy chosen(&fixture.dock, &AnswerDock::phraseChosen);
    QTest::keyClicks(fixture.browser(), QStringLiteral(">>"));
    QCOMPARE(fixture.dock.currentPhrase(), 1);
    QTest::keyClicks(fixture.browser(), QStringLiteral("<"));
    QCOMPARE(fixture.dock.currentPhrase(), 0);
    QTest::keyClicks(fixture.browser(), QStringLiteral("<"));
    QCOMPARE(fixture.dock.currentPhrase(), 0);
    QCOMPARE(chosen.count(), 3);
}

void TestDocks::phraseButtonsStopAtTheEnds() {
    AnswerFixture fixture;
    auto* previous = find<QToolButton>(fixture.dock, "previousPhrase");
    auto* next = find<QToolButton>(fixture.dock, "nextPhrase");
    fixture.dock.setCurrentPhrase(0);
    QVERIFY(!previous->isEnabled() && next->isEnabled());
    fixture.dock.setCurrentPhrase(2);
    QVERIFY(previous->isEnabled() && !next->isEnabled());
    fixture.dock.clearAnswer(QStringLiteral("Press F5."));
    QVERIFY(!previous->isEnabled() && !next->isEnabled());
}

void TestDocks::answerStreamsWithoutLinks() {
    AnswerFixture fixture;
    showAt(fixture.dock, {380, 500});
    fixture.dock.setPartialAnswer(QStringLiteral("The image shows a"));
    QCOMPARE(fixture.browser()->toPlainText(), QStringLiteral("The image shows a"));
    QVERIFY(allText(fixture.dock).contains(QStringLiteral("is answering")));
    QCOMPARE(fixture.dock.phraseCount(), 0);
    fixture.run.answer.finished = false;
    fixture.dock.setAnswer(fixture.run.answer, fixture.run.phrases);
    QVERIFY(allText(fixture.dock).contains(QStringLiteral("cut at the length limit")));
}

void TestDocks::optionsSayWhatIsRight() {
    AnswerFixture fixture;
    showAt(fixture.dock, {380, 500});
    QVERIFY(allText(fixture.dock).contains(QStringLiteral("(a) Open – correct, chosen by the model")));
    fixture.dock.setAnswer(fixture.run.answer, fixture.run.phrases, 1);
    QVERIFY(allText(fixture.dock).contains(QStringLiteral("(a) Open – correct")));
    QVERIFY(allText(fixture.dock).contains(QStringLiteral("(b) Closed – chosen by the model")));
}

void TestDocks::dataIsNeverReadAsMarkup() {
    AnswerDock dock;
    showAt(dock, {380, 500});
    Sample sample;
    sample.question = "<b>Is it</b> &lt; <img src='x'>?";
    sample.expression = "the <i>cat</i>";
    dock.setSample(sample);
    Answer answer;
    answer.text = "<a href=\"phrase:0\">x</a> 1 < 2";
    dock.setAnswer(answer, {});
    QVERIFY(allText(dock).contains(QStringLiteral("<b>Is it</b> &lt; <img src='x'>?")));
    for (const QLabel* label : dock.findChildren<QLabel*>())
        QVERIFY(label->textFormat() == Qt::PlainText);
    QCOMPARE(find<AnswerBrowser>(dock, "answerText")->toPlainText(), QStringLiteral("<a href=\"phrase:0\">x</a> 1 < 2"));
}

void TestDocks::answerErrorsAreShown() {
    AnswerFixture fixture;
    showAt(fixture.dock, {380, 500});
    fixture.dock.showError(errorText({ErrorCode::OutOfMemory, "Needs 14 GB, 3 GB are free.", "mllm"}));
    QVERIFY(allText(fixture.dock).contains(QStringLiteral("Needs 14 GB")));
    QVERIFY(allText(fixture.dock).contains(QStringLiteral("not enough memory")));
}

void TestDocks::digitsChooseMasks() {
    CandidateDock dock;
    dock.setCandidates(QStringLiteral("its orange wings"), makeItems());
    showAt(dock, {1000, 240});
    auto* list = find<QListView>(dock, "candidateList");
    QSignalSpy chosen(&dock, &CandidateDock::candidateChosen);
    QTest::keyClick(list, Qt::Key_3);
    QCOMPARE(chosen.takeFirst()[0].toInt(), 2);
    QTest::keyClick(list, Qt::Key_1);
    QCOMPARE(chosen.takeFirst()[0].toInt(), 0);
    QCOMPARE(dock.currentRow(), 0);
    QTest::keyClick(list, Qt::Key_0);
    QCOMPARE(chosen.takeFirst()[0].toInt(), -1);
    QCOMPARE(dock.currentRow(), -1);
    QVERIFY(find<QPushButton>(dock, "heatOnly")->isChecked());
    QVERIFY(chosen.isEmpty());
}

void TestDocks::clickChoosesAMask() {
    CandidateDock dock;
    dock.setCandidates(QStringLiteral("its orange wings"), makeItems());
    showAt(dock, {1000, 240});
    auto* list = find<QListView>(dock, "candidateList");
    QSignalSpy chosen(&dock, &CandidateDock::candidateChosen);
    QTRY_VERIFY(list->visualRect(list->model()->index(2, 0)).right() <= list->viewport()->width());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
    QCOMPARE(chosen.takeFirst()[0].toInt(), 1);
    QTest::mouseClick(find<QPushButton>(dock, "heatOnly"), Qt::LeftButton);
    QCOMPARE(chosen.takeFirst()[0].toInt(), -1);
    dock.setCurrentRow(2);
    QVERIFY(chosen.isEmpty());
    QCOMPARE(dock.currentRow(), 2);
}

void TestDocks::digitsBeyondTheMasksDoNothing() {
    CandidateDock dock;
    std::vector<CandidateItem> items = makeItems();
    items.pop_back();
    dock.setCandidates(QStringLiteral("x"), items);
    showAt(dock, {1000, 240});
    QSignalSpy chosen(&dock, &CandidateDock::candidateChosen);
    QTest::keyClick(find<QListView>(dock, "candidateList"), Qt::Key_3);
    QCOMPARE(chosen.count(), 0);
}

void TestDocks::masksWithoutRunSayWhatToDo() {
    CandidateDock dock;
    showAt(dock, {600, 240});
    QVERIFY(allText(dock).contains(QStringLiteral("Run this image")));
    dock.setCandidates(QStringLiteral("x"), {});
    QVERIFY(allText(dock).contains(QStringLiteral("No masks")));
}

void TestDocks::layersTellEveryChange() {
    LayersDock dock;
    showAt(dock, {320, 460});
    QSignalSpy changed(&dock, &LayersDock::optionsChanged);
    dock.toggleLayer(Layer::GroundTruth);
    QCOMPARE(changed.count(), 1);
    QVERIFY(!dock.options().groundTruth.visible);
    QSlider* slider = dock.findChildren<QSlider*>()[static_cast<int>(Layer::Mask)];
    slider->setFocus();
    const double before = dock.options().mask.opacity;
    QTest::keyClick(slider, Qt::Key_PageUp);
    QCOMPARE(changed.count(), 2);
    QVERIFY(dock.options().mask.opacity > before);
    QComboBox* colors = dock.findChildren<QComboBox*>()[0];
    colors->setFocus();
    QTest::keyClicks(colors, QStringLiteral("V"));
    QCOMPARE(dock.options().heatStyle.colors, ColorMap::Viridis);
    QCOMPARE(changed.last()[0].value<OverlayOptions>(), dock.options());
}

void TestDocks::settingLayersEmitsNothing() {
    LayersDock dock;
    QSignalSpy changed(&dock, &LayersDock::optionsChanged);
    OverlayOptions options;
    options.heat = {false, 0.33};
    options.heatStyle.interpolation = Interpolation::Nearest;
    options.heatStyle.fadeWeak = false;
    dock.setOptions(options);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(dock.options(), options);
    dock.toggleLayer(Layer::Heat);
    options.heat.visible = true;
    QCOMPARE(dock.options(), options);
}

void TestDocks::heatOpacityStepsStayInRange() {
    LayersDock dock;
    for (int i = 0; i < 40; ++i)
        dock.stepHeatOpacity(0.05);
    QCOMPARE(dock.options().heat.opacity, 1.0);
    for (int i = 0; i < 60; ++i)
        dock.stepHeatOpacity(-0.05);
    QCOMPARE(dock.options().heat.opacity, 0.0);
}

void TestDocks::jobShowsProgressAndCancels() {
    JobsDock dock;
    showAt(dock, {600, 240});
    auto* cancel = find<QPushButton>(dock, "cancelJob");
    QVERIFY(!cancel->isVisible());
    JobStatus status;
    status.title = QStringLiteral("Running PixMMVP");
    status.done = 15;
    status.total = 60;
    status.secondsLeft = 200;
    dock.setJob(status);
    QVERIFY(allText(dock).contains(QStringLiteral("about 3 minute")));
    const auto* bar = dock.findChild<QProgressBar*>();
    QCOMPARE(bar->value() * 4, bar->maximum());
    QSignalSpy cancelled(&dock, &JobsDock::cancelRequested);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(cancelled.count(), 1);
    status.cancelling = true;
    dock.setJob(status);
    QVERIFY(!cancel->isEnabled());
    dock.setIdle(QStringLiteral("15 of 60 samples done."));
    QVERIFY(!cancel->isVisible() && !bar->isVisible());
    QVERIFY(allText(dock).contains(QStringLiteral("15 of 60 samples done.")));
}

void TestDocks::jobErrorsLeadToTheirSample() {
    JobsDock dock;
    showAt(dock, {600, 300});
    dock.addError(QStringLiteral("5"), errorText({ErrorCode::Format, "The file ends early.", "5.jpg"}));
    dock.addError(QStringLiteral("9"), errorText({ErrorCode::NotFound, "No such file.", "9.jpg"}));
    QCOMPARE(dock.errorCount(), 2);
    auto* errors = find<QTreeWidget>(dock, "jobErrors");
    QSignalSpy wanted(&dock, &JobsDock::sampleRequested);
    errors->setCurrentItem(errors->topLevelItem(1));
    QTest::keyClick(errors, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].toString(), QStringLiteral("9"));
    QVERIFY(errors->topLevelItem(0)->child(0)->text(1).contains(QStringLiteral("5.jpg")));
    dock.clearErrors();
    QCOMPARE(dock.errorCount(), 0);
}

void TestDocks::detailsListScoresTimesAndModels() {
    const Sample sample = example::makeSample("12", kSize, {40, 30}, 8);
    DetailsDock dock;
    QVERIFY(dock.asText().contains(QStringLiteral("Not scored yet")));
    dock.setSampleRun(example::makeRun(sample, kSize, {40, 30}, 8));
    ModelDetails model;
    model.role = QStringLiteral("Segmenter");
    model.ref.name = "sam-vit-b";
    model.ref.hash = "0123abcd";
    model.ref.device = "cpu";
    model.ref.dtype = "bfloat16";
    model.reason = QStringLiteral("no CUDA in this LibTorch");
    dock.setModels({model});
    RunRecord record;
    record.config.generation.seed = 2024;
    record.versions["libtorch"] = "1.13.1";
    dock.setRunRecord(record);
    const QString text = dock.asText();
    for (const char* expected : {"Oracle: IoU", "Masks: 846 ms", "Segmenter: sam-vit-b", "SHA-256: 0123abcd", "Data type: bfloat16",
                                 "no CUDA in this LibTorch", "Seed: 2024", "libtorch: 1.13.1", "Tokens: 19"})
        QVERIFY2(text.contains(QString::fromLatin1(expected)), expected);
    dock.clearSampleRun();
    QVERIFY(dock.asText().contains(QStringLiteral("Not scored yet")));
}

void TestDocks::detailsAreCopied() {
    DetailsDock dock;
    showAt(dock, {300, 300});
    QTest::mouseClick(find<QPushButton>(dock, "copyDetails"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), dock.asText());
}

void TestDocks::controlsAreNamedForScreenReaders() {
    SampleModel model;
    SampleDock samples(&model);
    AnswerDock answer;
    CandidateDock candidates;
    LayersDock layers;
    JobsDock jobs;
    DetailsDock details;
    for (QWidget* dock : std::initializer_list<QWidget*>{&samples, &answer, &candidates, &layers, &jobs, &details}) {
        for (QWidget* widget : dock->findChildren<QWidget*>()) {
            // Qt's own parts (title-bar buttons, viewports, clear buttons) are named by Qt or are not reached by Tab.
            const bool ours = (widget->focusPolicy() & Qt::TabFocus) != 0 &&
                              !widget->objectName().startsWith(QStringLiteral("qt_")) && qobject_cast<QDockWidget*>(widget) == nullptr;
            if (!ours || qobject_cast<QAbstractScrollArea*>(widget->parentWidget()) != nullptr)
                continue;
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
            const QString name = face != nullptr ? face->text(QAccessible::Name) : QString();
            QVERIFY2(!name.isEmpty(), qPrintable(dock->objectName() + QLatin1Char(' ') + QString::fromLatin1(widget->metaObject()->className())));
        }
    }
}

}  // namespace

QTEST_MAIN(TestDocks)
#include "tst_docks.moc"
