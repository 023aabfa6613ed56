// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/query_parser.h"

#include <optional>
#include <utility>

namespace groundscope {
namespace {

using Kind = QueryToken::Kind;
using Problem = QueryProblem::Kind;

bool isOrder(const QueryToken& token) {
    return token.isOperator("<") || token.isOperator("<=") || token.isOperator(">") || token.isOperator(">=");
}

bool isEquality(const QueryToken& token) {
    return token.isOperator("=") || token.isOperator("!=");
}

class Parser {
  public:
    explicit Parser(std::string_view text) : m_tokens(queryTokens(text)) {}

    std::variant<QueryCondition, QueryProblem> read() {
        QueryCondition root;
        if (token().kind != Kind::End)
            root = anyOf(0);
        if (!m_problem && token().kind != Kind::End)
            fail(token().kind == Kind::Close ? Problem::StrayClose : Problem::StrayComma, token().at, token().text);
        if (m_problem)
            return *m_problem;
        return root;
    }

  private:
    [[nodiscard]] const QueryToken& token() const { return m_tokens[m_next]; }
    [[nodiscard]] const QueryToken& ahead() const {
        return m_tokens[m_next + 1 < m_tokens.size() ? m_next + 1 : m_next];
    }
    /// The last token, End, is never passed.
    const QueryToken& take() {
        const QueryToken& taken = token();
        if (taken.kind != Kind::End)
            ++m_next;
        return taken;
    }

    /// The first problem counts.
    QueryCondition fail(Problem kind, ByteRange at, const std::string& subject = {}) {
        if (!m_problem)
            m_problem = QueryProblem{kind, at, subject, {}};
        return {};
    }

    /// The parts joined; one alone stands for itself.
    static QueryCondition join(QueryCondition::Kind kind, std::vector<QueryCondition> parts) {
        if (parts.size() == 1)
            return std::move(parts.front());
        QueryCondition all;
        all.kind = kind;
        all.at = {parts.front().at.begin, parts.back().at.end};
        all.parts = std::move(parts);
        return all;
    }

    QueryCondition anyOf(int depth) {
        std::vector<QueryCondition> parts;
        parts.push_back(allOf(depth));
        while (!m_problem && token().isWord("or")) {
            take();
            parts.push_back(allOf(depth));
        }
        return join(QueryCondition::Kind::Or, std::move(parts));
    }

    /// Conditions side by side hold together, as with "and".
    QueryCondition allOf(int depth) {
        std::vector<QueryCondition> parts;
        parts.push_back(negated(depth));
        while (!m_problem && token().kind != Kind::End && token().kind != Kind::Close && token().kind != Kind::Comma &&
               !token().isWord("or")) {
            if (token().isWord("and"))
                take();
            parts.push_back(negated(depth));
        }
        return join(QueryCondition::Kind::And, std::move(parts));
    }

    QueryCondition negated(int depth) {
        if (depth > kMaxQueryDepth)
            return fail(Problem::TooLong, token().at);
        if (token().kind != Kind::Not && !token().isWord("not"))
            return primary(depth);
        const QueryToken& sign = take();
        QueryCondition condition;
        condition.kind = QueryCondition::Kind::Not;
        condition.parts.push_back(negated(depth + 1));
        condition.at = {sign.at.begin, condition.parts.front().at.end};
        return condition;
    }

    QueryCondition primary(int depth) {
        const QueryToken& first = token();
        if (first.kind == Kind::Open)
            return group(depth);
        if (first.isWord("has") && ahead().isOperator(":"))
            return presence();
        const bool keyword = first.isWord("and") || first.isWord("or");
        if ((first.kind != Kind::Word && first.kind != Kind::Quoted) || keyword)
            return missing();
        if (!first.closed)
            return fail(Problem::UnclosedQuote, first.at);
        return comparison();
    }

    /// There is no condition where one belongs.
    QueryCondition missing() {
        const std::string before = m_next == 0 ? std::string() : m_tokens[m_next - 1].text;
        if (token().kind == Kind::Close && before != "(" && m_next == 0)
            return fail(Problem::StrayClose, token().at, token().text);
        return fail(Problem::MissingCondition, token().at, before);
    }

