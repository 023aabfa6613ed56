// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/data/json.h"
#include "core/io/benchmark_reader.h"
#include "core/io/image.h"
#include "core/io/reference_masks.h"
#include "core/io/run_store.h"
#include "core/run/evaluate_run.h"
#include "core/run/export_reference.h"
#include "core/run/import_reference.h"

#include <QTemporaryDir>
#include <QtTest>

#include <sched.h>

#include <fstream>
#include <set>
#include <stop_token>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

constexpr Size kSize{6, 4};

const fs::path& golden() {
    static const fs::path folder = fs::path(GROUNDSCOPE_SHARED_DIR) / "golden/reference-run";
    return folder;
}

Json expected() {
    const auto text = readFile(golden() / "expected.json");
    return text.has_value() ? *parseJson(*text, "expected.json") : Json();
}

/// The member, or null.
const Json& at(const Json& object, const std::string& key) {
    static const Json nothing;
    return object.contains(key) ? object[key] : nothing;
}

std::string candidateFile(const SampleRun& run, int index) {
    const Candidate& candidate = run.candidates.at(static_cast<std::size_t>(index));
    char name[64];
    std::snprintf(name, sizeof name, "%s_%03d_%03d.png", run.sampleId.c_str(), candidate.phrase, candidate.level);
    return name;
}

void write(const fs::path& file, const std::string& bytes) {
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << bytes;
}

/// Columns [from, to) are `value`.
void writeMask(const fs::path& file, int from, int to, std::uint8_t value = 255, Size size = kSize) {
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(size.area()), 0);
    for (int y = 0; y < size.height; ++y)
        for (int x = from; x < to; ++x)
            bytes[static_cast<std::size_t>(y * size.width + x)] = value;
    fs::create_directories(file.parent_path());
    if (!saveGrey8(file, size, bytes).has_value())
        qFatal("%s cannot be written", file.c_str());
}

bool hasNote(const std::vector<DataNote>& notes, const std::string& kind, const std::string& where = {}) {
    return std::any_of(notes.begin(), notes.end(), [&](const DataNote& note) {
        return note.kind == kind && note.where.find(where) != std::string::npos;
    });
}

/// What this thread may run on; those it begins inherit it.
struct OneCore {
    cpu_set_t before{};
    OneCore() {
        sched_getaffinity(0, sizeof before, &before);
        cpu_set_t one;
        CPU_ZERO(&one);
        for (int core = 0; core < CPU_SETSIZE && CPU_COUNT(&one) == 0; ++core)
            if (CPU_ISSET(core, &before))
                CPU_SET(core, &one);
        sched_setaffinity(0, sizeof one, &one);
    }
    ~OneCore() { sched_setaffinity(0, sizeof before, &before); }
};

}  // namespace

class TestReferenceRun : public QObject {
    Q_OBJECT

    QTemporaryDir m_temporary;
    int m_count = 0;

    /// A new folder with a PixMMVP root of four 6 x 4 images; the target of image 1 is its columns 0 to 2, image 2 has
    /// none, image 3 no expression, image 4 columns 3 to 5.
    fs::path freshRoot() {
        const fs::path root = fs::path(m_temporary.path().toStdString()) / std::to_string(++m_count);
        const fs::path data = root / "PixMMVP";
        write(data / "Objects.csv", "Index, Object\n1, the cup\n2, the cup\n3, None\n4, the lid\n");
        write(data / "Questions.csv",
              "lndex,Question,Options,Correct Answer\n1,Is it open?,(a) Open (b) Closed,(a)\n2,Is it open?,(a) Open (b) "
              "Closed,(b)\n3,Is it red?,(a) Red (b) Blue,(a)\n4,Is it red?,(a) Red (b) Blue,(b)\n");
        Json images = Json::array();
        for (int id = 1; id <= 4; ++id)
            images.push_back({{"id", id}, {"width", 6}, {"height", 4}, {"file_name", std::to_string(id) + ".jpg"}});
        const auto box = [](int id, int image, int from, int to) {
            return Json{{"id", id}, {"image_id", image}, {"category_id", nullptr}, {"iscrowd", 0},
                        {"segmentation", {{from, 0, to, 0, to, 4, from, 4}}}};
        };
        write(data / "Segmentations.json",
              dumpJson({{"images", images}, {"annotations", {box(1, 1, 0, 3), box(2, 4, 3, 6)}}, {"categories", Json::array()}}));
        return root;
    }

    static ImportOptions optionsOf(const fs::path& root) {
        ImportOptions options;
        options.files.predictions = root / "preds_toy_protocol3";
        options.benchmark = root / "PixMMVP";
        options.out = root / "run.gsrun";
        return options;
    }

    /// The stored run; fails the program when it does not come in.
    static std::shared_ptr<RunStore> imported(const ImportOptions& options, ImportReport* report = nullptr) {
        const auto done = importReference(options, {});
        if (!done.has_value())
            qFatal("%s", describe(done.error()).c_str());
        if (report != nullptr)
            *report = *done;
        auto store = RunStore::open(options.out, RunStore::Access::ReadOnly);
        if (!store.has_value() || !(*store)->verify()->empty())
            qFatal("the run is damaged");
        return *store;
    }

    static ImportOptions goldenOptions(const fs::path& out) {
        ImportOptions options;
        const fs::path run = golden() / "run";
        options.files.predictions = run / "preds_llava-1.5-7b_protocol3";
        options.files.meta = run / "meta_when/meta_llava-1.5-7b_spaCy_protocol3.txt";
        options.files.points = run / "point/point_llava-1.5-7b_protocol3.txt";
        for (const char* probing : {"1", "2", "3"})
            options.files.answers.push_back(run / "answers" / (std::string("answers_llava-1.5-7b_protocol") + probing + ".jsonl"));
        options.files.judged = golden() / "expected/answers_llava-1.5-7b_protocol1.csv";
        options.files.automatic = run / "meta/meta_llava-1.5-7b_gptauto_protocol3.jsonl";
        options.benchmark = golden() / "PixMMVP";
        options.out = out;
        return options;
    }

