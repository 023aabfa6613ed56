// SPDX-License-Identifier: GPL-3.0-or-later
// groundscope-cli figure on the recorded run of the demo, copied as it would lie on another machine.
#include "core/io/run_store.h"
#include "tests/app/cli_process.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace groundscope;
using namespace groundscope::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& file) {
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void write(const QString& file, const QByteArray& bytes) {
    QFile opened(file);
    if (!opened.open(QIODevice::WriteOnly) || opened.write(bytes) != bytes.size())
        qFatal("a file of the test cannot be written");
}

/// A folder with the demo's benchmark and its run, named after somebody.
struct Machine {
    QTemporaryDir folder;
    QByteArray timeZone;

    explicit Machine(QByteArray zone = "UTC") : folder(QDir::tempPath() + u"/jane-XXXXXX"_s), timeZone(std::move(zone)) {
        const QDir from(QStringLiteral(GROUNDSCOPE_SOURCE_DIR "/resources/demo"));
        QDirIterator files(from.filePath(u"benchmark"_s), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = from.relativeFilePath(files.next());
            QDir(folder.path()).mkpath(QFileInfo(file).path());
            QFile::copy(from.filePath(file), at(file));
        }
        QDir(folder.path()).mkpath(u"run"_s);
        QFile::copy(from.filePath(u"run/demo.gsrun"_s), at(u"run/jane.gsrun"_s));
        QFile(at(u"run/jane.gsrun"_s)).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    [[nodiscard]] QString at(const QString& file) const { return folder.filePath(file); }
    [[nodiscard]] QByteArray operator[](const QString& file) const { return bytesOf(at(file)); }
    [[nodiscard]] Outcome figure(const QStringList& arguments) const {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"QT_QPA_PLATFORM"_s);
        environment.insert(u"TZ"_s, QString::fromLatin1(timeZone));
        environment.insert(u"HOME"_s, folder.path());
        environment.insert(u"USER"_s, u"jane"_s);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder.path());
        process.start(QStringLiteral(GROUNDSCOPE_CLI), QStringList{u"figure"_s} + arguments);
        process.closeWriteChannel();
        return finish(process);
    }
    void change(const std::string& id) const {
        const auto store = *RunStore::open(at(u"run/jane.gsrun"_s).toStdString(), RunStore::Access::ReadWrite);
        SampleRun form = *store->load(id);
        form.answer.text += " So it is.";
        if (!store->put(form).has_value())
            qFatal("the form cannot be written");
    }
};

const QByteArray kSpec = R"({"groundscope_figure": 1, "template": "attention", "runs": [{"file": "run/jane.gsrun"}], "samples": ["3"]})";

/// The bytes, and what is compressed in them.
QByteArray opened(const QByteArray& bytes) {
    QByteArray all = bytes;
    for (qsizetype at = 0; at + 2 < bytes.size(); ++at) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        if ((first & 0x0f) == 8 && first <= 0x78 && (first * 256 + second) % 31 == 0 && (second & 0x20) == 0)
            all += qUncompress(QByteArray("\0\0\x10\0", 4) + bytes.mid(at));
    }
    return all;
}

class TestCliFigure : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void twoMachinesMakeTheSameBytes();
    void theShortFormAndTheFileItSavesMakeTheSameBytes();
    void mistakesAreNamedWithFileAndPlace_data();
    void mistakesAreNamedWithFileAndPlace();
    void aChangedRunIsNamedAndStrictRefusesIt();
    void anonymousFiguresNameNobody();
    void aFigureForEachSample();
    void aTexThatSomebodyChangedStays();
    void latexTakesTheFigure();
};

void TestCliFigure::initTestCase() {
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
        if (type == QtFatalMsg || !text.startsWith(u"qUncompress"_s))
            fprintf(stderr, "%s\n", qPrintable(text));
    });
}

void TestCliFigure::twoMachinesMakeTheSameBytes() {
    const Machine here("Asia/Tokyo");
    const Machine there("America/New_York");
    const QStringList names{u"f.pdf"_s, u"f.svg"_s, u"f.png"_s, u"f.tif"_s, u"f.tex"_s};
    for (const Machine* machine : {&here, &there}) {
        write(machine->at(u"fig.json"_s), kSpec);
        const Outcome outcome = machine->figure({u"fig.json"_s, u"--out"_s, names[0], u"--out"_s, names[1], u"--out"_s, names[2],
                                                 u"--out"_s, names[3], u"--dpi"_s, u"150"_s});
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QCOMPARE(outcome.out, QByteArray("f.pdf\nf.svg\nf.png\nf.tif\nf.tex\n"));
        QCOMPARE(outcome.err, QByteArray());
    }
    for (const QString& name : names) {
        QVERIFY2(here[name].size() > 100, qPrintable(name));
        QVERIFY2(here[name] == there[name], qPrintable(name));
    }
}

