// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/spacy_vectors.h"

#include "core/base/files.h"
#include "core/base/mapped_file.h"
#include "core/text/npy_table.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <span>
#include <system_error>
#include <utility>
#include <vector>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

bool isFile(const fs::path& path) {
    std::error_code ignored;
    return fs::is_regular_file(path, ignored);
}

bool holdsTable(const fs::path& vocab) {
    return isFile(vocab / "vectors") && isFile(vocab / "key2row");
}

/// The model's `vocab`, looked for in the folder itself and, as packages have it, one level below.
std::optional<fs::path> vocabOf(const fs::path& path) {
    if (holdsTable(path))
        return path;
    if (holdsTable(path / "vocab"))
        return path / "vocab";
    std::error_code error;
    std::vector<fs::path> found;
    for (fs::directory_iterator entry(path, error), end; !error && entry != end; entry.increment(error))
        if (holdsTable(entry->path() / "vocab"))
            found.push_back(entry->path() / "vocab");
    return found.empty() ? std::nullopt : std::optional(*std::min_element(found.begin(), found.end()));
}

/// Big-endian numbers of a msgpack file, each looked at before it is taken.
class MsgpackReader {
  public:
    explicit MsgpackReader(std::span<const std::uint8_t> bytes) : m_bytes(bytes) {}

    [[nodiscard]] std::size_t place() const { return m_place; }
    [[nodiscard]] bool atEnd() const { return m_place == m_bytes.size(); }

    std::optional<std::uint64_t> mapSize() {
        const auto tag = take(1);
        if (!tag)
            return {};
        if (*tag >= 0x80 && *tag <= 0x8f)
            return *tag & 0x0fU;
        return *tag == 0xde ? take(2) : *tag == 0xdf ? take(4) : std::nullopt;
    }

    /// A whole number of any width; negative ones as two's complement.
    std::optional<std::uint64_t> integer() {
        const auto tag = take(1);
        if (!tag)
            return {};
        if (*tag <= 0x7f)
            return *tag;
        if (*tag >= 0xe0)
            return widened(*tag, 8);
        if (*tag >= 0xcc && *tag <= 0xcf)
            return take(std::size_t{1} << (*tag - 0xcc));
        if (*tag < 0xd0 || *tag > 0xd3)
            return {};
        const std::size_t width = std::size_t{1} << (*tag - 0xd0);
        const auto value = take(width);
        return value ? std::optional(widened(*value, 8 * width)) : std::nullopt;
    }

  private:
    std::optional<std::uint64_t> take(std::size_t count) {
        if (m_bytes.size() - m_place < count)
            return {};
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < count; ++i)
            value = (value << 8U) | m_bytes[m_place++];
        return value;
    }
    static std::uint64_t widened(std::uint64_t value, std::size_t bits) {
        const std::uint64_t sign = std::uint64_t{1} << (bits - 1);
        return (value ^ sign) - sign;
    }

    std::span<const std::uint8_t> m_bytes;
    std::size_t m_place = 0;
};

struct KeyRow {
    std::uint64_t key = 0;
    std::int64_t row = 0;
    bool operator<(const KeyRow& other) const { return key < other.key; }
};

Result<std::vector<KeyRow>> readKeys(const fs::path& path, std::int64_t rows, const Progress& progress) {
    GS_TRY(const auto file, MappedFile::open(path));
    MsgpackReader reader(file->bytes());
    const auto damaged = [&](const std::string& what) {
        return Error{ErrorCode::Format, "At byte " + std::to_string(reader.place()) + ": " + what + ".", path.string()};
    };
    const auto count = reader.mapSize();
    if (!count || *count > file->bytes().size() / 2)
        return damaged("expected a msgpack map of word keys to rows");
    std::vector<KeyRow> keys;
    keys.reserve(static_cast<std::size_t>(*count));
    for (std::uint64_t i = 0; i < *count; ++i) {
        if (i % 65536 == 0) {
            if (progress.stopped())
                return cancelledError();
            progress.tell("vectors", static_cast<std::int64_t>(i), static_cast<std::int64_t>(*count));
        }
        const auto key = reader.integer();
        const auto row = key ? reader.integer() : std::nullopt;
        if (!row)
            return damaged("expected a word's key and its row, both whole numbers");
        const auto place = static_cast<std::int64_t>(*row);
        if (place < -1 || place >= rows)
            return damaged("row " + std::to_string(place) + " is beyond the table's " + std::to_string(rows) + " rows");
        if (place >= 0)
            keys.push_back({*key, place});
    }
    if (!reader.atEnd())
        return damaged("there is more after the last word");
    std::stable_sort(keys.begin(), keys.end());
    return keys;
}

/// "en_core_web_lg 3.7.1", from meta.json beside `vocab`; the folder's name without one.
std::string modelName(const fs::path& vocab) {
    const fs::path folder = fs::absolute(vocab).parent_path();
    const auto text = readFile(folder / "meta.json", 1 << 20);
    if (text.has_value()) {
        const auto meta = nlohmann::json::parse(*text, nullptr, /*allow_exceptions=*/false);
        const auto member = [&meta](const char* name) {
            const auto found = meta.is_object() ? meta.find(name) : meta.end();
            return meta.is_object() && found != meta.end() && found->is_string() ? found->get<std::string>() : std::string();
        };
        if (!member("name").empty())
            return member("lang") + "_" + member("name") + " " + member("version");
    }
    return folder.filename().string();
}

