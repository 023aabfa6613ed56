// SPDX-License-Identifier: GPL-3.0-or-later
/// Runs the real groundscope-cli and gives what it printed.
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <string>

namespace groundscope::test {

struct Outcome {
    int code = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] nlohmann::json json() const {
        return nlohmann::json::parse(out.toStdString(), nullptr, false);
    }
};

inline void start(QProcess& process, const QStringList& arguments) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(GROUNDSCOPE_CLI), arguments);
}

inline Outcome finish(QProcess& process) {
    if (!process.waitForFinished(100'000))
        process.kill();
    Outcome outcome;
    outcome.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

inline Outcome cli(const QStringList& arguments, const QByteArray& input = {}) {
    QProcess process;
    start(process, arguments);
    process.write(input);
    process.closeWriteChannel();
    return finish(process);
}

}  // namespace groundscope::test
