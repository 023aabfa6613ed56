// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/text_array.h"

#include "core/base/files.h"
#include "core/data/json.h"
#include "core/io/csv.h"
#include "core/metrics/emergence.h"
#include "core/text/judge_replies.h"

#include <QTemporaryDir>
#include <QTest>

using namespace groundscope;
namespace fs = std::filesystem;

namespace {

const fs::path kReference = fs::path(GROUNDSCOPE_SHARED_DIR) / "golden/reference-run";

/// A NumPy file of version 1 with this header and these bytes.
std::string npy(const std::string& header, const std::string& data) {
    const std::string whole = header + "\n";
    std::string bytes = std::string("\x93NUMPY\x01", 7) + '\0';
    bytes += static_cast<char>(whole.size() & 0xFF);
    bytes += static_cast<char>(whole.size() >> 8);
    return bytes + whole + data;
}

/// Little-endian code points, padded with zeros.
std::string wide(const std::u32string& text, std::size_t width, bool bigEndian = false) {
    std::string bytes;
    for (std::size_t i = 0; i < width; ++i) {
        const char32_t c = i < text.size() ? text[i] : 0;
        for (int b = 0; b < 4; ++b)
            bytes += static_cast<char>((c >> (8 * (bigEndian ? 3 - b : b))) & 0xFF);
    }
    return bytes;
}

class TestTextArray : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void textsOfAnyKindAreRead() {
        const auto texts = parseTextNpy(
            npy("{'descr': '<U3', 'fortran_order': False, 'shape': (3,), }", wide(U"a,e", 3) + wide(U"", 3) + wide(U"\U0001F98Bx", 3)));
        QVERIFY(texts.has_value());
        QCOMPARE(texts->texts, (std::vector<std::string>{"a,e", "", "\U0001F98Bx"}));
        const auto big = parseTextNpy(
            npy("{'descr': '>U2', 'fortran_order': False, 'shape': (1, 2), }", wide(U"ab", 2, true) + wide(U"c", 2, true)));
        QCOMPARE(big->columns, std::size_t{2});
        QCOMPARE(big->at(0, 1), std::string("c"));
        const auto bytes = parseTextNpy(npy("{'descr': '|S2', 'fortran_order': False, 'shape': (2,), }", std::string("a\0bc", 4)));
        QCOMPARE(bytes->texts, (std::vector<std::string>{"a", "bc"}));
        const auto odd = parseTextNpy(npy("{'descr': '<U2', 'fortran_order': False, 'shape': (1,), }",
                                          wide(std::u32string{char32_t{0xD800}, char32_t{0x7FFFFFFF}}, 2)));
        QCOMPARE(odd->at(0), std::string("\uFFFD\uFFFD"));
        const auto none = parseTextNpy(npy("{'descr': '<U1', 'fortran_order': False, 'shape': (0,), }", ""));
        QCOMPARE(none->rows, std::size_t{0});
    }

    void picklesAreRefused() {
        const auto objects = parseTextNpy(npy("{'descr': '|O', 'fortran_order': False, 'shape': (), }", "\x80\x03}."));
        QCOMPARE(objects.error().code, ErrorCode::Unsupported);
        QVERIFY(objects.error().message.find("pickle") != std::string::npos);
        if (fs::exists(kReference))
            QCOMPARE(readTextArray(kReference / "expected/when/without_unmasked_images/meta_llava-1_loc.npy").error().code,
                     ErrorCode::Unsupported);
    }

    void damagedFilesGetAnError() {
        const std::string good = npy("{'descr': '<U3', 'fortran_order': False, 'shape': (2,), }", wide(U"abc", 3) + wide(U"d", 3));
        QVERIFY(parseTextNpy(good).has_value());
        for (std::size_t length = 0; length < good.size(); ++length)
            QVERIFY(!parseTextNpy(std::string_view(good).substr(0, length)).has_value());
        QVERIFY(!parseTextNpy(good + "x").has_value());
        for (const std::string header :
             {"", "{}", "{'descr': }", "{'descr': '<U', 'shape': (2,)}", "{'descr': '<U-1', 'shape': (2,)}", "{'descr': '<i8', 'shape': (3,)}",
              "{'descr': '<U3', 'shape': 2}", "{'descr': '<U3', 'shape': ()}", "{'descr': '<U3', 'shape': (1, 1, 2)}",
              "{'descr': '<U3', 'shape': (x,)}", "{'descr': '<U3', 'shape': (2, 0)}", "{'descr': '<U3', 'shape': (99999999999999999999,)}",
              "{'descr': '<U3', 'shape': (4294967296, 4294967296)}", "{'descr': '<U18446744073709551615', 'shape': (2,)}",
              "{'descr': '<U4611686018427387904', 'shape': (0,)}", "{'descr': '<U0', 'shape': (2,)}", "{'descr': '", "{'shape': (2,), 'descr': '<U3",
              "{'descr': '<U3', 'shape': (2,), 'fortran_order': True}", "{'descr': '<U3', 'shape': (2"})
            QVERIFY2(!parseTextNpy(npy(header, wide(U"abc", 3) + wide(U"d", 3))).has_value() || header.ends_with("(2"), header.c_str());
    }

