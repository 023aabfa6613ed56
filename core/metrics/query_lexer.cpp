// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/query_lexer.h"

#include <algorithm>
#include <array>

namespace groundscope {
namespace {

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

constexpr std::array<std::string_view, 8> kOperators{"!=", "<=", ">=", ":", "=", "<", ">", "~"};

class Lexer {
  public:
    explicit Lexer(std::string_view text) : m_text(text) {}

    std::vector<QueryToken> read() {
        std::vector<QueryToken> tokens;
        do {
            while (m_at < m_text.size() && isBlank(m_text[m_at]))
                ++m_at;
            const bool value = !tokens.empty() && expectsValue(tokens.back());
            const bool pattern = !tokens.empty() && tokens.back().isOperator("~");
            const bool list = tokens.size() > 1 && expectsValue(tokens[tokens.size() - 2]);
            tokens.push_back(next(value, pattern, list));
        } while (tokens.back().kind != QueryToken::Kind::End);
        return tokens;
    }

  private:
    /// Values come in lists, in which a comma separates.
    static bool expectsValue(const QueryToken& token) {
        return token.kind == QueryToken::Kind::Comma || token.isOperator(":") || token.isOperator("=") ||
               token.isOperator("!=");
    }

    QueryToken next(bool value, bool pattern, bool list) {
        if (m_at >= m_text.size())
            return {QueryToken::Kind::End, {m_text.size(), m_text.size()}, {}};
        const char c = m_text[m_at];
        if (c == '(' || c == ')')
            return sign(c == '(' ? QueryToken::Kind::Open : QueryToken::Kind::Close, 1);
        if (list && c == ',')
            return sign(QueryToken::Kind::Comma, 1);
        if (c == '"')
            return delimited(QueryToken::Kind::Quoted, '"');
        if (pattern && c == '/')
            return delimited(QueryToken::Kind::Pattern, '/');
        for (const std::string_view name : kOperators)
            if (m_text.substr(m_at).starts_with(name))
                return sign(QueryToken::Kind::Operator, name.size());
        if (c == '!')
            return sign(QueryToken::Kind::Not, 1);
        return word(value);
    }

    QueryToken sign(QueryToken::Kind kind, std::size_t length) {
        const ByteRange at{m_at, m_at + length};
        m_at = at.end;
        return {kind, at, std::string(m_text.substr(at.begin, length))};
    }

    /// The values of a list end at a comma; elsewhere it belongs to the word.
    QueryToken word(bool value) {
        const std::size_t begin = m_at;
        const std::string_view ends = value ? "()\":=<>~," : "()\":=<>~";
        while (m_at < m_text.size() && !isBlank(m_text[m_at]) && ends.find(m_text[m_at]) == std::string_view::npos &&
               !m_text.substr(m_at).starts_with("!="))
            ++m_at;
        if (m_at == begin)  // a comma where a value should be
            return sign(QueryToken::Kind::Comma, 1);
        return {QueryToken::Kind::Word, {begin, m_at}, std::string(m_text.substr(begin, m_at - begin))};
    }

    QueryToken delimited(QueryToken::Kind kind, char end) {
        QueryToken token{kind, {m_at, m_at}, {}, /*closed=*/false};
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            const char following = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0';
            if (c == '\\' && (following == end || (kind == QueryToken::Kind::Quoted && following == '\\'))) {
                token.text += m_text[++m_at];
            } else if (c == end) {
                token.closed = true;
                ++m_at;
                break;
            } else {
                token.text += c;
            }
        }
        if (kind == QueryToken::Kind::Pattern && token.closed && m_at < m_text.size() && m_text[m_at] == 'i') {
            token.ignoreCase = true;
            ++m_at;
        }
        token.at.end = m_at;
        return token;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

}  // namespace

bool QueryToken::isWord(std::string_view word) const {
    return kind == Kind::Word && std::equal(text.begin(), text.end(), word.begin(), word.end(),
                                            [](char a, char b) { return lower(a) == lower(b); });
}

std::vector<QueryToken> queryTokens(std::string_view text) {
    return Lexer(text).read();
}

std::string quoted(std::string_view value) {
    std::string text = "\"";
    for (const char c : value) {
        if (c == '"' || c == '\\')
            text += '\\';
        text += c;
    }
    return text + "\"";
}

std::string quotedValue(const std::string& value) {
    const std::vector<QueryToken> tokens = queryTokens(value);
    const bool plain = tokens.size() == 2 && tokens.front().kind == QueryToken::Kind::Word &&
                       tokens.front().text == value && value.find(',') == std::string::npos &&
                       !tokens.front().isWord("and") && !tokens.front().isWord("or") && !tokens.front().isWord("not");
    return plain ? value : quoted(value);
}

}  // namespace groundscope
