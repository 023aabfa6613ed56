// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/demo/make/lessons.h"

#include "core/text/conversation.h"

#include <set>
#include <sstream>

namespace groundscope::demo {

namespace {

constexpr std::string_view kWordThenLetter = "\nAnswer with the option and its letter.";

Turn identify(Random& random, const Scene& scene) {
    const Reference reference = refer(random, scene, random.below(scene.objects.size()));
    Sample sample;
    sample.expression = reference.expression;
    return {userText(sample, 2),
            reference.answer,
            "identify " + std::string(nameOf(reference.key))};
}

Turn wordThenLetter(const Sample& sample, const Question& question, bool answerFirst) {
    std::string text = userText(sample, 3);
    text = text.substr(0, text.rfind('\n')) + std::string(kWordThenLetter);
    return {text, question.answer + (answerFirst ? " A" : " B"), "word then letter"};
}

}  // namespace

TopicWeights everyTopic() {
    TopicWeights weights;
    weights.fill(1);
    return weights;
}

Turn teach(Random& random, const Scene& scene, Task task, const TopicWeights& topics) {
    if (task == Task::Identify)
        return identify(random, scene);
    if (task == Task::Caption)
        return {"Describe the image.", caption(random, scene), "caption"};
    const auto topic = static_cast<Topic>(random.weighted(topics));
    const Question question = askAbout(random, scene, topic, random.below(scene.objects.size()));
    const std::string name(nameOf(question.topic));
    if (task == Task::Word)
        return {question.text, question.answer + ".", "word " + name};
    if (task == Task::Sentence)
        return {question.text, question.sentence, "sentence " + name};
    const bool answerFirst = random.chance(0.5);
    const Sample sample = toSample(question, answerFirst, {});
    if (task == Task::Options)
        return {userText(sample, 1), question.sentence, "options " + name};
    if (task == Task::WordThenLetter)
        return wordThenLetter(sample, question, answerFirst);
    return {userText(sample, 3), answerFirst ? "A" : "B", "letter"};
}

Turn teach(Random& random, const Scene& scene, const Lesson& lesson) {
    const auto task = static_cast<Task>(random.weighted(lesson.tasks));
    const bool letters = task == Task::Letter || task == Task::WordThenLetter;
    return teach(random, scene, task, letters ? lesson.letterTopics : lesson.topics);
}

const std::vector<std::string>& informativeWords() {
    static const std::vector<std::string> list = [] {
        std::set<std::string> words = {"A", "B", "yes", "no", "Yes", "No"};
        const auto add = [&](const std::string& phrase) {
            std::istringstream stream(phrase);
            for (std::string word; stream >> word;)
                words.insert(word);
        };
        for (const auto* names : {&colours(), &contexts(), &locations(), &partNames()})
            for (const std::string& name : *names)
                add(name);
        for (const KindInfo& kind : kinds()) {
            add(kind.name);
            for (const std::string& state : kind.states)
                add(state);
        }
        return std::vector<std::string>(words.begin(), words.end());
    }();
    return list;
}

}  // namespace groundscope::demo
