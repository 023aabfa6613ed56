// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/patch_dialog.h"

#include "app/editing/patch_model.h"
#include "app/editing/patch_view.h"
#include "widgets/docks/parts.h"
#include "widgets/render/convert.h"
#include "widgets/render/edit_labels.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

QString quoted(const std::string& value) {
    return value.empty() ? PatchDialog::tr("(nothing)") : u"“%1”"_s.arg(toQString(value));
}

}  // namespace

PatchDialog::PatchDialog(PlannedPatch patch, QWidget* parent)
    : QDialog(parent), m_model(new PatchModel(std::move(patch.choices), this)) {
    setObjectName(u"patchDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Apply a Patch"));
    resize(940, 620);
    build(patch);
    showCounts();
    m_table->selectRow(0);
    m_table->setFocus();
}

void PatchDialog::build(const PlannedPatch& patch) {
    auto* layout = new QVBoxLayout(this);
    auto* from = makeDataLabel(this, tr("Patch"));
    from->setText(patch.sameBenchmark
                      ? patch.file
                      : tr("%1\nThis patch was made for another benchmark, “%2”. Look at every correction.")
                            .arg(patch.file, patch.benchmark));
    layout->addWidget(from);
    m_counts = makeDataLabel(this, tr("What is chosen"));
    m_counts->setObjectName(u"patchCounts"_s);
    layout->addWidget(m_counts);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(buildTable());
    splitter->addWidget(buildDetails());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    layout->addWidget(splitter, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_apply = buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"applyPatch"_s);
    m_apply->setAutoDefault(false);
    auto* theirs = buttons->addButton(tr("Take &Theirs in All Conflicts"), QDialogButtonBox::ActionRole);
    auto* ours = buttons->addButton(tr("&Keep Ours in All Conflicts"), QDialogButtonBox::ActionRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PatchDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(theirs, &QPushButton::clicked, this, [this] { chooseConflicts(true); });
    connect(ours, &QPushButton::clicked, this, [this] { chooseConflicts(false); });
}

QWidget* PatchDialog::buildTable() {
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Corrections of the patch; Space takes one or leaves it"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(PatchModel::WhyColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(PatchModel::SampleColumn, 130);
    m_table->setColumnWidth(PatchModel::ChangeColumn, 170);
    m_table->setColumnWidth(PatchModel::WhenColumn, 150);
    m_table->setColumnWidth(PatchModel::StateColumn, 190);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { showItem(current.row()); });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        Q_EMIT sampleActivated(m_model->index(index.row(), PatchModel::SampleColumn).data().toString());
    });
    connect(m_model, &PatchModel::choicesChanged, this, [this] {
        showCounts();
        showItem(m_table->currentIndex().row());
    });
    return m_table;
}

QWidget* PatchDialog::buildDetails() {
    auto* details = new QWidget(this);
    auto* row = new QHBoxLayout(details);
    row->setContentsMargins(0, 0, 0, 0);
    m_details = makeDataLabel(details, tr("The chosen correction"));
    m_details->setObjectName(u"patchDetails"_s);
    m_details->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* scroll = new QScrollArea(details);
    scroll->setWidget(m_details);
    scroll->setWidgetResizable(true);
    row->addWidget(scroll, 1);
    m_view = new PatchView(details);
    row->addWidget(m_view, 1);
    return details;
}

void PatchDialog::chooseConflicts(bool chosen) {
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->choices().items()[static_cast<std::size_t>(row)].state == PatchChoices::State::Conflict)
            m_model->setData(m_model->index(row, PatchModel::SampleColumn), chosen ? Qt::Checked : Qt::Unchecked,
                             Qt::CheckStateRole);
}

QString PatchDialog::detailsText(const PatchChoices::Item& item, const PatchChoices::Effect& effect) {
    QStringList lines;
    if (!item.why.empty())
        lines.append(toQString(item.why));
    for (const FieldChange& change : item.edit.fields) {
        const std::string here = fieldOf(effect.before, change.field).value_or(std::string());
        lines.append(tr("%1\n  when they began: %2\n  here: %3\n  theirs: %4")
                         .arg(fieldText(change.field), quoted(change.before), quoted(here), quoted(change.after)));
    }
    if (!item.edit.annotations.empty())
        lines.append(tr("Shapes\n  here: %1\n  with the patch: %2")
                         .arg(PatchView::shapesText(effect.before), PatchView::shapesText(effect.after)));
    return lines.join(u"\n\n"_s);
}

void PatchDialog::showItem(int row) {
    const auto& items = m_model->choices().items();
    const auto effect = row < 0 ? std::nullopt : m_model->choices().effectOf(static_cast<std::size_t>(row));
    if (!effect) {
        m_details->setText(row < 0 ? QString() : toQString(items[static_cast<std::size_t>(row)].why));
        m_view->clear();
        return;
    }
    const PatchChoices::Item& item = items[static_cast<std::size_t>(row)];
    m_details->setText(detailsText(item, *effect));
    if (item.edit.annotations.empty())
        m_view->clear();
    else
        m_view->setEffect(*effect);
}

void PatchDialog::showCounts() {
    using State = PatchChoices::State;
    const PatchChoices& choices = m_model->choices();
    const auto count = [&choices](State state) { return static_cast<int>(choices.count(state)); };
    QStringList parts{tr("%n fit(s)", nullptr, count(State::Fits)), tr("%n conflict(s)", nullptr, count(State::Conflict)),
                      tr("%n so already", nullptr, count(State::Done))};
    if (count(State::NoSample) > 0)
        parts.append(tr("%n of images that are not here", nullptr, count(State::NoSample)));
    const int chosen = static_cast<int>(choices.chosenCount());
    m_counts->setText(tr("%1: %2. Chosen: %3.")
                          .arg(tr("%n correction(s)", nullptr, static_cast<int>(choices.items().size())),
                               parts.join(u", "_s))
                          .arg(chosen));
    m_apply->setText(tr("&Apply %n", nullptr, chosen));
    m_apply->setEnabled(chosen > 0);
}

void PatchDialog::accept() {
    Q_EMIT applyRequested(m_model->choices().edits());
    QDialog::accept();
}

}  // namespace groundscope
