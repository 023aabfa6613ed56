// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/demo/make/text.h"

#include <algorithm>
#include <utility>

namespace groundscope::demo {

namespace {

const std::string& colourName(int colour) {
    return colours()[static_cast<std::size_t>(colour)];
}

const SceneObject& objectAt(const Scene& scene, int object) {
    return scene.objects[static_cast<std::size_t>(object)];
}

const std::string& colourOf(const SceneObject& object, int part) {
    return colourName(object.colourOfPart[static_cast<std::size_t>(std::max(0, part))]);
}

const std::string& placeOf(const SceneObject& object) {
    return locations()[static_cast<std::size_t>(object.location())];
}

std::string isOrAre(const PartInfo& part) {
    return part.plural ? "are" : "is";
}

/// "a white body" but "white wings".
std::string colouredPart(const SceneObject& object, int part) {
    const PartInfo& info = object.info().parts[static_cast<std::size_t>(part)];
    const std::string words = colourOf(object, part) + " " + info.name;
    return info.plural ? words : withArticle(words);
}

std::string onTheGround(const Scene& scene) {
    const std::string& name = contexts()[static_cast<std::size_t>(scene.context)];
    return (name == "sky" || name == "water" ? "in the " : "on the ") + name;
}

/// "fish", or "red fish" when there are two.
std::string nounFor(const Scene& scene, int object) {
    const SceneObject& o = objectAt(scene, object);
    return scene.uniqueKind(object) ? o.info().name : colourOf(o, 0) + " " + o.info().name;
}

std::string otherThan(Random& random,
                      const std::string& word,
                      const std::vector<std::string>& words) {
    while (true) {
        const std::string& other = random.pick(words);
        if (other != word)
            return other;
    }
}

std::vector<std::string> kindNames() {
    std::vector<std::string> names;
    for (const KindInfo& info : kinds())
        names.push_back(info.name);
    return names;
}

/// A wrong answer: half of the time one that is true of another object of the picture.
template <typename Of>
std::string wrongAnswer(
    Random& random, const Scene& scene, int object, const std::vector<std::string>& all, Of of) {
    const std::string right = of(objectAt(scene, object));
    if (scene.objects.size() > 1 && random.chance(0.5)) {
        const int step = 1 + random.below(scene.objects.size() - 1);
        const int other = (object + step) % static_cast<int>(scene.objects.size());
        const std::string word = of(objectAt(scene, other));
        if (word != right)
            return word;
    }
    return otherThan(random, right, all);
}

const std::string& kindOf(const SceneObject& object) {
    return object.info().name;
}

Question askColour(Random& random, const Scene& scene, int object) {
    const SceneObject& o = objectAt(scene, object);
    const std::string where = scene.uniqueKind(object) ? "" : " at the " + placeOf(o);
    const auto mainColour = [](const SceneObject& other) { return colourOf(other, 0); };
    return {Topic::Colour,
            "What color is the " + kindOf(o) + where + "?",
            colourOf(o, 0),
            wrongAnswer(random, scene, object, colours(), mainColour),
            "The " + kindOf(o) + where + " is " + colourOf(o, 0) + ".",
            object,
            -1};
}

Question askPart(Random& random, const Scene& scene, int object) {
    const SceneObject& o = objectAt(scene, object);
    const int part = random.below(o.info().parts.size());
    const PartInfo& info = o.info().parts[static_cast<std::size_t>(part)];
    const std::string noun = "the " + nounFor(scene, object) + "'s " + info.name;
    const std::string right = colourOf(o, part);
    std::string wrong = otherThan(random, right, colours());
    const std::string elsewhere = colourName(random.pick(o.colourOfPart));
    if (random.chance(0.4) && elsewhere != right)
        wrong = elsewhere;
    return {Topic::PartColour,
            "What color " + isOrAre(info) + " " + noun + "?",
            right,
            wrong,
            capitalised(noun) + " " + isOrAre(info) + " " + right + ".",
            object,
            part};
}

Question askWhere(Random& random, const Scene& scene, int object) {
    const SceneObject& o = objectAt(scene, object);
    const std::string noun = "the " + nounFor(scene, object);
    return {Topic::Where,
            "Where is " + noun + " in the image?",
            placeOf(o),
            wrongAnswer(random, scene, object, locations(), placeOf),
            capitalised(noun) + " is at the " + placeOf(o) + " of the image.",
            object,
            -1};
}

Question askWhat(Random& random, const Scene& scene, int object) {
    const SceneObject& o = objectAt(scene, object);
    return {Topic::What,
            "What is at the " + placeOf(o) + " of the image?",
            kindOf(o),
            wrongAnswer(random, scene, object, kindNames(), kindOf),
            "The object at the " + placeOf(o) + " is " + withArticle(kindOf(o)) + ".",
            object,
            -1};
}

Question askWhich(Random& random, const Scene& scene, int object) {
    const SceneObject& o = objectAt(scene, object);
    return {Topic::Which,
            "Which object is " + colourOf(o, 0) + "?",
            kindOf(o),
            wrongAnswer(random, scene, object, kindNames(), kindOf),
            "The " + colourOf(o, 0) + " object is " + withArticle(kindOf(o)) + ".",
            object,
            -1};
}

Question askState(const Scene& scene, int object) {
    const SceneObject& o = objectAt(scene, object);
    const std::vector<std::string>& states = o.info().states;
    const std::string& right = states[static_cast<std::size_t>(o.state)];
    const std::string& wrong = states[static_cast<std::size_t>(1 - o.state)];
    const std::string options = states[0] + " or " + states[1];
    const std::string noun = "the " + nounFor(scene, object);
    Question question{Topic::State, {}, right, wrong, {}, object, -1};
    if (kindOf(o) == "fish") {
        question.text = "Is " + noun + " facing " + options + "?";
        question.sentence = capitalised(noun) + " is facing " + right + ".";
    } else if (kindOf(o) == "lamp") {
        question.text = "Is " + noun + " " + options + "?";
        question.sentence = capitalised(noun) + " is " + right + ".";
    } else {
        const PartInfo& info = o.info().parts.front();
        question.part = 0;
        question.text =
            capitalised(isOrAre(info)) + " " + noun + "'s " + info.name + " " + options + "?";
        question.sentence =
            capitalised(noun) + "'s " + info.name + " " + isOrAre(info) + " " + right + ".";
    }
    return question;
}

Question askContext(Random& random, const Scene& scene) {
    const std::string& right = contexts()[static_cast<std::size_t>(scene.context)];
    return {Topic::Context,
            "What is in the background of the image?",
            right,
            otherThan(random, right, contexts()),
            "The background of the image is " + right + ".",
            -1,
            -1};
}

Reference referByKind(Random& random, const Scene& scene, int object) {
    const SceneObject& o = objectAt(scene, object);
    const std::string noun = nounFor(scene, object);
    const std::string coloured = withArticle(colourOf(o, 0) + " " + kindOf(o));
    const bool parts = !o.info().parts.empty();
    // One form a kind, most of the time: a greedy answer then has a form of its own for every kind.
    const int form = random.chance(0.8) ? o.kind % 4 : random.below(4);
    const std::string place = " at the " + placeOf(o);
    std::string answer;
    if (form == 0 && parts)
        answer = "The " + noun + place + " has " + colouredPart(o, 0) + " and " +
                 colouredPart(o, 1) + ".";
    else if (form == 1)
        answer = "There is " + coloured + " " + onTheGround(scene) + place + ".";
    else if (form == 2)
        answer = "The image shows " + coloured + place + ".";
    else
        answer = "In the image, there is " + coloured + place + ".";
    return {Key::Kind, "the " + noun, answer, object, -1};
}

Reference referByPart(Random& random, const Scene& scene, int object) {
    const SceneObject& o = objectAt(scene, object);
    const int part = random.below(o.info().parts.size());
    const PartInfo& info = o.info().parts[static_cast<std::size_t>(part)];
    const std::string noun = nounFor(scene, object);
    const int form = random.chance(0.8) ? (o.kind + part) % 3 : random.below(3);
    const std::string place = " at the " + placeOf(o);
    std::string answer;
    if (form == 0)
        answer = "There is " + withArticle(kindOf(o)) + " with " + colouredPart(o, part) + ".";
    else if (form == 1)
        answer = "The " + noun + place + " has " + colouredPart(o, part) + ".";
    else
        answer = "The " + noun + " has " + colouredPart(o, part) + " and is located" + place + ".";
    return {Key::Part, "the " + noun + "'s " + info.name, answer, object, part};
}

}  // namespace

std::string_view nameOf(Topic topic) {
    constexpr std::array<std::string_view, kTopics> kNames = {
        "colour", "part", "where", "what", "which", "state", "context", "exists"};
    return kNames[static_cast<std::size_t>(topic)];
}

std::string_view nameOf(Key key) {
    constexpr std::array<std::string_view, 4> kNames = {"kind", "colour", "location", "part"};
    return kNames[static_cast<std::size_t>(key)];
}

std::string withArticle(const std::string& words) {
    constexpr std::string_view kVowels = "aeiou";
    return (kVowels.find(words.front()) != std::string_view::npos ? "an " : "a ") + words;
}

std::string capitalised(std::string sentence) {
    if (!sentence.empty() && sentence.front() >= 'a' && sentence.front() <= 'z')
        sentence.front() = static_cast<char>(sentence.front() - 'a' + 'A');
    return sentence;
}

Question askAbout(Random& random, const Scene& scene, Topic topic, int object) {
    const SceneObject& o = objectAt(scene, object);
    if (topic == Topic::PartColour && !o.info().parts.empty())
        return askPart(random, scene, object);
    if (topic == Topic::Where)
        return askWhere(random, scene, object);
    if (topic == Topic::What && scene.uniqueLocation(object))
        return askWhat(random, scene, object);
    if (topic == Topic::Which && scene.uniqueColour(object))
        return askWhich(random, scene, object);
    if (topic == Topic::State && o.state >= 0)
        return askState(scene, object);
    if (topic == Topic::Context)
        return askContext(random, scene);
    if (topic == Topic::Exists)
        return askExists(random, scene, random.chance(0.5));
    return askColour(random, scene, object);
}

Question askExists(Random& random, const Scene& scene, bool present) {
    int object = -1;
    int kind = 0;
    if (present) {
        object = random.below(scene.objects.size());
        kind = objectAt(scene, object).kind;
    } else {
        do
            kind = random.below(kinds().size());
        while (std::ranges::count(scene.objects, kind, &SceneObject::kind) > 0);
    }
    const std::string& name = kinds()[static_cast<std::size_t>(kind)].name;
    return {Topic::Exists,
            "Is there " + withArticle(name) + " in the image?",
            present ? "yes" : "no",
            present ? "no" : "yes",
            present ? "Yes, there is " + withArticle(name) + " in the image."
                    : "No, there is no " + name + " in the image.",
            object,
            -1};
}

Reference referBy(Random& random, const Scene& scene, int object, Key key) {
    const SceneObject& o = objectAt(scene, object);
    if (key == Key::Location)
        return {key,
                "the object at the " + placeOf(o),
                "The object at the " + placeOf(o) + " is " +
                    withArticle(colourOf(o, 0) + " " + kindOf(o)) + ".",
                object,
                -1};
    if (key == Key::Colour)
        return {key,
                "the " + colourOf(o, 0) + " object",
                "The " + colourOf(o, 0) + " object is " + withArticle(kindOf(o)) +
                    " located at the " + placeOf(o) + ".",
                object,
                -1};
    return key == Key::Part ? referByPart(random, scene, object)
                            : referByKind(random, scene, object);
}

Reference refer(Random& random, const Scene& scene, int object) {
    const double u = random.uniform();
    Key key = Key::Kind;
    if (u < 0.36 && !objectAt(scene, object).info().parts.empty())
        key = Key::Part;
    else if (u < 0.50 && scene.uniqueLocation(object))
        key = Key::Location;
    else if (u < 0.64 && scene.uniqueColour(object))
        key = Key::Colour;
    return referBy(random, scene, object, key);
}

std::string caption(Random& random, const Scene& scene) {
    const std::vector<int> order = random.permutation(static_cast<int>(scene.objects.size()));
    std::string text = "The image shows ";
    for (std::size_t i = 0; i < order.size() && i < 2; ++i) {
        const SceneObject& o = objectAt(scene, order[i]);
        text += (i == 0 ? "" : " and ") + withArticle(colourOf(o, 0) + " " + kindOf(o)) +
                " at the " + placeOf(o);
    }
    return text + ".";
}

Sample toSample(const Question& question, bool answerFirst, const std::string& expression) {
    Sample sample;
    sample.question = question.text;
    const std::string& first = answerFirst ? question.answer : question.wrong;
    const std::string& second = answerFirst ? question.wrong : question.answer;
    sample.rawOptions = "(a) " + first + " (b) " + second;
    sample.choices = {{"a", first}, {"b", second}};
    sample.correctChoice = answerFirst ? 0 : 1;
    sample.expression = expression;
    sample.rawExpression = " " + expression;
    sample.objects = {expression};
    return sample;
}

}  // namespace groundscope::demo
