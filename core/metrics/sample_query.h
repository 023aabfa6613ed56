// SPDX-License-Identifier: GPL-3.0-or-later
/// SampleQuery: which samples a query accepts. Language and fields: docs/query.md.
///
///     iou.oracle>0.5 and iou.auto<0.5 and pattern:"Quantity and Count" and phrase~/wing/
///
/// Case of texts does not matter, but in regular expressions without the sign i. What a sample has no value for is never
/// accepted by a comparison. Regular expressions are RE2's: their time grows with the text only.
#pragma once

#include "core/metrics/query_parser.h"
#include "core/metrics/sample_table.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string_view>
#include <variant>
#include <vector>

namespace groundscope {

class SampleQuery {
  public:
    /// The table must outlive the query, with the same fields.
    static std::variant<SampleQuery, QueryProblem> compile(std::string_view text, const SampleTable& table);

    [[nodiscard]] bool accepts(std::size_t row) const { return m_accepts(row); }
    /// Accepted rows, ascending; incomplete once a stop is asked for.
    [[nodiscard]] std::vector<std::uint32_t> rows(const std::stop_token& stop = {}) const;
    /// Fields that the query names, in order, each once.
    [[nodiscard]] const std::vector<std::string>& fields() const { return m_fields; }

  private:
    std::size_t m_rows = 0;
    std::function<bool(std::size_t)> m_accepts;
    std::vector<std::string> m_fields;
};

/// A number of a query: "0.5", "50%"; nothing when it is none.
std::optional<double> queryNumber(std::string_view text);

}  // namespace groundscope
