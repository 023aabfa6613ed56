// SPDX-License-Identifier: GPL-3.0-or-later
/// Stages of a SampleRun <-> the text and bytes that a run store keeps of them. Layouts: run_store.h.
///
/// Pure functions. Decoders trust nothing: every size is checked against the bytes at hand, every index against
/// what it points into. Errors of decoders: Format, `where` is a JSON pointer.
#pragma once

#include "core/base/result.h"
#include "core/data/run_record.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace groundscope {

std::string encodeRecord(const RunRecord& record);
Result<RunRecord> decodeRecord(std::string_view json);

std::string encodeStack(const AttentionStack& stack);
Result<AttentionStack> decodeStack(std::string_view bytes);

std::string encodeMaps(const std::vector<AttentionMap>& maps);
Result<std::vector<AttentionMap>> decodeMaps(std::string_view bytes);

/// The candidates of a form, and the unions over several instances.
std::string encodeCandidates(const SampleRun& run);
Result<Done> decodeCandidates(std::string_view json, SampleRun& run);

/// The true IoUs, selections and scores of a form.
std::string encodeScores(const SampleRun& run);
Result<Done> decodeScores(std::string_view json, SampleRun& run);

std::string encodeError(const Error& error);
Result<Done> decodeError(std::string_view json, std::optional<Error>& error);

/// Whether the stages of a form fit each other: indices in range, one image size. Format with what does not.
Result<Done> checkConsistent(const SampleRun& run);

}  // namespace groundscope
