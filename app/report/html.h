// SPDX-License-Identifier: GPL-3.0-or-later
/// Html: a page written element by element, well-formed as HTML and as XML whatever its texts hold.
///
/// Texts and values of attributes are escaped, bytes that are not UTF-8 and characters that XML does not allow become
/// U+FFFD, and what was opened is closed. One thread at a time.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace groundscope {

/// Text between elements or in an attribute.
std::string htmlText(std::string_view text);

/// A number of a drawing: two decimals at most, "0" for what is not finite.
std::string htmlNumber(double value);

class Html {
  public:
    /// Names and values; an empty name is left out.
    using Attributes = std::vector<std::pair<std::string_view, std::string>>;

    /// Closes its element at the end of its life.
    class Scope {
      public:
        explicit Scope(Html& page) : m_page(page) {}
        ~Scope() { m_page.close(); }
        Scope(const Scope&) = delete;
        Scope& operator=(const Scope&) = delete;

      private:
        Html& m_page;
    };

    /// `const auto table = page.in("table");`
    [[nodiscard]] Scope in(std::string_view tag, const Attributes& attributes = {});
    void text(std::string_view words);
    /// An element with nothing but words in it.
    void element(std::string_view tag, std::string_view words, const Attributes& attributes = {});
    /// meta, img, path, …: nothing in it.
    void empty(std::string_view tag, const Attributes& attributes = {});
    /// Markup of our own making, as it is.
    void markup(std::string_view trusted) { m_text += trusted; }

    [[nodiscard]] const std::string& written() const { return m_text; }

  private:
    void begin(std::string_view tag, const Attributes& attributes);
    void close();

    std::string m_text;
    std::vector<std::string> m_open;
};

}  // namespace groundscope
