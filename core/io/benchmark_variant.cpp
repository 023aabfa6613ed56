// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/benchmark_variant.h"

#include "core/io/benchmark_layouts.h"
#include "core/io/benchmark_text.h"
#include "core/io/csv.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <vector>

namespace groundscope {

namespace {

namespace fs = std::filesystem;

constexpr int kMostNumber = 999;
constexpr const char* kParts = "questions=N, images=N, objects, template=N and wording=N";

/// The number between two ends of a name: ("Questions_03.csv", "Questions_", ".csv") -> 3.
std::optional<int> numberIn(const std::string& name, const std::string& before, const std::string& after) {
    if (name.size() <= before.size() + after.size() || !name.starts_with(before) || !name.ends_with(after))
        return std::nullopt;
    const std::string digits = name.substr(before.size(), name.size() - before.size() - after.size());
    const bool isNumber = std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    const auto number = isNumber ? parseWhole(digits) : std::nullopt;
    return number && *number <= kMostNumber ? number : std::nullopt;
}

/// The nearest folder at or above `folder` that is a benchmark; the published tools put variants at most three levels down.
fs::path rootAbove(fs::path folder) {
    for (int level = 0; level < 4; ++level) {
        const fs::path here = folder.empty() ? fs::path(".") : folder;
        if (looksLikePixmmvp(here) || looksLikePixcvbench(here))
            return here;
        if (folder == folder.parent_path())
            break;
        folder = folder.parent_path();
    }
    return {};
}

BenchmarkVariant variantOfName(const std::string& name) {
    BenchmarkVariant variant;
    variant.questions = numberIn(name, "Questions_", ".csv");
    for (const char* extension : {".jsonl", ".parquet"})
        if (!variant.questions)
            variant.questions = numberIn(name, "test_", extension);
    variant.images = numberIn(name, "var_", "");
    if (!variant.images)
        variant.images = numberIn(name, "Segmentations_", ".json");
    variant.objects = name == "Objects_variations.csv";
    return variant;
}

/// A line feed and a tab may be written as \n and \t in template files.
std::string unescaped(std::string text) {
    for (const auto& [written, meant] : {std::pair{"\\n", "\n"}, std::pair{"\\t", "\t"}})
        for (std::size_t at = text.find(written); at != std::string::npos; at = text.find(written, at + 1))
            text.replace(at, 2, meant);
    return text;
}

bool hasOneSlot(const std::string& text) {
    const std::size_t at = text.find("{}");
    return at != std::string::npos && text.find("{}", at + 2) == std::string::npos;
}

std::string filled(std::string text, const std::string& slot) {
    return text.replace(text.find("{}"), 2, slot);
}

Error templateError(const fs::path& file, int index, const std::string& message) {
    return {ErrorCode::Format, message, file.string() + ": Index " + std::to_string(index)};
}

/// The template with this Index of a file "Index,Template".
Result<std::string> templateOf(const fs::path& file, int index) {
    GS_TRY(const std::vector<CsvRow> rows, readCsv(file));
    const auto key = rows.empty() ? std::nullopt : columnOf(rows[0], {"Index"});
    const auto text = rows.empty() ? std::nullopt : columnOf(rows[0], {"Template"});
    if (!key || !text)
        return Error{ErrorCode::Format, "Expected the columns Index and Template.", file.string()};
    for (std::size_t i = 1; i < rows.size(); ++i)
        if (parseWhole(cellAt(rows[i], *key)) == index)
            return cellAt(rows[i], *text);
    return Error{ErrorCode::InvalidInput, "There is no template with the Index " + std::to_string(index) + ".", file.string()};
}

/// One template with one slot, or nothing when none of the files is there.
Result<std::optional<std::string>> slotTemplate(const fs::path& root, const std::vector<std::string>& names, int index) {
    const fs::path file = firstFile(root, names);
    if (file.empty())
        return std::optional<std::string>();
    GS_TRY(const std::string text, templateOf(file, index));
    if (!hasOneSlot(text))
        return templateError(file, index, "The template must hold {} once, where the expression goes.");
    return std::optional(unescaped(text));
}

Result<Done> applyGrounding(int index, Benchmark& benchmark) {
    const fs::path& root = benchmark.root;
    GS_TRY(const auto identify,
           slotTemplate(root,
                        {"lang_grounding_templates.csv", "CV-Bench/lang_grounding_templates.csv",
                         "lang_grounding_prompt_templates.csv"},
                        index));
    if (!identify)
        return Error{ErrorCode::NotFound,
                     "There is neither lang_grounding_templates.csv nor lang_grounding_prompt_templates.csv.",
                     root.string()};
    GS_TRY(const auto box,
           slotTemplate(root, {"lang_grounding_templates_box.csv", "CV-Bench/lang_grounding_templates_box.csv"}, index));
    for (Sample& sample : benchmark.samples) {
        sample.groundingTemplate = *identify;
        sample.boxTemplate = box.value_or("");
    }
    return Done{};
}

/// "Question|Options|Extension", a slot in each.
Result<std::array<std::string, 3>> wordingOf(const fs::path& file, int index) {
    GS_TRY(const std::string text, templateOf(file, index));
    std::array<std::string, 3> parts;
    std::istringstream stream(text);
    std::size_t count = 0;
    for (std::string part; std::getline(stream, part, '|'); ++count)
        if (count < parts.size())
            parts[count] = unescaped(part);
    if (count != parts.size() || !std::all_of(parts.begin(), parts.end(), hasOneSlot))
        return templateError(file, index, "The template must be Question|Options|Extension with {} once in each part.");
    return parts;
}

Result<Done> applyWording(int index, Benchmark& benchmark) {
    constexpr const char* kUsualExtension = "Answer with the option's letter from the given choices directly.";
    if (benchmark.layout != "pixmmvp")
        return Error{ErrorCode::InvalidInput, "Wordings (prompt_templates.csv) are for PixMMVP only.", benchmark.root.string()};
    GS_TRY(const auto parts, wordingOf(benchmark.root / "prompt_templates.csv", index));
    for (Sample& sample : benchmark.samples) {
        const std::string extension = sample.questionExtension.empty() ? kUsualExtension : sample.questionExtension;
        sample.question = filled(parts[0], sample.question);
        sample.rawOptions = filled(parts[1], trimmed(sample.rawOptions));
        sample.questionExtension = filled(parts[2], extension);
    }
    return Done{};
}

Result<int> numberOf(const std::string& part, const std::string& digits) {
    const auto number = numberIn(digits, "", "");
    if (!number)
        return Error{ErrorCode::InvalidInput,
                     "\"" + part + "\" is not understood; a variant is made of " + kParts + ", N from 0 to 999.",
                     "variant"};
    return *number;
}

Result<Done> parsePart(const std::string& part, BenchmarkVariant& variant) {
    const std::size_t equals = part.find('=');
    const std::string name = trimmed(part.substr(0, equals));
    if (name == "objects" && equals == std::string::npos) {
        variant.objects = true;
        return Done{};
    }
    const std::array<std::pair<const char*, std::optional<int>*>, 4> numbers{
        std::pair{"questions", &variant.questions},
        std::pair{"images", &variant.images},
        std::pair{"template", &variant.groundingTemplate},
        std::pair{"wording", &variant.wording}};
    const auto known = std::find_if(numbers.begin(), numbers.end(), [&](const auto& entry) { return entry.first == name; });
    GS_TRY(const int number,
           numberOf(part, known != numbers.end() && equals != std::string::npos ? trimmed(part.substr(equals + 1)) : ""));
    *known->second = number;
    return Done{};
}

}  // namespace

Result<BenchmarkVariant> parseVariant(const std::string& text) {
    BenchmarkVariant variant;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, ',');)
        GS_CHECK(parsePart(part, variant));
    return variant;
}

