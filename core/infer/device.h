// SPDX-License-Identifier: GPL-3.0-or-later
/// Names of devices and dtypes -> LibTorch's, and the memory of this machine.
#pragma once

#include "core/infer/model_zoo.h"

#include <c10/core/Device.h>
#include <c10/core/ScalarType.h>

#include <cstdint>

namespace groundscope {

c10::Device deviceOf(const DeviceChoice& choice);
at::ScalarType dtypeOf(const DeviceChoice& choice);
std::string dtypeName(at::ScalarType dtype);

/// chooseDevice(), and for dtype "auto" on the CPU bfloat16 when `elements` float32 values do not
/// fit the memory. Errors: those of chooseDevice; OutOfMemory when the chosen dtype does not fit
/// either.
Result<DeviceChoice> chooseFor(const std::string& device,
                               const std::string& dtype,
                               std::int64_t elements);

}  // namespace groundscope
