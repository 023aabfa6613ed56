// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/chunker_process.h"

#include "core/data/json.h"
#include "core/text/child_process.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <mutex>

namespace groundscope {

namespace {

Error nonsense(const std::string& what) {
    return {ErrorCode::Format,
            "The chunker's answer " + what +
                "; expected {\"chunks\": [{\"start\": 0, \"end\": 5}, …]}.",
            "chunker"};
}

/// An integer member, or `otherwise` when it is left out; -1 when it is something else.
int offset(const Json& chunk, const char* key, int otherwise) {
    if (!chunk.contains(key))
        return otherwise;
    const Json& value = chunk[key];
    if (!value.is_number_integer())
        return -1;
    const auto number = value.get<std::int64_t>();
    return number < 0 || number > std::int64_t{1} << 30 ? -1 : static_cast<int>(number);
}

Result<PhraseSpan> spanFrom(const Json& chunk, int length) {
    if (!chunk.is_object())
        return nonsense("holds a chunk that is no object");
    const Span chars{offset(chunk, "start", -1), offset(chunk, "end", -1)};
    if (chars.begin < 0 || chars.isEmpty() || chars.end > length)
        return nonsense("holds a chunk [" + std::to_string(chars.begin) + ", " +
                        std::to_string(chars.end) + ") outside the text of " +
                        std::to_string(length) + " code points");
    const Span head{offset(chunk, "head_start", chars.begin), offset(chunk, "head_end", chars.end)};
    if (head.begin < chars.begin || head.isEmpty() || head.end > chars.end)
        return nonsense("holds a head outside its chunk");
    const bool pronoun = chunk.contains("pronoun") && chunk["pronoun"] == Json(true);
    return PhraseSpan{chars, head, pronoun};
}

Result<std::vector<PhraseSpan>> spansFrom(const std::string& line, int length) {
    GS_TRY(const auto json, parseJson(line, "chunker"));
    if (!json.is_object() || !json.contains("chunks") || !json["chunks"].is_array())
        return nonsense("has no list of chunks");
    std::vector<PhraseSpan> spans;
    for (const Json& chunk : json["chunks"]) {
        GS_TRY(auto span, spanFrom(chunk, length));
        spans.push_back(span);
    }
    std::stable_sort(spans.begin(), spans.end(), [](const PhraseSpan& a, const PhraseSpan& b) {
        return a.chars.begin < b.chars.begin;
    });
    return spans;
}

class ExternalFinder final : public PhraseFinder {
  public:
    ExternalFinder(std::string command,
                   std::vector<std::string> arguments,
                   std::chrono::milliseconds timeout)
        : m_command(std::move(command)), m_arguments(std::move(arguments)), m_timeout(timeout) {}

    Result<Done> start() { return m_child.start(m_arguments); }

    Result<std::vector<NounPhrase>> find(const std::string& text,
                                         const Progress& progress) override {
        const std::lock_guard lock(m_mutex);
        if (!m_child.isRunning())
            GS_CHECK(m_child.start(m_arguments));
        GS_TRY(const auto line,
               m_child.ask(dumpJson(Json{{"text", validUtf8(text)}}), m_timeout, progress));
        auto spans = spansFrom(line, codePointCount(text));
        if (!spans) {
            m_child.stop();  // its next line may belong to this text
            return spans.error();
        }
        return phrasesFromSpans(text, *spans);
    }
    [[nodiscard]] std::string name() const override { return m_command; }

  private:
    std::mutex m_mutex;
    std::string m_command;
    std::vector<std::string> m_arguments;
    std::chrono::milliseconds m_timeout;
    ChildProcess m_child;
};

}  // namespace

Result<std::shared_ptr<PhraseFinder>> startChunker(const std::string& command,
                                                   std::chrono::milliseconds timeout) {
    GS_TRY(auto arguments, splitCommand(command));
    auto finder = std::make_shared<ExternalFinder>(command, std::move(arguments), timeout);
    GS_CHECK(finder->start());
    return std::shared_ptr<PhraseFinder>(std::move(finder));
}

}  // namespace groundscope
