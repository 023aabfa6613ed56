// SPDX-License-Identifier: GPL-3.0-or-later
/// A sample and the loaded models as the straight line (pipeline.h) takes them. Runs on the thread that owns the models.
#pragma once

#include "core/grounding/pipeline.h"
#include "core/run/device_worker.h"

#include <memory>

namespace groundscope {

/// Sample, configuration and models; phrase finder, word vectors and judge are the caller's to add. Borrows all three.
PipelineContext contextFor(const Sample& sample, const RunConfig& config, const Models& models);

/// The judge that the loaded language model itself is. Null without a model, and when the configuration asks no judge or
/// another one.
std::unique_ptr<Judge> ownJudge(const RunConfig& config, const Models& models);

}  // namespace groundscope
