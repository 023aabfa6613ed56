// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/sample_index.h"

#include "core/grounding/pipeline.h"
#include "core/io/run_outline.h"
#include "core/metrics/emergence.h"
#include "core/run/concept_run.h"
#include "core/run/evaluate_answers.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace groundscope {
namespace {

const std::string kOtherIou = "other.iou.";
constexpr std::array kUsualSelectors{"oracle", "automatic", "attend-and-segment"};

/// Fields of a run besides those of each selector.
struct FieldOfRun {
    const char* name;
    FieldKind kind;
};
constexpr std::array kRunFields{
    FieldOfRun{"state", FieldKind::Category}, FieldOfRun{"regret", FieldKind::Number},
    FieldOfRun{"vqa", FieldKind::Category},   FieldOfRun{"answer", FieldKind::Text},
    FieldOfRun{"phrase", FieldKind::Texts},   FieldOfRun{"phrases", FieldKind::Number},
    FieldOfRun{"tokens", FieldKind::Number},  FieldOfRun{"masks", FieldKind::Number},
    FieldOfRun{"location", FieldKind::Number}, FieldOfRun{"concept", FieldKind::Texts},
    FieldOfRun{"flag", FieldKind::Texts},     FieldOfRun{"verdict", FieldKind::Texts},
    FieldOfRun{"reviewer", FieldKind::Texts}, FieldOfRun{"seconds", FieldKind::Number},
    FieldOfRun{"cause", FieldKind::Category}, FieldOfRun{"error", FieldKind::Text}};

const char* nameOf(TargetState target) {
    switch (target) {
        case TargetState::Present:
            return "present";
        case TargetState::Absent:
            return "absent";
        case TargetState::NoExpression:
            return "no-expression";
        case TargetState::Unannotated:
            return "unannotated";
    }
    return "";
}

std::string stateOf(const SampleSummary& summary, const RunConfig& config) {
    if (summary.error && summary.error->code != ErrorCode::Cancelled)
        return "failed";
    if (!summary.skipped.empty())
        return "skipped";
    if (summary.filled >= lastStage(config))
        return "done";
    return summary.filled == Stage::None ? "not-run" : "partial";
}

FieldValue countOf(std::size_t count, bool known) {
    return known ? FieldValue(static_cast<double>(count)) : FieldValue();
}

/// Which masks were chosen, so that choices can be compared: "4", "2+7", "u1", "none".
std::string choiceText(const Selection& selection) {
    if (selection.united)
        return "u" + std::to_string(*selection.united);
    if (!selection.candidate)
        return "none";
    std::vector<int> masks = selection.others;
    masks.push_back(*selection.candidate);
    std::sort(masks.begin(), masks.end());
    masks.erase(std::unique(masks.begin(), masks.end()), masks.end());
    std::string text;
    for (const int mask : masks)
        text += (text.empty() ? "" : "+") + std::to_string(mask);
    return text;
}

/// The noun phrases that the chosen masks came from, each once.
std::vector<std::string> phrasesOf(const Selection& selection, const SampleRun& run) {
    std::vector<std::string> texts;
    const auto add = [&](const Candidate& candidate) {
        if (candidate.phrase < 0)
            return;
        const std::string& text = run.phrases[static_cast<std::size_t>(candidate.phrase)].text;
        if (std::find(texts.begin(), texts.end(), text) == texts.end())
            texts.push_back(text);
    };
    if (selection.united)
        add(run.united[static_cast<std::size_t>(*selection.united)]);
    else if (selection.candidate)
        add(run.candidates[static_cast<std::size_t>(*selection.candidate)]);
    for (const int other : selection.others)
        add(run.candidates[static_cast<std::size_t>(other)]);
    return texts;
}

std::vector<std::string> choiceTexts(const Sample& sample) {
    std::vector<std::string> texts;
    for (const Choice& choice : sample.choices)
        texts.push_back(choice.text);
    return texts;
}

}  // namespace

