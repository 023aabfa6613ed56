// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/generate.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <random>
#include <stop_token>

namespace groundscope {
namespace {

/// Collects the attention of one forward call: mean over layers and heads of the last rows, image
/// tokens only.
class AttentionRecorder {
  public:
    AttentionRecorder(std::int64_t imageBegin,
                      std::int64_t imageTokens,
                      bool keepHeads,
                      std::stop_token stop)
        : m_begin(imageBegin),
          m_count(imageTokens),
          m_keepHeads(keepHeads),
          m_stop(std::move(stop)) {}

    /// The hook for a call whose last `rows` query rows are wanted.
    Trace trace(int rows) {
        m_sum = at::Tensor();
        m_layers = 0;
        m_heads.clear();
        return {[this](std::string_view, int, const at::Tensor& value) { add(value); },
                rows,
                false,
                m_stop};
    }

    /// [rows, N] float32 on the CPU
    [[nodiscard]] at::Tensor mean() const { return (m_sum / m_layers).cpu(); }
    /// float16 [layers, heads, N] of the last row, on the CPU
    [[nodiscard]] at::Tensor heads() const { return at::stack(m_heads).to(at::kHalf).cpu(); }

  private:
    void add(const at::Tensor& probabilities) {                           // [1, heads, rows, keys]
        const auto image = probabilities[0].narrow(2, m_begin, m_count);  // [heads, rows, N]
        const auto mean = image.mean(0);                                  // [rows, N]
        m_sum = m_sum.defined() ? m_sum + mean : mean;
        ++m_layers;
        if (m_keepHeads)
            m_heads.push_back(image.select(1, image.size(1) - 1).clone());  // [heads, N]
    }

    std::int64_t m_begin;
    std::int64_t m_count;
    bool m_keepHeads;
    std::stop_token m_stop;
    at::Tensor m_sum;  // [rows, N]
    int m_layers = 0;
    std::vector<at::Tensor> m_heads;
};

/// Draws token ids from logits [V] float32 on the CPU.
class Sampler {
  public:
    explicit Sampler(const GenerationConfig& config) : m_config(config), m_random(config.seed) {}

    int next(const at::Tensor& logits) {
        if (m_config.temperature <= 0)
            return static_cast<int>(logits.argmax(0).item<std::int64_t>());
        const auto count = std::clamp<std::int64_t>(m_config.topK, 1, logits.size(0));
        const auto [values, ids] = at::topk(logits, count);  // [count] each, falling
        const auto weights =
            at::softmax(values.to(at::kDouble) / m_config.temperature, 0).contiguous();  // [count]
        // 53 random bits: the same numbers with every standard library.
        double rest = static_cast<double>(m_random() >> 11U) * 0x1.0p-53;
        const auto* weight = weights.data_ptr<double>();
        std::int64_t chosen = 0;
        while (chosen + 1 < count && rest >= weight[chosen])
            rest -= weight[chosen++];
        return static_cast<int>(ids[chosen].item<std::int64_t>());
    }

  private:
    const GenerationConfig& m_config;
    std::mt19937_64 m_random;
};

Error invalid(const std::string& message) {
    return {ErrorCode::InvalidInput, message, {}};
}

Result<Done> checkPrompt(const LlavaConfig& config, const std::vector<int>& ids) {
    const auto imageTokens = config.vision.grid() * config.vision.grid();
    const auto isImage = [&](int id) { return id == config.imageToken; };
    const auto images = std::count_if(ids.begin(), ids.end(), isImage);
    if (images != 1 && images != imageTokens)
        return invalid("The prompt has " + std::to_string(images) +
                       " image placeholders, expected 1.");
    const auto first = std::find_if(ids.begin(), ids.end(), isImage);
    if (!std::all_of(first, first + images, isImage))
        return invalid("The image placeholders of the prompt do not stand in one place.");
    for (const auto id : ids)
        if (!isImage(id) && (id < 0 || id >= config.text.vocab))
            return invalid("The token id " + std::to_string(id) +
                           " is not in the model's vocabulary of " +
                           std::to_string(config.text.vocab) + "; is it the right tokenizer?");
    const auto length = static_cast<std::int64_t>(ids.size()) - images + imageTokens;
    if (length >= config.text.maxPositions)
        return invalid("The prompt has " + std::to_string(length) +
                       " tokens with the picture, the model takes " +
                       std::to_string(config.text.maxPositions) + " including the answer.");
    return Done{};
}

/// The state of one answer.
class Run {
  public:
    Run(const LlavaModel& model, const GenerationRequest& request, const Progress& progress)
        : m_model(model), m_request(request), m_progress(progress), m_sampler(request.config) {
        m_options = model.language_model->model->norm->weight.options().requires_grad(false);
    }

    Result<Generation> run() {
        GS_CHECK(checkPrompt(m_model.config, m_request.ids));
        GS_TRY(auto hidden, prefill());  // [1, 1, hidden]: the row that predicts the next token
        const auto limit = std::max(0, m_request.config.maxNewTokens);
        for (int step = 0; step < limit; ++step) {
            if (m_progress.stopped())
                return cancelledError();
            GS_TRY(const bool more, takeToken(hidden));
            m_progress.tell("answer", step + 1, limit);
            if (!more || step + 1 == limit || m_cache->length() >= m_cache->capacity())
                break;
            GS_TRY(hidden, decode(m_result.ids.back()));
        }
        return finish();
    }

