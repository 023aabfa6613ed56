// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/checkpoint.h"

#include "core/base/files.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <set>
#include <system_error>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

constexpr std::array<const char*, 4> kUsualNames{"model.safetensors.index.json",
                                                 "model.safetensors",
                                                 "pytorch_model.bin.index.json",
                                                 "pytorch_model.bin"};
constexpr std::array<const char*, 4> kExtensions{".safetensors", ".pth", ".pt", ".bin"};
/// Files beside weights that hold none, or a copy of some.
constexpr std::array<const char*, 4> kNotWeights{
    "training_args.bin", "mm_projector.bin", "optimizer.pt", "scheduler.pt"};
constexpr std::int64_t kMaxIndexBytes = 64 << 20;

bool isIndex(const fs::path& path) {
    return path.filename().string().ends_with(".index.json");
}

/// Shards of an index, each once. Names must be plain file names: the index cannot reach out of its
/// folder.
Result<WeightFiles> readIndex(const fs::path& path) {
    GS_TRY(const auto text, readFile(path, kMaxIndexBytes));
    const auto json = nlohmann::json::parse(text, nullptr, /*allow_exceptions=*/false);
    const auto map = json.is_object() ? json.find("weight_map") : json.end();
    if (!json.is_object() || map == json.end() || !map->is_object() || map->empty())
        return Error{ErrorCode::Format,
                     "The index has no \"weight_map\" of tensor names to file names.",
                     path.string()};
    std::set<std::string> names;
    for (const auto& [tensor, file] : map->items()) {
        const auto name = file.is_string() ? file.get<std::string>() : std::string();
        if (name.empty() || fs::path(name).filename() != name || name == "." || name == "..")
            return Error{ErrorCode::Format,
                         "The index names a file that is not in its own folder.",
                         path.string() + ": /weight_map/" + tensor};
        names.insert(name);
    }
    WeightFiles found;
    for (const auto& name : names) {
        std::error_code ignored;
        const auto shard = path.parent_path() / name;
        (fs::exists(shard, ignored) ? found.files : found.missing).push_back(shard);
    }
    return found;
}

/// "model-00001-of-00002.safetensors"
bool isNumberedShard(const fs::path& path) {
    const auto stem = path.stem().string();
    const auto of = stem.rfind("-of-");
    const auto dash =
        of == std::string::npos || of == 0 ? std::string::npos : stem.rfind('-', of - 1);
    if (dash == std::string::npos)
        return false;
    const auto digits = [&](std::size_t begin, std::size_t end) {
        return begin < end && std::all_of(stem.begin() + static_cast<std::ptrdiff_t>(begin),
                                          stem.begin() + static_cast<std::ptrdiff_t>(end),
                                          [](char c) { return c >= '0' && c <= '9'; });
    };
    return digits(dash + 1, of) && digits(of + 4, stem.size());
}

std::vector<fs::path> weightsIn(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        const auto name = entry.path().filename().string();
        const auto extension = entry.path().extension().string();
        const bool weights =
            std::find(kExtensions.begin(), kExtensions.end(), extension) != kExtensions.end();
        const bool other =
            std::find(kNotWeights.begin(), kNotWeights.end(), name) != kNotWeights.end();
        if (weights && !other && entry.is_regular_file(error))
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

Result<WeightFiles> findInFolder(const fs::path& folder) {
    std::error_code ignored;
    for (const auto* name : kUsualNames)
        if (const auto path = folder / name; fs::exists(path, ignored))
            return isIndex(path) ? readIndex(path) : Result<WeightFiles>(WeightFiles{{path}, {}});
    auto files = weightsIn(folder);
    if (files.empty())
        return Error{ErrorCode::NotFound,
                     "The folder has no weights (model.safetensors, pytorch_model.bin, their "
                     "shards, or a .pth file).",
                     folder.string()};
    if (files.size() > 1 && !std::all_of(files.begin(), files.end(), isNumberedShard))
        return Error{ErrorCode::InvalidInput,
                     "The folder has " + std::to_string(files.size()) + " files of weights (" +
                         files[0].filename().string() + ", " + files[1].filename().string() +
                         ", …) and no index; name one of them.",
                     folder.string()};
    return WeightFiles{std::move(files), {}};
}

}  // namespace

Result<WeightFiles> findWeightFiles(const fs::path& path) {
    std::error_code ignored;
    if (!fs::exists(path, ignored))
        return Error{ErrorCode::NotFound, "There is no such file or folder.", path.string()};
    if (fs::is_directory(path, ignored))
        return findInFolder(path);
    return isIndex(path) ? readIndex(path) : Result<WeightFiles>(WeightFiles{{path}, {}});
}

fs::path configBeside(const fs::path& path) {
    std::error_code ignored;
    if (fs::is_directory(path, ignored))
        return path / "config.json";
    const auto own = path.parent_path() / (path.stem().string() + "_config.json");
    return fs::exists(own, ignored) ? own : path.parent_path() / "config.json";
}

Result<Checkpoint> readCheckpoint(const fs::path& path) {
    GS_TRY(auto found, findWeightFiles(path));
    if (!found.missing.empty())
        return Error{ErrorCode::NotFound,
                     "The index names " + std::to_string(found.missing.size()) +
                         " files that are not there, the first is " +
                         found.missing.front().filename().string() + ".",
                     path.string()};
    Checkpoint checkpoint;
    checkpoint.files = std::move(found.files);
    for (const auto& name : checkpoint.files) {
        GS_TRY(auto file, readTensorFile(name));
        checkpoint.bytes += file.fileBytes;
        if (checkpoint.format.empty())
            checkpoint.format = file.format;
        for (auto& [key, tensor] : file.tensors)
            if (!checkpoint.tensors.emplace(key, std::move(tensor)).second)
                return Error{
                    ErrorCode::Format, "The tensor " + key + " lies in two files.", name.string()};
    }
    return checkpoint;
}

Result<TensorMap> renamed(const TensorMap& tensors, const NameMap& map) {
    TensorMap result;
    for (const auto& [name, tensor] : tensors) {
        const auto target = map(name);
        if (!target.empty() && !result.emplace(target, tensor).second)
            return Error{ErrorCode::Format,
                         "Two tensors stand for the same weights (" + target + ").",
                         name};
    }
    return result;
}

}  // namespace groundscope
