// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/text/piece_model.h"
#include "core/text/tokenizer.h"
#include "core/text/utf8.h"
#include "tests/support/cpu_timer.h"
#include "tests/support/train_tokenizer.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace groundscope;

namespace {

std::vector<std::string> trainingSentences() {
    std::vector<std::string> sentences;
    const char* const colours[] = {"red", "green", "blue", "yellow", "orange", "white"};
    const char* const things[] = {"dog", "cat", "butterfly", "clock", "laptop", "mug"};
    for (const char* colour : colours)
        for (const char* thing : things) {
            sentences.push_back(std::string("USER: Is the ") + colour + " " + thing + " in the image? ASSISTANT: Yes.");
            sentences.push_back(std::string("In the image, there is a ") + colour + " " + thing + " near a window.");
        }
    return sentences;
}

/// Trained once; every test writes it where it needs it.
const std::string& model() {
    static const std::string bytes = trainTokenizer(trainingSentences(), 420);
    return bytes;
}

class Folder {
  public:
    Folder() { write("tokenizer.model", model()); }
    void write(const std::string& name, const std::string& bytes) const {
        QVERIFY(writeFile(path() / name, bytes).has_value());
    }
    [[nodiscard]] std::filesystem::path path() const { return m_dir.path().toStdString(); }

  private:
    QTemporaryDir m_dir;
};

std::vector<int> pieceIds(const std::vector<std::string>& pieces) {
    sentencepiece::SentencePieceProcessor processor;
    std::vector<int> ids;
    if (processor.LoadFromSerializedProto(model()).ok())
        for (const std::string& piece : pieces)
            ids.push_back(processor.PieceToId(piece));
    return ids;
}

std::vector<Token> tokensOf(const std::vector<int>& ids) {
    std::vector<Token> tokens;
    for (const int id : ids)
        tokens.push_back({id, {}, 0, {}});
    return tokens;
}

}  // namespace

