// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/tagger.h"

#include <QTest>

#include <algorithm>

using namespace groundscope;

class TestTagger : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        const auto lexicon = defaultLexicon();
        QVERIFY2(lexicon.has_value(), lexicon ? "" : describe(lexicon.error()).c_str());
        m_lexicon = *lexicon;
    }

    void splitsWords_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* text, const char* words) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(words);
        };
        row("The dog's bowl isn't full.", "The|dog|'s|bowl|is|n't|full|.");
        row("the minions' film", "the|minions|'|film");
        row("It says 'stop signs' here", "It|says|'|stop|signs|'|here");
        row("a half-eaten slice at 12 o'clock", "a|half-eaten|slice|at|12|o'clock");
        row("Mr. Smith saw 3.5 m (10:10).", "Mr.|Smith|saw|3.5|m|(|10:10|)|.");
        row("e.g., a cup(s) -- or...", "e.g.|,|a|cup(s)|--|or|...");
        row("**Bold**: it cannot", "**|Bold|**|:|it|can|not");
        row("the dog\xE2\x80\x99s \xE2\x80\x9Cred\xE2\x80\x9D ball",
            "the|dog|\xE2\x80\x99s|\xE2\x80\x9C|red|\xE2\x80\x9D|ball");
        row("caf\xC3\xA9\xF0\x9F\xA6\x8B!", "caf\xC3\xA9|\xF0\x9F\xA6\x8B|!");
    }
    void splitsWords() {
        QFETCH(const QString, text);
        QFETCH(const QString, words);
        QStringList found;
        for (const Word& word : splitWords(text.toStdString()))
            found << QString::fromStdString(word.text);
        QCOMPARE(found.join(QLatin1Char('|')), words);
    }

    void sentencesAndItemsBeginAnew() {
        QString starts;
        for (const Word& word : splitWords("A dog. A cat\nand more\n- one\n(b) Closed"))
            starts +=
                word.starts ? QLatin1String("^") + QString::fromStdString(word.text) : QString();
        QCOMPARE(starts, QStringLiteral("^A^A^-^one^(^b^Closed"));
    }

    void tags_data() {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("tags");
        const auto row = [](const char* sentence, const char* tags) {
            QTest::newRow(sentence) << QString::fromLatin1(sentence) << QString::fromLatin1(tags);
        };
        row("The image shows a dog .", "det nn vbz det nn pp");
        row("The birds perch on wires .", "det nns vbp in nns pp");
        row("The clock faces are white .", "det nn nns vbp jj pp");
        row("Her dog sees her .", "prps nn vbz prp pp");
        row("It's the dog's bowl.", "prp vbz det nn pos nn pp");
        row("There is a dog there .", "ex vbz det nn rb pp");
        row("A man rides a horse .", "det nn vbz det nn pp");
        row("It is used to catch fish .", "prp vbz vbn to vb nn pp");
        row("The blorkish zind is here .", "det jj nn vbz rb pp");
    }
    void tags() {
        QFETCH(const QString, sentence);
        QFETCH(const QString, tags);
        QStringList found;
        for (const TaggedWord& word : tagText(*m_lexicon, sentence.toStdString()))
            found << QString::fromStdString(std::string(nameOf(word.tag)));
        QCOMPARE(found.join(QLatin1Char(' ')), tags);
    }

    void unknownWordsAreGuessedByShape() {
        const auto best = [this](const char* word) {
            const TagCounts counts = m_lexicon->guess(word);
            return std::max_element(
                       counts.begin(),
                       counts.end(),
                       [](const TagCount& a, const TagCount& b) { return a.count < b.count; })
                ->tag;
        };
        QCOMPARE(best("zindly"), Tag::rb);
        QCOMPARE(best("zinding"), Tag::vbg);
        QCOMPARE(best("zinds"), Tag::nns);
        QCOMPARE(best("zindous"), Tag::jj);
        QCOMPARE(best("zind-shaped"), Tag::jj);
        QCOMPARE(best("12,345"), Tag::cd);
        QCOMPARE(best("22nd"), Tag::jj);
        QCOMPARE(best("zind"), Tag::nn);
    }

    void everyTagHasItsName() {
        for (std::size_t i = 0; i < kTagCount; ++i)
            QCOMPARE(tagFromName(nameOf(static_cast<Tag>(i))), std::optional(static_cast<Tag>(i)));
        QVERIFY(!tagFromName("noun").has_value());
    }

  private:
    std::shared_ptr<const Lexicon> m_lexicon;
};

QTEST_GUILESS_MAIN(TestTagger)
#include "tst_tagger.moc"
