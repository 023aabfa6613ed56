// SPDX-License-Identifier: GPL-3.0-or-later
/// PageFlow: blocks under each other, and further pages where one is full. Points; without margins. Any thread.
#pragma once

#include "widgets/figure/page.h"

#include <vector>

namespace groundscope {

class PageFlow {
  public:
    PageFlow(double width, double mostHeight);
    [[nodiscard]] double width() const { return m_width; }
    /// The tallest block that one page can take.
    [[nodiscard]] double mostHeight() const { return m_mostHeight; }
    [[nodiscard]] bool isPageEmpty() const { return !m_used; }
    /// What is left on the page, the space before the next block taken off.
    [[nodiscard]] double room() const { return m_used ? m_mostHeight - m_y - m_gap : m_mostHeight; }
    [[nodiscard]] bool fits(double height) const;
    void breakPage();
    /// Makes room, on a new page when there is none on this one. Returns the block's top; page() is where it goes.
    double take(double height);
    /// Space before the next block, dropped at the top of a page.
    void skip(double height) { m_gap += height; }
    FigurePage& page() { return m_pages.back(); }
    /// Pages as high as what is on them.
    std::vector<FigurePage> finish();

  private:
    double m_width;
    double m_mostHeight;
    std::vector<FigurePage> m_pages;
    double m_y = 0;
    double m_gap = 0;
    bool m_used = false;
};

}  // namespace groundscope
