// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/data_check_dialog.h"

#include "core/io/data_check.h"
#include "widgets/render/convert.h"
#include "widgets/render/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

QString severityText(DataNote::Severity severity) {
    switch (severity) {
        case DataNote::Severity::Problem:
            return DataCheckDialog::tr("Problem");
        case DataNote::Severity::Warning:
            return DataCheckDialog::tr("Warning");
        case DataNote::Severity::Info:
            return DataCheckDialog::tr("Note");
    }
    return {};
}

QString severityIcon(DataNote::Severity severity) {
    switch (severity) {
        case DataNote::Severity::Problem:
            return u"dialog-error"_s;
        case DataNote::Severity::Warning:
            return u"dialog-warning"_s;
        case DataNote::Severity::Info:
            return u"dialog-information"_s;
    }
    return {};
}

int countOf(const std::vector<DataNote>& notes, DataNote::Severity severity) {
    return static_cast<int>(std::count_if(notes.begin(), notes.end(),
                                          [severity](const DataNote& note) { return note.severity == severity; }));
}

}  // namespace

void DataNoteModel::setNotes(std::vector<DataNote> notes) {
    beginResetModel();
    m_notes = std::move(notes);
    endResetModel();
}

int DataNoteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_notes.size());
}

int DataNoteModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DataNoteModel::data(const QModelIndex& index, int role) const {
    const DataNote& note = m_notes[static_cast<std::size_t>(index.row())];
    if (role == Qt::DecorationRole && index.column() == SeverityColumn)
        return themedIcon(severityIcon(note.severity));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
        case SeverityColumn:
            return severityText(note.severity);
        case SampleColumn:
            return toQString(note.sampleId);
        case MessageColumn:
            return toQString(note.message);
        case WhereColumn:
            return toQString(note.where);
        default:
            return {};
    }
}

QVariant DataNoteModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
        case SeverityColumn:
            return DataCheckDialog::tr("Kind");
        case SampleColumn:
            return DataCheckDialog::tr("Image");
        case MessageColumn:
            return DataCheckDialog::tr("What was found");
        case WhereColumn:
            return DataCheckDialog::tr("Where");
        default:
            return {};
    }
}

DataCheckDialog::DataCheckDialog(Session* session, QWidget* parent)
    : QDialog(parent), m_session(session), m_model(new DataNoteModel(this)), m_filter(new QSortFilterProxyModel(this)) {
    setObjectName(u"dataCheckDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Data Check"));
    resize(860, 480);
    build();
    check();
}

void DataCheckDialog::build() {
    m_filter->setSourceModel(m_model);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_summary = new QLabel(this);
    m_summary->setWordWrap(true);
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Filter"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Filter the notes"));
    m_table = new QTableView(this);
    m_table->setAccessibleName(tr("Notes on the data"));
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(DataNoteModel::MessageColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(DataNoteModel::WhereColumn, 220);
    auto* nothing = new QLabel(tr("Nothing odd was found in this benchmark."), this);
    nothing->setAlignment(Qt::AlignCenter);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_table);
    m_pages->addWidget(nothing);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copyButton = buttons->addButton(tr("&Copy as Text"), QDialogButtonBox::ActionRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_search);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copyButton, &QPushButton::clicked, this, &DataCheckDialog::copy);
    connect(m_search, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table, &QTableView::activated, this, &DataCheckDialog::jump);
    connect(m_table, &QTableView::clicked, this, &DataCheckDialog::jump);
}

void DataCheckDialog::check() {
    const auto benchmark = m_session->benchmark();
    if (!benchmark)
        return;
    list(benchmark->notes, true);
    m_task.start(
        [benchmark](const std::stop_token& stop) {
            Progress progress;
            progress.stop = stop;
            std::vector<DataNote> notes = benchmark->notes;
            std::vector<DataNote> found = checkBenchmark(*benchmark, progress);
            notes.insert(notes.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
            return notes;
        },
        [this](std::vector<DataNote> notes) {
            m_session->setNotes(notes);
            list(std::move(notes), false);
        });
}

void DataCheckDialog::list(std::vector<DataNote> notes, bool checking) {
    const int problems = countOf(notes, DataNote::Severity::Problem);
    const int warnings = countOf(notes, DataNote::Severity::Warning);
    const int infos = countOf(notes, DataNote::Severity::Info);
    const QString counts = tr("%n problem(s)", nullptr, problems) + u", "_s + tr("%n warning(s)", nullptr, warnings) +
                           u", "_s + tr("%n note(s)", nullptr, infos);
    const QString name = toQString(m_session->benchmark()->name);
    m_summary->setText(checking ? tr("%1: looking at the images…").arg(name)
                                : tr("%1: %2. Nothing of this keeps the rest from working.").arg(name, counts));
    m_pages->setCurrentIndex(notes.empty() && !checking ? 1 : 0);
    m_model->setNotes(std::move(notes));
    m_table->resizeColumnToContents(DataNoteModel::SeverityColumn);
}

void DataCheckDialog::jump(const QModelIndex& index) {
    const auto row = static_cast<std::size_t>(m_filter->mapToSource(index).row());
    const auto sample = m_session->benchmark() ? m_session->benchmark()->find(m_model->notes()[row].sampleId)
                                               : std::nullopt;
    if (sample)
        m_session->setCurrentIndex(static_cast<int>(*sample));
}

void DataCheckDialog::copy() const {
    QStringList lines;
    for (const DataNote& note : m_model->notes())
        lines.append(QStringList{severityText(note.severity), toQString(note.sampleId), toQString(note.message),
                                 toQString(note.where)}
                         .join(u'\t'));
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

}  // namespace groundscope
