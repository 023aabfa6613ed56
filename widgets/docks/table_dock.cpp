// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/table_dock.h"

#include "widgets/docks/parts.h"
#include "widgets/render/selection_labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMostShown = 2000;  // rows; the export has all

}  // namespace

TableDock::TableDock(QWidget* parent) : QDockWidget(tr("Tables"), parent) {
    setObjectName(u"tableDock"_s);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    addChoices(layout);
    addRuns(layout);
    addPreview(layout);
    addExport(layout);
    setWidget(content);
    setHint({});
    setProgress(0, -1);
}

void TableDock::addChoices(QVBoxLayout* layout) {
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"tableKind"_s);
    m_kind->setAccessibleName(tr("Which table"));
    m_kind->addItem(tr("Scores (Table 1)"), u"scores"_s);
    m_kind->addItem(tr("Accuracy by pattern (Figs. 17, 18)"), u"patterns"_s);
    m_kind->addItem(tr("When grounding emerges (Figs. 6, 20)"), u"when"_s);
    m_kind->addItem(tr("What fails (Fig. 5)"), u"failures"_s);
    m_kind->addItem(tr("Length of answers (Table 3)"), u"lengths"_s);
    m_kind->addItem(tr("Ablation (Table 4)"), u"ablation"_s);
    m_intervals = new QCheckBox(tr("95 % &intervals"), this);
    m_intervals->setObjectName(u"tableIntervals"_s);
    m_intervals->setToolTip(tr("By resampling the samples: takes longer"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_kind, 1);
    row->addWidget(m_intervals);
    layout->addLayout(row);
    connect(m_kind, &QComboBox::activated, this, &TableDock::choiceChanged);
    connect(m_intervals, &QCheckBox::clicked, this, &TableDock::choiceChanged);
}

void TableDock::addRuns(QVBoxLayout* layout) {
    m_runs = new QLabel(this);
    m_runs->setObjectName(u"tableRuns"_s);
    m_runs->setWordWrap(true);
    m_runs->setTextFormat(Qt::PlainText);
    auto* add = new QPushButton(tr("Add &Runs…"), this);
    add->setObjectName(u"tableAddRuns"_s);
    m_clear = new QPushButton(tr("Open Run &Only"), this);
    m_clear->setObjectName(u"tableClearRuns"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(m_runs, 1);
    row->addWidget(m_clear);
    row->addWidget(add);
    layout->addLayout(row);
    connect(add, &QPushButton::clicked, this, &TableDock::addRunsRequested);
    connect(m_clear, &QPushButton::clicked, this, &TableDock::clearRunsRequested);
}

void TableDock::addPreview(QVBoxLayout* layout) {
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("Progress of the table"));
    m_cancel = new QPushButton(tr("&Cancel"), this);
    m_cancel->setObjectName(u"tableCancel"_s);
    auto* busy = new QHBoxLayout;
    busy->addWidget(m_progress, 1);
    busy->addWidget(m_cancel);
    layout->addLayout(busy);
    m_pages = new QStackedWidget(this);
    m_preview = new QTableWidget(m_pages);
    m_preview->setObjectName(u"tablePreview"_s);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setTabKeyNavigation(false);
    m_preview->verticalHeader()->hide();
    m_preview->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_preview->setWordWrap(false);
    m_hint = makeHint(m_pages);
    m_hint->setObjectName(u"tableHint"_s);
    m_pages->addWidget(m_preview);
    m_pages->addWidget(m_hint);
    layout->addWidget(m_pages, 1);
    m_footnotes = makeWrappedLabel(this);
    m_footnotes->setObjectName(u"tableFootnotes"_s);
    m_footnotes->setTextFormat(Qt::PlainText);
    layout->addWidget(m_footnotes);
    connect(m_cancel, &QPushButton::clicked, this, &TableDock::cancelRequested);
}

