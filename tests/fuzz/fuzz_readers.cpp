// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_readers.h"

#include "core/base/files.h"
#include "core/data/json.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <system_error>

namespace groundscope::fuzz {

namespace fs = std::filesystem;

const std::vector<Reader>& readers() {
    static const std::vector<Reader> kReaders = [] {
        std::vector<Reader> all;
        for (const auto& some : {annotationReaders(), buildReaders(), runReaders(), pictureReaders()})
            all.insert(all.end(), some.begin(), some.end());
        return all;
    }();
    return kReaders;
}

std::string joined(std::size_t reader, const Parts& parts) {
    std::string input(1, static_cast<char>(reader));
    for (std::size_t i = 0; i < parts.size(); ++i)
        input += (i > 0 ? std::string(kPartMark) : std::string()) + parts[i];
    return input;
}

namespace {

Parts splitAtMarks(std::string_view text) {
    Parts parts;
    std::size_t begin = 0;
    while (true) {
        const std::size_t end = text.find(kPartMark, begin);
        parts.emplace_back(text.substr(begin, end == std::string_view::npos ? end : end - begin));
        if (end == std::string_view::npos)
            return parts;
        begin = end + kPartMark.size();
    }
}

std::uint32_t crc32(std::string_view bytes) {
    static const std::array<std::uint32_t, 256> kTable = [] {
        std::array<std::uint32_t, 256> table{};
        for (std::uint32_t i = 0; i < 256; ++i) {
            std::uint32_t value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1U) != 0 ? 0xEDB88320U ^ value >> 1U : value >> 1U;
            table[i] = value;
        }
        return table;
    }();
    std::uint32_t sum = 0xFFFFFFFFU;
    for (const char c : bytes)
        sum = kTable[(sum ^ static_cast<unsigned char>(c)) & 0xFFU] ^ sum >> 8U;
    return ~sum;
}

std::string pngWithChecksums(std::string bytes) {
    constexpr std::size_t kSignature = 8;
    constexpr std::size_t kFrame = 12;  // length, kind, checksum
    for (std::size_t at = kSignature; at + kFrame <= bytes.size();) {
        std::size_t length = 0;
        for (std::size_t i = 0; i < 4; ++i)
            length = length << 8U | static_cast<unsigned char>(bytes[at + i]);
        if (length > bytes.size() - at - kFrame)
            break;
        const std::uint32_t sum = crc32(std::string_view(bytes).substr(at + 4, length + 4));
        for (std::size_t i = 0; i < 4; ++i)
            bytes[at + 8 + length + i] = static_cast<char>(sum >> 8 * (3 - i));
        at += length + kFrame;
    }
    return bytes;
}

std::string journalWithChecksums(const std::string& text) {
    constexpr std::size_t kSumDigits = 16;
    std::string out;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string line = text.substr(begin, end - begin);
        const std::string rest = line.size() > kSumDigits && line[kSumDigits] == ' ' ? line.substr(kSumDigits + 1) : std::string();
        out += rest.empty() ? line : sha256(rest).substr(0, kSumDigits) + " " + rest;
        out += end < text.size() ? "\n" : "";
        begin = end + 1;
    }
    return out;
}

std::string patchWithChecksum(const std::string& text) {
    auto json = parseJson(text, {});
    if (!json || !json->is_object() || !json->contains("patch") || !json->contains("sha256"))
        return text;
    (*json)["sha256"] = sha256(dumpJson((*json)["patch"]));
    return dumpJson(*json);
}

}  // namespace

std::string withChecksums(const std::string& fileName, std::string bytes) {
    if (fileName.ends_with(".png"))
        return pngWithChecksums(std::move(bytes));
    if (fileName.ends_with(".gsedits"))
        return journalWithChecksums(bytes);
    return fileName.ends_with(".gspatch") ? patchWithChecksum(bytes) : bytes;
}

void require(bool holds, const char* what) {
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

bool runInput(std::string_view input, const fs::path& folder) {
    if (input.empty() || input.size() > kMaxInput)
        return false;
    const auto number = static_cast<std::size_t>(static_cast<unsigned char>(input[0]));
    if (number >= readers().size())
        return false;
    const Reader& reader = readers()[number];
    Parts parts = splitAtMarks(input.substr(1));
    parts.resize(std::min(parts.size(), std::max<std::size_t>(1, reader.files.size())));
    std::error_code code;
    const fs::path place = folder / reader.name;
    for (std::size_t i = 0; i < reader.files.size(); ++i) {
        const fs::path path = place / reader.files[i];
        if (i >= parts.size()) {
            fs::remove(path, code);
            continue;
        }
        fs::create_directories(path.parent_path(), code);
        parts[i] = withChecksums(reader.files[i], std::move(parts[i]));
        std::ofstream(path, std::ios::binary | std::ios::trunc) << parts[i];
    }
    return reader.read(parts, place);
}

}  // namespace groundscope::fuzz
