// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/evaluation_rows.h"

#include "widgets/render/convert.h"
#include "widgets/render/selection_labels.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

QString words(const char* text) {
    return QCoreApplication::translate("Evaluation", text);
}

QString countText(std::int64_t count) {
    return QLocale().toString(static_cast<qlonglong>(count));
}

QString exactText(const Measured& figure) {
    return figure.value ? QLocale().toString(*figure.value, 'g', 17) : absentText(figure.absent);
}

EvaluationRow figureRow(const QString& name, const Measured& figure) {
    EvaluationRow row;
    row.cells = {name, percentText(figure)};
    row.hint = exactText(figure);
    row.bar = figure.value;
    return row;
}

template <typename Accepts>
QStringList idsOf(const Evaluation& evaluation, Accepts accepts) {
    QStringList ids;
    for (const SampleFigures& sample : evaluation.perSample)
        if (sample.counted && accepts(sample))
            ids.append(toQString(sample.id));
    return ids;
}

EvaluationSection answerSection(const Evaluation& evaluation) {
    EvaluationSection section;
    section.header = {words(QT_TRANSLATE_NOOP("Evaluation", "Answers")),
                      words(QT_TRANSLATE_NOOP("Evaluation", "Accuracy"))};
    section.rows = {
        figureRow(words(QT_TRANSLATE_NOOP("Evaluation", "A†, first probing, judged")), evaluation.judge),
        figureRow(words(QT_TRANSLATE_NOOP("Evaluation", "A†, item by item")), evaluation.judgePerItem),
        figureRow(words(QT_TRANSLATE_NOOP("Evaluation", "A, third probing, by letter")), evaluation.letter),
        figureRow(words(QT_TRANSLATE_NOOP("Evaluation", "A, item by item")), evaluation.letterPerItem),
        figureRow(words(QT_TRANSLATE_NOOP("Evaluation", "A, letters read leniently")), evaluation.letterLenient)};
    return section;
}

QString masksTitle(int probing) {
    if (probing == 1)
        return words(QT_TRANSLATE_NOOP("Evaluation", "Masks, first probing"));
    if (probing == kBoxProbing)
        return words(QT_TRANSLATE_NOOP("Evaluation", "Masks, box baseline"));
    return words(QT_TRANSLATE_NOOP("Evaluation", "Masks, second probing"));
}

EvaluationSection selectorSection(const Evaluation& evaluation) {
    EvaluationSection section;
    section.header = {masksTitle(evaluation.probing),
                      evaluation.probing == 1 ? words(QT_TRANSLATE_NOOP("Evaluation", "M†"))
                                              : words(QT_TRANSLATE_NOOP("Evaluation", "M")),
                      words(QT_TRANSLATE_NOOP("Evaluation", "With target")),
                      words(QT_TRANSLATE_NOOP("Evaluation", "S"))};
    for (const SelectorFigures& figures : evaluation.selectors) {
        EvaluationRow row;
        row.selector = figures.selector;
        row.cells = {selectorText(figures.selector), percentText(figures.miou), percentText(figures.miouNonempty),
                     percentText(figures.score)};
        row.hint = u"%1\n%2"_s.arg(
            words(QT_TRANSLATE_NOOP("Evaluation", "mIoU %1 over %2 images; %3 over the %4 with a target"))
                .arg(exactText(figures.miou), countText(figures.images), exactText(figures.miouNonempty),
                     countText(figures.images - figures.emptyTargets)),
            words(QT_TRANSLATE_NOOP("Evaluation", "Score S: %1")).arg(exactText(figures.score)));
        if (figures.needsTruth)
            row.hint += u'\n' + words(QT_TRANSLATE_NOOP("Evaluation", "An upper bound: it looks at the ground truth."));
        row.samples.what = selectorText(figures.selector);
        section.rows.push_back(std::move(row));
    }
    return section;
}

