// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/run_state.h"

#include "core/base/files.h"
#include "core/data/json_fields.h"
#include "core/io/sqlite_file.h"

#include <unistd.h>

#include <array>
#include <system_error>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kMaxStateBytes = 16 << 20;

Json toJson(const RunState::InFlight& sample) {
    return {{"sample", sample.sampleId}, {"since_utc", sample.sinceUtc}};
}

Result<RunState::InFlight> inFlightFromJson(const Json& json, const std::string& pointer) {
    RunState::InFlight sample;
    Fields fields(json, pointer);
    fields.read("sample", sample.sampleId);
    fields.read("since_utc", sample.sinceUtc);
    if (fields.error())
        return *fields.error();
    return sample;
}

Result<RunState> stateFromJson(const Json& json) {
    RunState state;
    std::string shard = "1/1";
    std::uint64_t process = 0;
    Fields fields(json, "");
    fields.read("host", state.host);
    fields.read("process", process);
    fields.read("started_utc", state.startedUtc);
    fields.read("updated_utc", state.updatedUtc);
    fields.read("shard", shard);
    fields.read("seconds_left", state.secondsLeft);
    struct {
        const char* key;
        std::size_t* value;
    } const counts[] = {{"whole", &state.whole}, {"total", &state.total}, {"done", &state.done},
                        {"skipped", &state.skipped}, {"failed", &state.failed}};
    for (const auto& count : counts) {
        std::uint64_t value = 0;
        fields.read(count.key, value);
        *count.value = value;
    }
    if (fields.error())
        return *fields.error();
    state.process = static_cast<std::int64_t>(process);
    GS_TRY(state.shard, parseShard(shard, [](const char*) { return std::nullopt; }));
    GS_TRY(state.inFlight, listUnder<RunState::InFlight>(json, "in_flight", "", inFlightFromJson));
    return state;
}

}  // namespace

std::string hostName() {
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? std::string(name.data()) : std::string("unknown");
}

fs::path stateFileOf(const fs::path& run) {
    return run.string() + "-state";
}

Result<Done> writeState(const fs::path& run, const RunState& state) {
    Json inFlight = Json::array();
    for (const RunState::InFlight& sample : state.inFlight)
        inFlight.push_back(toJson(sample));
    const Json json = {{"host", state.host},
                       {"process", static_cast<std::uint64_t>(state.process)},
                       {"started_utc", state.startedUtc},
                       {"updated_utc", state.updatedUtc},
                       {"shard", textOf(state.shard)},
                       {"whole", state.whole},
                       {"total", state.total},
                       {"done", state.done},
                       {"skipped", state.skipped},
                       {"failed", state.failed},
                       {"seconds_left", state.secondsLeft ? Json(*state.secondsLeft) : Json(nullptr)},
                       {"in_flight", std::move(inFlight)}};
    return writeFile(stateFileOf(run), dumpJson(json, 1) + "\n");
}

Result<std::optional<RunState>> readState(const fs::path& run) {
    const fs::path file = stateFileOf(run);
    const Result<std::string> text = readFile(file, kMaxStateBytes);
    if (!text.has_value() && text.error().code == ErrorCode::NotFound)
        return std::optional<RunState>();
    if (!text.has_value())
        return text.error();
    const Result<Json> json = parseJson(*text, file.string());
    if (!json.has_value())
        return json.error();
    Result<RunState> state = stateFromJson(*json);
    if (!state.has_value())
        return withContext({ErrorCode::Format, state.error().message, state.error().where}, file.string());
    return std::optional(*std::move(state));
}

void removeState(const fs::path& run) {
    std::error_code ignored;
    fs::remove(stateFileOf(run), ignored);
}

bool isBeingWritten(const fs::path& run) {
    return WriterLock::isHeld(run);
}

}  // namespace groundscope