    void everyByteMayBeWrong() {
        const std::string good = npy("{'descr': '<U3', 'fortran_order': False, 'shape': (2,), }", wide(U"abc", 3) + wide(U"d", 3));
        for (std::size_t i = 0; i < good.size(); ++i)
            for (const int change : {1, 0x20, 0x80, 0xFF}) {
                std::string bytes = good;
                bytes[i] = static_cast<char>(bytes[i] ^ change);
                if (const auto texts = parseTextNpy(bytes); texts.has_value())
                    QCOMPARE(texts->texts.size(), texts->rows * texts->columns);
            }
    }

    void jsonListsAreRead() {
        QTemporaryDir folder;
        const fs::path path = fs::path(folder.path().toStdString()) / "list.json";
        const auto read = [&](const std::string& text) {
            (void)writeFile(path, text);
            return readTextArray(path);
        };
        QCOMPARE(read("[\"b, e\", \"\"]")->texts, (std::vector<std::string>{"b, e", ""}));
        QCOMPARE(read("[[\"a\",\"b\"],[\"c\",\"d\"]]")->at(1, 0), std::string("c"));
        QCOMPARE(read("[]")->rows, std::size_t{0});
        for (const char* bad : {"{}", "[1]", "[\"a\", null]", "[[\"a\"],[\"b\",\"c\"]]", "[[]]", "[\"a\"", "", "[[\"a\"],\"b\",[]]"}) {
            const auto result = read(bad);
            QVERIFY2(!result.has_value(), bad);
            QVERIFY(result.error().where.find("list.json") != std::string::npos);
        }
    }

    void publishedRepliesFillThePublishedBins() {
        if (!fs::exists(kReference))
            QSKIP("The reference run is not there: GROUNDSCOPE_SHARED_DIR.");
        const Json expected = parseJson(*readFile(kReference / "expected.json"), {}).value();
        for (const char* file : {"concepts_finalconceptcats.npy", "replies.json"}) {
            const auto replies = readTextArray(kReference / "run/concepts" / file);
            QVERIFY(replies.has_value());
            std::map<std::string, std::int64_t> counts;
            for (const std::string& reply : replies->texts)
                countConcepts(parseConcepts(reply), counts);
            for (const auto& [letter, count] : expected["scripts"]["concepts"]["concept_bins"].items())
                QCOMPARE(counts[letter], count.get<std::int64_t>());
            QCOMPARE(counts.count(""), std::size_t{0});
        }
    }

    void publishedPhrasesAreRead() {
        if (!fs::exists(kReference))
            QSKIP("The reference run is not there: GROUNDSCOPE_SHARED_DIR.");
        const auto phrases = readTextArray(kReference / "expected/when/without_unmasked_images/meta_llava-1_concept.npy");
        QVERIFY(phrases.has_value());
        QCOMPARE(phrases->rows, std::size_t{243});
        QCOMPARE(phrases->at(0, 0), std::string("round tongue"));
        QCOMPARE(phrases->at(0, 1), std::string("We can see round tongue in front of the left cup."));
    }

    void csvLinesAreReadBack() {
        const std::vector<std::string> cells{"a", "", "b,c", "\"q\"", "two\nlines", " blank "};
        const auto rows = parseCsv(csvLine(cells) + csvLine({"x"}));
        QVERIFY(rows.has_value());
        QCOMPARE((*rows)[0].cells, cells);
        QCOMPARE((*rows)[1].cells, std::vector<std::string>{"x"});
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestTextArray)
#include "tst_text_array.moc"