std::string numberedName(const std::string& before, int number, const std::string& after) {
    return before + (number < 10 ? "0" : "") + std::to_string(number) + after;
}

std::string variantText(const BenchmarkVariant& variant) {
    std::string text;
    const auto add = [&text](const std::string& part) { text += (text.empty() ? "" : ",") + part; };
    if (variant.questions)
        add(numberedName("questions=", *variant.questions, ""));
    if (variant.images)
        add(numberedName("images=", *variant.images, ""));
    if (variant.objects)
        add("objects");
    if (variant.groundingTemplate)
        add("template=" + std::to_string(*variant.groundingTemplate));
    if (variant.wording)
        add("wording=" + std::to_string(*variant.wording));
    return text;
}

std::optional<VariantPath> variantOfPath(const fs::path& path) {
    fs::path named = path.lexically_normal();
    if (!named.has_filename())
        named = named.parent_path();
    if (isFolder(named) && numberIn(named.parent_path().filename().string(), "var_", ""))
        named = named.parent_path();  // the folder of pictures inside var_NN
    const BenchmarkVariant variant = variantOfName(named.filename().string());
    if (variant.isEmpty() || (variant.images && named.extension() != ".json" && !isFolder(named)))
        return std::nullopt;
    return VariantPath{rootAbove(named.parent_path()), variant};
}

Result<Done> applyVariant(const BenchmarkVariant& variant, Benchmark& benchmark) {
    if (variant.isEmpty())
        return Done{};
    const bool hasVariants = benchmark.layout == "pixmmvp" || benchmark.layout == "pixcvbench";
    if (!hasVariants || (benchmark.layout == "pixcvbench" && (variant.images || variant.objects)))
        return Error{ErrorCode::InvalidInput,
                     "This benchmark has no such variant; PixMMVP has " + std::string(kParts) +
                         ", PixCV-Bench questions=N and template=N.",
                     benchmark.root.string()};
    if (variant.groundingTemplate)
        GS_CHECK(applyGrounding(*variant.groundingTemplate, benchmark));
    if (variant.wording)
        GS_CHECK(applyWording(*variant.wording, benchmark));
    benchmark.variant = variantText(variant);
    benchmark.name += " (" + benchmark.variant + ")";
    for (Sample& sample : benchmark.samples)
        sample.tags["variant"] = benchmark.variant;
    return Done{};
}

}  // namespace groundscope
