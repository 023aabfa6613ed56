// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/concepts.h"

#include "core/text/utf8.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <limits>
#include <map>
#include <set>

using namespace groundscope;

namespace {

NounPhrase phraseIn(const std::string& answer, const std::string& text, std::string head = {}) {
    NounPhrase phrase;
    phrase.text = text;
    phrase.head = std::move(head);
    const std::size_t at = answer.find(text);
    if (at != std::string::npos) {
        const int begin = codePointCount(answer.substr(0, at));
        phrase.chars = {begin, begin + codePointCount(text)};
    }
    return phrase;
}

std::string lettersOf(const std::string& answer, const std::string& text) {
    return guessConcept(phraseIn(answer, text), answer).letters;
}

struct Labelled {
    std::string answer;
    std::string phrase;
    std::string letters;
};

std::vector<Labelled> labelledPhrases(const char* file) {
    std::ifstream stream(std::filesystem::path(GROUNDSCOPE_SOURCE_DIR) / "tests/data" / file);
    std::vector<Labelled> result;
    for (std::string line; std::getline(stream, line);) {
        if (line.empty() || line[0] == '#')
            continue;
        std::size_t at = line.find('|');
        const std::string answer = line.substr(0, at);
        while (at != std::string::npos) {
            const std::size_t next = line.find('|', at + 1);
            const std::string part = line.substr(at + 1, next == std::string::npos ? next : next - at - 1);
            const std::size_t equals = part.rfind('=');
            result.push_back({answer, part.substr(0, equals), part.substr(equals + 1)});
            at = next;
        }
    }
    return result;
}

/// Shares of right guesses: the exact set of letters, and at least one letter in common.
struct Accuracy {
    int phrases = 0;
    int exact = 0;
    int shared = 0;
    std::map<double, std::pair<int, int>> byConfidence;  // phrases, exact
};

Accuracy accuracyOn(const char* file, bool distinct) {
    Accuracy accuracy;
    std::set<std::string> seen;
    for (const Labelled& labelled : labelledPhrases(file)) {
        if (distinct && !seen.insert(labelled.phrase).second)
            continue;
        const ConceptGuess guess = guessConcept(phraseIn(labelled.answer, labelled.phrase), labelled.answer);
        const bool exact = guess.letters == labelled.letters;
        ++accuracy.phrases;
        accuracy.exact += exact ? 1 : 0;
        accuracy.shared += guess.letters.find_first_of(labelled.letters) != std::string::npos ? 1 : 0;
        auto& [phrases, right] = accuracy.byConfidence[guess.confidence];
        ++phrases;
        right += exact ? 1 : 0;
        if (!exact && qEnvironmentVariableIsSet("GROUNDSCOPE_SHOW_MISSES"))
            qInfo("%s: %s is %s, not %s (%s)", labelled.answer.c_str(), labelled.phrase.c_str(), labelled.letters.c_str(),
                  guess.letters.c_str(), guess.evidence.c_str());
    }
    qInfo("%s%s: %d phrases, %d exact, %d with a letter in common", file, distinct ? " (distinct)" : "", accuracy.phrases,
          accuracy.exact, accuracy.shared);
    for (const auto& [confidence, counts] : accuracy.byConfidence)
        qInfo("  confidence %.2f: %d of %d right", confidence, counts.second, counts.first);
    return accuracy;
}

class TestConcepts : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void categoriesAreThoseOfThePublishedQuestion() {
        std::string text;
        for (const ConceptCategory& category : conceptCategories())
            text += std::string("(") + category.letter + ") " + category.name + ", ";
        QCOMPARE(text, std::string("(a) Color and appearance, (b) Location and position, (c) Object part, "
                                   "(d) Context or setting, (e) Objects/entities, (f) State, "));
    }
    void partsAreToldFromThingsByTheirNeighbours() {
        QCOMPARE(lettersOf("The door of the truck is open.", "The door"), std::string("c"));
        QCOMPARE(lettersOf("The truck and its door.", "its door"), std::string("c"));
        QCOMPARE(lettersOf("The truck's door is open.", "The truck's door"), std::string("c"));
        QCOMPARE(lettersOf("The truck has a door.", "a door"), std::string("c"));
        QCOMPARE(lettersOf("The man chas a door.", "a door"), std::string("e"));
        QCOMPARE(lettersOf("The door is open.", "The door"), std::string("e"));
        QCOMPARE(lettersOf("The door of the image.", "The door"), std::string("e"));
    }

