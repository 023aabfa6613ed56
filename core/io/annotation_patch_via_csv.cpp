// SPDX-License-Identifier: GPL-3.0-or-later
// Edits in VIA 2's CSV export: one row a region, JSON in its cells.
#include "core/io/benchmark_text.h"
#include "core/io/csv.h"
#include "core/io/via_regions.h"

#include <algorithm>

namespace groundscope {

namespace {

/// The table of a CSV export, row by row.
class ViaCsvPatch {
  public:
    ViaCsvPatch(std::string_view text, std::vector<CsvRow> rows, ViaColumns columns)
        : m_text(text), m_rows(std::move(rows)), m_columns(columns) {
        m_count = columnOf(m_rows[0], {"region_count"});
        m_id = columnOf(m_rows[0], {"region_id"});
        m_break = text.find("\r\n") == std::string_view::npos ? "\n" : "\r\n";
        m_style.blankAfterColon = m_style.blankAfterComma = false;
    }

    Result<std::string> run(const AnnotationFile& file, const BenchmarkEdits& edits) {
        for (const SamplePlan& plan : planFile(file, edits))
            GS_CHECK(addPlan(plan));
        std::vector<Splice> splices;
        for (auto& [index, lines] : m_lines) {
            TextSpan line = lineOf(index);
            if (lines.empty())  // the row goes with its line end
                line.end = index + 1 < m_rows.size() ? lineOf(index + 1).begin : m_text.size();
            splices.push_back({line, lines});
        }
        return spliced(m_text, std::move(splices));
    }

  private:
    /// The cells of a row as they are written, quotes and all.
    [[nodiscard]] std::vector<std::string> rawCells(std::size_t index) const {
        std::vector<std::string> cells;
        for (const auto& [begin, end] : m_rows[index].spans)
            cells.emplace_back(m_text.substr(begin, end - begin));
        return cells;
    }
    [[nodiscard]] TextSpan lineOf(std::size_t index) const {
        return {m_rows[index].spans.front().first, m_rows[index].spans.back().second};
    }

    /// Regions of the picture in their new order, each with the row that it comes from.
    using Regions = std::vector<std::pair<std::size_t, std::optional<ViaRegion>>>;

    Result<Regions> regionsOf(const std::vector<std::size_t>& rows, const SamplePlan& plan) const {
        Regions regions;
        const auto addNew = [&](std::size_t row, const std::vector<const Annotation*>& annotations) -> Result<Done> {
            for (const Annotation* annotation : annotations) {
                GS_TRY(const auto texts, newRegions(plan, *annotation, attributesAt(row), {nullptr, m_style, 0}));
                for (const ViaRegion& text : texts)
                    regions.emplace_back(row, text);
            }
            return Done{};
        };
        for (const std::size_t row : rows) {
            const std::string place = std::to_string(row);
            const auto step = plan.steps.find(place);
            const ViaRegion old{cellAt(m_rows[row], m_columns.shape), attributesAt(row)};
            GS_CHECK(addNew(row, plan.before(place)));
            if (step == plan.steps.end() && trimmed(old.shape) != "{}")
                regions.emplace_back(row, std::nullopt);
            if (step != plan.steps.end() && step->second.after != nullptr) {
                GS_TRY(const auto texts, editedRegions(old, plan, step->second, {nullptr, m_style, 0}));
                for (const ViaRegion& text : texts)
                    regions.emplace_back(row, text);
            }
            GS_CHECK(addNew(row, plan.behind(place)));
        }
        GS_CHECK(addNew(rows.back(), plan.atEnd()));
        return regions;
    }

    [[nodiscard]] std::string attributesAt(std::size_t row) const {
        return m_columns.attributes ? cellAt(m_rows[row], *m_columns.attributes) : std::string("{}");
    }

    [[nodiscard]] static Error noPlace(const SamplePlan& plan, const std::string& what, const std::string& where) {
        return {ErrorCode::Unsupported,
                "Sample " + plan.sample.before->id + ": " + what + ", which leaves no place for the change. Mend the file, or write another "
                "format (coco).", where};
    }

