// SPDX-License-Identifier: GPL-3.0-or-later
/// PatchChoices: which edits of somebody else's patch are taken over, decided one by one.
///
/// What fits is chosen from the start, a conflict never is before a person says so. Edits of one sample build on each
/// other: with every choice the others of that sample are looked at again. One thread at a time.
#pragma once

#include "core/data/benchmark.h"
#include "core/edit/edit_file.h"

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace groundscope {

class PatchChoices {
  public:
    enum class State {
        Fits,      ///< on top of what is chosen before it in its sample
        Conflict,  ///< something is not as it was for its author; chosen: theirs replaces what is here
        Done,      ///< is so here already
        NoSample,  ///< this benchmark does not have the sample
    };
    struct Item {
        Edit edit;
        State state = State::NoSample;
        std::string why;             ///< Conflict, NoSample: one sentence
        bool otherOriginal = false;  ///< the sample is not as it was where the patch was made
        bool chosen = false;
    };

    /// Plans the patch for `current`; may take a moment for large ones.
    PatchChoices(std::shared_ptr<const Benchmark> current, const Patch& patch);

    [[nodiscard]] const std::vector<Item>& items() const { return m_items; }
    [[nodiscard]] std::size_t count(State state) const;
    [[nodiscard]] std::size_t chosenCount() const;
    [[nodiscard]] static bool canChoose(const Item& item) {
        return item.state == State::Fits || item.state == State::Conflict;
    }
    /// Items that cannot be chosen stay as they are. Others of the sample that do not fit any more lose their choice.
    void choose(std::size_t item, bool chosen);
    /// The item's sample with what is chosen before it, and with the item on top, chosen or not.
    struct Effect {
        Sample before;
        Sample after;
    };
    /// Nothing without a sample.
    [[nodiscard]] std::optional<Effect> effectOf(std::size_t item) const;
    /// The chosen ones as edits made here (new ids; who, when and why stay), in an order in which all of them can be
    /// applied to `current`.
    [[nodiscard]] std::vector<Edit> edits() const;

  private:
    /// Calls visit(item, sample before it) for the items of a sample in order, with what is chosen applied on the way.
    template <typename Visit>
    void walk(std::size_t sample, Visit visit) const;
    void examine(std::size_t sample);

    std::shared_ptr<const Benchmark> m_current;
    std::vector<Item> m_items;
    std::vector<std::optional<std::size_t>> m_samples;           // of the items: index into the benchmark
    std::map<std::size_t, std::vector<std::size_t>> m_bySample;  // its items, in the patch's order
};

}  // namespace groundscope
