// SPDX-License-Identifier: GPL-3.0-or-later
// A run of 10,000 samples: how long until it is open with its first picture, and until queries know all of it; how much
// memory that takes. The list of 100,000 samples: scrolling, jumping to its end, showing the answer to a query.
#include "app/shell/language.h"
#include "app/inspect/query_desk.h"
#include "app/shell/main_window.h"
#include "app/shell/theme.h"
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

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSamples = 10'000;
constexpr int kRows = 100'000;
constexpr int kStarts = 5;
constexpr int kPatienceMs = 120'000;
constexpr double kOpenBudgetMs = 500;
constexpr double kMemoryBudgetMb = 300;
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

/// Opens the run in a window as a person would and says how long it took.
int beTheProgram(QApplication& application, const QString& folder) {
    installFonts();
    QSettings store(folder + u"/settings.ini"_s, QSettings::IniFormat);
    applyTheme(application, ThemeChoice::Light);
    MainWindow window(&store);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window, kPatienceMs))
        return 1;
    const double before = memoryMb("VmRSS");
    QElapsedTimer timer;
    timer.start();
    window.openPath(folder + u"/studied.gsrun"_s);
    const auto waitFor = [](const auto& condition) {
        QElapsedTimer patience;
        patience.start();
        while (!condition() && patience.elapsed() < kPatienceMs)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        return condition();
    };
    if (!waitFor([&] { return window.session()->isOpen() && !window.isOpening(); }))
        return 1;
    window.repaint();
    const double open = elapsedMs(timer);
    CanvasView* canvas = window.workspace()->canvas();
    if (!waitFor([&] { return canvas->state() == CanvasView::State::Ready && window.session()->currentRun(); }))
        return 1;
    canvas->repaint();
    const double picture = elapsedMs(timer);
    const double peak = memoryMb("VmHWM");
    if (!waitFor([&] { return !window.desks().query->isReading() && !window.desks().query->isAnswering(); }))
        return 1;
    std::printf("%.1f %.1f %.1f %.1f %.1f %.1f\n", open, picture, elapsedMs(timer), before, peak, memoryMb("VmHWM"));
    return 0;
}

/// Median of each column of the lines.
std::vector<double> medians(std::vector<std::vector<double>> lines) {
    std::vector<double> middle;
    for (std::size_t column = 0; column < lines.front().size(); ++column) {
        std::ranges::sort(lines, {}, [column](const std::vector<double>& line) { return line[column]; });
        middle.push_back(lines[lines.size() / 2][column]);
    }
    return middle;
}

bool measureOpening(const QString& folder) {
    std::vector<std::vector<double>> lines;
    for (int i = 0; i <= kStarts; ++i) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--as-program"_s, folder});
        process.waitForFinished(kPatienceMs);
        std::vector<double> values;
        for (const QByteArray& text : process.readAllStandardOutput().simplified().split(' '))
            values.push_back(text.toDouble());
        if (values.size() != 6) {
            std::fprintf(stderr, "bench_open: the run was not opened: %s\n", process.readAllStandardError().constData());
            return false;
        }
        if (i > 0)  // the first one warms up
            lines.push_back(values);
    }
    const std::vector<double> m = medians(lines);
    std::printf("run of %d samples: open after %.0f ms, first picture and masks after %.0f ms, known to queries after %.0f ms; "
                "memory %.0f MB before, peak %.0f MB open, %.0f MB in the end (medians of %d)\n",
                kSamples, m[0], m[1], m[2], m[3], m[4], m[5], kStarts);
    return m[0] < kOpenBudgetMs && m[5] < kMemoryBudgetMb;
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
    const QTemporaryDir folder;
    const auto root = std::filesystem::path(folder.path().toStdString());
    test::writeStudiedBenchmark(root / "studied", kSamples);
    test::writeStudiedRun(root / "studied.gsrun", root / "studied", 7);
    const bool opens = measureOpening(folder.path());
    const bool scrolls = measureList();
    return opens && scrolls ? 0 : 1;
}
