// SPDX-License-Identifier: GPL-3.0-or-later
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include "core/infer/llava_loader.h"
#include "core/infer/model_zoo.h"
#include "tiny_llava.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <thread>

namespace groundscope {
namespace {

/// One letter a token: id 10 = "a"; ids below 10 are special. The prompt is its letters with
/// `<image>` among them.
class LetterTokenizer : public Tokenizer {
  public:
    [[nodiscard]] Result<std::vector<int>> encodePrompt(const std::string& prompt) const override {
        const auto at = prompt.find("<image>");
        std::vector<int> ids{1};
        const auto add = [&](const std::string& text) {
            for (const auto id : encode(text))
                ids.push_back(id);
        };
        add(prompt.substr(0, at));
        if (at != std::string::npos) {
            ids.push_back(kImagePlaceholder);
            add(prompt.substr(at + 7));
        }
        return ids;
    }
    [[nodiscard]] std::vector<int> encode(const std::string& text) const override {
        std::vector<int> ids;
        for (const char c : text)
            ids.push_back(10 + (c - 'a'));
        return ids;
    }
    [[nodiscard]] std::string decode(const std::vector<int>& ids) const override {
        std::string text;
        for (const auto id : ids)
            if (!isSpecial(id))
                text += static_cast<char>('a' + (id - 10) % 26);
        return text;
    }
    [[nodiscard]] bool isSpecial(int id) const override { return id < 10; }
    [[nodiscard]] int vocabularySize() const override { return 50; }
};

struct Loaded {
    TemporaryFolder folder;
    std::unique_ptr<Mllm> model;
    RgbImage image{214, 142, {}};

