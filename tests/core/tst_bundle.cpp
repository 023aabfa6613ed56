// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/attention_bundle.h"
#include "core/io/image.h"
#include "core/io/tensor_reader.h"
#include "core/run/import_bundle.h"
#include "tests/support/bundle_writer.h"
#include "tests/support/fake_models.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <limits>
#include <random>
#include <set>

using namespace groundscope;
namespace fs = std::filesystem;
using test::exampleBundle;
using test::exampleTensors;
using test::PlainTensor;

namespace {

/// What a test does to a good bundle, and what the error must say.
struct Broken {
    const char* name;
    std::function<void(Json&, std::vector<PlainTensor>&)> breakIt;
    const char* where;    ///< part of the error's place
    const char* message;  ///< part of its sentence
};

std::function<void(Json&, std::vector<PlainTensor>&)> inSample(const std::function<void(Json&)>& change) {
    return [change](Json& json, std::vector<PlainTensor>&) { change(json["samples"][0]); };
}

std::vector<Broken> brokenBundles() {
    using Tensors = std::vector<PlainTensor>;
    const float nan = std::numeric_limits<float>::quiet_NaN();
    return {
        {"no object", [](Json& j, Tensors&) { j = Json::array(); }, "bundle.json", "object"},
        {"no format", [](Json& j, Tensors&) { j.erase("format"); }, "bundle.json", "\"format\" is missing"},
        {"other format", [](Json& j, Tensors&) { j["format"] = "zip"; }, "/format", "\"zip\""},
        {"no version", [](Json& j, Tensors&) { j.erase("version"); }, "bundle.json", "\"version\" is missing"},
        {"newer version", [](Json& j, Tensors&) { j["version"] = 2; }, "/version", "expected 1"},
        {"version as text", [](Json& j, Tensors&) { j["version"] = "1"; }, "/version", "whole number"},
        {"no model", [](Json& j, Tensors&) { j.erase("model"); }, "bundle.json", "\"model\" is missing"},
        {"empty model", [](Json& j, Tensors&) { j["model"] = ""; }, "/model", "name"},
        {"probing 4", [](Json& j, Tensors&) { j["probing"] = 4; }, "/probing", "expected 1, 2 or 3"},
        {"other alignment", [](Json& j, Tensors&) { j["alignment"] = "both"; }, "/alignment", "producing as-query"},
        {"unknown key", [](Json& j, Tensors&) { j["sample"] = 1; }, "bundle.json", "no key \"sample\""},
        {"no samples", [](Json& j, Tensors&) { j.erase("samples"); }, "bundle.json", "\"samples\" is missing"},
        {"empty samples", [](Json& j, Tensors&) { j["samples"] = Json::array(); }, "/samples", "1 to"},
        {"samples no list", [](Json& j, Tensors&) { j["samples"] = 3; }, "/samples", "list"},
        {"sample no object", [](Json& j, Tensors&) { j["samples"][0] = "x"; }, "/samples/0", "object"},
        {"twice", [](Json& j, Tensors&) { j["samples"].push_back(Json(j["samples"][0])); }, "/samples/1", "already"},
        {"misspelt key", inSample([](Json& s) { s["offset"] = 1; }), "/samples/0", "no key \"offset\""},
        {"no id, no image", inSample([](Json& s) { s.erase("id"); s.erase("image"); }), "/samples/0", "neither id nor image"},
        {"id as number", inSample([](Json& s) { s["id"] = 1; }), "/samples/0/id", "text"},
        {"no tokens", inSample([](Json& s) { s.erase("tokens"); }), "/samples/0", "\"tokens\" is missing"},
        {"tokens no list", inSample([](Json& s) { s["tokens"] = "a cup"; }), "/tokens", "list of text"},
        {"token no text", inSample([](Json& s) { s["tokens"][1] = 6; }), "/tokens", "list of text"},
        {"ids too few", inSample([](Json& s) { s["token_ids"] = {5}; }), "/token_ids", "1 entries, but there are 2"},
        {"id too large", inSample([](Json& s) { s["token_ids"] = {5, 5'000'000'000}; }), "/token_ids", "whole numbers"},
        {"log probs too many", inSample([](Json& s) { s["log_probs"] = {0, 0, 0}; }), "/log_probs", "3 entries"},
        {"offsets too few", inSample([](Json& s) { s["offsets"] = Json::array({{0, 1}}); }), "/offsets", "1 entries"},
        {"offset beyond the text", inSample([](Json& s) { s["offsets"][1] = {1, 6}; }), "/offsets/1", "<= 5"},
        {"offset backwards", inSample([](Json& s) { s["offsets"][1] = {3, 2}; }), "/offsets/1", "begin <= end"},
        {"offset negative", inSample([](Json& s) { s["offsets"][0] = {-1, 1}; }), "/offsets/0", "0 <= begin"},
        {"offset huge", inSample([](Json& s) { s["offsets"][0] = {0, 9'000'000'000'000'000'000}; }), "/offsets/0", "<= 5"},
        {"offset a fraction", inSample([](Json& s) { s["offsets"][0] = {0, 1.5}; }), "/offsets/0", "[begin, end]"},
        {"offset of three", inSample([](Json& s) { s["offsets"][0] = {0, 1, 2}; }), "/offsets/0", "[begin, end]"},
        {"offsets no list", inSample([](Json& s) { s["offsets"] = "0-1"; }), "/offsets", "list"},
        {"offsets without text", inSample([](Json& s) { s.erase("text"); }), "/samples/0", "\"text\" is missing"},
        {"tokens are not the text", inSample([](Json& s) { s.erase("offsets"); s["tokens"] = {"a", "cup"}; }), "/tokens", "Token 1 (\"cup\")"},
        {"tokens end early", inSample([](Json& s) { s.erase("offsets"); s["text"] = "a cup."; }), "/tokens", "end before"},
        {"padded and affine", inSample([](Json& s) { s["padded"] = true; s["image_from_grid"] = {1, 1, 0, 0}; }), "/samples/0", "not both"},
        {"padded as text", inSample([](Json& s) { s["padded"] = "yes"; }), "/padded", "true or false"},
        {"affine of three", inSample([](Json& s) { s["image_from_grid"] = {1, 1, 0}; }), "/image_from_grid", "shift x"},
        {"affine of scale 0", inSample([](Json& s) { s["image_from_grid"] = {0, 1, 0, 0}; }), "/image_from_grid", "above 0"},
        {"affine null", inSample([](Json& s) { s["image_from_grid"] = {1, 1, nullptr, 0}; }), "/image_from_grid", "shift x"},
        {"image size 0", inSample([](Json& s) { s["image_size"] = {0, 8}; }), "/image_size", "[width, height]"},
        {"no file", inSample([](Json& s) { s.erase("file"); }), "/samples/0", "\"file\" is missing"},
        {"file is not there", inSample([](Json& s) { s["file"] = "b.safetensors"; }), "/samples/0/file", "no file"},
        {"file above", inSample([](Json& s) { s["file"] = "../attention.safetensors"; }), "/samples/0/file", "bare name"},
        {"file absolute", inSample([](Json& s) { s["file"] = "/etc/passwd.safetensors"; }), "/samples/0/file", "bare name"},
        {"file of another kind", inSample([](Json& s) { s["file"] = "bundle.json"; }), "/samples/0/file", "bare name"},
        {"file with a zero byte", inSample([](Json& s) { s["file"] = std::string("a\0.safetensors", 14); }), "/samples/0/file", "bare name"},
        {"file empty", inSample([](Json& s) { s["file"] = ""; }), "/samples/0/file", "bare name"},
        {"no tensor key", inSample([](Json& s) { s.erase("tensor"); }), "/samples/0", "\"tensor\" is missing"},
        {"tensor is not there", inSample([](Json& s) { s["tensor"] = "2"; }), "/samples/0/tensor", "no tensor \"2\""},
        {"second row is not there", inSample([](Json& s) { s["second_to_last"] = "r"; }), "/second_to_last", "no tensor \"r\""},
        {"two dimensions", [](Json&, Tensors& t) { t[0].shape = {2, 4}; }, "attention.safetensors: 1", "[2, 4], expected [steps,"},
        {"too few steps", [](Json&, Tensors& t) { t[0] = {"1", "F32", {1, 2, 4}, t[0].values}; }, "attention.safetensors: 1", "expected 2 steps"},
        {"too many steps", [](Json&, Tensors& t) { t[0] = {"1", "F32", {4, 1, 2}, t[0].values}; }, "attention.safetensors: 1", "expected 2 steps"},
        {"empty grid", [](Json&, Tensors& t) { t[0] = {"1", "F32", {2, 0, 2}, {}}; }, "attention.safetensors: 1", "1 to 1024 cells"},
        {"no heads", [](Json&, Tensors& t) { t[0] = {"1", "F32", {2, 4, 0, 2, 2}, {}}; }, "attention.safetensors: 1", "one head"},
        {"wide grid", [](Json&, Tensors& t) { t[0] = {"1", "F32", {2, 1, 1025}, std::vector<float>(2050, 0)}; }, "attention.safetensors: 1", "1 to 1024 cells"},
        {"second row of another shape",
         [](Json& j, Tensors& t) { j["samples"][0]["second_to_last"] = "r"; t.push_back({"r", "F32", {4}, {0, 0, 0, 0}}); },
         "attention.safetensors: r", "expected [2, 2]"},
        {"NaN", [nan](Json&, Tensors& t) { t[0].values[5] = nan; }, "attention.safetensors: 1", "index 5 of [2, 2, 2]"},
        {"infinity", [](Json&, Tensors& t) { t[0].values[0] = std::numeric_limits<float>::infinity(); }, "attention.safetensors: 1", "index 0"},
        {"NaN in half", [nan](Json&, Tensors& t) { t[0].dtype = "F16"; t[0].values[7] = nan; }, "attention.safetensors: 1", "index 7"},
        {"another image size", inSample([](Json& s) { s["image_size"] = {9, 8}; }), "sample 1", "8x8"},
        {"grid beside the picture", inSample([](Json& s) { s["image_from_grid"] = {4, 4, 100, 0}; }), "sample 1", "beside the picture"},
    };
}

}  // namespace

class TestBundle : public QObject {
    Q_OBJECT

    QTemporaryDir m_temporary;
    fs::path m_root;
    int m_next = 0;

    fs::path folder() { return m_root / ("bundle" + std::to_string(m_next++)); }
    static Result<AttentionBundle> read(const fs::path& folder) { return readAttentionBundle(folder, {}); }
    /// Reads and loads the first sample on a picture of 8 x 8.
    static Result<std::shared_ptr<const AttentionStack>> readFirst(const fs::path& folder) {
        GS_TRY(const AttentionBundle bundle, read(folder));
        return loadAttention(bundle, bundle.samples.front(), {8, 8});
    }
    /// A benchmark of pictures "1.png", "2.png" of 8 x 8; the target is the right upper quarter.
    Benchmark benchmark() const {
        Benchmark made{"tiny", m_root / "pictures", "images", {}, {}};
        for (const char* id : {"1", "2"}) {
            Sample sample;
            sample.id = id;
            sample.imagePath = made.root / (std::string(id) + ".png");
            sample.imageSize = {8, 8};
            sample.expression = sample.rawExpression = "the cup";
            sample.target = TargetState::Present;
            sample.annotations.push_back({"", "cup", Region{{{{{4, 0}, {8, 0}, {8, 4}, {4, 4}}, {}}}}, std::nullopt});
            made.samples.push_back(sample);
        }
        return made;
    }
    std::shared_ptr<RunStore> store(const RunConfig& config) {
        RunRecord record;
        record.id = "t";
        record.config = config;
        auto made = RunStore::create(m_root / ("run" + std::to_string(m_next++) + ".gsrun"), record, {"tiny", "images", 2});
        return made.has_value() ? *made : nullptr;
    }

  private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_temporary.isValid());
        m_root = m_temporary.path().toStdString();
        fs::create_directories(m_root / "pictures");
        const RgbImage picture{8, 8, std::vector<std::uint8_t>(192, 90)};
        for (const char* name : {"1.png", "2.png"})
            QVERIFY(savePng(m_root / "pictures" / name, picture.view()).has_value());
    }

    void aWholeBundleIsReadAsWritten() {
        const fs::path at = folder();
        test::writeBundle(at, exampleBundle(), exampleTensors());
        const auto bundle = read(at);
        QVERIFY2(bundle.has_value(), bundle.has_value() ? "" : describe(bundle.error()).c_str());
        QCOMPARE(bundle->model, std::string("other-model"));
        QCOMPARE(bundle->samples.size(), std::size_t{1});
        const BundleSample& sample = bundle->samples[0];
        QCOMPARE(sample.answer.text, std::string("a cup"));
        QCOMPARE(sample.answer.tokens[1], (Token{6, " cup", -0.2F, {1, 5}}));
        QVERIFY(sample.answer.finished);
        QVERIFY(!sample.padded);
        const auto stack = loadAttention(*bundle, sample, {8, 8});
        QVERIFY(stack.has_value());
        QCOMPARE((*stack)->mean, exampleTensors()[0].values);
        QCOMPARE((*stack)->grid, (Size{2, 2}));
        QCOMPARE((*stack)->image_from_grid, (Affine{4, 4, 0, 0}));
    }

    void everyFloatDtypeIsAccepted() {
        for (const char* dtype : {"F16", "BF16", "F32", "F64"}) {
            const fs::path at = folder();
            test::writeBundle(at, exampleBundle(), exampleTensors(dtype));
            const auto stack = readFirst(at);
            QVERIFY2(stack.has_value(), dtype);
            QCOMPARE((*stack)->mean, exampleTensors()[0].values);
        }
        const fs::path at = folder();
        test::writeBundle(at, exampleBundle(), {{"1", "I32", {2, 2, 2}, std::vector<float>(8, 0)}});
        const auto stack = readFirst(at);
        QVERIFY(!stack.has_value());
        QCOMPARE(stack.error().code, ErrorCode::Unsupported);
        QVERIFY(stack.error().message.find("I32") != std::string::npos);
    }

    void halvesAreExact() {
        QCOMPARE(floatFromHalf(0x3C00), 1.0F);
        QCOMPARE(floatFromHalf(0xC000), -2.0F);
        QCOMPARE(floatFromHalf(0x7BFF), 65504.0F);
        QCOMPARE(floatFromHalf(0x0400), 0x1p-14F);
        QCOMPARE(floatFromHalf(0x0001), 0x1p-24F);
        QCOMPARE(floatFromHalf(0x8001), -0x1p-24F);
        QCOMPARE(floatFromHalf(0x3555), 0.333251953125F);
        QVERIFY(std::signbit(floatFromHalf(0x8000)) && floatFromHalf(0x8000) == 0);
        QVERIFY(std::isnan(floatFromHalf(0x7C01)) && std::isinf(floatFromHalf(0xFC00)));
        QCOMPARE(floatFromBfloat16(0x3F80), 1.0F);
        QVERIFY(std::isnan(floatFromBfloat16(0x7FC0)));
        std::set<float> seen;  // all finite halves are different but for the two zeros
        for (std::uint32_t bits = 0; bits < 0x10000; ++bits)
            if (const float value = floatFromHalf(static_cast<std::uint16_t>(bits)); std::isfinite(value)) {
                seen.insert(value);
                if (std::abs(value) >= 0x1p-14F)
                    QCOMPARE(std::uint32_t{test::halfBits(value)}, bits);
            }
        QCOMPARE(seen.size(), std::size_t{2 * 0x7C00 - 1});
    }

    void headsAndLayersAreAveraged() {
        Json json = exampleBundle();
        std::vector<float> values;
        for (int step = 0; step < 2; ++step)
            for (int plane = 0; plane < 6; ++plane)  // 2 layers, 3 heads
                for (int cell = 0; cell < 4; ++cell)
                    values.push_back(static_cast<float>(step * 8 + plane + cell * 0.25));
        json["samples"][0]["second_to_last"] = "r";
        const fs::path at = folder();
        test::writeBundle(at, json, {{"1", "F32", {2, 2, 3, 2, 2}, values}, {"r", "F16", {2, 3, 2, 2}, std::vector<float>(24, 0.5F)}});
        const auto stack = readFirst(at);
        QVERIFY2(stack.has_value(), stack.has_value() ? "" : describe(stack.error()).c_str());
        QCOMPARE((*stack)->mean, (std::vector<float>{2.5F, 2.75F, 3, 3.25F, 10.5F, 10.75F, 11, 11.25F}));
        QCOMPARE((*stack)->row0SecondToLast, (std::vector<float>{0.5F, 0.5F, 0.5F, 0.5F}));
    }

    void offsetsFollowFromTheTokens() {
        Json json = exampleBundle();
        Json& sample = json["samples"][0];
        sample.erase("offsets");
        sample.erase("text");
        sample.erase("token_ids");
        sample["tokens"] = {"Käfer", " 猫"};
        const fs::path at = folder();
        test::writeBundle(at, json, exampleTensors());
        const auto bundle = read(at);
        QVERIFY(bundle.has_value());
        QCOMPARE(bundle->samples[0].answer.text, std::string("Käfer 猫"));
        QCOMPARE(bundle->samples[0].answer.tokens[1].chars, (Span{5, 7}));
        QCOMPARE(bundle->samples[0].answer.tokens[0].id, -1);
    }

    void oneStepMoreIsForTokensThatAsk() {
        Json json = exampleBundle();
        json["alignment"] = "as-query";
        const fs::path at = folder();
        test::writeBundle(at, json, {{"1", "F32", {3, 2, 2}, std::vector<float>(12, 0.25F)}});
        const auto bundle = read(at);
        QVERIFY2(bundle.has_value(), bundle.has_value() ? "" : describe(bundle.error()).c_str());
        QCOMPARE(bundle->alignment, TokenAlignment::AsQuery);
        QCOMPARE(bundle->samples[0].attention.steps, 3);
    }

    void framesAreThoseOfTheModel() {
        Json json = exampleBundle();
        Json& sample = json["samples"][0];
        sample.erase("image_size");
        const auto frame = [&](Size image) {
            const fs::path at = folder();
            test::writeBundle(at, json, exampleTensors());
            const auto bundle = read(at);
            return *loadAttention(*bundle, bundle->samples[0], image);
        };
        QCOMPARE(frame({8, 4})->image_from_grid, (Affine{4, 2, 0, 0}));
        sample["padded"] = true;
        QCOMPARE(frame({8, 4})->image_from_grid, (Affine{4, 4, 0, -2}));
        QVERIFY(frame({8, 4})->padded);
        sample.erase("padded");
        sample["image_from_grid"] = {2, 2, 1, 0.5};
        QCOMPARE(frame({8, 4})->image_from_grid, (Affine{2, 2, 1, 0.5}));
    }

    void brokenBundlesGetOneClearError_data() {
        QTest::addColumn<int>("index");
        const auto broken = brokenBundles();
        for (std::size_t i = 0; i < broken.size(); ++i)
            QTest::newRow(broken[i].name) << static_cast<int>(i);
    }
    void brokenBundlesGetOneClearError() {
        QFETCH(int, index);
        const Broken broken = brokenBundles()[static_cast<std::size_t>(index)];
        Json json = exampleBundle();
        std::vector<PlainTensor> tensors = exampleTensors();
        broken.breakIt(json, tensors);
        const fs::path at = folder();
        test::writeBundle(at, json, tensors);
        const auto stack = readFirst(at);
        QVERIFY(!stack.has_value());
        const std::string text = describe(stack.error());
        QVERIFY2(stack.error().where.find(at.string()) != std::string::npos, text.c_str());
        QVERIFY2(stack.error().where.find(broken.where) != std::string::npos, text.c_str());
        QVERIFY2(stack.error().message.find(broken.message) != std::string::npos, text.c_str());
        QVERIFY2(stack.error().message.ends_with('.'), text.c_str());
    }

    void brokenFilesAreErrors() {
        QCOMPARE(read(m_root / "nowhere").error().code, ErrorCode::NotFound);
        const fs::path at = folder();
        test::writeBundle(at, exampleBundle(), exampleTensors());
        for (const char* text : {"", "{", "[1", "{\"a\": NaN}", "{\"format\": \"\xff\"}", "nonsense"}) {
            test::writeBytes(at / "bundle.json", text);
            const auto bundle = read(at);
            QVERIFY2(!bundle.has_value() && bundle.error().where.find("bundle.json") != std::string::npos, text);
        }
        test::writeBytes(at / "bundle.json", std::string(5000, '['));
        QVERIFY(read(at).error().message.find("deeper") != std::string::npos);
        test::writeBytes(at / "bundle.json", dumpJson(exampleBundle()));
        for (const std::string& bytes : {std::string(), std::string("abc"), std::string(8, '\xff') + "{}", std::string(300, '\0')}) {
            test::writeBytes(at / "attention.safetensors", bytes);
            const auto bundle = read(at);
            QVERIFY(!bundle.has_value());
            QCOMPARE(bundle.error().code, ErrorCode::Format);
            QVERIFY(bundle.error().where.find("attention.safetensors") != std::string::npos);
        }
        fs::remove(at / "attention.safetensors");
        fs::create_directory(at / "attention.safetensors");
        QVERIFY(!read(at).has_value());
    }

    void shapesLargerThanTheirFileAreRefusedBeforeMemoryIsTaken() {
        const fs::path at = folder();
        test::writeBundle(at, exampleBundle(), exampleTensors());
        const std::string header = R"({"1":{"dtype":"F32","shape":[2,4294967296,4294967296],"data_offsets":[0,32]}})";
        std::string bytes(8, '\0');
        bytes[0] = static_cast<char>(header.size());
        test::writeBytes(at / "attention.safetensors", bytes + header + std::string(32, '\0'));
        const auto bundle = read(at);
        QVERIFY(!bundle.has_value());
        QVERIFY(bundle.error().message.find("too large") != std::string::npos);
    }

    void linksOutOfTheFolderAreNotFollowed() {
        const fs::path at = folder();
        test::writeBundle(at, exampleBundle(), exampleTensors());
        fs::rename(at / "attention.safetensors", m_root / "outside.safetensors");
        fs::create_symlink(m_root / "outside.safetensors", at / "attention.safetensors");
        const auto bundle = read(at);
        QVERIFY(!bundle.has_value());
        QVERIFY(bundle.error().message.find("leads out") != std::string::npos);
    }

    void filesCutOffLaterAreAnError() {
        const fs::path at = folder();
        test::writeBundle(at, exampleBundle(), exampleTensors());
        const auto bundle = read(at);
        fs::resize_file(at / "attention.safetensors", 90);
        QVERIFY(!loadAttention(*bundle, bundle->samples[0], {8, 8}).has_value());
        fs::remove(at / "attention.safetensors");
        QCOMPARE(loadAttention(*bundle, bundle->samples[0], {8, 8}).error().code, ErrorCode::NotFound);
    }

    void randomDamageNeverCrashes() {
        const fs::path at = folder();
        test::writeBundle(at, exampleBundle(), exampleTensors());
        QFile json(QString::fromStdString((at / "bundle.json").string()));
        QFile tensors(QString::fromStdString((at / "attention.safetensors").string()));
        QVERIFY(json.open(QIODevice::ReadOnly) && tensors.open(QIODevice::ReadOnly));
        const std::string goodJson = json.readAll().toStdString();
        const std::string goodTensors = tensors.readAll().toStdString();
        std::mt19937 engine(11);
        int refused = 0;
        for (int round = 0; round < 300; ++round) {
            std::string a = goodJson;
            std::string b = goodTensors;
            std::string& hit = round % 2 == 0 ? a : b;
            for (int i = 0; i < 1 + round % 4; ++i)
                hit[engine() % hit.size()] = static_cast<char>(engine());
            test::writeBytes(at / "bundle.json", a);
            test::writeBytes(at / "attention.safetensors", b);
            const auto stack = readFirst(at);
            refused += stack.has_value() ? 0 : 1;
            if (!stack.has_value())
                QVERIFY(!stack.error().message.empty() && !stack.error().where.empty());
        }
        QVERIFY(refused > 150);
    }

    void samplesAreFoundByIdOrPicture() {
        const Benchmark known = benchmark();
        AttentionBundle bundle;
        bundle.samples.resize(2);
        bundle.samples[0].id = "2";
        bundle.samples[1].image = "1.png";
        QCOMPARE(*matchBundle(bundle, known), (std::vector<std::size_t>{1, 0}));
        bundle.samples[1].image = "2.png";
        QVERIFY(matchBundle(bundle, known).error().message.find("already") != std::string::npos);
        bundle.samples[1].image = "3.png";
        QVERIFY(matchBundle(bundle, known).error().message.find("no picture \"3.png\"") != std::string::npos);
        bundle.samples[1].id = "7";
        QVERIFY(matchBundle(bundle, known).error().message.find("no sample \"7\"") != std::string::npos);
        bundle.samples[1] = bundle.samples[0];
        bundle.samples[1].image = "1.png";
        QVERIFY(matchBundle(bundle, known).error().message.find("not \"1.png\"") != std::string::npos);
        Benchmark twice = known;
        twice.samples[1].imagePath = twice.root / "other" / "1.png";
        bundle.samples.resize(1);
        bundle.samples[0] = {};
        bundle.samples[0].image = "1.png";
        QVERIFY(matchBundle(bundle, twice).error().message.find("Several") != std::string::npos);
    }

    void theRunHasAnswerPhrasesAndMaps() {
        const fs::path at = folder();
        test::writeBundle(at, exampleBundle(), exampleTensors());
        const auto bundle = read(at);
        const Benchmark known = benchmark();
        const RunConfig config = bundleConfig(*bundle, known, "clean");
        QVERIFY(config.imported);
        QCOMPARE(config.mllm.name, std::string("other-model"));
        const auto run = store(config);
        test::FakePhrases phrases;
        const auto report = importBundle({&*bundle, &known, &phrases, nullptr}, *run, {});
        QVERIFY2(report.has_value(), report.has_value() ? "" : describe(report.error()).c_str());
        QCOMPARE(*report, (BundleReport{1, 0, 1, 0}));
        const auto sample = run->load("1");
        QCOMPARE(sample->filled, Stage::Maps);
        QCOMPARE(sample->phrases.size(), std::size_t{1});
        QCOMPARE(sample->phrases[0].tokens, (std::vector<int>{1}));
        QCOMPARE(sample->maps[0].values, (std::vector<float>{0, 0.375F, 0, 0}));  // row 1 minus the mean of both
        QCOMPARE(*importBundle({&*bundle, &known, &phrases, nullptr}, *run, {}), (BundleReport{1, 1, 0, 0}));
    }

    void secondToLastRowNeedsBothProfileAndTensor() {
        Json json = exampleBundle();
        const fs::path plain = folder();
        test::writeBundle(plain, json, exampleTensors());
        const Benchmark known = benchmark();
        QCOMPARE(bundleConfig(*read(plain), known, "reference").rowZero, RowZero::Last);
        json["samples"][0]["second_to_last"] = "r";
        auto tensors = exampleTensors();
        tensors.push_back({"r", "F32", {2, 2}, {1, 0, 0, 0}});
        const fs::path rich = folder();
        test::writeBundle(rich, json, tensors);
        QCOMPARE(bundleConfig(*read(rich), known, "reference").rowZero, RowZero::SecondToLast);
        QCOMPARE(bundleConfig(*read(rich), known, "clean").rowZero, RowZero::Last);
    }

    void importStopsOnRequest() {
        const fs::path at = folder();
        test::writeBundle(at, exampleBundle(), exampleTensors());
        std::stop_source stop;
        stop.request_stop();
        Progress progress;
        progress.stop = stop.get_token();
        QCOMPARE(readAttentionBundle(at, progress).error().code, ErrorCode::Cancelled);
        const auto bundle = read(at);
        const Benchmark known = benchmark();
        test::FakePhrases phrases;
        const auto run = store(bundleConfig(*bundle, known, "clean"));
        QCOMPARE(importBundle({&*bundle, &known, &phrases, nullptr}, *run, progress).error().code, ErrorCode::Cancelled);
    }

    void theDocumentedExampleIsShortAndNamesTheKeysTheReaderKnows() {
        QFile file(QStringLiteral(GROUNDSCOPE_SOURCE_DIR "/docs/attention-bundle.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const auto begin = text.indexOf(QStringLiteral("```python\n"));
        const auto end = text.indexOf(QStringLiteral("\n```"), begin + 10);
        QVERIFY(begin > 0 && end > begin);
        const QString example = text.mid(begin + 10, end - begin - 10);
        QVERIFY2(example.count(u'\n') + 1 < 40, qPrintable(QString::number(example.count(u'\n') + 1)));
        std::set<std::string> known(kBundleKeys.begin(), kBundleKeys.end());
        known.insert(kBundleSampleKeys.begin(), kBundleSampleKeys.end());
        // Every key that the example writes is one of the reader's, and the needed ones are among them.
        const auto writes = example.mid(example.indexOf(QStringLiteral("samples.append(")));
        std::set<std::string> written;
        const QRegularExpression key(QStringLiteral(R"re("(\w+)":)re"));
        for (auto it = key.globalMatch(writes); it.hasNext();)
            written.insert(it.next().captured(1).toStdString());
        for (const std::string& name : written)
            QVERIFY2(known.contains(name), name.c_str());
        for (const char* name : {"format", "version", "model", "samples", "tokens", "file", "tensor", "text", "offsets"})
            QVERIFY2(written.contains(name), name);
        QVERIFY(example.contains(QString::fromLatin1(kBundleFormat)) && example.contains(QString::fromLatin1(kBundleFile)));
        // The description has a row for each key.
        for (const std::string& name : known)
            QVERIFY2(text.contains(QStringLiteral("| `") + QString::fromStdString(name) + QStringLiteral("` |")), name.c_str());
    }
};

QTEST_GUILESS_MAIN(TestBundle)
#include "tst_bundle.moc"
