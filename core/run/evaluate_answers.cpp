// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/evaluate_answers.h"

#include "core/text/judge_replies.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace groundscope {
namespace {

std::string tagOf(const Sample& sample, const char* key) {
    const auto found = sample.tags.find(key);
    return found == sample.tags.end() ? std::string() : found->second;
}

VqaItem itemOf(const Benchmark& benchmark, std::size_t sample, int line, bool right) {
    const Sample& of = benchmark.samples[sample];
    return {of.id, line, right, tagOf(of, "pattern"), tagOf(of, "task"), tagOf(of, "source")};
}

DataNote note(const char* kind, const std::string& sample, const std::string& message) {
    return {DataNote::Severity::Warning, kind, sample, {}, message};
}

/// Answers of a probing in the order of their lines.
std::vector<const StoredAnswer*> answersTo(int probing, const ScoredRun& run) {
    std::vector<const StoredAnswer*> answers;
    for (const StoredAnswer& answer : run.answers)
        if (answer.probing == probing)
            answers.push_back(&answer);
    std::stable_sort(answers.begin(), answers.end(),
                     [](const StoredAnswer* a, const StoredAnswer* b) { return a->line < b->line; });
    return answers;
}

/// Items of one figure with their samples, and how they pair.
struct Items {
    std::vector<VqaItem> all;
    std::vector<std::size_t> samples;  ///< same order
    VqaPairs pairs;

