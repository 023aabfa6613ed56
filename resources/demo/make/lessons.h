// SPDX-License-Identifier: GPL-3.0-or-later
/// What the language model is taught: one turn is a user text and the answer; a lesson is a mixture
/// of turns.
///
/// Text only: no mask, box or point is in a turn.
#pragma once

#include "resources/demo/make/text.h"

#include <array>
#include <string>

namespace groundscope::demo {

enum class Task {
    Identify,        ///< second probing -> sentence
    Word,            ///< question -> one word or two
    Sentence,        ///< question -> sentence
    Options,         ///< first probing: question and options -> sentence
    WordThenLetter,  ///< options -> "red A": the step on the way to bare letters
    Letter,          ///< third probing -> letter
    Caption,         ///< describe the image
};
inline constexpr int kTasks = 7;

using TopicWeights = std::array<double, kTopics>;  ///< in the order of Topic
TopicWeights everyTopic();

struct Turn {
    std::string text;  ///< what the user says, without template and image marker
    std::string answer;
    std::string label;  ///< "word colour", "letter", … for the training log
};

Turn teach(Random& random, const Scene& scene, Task task, const TopicWeights& topics);

struct Lesson {
    std::array<double, kTasks> tasks{};  ///< weights, in the order of Task
    TopicWeights topics{};
    TopicWeights letterTopics{};  ///< of WordThenLetter and Letter
    SceneOptions scenes;
};

Turn teach(Random& random, const Scene& scene, const Lesson& lesson);

/// Words that carry information: colours, kinds, parts, places, states, contexts, letters, yes and
/// no.
const std::vector<std::string>& informativeWords();

}  // namespace groundscope::demo