    fs::path freshFile() { return fs::path(m_temporary.path().toStdString()) / (std::to_string(++m_count) + ".gsrun"); }

    static std::map<std::string, SampleRun> allSamples(const RunStore& store) {
        std::map<std::string, SampleRun> runs;
        const auto summaries = store.summaries();
        for (const SampleSummary& summary : *summaries) {
            const auto run = store.load(summary.id);
            if (!run.has_value())
                qFatal("%s", describe(run.error()).c_str());
            runs[summary.id] = *run;
        }
        return runs;
    }

    /// The golden run, imported once.
    const std::map<std::string, SampleRun>& goldenRuns() {
        if (m_golden.empty())
            m_golden = allSamples(*imported(goldenOptions(freshFile())));
        return m_golden;
    }

    std::map<std::string, SampleRun> m_golden;

  private Q_SLOTS:
    void init() { QVERIFY(m_temporary.isValid()); }

    // ---- the golden run ----

    void theGoldenRunComesInWhole() {
        if (!fs::exists(golden()))
            QSKIP("the golden run is not here");
        ImportReport report;
        const auto store = imported(goldenOptions(freshFile()), &report);
        QCOMPARE(report.model, std::string("llava-1.5-7b"));
        QCOMPARE(report.probing, 2);
        QCOMPARE(report.samples, std::size_t{300});
        const Json set = expected()["set"];
        QCOMPARE(report.withoutPhrases, set["special_images"]["no_groups"].size());
        QCOMPARE(report.missing, set["special_images"]["missing"].size());
        QCOMPARE(report.phrases, set["groups"].get<std::size_t>());
        QCOMPARE(report.masks, set["masks"].get<std::size_t>());
        QCOMPARE(report.answers, std::size_t{900});
        QCOMPARE(report.verdicts, std::size_t{300});
        QCOMPARE(report.selections, 300 - set["images_without_selection_row"].size());
        QVERIFY(store->record().config.imported);
        QCOMPARE(store->record().config.profile, std::string("reference"));
        QVERIFY(*store->notes() == report.notes);
        const auto runs = allSamples(*store);
        for (const auto& id : set["special_images"]["missing"])
            QCOMPARE(runs.at(std::to_string(id.get<int>())).skipped, std::string("no-prediction"));
        for (const auto& id : set["special_images"]["no_groups"]) {
            QVERIFY(runs.at(std::to_string(id.get<int>())).candidates.empty());
            QVERIFY(runs.at(std::to_string(id.get<int>())).skipped.empty());
        }
        QVERIFY(hasNote(report.notes, "duplicate-selection", ", line 298"));
        QVERIFY(hasNote(report.notes, "foreign-selection"));
    }

    void trueIousAreTheGoldenOnes() {
        if (!fs::exists(golden()))
            QSKIP("the golden run is not here");
        const auto& runs = goldenRuns();
        int compared = 0;
        const Json scripts = expected()["scripts"];
        for (const char* script : {"oracle/all", "spacy_score/all", "auto/all"})
            for (const auto& [image, entry] : scripts[script]["per_image"].items()) {
                if (at(entry, "best_score").is_number() && entry["best_score"] < 0.7)
                    continue;  // the script takes no mask
                const SampleRun& run = runs.at(image.substr(0, image.find('.')));
                for (std::size_t i = 0; at(entry, "found") == true && i < run.candidates.size(); ++i)
                    if (at(entry, "file") == candidateFile(run, static_cast<int>(i))) {
                        QCOMPARE(run.candidateIou[i], entry["iou"].get<double>());
                        QCOMPARE(run.candidates[i].mask.area(), entry["area"].get<std::int64_t>());
                        ++compared;
                    }
            }
        QVERIFY(compared > 600);
    }

    /// The published rules, applied to what came in: the last of the best (spec 7.2, 7.3).
    void candidatesAreInTheOrderThatDecidesTies() {
        if (!fs::exists(golden()))
            QSKIP("the golden run is not here");
        const auto& runs = goldenRuns();
        const Json scripts = expected()["scripts"];
        for (const auto& [id, run] : runs) {
            int best = -1;
            int alike = -1;
            for (std::size_t i = 0; i < run.candidates.size(); ++i) {
                const auto& similarity = run.phrases[static_cast<std::size_t>(run.candidates[i].phrase)].similarity;
                if (best < 0 || run.candidateIou[i] >= run.candidateIou[static_cast<std::size_t>(best)])
                    best = static_cast<int>(i);
                if (similarity && *similarity >= 0.7 &&
                    (alike < 0 || *similarity >= *run.phrases[static_cast<std::size_t>(
                                                       run.candidates[static_cast<std::size_t>(alike)].phrase)].similarity))
                    alike = static_cast<int>(i);
            }
            const Json& oracle = at(scripts["oracle/all"]["per_image"], id + ".jpg");
            const Json& spacy = at(scripts["spacy_score/all"]["per_image"], id + ".jpg");
            if (at(oracle, "file").is_string())
                QCOMPARE(candidateFile(run, best), oracle["file"].get<std::string>());
            if (at(spacy, "file").is_string() && spacy["best_score"] >= 0.7)
                QCOMPARE(candidateFile(run, alike), spacy["file"].get<std::string>());
        }
    }

