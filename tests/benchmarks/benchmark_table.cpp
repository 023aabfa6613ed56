// SPDX-License-Identifier: GPL-3.0-or-later
// Runs benchmark programs one after another and makes one table of their rows.
//
//   benchmark_table [--smoke] [--out DIR] [--into FILE]... [--promised-into FILE]... [--curves-into DIR] PROGRAM...
//
//   --smoke               each program with its smallest sizes, once; what it prints is shown when it fails
//   --out DIR             rows.csv and table.md come here (and the files of the programs); default: benchmarks
//   --into FILE           the table also takes its place in this Markdown file (row.h, withTable)
//   --promised-into FILE  the same with only the rows of which something was promised
//   --curves-into DIR     the growth curves, CSV and SVG, are copied to this folder
//
// Exit status: 0; 1 when a claim does not hold; 2 when a program failed.
#include "tests/benchmarks/machine.h"
#include "tests/benchmarks/row.h"

#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <sys/wait.h>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace groundscope::bench;

namespace {

constexpr unsigned kSmokeSeconds = 120;
constexpr unsigned kSeconds = 3 * 3600;

struct Orders {
    bool smoke = false;
    fs::path out = "benchmarks";
    std::vector<fs::path> into;
    std::vector<fs::path> promisedInto;
    fs::path curvesInto;
    std::vector<std::string> programs;
};

/// Nothing when a word is not understood.
std::optional<Orders> ordersOf(int argc, char** argv) {
    Orders orders;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        if (word == "--smoke")
            orders.smoke = true;
        else if (word == "--out" && i + 1 < argc)
            orders.out = argv[++i];
        else if (word == "--into" && i + 1 < argc)
            orders.into.push_back(fs::absolute(argv[++i]));
        else if (word == "--promised-into" && i + 1 < argc)
            orders.promisedInto.push_back(fs::absolute(argv[++i]));
        else if (word == "--curves-into" && i + 1 < argc)
            orders.curvesInto = fs::absolute(argv[++i]);
        else if (word.starts_with('-'))
            return std::nullopt;
        else
            orders.programs.push_back(fs::absolute(word).string());
    }
    return orders.programs.empty() ? std::nullopt : std::optional(orders);
}

/// What the programs need: no display, threads that do not spin while others work.
void prepareEnvironment() {
    setenv("QT_QPA_PLATFORM", "offscreen", 0);
    setenv("OMP_WAIT_POLICY", "passive", 0);
}

/// In a child process, in the folder of the results.
[[noreturn]] void become(const std::string& program, const Orders& orders, const fs::path& rows) {
    if (orders.smoke) {
        const int log = open((orders.out / "log.txt").c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
        dup2(log, STDOUT_FILENO);
        dup2(log, STDERR_FILENO);
    }
    alarm(orders.smoke ? kSmokeSeconds : kSeconds);  // one that hangs is ended
    if (chdir(orders.out.c_str()) == 0)
        execl(program.c_str(), program.c_str(), "--rows", rows.c_str(), orders.smoke ? "--smoke" : nullptr, nullptr);
    std::perror(program.c_str());
    _exit(127);
}

void showFile(const fs::path& file) {
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);)
        std::fprintf(stderr, "  %s\n", line.c_str());
}

/// The rows of a program; nothing when it failed, which it has said.
std::optional<std::vector<Row>> rowsOf(const std::string& program, const Orders& orders) {
    const fs::path file = orders.out / (fs::path(program).filename().string() + ".csv");
    std::error_code missing;
    fs::remove(file, missing);
    std::printf("%s\n", orders.smoke ? fs::path(program).filename().c_str() : ("\n== " + fs::path(program).filename().string()).c_str());
    std::fflush(stdout);
    const pid_t child = fork();
    if (child == 0)
        become(program, orders, file);
    int status = -1;
    if (child < 0 || waitpid(child, &status, 0) != child)
        return std::nullopt;
    auto rows = readRows(file);
    bool judged = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    for (const Row& row : rows ? *rows : std::vector<Row>{})
        judged = judged || (WIFEXITED(status) && row.verdict == kFails);
    if (rows && judged)
        return rows;
    std::fprintf(stderr, "%s %s %d%s\n", program.c_str(), WIFSIGNALED(status) ? "was ended by signal" : "failed with status",
                 WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status), rows ? "" : ", without rows");
    if (orders.smoke)
        showFile(orders.out / "log.txt");
    return std::nullopt;
}

