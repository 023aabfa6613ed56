// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/sample_query.h"

#include <re2/re2.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <memory>
#include <utility>

namespace groundscope {
namespace {

using Accepts = std::function<bool(std::size_t)>;
using TextTest = std::function<bool(std::string_view)>;
using Problem = QueryProblem::Kind;

constexpr std::int64_t kPatternBytes = 8 << 20;
constexpr std::size_t kRowsBetweenLooks = 1024;

re2::StringPiece piece(std::string_view text) {
    return {text.data(), text.size()};
}

std::shared_ptr<const RE2> makePattern(const std::string& text, bool literal, bool ignoreCase) {
    RE2::Options options;
    options.set_log_errors(false);
    options.set_literal(literal);
    options.set_case_sensitive(!ignoreCase);
    options.set_max_mem(kPatternBytes);
    return std::make_shared<const RE2>(piece(text), options);
}

/// Levenshtein distance, for "did you mean".
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, change}));
        }
    }
    return row.back();
}

/// The field that was probably meant, or empty.
std::string nearestField(const SampleTable& table, const std::string& written) {
    const std::string name = fieldName(written);
    std::string best;
    std::size_t least = 1 + name.size() / 3;
    for (const FieldColumn& field : table.fields()) {
        const std::size_t way = name.size() > 64 ? least + 1 : distance(name, field.name());
        const bool begins = name.size() >= 3 && field.name().starts_with(name);
        if (way < least || (best.empty() && (way == least || begins))) {
            best = field.name();
            least = std::min(least, way);
        }
    }
    return best;
}

/// Whether a row has a text that passes. Texts of a category are tested once each.
Accepts anyTextPasses(const FieldColumn& column, const TextTest& test) {
    if (column.kind() != FieldKind::Category)
        return [&column, test](std::size_t row) { return column.anyText(row, test); };
    std::vector<char> passes;
    for (const std::string& text : column.categories())
        passes.push_back(!text.empty() && test(text) ? 1 : 0);
    return [&column, passes = std::move(passes)](std::size_t row) { return passes[column.category(row)] != 0; };
}

TextTest containsTest(const std::string& text) {
    return [pattern = makePattern(text, /*literal=*/true, /*ignoreCase=*/true)](std::string_view in) {
        return RE2::PartialMatch(piece(in), *pattern);
    };
}

TextTest equalsTest(const std::string& text) {
    return [pattern = makePattern(text, /*literal=*/true, /*ignoreCase=*/true)](std::string_view in) {
        return RE2::FullMatch(piece(in), *pattern);
    };
}

bool inOrder(double left, const std::string& sign, double right) {
    if (sign == "<")
        return left < right;
    if (sign == "<=")
        return left <= right;
    return sign == ">" ? left > right : left >= right;  // each false for "nothing"
}

/// "0.2..0.5": both ends belong to it.
std::optional<std::pair<double, double>> rangeOf(std::string_view text) {
    const std::size_t dots = text.find("..");
    const auto low = queryNumber(text.substr(0, dots));
    const auto high = dots == std::string_view::npos ? low : queryNumber(text.substr(dots + 2));
    return low && high ? std::optional(std::pair(*low, *high)) : std::nullopt;
}

/// Conditions -> functions of a row.
class Compiler {
  public:
    explicit Compiler(const SampleTable& table) : m_table(table) {}

    Accepts compile(const QueryCondition& condition) {
        switch (condition.kind) {
            case QueryCondition::Kind::All:
                return [](std::size_t) { return true; };
            case QueryCondition::Kind::And:
            case QueryCondition::Kind::Or:
            case QueryCondition::Kind::Not:
                return joined(condition);
            case QueryCondition::Kind::Has:
                if (const FieldColumn* column = needField(condition.left))
                    return [column](std::size_t row) { return column->has(row); };
                return {};
            case QueryCondition::Kind::Word:
                return word(condition.left);
            case QueryCondition::Kind::Among:
                return among(condition);
            case QueryCondition::Kind::Matches:
                return matches(condition);
            case QueryCondition::Kind::Order:
                return order(condition);
        }
        return {};
    }

