// SPDX-License-Identifier: GPL-3.0-or-later
// groundscope-cli query: which samples of a run a query accepts.
#include "app/cli/query.h"

#include "core/edit/edit_file.h"
#include "core/edit/label_edit.h"
#include "core/io/benchmark_reader.h"
#include "core/io/csv.h"
#include "core/metrics/sample_query.h"
#include "core/run/sample_index.h"
#include "core/text/utf8.h"
#include "widgets/render/query_labels.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <memory>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

struct QueryOptions {
    fs::path run;
    std::string query;
    fs::path benchmark;
    std::string sort;
    std::vector<std::string> show;
    bool descending = false;
    bool csv = false;
    bool json = false;
    bool count = false;
    bool ids = false;  ///< the default
    bool fields = false;
};

/// The benchmark as it was corrected, and which samples were.
struct Corrected {
    std::shared_ptr<const Benchmark> benchmark;
    std::set<std::string> ids;
};

Corrected withCorrections(Benchmark benchmark, const fs::path& opened) {
    Corrected corrected;
    auto edits = EditFile::read(benchmark, opened, {});
    if (!edits.has_value()) {
        warn("The corrections are left out: " + describe(edits.error()));
    } else {
        for (const EditHistory::Entry& entry : edits->history.entries())
            if (!entry.undone && !isLabelEdit(entry.edit))
                corrected.ids.insert(sampleOf(entry.edit));
        std::vector<DataNote> notes;
        benchmark = withEdits(benchmark, edits->history, notes);
        printNotes(notes);
    }
    corrected.benchmark = std::make_shared<const Benchmark>(std::move(benchmark));
    return corrected;
}

/// The index of a run, or of a benchmark alone.
Result<std::unique_ptr<SampleIndex>> readIndex(const QueryOptions& options) {
    const StopSignal signal;
    ProgressLine line;
    const Progress progress = line.progress(signal.token());
    std::error_code ignored;
    const bool folder = fs::is_directory(options.run, ignored);
    fs::path root = folder ? options.run : options.benchmark;
    std::string variant;
    if (!folder) {
        GS_TRY(const std::shared_ptr<RunStore> store, RunStore::open(options.run, RunStore::Access::ReadOnly));
        variant = store->record().config.variant;
        if (root.empty())
            root = store->record().config.benchmarkRoot;
    }
    GS_TRY(Benchmark benchmark, readBenchmark(root, variant, progress));
    const Corrected corrected = withCorrections(std::move(benchmark), root);
    auto index = std::make_unique<SampleIndex>(corrected.benchmark);
    index->setCorrected(corrected.ids);
    if (!folder) {
        GS_TRY(const std::size_t damaged, readRun(options.run, *index, progress));
        line.clear();
        if (damaged > 0)
            warn(std::to_string(damaged) + " samples of the run cannot be read; only what its list says of them is known.");
    }
    return index;
}

/// The sentence, then the query with a mark under the place.
int failAt(const QueryProblem& problem, const std::string& query) {
    const auto before = codePointCount(std::string_view(query).substr(0, problem.at.begin));
    const auto length = codePointCount(std::string_view(query).substr(problem.at.begin, problem.at.end - problem.at.begin));
    std::cerr << "groundscope-cli: character " << before + 1 << " of the query: " << problemText(problem).toStdString()
              << "\n  " << query << "\n  " << std::string(static_cast<std::size_t>(before), ' ')
              << std::string(static_cast<std::size_t>(std::max(1, length)), '^') << "\n";
    return kExitBadInput;
}

const char* nameOf(FieldKind kind) {
    switch (kind) {
        case FieldKind::Text:
            return "text";
        case FieldKind::Texts:
            return "texts";
        case FieldKind::Category:
            return "category";
        case FieldKind::Number:
            return "number";
    }
    return "";
}

std::size_t known(const FieldColumn& field, std::size_t rows) {
    std::size_t count = 0;
    for (std::size_t row = 0; row < rows; ++row)
        count += field.has(row) ? 1 : 0;
    return count;
}

void printFields(const SampleTable& table, bool json) {
    Json list = Json::array();
    for (const FieldColumn& field : table.fields()) {
        const std::size_t samples = known(field, table.rows());
        const std::string about = queryFieldText(field.name()).toStdString();
        if (json)
            list.push_back({{"name", field.name()}, {"kind", nameOf(field.kind())}, {"samples", samples}, {"about", about}});
        else
            std::cout << csvLine({field.name(), nameOf(field.kind()), std::to_string(samples), about});
    }
    if (json)
        printJson(list);
}

Json valueJson(const FieldColumn& field, std::size_t row) {
    if (!field.has(row))
        return nullptr;
    if (field.kind() == FieldKind::Number)
        return field.number(row);
    if (field.kind() != FieldKind::Texts)
        return std::string(field.text(row));
    Json list = Json::array();
    field.anyText(row, [&list](std::string_view text) {
        list.push_back(std::string(text));
        return false;
    });
    return list;
}

