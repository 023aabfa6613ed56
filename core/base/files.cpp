// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <string>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace groundscope {
namespace {

Error systemError(const std::string& what, const std::filesystem::path& path, int number) {
    const ErrorCode code = number == ENOENT || number == ENOTDIR ? ErrorCode::NotFound : ErrorCode::Io;
    return {code, what + ": " + std::generic_category().message(number) + ".", path.string()};
}

/// Closes the descriptor at the end of the scope.
struct Descriptor {
    int number = -1;
    explicit Descriptor(int opened) : number(opened) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (number >= 0)
            ::close(number);
    }
};

/// Calls sink(data, size) for each piece of the file until it returns false.
template <typename Sink>
Result<Done> readPieces(const std::filesystem::path& path, Sink sink) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.number < 0)
        return systemError("The file cannot be opened", path, errno);
    struct stat status {};
    if (::fstat(file.number, &status) != 0)
        return systemError("The file cannot be examined", path, errno);
    if (!S_ISREG(status.st_mode))
        return Error{ErrorCode::Io, "This is not a regular file.", path.string()};
    constexpr off_t kPiece = 1 << 18;
    const auto room = static_cast<std::size_t>(std::clamp<off_t>(status.st_size + 1, 4096, kPiece));
    const auto buffer = std::make_unique_for_overwrite<char[]>(room);
    for (;;) {
        const ssize_t count = ::read(file.number, buffer.get(), room);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return systemError("The file cannot be read", path, errno);
        if (count == 0 || !sink(buffer.get(), static_cast<std::size_t>(count)))
            return Done{};
    }
}

/// FIPS 180-4 SHA-256, fed in pieces.
class Sha256 {
  public:
    void update(const char* data, std::size_t size) {
        m_length += size;
        while (size > 0) {
            const std::size_t take = std::min(size, m_block.size() - m_filled);
            std::memcpy(m_block.data() + m_filled, data, take);
            m_filled += take;
            data += take;
            size -= take;
            if (m_filled == m_block.size()) {
                compress();
                m_filled = 0;
            }
        }
    }

    std::string finish() {
        const std::uint64_t bits = m_length * 8;
        const char one = static_cast<char>(0x80);
        const char zero = 0;
        update(&one, 1);
        while (m_filled != 56)
            update(&zero, 1);
        std::array<char, 8> tail{};
        for (int i = 0; i < 8; ++i)
            tail[static_cast<std::size_t>(i)] = static_cast<char>(bits >> (56 - 8 * i));
        update(tail.data(), tail.size());
        static constexpr char kDigits[] = "0123456789abcdef";
        std::string text;
        for (const std::uint32_t word : m_state)
            for (int shift = 28; shift >= 0; shift -= 4)
                text.push_back(kDigits[(word >> shift) & 15]);
        return text;
    }

  private:
    void compress() {
        std::array<std::uint32_t, 64> w{};
        for (std::size_t i = 0; i < 16; ++i)
            w[i] = std::uint32_t{m_block[4 * i]} << 24 | std::uint32_t{m_block[4 * i + 1]} << 16 |
                   std::uint32_t{m_block[4 * i + 2]} << 8 | std::uint32_t{m_block[4 * i + 3]};
        for (std::size_t i = 16; i < 64; ++i) {
            const std::uint32_t s0 = std::rotr(w[i - 15], 7) ^ std::rotr(w[i - 15], 18) ^ (w[i - 15] >> 3);
            const std::uint32_t s1 = std::rotr(w[i - 2], 17) ^ std::rotr(w[i - 2], 19) ^ (w[i - 2] >> 10);
            w[i] = w[i - 16] + s0 + w[i - 7] + s1;
        }
        auto [a, b, c, d, e, f, g, h] = m_state;
        for (std::size_t i = 0; i < 64; ++i) {
            const std::uint32_t s1 = std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25);
            const std::uint32_t t1 = h + s1 + ((e & f) ^ (~e & g)) + kRound[i] + w[i];
            const std::uint32_t s0 = std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22);
            const std::uint32_t t2 = s0 + ((a & b) ^ (a & c) ^ (b & c));
            h = g;
            g = f;
            f = e;
            e = d + t1;
            d = c;
            c = b;
            b = a;
            a = t1 + t2;
        }
        const std::array<std::uint32_t, 8> sum{a, b, c, d, e, f, g, h};
        for (std::size_t i = 0; i < 8; ++i)
            m_state[i] += sum[i];
    }

    static constexpr std::array<std::uint32_t, 64> kRound{
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};
    std::array<std::uint32_t, 8> m_state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                         0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<std::uint8_t, 64> m_block{};
    std::size_t m_filled = 0;
    std::uint64_t m_length = 0;
};

Result<Done> writeAll(int descriptor, std::string_view content, const std::filesystem::path& path) {
    while (!content.empty()) {
        const ssize_t count = ::write(descriptor, content.data(), content.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return systemError("The file cannot be written; the old one is unchanged", path, errno);
        content.remove_prefix(static_cast<std::size_t>(count));
    }
    if (::fsync(descriptor) != 0)
        return systemError("The file cannot be written; the old one is unchanged", path, errno);
    return Done{};
}

}  // namespace

Result<std::string> readFile(const std::filesystem::path& path, std::int64_t maxBytes) {
    std::string content;
    bool tooLarge = false;
    GS_CHECK(readPieces(path, [&](const char* data, std::size_t size) {
        tooLarge = static_cast<std::int64_t>(content.size() + size) > maxBytes;
        if (!tooLarge)
            content.append(data, size);
        return !tooLarge;
    }));
    if (tooLarge)
        return Error{ErrorCode::Format,
                     "The file is larger than the " + std::to_string(maxBytes) + " bytes allowed here.",
                     path.string()};
    return content;
}

Result<Done> writeFile(const std::filesystem::path& path, std::string_view content) {
    // A symbolic link is written through, so that the link stays a link.
    std::error_code ignored;
    std::filesystem::path target = std::filesystem::weakly_canonical(path, ignored);
    if (ignored || target.empty())
        target = path;
    std::string temporary = target.string() + ".XXXXXX";
    const Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC));
    if (file.number < 0)
        return systemError("The file cannot be written: its folder refuses new files", path, errno);
    struct stat status {};
    const mode_t mask = ::umask(0);
    ::umask(mask);
    ::fchmod(file.number, ::stat(target.c_str(), &status) == 0 ? status.st_mode & 07777 : 0666 & ~mask);
    Result<Done> written = writeAll(file.number, content, path);
    if (written && ::rename(temporary.c_str(), target.c_str()) != 0)
        written = systemError("The file cannot be put in place; the old one is unchanged", path, errno);
    if (!written) {
        ::unlink(temporary.c_str());
        return written;
    }
    const std::filesystem::path parent = target.has_parent_path() ? target.parent_path() : ".";
    const Descriptor folder(::open(parent.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.number >= 0)
        ::fsync(folder.number);  // the name itself is on disk, too
    return Done{};
}

std::string sha256(std::string_view bytes) {
    Sha256 hash;
    hash.update(bytes.data(), bytes.size());
    return hash.finish();
}

Result<std::string> sha256OfFile(const std::filesystem::path& path) {
    Sha256 hash;
    GS_CHECK(readPieces(path, [&](const char* data, std::size_t size) {
        hash.update(data, size);
        return true;
    }));
    return hash.finish();
}

}  // namespace groundscope