    void selectionsAreTheGoldenOnesWhateverFormTheirPathsHave() {
        if (!fs::exists(golden()))
            QSKIP("the golden run is not here");
        const Json perImage = expected()["scripts"]["auto/all"]["per_image"];
        for (const char* form : {"meta", "meta/absolute", "meta/relative"}) {
            ImportOptions options = goldenOptions(freshFile());
            options.files.automatic = golden() / "run" / form / "meta_llava-1.5-7b_gptauto_protocol3.jsonl";
            for (const auto& [id, run] : allSamples(*imported(options))) {
                const Json& entry = at(perImage, id + ".jpg");
                const auto chosen = std::find_if(run.selections.begin(), run.selections.end(),
                                                 [](const Selection& s) { return s.selector == "automatic"; });
                const bool named = at(entry, "file").is_string() && entry["file"] != "NONE";
                if (chosen == run.selections.end())
                    QVERIFY(!named);
                else if (chosen->candidate)
                    QCOMPARE(candidateFile(run, *chosen->candidate), entry["file"].get<std::string>());
                else if (chosen->united)
                    QCOMPARE(run.united.at(static_cast<std::size_t>(*chosen->united)).mask.area(),
                             entry["area"].get<std::int64_t>());
                else
                    QCOMPARE(chosen->reason, std::string("none"));
            }
        }
    }

    void phrasesLieWhereTheGoldenLocationsSay() {
        if (!fs::exists(golden()))
            QSKIP("the golden run is not here");
        const auto& runs = goldenRuns();
        const Json when = expected()["scripts"]["when/without_unmasked_images"]["per_image"];
        int compared = 0;
        for (const auto& [image, entry] : when.items()) {
            if (!entry.contains("meta") || !entry["meta"].is_array())
                continue;
            const SampleRun& run = runs.at(image.substr(0, image.find('.')));
            const std::string file = entry["file"].get<std::string>();
            const auto group = static_cast<std::size_t>(std::stoi(file.substr(file.find('_') + 1, 3)));
            const Json& meta = entry["meta"];
            QCOMPARE(run.phrases.at(group).text, meta[0].get<std::string>());
            QCOMPARE(run.phrases.at(group).head, meta[1].get<std::string>());
            QCOMPARE(run.phrases.at(group).similarity.value(), meta[2].get<double>());
            QCOMPARE(run.phrases.at(group).chars.begin, meta[3].get<int>());
            QCOMPARE(run.phrases.at(group).chars.end, meta[4].get<int>());
            ++compared;
        }
        QVERIFY(compared > 200);
    }

    void answersOfAllProbingsAreToldApart() {
        if (!fs::exists(golden()))
            QSKIP("the golden run is not here");
        const auto store = imported(goldenOptions(freshFile()));
        const SampleRun run = *store->load("2");
        QCOMPARE(run.answers.size(), std::size_t{3});
        QCOMPARE(run.answers[0].probing, 1);
        QCOMPARE(run.answers[0].text, std::string("(b)"));
        QCOMPARE(run.answers[0].truth, std::string("(b)"));
        QCOMPARE(run.answers[1].probing, 3);
        QCOMPARE(run.answers[1].text, std::string("B"));
        QCOMPARE(run.answers[1].options, (std::vector<std::string>{"Open", "Closed"}));
        QCOMPARE(run.answers[2].probing, 2);
        QCOMPARE(run.answers[2].text, std::string("round butterfly,\nits hand in the scene."));
        QCOMPARE(run.answer.text, std::string("round butterfly, its hand in the scene."));
        QCOMPARE(run.answers[1].line, 1);
        const Json judged = expected()["scripts"]["judge"]["per_item"];
        const auto labels = store->labels("answer");
        QCOMPARE(labels->size(), judged.size());
        for (std::size_t i = 0; i < labels->size(); ++i) {
            QCOMPARE((*labels)[i].sampleId, std::to_string(i + 1));
            QCOMPARE((*labels)[i].value == "correct", judged[i].get<int>() == 1);
        }
    }

    void aRunOfASingleMaskModelGoesById() {
        if (!fs::exists(golden()))
            QSKIP("the golden run is not here");
        ImportOptions options;
        options.files.predictions = golden() / "run/preds_lisa_protocol3";
        options.benchmark = golden() / "PixMMVP";
        options.out = freshFile();
        ImportReport report;
        const auto store = imported(options, &report);
        QVERIFY(report.oneMaskAnImage);
        QCOMPARE(store->record().config.selectors, std::vector<std::string>{"single"});
        for (const auto& [image, entry] : expected()["scripts"]["single/all"]["per_image"].items()) {
            const SampleRun run = *store->load(image.substr(0, image.find('.')));
            QCOMPARE(run.candidates.size(), std::size_t{1});
            QCOMPARE(run.candidates[0].phrase, kNoPhrase);
            QCOMPARE(run.candidateIou[0], entry["iou"].get<double>());
        }
    }

    void masksOfAllKindsAreReadByTheirValues() {
        if (!fs::exists(golden()))
            QSKIP("the golden run is not here");
        const Json values = expected()["functions"]["mask_values"]["target"];
        const std::set<std::string> odd{"grey_0_127.png", "grey_0_128.png", "grey_0_254.png", "grey_soft_edge.png",
                                        "palette_black_maroon.png", "rgb_red.png"};
        const auto target = loadMaskPicture(golden() / "run/mask_values/target.png");
        const Mask whole = loadMaskPicture(golden() / "run/mask_values/grey_0_255.png")->mask;
        for (const auto& [file, iouOfScript] : values.items()) {
            const auto picture = loadMaskPicture(golden() / "run/mask_values" / file);
            QVERIFY2(picture.has_value(), file.c_str());
            QCOMPARE(picture->oddValues, odd.contains(file));
            const auto usual = loadUsualMask(golden() / "run/mask_values" / file);
            QVERIFY(!usual || *usual == picture->mask);
            if (!picture->oddValues && iouOfScript.is_number())
                QCOMPARE(iou(picture->mask, target->mask, 1), iouOfScript.get<double>());
        }
        QVERIFY(loadMaskPicture(golden() / "run/mask_values/grey_0_128.png")->mask == whole);
        QVERIFY(loadMaskPicture(golden() / "run/mask_values/grey_0_254.png")->mask == whole);
        QVERIFY(loadMaskPicture(golden() / "run/mask_values/grey_0_127.png")->mask.isEmpty());
    }

