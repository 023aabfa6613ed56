// SPDX-License-Identifier: GPL-3.0-or-later
// A loop of our own, for compilers without libFuzzer. Inputs are made of the seeds by a counter and a seed number: the same
// numbers, the same inputs. They run in a process of their own, which is watched: a crash, ten seconds for one input, or
// more memory than any input of this size may take is a finding and is written to a file.
//
//   fuzz-readers [--seconds 600 | --count 5000] [--seed 1] [--reader NAME] [--findings FOLDER] | --replay FILE …
#include "tests/fuzz/fuzz_readers.h"

#include <array>
#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <optional>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;
namespace fuzz = groundscope::fuzz;
using Clock = std::chrono::steady_clock;

constexpr std::uint64_t kInputsAProcess = 2000;
constexpr auto kLongest = std::chrono::seconds(10);
constexpr long kMostKilobytes = 1'600'000;  // a picture of the largest size that is accepted takes 768 MiB
constexpr int kTooMuchMemory = 77;
constexpr int kMostFindings = 50;

struct Options {
    double seconds = 10;
    std::uint64_t count = 0;  ///< 0: as many as there is time for
    std::uint64_t seed = 1;
    std::string reader;
    fs::path findings = "findings";
    std::vector<fs::path> replay;
};

/// What the process that runs inputs shows the one that watches.
struct Shared {
    std::atomic<std::uint64_t> done;
    std::atomic<std::uint64_t> size;
    std::array<char, fuzz::kMaxInput> input;
};

class Loop {
  public:
    Loop(Options options, fs::path scratch) : m_options(std::move(options)), m_scratch(std::move(scratch)) {
        void* memory = mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        if (memory == MAP_FAILED)
            std::abort();
        m_shared = new (memory) Shared();
        for (std::string& input : fuzz::seedInputs(m_scratch / "seeds"))
            if (m_options.reader.empty() || m_options.reader == fuzz::readers()[static_cast<unsigned char>(input[0])].name)
                m_seeds.push_back(std::move(input));
    }

    int run() {
        if (m_seeds.empty()) {
            std::fprintf(stderr, "there is no reader of that name\n");
            return 2;
        }
        const auto begin = Clock::now();
        std::uint64_t next = 0;
        while (m_findings < kMostFindings) {
            const std::chrono::duration<double> spent = Clock::now() - begin;
            const bool isOver = m_options.count > 0 ? next >= m_options.count : spent.count() >= m_options.seconds;
            if (isOver)
                break;
            const double left = m_options.count > 0 ? 1e9 : m_options.seconds - spent.count();
            next += runProcess(next, left);
        }
        const std::chrono::duration<double> spent = Clock::now() - begin;
        std::printf("%llu inputs of %zu seeds in %.0f s, %d findings\n", static_cast<unsigned long long>(next), m_seeds.size(), spent.count(), m_findings);
        return m_findings == 0 ? 0 : 1;
    }

  private:
    [[nodiscard]] std::string inputOf(std::uint64_t number) const {
        const std::string& seed = m_seeds[number % m_seeds.size()];
        if (number < m_seeds.size())
            return seed;  // the seeds themselves first
        const std::uint64_t random = (m_options.seed << 40U) ^ number * 0x9E3779B97F4A7C15ULL;
        return fuzz::mutated(seed, m_seeds[(random >> 20U) % m_seeds.size()], random);
    }

    /// Runs inputs from `first` on in a process of its own; returns how many were begun.
    std::uint64_t runProcess(std::uint64_t first, double secondsLeft) {
        const std::uint64_t end = m_options.count > 0 ? std::min(m_options.count, first + kInputsAProcess) : first + kInputsAProcess;
        m_shared->done = 0;
        std::fflush(nullptr);
        const pid_t child = fork();
        if (child == 0)
            work(first, end);
        const auto started = Clock::now();
        auto changed = started;
        std::uint64_t seen = 0;
        int status = 0;
        while (waitpid(child, &status, WNOHANG) == 0) {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
            const std::uint64_t done = m_shared->done;
            const auto now = Clock::now();
            changed = done != seen ? now : changed;
            seen = done;
            const bool hangs = now - changed > kLongest;
            if (!hangs && std::chrono::duration<double>(now - started).count() < secondsLeft + 0.5)
                continue;
            kill(child, SIGKILL);
            waitpid(child, &status, 0);
            if (hangs)
                keep("hang");
            return seen + (hangs ? 1 : 0);
        }
        seen = m_shared->done;
        if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
            return seen;
        keep(WIFEXITED(status) && WEXITSTATUS(status) == kTooMuchMemory ? "memory" : "crash");
        return seen + 1;
    }

    [[noreturn]] void work(std::uint64_t first, std::uint64_t end) {
        for (std::uint64_t number = first; number < end; ++number) {
            const std::string input = inputOf(number);
            m_shared->size = input.size();
            std::memcpy(m_shared->input.data(), input.data(), input.size());
            const bool isRead = fuzz::runInput(input, m_scratch);
            fuzz::require(isRead || number >= m_seeds.size(), "every seed can be opened");
            rusage usage{};
            getrusage(RUSAGE_SELF, &usage);
            if (usage.ru_maxrss > kMostKilobytes)
                _exit(kTooMuchMemory);
            ++m_shared->done;
        }
        _exit(0);
    }

    void keep(const char* kind) {
        const std::string input(m_shared->input.data(), m_shared->size);
        const char* reader = fuzz::readers()[static_cast<unsigned char>(input[0])].name;
        fs::create_directories(m_options.findings);
        const fs::path file = m_options.findings / (std::string(kind) + "-" + reader + "-" + std::to_string(m_findings++));
        std::ofstream(file, std::ios::binary) << input;
        std::fprintf(stderr, "%s in the reader %s: %s\n", kind, reader, file.c_str());
    }

    Options m_options;
    fs::path m_scratch;
    std::vector<std::string> m_seeds;
    Shared* m_shared = nullptr;
    int m_findings = 0;
};

std::optional<Options> parse(int argc, char** argv) {
    Options options;
    for (int i = 1; i < argc; ++i) {
        const std::string name = argv[i];
        if (name == "--replay") {
            options.replay.assign(argv + i + 1, argv + argc);
            return options;
        }
        if (i + 1 >= argc)
            return std::nullopt;
        const char* value = argv[++i];
        if (name == "--seconds")
            options.seconds = std::atof(value);
        else if (name == "--count")
            options.count = std::strtoull(value, nullptr, 10);
        else if (name == "--seed")
            options.seed = std::strtoull(value, nullptr, 10);
        else if (name == "--reader")
            options.reader = value;
        else if (name == "--findings")
            options.findings = value;
        else
            return std::nullopt;
    }
    return options;
}

}  // namespace

int main(int argc, char** argv) {
    const auto options = parse(argc, argv);
    if (!options) {
        std::fprintf(stderr, "usage: fuzz-readers [--seconds N | --count N] [--seed N] [--reader NAME] [--findings FOLDER] | --replay FILE …\n");
        return 2;
    }
    const fs::path scratch = fs::temp_directory_path() / ("fuzz-readers-" + std::to_string(getpid()));
    fs::create_directories(scratch);
    int code = 0;
    for (const fs::path& file : options->replay) {
        std::ifstream stream(file, std::ios::binary);
        fuzz::runInput(std::string(std::istreambuf_iterator<char>(stream), {}), scratch);
    }
    if (options->replay.empty())
        code = Loop(*options, scratch).run();
    std::error_code ignored;
    fs::remove_all(scratch, ignored);
    return code;
}
