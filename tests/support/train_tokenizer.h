// SPDX-License-Identifier: GPL-3.0-or-later
/// Trains a small SentencePiece model the way LLaMA's was made: BPE, byte fallback, no
/// normalisation, dummy prefix, digits split, ids 0 <unk>, 1 <s>, 2 </s>. Link
/// `sentencepiece_trainer`.
#pragma once

#include <sentencepiece_processor.h>
#include <sentencepiece_trainer.h>
#include <string>
#include <utility>
#include <vector>

namespace groundscope {

/// Sentences in memory for the trainer.
class SentenceList final : public sentencepiece::SentenceIterator {
  public:
    explicit SentenceList(std::vector<std::string> sentences) : m_sentences(std::move(sentences)) {}
    [[nodiscard]] bool done() const override { return m_at >= m_sentences.size(); }
    void Next() override { ++m_at; }
    [[nodiscard]] const std::string& value() const override { return m_sentences[m_at]; }
    [[nodiscard]] sentencepiece::util::Status status() const override { return {}; }

  private:
    std::vector<std::string> m_sentences;
    std::size_t m_at = 0;
};

/// The trainer's own options; the bytes of the model, empty when it refuses.
inline std::string trainSentencePiece(const std::string& options,
                                      std::vector<std::string> sentences) {
    SentenceList list(std::move(sentences));
    std::string model;
    const auto status =
        sentencepiece::SentencePieceTrainer::Train("--minloglevel=2 " + options, &list, &model);
    return status.ok() ? model : std::string();
}

/// The bytes of a tokenizer.model; empty when the trainer refuses (too few sentences for `pieces`).
/// `pieces` includes the 3 special and 256 byte pieces. Same sentences, same bytes.
inline std::string trainTokenizer(std::vector<std::string> sentences, int pieces) {
    return trainSentencePiece(
        "--model_type=bpe --byte_fallback=true --normalization_rule_name=identity "
        "--remove_extra_whitespaces=false"
        " --add_dummy_prefix=true --split_digits=true --allow_whitespace_only_pieces=true "
        "--character_coverage=1.0"
        " --hard_vocab_limit=false --unk_id=0 --bos_id=1 --eos_id=2 --pad_id=-1 --num_threads=1 "
        "--vocab_size=" +
            std::to_string(pieces),
        std::move(sentences));
}

}  // namespace groundscope
