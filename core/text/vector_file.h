// SPDX-License-Identifier: GPL-3.0-or-later
/// Word vectors in one file: GloVe text, word2vec text or binary.
#pragma once

#include "core/text/word_vectors.h"

namespace groundscope {

/// Told by content: a first line of two whole numbers is word2vec's, then the first word says whether the numbers are
/// text. The file is mapped and 16 bytes a word are held; numbers are read when a word is looked for. Of a word that
/// stands twice the first counts. A word of a text file may hold blanks (GloVe 840B has such). Errors: as readWordVectors.
Result<std::shared_ptr<const WordVectors>> readVectorFile(const std::filesystem::path& path, const Progress& progress);

}  // namespace groundscope
