// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/conversation.h"
#include "core/text/utf8.h"

#include <QTest>

using namespace groundscope;

namespace {

Sample butterfly() {
    Sample sample;
    sample.id = "1";
    sample.question = "Are the butterfly's wings closer to being open or closed?";
    sample.rawOptions = "(a) Open (b) Closed";
    sample.choices = {{"a", "Open"}, {"b", "Closed"}};
    sample.rawExpression = " the butterfly's wings";
    sample.expression = "the butterfly's wings";
    sample.objects = {"the butterfly's wings"};
    return sample;
}

Sample organs() {
    Sample sample;
    sample.prompt =
        "How many organs are in the image? Select from the following choices.\n(A) 3\n(B) 2\n(C) "
        "1\n(D) 0";
    sample.question = "How many organs are in the image?";
    sample.rawExpression = "organ";
    sample.expression = "organ";
    sample.objects = {"organ"};
    return sample;
}

}  // namespace

class TestConversation : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void llavaTemplateIsExact() {
        const auto prompt = renderPrompt("llava_v1", "Identify the dog in the scene.");
        QVERIFY(prompt.has_value());
        QCOMPARE(*prompt,
                 std::string("A chat between a curious human and an artificial intelligence "
                             "assistant. The assistant "
                             "gives helpful, detailed, and polite answers to the human's "
                             "questions. USER: <image>\n"
                             "Identify the dog in the scene. ASSISTANT:"));
    }

    void llamaTemplateIsExact() {
        const auto prompt = renderPrompt("llama_3", "Q?");
        QVERIFY(prompt.has_value());
        QCOMPARE(*prompt,
                 std::string("<|begin_of_text|><|start_header_id|>system<|end_header_id|>You are "
                             "Cambrian, a highly "
                             "intelligent multimodal AI trained by NYU Vision X. \n    As a "
                             "multimodal AI, you have the "
                             "ability to process and analyze images. Whenever an image is present "
                             "in the conversation, "
                             "very carefully examine it and consider its content when formulating "
                             "your response.\n    You "
                             "should give concise responses to very simple questions, but provide "
                             "thorough responses to "
                             "more complex and open-ended questions. "
                             "<|eot_id|><|start_header_id|>user<|end_header_id|>"
                             "<image>\nQ?<|eot_id|><|start_header_id|>assistant<|end_header_id|>"));
    }

    void shortTemplatesHaveNoSystemText() {
        QCOMPARE(*renderPrompt("short", "Q?"), std::string("USER: <image>\nQ? ASSISTANT:"));
        QCOMPARE(*renderPrompt("plain", "Q?"), std::string("<image>\nQ?"));
    }

    void everyListedTemplateRendersOneImage() {
        for (const std::string& name : conversationNames()) {
            const auto prompt = renderPrompt(name, "Q?");
            QVERIFY2(prompt.has_value(), name.c_str());
            QCOMPARE(prompt->find(kImageMarker), prompt->rfind(kImageMarker));
        }
    }

    void unknownTemplateNamesTheKnownOnes() {
        const auto prompt = renderPrompt("vicuna", "Q?");
        QVERIFY(!prompt.has_value());
        QCOMPARE(prompt.error().code, ErrorCode::InvalidInput);
        QVERIFY(prompt.error().message.find("llava_v1") != std::string::npos);
    }

    void secondImageMarkerIsRefused() {
        QVERIFY(!renderPrompt("short", "What is <image>?").has_value());
    }

    void mmvpProbings() {
        const Sample sample = butterfly();
        QCOMPARE(
            userText(sample, 1),
            std::string(
                "Are the butterfly's wings closer to being open or closed? (a) Open (b) Closed"));
        QCOMPARE(userText(sample, 2),
                 std::string("Identify the butterfly's wings in the scene."));
        QCOMPARE(userText(sample, 2, Switches("reference", {})),
                 std::string("Identify  the butterfly's wings in the scene."));
        QCOMPARE(userText(sample, 3),
                 std::string("Are the butterfly's wings closer to being open or closed? "
                             "Options:\nA. Open\nB. Closed\n"
                             "Answer with the option's letter from the given choices directly."));
    }

    void leadingBlankOfOptionsIsKeptOnlyWhenRaw() {
        Sample sample = butterfly();
        sample.question = "Q?";
        sample.rawOptions = " (a) Open (b) Closed";
        QCOMPARE(userText(sample, 1, Switches("reference", {})), std::string("Q?  (a) Open (b) Closed"));
        QCOMPARE(userText(sample, 1), std::string("Q? (a) Open (b) Closed"));
        QCOMPARE(userText(sample, 3, Switches("reference", {})),
                 std::string("Q? Options:\nA. Open\nB. Closed\nAnswer with the option's letter "
                             "from the given choices "
                             "directly."));
    }

    void cvBenchProbings() {
        Sample sample = organs();
        QCOMPARE(userText(sample, 1), sample.prompt);
        QCOMPARE(
            userText(sample, 3),
            sample.prompt + "\nAnswer with the option's letter from the given choices directly.");
        QCOMPARE(userText(sample, 2, Switches("reference", {})), std::string("Identify organ in the scene."));
        sample.rawExpression = "('giraffe', 'person')";
        sample.objects = {"giraffe", "person"};
        sample.expression = "giraffe (annotated by the red box) and person";
        QCOMPARE(
            userText(sample, 2, Switches("reference", {})),
            std::string("Identify giraffe (annotated by the red box) and person in the scene."));
    }

    void moreThanTwoOptionsComeFromTheChoices() {
        Sample sample;
        sample.question = "Which?";
        sample.choices = {{"a", "red"}, {"b", "blue"}, {"c", "green"}};
        QCOMPARE(userText(sample, 3),
                 std::string("Which? Options:\nA. red\nB. blue\nC. green\nAnswer with the option's "
                             "letter from the "
                             "given choices directly."));
    }

    void nothingToAskIsEmpty() {
        const Sample sample;
        for (int probing = 0; probing <= 4; ++probing)
            QVERIFY(userText(sample, probing).empty());
    }

    void codePointsCountInvalidBytesOnce() {
        const std::string text = "a\xC3\xA9\xE2\x82\xAC\xF0\x9F\xA6\x8B\xFFz\xE2\x82";
        QCOMPARE(codePointCount(text), 8);
        QCOMPARE(codePointOffsets(text), (std::vector<int>{0, 1, 3, 6, 10, 11, 12, 13, 14}));
        QCOMPARE(codePointSubstring(text, {1, 4}),
                 std::string("\xC3\xA9\xE2\x82\xAC\xF0\x9F\xA6\x8B"));
        QCOMPARE(codePointSubstring(text, {-3, 1}), std::string("a"));
        QCOMPARE(codePointSubstring(text, {5, 99}), std::string("z\xE2\x82"));
        QCOMPARE(codePointSubstring(text, {4, 2}), std::string());
        QCOMPARE(validUtf8("a\xFF\xC0\x80"), std::string("a\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"));
        QCOMPARE(validUtf8("\xED\xA0\x80"), std::string("\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"));
        QCOMPARE(codePointCount(validUtf8(text)), 8);
    }
};

QTEST_GUILESS_MAIN(TestConversation)
#include "tst_conversation.moc"
