// SPDX-License-Identifier: GPL-3.0-or-later
// Going through the questions of a benchmark to build: decisions, undo, and what is in the file when it says "saved".
#include "app/building/build_controller.h"
#include "tests/support/build_fixture.h"
#include "tests/support/misbehaving_server.h"
#include "widgets/render/convert.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <memory>

using namespace groundscope;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

constexpr int kPatienceMs = 20000;

class TestBuildController : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void init();
    void cleanup();
    void aNewProjectBeginsWithProposals();
    void anExistingFileIsNotTouched();
    void everyDecisionIsInTheFileSoon();
    void undoAndRedoStayOnTheirQuestion();
    void typingIsOneStep();
    void aVerdictNeedsNamePictureAndExpression();
    void workIsTakenUpWhereItWasLeft();
    void anotherAnnotatorBeginsAfresh();
    void whatAnotherProgramSavedIsTakenIn();
    void aFileThatCannotBeWrittenLosesNothing();
    void whatIsLeftUnsavedIsWrittenAtTheEnd();
    void aModelIsAskedAfterTheCostIsKnown();
    void anUnreachableModelIsSaid();

  private:
    bool open(const char* file = "work.gsbuild") {
        m_controller->open(toQString(m_root / file));
        return QTest::qWaitFor([this] { return m_controller->isOpen() && !m_controller->isBusy() && m_controller->picture() != nullptr; }, kPatienceMs);
    }
    bool create() {
        m_controller->create(toQString(m_root / "work.gsbuild"), m_sources, true);
        return QTest::qWaitFor([this] { return m_controller->isOpen() && m_controller->picture() != nullptr; }, kPatienceMs);
    }
    bool show(int index) {
        m_controller->show(index);
        return QTest::qWaitFor([this] { return m_controller->picture() != nullptr; }, kPatienceMs);
    }
    bool saved() {
        return QTest::qWaitFor([this] { return m_controller->saveState() == BuildController::SaveState::Saved; }, kPatienceMs);
    }
    /// Null: nothing of theirs on this question.
    std::optional<Decision> stored(std::size_t item, const char* annotator = "Ada") const {
        const auto project = openBuild(m_root / "work.gsbuild");
        const Decision* decision = project ? project->items[item].decisionOf(annotator) : nullptr;
        return decision == nullptr ? std::nullopt : std::optional(*decision);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    fs::path m_root;
    BuildSources m_sources;
    std::unique_ptr<BuildController> m_controller;
};

void TestBuildController::init() {
    m_dir = std::make_unique<QTemporaryDir>();
    m_root = m_dir->path().toStdString();
    m_sources = test::writeBuildData(m_root);
    m_controller = std::make_unique<BuildController>();
    m_controller->setAnnotator(u"Ada"_s);
}

void TestBuildController::cleanup() {
    m_controller.reset();
    QThreadPool::globalInstance()->waitForDone();
}

void TestBuildController::aNewProjectBeginsWithProposals() {
    QVERIFY(create());
    QCOMPARE(m_controller->index(), 0);
    QCOMPARE(m_controller->decision().expression, std::string("persons"));
    QCOMPARE(m_controller->decision().kept, (std::set<std::string>{"101", "103"}));
    QVERIFY(m_controller->isInQuestion("person"));
    QVERIFY(!m_controller->isInQuestion("dog"));
    QVERIFY(!stored(0));
}

void TestBuildController::anExistingFileIsNotTouched() {
    QVERIFY(writeFile(m_root / "work.gsbuild", "mine").has_value());
    QSignalSpy failed(m_controller.get(), &BuildController::failed);
    m_controller->create(toQString(m_root / "work.gsbuild"), m_sources, true);
    QVERIFY(failed.wait(kPatienceMs));
    QCOMPARE(readFile(m_root / "work.gsbuild").value(), std::string("mine"));
    QVERIFY(!m_controller->isOpen());
}

void TestBuildController::everyDecisionIsInTheFileSoon() {
    QVERIFY(create());
    m_controller->toggle("103");
    QCOMPARE(m_controller->saveState(), BuildController::SaveState::Saving);
    QTRY_COMPARE_WITH_TIMEOUT(stored(0).value_or(Decision{}).kept, std::set<std::string>{"101"}, 1000);
    m_controller->keepOnly("103");
    m_controller->setClass("dog", true);
    QVERIFY(saved());
    QCOMPARE(stored(0)->kept, (std::set<std::string>{"102", "103"}));
    QCOMPARE(stored(0)->objects, (std::vector<std::string>{"person", "dog"}));
    QCOMPARE(*stored(0), m_controller->decision());
}

