// SPDX-License-Identifier: GPL-3.0-or-later
// A finished run of the published scripts, imported and scored by the program: every figure the scripts print for it.
#include "cli_process.h"

#include "core/base/files.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>

using groundscope::test::cli;
using groundscope::test::Outcome;
using nlohmann::json;

namespace {

namespace fs = std::filesystem;

const fs::path kGolden = fs::path(GROUNDSCOPE_SHARED_DIR) / "golden/reference-run";

QString golden(const char* path) {
    return QString::fromStdString((kGolden / path).string());
}

QStringList words(const char* text) {
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

/// The same double, bit for bit.
bool same(const json& found, double expected) {
    return found.is_number() && found.get<double>() == expected;
}

}  // namespace

class TestCliReferenceRun : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    json m_expected;
    std::map<std::string, json> m_evaluated;

    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    void import(const char* out, const QStringList& files) {
        const Outcome outcome = cli(words("import --reference --benchmark") << golden("PixMMVP") << files
                                                                             << QStringLiteral("--out") << path(out));
        QVERIFY2(outcome.code == 0, outcome.err.constData());
    }

    /// Evaluated once for each run and options.
    const json& evaluated(const std::string& run, const std::string& options = "--profile reference") {
        json& kept = m_evaluated[run + " " + options];
        if (kept.is_null())
            kept = evaluatedAnew(run.c_str(), options.c_str());
        return kept;
    }

    [[nodiscard]] json evaluatedAnew(const char* run, const char* options) const {
        const Outcome outcome = cli(words("evaluate --json") << words(options) << path(run));
        const json found = outcome.json();
        if (outcome.code != 0 || !found.is_object())
            qFatal("%s", outcome.err.constData());
        return found;
    }

    [[nodiscard]] const json& script(const std::string& entry) const { return m_expected["scripts"][entry]; }
    [[nodiscard]] const json& own(const std::string& entry) const {
        return m_expected["own_computation_by_the_specification"][entry];
    }

    static const json& sample(const json& evaluation, const std::string& image) {
        for (const json& one : evaluation["per_sample"])
            if (one["id"].get<std::string>() + ".jpg" == image)
                return one;
        qFatal("no sample %s", image.c_str());
    }

    /// IoU of every image, and the mask where the script says which one it read and did not empty it afterwards.
    void comparePerImage(const json& evaluation, const std::string& selector, const json& perImage) {
        QCOMPARE(evaluation["per_sample"].size(), perImage.size());
        for (const auto& [image, expected] : perImage.items()) {
            const json& found = sample(evaluation, image)[selector];
            QVERIFY2(same(found["iou"], expected["iou"].get<double>()), (image + ": " + found.dump()).c_str());
            const bool cut = expected.contains("best_score") && expected["best_score"].get<double>() < 0.7;
            if (!expected.value("found", false) || cut || expected["file"] == "NONE")
                continue;
            const std::string file = expected["file"];
            const bool own = file.starts_with(image.substr(0, image.find('.')) + "_");
            QVERIFY2(!own || found["file"] == file, (image + ": " + found.dump()).c_str());
            QVERIFY2(!own || found["candidate"] == 3 * std::stoi(file.substr(file.find('_') + 1)) +
                                                       std::stoi(file.substr(file.rfind('_') + 1)),
                     found.dump().c_str());
        }
    }

    void compareMeans(const char* run, const std::string& selector, const std::string& entry) {
        const json without = evaluated(run);
        QVERIFY2(same(without["miou"][selector], script(entry + "/none_list")["miou"]), without["miou"].dump().c_str());
        QCOMPARE(without["samples"], script(entry + "/none_list")["images"]);
        const json all = evaluated(run, "--profile reference --all-images");
        QVERIFY2(same(all["miou"][selector], script(entry + "/all")["miou"]), all["miou"].dump().c_str());
        QCOMPARE(all["samples"], script(entry + "/all")["images"]);
        comparePerImage(all, selector, script(entry + "/all")["per_image"]);
    }

