// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/spacy_vectors.h"
#include "core/text/word_vectors.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <cstring>
#include <fstream>
#include <map>
#include <random>

using namespace groundscope;

namespace {

namespace fs = std::filesystem;
using Tokens = std::vector<std::string>;
using Vector = std::vector<float>;

void write(const fs::path& path, const std::string& bytes) {
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
}

std::string floats(const Vector& values) {
    std::string bytes(values.size() * sizeof(float), '\0');
    std::memcpy(bytes.data(), values.data(), bytes.size());
    return bytes;
}

std::string npy(const std::string& shape, const std::string& data, const std::string& type = "<f4") {
    std::string header = "{'descr': '" + type + "', 'fortran_order': False, 'shape': " + shape + ", }";
    header += std::string(64 - (header.size() + 11) % 64, ' ') + "\n";
    std::string bytes = "\x93NUMPY";
    bytes += '\1';
    bytes += '\0';
    bytes += static_cast<char>(header.size() & 0xffU);
    bytes += static_cast<char>(header.size() >> 8U);
    return bytes + header + data;
}

std::string bigEndian(std::uint64_t value, int bytes) {
    std::string text;
    for (int i = bytes - 1; i >= 0; --i)
        text += static_cast<char>(value >> (8 * i));
    return text;
}

/// A msgpack map as spaCy writes it: keys of eight bytes, small rows in one.
std::string keyRows(const std::vector<std::pair<std::uint64_t, int>>& rows) {
    std::string bytes = "\xdf" + bigEndian(rows.size(), 4);
    for (const auto& [key, row] : rows) {
        bytes += key < 128 ? bigEndian(key, 1) : key < 65536 ? "\xcd" + bigEndian(key, 2) : "\xcf" + bigEndian(key, 8);
        bytes += row < 0 ? bigEndian(0x100 + static_cast<std::uint64_t>(row), 1) : "\xcc" + bigEndian(static_cast<std::uint64_t>(row), 1);
    }
    return bytes;
}

/// cup, plate, mark (a symbol), and a word without a row.
void writeSpacy(const fs::path& folder) {
    write(folder / "meta.json", R"({"lang": "en", "name": "test_lg", "version": "3.7.1"})");
    write(folder / "vocab/vectors", npy("(3, 2)", floats({1, 2, 3, 4, 5, 6})));
    write(folder / "vocab/key2row",
          keyRows({{spacyHash("cup"), 0}, {spacyHash("plate"), 1}, {423, 2}, {spacyHash("nothing"), -1}}));
    write(folder / "vocab/vectors.cfg", R"({"mode":"default"})");
}

Vector find(const std::shared_ptr<const WordVectors>& vectors, const std::string& word) {
    return vectors->find(word);
}

class TestWordVectors : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    [[nodiscard]] fs::path at(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }

  private Q_SLOTS:
    void keysAreSpacysHashes() {  // as its documentation prints them
        QCOMPARE(spacyHash("coffee"), std::uint64_t{3197928453018144401U});
        QCOMPARE(spacyHash("apple"), std::uint64_t{8566208034543834098U});
        QCOMPARE(spacyHash("beer"), std::uint64_t{3073001599257881079U});
        QCOMPARE(spacyHash(""), std::uint64_t{0});
        QCOMPARE(spacySymbol("nsubj"), std::uint64_t{429});
        QCOMPARE(spacySymbol("dobj"), std::uint64_t{416});
        QCOMPARE(spacySymbol("punct"), std::uint64_t{445});
        QCOMPARE(spacySymbol("cup"), std::uint64_t{0});
    }

    void aSpacyFolderIsRead() {
        writeSpacy(at("spacy/en_test_lg-3.7.1"));
        for (const char* place : {"spacy/en_test_lg-3.7.1", "spacy", "spacy/en_test_lg-3.7.1/vocab"}) {
            const auto vectors = readWordVectors(at(place), {});
            QVERIFY2(vectors.has_value(), vectors ? "" : describe(vectors.error()).c_str());
            QCOMPARE((*vectors)->description(), std::string("en_test_lg 3.7.1, 3 words, 2 dimensions"));
            QCOMPARE(find(*vectors, "cup"), (Vector{1, 2}));
            QCOMPARE(find(*vectors, "plate"), (Vector{3, 4}));
            QCOMPARE(find(*vectors, "mark"), (Vector{5, 6}));
            QVERIFY(find(*vectors, "nothing").empty());
            QVERIFY(find(*vectors, "Cup").empty());
            QVERIFY(find(*vectors, "").empty());
        }
    }

    void doublesAreReadToo() {
        writeSpacy(at("doubles"));
        const double values[] = {0.5, -1, 2, 3, 4, 5};
        write(at("doubles/vocab/vectors"), npy("(3, 2)", std::string(reinterpret_cast<const char*>(values), sizeof values), "<f8"));
        QCOMPARE(find(*readWordVectors(at("doubles"), {}), "cup"), (Vector{0.5, -1}));
    }

