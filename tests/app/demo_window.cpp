// SPDX-License-Identifier: GPL-3.0-or-later
// demo-window FOLDER: opens the window on the demo, steps to the next sample, runs it with the demo's models, closes.
// New runs go into FOLDER. Exit code 0 when the sample was run to its scores.
#include "app/shell/main_window.h"
#include "app/shell/theme.h"
#include "tests/app/app_support.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include <cstdio>

namespace {

constexpr int kPatienceMs = 120'000;

int failed(const char* what) {
    std::fprintf(stderr, "demo-window: %s\n", what);
    return 1;
}

int useWindow(const QString& folder) {
    using namespace groundscope;
    using namespace Qt::StringLiterals;
    QSettings store(folder + u"/settings.ini"_s, QSettings::IniFormat);
    MainWindow window(&store);
    window.setRunsFolder(folder + u"/runs"_s);
    window.show();
    Session* session = window.session();
    window.openDemo();
    if (!QTest::qWaitFor([&] { return session->isOpen() && window.controller()->hasModels(); }, kPatienceMs))
        return failed("the demo did not open");
    QTest::keyClick(window.workspace()->canvas(), Qt::Key_D);
    const auto before = session->currentRun();
    QTest::keyClick(window.workspace()->canvas(), Qt::Key_F5);
    if (!window.controller()->isBusy())
        return failed("the run did not start");
    if (!QTest::qWaitFor([&] { return !window.controller()->isBusy(); }, kPatienceMs))
        return failed("the run did not end");
    const auto after = session->currentRun();
    if (!after || after == before || after->filled != Stage::Scores)
        return failed("the sample was not run to its scores");
    std::printf("ran sample %s\n", after->sampleId.c_str());
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    groundscope::applyTheme(application, groundscope::ThemeChoice::Light);
    return argc == 2 ? useWindow(QString::fromLocal8Bit(argv[1])) : failed("usage: demo-window FOLDER");
}
