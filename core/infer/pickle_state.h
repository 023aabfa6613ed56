// SPDX-License-Identifier: GPL-3.0-or-later
/// The machine behind pickle_machine.h: stream, stack, marks, memo and what each opcode does to
/// them.
///
/// Private to pickle_machine.cpp (stream, stack, containers) and pickle_calls.cpp (globals and
/// calls).
#pragma once

#include "core/infer/pickle_machine.h"

#include <array>
#include <concepts>
#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

namespace groundscope::pickle {

inline constexpr std::size_t kMaxNodes = 4'000'000;  // a 70B model's state dict needs about 30,000
inline constexpr std::size_t kMaxArguments = 8;

class Machine {
  public:
    explicit Machine(std::span<const std::uint8_t> stream) : m_stream(stream) {}

    Result<Value> run();

  private:
    /// What one opcode does.
    using Step = Result<Done> (Machine::*)();
    static const std::array<Step, 256>& steps();

    [[nodiscard]] Error broken(const std::string& message) const {
        return {ErrorCode::Format,
                "Damaged pickle: " + message + ".",
                "byte " + std::to_string(m_opcodeAt)};
    }
    [[nodiscard]] Error refused(const std::string& what) const {
        return {ErrorCode::Unsupported,
                what +
                    " is not allowed in a file of weights; nothing was executed. Save a plain "
                    "state dict with "
                    "torch.save(model.state_dict(), …) or as safetensors.",
                "byte " + std::to_string(m_opcodeAt)};
    }

    // Reading the stream.
    Result<std::span<const std::uint8_t>> take(std::uint64_t count);
    template <std::unsigned_integral T>
    Result<T> number();
    Result<std::string_view> text(std::uint64_t count);
    Result<std::string_view> line();

    // The stack.
    Result<Done> push(Node node);
    Result<Done> pushRef(Ref ref) {
        m_stack.push_back(ref);
        return Done{};
    }
    Result<Ref> pop();
    Result<std::vector<Ref>> popToMark();
    Result<Node*> top(Kind kind, const char* what);

    // Opcodes.
    Result<Done> proto();
    Result<Done> frame();
    Result<Done> mark();
    Result<Done> stop();
    Result<Done> none() { return push({}); }
    Result<Done> yes() { return push({Kind::Bool, 1}); }
    Result<Done> no() { return push({Kind::Bool, 0}); }
    Result<Done> int1() { return integer<std::uint8_t>(); }
    Result<Done> int2() { return integer<std::uint16_t>(); }
    Result<Done> int4();
    Result<Done> long1();
    Result<Done> real();
    Result<Done> text1() { return string<std::uint8_t>(); }
    Result<Done> text4() { return string<std::uint32_t>(); }
    Result<Done> text8() { return string<std::uint64_t>(); }
    Result<Done> emptyTuple() { return push({Kind::Tuple}); }
    Result<Done> tuple();
    Result<Done> tuple1() { return tupleOf(1); }
    Result<Done> tuple2() { return tupleOf(2); }
    Result<Done> tuple3() { return tupleOf(3); }
    Result<Done> emptyList() { return push({Kind::List}); }
    Result<Done> append();
    Result<Done> appends();
    Result<Done> emptyDict() { return push({Kind::Dict}); }
    Result<Done> setItem();
    Result<Done> setItems();
    Result<Done> popOne();
    Result<Done> popMark();
    Result<Done> global();
    Result<Done> stackGlobal();
    Result<Done> call();
    Result<Done> build();
    Result<Done> persistent();
    Result<Done> put1() { return put<std::uint8_t>(); }
    Result<Done> put4() { return put<std::uint32_t>(); }
    Result<Done> memoize();
    Result<Done> get1() { return get<std::uint8_t>(); }
    Result<Done> get4() { return get<std::uint32_t>(); }

    template <std::unsigned_integral T>
    Result<Done> integer();
    template <std::unsigned_integral T>
    Result<Done> string();
    template <std::unsigned_integral T>
    Result<Done> put();
    template <std::unsigned_integral T>
    Result<Done> get();
    Result<Done> tupleOf(std::size_t count);
    Result<Done> store(std::uint32_t index);
    Result<Done> pushGlobal(std::string_view module, std::string_view name);
    Result<Done> callOrderedDict(const std::vector<Ref>& arguments);
    Result<Done> callRebuildTensor(const std::vector<Ref>& arguments);

    std::span<const std::uint8_t> m_stream;
    std::uint64_t m_at = 0;
    std::uint64_t m_opcodeAt = 0;
    bool m_stopped = false;
    std::size_t m_copied = 0;
    std::vector<Node> m_nodes;
    std::vector<Ref> m_stack;
    std::vector<std::size_t> m_marks;
    std::unordered_map<std::uint32_t, Ref> m_memo;
};

}  // namespace groundscope::pickle
