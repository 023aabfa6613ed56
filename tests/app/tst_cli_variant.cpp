// SPDX-License-Identifier: GPL-3.0-or-later
// Prompt-sensitivity variants from the command line: what the model was asked, and that the run remembers it.
#include "core/io/run_store.h"
#include "tests/app/cli_process.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

namespace groundscope {

using namespace Qt::StringLiterals;
using test::Outcome;

class TestCliVariant : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString& name) const { return m_folder.filePath(name); }
    void write(const QString& name, const QByteArray& text) const {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    std::string promptOf(const QString& run) const {
        const auto store = RunStore::open(path(run).toStdString(), RunStore::Access::ReadOnly);
        return store.has_value() ? (*store)->load("1").value_or(SampleRun()).answer.prompt : describe(store.error());
    }

  private Q_SLOTS:
    /// The demo's benchmark, with variants beside it.
    void initTestCase() {
        const QDir demo(QStringLiteral(GROUNDSCOPE_SOURCE_DIR "/resources/demo/benchmark"));
        for (const QString& name : demo.entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
            QVERIFY(QFile::link(demo.filePath(name), path(name)));
        write(u"lang_grounding_templates.csv"_s, "Index,Template\n4,Please find {}.\n");
        write(u"Questions_03.csv"_s, "Index,Question,Options,Correct Answer,question_extension\n1,Whihc one?,(a) Left (b) Rihgt,(a),Say the letter.\n");
    }

    void asksWithTheTemplateAndRemembersIt() {
        const QStringList run{u"run"_s, u"--demo"_s, u"--benchmark"_s, m_folder.path(), u"--variant"_s, u"template=4"_s,
                              u"--samples"_s, u"1"_s, u"--out"_s, path(u"t4.gsrun"_s)};
        const Outcome outcome = test::cli(run);
        QVERIFY2(outcome.code == 0, outcome.err);
        QVERIFY2(promptOf(u"t4.gsrun"_s).find("<image>\nPlease find ") != std::string::npos, promptOf(u"t4.gsrun"_s).c_str());
        QStringList other = run + QStringList{u"--resume"_s};
        other[other.indexOf(u"template=4"_s)] = u"questions=3"_s;
        const Outcome refused = test::cli(other);
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains("another configuration"), refused.err);
        const Outcome evaluated = test::cli({u"evaluate"_s, u"--json"_s, path(u"t4.gsrun"_s)});
        QVERIFY2(evaluated.code == 0, evaluated.err);
    }

    void asksTheVariantsQuestion() {
        const Outcome outcome = test::cli({u"run"_s, u"--demo"_s, u"--benchmark"_s, path(u"Questions_03.csv"_s), u"--probing"_s,
                                           u"3"_s, u"--samples"_s, u"1"_s, u"--out"_s, path(u"q3.gsrun"_s)});
        QVERIFY2(outcome.code == 0, outcome.err);
        QVERIFY2(promptOf(u"q3.gsrun"_s).find("<image>\nWhihc one? Options:\nA. Left\nB. Rihgt\nSay the letter.") != std::string::npos,
                 promptOf(u"q3.gsrun"_s).c_str());
        const auto store = RunStore::open(path(u"q3.gsrun"_s).toStdString(), RunStore::Access::ReadOnly);
        QCOMPARE((*store)->record().config.variant, std::string("questions=03"));
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestCliVariant)
#include "tst_cli_variant.moc"
