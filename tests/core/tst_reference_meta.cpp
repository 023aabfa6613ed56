// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/reference_meta.h"
#include "tests/support/cpu_timer.h"

#include <QtTest>

namespace groundscope {

class TestReferenceMeta : public QObject {
    Q_OBJECT

    /// The only line of the only image.
    static MetaLine one(const std::string& text) {
        const auto found = parseMeta(text, "meta.txt");
        if (found.images.size() != 1 || found.images.begin()->second.size() != 1)
            qFatal("expected one line of: %s", text.c_str());
        return found.images.begin()->second.front();
    }

  private Q_SLOTS:
    void shortLinesAreRead_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("phrase");
        QTest::addColumn<QByteArray>("core");
        QTest::addColumn<double>("score");
        const auto row = [](const char* name, const char* line, const char* phrase, const char* core, double score) {
            QTest::newRow(name) << QByteArray(line) << QByteArray(phrase) << QByteArray(core) << score;
        };
        row("plain", "1.jpg - 0 - the dog| dog| 0.712345", "the dog", "dog", 0.712345);
        row("blanks around", "1.jpg - 0 -  the dog | dog | 0.712345 ", "the dog", "dog", 0.712345);
        row("negative", "1.jpg - 7 - the dog| dog| -0.1", "the dog", "dog", -0.1);
        row("exponent", "1.jpg - 0 - the dog| dog| 7e-1", "the dog", "dog", 0.7);
        row("no blank after a bar", "1.jpg - 0 - the dog|dog| 0.5", "the dog", "dog", 0.5);
        row("dash and blank in the phrase", "1.jpg - 0 - a T- shirt| shirt| 0.5", "a T- shirt", "shirt", 0.5);
        row("a separator in the phrase", "1.jpg - 0 - a T - shirt| shirt| 0.5", "a T - shirt", "shirt", 0.5);
        row("hyphens", "1.jpg - 0 - a -well-known dog| dog| 0.5", "a -well-known dog", "dog", 0.5);
        row("a bar in the phrase", "1.jpg - 0 - a| b| b| 0.5", "a| b", "b", 0.5);
        row("a number and a bar in the phrase", "1.jpg - 0 - the sign 3| 4| 4| 0.5", "the sign 3| 4", "4", 0.5);
        row("empty", "1.jpg - 0 - | | 0.5", "", "", 0.5);
        row("dropped by the published reader", "1.jpg - 0 - dog| dog| 0.5 - x", "dog", "dog", 0.5);
        row("the same without blank", "1.jpg - 0 - dog| dog| 0.5- x", "dog", "dog", 0.5);
        row("leading blank", " 1.jpg - 0 - dog| dog| 1", "dog", "dog", 1);
        row("no-break blanks", "1.jpg - 0 - \xC2\xA0" "dog\xC2\xA0| dog| 1", "dog", "dog", 1);
        row("CRLF", "1.jpg - 0 - dog| dog| 1\r\n", "dog", "dog", 1);
        row("byte order mark", "\xEF\xBB\xBF" "1.jpg - 0 - dog| dog| 1", "dog", "dog", 1);
        row("line break in the phrase", "1.jpg - 0 - a big\ndog| dog| 0.5", "a big\ndog", "dog", 0.5);
        row("line break in the core word", "1.jpg - 0 - a big dog| dog\n| 0.5", "a big dog", "dog", 0.5);
        row("line breaks and an empty line", "1.jpg - 0 - a\r\n\r\nbig dog| dog| 0.5\r\n", "a\n\nbig dog", "dog", 0.5);
    }
    void shortLinesAreRead() {
        QFETCH(QByteArray, line);
        const MetaLine read = one(line.toStdString());
        QVERIFY(read.readable);
        QTEST(QByteArray::fromStdString(read.phrase), "phrase");
        QTEST(QByteArray::fromStdString(read.core), "core");
        QVERIFY(read.score.has_value());
        QTEST(*read.score, "score");
        QVERIFY(!read.text && !read.chars);
    }

