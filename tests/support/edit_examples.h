// SPDX-License-Identifier: GPL-3.0-or-later
/// Samples and edits that tests of corrections make.
#pragma once

#include "core/data/edit.h"
#include "core/edit/edit_history.h"
#include "core/edit/edit_json.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

namespace groundscope::test {

inline Region square(double at, double side) {
    return {{{{{at, at}, {at + side, at}, {at + side, at + side}, {at, at + side}}, {}}}};
}

inline Sample editableSample(const std::string& id) {
    Sample sample;
    sample.id = id;
    sample.imageSize = {100, 80};
    sample.question = "Is it open?";
    sample.choices = {{"a", "Open"}, {"b", "Closed"}};
    sample.correctChoice = 1;
    sample.expression = "the \"door\"";
    sample.target = TargetState::Present;
    sample.annotations = {{"1", "door", square(10, 20), std::nullopt}, {"2", "door", square(50.25, 5), std::nullopt}};
    sample.annotations[0].region.parts[0].holes = {{{12, 12}, {14, 12}, {14, 14.1}}};
    return sample;
}

inline Benchmark editableBenchmark(const std::filesystem::path& root, int samples) {
    Benchmark benchmark{root.filename().string(), root, "images", {}, {}};
    for (int i = 0; i < samples; ++i)
        benchmark.samples.push_back(editableSample(std::to_string(i)));
    return benchmark;
}

/// Something a person could have done to it.
inline Sample randomlyEdited(const Sample& before, std::mt19937& random) {
    Sample after = before;
    const auto any = [&random](std::size_t below) { return std::uniform_int_distribution<std::size_t>(0, below - 1)(random); };
    auto& list = after.annotations;
    switch (any(5)) {
        case 0:
            list.insert(list.begin() + static_cast<std::ptrdiff_t>(any(list.size() + 1)),
                        {std::to_string(any(1000)), "new", square(static_cast<double>(any(60)) / 7, 9), std::nullopt});
            break;
        case 1:
            if (!list.empty())
                list.erase(list.begin() + static_cast<std::ptrdiff_t>(any(list.size())));
            break;
        case 2:
            if (!list.empty())
                list[any(list.size())].region.parts[0].outer[any(4)].x += 0.1 * static_cast<double>(1 + any(99));
            break;
        case 3:
            after.note += static_cast<char>('a' + any(26));
            break;
        default:
            after.tags["pattern"] = std::string(1 + any(3), 'p');
    }
    return after;
}

inline Edit signedEdit(Edit edit, const std::string& who = "Ada", const std::string& why = "wrong") {
    edit.id = newEditId();
    edit.who = who;
    edit.whenUtc = "2026-11-23T12:00:00Z";
    edit.why = why;
    return edit;
}

inline Edit noteEdit(const std::string& sampleId, const std::string& before, const std::string& after) {
    Edit edit;
    edit.sampleId = sampleId;
    edit.action = "text";
    edit.fields = {{"note", before, after}};
    return signedEdit(std::move(edit));
}

inline bool sameHistory(const EditHistory& a, const EditHistory& b) {
    return std::ranges::equal(a.entries(), b.entries(), [](const auto& left, const auto& right) {
        return left.edit == right.edit && left.undone == right.undone && left.sealed == right.sealed;
    });
}

}  // namespace groundscope::test
