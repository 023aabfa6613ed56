// SPDX-License-Identifier: GPL-3.0-or-later
// Layers and heads in the real window: the demo's model is run with its heads kept, then heads are chosen.
#include "app/inspect/heads_desk.h"
#include "app/inspect/inspect_actions.h"
#include "app/inspect/point_desk.h"
#include "tests/app/demo_support.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <numeric>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

class TestHeads : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase() { m_demo.reset(); }
    void aRunWithoutHeadsSaysWhatToDo();
    void theMatrixHasTheModelsShape();
    void theColourIsTheIouOfTheHeadsPeak();
    void oneHeadAloneMovesEverything();
    void anySubsetIsAveraged();
    void theWholeModelIsTheRun();
    void theRunStaysAsItIs();
    void itIsAllThereForScreenReaders();

  private:
    HeadsDock* dock() { return m_demo->window()->desks().heads->dock(); }
    QTableView* table() { return dock()->table(); }
    Session* session() { return m_demo->session(); }
    void click(const QModelIndex& index, Qt::KeyboardModifiers keys = {}) {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, keys, table()->visualRect(index).center());
    }
    bool settle() {
        return test::DemoFixture::waitFor([this] { return !m_demo->window()->desks().heads->isBusy(); });
    }
    HeadMaps heads() { return *HeadMaps::open(*session()->storedRun()->stack, dock()->model()->rowCount()); }
    std::vector<double> bestOfPhrase() {
        std::vector<double> ious;
        for (const int index : session()->candidatesOf(session()->currentPhrase()))
            ious.push_back(session()->currentRun()->candidateIou[static_cast<std::size_t>(index)]);
        return ious;
    }
    std::unique_ptr<test::DemoFixture> m_demo;
};

void TestHeads::initTestCase() {
    m_demo = std::make_unique<test::DemoFixture>();
    QVERIFY(m_demo->start());
    QTest::keyClick(m_demo->canvas(), Qt::Key_M, Qt::ShiftModifier);
    QVERIFY(dock()->isVisible());
}

void TestHeads::init() {
    if (!session()->storedRun()->stack->perHead.empty())
        QTest::mouseClick(m_demo->child<QPushButton>("allHeads"), Qt::LeftButton);
    QVERIFY(settle());
    QVERIFY(!session()->isTrialShown());
}

/// First, because the others need what it makes.
void TestHeads::aRunWithoutHeadsSaysWhatToDo() {
    const auto* hint = m_demo->child<QLabel>("headsHint");
    QVERIFY(hint->isVisible());
    QVERIFY2(hint->text().contains(u"kept no single heads"), qPrintable(hint->text()));
    const QString id = session()->currentId();
    QTest::mouseClick(m_demo->child<QPushButton>("headsRun"), Qt::LeftButton);
    QVERIFY(test::DemoFixture::waitFor([this] {
        const auto run = session()->storedRun();
        return !m_demo->window()->controller()->isBusy() && run && run->stack && !run->stack->perHead.empty() &&
               run->filled == Stage::Scores;
    }));
    QCOMPARE(session()->currentId(), id);
    QTRY_VERIFY_WITH_TIMEOUT(table()->isVisible(), test::kDemoPatienceMs);
}

void TestHeads::theMatrixHasTheModelsShape() {
    const ModelInfo& model = *m_demo->window()->controller()->mllm();
    QCOMPARE(dock()->model()->rowCount(), model.layers);
    QCOMPARE(dock()->model()->columnCount(), model.heads);
    QVERIFY(model.layers * model.heads > 1);
    for (int plane = 0; plane < dock()->model()->planes(); ++plane)
        QVERIFY(dock()->model()->value(dock()->model()->index(plane / model.heads, plane % model.heads)));
}

void TestHeads::theColourIsTheIouOfTheHeadsPeak() {
    const auto run = session()->storedRun();
    const HeadMaps maps = heads();
    const auto& phrase = run->phrases[static_cast<std::size_t>(session()->currentPhrase())];
    const auto centred = maps.centred(stepsOf(phrase.tokens, TokenAlignment::Producing), *maps.meansOverSteps({}), {});
    const auto peaks = peakCells(*centred, *gridPlace(*run));
    const HeadModel* model = dock()->model();
    std::set<double> different;
    for (int plane = 0; plane < model->planes(); ++plane) {
        const auto shown = model->value(model->index(plane / model->columnCount(), plane % model->columnCount()));
        // Asked by the point laboratory's own way.
        const auto cell = static_cast<std::size_t>(*peaks[static_cast<std::size_t>(plane)]);
        const CellSurface grid{gridPlace(*run)->grid, imageFromGrid(*gridPlace(*run)), run->imageSize, {}};
        const QPointF centre = grid.rectOf(cell).center();
        m_demo->window()->desks().points->picker()->setActive(true);
        m_demo->window()->desks().points->picker()->setPoint(Point{-1, -1});
        Q_EMIT m_demo->window()->desks().points->picker()->pointMoved({std::floor(centre.x()), std::floor(centre.y())});
        QVERIFY(test::DemoFixture::waitFor([this] { return !m_demo->window()->desks().points->isBusy(); }));
        const auto ious = bestOfPhrase();
        QCOMPARE(*shown, *std::ranges::max_element(ious));
        different.insert(*shown);
    }
    QVERIFY(!different.empty());
    QTest::keyClick(m_demo->canvas(), Qt::Key_Escape);
    QTest::keyClick(m_demo->canvas(), Qt::Key_Z, Qt::ShiftModifier);
}