    void scoresThatAreNoNumbersAreUnknown() {
        for (const char* score : {"nan", "inf", "-inf"}) {
            const MetaLine read = one(std::string("1.jpg - 0 - dog| dog| ") + score);
            QVERIFY(read.readable);
            QVERIFY(!read.score);
        }
    }

    void longLinesAreRead_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("begin");
        QTest::addColumn<int>("end");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, const char* line, int begin, int end, const char* text) {
            QTest::newRow(name) << QByteArray(line) << begin << end << QByteArray(text);
        };
        row("plain", "1.jpg - 2 - orange wings| wings| 0.612345 | 40 | 52| A butterfly with orange wings.", 40, 52,
            "A butterfly with orange wings.");
        row("blanks stay", "1.jpg - 0 - it| it| 0.1 | 0 | 2|   it is.  ", 0, 2, "  it is.  ");
        row("a list", "1.jpg - 0 - it| it| 0.1 | 0 | 2| it is: - one - two", 0, 2, "it is: - one - two");
        row("bars", "1.jpg - 0 - it| it| 0.1 | 0 | 2| it | is| so| 0.5 | 1 | 2| x", 0, 2, "it | is| so| 0.5 | 1 | 2| x");
        row("empty", "1.jpg - 0 - it| it| 0.1 | 0 | 2| ", 0, 2, "");
        row("empty without blank", "1.jpg - 0 - it| it| 0.1 | 0 | 2|", 0, 2, "");
        row("begins with a dash", "1.jpg - 0 - it| it| 0.1 | 0 | 2| - it", 0, 2, "- it");
        row("nan", "1.jpg - 0 - it| it| nan | 0 | 2| it", 0, 2, "it");
        row("outside", "1.jpg - 0 - it| it| 0.1 | 5 | 7| it", 5, 7, "it");
        row("code points", "1.jpg - 0 - \xE7\x8C\xAB| \xE7\x8C\xAB| 0.1 | 1 | 2| \xF0\x9F\xA6\x8B\xE7\x8C\xAB", 1, 2,
            "\xF0\x9F\xA6\x8B\xE7\x8C\xAB");
        row("separators in the phrase", "1.jpg - 0 - a| b - c| c| 0.1 | 0 | 8| a| b - c.", 0, 8, "a| b - c.");
        row("CRLF and empty lines behind", "1.jpg - 0 - it| it| 0.1 | 0 | 2| it is.\r\n\r\n\r\n", 0, 2, "it is.");
        row("line break in the answer", "1.jpg - 0 - it| it| 0.1 | 0 | 2| it\nis.\n", 0, 2, "it\nis.");
        row("line break in the phrase", "1.jpg - 0 - it\nall| all| 0.1 | 0 | 6| it all\n", 0, 6, "it all");
    }
    void longLinesAreRead() {
        QFETCH(QByteArray, line);
        const MetaLine read = one(line.toStdString());
        QVERIFY(read.readable && read.chars && read.text);
        QTEST(read.chars->begin, "begin");
        QTEST(read.chars->end, "end");
        QTEST(QByteArray::fromStdString(*read.text), "text");
    }

    void linesThatCannotBeReadKeepTheirPlace() {
        const auto found = parseMeta("1.jpg - 0 - dog| dog| 0.5\n1.jpg - 1 - dog| 0.5x\n1.jpg - 2 - it| it| 0.1 | 0.0 | 2| it\n"
                                     "1.jpg - two - cat| cat| 0.25\n",
                                     "meta.txt");
        const auto& lines = found.images.at("1.jpg");
        QCOMPARE(lines.size(), std::size_t{4});
        QVERIFY(lines[0].readable && !lines[1].readable && !lines[2].readable && lines[3].readable);
        QCOMPARE(lines[1].group, 1);
        QCOMPARE(lines[3].group, -1);
        QCOMPARE(found.notes.size(), std::size_t{2});
        QCOMPARE(found.notes[0].where, std::string("meta.txt, line 2"));
        QCOMPARE(found.notes[1].where, std::string("meta.txt, line 3"));
    }

    void strayLinesAreNotes() {
        const auto found = parseMeta("hello\n\n1.jpg - 0 - dog| dog| 0.5\n1.jpg-1-dog| dog| 1\n01.jpg - 0 - cat| cat| 1", "m");
        QCOMPARE(found.images.size(), std::size_t{2});
        QCOMPARE(found.images.at("01.jpg").front().line, 5);
        QCOMPARE(found.notes.size(), std::size_t{2});
        QCOMPARE(found.notes[1].where, std::string("m, line 4"));
    }

    void damagedBytesStayText() {
        const MetaLine read = one("1.jpg - 0 - d\xFFog| d\xFFog| 0.5 | 0 | 4| d\xFFog.");
        QCOMPARE(read.phrase, std::string("d\xEF\xBF\xBDog"));
        QCOMPARE(*read.text, std::string("d\xEF\xBF\xBDog."));
    }

    void hostileFilesTakeLittleTime_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("bars") << "1.jpg - 0 - x" + QByteArray("| 1").repeated(500'000);
        QTest::newRow("dashes") << QByteArray(" - ").repeated(500'000);
        QTest::newRow("endless record") << "1.jpg - 0 - x\n" + QByteArray("y| \n").repeated(500'000);
        QTest::newRow("zeros") << QByteArray(2'000'000, '\0');
        QTest::newRow("digits") << "1.jpg - 0 - x| x| " + QByteArray(2'000'000, '9');
        QTest::newRow("record starts") << QByteArray("1.jpg - 0 - ").repeated(200'000);
    }
    void hostileFilesTakeLittleTime() {
        QFETCH(QByteArray, bytes);
        test::CpuTimer timer;
        timer.start();
        (void)parseMeta(bytes.toStdString(), "m");
        (void)parsePoints(bytes.toStdString(), "p");
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    void pointsAreRead_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("phrase");
        QTest::addColumn<QPointF>("at");
        const auto row = [](const char* name, const char* line, const char* phrase, QPointF at) {
            QTest::newRow(name) << QByteArray(line) << QByteArray(phrase) << at;
        };
        row("plain", "1.jpg | orange wings | [112  95]", "orange wings", {112, 95});
        row("right-aligned", "1.jpg | wings | [  5 120]\r\n", "wings", {5, 120});
        row("a bar in the phrase", "1.jpg | a | b | [5 6] ", "a | b", {5, 6});
        row("brackets in the phrase", "1.jpg | a [1 2] b | [5 6]", "a [1 2] b", {5, 6});
        row("line break in the phrase", "1.jpg | a\nb | [5 6]", "a\nb", {5, 6});
        row("floats", "1.jpg | a | [5. 6.0]", "a", {5, 6});
    }
    void pointsAreRead() {
        QFETCH(QByteArray, line);
        QFETCH(QPointF, at);
        const auto found = parsePoints(line.toStdString(), "p");
        QCOMPARE(found.images.size(), std::size_t{1});
        QCOMPARE(found.images.at("1.jpg").size(), std::size_t{1});
        const PointLine& read = found.images.at("1.jpg").front();
        QVERIFY(read.at.has_value());
        QCOMPARE(QPointF(read.at->x, read.at->y), at);
        QTEST(QByteArray::fromStdString(read.phrase), "phrase");
        QVERIFY(found.notes.empty());
    }

    void pointsThatCannotBeReadKeepTheirPlace() {
        const auto found = parsePoints("1.jpg | a | [5]\n1.jpg | b | [1 2]\n1.jpg | c | [-1 1e300]\nx\n", "p");
        const auto& lines = found.images.at("1.jpg");
        QCOMPARE(lines.size(), std::size_t{3});
        QVERIFY(!lines[0].at && lines[1].at && !lines[2].at);
        QCOMPARE(found.notes.size(), std::size_t{2});
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestReferenceMeta)
#include "tst_reference_meta.moc"
