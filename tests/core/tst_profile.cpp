// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/data/profile.h"
#include "core/data/run_record.h"
#include "core/metrics/scoring_rules.h"

#include <QtTest>

#include <set>

using namespace groundscope;

class TestProfile : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyDefectIsThereOnceInOrder() {
        QCOMPARE(allDefects().size(), std::size_t{38});
        std::set<std::string> names;
        int number = 0;
        for (const Defect& defect : allDefects()) {
            QCOMPARE(std::string(defect.id), "B" + std::to_string(++number));
            QVERIFY2(names.insert(defect.name).second, defect.name);
            QVERIFY(std::string(defect.meaning).ends_with('.'));
            QVERIFY(std::string(defect.decision).ends_with('.'));
            QCOMPARE(findDefect(defect.id), &defect);
            QCOMPARE(findDefect(defect.name), &defect);
        }
        QCOMPARE(findDefect("B39"), nullptr);
    }

    void theManualListsEveryDefectAsItIs() {
        const auto manual = readFile(GROUNDSCOPE_DOCS "/evaluation.md");
        QVERIFY(manual.has_value());
        const std::map<DefectScope, std::string> scopes{{DefectScope::Model, "run"}, {DefectScope::Scoring, "scoring"},
                                                        {DefectScope::Files, "files"}, {DefectScope::Always, "settled"}};
        for (const Defect& defect : allDefects()) {
            const char* on = defect.inPaper ? "paper, reference" : defect.inReference ? "reference" : "\u2013";
            const std::string row = std::string("| ") + defect.id + " | `" + defect.name + "` | " + defect.meaning + " | " +
                                    defect.decision + " | " + scopes.at(defect.scope) + " | " + on + " |\n";
            QVERIFY2(manual->find(row) != std::string::npos, row.c_str());
        }
    }

    void settledDefectsAreOnInNoProfile() {
        for (const Defect& defect : allDefects())
            if (defect.scope == DefectScope::Always)
                QVERIFY2(!defect.inPaper && !defect.inReference, defect.id);
    }

    void profilesAreWhatTheSpecificationLists() {
        QCOMPARE(Switches().active(), std::vector<std::string>());
        QCOMPARE(Switches("paper", {}).active(), (std::vector<std::string>{"B10", "B19", "B33", "B35"}));
        const Switches reference("reference", {});
        for (const char* id : {"B1", "B2", "B4", "B5", "B8", "B10", "B15", "B19", "B24", "B35", "B36"})
            QVERIFY2(reference.published(id), id);
    }

    void overridesWin() {
        const auto overrides = parseOverrides("B10=corrected, raw-expression=published");
        QVERIFY(overrides.has_value());
        QCOMPARE(*overrides, (DefectOverrides{{"B1", true}, {"B10", false}}));
        QVERIFY(!Switches("reference", *overrides).published("B10"));
        QCOMPARE(Switches("clean", *overrides).active(), std::vector<std::string>{"B1"});
        QVERIFY(parseOverrides("").has_value());
    }

    void badOverridesSayWhatIsWrong_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("no value") << "B10" << "does not say published or corrected";
        QTest::newRow("other value") << "B10=on" << "neither published nor corrected";
        QTest::newRow("unknown") << "B10=published,B39=published" << "names no switch";
        QTest::newRow("settled") << "B6=published" << "cannot be switched";
    }
    void badOverridesSayWhatIsWrong() {
        QFETCH(const QString, text);
        QFETCH(const QString, said);
        const auto overrides = parseOverrides(text.toStdString());
        QVERIFY(!overrides.has_value());
        QCOMPARE(overrides.error().code, ErrorCode::InvalidInput);
        QVERIFY2(QString::fromStdString(overrides.error().message).contains(said), overrides.error().message.c_str());
    }

    void defaultsFollowTheSwitches() {
        const RunConfig reference = profileDefaults("reference");
        QCOMPARE(reference.rowZero, RowZero::SecondToLast);
        QCOMPARE(reference.alignment, TokenAlignment::AsQuery);
        QCOMPARE(reference.frame, GridFrame::Pad);
        QCOMPARE(reference.generation.temperature, 0.2);
        QCOMPARE(reference.judge.scheme, std::string("all"));
        QVERIFY(reference.judge.presence);
        QCOMPARE(reference.similarity.cut, std::optional<double>(0.7));
        QCOMPARE(profileDefaults("reference", {}, "llama_3").generation.temperature, 0.0);
        const RunConfig corrected = profileDefaults("reference", {{"B4", false}, {"B5", false}});
        QCOMPARE(corrected.rowZero, RowZero::Last);
        QCOMPARE(corrected.alignment, TokenAlignment::Producing);
        for (const char* profile : {"paper", "clean"}) {
            const RunConfig config = profileDefaults(profile);
            QCOMPARE(config.rowZero, RowZero::Last);
            QCOMPARE(config.judge.scheme, std::string("threes"));
            QVERIFY(!config.judge.presence && !config.similarity.cut);
        }
    }

    void settingsThatAreSwitchesShowAsSuch() {
        RunConfig config = profileDefaults("clean");
        QCOMPARE(config.switches().active(), std::vector<std::string>());
        config.rowZero = RowZero::SecondToLast;
        config.pointRank = 3;
        QCOMPARE(config.switches().active(), (std::vector<std::string>{"B4", "B27"}));
        config.pointMode = PointMode::LocalMaximum;
        QCOMPARE(config.switches().active(), std::vector<std::string>{"B4"});
    }

    void configurationsRefuseBadOverrides() {
        RunConfig config;
        config.defects = {{"B10", true}};
        QVERIFY(config.check().has_value());
        config.defects = {{"B99", true}};
        QVERIFY(!config.check().has_value());
        config.defects = {{"B7", false}};
        QVERIFY(!config.check().has_value());
    }

    void rulesWithoutNumberFollowTheProfile() {
        QCOMPARE(scoringRules(Switches()), ScoringRules());
        QVERIFY(scoringRules({"paper", {}}).missingLeaveOut);
        QVERIFY(!scoringRules({"paper", {}}).unselectedScoresZero);
        const ScoringRules reference = scoringRules({"reference", {{"B15", false}, {"B8", false}}});
        QVERIFY(reference.unselectedScoresZero && reference.pairByFile && reference.missingOracleScores);
        QVERIFY(!reference.halfFails && !reference.phraselessScoresZero && !reference.missingLeaveOut);
    }

    void onlyPixmmvpItemsArePairs() {
        const ScoringRules reference = scoringRules({"reference", {}});
        QCOMPARE(pairingOf("pixmmvp", false, ScoringRules()), Pairing::ByIds);
        QCOMPARE(pairingOf("pixmmvp", true, reference), Pairing::ByFile);
        QCOMPARE(pairingOf("pixcvbench", true, reference), Pairing::ByFile);
        QCOMPARE(pairingOf("pixcvbench", false, reference), Pairing::None);
        QCOMPARE(pairingOf("pixcvbench", true, ScoringRules()), Pairing::None);
        QCOMPARE(pairingOf("coco", true, reference), Pairing::None);
    }
};

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