void TestCliFigure::theShortFormAndTheFileItSavesMakeTheSameBytes() {
    const Machine machine;
    const Outcome first = machine.figure({u"run/jane.gsrun"_s, u"--template"_s, u"comparison"_s, u"--sample"_s, u"5"_s, u"--sample"_s,
                                          u"2"_s, u"--set"_s, u"page.preset=neurips"_s, u"--set"_s, u"view.fill=0.5"_s, u"--out"_s,
                                          u"a.svg"_s, u"--save"_s, u"f.json"_s});
    QVERIFY2(first.code == 0, first.err.constData());
    QVERIFY(machine[u"f.json"_s].contains("\"fill\": 0.5"));
    QVERIFY(machine[u"f.json"_s].contains("\"file\": \"run/jane.gsrun\""));
    QVERIFY(!QFile::exists(machine.at(u"a.tex"_s)));  // LaTeX takes no SVG
    const Outcome second = machine.figure({u"f.json"_s, u"--out"_s, u"b.svg"_s, u"--strict"_s});
    QVERIFY2(second.code == 0, second.err.constData());
    // The short form knew no hashes: the second figure tells the same in its provenance.
    QCOMPARE(machine[u"a.svg"_s], machine[u"b.svg"_s]);
}

void TestCliFigure::mistakesAreNamedWithFileAndPlace_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("setting") << QByteArray("\"samples\"") << QByteArray("\"view\": {\"gamma\": 9}, \"samples\"")
                             << QByteArray("bad.json: /view/gamma: Expected a number from 0.2 to 5, not 9.");
    QTest::newRow("field") << QByteArray("\"samples\"") << QByteArray("\"sample\"") << QByteArray("bad.json: /sample: ");
    QTest::newRow("sample") << QByteArray("\"3\"") << QByteArray("\"nine\"") << QByteArray("bad.json: /samples/0: ");
    QTest::newRow("run") << QByteArray("run/jane") << QByteArray("run/none") << QByteArray("bad.json: /runs/0/file: ");
    QTest::newRow("no JSON") << QByteArray("]}") << QByteArray("]") << QByteArray("bad.json: ");
}

void TestCliFigure::mistakesAreNamedWithFileAndPlace() {
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, said);
    const Machine machine;
    QByteArray spec = kSpec;
    spec.replace(spec.lastIndexOf(from), from.size(), to);
    write(machine.at(u"bad.json"_s), spec);
    const Outcome outcome = machine.figure({u"bad.json"_s, u"--out"_s, u"f.pdf"_s});
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.startsWith("groundscope-cli: " + said), outcome.err.constData());
    QVERIFY(!QFile::exists(machine.at(u"f.pdf"_s)));
}

void TestCliFigure::aChangedRunIsNamedAndStrictRefusesIt() {
    const Machine machine;
    write(machine.at(u"fig.json"_s), kSpec);
    QCOMPARE(machine.figure({u"fig.json"_s, u"--save"_s, u"fig.json"_s, u"--out"_s, u"f.png"_s}).code, 0);
    machine.change("40");
    const Outcome refused = machine.figure({u"fig.json"_s, u"--out"_s, u"g.pdf"_s, u"--strict"_s});
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.err.contains("run/jane.gsrun: this run is not as it was"), refused.err.constData());
    QVERIFY(!QFile::exists(machine.at(u"g.pdf"_s)));
    const Outcome made = machine.figure({u"fig.json"_s, u"--out"_s, u"g.pdf"_s, u"--save"_s, u"fig.json"_s});
    QCOMPARE(made.code, 0);
    QVERIFY2(made.err.contains("run/jane.gsrun: this run is not as it was"), made.err.constData());
    QVERIFY(QFile::exists(machine.at(u"g.pdf"_s)));
    const Outcome accepted = machine.figure({u"fig.json"_s, u"--out"_s, u"g.pdf"_s, u"--strict"_s});
    QVERIFY2(accepted.code == 0, accepted.err.constData());
}

void TestCliFigure::anonymousFiguresNameNobody() {
    const Machine machine;
    const QStringList names{u"f.pdf"_s, u"f.svg"_s, u"f.png"_s, u"f.tif"_s, u"f.tex"_s};
    QStringList arguments{machine.at(u"run/jane.gsrun"_s), u"--template"_s, u"gallery"_s, u"--sample"_s, u"5"_s, u"--benchmark"_s,
                          machine.at(u"benchmark"_s), u"--dpi"_s, u"100"_s};
    for (const QString& name : names.mid(0, 4))
        arguments += {u"--out"_s, name};
    QCOMPARE(machine.figure(arguments).code, 0);
    QVERIFY(opened(machine[u"f.pdf"_s]).contains("jane"));  // or else the search below finds nothing
    QVERIFY(opened(machine[u"f.svg"_s]).contains("jane"));
    QVERIFY(opened(machine[u"f.png"_s]).contains("jane"));
    const Outcome outcome = machine.figure(arguments + QStringList{u"--anonymise"_s});
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    for (const QString& name : names) {
        const QByteArray all = opened(machine[name]);
        for (const QByteArray& secret : {QByteArray("jane"), QByteArray("/tmp"), QByteArray("/home"), QSysInfo::machineHostName().toUtf8()})
            QVERIFY2(secret.size() < 3 || !all.contains(secret), qPrintable(name + u": "_s + QString::fromUtf8(secret)));
    }
    QVERIFY(opened(machine[u"f.pdf"_s]).contains("run-1.gsrun"));
}

