// SPDX-License-Identifier: GPL-3.0-or-later
/// Models that make do with the memory there is: a plan that does not fit becomes a smaller one, and says so.
///
/// Everything runs on the thread of the models; the makers are called there, while loading and later.
#pragma once

#include "core/run/device_worker.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace groundscope {

/// What a plan takes and what there is, bytes of main memory.
struct MemoryNeed {
    std::int64_t needed = 0;
    std::int64_t available = 0;
};

struct FrugalMakers {
    /// May be empty: no such model is asked for.
    std::function<Result<std::unique_ptr<Mllm>>(const MemoryPlan& plan, const Progress& progress)> mllm;
    std::function<Result<std::unique_ptr<Segmenter>>(const MemoryPlan& plan, const Progress& progress)> segmenter;
    /// Nothing where it cannot be known (a GPU): then the plan is tried.
    std::function<std::optional<MemoryNeed>(const MemoryPlan& plan)> need;
};

/// Plans for a choice of device and dtype, each smaller than the one before: as asked; one model at a time; where that
/// was a GPU, the same on the CPU; last, where the dtype was left open, bfloat16 on the CPU. A plan's numbers (device,
/// dtype) are those the models tell of themselves, so a run never mixes two.
/// @param onGpu  what "auto" comes to on this machine
std::vector<MemoryPlan> memoryPlans(const std::string& device, const std::string& dtype, bool onGpu, bool bothModels);

/// Loads by the first plan that fits; while loading, memory that runs out leads to the next plan. Later, a model that
/// runs out of memory lets go of the other one and tries once more, on the same device in the same dtype: same results.
/// From then on they take turns; "one-model" is reported. Errors: those of the makers, for the last plan that was tried.
Result<Models> makeFrugalModels(const std::vector<MemoryPlan>& plans, FrugalMakers makers, const Progress& progress);

}  // namespace groundscope