  private Q_SLOTS:
    void initTestCase() {
        const auto text = groundscope::readFile(kGolden / "expected.json");
        if (!text.has_value())
            QSKIP("the reference run is not in " GROUNDSCOPE_SHARED_DIR);
        m_expected = json::parse(*text);
        QElapsedTimer timer;
        timer.start();
        import("main.gsrun", {QStringLiteral("--preds"), golden("run/preds_llava-1.5-7b_protocol3"), QStringLiteral("--meta"),
                              golden("run/meta_when/meta_llava-1.5-7b_spaCy_protocol3.txt"), QStringLiteral("--points"),
                              golden("run/point/point_llava-1.5-7b_protocol3.txt"), QStringLiteral("--answers"),
                              golden("run/answers/answers_llava-1.5-7b_protocol1.jsonl"), QStringLiteral("--answers"),
                              golden("run/answers/answers_llava-1.5-7b_protocol2.jsonl"), QStringLiteral("--answers"),
                              golden("run/answers/answers_llava-1.5-7b_protocol3.jsonl"), QStringLiteral("--judged"),
                              golden("expected/answers_llava-1.5-7b_protocol1.csv"), QStringLiteral("--auto"),
                              golden("run/meta/meta_llava-1.5-7b_gptauto_protocol3.jsonl")});
        qInfo("import: %lld ms", static_cast<long long>(timer.restart()));
        const json main = evaluated("main.gsrun");
        qInfo("evaluate: %lld ms", static_cast<long long>(timer.elapsed()));
        QCOMPARE(main["profile"], "reference");
    }

    void oracle() { compareMeans("main.gsrun", "oracle", "oracle"); }
    void attendAndSegment() { compareMeans("main.gsrun", "attend_and_segment", "spacy_score"); }
    void automatic() { compareMeans("main.gsrun", "automatic", "auto"); }

    void attendAndSegmentOfTheShortGrammar() {
        import("short.gsrun", {QStringLiteral("--preds"), golden("run/preds_llava-1.5-7b_protocol3"), QStringLiteral("--meta"),
                               golden("run/meta/meta_llava-1.5-7b_spaCy_protocol3.txt")});
        compareMeans("short.gsrun", "attend_and_segment", "spacy_score");
    }

    void automaticWithOtherPaths_data() {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("entry");
        QTest::newRow("complete") << "complete" << "auto_complete";
        QTest::newRow("absolute") << "absolute" << "auto";
        QTest::newRow("relative") << "relative" << "auto";  // stops the script; the values are those of base names
    }
    void automaticWithOtherPaths() {
        QFETCH(const QString, folder);
        QFETCH(const QString, entry);
        const QByteArray run = folder.toLatin1() + ".gsrun";
        import(run.constData(),
               {QStringLiteral("--preds"), golden("run/preds_llava-1.5-7b_protocol3"), QStringLiteral("--auto"),
                golden("run/meta/") + folder + QStringLiteral("/meta_llava-1.5-7b_gptauto_protocol3.jsonl"),
                QStringLiteral("--judged"), golden("expected/answers_llava-1.5-7b_protocol1.csv")});
        compareMeans(run.constData(), "automatic", entry.toStdString());
    }

    void singleMaskModel() {
        import("single.gsrun", {QStringLiteral("--preds"), golden("run/preds_lisa_protocol3"), QStringLiteral("--judged"),
                                golden("expected/answers_lisa_protocol2.csv")});
        compareMeans("single.gsrun", "single", "single");
        compareMeans("single.gsrun", "single", "original");
    }

    void failures() {
        const auto compare = [](const json& found, const json& histogram) {
            QCOMPARE(found["vqa_only"], histogram["0"]);
            QCOMPARE(found["grounding_only"], histogram["1"]);
            QCOMPARE(found["both"], histogram["2"]);
            QCOMPARE(found["none"], histogram["3"]);
        };
        compare(evaluated("complete.gsrun")["failures"]["automatic"], script("failures/auto")["histogram"]);
        compare(evaluated("single.gsrun")["failures"]["single"], script("failures/single")["histogram"]);
        const auto compareOwn = [](const json& found, const json& expected) {
            QCOMPARE(found["vqa_only"], expected["only_answer_fails"]);
            QCOMPARE(found["grounding_only"], expected["only_grounding_fails"]);
            QCOMPARE(found["both"], expected["both_fail"]);
            QCOMPARE(found["none"], expected["both_succeed"]);
        };
        const auto& pairs = own("failures");
        for (const auto& [options, rule] : {std::pair{"--profile reference", "iou_above_half"},
                                            std::pair{"--profile reference --defect B15=corrected", "iou_half_or_above"}}) {
            compareOwn(evaluated("main.gsrun", options)["failures"]["automatic"], pairs["auto_with_NONE_as_empty_mask"][rule]);
            compareOwn(evaluated("complete.gsrun", options)["failures"]["automatic"], pairs["auto_complete"][rule]);
            compareOwn(evaluated("single.gsrun", options)["failures"]["single"], pairs["single"][rule]);
        }
    }

