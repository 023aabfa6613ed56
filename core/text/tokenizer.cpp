// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/tokenizer.h"

#include "core/base/files.h"
#include "core/data/json.h"
#include "core/text/conversation.h"
#include "core/text/piece_model.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <map>
#include <set>

namespace groundscope {

namespace {

constexpr std::int64_t kMaxModelBytes = std::int64_t{64} << 20;
constexpr std::size_t kMaxPromptBytes = std::size_t{1} << 20;
constexpr std::int64_t kMaxJsonBytes = std::int64_t{4} << 20;
constexpr int kMaxAddedId = 1 << 20;
constexpr const char* kBlankSymbol = "\xE2\x96\x81";  // U+2581 stands for a blank in pieces

/// Tokens a checkpoint adds beside the SentencePiece model.
struct AddedTokens {
    std::map<std::string, int> ids;
    std::set<std::string> special;
};

/// What a piece adds to a text.
struct Surface {
    std::string text;
    int byte = -1;  ///< 0…255 for a byte piece
    bool special = false;
};

/// Joins surfaces; unfinished bytes show as U+FFFD each until the character is whole (spec 5.4).
class Joiner {
  public:
    void add(const Surface& surface) {
        if (surface.special)
            return;
        if (surface.byte >= 0) {
            m_started = true;
            m_bytes.push_back(static_cast<char>(surface.byte));
            settle(4);
            return;
        }
        settle(1);
        const bool dropBlank = !m_started && surface.text.starts_with(' ');
        m_started = true;
        commit(std::string_view(surface.text).substr(dropBlank ? 1 : 0));
    }
    [[nodiscard]] int length() const { return m_length + codePointCount(m_bytes); }
    std::string take() {
        settle(1);
        return std::move(m_text);
    }

  private:
    /// Decodes waiting bytes while at least `enough` of them are there: with four the next character is certain.
    void settle(std::size_t enough) {
        while (m_bytes.size() >= enough) {
            const CodePoint point = codePointAt(m_bytes, 0);
            appendUtf8(m_text, point.value);
            ++m_length;
            m_bytes.erase(0, static_cast<std::size_t>(point.length));
        }
    }
    void commit(std::string_view text) {
        m_text += text;
        m_length += codePointCount(text);
    }

    std::string m_text;
    std::string m_bytes;
    int m_length = 0;
    bool m_started = false;
};

class SentencePieceTokenizer final : public Tokenizer {
  public:
    Result<Done> load(const std::string& model, const AddedTokens& added);

    [[nodiscard]] Result<std::vector<int>> encodePrompt(const std::string& prompt) const override;
    [[nodiscard]] std::vector<int> encode(const std::string& text) const override;
    [[nodiscard]] std::string decode(const std::vector<int>& ids) const override;
    [[nodiscard]] bool isSpecial(int id) const override { return surface(id).special; }
    [[nodiscard]] int vocabularySize() const override { return static_cast<int>(m_surfaces.size()); }
    [[nodiscard]] std::vector<int> prefixLengths(const std::vector<int>& ids) const override;

  private:
    [[nodiscard]] const Surface& surface(int id) const;
    void readPieces();
    void addTokens(const AddedTokens& added);
    void encodePlain(std::string_view text, std::vector<int>& ids) const;
    /// The added token that starts at `at`, longest first, or nullptr.
    [[nodiscard]] const std::pair<std::string, int>* addedAt(std::string_view text, std::size_t at) const;

