// SPDX-License-Identifier: GPL-3.0-or-later
// Runs of 1,000, 10,000 and 100,000 samples in the real window: how long until one is open with its first picture, until
// queries know all of it, until a typed query, a sorted list and a jump to the last sample are shown; how much memory each
// takes. The list alone: scrolling, jumping to its end, showing the answer to a query.
#include "app/shell/language.h"
#include "app/inspect/query_desk.h"
#include "app/shell/main_window.h"
#include "app/shell/theme.h"
#include "tests/benchmarks/claims.h"
#include "tests/support/studied_run.h"
#include "widgets/docks/sample_dock.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QListView>
#include <QProcess>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 100'000;
constexpr int kPatienceMs = 120'000;
constexpr double kFrameBudgetMs = 16;

double elapsedMs(const QElapsedTimer& timer) {
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// "VmHWM" is the peak of what lies in memory, "VmRSS" what lies there now.
double memoryMb(const QByteArray& line) {
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray& text : status.readAll().split('\n'))
            if (text.startsWith(line))
                return text.simplified().split(' ').value(1).toDouble() / 1024;
    return -1;
}


/// What one start of the program tells, in the order printed.
enum Column { Open, Picture, Known, Filtered, Sorted, Last, RssBefore, RssOpen, RssKnown, Peak, Columns, Stored = Columns };

template <typename Condition>
bool waitFor(const Condition& condition) {
    QElapsedTimer patience;
    patience.start();
    while (!condition() && patience.elapsed() < kPatienceMs) {
        QCoreApplication::processEvents();
        QThread::usleep(500);  // a loop that never rests would take a core from the work that is measured
    }
    return condition();
}

/// Asks for a view as a person does and waits until the list shows it.
double msUntilShown(MainWindow& window, const SampleView& view) {
    auto* dock = window.findChild<SampleDock*>();
    int answers = 0;
    const auto count = QObject::connect(dock->filter(), &QAbstractItemModel::modelReset, dock, [&answers] { ++answers; });
    QElapsedTimer timer;
    timer.start();
    dock->query()->showView(view);
    const bool shown = waitFor([&] { return answers > 0 && !window.desks().query->isAnswering(); });
    dock->repaint();
    QObject::disconnect(count);
    return shown ? elapsedMs(timer) : -1;
}

bool openRun(MainWindow& window, const QString& folder, std::array<double, Columns>& told) {
    told[RssBefore] = memoryMb("VmRSS");
    QElapsedTimer timer;
    timer.start();
    window.openPath(folder + u"/studied.gsrun"_s);
    if (!waitFor([&] { return window.session()->isOpen() && !window.isOpening(); }))
        return false;
    window.repaint();
    told[Open] = elapsedMs(timer);
    CanvasView* canvas = window.workspace()->canvas();
    if (!waitFor([&] { return canvas->state() == CanvasView::State::Ready && window.session()->currentRun(); }))
        return false;
    canvas->repaint();
    told[Picture] = elapsedMs(timer);
    told[RssOpen] = memoryMb("VmRSS");
    if (!waitFor([&] { return !window.desks().query->isReading() && !window.desks().query->isAnswering(); }))
        return false;
    told[Known] = elapsedMs(timer);
    told[RssKnown] = memoryMb("VmRSS");
    return true;
}

/// Opens the run in a window as a person would and says how long things took.
int beTheProgram(QApplication& application, const QString& folder) {
    installFonts();
    QSettings store(folder + u"/settings.ini"_s, QSettings::IniFormat);
    applyTheme(application, ThemeChoice::Light);
    MainWindow window(&store);
    window.show();
    std::array<double, Columns> told{};
    if (!QTest::qWaitForWindowExposed(&window, kPatienceMs) || !openRun(window, folder, told))
        return 1;
    told[Filtered] = msUntilShown(window, {{}, u"iou.oracle>0.5 handle phrase~/brass/"_s, {}, false});
    told[Sorted] = msUntilShown(window, {{}, {}, u"iou.oracle"_s, true});
    QElapsedTimer timer;
    timer.start();
    window.session()->setCurrentIndex(window.session()->sampleCount() - 1);
    CanvasView* canvas = window.workspace()->canvas();
    if (!waitFor([&] { return canvas->state() == CanvasView::State::Ready && window.session()->currentRun(); }))
        return 1;
    told[Last] = elapsedMs(timer);
    told[Peak] = memoryMb("VmHWM");
    for (const double value : told)
        std::printf("%.2f ", value);
    return 0;
}

/// Medians of several starts; none when the run was not opened.
std::vector<double> measureOpening(const QString& folder, int starts) {
    std::array<std::vector<double>, Columns> columns;
    for (int i = 0; i <= starts; ++i) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--as-program"_s, folder});
        process.waitForFinished(2 * kPatienceMs);
        const QByteArrayList texts = process.readAllStandardOutput().simplified().split(' ');
        if (texts.size() != Columns) {
            std::fprintf(stderr, "bench_open: the run was not opened: %s\n", process.readAllStandardError().constData());
            return {};
        }
        for (std::size_t column = 0; column < Columns && i > 0; ++column)  // the first one warms up
            columns[column].push_back(texts[static_cast<qsizetype>(column)].toDouble());
    }
    std::vector<double> middle;
    for (const std::vector<double>& values : columns)
        middle.push_back(bench::medianOf(values));
    return middle;
}

