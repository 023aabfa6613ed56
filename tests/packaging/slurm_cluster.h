// SPDX-License-Identifier: GPL-3.0-or-later
/// A Slurm cluster of this one machine, for a test: munged, slurmctld and slurmd in a folder, without systemd, on free ports.
/// All of it ends with the object.
#pragma once

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <memory>
#include <random>
#include <vector>

namespace groundscope::test {

class SlurmCluster {
  public:
    ~SlurmCluster() {
        run(QStringLiteral("scancel"), {QStringLiteral("--state=RUNNING"), QStringLiteral("--state=PENDING")});
        for (auto daemon = m_daemons.rbegin(); daemon != m_daemons.rend(); ++daemon) {
            (*daemon)->terminate();
            if (!(*daemon)->waitForFinished(5000))
                (*daemon)->kill();
        }
    }

    /// Empty when it works; else why it does not.
    QString start() {
        for (const char* program : {"munged", "slurmctld", "slurmd", "sbatch", "scontrol", "squeue", "sinfo", "scancel"})
            if (find(program).isEmpty())
                return QStringLiteral("%1 is not installed (Debian: slurm-wlm, munge)").arg(QString::fromLatin1(program));
        writeFiles();
        daemon("munged", {QStringLiteral("--foreground"), QStringLiteral("--num-threads=2"), option("--socket", "munge.sock"),
                          option("--key-file", "munge.key"), option("--pid-file", "munge.pid"),
                          option("--log-file", "munge.log"), option("--seed-file", "munge.seed")});
        if (!QTest::qWaitFor([this] { return QFile::exists(path("munge.sock")); }, 10'000))
            return QStringLiteral("munged does not start: ") + logEnd("munged.err");
        daemon("slurmctld", {QStringLiteral("-D")});
        daemon("slurmd", {QStringLiteral("-D"), QStringLiteral("-N"), QStringLiteral("localhost")});
        const bool isUp = QTest::qWaitFor(
            [this] { return run(QStringLiteral("sinfo"), {QStringLiteral("-h"), QStringLiteral("-o"), QStringLiteral("%T")}) == "idle\n"; },
            30'000);
        return isUp ? QString() : QStringLiteral("Slurm does not start: ") + logEnd("slurmctld.err") + logEnd("slurmctld.log") + logEnd("slurmd.log");
    }

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QProcessEnvironment environment() const {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("SLURM_CONF"), path("slurm.conf"));
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        return environment;
    }
    /// What a command printed, once it is done; its errors go into `problems`.
    QByteArray run(const QString& program, const QStringList& arguments) {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(program, arguments);
        if (!process.waitForFinished(30'000))
            process.kill();
        problems += process.readAllStandardError();
        return process.readAllStandardOutput();
    }
    /// Whether all jobs have ended within the time.
    bool waitUntilIdle(int milliseconds) {
        for (QDeadlineTimer end(milliseconds); !end.hasExpired(); QTest::qWait(200))
            if (run(QStringLiteral("squeue"), {QStringLiteral("-h")}).isEmpty())
                return true;
        return false;
    }

    QByteArray problems;

  private:
    static QString find(const char* program) {
        const QString name = QString::fromLatin1(program);
        const QString found = QStandardPaths::findExecutable(name);
        return found.isEmpty() ? QStandardPaths::findExecutable(name, {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")}) : found;
    }
    QString option(const char* name, const char* file) const {
        return QString::fromLatin1(name) + QLatin1Char('=') + path(file);
    }
    QString logEnd(const char* file) const {
        QFile log(path(file));
        return log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll().right(400)) : QString();
    }
    void daemon(const char* program, const QStringList& arguments) {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment());
        process->setStandardOutputFile(QProcess::nullDevice());
        process->setStandardErrorFile(path(program) + QStringLiteral(".err"));
        process->start(find(program), arguments);
        m_daemons.push_back(std::move(process));
    }
    static int freePort() {
        const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        const bool isBound = ::bind(descriptor, reinterpret_cast<sockaddr*>(&address), size) == 0 &&
                             ::getsockname(descriptor, reinterpret_cast<sockaddr*>(&address), &size) == 0;
        ::close(descriptor);
        return isBound ? ntohs(address.sin_port) : 0;
    }
    void write(const char* name, const QByteArray& content) const {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", name);
        file.write(content);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    /// `cred_expire`: a requeued task waits that long (five seconds at least). Twice as many CPUs as needed, whatever the machine has.
    void writeFiles() const {
        QByteArray key(128, '\0');
        std::random_device random;
        for (char& byte : key)
            byte = static_cast<char>(random());
        write("munge.key", key);
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));  // munged wants its socket reachable for all
        const QByteArray user = QByteArray::number(::getuid());
        const QByteArray folder = m_folder.path().toUtf8() + '/';
        write("slurm.conf",
              "ClusterName=test\nSlurmctldHost=localhost(127.0.0.1)\nSlurmctldPort=" + QByteArray::number(freePort()) +
                  "\nSlurmdPort=" + QByteArray::number(freePort()) + "\nAuthType=auth/munge\nAuthInfo=socket=" + folder +
                  "munge.sock,cred_expire=5\nCredType=cred/munge\nSlurmUser=" + user + "\nSlurmdUser=" + user +
                  "\nSlurmctldPidFile=" + folder + "slurmctld.pid\nSlurmdPidFile=" + folder + "slurmd.pid\nSlurmctldLogFile=" +
                  folder + "slurmctld.log\nSlurmdLogFile=" + folder + "slurmd.log\nStateSaveLocation=" + folder +
                  "state\nSlurmdSpoolDir=" + folder +
                  "spool\nProctrackType=proctrack/linuxproc\nTaskPlugin=task/none\nSwitchType=switch/none\nMpiDefault=none\n"
                  "JobAcctGatherType=jobacct_gather/none\nAccountingStorageType=accounting_storage/none\n"
                  "SelectType=select/cons_tres\nSelectTypeParameters=CR_Core\nReturnToService=2\nKillWait=2\n"
                  "SchedulerParameters=sched_interval=1,sched_min_interval=100000,batch_sched_delay=0,bf_interval=1\n"
                  "SlurmdParameters=config_overrides\nNodeName=localhost NodeAddr=127.0.0.1 CPUs=4 State=UNKNOWN\n"
                  "PartitionName=all Nodes=localhost Default=YES State=UP\n");
        write("cgroup.conf", "CgroupPlugin=autodetect\nIgnoreSystemd=yes\n");
        QDir(m_folder.path()).mkdir(QStringLiteral("state"));
        QDir(m_folder.path()).mkdir(QStringLiteral("spool"));
    }

    QTemporaryDir m_folder;
    std::vector<std::unique_ptr<QProcess>> m_daemons;
};

}  // namespace groundscope::test
