// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/demo/make/tokenizer_training.h"

#include "resources/demo/make/lessons.h"

#include <sentencepiece_trainer.h>
#include <set>
#include <unordered_map>
#include <vector>

namespace groundscope::demo {

namespace {

class Sentences : public sentencepiece::SentenceIterator {
  public:
    explicit Sentences(std::vector<std::string> sentences) : m_sentences(std::move(sentences)) {}
    [[nodiscard]] bool done() const override { return m_at >= m_sentences.size(); }
    void Next() override { ++m_at; }
    [[nodiscard]] const std::string& value() const override { return m_sentences[m_at]; }
    [[nodiscard]] sentencepiece::util::Status status() const override { return {}; }

  private:
    std::vector<std::string> m_sentences;
    std::size_t m_at = 0;
};

void addLines(std::vector<std::string>& lines, const std::string& text) {
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        if (end > begin)
            lines.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
}

std::vector<std::string> sentencesOf(std::uint64_t seed) {
    constexpr int kScenes = 1500;
    Random random(seed);
    std::vector<std::string> lines;
    SceneOptions options;
    options.repeatKind = 0.2;
    for (int i = 0; i < kScenes; ++i) {
        const Scene scene = sampleScene(random, options);
        for (int task = 0; task < kTasks; ++task) {
            const Turn turn = teach(random, scene, static_cast<Task>(task), everyTopic());
            addLines(lines, "USER: " + turn.text + " ASSISTANT: " + turn.answer);
        }
    }
    return lines;
}

}  // namespace

Result<std::string> trainTokenizer(std::uint64_t seed) {
    std::vector<std::string> lines = sentencesOf(seed);
    // First words of a line stand right after a line feed, without a blank: give them pieces of
    // their own.
    std::set<std::string> firstWords;
    for (const std::string& line : lines) {
        const std::string text = line.starts_with("USER: ") ? line.substr(6) : line;
        firstWords.insert(text.substr(0, text.find_first_of(" .")));
    }
    std::string words;
    for (const std::string& word : firstWords)
        if (word.size() >
            1)  // a letter is a piece anyway; as a symbol it would cut words that contain it
            words += (words.empty() ? "" : ",") + word;
    Sentences sentences(std::move(lines));
    std::string model;
    const std::unordered_map<std::string, std::string> options = {
        {"model_type", "bpe"},
        {"vocab_size", "1400"},
        {"hard_vocab_limit", "false"},
        {"byte_fallback", "true"},
        {"character_coverage", "1.0"},
        {"normalization_rule_name", "identity"},
        {"remove_extra_whitespaces", "false"},
        {"add_dummy_prefix", "true"},
        {"user_defined_symbols", words},
        {"num_threads", "1"},
        {"unk_id", "0"},
        {"bos_id", "1"},
        {"eos_id", "2"},
        {"pad_id", "-1"},
        {"minloglevel", "2"}};
    const auto status = sentencepiece::SentencePieceTrainer::Train(options, &sentences, &model);
    if (!status.ok())
        return Error{
            ErrorCode::Internal, "SentencePiece refused to train: " + status.ToString() + ".", {}};
    return model;
}

}  // namespace groundscope::demo
