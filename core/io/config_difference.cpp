// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/config_difference.h"

#include "core/data/json.h"
#include "core/io/run_paths.h"
#include "core/io/run_store.h"

#include <set>
#include <sstream>
#include <utility>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

/// "B4=published,B5=corrected"
std::string overridesText(const DefectOverrides& defects) {
    std::string text;
    for (const auto& [id, published] : defects)
        text += (text.empty() ? "" : ",") + id + (published ? "=published" : "=corrected");
    return text;
}

/// "cpu,cuda" of "cuda:0,cuda:1,cpu"
std::string kindsOf(const std::string& devices) {
    std::set<std::string> kinds;
    std::istringstream list(devices);
    for (std::string device; std::getline(list, device, ',');)
        kinds.insert(device.substr(0, device.find(':')));
    std::string text;
    for (const std::string& kind : kinds)
        text += (text.empty() ? "" : ",") + kind;
    return text;
}

/// The settings that two runs must share to be one, given the other's.
Json comparable(RunConfig config, const RunConfig& other) {
    const fs::path vectors = config.similarity.vectors.lexically_normal();
    config = withPaths(std::move(config), [](const fs::path&) { return fs::path(); });
    config.similarity.vectors = vectors.has_filename() ? vectors.filename() : vectors.parent_path().filename();
    config.judge.endpoint.clear();
    for (auto model : {&RunConfig::mllm, &RunConfig::segmenter}) {
        (config.*model).name.clear();
        (config.*model).device = kindsOf((config.*model).device);
        if ((other.*model).hash.empty())
            (config.*model).hash.clear();
    }
    Json json = toJson(config);
    json["defects"] = overridesText(config.defects);
    return json;
}

}  // namespace

std::optional<ConfigDifference> firstDifference(const RunConfig& first, const RunConfig& second) {
    const Json before = comparable(first, second).flatten();
    const Json now = comparable(second, first).flatten();
    const auto valueIn = [](const Json& fields, const std::string& field) {
        return fields.contains(field) ? dumpJson(fields[field]) : std::string("nothing");
    };
    for (const Json* fields : {&before, &now})
        for (const auto& [field, ignored] : fields->items())
            if (valueIn(before, field) != valueIn(now, field))
                return ConfigDifference{field.substr(1), valueIn(before, field), valueIn(now, field)};
    return std::nullopt;
}

std::optional<std::string> configDifference(const RunConfig& stored, const RunConfig& asked) {
    const auto difference = firstDifference(stored, asked);
    if (!difference)
        return std::nullopt;
    return difference->setting + " is " + difference->first + " in the run, but " + difference->second + " was asked for";
}

}  // namespace groundscope
