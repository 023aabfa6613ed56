// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/llava_model.h"

#include <ATen/Functions.h>

namespace groundscope {

Projector::Projector(const LlavaConfig& config) : m_activation(config.projectorActivation) {
    linear_1 = register_module(
        "linear_1",
        std::make_shared<Linear>(config.vision.width, config.text.hidden, /*bias=*/true));
    linear_2 = register_module(
        "linear_2",
        std::make_shared<Linear>(config.text.hidden, config.text.hidden, /*bias=*/true));
}

at::Tensor Projector::forward(const at::Tensor& features) const {
    return linear_2->forward(activate(m_activation, linear_1->forward(features)));
}

LlavaModel::LlavaModel(const LlavaConfig& llavaConfig) : config(llavaConfig) {
    vision_tower =
        register_module("vision_tower", std::make_shared<ClipVisionModel>(config.vision));
    multi_modal_projector =
        register_module("multi_modal_projector", std::make_shared<Projector>(config));
    language_model =
        register_module("language_model", std::make_shared<LlamaForCausalLM>(config.text));
}

at::Tensor LlavaModel::visionFeatures(const at::Tensor& pixels, const Trace* trace) const {
    return vision_tower->forward(pixels, config.featureLayer, trace);
}

LlavaModel::Merged LlavaModel::merge(const at::Tensor& ids, const at::Tensor& features) const {
    const auto places = ids.eq(config.imageToken).nonzero();  // [count, 1]
    const auto count = places.size(0);
    TORCH_CHECK(count == 1 || count == features.size(1),
                "the prompt has ",
                count,
                " image placeholders, expected 1");
    const auto begin = places[0].item<std::int64_t>();
    TORCH_CHECK(places[count - 1].item<std::int64_t>() == begin + count - 1,
                "image placeholders are not in one place");
    const auto& words = *language_model->model;
    const auto before = words.embed(ids.slice(0, 0, begin)).unsqueeze(0);  // [1, begin, hidden]
    const auto after =
        words.embed(ids.slice(0, begin + count)).unsqueeze(0);  // [1, rest, hidden]
    return {at::cat({before, features.to(before.scalar_type()), after}, 1), begin};
}

}  // namespace groundscope