    QueryCondition group(int depth) {
        const ByteRange open = take().at;
        QueryCondition inner = anyOf(depth + 1);
        if (m_problem)
            return inner;
        if (token().kind == Kind::Comma)
            return fail(Problem::StrayComma, token().at, token().text);
        if (token().kind != Kind::Close)
            return fail(Problem::UnclosedGroup, open);
        inner.at = {open.begin, take().at.end};
        return inner;
    }

    QueryCondition presence() {
        QueryCondition condition;
        condition.kind = QueryCondition::Kind::Has;
        condition.at.begin = take().at.begin;
        take();
        if (token().kind != Kind::Word)
            return fail(Problem::MissingField, token().at);
        condition.left = operand();
        condition.at.end = condition.left.at.end;
        return condition;
    }

    QueryOperand operand() {
        const QueryToken& taken = take();
        return {taken.at, taken.text, taken.kind == Kind::Quoted};
    }

    /// A word alone, or a chain: a < b <= c is a < b and b <= c.
    QueryCondition comparison() {
        QueryOperand left = operand();
        if (token().isOperator(":"))
            return among(std::move(left));
        if (token().isOperator("~"))
            return pattern(std::move(left));
        std::vector<QueryCondition> chain;
        while (!m_problem && (isOrder(token()) || isEquality(token()))) {
            chain.push_back(isEquality(token()) ? among(left) : order(left));
            if (!m_problem)
                left = chain.back().values.back();
        }
        if (m_problem)
            return {};
        if (!chain.empty())
            return join(QueryCondition::Kind::And, std::move(chain));
        QueryCondition word;
        word.kind = QueryCondition::Kind::Word;
        word.at = left.at;
        word.left = std::move(left);
        return word;
    }

    QueryCondition among(QueryOperand left) {
        QueryCondition condition;
        condition.kind = QueryCondition::Kind::Among;
        condition.at.begin = left.at.begin;
        condition.left = std::move(left);
        condition.sign = token().text;
        condition.signAt = token().at;
        do {
            const std::string before = take().text;
            if (!addValue(condition, before))
                return {};
        } while (token().kind == Kind::Comma);
        return condition;
    }

    QueryCondition order(QueryOperand left) {
        QueryCondition condition;
        condition.kind = QueryCondition::Kind::Order;
        condition.at.begin = left.at.begin;
        condition.left = std::move(left);
        condition.signAt = token().at;
        condition.sign = take().text;
        if (!addValue(condition, condition.sign))
            return {};
        return condition;
    }

    bool addValue(QueryCondition& condition, const std::string& before) {
        if (token().kind != Kind::Word && token().kind != Kind::Quoted) {
            fail(Problem::MissingValue, token().at, before);
            return false;
        }
        if (!token().closed) {
            fail(Problem::UnclosedQuote, token().at);
            return false;
        }
        condition.values.push_back(operand());
        condition.at.end = condition.values.back().at.end;
        return true;
    }

    QueryCondition pattern(QueryOperand left) {
        QueryCondition condition;
        condition.kind = QueryCondition::Kind::Matches;
        condition.at.begin = left.at.begin;
        condition.left = std::move(left);
        condition.signAt = token().at;
        condition.sign = take().text;
        if (token().kind != Kind::Pattern || (token().closed && token().text.empty()))
            return fail(Problem::MissingPattern, token().at);
        if (!token().closed)
            return fail(Problem::UnclosedPattern, token().at);
        condition.ignoreCase = token().ignoreCase;
        condition.values.push_back(operand());
        condition.at.end = condition.values.back().at.end;
        return condition;
    }

    std::vector<QueryToken> m_tokens;
    std::size_t m_next = 0;
    std::optional<QueryProblem> m_problem;
};

}  // namespace

std::variant<QueryCondition, QueryProblem> parseQuery(std::string_view text) {
    if (text.size() > kMaxQueryBytes)
        return QueryProblem{QueryProblem::Kind::TooLong, {kMaxQueryBytes, text.size()}, {}, {}};
    return Parser(text).read();
}

}  // namespace groundscope