    /// What is no object is kept: no text can be put in; nor where there is no column. Errors: Unsupported.
    [[nodiscard]] Result<Done> checkTexts(std::size_t row, const SamplePlan& plan) const {
        if (changedTexts("{}", plan.sample, false).empty())
            return Done{};
        if (!m_columns.fileAttributes)
            return noPlace(plan, "this file has no column file_attributes", {});
        const std::string cell = trimmed(cellAt(m_rows[row], *m_columns.fileAttributes));
        const auto json = parseInput(cell, {});
        if (cell.empty() || (json && json->is_object()))
            return Done{};
        return noPlace(plan, "its file_attributes in this file are no JSON object", "line " + std::to_string(m_rows[row].line));
    }

    /// A label needs its column. Errors: Unsupported.
    [[nodiscard]] Result<Done> checkLabels(const SamplePlan& plan) const {
        const bool isNamed = std::any_of(plan.added.begin(), plan.added.end(), [](const AddedAnnotation& added) { return !added.annotation->label.empty(); }) ||
                             std::any_of(plan.steps.begin(), plan.steps.end(), [](const auto& step) {
                                 return step.second.after != nullptr && step.second.after->label != step.second.before->label;
                             });
        if (isNamed && !m_columns.attributes)
            return noPlace(plan, "this file has no column region_attributes", {});
        return Done{};
    }

    Result<Done> addPlan(const SamplePlan& plan) {
        std::vector<std::size_t> rows;
        for (std::size_t i = 1; i < m_rows.size(); ++i)
            if (withSlashes(cellAt(m_rows[i], m_columns.name)) == plan.image->fileName)
                rows.push_back(i);
        for (const std::size_t row : rows)
            GS_CHECK(checkTexts(row, plan));
        GS_CHECK(checkLabels(plan));
        GS_TRY(Regions regions, regionsOf(rows, plan));
        const std::size_t count = regions.size();
        if (regions.empty())
            regions.emplace_back(rows.front(), ViaRegion{"{}", "{}"});
        std::size_t number = 0;
        for (std::size_t i = 0; i < rows.size(); ++i)
            m_lines[rows[i]];
        for (const auto& [row, text] : regions) {
            std::string& lines = m_lines[row];
            lines += (lines.empty() ? "" : m_break) + line(row, text, number++, count, plan);
        }
        return Done{};
    }

    [[nodiscard]] std::string line(std::size_t row, const std::optional<ViaRegion>& text, std::size_t number, std::size_t count, const SamplePlan& plan) const {
        std::vector<std::string> cells = rawCells(row);
        const auto set = [&cells](std::optional<std::size_t> column, const std::string& value) {
            if (column && *column >= cells.size())
                cells.resize(*column + 1);  // the row ends early
            if (column)
                cells[*column] = value;
        };
        if (text && text->shape != cellAt(m_rows[row], m_columns.shape))
            set(m_columns.shape, quoted(text->shape));
        if (text && text->attributes != attributesAt(row))
            set(m_columns.attributes, quoted(text->attributes));
        set(m_count, std::to_string(count));
        set(m_id, std::to_string(number));
        if (m_columns.fileAttributes) {
            const std::string old = cellAt(m_rows[row], *m_columns.fileAttributes);
            const std::string object = trimmed(old).starts_with('{') ? old : "{}";
            const auto texts = changedTexts(object, plan.sample, false);
            if (!texts.empty())
                set(m_columns.fileAttributes, quoted(editedObject(object, texts, m_style, 0)));
        }
        std::string joined;
        for (std::size_t i = 0; i < cells.size(); ++i)
            joined += (i > 0 ? "," : "") + cells[i];
        return joined;
    }

    static std::string quoted(const std::string& text) {
        const std::string cell = csvCell(text);
        return cell.starts_with('"') ? cell : '"' + cell + '"';
    }

    std::string_view m_text;
    std::vector<CsvRow> m_rows;
    ViaColumns m_columns;
    std::optional<std::size_t> m_count;
    std::optional<std::size_t> m_id;
    std::string m_break;
    JsonStyle m_style;
    std::map<std::size_t, std::string> m_lines;
};

}  // namespace

Result<std::string> patchedViaCsv(const std::string& text, const AnnotationFile& file, const BenchmarkEdits& edits) {
    GS_TRY(std::vector<CsvRow> rows, parseCsv(text));
    const auto columns = rows.empty() ? std::nullopt : viaColumnsOf(rows[0]);
    if (!columns)
        return Error{ErrorCode::Format, "This is no CSV export of VIA.", {}};
    return ViaCsvPatch(text, std::move(rows), *columns).run(file, edits);
}

}  // namespace groundscope
