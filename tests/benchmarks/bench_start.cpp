// SPDX-License-Identifier: GPL-3.0-or-later
// How long a person waits: from the start of the process to the first window and to the demo's first picture, and from
// the key D to the next picture. The program starts itself again, as often as it measures; the first start warms up.
#include "app/shell/language.h"
#include "app/shell/main_window.h"
#include "app/shell/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
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

constexpr int kStarts = 7;
constexpr int kSteps = 20;
constexpr int kPatienceMs = 60'000;
constexpr qint64 kStartBudgetMs = 1000;
constexpr double kStepBudgetMs = 50;

/// The way of main(), up to the first picture; then the steps. One line for each event.
int beTheProgram(QApplication& application, const QString& folder) {
    installFonts();
    QSettings store(folder + u"/settings.ini"_s, QSettings::IniFormat);
    applyTheme(application, ThemeChoice::Light);
    Language language;
    language.speak(u"en"_s);
    MainWindow window(&store);
    window.setRunsFolder(folder + u"/runs"_s);
    window.show();
    window.openDemo();
    if (!QTest::qWaitForWindowExposed(&window, kPatienceMs))
        return 1;
    std::printf("window\n");
    std::fflush(stdout);
    CanvasView* canvas = window.workspace()->canvas();
    if (!QTest::qWaitFor([&] { return canvas->state() == CanvasView::State::Ready; }, kPatienceMs))
        return 1;
    canvas->repaint();
    std::printf("picture\n");
    std::fflush(stdout);
    for (int i = 0; i < kSteps; ++i) {
        QTest::qWait(150);  // a person looks; the next picture is read meanwhile
        const qint64 before = canvas->scene().image.key();
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(canvas, Qt::Key_D);
        while (canvas->scene().image.key() == before && timer.elapsed() < kPatienceMs)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
        canvas->repaint();
        std::printf("step %.3f\n", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return 0;
}

template <typename Value>
Value medianOf(std::vector<Value> values) {
    std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2));
    return values[values.size() / 2];
}

struct Times {
    std::vector<qint64> window, picture;
    std::vector<double> steps;
};

bool measureOnce(const QString& program, const QString& folder, Times& measured) {
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(program, {u"--as-program"_s, folder});
    while (process.state() != QProcess::NotRunning || process.canReadLine()) {
        if (!process.canReadLine() && !process.waitForReadyRead(kPatienceMs) && !process.canReadLine())
            break;
        const QByteArray line = process.readLine().trimmed();
        if (line == "window")
            measured.window.push_back(timer.elapsed());
        else if (line == "picture")
            measured.picture.push_back(timer.elapsed());
        else if (line.startsWith("step "))
            measured.steps.push_back(line.mid(5).toDouble());
    }
    process.waitForFinished(kPatienceMs);
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    if (argc == 3 && QString::fromLocal8Bit(argv[1]) == u"--as-program")
        return beTheProgram(application, QString::fromLocal8Bit(argv[2]));
    const QTemporaryDir folder;
    Times measured;
    for (int i = 0; i <= kStarts; ++i) {
        if (i == 1)
            measured = {};
        if (!measureOnce(QCoreApplication::applicationFilePath(), folder.path(), measured)) {
            std::fprintf(stderr, "bench_start: the program did not get to its first picture\n");
            return 1;
        }
    }
    const qint64 window = medianOf(measured.window);
    const qint64 picture = medianOf(measured.picture);
    const double step = medianOf(measured.steps);
    const double slowest = *std::ranges::max_element(measured.steps);
    std::printf("first window %lld ms, demo's first picture %lld ms (median of %d starts); "
                "next sample %.1f ms (median), %.1f ms (slowest of %zu)\n",
                static_cast<long long>(window), static_cast<long long>(picture), kStarts, step, slowest,
                measured.steps.size());
    return picture < kStartBudgetMs && step < kStepBudgetMs ? 0 : 1;
}
