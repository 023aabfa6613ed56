// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/sample_table.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace groundscope {
namespace {

struct ShortName {
    const char* brief;
    const char* full;
};

constexpr std::array kShortNames{ShortName{"auto", "automatic"}, ShortName{"aas", "attend-and-segment"},
                                 ShortName{"pairs", "oracle-pairs"}};

/// Texts of one row, a line each. Line breaks inside a text become blanks.
std::string joined(const std::vector<std::string>& texts) {
    std::string all;
    for (const std::string& text : texts) {
        if (text.empty())
            continue;
        if (!all.empty())
            all += '\n';
        const std::size_t begin = all.size();
        all += text;
        std::replace(all.begin() + static_cast<std::ptrdiff_t>(begin), all.end(), '\n', ' ');
    }
    return all;
}

std::string shortest(double number) {
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number);
    return {text.data(), end.ptr};
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// The run of digits at the front, without leading zeros, taken off `text`.
std::string_view takeDigits(std::string_view& text) {
    std::size_t end = 0;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    std::string_view digits = text.substr(0, end);
    text.remove_prefix(end);
    while (digits.size() > 1 && digits.front() == '0')
        digits.remove_prefix(1);
    return digits;
}

/// Below, equal to or above zero.
int compareNaturally(std::string_view a, std::string_view b) {
    while (!a.empty() && !b.empty()) {
        if (isDigit(a.front()) && isDigit(b.front())) {
            const std::string_view left = takeDigits(a);
            const std::string_view right = takeDigits(b);
            if (left.size() != right.size())
                return left.size() < right.size() ? -1 : 1;
            if (const int order = left.compare(right); order != 0)
                return order;
            continue;
        }
        if (a.front() != b.front())
            return static_cast<unsigned char>(a.front()) < static_cast<unsigned char>(b.front()) ? -1 : 1;
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    return a.empty() ? (b.empty() ? 0 : -1) : 1;
}

}  // namespace

FieldColumn::FieldColumn(std::string name, FieldKind kind, std::size_t rows)
    : m_name(std::move(name)), m_kind(kind), m_categories{std::string()} {
    if (kind == FieldKind::Number)
        m_numbers.assign(rows, std::numeric_limits<double>::quiet_NaN());
    else if (kind == FieldKind::Category)
        m_codes.assign(rows, 0);
    else
        m_texts.resize(rows);
}

std::uint32_t FieldColumn::codeOf(const std::string& text) {
    if (text.empty())
        return 0;
    const auto [found, added] = m_codeOf.try_emplace(text, static_cast<std::uint32_t>(m_categories.size()));
    if (added)
        m_categories.push_back(text);
    return found->second;
}

void FieldColumn::set(std::size_t row, const FieldValue& value) {
    const auto* number = std::get_if<double>(&value);
    const auto* text = std::get_if<std::string>(&value);
    const auto* texts = std::get_if<std::vector<std::string>>(&value);
    switch (m_kind) {
        case FieldKind::Number:
            m_numbers[row] = number && std::isfinite(*number) ? *number : std::numeric_limits<double>::quiet_NaN();
            break;
        case FieldKind::Category:
            m_codes[row] = text ? codeOf(*text) : 0;
            break;
        case FieldKind::Text:
            m_texts[row] = text ? *text : std::string();
            break;
        case FieldKind::Texts:
            m_texts[row] = texts ? joined(*texts) : std::string();
            break;
    }
}

bool FieldColumn::has(std::size_t row) const {
    return m_kind == FieldKind::Number ? !std::isnan(m_numbers[row]) : !text(row).empty();
}

double FieldColumn::number(std::size_t row) const {
    return m_kind == FieldKind::Number ? m_numbers[row] : std::numeric_limits<double>::quiet_NaN();
}

std::string_view FieldColumn::text(std::size_t row) const {
    switch (m_kind) {
        case FieldKind::Number:
            return {};
        case FieldKind::Category:
            return m_categories[m_codes[row]];
        default:
            return m_texts[row];
    }
}

std::string FieldColumn::cell(std::size_t row) const {
    if (m_kind == FieldKind::Number)
        return has(row) ? shortest(m_numbers[row]) : std::string();
    std::string all;
    anyText(row, [&all](std::string_view text) {
        all += all.empty() ? "" : "; ";
        all += text;
        return false;
    });
    return all;
}

FieldColumn& SampleTable::field(const std::string& name, FieldKind kind) {
    const auto [found, added] = m_index.try_emplace(name, m_fields.size());
    if (added)
        m_fields.emplace_back(name, kind, m_rows);
    return m_fields[found->second];
}

const FieldColumn* SampleTable::find(std::string_view name) const {
    const auto found = m_index.find(fieldName(name));
    return found == m_index.end() ? nullptr : &m_fields[found->second];
}

std::string fieldName(std::string_view written) {
    std::string name(written);
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    const std::size_t dot = name.rfind('.');
    if (dot == std::string::npos)
        return name;
    for (const ShortName& alias : kShortNames)
        if (std::string_view(name).substr(dot + 1) == alias.brief)
            return name.substr(0, dot + 1) + alias.full;
    return name;
}

std::string shortSelector(const std::string& selector) {
    for (const ShortName& alias : kShortNames)
        if (selector == alias.full)
            return alias.brief;
    return selector;
}

std::vector<Facet> facetsOf(const SampleTable& table, const std::vector<std::uint32_t>& rows) {
    std::vector<Facet> facets;
    for (const FieldColumn& field : table.fields()) {
        if (field.kind() != FieldKind::Category || field.categories().size() > kMaxFacetValues + 1)
            continue;
        std::vector<std::size_t> all(field.categories().size());
        std::vector<std::size_t> counts(field.categories().size());
        for (std::size_t row = 0; row < table.rows(); ++row)
            ++all[field.category(row)];
        if (std::count_if(all.begin(), all.end(), [](std::size_t count) { return count > 0; }) < 2)
            continue;
        for (const std::uint32_t row : rows)
            ++counts[field.category(row)];
        Facet facet{field.name(), {}};
        for (std::size_t code = 1; code < counts.size(); ++code)
            if (counts[code] > 0)
                facet.values.emplace_back(field.categories()[code], counts[code]);
        std::sort(facet.values.begin(), facet.values.end(), [](const auto& a, const auto& b) {
            return a.second != b.second ? a.second > b.second : compareNaturally(a.first, b.first) < 0;
        });
        facets.push_back(std::move(facet));
    }
    return facets;
}

void sortRows(const SampleTable& table, const std::string& field, bool descending, std::vector<std::uint32_t>& rows) {
    const FieldColumn* column = table.find(field);
    if (column == nullptr)
        return;
    const auto less = [column](std::uint32_t a, std::uint32_t b) {
        if (column->kind() == FieldKind::Number)
            return column->number(a) < column->number(b);
        return compareNaturally(column->text(a), column->text(b)) < 0;
    };
    std::stable_sort(rows.begin(), rows.end(), [&](std::uint32_t a, std::uint32_t b) {
        const bool hasA = column->has(a);
        const bool hasB = column->has(b);
        if (!hasA || !hasB)
            return hasA && !hasB;
        return descending ? less(b, a) : less(a, b);
    });
}

}  // namespace groundscope