void TableDock::addExport(QVBoxLayout* layout) {
    m_format = new QComboBox(this);
    m_format->setObjectName(u"tableFormat"_s);
    m_format->setAccessibleName(tr("Format of the table"));
    m_format->addItem(u"LaTeX"_s, u"latex"_s);
    m_format->addItem(u"CSV"_s, u"csv"_s);
    m_format->addItem(u"Markdown"_s, u"markdown"_s);
    m_copy = new QPushButton(tr("C&opy"), this);
    m_copy->setObjectName(u"tableCopy"_s);
    m_export = new QPushButton(tr("E&xport…"), this);
    m_export->setObjectName(u"tableExport"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(m_format);
    row->addStretch(1);
    row->addWidget(m_copy);
    row->addWidget(m_export);
    layout->addLayout(row);
    connect(m_copy, &QPushButton::clicked, this, &TableDock::copyRequested);
    connect(m_export, &QPushButton::clicked, this, &TableDock::exportRequested);
}

QString TableDock::kind() const {
    return m_kind->currentData().toString();
}

bool TableDock::intervals() const {
    return m_intervals->isChecked();
}

QString TableDock::format() const {
    return m_format->currentData().toString();
}

void TableDock::setRuns(const QStringList& names) {
    m_runs->setText(names.isEmpty() ? tr("No run") : names.join(u", "_s));
    m_clear->setVisible(names.size() > 1);
}

bool TableDock::hasGroups() const {
    return std::ranges::any_of(m_table->rows, [](const Row& row) { return !row.group.empty(); });
}

void TableDock::setTable(const Table& table) {
    m_table = table;
    const int shift = hasGroups() ? 1 : 0;
    m_preview->clear();
    m_preview->setAccessibleName(toQString(table.title));
    m_preview->setColumnCount(static_cast<int>(table.columns.size()) + shift);
    m_preview->setRowCount(static_cast<int>(std::min<std::size_t>(table.rows.size(), kMostShown)));
    QStringList heads(shift, QString());
    for (std::size_t i = 0; i < m_table->columns.size(); ++i)
        heads.append(headOf(i));
    m_preview->setHorizontalHeaderLabels(heads);
    for (int row = 0; row < m_preview->rowCount(); ++row)
        fillRow(row, table.rows[static_cast<std::size_t>(row)]);
    m_preview->resizeColumnsToContents();
    m_preview->resizeRowsToContents();
    QStringList notes = {toQString(table.title)};
    for (const std::string& note : table.footnotes)
        notes.append(toQString(note));
    m_footnotes->setText(notes.join(u'\n'));
    m_footnotes->show();
    m_pages->setCurrentWidget(m_preview);
    setProgress(0, -1);
}

/// A group's name stands over the first of its columns, as in print.
QString TableDock::headOf(std::size_t i) const {
    const auto& columns = m_table->columns;
    const QString title = toQString(columns[i].title);
    if (std::ranges::all_of(columns, [](const Column& each) { return each.group.empty(); }))
        return title;
    const bool isFirst = i == 0 || columns[i - 1].group != columns[i].group;
    return (isFirst ? toQString(columns[i].group) : QString()) + u'\n' + title;
}

/// The best bold, the second underlined, as in print; rows of the oracle by a sign as well as by slant.
void TableDock::fillRow(int row, const Row& from) {
    const int shift = hasGroups() ? 1 : 0;
    if (shift)
        m_preview->setItem(row, 0, new QTableWidgetItem(toQString(from.group)));
    for (std::size_t i = 0; i < from.cells.size(); ++i) {
        const Cell& cell = from.cells[i];
        const Column& column = m_table->columns[i];
        const CellKind kind = kindOf(column, from);
        QString text = toQString(kind == CellKind::Text ? cell.text : shownValue(cell, kind, column.precision));
        const bool isName = column.kind == CellKind::Text;
        if (from.oracle && isName && (i + 1 == from.cells.size() || m_table->columns[i + 1].kind != CellKind::Text))
            text += u'‡';
        if (cell.interval)
            text += u' ' + toQString(shownInterval(cell, kind, column.precision));
        auto* item = new QTableWidgetItem(text.isEmpty() ? u"–"_s : text);
        if (!cell.absent.empty())
            item->setToolTip(absentText(cell.absent));
        if (kind != CellKind::Text)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        QFont font = m_preview->font();
        font.setBold(cell.mark == Cell::Mark::Best);
        font.setUnderline(cell.mark == Cell::Mark::Second);
        font.setItalic(from.oracle);
        item->setFont(font);
        m_preview->setItem(row, static_cast<int>(i) + shift, item);
    }
}

void TableDock::setHint(const QString& hint) {
    m_table.reset();
    m_hint->setText(hint);
    m_footnotes->hide();
    m_pages->setCurrentWidget(m_hint);
    setProgress(0, -1);
}

void TableDock::showError(const ErrorText& error) {
    setHint(u"%1\n\n%2"_s.arg(error.summary, error.details));
}

void TableDock::setProgress(qint64 done, qint64 total) {
    const bool busy = total >= 0;
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
    m_progress->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_progress->setValue(static_cast<int>(1000 * done / total));
    for (QPushButton* button : {m_copy, m_export})
        button->setEnabled(m_table.has_value() && !busy);
}

}  // namespace groundscope
