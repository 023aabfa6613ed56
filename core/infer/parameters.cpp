// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/checkpoint.h"
#include "core/infer/layers.h"

namespace groundscope {
namespace {

constexpr std::size_t kListed = 10;

/// "2 missing: a, b; " or nothing.
std::string listed(const std::vector<std::string>& items, const std::string& what) {
    if (items.empty())
        return {};
    std::string text = std::to_string(items.size()) + " " + what + ": ";
    for (std::size_t i = 0; i < std::min(items.size(), kListed); ++i)
        text += (i > 0 ? ", " : "") + items[i];
    return text + (items.size() > kListed ? ", …; " : "; ");
}

bool isFloat(const at::Tensor& tensor) {
    return at::isFloatingType(tensor.scalar_type());
}

/// All parameters and buffers by name; both are handles of the module's own tensors.
std::map<std::string, at::Tensor> slotsOf(const torch::nn::Module& module) {
    std::map<std::string, at::Tensor> slots;
    for (const auto& item : module.named_parameters())
        slots.emplace(item.key(), item.value());
    for (const auto& item : module.named_buffers())
        slots.emplace(item.key(), item.value());
    return slots;
}

}  // namespace

std::map<std::string, std::vector<std::int64_t>> shapesOf(const torch::nn::Module& module) {
    std::map<std::string, std::vector<std::int64_t>> shapes;
    for (const auto& [name, slot] : slotsOf(module))
        shapes.emplace(name, slot.sizes().vec());
    return shapes;
}

Result<Done> checkTensors(const std::map<std::string, std::vector<std::int64_t>>& expected,
                          const TensorMap& tensors) {
    std::vector<std::string> missing;
    std::vector<std::string> extra;
    std::vector<std::string> misshapen;
    for (const auto& [name, shape] : expected) {
        const auto found = tensors.find(name);
        if (found == tensors.end())
            missing.push_back(name);
        else if (found->second.sizes() != at::IntArrayRef(shape))
            misshapen.push_back(name + " is " + shapeText(found->second.sizes()) + ", expected " +
                                shapeText(shape));
        else if (!isFloat(found->second))
            misshapen.push_back(name + " is " + c10::toString(found->second.scalar_type()) +
                                ", expected a float type");
    }
    for (const auto& [name, tensor] : tensors)
        if (expected.count(name) == 0)
            extra.push_back(name);
    auto text =
        listed(missing, "missing") + listed(extra, "extra") + listed(misshapen, "misshapen");
    if (text.empty())
        return Done{};
    text.resize(text.size() - 2);
    return Error{ErrorCode::InvalidInput, "The weights do not fit the model. " + text + ".", {}};
}

Result<std::int64_t> loadParameters(torch::nn::Module& module,
                                    const TensorMap& tensors,
                                    const LoadOptions& options,
                                    const Progress& progress) {
    GS_CHECK(checkTensors(shapesOf(module), tensors));
    auto slots = slotsOf(module);
    const auto total = static_cast<std::int64_t>(slots.size());
    std::int64_t done = 0;
    std::int64_t bytes = 0;
    for (auto& [name, slot] : slots) {
        if (progress.stopped())
            return cancelledError();
        slot.set_requires_grad(false);
        slot.set_data(tensors.at(name).to(options.device, options.dtype).contiguous());
        bytes += static_cast<std::int64_t>(slot.nbytes());
        progress.tell("load", ++done, total);
    }
    return bytes;
}

}  // namespace groundscope
