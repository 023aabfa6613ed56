// SPDX-License-Identifier: GPL-3.0-or-later
// Globals and calls: nothing is called, the value that the call would give is built here.
#include "core/infer/pickle_globals.h"
#include "core/infer/pickle_state.h"

namespace groundscope::pickle {

Result<Done> Machine::pushGlobal(std::string_view module, std::string_view name) {
    if (callableOf(module, name) == Callable::Unknown)
        return refused("The name \"" + std::string(module.substr(0, 80)) + "." +
                       std::string(name.substr(0, 80)) + "\"");
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
            return refused("Calling \"" + std::string(function.text) + "." +
                           std::string(function.name) + "\"");
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
            if ((m_nodes[pair].kind != Kind::Tuple && m_nodes[pair].kind != Kind::List) ||
                items.size() != 2)
                return broken("OrderedDict is not made of pairs");
            dict.items.insert(dict.items.end(), items.begin(), items.end());
        }
    }
    return push(std::move(dict));
}

Result<Done> Machine::callRebuildTensor(const std::vector<Ref>& arguments) {
    const auto is = [&](std::size_t i, Kind kind) { return m_nodes[arguments[i]].kind == kind; };
    const bool whole = arguments.size() >= 4 && is(0, Kind::Storage) && is(1, Kind::Int) &&
                       is(2, Kind::Tuple) && is(3, Kind::Tuple);
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
        m_nodes[parts[0]].text != "storage" || !is(1, Kind::Global) || !is(2, Kind::Text) ||
        !is(4, Kind::Int))
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
        if (storage.begin < 0 || count < 0 || storage.begin > storage.count ||
            count > storage.count - storage.begin)
            return broken("the view of a storage lies outside it");
        storage.count = count;
    }
    return storage.count < 0 ? broken("a storage has a negative size") : push(std::move(storage));
}

}  // namespace groundscope::pickle
