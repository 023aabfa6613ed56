// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/defect_texts.h"
#include "app/models/run_settings.h"
#include "app/models/run_settings_dialog.h"
#include "app/models/switches_page.h"
#include "app/shell/language.h"
#include "app/shell/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

QTreeWidgetItem* rowOf(QTreeWidget* tree, const QString& id) {
    for (int group = 0; group < tree->topLevelItemCount(); ++group)
        for (int row = 0; row < tree->topLevelItem(group)->childCount(); ++row)
            if (tree->topLevelItem(group)->child(row)->text(0).startsWith(id + u' '))
                return tree->topLevelItem(group)->child(row);
    return nullptr;
}

class TestRunSettings : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup() { m_dialog.reset(); }
    void everythingGoesInAndComesOut();
    void aProfileSetsWhatItNames();
    void all38SwitchesAreThere();
    void theirSentencesAreTranslated();
    void anOverrideIsMarkedByIconAndWords();
    void theFilterLooksEverywhere();
    void aWrongValueIsSaidAtItsField();
    void aJudgeNeedsAnEndpoint();
    void otherSettingsMeanANewFile();
    void everyFieldHasANameAndAKey();

  private:
    template <typename Widget>
    Widget* part(const char* name) {
        return m_dialog->findChild<Widget*>(QString::fromLatin1(name));
    }
    std::unique_ptr<RunSettingsDialog> m_dialog;
};