    void candidatesOfPixCvBenchBelongToRows() {
        const fs::path data = fs::path(GROUNDSCOPE_SHARED_DIR) / "data/pixcvbench";
        if (!fs::exists(golden()) || !fs::exists(data))
            QSKIP("the golden run or PixCV-Bench is not here");
        ImportOptions options;
        options.files.predictions = golden() / "run/pairs";
        options.benchmark = data;
        options.out = freshFile();
        ImportReport report;
        const auto store = imported(options, &report);
        QCOMPARE(report.masks, std::size_t{102});
        const Json pairs = expected()["own_computation_by_the_specification"]["pairs"];
        for (const Json& pair : pairs) {
            const SampleRun run = *store->load(std::to_string(pair["row"].get<int>()));
            QCOMPARE(run.imageSize, (Size{pair["frame"][1].get<int>(), pair["frame"][0].get<int>()}));
            QCOMPARE(*std::max_element(run.candidateIou.begin(), run.candidateIou.end()), pair["single_iou"].get<double>());
        }
    }

    // ---- constructed runs ----

    void namesAndNumbersOfEveryKindFindTheirImage() {
        const fs::path root = freshRoot();
        ImportOptions options = optionsOf(root);
        const fs::path& preds = options.files.predictions;
        writeMask(preds / "1_000_000.png", 0, 3);
        writeMask(preds / "1_000_001.png", 0, 2);
        writeMask(preds / "1_000_002.png", 0, 1);
        writeMask(preds / "2.png", 0, 0);
        writeMask(preds / "4_001_000.png", 3, 5);
        writeMask(preds / "9_000_000.png", 0, 1);
        writeMask(preds / "1_000_003.png", 0, 1);
        writeMask(preds / "1_99999_000.png", 0, 1);
        writeMask(preds / "01_000_000.png", 0, 1);
        write(preds / "1_000_000.jpg", "viz");
        write(preds / "4_001_001.png", "this is no PNG");
        writeMask(preds / "4_001_002.png", 0, 1, 255, {3, 3});
        options.files.automatic = root / "auto.jsonl";
        write(options.files.automatic,
              "\xEF\xBB\xBF{\"question_id\": \"0\", \"selected file\": \"C:\\\\run\\\\preds\\\\1_000_001.png\"}\r\n"
              "{\"question_id\": 1, \"selected file\": \"2.png\"}\n"
              "{\"question_id\": 2, \"selected file\": \"/x/1_000_002.png\"}\n"
              "{\"question_id\": 3, \"selected file\": \"4_001_002.png\"}\n"
              "{\"question_id\": 3, \"selected file\": \"NONE\"}\n"
              "{\"question_id\": 4, \"selected file\": \"NONE\"}\n"
              "{\"question_id\": -1, \"selected file\": \"NONE\"}\nnot JSON\n[1]\n{\"question_id\": 1e99}\n");
        ImportReport report;
        const auto store = imported(options, &report);
        auto runs = allSamples(*store);
        QCOMPARE(runs["1"].candidates.size(), std::size_t{3});
        QCOMPARE(runs["1"].candidateIou, (std::vector<double>{1, 2.0 / 3, 1.0 / 3}));
        QCOMPARE(runs["1"].selections.back().candidate.value(), 1);
        QVERIFY(runs["1"].selections.back().flag.empty());
        QVERIFY(runs["2"].candidates.empty() && runs["2"].skipped.empty());
        QVERIFY(runs["2"].united.at(0).mask.isEmpty());
        QCOMPARE(runs["2"].selections.back().united.value(), 0);
        QCOMPARE(runs["3"].skipped, std::string("no-prediction"));
        QCOMPARE(runs["3"].selections.back().flag, std::string("foreign-file"));
        QCOMPARE(runs["3"].united.at(0).mask.area(), std::int64_t{4});
        QCOMPARE(runs["4"].candidates.size(), std::size_t{1});
        QCOMPARE(runs["4"].candidates[0].phrase, 1);
        QCOMPARE(runs["4"].phrases.size(), std::size_t{2});
        QCOMPARE(runs["4"].selections.back().flag, std::string("unknown-file"));
        QVERIFY(!runs["4"].selections.back().candidate && !runs["4"].selections.back().united);
        for (const char* kind : {"unknown-file", "other-files", "unreadable-mask", "mask-size", "masks-missing",
                                 "no-prediction", "unknown-image", "unreadable-line", "duplicate-selection",
                                 "foreign-selection", "unknown-selection"})
            QVERIFY2(hasNote(report.notes, kind), kind);
        QVERIFY(hasNote(report.notes, "unknown-image", "auto.jsonl, line 6"));
        QVERIFY(hasNote(report.notes, "unreadable-line", "auto.jsonl, line 8"));
    }

    void beyondAThousandPhrasesTheOrderIsThatOfNames() {
        const fs::path root = freshRoot();
        ImportOptions options = optionsOf(root);
        std::string meta;
        for (int group = 0; group <= 1001; ++group)
            meta += "1.jpg - " + std::to_string(group) + " - cup| cup| 0.5\n";
        options.files.meta = root / "meta.txt";
        write(options.files.meta, meta);
        for (const char* name : {"1_099_000.png", "1_100_000.png", "1_101_000.png", "1_1000_000.png", "1_1001_000.png"})
            writeMask(options.files.predictions / name, 0, 1);
        const SampleRun run = *imported(options)->load("1");
        std::vector<int> groups;
        for (const Candidate& candidate : run.candidates)
            groups.push_back(candidate.phrase);
        QCOMPARE(groups, (std::vector<int>{99, 1000, 1001, 100, 101}));
        QCOMPARE(run.phrases.size(), std::size_t{1002});
    }

