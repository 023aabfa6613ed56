// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/pickle_machine.h"

#include "core/infer/pickle_state.h"

#include <algorithm>
#include <array>
#include <bit>
#include <concepts>
#include <cstring>
#include <string>
#include <unordered_map>

namespace groundscope::pickle {

Result<std::span<const std::uint8_t>> Machine::take(std::uint64_t count) {
    if (count > m_stream.size() - m_at)
        return broken("it ends in the middle of a value");
    const auto bytes = m_stream.subspan(m_at, count);
    m_at += count;
    return bytes;
}

template <std::unsigned_integral T>
Result<T> Machine::number() {
    GS_TRY(const auto bytes, take(sizeof(T)));
    T value = 0;
    std::memcpy(&value, bytes.data(), sizeof(T));
    return value;
}

Result<std::string_view> Machine::text(std::uint64_t count) {
    GS_TRY(const auto bytes, take(count));
    return std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size());
}

Result<std::string_view> Machine::line() {
    const auto rest = m_stream.subspan(m_at);
    const auto end = std::find(rest.begin(), rest.end(), '\n');
    if (end == rest.end())
        return broken("a name does not end");
    const auto length = static_cast<std::uint64_t>(end - rest.begin());
    GS_TRY(const auto value, text(length));
    ++m_at;
    return value;
}

Result<Done> Machine::push(Node node) {
    if (m_nodes.size() >= kMaxNodes)
        return broken("it holds more than " + std::to_string(kMaxNodes) + " values");
    m_nodes.push_back(std::move(node));
    m_stack.push_back(static_cast<Ref>(m_nodes.size() - 1));
    return Done{};
}

Result<Ref> Machine::pop() {
    const auto floor = m_marks.empty() ? 0 : m_marks.back();
    if (m_stack.size() <= floor)
        return broken("its stack is empty");
    const auto ref = m_stack.back();
    m_stack.pop_back();
    return ref;
}

Result<std::vector<Ref>> Machine::popToMark() {
    if (m_marks.empty())
        return broken("a mark is missing");
    const auto begin = m_stack.begin() + static_cast<std::ptrdiff_t>(m_marks.back());
    std::vector<Ref> items(begin, m_stack.end());
    m_stack.erase(begin, m_stack.end());
    m_marks.pop_back();
    return items;
}

Result<Node*> Machine::top(Kind kind, const char* what) {
    const auto floor = m_marks.empty() ? 0 : m_marks.back();
    if (m_stack.size() <= floor || m_nodes[m_stack.back()].kind != kind)
        return broken(std::string(what) + " is expected on the stack");
    return &m_nodes[m_stack.back()];
}

Result<Done> Machine::proto() {
    GS_TRY(const auto version, number<std::uint8_t>());
    if (version > 5)
        return broken("pickle protocol " + std::to_string(version) + " is unknown");
    return Done{};
}

Result<Done> Machine::frame() {
    GS_CHECK(number<std::uint64_t>());
    return Done{};
}

Result<Done> Machine::mark() {
    m_marks.push_back(m_stack.size());
    return Done{};
}

Result<Done> Machine::stop() {
    m_stopped = true;
    return Done{};
}

template <std::unsigned_integral T>
Result<Done> Machine::integer() {
    GS_TRY(const auto value, number<T>());
    return push({Kind::Int, value});
}

Result<Done> Machine::int4() {
    GS_TRY(const auto value, number<std::uint32_t>());
    return push({Kind::Int, std::bit_cast<std::int32_t>(value)});
}

Result<Done> Machine::long1() {
    GS_TRY(const auto length, number<std::uint8_t>());
    GS_TRY(const auto bytes, text(length));
    if (length > sizeof(std::int64_t))
        return push({Kind::Opaque, 0, bytes});
    const bool negative = length > 0 && (static_cast<std::uint8_t>(bytes.back()) & 0x80U) != 0;
    std::int64_t value = negative ? -1 : 0;
    std::memcpy(&value, bytes.data(), length);
    return push({Kind::Int, value});
}

Result<Done> Machine::real() {
    GS_CHECK(take(sizeof(double)));  // no float of a state dict is looked at
    return push({Kind::Float});
}

template <std::unsigned_integral T>
Result<Done> Machine::string() {
    GS_TRY(const auto length, number<T>());
    GS_TRY(const auto value, text(length));
    return push({Kind::Text, 0, value});
}

Result<Done> Machine::tuple() {
    GS_TRY(auto items, popToMark());
    return push({Kind::Tuple, 0, {}, {}, std::move(items)});
}

Result<Done> Machine::tupleOf(std::size_t count) {
    std::vector<Ref> items(count);
    for (std::size_t i = count; i-- > 0;) {
        GS_TRY(items[i], pop());
    }
    return push({Kind::Tuple, 0, {}, {}, std::move(items)});
}

