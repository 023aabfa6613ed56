// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/qt.h"

#include <QGuiApplication>
#include <QLocale>

#include <array>

namespace groundscope {

void startQt() {
    static int argc = 1;
    static std::array<char, 16> name{"groundscope-cli"};
    static std::array<char*, 2> argv{name.data(), nullptr};
    if (QCoreApplication::instance())
        return;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt's remarks on a missing session are of no use here; what fails comes back as an Error.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    static const QGuiApplication application(argc, argv.data());
    QLocale::setDefault(QLocale::c());  // numbers in files look the same whoever writes them
}

}  // namespace groundscope