EvaluationSection locationSection(const Evaluation& evaluation) {
    EvaluationSection section;
    section.header = {words(QT_TRANSLATE_NOOP("Evaluation", "Where the oracle's phrase begins in the answer")),
                      words(QT_TRANSLATE_NOOP("Evaluation", "Images"))};
    const auto& bins = evaluation.when.location;
    const double highest = static_cast<double>(std::max<std::int64_t>(1, *std::max_element(bins.begin(), bins.end())));
    for (std::size_t bin = 0; bin < bins.size(); ++bin) {
        EvaluationRow row;
        const QString range = u"%1–%2 %"_s.arg(10 * bin).arg(10 * bin + 10);
        row.cells = {range, countText(bins[bin])};
        row.bar = static_cast<double>(bins[bin]) / highest;
        row.samples.what = words(QT_TRANSLATE_NOOP("Evaluation", "phrase begins at %1")).arg(range);
        row.samples.ids = idsOf(evaluation, [bin](const SampleFigures& sample) {
            return sample.location && std::min(9, static_cast<int>(*sample.location * 10)) == static_cast<int>(bin);
        });
        section.rows.push_back(std::move(row));
    }
    if (evaluation.when.unknownLocation > 0)
        section.rows.push_back({{words(QT_TRANSLATE_NOOP("Evaluation", "not known")),
                                 countText(evaluation.when.unknownLocation)}, {}, std::nullopt, {}, {}});
    return section;
}

EvaluationSection conceptSection(const Evaluation& evaluation) {
    EvaluationSection section;
    const QString source = toQString(evaluation.when.conceptSource);
    section.header = {source.isEmpty() ? words(QT_TRANSLATE_NOOP("Evaluation", "Concept of the oracle's phrase"))
                                       : words(QT_TRANSLATE_NOOP("Evaluation", "Concept of the oracle's phrase, by %1"))
                                             .arg(source),
                      words(QT_TRANSLATE_NOOP("Evaluation", "Phrases"))};
    std::int64_t highest = 1;
    for (const auto& [letter, count] : evaluation.when.concepts)
        highest = std::max(highest, count);
    for (const auto& [letter, count] : evaluation.when.concepts) {
        EvaluationRow row;
        const QString name = conceptText(letter);
        row.cells = {letter.empty() ? name : u"%1 %2"_s.arg(toQString(letter), name), countText(count)};
        row.bar = static_cast<double>(count) / static_cast<double>(highest);
        row.samples.what = name;
        row.samples.ids = idsOf(evaluation, [&key = letter](const SampleFigures& sample) {
            return !key.empty() && sample.concepts.find(key) != std::string::npos;
        });
        section.rows.push_back(std::move(row));
    }
    section.rows.push_back(figureRow(words(QT_TRANSLATE_NOOP("Evaluation", "Other than objects")),
                                     evaluation.when.otherThanObjects));
    section.rows.push_back(figureRow(words(QT_TRANSLATE_NOOP("Evaluation", "Phrase differs from the expression")),
                                     evaluation.when.mismatch));
    return section;
}

EvaluationSection regretSection(const Evaluation& evaluation) {
    EvaluationSection section;
    section.header = {words(QT_TRANSLATE_NOOP("Evaluation", "Where the automatic choice loses")),
                      words(QT_TRANSLATE_NOOP("Evaluation", "Images"))};
    std::int64_t all = 1;
    for (const auto& [cause, count] : evaluation.when.regret)
        all = std::max(all, count);
    for (const auto& [cause, count] : evaluation.when.regret) {
        EvaluationRow row;
        row.cells = {regretText(cause), countText(count)};
        row.bar = static_cast<double>(count) / static_cast<double>(all);
        row.samples.what = regretText(cause);
        row.samples.ids = idsOf(evaluation, [&key = cause](const SampleFigures& sample) {
            return sample.regretCause == key;
        });
        section.rows.push_back(std::move(row));
    }
    return section;
}

EvaluationSection lengthSection(const Evaluation& evaluation) {
    EvaluationSection section;
    section.header = {words(QT_TRANSLATE_NOOP("Evaluation", "Length of the answers")),
                      words(QT_TRANSLATE_NOOP("Evaluation", "Mean"))};
    for (const LengthFigures& length : evaluation.lengths) {
        if (length.images == 0)
            continue;
        const auto mean = [&length](std::int64_t sum) {
            return QLocale().toString(static_cast<double>(sum) / static_cast<double>(length.images), 'f', 1);
        };
        EvaluationRow row;
        row.cells = {words(QT_TRANSLATE_NOOP("Evaluation", "Probing %1, characters")).arg(length.probing),
                     mean(length.characters)};
        section.rows.push_back(row);
        if (!length.phrases)
            continue;
        row.cells = {words(QT_TRANSLATE_NOOP("Evaluation", "Probing %1, noun phrases")).arg(length.probing),
                     mean(*length.phrases)};
        section.rows.push_back(row);
    }
    return section;
}

