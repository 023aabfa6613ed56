// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/query_labels.h"

#include "widgets/render/convert.h"
#include "widgets/render/selection_labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace groundscope {
namespace {

QString words(const char* text) {
    return QCoreApplication::translate("Query", text);
}

struct FieldWords {
    const char* name;
    const char* text;
};

constexpr FieldWords kFields[] = {
    {"id", QT_TRANSLATE_NOOP("Query", "the sample's id")},
    {"number", QT_TRANSLATE_NOOP("Query", "place in the benchmark, from 1")},
    {"image", QT_TRANSLATE_NOOP("Query", "name of the image file")},
    {"expression", QT_TRANSLATE_NOOP("Query", "referring expression")},
    {"question", QT_TRANSLATE_NOOP("Query", "question")},
    {"object", QT_TRANSLATE_NOOP("Query", "objects of the expression")},
    {"option", QT_TRANSLATE_NOOP("Query", "answer options")},
    {"key", QT_TRANSLATE_NOOP("Query", "the right option")},
    {"target", QT_TRANSLATE_NOOP("Query", "whether there is ground truth")},
    {"pair", QT_TRANSLATE_NOOP("Query", "the pair of questions it belongs to")},
    {"pattern", QT_TRANSLATE_NOOP("Query", "visual pattern that is asked for")},
    {"task", QT_TRANSLATE_NOOP("Query", "task of the benchmark")},
    {"source", QT_TRANSLATE_NOOP("Query", "data set the image comes from")},
    {"ambiguous", QT_TRANSLATE_NOOP("Query", "the expression fits several things")},
    {"corrected", QT_TRANSLATE_NOOP("Query", "a person corrected the sample")},
    {"note", QT_TRANSLATE_NOOP("Query", "notes by people")},
    {"state", QT_TRANSLATE_NOOP("Query", "how far the run is")},
    {"error", QT_TRANSLATE_NOOP("Query", "why the sample failed")},
    {"seconds", QT_TRANSLATE_NOOP("Query", "time the sample took")},
    {"answer", QT_TRANSLATE_NOOP("Query", "the model's answer")},
    {"tokens", QT_TRANSLATE_NOOP("Query", "tokens of the answer")},
    {"phrase", QT_TRANSLATE_NOOP("Query", "noun phrases of the answer")},
    {"phrases", QT_TRANSLATE_NOOP("Query", "number of noun phrases")},
    {"masks", QT_TRANSLATE_NOOP("Query", "number of masks")},
    {"regret", QT_TRANSLATE_NOOP("Query", "oracle's IoU minus the automatic one's")},
    {"cause", QT_TRANSLATE_NOOP("Query", "where grounding was lost, once evaluated")},
    {"location", QT_TRANSLATE_NOOP("Query", "where the oracle's phrase begins, 0 to 1")},
    {"concept", QT_TRANSLATE_NOOP("Query", "concept of the oracle's phrase, a to f")},
    {"flag", QT_TRANSLATE_NOOP("Query", "what was odd about a choice")},
    {"vqa", QT_TRANSLATE_NOOP("Query", "whether the answer is right")},
    {"verdict", QT_TRANSLATE_NOOP("Query", "verdicts by people")},
    {"reviewer", QT_TRANSLATE_NOOP("Query", "who reviewed the sample")},
};

constexpr FieldWords kSelectorFields[] = {
    {"iou", QT_TRANSLATE_NOOP("Query", "IoU of the choice of: %1")},
    {"other.iou", QT_TRANSLATE_NOOP("Query", "IoU in the other run, of the choice of: %1")},
    {"phrase", QT_TRANSLATE_NOOP("Query", "noun phrase of the choice of: %1")},
    {"choice", QT_TRANSLATE_NOOP("Query", "masks chosen by: %1")},
    {"reason", QT_TRANSLATE_NOOP("Query", "why, of the choice of: %1")},
};

/// The sentences, with %1 for QueryProblem::subject.
const char* sentenceFor(QueryProblem::Kind kind) {
    using Kind = QueryProblem::Kind;
    switch (kind) {
        case Kind::MissingCondition:
            return QT_TRANSLATE_NOOP("Query", "A condition is expected here, such as iou.oracle>0.5 or a word.");
        case Kind::MissingValue:
            return QT_TRANSLATE_NOOP("Query", "A value is expected after “%1”.");
        case Kind::MissingField:
            return QT_TRANSLATE_NOOP("Query", "The name of a field is expected after “has:”.");
        case Kind::MissingPattern:
            return QT_TRANSLATE_NOOP("Query", "A regular expression between slashes is expected after “~”: /wing/ or /wing/i.");
        case Kind::UnclosedQuote:
            return QT_TRANSLATE_NOOP("Query", "The closing quotation mark is missing.");
        case Kind::UnclosedPattern:
            return QT_TRANSLATE_NOOP("Query", "The slash that ends the regular expression is missing.");
        case Kind::UnclosedGroup:
            return QT_TRANSLATE_NOOP("Query", "This bracket is not closed.");
        case Kind::StrayClose:
            return QT_TRANSLATE_NOOP("Query", "This bracket closes nothing.");
        case Kind::StrayComma:
            return QT_TRANSLATE_NOOP("Query", "A comma stands only between the values of one field.");
        case Kind::BadPattern:
            return QT_TRANSLATE_NOOP("Query", "The regular expression cannot be used: %1.");
        case Kind::UnknownField:
            return QT_TRANSLATE_NOOP("Query", "There is no field “%1”.");
        case Kind::NotANumber:
            return QT_TRANSLATE_NOOP("Query", "“%1” is not a number; expected one such as 0.5, 50% or 0.2..0.5, or a field of numbers.");
        case Kind::NumberField:
            return QT_TRANSLATE_NOOP("Query", "“%1” is a number; compare it with < > or =.");
        case Kind::TextField:
            return QT_TRANSLATE_NOOP("Query", "“%1” is text; use : = or ~.");
        case Kind::TooLong:
            return QT_TRANSLATE_NOOP("Query", "The query is too long, or its brackets are too deep.");
    }
    return "";
}

}  // namespace

QString problemText(const QueryProblem& problem) {
    if (problem.kind == QueryProblem::Kind::UnknownField && !problem.suggestion.empty())
        return words(QT_TRANSLATE_NOOP("Query", "There is no field “%1”; did you mean %2?"))
            .arg(toQString(problem.subject), toQString(problem.suggestion));
    const QString sentence = words(sentenceFor(problem.kind));
    return sentence.contains(QLatin1String("%1")) ? sentence.arg(toQString(problem.subject)) : sentence;
}

QString queryFieldText(const std::string& field) {
    for (const FieldWords& row : kFields)
        if (field == row.name)
            return words(row.text);
    const std::size_t dot = field.rfind('.');
    for (const FieldWords& row : kSelectorFields)
        if (dot != std::string::npos && field.substr(0, dot) == row.name)
            return words(row.text).arg(selectorText(field.substr(dot + 1)));
    return {};
}

int charAt(const std::string& utf8, std::size_t byte) {
    return static_cast<int>(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(std::min(byte, utf8.size()))).size());
}

std::size_t byteAt(const QString& text, int character) {
    return static_cast<std::size_t>(text.left(character).toUtf8().size());
}

}  // namespace groundscope