    [[nodiscard]] const std::optional<QueryProblem>& problem() const { return m_problem; }
    [[nodiscard]] const std::vector<std::string>& fields() const { return m_fields; }

  private:
    Accepts fail(Problem kind, ByteRange at, const std::string& subject, const std::string& suggestion = {}) {
        if (!m_problem)
            m_problem = QueryProblem{kind, at, subject, suggestion};
        return {};
    }

    /// The field an operand names; null when it names none.
    const FieldColumn* findField(const QueryOperand& operand) {
        const FieldColumn* column = operand.quoted ? nullptr : m_table.find(operand.text);
        if (column != nullptr && std::find(m_fields.begin(), m_fields.end(), column->name()) == m_fields.end())
            m_fields.push_back(column->name());
        return column;
    }
    const FieldColumn* needField(const QueryOperand& operand) {
        const FieldColumn* column = findField(operand);
        if (column == nullptr)
            fail(Problem::UnknownField, operand.at, operand.text, nearestField(m_table, operand.text));
        return column;
    }

    Accepts joined(const QueryCondition& condition) {
        std::vector<Accepts> parts;
        for (const QueryCondition& part : condition.parts) {
            parts.push_back(compile(part));
            if (m_problem)
                return {};
        }
        if (condition.kind == QueryCondition::Kind::Not)
            return [part = std::move(parts.front())](std::size_t row) { return !part(row); };
        const bool all = condition.kind == QueryCondition::Kind::And;
        return [parts = std::move(parts), all](std::size_t row) {
            const auto accepts = [row](const Accepts& part) { return part(row); };
            return all ? std::all_of(parts.begin(), parts.end(), accepts)
                       : std::any_of(parts.begin(), parts.end(), accepts);
        };
    }

    Accepts word(const QueryOperand& operand) {
        std::vector<Accepts> places;
        for (const std::string& name : m_table.searched())
            if (const FieldColumn* column = m_table.find(name))
                places.push_back(anyTextPasses(*column, containsTest(operand.text)));
        return [places = std::move(places)](std::size_t row) {
            return std::any_of(places.begin(), places.end(), [row](const Accepts& place) { return place(row); });
        };
    }

    Accepts among(const QueryCondition& condition) {
        const bool contains = condition.sign == ":";
        const FieldColumn* column = contains ? needField(condition.left) : nullptr;
        if (!contains && condition.values.size() == 1 && findField(condition.values.front()) != nullptr)
            return equality(condition.left, condition.values.front(), condition.sign);
        if (!contains)
            column = needField(condition.left);
        if (column == nullptr)
            return {};
        std::vector<Accepts> values;
        for (const QueryOperand& value : condition.values) {
            values.push_back(column->kind() == FieldKind::Number ? numberIn(*column, value)
                             : contains                          ? anyTextPasses(*column, containsTest(value.text))
                                                                 : anyTextPasses(*column, equalsTest(value.text)));
            if (m_problem)
                return {};
        }
        const bool different = condition.sign == "!=";
        return [column, values = std::move(values), different](std::size_t row) {
            return column->has(row) && different != std::any_of(values.begin(), values.end(),
                                                                [row](const Accepts& value) { return value(row); });
        };
    }

    Accepts numberIn(const FieldColumn& column, const QueryOperand& value) {
        const auto range = value.quoted ? std::nullopt : rangeOf(value.text);
        if (!range)
            return fail(Problem::NotANumber, value.at, value.text);
        return [&column, range = *range](std::size_t row) {
            const double number = column.number(row);
            return number >= range.first && number <= range.second;
        };
    }

