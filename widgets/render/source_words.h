// SPDX-License-Identifier: GPL-3.0-or-later
/// SourceWords: words that do not follow the language of the window. A figure says the same wherever it is made.
#pragma once

namespace groundscope {

/// While one lives, translators of the window leave the texts of this thread as the source has them: English.
class SourceWords {
  public:
    SourceWords() { ++s_depth; }
    ~SourceWords() { --s_depth; }
    SourceWords(const SourceWords&) = delete;
    SourceWords& operator=(const SourceWords&) = delete;
    [[nodiscard]] static bool active() { return s_depth > 0; }

  private:
    static inline thread_local int s_depth = 0;
};

}  // namespace groundscope
