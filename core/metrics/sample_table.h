// SPDX-License-Identifier: GPL-3.0-or-later
/// SampleTable: what can be asked of each sample, a column a field. The ground that queries, facets and sorting stand on.
///
/// Plain value; 100,000 rows are a few tens of megabytes. Which fields there are, and what they mean: docs/query.md.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

namespace groundscope {

enum class FieldKind {
    Text,
    Texts,     ///< any number of texts, such as the noun phrases of an answer
    Category,  ///< one of few texts: has facets
    Number,
};

/// Nothing, a number, a text, or several.
using FieldValue = std::variant<std::monostate, double, std::string, std::vector<std::string>>;

class FieldColumn {
  public:
    FieldColumn(std::string name, FieldKind kind, std::size_t rows);

    [[nodiscard]] const std::string& name() const { return m_name; }
    [[nodiscard]] FieldKind kind() const { return m_kind; }
    /// A value of another kind, an empty text and a number that is not finite count as nothing.
    void set(std::size_t row, const FieldValue& value);
    [[nodiscard]] bool has(std::size_t row) const;
    /// Not a number when there is none.
    [[nodiscard]] double number(std::size_t row) const;
    /// Of Text and Category; of Texts all, a line each. Empty when there is none.
    [[nodiscard]] std::string_view text(std::size_t row) const;
    /// Calls `visit(std::string_view)` with each text until one returns true; whether one did.
    template <typename Visit>
    bool anyText(std::size_t row, Visit&& visit) const;

    /// Of Category: the index of the row's text among categories(); 0 is "nothing".
    [[nodiscard]] std::uint32_t category(std::size_t row) const { return m_codes[row]; }
    [[nodiscard]] const std::vector<std::string>& categories() const { return m_categories; }
    /// As a cell of a table: numbers in the shortest form that reads back the same, texts joined by "; ".
    [[nodiscard]] std::string cell(std::size_t row) const;

  private:
    std::uint32_t codeOf(const std::string& text);

    std::string m_name;
    FieldKind m_kind;
    std::vector<double> m_numbers;
    std::vector<std::string> m_texts;
    std::vector<std::uint32_t> m_codes;
    std::vector<std::string> m_categories;
    std::unordered_map<std::string, std::uint32_t> m_codeOf;
};

class SampleTable {
  public:
    explicit SampleTable(std::size_t rows = 0) : m_rows(rows) {}

    [[nodiscard]] std::size_t rows() const { return m_rows; }
    /// The field of this name, made when it is not there. References stay valid.
    FieldColumn& field(const std::string& name, FieldKind kind);
    /// By name in any case, selectors also by their short names ("iou.auto"); null when there is none.
    [[nodiscard]] const FieldColumn* find(std::string_view name) const;
    [[nodiscard]] const std::deque<FieldColumn>& fields() const { return m_fields; }
    /// Fields that a bare word is looked for in.
    void searchIn(const std::string& name) { m_searched.push_back(name); }
    [[nodiscard]] const std::vector<std::string>& searched() const { return m_searched; }

  private:
    std::size_t m_rows;
    std::deque<FieldColumn> m_fields;
    std::unordered_map<std::string, std::size_t> m_index;
    std::vector<std::string> m_searched;
};

/// Lower case, and a selector's short name in full: "IoU.auto" -> "iou.automatic". Short names: auto, aas, pairs.
std::string fieldName(std::string_view written);
/// "attend-and-segment" -> "aas"; others as they are.
std::string shortSelector(const std::string& selector);

/// How often each value of a field occurs.
struct Facet {
    std::string field;
    std::vector<std::pair<std::string, std::size_t>> values;  ///< the most frequent first, then by name
    bool operator==(const Facet&) const = default;
};

/// Fields with more values than this have no facet.
inline constexpr std::size_t kMaxFacetValues = 60;

/// Facets of the categories that tell samples apart: of at least two values among all rows, "nothing" included.
/// Counted over `rows`.
std::vector<Facet> facetsOf(const SampleTable& table, const std::vector<std::uint32_t>& rows);

/// The rows by a field, equal ones as they were; rows without a value last. Numbers by value; texts by their characters,
/// runs of digits by value, so that "9" comes before "10".
void sortRows(const SampleTable& table, const std::string& field, bool descending, std::vector<std::uint32_t>& rows);

template <typename Visit>
bool FieldColumn::anyText(std::size_t row, Visit&& visit) const {
    std::string_view rest = text(row);
    if (m_kind != FieldKind::Texts)
        return !rest.empty() && visit(rest);
    while (!rest.empty()) {
        const std::size_t end = rest.find('\n');
        if (visit(rest.substr(0, end)))
            return true;
        if (end == std::string_view::npos)
            break;
        rest.remove_prefix(end + 1);
    }
    return false;
}

}  // namespace groundscope
