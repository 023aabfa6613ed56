// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/pickle_machine.h"

#include "core/infer/pickle_globals.h"

#include <algorithm>
#include <array>
#include <bit>
#include <concepts>
#include <cstring>
#include <string>
#include <unordered_map>

namespace groundscope::pickle {
namespace {

constexpr std::size_t kMaxNodes = 4'000'000;  // a 70B model's state dict needs about 30,000
constexpr std::size_t kMaxArguments = 8;

class Machine {
  public:
    explicit Machine(std::span<const std::uint8_t> stream) : m_stream(stream) {}

    Result<Value> run();

  private:
    using Step = Result<Done> (Machine::*)();
    static const std::array<Step, 256>& steps();

    [[nodiscard]] Error broken(const std::string& message) const {
        return {ErrorCode::Format, "Damaged pickle: " + message + ".", "byte " + std::to_string(m_opcodeAt)};
    }
    [[nodiscard]] Error refused(const std::string& what) const {
        return {ErrorCode::Unsupported,
                what + " is not allowed in a file of weights; nothing was executed. Save a plain state dict with "
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

Result<Done> Machine::pushGlobal(std::string_view module, std::string_view name) {
    if (callableOf(module, name) == Callable::Unknown)
        return refused("The name \"" + std::string(module.substr(0, 80)) + "." + std::string(name.substr(0, 80)) + "\"");
    return push({Kind::Global, 0, module, name});
}

Result<Done> Machine::global() {
    GS_TRY(const auto module, line());
    GS_TRY(const auto name, line());
    return pushGlobal(module, name);
}

Result<Done> Machine::stackGlobal() {
    GS_TRY(const auto nameRef, pop());
    GS_TRY(const auto moduleRef, pop());
    if (m_nodes[nameRef].kind != Kind::Text || m_nodes[moduleRef].kind != Kind::Text)
        return broken("a global's name is not a text");
    return pushGlobal(m_nodes[moduleRef].text, m_nodes[nameRef].text);
}

Result<Done> Machine::call() {
    GS_TRY(const auto argumentsRef, pop());
    GS_TRY(const auto functionRef, pop());
    if (m_nodes[functionRef].kind != Kind::Global || m_nodes[argumentsRef].kind != Kind::Tuple)
        return refused("A call of something that is not a known function");
    if (m_nodes[argumentsRef].items.size() > kMaxArguments)
        return broken("a call has more than " + std::to_string(kMaxArguments) + " arguments");
    const auto arguments = m_nodes[argumentsRef].items;
    const auto& function = m_nodes[functionRef];
    switch (callableOf(function.text, function.name)) {
        case Callable::OrderedDict:
            return callOrderedDict(arguments);
        case Callable::RebuildTensor:
            return callRebuildTensor(arguments);
        case Callable::RebuildParameter:
            if (arguments.empty() || m_nodes[arguments[0]].kind != Kind::Tensor)
                return broken("a parameter is not made of a tensor");
            return pushRef(arguments[0]);
        case Callable::Size:
            if (arguments.size() != 1 || m_nodes[arguments[0]].kind != Kind::Tuple)
                return broken("torch.Size is not made of a tuple");
            return pushRef(arguments[0]);
        case Callable::Device:
            return push({Kind::Opaque});
        default:
            return refused("Calling \"" + std::string(function.text) + "." + std::string(function.name) + "\"");
    }
}

Result<Done> Machine::callOrderedDict(const std::vector<Ref>& arguments) {
    Node dict{Kind::Dict};
    if (arguments.size() > 1)
        return broken("OrderedDict has more than one argument");
    if (arguments.size() == 1) {
        const auto& pairs = m_nodes[arguments[0]];
        if (pairs.kind != Kind::List && pairs.kind != Kind::Tuple)
            return broken("OrderedDict is not made of a list");
        // One list may be used by many calls: what they copy is bounded together.
        m_copied += pairs.items.size();
        if (m_copied > kMaxNodes)
            return broken("it copies too many values");
        for (const auto pair : pairs.items) {
            const auto& items = m_nodes[pair].items;
            if ((m_nodes[pair].kind != Kind::Tuple && m_nodes[pair].kind != Kind::List) || items.size() != 2)
                return broken("OrderedDict is not made of pairs");
            dict.items.insert(dict.items.end(), items.begin(), items.end());
        }
    }
    return push(std::move(dict));
}

Result<Done> Machine::callRebuildTensor(const std::vector<Ref>& arguments) {
    const auto is = [&](std::size_t i, Kind kind) { return m_nodes[arguments[i]].kind == kind; };
    const bool whole = arguments.size() >= 4 && is(0, Kind::Storage) && is(1, Kind::Int) && is(2, Kind::Tuple) &&
                       is(3, Kind::Tuple);
    if (!whole)
        return broken("a tensor is not made of storage, offset, size and stride");
    return push({Kind::Tensor, 0, {}, {}, {arguments.begin(), arguments.begin() + 4}});
}

Result<Done> Machine::build() {
    GS_CHECK(pop());                              // attributes of the dict (`_metadata`): not used
    GS_CHECK(top(Kind::Dict, "an OrderedDict"));  // stays
    return Done{};
}

/// ('storage', type, key, location, elements[, (view key, first element, elements)])
Result<Done> Machine::persistent() {
    GS_TRY(const auto ref, pop());
    if (m_nodes[ref].items.size() > kMaxArguments)
        return broken("a persistent id has too many parts");
    const auto parts = m_nodes[ref].items;
    const auto is = [&](std::size_t i, Kind kind) { return m_nodes[parts[i]].kind == kind; };
    if (m_nodes[ref].kind != Kind::Tuple || parts.size() < 5 || !is(0, Kind::Text) ||
        m_nodes[parts[0]].text != "storage" || !is(1, Kind::Global) || !is(2, Kind::Text) || !is(4, Kind::Int))
        return broken("a persistent id is not that of a storage");
    const auto& type = m_nodes[parts[1]];
    const auto dtype = storageDtype(type.text, type.name);
    if (!dtype)
        return refused("A storage of type \"" + std::string(type.name) + "\"");
    Node storage{Kind::Storage, 0, m_nodes[parts[2]].text};
    storage.dtype = *dtype;
    storage.count = m_nodes[parts[4]].integer;
    if (parts.size() > 5 && is(5, Kind::Tuple) && m_nodes[parts[5]].items.size() == 3) {
        storage.begin = m_nodes[m_nodes[parts[5]].items[1]].integer;
        const auto count = m_nodes[m_nodes[parts[5]].items[2]].integer;
        if (storage.begin < 0 || count < 0 || storage.begin > storage.count || count > storage.count - storage.begin)
            return broken("the view of a storage lies outside it");
        storage.count = count;
    }
    return storage.count < 0 ? broken("a storage has a negative size") : push(std::move(storage));
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
        t[0x80] = &Machine::proto, t[0x95] = &Machine::frame, t['('] = &Machine::mark, t['.'] = &Machine::stop;
        t['N'] = &Machine::none, t[0x88] = &Machine::yes, t[0x89] = &Machine::no;
        t['K'] = &Machine::int1, t['M'] = &Machine::int2, t['J'] = &Machine::int4, t[0x8a] = &Machine::long1;
        t['G'] = &Machine::real;
        t['X'] = t['T'] = t['B'] = &Machine::text4;     // text, byte string of Python 2, bytes
        t[0x8c] = t['U'] = t['C'] = &Machine::text1;    // the same with a short length
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
            return refused(std::string("The pickle opcode 0x") + kHex[opcode / 16] + kHex[opcode % 16]);
        }
        GS_CHECK((this->*step)());
    }
    GS_TRY(const auto root, pop());
    return Value{std::move(m_nodes), root, m_at};
}

}  // namespace

Result<Value> read(std::span<const std::uint8_t> stream) {
    return Machine(stream).run();
}

}  // namespace groundscope::pickle
