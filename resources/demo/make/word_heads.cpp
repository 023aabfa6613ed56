// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/demo/make/word_heads.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

namespace groundscope::demo {

namespace {

int count(const std::vector<std::string>& names) {
    return static_cast<int>(names.size());
}

int partIndex(const std::string& name) {
    return static_cast<int>(std::ranges::find(partNames(), name) - partNames().begin());
}

at::Tensor unitRms(const at::Tensor& x) {
    return x * at::rsqrt(x.square().mean(-1, /*keepdim=*/true) + 1e-5);
}

}  // namespace

WordBlocks wordBlocks() {
    const int kindCount = static_cast<int>(kinds().size());
    int states = 0;
    for (const KindInfo& kind : kinds())
        states += static_cast<int>(kind.states.size());
    return {kindCount,
            count(partNames()),
            count(colours()) * kindCount,
            count(colours()) * count(partNames()),
            count(locations()) * kindCount,
            count(contexts()),
            count(colours()),
            states};
}

std::vector<float> wordsOf(const Scene& scene) {
    const WordBlocks blocks = wordBlocks();
    std::vector<float> words(static_cast<std::size_t>(blocks.total()), 0.0F);
    const auto mark = [&](int column) { words[static_cast<std::size_t>(column)] = 1; };
    const int colouredKinds = blocks.kinds + blocks.parts;
    const int colouredParts = colouredKinds + blocks.colouredKinds;
    const int placedKinds = colouredParts + blocks.colouredParts;
    const int contextBegin = placedKinds + blocks.placedKinds;
    const int colourBegin = contextBegin + blocks.contexts;
    mark(contextBegin + scene.context);
    for (const SceneObject& object : scene.objects) {
        mark(object.kind);
        mark(colouredKinds + object.colour() * blocks.kinds + object.kind);
        mark(placedKinds + object.location() * blocks.kinds + object.kind);
        for (const int colour : object.colourOfPart)
            mark(colourBegin + colour);
        for (std::size_t p = 0; p < object.info().parts.size(); ++p) {
            const int part = partIndex(object.info().parts[p].name);
            mark(blocks.kinds + part);
            mark(colouredParts + object.colourOfPart[p] * blocks.parts + part);
        }
        int state = colourBegin + blocks.colours;
        for (int kind = 0; kind < object.kind; ++kind)
            state += static_cast<int>(kinds()[static_cast<std::size_t>(kind)].states.size());
        if (object.state >= 0)
            mark(state + object.state);
    }
    return words;
}

WordHead::WordHead(std::int64_t width) {
    norm = register_module("norm", std::make_shared<LayerNorm>(width, 1e-5));
    weight = addParameter("weight", {wordBlocks().total(), width});
    bias = addParameter("bias", {wordBlocks().total()});
}

void WordHead::initialise(at::Generator& generator) {
    constexpr double kRare = -6.5;  // a word is true of few patches
    weight.set_data(at::empty(weight.sizes(), at::kFloat).normal_(0, 0.05, generator));
    bias.set_data(at::full(bias.sizes(), kRare, at::kFloat));
}

at::Tensor WordHead::forward(const at::Tensor& features) const {
    const auto scores = at::linear(norm->forward(features), weight, bias);  // [B, N, words]
    return at::logsumexp(scores, {1});
}

AlignmentHead::AlignmentHead(const std::function<std::int64_t(const std::string&)>& idOf) {
    std::vector<std::int64_t> ids;
    for (const KindInfo& kind : kinds())
        ids.push_back(idOf(kind.name));
    for (const auto* names : {&partNames(), &colours(), &contexts()})
        for (const std::string& name : *names)
            ids.push_back(idOf(name));
    m_words = at::tensor(ids, at::kLong);
    std::vector<std::int64_t> places;
    for (const std::string& name : locations()) {  // "top left" is top + left, "top" is top + top
        const std::size_t blank = name.find(' ');
        places.push_back(idOf(name.substr(0, blank)));
        places.push_back(blank == std::string::npos ? places.back() : idOf(name.substr(blank + 1)));
    }
    m_places = at::tensor(places, at::kLong).view({count(locations()), 2});
    wordBias = addParameter("wordBias", {m_words.size(0)});
    pairBias = addParameter("pairBias", {3});
    scale = addParameter("scale", {1});
}

void AlignmentHead::initialise(at::Generator& /*generator*/) {
    wordBias.set_data(at::full(wordBias.sizes(), -6.0, at::kFloat));
    pairBias.set_data(at::full(pairBias.sizes(), -8.0, at::kFloat));
    scale.set_data(at::ones(scale.sizes(), at::kFloat));
}

at::Tensor AlignmentHead::forward(const LlavaModel& model, const at::Tensor& features) const {
    const WordBlocks blocks = wordBlocks();
    const int named = blocks.kinds + blocks.parts;
    const auto& table = model.language_model->model->embed_tokens->weight;       // [vocab, hidden]
    const auto image = unitRms(model.multi_modal_projector->forward(features));  // [B, N, hidden]
    const double root = std::sqrt(static_cast<double>(table.size(1)));
    const auto score = [&](const at::Tensor& words) {
        return scale * at::matmul(image, unitRms(words).t()) / root;  // [B, N, count]
    };
    const auto word = score(table.index_select(0, m_words));           // [B, N, words]
    const auto place = score(at::embedding(table, m_places).sum(1));   // [B, N, 9]
    const auto things = word.slice(2, 0, named);                       // [B, N, kinds + parts]
    const auto colour = word.slice(2, named, named + blocks.colours);  // [B, N, colours]
    const auto pairs = colour.unsqueeze(3) + things.unsqueeze(2);  // [B, N, colours, kinds + parts]
    const auto placed =
        place.unsqueeze(3) + things.slice(2, 0, blocks.kinds).unsqueeze(2);  // [B, N, 9, kinds]
    const auto pool = [](const at::Tensor& scores) {
        return at::logsumexp(scores, {1}).flatten(1);
    };
    const auto single = pool(word) + wordBias;  // [B, words]
    return at::cat({single.slice(1, 0, named),
                    pool(pairs.slice(3, 0, blocks.kinds)) + pairBias[0],
                    pool(pairs.slice(3, blocks.kinds)) + pairBias[1],
                    pool(placed) + pairBias[2],
                    single.slice(1, named + blocks.colours),
                    single.slice(1, named, named + blocks.colours)},
                   1);
}

}  // namespace groundscope::demo