/// Writes a run, opens it, and takes it away again.
std::vector<double> measureRun(int samples, int starts) {
    const QTemporaryDir folder;
    const auto root = std::filesystem::path(folder.path().toStdString());
    test::writeStudiedBenchmark(root / "studied", samples);
    test::writeStudiedRun(root / "studied.gsrun", root / "studied", 7);
    std::vector<double> m = measureOpening(folder.path(), starts);
    if (m.empty())
        return m;
    m.push_back(static_cast<double>(std::filesystem::file_size(root / "studied.gsrun")) / samples);
    std::printf("run of %d samples, %.0f MB: open after %.0f ms, first picture and masks after %.0f ms, known to queries after %.0f ms; "
                "filtered in %.0f ms, sorted in %.0f ms, at the last sample in %.0f ms; memory %.0f MB before, %.0f MB open, %.0f MB known "
                "to queries, peak %.0f MB (medians of %d)\n",
                samples, m[Stored] * samples / 1e6, m[Open], m[Picture], m[Known],
                m[Filtered], m[Sorted], m[Last], m[RssBefore], m[RssOpen], m[RssKnown], m[Peak], starts);
    std::fflush(stdout);
    return m;
}

void claimRuns(bench::Claims& claims) {
    const std::vector<int> sizes = claims.isSmoke() ? std::vector{100, 200} : std::vector{1000, 10'000, 100'000};
    std::vector<std::vector<double>> measured;
    for (const int size : sizes) {
        measured.push_back(measureRun(size, claims.rounds(size < 100'000 ? 3 : 1)));
        if (measured.back().empty())
            std::exit(1);
    }
    const std::vector<double>& largest = measured.back();
    const std::string run = "run of " + std::to_string(sizes.back()) + " samples: ";
    const auto underASecond = [&](const char* what, double ms) {
        claims.add({run + what, bench::secondsText(ms / 1000), "1 s", ms / 1000, 1});
    };
    underASecond("open", largest[Open]);
    underASecond("open, first picture and masks", largest[Picture]);
    underASecond("filtered by a typed query", largest[Filtered]);
    underASecond("sorted", largest[Sorted]);
    underASecond("at the last sample", largest[Last]);
    // What is shown is the same everywhere; what grows is the list itself and what queries go by, never masks or attention.
    const std::vector<double>& before = measured[measured.size() - 2];
    const double bytes = 1e6 * (largest[RssKnown] - before[RssKnown]) / (sizes.back() - sizes[sizes.size() - 2]);
    claims.add({run + "memory a further sample", bench::numberText(bytes / 1000, "kB"),
                bench::numberText(largest[Stored] / 1000, "kB") + " stored of it", bytes / largest[Stored], 0});
}

std::shared_ptr<const Benchmark> manySamples() {
    auto benchmark = std::make_shared<Benchmark>();
    benchmark->name = "many";
    for (int i = 1; i <= kRows; ++i) {
        Sample sample;
        sample.id = std::to_string(i);
        sample.expression = "the handle of the old door number " + sample.id;
        sample.target = TargetState::Present;
        benchmark->samples.push_back(sample);
    }
    return benchmark;
}

bool measureList() {
    SampleModel model;
    SampleDock dock(&model);
    dock.resize(280, 700);
    dock.show();
    model.setBenchmark(manySamples());
    auto* list = dock.findChild<QListView*>(u"sampleList"_s);
    QTest::qWait(100);
    std::vector<double> frames;
    for (int i = 0; i < 300; ++i) {
        QElapsedTimer timer;
        timer.start();
        list->verticalScrollBar()->setValue(list->verticalScrollBar()->value() + (i % 3 == 0 ? 5000 : 137));
        list->viewport()->repaint();
        frames.push_back(elapsedMs(timer));
        QCoreApplication::processEvents();
    }
    std::ranges::sort(frames);
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(list, Qt::Key_End);
    list->viewport()->repaint();
    const double end = elapsedMs(timer);
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < kRows; row += 2)
        rows.push_back(kRows - 1 - row);
    timer.restart();
    dock.filter()->setRows(rows);
    list->viewport()->repaint();
    const double answer = elapsedMs(timer);
    std::printf("list of %d samples: a scrolled frame %.2f ms (median), %.2f ms (slowest of %zu); to its end %.1f ms; "
                "the answer to a query shown in %.1f ms\n",
                kRows, frames[frames.size() / 2], frames.back(), frames.size(), end, answer);
    return frames[frames.size() * 99 / 100] < kFrameBudgetMs;
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    if (argc == 3 && QString::fromLocal8Bit(argv[1]) == u"--as-program")
        return beTheProgram(application, QString::fromLocal8Bit(argv[2]));
    bench::Claims claims(argc, argv);
    claimRuns(claims);
    const bool scrolls = measureList();
    return scrolls || claims.isSmoke() ? claims.result() : 1;
}
