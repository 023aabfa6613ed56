// SPDX-License-Identifier: GPL-3.0-or-later
/// A sample and the loaded models as the straight line (pipeline.h) takes them. Runs on the thread that owns the models.
#pragma once

#include "core/grounding/pipeline.h"
#include "core/io/run_store.h"
#include "core/run/device_worker.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>

namespace groundscope {

/// Sample, configuration and models; phrase finder, word vectors and judge are the caller's to add. Borrows all three.
PipelineContext contextFor(const Sample& sample, const RunConfig& config, const Models& models);

/// The judge that the loaded language model itself is. Null without a model, and when the configuration asks no judge or
/// another one.
std::unique_ptr<Judge> ownJudge(const RunConfig& config, const Models& models);

/// What the store has of a sample, its error dropped; an empty form where it has nothing that can be read.
SampleRun startingForm(const RunStore& store, const std::string& sampleId);

/// Where attention per head goes: "R.gsrun-heads" beside the run.
std::filesystem::path headsFolderOf(const RunStore& store);
/// The file of a sample in that folder, which is made: ids may hold any character, its number in the benchmark is safe.
std::filesystem::path headsFile(const std::filesystem::path& folder, std::size_t index);

}  // namespace groundscope
