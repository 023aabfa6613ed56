// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/models.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace groundscope {

namespace {

/// For each token the code points no later token takes back: the smallest prefix length from it on.
std::vector<int> settledLengths(const std::vector<int>& lengths, int textLength) {
    std::vector<int> settled = lengths;
    if (!settled.empty())
        settled.back() = std::min(settled.back(), textLength);
    for (std::size_t i = settled.size(); i-- > 1;)
        settled[i - 1] = std::min(settled[i - 1], settled[i]);
    return settled;
}

}  // namespace

std::vector<int> Tokenizer::prefixLengths(const std::vector<int>& ids) const {
    std::vector<int> lengths;
    lengths.reserve(ids.size());
    std::vector<int> prefix;
    for (const int id : ids) {
        prefix.push_back(id);
        lengths.push_back(codePointCount(decode(prefix)));
    }
    return lengths;
}

std::string alignTokens(const Tokenizer& tokenizer, std::vector<Token>& tokens) {
    std::vector<int> ids;
    ids.reserve(tokens.size());
    for (const Token& token : tokens)
        ids.push_back(token.id);
    const std::string text = tokenizer.decode(ids);
    const std::vector<int> bytes = codePointOffsets(text);
    const std::vector<int> lengths = tokenizer.prefixLengths(ids);
    const std::vector<int> settled = settledLengths(lengths, static_cast<int>(bytes.size()) - 1);
    int previous = 0;
    int shown = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        tokens[i].chars = {previous, lengths[i]};
        const auto from = static_cast<std::size_t>(bytes[static_cast<std::size_t>(shown)]);
        const auto to = static_cast<std::size_t>(bytes[static_cast<std::size_t>(settled[i])]);
        tokens[i].text = text.substr(from, to - from);
        previous = lengths[i];
        shown = settled[i];
    }
    return text;
}

}  // namespace groundscope