    void phrasesOfThePaperFallWhereThePaperPutsThem() {
        QCOMPARE(lettersOf("There is a butterfly with orange wings.", "orange wings"), std::string("ac"));
        QCOMPARE(lettersOf("The flame is at the top of the image.", "the top"), std::string("b"));
        QCOMPARE(lettersOf("It is a black and white dog.", "a black and white dog"), std::string("ae"));
        QCOMPARE(lettersOf("It is at the 12 o'clock position.", "the 12 o'clock position"), std::string("b"));
    }

    void guessesReachTheirAccuracy_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("distinct");
        QTest::addColumn<double>("least");
        QTest::newRow("tuned") << QStringLiteral("concepts_tuned.txt") << false << 0.93;
        QTest::newRow("tuned, distinct") << QStringLiteral("concepts_tuned.txt") << true << 0.93;
        QTest::newRow("unseen") << QStringLiteral("concepts_unseen.txt") << false << 0.87;
        QTest::newRow("unseen, distinct") << QStringLiteral("concepts_unseen.txt") << true << 0.87;
    }
    void guessesReachTheirAccuracy() {
        QFETCH(QString, file);
        QFETCH(bool, distinct);
        QFETCH(double, least);
        const Accuracy accuracy = accuracyOn(file.toUtf8().constData(), distinct);
        QVERIFY(accuracy.phrases > 100);
        QVERIFY(accuracy.exact >= least * accuracy.phrases);
        QVERIFY(accuracy.shared >= accuracy.exact);
        for (const auto& [confidence, counts] : accuracy.byConfidence)
            if (counts.first >= 10)
                QVERIFY2(std::abs(counts.second / double(counts.first) - confidence) <= 0.2, qPrintable(QString::number(confidence)));
    }

    void oddPhrasesGetAnAnswer() {
        QCOMPARE(guessConcept({}, "A dog."), ConceptGuess{});
        QCOMPARE(guessConcept(phraseIn("", " ... "), ""), ConceptGuess{});
        NounPhrase it = phraseIn("It is red.", "It");
        it.pronoun = true;
        QCOMPARE(guessConcept(it, "It is red.").letters, std::string("e"));
        constexpr int kLowest = std::numeric_limits<int>::min();
        constexpr int kHighest = std::numeric_limits<int>::max();
        for (const std::string text : {"the door", "door", "'s", "'s door", "\xFF\xFE", "\xED\xA0\x80 wing", "of", "-", "a-", "-door",
                                       "\U0001F98B", "the the the", "its", "\"door", "(", "12"})
            for (const Span chars : {Span{0, 0}, Span{-5, 3}, Span{5, 2}, Span{100, 200}, Span{kLowest, kHighest}, Span{0, kHighest},
                                     Span{kHighest, kLowest}, Span{2, 4}})
                for (const std::string answer : {"", " of ", "ab of the truck", "a of of of", "\xFF\xC0 of \xED\xA0\x80", "doorof"}) {
                    NounPhrase phrase;
                    phrase.text = text;
                    phrase.head = "door";
                    phrase.chars = chars;
                    const ConceptGuess guess = guessConcept(phrase, answer);
                    QVERIFY(guess.letters.size() <= 2);
                    QVERIFY(guess.letters.empty() == (guess.confidence == 0));
                    QVERIFY(guess.letters.find_first_not_of("abcdef") == std::string::npos);
                    QVERIFY(std::is_sorted(guess.letters.begin(), guess.letters.end()));
                }
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestConcepts)
#include "tst_concepts.moc"