bool write(const fs::path& file, const std::string& text) {
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out << text;
    if (out.flush().good())
        return true;
    std::fprintf(stderr, "%s cannot be written\n", file.c_str());
    return false;
}

bool writeInto(const fs::path& file, const std::string& table) {
    std::ifstream in(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    const auto changed = withTable(text, table);
    if (!changed)
        std::fprintf(stderr, "%s: there must be a line <!-- benchmarks --> and below it <!-- end of benchmarks -->\n", file.c_str());
    return changed && write(file, *changed);
}

std::string warning(const Machine& machine) {
    return machine.isCalm() ? std::string() : "Other programs had the machine, too: these figures are not to be trusted.";
}

std::string markdown(const std::vector<Row>& rows, const Machine& machine) {
    const std::string note = warning(machine);
    return markdownTable(rows) + "\n" + machine.line() + "." + (note.empty() ? "" : " **" + note + "**") + "\n";
}

bool copyCurves(const fs::path& from, const fs::path& to) {
    std::error_code error;
    fs::create_directories(to, error);
    for (auto file = fs::directory_iterator(from, error); !error && file != fs::directory_iterator(); file.increment(error))
        if (file->path().extension() == ".csv" || file->path().extension() == ".svg")
            fs::copy_file(file->path(), to / file->path().filename(), fs::copy_options::overwrite_existing, error);
    if (error)
        std::fprintf(stderr, "the curves cannot be copied from %s to %s: %s\n", from.c_str(), to.c_str(), error.message().c_str());
    return !error;
}

/// Everywhere it is asked for.
bool deliver(const std::vector<Row>& rows, const Orders& orders, const Machine& machine) {
    const std::string note = warning(machine);
    std::printf("\n%s\n%s%s%s", machine.line().c_str(), note.c_str(), note.empty() ? "\n" : "\n\n", alignedTable(rows).c_str());
    const fs::path all = orders.out / "rows.csv";
    std::error_code missing;
    fs::remove(all, missing);
    bool good = write(orders.out / "table.md", markdown(rows, machine));
    for (const Row& row : rows)
        good = appendRow(all, row) && good;
    for (const fs::path& file : orders.into)
        good = writeInto(file, markdown(rows, machine)) && good;
    std::vector<Row> promised = rows;
    std::erase_if(promised, [](const Row& row) { return row.promise.empty(); });
    for (const fs::path& file : orders.promisedInto)
        good = writeInto(file, markdown(promised, machine)) && good;
    return (orders.curvesInto.empty() || copyCurves(orders.out / "curves", orders.curvesInto)) && good;
}

}  // namespace

int main(int argc, char** argv) {
    auto orders = ordersOf(argc, argv);
    if (!orders) {
        std::fprintf(stderr, "usage: benchmark_table [--smoke] [--out DIR] [--into FILE]... [--promised-into FILE]... [--curves-into DIR] PROGRAM...\n");
        return 2;
    }
    const Machine machine = thisMachine();  // before anything runs
    std::error_code failed;
    fs::create_directories(orders->out, failed);
    orders->out = fs::absolute(orders->out);
    prepareEnvironment();
    std::vector<Row> rows;
    bool ran = true;
    bool held = true;
    for (const std::string& program : orders->programs) {
        const auto more = rowsOf(program, *orders);
        ran = ran && more;
        for (const Row& row : more ? *more : std::vector<Row>{}) {
            rows.push_back(row);
            held = held && row.verdict != kFails;
        }
    }
    if (orders->smoke)
        std::printf("%zu rows of %zu programs, nothing judged\n", rows.size(), orders->programs.size());
    else
        ran = deliver(rows, *orders, machine) && ran;
    return !ran ? 2 : held ? 0 : 1;
}