class TestTokenizer : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        QVERIFY2(!model().empty(), "the trainer made no model");
        auto loaded = loadTokenizer(m_folder.path());
        QVERIFY2(loaded.has_value(), loaded ? "" : describe(loaded.error()).c_str());
        m_tokenizer = *loaded;
    }

    /// Spec 4.1: "… ▁USER : ▁ (image) ▁ newline …", BOS on the first chunk only.
    void promptChunksKeepDummyPrefixAndOneBos() {
        const auto ids = m_tokenizer->encodePrompt("USER: <image>\nIs the dog red? ASSISTANT:");
        QVERIFY(ids.has_value());
        const auto expectedHead = pieceIds({"\xE2\x96\x81USER", ":", "\xE2\x96\x81"});
        const auto image = std::find(ids->begin(), ids->end(), Tokenizer::kImagePlaceholder);
        QVERIFY(image != ids->end());
        QCOMPARE(ids->front(), 1);
        QCOMPARE(std::vector<int>(ids->begin() + 1, image), expectedHead);
        QCOMPARE(std::vector<int>(image + 1, image + 3), pieceIds({"\xE2\x96\x81", "<0x0A>"}));
        QCOMPARE(std::count(ids->begin(), ids->end(), 1), 1);
    }

    void promptNeedsExactlyOneImage() {
        QVERIFY(!m_tokenizer->encodePrompt("USER: hello").has_value());
        const auto two = m_tokenizer->encodePrompt("<image> and <image>");
        QVERIFY(!two.has_value());
        QCOMPARE(two.error().code, ErrorCode::InvalidInput);
        QVERIFY(m_tokenizer->encodePrompt("<image>").has_value());
    }

    void encodeEqualsTheLibrary_data() {
        QTest::addColumn<QByteArray>("options");
        const QByteArray bpe = "--model_type=bpe --hard_vocab_limit=false --character_coverage=1.0 --vocab_size=420";
        QTest::newRow("as LLaMA") << QByteArray();
        QTest::newRow("lower case, unknown characters") << bpe + " --normalization_rule_name=nmt_nfkc_cf";
        QTest::newRow("bytes, blanks kept")
            << bpe + " --byte_fallback=true --normalization_rule_name=nfkc --remove_extra_whitespaces=false";
        QTest::newRow("words that are never split") << bpe + " --user_defined_symbols=the,Are,red --byte_fallback=true";
        QTest::newRow("blank as suffix") << bpe + " --treat_whitespace_as_suffix=true";
    }
    void encodeEqualsTheLibrary() {
        QFETCH(QByteArray, options);
        const std::string bytes =
            options.isEmpty() ? model() : trainSentencePiece(options.toStdString(), trainingSentences());
        sentencepiece::SentencePieceProcessor processor;
        QVERIFY(processor.LoadFromSerializedProto(bytes).ok());
        const auto pieces = PieceModel::read(bytes);
        QVERIFY2(pieces.has_value(), pieces ? "" : describe(pieces.error()).c_str());
        QCOMPARE(pieces->bos(), processor.bos_id());
        const std::vector<std::string> parts = {
            "In the image, there is a red dog.", "the", "Are", "  ", " ", "a", "\n", "\t", "caf\xC3\xA9", "\xF0\x9F\xA6\x8B",
            "12", "\xEF\xBC\xA1", "THE RED", "\xE2\x96\x81", "\xFF", "\xC3", "<s>", "<0x41>", "\xEA\xB0\x80", "there"};
        std::mt19937 random(11);
        for (int round = 0; round < 800; ++round) {
            std::string text;
            for (unsigned i = 0; i < 1 + random() % 8; ++i)
                text += parts[random() % parts.size()];
            if (round % 3 == 0)
                text[random() % text.size()] = static_cast<char>(random());
            QCOMPARE(pieces->encode(text), processor.EncodeAsIds(text));
        }
        QCOMPARE(pieces->encode(""), processor.EncodeAsIds(""));
    }

    void decodeGivesTheTextBack() {
        for (const std::string text : {"In the image, there is a red dog.", " a blank first", "caf\xC3\xA9 \xF0\x9F\xA6\x8B\n12", "\t\n"})
            QCOMPARE(m_tokenizer->decode(m_tokenizer->encode(text)), text);
    }

    void decodeSkipsSpecialAndUnknownIds() {
        std::vector<int> ids = m_tokenizer->encode("a dog");
        ids.insert(ids.begin(), 1);
        ids.push_back(2);
        ids.push_back(99999);
        ids.push_back(-200);
        QCOMPARE(m_tokenizer->decode(ids), std::string("a dog"));
        QVERIFY(m_tokenizer->isSpecial(0) && m_tokenizer->isSpecial(2) && m_tokenizer->isSpecial(-200));
        QVERIFY(!m_tokenizer->isSpecial(ids[1]));
    }

    void unfinishedBytesDecodeToReplacementCharacters() {
        const auto bytes = pieceIds({"<0xF0>", "<0x9F>", "<0xA6>", "<0x8B>"});
        const auto dog = m_tokenizer->encode("dog");
        std::vector<int> ids = {bytes[0], bytes[1]};
        QCOMPARE(m_tokenizer->decode(ids), std::string("\xEF\xBF\xBD\xEF\xBF\xBD"));
        QCOMPARE(m_tokenizer->decode(bytes), std::string("\xF0\x9F\xA6\x8B"));
        ids.insert(ids.end(), dog.begin(), dog.end());
        QCOMPARE(m_tokenizer->decode(ids), std::string("\xEF\xBF\xBD\xEF\xBF\xBD dog"));
    }

    void decodeEqualsTheLibraryOnRandomIds() {
        sentencepiece::SentencePieceProcessor processor;
        QVERIFY(processor.LoadFromSerializedProto(model()).ok());
        std::mt19937 random(7);
        for (int round = 0; round < 200; ++round) {
            std::vector<int> ids = m_tokenizer->encode("the");
            for (int i = 0; i < 30; ++i)
                ids.push_back(3 + static_cast<int>(random() % static_cast<unsigned>(processor.GetPieceSize() - 3)));
            QCOMPARE(m_tokenizer->decode(ids), processor.DecodeIds(ids));
        }
    }

    void spansFollowTheIncrementalDecode() {
        auto tokens = tokensOf(m_tokenizer->encode("The dog runs."));
        tokens.push_back({2, {}, 0, {}});
        const std::string text = alignTokens(*m_tokenizer, tokens);
        QCOMPARE(text, std::string("The dog runs."));
        std::string joined;
        int end = 0;
        for (const Token& token : tokens) {
            QCOMPARE(token.chars.begin, end);
            QCOMPARE(codePointSubstring(text, token.chars), token.text);
            end = token.chars.end;
            joined += token.text;
        }
        QCOMPARE(joined, text);
        QVERIFY(tokens.back().chars.isEmpty());
    }

    /// Spec 5.4: an unfinished character counts one U+FFFD a byte, so the last byte's span runs backwards.
    void spansOfByteTokensRunBackwards() {
        auto tokens = tokensOf(m_tokenizer->encode("a \xF0\x9F\xA6\x8B"));
        const std::size_t n = tokens.size();
        QVERIFY(n >= 4);
        alignTokens(*m_tokenizer, tokens);
        QCOMPARE(tokens[n - 4].chars, (Span{2, 3}));
        QCOMPARE(tokens[n - 3].chars, (Span{3, 4}));
        QCOMPARE(tokens[n - 2].chars, (Span{4, 5}));
        QCOMPARE(tokens[n - 1].chars, (Span{5, 3}));
        QCOMPARE(tokens[n - 4].text, std::string("\xF0\x9F\xA6\x8B"));
        QVERIFY(tokens[n - 1].text.empty());
    }

    void onePassEqualsDecodingEveryPrefix() {
        std::mt19937 random(11);
        for (int round = 0; round < 50; ++round) {
            std::vector<int> ids;
            for (int i = 0; i < 60; ++i)
                ids.push_back(static_cast<int>(random() % (round % 2 == 0 ? 259U : 430U)));
            QCOMPARE(m_tokenizer->prefixLengths(ids), m_tokenizer->Tokenizer::prefixLengths(ids));
        }
    }

    void alignsLongAnswersQuickly() {
        std::vector<int> ids;
        while (ids.size() < 20000)
            for (const int id : m_tokenizer->encode("a blue butterfly \xF0\x9F\xA6\x8B near a window. "))
                ids.push_back(id);
        auto tokens = tokensOf(ids);
        test::CpuTimer timer;
        timer.start();
        alignTokens(*m_tokenizer, tokens);
        QVERIFY2(timer.elapsed() < 1000, std::to_string(timer.elapsed()).c_str());
    }

    void addedTokensAreNeverSplit() {
        const Folder folder;
        folder.write("added_tokens.json", R"({"<image>": 500, "<pad>": 501, "plainword": 502})");
        folder.write("tokenizer_config.json",
                     R"({"bos_token": {"content": "<s>"}, "added_tokens_decoder": {"503": {"content": "<loc>", "special": true}}})");
        const auto tokenizer = loadTokenizer(folder.path() / "tokenizer.model");
        QVERIFY2(tokenizer.has_value(), tokenizer ? "" : describe(tokenizer.error()).c_str());
        QCOMPARE((*tokenizer)->encode("<loc><pad>"), (std::vector<int>{503, 501}));
        QVERIFY((*tokenizer)->isSpecial(500) && (*tokenizer)->isSpecial(503) && !(*tokenizer)->isSpecial(502));
        QCOMPARE((*tokenizer)->decode({503, 502, 501}), std::string("plainword"));
        QCOMPARE((*tokenizer)->vocabularySize(), 504);
        QVERIFY((*tokenizer)->encodePrompt("<image>a</s>")->back() == 2);
    }

    void missingAndForeignTokenizersSayWhatIsExpected() {
        QTemporaryDir empty;
        const std::filesystem::path path = empty.path().toStdString();
        QCOMPARE(loadTokenizer(path).error().code, ErrorCode::NotFound);
        QVERIFY(writeFile(path / "tokenizer.json", "{}").has_value());
        QCOMPARE(loadTokenizer(path).error().code, ErrorCode::Unsupported);
    }

    void brokenSideFilesAreErrors() {
        const Folder folder;
        folder.write("added_tokens.json", R"({"<image>": -7})");
        const auto negative = loadTokenizer(folder.path());
        QVERIFY(!negative.has_value());
        QVERIFY(negative.error().where.find("added_tokens.json") != std::string::npos);
        folder.write("added_tokens.json", R"({"<image>": 99999999999})");
        QVERIFY(!loadTokenizer(folder.path()).has_value());
        folder.write("added_tokens.json", "[1]");
        QVERIFY(!loadTokenizer(folder.path()).has_value());
        folder.write("added_tokens.json", "{");
        QVERIFY(!loadTokenizer(folder.path()).has_value());
    }

    void everyTruncationIsSurvived() {
        const Folder folder;
        for (std::size_t size = 0; size < model().size(); size += 1 + model().size() / 150) {
            folder.write("tokenizer.model", model().substr(0, size));
            const auto loaded = loadTokenizer(folder.path());
            if (loaded)
                (*loaded)->encode("a red dog");
        }
    }

    void damagedModelsGiveAnErrorOrATokenizer() {
        const Folder folder;
        std::mt19937 random(3);
        for (int round = 0; round < 300; ++round) {
            std::string bytes = model();
            for (int i = 0; i < 1 + round % 8; ++i)
                bytes[random() % bytes.size()] = static_cast<char>(random());
            folder.write("tokenizer.model", bytes);
            const auto loaded = loadTokenizer(folder.path());
            if (loaded)
                (*loaded)->decode((*loaded)->encode("In the image, a red dog \xF0\x9F\xA6\x8B <image>"));
            else
                QVERIFY(loaded.error().code == ErrorCode::Format || loaded.error().code == ErrorCode::Unsupported);
        }
    }

    /// A normaliser whose trie leads outside the file: the library itself would read there.
    void hostileCharacterMapIsRefused() {
        const Folder folder;
        std::string map(4, '\0');
        map[0] = 8;                                     // trie of two units
        map += std::string("\xFF\xFF\xFF\x7F\0\0\0\0", 8);  // the first leads far away
        map += std::string("x\0", 2);
        const std::string normalizer = std::string("\x12") + static_cast<char>(map.size()) + map;
        const std::string field = std::string("\x1A") + static_cast<char>(normalizer.size()) + normalizer;
        folder.write("tokenizer.model", model() + field);
        const auto loaded = loadTokenizer(folder.path());
        QVERIFY(!loaded.has_value());
        QCOMPARE(loaded.error().code, ErrorCode::Format);
        QVERIFY(loaded.error().message.find("character map") != std::string::npos);
    }

    void otherTypesThanBpeAreRefused() {
        const std::string bytes =
            trainSentencePiece("--model_type=unigram --vocab_size=40 --hard_vocab_limit=false", trainingSentences());
        const Folder folder;
        folder.write("tokenizer.model", bytes);
        const auto loaded = loadTokenizer(folder.path());
        QVERIFY(!loaded.has_value());
        QCOMPARE(loaded.error().code, ErrorCode::Unsupported);
    }

  private:
    Folder m_folder;
    std::shared_ptr<const Tokenizer> m_tokenizer;
};

QTEST_GUILESS_MAIN(TestTokenizer)
#include "tst_tokenizer.moc"
