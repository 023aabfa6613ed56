// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a checkpoint in shards against reading its files, and the memory it takes against its size. The checkpoint has the
// names and shapes of LLaVA-1.5 7B with fewer layers; it is made in the folder for temporary files, which must be on a disk.
//
//   bench_loading                4 layers, 2.7 GB of files, 6 GB of memory
//   bench_loading --layers 32    the whole 7B, 14 GB of files; without float32 where its 28 GB do not fit
//   bench_loading --smoke        a small model, once
//   bench_loading --load FOLDER DTYPE   opens one; prints seconds, peak memory and size of the weights in bytes
#include "core/infer/checkpoint.h"
#include "core/infer/kept_memory.h"
#include "core/infer/llava_loader.h"
#include "core/infer/model_zoo.h"
#include "core/infer/safetensors.h"
#include "tests/benchmarks/claims.h"

#include <ATen/Functions.h>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>

using namespace groundscope;
using bench::Claims;
using bench::numberText;
using bench::secondsText;

namespace {

namespace fs = std::filesystem;

constexpr int kRounds = 3;
constexpr std::int64_t kShardBytes = std::int64_t{1} << 30;

LlavaConfig modelConfig(bool smoke, int layers) {
    LlavaConfig config;
    config.text.layers = layers;
    if (!smoke)
        return config;
    config.text.hidden = 256;
    config.text.intermediate = 512;
    config.text.heads = config.text.kvHeads = 4;
    config.text.vocab = 1000;
    config.vision.width = 128;
    config.vision.intermediate = 128;
    config.vision.layers = 2;
    config.vision.heads = 2;
    return config;
}

nlohmann::json configJson(const LlavaConfig& config) {
    return {{"model_type", "llava"},
            {"text_config",
             {{"hidden_size", config.text.hidden},
              {"intermediate_size", config.text.intermediate},
              {"num_hidden_layers", config.text.layers},
              {"num_attention_heads", config.text.heads},
              {"num_key_value_heads", config.text.kvHeads},
              {"vocab_size", config.text.vocab}}},
            {"vision_config",
             {{"hidden_size", config.vision.width},
              {"intermediate_size", config.vision.intermediate},
              {"num_hidden_layers", config.vision.layers},
              {"num_attention_heads", config.vision.heads},
              {"image_size", config.vision.imageSize},
              {"patch_size", config.vision.patchSize}}}};
}

void orStop(bool good, const char* what) {
    if (good)
        return;
    std::fprintf(stderr, "bench_loading: %s failed\n", what);
    std::exit(2);
}

/// A sharded checkpoint in bfloat16, removed at the end.
class MadeCheckpoint {
  public:
    MadeCheckpoint(bool smoke, int layers) {
        std::string pattern = (fs::temp_directory_path() / "bench-loading-XXXXXX").string();
        orStop(mkdtemp(pattern.data()) != nullptr, "making a folder");
        m_folder = pattern;
        const LlavaConfig config = modelConfig(smoke, layers);
        const auto some = at::randn({1 << 20}).mul_(0.02).to(at::kBFloat16);  // repeated: what is in it does not matter
        std::int64_t held = 0;
        for (const auto& [name, shape] : shapesOf(LlavaModel(config))) {
            std::int64_t count = 1;
            for (const std::int64_t side : shape)
                count *= side;
            m_shard[name] = some.repeat({(count + some.numel() - 1) / some.numel()}).narrow(0, 0, count).view(shape);
            held += 2 * count;
            if (held >= kShardBytes)
                held = write();
        }
        write();
        std::ofstream(m_folder / "model.safetensors.index.json") << nlohmann::json{{"weight_map", m_map}};
        std::ofstream(m_folder / "config.json") << configJson(config);
    }
    MadeCheckpoint(const MadeCheckpoint&) = delete;
    MadeCheckpoint& operator=(const MadeCheckpoint&) = delete;
    ~MadeCheckpoint() {
        std::error_code ignored;
        fs::remove_all(m_folder, ignored);
    }
    [[nodiscard]] const fs::path& folder() const { return m_folder; }
    [[nodiscard]] const std::vector<fs::path>& files() const { return m_files; }
    [[nodiscard]] double bytes() const {
        double sum = 0;
        for (const fs::path& file : m_files)
            sum += static_cast<double>(fs::file_size(file));
        return sum;
    }
    /// Drops the files from the system's page cache.
    void makeCold() const {
        for (const fs::path& file : m_files) {
            const int handle = open(file.c_str(), O_RDONLY | O_CLOEXEC);
            orStop(handle >= 0 && fdatasync(handle) == 0 && posix_fadvise(handle, 0, 0, POSIX_FADV_DONTNEED) == 0, "emptying the page cache");
            close(handle);
        }
    }
    /// Seconds.
    [[nodiscard]] double read() const {
        std::vector<char> block(std::size_t{4} << 20);
        return bench::secondsOf([&] {
            for (const fs::path& file : m_files) {
                const int handle = open(file.c_str(), O_RDONLY | O_CLOEXEC);
                while (::read(handle, block.data(), block.size()) > 0) {
                }
                close(handle);
            }
        });
    }

