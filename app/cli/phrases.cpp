// SPDX-License-Identifier: GPL-3.0-or-later
// groundscope-cli phrases: sentences on standard input -> their noun phrases.
#include "app/cli/support.h"
#include "core/text/noun_phrases.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace groundscope {
namespace {

struct PhrasesOptions {
    bool json = false;
    bool noPronouns = false;
    std::string chunker;
};

Json phrasesJson(const std::string& sentence, const std::vector<NounPhrase>& phrases, bool withPronouns) {
    Json list = Json::array();
    for (const NounPhrase& phrase : phrases)
        if (withPronouns || !phrase.pronoun)
            list.push_back({{"text", phrase.text},
                            {"begin", phrase.chars.begin},
                            {"end", phrase.chars.end},
                            {"head", phrase.head},
                            {"head_begin", phrase.headChars.begin},
                            {"head_end", phrase.headChars.end},
                            {"pronoun", phrase.pronoun}});
    return {{"sentence", sentence}, {"phrases", std::move(list)}};
}

int runPhrases(const PhrasesOptions& options) {
    auto finder = makePhraseFinder(options.chunker);
    if (!finder.has_value())
        return fail(finder.error());
    for (std::string sentence; std::getline(std::cin, sentence);) {
        if (!sentence.empty() && sentence.back() == '\r')
            sentence.pop_back();
        const auto phrases = (*finder)->find(sentence, Progress{});
        if (!phrases.has_value())
            return fail(phrases.error());
        if (options.json)
            std::cout << dumpJson(phrasesJson(sentence, *phrases, !options.noPronouns)) << '\n';
        else
            std::cout << joinPhrases(*phrases, !options.noPronouns) << '\n';
        if (std::cin.rdbuf()->in_avail() <= 0)
            std::cout.flush();  // someone may be typing
    }
    return std::cout.good() ? kExitOk : fail({ErrorCode::Io, "The phrases cannot be written.", "standard output"});
}

}  // namespace

void addPhrases(CLI::App& program, Action& action) {
    auto options = std::make_shared<PhrasesOptions>();
    CLI::App* command =
        program.add_subcommand("phrases", "Print the noun phrases of each sentence on standard input, separated by |");
    command->add_flag("--json", options->json, "One JSON object a line: offsets in code points, head word, pronouns marked");
    command->add_flag("--no-pronouns", options->noPronouns, "Leave out phrases that are a pronoun alone");
    command->add_option("--chunker", options->chunker, "External command instead: one JSON line in, one out");
    command->callback([options, &action] { action = [options] { return runPhrases(*options); }; });
}

}  // namespace groundscope