Error noField(const std::string& name) {
    return {ErrorCode::InvalidInput, "There is no field \"" + name + "\"; groundscope-cli query RUN --fields lists them.", {}};
}

/// id, expression, state and every IoU; then what the query names, and what was asked for.
Result<std::vector<const FieldColumn*>> shownFields(const SampleTable& table, const SampleQuery& query,
                                                    const QueryOptions& options) {
    std::vector<std::string> names{"id", "expression", "state"};
    for (const FieldColumn& field : table.fields())
        if (field.name().starts_with("iou."))
            names.push_back(field.name());
    names.insert(names.end(), query.fields().begin(), query.fields().end());
    if (!options.sort.empty())
        names.push_back(options.sort);
    names.insert(names.end(), options.show.begin(), options.show.end());
    std::vector<const FieldColumn*> fields;
    for (const std::string& name : names) {
        const FieldColumn* field = table.find(name);
        if (field == nullptr)
            return noField(name);
        if (std::find(fields.begin(), fields.end(), field) == fields.end())
            fields.push_back(field);
    }
    return fields;
}

Result<Done> print(const SampleTable& table, const SampleQuery& query, const std::vector<std::uint32_t>& rows,
                   const QueryOptions& options) {
    GS_TRY(const std::vector<const FieldColumn*> fields, shownFields(table, query, options));
    if (options.json) {
        Json samples = Json::array();
        for (const std::uint32_t row : rows) {
            Json sample = Json::object();
            for (const FieldColumn* field : fields)
                sample[field->name()] = valueJson(*field, row);
            samples.push_back(std::move(sample));
        }
        printJson({{"run", options.run.string()}, {"query", options.query}, {"samples_in_all", table.rows()},
                   {"accepted", rows.size()}, {"samples", std::move(samples)}});
        return Done{};
    }
    std::vector<std::string> cells;
    for (const FieldColumn* field : fields)
        cells.push_back(field->name());
    std::cout << csvLine(cells);
    for (const std::uint32_t row : rows) {
        cells.clear();
        for (const FieldColumn* field : fields)
            cells.push_back(field->cell(row));
        std::cout << csvLine(cells);
    }
    return Done{};
}

int query(const QueryOptions& options) {
    const auto index = readIndex(options);
    if (!index.has_value())
        return fail(index.error());
    const SampleTable& table = (*index)->table();
    if (options.fields) {
        printFields(table, options.json);
        return kExitOk;
    }
    const auto compiled = SampleQuery::compile(options.query, table);
    if (const auto* problem = std::get_if<QueryProblem>(&compiled))
        return failAt(*problem, options.query);
    const auto& accepted = std::get<SampleQuery>(compiled);
    std::vector<std::uint32_t> rows = accepted.rows();
    if (!options.sort.empty() && table.find(options.sort) == nullptr)
        return fail(noField(options.sort));
    if (!options.sort.empty())
        sortRows(table, options.sort, options.descending, rows);
    if (options.count) {
        std::cout << rows.size() << "\n";
        return kExitOk;
    }
    if (options.csv || options.json) {
        const auto printed = print(table, accepted, rows, options);
        return printed.has_value() ? kExitOk : fail(printed.error());
    }
    for (const std::uint32_t row : rows)
        std::cout << table.find("id")->text(row) << "\n";
    return kExitOk;
}

}  // namespace

void addQuery(CLI::App& program, Action& action) {
    auto options = std::make_shared<QueryOptions>();
    CLI::App* sub = program.add_subcommand("query", "Which samples of a run a query accepts");
    sub->add_option("run", options->run, "A .gsrun file, or the folder of a benchmark")->required()->check(CLI::ExistingPath);
    sub->add_option("query", options->query, "iou.oracle>0.5 and iou.auto<0.5 and phrase~/wing/; empty: all samples");
    sub->add_option("--benchmark", options->benchmark, "Folder of the benchmark; default: where the run found it");
    auto* ids = sub->add_flag("--ids", options->ids, "One id a line (the default)");
    auto* csv = sub->add_flag("--csv", options->csv, "A table: id, expression, state, IoUs, and the fields of the query");
    auto* json = sub->add_flag("--json", options->json, "The same as one JSON object");
    auto* count = sub->add_flag("--count", options->count, "How many samples");
    csv->excludes(ids)->excludes(json)->excludes(count);
    json->excludes(ids)->excludes(count);
    count->excludes(ids);
    sub->add_option("--show", options->show, "Further fields for --csv and --json: answer,location")->delimiter(',');
    sub->add_option("--sort", options->sort, "Order by this field; samples without it come last");
    sub->add_flag("--descending", options->descending, "The largest first");
    sub->add_flag("--fields", options->fields, "Lists the fields: name, kind, samples that have one, meaning")
        ->excludes(csv)->excludes(count)->excludes(ids);
    sub->callback([options, &action] { action = [options] { return query(*options); }; });
}

}  // namespace groundscope