void TestRunSettings::init() {
    m_dialog = std::make_unique<RunSettingsDialog>(RunConfig());
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TestRunSettings::everythingGoesInAndComesOut() {
    RunConfig config = profileDefaults("paper", {{"B10", false}});
    config.probing = kBoxProbing;
    config.generation.temperature = 0.5;
    config.generation.maxNewTokens = 64;
    config.selectors = {"oracle", "automatic"};
    config.pointMode = PointMode::Random;
    config.pointRank = 3;
    config.pointSeed = 99;
    config.instances = 4;
    config.judge.kind = "chat";
    config.judge.endpoint = "http://127.0.0.1:8080/v1";
    config.judge.model = "llava";
    config.judge.scheme = "twelves";
    config.judge.presence = true;
    config.judge.orderChecks = 2;
    config.similarity.vectors = "/vectors/glove.txt";
    config.similarity.cut = 0.65;
    config.similarity.mask = "predicted-iou";
    config.benchmark = "kept as it is";
    m_dialog->setConfig(config);
    QVERIFY(m_dialog->config() == config);
    QVERIFY(!m_dialog->problem());
}

void TestRunSettings::aProfileSetsWhatItNames() {
    part<QSpinBox>("instances")->setValue(3);
    auto* profile = part<QComboBox>("profile");
    profile->setFocus();
    QTest::keyClick(profile, Qt::Key_Down);
    QTest::keyClick(profile, Qt::Key_Down);
    RunConfig now = m_dialog->config();
    const RunConfig reference = profileDefaults("reference");
    QCOMPARE(now.profile, std::string("reference"));
    QVERIFY(now.judge.scheme == reference.judge.scheme && now.judge.presence);
    QCOMPARE(now.similarity.cut, reference.similarity.cut);
    QCOMPARE(now.generation.temperature, reference.generation.temperature);
    QCOMPARE(now.rowZero, RowZero::SecondToLast);
    QCOMPARE(now.alignment, TokenAlignment::AsQuery);
    QCOMPARE(now.instances, 3);  // the profile says nothing of it
    QTest::keyClick(profile, Qt::Key_Home);
    now = m_dialog->config();
    QVERIFY(!now.similarity.cut);
    QCOMPARE(now.rowZero, RowZero::Last);
}

void TestRunSettings::all38SwitchesAreThere() {
    auto* tree = part<QTreeWidget>("switches");
    int rows = 0;
    int fixed = 0;
    for (const Defect& defect : allDefects()) {
        const auto* row = rowOf(tree, QString::fromLatin1(defect.id));
        QVERIFY2(row, defect.id);
        QVERIFY(row->text(2).size() > 10);
        const bool checkable = row->flags().testFlag(Qt::ItemIsUserCheckable);
        if (defect.scope == DefectScope::Always)
            QVERIFY2(!checkable, defect.id);
        fixed += !checkable;
        ++rows;
    }
    QCOMPARE(rows, kDefectCount);
    QVERIFY(fixed < rows);
    QCOMPARE(tree->topLevelItemCount(), 4);
}

void TestRunSettings::theirSentencesAreTranslated() {
    const auto texts = defectTexts();
    const auto known = [&texts](const char* text) {
        return std::any_of(texts.begin(), texts.end(), [text](const char* other) { return std::string(text) == other; });
    };
    Language language;
    language.speak(u"de"_s);
    for (const Defect& defect : allDefects()) {
        QVERIFY2(known(defect.meaning), defect.meaning);
        QVERIFY2(known(defect.decision), defect.decision);
        QVERIFY2(defectMeaning(defect) != QString::fromUtf8(defect.meaning), defect.meaning);
        QVERIFY2(defectDecision(defect) != QString::fromUtf8(defect.decision), defect.decision);
    }
    QCOMPARE(texts.size(), std::size_t{2 * kDefectCount});
    language.speak(u"en"_s);
}

void TestRunSettings::anOverrideIsMarkedByIconAndWords() {
    part<QTabWidget>("runSettingsTabs")->setCurrentIndex(1);
    auto* tree = part<QTreeWidget>("switches");
    auto* row = rowOf(tree, u"B10"_s);
    QCOMPARE(row->checkState(0), Qt::Unchecked);
    tree->setFocus();
    tree->setCurrentItem(row);
    QTest::keyClick(tree, Qt::Key_Space);
    QCOMPARE(m_dialog->config().defects, (DefectOverrides{{"B10", true}}));
    QVERIFY(!row->icon(1).isNull());
    QCOMPARE(row->text(1), u"as published, changed"_s);
    QTest::keyClick(tree, Qt::Key_Space);  // as the profile has it: no override
    QVERIFY(m_dialog->config().defects.empty());
    QVERIFY(row->icon(1).isNull());
    auto* rowZero = rowOf(tree, u"B4"_s);
    tree->setCurrentItem(rowZero);
    QTest::keyClick(tree, Qt::Key_Space);
    QCOMPARE(m_dialog->config().rowZero, RowZero::SecondToLast);
    QTest::mouseClick(part<QPushButton>("profileDefaults"), Qt::LeftButton);
    QVERIFY(m_dialog->config() == withSwitches(RunConfig()));
}

void TestRunSettings::theFilterLooksEverywhere() {
    part<QTabWidget>("runSettingsTabs")->setCurrentIndex(1);
    auto* tree = part<QTreeWidget>("switches");
    auto* filter = part<QLineEdit>("switchFilter");
    QTest::keyClicks(filter, u"equally good"_s);
    QVERIFY(!rowOf(tree, u"B10"_s)->isHidden());
    QVERIFY(rowOf(tree, u"B1"_s)->isHidden());
    filter->clear();
    QTest::keyClicks(filter, u"b33"_s);
    QVERIFY(!rowOf(tree, u"B33"_s)->isHidden());
    QVERIFY(rowOf(tree, u"B10"_s)->isHidden());
    QVERIFY(tree->topLevelItem(0)->isHidden());  // a group without rows
    filter->clear();
    QVERIFY(!rowOf(tree, u"B1"_s)->isHidden());
}

void TestRunSettings::aWrongValueIsSaidAtItsField() {
    const QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    part<QSpinBox>("pointRank")->setValue(5000);
    QTest::mouseClick(part<QPushButton>("useSettings"), Qt::LeftButton);
    QVERIFY(accepted.isEmpty());
    auto* error = part<QLabel>("error.pointRank");
    QVERIFY(error->isVisible());
    QVERIFY2(error->text().contains(u"5000"_s), qPrintable(error->text()));
    part<QSpinBox>("pointRank")->setValue(2);
    QVERIFY(!error->isVisible());
    part<QSpinBox>("orderChecks")->setValue(3000);  // on another page: it comes to the front
    QTest::mouseClick(part<QPushButton>("useSettings"), Qt::LeftButton);
    QCOMPARE(part<QTabWidget>("runSettingsTabs")->currentIndex(), 3);
    QVERIFY(part<QLabel>("error.judge.orderChecks")->isVisible());
    part<QSpinBox>("orderChecks")->setValue(0);
    QListWidget* selectors = part<QListWidget>("selectors");
    for (int row = 0; row < selectors->count(); ++row)
        selectors->item(row)->setCheckState(Qt::Unchecked);
    QTest::mouseClick(part<QPushButton>("useSettings"), Qt::LeftButton);
    QVERIFY(part<QLabel>("error.selectors")->isVisible());
    selectors->item(0)->setCheckState(Qt::Checked);
    QTest::mouseClick(part<QPushButton>("useSettings"), Qt::LeftButton);
    QCOMPARE(accepted.count(), 1);
}

void TestRunSettings::aJudgeNeedsAnEndpoint() {
    RunConfig config;
    config.selectors = {"automatic"};
    config.judge.kind = "chat";
    m_dialog->setConfig(config);
    QVERIFY(m_dialog->problem());
    QCOMPARE(m_dialog->problem()->where, std::string("judge.endpoint"));
    const QSignalSpy wanted(m_dialog.get(), &RunSettingsDialog::endpointRequested);
    part<QTabWidget>("runSettingsTabs")->setCurrentIndex(3);
    QTest::mouseClick(part<QPushButton>("setUpEndpoint"), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    m_dialog->setJudgeEndpoint("http://127.0.0.1:1/v1", "some-model");
    QVERIFY(!m_dialog->problem());
    QCOMPARE(m_dialog->config().judge.model, std::string("some-model"));
    config.judge.kind = "local";
    m_dialog->setConfig(config);
    QVERIFY(!m_dialog->problem());
}

void TestRunSettings::otherSettingsMeanANewFile() {
    RunConfig stored;
    stored.benchmark = "PixMMVP";
    stored.mllm.hash = "abc";
    m_dialog->setOpenRun(stored);
    auto* note = part<QLabel>("openRunNote");
    QVERIFY(!note->isVisible());
    part<QComboBox>("probing")->setCurrentIndex(0);
    QVERIFY(note->isVisible());
    QVERIFY2(note->text().contains(u"probing"_s), qPrintable(note->text()));
    part<QComboBox>("probing")->setCurrentIndex(1);
    QVERIFY(!note->isVisible());
    RunConfig other = stored;
    other.defects = {{"B10", true}};
    QVERIFY(settingsDifference(stored, other));
    QVERIFY(!settingsDifference(stored, RunConfig()));
}

void TestRunSettings::everyFieldHasANameAndAKey() {
    for (QWidget* field : m_dialog->findChildren<QWidget*>()) {
        const bool control = qobject_cast<QComboBox*>(field) || qobject_cast<QAbstractSpinBox*>(field) ||
                             qobject_cast<QTreeWidget*>(field) || qobject_cast<QListWidget*>(field);
        if (!control || field->objectName().startsWith(u"qt_"_s) || field->parentWidget()->inherits("QComboBox"))
            continue;
        QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
        QVERIFY2(field->focusPolicy() != Qt::NoFocus, qPrintable(field->objectName()));
    }
}

}  // namespace

QTEST_MAIN(TestRunSettings)
#include "tst_run_settings.moc"