    void linesBelongToGroupsByNumberOrForTheReferenceByPosition() {
        const fs::path root = freshRoot();
        ImportOptions options = optionsOf(root);
        for (const char* name : {"1_000_000.png", "1_001_000.png", "4_000_000.png", "4_001_000.png", "4_002_000.png"})
            writeMask(options.files.predictions / name, 0, 1);
        options.files.meta = root / "meta.txt";
        write(options.files.meta,
              "4.jpg - 0 - lid| lid| 0.1\n1.jpg - 1 - cup| cup| 0.2\n1.jpg - 0 - tea| tea| 0.3\n1.jpg - 0 - pot| pot| 0.4\n"
              "4.jpg - 2 - box| box| nan\n7.jpg - 0 - x| x| 1\n");
        ImportReport report;
        auto runs = allSamples(*imported(options, &report));
        QCOMPARE(runs["1"].phrases.size(), std::size_t{3});
        QCOMPARE(runs["1"].phrases[0].text, std::string("cup"));
        QCOMPARE(runs["1"].phrases[1].text, std::string("tea"));
        QCOMPARE(runs["4"].phrases[0].text, std::string("lid"));
        QVERIFY(runs["4"].phrases[1].text.empty() && !runs["4"].phrases[1].similarity);
        QCOMPARE(runs["4"].phrases[2].text, std::string("box"));
        QVERIFY(!runs["4"].phrases[2].similarity);
        QVERIFY(hasNote(report.notes, "phrase-without-line") && hasNote(report.notes, "group-numbers"));
        QVERIFY(hasNote(report.notes, "unknown-image", "line 6"));
        options.files.profile = "clean";
        options.out = root / "clean.gsrun";
        runs = allSamples(*imported(options, &report));
        QCOMPARE(runs["1"].phrases[0].text, std::string("tea"));
        QCOMPARE(runs["1"].phrases[1].text, std::string("cup"));
        QVERIFY(hasNote(report.notes, "duplicate-line", "line 4"));
    }

    void placesThatDoNotFitTheTextAreUnknown() {
        const fs::path root = freshRoot();
        ImportOptions options = optionsOf(root);
        writeMask(options.files.predictions / "1_000_000.png", 0, 1);
        options.files.meta = root / "meta.txt";
        write(options.files.meta,
              "1.jpg - 0 - a cup| cup| 0.1 | 4 | 9|   - a cup, a lid  \n1.jpg - 1 - a lid| lid| 0.1 | 11 | 99|   - a cup, a lid  \n"
              "1.jpg - 2 - a lid| lid| 0.1 | 11 | 16| another text\n1.jpg - 3 - a pot| pot| 0.1 | 11 | 16|   - a cup, a lid  \n");
        options.files.answers = {root / "answers.jsonl"};
        write(options.files.answers[0],
              "{\"question_id\": 1, \"prompt\": \"<image>\\nIdentify  the cup in the scene.\", \"answer\": \"(a)\", "
              "\"response\": \"other\", \"model_id\": \"toy-7b\"}\n");
        ImportReport report;
        const SampleRun run = *imported(options, &report)->load("1");
        QCOMPARE(run.answer.text, std::string("  - a cup, a lid  "));
        QCOMPARE(run.answer.prompt, std::string("<image>\nIdentify  the cup in the scene."));
        QCOMPARE(run.phrases[0].chars, (Span{4, 9}));
        QCOMPARE(run.phrases[0].headChars, (Span{6, 9}));
        QCOMPARE(run.phrases[0].place, 2.0 / 14);
        QVERIFY(run.phrases[1].chars.isEmpty() && run.phrases[2].chars.isEmpty());
        QCOMPARE(run.phrases[3].chars, (Span{11, 16}));
        for (const char* kind : {"place-outside", "texts-differ", "place-differs", "answers-differ"})
            QVERIFY2(hasNote(report.notes, kind, "meta.txt, line"), kind);
    }

    void singleMasksAreFoundByNumberWhateverTheirNames_data() {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<bool>("fromZero");
        QTest::newRow("%05d") << QStringList{QStringLiteral("00001.png"), QStringLiteral("00004.png")} << false;
        QTest::newRow("output%05d") << QStringList{QStringLiteral("output00001.png"), QStringLiteral("output00004.png")} << false;
        QTest::newRow("stem") << QStringList{QStringLiteral("1.png"), QStringLiteral("4.png")} << false;
        QTest::newRow("from zero") << QStringList{QStringLiteral("00000.png"), QStringLiteral("00003.png")} << true;
        QTest::newRow("upper case") << QStringList{QStringLiteral("00001.PNG"), QStringLiteral("00004.Png")} << false;
    }
    void singleMasksAreFoundByNumberWhateverTheirNames() {
        QFETCH(QStringList, names);
        QFETCH(bool, fromZero);
        const fs::path root = freshRoot();
        const ImportOptions options = optionsOf(root);
        writeMask(options.files.predictions / names[0].toStdString(), 0, 3, 1);
        writeMask(options.files.predictions / names[1].toStdString(), 3, 6, 200);
        ImportReport report;
        auto runs = allSamples(*imported(options, &report));
        QCOMPARE(runs["1"].candidateIou, std::vector<double>{1});
        QCOMPARE(runs["4"].candidateIou, std::vector<double>{1});
        QCOMPARE(runs["2"].skipped, std::string("no-prediction"));
        QCOMPARE(report.missing, std::size_t{2});
        QCOMPARE(hasNote(report.notes, "numbered-from-zero"), fromZero);
        QVERIFY(hasNote(report.notes, "mask-values", names[1].toStdString()));
        QVERIFY(!hasNote(report.notes, "mask-values", names[0].toStdString()));
    }

