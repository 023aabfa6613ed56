// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/table.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace groundscope;

namespace {

/// Two text columns, then columns of a kind.
Table tableOf(const std::vector<Column>& columns, const std::vector<std::vector<std::optional<double>>>& values) {
    Table table;
    table.key = "scores";
    table.title = "Scores";
    table.columns = {{"model", "Model", "", "", CellKind::Text, Better::None, 1}};
    table.columns.insert(table.columns.end(), columns.begin(), columns.end());
    for (std::size_t r = 0; r < values.size(); ++r) {
        Row row;
        row.cells.push_back(Cell::of("m" + std::to_string(r)));
        for (const auto& value : values[r])
            row.cells.push_back(Cell::of(value, "no-answers"));
        table.rows.push_back(row);
    }
    return table;
}

Column rate(const std::string& key, const std::string& group = {}) {
    return {key, key, "", group, CellKind::Rate, Better::Higher, 1};
}

QString lines(const std::string& text) {
    return QString::fromStdString(text);
}

/// Every environment and brace of LaTeX closes, every row has as many cells as the tabular has columns.
void checkStructure(const std::string& latex, int columns) {
    QStringList open;
    const auto words = QString::fromStdString(latex);
    const QRegularExpression environment(QStringLiteral(R"(\\(begin|end)\{(\w+)\})"));
    for (auto it = environment.globalMatch(words); it.hasNext();) {
        const auto match = it.next();
        if (match.captured(1) == QStringLiteral("begin"))
            open << match.captured(2);
        else
            QCOMPARE(open.takeLast(), match.captured(2));
    }
    QVERIFY(open.isEmpty());
    int depth = 0;
    for (std::size_t i = 0; i < latex.size(); ++i) {
        if (latex[i] == '\\')
            ++i;  // the character after it is no brace of structure
        else if (latex[i] == '{')
            ++depth;
        else if (latex[i] == '}')
            QVERIFY(--depth >= 0);
    }
    QCOMPARE(depth, 0);
    for (const QString& line : words.split(u'\n')) {
        if (!line.endsWith(QStringLiteral(" \\\\")))
            continue;
        int cells = 1;
        for (int i = 0; i < line.size(); ++i) {
            if (line[i] == u'\\')
                ++i;
            else if (line[i] == u'&')
                ++cells;
        }
        const QRegularExpression span(QStringLiteral(R"(\\multicolumn\{(\d+)\})"));
        for (auto it = span.globalMatch(line); it.hasNext();)
            cells += it.next().captured(1).toInt() - 1;
        QVERIFY2(cells == columns, qPrintable(line));
    }
}

}  // namespace