    void damagedSpacyFoldersAreRefusedWithThePlace() {
        const auto refused = [&](const char* file, const std::string& bytes, ErrorCode code) {
            writeSpacy(at("bad"));
            write(at("bad") / file, bytes);
            const auto vectors = readWordVectors(at("bad"), {});
            return !vectors.has_value() && vectors.error().code == code &&
                   vectors.error().where.find(file) != std::string::npos;
        };
        const std::string table = floats({1, 2, 3, 4, 5, 6});
        QVERIFY(refused("vocab/vectors", "no numpy at all", ErrorCode::Format));
        QVERIFY(refused("vocab/vectors", npy("(4, 2)", table), ErrorCode::Format));
        QVERIFY(refused("vocab/vectors", npy("(4611686018427387904, 4)", table), ErrorCode::Format));
        QVERIFY(refused("vocab/vectors", npy("(-3, -2)", table), ErrorCode::Format));
        QVERIFY(refused("vocab/vectors", npy("(6,)", table), ErrorCode::Format));
        QVERIFY(refused("vocab/vectors", npy("(0, 0)", ""), ErrorCode::Format));
        QVERIFY(refused("vocab/vectors", npy("(3, 2)", table, "|O"), ErrorCode::Unsupported));
        QVERIFY(refused("vocab/key2row", keyRows({{spacyHash("cup"), 3}}), ErrorCode::Format));
        QVERIFY(refused("vocab/key2row", "\xdf\xff\xff\xff\xff", ErrorCode::Format));
        QVERIFY(refused("vocab/key2row", keyRows({{spacyHash("cup"), 0}}) + "x", ErrorCode::Format));
        QVERIFY(refused("vocab/key2row", "\x81\xa3" "cup\1", ErrorCode::Format));
        QVERIFY(refused("vocab/vectors.cfg", R"({"mode":"floret"})", ErrorCode::Unsupported));
        QCOMPARE(readWordVectors(at("nowhere"), {}).error().code, ErrorCode::NotFound);
        fs::create_directories(at("empty"));
        QCOMPARE(readWordVectors(at("empty"), {}).error().code, ErrorCode::NotFound);
    }

    void gloveAndWord2vecFilesAreToldByContent() {
        const std::string binary = "3 2\ncup " + floats({1, 2}) + "\nplate " + floats({-3, 0.25F}) + "\na " + floats({5, 6}) + "\n";
        const std::map<std::string, std::string> files{
            {"glove.txt", "cup 1 2\nplate -3 2.5e-1\n. . a 5 6\ncup 7 8\na 5 6"},
            {"word2vec.txt", "4 2\r\ncup 1 2 \r\nplate -3 +.25 \r\n. . a 5 6 \r\na 5 6 \r\n"},
            {"word2vec.bin", binary},
        };
        for (const auto& [name, bytes] : files) {
            write(at(name.c_str()), bytes);
            const auto vectors = readWordVectors(at(name.c_str()), {});
            QVERIFY2(vectors.has_value(), vectors ? "" : describe(vectors.error()).c_str());
            QCOMPARE(find(*vectors, "cup"), (Vector{1, 2}));
            QCOMPARE(find(*vectors, "plate"), (Vector{-3, 0.25F}));
            QCOMPARE(find(*vectors, "a"), (Vector{5, 6}));
            QVERIFY(find(*vectors, "pla").empty());
            QVERIFY(find(*vectors, ".").empty());
            QVERIFY(find(*vectors, "spoon").empty());
            if (name != "word2vec.bin")
                QCOMPARE(find(*vectors, ". . a"), (Vector{5, 6}));
            QVERIFY2((*vectors)->description().find(name + ", ") == 0, (*vectors)->description().c_str());
        }
    }

    void damagedFilesAreRefusedWithThePlace() {
        const std::vector<std::string> bad{
            "",
            "just a sentence\n",
            "cup 1 2\nplate 1\n",
            "cup 1 2\nplate x y\n",
            "cup 1 2\n\nplate 3 4\n",
            "2 2\ncup 1 2\n",
            "9999999999999 2\ncup " + floats({1, 2}),
            "1 99999999\ncup 1 2\n",
            "2 2\ncup " + floats({1, 2}) + "plate " + floats({3}),
            "1 2\ncup " + floats({1, 2}) + "more",
            "2 2\n" + std::string(10000, 'x'),
        };
        for (const std::string& bytes : bad) {
            write(at("bad.txt"), bytes);
            const auto vectors = readWordVectors(at("bad.txt"), {});
            QVERIFY2(!vectors.has_value() && vectors.error().code == ErrorCode::Format, bytes.substr(0, 40).c_str());
            QVERIFY(vectors.error().where.find("bad.txt") != std::string::npos);
        }
    }