    void aFolderOfEmptyFallbacksIsARunWithoutPhrases() {
        const fs::path root = freshRoot();
        ImportOptions options = optionsOf(root);
        for (const char* id : {"1", "2", "3", "4"})
            writeMask(options.files.predictions / (std::string(id) + ".png"), 0, 0);
        options.files.meta = root / "meta.txt";
        write(options.files.meta, "1.jpg - 0 - cup| cup| 0.1\n");
        ImportReport report;
        imported(options, &report);
        QVERIFY(!report.oneMaskAnImage);
        QCOMPARE(report.withoutPhrases, std::size_t{4});
    }

    void answersAreToldApartByTheirFields() {
        const fs::path root = freshRoot();
        ImportOptions options = optionsOf(root);
        options.files.predictions.clear();
        options.files.answers = {root / "one.jsonl", root / "two.jsonl", root / "three.jsonl"};
        write(options.files.answers[0],
              "{\"question_id\": \"2\", \"prompt\": \"Is it open? (a) Open (b) Closed\", \"answer\": \"(b)\", \"response\": \"no\"}\n"
              "{\"question_id\": 4.0, \"prompt\": \"Is it red? (a) Red (b) Blue\", \"answer\": \"(b)\", \"response\": \"x\"}\n"
              "{\"question_id\": 1, \"prompt\": \"Is it open?\", \"answer\": \"(a)\", \"response\": \"yes\"}\n");
        write(options.files.answers[1],
              "{\"question_id\": 1, \"prompt\": \"Can you segment the cup in this image?\", \"answer\": \"(a)\", \"response\": \"It is \\u732b [SEG]\\n\"}\n");
        write(options.files.answers[2],
              "{\"question_id\": 1, \"prompt\": \"p\", \"answer\": \"a \", \"gt_answer\": \"(a)\", \"text_options\": [\"Open\", \"Closed\"]}\n"
              "{\"question_id\": 1, \"response\": \"late\"}\n{\"question_id\": 1}\n{\"question_id\": 77, \"response\": \"\"}\n{\"response\": 1}\n");
        options.files.judged = root / "one.csv";
        write(options.files.judged, ",acc\n0,1\n1,0\n2,1\n2,0\n17,1\nx,1\n");
        ImportReport report;
        const auto store = imported(options, &report);
        auto runs = allSamples(*store);
        QCOMPARE(runs["1"].answers.size(), std::size_t{3});
        QCOMPARE(runs["1"].answers[0].probing, 1);
        QCOMPARE(runs["1"].answers[0].line, 2);
        QCOMPARE(runs["1"].answers[1].probing, 2);
        QCOMPARE(runs["1"].answers[2].probing, 3);
        QCOMPARE(runs["1"].answers[2].text, std::string("a "));
        QCOMPARE(runs["1"].answer.text, std::string("It is \xE7\x8C\xAB [SEG]\n"));
        QCOMPARE(runs["4"].answers.at(0).line, 1);
        const auto labels = *store->labels("answer");
        QCOMPARE(labels.size(), std::size_t{3});
        QCOMPARE(labels[0].sampleId, std::string("2"));
        QCOMPARE(labels[1].sampleId, std::string("4"));
        QCOMPARE(labels[1].value, std::string("wrong"));
        QCOMPARE(labels[2].sampleId, std::string("1"));
        for (const char* kind : {"mixed-probings", "unknown-image", "unreadable-line", "duplicate-verdict", "unknown-answer"})
            QVERIFY2(hasNote(report.notes, kind), kind);
    }