    /// field = field, or value = field.
    Accepts equality(const QueryOperand& left, const QueryOperand& right, const std::string& sign) {
        const FieldColumn* a = findField(left);
        const FieldColumn* b = findField(right);
        if (a == nullptr)
            return valueEquality(left, right, sign);
        const bool numbers = a->kind() == FieldKind::Number;
        if (numbers != (b->kind() == FieldKind::Number))
            return fail(numbers ? Problem::NotANumber : Problem::NumberField, right.at, right.text);
        const bool different = sign == "!=";
        return [a, b, numbers, different](std::size_t row) {
            const bool equal = numbers ? a->number(row) == b->number(row) : a->text(row) == b->text(row);
            return a->has(row) && b->has(row) && equal != different;
        };
    }

    Accepts valueEquality(const QueryOperand& value, const QueryOperand& field, const std::string& sign) {
        QueryCondition turned;
        turned.kind = QueryCondition::Kind::Among;
        turned.left = field;
        turned.sign = sign;
        turned.values = {value};
        return among(turned);
    }

    Accepts matches(const QueryCondition& condition) {
        const FieldColumn* column = needField(condition.left);
        if (column == nullptr)
            return {};
        if (column->kind() == FieldKind::Number)
            return fail(Problem::NumberField, condition.left.at, condition.left.text);
        const auto pattern = makePattern(condition.values.front().text, /*literal=*/false, condition.ignoreCase);
        if (!pattern->ok())
            return fail(Problem::BadPattern, condition.values.front().at, pattern->error());
        return anyTextPasses(*column, [pattern](std::string_view in) { return RE2::PartialMatch(piece(in), *pattern); });
    }

    /// One side of an order: a field of numbers, or a number.
    std::function<double(std::size_t)> numberOf(const QueryOperand& operand, bool needsField) {
        if (const FieldColumn* column = findField(operand)) {
            if (column->kind() == FieldKind::Number)
                return [column](std::size_t row) { return column->number(row); };
            fail(Problem::TextField, operand.at, operand.text);
            return {};
        }
        const auto number = operand.quoted ? std::nullopt : queryNumber(operand.text);
        if (!number && needsField)
            needField(operand);
        else if (!number)
            fail(Problem::NotANumber, operand.at, operand.text);
        return [value = number.value_or(0)](std::size_t) { return value; };
    }

    Accepts order(const QueryCondition& condition) {
        const bool numberLeft = queryNumber(condition.left.text).has_value() && !condition.left.quoted;
        auto left = numberOf(condition.left, !numberLeft);
        auto right = m_problem ? left : numberOf(condition.values.front(), numberLeft);
        if (m_problem)
            return {};
        return [left = std::move(left), right = std::move(right), sign = condition.sign](std::size_t row) {
            return inOrder(left(row), sign, right(row));
        };
    }

    const SampleTable& m_table;
    std::optional<QueryProblem> m_problem;
    std::vector<std::string> m_fields;
};

}  // namespace

std::optional<double> queryNumber(std::string_view text) {
    const bool percent = text.ends_with('%');
    const std::string_view digits = percent ? text.substr(0, text.size() - 1) : text;
    double number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc() || end != digits.data() + digits.size() || digits.empty() || !std::isfinite(number))
        return std::nullopt;
    return percent ? number / 100 : number;
}

std::variant<SampleQuery, QueryProblem> SampleQuery::compile(std::string_view text, const SampleTable& table) {
    auto parsed = parseQuery(text);
    if (auto* problem = std::get_if<QueryProblem>(&parsed))
        return std::move(*problem);
    Compiler compiler(table);
    SampleQuery query;
    query.m_rows = table.rows();
    query.m_accepts = compiler.compile(std::get<QueryCondition>(parsed));
    if (compiler.problem())
        return *compiler.problem();
    query.m_fields = compiler.fields();
    return query;
}

std::vector<std::uint32_t> SampleQuery::rows(const std::stop_token& stop) const {
    std::vector<std::uint32_t> accepted;
    for (std::size_t row = 0; row < m_rows; ++row) {
        if (row % kRowsBetweenLooks == 0 && stop.stop_requested())
            break;
        if (m_accepts(row))
            accepted.push_back(static_cast<std::uint32_t>(row));
    }
    return accepted;
}

}  // namespace groundscope
