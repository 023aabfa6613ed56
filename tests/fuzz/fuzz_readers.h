// SPDX-License-Identifier: GPL-3.0-or-later
/// What the fuzzer feeds: every reader of files that come from elsewhere, each with the files it opens.
///
/// An input is the number of a reader (one byte) and the contents of its files, parted by kPartMark. Running one writes the
/// files into a scratch folder, reads them, and uses what was read. A defect ends the process: that is what is looked for.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace groundscope::fuzz {

/// Contents of a reader's files, in its order; a missing one is not written.
using Parts = std::vector<std::string>;
inline constexpr std::string_view kPartMark = "\x1D\x1E\x1D";
inline constexpr std::size_t kMaxInput = 1 << 17;

struct Reader {
    const char* name;
    std::vector<std::string> files;  ///< below the scratch folder
    bool (*read)(const Parts& parts, const std::filesystem::path& folder);  ///< was it one that can be opened?
};
/// Order and number of readers are part of the format of inputs.
const std::vector<Reader>& readers();
std::vector<Reader> annotationReaders();
std::vector<Reader> buildReaders();
std::vector<Reader> runReaders();
std::vector<Reader> pictureReaders();

std::string joined(std::size_t reader, const Parts& parts);
/// Whether it could be opened; too long, or of no reader, does nothing.
bool runInput(std::string_view input, const std::filesystem::path& folder);

/// Ends the process where what must hold does not.
void require(bool holds, const char* what);

/// Valid inputs, made by the program's own writers. Reader, then input.
std::vector<std::string> seedInputs(const std::filesystem::path& folder);
/// Bytes of a file of that name with the checksums that its reader checks first made to hold: else nothing behind them
/// would ever be reached.
std::string withChecksums(const std::string& fileName, std::string bytes);

/// One input made of another one. `random` is any number; the same one makes the same.
std::string mutated(std::string_view input, std::string_view other, std::uint64_t random);

}  // namespace groundscope::fuzz