SampleIndex::SampleIndex(std::shared_ptr<const Benchmark> benchmark)
    : m_benchmark(std::move(benchmark)), m_rows(m_benchmark->samples.size()), m_table(m_benchmark->samples.size()) {
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const Sample& sample = m_benchmark->samples[row];
        m_rowOf.try_emplace(sample.id, row);
        put("id", FieldKind::Text, row, sample.id);
        put("number", FieldKind::Number, row, static_cast<double>(row + 1));
        put("image", FieldKind::Text, row, sample.imagePath.filename().string());
        setTexts(row, sample);
        put("corrected", FieldKind::Category, row, std::string("no"));
        put("state", FieldKind::Category, row, std::string("not-run"));
    }
    for (const char* name : {"id", "expression", "question"})
        m_table.searchIn(name);
    for (const char* selector : kUsualSelectors)
        addRunFields(selector);
    for (const FieldOfRun& field : kRunFields)
        m_table.field(field.name, field.kind);
}

void SampleIndex::put(const std::string& field, FieldKind kind, std::size_t row, const FieldValue& value) {
    FieldColumn& column = m_table.field(field, kind);
    if (column.kind() == kind)  // a tag may have the name of a field: the field wins
        column.set(row, value);
}

const std::size_t* SampleIndex::rowOf(const std::string& id) const {
    const auto found = m_rowOf.find(id);
    return found == m_rowOf.end() ? nullptr : &found->second;
}

void SampleIndex::addRunFields(const std::string& selector) {
    m_table.field("iou." + selector, FieldKind::Number);
    m_table.field("phrase." + selector, FieldKind::Texts);
    m_table.field("choice." + selector, FieldKind::Text);
    m_table.field("reason." + selector, FieldKind::Category);
}

void SampleIndex::setTexts(std::size_t row, const Sample& sample) {
    put("expression", FieldKind::Text, row, sample.expression);
    put("question", FieldKind::Text, row, sample.question);
    put("object", FieldKind::Texts, row, sample.objects);
    put("option", FieldKind::Texts, row, choiceTexts(sample));
    const bool keyed = sample.correctChoice && *sample.correctChoice >= 0 &&
                       static_cast<std::size_t>(*sample.correctChoice) < sample.choices.size();
    put("key", FieldKind::Text, row,
        keyed ? FieldValue(sample.choices[static_cast<std::size_t>(*sample.correctChoice)].text) : FieldValue());
    put("target", FieldKind::Category, row, std::string(nameOf(sample.target)));
    put("ambiguous", FieldKind::Category, row, std::string(sample.ambiguous ? "yes" : "no"));
    for (const auto& [tag, value] : sample.tags) {
        const std::string name = fieldName(tag);
        if (m_table.find(name) == nullptr)
            m_table.searchIn(name);
        put(name, FieldKind::Category, row, value);
    }
    m_rows[row].note = sample.note;
    setNote(row);
}

void SampleIndex::setSample(const Sample& sample) {
    if (const std::size_t* row = rowOf(sample.id))
        setTexts(*row, sample);
}

void SampleIndex::setCorrected(const std::set<std::string>& ids) {
    for (const auto& [id, row] : m_rowOf)
        put("corrected", FieldKind::Category, row, std::string(ids.contains(id) ? "yes" : "no"));
}

void SampleIndex::setRun(const RunConfig& config, const std::vector<SampleSummary>& summaries) {
    m_config = config;
    for (const std::string& selector : config.selectors)
        addRunFields(selector);
    for (const SampleSummary& summary : summaries)
        setSummary(summary);
}

void SampleIndex::setSummary(const SampleSummary& summary) {
    const std::size_t* row = rowOf(summary.id);
    if (row == nullptr)
        return;
    put("state", FieldKind::Category, *row, stateOf(summary, m_config));
    put("error", FieldKind::Text, *row, summary.error ? FieldValue(summary.error->message) : FieldValue());
    const double millis = std::accumulate(summary.millis.begin(), summary.millis.end(), 0.0);
    put("seconds", FieldKind::Number, *row, millis > 0 ? FieldValue(millis / 1000) : FieldValue());
    put("iou.oracle", FieldKind::Number, *row,
        summary.oracleIou && !summary.emptyTarget ? FieldValue(*summary.oracleIou) : FieldValue());
}

