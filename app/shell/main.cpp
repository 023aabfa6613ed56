// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/language.h"
#include "app/shell/main_window.h"
#include "app/shell/settings.h"
#include "app/shell/theme.h"
#include "core/version.h"
#include "widgets/render/convert.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QScreen>
#include <QSettings>
#include <QSocketNotifier>

#include <sys/socket.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <memory>
#include <optional>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

int signalPipe[2] = {-1, -1};

void onSignal(int) {
    const char byte = 1;
    [[maybe_unused]] const auto written = write(signalPipe[0], &byte, 1);
}

/// Ctrl+C and SIGTERM close the window as a click would.
void closeOnSignals(QApplication& application) {
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, signalPipe) != 0)
        return;
    auto* notifier = new QSocketNotifier(signalPipe[1], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, [notifier] {
        notifier->setEnabled(false);
        QApplication::closeAllWindows();
        QApplication::quit();
    });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

/// The window and the language it speaks; another language means another window on the same document.
class Program : public QObject {
  public:
    explicit Program(QSettings* store) : m_store(store) {}

    void start(const QString& language, std::optional<ThemeChoice> theme) {
        const Settings settings = loadSettings(*m_store);
        applyTheme(*qApp, theme.value_or(settings.theme));
        m_language.speak(language.isEmpty() ? settings.language : language);
        makeWindow();
    }
    [[nodiscard]] MainWindow& window() { return *m_window; }

  private:
    void makeWindow() {
        installFonts();
        m_window = std::make_unique<MainWindow>(m_store);
        connect(m_window.get(), &MainWindow::languageChosen, this, &Program::changeLanguage, Qt::QueuedConnection);
        const QSize room = m_window->screen()->availableSize();
        if (m_window->width() > room.width() || m_window->height() > room.height())
            m_window->setWindowState(Qt::WindowMaximized);  // a small screen
        m_window->show();
    }

    void changeLanguage(const QString& language) {
        const OpenState state = m_window->openState();
        QApplication::setQuitOnLastWindowClosed(false);
        m_window->close();
        m_language.speak(language);
        makeWindow();
        QApplication::setQuitOnLastWindowClosed(true);
        m_window->restore(state);
    }

    QSettings* m_store;
    Language m_language;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace
}  // namespace groundscope

int main(int argc, char** argv) {
    using namespace groundscope;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("groundscope"));
    QApplication::setOrganizationName(QStringLiteral("groundscope"));
    QApplication::setApplicationDisplayName(QStringLiteral("GroundScope"));
    QApplication::setApplicationVersion(toQString(programVersion()));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.groundscope.GroundScope"));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("See when and where multimodal language models ground what they say."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(QStringLiteral("demo"), QStringLiteral("Open the demo."));
    const QCommandLineOption language(QStringLiteral("lang"), QStringLiteral("Language: %1.").arg(languageCodes().join(QStringLiteral(", "))),
                                      QStringLiteral("xx"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("Theme: system, light, dark, contrast."),
                                   QStringLiteral("name"));
    parser.addOptions({demo, language, theme});
    parser.addPositionalArgument(QStringLiteral("path"),
                                 QStringLiteral("A benchmark folder, an annotation file, or a run (.gsrun)."),
                                 QStringLiteral("[path]"));
    parser.process(application);
    const std::optional<ThemeChoice> chosenTheme = themeFromName(parser.value(theme));
    if (parser.isSet(theme) && !chosenTheme) {
        std::fprintf(stderr, "groundscope: --theme is \"%s\", expected system, light, dark or contrast.\n",
                     qPrintable(parser.value(theme)));
        return 2;
    }

    if (parser.isSet(language) && !languageCodes().contains(parser.value(language))) {
        std::fprintf(stderr, "groundscope: --lang is \"%s\", expected one of %s.\n", qPrintable(parser.value(language)),
                     qPrintable(languageCodes().join(QStringLiteral(", "))));
        return 2;
    }

    QSettings store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("groundscope"),
                    QStringLiteral("groundscope"));
    Program program(&store);
    program.start(parser.value(language), chosenTheme);
    closeOnSignals(application);
    if (parser.isSet(demo))
        program.window().openDemo();
    else if (!parser.positionalArguments().isEmpty())
        program.window().openPath(parser.positionalArguments().front());
    return QApplication::exec();
}
