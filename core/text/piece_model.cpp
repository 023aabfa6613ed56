// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/piece_model.h"

#include "core/text/proto_fields.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <cmath>
#include <queue>

namespace groundscope {

namespace {

constexpr std::size_t kMostPieces = 4'000'000;
constexpr std::uint64_t kBpe = 2;  // TrainerSpec.ModelType
constexpr std::string_view kBlankSymbol = "\xE2\x96\x81";

Error broken(const std::string& what) {
    return {ErrorCode::Format, "The SentencePiece model is damaged: " + what + ".", {}};
}

/// A stretch of the text while pieces are merged; neighbours by index, -1 = none.
struct Symbol {
    std::string_view text;
    int previous = -1;
    int next = -1;
    bool frozen = false;  // a user-defined piece, never merged
};

struct Pair {
    float score;
    int left;
    int right;
    std::size_t size;  // bytes of both when it was found: tells whether one of them has changed since
    /// The best pair comes first: highest score, then leftmost.
    bool operator<(const Pair& other) const {
        return score < other.score || (score == other.score && left > other.left);
    }
};

bool endsWith(const std::string& text, std::string_view ending) {
    return std::string_view(text).ends_with(ending);
}

}  // namespace

Result<PieceModel> PieceModel::read(std::string_view bytes) {
    PieceModel model;
    for (ProtoFields fields(bytes); !fields.atEnd();) {
        if (!fields.next())
            return broken("a field reaches beyond the end of the file");
        if (fields.number() == 1) {
            GS_CHECK(model.readPiece(fields.payload()));
        } else if (fields.number() == 2) {
            GS_CHECK(model.readTrainer(fields.payload()));
        } else if (fields.number() == 3) {
            GS_CHECK(model.readNormalizer(fields.payload()));
        }
    }
    GS_CHECK(model.finish());
    return model;
}

Result<Done> PieceModel::readPiece(std::string_view message) {
    Piece piece;
    for (ProtoFields fields(message); !fields.atEnd();) {
        if (!fields.next())
            return broken("a field of piece " + std::to_string(m_pieces.size()) + " does not fit");
        if (fields.number() == 1)
            piece.text = fields.payload();
        else if (fields.number() == 2)
            piece.score = fields.real();
        else if (fields.number() == 3)
            piece.type = static_cast<PieceType>(std::clamp<std::uint64_t>(fields.value(), 1, 6));
    }
    if (piece.text.empty() || std::isnan(piece.score))
        return broken("piece " + std::to_string(m_pieces.size()) + " is empty or has no score");
    if (m_pieces.size() >= kMostPieces)
        return broken("it holds more than " + std::to_string(kMostPieces) + " pieces");
    m_pieces.push_back(std::move(piece));
    return Done{};
}

Result<Done> PieceModel::readTrainer(std::string_view message) {
    std::uint64_t type = 1;
    for (ProtoFields fields(message); !fields.atEnd();) {
        if (!fields.next())
            return broken("a field of its training settings does not fit");
        switch (fields.number()) {
            case 3: type = fields.value(); break;
            case 24: m_blankAsSuffix = fields.value() != 0; break;
            case 35: m_byteFallback = fields.value() != 0; break;
            case 46: m_bosText = fields.payload(); break;
            default: break;
        }
    }
    if (type != kBpe)
        return Error{ErrorCode::Unsupported,
                     "The SentencePiece model is not of type BPE (type 2) but of type " + std::to_string(type) +
                         "; LLaVA's is BPE.",
                     {}};
    return Done{};
}

Result<Done> PieceModel::readNormalizer(std::string_view message) {
    for (ProtoFields fields(message); !fields.atEnd();) {
        if (!fields.next())
            return broken("a field of its normaliser does not fit");
        if (fields.number() == 2 && !fields.payload().empty()) {
            GS_TRY(m_characters, CharacterMap::read(fields.payload()));
        } else if (fields.number() == 3) {
            m_dummyPrefix = fields.value() != 0;
        } else if (fields.number() == 4) {
            m_removeExtraBlanks = fields.value() != 0;
        } else if (fields.number() == 5) {
            m_escapeBlanks = fields.value() != 0;
        }
    }
    return Done{};
}

Result<Done> PieceModel::finish() {
    if (m_pieces.empty())
        return broken("it holds no pieces");
    bool hasUnknown = false;
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        const Piece& piece = m_pieces[i];
        const int id = static_cast<int>(i);
        const bool reserved = piece.type == PieceType::Control || piece.type == PieceType::Unknown ||
                              piece.type == PieceType::Byte;
        if (!(reserved ? m_reserved : m_mergeable).emplace(piece.text, id).second)
            return broken("the piece \"" + piece.text + "\" is there twice");
        if (piece.type == PieceType::UserDefined)
            m_userDefined.push_back(piece.text);
        if (piece.type == PieceType::Unknown) {
            m_unknown = id;
            hasUnknown = true;
        }
        if (piece.type == PieceType::Control && piece.text == m_bosText)
            m_bos = id;
    }
    if (!hasUnknown)
        return broken("it has no unknown piece");
    std::stable_sort(m_userDefined.begin(), m_userDefined.end(),
                     [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
    if (!m_byteFallback)
        return Done{};
    static constexpr char kDigits[] = "0123456789ABCDEF";
    for (unsigned byte = 0; byte < 256; ++byte) {
        const std::string name = {'<', '0', 'x', kDigits[byte >> 4], kDigits[byte & 15], '>'};
        const auto found = m_reserved.find(name);
        if (found == m_reserved.end())
            return broken("the byte piece " + name + " is missing");
        m_byteIds.push_back(found->second);
    }
    return Done{};
}

int PieceModel::idOf(std::string_view text) const {
    if (const auto found = m_reserved.find(text); found != m_reserved.end())
        return found->second;
    const auto found = m_mergeable.find(text);
    return found == m_mergeable.end() ? m_unknown : found->second;
}

std::size_t PieceModel::userDefinedAt(std::string_view text) const {
    for (const std::string& piece : m_userDefined)
        if (text.starts_with(piece))
            return piece.size();
    return 0;
}

CharacterRule PieceModel::normalisedPrefix(std::string_view text) const {
    if (const std::size_t length = userDefinedAt(text))
        return {length, text.substr(0, length)};
    if (m_characters)
        if (const auto rule = m_characters->match(text))
            return *rule;
    const CodePoint point = codePointAt(text, 0);
    const auto length = static_cast<std::size_t>(point.length);
    const bool invalid = point.value == kReplacementCharacter && length == 1;
    return {length, invalid ? std::string_view("\xEF\xBF\xBD") : text.substr(0, length)};
}

std::string PieceModel::normalise(std::string_view text) const {
    while (m_removeExtraBlanks && !text.empty()) {
        const CharacterRule rule = normalisedPrefix(text);
        if (rule.replacement != " ")
            break;
        text.remove_prefix(rule.length);
    }
    std::string out;
    if (text.empty())
        return out;
    const std::string_view blank = m_escapeBlanks ? kBlankSymbol : " ";
    if (m_dummyPrefix && !m_blankAsSuffix)
        out += blank;
    bool afterBlank = m_removeExtraBlanks;
    while (!text.empty()) {
        const CharacterRule rule = normalisedPrefix(text);
        text.remove_prefix(rule.length);
        std::string_view piece = rule.replacement;
        while (afterBlank && piece.starts_with(' '))
            piece.remove_prefix(1);
        for (const char c : piece)
            c == ' ' ? out += blank : out += c;
        if (!piece.empty())
            afterBlank = m_removeExtraBlanks && piece.ends_with(' ');
    }
    while (m_removeExtraBlanks && endsWith(out, blank))
        out.resize(out.size() - blank.size());
    if (m_dummyPrefix && m_blankAsSuffix)
        out += blank;
    return out;
}

std::vector<std::string> PieceModel::mergePieces(std::string_view text) const {
    std::vector<Symbol> symbols;
    while (!text.empty()) {
        const std::size_t userDefined = userDefinedAt(text);
        const std::size_t length = userDefined ? userDefined : static_cast<std::size_t>(codePointAt(text, 0).length);
        const int index = static_cast<int>(symbols.size());
        symbols.push_back({text.substr(0, length), index - 1, index + 1, userDefined != 0});
        text.remove_prefix(length);
    }
    if (symbols.empty())
        return {};
    symbols.back().next = -1;
    std::priority_queue<Pair> agenda;
    Merges merges;  // of unused pieces: what they fall back to
    const auto at = [&](int index) -> Symbol& { return symbols[static_cast<std::size_t>(index)]; };
    const auto consider = [&](int left, int right) {
        if (left < 0 || right < 0 || at(left).frozen || at(right).frozen)
            return;
        // Neighbours are adjacent in the text, so the joined piece is one view.
        const std::string_view joined(at(left).text.data(), at(left).text.size() + at(right).text.size());
        const auto found = m_mergeable.find(joined);
        if (found == m_mergeable.end())
            return;
        const Piece& piece = m_pieces[static_cast<std::size_t>(found->second)];
        agenda.push({piece.score, left, right, joined.size()});
        if (piece.type == PieceType::Unused)
            merges[std::string(joined)] = {std::string(at(left).text), std::string(at(right).text)};
    };
    for (int i = 1; i < static_cast<int>(symbols.size()); ++i)
        consider(i - 1, i);
    while (!agenda.empty()) {
        const Pair top = agenda.top();
        agenda.pop();
        Symbol& left = at(top.left);
        Symbol& right = at(top.right);
        if (left.text.empty() || right.text.empty() || left.text.size() + right.text.size() != top.size)
            continue;
        left.text = std::string_view(left.text.data(), top.size);
        right.text = {};
        left.next = right.next;
        if (right.next >= 0)
            at(right.next).previous = top.left;
        consider(left.previous, top.left);
        consider(top.left, left.next);
    }
    std::vector<std::string> out;
    for (int i = 0; i >= 0; i = at(i).next)
        appendUnmerged(std::string(at(i).text), merges, 0, out);
    return out;
}

void PieceModel::appendUnmerged(const std::string& piece, const Merges& merges, int depth, std::vector<std::string>& out) const {
    constexpr int kDeepest = 100;
    const auto found = m_mergeable.find(piece);
    const bool unused = found != m_mergeable.end() &&
                        m_pieces[static_cast<std::size_t>(found->second)].type == PieceType::Unused;
    const auto parts = merges.find(piece);
    if (!unused || parts == merges.end() || depth >= kDeepest)
        return out.push_back(piece);
    appendUnmerged(parts->second.first, merges, depth + 1, out);
    appendUnmerged(parts->second.second, merges, depth + 1, out);
}

std::vector<int> PieceModel::encode(std::string_view text) const {
    std::vector<int> ids;
    bool afterUnknown = false;
    for (const std::string& piece : mergePieces(normalise(text))) {
        const int id = idOf(piece);
        const bool unknown = id == m_unknown;
        if (unknown && m_byteFallback) {
            for (const char c : piece)
                ids.push_back(m_byteIds[static_cast<unsigned char>(c)]);
        } else if (!(unknown && afterUnknown)) {  // a run of unknown characters is one id
            ids.push_back(id);
        }
        afterUnknown = unknown;
    }
    return ids;
}

}  // namespace groundscope