void SampleIndex::setForm(const SampleRun& run) {
    const std::size_t* at = rowOf(run.sampleId);
    if (at == nullptr)
        return;
    const std::size_t row = *at;
    const bool answered = run.filled >= Stage::Answer && run.skipped.empty();
    put("answer", FieldKind::Text, row, answered ? FieldValue(run.answer.text) : FieldValue());
    put("tokens", FieldKind::Number, row, countOf(run.answer.tokens.size(), !run.answer.tokens.empty()));
    std::vector<std::string> phrases;
    for (const NounPhrase& phrase : run.phrases)
        phrases.push_back(phrase.text);
    const bool phrased = run.filled >= Stage::Phrases && run.skipped.empty();
    put("phrases", FieldKind::Number, row, countOf(phrases.size(), phrased));
    put("phrase", FieldKind::Texts, row, std::move(phrases));
    put("masks", FieldKind::Number, row,
        countOf(run.candidates.size(), run.filled >= Stage::Candidates && run.skipped.empty()));
    put("cause", FieldKind::Category, row, {});
    setSelections(row, run);
    setEmergence(row, run);
    setConcepts(row);
    std::vector<StoredAnswer>& answers = m_rows[row].answers;
    answers.clear();
    addAnswers(run, m_benchmark->samples[row], row, m_config, answers);
    for (StoredAnswer& answer : answers)
        if (answer.probing != 3)  // verdicts on other probings do not go by the text
            answer.text = {};
}

void SampleIndex::setSelections(std::size_t row, const SampleRun& run) {
    const bool empty = std::any_of(run.scores.begin(), run.scores.end(),
                                   [](const SampleScore& score) { return score.emptyTarget; });
    m_rows[row].emptyTarget = empty;
    std::map<std::string, double> ious;
    for (const SampleScore& score : run.scores)
        if (!empty)
            ious[score.selector] = score.iou;
    std::vector<std::string> flags;
    for (const Selection& selection : run.selections) {
        const auto iou = ious.find(selection.selector);
        put("iou." + selection.selector, FieldKind::Number, row,
            iou == ious.end() ? FieldValue() : FieldValue(iou->second));
        put("phrase." + selection.selector, FieldKind::Texts, row, phrasesOf(selection, run));
        put("choice." + selection.selector, FieldKind::Text, row, choiceText(selection));
        put("reason." + selection.selector, FieldKind::Category, row, selection.reason);
        if (!selection.flag.empty() && std::find(flags.begin(), flags.end(), selection.flag) == flags.end())
            flags.push_back(selection.flag);
    }
    put("flag", FieldKind::Texts, row, std::move(flags));
    const auto oracle = ious.find("oracle");
    const auto chosen = ious.find("automatic");
    put("regret", FieldKind::Number, row,
        oracle != ious.end() && chosen != ious.end() ? FieldValue(oracle->second - chosen->second) : FieldValue());
}

void SampleIndex::setEmergence(std::size_t row, const SampleRun& run) {
    m_rows[row].oraclePhrases.clear();
    FieldValue location;
    if (const Selection* choice = emergenceChoice(run)) {
        const auto emerged = emergedPhrases(run, m_benchmark->samples[row], *choice, m_rows[row].emptyTarget,
                                            answerTrimOf(m_config.profile));
        for (const EmergedPhrase& phrase : emerged)
            m_rows[row].oraclePhrases.push_back(phrase.phrase);
        if (!emerged.empty() && emerged.front().location)
            location = emerged.front().location->fraction();
    }
    put("location", FieldKind::Number, row, location);
}

void SampleIndex::setCauses(const Evaluation& evaluation) {
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        put("cause", FieldKind::Category, row, {});
    for (const SampleFigures& sample : evaluation.perSample)
        if (const std::size_t* row = rowOf(sample.id); row != nullptr && !sample.emptyTarget)
            put("cause", FieldKind::Category, *row, sample.regretCause);
}

void SampleIndex::setOther(const OtherRun& other) {
    for (const FieldColumn& field : m_table.fields())
        if (field.name().starts_with(kOtherIou))
            for (std::size_t row = 0; row < m_rows.size(); ++row)
                put(field.name(), FieldKind::Number, row, {});
    for (const auto& [id, scores] : other.scores)
        if (const std::size_t* row = rowOf(id))
            for (const SampleScore& score : scores)
                put(kOtherIou + score.selector, FieldKind::Number, *row, score.emptyTarget ? FieldValue() : FieldValue(score.iou));
}