void TestCliFigure::aFigureForEachSample() {
    const Machine machine;
    const Outcome outcome = machine.figure({u"run/jane.gsrun"_s, u"--query"_s, u"id=1 or id=2 or id=10"_s, u"--out"_s,
                                            u"sheets/{id}.png"_s, u"--dpi"_s, u"72"_s, u"--no-tex"_s});
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QCOMPARE(QDir(machine.at(u"sheets"_s)).entryList(QDir::Files), (QStringList{u"1.png"_s, u"10.png"_s, u"2.png"_s}));
    const Outcome some = machine.figure({u"run/jane.gsrun"_s, u"--sample"_s, u"1"_s, u"--sample"_s, u"../1"_s, u"--out"_s,
                                         u"more/{id}.png"_s, u"--dpi"_s, u"72"_s});
    QCOMPARE(some.code, 1);
    QVERIFY2(some.err.contains("sample ../1: "), some.err.constData());
    QVERIFY(some.err.contains("1 of 2 figures are made."));
    const Outcome none = machine.figure({u"run/jane.gsrun"_s, u"--query"_s, u"iou.oracel>2"_s, u"--out"_s, u"x.png"_s});
    QCOMPARE(none.code, 2);
    QVERIFY2(none.err.contains("--query: "), none.err.constData());
}

void TestCliFigure::aTexThatSomebodyChangedStays() {
    const Machine machine;
    const QStringList arguments{u"run/jane.gsrun"_s, u"--template"_s, u"gallery"_s, u"--sample"_s, u"5"_s, u"--out"_s, u"f.png"_s,
                                u"--dpi"_s, u"72"_s};
    QCOMPARE(machine.figure(arguments).code, 0);
    const QByteArray stub = machine[u"f.tex"_s];
    QVERIFY2(stub.contains("\\includegraphics[alt={"), stub.constData());
    QVERIFY(stub.contains("]{f.png}"));
    QCOMPARE(machine.figure(arguments + QStringList{u"--set"_s, u"alt=A–B · 5 % of a_b's"_s}).code, 0);
    QVERIFY2(machine[u"f.tex"_s].contains("alt={A–B · 5 \\% of a\\_b's}"), machine[u"f.tex"_s].constData());  // not set by TeX
    QCOMPARE(machine.figure(arguments).code, 0);
    QCOMPARE(machine.figure(arguments + QStringList{u"--set"_s, u"caption=50 % of A_B"_s}).code, 0);
    QVERIFY2(machine[u"f.tex"_s].contains("50 \\% of A\\_B"), machine[u"f.tex"_s].constData());
    write(machine.at(u"f.tex"_s), stub + "% mine\n");
    const Outcome outcome = machine.figure(arguments);
    QCOMPARE(outcome.code, 0);
    QCOMPARE(machine[u"f.tex"_s], stub + "% mine\n");
    QVERIFY2(outcome.err.contains("f.tex: somebody changed this file"), outcome.err.constData());
}

void TestCliFigure::latexTakesTheFigure() {
    const QString pdflatex = QStandardPaths::findExecutable(u"pdflatex"_s);
    if (pdflatex.isEmpty())
        QSKIP("pdflatex is not installed");
    const Machine machine;
    const Outcome made = machine.figure({u"run/jane.gsrun"_s, u"--sample"_s, u"5"_s, u"--sample"_s, u"6"_s, u"--sample"_s, u"7"_s,
                                         u"--set"_s, u"page.max_height=300"_s, u"--set"_s, u"caption=Ä & 中 #1 {x} ~^\\"_s, u"--out"_s, u"f.pdf"_s});
    QVERIFY2(made.code == 0, made.err.constData());
    QVERIFY(machine[u"f.tex"_s].contains("page=2,"));
    write(machine.at(u"paper.tex"_s), "\\documentclass[twocolumn]{article}\n\\usepackage{graphicx}\n\\begin{document}\n"
                                      "See Fig.~\\ref{fig:f}.\n\\input{f}\n\\end{document}\n");
    QProcess process;
    process.setWorkingDirectory(machine.folder.path());
    process.start(pdflatex, {u"-interaction=nonstopmode"_s, u"-halt-on-error"_s, u"paper.tex"_s});
    QVERIFY(process.waitForFinished(60'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput().right(1500).constData());
    QVERIFY(machine[u"paper.log"_s].contains("<f.pdf, id="));
}

}  // namespace

QTEST_GUILESS_MAIN(TestCliFigure)
#include "tst_cli_figure.moc"
