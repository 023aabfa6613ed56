// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/demo/make/mllm_batch.h"

#include "core/text/conversation.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <limits>

namespace groundscope::demo {

namespace {

constexpr const char* kConversation = "short";
constexpr int kEndToken = 2;

}  // namespace

/// One picture's sequence while it grows.
struct BatchMaker::Row {
    std::vector<std::int64_t> ids, positions, segments;
    std::int64_t index = 0;
    std::vector<AnswerToken> answers;  // AnswerToken::row counts within the sequence

    void add(std::int64_t id, std::int64_t position, std::int64_t segment) {
        ids.push_back(id);
        positions.push_back(position);
        segments.push_back(segment);
    }
};

at::Tensor normalisedPixels(const std::vector<cv::Mat>& pictures) {
    constexpr std::array<double, 3> kMean = {0.48145466, 0.4578275, 0.40821073};
    constexpr std::array<double, 3> kDeviation = {0.26862954, 0.26130258, 0.27577711};
    std::vector<at::Tensor> rows;
    for (const cv::Mat& picture : pictures)
        rows.push_back(
            at::from_blob(picture.data, {picture.rows, picture.cols, 3}, at::kByte).clone());
    const auto bytes = at::stack(rows).permute({0, 3, 1, 2}).to(at::kFloat);  // [B, 3, S, S]
    const auto mean = at::tensor({kMean[0], kMean[1], kMean[2]}, at::kFloat).view({1, 3, 1, 1});
    const auto deviation =
        at::tensor({kDeviation[0], kDeviation[1], kDeviation[2]}, at::kFloat).view({1, 3, 1, 1});
    return ((bytes / 255 - mean) / deviation).contiguous();
}

BatchMaker::BatchMaker(std::shared_ptr<const Tokenizer> tokenizer, int imageTokens)
    : m_tokenizer(std::move(tokenizer)), m_imageTokens(imageTokens) {
    const std::vector<int> one = promptIds("What");
    const std::vector<int> other = promptIds("Describe");
    const auto end = std::ranges::mismatch(one, other).in1;
    m_prefix.assign(one.begin(), end);
    m_imageBegin = std::ranges::find(m_prefix, Tokenizer::kImagePlaceholder) - m_prefix.begin();
    m_informative.resize(static_cast<std::size_t>(m_tokenizer->vocabularySize()));
    for (const std::string& word : informativeWords())
        m_informative[static_cast<std::size_t>(idOf(word))] = true;
}

std::vector<int> BatchMaker::promptIds(const std::string& userText) const {
    return m_tokenizer->encodePrompt(renderPrompt(kConversation, userText).value()).value();
}

std::int64_t BatchMaker::idOf(const std::string& word) const {
    return m_tokenizer->encode(word).back();
}

void BatchMaker::append(Row& row, const Turn& turn, int segment, Batch& batch) const {
    std::vector<int> ids = promptIds(turn.text);
    ids.erase(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(m_prefix.size()));
    const std::size_t promptLength = ids.size();
    const std::vector<int> answer = m_tokenizer->encode(turn.answer);
    ids.insert(ids.end(), answer.begin(), answer.end());
    ids.push_back(kEndToken);
    const auto prefixLength = static_cast<std::int64_t>(m_prefix.size()) - 1 + m_imageTokens;
    const auto turnIndex = static_cast<int>(batch.labels.size());
    for (std::size_t i = 0; i + 1 < ids.size(); ++i) {
        if (i + 1 >= promptLength) {
            const int next = ids[i + 1];
            const auto place = static_cast<std::int64_t>(row.ids.size());
            row.answers.push_back(
                {place, next, turnIndex, m_informative[static_cast<std::size_t>(next)]});
        }
        row.add(ids[i], prefixLength + static_cast<std::int64_t>(i), segment);
    }
    batch.labels.push_back(turn.label);
}

Batch BatchMaker::make(const std::vector<cv::Mat>& pictures,
                       const std::vector<std::vector<Turn>>& turns) const {
    Batch batch;
    batch.pixels = normalisedPixels(pictures);
    std::vector<Row> rows(pictures.size());
    for (std::size_t b = 0; b < rows.size(); ++b) {
        for (const int id : m_prefix)
            for (int i = 0; i < (id == Tokenizer::kImagePlaceholder ? m_imageTokens : 1); ++i)
                rows[b].add(std::max(0, id), static_cast<std::int64_t>(rows[b].ids.size()), 0);
        for (std::size_t k = 0; k < turns[b].size(); ++k)
            append(rows[b], turns[b][k], static_cast<int>(k) + 1, batch);
        batch.length = std::max(batch.length, static_cast<std::int64_t>(rows[b].ids.size()));
    }
    const auto count = static_cast<std::int64_t>(rows.size());
    batch.ids = at::zeros({count, batch.length}, at::kLong);
    batch.positions = at::zeros({count, batch.length}, at::kLong);
    auto segments = at::full({count, batch.length}, -1, at::kLong);  // -1 = behind the end
    for (std::int64_t b = 0; b < count; ++b) {
        Row& row = rows[static_cast<std::size_t>(b)];
        const auto size = static_cast<std::int64_t>(row.ids.size());
        const auto fill = [&](at::Tensor& target, std::vector<std::int64_t>& values) {
            target[b].narrow(0, 0, size).copy_(at::from_blob(values.data(), {size}, at::kLong));
        };
        fill(batch.ids, row.ids);
        fill(batch.positions, row.positions);
        fill(segments, row.segments);
        for (AnswerToken answer : row.answers) {
            answer.row += b * batch.length;
            batch.answers.push_back(answer);
        }
    }
    const auto query = segments.unsqueeze(2);                                       // [B, L, 1]
    const auto key = segments.unsqueeze(1);                                         // [B, 1, L]
    const auto earlier = at::ones({batch.length, batch.length}, at::kBool).tril();  // [L, L]
    const auto visible =
        (query.eq(key) | key.eq(0).logical_and(query.ge(0))) & earlier;  // [B, L, L]
    batch.mask = at::zeros(visible.sizes(), at::kFloat)
                     .masked_fill_(visible.logical_not(), -std::numeric_limits<float>::infinity())
                     .unsqueeze(1);
    return batch;
}

at::Tensor hiddenStates(const LlavaModel& model,
                        const Batch& batch,
                        std::int64_t imageBegin,
                        const at::Tensor& features,
                        const Trace* trace) {
    const auto image = model.multi_modal_projector->forward(features);  // [B, N, hidden]
    const auto words =
        model.language_model->model->embed_tokens->forward(batch.ids);  // [B, L, hidden]
    const auto embeddings = at::cat({words.slice(1, 0, imageBegin),
                                     image.to(words.scalar_type()),
                                     words.slice(1, imageBegin + image.size(1))},
                                    1);  // [B, L, hidden]
    return model.language_model->model->forward(
        embeddings, batch.positions, batch.mask, nullptr, trace);
}

}  // namespace groundscope::demo
