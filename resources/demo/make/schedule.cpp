// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/demo/make/schedule.h"

namespace groundscope::demo {

namespace {

//                              colour part where what which state context exists
constexpr TopicWeights kColourTopics = {.55, .20, .05, .08, .12, 0, 0, 0};
constexpr TopicWeights kPlaceTopics = {.08, .06, .16, .36, .34, 0, 0, 0};
constexpr TopicWeights kAllTopics = {.16, .20, .15, .16, .16, .08, .03, .06};
constexpr TopicWeights kLetterTopics = {.34, .20, .09, .12, .13, .06, .02, .04};

SceneOptions fewObjects() {
    SceneOptions options;
    options.countWeights = {.15, .85, 0, 0};
    return options;
}

SceneOptions someObjects() {
    SceneOptions options;
    options.countWeights = {.05, .55, .28, .12};
    return options;
}

SceneOptions manyObjects(double repeatKind) {
    SceneOptions options;
    options.countWeights = {.10, .40, .28, .22};
    options.repeatKind = repeatKind;
    return options;
}

SceneOptions allCounts() {
    SceneOptions options;
    options.countWeights = {.15, .35, .28, .22};
    return options;
}

Phase wordPhase(const std::string& name, Learning learning, double minutes, int pictures) {
    Phase phase;
    phase.name = name;
    phase.learning = learning;
    phase.minutes = minutes;
    phase.pictures = pictures;
    phase.lesson.scenes = allCounts();
    phase.visionRate = learning == Learning::Align ? 0 : 1;
    phase.decayShare = 0.4;
    return phase;
}

Phase languagePhase(const std::string& name,
                    double minutes,
                    const Lesson& lesson,
                    std::vector<Goal> goals) {
    Phase phase;
    phase.name = name;
    phase.minutes = minutes;
    phase.lesson = lesson;
    phase.goals = std::move(goals);
    return phase;
}

}  // namespace

std::vector<Phase> mllmPhases() {
    std::vector<Phase> phases = {
        wordPhase("crop words", Learning::CropWords, 2.0, 96),
        wordPhase("scene words", Learning::SceneWords, 3.0, 32),
        wordPhase("align", Learning::Align, 1.0, 32),
        // tasks: identify word sentence options word-then-letter letter caption
        languagePhase("colours",
                      6,
                      {{0, 1, 0, 0, 0, 0, 0}, kColourTopics, kLetterTopics, fewObjects()},
                      {{"word colour", 0.93}, {"word part", 0.80}}),
        languagePhase("places",
                      14,
                      {{.16, .60, .24, 0, 0, 0, 0}, kPlaceTopics, kLetterTopics, someObjects()},
                      {{"word what", 0.92}, {"word which", 0.92}, {"word where", 0.75}}),
        languagePhase(
            "sentences",
            8,
            {{.36, .26, .12, .08, .12, 0, .06}, kAllTopics, kLetterTopics, manyObjects(0.04)},
            {}),
        languagePhase("word then letter",
                      4,
                      {{0, .04, 0, 0, .96, 0, 0}, kAllTopics, kColourTopics, fewObjects()},
                      {{"word then letter", 0.92}}),
        languagePhase("letter",
                      5,
                      {{0, .04, 0, 0, .26, .70, 0}, kAllTopics, kLetterTopics, fewObjects()},
                      {{"letter", 0.92}}),
        languagePhase(
            "everything",
            9,
            {{.38, .12, .08, .08, .04, .26, .04}, kAllTopics, kLetterTopics, manyObjects(0.04)},
            {})};
    for (std::size_t i = 4; i < phases.size(); ++i) {
        const bool letters = phases[i].name.find("letter") != std::string::npos;
        phases[i].visionRate = letters ? 0 : 0.3;
        phases[i].turns = 6;
    }
    phases.back().decayShare = 0.6;
    phases.back().lowestRate = 0.03;
    return phases;
}

}  // namespace groundscope::demo