void TestHeads::oneHeadAloneMovesEverything() {
    const auto stored = session()->storedRun();
    const QModelIndex cell = dock()->model()->index(0, 1);
    click(cell);
    QVERIFY(settle());
    QVERIFY(session()->isTrialShown());
    const auto run = session()->currentRun();
    const int plane = dock()->model()->planeOf(cell);
    QCOMPARE(run->stack->mean, *heads().mean(std::vector<int>{plane}, {}));
    const auto maps = mapsFor(*run->stack, run->phrases, {});
    QVERIFY(run->maps == *maps);
    QVERIFY(run->maps != stored->maps);
    QCOMPARE(run->candidates.size(), 3 * run->phrases.size());
    QCOMPARE(run->filled, Stage::Scores);
    QVERIFY(m_demo->canvas()->scene().heat == mapOf(run, session()->currentPhrase()));
    QVERIFY(session()->currentCandidate().has_value());
    const auto* readout = m_demo->child<QLabel>("headsReadout");
    QVERIFY2(readout->text().contains(u"Layer 1, head 2"), qPrintable(readout->text()));
    QVERIFY(m_demo->child<QLabel>("trialText")->text().contains(u"layer 1, head 2"));
    // The token under the play head follows too.
    session()->setCurrentToken(1);
    QTRY_VERIFY(m_demo->window()->workspace()->heat()->maps() && m_demo->window()->workspace()->heat()->maps()->stack == run->stack);
    session()->setCurrentToken(-1);
}

void TestHeads::anySubsetIsAveraged() {
    const int heads = dock()->model()->columnCount();
    click(dock()->model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(dock()->chosen(), (std::vector<int>{0, 1}));
    const QHeaderView* rows = table()->verticalHeader();
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, {rows->width() / 2, rows->sectionViewportPosition(0) + rows->sectionSize(0) / 2});
    std::vector<int> layer(static_cast<std::size_t>(heads));
    std::iota(layer.begin(), layer.end(), 0);
    QCOMPARE(dock()->chosen(), dock()->model()->rowCount() > 1 ? layer : std::vector<int>{});
    QVERIFY(settle());
    if (dock()->model()->rowCount() > 1)
        QCOMPARE(session()->currentRun()->stack->mean, *this->heads().mean(layer, {}));
    click(dock()->model()->index(0, 0));
    click(dock()->model()->index(dock()->model()->rowCount() - 1, heads - 1), Qt::ControlModifier);
    QCOMPARE(dock()->chosen(), (std::vector<int>{0, dock()->model()->planes() - 1}));
    QVERIFY(settle());
    QCOMPARE(session()->currentRun()->stack->mean, *this->heads().mean(dock()->chosen(), {}));
}

void TestHeads::theWholeModelIsTheRun() {
    click(dock()->model()->index(0, 0));
    QVERIFY(settle());
    QVERIFY(session()->isTrialShown());
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(settle());
    QVERIFY(!session()->isTrialShown());
    QVERIFY(dock()->chosenText().contains(u"all"));
}

void TestHeads::theRunStaysAsItIs() {
    const SampleRun before = m_demo->inFile();
    const auto stored = session()->storedRun();
    click(dock()->model()->index(0, 1));
    QVERIFY(settle());
    QVERIFY(session()->isTrialShown());
    QVERIFY(m_demo->inFile() == before);
    QTest::keyClick(m_demo->canvas(), Qt::Key_Z, Qt::ShiftModifier);
    QCOMPARE(session()->currentRun(), stored);
    QVERIFY(dock()->chosen().empty());
}

void TestHeads::itIsAllThereForScreenReaders() {
    const QModelIndex cell = dock()->model()->index(0, 1);
    const QString text = cell.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(text.startsWith(u"Layer 1, head 2: 0."), qPrintable(text));
    QCOMPARE(cell.data(Qt::ToolTipRole).toString(), text);
    QVERIFY(!table()->accessibleName().isEmpty());
}

}  // namespace

QTEST_MAIN(TestHeads)
#include "tst_heads.moc"
