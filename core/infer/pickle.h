// SPDX-License-Identifier: GPL-3.0-or-later
/// PyTorch checkpoints (.pth, .pt, .bin): zip format (since 1.6) and the older bare pickles.
/// Mapped, zero copy.
///
/// Nothing in the file is executed and nothing outside the file's bytes is reached: see
/// pickle_machine.h and zip_archive.h. Tensors are found in the top dict, or below its key
/// "state_dict", "model" or "model_state_dict".
#pragma once

#include "core/infer/tensor_file.h"

#include <cstdint>
#include <memory>
#include <span>

namespace groundscope {

/// True for a zip archive or a pickle, told by the first bytes.
bool isPickle(std::span<const std::uint8_t> bytes);

/// Errors: Format (damaged; a view beyond its storage), Unsupported (compressed entries,
/// TorchScript, other opcodes or names than a state dict has: the message names it and its byte).
Result<TensorFile> readPickle(const std::shared_ptr<const MappedFile>& file);

}  // namespace groundscope