    explicit Loaded(const nlohmann::json& generationConfig = nullptr) {
        writeTinyLlava(folder.path());
        if (!generationConfig.is_null())
            writeJson(folder.path() / "generation_config.json", generationConfig);
        model = need(
            loadMllm({folder.path(), {}, "auto", "auto"}, std::make_shared<LetterTokenizer>(), {}));
        for (int i = 0; i < 214 * 142 * 3; ++i)
            image.pixels.push_back(static_cast<std::uint8_t>((i * 7 + i / 642) % 256));
    }
    [[nodiscard]] MllmRequest request(int tokens,
                                      const std::string& prompt = "abc<image>de") const {
        MllmRequest made{image.view(), prompt, {}, {}};
        made.generation.maxNewTokens = tokens;
        made.generation.ignoreEos = true;
        return made;
    }
};

std::vector<int> idsOf(const MllmOutput& output) {
    std::vector<int> ids;
    for (const auto& token : output.answer.tokens)
        ids.push_back(token.id);
    return ids;
}

TEST_CASE(
    "an answer carries text, aligned tokens, log-probabilities and an attention row a token") {
    const Loaded loaded;
    const auto info = loaded.model->info();
    CHECK(info.grid == Size{4, 4});
    CHECK(info.layers == 3);
    CHECK(info.heads == 4);
    CHECK(info.conversation == "short");
    CHECK(info.ref.device == "cpu");
    CHECK_FALSE(info.deviceReason.empty());
    CHECK(info.parameterBytes > 0);
    std::vector<std::string> partial;
    Progress progress;
    progress.partialAnswer = [&](const std::string& text) { partial.push_back(text); };
    const auto output = need(loaded.model->answer(loaded.request(6), progress));
    REQUIRE(output.answer.tokens.size() == 6);
    REQUIRE(partial.size() == 6);
    CHECK(partial.back() == output.answer.text);
    CHECK(output.answer.prompt == "abc<image>de");
    for (const auto& token : output.answer.tokens) {
        CHECK(token.logProb < 0);
        CHECK(token.chars.end - token.chars.begin == (token.id < 10 ? 0 : 1));
    }
    const auto& stack = *output.stack;
    CHECK(stack.steps == 6);
    CHECK(stack.grid == Size{4, 4});
    CHECK(stack.mean.size() == 6 * 16);
    CHECK(stack.row0SecondToLast.size() == 16);
    CHECK(stack.row0SecondToLast !=
          std::vector<float>(stack.mean.begin(), stack.mean.begin() + 16));
    for (const auto value : stack.mean)
        CHECK((value > 0 && value < 1));
}

TEST_CASE("the grid is mapped to the picture without its padding") {
    const Loaded loaded;
    const auto output = need(loaded.model->answer(loaded.request(1), {}));
    const auto& stack = *output.stack;
    CHECK(stack.padded);
    CHECK(stack.imageSize == Size{214, 142});
    const auto first = stack.image_from_grid.apply({0, 0});
    const auto last = stack.image_from_grid.apply({4, 4});
    CHECK(first.x == doctest::Approx(0));
    CHECK(first.y == doctest::Approx(-36));
    CHECK(last.x == doctest::Approx(214));
    CHECK(last.y == doctest::Approx(178));
}

TEST_CASE(
    "generation stops at every end token of the configuration, and not when told to ignore it") {
    const auto ids = [] {
        const Loaded loaded;
        return idsOf(need(loaded.model->answer(loaded.request(5), {})));
    }();
    const Loaded stopping(nlohmann::json{{"eos_token_id", {7, ids[0]}}});
    auto request = stopping.request(5);
    CHECK(idsOf(need(stopping.model->answer(request, {}))) == ids);
    request.generation.ignoreEos = false;
    const auto output = need(stopping.model->answer(request, {}));
    CHECK(output.answer.finished);
    CHECK(idsOf(output) == std::vector<int>{ids[0]});
    CHECK(output.stack->steps == 1);
}

TEST_CASE("options are scored by the log-probability of their first token") {
    const Loaded loaded;
    std::vector<std::string> options;  // the tokens 10 ... 39, as the tokenizer writes them
    for (int i = 0; i < 30; ++i)
        options.emplace_back(1, static_cast<char>('a' + i));
    auto request = loaded.request(1);
    auto answer = need(loaded.model->answer(request, {})).answer;
    for (char c = 'a'; c <= 'z' && !(answer.tokens[0].id >= 10 && answer.tokens[0].id < 40); ++c) {
        request.prompt = std::string(1, c) + "<image>";
        answer = need(loaded.model->answer(request, {})).answer;
    }
    const int greedy = answer.tokens[0].id - 10;
    REQUIRE(greedy >= 0);
    REQUIRE(greedy < 30);
    request.generation.temperature = 3;  // must not matter
    const auto scores = need(loaded.model->scoreNext(request, options, {}));
    REQUIRE(scores.size() == 30);
    const auto best = std::max_element(scores.begin(), scores.end());
    CHECK(best - scores.begin() == greedy);
    CHECK(*best == doctest::Approx(answer.tokens[0].logProb).epsilon(1e-5));
    const double sum = std::accumulate(
        scores.begin(), scores.end(), 0.0, [](double all, double score) { return all + std::exp(score); });
    CHECK(sum > 0.3);
    CHECK(sum < 1);  // the other twenty tokens have their share
    CHECK(need(loaded.model->scoreNext(request, {"ba", "b"}, {})) ==
          std::vector<double>{scores[1], scores[1]});
    const auto empty = loaded.model->scoreNext(request, {"a", ""}, {});
    REQUIRE_FALSE(empty.has_value());
    CHECK(empty.error().code == ErrorCode::InvalidInput);
    std::stop_source source;
    source.request_stop();
    Progress stopped;
    stopped.stop = source.get_token();
    CHECK(loaded.model->scoreNext(request, {"a"}, stopped).error().code == ErrorCode::Cancelled);
}

TEST_CASE("a text is scored token by token, each given those before it") {
    const Loaded loaded;
    const auto request = loaded.request(1, "abc<image>de");
    const auto scores = need(loaded.model->scoreText(request, "bat", {}));
    REQUIRE(scores.size() == 3);
    const auto alone = [&](const std::string& before, const std::string& token) {
        return need(loaded.model->scoreNext(loaded.request(1, "abc<image>de" + before), {token}, {})).front();
    };
    CHECK(scores[0] == doctest::Approx(alone("", "b")).epsilon(1e-4));
    CHECK(scores[1] == doctest::Approx(alone("b", "a")).epsilon(1e-4));
    CHECK(scores[2] == doctest::Approx(alone("ba", "t")).epsilon(1e-4));
    CHECK(loaded.model->scoreText(request, "", {}).error().code == ErrorCode::InvalidInput);
    std::stop_source source;
    source.request_stop();
    Progress stopped;
    stopped.stop = source.get_token();
    CHECK(loaded.model->scoreText(request, "a", stopped).error().code == ErrorCode::Cancelled);
}

TEST_CASE("a word's vector is the mean of its tokens' input embeddings") {
    const Loaded loaded;
    const auto table = tinyWeights().at("language_model.model.embed_tokens.weight");  // [50, 32]
    const auto expected = (table[10 + 2] + table[10 + 0] + table[10 + 19]) / 3;        // [32]
    const auto vector = loaded.model->wordVector("cat");
    REQUIRE(vector.size() == 32);
    for (std::size_t i = 0; i < 32; ++i)
        CHECK(vector[i] == doctest::Approx(expected[static_cast<std::int64_t>(i)].item<float>()));
    CHECK(loaded.model->wordVector("").empty());
    CHECK(loaded.model->wordVector("  ").empty());
}

TEST_CASE("sampling: same seed same answer, other seeds other answers, one candidate is greedy") {
    const Loaded loaded;
    const auto sample = [&](std::uint64_t seed, int topK) {
        auto request = loaded.request(12);
        request.generation.temperature = 5;
        request.generation.seed = seed;
        request.generation.topK = topK;
        return idsOf(need(loaded.model->answer(request, {})));
    };
    CHECK(sample(1, 50) == sample(1, 50));
    CHECK(sample(1, 50) != sample(2, 50));
    CHECK(sample(1, 1) == idsOf(need(loaded.model->answer(loaded.request(12), {}))));
    CHECK(sample(3, 1000).size() == 12);  // more candidates than words
}

TEST_CASE("the side file holds the attention of every head, its mean is the stack") {
    const Loaded loaded;
    auto request = loaded.request(4);
    request.perHeadFile = loaded.folder.path() / "heads.f16";
    const auto output = need(loaded.model->answer(request, {}));
    const auto bytes = bytesOf(request.perHeadFile);
    REQUIRE(static_cast<std::int64_t>(bytes.size()) == loaded.model->perHeadBytes(4));
    const auto heads =
        at::from_blob(const_cast<char*>(bytes.data()), {4, 3, 4, 16}, at::kHalf).to(at::kFloat);
    auto mean = output.stack->mean;
    const auto expected = at::from_blob(mean.data(), {4, 16}, at::kFloat);
    CHECK(maxDifference(heads.mean({1, 2}), expected) < 1e-4);
    CHECK(output.stack->perHead == request.perHeadFile);
}

TEST_CASE("a stop request ends the answer before the next token and leaves no side file") {
    const Loaded loaded;
    std::stop_source source;
    Progress progress;
    progress.stop = source.get_token();
    int tokens = 0;
    progress.partialAnswer = [&](const std::string&) {
        if (++tokens == 3)
            source.request_stop();
    };
    auto request = loaded.request(20);
    request.perHeadFile = loaded.folder.path() / "heads.f16";
    const auto output = loaded.model->answer(request, progress);
    REQUIRE_FALSE(output.has_value());
    CHECK(output.error().code == ErrorCode::Cancelled);
    CHECK(tokens == 3);
    for (const auto& entry : std::filesystem::directory_iterator(loaded.folder.path()))
        CHECK(entry.path().filename().string().find("heads") == std::string::npos);
}

TEST_CASE("prompts that cannot be answered are refused, the model stays usable") {
    const Loaded loaded;
    const auto message = [&](const MllmRequest& request) {
        const auto output = loaded.model->answer(request, {});
        REQUIRE_FALSE(output.has_value());
        CHECK(output.error().code == ErrorCode::InvalidInput);
        return output.error().message;
    };
    CHECK(message(loaded.request(3, "abc")).find("0 image placeholders") != std::string::npos);
    CHECK(message(loaded.request(3, "A<image>")).find("vocabulary") != std::string::npos);
    CHECK(message(loaded.request(3, "<image>" + std::string(50, 'a'))).find("67 tokens") !=
          std::string::npos);
    auto empty = loaded.request(3);
    empty.image = {};
    CHECK_FALSE(message(empty).empty());
    CHECK(loaded.model->answer(loaded.request(3), {}).has_value());
    CHECK(need(loaded.model->answer(loaded.request(1000), {})).answer.tokens.size() == 64 - 22 + 1);
    CHECK(need(loaded.model->answer(loaded.request(0), {})).answer.tokens.empty());
}

TEST_CASE("devices and dtypes that are not there are refused with the reason") {
    CHECK(need(chooseDevice("cpu", "auto")).dtype == "float32");
    CHECK(need(chooseDevice("cpu", "bfloat16")).dtype == "bfloat16");
    CHECK(chooseDevice("cpu", "float16").error().code == ErrorCode::Unsupported);
    CHECK(chooseDevice("cpu", "int4").error().code == ErrorCode::InvalidInput);
    CHECK(need(chooseDevice("cpu", "int8")).dtype == "int8");
    CHECK(need(chooseDevice("auto", "int8")).device == "cpu");
    CHECK(chooseDevice("cuda", "int8").error().code == ErrorCode::Unsupported);
    CHECK(chooseDevice("gpu", "auto").error().code == ErrorCode::InvalidInput);
    CHECK(chooseDevice("cuda:x", "auto").error().code != ErrorCode::Internal);
    const auto automatic = need(chooseDevice("auto", "auto"));
    CHECK_FALSE(automatic.reason.empty());
    if (automatic.device == "cpu")
        CHECK(chooseDevice("cuda", "auto").error().message.find(automatic.reason) !=
              std::string::npos);
    CHECK(torchVersion().find('.') != std::string::npos);
}

TEST_CASE("a trace holds the documented tensors with their dtypes and shapes") {
    const Loaded loaded;
    MllmTrace trace;
    trace.source = {loaded.folder.path(), {}, "cpu", "float32"};
    trace.image = loaded.image.view();
    trace.ids = {1, 11, 48, 12, 13};
    trace.maxNewTokens = 3;
    trace.ignoreEos = true;
    trace.out = loaded.folder.path() / "trace.safetensors";
    need(traceMllm(trace, {}));
    const auto all = need(readTensorFile(trace.out)).tensors;
    const std::map<std::string, std::pair<at::ScalarType, std::vector<std::int64_t>>> expected{
        {"resized", {at::kByte, {24, 24, 3}}},
        {"pixel_values", {at::kFloat, {1, 3, 24, 24}}},
        {"vision_features", {at::kFloat, {1, 16, 64}}},
        {"image_features", {at::kFloat, {1, 16, 32}}},
        {"prompt_logits", {at::kFloat, {1, 20, 50}}},
        {"generated_ids", {at::kLong, {1, 3}}},
        {"step_logits", {at::kFloat, {3, 50}}},
        {"image_attention", {at::kFloat, {3, 16}}},
        {"image_attention_prev0", {at::kFloat, {3, 16}}},
        {"image_attention_centered", {at::kFloat, {3, 16}}},
        {"image_attention_prev0_centered", {at::kFloat, {3, 16}}}};
    CHECK(all.size() == expected.size());
    for (const auto& [name, form] : expected) {
        CAPTURE(name);
        REQUIRE(all.count(name) == 1);
        CHECK((all.at(name).scalar_type() == form.first));
        CHECK(all.at(name).sizes() == at::IntArrayRef(form.second));
    }
    CHECK(maxDifference(all.at("step_logits")[0], all.at("prompt_logits")[0][19]) < 1e-6);
    CHECK(all.at("image_attention_centered").mean(0).abs().max().item<float>() < 1e-6);

    auto again = trace;
    again.image = {};
    again.fromFile = trace.out;
    again.fromKey = "pixel_values";
    again.ids[2] = -200;
    again.out = loaded.folder.path() / "again.safetensors";
    need(traceMllm(again, {}));
    const auto stored = need(readTensorFile(again.out)).tensors;
    CHECK(stored.count("resized") == 0);
    CHECK(sameBits(stored.at("step_logits"), all.at("step_logits")));
    again.fromKey = "step_logits";
    CHECK(traceMllm(again, {}).error().code == ErrorCode::InvalidInput);
    again.fromKey = "nothing";
    CHECK(traceMllm(again, {}).error().code == ErrorCode::NotFound);
}

TEST_CASE("named tensors are written and read back as float32") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "t.safetensors";
    need(writeTensors(file,
                      {{"f", {2, 2}, {1, 2, 3, 4}, {}, {}},
                       {"i", {3}, {}, {1, 2, 3}, {}},
                       {"b", {2}, {}, {}, {7, 8}}}));
    const auto read = need(readTensor(file, "f"));
    CHECK(read.shape == std::vector<std::int64_t>{2, 2});
    CHECK(read.values == std::vector<float>{1, 2, 3, 4});
    CHECK(readTensor(file, "i").error().code == ErrorCode::InvalidInput);
    CHECK(readTensor(file, "x").error().code == ErrorCode::NotFound);
    CHECK(writeTensors(file, {{"f", {3}, {1}, {}, {}}}).error().code == ErrorCode::InvalidInput);
}

}  // namespace
}  // namespace groundscope
