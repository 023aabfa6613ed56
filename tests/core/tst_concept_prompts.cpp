// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/concept_prompts.h"

#include <QTest>

using namespace groundscope;

namespace {

using Texts = std::vector<std::string>;

class TestConceptPrompts : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theClassificationIsWordedAsPublished() {
        const JudgeRequest request = conceptQuestion({"orange wings", " A butterfly\nwith orange wings. "});
        QCOMPARE(request.text,
                 std::string("Can you classify the following noun phrase belongs to which of these 6 concepts: (a) Color and "
                             "appearance, (b) Location and position, (c) Object part, (d) Context or setting, (e) "
                             "Objects/entities, (f) State. Please respond with one or two letters and provide letters only. "
                             "You will be given the noun phrase and the correponding full context.: 'orange wings', 'A "
                             "butterfly with orange wings.'. "));
        QCOMPARE(request.system, std::string("You are a helpful and precise assistant for providing the main concept of the "
                                             "noun phrase of interest."));
        QCOMPARE(request.temperature, 0.2);
        QVERIFY(request.images.empty());
    }

    void otherCategoriesAreLetteredInOrder() {
        const JudgeRequest request = conceptQuestion({"a", "b"}, Texts{"Colour", "Place", "Rest"});
        QVERIFY(request.text.find("these 3 concepts: (a) Colour, (b) Place, (c) Rest. Please") != std::string::npos);
        const JudgeRequest many = conceptQuestion({"a", "b"}, Texts(40, "x"));
        QVERIFY(many.text.find("these 26 concepts: ") != std::string::npos);
        QVERIFY(many.text.find("(z) x. Please") != std::string::npos);
    }

    void theDiscoveryIsWordedAsPublished() {
        const std::vector<PhraseInContext> batch{{"the top", "At the top."}, {"a dog", "It's a dog."}};
        QCOMPARE(discoveryQuestion(batch).text,
                 std::string("Can you group these noun phrases into categories of abstract concepts. You are provided with "
                             "pairs of (noun phrase, its full context);('the top', 'At the top.') ('a dog', 'It's a dog.') "));
        QCOMPARE(mergeQuestion(Texts{"1. Colour\n2. Place", "It's \"so\""}).text,
                 std::string("Can you group these noun categories into only 9 categories of abstract concepts: "
                             "['1. Colour\\n2. Place', 'It\\'s \"so\"']"));
        QVERIFY(mergeQuestion(Texts{"it's"}).text.ends_with("[\"it's\"]"));
        QVERIFY(mergeQuestion({}).text.ends_with("[]"));
    }

    void categoriesAreTheTopmostLinesOfAList_data() {
        QTest::addColumn<QString>("reply");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("numbered with bold") << QStringLiteral("Sure:\n\n1. **Color and Appearance**: wings\n   - red\n2. **Location** - top\n")
                                            << QStringList{QStringLiteral("Color and Appearance"), QStringLiteral("Location")};
        QTest::newRow("headings over bullets") << QStringLiteral("### Category 1: Colors\n- red\n- blue\n### Category 2: Parts\n- wing\n")
                                               << QStringList{QStringLiteral("Colors"), QStringLiteral("Parts")};
        QTest::newRow("bold headings") << QStringLiteral("**Animals:**\n- a dog\n\n**Setting**\n- the image")
                                       << QStringList{QStringLiteral("Animals"), QStringLiteral("Setting")};
        QTest::newRow("bullets") << QStringLiteral("- Colour\n* Place: the top\n- Colour\n")
                                 << QStringList{QStringLiteral("Colour"), QStringLiteral("Place")};
        QTest::newRow("letters") << QStringLiteral("(a) Colour\r\n(b) Place\r\n")
                                 << QStringList{QStringLiteral("Colour"), QStringLiteral("Place")};
        QTest::newRow("bold numbers") << QStringLiteral("**1. Colour**\n**2. Place**")
                                      << QStringList{QStringLiteral("Colour"), QStringLiteral("Place")};
        QTest::newRow("no list") << QStringLiteral("I cannot group these.") << QStringList{};
        QTest::newRow("marks alone") << QStringLiteral("- \n* **\n#\n1.\n(a)\nCategory 2:\n**Category 2:**\n:\n - ") << QStringList{};
        QTest::newRow("nothing") << QString() << QStringList{};
    }
    void categoriesAreTheTopmostLinesOfAList() {
        QFETCH(QString, reply);
        QFETCH(QStringList, names);
        QStringList found;
        for (const std::string& name : categoriesIn(reply.toStdString()))
            found << QString::fromStdString(name);
        QCOMPARE(found, names);
    }

    void noMoreCategoriesThanLetters() {
        std::string reply;
        for (int i = 0; i < 60; ++i)
            reply += "- name " + std::to_string(i) + "\n";
        QCOMPARE(categoriesIn(reply).size(), std::size_t{26});
        QVERIFY(categoriesIn(std::string(100'000, '*')).empty());
        QVERIFY(categoriesIn("\xFF\xFE\n\xC0- \xED\xA0\x80").empty());
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestConceptPrompts)
#include "tst_concept_prompts.moc"
