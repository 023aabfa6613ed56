// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/comparison.h"

#include "core/text/utf8.h"
#include "tests/support/cpu_timer.h"

#include <QTest>

#include <random>
#include <set>

using namespace groundscope;

namespace {

SampleFigures sampleOf(const std::string& id, const std::map<std::string, SampleFigures::Choice>& selectors) {
    SampleFigures sample;
    sample.id = id;
    sample.selectors = selectors;
    return sample;
}

SampleFigures::Choice choiceOf(double iou, int candidate) {
    return {iou, candidate, "", "best-iou", "", ""};
}

Evaluation evaluationOf(const std::string& model, std::vector<SampleFigures> samples) {
    Evaluation evaluation;
    evaluation.run = "/runs/" + model + ".gsrun";
    evaluation.model = model;
    evaluation.benchmark = "PixMMVP";
    evaluation.profile = "clean";
    for (const SampleFigures& sample : samples)
        for (const auto& [name, choice] : sample.selectors)
            if (std::none_of(evaluation.selectors.begin(), evaluation.selectors.end(),
                             [&](const SelectorFigures& s) { return s.selector == name; })) {
                evaluation.selectors.emplace_back();
                evaluation.selectors.back().selector = name;
            }
    evaluation.perSample = std::move(samples);
    return evaluation;
}

/// Tokens that make the text when joined, as alignTokens fills them.
Answer answerOf(const std::vector<std::string>& tokens) {
    Answer answer;
    int at = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const int length = codePointCount(tokens[i]);
        answer.tokens.push_back({static_cast<int>(i) + 100, tokens[i], 0, {at, at + length}});
        answer.text += tokens[i];
        at += length;
    }
    return answer;
}

/// Rows as text: "The|The the|- …"; "-" where a run says nothing.
QString picture(const std::vector<AlignedRow>& rows) {
    QStringList lines;
    for (const AlignedRow& row : rows) {
        QStringList cells;
        for (const auto& cell : row.runs)
            cells << (cell ? QString::fromStdString(cell->text).trimmed() : QStringLiteral("-"));
        lines << cells.join(u'|') + (row.same ? QStringLiteral("=") : QString());
    }
    return lines.join(u' ');
}

/// Length of the longest common subsequence, the plain way.
std::size_t plainLcs(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    std::vector<std::vector<std::size_t>> length(a.size() + 1, std::vector<std::size_t>(b.size() + 1, 0));
    for (std::size_t i = 0; i < a.size(); ++i)
        for (std::size_t j = 0; j < b.size(); ++j)
            length[i + 1][j + 1] = a[i] == b[j] ? length[i][j] + 1 : std::max(length[i][j + 1], length[i + 1][j]);
    return length[a.size()][b.size()];
}

}  // namespace

