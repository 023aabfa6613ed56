// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/patch_choices.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace groundscope {
namespace {

/// As an edit that can be applied to the sample: itself where it fits, else what it wants in place of what is there.
Edit fitted(const Sample& sample, const Edit& edit) {
    Sample trial = sample;
    return applyEdit(trial, edit).has_value() ? asOwn(edit) : takeTheirs(sample, edit);
}

}  // namespace

PatchChoices::PatchChoices(std::shared_ptr<const Benchmark> current, const Patch& patch) : m_current(std::move(current)) {
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < m_current->samples.size(); ++i)
        places.emplace(m_current->samples[i].id, i);
    for (PatchPlan::Item& planned : planPatch(*m_current, patch).items) {
        const auto place = places.find(planned.edit.sampleId);
        Item item{std::move(planned.edit), State::NoSample, {}, planned.otherOriginal, false};
        if (place == places.end())
            item.why = planned.conflict.value_or(std::string());
        else
            item.state = planned.done ? State::Done : State::Fits;
        item.chosen = item.state == State::Fits;
        m_items.push_back(std::move(item));
        m_samples.push_back(place == places.end() ? std::nullopt : std::optional(place->second));
        if (m_samples.back())
            m_bySample[*m_samples.back()].push_back(m_items.size() - 1);
    }
    for (const auto& [sample, items] : m_bySample)
        examine(sample);
}

std::size_t PatchChoices::count(State state) const {
    return static_cast<std::size_t>(std::ranges::count(m_items, state, &Item::state));
}

std::size_t PatchChoices::chosenCount() const {
    return static_cast<std::size_t>(std::ranges::count(m_items, true, &Item::chosen));
}

template <typename Visit>
void PatchChoices::walk(std::size_t sample, Visit visit) const {
    Sample state = m_current->samples[sample];
    for (const std::size_t i : m_bySample.at(sample)) {
        visit(i, std::as_const(state));
        if (m_items[i].chosen)
            static_cast<void>(applyEdit(state, fitted(state, m_items[i].edit)));
    }
}

void PatchChoices::examine(std::size_t sample) {
    walk(sample, [this](std::size_t index, const Sample& before) {
        Item& item = m_items[index];
        if (item.state == State::Done)
            return;
        Sample trial = before;
        const Result<Done> applied = applyEdit(trial, item.edit);
        const bool fits = applied.has_value();
        if (!fits && item.state == State::Fits)
            item.chosen = false;
        item.state = fits ? State::Fits : State::Conflict;
        item.why = fits ? std::string() : applied.error().message;
    });
}

void PatchChoices::choose(std::size_t item, bool chosen) {
    if (item >= m_items.size() || !canChoose(m_items[item]) || m_items[item].chosen == chosen)
        return;
    m_items[item].chosen = chosen;
    examine(*m_samples[item]);
}

std::optional<PatchChoices::Effect> PatchChoices::effectOf(std::size_t item) const {
    if (item >= m_items.size() || !m_samples[item])
        return std::nullopt;
    std::optional<Effect> effect;
    walk(*m_samples[item], [&](std::size_t index, const Sample& before) {
        if (index != item)
            return;
        effect = {before, before};
        static_cast<void>(applyEdit(effect->after, fitted(before, m_items[item].edit)));
    });
    return effect;
}

std::vector<Edit> PatchChoices::edits() const {
    std::vector<Edit> edits;
    for (const auto& [sample, items] : m_bySample)
        walk(sample, [&](std::size_t index, const Sample& before) {
            if (!m_items[index].chosen)
                return;
            if (Edit edit = fitted(before, m_items[index].edit); !edit.isEmpty())
                edits.push_back(std::move(edit));
        });
    return edits;
}

}  // namespace groundscope
