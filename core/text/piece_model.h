// SPDX-License-Identifier: GPL-3.0-or-later
/// PieceModel: text -> ids of a SentencePiece BPE model, exactly as the SentencePiece library makes them.
///
/// The library itself cannot be used: it and LibTorch each bring a protobuf runtime with the same symbols, and the two
/// crash in one process. The tests, which link no LibTorch, compare every id with the library's.
#pragma once

#include "core/base/result.h"
#include "core/text/character_map.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace groundscope {

/// Numbers as in the file.
enum class PieceType { Normal = 1, Unknown = 2, Control = 3, UserDefined = 4, Unused = 5, Byte = 6 };

struct Piece {
    std::string text;  ///< U+2581 stands for a blank
    float score = 0;
    PieceType type = PieceType::Normal;
};

class PieceModel {
  public:
    /// Errors: Format (damaged), Unsupported (not a BPE model).
    static Result<PieceModel> read(std::string_view bytes);

    [[nodiscard]] const std::vector<Piece>& pieces() const { return m_pieces; }
    /// Id of the BOS control piece, or -1.
    [[nodiscard]] int bos() const { return m_bos; }
    /// Id of a piece by its text; the unknown id when there is none.
    [[nodiscard]] int idOf(std::string_view text) const;
    /// Ids of plain text: normalised, merged by score, unknown characters as bytes where the model has byte pieces.
    [[nodiscard]] std::vector<int> encode(std::string_view text) const;

  private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    using Table = std::unordered_map<std::string, int, Hash, std::equal_to<>>;
    using Merges = std::unordered_map<std::string, std::pair<std::string, std::string>, Hash, std::equal_to<>>;

    Result<Done> readPiece(std::string_view message);
    Result<Done> readTrainer(std::string_view message);
    Result<Done> readNormalizer(std::string_view message);
    Result<Done> finish();

    [[nodiscard]] std::string normalise(std::string_view text) const;
    /// Bytes of the longest user-defined piece at the beginning of `text`; 0 when none is there.
    [[nodiscard]] std::size_t userDefinedAt(std::string_view text) const;
    /// What the beginning of `text` becomes, and how many bytes of it that takes.
    [[nodiscard]] CharacterRule normalisedPrefix(std::string_view text) const;
    [[nodiscard]] std::vector<std::string> mergePieces(std::string_view text) const;
    void appendUnmerged(const std::string& piece, const Merges& merges, int depth, std::vector<std::string>& out) const;

    std::vector<Piece> m_pieces;
    std::vector<std::string> m_userDefined;  ///< longest first
    Table m_mergeable;                       ///< normal, user-defined and unused pieces
    Table m_reserved;                        ///< control, unknown and byte pieces
    std::vector<int> m_byteIds;              ///< [256], or empty without byte fallback
    std::optional<CharacterMap> m_characters;
    std::string m_bosText = "<s>";
    int m_bos = -1;
    int m_unknown = 0;
    bool m_byteFallback = false;
    bool m_blankAsSuffix = false;
    bool m_dummyPrefix = true;
    bool m_removeExtraBlanks = true;
    bool m_escapeBlanks = true;
};

}  // namespace groundscope
