// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/word_vectors.h"

#include "core/text/spacy_vectors.h"
#include "core/text/utf8.h"
#include "core/text/vector_file.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <system_error>
#include <utility>

namespace groundscope {
namespace {

class VectorsByFunction final : public WordVectors {
  public:
    VectorsByFunction(std::string description, std::function<std::vector<float>(const std::string&)> find)
        : m_description(std::move(description)), m_find(std::move(find)) {}
    [[nodiscard]] std::string description() const override { return m_description; }
    [[nodiscard]] std::vector<float> find(const std::string& word) const override { return m_find(word); }

  private:
    std::string m_description;
    std::function<std::vector<float>(const std::string&)> m_find;
};

/// ASCII, Latin-1, Greek and Cyrillic capitals; others stay.
std::string lowerCased(const std::string& text) {
    std::string lower;
    for (const CodePoint& point : codePoints(text)) {
        const char32_t c = point.value;
        const bool latin = (c >= U'A' && c <= U'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7);
        const bool other = (c >= 0x391 && c <= 0x3A9) || (c >= 0x410 && c <= 0x42F);
        appendUtf8(lower, latin || other ? c + 32 : c);
    }
    return lower;
}

std::string withoutDeterminer(const std::string& text) {
    for (const std::string_view determiner : {"the ", "an ", "a "})
        if (text.starts_with(determiner))
            return text.substr(determiner.size());
    return text;
}

/// Sum of the words' vectors: the mean's direction, which is all a cosine sees. Unknown words are zero.
std::vector<double> directionOf(const WordVectors& vectors, const std::string& text) {
    std::vector<double> sum;
    for (const std::string& token : similarityTokens(withoutDeterminer(lowerCased(text)))) {
        const std::vector<float> vector = vectors.find(token);
        if (sum.empty())
            sum.resize(vector.size());
        for (std::size_t i = 0; i < std::min(vector.size(), sum.size()); ++i)
            sum[i] += vector[i];
    }
    return sum;
}

double dot(const std::vector<double>& a, const std::vector<double>& b) {
    double sum = 0;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        sum += a[i] * b[i];
    return sum;
}

}  // namespace

Result<std::shared_ptr<const WordVectors>> readWordVectors(const std::filesystem::path& path, const Progress& progress) {
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status))
        return Error{ErrorCode::NotFound, "There is no such file or folder of word vectors.", path.string()};
    return std::filesystem::is_directory(status) ? readSpacyVectors(path, progress) : readVectorFile(path, progress);
}

Result<std::shared_ptr<const WordVectors>> vectorsOf(const SimilarityConfig& config, const Progress& progress) {
    if (config.vectors.empty())
        return std::shared_ptr<const WordVectors>();
    return readWordVectors(config.vectors, progress);
}

std::shared_ptr<const WordVectors> wordVectorsFrom(std::string description,
                                                   std::function<std::vector<float>(const std::string& word)> find) {
    return std::make_shared<VectorsByFunction>(std::move(description), std::move(find));
}

double phraseSimilarity(const WordVectors& vectors, const std::string& phrase, const std::string& expression) {
    constexpr double kEps = 1e-8;
    const std::vector<double> a = directionOf(vectors, phrase);
    const std::vector<double> b = directionOf(vectors, expression);
    return dot(a, b) / std::max(std::sqrt(dot(a, a)) * std::sqrt(dot(b, b)), kEps);
}

}  // namespace groundscope