    void whenAndMismatch() {
        const json found = evaluated("main.gsrun");
        const json& expected = script("when/without_unmasked_images");
        for (int bin = 0; bin < 10; ++bin)
            QCOMPARE(found["when"]["location"][static_cast<std::size_t>(bin)], expected["bins"][std::to_string(bin)]);
        std::size_t next = 0;
        for (const json& one : found["per_sample"])
            if (!one["location"].is_null()) {
                const double percent = expected["locations"][next++];
                QVERIFY2(std::abs(100 * one["location"].get<double>() - percent) < 1e-12 * 100, one["id"].dump().c_str());
            }
        QCOMPARE(next, expected["locations"].size());
        QVERIFY(same(found["when"]["mismatch"], own("mismatch")["rate"]));
        QCOMPARE(found["when"]["compared"], own("mismatch")["images"]);
        for (const auto& [id, phrase] : own("mismatch")["oracle_phrases"].items())
            QVERIFY2(sample(found, id + ".jpg")["phrase"] == phrase, id.c_str());
    }

    void accuracies() {
        const json found = evaluated("main.gsrun");
        QVERIFY(same(found["accuracy"]["judge"], script("judge")["accuracy"]));
        const json& letter = script("letter")["metrics"];
        QVERIFY(same(found["accuracy"]["letter"], letter["correct"].get<double>() / letter["total"].get<double>()));
        std::size_t image = 0;
        for (const json& one : found["per_sample"]) {
            QCOMPARE(one["letter"].get<bool>(), script("letter")["per_item"][image] == 1);
            QCOMPARE(one["judge"].get<bool>(), script("judge")["per_item"][image] == 1);
            ++image;
        }
        QCOMPARE(image, script("judge")["per_item"].size());
    }

    void letterFiles_data() {
        QTest::addColumn<QString>("entry");
        QTest::newRow("spellings") << "letter_cases";
        QTest::newRow("odd") << "letter_odd_count";
        QTest::newRow("shuffled") << "letter_shuffled";
    }
    void letterFiles() {
        QFETCH(const QString, entry);
        const QByteArray run = entry.toLatin1() + ".gsrun";
        import(run.constData(), {QStringLiteral("--answers"), golden("run/letter_cases/") + entry + QStringLiteral(".jsonl")});
        const json found = evaluated(run.constData());
        const json& metrics = script(entry.toStdString())["metrics"];
        QVERIFY2(same(found["accuracy"]["letter"], metrics["correct"].get<double>() / metrics["total"].get<double>()),
                 found["accuracy"].dump().c_str());
        double right = 0;
        for (const json& item : script(entry.toStdString())["per_item"])
            right += item.get<double>();
        QVERIFY(same(found["accuracy"]["letter_per_item"], right / metrics["total"].get<double>()));
        QVERIFY(found["miou"]["oracle"].is_null());
    }

    void judgeOnLetterAnswers() {
        import("judged-letters.gsrun",
               {QStringLiteral("--answers"), golden("run/letter_judge/answers_llava-1.5-7b_protocol2_first20.jsonl"),
                QStringLiteral("--judged"), golden("expected/letter_judge/answers_llava-1.5-7b_protocol2_first20.csv")});
        const json found = evaluated("judged-letters.gsrun");
        QVERIFY(same(found["accuracy"]["judge"], script("judge_on_letter_answers")["accuracy"]));
    }

    void patterns() {
        const json found = evaluated("main.gsrun");
        std::size_t compared = 0;
        for (const json& group : found["groups"]) {
            if (group["kind"] != "pattern")
                continue;
            const json& expected = own("patterns")[group["by"].get<std::string>()][group["name"].get<std::string>()];
            for (const char* key : {"items", "correct", "pairs", "correct_pairs"})
                QVERIFY2(group[key] == expected[key], group.dump().c_str());
            ++compared;
        }
        QCOMPARE(compared, std::size_t{18});
    }

