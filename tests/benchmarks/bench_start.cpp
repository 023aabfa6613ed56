// SPDX-License-Identifier: GPL-3.0-or-later
// How long a person waits: from the start of the process to the first window and to the demo's first picture, and from
// the key D to the next picture. The program starts itself again, as often as it measures; the first start warms up. The
// yardsticks are an empty window of Qt's, and the picture alone, read by Qt and painted in a window of the same size.
#include "app/shell/language.h"
#include "app/shell/main_window.h"
#include "app/shell/theme.h"
#include "tests/benchmarks/claims.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <vector>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int kStarts = 7;
constexpr int kPatienceMs = 60'000;
constexpr double kStartBudgetMs = 1000;
constexpr double kStepBudgetMs = 50;

/// The way of main(), up to the first picture; then the steps. One line for each event.
int beTheProgram(QApplication& application, const QString& folder, int steps) {
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
    for (int i = 0; i < steps; ++i) {
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

/// An empty window, then the pictures of the demo, each read and painted.
int beBare(int steps) {
    QWidget window;
    window.resize(1280, 800);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window, kPatienceMs))
        return 1;
    std::printf("window\n");
    std::fflush(stdout);
    QDir pictures(QStringLiteral(GROUNDSCOPE_SOURCE_DIR "/resources/demo/benchmark/MMVP Images"));
    const QStringList names = pictures.entryList({u"*.jpg"_s, u"*.png"_s}, QDir::Files);
    if (names.isEmpty())
        return 1;
    QLabel canvas(&window);
    canvas.setGeometry(window.rect());
    canvas.show();
    for (int i = 0; i <= steps; ++i) {
        QElapsedTimer timer;
        timer.start();
        canvas.setPixmap(QPixmap::fromImage(QImage(pictures.filePath(names[i % names.size()])).scaled(canvas.size(), Qt::KeepAspectRatio, Qt::SmoothTransformation)));
        canvas.repaint();
        if (i == 0)
            std::printf("picture\n");
        else
            std::printf("step %.3f\n", static_cast<double>(timer.nsecsElapsed()) / 1e6);
        std::fflush(stdout);
    }
    return 0;
}

/// Milliseconds.
struct Times {
    std::vector<double> window, picture, steps;
};

bool measureOnce(const QStringList& arguments, Times& measured) {
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationFilePath(), arguments);
    while (process.state() != QProcess::NotRunning || process.canReadLine()) {
        if (!process.canReadLine() && !process.waitForReadyRead(kPatienceMs) && !process.canReadLine())
            break;
        const QByteArray line = process.readLine().trimmed();
        const double now = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (line == "window")
            measured.window.push_back(now);
        else if (line == "picture")
            measured.picture.push_back(now);
        else if (line.startsWith("step "))
            measured.steps.push_back(line.mid(5).toDouble());
    }
    process.waitForFinished(kPatienceMs);
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

void add(bench::Claims& claims, const char* what, double millis, const char* baseline, double against, double budget) {
    claims.add({what, bench::secondsText(millis / 1e3), baseline + (" " + bench::secondsText(against / 1e3)), millis / against, 0, true,
                {millis, budget}});
}

void addAll(bench::Claims& claims, const Times& ours, const Times& bare) {
    const double window = bench::medianOf(bare.window);
    const double picture = bench::medianOf(bare.picture);
    const double step = bench::medianOf(bare.steps);
    add(claims, "start until the first window", bench::medianOf(ours.window), "an empty window", window, kStartBudgetMs);
    add(claims, "start until the demo's first picture", bench::medianOf(ours.picture), "an empty window with a picture", picture, kStartBudgetMs);
    add(claims, "next sample after its key, median", bench::medianOf(ours.steps), "a picture read and painted", step, kStepBudgetMs);
    add(claims, "next sample after its key, slowest", bench::percentileOf(ours.steps, 1), "a picture read and painted", step, kStepBudgetMs);
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 4 && words[1] == u"--as-program")
        return beTheProgram(application, words[2], words[3].toInt());
    if (words.size() == 3 && words[1] == u"--bare")
        return beBare(words[2].toInt());
    bench::Claims claims(argc, argv);
    const QTemporaryDir folder;
    const QString steps = QString::number(claims.isSmoke() ? 2 : 20);
    Times ours;
    Times bare;
    for (int i = 0; i <= claims.rounds(kStarts); ++i) {
        if (i == 1)
            ours = bare = {};
        if (!measureOnce({u"--as-program"_s, folder.path(), steps}, ours) || !measureOnce({u"--bare"_s, steps}, bare)) {
            std::fprintf(stderr, "bench_start: the program did not get to its first picture\n");
            return 2;
        }
    }
    addAll(claims, ours, bare);
    return claims.result();
}
