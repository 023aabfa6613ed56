// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/device.h"

#include "core/infer/guard.h"
#include "core/infer/int8_kernels.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/detail/CUDAHooksInterface.h>
#include <torch/version.h>

#include <array>
#include <cstdio>
#include <dlfcn.h>
#include <thread>
#include <unistd.h>

namespace groundscope {
namespace {

constexpr const char* kInt8 = "int8";
constexpr double kUsableShare = 0.95;  // of all memory, for weights

struct Dtype {
    const char* name;
    at::ScalarType type;  ///< in which it is computed
};
constexpr std::array<Dtype, 4> kDtypes{
    {{"float32", at::kFloat}, {"bfloat16", at::kBFloat16}, {"float16", at::kHalf}, {kInt8, at::kFloat}}};

const Dtype* findDtype(const std::string& name) {
    for (const auto& dtype : kDtypes)
        if (name == dtype.name)
            return &dtype;
    return nullptr;
}

/// Why there is no GPU to use, or an empty text.
std::string noCudaReason() {
    if (!at::CUDAHooksRegistry()->Has("CUDAHooks"))
        return "no CUDA in this LibTorch";
    return at::hasCUDA() ? "" : "no CUDA device found";
}

Result<std::string> cudaName(const std::string& device, const std::string& missing) {
    if (!missing.empty())
        return Error{ErrorCode::Unsupported,
                     "The device \"" + device + "\" cannot be used: " + missing + ".",
                     {}};
    const auto count = at::detail::getCUDAHooks().getNumGPUs();
    const auto digits = device.size() > 5 ? device.substr(5) : "0";
    const bool number =
        digits.size() <= 3 && digits.find_first_not_of("0123456789") == std::string::npos;
    if (!number || std::stoi(digits) >= count)
        return Error{ErrorCode::Unsupported,
                     "There is no device \"" + device + "\": " + std::to_string(count) +
                         " CUDA devices were found.",
                     {}};
    return "cuda:" + digits;
}

/// "14.1 GB"
std::string gigabytes(double bytes) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1f GB", bytes / 1e9);
    return text.data();
}

double physicalMemory() {
    return static_cast<double>(::sysconf(_SC_PHYS_PAGES)) *
           static_cast<double>(::sysconf(_SC_PAGESIZE));
}

/// Only our kernels for the CPU know int8.
Result<DeviceChoice> int8On(DeviceChoice choice, const std::string& asked) {
    if (choice.device != "cpu" && asked != "auto")
        return Error{ErrorCode::Unsupported,
                     "int8 weights are computed on the CPU only; give float16 on \"" + choice.device + "\", or the device cpu.",
                     {}};
    if (choice.device != "cpu")
        choice = {"cpu", "", "int8 weights are computed on the CPU only"};
    choice.dtype = kInt8;
    return choice;
}

/// Of this many weights.
double bytesOf(std::int64_t elements, const std::string& dtype) {
    const double each = dtype == "float32" ? 4 : dtype == kInt8 ? 1 + 4.0 / kInt8Group : 2;
    return static_cast<double>(elements) * each;
}

}  // namespace

Result<DeviceChoice> chooseDevice(const std::string& device, const std::string& dtype) {
    return guarded([&]() -> Result<DeviceChoice> {
        const auto missing = noCudaReason();
        DeviceChoice choice{"cpu", "float32", device == "cpu" ? "chosen by you" : missing};
        if (device.starts_with("cuda") &&
            (device.size() == 4 || (device.size() > 5 && device[4] == ':'))) {
            GS_TRY(choice.device, cudaName(device, missing));
            choice.reason = "chosen by you";
        } else if (device == "auto" && missing.empty()) {
            choice = {"cuda:0", "float16", "CUDA found"};
        } else if (device != "auto" && device != "cpu") {
            return Error{
                ErrorCode::InvalidInput,
                "The device \"" + device + "\" is unknown; give auto, cpu, cuda or cuda:N.",
                {}};
        }
        choice.dtype = choice.device == "cpu" ? "float32" : "float16";
        if (dtype == "auto")
            return choice;
        if (findDtype(dtype) == nullptr)
            return Error{
                ErrorCode::InvalidInput,
                "The dtype \"" + dtype + "\" is unknown; give auto, float32, bfloat16, float16 or int8.",
                {}};
        if (dtype == "float16" && choice.device == "cpu")
            return Error{ErrorCode::Unsupported,
                         "float16 is not computed on a CPU; give bfloat16 or float32.",
                         {}};
        if (dtype == kInt8)
            return int8On(std::move(choice), device);
        choice.dtype = dtype;
        return choice;
    });
}

Result<DeviceChoice> chooseFor(const std::string& device,
                               const std::string& dtype,
                               std::int64_t elements) {
    GS_TRY(auto choice, chooseDevice(device, dtype));
    if (choice.device != "cpu")
        return choice;
    const auto memory = physicalMemory();
    const auto asFloat = bytesOf(elements, "float32");
    if (dtype == "auto" && asFloat > 0.8 * memory) {
        choice.dtype = "bfloat16";
        choice.reason +=
            "; float32 would take " + gigabytes(asFloat) + " of " + gigabytes(memory) + " memory";
    }
    const auto needed = bytesOf(elements, choice.dtype);
    if (needed <= kUsableShare * memory)
        return choice;
    const auto asInt8 = bytesOf(elements, kInt8);
    const auto hint = asInt8 <= kUsableShare * memory
                          ? " As int8 they would take " + gigabytes(asInt8) + "; its answers differ a little."
                          : std::string();
    return Error{ErrorCode::OutOfMemory,
                 "The weights take " + gigabytes(needed) + " as " + choice.dtype + ", this machine has " + gigabytes(memory) +
                     " of memory." + hint,
                 {}};
}

c10::Device deviceOf(const DeviceChoice& choice) {
    return c10::Device(choice.device);
}

at::ScalarType dtypeOf(const DeviceChoice& choice) {
    const auto* dtype = findDtype(choice.dtype);
    return dtype != nullptr ? dtype->type : at::kFloat;
}

std::string dtypeName(at::ScalarType dtype) {
    for (const auto& known : kDtypes)
        if (known.type == dtype)
            return known.name;
    return c10::toString(dtype);
}

std::string torchVersion() {
    return TORCH_VERSION;
}

void setTorchThreads(int count) {
    const auto cores = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    const int threads = count > 0 ? count : cores;
    at::set_num_threads(threads);
    // OpenBLAS has threads of its own, and the last bits of its sums depend on how many: the environment must not decide.
    using SetThreads = void (*)(int);
    if (const auto set = reinterpret_cast<SetThreads>(::dlsym(RTLD_DEFAULT, "openblas_set_num_threads")))
        set(threads);
}

}  // namespace groundscope
