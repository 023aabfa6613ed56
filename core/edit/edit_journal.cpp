// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edit_journal.h"

#include "core/base/files.h"
#include "core/base/mapped_file.h"
#include "core/data/json_fields.h"
#include "core/edit/edit_json.h"

#include <algorithm>
#include <utility>

namespace groundscope {
namespace {

constexpr const char* kFormat = "groundscope-edits";
constexpr int kVersion = 1;
constexpr std::size_t kSumDigits = 16;
constexpr std::size_t kMaxLine = std::size_t{512} << 20;
constexpr std::array<const char*, 3> kKinds{"edit", "undo", "redo"};

std::string lineOf(const Json& json) {
    const std::string text = dumpJson(json);
    return sha256(text).substr(0, kSumDigits) + " " + text + "\n";
}

/// The JSON of a line whose checksum holds.
std::optional<Json> jsonOf(std::string_view line, const std::string& where) {
    if (line.size() < kSumDigits + 3 || line.size() > kMaxLine || line[kSumDigits] != ' ')
        return {};
    const std::string_view text = line.substr(kSumDigits + 1);
    if (std::string_view(sha256(text)).substr(0, kSumDigits) != line.substr(0, kSumDigits))
        return {};
    auto json = parseJson(text, where);
    return json.has_value() && json->is_object() ? std::optional(*std::move(json)) : std::nullopt;
}

Result<JournalEvent> eventFrom(const Json& json) {
    JournalEvent event;
    Fields fields(json, {});
    fields.read("event", kKinds, event.kind);
    fields.read("id", event.id);
    fields.read("undone", event.undone);
    fields.read("target", event.target);
    fields.read("when", event.whenUtc);
    if (fields.error())
        return *fields.error();
    if (event.id.empty())
        return Error{ErrorCode::Format, "An event has no id.", {}};
    if (event.kind == JournalEvent::Kind::Edit) {
        GS_TRY(event.edit, editFromJson(json.value("edit", Json()), "/edit"));
    }
    return event;
}

/// Whether the file is a journal this program can add to, by its first line; a damaged one may be.
Result<Done> checkHeader(std::string_view line, const std::filesystem::path& path) {
    const auto json = jsonOf(line, path.string());
    if (!json)
        return Done{};
    std::string format;
    int version = kVersion;
    Fields fields(*json, {});
    fields.read("format", format);
    fields.read("version", version);
    if (fields.error() || version > kVersion)
        return Error{ErrorCode::Unsupported,
                     "These corrections were written by a newer version of the program (format " + std::to_string(version) +
                         ", expected at most " + std::to_string(kVersion) + "): nothing was changed.",
                     path.string()};
    return Done{};
}

bool isHeader(const Json& json) {
    return json.contains("format") && json["format"] == kFormat;
}

}  // namespace

std::string journalHeader(const std::string& benchmark, const std::string& layout) {
    return lineOf({{"format", kFormat}, {"version", kVersion}, {"benchmark", benchmark}, {"layout", layout}});
}

std::string journalLine(const JournalEvent& event) {
    Json json{{"event", kKinds[static_cast<std::size_t>(event.kind)]}, {"id", event.id}};
    if (event.kind != JournalEvent::Kind::Edit) {
        json["target"] = event.target;
        json["when"] = event.whenUtc;
        return lineOf(json);
    }
    if (event.undone)
        json["undone"] = true;
    json["edit"] = toJson(event.edit);
    return lineOf(json);
}

Result<Done> Journal::read(const std::filesystem::path& path) {
    std::error_code problem;
    if (std::filesystem::is_regular_file(path, problem) && std::filesystem::file_size(path, problem) == 0 && !problem)
        return Done{};
    GS_TRY(const auto file, MappedFile::open(path));
    std::string_view rest = file->text();
    GS_CHECK(checkHeader(rest.substr(0, rest.find('\n')), path));
    bool anyRead = false;
    bool lastBad = false;
    for (bool first = true; !rest.empty(); first = false) {
        const std::size_t end = rest.find('\n');
        const std::string_view line = rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        if (line.empty())
            continue;
        m_damaged += lastBad && !first ? 1 : 0;
        lastBad = !readLine(line, path.string());
        anyRead = anyRead || !lastBad;
    }
    m_torn = m_torn || lastBad;
    if (!anyRead)
        return Error{ErrorCode::Format, "This is no file of corrections: nothing was changed. Move it away to begin anew.",
                     path.string()};
    return Done{};
}

bool Journal::readLine(std::string_view line, const std::string& where) {
    const auto json = jsonOf(line, where);
    if (!json)
        return false;
    if (isHeader(*json))
        return true;
    auto event = eventFrom(*json);
    if (!event.has_value())
        return false;
    add(*std::move(event));
    return true;
}

void Journal::add(JournalEvent event) {
    if (!m_seen.insert(event.id).second)
        return;
    if (event.kind == JournalEvent::Kind::Edit)
        addEdit(std::move(event));
    else
        mark(event);
}

void Journal::addEdit(JournalEvent event) {
    auto& list = m_bySample[event.edit.sampleId];
    if (!event.undone)
        for (; !list.empty() && m_entries[list.back()].undone; list.pop_back()) {
            Entry& entry = m_entries[list.back()];
            m_byId.erase(entry.id);
            entry = {entry.id, {}, true, true};
        }
    m_byId[event.id] = m_entries.size();
    list.push_back(m_entries.size());
    m_entries.push_back({std::move(event.id), std::move(event.edit), event.undone, false});
}

/// How many edits of the sample stand.
std::size_t Journal::boundary(const std::string& sampleId) const {
    const auto found = m_bySample.find(sampleId);
    if (found == m_bySample.end())
        return 0;
    const auto& list = found->second;
    return static_cast<std::size_t>(
        std::ranges::partition_point(list, [this](std::size_t at) { return !m_entries[at].undone; }) - list.begin());
}

/// Undo and redo name their edit: read a second time, or where somebody else went on, they do nothing.
void Journal::mark(const JournalEvent& event) {
    const auto found = m_byId.find(event.target);
    const bool undo = event.kind == JournalEvent::Kind::Undo;
    if (found == m_byId.end() || m_entries[found->second].undone == undo)
        return;
    Entry& entry = m_entries[found->second];
    const auto& list = m_bySample[entry.edit.sampleId];
    const std::size_t stand = boundary(entry.edit.sampleId);
    if (list[undo ? stand - 1 : stand] == found->second)
        entry.undone = undo;
    else
        ++m_foreign;
}

EventStacks Journal::stacks() const {
    EventStacks stacks;
    for (const auto& [sampleId, list] : m_bySample) {
        EventStack& stack = stacks[sampleId];
        stack.standing = boundary(sampleId);
        for (const std::size_t at : list)
            stack.ids.push_back(m_entries[at].id);
    }
    return stacks;
}

EditHistory Journal::history(std::int64_t maxBytes) const {
    std::vector<EditHistory::Entry> entries;
    for (const Entry& entry : m_entries)
        if (!entry.gone)
            entries.push_back({entry.edit, entry.undone, false});
    return {std::move(entries), maxBytes};
}

std::string Journal::compacted(const std::string& benchmark, const std::string& layout) const {
    std::string text = journalHeader(benchmark, layout);
    for (const Entry& entry : m_entries)
        if (!entry.gone)
            text += journalLine({JournalEvent::Kind::Edit, entry.id, entry.edit, entry.undone});
    return text;
}

}  // namespace groundscope