    void whatCannotBeImportedGivesOneClearErrorAndNoFile_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const char* file, const char* bytes, ErrorCode code) {
            QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(bytes) << static_cast<int>(code);
        };
        row("meta of another benchmark", "meta", "900.jpg - 0 - x| x| 1\n", ErrorCode::Format);
        row("meta is no text", "meta", "\x89PNG\r\n", ErrorCode::Format);
        row("meta is empty", "meta", "", ErrorCode::Format);
        row("no meta", "meta", nullptr, ErrorCode::NotFound);
        row("points are something else", "points", "1.jpg - 0 - x| x| 1\n", ErrorCode::Format);
        row("selections are something else", "auto", "[]\n", ErrorCode::Format);
        row("verdicts are something else", "judged", "hello\n", ErrorCode::Format);
        row("verdicts never end", "judged", ",acc\n\"0,1\n", ErrorCode::Format);
        row("answers are something else", "answers", "{}\n{}\n", ErrorCode::Format);
        row("no predictions", "preds", nullptr, ErrorCode::NotFound);
        row("predictions of another benchmark", "preds", "", ErrorCode::Format);
        row("profile", "profile", "", ErrorCode::InvalidInput);
        row("nothing", "nothing", "", ErrorCode::InvalidInput);
        row("the run exists", "out", "x", ErrorCode::InvalidInput);
    }
    void whatCannotBeImportedGivesOneClearErrorAndNoFile() {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const fs::path root = freshRoot();
        ImportOptions options = optionsOf(root);
        writeMask(options.files.predictions / "1_000_000.png", 0, 1);
        const fs::path path = root / ("some." + file.toStdString());
        if (!bytes.isNull())
            write(path, bytes.toStdString());
        ReferenceFiles& files = options.files;
        if (file == QStringLiteral("answers"))
            files.answers = {path};
        for (const auto& [name, target] : {std::pair{"meta", &files.meta}, {"points", &files.points}, {"auto", &files.automatic},
                                           {"judged", &files.judged}, {"out", &options.out}})
            if (file == QLatin1String(name))
                *target = path;
        if (file == QStringLiteral("preds"))
            files.predictions = bytes.isNull() ? root / "nowhere" : root / "PixMMVP";
        if (file == QStringLiteral("profile"))
            files.profile = "fast";
        if (file == QStringLiteral("nothing"))
            files = {};
        const auto report = importReference(options, {});
        QVERIFY(!report.has_value());
        QCOMPARE(static_cast<int>(report.error().code), code);
        QVERIFY(report.error().message.size() > 10);
        for (const auto& entry : fs::directory_iterator(root))
            QVERIFY2(entry.path() == path || entry.path().string().find("gsrun") == std::string::npos, entry.path().c_str());
    }

    void twoFilesOfOneProbingAreRefused() {
        const fs::path root = freshRoot();
        ImportOptions options = optionsOf(root);
        const std::string line = "{\"question_id\": 1, \"answer\": \"a\", \"gt_answer\": \"(a)\"}\n";
        write(root / "a.jsonl", line);
        write(root / "b.jsonl", line);
        options.files.predictions.clear();
        options.files.answers = {root / "a.jsonl", root / "b.jsonl"};
        const auto report = importReference(options, {});
        QCOMPARE(report.error().code, ErrorCode::InvalidInput);
        QVERIFY(report.error().message.find("probing 3") != std::string::npos);
    }

    void stoppingLeavesNoFile() {
        const fs::path root = freshRoot();
        const ImportOptions options = optionsOf(root);
        for (int group = 0; group < 30; ++group)
            writeMask(options.files.predictions / ("1_" + std::to_string(group) + "_0.png"), 0, 1);
        std::stop_source source;
        Progress progress;
        progress.stop = source.get_token();
        progress.report = [&source](const std::string& what, std::int64_t, std::int64_t) {
            if (what == "import")
                source.request_stop();
        };
        const auto report = importReference(options, progress);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        for (const auto& entry : fs::directory_iterator(root))
            QVERIFY(entry.path().string().find("gsrun") == std::string::npos);
    }

    // ---- export ----

    /// Exports a run, imports what came out, and compares every sample.
    void comesBack(const ImportOptions& options, const std::string& model, const std::string& protocol) {
        const auto store = imported(options);
        const auto benchmark = readBenchmark(options.benchmark);
        const fs::path out = freshFile().replace_extension();
        const auto report = exportReference(*store, *benchmark, out, {}, {});
        QVERIFY2(report.has_value(), report.has_value() ? "" : describe(report.error()).c_str());
        ImportOptions again;
        again.benchmark = options.benchmark;
        again.out = freshFile();
        again.files.predictions = out / ("preds_" + model + "_" + protocol);
        const auto given = [&out](const std::string& name) { return fs::exists(out / name) ? out / name : fs::path(); };
        again.files.meta = given("meta_when/meta_" + model + "_spaCy_" + protocol + ".txt");
        again.files.points = given("point/point_" + model + "_" + protocol + ".txt");
        again.files.automatic = given("meta/meta_" + model + "_gptauto_" + protocol + ".jsonl");
        for (const char* probing : {"1", "3", "2"})
            if (const fs::path answers = given("answers/answers_" + model + "_protocol" + probing + ".jsonl"); !answers.empty())
                again.files.answers.push_back(answers);
        again.files.judged = given("answers/answers_" + model + "_protocol1.csv");
        const auto copy = imported(again);
        const auto summaries = *store->summaries();
        for (const SampleSummary& summary : summaries) {
            const SampleRun before = *store->load(summary.id);
            SampleRun after = *copy->load(summary.id);
            after.millis = before.millis;
            const auto byProbing = [](const ProbingAnswer& a, const ProbingAnswer& b) { return a.probing < b.probing; };
            SampleRun sorted = before;
            std::sort(sorted.answers.begin(), sorted.answers.end(), byProbing);
            std::sort(after.answers.begin(), after.answers.end(), byProbing);
            QVERIFY2(after == sorted, summary.id.c_str());
        }
        QVERIFY(*copy->labels() == *store->labels());
        QCOMPARE(copy->record().config.mllm.name, store->record().config.mllm.name);
        QCOMPARE(copy->record().config.selectors, store->record().config.selectors);
    }

    void theGoldenRunSurvivesExportAndImport() {
        if (!fs::exists(golden()))
            QSKIP("the golden run is not here");
        comesBack(goldenOptions(freshFile()), "llava-1.5-7b", "protocol3");
    }

    void exportedTextFilesAreTheGoldenOnes() {
        if (!fs::exists(golden()))
            QSKIP("the golden run is not here");
        const ImportOptions options = goldenOptions(freshFile());
        const auto store = imported(options);
        const auto benchmark = readBenchmark(options.benchmark);
        const fs::path out = freshFile().replace_extension();
        QVERIFY(exportReference(*store, *benchmark, out, {}, {}).has_value());
        const fs::path run = golden() / "run";
        for (const auto& [ours, theirs] :
             {std::pair{"meta/meta_llava-1.5-7b_spaCy_protocol3.txt", "meta/meta_llava-1.5-7b_spaCy_protocol3.txt"},
              {"meta_when/meta_llava-1.5-7b_spaCy_protocol3.txt", "meta_when/meta_llava-1.5-7b_spaCy_protocol3.txt"},
              {"point/point_llava-1.5-7b_protocol3.txt", "point/point_llava-1.5-7b_protocol3.txt"},
              {"answers/answers_llava-1.5-7b_protocol2.jsonl", "answers/answers_llava-1.5-7b_protocol2.jsonl"},
              {"answers/answers_llava-1.5-7b_protocol1.csv", "../expected/answers_llava-1.5-7b_protocol1.csv"}})
            QCOMPARE(QByteArray::fromStdString(*readFile(out / ours)), QByteArray::fromStdString(*readFile(run / theirs)));
        const std::string first = *readFile(out / "answers/answers_llava-1.5-7b_protocol1.jsonl");
        const std::string published = *readFile(run / "answers/answers_llava-1.5-7b_protocol1.jsonl");
        const std::size_t id = published.find("\"answer_id\"");
        QCOMPARE(first.substr(0, id), published.substr(0, id));
        QCOMPARE(first.size(), published.size());
        QVERIFY(!fs::exists(out / "preds_llava-1.5-7b_protocol3/112_000_000.png"));
        QVERIFY(loadMaskPicture(out / "preds_llava-1.5-7b_protocol3/64.png")->mask.isEmpty());
    }

    void aNastyRunSurvivesExportAndImport() {
        const fs::path root = freshRoot();
        ImportOptions options = optionsOf(root);
        for (const char* name : {"1_000_000.png", "1_000_002.png", "1_001_000.png", "4_000_000.png"})
            writeMask(options.files.predictions / name, 0, 2);
        writeMask(options.files.predictions / "2.png", 0, 0);
        options.files.meta = root / "meta.txt";
        write(options.files.meta,
              "1.jpg - 0 - a cup - tea| tea| -0.100000 | 2 | 13|   a cup - tea | it  \n1.jpg - 1 - it| it| nan | 16 | 18|   a cup - "
              "tea | it  \n4.jpg - 0 - the \xE7\x8C\xAB| \xE7\x8C\xAB| 0.500000 | 0 | 5| the \xE7\x8C\xAB\n");
        options.files.points = root / "points.txt";
        write(options.files.points, "1.jpg | a cup - tea | [5 3]\n1.jpg | it | [0 0]\n4.jpg | the \xE7\x8C\xAB | [1 2]\n");
        options.files.automatic = root / "auto.jsonl";
        write(options.files.automatic,
              "{\"question_id\": 0, \"selected file\": \"4_000_000.png\"}\n{\"question_id\": 1, \"selected file\": \"2.png\"}\n"
              "{\"question_id\": 2, \"selected file\": \"1_000_000.png\"}\n{\"question_id\": 3, \"selected file\": \"NONE\"}\n");
        comesBack(options, "toy", "protocol3");
        const auto store = *RunStore::open(options.out, RunStore::Access::ReadOnly);
        const auto report = exportReference(*store, *readBenchmark(options.benchmark), root / "out", "a/b", {});
        QVERIFY(hasNote(report->notes, "separator"));
        QVERIFY(fs::exists(root / "out/preds_a-b_protocol3/1_001_000.png"));
        QVERIFY(fs::exists(root / "out/preds_a-b_protocol3/selected_3.png"));
        const auto occupied = exportReference(*store, *readBenchmark(options.benchmark), root / "out", {}, {});
        QCOMPARE(occupied.error().code, ErrorCode::InvalidInput);
    }

    void aSingleMaskRunSurvivesExportAndImport() {
        const fs::path root = freshRoot();
        ImportOptions options = optionsOf(root);
        for (const char* name : {"00001.png", "00002.png", "00003.png", "00004.png"})
            writeMask(options.files.predictions / name, 1, 4);
        comesBack(options, "toy", "protocol3");
    }

    void aStoppedExportLeavesNothing() {
        const fs::path root = freshRoot();
        const ImportOptions options = optionsOf(root);
        writeMask(options.files.predictions / "1_000_000.png", 0, 2);
        const auto store = imported(options);
        std::stop_source source;
        source.request_stop();
        const auto report = exportReference(*store, *readBenchmark(options.benchmark), root / "out", {},
                                            Progress{source.get_token(), {}, {}});
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        for (const auto& entry : fs::directory_iterator(root))
            QVERIFY(!entry.path().filename().string().starts_with("out"));
    }

    void theSameFilesGiveTheSameSamples() {
        const fs::path root = freshRoot();
        ImportOptions options = optionsOf(root);
        for (const char* name : {"1_000_000.png", "1_001_000.png", "4_000_000.png"})
            writeMask(options.files.predictions / name, 0, 2);
        const auto first = allSamples(*imported(options));
        options.out = root / "again.gsrun";
        const auto second = allSamples(*imported(options));
        for (const auto& [id, run] : first) {
            SampleRun other = second.at(id);
            other.millis = run.millis;
            QVERIFY(other == run);
        }
    }

    void theSamplesAndFiguresDoNotDependOnTheNumberOfCores() {
        const fs::path root = freshRoot();
        ImportOptions options = optionsOf(root);
        for (int id = 1; id <= 4; ++id)
            for (int mask = 0; mask < 24; ++mask)
                writeMask(options.files.predictions / (std::to_string(id) + "_" + std::to_string(mask / 3) + "_" + std::to_string(mask % 3) + ".png"),
                          mask % 3, 3 + mask % 4);
        write(options.files.predictions / "2_1_0.png", "no picture");
        ImportReport report;
        const auto many = imported(options, &report);
        const auto evaluated = [&](const RunStore& store) { return *evaluateRun(store, *readBenchmark(options.benchmark), {}, {}); };
        const Evaluation figures = evaluated(*many);
        const OneCore alone;
        options.out = root / "alone.gsrun";
        ImportReport again;
        const auto one = imported(options, &again);
        QVERIFY(allSamples(*one) == allSamples(*many));
        QVERIFY(again.notes == report.notes && hasNote(report.notes, "unreadable-mask", "2_1_0.png"));
        Evaluation other = evaluated(*one);
        other.run = figures.run;
        QVERIFY(other == figures);
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestReferenceRun)
#include "tst_reference_run.moc"