    PieceModel m_model;
    std::vector<Surface> m_surfaces;                       ///< by id
    std::vector<std::pair<std::string, int>> m_unsplit;    ///< matched before SentencePiece sees the text
};

Result<Done> SentencePieceTokenizer::load(const std::string& model, const AddedTokens& added) {
    GS_TRY(m_model, PieceModel::read(model));
    readPieces();
    addTokens(added);
    return Done{};
}

void SentencePieceTokenizer::readPieces() {
    m_surfaces.reserve(m_model.pieces().size());
    for (const Piece& piece : m_model.pieces()) {
        Surface& shown = m_surfaces.emplace_back();
        const std::string& name = piece.text;
        shown.special = piece.type == PieceType::Control || piece.type == PieceType::Unknown;
        if (shown.special)
            m_unsplit.emplace_back(name, static_cast<int>(m_surfaces.size()) - 1);
        if (piece.type == PieceType::Byte && name.size() == 6)  // "<0xNN>"
            shown.byte = static_cast<int>(std::strtol(name.substr(3, 2).c_str(), nullptr, 16));
        for (std::size_t at = 0; at < name.size();) {
            const bool blank = name.compare(at, 3, kBlankSymbol) == 0;
            shown.text += blank ? ' ' : name[at];
            at += blank ? 3 : 1;
        }
    }
}

void SentencePieceTokenizer::addTokens(const AddedTokens& added) {
    for (const auto& [text, id] : added.ids) {
        const auto index = static_cast<std::size_t>(id);
        if (index >= m_surfaces.size())
            m_surfaces.resize(index + 1, Surface{{}, -1, true});
        m_surfaces[index] = {text, -1, added.special.contains(text)};
        if (std::none_of(m_unsplit.begin(), m_unsplit.end(), [&wanted = text](const auto& old) { return old.first == wanted; }))
            m_unsplit.emplace_back(text, id);
    }
    for (const std::string& text : added.special) {
        const int id = m_model.idOf(text);
        if (!added.ids.contains(text) && m_model.pieces()[static_cast<std::size_t>(id)].text == text)
            m_surfaces[static_cast<std::size_t>(id)].special = true;
    }
    std::stable_sort(m_unsplit.begin(), m_unsplit.end(),
                     [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
}

const Surface& SentencePieceTokenizer::surface(int id) const {
    // Rows beyond the vocabulary (padding of the embedding) and placeholders have no text.
    static const Surface kNone{{}, -1, true};
    const bool known = id >= 0 && static_cast<std::size_t>(id) < m_surfaces.size();
    return known ? m_surfaces[static_cast<std::size_t>(id)] : kNone;
}

const std::pair<std::string, int>* SentencePieceTokenizer::addedAt(std::string_view text, std::size_t at) const {
    for (const auto& token : m_unsplit)
        if (text.compare(at, token.first.size(), token.first) == 0)
            return &token;
    return nullptr;
}

void SentencePieceTokenizer::encodePlain(std::string_view text, std::vector<int>& ids) const {
    const std::vector<int> part = m_model.encode(text);
    ids.insert(ids.end(), part.begin(), part.end());
}

std::vector<int> SentencePieceTokenizer::encode(const std::string& text) const {
    std::vector<int> ids;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto* token = addedAt(text, at);
        if (token == nullptr) {
            ++at;
            continue;
        }
        encodePlain(std::string_view(text).substr(begin, at - begin), ids);
        ids.push_back(token->second);
        at += token->first.size();
        begin = at;
    }
    encodePlain(std::string_view(text).substr(begin), ids);
    return ids;
}

Result<std::vector<int>> SentencePieceTokenizer::encodePrompt(const std::string& prompt) const {
    const std::string marker = kImageMarker;
    const std::size_t at = prompt.find(marker);
    if (at == std::string::npos || prompt.find(marker, at + 1) != std::string::npos)
        return Error{ErrorCode::InvalidInput, "The prompt must contain the image marker <image> exactly once.", {}};
    if (prompt.size() > kMaxPromptBytes)
        return Error{ErrorCode::InvalidInput, "The prompt is longer than 1 MiB.", {}};
    std::vector<int> ids;
    if (m_model.bos() >= 0)
        ids.push_back(m_model.bos());
    for (const int id : encode(prompt.substr(0, at)))
        ids.push_back(id);
    ids.push_back(kImagePlaceholder);
    for (const int id : encode(prompt.substr(at + marker.size())))
        ids.push_back(id);
    return ids;
}

std::string SentencePieceTokenizer::decode(const std::vector<int>& ids) const {
    Joiner joiner;
    for (const int id : ids)
        joiner.add(surface(id));
    return joiner.take();
}

std::vector<int> SentencePieceTokenizer::prefixLengths(const std::vector<int>& ids) const {
    Joiner joiner;
    std::vector<int> lengths;
    lengths.reserve(ids.size());
    for (const int id : ids) {
        joiner.add(surface(id));
        lengths.push_back(joiner.length());
    }
    return lengths;
}

/// "…" or {"content": "…"}, as both kinds of file write a token.
std::string tokenText(const Json& value) {
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_object() && value.contains("content") && value["content"].is_string())
        return value["content"].get<std::string>();
    return {};
}

Result<Done> addId(AddedTokens& added, const std::string& text, std::int64_t id) {
    if (text.empty() || id < 0 || id > kMaxAddedId)
        return Error{ErrorCode::Format,
                     "The added token \"" + text + "\" has the id " + std::to_string(id) + ", expected 0 to " +
                         std::to_string(kMaxAddedId) + ".",
                     {}};
    added.ids[text] = static_cast<int>(id);
    return Done{};
}

/// added_tokens.json: {"<image>": 32000, …}.
Result<Done> readAddedTokens(const Json& json, AddedTokens& added) {
    for (const auto& [text, id] : json.items()) {
        GS_CHECK(addId(added, text, id.is_number_integer() ? id.get<std::int64_t>() : -1));
        if (text.starts_with('<') && text.ends_with('>'))
            added.special.insert(text);
    }
    return Done{};
}

/// tokenizer_config.json and special_tokens_map.json: bos_token and friends, and added_tokens_decoder.
Result<Done> readSpecialTokens(const Json& json, AddedTokens& added) {
    for (const char* key : {"bos_token", "eos_token", "unk_token", "pad_token"})
        if (json.contains(key) && !tokenText(json[key]).empty())
            added.special.insert(tokenText(json[key]));
    if (json.contains("additional_special_tokens") && json["additional_special_tokens"].is_array())
        for (const Json& token : json["additional_special_tokens"])
            added.special.insert(tokenText(token));
    if (!json.contains("added_tokens_decoder") || !json["added_tokens_decoder"].is_object())
        return Done{};
    for (const auto& [id, token] : json["added_tokens_decoder"].items()) {
        const bool digits = !id.empty() && id.size() < 10 && id.find_first_not_of("0123456789") == std::string::npos;
        GS_CHECK(addId(added, tokenText(token), digits ? std::stoll(id) : -1));
        if (token.is_object() && token.value("special", Json(false)) == Json(true))
            added.special.insert(tokenText(token));
    }
    return Done{};
}

Result<AddedTokens> readAdded(const std::filesystem::path& folder) {
    using Reader = Result<Done> (*)(const Json&, AddedTokens&);
    const std::pair<const char*, Reader> files[] = {{"added_tokens.json", readAddedTokens},
                                                    {"tokenizer_config.json", readSpecialTokens},
                                                    {"special_tokens_map.json", readSpecialTokens}};
    AddedTokens added;
    for (const auto& [name, reader] : files) {
        const std::filesystem::path path = folder / name;
        const auto text = readFile(path, kMaxJsonBytes);
        if (!text && text.error().code == ErrorCode::NotFound)
            continue;
        if (!text)
            return text.error();
        GS_TRY(const auto json, parseJson(*text, path.string()));
        if (!json.is_object())
            return Error{ErrorCode::Format, "Expected an object of tokens.", path.string()};
        if (const auto done = reader(json, added); !done)
            return withContext(done.error(), path.string());
    }
    return added;
}

}  // namespace

Result<std::shared_ptr<const Tokenizer>> loadTokenizer(const std::filesystem::path& folderOrFile) {
    std::error_code ignored;
    const bool isFolder = std::filesystem::is_directory(folderOrFile, ignored);
    const std::filesystem::path folder = isFolder ? folderOrFile : folderOrFile.parent_path();
    const std::filesystem::path file = isFolder ? folderOrFile / "tokenizer.model" : folderOrFile;
    if (!std::filesystem::exists(file, ignored)) {
        if (std::filesystem::exists(folder / "tokenizer.json", ignored))
            return Error{ErrorCode::Unsupported,
                         "Only a tokenizer.json is here; put the checkpoint's SentencePiece file tokenizer.model "
                         "beside it.",
                         folder.string()};
        return Error{ErrorCode::NotFound, "The tokenizer is missing; expected this SentencePiece file.", file.string()};
    }
    GS_TRY(const auto model, readFile(file, kMaxModelBytes));
    GS_TRY(const auto added, readAdded(folder));
    auto tokenizer = std::make_shared<SentencePieceTokenizer>();
    if (const auto done = tokenizer->load(model, added); !done)
        return withContext(done.error(), file.string());
    return std::shared_ptr<const Tokenizer>(std::move(tokenizer));
}

}  // namespace groundscope
