// SPDX-License-Identifier: GPL-3.0-or-later
/// What can be asked and said about a scene: whole sentences, the options of a question, referring
/// expressions.
///
/// The prompts around them (conversation template, probings) are those of core/text/conversation.h.
#pragma once

#include "core/data/benchmark.h"
#include "resources/demo/make/scenes.h"

#include <string>
#include <string_view>
#include <vector>

namespace groundscope::demo {

enum class Topic { Colour, PartColour, Where, What, Which, State, Context, Exists };
inline constexpr int kTopics = 8;
std::string_view nameOf(Topic topic);

/// A question with its answer in one word or two, a wrong answer, and the answer as a sentence.
struct Question {
    Topic topic = Topic::Colour;
    std::string text;      ///< "What color is the butterfly?"
    std::string answer;    ///< "red"
    std::string wrong;     ///< "blue"
    std::string sentence;  ///< "The butterfly is red."
    int object = -1;       ///< what it is about; -1: the whole picture
    int part = -1;
};

/// Asks about an object of the scene; a topic that does not fit it becomes one that does.
Question askAbout(Random& random, const Scene& scene, Topic topic, int object);

/// Is there a …? about a kind that is in the picture or not.
Question askExists(Random& random, const Scene& scene, bool present);

enum class Key { Kind, Colour, Location, Part };
std::string_view nameOf(Key key);

/// "Identify … in the scene." and what the answer says beyond the expression.
struct Reference {
    Key key = Key::Kind;
    std::string expression;  ///< "the butterfly's wings"
    std::string answer;      ///< whole sentence
    int object = 0;
    int part = -1;
};

/// Refers to one object or part in a random way that is unambiguous in this scene.
Reference refer(Random& random, const Scene& scene, int object);
Reference referBy(Random& random, const Scene& scene, int object, Key key);

/// "The image shows a red car at the top left and …": at most two objects.
std::string caption(Random& random, const Scene& scene);

/// A sample that core/text/conversation.h can make the three probings of.
Sample toSample(const Question& question, bool answerFirst, const std::string& expression);

/// "a red", "an orange".
std::string withArticle(const std::string& words);
/// First letter upper case.
std::string capitalised(std::string sentence);

}  // namespace groundscope::demo
