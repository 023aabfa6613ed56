// SPDX-License-Identifier: GPL-3.0-or-later
/// Pictures that `groundscope-cli ground` writes. Qt Gui, offscreen, started when the first picture is drawn.
#pragma once

#include "core/base/geometry.h"
#include "core/base/result.h"
#include "core/data/benchmark.h"
#include "core/data/run_record.h"
#include "core/grounding/models.h"

#include <filesystem>
#include <string>

namespace groundscope {

/// "mask-002-0.png": phrase 2, level 0.
std::string maskFileName(const Candidate& candidate);
/// "heat-002.png"
std::string heatFileName(const AttentionMap& map);

/// heat-PPP.png (picture, heat map and point, image size), mask-PPP-L.png (8-bit grey, 0 and 255) and
/// contact-sheet.png (further pages: contact-sheet-2.png, …). Errors: Io; those of the painter.
Result<Done> writeFigures(const std::filesystem::path& folder, const RgbImage& image, const Sample& sample,
                          const SampleRun& run, const ModelInfo& mllm);

}  // namespace groundscope