  private:
    Result<at::Tensor> prefill() {
        const auto pixels =
            m_request.pixels.to(m_options.device(), at::typeMetaToScalarType(m_options.dtype()));
        const Trace stoppable{{}, 0, false, m_progress.stop};
        const auto vision = m_model.visionFeatures(pixels, &stoppable);     // [1, N, vision width]
        const auto image = m_model.multi_modal_projector->forward(vision);  // [1, N, hidden]
        m_result.visionFeatures = vision.to(at::kFloat).cpu();
        m_result.imageFeatures = image.to(at::kFloat).cpu();
        if (m_progress.stopped())
            return cancelledError();
        const auto ids =
            at::tensor(std::vector<std::int64_t>(m_request.ids.begin(), m_request.ids.end()),
                       at::kLong)
                .to(m_options.device());  // [t]
        const auto merged = m_model.merge(ids, image);
        const auto length = merged.embeddings.size(1);
        const auto capacity = std::min(m_model.config.text.maxPositions,
                                       length + std::max(0, m_request.config.maxNewTokens));
        m_cache.emplace(m_model.config.text, 1, capacity, m_options);
        m_recorder.emplace(merged.imageBegin,
                           image.size(1),
                           static_cast<bool>(m_request.onHeads),
                           m_progress.stop);
        const auto trace = m_recorder->trace(captured(2));
        const auto hidden = forward(merged.embeddings, trace);  // [1, L, hidden]
        if (m_progress.stopped())
            return cancelledError();
        if (m_request.keepAttention) {
            const auto rows = m_recorder->mean();  // [2 (1 when L = 1), N]
            m_result.attentionSecondToLast = rows[0];
            m_row = rows[rows.size(0) - 1];
        }
        if (m_request.keepPromptLogits)
            m_result.promptLogits =
                m_model.language_model->logits(hidden).to(at::kFloat).cpu();  // [1, L, V]
        return hidden.slice(1, length - 1);
    }

    Result<at::Tensor> decode(int id) {
        const auto ids = at::full({1, 1}, id, m_options.dtype(at::kLong));  // [1, 1]
        const auto embeddings =
            m_model.language_model->model->embed(ids);  // [1, 1, hidden]
        const auto trace = m_recorder->trace(captured(1));
        const auto hidden = forward(embeddings, trace);  // [1, 1, hidden]
        if (m_progress.stopped())
            return cancelledError();
        if (m_request.keepAttention)
            m_row = m_recorder->mean()[0];  // [N]
        return hidden;
    }

    [[nodiscard]] int captured(int rows) const { return m_request.keepAttention ? rows : 0; }

    at::Tensor forward(const at::Tensor& embeddings, const Trace& trace) {
        return m_model.language_model->model->forward(embeddings, {}, {}, &*m_cache, &trace);
    }

    /// Chooses the token that `hidden` predicts; false when it ends the answer.
    Result<bool> takeToken(const at::Tensor& hidden) {
        const auto logits =
            m_model.language_model->logits(hidden)[0][0].to(at::kFloat).cpu();  // [V]
        if (!std::isfinite(logits.max().item<float>()))
            return Error{ErrorCode::Internal,
                         "The model's outputs are not numbers: the weights are damaged, or float16 "
                         "overflowed (try "
                         "bfloat16 or float32).",
                         {}};
        const int id = m_sampler.next(logits);
        m_result.ids.push_back(id);
        m_result.logProbs.push_back(at::log_softmax(logits, 0)[id].item<float>());
        if (m_request.keepAttention)
            m_rows.push_back(m_row);
        if (m_request.keepStepLogits)
            m_stepLogits.push_back(logits);
        if (m_request.onHeads)
            GS_CHECK(m_request.onHeads(m_recorder->heads()));
        if (m_request.onToken)
            m_request.onToken(m_result.ids);
        const auto& ends = m_request.endTokens;
        const bool end = std::find(ends.begin(), ends.end(), id) != ends.end();
        m_result.finished = m_result.finished || end;
        return !end || m_request.config.ignoreEos;
    }

    Generation finish() {
        const auto tokens = m_result.imageFeatures.size(1);
        if (m_request.keepAttention)
            m_result.attention = m_rows.empty() ? at::empty({0, tokens}) : at::stack(m_rows);  // [n, N]
        if (m_request.keepStepLogits)
            m_result.stepLogits = m_stepLogits.empty() ? at::empty({0, m_model.config.text.vocab})
                                                       : at::stack(m_stepLogits);  // [n, V]
        return std::move(m_result);
    }

    const LlavaModel& m_model;
    const GenerationRequest& m_request;
    const Progress& m_progress;
    Sampler m_sampler;
    at::TensorOptions m_options;
    std::optional<KvCache> m_cache;
    std::optional<AttentionRecorder> m_recorder;
    at::Tensor m_row;  // [N]: attention of the step that predicts the next token
    std::vector<at::Tensor> m_rows;
    std::vector<at::Tensor> m_stepLogits;
    Generation m_result;
};

}  // namespace

Result<Generation> generate(const LlavaModel& model,
                            const GenerationRequest& request,
                            const Progress& progress) {
    const c10::InferenceMode noGradients;
    return Run(model, request, progress).run();
}

}  // namespace groundscope
