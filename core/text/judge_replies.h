// SPDX-License-Identifier: GPL-3.0-or-later
/// What a judge's reply says: yes or no, the number of a picture, letters of concepts. Source: spec 3.5, 11, 7.14 (B13,
/// B32). Pure; any thread; no reply is an error.
#pragma once

#include <string>
#include <string_view>

namespace groundscope {

/// Values of Exchange::flag and Selection::flag that come from replies.
inline constexpr const char* kUnparsable = "unparsable";
inline constexpr const char* kOutOfRange = "out-of-range";

enum class YesNo { Yes, No, Unclear };

/// "Does this image have …?": trimmed, any case, `yes` or `no` with any number of full stops. Anything else ("Yes, it
/// does.") is Unclear, which the filter takes for no and flags.
YesNo parsePresence(std::string_view reply);

/// Verdict on an answer: any case, `yes` or `yes.` is Yes; `no` with any number of full stops is No; all else is Unclear
/// and counts as wrong. `asPublished` (B32): blanks and line feeds around it are not trimmed, so that "yes\n" is Unclear.
YesNo parseVerdict(std::string_view reply, bool asPublished = false);

/// The picture a reply names.
struct ChosenPicture {
    int index = 0;     ///< from 0, always in range
    std::string flag;  ///< empty, kUnparsable or kOutOfRange: then the first picture is taken (B13)
    bool operator==(const ChosenPicture&) const = default;
};

/// Trimmed reply as a whole number (a sign may stand before it), else its first run of digits, counted from 1.
/// @param pictures  how many were shown, at least 1
ChosenPicture parseChosenPicture(std::string_view reply, int pictures);

/// Letters a … f that stand alone, each once, in alphabetical order; empty = unclassified.
/// "(d) context or setting" gives "d"; "b, e objects" gives "be".
/// @param categories  how many letters there are; 26 at most
std::string parseConcepts(std::string_view reply, int categories = 6);

}  // namespace groundscope