void TestBuildController::undoAndRedoStayOnTheirQuestion() {
    QVERIFY(create());
    const Decision before = m_controller->decision();
    m_controller->toggle("103");
    m_controller->accept();
    QCOMPARE(m_controller->index(), 1);
    QVERIFY(!m_controller->canUndo());
    QVERIFY(show(1));
    m_controller->toggle("104");
    QVERIFY(show(0));
    m_controller->undo();  // the verdict
    QCOMPARE(m_controller->decision().state, Decision::State::Open);
    QCOMPARE(m_controller->decision().kept, std::set<std::string>{"101"});
    m_controller->undo();
    QCOMPARE(m_controller->decision().kept, before.kept);
    QVERIFY(!m_controller->canUndo());
    m_controller->redo();
    m_controller->redo();
    QVERIFY(!m_controller->canRedo());
    QVERIFY(saved());
    QCOMPARE(stored(0)->state, Decision::State::Done);
    QCOMPARE(stored(1)->kept, std::set<std::string>());
}

void TestBuildController::typingIsOneStep() {
    QVERIFY(create());
    for (const char* text : {"t", "th", "the", "the two persons"})
        m_controller->setExpression(QString::fromLatin1(text));
    m_controller->setNote(u"n"_s);
    m_controller->undo();
    QCOMPARE(m_controller->decision().note, std::string());
    QCOMPARE(m_controller->decision().expression, std::string("the two persons"));
    m_controller->undo();
    QCOMPARE(m_controller->decision().expression, std::string("persons"));
    QVERIFY(!m_controller->canUndo());
}

void TestBuildController::aVerdictNeedsNamePictureAndExpression() {
    QVERIFY(create());
    QSignalSpy refused(m_controller.get(), &BuildController::refused);
    m_controller->setAnnotator({});
    m_controller->accept();
    m_controller->setAnnotator(u"Ada"_s);
    m_controller->show(3);
    m_controller->accept();  // its picture is still being read
    QVERIFY(show(3));
    m_controller->accept();  // rules know no expression
    QVERIFY(fs::remove(m_root / "images/0002.png"));
    QVERIFY(show(1));
    m_controller->accept();
    m_controller->markNoObject();
    using Obstacle = BuildController::Obstacle;
    const std::vector<Obstacle> expected{Obstacle::NoAnnotator, Obstacle::Loading, Obstacle::NoExpression, Obstacle::NoPicture, Obstacle::NoPicture};
    QCOMPARE(refused.size(), static_cast<int>(expected.size()));
    for (std::size_t i = 0; i < expected.size(); ++i)
        QCOMPARE(refused[static_cast<int>(i)][0].value<Obstacle>(), expected[i]);
    QVERIFY(saved());
    for (std::size_t i = 0; i < 4; ++i)
        QVERIFY(!stored(i));
    m_controller->putAside();
    QVERIFY(saved());
    QCOMPARE(stored(1)->state, Decision::State::Later);
}

void TestBuildController::workIsTakenUpWhereItWasLeft() {
    QVERIFY(create());
    m_controller->accept();
    QVERIFY(show(1));
    m_controller->putAside();
    QVERIFY(show(2));
    QVERIFY(saved());
    m_controller = std::make_unique<BuildController>();
    m_controller->setAnnotator(u"Ada"_s);
    QVERIFY(open());
    QCOMPARE(m_controller->index(), 2);
    m_controller->accept();
    QVERIFY(show(3));
    m_controller->markNoObject();
    QCOMPARE(m_controller->index(), 1);  // what was put aside comes last
    const BuildState state = m_controller->state();
    QCOMPARE(state.done, std::size_t{2});
    QCOMPARE(state.noObject, std::size_t{1});
    QCOMPARE(state.later, std::size_t{1});
}

void TestBuildController::anotherAnnotatorBeginsAfresh() {
    QVERIFY(create());
    m_controller->toggle("103");
    m_controller->setAnnotator(u"Bob"_s);
    QCOMPARE(m_controller->decision().kept, (std::set<std::string>{"101", "103"}));
    QVERIFY(!m_controller->canUndo());
    QCOMPARE(m_controller->state().open, std::size_t{4});
    m_controller->accept();
    QVERIFY(saved());
    QCOMPARE(stored(0, "Ada")->kept, std::set<std::string>{"101"});
    QCOMPARE(stored(0, "Bob")->kept, (std::set<std::string>{"101", "103"}));
    QSignalSpy compared(m_controller.get(), &BuildController::compared);
    m_controller->setAnnotator(u"Ada"_s);
    QVERIFY(show(0));
    m_controller->accept();
    m_controller->compareAnnotators("Ada", "Bob");
    QVERIFY(compared.wait(kPatienceMs));
    const auto agreement = compared[0][0].value<BuildAgreement>();
    QCOMPARE(agreement.both, std::size_t{1});
    QCOMPARE(agreement.instances.items, std::int64_t{2});
    QCOMPARE(agreement.instances.agreed, std::int64_t{1});
    QCOMPARE(agreement.disagreements.size(), std::size_t{1});
}