Result<Done> Machine::append() {
    GS_TRY(const auto item, pop());
    GS_TRY(auto* list, top(Kind::List, "a list"));
    list->items.push_back(item);
    return Done{};
}

Result<Done> Machine::appends() {
    GS_TRY(const auto items, popToMark());
    GS_TRY(auto* list, top(Kind::List, "a list"));
    list->items.insert(list->items.end(), items.begin(), items.end());
    return Done{};
}

Result<Done> Machine::setItem() {
    GS_TRY(const auto value, pop());
    GS_TRY(const auto key, pop());
    GS_TRY(auto* dict, top(Kind::Dict, "a dict"));
    dict->items.insert(dict->items.end(), {key, value});
    return Done{};
}

Result<Done> Machine::setItems() {
    GS_TRY(const auto items, popToMark());
    GS_TRY(auto* dict, top(Kind::Dict, "a dict"));
    if (items.size() % 2 != 0)
        return broken("a dict key has no value");
    dict->items.insert(dict->items.end(), items.begin(), items.end());
    return Done{};
}

Result<Done> Machine::popOne() {
    GS_CHECK(pop());
    return Done{};
}

Result<Done> Machine::popMark() {
    GS_CHECK(popToMark());
    return Done{};
}

Result<Done> Machine::store(std::uint32_t index) {
    if (m_stack.empty())
        return broken("its stack is empty");
    m_memo[index] = m_stack.back();
    return Done{};
}

template <std::unsigned_integral T>
Result<Done> Machine::put() {
    GS_TRY(const auto index, number<T>());
    return store(index);
}

Result<Done> Machine::memoize() {
    return store(static_cast<std::uint32_t>(m_memo.size()));
}

template <std::unsigned_integral T>
Result<Done> Machine::get() {
    GS_TRY(const auto index, number<T>());
    const auto found = m_memo.find(index);
    if (found == m_memo.end())
        return broken("memo entry " + std::to_string(index) + " does not exist");
    return pushRef(found->second);
}

const std::array<Machine::Step, 256>& Machine::steps() {
    static const auto table = [] {
        std::array<Step, 256> t{};
        t[0x80] = &Machine::proto, t[0x95] = &Machine::frame, t['('] = &Machine::mark,
        t['.'] = &Machine::stop;
        t['N'] = &Machine::none, t[0x88] = &Machine::yes, t[0x89] = &Machine::no;
        t['K'] = &Machine::int1, t['M'] = &Machine::int2, t['J'] = &Machine::int4,
        t[0x8a] = &Machine::long1;
        t['G'] = &Machine::real;
        t['X'] = t['T'] = t['B'] = &Machine::text4;   // text, byte string of Python 2, bytes
        t[0x8c] = t['U'] = t['C'] = &Machine::text1;  // the same with a short length
        t[0x8d] = t[0x8e] = &Machine::text8;
        t[')'] = &Machine::emptyTuple, t['t'] = &Machine::tuple;
        t[0x85] = &Machine::tuple1, t[0x86] = &Machine::tuple2, t[0x87] = &Machine::tuple3;
        t[']'] = &Machine::emptyList, t['a'] = &Machine::append, t['e'] = &Machine::appends;
        t['}'] = &Machine::emptyDict, t['s'] = &Machine::setItem, t['u'] = &Machine::setItems;
        t['0'] = &Machine::popOne, t['1'] = &Machine::popMark;
        t['c'] = &Machine::global, t[0x93] = &Machine::stackGlobal;
        t['R'] = t[0x81] = &Machine::call;  // REDUCE, NEWOBJ
        t['b'] = &Machine::build, t['Q'] = &Machine::persistent;
        t['q'] = &Machine::put1, t['r'] = &Machine::put4, t[0x94] = &Machine::memoize;
        t['h'] = &Machine::get1, t['j'] = &Machine::get4;
        return t;
    }();
    return table;
}

Result<Value> Machine::run() {
    while (!m_stopped) {
        m_opcodeAt = m_at;
        GS_TRY(const auto opcode, number<std::uint8_t>());
        const auto step = steps()[opcode];
        if (step == nullptr) {
            constexpr std::string_view kHex = "0123456789abcdef";
            return refused(std::string("The pickle opcode 0x") + kHex[opcode / 16] +
                           kHex[opcode % 16]);
        }
        GS_CHECK((this->*step)());
    }
    GS_TRY(const auto root, pop());
    return Value{std::move(m_nodes), root, m_at};
}

Result<Value> read(std::span<const std::uint8_t> stream) {
    return Machine(stream).run();
}

}  // namespace groundscope::pickle
