// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/annotation_write.h"
#include "core/io/benchmark_text.h"
#include "core/run/built_benchmark.h"

#include <algorithm>
#include <set>

namespace groundscope {
namespace {

Error cannotHold(const Sample& sample, const std::string& why) {
    return {ErrorCode::InvalidInput, "Sample " + sample.id + ": " + why, sample.imagePath.string()};
}

void numberSamples(Benchmark& benchmark) {
    const bool areNumbers = std::all_of(benchmark.samples.begin(), benchmark.samples.end(),
                                        [](const Sample& sample) { return parseWhole(sample.id).value_or(0) > 0; });
    for (std::size_t i = 0; i < benchmark.samples.size() && !areNumbers; ++i) {
        benchmark.samples[i].tags["source-id"] = benchmark.samples[i].id;
        benchmark.samples[i].id = std::to_string(i + 1);
    }
}

/// Objects.csv holds class names: one, or the printed form of a pair (spec 1.2).
Result<Done> nameObjects(Sample& sample) {
    if (sample.target == TargetState::NoExpression)
        return Done{};
    if (sample.objects.empty())
        sample.objects = {sample.expression};
    if (sample.objects.size() > 2)
        return cannotHold(sample, "PixCV-Bench holds one or two classes, this one has " + std::to_string(sample.objects.size()) + ".");
    for (const std::string& object : sample.objects)
        if (sample.objects.size() == 2 && object.find('\'') != std::string::npos)
            return cannotHold(sample, "the pair of PixCV-Bench cannot hold the quote in \"" + object + "\".");
    sample.rawExpression = sample.objects[0];
    if (sample.objects.size() == 2)
        sample.rawExpression = "('" + sample.objects[0] + "', '" + sample.objects[1] + "')";
    return Done{};
}

Result<Done> fitPixcvbench(Benchmark& benchmark) {
    std::set<std::pair<std::string, std::string>> names;
    for (Sample& sample : benchmark.samples) {
        GS_CHECK(nameObjects(sample));
        std::string& source = sample.tags["source"];
        if (source != "ADE20K")
            source = "COCO";
        if (!names.emplace(source, sample.imagePath.filename().string()).second)
            return cannotHold(sample, "PixCV-Bench holds one question for each picture; another sample has this picture, too.");
    }
    return Done{};
}

}  // namespace

Result<std::vector<std::filesystem::path>> writeBuilt(Benchmark benchmark,
                                                      const std::string& layout,
                                                      const std::filesystem::path& folder,
                                                      const Progress& progress) {
    if (benchmark.samples.empty())
        return Error{ErrorCode::InvalidInput, "There is no sample yet that somebody has decided on.", benchmark.root.string()};
    if (layout == "pixmmvp")
        numberSamples(benchmark);
    else if (layout == "pixcvbench")
        GS_CHECK(fitPixcvbench(benchmark));
    else
        return Error{ErrorCode::InvalidInput, "The layout is pixmmvp or pixcvbench, not \"" + layout + "\".", {}};
    benchmark.layout = layout;
    return writeBenchmark(benchmark, layout, folder, progress);
}

}  // namespace groundscope