  private:
    std::int64_t write() {
        if (m_shard.empty())
            return 0;
        const std::string name = "model-" + std::to_string(m_files.size() + 1) + ".safetensors";
        for (const auto& [tensor, value] : m_shard)
            m_map[tensor] = name;
        orStop(writeSafetensors(m_folder / name, m_shard).has_value(), "writing a shard");
        m_files.push_back(m_folder / name);
        m_shard.clear();
        return 0;
    }

    fs::path m_folder;
    std::vector<fs::path> m_files;
    TensorMap m_shard;
    nlohmann::json m_map = nlohmann::json::object();
};

/// "VmHWM", "VmRSS" of this process, in bytes.
double memoryOf(const char* what) {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(what))
            return 1024 * std::strtod(line.c_str() + std::strlen(what) + 1, nullptr);
    return 0;
}

int printLoad(const std::string& folder, const std::string& dtype) {
    keepFreedMemory();
    (void)at::ones({1 << 20}).sum();  // threads and libraries are there
    const double before = memoryOf("VmRSS");
    double weights = 0;
    const double seconds = bench::secondsOf([&] {
        const auto loaded = loadLlava({folder, {}, "cpu", dtype}, {});
        orStop(loaded.has_value(), "loading");
        weights = static_cast<double>(loaded->info.parameterBytes);
    });
    std::printf("%f %f %f\n", seconds, memoryOf("VmHWM") - before, weights);
    return 0;
}

struct Loaded {
    double seconds = 0;
    double peak = 0;  ///< bytes more than before
    double weights = 0;
};

/// In a process of its own.
Loaded loadOnce(const std::string& program, const fs::path& folder, const std::string& dtype) {
    const std::string command = "'" + program + "' --load '" + folder.string() + "' " + dtype;
    FILE* pipe = popen(command.c_str(), "r");
    Loaded loaded;
    const bool good = pipe != nullptr && std::fscanf(pipe, "%lf %lf %lf", &loaded.seconds, &loaded.peak, &loaded.weights) == 3;
    orStop(pipe != nullptr && pclose(pipe) == 0 && good, "a process that loads");
    return loaded;
}

std::string gigabytes(double bytes) {
    return numberText(bytes / 1e9, "GB");
}

void timeClaims(Claims& claims, const MadeCheckpoint& made, const std::string& program) {
    std::vector<double> reads;
    std::vector<double> colds;
    std::vector<double> warms;
    for (int round = 0; round < claims.rounds(kRounds); ++round) {
        made.makeCold();
        reads.push_back(made.read());
        made.makeCold();
        colds.push_back(loadOnce(program, made.folder(), "bfloat16").seconds);
        warms.push_back(loadOnce(program, made.folder(), "bfloat16").seconds);
    }
    const double read = bench::medianOf(reads);
    const double cold = bench::medianOf(colds);
    const double warm = bench::medianOf(warms);
    const std::string size = gigabytes(made.bytes());
    claims.add({"Opening a checkpoint of " + size + " in bfloat16, nothing cached", secondsText(cold), "reading its files " + secondsText(read), cold / read, 1.15});
    claims.add({"The same a second time", secondsText(warm), "the first time " + secondsText(cold), warm / cold, 0.1});
}

void memoryClaims(Claims& claims, const MadeCheckpoint& made, const std::string& program) {
    const double physical = static_cast<double>(sysconf(_SC_PHYS_PAGES)) * static_cast<double>(sysconf(_SC_PAGESIZE));
    for (const std::string dtype : {"bfloat16", "float32", "int8"}) {
        if (dtype == "float32" && 2 * made.bytes() > 0.7 * physical) {
            std::fprintf(stderr, "float32 is left out: it does not fit this machine\n");
            continue;
        }
        const Loaded loaded = loadOnce(program, made.folder(), dtype);
        claims.add({"Opening it in " + dtype + ": peak memory (" + secondsText(loaded.seconds) + ")", gigabytes(loaded.peak),
                    "its weights " + gigabytes(loaded.weights), loaded.peak / loaded.weights, 1.05});
    }
}

}  // namespace

int main(int argc, char** argv) {
    setTorchThreads(0);
    if (argc > 3 && std::strcmp(argv[1], "--load") == 0)
        return printLoad(argv[2], argv[3]);
    Claims claims(argc, argv);
    int layers = claims.isSmoke() ? 2 : 4;
    for (int i = 1; i + 1 < argc; ++i)
        if (std::strcmp(argv[i], "--layers") == 0)
            layers = std::max(std::atoi(argv[i + 1]), 1);
    const MadeCheckpoint made(claims.isSmoke(), layers);
    timeClaims(claims, made, argv[0]);
    memoryClaims(claims, made, argv[0]);
    return claims.result();
}
