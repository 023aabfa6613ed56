// SPDX-License-Identifier: GPL-3.0-or-later
// Runs: the store, its JSON, attention bundles, files of the published scripts; tokenizers and word vectors.
#include "core/data/json.h"
#include "core/io/attention_bundle.h"
#include "core/io/json_text.h"
#include "core/io/reference_answers.h"
#include "core/io/reference_masks.h"
#include "core/io/reference_meta.h"
#include "core/io/reference_names.h"
#include "core/io/run_store.h"
#include "core/io/tensor_reader.h"
#include "core/io/text_array.h"
#include "core/io/text_base64.h"
#include "core/text/npy_table.h"
#include "core/text/piece_model.h"
#include "core/text/word_vectors.h"
#include "tests/fuzz/fuzz_readers.h"

#include <algorithm>

namespace groundscope::fuzz {

namespace {

namespace fs = std::filesystem;

bool readRun(const Parts&, const fs::path& folder) {
    const auto store = RunStore::open(folder / "some.gsrun", RunStore::Access::ReadOnly);
    if (!store)
        return false;
    const auto summaries = (*store)->summaries();
    for (std::size_t i = 0; summaries && i < std::min<std::size_t>(summaries->size(), 8); ++i)
        (void)(*store)->load((*summaries)[i].id);
    (void)(*store)->scores();
    (void)(*store)->labels();
    (void)(*store)->notes();
    (void)(*store)->rememberedReply("digest");
    (void)(*store)->verify();
    return true;
}

/// Every codec gets every JSON.
bool readCodecs(const Parts& parts, const fs::path&) {
    const auto json = parseJson(parts[0], "input");
    if (!json)
        return false;
    if (const auto config = runConfigFromJson(*json))
        require(runConfigFromJson(toJson(*config)).has_value(), "a stored configuration is read back");
    if (const auto mask = maskFromJson(*json))
        require(maskFromJson(toJson(*mask)).value_or(Mask()).size == mask->size, "a stored mask is read back");
    (void)answerFromJson(*json);
    (void)phrasesFromJson(*json);
    (void)exchangeFromJson(*json, "/x");
    (void)probingAnswerFromJson(*json, "/x");
    (void)selectionFromJson(*json, "/x");
    (void)labelFromJson(*json, "/x");
    (void)dataNoteFromJson(*json, "/x");
    return true;
}

/// The text editor of JSON stays in bounds whatever the text is.
bool readJsonText(const Parts& parts, const fs::path&) {
    const std::string& text = parts[0];
    const TextSpan root = jsonRoot(text);
    require(root.begin <= root.end && root.end <= text.size(), "the root lies in the text");
    for (const TextSpan element : jsonElements(text, root))
        require(element.begin <= element.end && element.end <= text.size(), "an element lies in the text");
    for (const JsonMember& member : jsonMembers(text, root))
        require(member.value.begin <= member.value.end && member.value.end <= text.size(), "a member lies in the text");
    const auto json = parseJson(text, {});
    if (!json || !json->is_object())
        return false;
    const std::string edited = editedObject(root.in(text), {{"k\"ey", Json::array({1.5, "x"})}}, jsonStyleOf(text), 0);
    const auto again = parseJson(edited, {});
    require(again && (*again)["k\"ey"] == Json::array({1.5, "x"}), "an edited object holds the value");
    return true;
}

bool readBundle(const Parts&, const fs::path& folder) {
    const auto bundle = readAttentionBundle(folder, {});
    if (!bundle)
        return false;
    for (std::size_t i = 0; i < std::min<std::size_t>(bundle->samples.size(), 4); ++i)
        (void)loadAttention(*bundle, bundle->samples[i], {40, 30});
    return true;
}

bool readPublished(const Parts& parts, const fs::path& folder) {
    Benchmark benchmark{"PixMMVP", folder, "pixmmvp", {}, {}};
    for (const char* id : {"1", "2"}) {
        Sample sample;
        sample.id = id;
        sample.imagePath = folder / (std::string(id) + ".jpg");
        sample.question = "Is it?";
        benchmark.samples.push_back(sample);
    }
    const SampleNames names(benchmark);
    for (const std::string& part : parts) {
        (void)parseMeta(part, "meta");
        (void)parsePoints(part, "points");
    }
    const bool answers = readAnswers(folder / "answers.jsonl", names).has_value();
    const bool judged = readJudged(folder / "judged.csv").has_value();
    const bool selections = readSelections(folder / "answers.jsonl", names).has_value();
    return answers || judged || selections;
}

bool readArrays(const Parts& parts, const fs::path& folder) {
    const bool texts = parseTextNpy(parts[0]).has_value();
    const auto table = NpyTable::open(folder / "table.npy");
    if (table && table->rows() > 0)
        require(table->row(table->rows() - 1).size() == static_cast<std::size_t>(table->columns()), "a row has every column");
    return texts || table.has_value();
}

bool readTensors(const Parts&, const fs::path& folder) {
    auto reader = TensorReader::open(folder / "some.safetensors");
    if (!reader)
        return false;
    std::vector<float> values(4);
    for (const StoredTensor& tensor : reader->tensors())
        (void)reader->read(tensor, 0, values);
    return true;
}

bool readPieces(const Parts& parts, const fs::path&) {
    const auto model = PieceModel::read(parts[0]);
    if (!model)
        return false;
    const std::string text = "Is the door open? \xC3\xA4 \xF0\x9F\x98\x80";
    for (const int id : model->encode(text))
        require(id >= 0 && id < static_cast<int>(model->pieces().size()), "an id is one of a piece");
    return true;
}

bool readVectors(const Parts&, const fs::path& folder) {
    const bool text = readWordVectors(folder / "vectors.txt", {}).has_value();
    const bool binary = readWordVectors(folder / "vectors.bin", {}).has_value();
    return text || binary;
}

/// Run lengths of a mask and base64.
bool readCounts(const Parts& parts, const fs::path&) {
    const auto bytes = decodeBase64(parts[0]);
    if (bytes)
        require(decodeBase64(base64Of(*bytes)) == bytes, "base64 is read back");
    bool isOne = false;
    for (const Size size : {Size{20, 10}, Size{1, 1}, Size{30000, 30000}}) {
        const auto mask = decodeCounts(parts[0], size);
        if (!mask)
            continue;
        require(decodeCounts(encodeCounts(*mask), size).value_or(Mask()) == *mask, "run lengths are read back");
        require(mask->area() <= size.area(), "a mask lies inside its frame");
        isOne = true;
    }
    return isOne;
}

}  // namespace

std::vector<Reader> runReaders() {
    return {{"run", {"some.gsrun"}, readRun},
            {"codecs", {}, readCodecs},
            {"json-text", {}, readJsonText},
            {"bundle", {"bundle.json", "attention.safetensors"}, readBundle},
            {"published", {"answers.jsonl", "judged.csv", "meta.txt"}, readPublished},
            {"arrays", {"table.npy"}, readArrays},
            {"tensors", {"some.safetensors"}, readTensors},
            {"pieces", {}, readPieces},
            {"vectors", {"vectors.txt", "vectors.bin"}, readVectors},
            {"counts", {}, readCounts}};
}

}  // namespace groundscope::fuzz