class TestComparison : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void differencesAreAgainstTheFirstRun() {
        const std::vector runs{
            evaluationOf("a", {sampleOf("1", {{"oracle", choiceOf(0.5, 1)}}), sampleOf("2", {{"oracle", choiceOf(0.25, 0)}})}),
            evaluationOf("b", {sampleOf("1", {{"oracle", choiceOf(0.75, 4)}}), sampleOf("2", {{"oracle", choiceOf(0.25, 2)}})})};
        const auto comparison = compareRuns(runs);
        QVERIFY(comparison.has_value());
        QCOMPARE(comparison->samples, (std::vector<std::string>{"1", "2"}));
        const ComparedChoice* first = comparison->find("1", "oracle");
        QVERIFY(first);
        QCOMPARE(first->difference, (std::vector<std::optional<double>>{0.0, 0.25}));
        QCOMPARE(first->spread, 0.25);
        QVERIFY(first->differs);
        QCOMPARE(first->cells[1]->candidate, std::optional<int>(4));
        const ComparedChoice* second = comparison->find("2", "oracle");
        QVERIFY(second && !second->differs);  // the same IoU: candidates of two models have no common numbers
        QVERIFY(!comparison->find("3", "oracle"));
        QVERIFY(comparison->notes.empty());
    }

    void missingSamplesAndSelectorsStayEmpty() {
        const std::vector runs{
            evaluationOf("a", {sampleOf("1", {{"oracle", choiceOf(0.5, 1)}})}),
            evaluationOf("b", {sampleOf("1", {{"automatic", choiceOf(0.1, 2)}}), sampleOf("9", {{"oracle", choiceOf(1, 0)}})})};
        const auto comparison = compareRuns(runs);
        QVERIFY(comparison.has_value());
        QCOMPARE(comparison->selectors, (std::vector<std::string>{"oracle", "automatic"}));
        QCOMPARE(comparison->samples, (std::vector<std::string>{"1", "9"}));
        QCOMPARE(comparison->choices.size(), std::size_t{3});
        const ComparedChoice* oracle = comparison->find("1", "oracle");
        QVERIFY(oracle->cells[0] && !oracle->cells[1]);
        QCOMPARE(oracle->difference, (std::vector<std::optional<double>>{0.0, std::nullopt}));
        const ComparedChoice* late = comparison->find("9", "oracle");
        QVERIFY(!late->cells[0] && late->cells[1] && !late->difference[1]);
        QCOMPARE(comparison->notes.size(), std::size_t{1});
        QCOMPARE(comparison->notes[0].kind, std::string("other-samples"));
    }

    void aMaskAgainstNoneDiffersAtEqualIou() {
        SampleFigures::Choice none;
        none.iou = 0;
        none.reason = "empty-target";
        const std::vector runs{evaluationOf("a", {sampleOf("1", {{"automatic", choiceOf(0, 3)}})}),
                               evaluationOf("b", {sampleOf("1", {{"automatic", none}})})};
        const auto comparison = compareRuns(runs);
        QVERIFY(comparison->choices[0].differs);
        QCOMPARE(comparison->choices[0].spread, 0.0);
    }

    void otherBenchmarksAreRefused() {
        std::vector runs{evaluationOf("a", {sampleOf("1", {})}), evaluationOf("b", {sampleOf("1", {})})};
        runs[1].benchmark = "PixCV-Bench";
        const auto comparison = compareRuns(runs);
        QVERIFY(!comparison.has_value());
        QCOMPARE(comparison.error().code, ErrorCode::InvalidInput);
        QCOMPARE(comparison.error().where, std::string("/runs/b.gsrun"));
        for (const char* part : {"PixCV-Bench", "PixMMVP", "/runs/a.gsrun"})
            QVERIFY2(comparison.error().message.find(part) != std::string::npos, comparison.error().message.c_str());
    }

    void runsWithoutACommonSampleAreRefused() {
        const std::vector runs{evaluationOf("a", {sampleOf("1", {})}), evaluationOf("b", {sampleOf("2", {})})};
        QCOMPARE(compareRuns(runs).error().code, ErrorCode::InvalidInput);
        QCOMPARE(compareRuns(std::span(runs).first(1)).error().code, ErrorCode::InvalidInput);
        QCOMPARE(compareRuns({}).error().code, ErrorCode::InvalidInput);
    }

    void labelsTellColumnsApart() {
        std::vector runs{evaluationOf("m", {sampleOf("1", {})}), evaluationOf("m", {sampleOf("1", {})}),
                         evaluationOf("n", {sampleOf("1", {})})};
        runs[1].profile = "reference";
        auto comparison = compareRuns(runs);
        QCOMPARE(comparison->runs[0].label, std::string("m, clean"));
        QCOMPARE(comparison->runs[1].label, std::string("m, reference"));
        QCOMPARE(comparison->notes.front().kind, std::string("other-profile"));
        runs[1] = runs[0];
        comparison = compareRuns(runs);
        std::set<std::string> labels;
        for (const ComparedRun& run : comparison->runs)
            labels.insert(run.label);
        QCOMPARE(labels.size(), std::size_t{3});
    }

    void equalTokensMeetAndTheRestStandsSideBySide() {
        const std::vector answers{answerOf({"The", " red", " cup", " stands", ".", ""}),
                                  answerOf({"The", " blue", " cup", " is", " small", "."})};
        QCOMPARE(picture(alignAnswers(answers)), QStringLiteral("The|The= red|blue cup|cup= -|is stands|small .|.="));
    }

    void alignmentOfThreeUsesWhatAnyEarlierAnswerSaid() {
        const std::vector answers{answerOf({"a", " cup"}), answerOf({"the", " tall", " cup"}), answerOf({"tall", " glass"})};
        QCOMPARE(picture(alignAnswers(answers)), QStringLiteral("-|the|- a|tall|tall cup|cup|glass"));
    }

    void offsetsAreThoseOfEachAnswer() {
        const std::vector answers{answerOf({"Der", " Käfer", "."}), answerOf({"Käfer", "!"})};
        const auto rows = alignAnswers(answers);
        QCOMPARE(rows.size(), std::size_t{3});
        QCOMPARE(rows[1].runs[0]->chars, (Span{3, 9}));
        QCOMPARE(rows[1].runs[1]->chars, (Span{0, 5}));
        QCOMPARE(rows[1].runs[0]->token, 1);
        QCOMPARE(rows[1].runs[1]->token, 0);
        QVERIFY(rows[1].same && !rows[2].same);
    }

    void answersWithoutTokensAreAlignedByWords() {
        Answer imported;
        imported.text = "  The cup\nstands";
        const std::vector answers{imported, answerOf({"The", " mug"})};
        const auto rows = alignAnswers(answers);
        QCOMPARE(picture(rows), QStringLiteral("The|The= cup|- stands|mug"));
        QCOMPARE(rows[0].runs[0]->chars, (Span{2, 5}));
        QCOMPARE(rows[2].runs[0]->chars, (Span{10, 16}));
        QCOMPARE(rows[0].runs[0]->token, -1);
    }

    void emptyAnswersGiveNoRows() {
        QVERIFY(alignAnswers({}).empty());
        const std::vector answers{Answer{}, answerOf({"", " "})};
        QVERIFY(alignAnswers(answers).empty());
        const std::vector one{Answer{}, answerOf({"a"})};
        QCOMPARE(picture(alignAnswers(one)), QStringLiteral("-|a"));
    }

    void randomAnswersMeetAsOftenAsTheLongestCommonSubsequence() {
        std::mt19937 engine(7);
        for (int round = 0; round < 200; ++round) {
            std::vector<std::vector<std::string>> words(2);
            for (auto& list : words) {
                const std::size_t count = engine() % 13;
                for (std::size_t i = 0; i < count; ++i)
                    list.push_back(std::string(1, static_cast<char>('a' + engine() % 4)));
            }
            const std::vector answers{answerOf(words[0]), answerOf(words[1])};
            const auto rows = alignAnswers(answers);
            std::size_t same = 0;
            std::vector<std::size_t> seen(2, 0);
            for (const AlignedRow& row : rows) {
                same += row.same ? 1 : 0;
                for (std::size_t r = 0; r < 2; ++r)
                    if (row.runs[r])
                        QCOMPARE(row.runs[r]->token, static_cast<int>(seen[r]++));  // all are there, in order
            }
            QCOMPARE(seen[0], words[0].size());
            QCOMPARE(seen[1], words[1].size());
            QCOMPARE(same, plainLcs(words[0], words[1]));
        }
    }

    void hugeAnswersStayBounded() {
        std::vector<std::string> first(20'000, "a");
        std::vector<std::string> second(20'000, "b");
        first.front() = second.front() = "same";
        const std::vector answers{answerOf(first), answerOf(second)};
        test::CpuTimer timer;
        timer.start();
        const auto rows = alignAnswers(answers);
        QVERIFY(rows.front().same);
        QCOMPARE(rows.size(), std::size_t{39'999});
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