/// spaCy 3.2 and later say how the table is to be read. Nothing said = a row a word.
Result<Done> checkMode(const fs::path& config) {
    if (!isFile(config))
        return Done{};
    GS_TRY(const std::string text, readFile(config, 1 << 20));
    const auto json = nlohmann::json::parse(text, nullptr, /*allow_exceptions=*/false);
    if (json.is_object() && json.contains("mode") && json["mode"] != "default")
        return Error{ErrorCode::Unsupported,
                     "These vectors are made from parts of words (floret); take a model with one vector a word, such as "
                     "en_core_web_lg.",
                     config.string()};
    return Done{};
}

class SpacyVectors final : public WordVectors {
  public:
    SpacyVectors(std::string name, NpyTable table, std::vector<KeyRow> keys)
        : m_name(std::move(name)), m_table(std::move(table)), m_keys(std::move(keys)) {}

    [[nodiscard]] std::string description() const override {
        return m_name + ", " + std::to_string(m_keys.size()) + " words, " + std::to_string(m_table.columns()) +
               " dimensions";
    }

    [[nodiscard]] std::vector<float> find(const std::string& word) const override {
        for (const std::uint64_t key : {spacySymbol(word), spacyHash(word)}) {
            if (const auto row = rowOf(key))
                return m_table.row(*row);
        }
        return {};
    }

  private:
    [[nodiscard]] std::optional<std::int64_t> rowOf(std::uint64_t key) const {
        const auto found = std::lower_bound(m_keys.begin(), m_keys.end(), KeyRow{key, 0});
        return key != 0 && found != m_keys.end() && found->key == key ? std::optional(found->row) : std::nullopt;
    }

    std::string m_name;
    NpyTable m_table;
    std::vector<KeyRow> m_keys;  // by key
};

/// spaCy's own names that words are compared with, in the order of their numbers, which begin at 398.
constexpr std::array kSymbols{
    "acomp",    "advcl",    "advmod",     "agent",   "amod",     "appos",   "attr",  "aux",   "auxpass",   "cc",
    "ccomp",    "complm",   "conj",       "cop",     "csubj",    "csubjpass", "dep", "det",   "dobj",      "expl",
    "hmod",     "hyph",     "infmod",     "intj",    "iobj",     "mark",    "meta",  "neg",   "nmod",      "nn",
    "npadvmod", "nsubj",    "nsubjpass",  "num",     "number",   "oprd",    "obj",   "obl",   "parataxis", "partmod",
    "pcomp",    "pobj",     "poss",       "possessive", "preconj", "prep",  "prt",   "punct", "quantmod"};
constexpr std::uint64_t kFirstSymbol = 398;

}  // namespace

bool isSpacyFolder(const fs::path& path) {
    return vocabOf(path).has_value();
}

Result<std::shared_ptr<const WordVectors>> readSpacyVectors(const fs::path& path, const Progress& progress) {
    const auto vocab = vocabOf(path);
    if (!vocab)
        return Error{ErrorCode::NotFound, "There is no vocab/vectors and vocab/key2row in this folder.", path.string()};
    GS_CHECK(checkMode(*vocab / "vectors.cfg"));
    GS_TRY(NpyTable table, NpyTable::open(*vocab / "vectors"));
    if (table.rows() == 0 || table.columns() == 0)
        return Error{ErrorCode::Format,
                     "This spaCy model holds no word vectors; take one whose name ends in _md or _lg.",
                     (*vocab / "vectors").string()};
    GS_TRY(auto keys, readKeys(*vocab / "key2row", table.rows(), progress));
    return std::shared_ptr<const WordVectors>(
        std::make_shared<SpacyVectors>(modelName(*vocab), std::move(table), std::move(keys)));
}

std::uint64_t spacyHash(std::string_view word) {
    if (word.empty())
        return 0;
    constexpr std::uint64_t kSeed = 1;
    constexpr std::uint64_t kFactor = 0xc6a4a7935bd1e995;
    std::uint64_t hash = kSeed ^ (word.size() * kFactor);
    while (word.size() >= 8) {
        std::uint64_t block = 0;
        std::memcpy(&block, word.data(), 8);  // little-endian, as every platform of the program
        block *= kFactor;
        block ^= block >> 47U;
        hash = (hash ^ (block * kFactor)) * kFactor;
        word.remove_prefix(8);
    }
    if (!word.empty()) {
        std::uint64_t rest = 0;
        for (std::size_t i = 0; i < word.size(); ++i)
            rest |= std::uint64_t{static_cast<unsigned char>(word[i])} << (8 * i);
        hash = (hash ^ rest) * kFactor;
    }
    hash = (hash ^ (hash >> 47U)) * kFactor;
    return hash ^ (hash >> 47U);
}

std::uint64_t spacySymbol(std::string_view word) {
    const auto found = std::find(kSymbols.begin(), kSymbols.end(), word);
    return found == kSymbols.end() ? 0 : kFirstSymbol + static_cast<std::uint64_t>(found - kSymbols.begin());
}

}  // namespace groundscope
