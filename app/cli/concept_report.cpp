// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/concept_report.h"

#include "core/metrics/emergence.h"
#include "core/run/concept_run.h"
#include "core/text/concepts.h"

#include <array>
#include <cstdio>
#include <iostream>

namespace groundscope {
namespace {

Json orNull(const std::optional<double>& value) {
    return value ? Json(*value) : Json(nullptr);
}

std::string number(const Json& value) {
    if (!value.is_number())
        return "none";
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.3f", value.get<double>());
    return text.data();
}

Json pairJson(const PairAgreement& pair) {
    return {{"items", pair.items},
            {"agreed", pair.agreed},
            {"observed", pair.observed},
            {"expected", pair.expected},
            {"kappa", orNull(pair.kappa)}};
}

/// "a Color and appearance 12, e Objects/entities 30"
std::string countsText(const Json& counts, const std::vector<std::string>& own) {
    std::string text;
    for (const auto& [letter, count] : counts.items()) {
        const auto index = static_cast<std::size_t>(letter[0] - 'a');
        const bool published = own.empty() && index < conceptCategories().size();
        const std::string name = published ? conceptCategories()[index].name : index < own.size() ? own[index] : "?";
        text += (text.empty() ? "" : ", ") + letter + " " + name + " " + std::to_string(count.get<std::int64_t>());
    }
    return text;
}

void printAgreement(const Json& agreement) {
    std::cout << "  " << agreement["first"].get<std::string>() << " and " << agreement["second"].get<std::string>() << ": "
              << agreement["agreed"] << " of " << agreement["items"] << " alike, kappa " << number(agreement["kappa"])
              << " (whole answers), mean kappa of the letters " << number(agreement["mean_letter_kappa"]) << "; "
              << agreement["only_first"] << " and " << agreement["only_second"] << " phrases labelled by one of them only\n";
    for (const auto& [letter, pair] : agreement["letters"].items())
        std::cout << "    " << letter << ": kappa " << number(pair["kappa"]) << "\n";
    for (const Json& item : agreement["disagreements"])
        std::cout << "    sample " << item["sample"].get<std::string>() << ", phrase " << item["item"].get<std::string>() << ": "
                  << item["first"] << " and " << item["second"] << "\n";
}

}  // namespace

bool isTable(const std::filesystem::path& path) {
    return path.extension() == ".csv" || path.extension() == ".CSV";
}

Json annotatorsJson(std::span<const Label> labels, const std::string& kind) {
    Json list = Json::array();
    for (const std::string& annotator : annotatorsOf(labels, kind)) {
        const std::vector<Label> own = labelsBy(labels, kind, annotator);
        std::map<std::string, std::int64_t> counts;
        std::int64_t unclassified = 0;
        for (const Label& label : own) {
            unclassified += label.value.empty() ? 1 : 0;
            for (const char letter : label.value)
                if (letter >= 'a' && letter <= 'z')
                    ++counts[std::string(1, letter)];
        }
        list.push_back({{"name", annotator},
                        {"source", own.front().source},
                        {"labels", own.size()},
                        {"counts", counts},
                        {"unclassified", unclassified},
                        {"other_than_objects", kind == kConceptKind ? orNull(otherThanObjects(counts).value) : Json(nullptr)}});
    }
    return list;
}

Json agreementJson(const Agreement& agreement) {
    Json json = {{"first", agreement.first}, {"second", agreement.second}};
    json.update(pairJson(agreement.whole));
    Json letters = Json::object();
    for (const auto& [letter, pair] : agreement.letters)
        letters[std::string(1, letter)] = pairJson(pair);
    Json counts = Json::array();
    for (const auto& [values, count] : agreement.counts)
        counts.push_back({values.first, values.second, count});
    Json disagreements = Json::array();
    for (const Disagreement& item : agreement.disagreements)
        disagreements.push_back(
            {{"sample", item.sampleId}, {"item", item.item}, {"first", item.first}, {"second", item.second}});
    json.update({{"letters", std::move(letters)},
                 {"mean_letter_kappa", orNull(agreement.meanLetterKappa)},
                 {"only_first", agreement.onlyFirst},
                 {"only_second", agreement.onlySecond},
                 {"counts", std::move(counts)},
                 {"disagreements", std::move(disagreements)}});
    return json;
}

void printConcepts(const Json& report, const std::vector<std::string>& own) {
    if (report.contains("labelled")) {
        const Json& labelled = report["labelled"];
        std::cout << "  labelled " << labelled["phrases"] << " phrases by " << labelled["by"].get<std::string>();
        for (const char* key : {"unclassified", "failed"})
            if (labelled.contains(key) && labelled[key] != 0)
                std::cout << ", " << labelled[key] << " " << key;
        if (labelled.contains("mean_confidence"))
            std::cout << ", mean confidence " << number(labelled["mean_confidence"]);
        std::cout << "\n";
    }
    if (report.contains("categories"))
        for (std::size_t i = 0; i < report["categories"].size(); ++i)
            std::cout << "  (" << static_cast<char>('a' + i) << ") " << report["categories"][i].get<std::string>() << "\n";
    if (report.contains("table"))
        std::cout << "  table: " << report["table"]["file"].get<std::string>() << "\n";
    for (const Json& annotator : report["annotators"]) {
        std::cout << "  " << annotator["name"].get<std::string>() << " (" << annotator["source"].get<std::string>()
                  << "): " << annotator["labels"] << " labels: " << countsText(annotator["counts"], own);
        if (annotator["unclassified"] != 0)
            std::cout << ", unclassified " << annotator["unclassified"];
        if (annotator["other_than_objects"].is_number())
            std::cout << "; other than objects " << number(annotator["other_than_objects"]);
        std::cout << "\n";
    }
    if (report["annotators"].empty())
        std::cout << "  no labels yet: --by rules, --by chat or --import\n";
    if (report.contains("agreement"))
        printAgreement(report["agreement"]);
}

}  // namespace groundscope
