// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/page_flow.h"

namespace groundscope {

PageFlow::PageFlow(double width, double mostHeight) : m_width(width), m_mostHeight(mostHeight), m_pages(1) {
    m_pages.back().size = {width, 0};
}

bool PageFlow::fits(double height) const {
    // What was made as high as the page must fit in spite of rounding.
    return !m_used || height <= room() + 0.01;
}

void PageFlow::breakPage() {
    if (!m_used)
        return;
    m_pages.emplace_back();
    m_y = 0;
    m_gap = 0;
    m_used = false;
}

double PageFlow::take(double height) {
    if (!fits(height))
        breakPage();
    const double top = m_used ? m_y + m_gap : 0;
    m_gap = 0;
    m_used = true;
    m_y = top + height;
    m_pages.back().size = {m_width, m_y};
    return top;
}

std::vector<FigurePage> PageFlow::finish() {
    if (m_pages.size() > 1 && !m_used)
        m_pages.pop_back();
    return std::move(m_pages);
}

}  // namespace groundscope