    void score() {
        const json found = evaluated("main.gsrun");
        const json& expected = own("score_of_this_run");
        QVERIFY(std::abs(found["score"]["automatic"].get<double>() * 100 - expected["S_auto"].get<double>()) < 1e-12 * 100);
        QVERIFY(std::abs(found["score"]["oracle"].get<double>() * 100 - expected["S_oracle"].get<double>()) < 1e-12 * 100);
    }

    void oracleWithTarget() {
        const json found = evaluated("main.gsrun");
        QVERIFY(same(found["miou_nonempty"]["oracle"], own("oracle_with_target")["miou"]));
        QCOMPARE(found["selectors"]["oracle"]["images"].get<int>() - found["selectors"]["oracle"]["empty_targets"].get<int>(),
                 own("oracle_with_target")["images"].get<int>());
    }

    void imagesWithoutPhrasesAsEmptyPredictions() {
        const json& expected = own("no_groups_as_empty_prediction");
        const json without = evaluated("main.gsrun", "--profile reference --defect B8=corrected");
        QVERIFY(same(without["miou"]["attend_and_segment"], expected["spacy_score/none_list"]["miou"]));
        const json all = evaluated("main.gsrun", "--profile reference --defect B8=corrected --all-images");
        QVERIFY(same(all["miou"]["attend_and_segment"], expected["spacy_score/all"]["miou"]));
        QVERIFY(std::find(all["switches"].begin(), all["switches"].end(), "B8") == all["switches"].end());
    }

    void outputLengths() {
        import("first.gsrun", {QStringLiteral("--probing"), QStringLiteral("1"), QStringLiteral("--meta"),
                               golden("run/meta/meta_llava-1.5-7b_spaCy_protocol1.txt"), QStringLiteral("--answers"),
                               golden("run/answers/answers_llava-1.5-7b_protocol1.jsonl")});
        const std::string with = "--profile reference --with " + path("first.gsrun").toStdString();
        for (const auto& [options, list] : {std::pair{with, "none_list"}, std::pair{with + " --all-images", "all"}}) {
            const Outcome outcome = cli(words("evaluate --json") << path("main.gsrun") << words(options.c_str()));
            QVERIFY2(outcome.code == 0, outcome.err.constData());
            int compared = 0;
            const json found = outcome.json();
            for (const json& length : found["lengths"]) {
                if (length["probing"] == 3)
                    continue;
                const std::string protocol = length["probing"] == 1 ? "protocol1/" : "protocol3/";
                const json& expected = own("output_length")[protocol + list];
                QVERIFY2(length["images"] == expected["images"], length.dump().c_str());
                QVERIFY2(length["characters"] == expected["total_characters"], length.dump().c_str());
                QVERIFY2(length["phrases"] == expected["total_phrases"], length.dump().c_str());
                ++compared;
            }
            QCOMPARE(compared, 2);
            QVERIFY(same(found["score"]["oracle"], evaluated("main.gsrun", list == std::string("all")
                                                                                 ? "--profile reference --all-images"
                                                                                 : "--profile reference")["score"]["oracle"]));
        }
    }

    void switchesThatCannotBeChangedAreRefused() {
        for (const char* options : {"--defect B1=corrected", "--defect B6=published", "--defect B10", "--profile published"}) {
            const Outcome outcome = cli(words("evaluate --json") << path("main.gsrun") << words(options));
            QVERIFY2(outcome.code == 2 && outcome.out.isEmpty(), options);
            QVERIFY2(outcome.err.count('\n') <= 3, outcome.err.constData());
        }
    }

    void otherProfilesGiveOtherFigures() {
        const json clean = evaluated("main.gsrun", "--profile clean");
        QCOMPARE(clean["switches"].size(), std::size_t{0});
        QCOMPARE(clean["stored_profile"], "reference");
        QVERIFY(clean["miou"]["attend_and_segment"] > script("spacy_score/none_list")["miou"]);
        const json paper = evaluated("main.gsrun", "--profile paper");
        QVERIFY(paper["selectors"]["oracle"]["images"] < clean["selectors"]["oracle"]["images"]);
    }
};

QTEST_GUILESS_MAIN(TestCliReferenceRun)
#include "tst_cli_reference_run.moc"