    void add(const Benchmark& benchmark, std::size_t sample, int line, bool right) {
        all.push_back(itemOf(benchmark, sample, line, right));
        samples.push_back(sample);
    }
    [[nodiscard]] std::map<std::size_t, bool> bySample() const {
        std::map<std::size_t, bool> right;
        for (std::size_t i = 0; i < all.size(); ++i)
            right.try_emplace(samples[i], all[i].right);
        return right;
    }
};

Measured shareOf(std::int64_t part, std::int64_t whole, const char* absent) {
    if (whole == 0)
        return {std::nullopt, absent};
    return {static_cast<double>(part) / static_cast<double>(whole), {}};
}

void addGroups(const Items& items, const char* by, std::vector<GroupFigures>& groups) {
    using Group = std::pair<const char*, std::string VqaItem::*>;
    for (const auto& [kind, member] : {Group{"pattern", &VqaItem::pattern}, Group{"task", &VqaItem::task},
                                       Group{"source", &VqaItem::source}})
        for (const auto& [name, score] : scoresBy(member, items.all, items.pairs))
            groups.push_back({kind, name, by, score.items, score.correct, score.pairs, score.correctPairs});
}

void noteAlone(const Items& items, const char* what, std::vector<DataNote>& notes) {
    for (const std::size_t index : items.pairs.alone)
        notes.push_back(note("unpaired", items.all[index].id,
                             std::string("The other ") + what + " of its pair is missing, or the image is answered twice."));
}

LetterParse parseFor(const Benchmark& benchmark, bool strict) {
    if (!strict)
        return LetterParse::Lenient;
    return benchmark.layout == "pixcvbench" ? LetterParse::PublishedCvBench : LetterParse::Published;
}

Items letterItems(const ScoredRun& run, const Benchmark& benchmark, LetterParse parse, Pairing pairing) {
    Items items;
    for (const StoredAnswer* answer : answersTo(3, run))
        items.add(benchmark, answer->sample, answer->line,
                  letterIsRight({answer->text, answer->key, answer->options}, parse));
    items.pairs = pairItems(items.all, pairing);
    return items;
}

/// The figure a benchmark reports: pairs where it pairs, else items.
Measured letterFigure(const Items& items, Pairing pairing) {
    const VqaScore score = scoreOf(items.all, items.pairs);
    if (pairing == Pairing::None)
        return shareOf(score.correct, score.items, "no-answers");
    const auto accuracy = pairedLetterAccuracy(items.all, items.pairs, pairing == Pairing::ByFile);
    return accuracy ? Measured{accuracy, {}} : Measured{std::nullopt, "no-pairs"};
}

void addLetters(std::span<const AnsweredRun> runs, const Benchmark& benchmark, const ScoringRules& rules,
                AnswerFigures& figures) {
    const auto found = std::find_if(runs.begin(), runs.end(),
                                    [](const AnsweredRun& run) { return !answersTo(3, *run.run).empty(); });
    if (found == runs.end()) {
        figures.letter = figures.letterPerItem = figures.letterLenient = {std::nullopt, "no-letter-answers"};
        return;
    }
    const Pairing pairing = pairingOf(benchmark.layout, /*judged=*/false, rules);
    const Items items = letterItems(*found->run, benchmark, parseFor(benchmark, rules.strictLetters), pairing);
    const VqaScore score = scoreOf(items.all, items.pairs);
    figures.letter = letterFigure(items, pairing);
    figures.letterPerItem = shareOf(score.correct, score.items, "no-letter-answers");
    figures.letterLenient = letterFigure(letterItems(*found->run, benchmark, LetterParse::Lenient, pairing), pairing);
    figures.letterRight = items.bySample();
    addGroups(items, "letter", figures.groups);
    noteAlone(items, "answer to the letter probing", figures.notes);
}

int rankOf(const Label& verdict) {
    constexpr std::array kSources{"person", "file", "chat", "local"};
    const auto found = std::find(kSources.begin(), kSources.end(), verdict.source);
    return static_cast<int>(found - kSources.begin());
}

bool saysRight(const Label& verdict, const ScoringRules& rules) {
    const bool reply = verdict.source == "chat" || verdict.source == "local";
    if (reply && !verdict.note.empty())
        return parseVerdict(verdict.note, rules.untrimmedReplies) == YesNo::Yes;
    return verdict.value == "correct";
}

Items judgedItems(const AnsweredRun& judged, const std::string& probing, std::span<const AnsweredRun> runs,
                  const Benchmark& benchmark, const ScoringRules& rules, Pairing pairing) {
    const auto verdicts = verdictsOn(probing, judged);
    Items items;
    std::set<std::string> placed;
    std::vector<const StoredAnswer*> answers = answersTo(std::stoi(probing), *judged.run);
    for (const AnsweredRun& other : runs)
        if (answers.empty())
            answers = answersTo(std::stoi(probing), *other.run);
    for (const StoredAnswer* answer : answers)
        if (const auto verdict = verdicts.find(benchmark.samples[answer->sample].id); verdict != verdicts.end()) {
            items.add(benchmark, answer->sample, answer->line, saysRight(*verdict->second, rules));
            placed.insert(verdict->first);
        }
    for (std::size_t i = 0; i < benchmark.samples.size(); ++i)
        if (const auto verdict = verdicts.find(benchmark.samples[i].id);
            verdict != verdicts.end() && !placed.contains(verdict->first))
            items.add(benchmark, i, static_cast<int>(i), saysRight(*verdict->second, rules));
    items.pairs = pairItems(items.all, pairing);
    return items;
}

void addVerdicts(std::span<const AnsweredRun> runs, const Benchmark& benchmark, const ScoringRules& rules,
                 AnswerFigures& figures) {
    const Pairing pairing = pairingOf(benchmark.layout, /*judged=*/true, rules);
    Items items;
    for (const char* probing : {"1", "3", "2"})
        for (const AnsweredRun& run : runs) {
            if (!items.all.empty())
                break;
            items = judgedItems(run, probing, runs, benchmark, rules, pairing);
            if (!items.all.empty() && std::string(probing) != "1")
                figures.notes.push_back(note("judged-probing", {},
                                             std::string("The verdicts are on answers to probing ") + probing + "."));
        }
    const VqaScore score = scoreOf(items.all, items.pairs);
    figures.judgePerItem = shareOf(score.correct, score.items, "no-verdicts");
    figures.judge = pairing == Pairing::None
                        ? figures.judgePerItem
                        : shareOf(score.correctPairs, score.pairs, items.all.empty() ? "no-verdicts" : "no-pairs");
    figures.judgeRight = items.bySample();
    addGroups(items, "judge", figures.groups);
    noteAlone(items, "verdict", figures.notes);
}

}  // namespace

std::map<std::string, const Label*> verdictsOn(const std::string& probing, const AnsweredRun& run) {
    std::map<std::string, const Label*> counting;
    for (const Label& verdict : run.verdicts) {
        if (verdict.item != probing)
            continue;
        const Label*& held = counting[verdict.sampleId];
        if (held == nullptr || rankOf(verdict) <= rankOf(*held))
            held = &verdict;
    }
    return counting;
}

AnswerFigures answerFigures(std::span<const AnsweredRun> runs, const Benchmark& benchmark, const ScoringRules& rules) {
    AnswerFigures figures;
    addLetters(runs, benchmark, rules, figures);
    addVerdicts(runs, benchmark, rules, figures);
    return figures;
}

}  // namespace groundscope
