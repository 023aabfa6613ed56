// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/zip_archive.h"

#include <algorithm>
#include <concepts>
#include <cstring>
#include <optional>
#include <string_view>

namespace groundscope {
namespace {

// Layouts: PKWARE APPNOTE 6.3, sections 4.3.7 (local header), 4.3.12 (directory), 4.3.14 to 4.3.16
// (ends), 4.5.3 (zip64).
constexpr std::uint32_t kLocalSignature = 0x04034b50;
constexpr std::uint32_t kDirectorySignature = 0x02014b50;
constexpr std::uint32_t kEndSignature = 0x06054b50;
constexpr std::uint32_t kEnd64Signature = 0x06064b50;
constexpr std::uint32_t kLocator64Signature = 0x07064b50;
constexpr std::uint64_t kLocalBytes = 30;
constexpr std::uint64_t kDirectoryBytes = 46;
constexpr std::uint64_t kEndBytes = 22;
constexpr std::uint64_t kEnd64Bytes = 56;
constexpr std::uint64_t kLocator64Bytes = 20;
constexpr std::uint64_t kMaxCommentBytes = 65535;
constexpr std::uint32_t kIn64 = 0xffffffff;  // "the value is in the zip64 field"

using Bytes = std::span<const std::uint8_t>;

Error damaged(const std::string& message) {
    return {ErrorCode::Format, "Damaged zip file: " + message + ".", {}};
}

/// True when [offset, offset + size) lies in the file.
bool holds(Bytes file, std::uint64_t offset, std::uint64_t size) {
    return offset <= file.size() && size <= file.size() - offset;
}

/// A little-endian number; the caller has checked that it lies in the file.
template <std::unsigned_integral T>
T number(Bytes file, std::uint64_t offset) {
    T value = 0;
    std::memcpy(&value, file.data() + offset, sizeof(T));
    return value;
}

struct Directory {
    std::uint64_t offset = 0;
    std::uint64_t count = 0;
};

std::optional<std::uint64_t> findEnd(Bytes file) {
    if (file.size() < kEndBytes)
        return std::nullopt;
    const auto last = file.size() - kEndBytes;
    const auto first = last > kMaxCommentBytes ? last - kMaxCommentBytes : 0;
    for (auto at = last + 1; at-- > first;)
        if (number<std::uint32_t>(file, at) == kEndSignature)
            return at;
    return std::nullopt;
}

Result<Directory> findDirectory(Bytes file) {
    const auto end = findEnd(file);
    if (!end)
        return damaged("its directory is missing (truncated file?)");
    Directory directory{number<std::uint32_t>(file, *end + 16),
                        number<std::uint16_t>(file, *end + 10)};
    if (directory.offset != kIn64 && directory.count != 0xffff)
        return directory;
    if (*end < kLocator64Bytes ||
        number<std::uint32_t>(file, *end - kLocator64Bytes) != kLocator64Signature)
        return directory;  // the values are meant as they are
    const auto end64 = number<std::uint64_t>(file, *end - kLocator64Bytes + 8);
    if (!holds(file, end64, kEnd64Bytes) || number<std::uint32_t>(file, end64) != kEnd64Signature)
        return damaged("the zip64 directory end lies outside the file");
    return Directory{number<std::uint64_t>(file, end64 + 48),
                     number<std::uint64_t>(file, end64 + 32)};
}

/// One record of the directory, values as they stand, zip64 resolved.
struct Record {
    std::string name;
    std::uint16_t flags = 0;
    std::uint16_t method = 0;
    std::uint64_t packedSize = 0;
    std::uint64_t size = 0;
    std::uint64_t local = 0;
    std::uint64_t bytes = 0;  ///< of the record itself
};

/// Takes the 64-bit values from the extra field 0x0001: only those whose 32-bit form says so, in
/// this order.
Result<Done> resolve64(Bytes extra, Record& record) {
    for (std::uint64_t at = 0; holds(extra, at, 4);) {
        const auto id = number<std::uint16_t>(extra, at);
        const std::uint64_t size = number<std::uint16_t>(extra, at + 2);
        if (!holds(extra, at + 4, size))
            break;
        if (id == 1) {
            const auto field = extra.subspan(at + 4, size);
            std::uint64_t used = 0;
            for (auto* value : {&record.size, &record.packedSize, &record.local}) {
                if (*value != kIn64)
                    continue;
                if (!holds(field, used, 8))
                    return damaged("a zip64 field is too short");
                *value = number<std::uint64_t>(field, used);
                used += 8;
            }
            return Done{};
        }
        at += 4 + size;
    }
    return Done{};
}

Result<Record> readRecord(Bytes file, std::uint64_t at) {
    if (!holds(file, at, kDirectoryBytes) || number<std::uint32_t>(file, at) != kDirectorySignature)
        return damaged("a directory record lies outside the file or is broken");
    const std::uint64_t nameBytes = number<std::uint16_t>(file, at + 28);
    const std::uint64_t extraBytes = number<std::uint16_t>(file, at + 30);
    const std::uint64_t commentBytes = number<std::uint16_t>(file, at + 32);
    Record record;
    record.bytes = kDirectoryBytes + nameBytes + extraBytes + commentBytes;
    if (!holds(file, at, record.bytes))
        return damaged("a directory record is cut off");
    record.name.assign(reinterpret_cast<const char*>(file.data() + at + kDirectoryBytes),
                       nameBytes);
    record.flags = number<std::uint16_t>(file, at + 8);
    record.method = number<std::uint16_t>(file, at + 10);
    record.packedSize = number<std::uint32_t>(file, at + 20);
    record.size = number<std::uint32_t>(file, at + 24);
    record.local = number<std::uint32_t>(file, at + 42);
    GS_CHECK(resolve64(file.subspan(at + kDirectoryBytes + nameBytes, extraBytes), record));
    return record;
}

Result<ZipEntry> locate(Bytes file, const Record& record) {
    if ((record.flags & 1U) != 0)
        return Error{ErrorCode::Unsupported,
                     "The zip entry is encrypted, which a file of weights never is.",
                     record.name};
    if (record.method != 0 || record.packedSize != record.size)
        return Error{ErrorCode::Unsupported,
                     "The zip entry is compressed; PyTorch stores entries as they are. Save it "
                     "again with torch.save.",
                     record.name};
    if (!holds(file, record.local, kLocalBytes) ||
        number<std::uint32_t>(file, record.local) != kLocalSignature)
        return withContext(damaged("the entry's header lies outside the file or is broken"),
                           record.name);
    const auto offset = record.local + kLocalBytes +
                        number<std::uint16_t>(file, record.local + 26) +
                        number<std::uint16_t>(file, record.local + 28);
    if (!holds(file, offset, record.size))
        return withContext(damaged("the entry's bytes lie outside the file (truncated?)"),
                           record.name);
    return ZipEntry{offset, record.size};
}

}  // namespace

Result<ZipEntries> readZipEntries(Bytes file) {
    GS_TRY(const auto directory, findDirectory(file));
    ZipEntries entries;
    auto at = directory.offset;
    for (std::uint64_t i = 0; i < directory.count; ++i) {
        GS_TRY(const auto record, readRecord(file, at));
        at += record.bytes;
        GS_TRY(const auto entry, locate(file, record));
        if (!entries.emplace(record.name, entry).second)
            return withContext(damaged("the entry occurs twice"), record.name);
    }
    return entries;
}

}  // namespace groundscope