    void noDamageCrashesAReader() {
        writeSpacy(at("fuzz"));
        const std::vector<std::string> files{"fuzz/vocab/vectors", "fuzz/vocab/key2row", "fuzz.bin", "fuzz.txt"};
        write(at("fuzz.bin"), "2 2\ncup " + floats({1, 2}) + "plate " + floats({3, 4}));
        write(at("fuzz.txt"), "cup 1 2\nplate 3 4\n");
        std::mt19937 random(3);
        int refused = 0;
        for (const std::string& name : files) {
            std::ifstream stream(at(name.c_str()), std::ios::binary);
            const std::string whole{std::istreambuf_iterator<char>(stream), {}};
            for (int round = 0; round < 120; ++round) {
                std::string bytes = whole;
                if (round % 3 == 0)
                    bytes.resize(random() % bytes.size());
                for (int i = 0; i < 3 && !bytes.empty(); ++i)
                    bytes[random() % bytes.size()] = static_cast<char>(random());
                write(at(name.c_str()), bytes);
                const auto vectors = readWordVectors(name.starts_with("fuzz/") ? at("fuzz") : at(name.c_str()), {});
                refused += vectors.has_value() ? 0 : 1;
                if (vectors.has_value())
                    for (const char* word : {"cup", "plate", "mark", ""})
                        QVERIFY(find(*vectors, word).size() < 20000);
            }
            write(at(name.c_str()), whole);
        }
        QVERIFY(refused > 120);
    }

    void aStopIsObeyed() {
        writeSpacy(at("stop"));
        write(at("stop.txt"), "cup 1 2\n");
        std::stop_source source;
        source.request_stop();
        const Progress progress{source.get_token(), {}, {}};
        QCOMPARE(readWordVectors(at("stop"), progress).error().code, ErrorCode::Cancelled);
        QCOMPARE(readWordVectors(at("stop.txt"), progress).error().code, ErrorCode::Cancelled);
    }

    void tokensAreSpacys_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("tokens");
        const auto row = [](const char* text, std::initializer_list<const char*> tokens) {
            QStringList list;
            for (const char* token : tokens)
                list << QString::fromUtf8(token);
            QTest::newRow(text) << QString::fromUtf8(text) << list;
        };
        row("", {});
        row("two orange wings", {"two", "orange", "wings"});
        row(" the butterfly's wings", {" ", "the", "butterfly", "'s", "wings"});
        row("the dogs' bowls", {"the", "dogs", "'", "bowls"});
        row("the girl’s hat", {"the", "girl", "’s", "hat"});
        row(" the cup(s) of drink ", {" ", "the", "cup(s", ")", "of", "drink"});
        row("the key \"\"z\"\"", {"the", "key", "\"", "\"", "z", "\"", "\""});
        row("a  red   cup", {"a", " ", "red", "  ", "cup"});
        row("black-and-white t-shirts", {"black", "-", "and", "-", "white", "t", "-", "shirts"});
        row("a 3-d shape -x", {"a", "3-d", "shape", "-x"});
        row("red/blue, and (green)...", {"red", "/", "blue", ",", "and", "(", "green", ")", "..."});
        row("it isn't; they're, don't", {"it", "is", "n't", ";", "they", "'re", ",", "do", "n't"});
        row("$5 or 10% at 5km", {"$", "5", "or", "10", "%", "at", "5", "km"});
        row("the letter b.", {"the", "letter", "b."});
        row("the dog.", {"the", "dog", "."});
        row("caf\xc3\xa9\tau lait", {"caf\xc3\xa9", "\t", "au", "lait"});
    }
    void tokensAreSpacys() {
        QFETCH(QString, text);
        QFETCH(QStringList, tokens);
        QStringList found;
        for (const std::string& token : similarityTokens(text.toStdString()))
            found << QString::fromStdString(token);
        QCOMPARE(found, tokens);
    }

    void similarityIsTheCosineOfTheMeans() {
        const std::map<std::string, Vector> table{{"red", {1, 0}}, {"cup", {0, 1}}, {"the", {-5, 0}}, {"anti", {0, -2}}};
        const auto vectors = wordVectorsFrom("test", [&table](const std::string& word) {
            const auto found = table.find(word);
            return found == table.end() ? Vector{} : found->second;
        });
        const auto similar = [&](const char* a, const char* b) { return phraseSimilarity(*vectors, a, b); };
        QCOMPARE(similar("cup", "cup"), 1.0);
        QCOMPARE(similar("red cup", "cup"), 1 / std::sqrt(2.0));
        QCOMPARE(similar("The Red CUP", "a red cup"), 1.0);           // one determiner less, either case
        QCOMPARE(similar("unknown red cup", "red cup"), 1.0);         // counts in the mean, not in its direction
        QCOMPARE(similar("cup", "anti"), -1.0);
        QCOMPARE(similar("cup", "red"), 0.0);
        QCOMPARE(similar("unknown", "cup"), 0.0);
        QCOMPARE(similar("", ""), 0.0);
        QCOMPARE(similar("the cup", "cup"), 1.0);
        // The raw expression keeps its determiner behind the blank (B1), and only one is dropped.
        QCOMPARE(similar("cup", " the cup"), 1 / std::sqrt(26.0));
        QCOMPARE(similar("cup", "a the cup"), 1 / std::sqrt(26.0));
        QCOMPARE(vectors->description(), std::string("test"));
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestWordVectors)
#include "tst_word_vectors.moc"