void SampleIndex::setLabels(const std::vector<Label>& labels) {
    std::set<std::size_t> touched;
    const auto touch = [&](const std::string& id) {
        if (const std::size_t* row = rowOf(id))
            touched.insert(*row);
    };
    for (const auto& [id, before] : m_labelsOf)
        touch(id);
    m_labels = labels;
    m_labelsOf.clear();
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        if (m_labels[i].value.empty() && m_labels[i].note.empty())
            continue;  // taken back
        m_labelsOf[m_labels[i].sampleId].push_back(i);
        touch(m_labels[i].sampleId);
    }
    for (const std::size_t row : touched) {
        setConcepts(row);
        setNote(row);
    }
}

/// What anybody called the oracle's phrases, a letter each; and what people said.
void SampleIndex::setConcepts(std::size_t row) {
    std::set<std::string> letters;
    std::vector<std::string> verdicts;
    std::vector<std::string> reviewers;
    const auto add = [](std::vector<std::string>& list, const std::string& text) {
        if (std::find(list.begin(), list.end(), text) == list.end())
            list.push_back(text);
    };
    const auto found = m_labelsOf.find(m_benchmark->samples[row].id);
    for (const std::size_t i : found == m_labelsOf.end() ? std::vector<std::size_t>() : found->second) {
        const Label& label = m_labels[i];
        const auto& phrases = m_rows[row].oraclePhrases;
        if (label.kind == kConceptKind) {
            const bool ours = std::any_of(phrases.begin(), phrases.end(),
                                          [&](int phrase) { return std::to_string(phrase) == label.item; });
            for (const char letter : ours ? label.value : std::string())
                letters.insert(std::string(1, letter));
        } else if (label.source == "person" && label.kind != kOwnCategoryKind) {
            add(verdicts, label.value);
        }
        if (label.source == "person")
            add(reviewers, label.annotator);
    }
    put("concept", FieldKind::Texts, row, std::vector<std::string>(letters.begin(), letters.end()));
    put("verdict", FieldKind::Texts, row, std::move(verdicts));
    put("reviewer", FieldKind::Texts, row, std::move(reviewers));
}

/// The sample's own note, then those that people left with their labels.
void SampleIndex::setNote(std::size_t row) {
    std::vector<std::string> notes{m_rows[row].note};
    if (const auto found = m_labelsOf.find(m_benchmark->samples[row].id); found != m_labelsOf.end())
        for (const std::size_t i : found->second)
            if (m_labels[i].source == "person")
                notes.push_back(m_labels[i].note);
    put("note", FieldKind::Texts, row, std::move(notes));
}

void SampleIndex::judgeAnswers() {
    ScoredRun scored;
    scored.config = m_config;
    for (const Row& row : m_rows)
        scored.answers.insert(scored.answers.end(), row.answers.begin(), row.answers.end());
    AnsweredRun answered{&scored, {}};
    for (const Label& label : m_labels)
        if (label.kind == "answer" && !label.value.empty())
            answered.verdicts.push_back(label);
    const AnswerFigures figures = answerFigures(std::span(&answered, 1), *m_benchmark, scoringRules(m_config.switches()));
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const auto judged = figures.judgeRight.find(row);
        const auto letter = figures.letterRight.find(row);
        FieldValue value;
        if (judged != figures.judgeRight.end())
            value = std::string(judged->second ? "right" : "wrong");
        else if (letter != figures.letterRight.end())
            value = std::string(letter->second ? "right" : "wrong");
        put("vqa", FieldKind::Category, row, value);
    }
}

Result<std::size_t> readRun(const std::filesystem::path& file, SampleIndex& index, const Progress& progress) {
    GS_TRY(const std::shared_ptr<RunStore> store, RunStore::open(file, RunStore::Access::ReadOnly));
    GS_TRY(const std::vector<SampleSummary> summaries, store->summaries());
    GS_TRY(const std::vector<Label> labels, store->labels());
    index.setRun(store->record().config, summaries);
    std::size_t damaged = 0;
    GS_CHECK(readOutlines(
        file, summaries,
        [&](const Result<SampleRun>& outline) {
            if (outline.has_value())
                index.setForm(*outline);
            else
                ++damaged;
        },
        progress));
    index.setLabels(labels);
    index.judgeAnswers();
    return damaged;
}

}  // namespace groundscope