void addIfFilled(std::vector<EvaluationSection>& sections, EvaluationSection section) {
    if (!section.rows.empty())
        sections.push_back(std::move(section));
}

}  // namespace

QString percentText(const Measured& figure) {
    return figure.value ? QLocale().toString(100 * *figure.value, 'f', 1) + u" %"_s : u"–"_s;
}

std::vector<EvaluationSection> figureSections(const Evaluation& evaluation) {
    return {selectorSection(evaluation), answerSection(evaluation)};
}

std::vector<EvaluationSection> whenSections(const Evaluation& evaluation) {
    std::vector<EvaluationSection> sections{locationSection(evaluation), conceptSection(evaluation)};
    addIfFilled(sections, regretSection(evaluation));
    addIfFilled(sections, lengthSection(evaluation));
    return sections;
}

std::vector<EvaluationSection> groupSections(const Evaluation& evaluation, const Benchmark& benchmark) {
    static const std::pair<std::string, const char*> kKinds[] = {
        {"pattern", QT_TRANSLATE_NOOP("Evaluation", "Visual pattern")},
        {"task", QT_TRANSLATE_NOOP("Evaluation", "Task")},
        {"source", QT_TRANSLATE_NOOP("Evaluation", "Source")}};
    std::vector<EvaluationSection> sections;
    for (const auto& [kind, title] : kKinds) {
        for (const std::string by : {"judge", "letter"}) {
            EvaluationSection section;
            section.header = {words(title), by == "judge" ? words(QT_TRANSLATE_NOOP("Evaluation", "A†"))
                                                          : words(QT_TRANSLATE_NOOP("Evaluation", "A"))};
            for (const GroupFigures& group : evaluation.groups) {
                if (group.kind != kind || group.by != by)
                    continue;
                const bool paired = group.pairs > 0;
                const std::int64_t all = paired ? group.pairs : group.items;
                const std::int64_t right = paired ? group.correctPairs : group.correct;
                Measured figure;
                if (all > 0)
                    figure.value = static_cast<double>(right) / static_cast<double>(all);
                EvaluationRow row = figureRow(toQString(group.name), figure);
                row.hint = (paired ? words(QT_TRANSLATE_NOOP("Evaluation", "%1 of %2 pairs right"))
                                   : words(QT_TRANSLATE_NOOP("Evaluation", "%1 of %2 right")))
                               .arg(countText(right), countText(all));
                row.samples.what = toQString(group.name);
                for (const Sample& sample : benchmark.samples)
                    if (const auto tag = sample.tags.find(kind); tag != sample.tags.end() && tag->second == group.name)
                        row.samples.ids.append(toQString(sample.id));
                section.rows.push_back(std::move(row));
            }
            addIfFilled(sections, std::move(section));
        }
    }
    return sections;
}

std::int64_t countIn(const FailureCounts& counts, Quadrant quadrant) {
    switch (quadrant) {
        case Quadrant::None:
            return counts.none;
        case Quadrant::VqaOnly:
            return counts.vqaOnly;
        case Quadrant::GroundingOnly:
            return counts.groundingOnly;
        case Quadrant::Both:
            break;
    }
    return counts.both;
}

SampleGroup samplesIn(const Evaluation& evaluation, const std::string& selector, Quadrant quadrant) {
    static constexpr std::array kNames{"none", "vqa-only", "grounding-only", "both"};
    const std::string wanted = kNames[static_cast<std::size_t>(quadrant)];
    SampleGroup group;
    group.what = u"%1 (%2)"_s.arg(quadrantText(quadrant), selectorText(selector));
    for (const SampleFigures& sample : evaluation.perSample)  // uncounted ones too: they are in the quadrants
        if (const auto choice = sample.selectors.find(selector);
            choice != sample.selectors.end() && choice->second.fails == wanted)
            group.ids.append(toQString(sample.id));
    return group;
}

}  // namespace groundscope
