// SPDX-License-Identifier: GPL-3.0-or-later
// A thousand samples in one process with the models of the demo: what they leave behind. Memory is compared between passes over
// the same pictures, so that no two windows hold different work.
//   GROUNDSCOPE_BENCH_SAMPLES  1000 unless told, rounded up to an even number of passes; with --smoke two passes
//   GROUNDSCOPE_BENCH_CSV      where to write every reading
#include "app/setup/data_paths.h"
#include "app/setup/memory.h"
#include "app/setup/model_factory.h"
#include "core/io/benchmark_reader.h"
#include "core/run/batch.h"
#include "tests/benchmarks/claims.h"

#include <malloc.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iterator>
#include <string>

using namespace groundscope;

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kSettled = 100;  // samples after which nothing may grow: the first pass compared begins there
constexpr double kFlat = 1.01;
constexpr double kLinear = 1.02;

/// What the process holds after a sample.
struct Reading {
    double residentBytes = 0;
    double allocatedBytes = 0;
    std::size_t files = 0;
    std::size_t threads = 0;
};

std::size_t entriesOf(const char* folder) {
    std::error_code ignored;
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder, ignored), {}));
}

Reading readingNow() {
    const auto memory = memoryUse();
    const struct mallinfo2 heap = mallinfo2();
    return {memory ? static_cast<double>(memory->process) : 0, static_cast<double>(heap.uordblks + heap.hblkhd),
            entriesOf("/proc/self/fd"), entriesOf("/proc/self/task")};
}

/// The demo's samples again and again, under new ids.
Benchmark repeated(Benchmark demo, std::size_t samples) {
    const std::vector<Sample> once = std::move(demo.samples);
    demo.samples.clear();
    for (std::size_t i = 0; i < samples; ++i) {
        demo.samples.push_back(once[i % once.size()]);
        demo.samples.back().id = std::to_string(i + 1);
    }
    return demo;
}

/// An even number of passes.
std::size_t sampleCount(bool smoke, std::size_t pass) {
    const char* told = std::getenv("GROUNDSCOPE_BENCH_SAMPLES");
    const long asked = told ? std::atol(told) : 0;
    const std::size_t least = smoke ? 1 : asked > 0 ? static_cast<std::size_t>(asked) : 1000;
    return (least + 2 * pass - 1) / (2 * pass) * 2 * pass;
}

/// Median over one pass that ends after `last` samples.
template <typename Value>
double over(const std::vector<Reading>& all, std::size_t last, std::size_t pass, Value Reading::*value) {
    std::vector<double> window;
    for (std::size_t i = last - pass; i < last; ++i)
        window.push_back(static_cast<double>(all[i].*value));
    return bench::medianOf(std::move(window));
}

std::string megabytes(double bytes) {
    return bench::numberText(bytes / 1e6, "MB");
}

std::string count(double number) {
    return std::to_string(static_cast<long>(number));
}

void judge(bench::Claims& claims, const std::vector<Reading>& all, std::size_t pass) {
    const std::size_t late = all.size();
    const std::size_t early = std::min(kSettled + pass, late - pass);
    const std::string span = " after " + std::to_string(late) + " samples against " + std::to_string(early);
    const auto row = [&](const char* what, auto value, auto text, double bound) {
        const double before = over(all, early, pass, value);
        const double after = over(all, late, pass, value);
        claims.add({what + span, text(after), text(before), after / before, bound});
    };
    row("resident memory", &Reading::residentBytes, megabytes, kFlat);
    row("memory allocated", &Reading::allocatedBytes, megabytes, kFlat);
    row("open files", &Reading::files, count, 1);
    row("threads", &Reading::threads, count, 1);
}

/// Samples [begin, end) through the worker into the file, which is opened before and closed after. @return its bytes then
Result<double> runPart(BatchPlan plan, std::size_t begin, std::size_t end, const fs::path& file, DeviceWorker& worker,
                       std::vector<Reading>& readings) {
    for (std::size_t i = begin; i < end; ++i)
        plan.samples.push_back(i);
    GS_TRY(auto store, RunStore::open(file, RunStore::Access::ReadWrite));
    Batch::Callbacks callbacks;
    callbacks.sampleDone = [&readings](const SampleRun&, const BatchReport&) { readings.push_back(readingNow()); };
    BatchReport report;
    {
        Batch batch(std::move(plan), *store, {&worker}, callbacks);
        batch.start();
        report = batch.wait();
    }
    if (report.error)
        return *report.error;
    if (report.done != end - begin)
        return Error{ErrorCode::Internal, std::to_string(report.failed) + " samples failed.", {}};
    store.reset();
    std::error_code problem;
    return static_cast<double>(fs::file_size(file, problem));
}

void writeCsv(const std::vector<Reading>& readings) {
    const char* path = std::getenv("GROUNDSCOPE_BENCH_CSV");
    if (!path)
        return;
    std::ofstream csv(path);
    csv << "sample,resident_bytes,allocated_bytes,files,threads\n" << std::fixed << std::setprecision(0);
    for (std::size_t i = 0; i < readings.size(); ++i)
        csv << i + 1 << ',' << readings[i].residentBytes << ',' << readings[i].allocatedBytes << ',' << readings[i].files << ','
            << readings[i].threads << '\n';
}

Result<Done> soak(bench::Claims& claims, const fs::path& file) {
    const fs::path demo = demoDirectory().value_or(fs::path());
    GS_TRY(Benchmark benchmark, readBenchmark(demo / "benchmark"));
    const std::size_t pass = benchmark.samples.size();
    const std::size_t samples = sampleCount(claims.isSmoke(), pass);
    BatchPlan plan;
    plan.benchmark = std::make_shared<const Benchmark>(repeated(std::move(benchmark), samples));
    plan.config = profileDefaults("clean", {}, "short");
    GS_TRY(plan.phrases, makePhraseFinder());
    RunRecord record;
    record.config = plan.config;
    GS_CHECK(RunStore::create(file, record, {}));
    std::vector<Reading> readings;
    readings.reserve(samples);
    DeviceWorker worker(nativeModels({demo / "mllm", {}, "cpu", "float32"}, {demo / "sam", "cpu", "float32"}));
    GS_TRY(const double half, runPart(plan, 0, samples / 2, file, worker, readings));
    GS_TRY(const double whole, runPart(plan, samples / 2, samples, file, worker, readings));
    writeCsv(readings);
    judge(claims, readings, pass);
    claims.add({"run file after " + std::to_string(samples) + " samples against " + std::to_string(samples / 2),
                megabytes(whole), megabytes(half), whole / half, 2 * kLinear});
    return Done{};
}

}  // namespace

int main(int argc, char** argv) {
    bench::Claims claims(argc, argv);
    const fs::path folder = fs::temp_directory_path() / ("groundscope-soak-" + std::to_string(::getpid()));
    fs::create_directories(folder);
    const Result<Done> ran = soak(claims, folder / "soak.gsrun");
    fs::remove_all(folder);
    if (ran.has_value())
        return claims.result();
    std::fprintf(stderr, "bench_soak: %s\n", describe(ran.error()).c_str());
    return 1;
}
