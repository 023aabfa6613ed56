// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/evaluation_rows.h"

#include "widgets/render/convert.h"

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

QString quoted(const std::string& text) {
    QString cell = toQString(text);
    if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n'))
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell;
}

class Csv {
  public:
    void add(const std::string& figure, const std::string& selector, const Measured& value) {
        line(figure, selector, value.value ? QString::number(*value.value, 'g', 17) : QString(), value.absent);
    }
    void add(const std::string& figure, const std::string& selector, std::int64_t count) {
        line(figure, selector, QString::number(count), {});
    }
    [[nodiscard]] QString text() const { return m_lines.join(u'\n') + u'\n'; }

  private:
    void line(const std::string& figure, const std::string& selector, const QString& value, const std::string& reason) {
        m_lines.append(QStringList{quoted(figure), quoted(selector), value, quoted(reason)}.join(u','));
    }
    QStringList m_lines{u"figure,selector,value,reason"_s};
};

void addSelectors(Csv& csv, const Evaluation& evaluation) {
    for (const SelectorFigures& figures : evaluation.selectors) {
        csv.add("images", figures.selector, figures.images);
        csv.add("empty-targets", figures.selector, figures.emptyTargets);
        csv.add("miou", figures.selector, figures.miou);
        csv.add("miou-nonempty", figures.selector, figures.miouNonempty);
        csv.add("score", figures.selector, figures.score);
        if (!figures.failures)
            continue;
        csv.add("fails-vqa-only", figures.selector, figures.failures->vqaOnly);
        csv.add("fails-grounding-only", figures.selector, figures.failures->groundingOnly);
        csv.add("fails-both", figures.selector, figures.failures->both);
        csv.add("fails-none", figures.selector, figures.failures->none);
    }
}

void addWhen(Csv& csv, const WhenFigures& when) {
    for (std::size_t bin = 0; bin < when.location.size(); ++bin)
        csv.add("location-" + std::to_string(10 * bin), {}, when.location[bin]);
    csv.add("location-unknown", {}, when.unknownLocation);
    for (const auto& [letter, count] : when.concepts)
        csv.add("concept-" + (letter.empty() ? "unclassified" : letter), when.conceptSource, count);
    csv.add("other-than-objects", when.conceptSource, when.otherThanObjects);
    csv.add("mismatch", {}, when.mismatch);
    for (const auto& [cause, count] : when.regret)
        csv.add("regret-" + cause, "automatic", count);
}

}  // namespace

QString evaluationCsv(const Evaluation& evaluation) {
    Csv csv;
    csv.add("samples", {}, evaluation.samples);
    csv.add("accuracy-judge", {}, evaluation.judge);
    csv.add("accuracy-judge-per-item", {}, evaluation.judgePerItem);
    csv.add("accuracy-letter", {}, evaluation.letter);
    csv.add("accuracy-letter-per-item", {}, evaluation.letterPerItem);
    csv.add("accuracy-letter-lenient", {}, evaluation.letterLenient);
    addSelectors(csv, evaluation);
    for (const GroupFigures& group : evaluation.groups) {
        const std::string name = group.kind + ":" + group.name + ":" + group.by;
        csv.add(name + ":items", {}, group.items);
        csv.add(name + ":correct", {}, group.correct);
        csv.add(name + ":pairs", {}, group.pairs);
        csv.add(name + ":correct-pairs", {}, group.correctPairs);
    }
    addWhen(csv, evaluation.when);
    return csv.text();
}

}  // namespace groundscope
