// SPDX-License-Identifier: GPL-3.0-or-later
/// The device workers of one pass of groundscope-cli run, and the hashes of what they load.
#pragma once

#include "app/cli/models.h"
#include "core/run/device_worker.h"

#include <memory>
#include <optional>
#include <vector>

namespace groundscope {

/// Workers with their models loaded, and what the models say of themselves.
struct Workers {
    std::vector<std::unique_ptr<DeviceWorker>> all;
    std::vector<std::string> devices;  ///< of each, as given
    std::optional<ModelInfo> mllm;     ///< of the first
    std::optional<ModelInfo> segmenter;
    std::int64_t headBytes = 0;  ///< of one answer of full length, at most

    [[nodiscard]] std::vector<DeviceWorker*> pointers() const {
        std::vector<DeviceWorker*> list;
        for (const auto& worker : all)
            list.push_back(worker.get());
        return list;
    }
};

/// One worker a device, with the models this pass needs. A device on which they cannot be loaded is left out, with a warning,
/// as long as there is another. Errors: those of loading; Cancelled.
Result<Workers> loadWorkers(const ModelPlan& plan, bool withMllm, bool withSegmenter, const RunConfig& config,
                            const StopSignal& signal);

/// Content hashes of the models' files into the configuration. Errors: those of reading; Cancelled.
Result<Done> hashModels(RunConfig& config, const StopSignal& signal);

}  // namespace groundscope
