// SPDX-License-Identifier: GPL-3.0-or-later
/// The word vectors of a spaCy 3 model folder: `vocab/vectors` (npy) and `vocab/key2row` (msgpack).
#pragma once

#include "core/text/word_vectors.h"

#include <cstdint>
#include <string_view>

namespace groundscope {

/// Whether `path` is such a folder, its `vocab`, or a package folder around one.
bool isSpacyFolder(const std::filesystem::path& path);

/// Memory: the table is mapped, 16 bytes a word are held. Errors: as readWordVectors; Unsupported for tables that make
/// vectors from parts of words (floret), or of another number type.
Result<std::shared_ptr<const WordVectors>> readSpacyVectors(const std::filesystem::path& path, const Progress& progress);

/// The key under which spaCy files a word: MurmurHash64A of its UTF-8 bytes with seed 1.
std::uint64_t spacyHash(std::string_view word);

/// Words that spaCy also uses as names of its own ("mark", "number") have small numbers for keys; 0 = none.
std::uint64_t spacySymbol(std::string_view word);

}  // namespace groundscope