class TestTable : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void readersSeePercentWithOneDecimal() {
        QCOMPARE(shownValue(Cell::of(0.26941), CellKind::Rate, 1), std::string("26.9"));
        QCOMPARE(shownValue(Cell::of(1.0), CellKind::Rate, 1), std::string("100.0"));
        QCOMPARE(shownValue(Cell::of(-0.0004), CellKind::Rate, 1), std::string("0.0"));
        QCOMPARE(shownValue(Cell::of(0.032), CellKind::Difference, 1), std::string("+3.2"));
        QCOMPARE(shownValue(Cell::of(-0.032), CellKind::Difference, 1), std::string("-3.2"));
        QCOMPARE(shownValue(Cell::of(0.0), CellKind::Difference, 1), std::string("0.0"));
        QCOMPARE(shownValue(Cell::of(286), CellKind::Count, 1), std::string("286"));
        QCOMPARE(shownValue(Cell::of(0.0004), CellKind::PValue, 1), std::string("< 0.001"));
        QCOMPARE(shownValue(Cell::of(0.0312), CellKind::PValue, 1), std::string("0.031"));
        QCOMPARE(shownValue(Cell::of(92.64), CellKind::Number, 1), std::string("92.6"));
        QCOMPARE(shownValue(Cell::of(std::nan("")), CellKind::Rate, 1), std::string());
        QVERIFY(shownValue(Cell::of(1e308), CellKind::Number, 1).size() > 300);
    }

    void bestAndSecondAreMarkedWithoutOracles() {
        Table table = tableOf({rate("miou")}, {{0.259}, {0.112}, {0.380}, {0.250}});
        table.rows[2].oracle = true;
        markBest(table);
        QCOMPARE(table.rows[0].cells[1].mark, Cell::Mark::Best);
        QCOMPARE(table.rows[1].cells[1].mark, Cell::Mark::None);
        QCOMPARE(table.rows[2].cells[1].mark, Cell::Mark::None);
        QCOMPARE(table.rows[3].cells[1].mark, Cell::Mark::Second);
        const QString latex = lines(tableLatex(table));
        QVERIFY(latex.contains(QStringLiteral("m0 & \\textbf{25.9} \\\\")));
        QVERIFY(latex.contains(QStringLiteral("m3 & \\underline{25.0} \\\\")));
        QVERIFY(latex.contains(QStringLiteral("m2$^{\\ddagger}$ & 38.0 \\\\")));
        QVERIFY(latex.contains(QStringLiteral("$^{\\ddagger}$ selects with the ground truth")));
        const QString markdown = lines(tableMarkdown(table));
        QVERIFY(markdown.contains(QStringLiteral("| m0 | **25.9** |")));
        QVERIFY(markdown.contains(QStringLiteral("| m3 | <u>25.0</u> |")));
        QVERIFY(markdown.contains(QStringLiteral("| m2 ‡ | 38.0 |")));
    }

    void valuesThatLookEqualShareAPlace() {
        Table table = tableOf({rate("miou")}, {{0.2701}, {0.2699}, {0.2650}, {std::nullopt}, {0.1}});
        markBest(table);
        QCOMPARE(table.rows[0].cells[1].mark, Cell::Mark::Best);
        QCOMPARE(table.rows[1].cells[1].mark, Cell::Mark::Best);
        QCOMPARE(table.rows[2].cells[1].mark, Cell::Mark::Second);
        QCOMPARE(table.rows[3].cells[1].mark, Cell::Mark::None);
        Table one = tableOf({rate("miou")}, {{0.3}, {std::nullopt}});
        markBest(one);
        QCOMPARE(one.rows[0].cells[1].mark, Cell::Mark::None);
        Table lower = tableOf({{"p", "p", "", "", CellKind::Number, Better::Lower, 1}}, {{3}, {1}, {2}});
        markBest(lower);
        QCOMPARE(lower.rows[1].cells[1].mark, Cell::Mark::Best);
        QCOMPARE(lower.rows[2].cells[1].mark, Cell::Mark::Second);
    }

    void csvIsDataInFullPrecision() {
        Table table = tableOf({rate("miou", "Pix, MMVP"), {"n", "n", "", "", CellKind::Count, Better::None, 1}},
                              {{1.0 / 3, 286}, {std::nullopt, 5}});
        table.rows[0].cells[1].interval = Interval{0.25, 0.5};
        table.rows[0].cells[0] = Cell::of("a \"b\"\nc");
        table.rows[1].oracle = true;
        QCOMPARE(lines(tableCsv(table)),
                 QStringLiteral("model,\"Pix, MMVP/miou\",\"Pix, MMVP/miou_low\",\"Pix, MMVP/miou_high\",n,oracle\n"
                                "\"a \"\"b\"\"\nc\",0.3333333333333333,0.25,0.5,286,0\n"
                                "m1,,,,5,1\n"));
    }

    void jsonSaysWhyAValueIsAbsent() {
        Table table = tableOf({rate("miou"), {"n", "n", "", "", CellKind::Count, Better::None, 1}}, {{0.5, 7}, {std::nullopt, 0}});
        table.rows[0].cells[1].interval = Interval{0.4, 0.6};
        const Json json = tableJson(table);
        QCOMPARE(json["table"].get<std::string>(), std::string("scores"));
        QCOMPARE(json["columns"][1]["kind"].get<std::string>(), std::string("rate"));
        QCOMPARE(json["rows"][0]["cells"]["miou"]["value"].get<double>(), 0.5);
        QCOMPARE(json["rows"][0]["cells"]["miou"]["high"].get<double>(), 0.6);
        QVERIFY(json["rows"][0]["cells"]["n"].is_number_integer());
        QVERIFY(json["rows"][1]["cells"]["miou"].is_null());
        QCOMPARE(json["rows"][1]["absent"]["miou"].get<std::string>(), std::string("no-answers"));
        QVERIFY(!json["rows"][0].contains("absent"));
    }

    void rowsMayHaveTheirOwnKind() {
        Table table = tableOf({rate("a")}, {{3}, {0.25}});
        table.rows[0].kind = CellKind::Count;
        table.rows[0].group = "Location";
        table.rows[1].group = "Concept";
        const QString markdown = lines(tableMarkdown(table));
        QVERIFY(markdown.contains(QStringLiteral("| *Location* | |\n| m0 | 3 |")));
        QVERIFY(markdown.contains(QStringLiteral("| *Concept* | |\n| m1 | 25.0 |")));
        const std::string latex = tableLatex(table);
        QVERIFY(lines(latex).contains(QStringLiteral("\\multicolumn{2}{l}{\\emph{Concept}}")));
        checkStructure(latex, 2);
        QVERIFY(lines(tableCsv(table)).startsWith(QStringLiteral("group,model,a\nLocation,m0,3\n")));
    }

    void groupsOfColumnsHaveOneHeading() {
        Table table = tableOf({rate("x", "A_1"), rate("y", "A_1"), {"n", "n", "$n$", "", CellKind::Count, Better::None, 1},
                               rate("z", "B")},
                              {{0.1, 0.2, 3, 0.4}});
        const std::string latex = tableLatex(table);
        QVERIFY(lines(latex).contains(QStringLiteral(" & \\multicolumn{2}{c}{A\\_1} &  & \\multicolumn{1}{c}{B} \\\\\n"
                                                      "\\cmidrule(lr){2-3}\n\\cmidrule(lr){5-5}\n")));
        QVERIFY(lines(latex).contains(QStringLiteral("Model & x & y & $n$ & z \\\\")));
        QVERIFY(lines(latex).contains(QStringLiteral("\\toprule")) && lines(latex).contains(QStringLiteral("\\bottomrule")));
        checkStructure(latex, 5);
        QVERIFY(lines(tableMarkdown(table)).contains(QStringLiteral("| Model | A\\_1 x | A\\_1 y | n | B z |")));
    }

    void latexEscapes_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("latex");
        QTest::newRow("specials") << QStringLiteral("50% & $5 #1 a_b {x} ~ ^ \\")
                                  << QStringLiteral("50\\% \\& \\$5 \\#1 a\\_b \\{x\\} \\textasciitilde{} "
                                                    "\\textasciicircum{} \\textbackslash{}");
        QTest::newRow("arguments of a line end") << QStringLiteral("[SEG]*") << QStringLiteral("{[}SEG{]}{*}");
        QTest::newRow("ligatures") << QStringLiteral("a--b ``c''")
                                   << QStringLiteral("a{-}{-}b {`}{`}c{'}{'}");
        QTest::newRow("a hyphen and an apostrophe") << QStringLiteral("llava-1.5's 'a' –-") << QStringLiteral("llava-1.5's 'a' --{-}");
        QTest::newRow("angles") << QStringLiteral("<p>|") << QStringLiteral("\\textless{}p\\textgreater{}\\textbar{}");
        QTest::newRow("accents") << QStringLiteral("Käfer naïve Škoda ß")
                                 << QStringLiteral("K{\\\"{a}}fer na{\\\"{\\i}}ve {\\v{S}}koda {\\ss}");
        QTest::newRow("signs") << QStringLiteral("A† ≥ 3 × 4 – “x”")
                               << QStringLiteral("A$\\dagger$ $\\geq$ 3 $\\times$ 4 -- ``x''");
        QTest::newRow("others") << QStringLiteral("猫") << QStringLiteral("\\gsunicode{732B}{猫}");
        QTest::newRow("control") << QStringLiteral("a\nb\tc\x01") << QStringLiteral("a b c ");
        QTest::newRow("command") << QStringLiteral("\\input{/etc/passwd}\\end{tabular}")
                                 << QStringLiteral("\\textbackslash{}input\\{/etc/passwd\\}\\textbackslash{}end\\{tabular\\}");
    }
    void latexEscapes() {
        QFETCH(QString, text);
        QFETCH(QString, latex);
        QCOMPARE(lines(latexText(text.toStdString())), latex);
    }

    void brokenUtf8IsReplaced() {
        QCOMPARE(lines(latexText("a\xff")), QStringLiteral("a\\gsunicode{FFFD}{\uFFFD}"));
    }

    void hostileTextsKeepTheStructure() {
        Table table = tableOf({rate("x", "\\end{table}%"), rate("y")}, {{0.5, 0.25}, {std::nullopt, 1}});
        table.title = "100% } \\end{table} $ \\";
        table.rows[0].cells[0] = Cell::of("}}}{{ & \\\\ % $ 猫 \xf0\x28");
        table.rows[1].cells[0] = Cell::of("[1ex] * \n\n \\par");
        table.rows[1].group = "_^_";
        table.footnotes = {"% & \\ $ ~ # é 猫"};
        const std::string latex = tableLatex(table);
        checkStructure(latex, 3);
        QCOMPARE(lines(latex).count(QStringLiteral("\\end{table}")), 1);
        QCOMPARE(lines(latex).count(QStringLiteral("\\providecommand{\\gsunicode}")), 1);
        QVERIFY(!lines(latex).contains(QStringLiteral("\n\n")));
        table.rows[0].cells[0] = Cell::of("a|b\n<script>*x*_y_[z](u)`q`");
        const QString markdown = lines(tableMarkdown(table));
        QVERIFY(markdown.contains(QStringLiteral("| a\\|b &lt;script>\\*x\\*\\_y\\_\\[z\\](u)\\`q\\` |")));
        if (qEnvironmentVariableIsSet("GROUNDSCOPE_LATEX_OUT")) {  // to try a TeX by hand
            QFile file(qEnvironmentVariable("GROUNDSCOPE_LATEX_OUT"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(("\\documentclass{article}\\usepackage{booktabs}\\begin{document}\n" + latex + "\\end{document}\n").c_str());
        }
    }

    void smallPValuesReadAsNumbers() {
        const Table table = tableOf({{"p", "p", "", "", CellKind::PValue, Better::None, 3}}, {{0.0001}});
        QVERIFY(lines(tableMarkdown(table)).contains(QStringLiteral("| m0 | < 0.001 |")));
        QVERIFY(lines(tableLatex(table)).contains(QStringLiteral("m0 & $< 0.001$ \\\\")));
    }

    void formatsAreKnownByName() {
        const Table table = tableOf({rate("x")}, {{0.5}});
        for (const char* format : {"csv", "markdown", "latex", "json"})
            QVERIFY(!formatTables({table}, format)->empty());
        QVERIFY(parseJson(*formatTables({table}, "json"), "")->is_object());
        QVERIFY(parseJson(*formatTables({table, table}, "json"), "")->is_array());
        QCOMPARE(lines(*formatTables({table, table}, "csv")), QStringLiteral("model,x\nm0,0.5\n\nmodel,x\nm0,0.5\n"));
        const auto wrong = formatTables({table}, "docx");
        QVERIFY(!wrong.has_value());
        QVERIFY(wrong.error().message.find("docx") != std::string::npos);
    }

    void intervalsStandBesideTheirValue() {
        Table table = tableOf({rate("x")}, {{0.259}});
        table.rows[0].cells[1].interval = Interval{0.2211, 0.298};
        QVERIFY(lines(tableMarkdown(table)).contains(QStringLiteral("| m0 | 25.9 \\[22.1, 29.8\\] |")));
        QVERIFY(lines(tableLatex(table)).contains(QStringLiteral("m0 & 25.9 {\\scriptsize$[22.1, 29.8]$} \\\\")));
    }
};

QTEST_GUILESS_MAIN(TestTable)
#include "tst_table.moc"