void TestBuildController::whatAnotherProgramSavedIsTakenIn() {
    QVERIFY(create());
    BuildProject other = *openBuild(m_root / "work.gsbuild");
    other.items[2].decisions["Bob"].state = Decision::State::NoObject;
    other.items[2].decisions["Bob"].whenUtc = "2026-01-01T00:00:00Z";
    QVERIFY(saveBuild(other).has_value());
    m_controller->toggle("103");
    QVERIFY(saved());
    QVERIFY(stored(0));
    QCOMPARE(stored(2, "Bob")->state, Decision::State::NoObject);
    QCOMPARE(m_controller->project()->items[2].decisions.count("Bob"), std::size_t{1});
}

void TestBuildController::aFileThatCannotBeWrittenLosesNothing() {
    QVERIFY(create());
    fs::rename(m_root / "work.gsbuild", m_root / "aside");
    fs::create_directory(m_root / "work.gsbuild");  // nobody, root neither, writes over a folder
    m_controller->toggle("103");
    QTRY_COMPARE_WITH_TIMEOUT(m_controller->saveState(), BuildController::SaveState::Failed, kPatienceMs);
    QVERIFY(m_controller->saveError().has_value());
    QSignalSpy opened(m_controller.get(), &BuildController::opened);
    m_controller->open(toQString(m_root / "aside"));
    QTRY_COMPARE_WITH_TIMEOUT(m_controller->saveState(), BuildController::SaveState::Failed, kPatienceMs);
    QCOMPARE(opened.size(), 0);  // not before this one is saved
    m_controller->saveAs(toQString(m_root / "aside"));
    QVERIFY(m_controller->project()->file == m_root / "work.gsbuild");  // there is a file of this name
    m_controller->saveAs(toQString(m_root / "other.gsbuild"));
    QVERIFY(saved());
    const auto project = openBuild(m_root / "other.gsbuild");
    QCOMPARE(project->items[0].decisionOf("Ada")->kept, std::set<std::string>{"101"});
}

void TestBuildController::whatIsLeftUnsavedIsWrittenAtTheEnd() {
    QVERIFY(create());
    m_controller->toggle("103");
    m_controller.reset();
    QThreadPool::globalInstance()->waitForDone();
    QCOMPARE(stored(0)->kept, std::set<std::string>{"101"});
}

void TestBuildController::aModelIsAskedAfterTheCostIsKnown() {
    QVERIFY(create());
    std::atomic<int> asked = 0;
    test::MisbehavingServer server([&asked](const test::HttpRequest&) {
        ++asked;
        return test::Behaviour::says("2");
    });
    ChatEndpoint endpoint;
    endpoint.baseUrl = server.url();
    endpoint.model = "m";
    QSignalSpy planned(m_controller.get(), &BuildController::planned);
    m_controller->planModel(endpoint);
    QVERIFY(planned.wait(kPatienceMs));
    QCOMPARE(planned[0][1].value<ChatCost>().requests, std::int64_t{4});
    QCOMPARE(asked.load(), 0);
    QSignalSpy proposed(m_controller.get(), &BuildController::proposed);
    m_controller->proposeByModel(endpoint);
    QVERIFY(proposed.wait(kPatienceMs));
    QCOMPARE(asked.load(), 4);
    QCOMPARE(m_controller->item()->proposal()->by, std::string("m"));
    QCOMPARE(m_controller->decision().kept, std::set<std::string>{"102"});
    QCOMPARE(openBuild(m_root / "work.gsbuild")->items[0].proposal()->classes, std::vector<std::string>{"dog"});
}

void TestBuildController::anUnreachableModelIsSaid() {
    QVERIFY(create());
    ChatEndpoint endpoint;
    endpoint.baseUrl = "http://127.0.0.1:1/v1";
    endpoint.model = "m";
    endpoint.retries = 0;
    QSignalSpy failed(m_controller.get(), &BuildController::failed);
    m_controller->proposeByModel(endpoint);
    QVERIFY(failed.wait(kPatienceMs));
    QVERIFY(!m_controller->isBusy());
    QCOMPARE(m_controller->item()->proposal()->by, std::string("rules"));
}

}  // namespace

QTEST_MAIN(TestBuildController)
#include "tst_build_controller.moc"
