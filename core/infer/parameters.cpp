// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/checkpoint.h"
#include "core/infer/layers.h"

#include <ATen/Functions.h>

#include <algorithm>

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

/// What is read, converted and given back at one time: a stop is obeyed and progress told in between.
constexpr std::int64_t kPieceBytes = std::int64_t{4} << 20;

/// One parameter or buffer and where its values come from.
struct Slot {
    std::string name;
    at::Tensor parameter;      // any shape
    at::Tensor stored;         // the same shape
    Linear* linear = nullptr;  ///< whose weights become int8
};

/// A way through a tensor by its first dimension, in pieces of about kPieceBytes.
struct Pieces {
    explicit Pieces(const at::Tensor& tensor)
        : rows(tensor.dim() == 0 ? 1 : tensor.size(0)),
          step(std::clamp<std::int64_t>(kPieceBytes * rows / std::max<std::int64_t>(tensor.nbytes(), 1), 1, std::max<std::int64_t>(rows, 1))) {}
    std::int64_t rows;
    std::int64_t step;
};

at::Tensor rowsOf(const at::Tensor& tensor, std::int64_t first, std::int64_t count) {
    return tensor.dim() == 0 ? tensor : tensor.narrow(0, first, count);
}

class Loader {
  public:
    Loader(torch::nn::Module& module, const TensorMap& tensors, const LoadOptions& options, const Progress& progress)
        : m_options(options), m_progress(progress) {
        for (const auto& [name, parameter] : slotsOf(module)) {
            m_slots.push_back({name, parameter, tensors.at(name), nullptr});
            m_total += static_cast<std::int64_t>(tensors.at(name).nbytes());
        }
        if (options.int8)
            chooseInt8(module);
        // In the order of the files, so that each is read from its begin to its end.
        std::ranges::sort(m_slots, {}, [](const Slot& slot) { return reinterpret_cast<std::uintptr_t>(slot.stored.data_ptr()); });
    }

    /// Bytes of all parameters.
    Result<std::int64_t> load() {
        std::int64_t bytes = 0;
        for (Slot& slot : m_slots) {
            slot.parameter.set_requires_grad(false);
            if (slot.linear != nullptr) {
                GS_TRY(const std::int64_t taken, loadInt8(slot));
                bytes += taken;
                continue;
            }
            GS_TRY(auto value, isTakenAsItIs(slot) ? viewed(slot) : converted(slot));
            slot.parameter.set_data(std::move(value));
            bytes += static_cast<std::int64_t>(slot.parameter.nbytes());
        }
        return bytes;
    }

  private:
    void chooseInt8(torch::nn::Module& module) {
        std::map<std::string, Linear*> layers;
        if (auto* layer = dynamic_cast<Linear*>(&module))
            layers.emplace("weight", layer);
        for (const auto& item : module.named_modules({}, /*include_self=*/false))
            if (auto* layer = dynamic_cast<Linear*>(item.value().get()))
                layers.emplace(item.key() + ".weight", layer);
        for (Slot& slot : m_slots)
            if (const auto found = layers.find(slot.name); found != layers.end())
                slot.linear = found->second;
    }

    [[nodiscard]] at::ScalarType dtypeOf(const Slot& slot) const {
        return m_options.exact && m_options.exact(slot.name) ? at::kFloat : m_options.dtype;
    }

    [[nodiscard]] bool isTakenAsItIs(const Slot& slot) const {
        const bool dtype = slot.stored.scalar_type() == dtypeOf(slot) || slot.name == m_options.asStored;
        return dtype && m_options.device.is_cpu() && slot.stored.is_contiguous();
    }

    /// Goes through `stored`; work(first row, rows) for each piece.
    template <typename Work>
    Result<Done> inPieces(const at::Tensor& stored, Work work) {
        const Pieces pieces(stored);
        for (std::int64_t first = 0; first < pieces.rows; first += pieces.step) {
            if (m_progress.stopped())
                return cancelledError();
            const auto rows = rowsOf(stored, first, std::min(pieces.step, pieces.rows - first));
            GS_CHECK(work(first, rows));
            m_done += static_cast<std::int64_t>(rows.nbytes());
            m_progress.tell("load", m_done, m_total);
        }
        return Done{};
    }

    /// The view itself, its pages read now: the first answer would wait for them one by one. What is only looked up stays away.
    Result<at::Tensor> viewed(const Slot& slot) {
        const bool lookedUp = slot.name == m_options.asStored;
        GS_CHECK(inPieces(slot.stored, [&](std::int64_t /*first*/, const at::Tensor& rows) -> Result<Done> {
            if (!lookedUp)
                readPages(rows);
            return Done{};
        }));
        return slot.stored;
    }

    Result<at::Tensor> converted(const Slot& slot) {
        const auto value = at::empty(slot.stored.sizes(), at::TensorOptions(dtypeOf(slot)).device(m_options.device));
        GS_CHECK(inPieces(slot.stored, [&](std::int64_t first, const at::Tensor& rows) -> Result<Done> {
            readPages(rows);
            rowsOf(value, first, rows.dim() == 0 ? 1 : rows.size(0)).copy_(rows);
            forgetPages(rows);
            return Done{};
        }));
        return value;
    }

    Result<std::int64_t> loadInt8(const Slot& slot) {
        Int8Weights weights(slot.stored.size(0), slot.stored.size(1));
        GS_CHECK(inPieces(slot.stored, [&](std::int64_t first, const at::Tensor& rows) -> Result<Done> {
            readPages(rows);
            if (!weights.set(first, rows))
                return Error{ErrorCode::InvalidInput,
                             "The tensor " + slot.name + " holds values that are not finite numbers, which int8 cannot keep: the "
                             "weights are damaged, or load them as float32.",
                             {}};
            forgetPages(rows);
            return Done{};
        }));
        const std::int64_t bytes = weights.bytes();
        slot.linear->setInt8(std::move(weights));
        return bytes;
    }

    const LoadOptions& m_options;
    const Progress& m_progress;
    std::vector<Slot> m_slots;
    std::int64_t m_done = 0;
    std::int64_t m_total = 0;
};

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
    return Loader(module, tensors, options, progress).load();
}

}  // namespace groundscope
