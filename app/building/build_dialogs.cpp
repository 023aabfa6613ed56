// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/building/build_dialogs.h"

#include "app/building/build_question_model.h"
#include "widgets/render/convert.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMinimumWidth = 620;

/// A path with a button that chooses it.
QLineEdit* pathField(QDialog* dialog, QFormLayout* form, const QString& name, const QString& title, const std::function<QString(QDialog*)>& choose) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(QString(title).remove(u'&'));
    auto* button = new QPushButton(NewBuildDialog::tr("Choose…"));
    button->setAutoDefault(false);
    button->setAccessibleName(NewBuildDialog::tr("Choose: %1").arg(QString(title).remove(u'&')));
    layout->addWidget(edit, 1);
    layout->addWidget(button);
    auto* label = new QLabel(title);
    label->setBuddy(edit);
    form->addRow(label, row);
    QObject::connect(button, &QPushButton::clicked, dialog, [dialog, edit, choose] {
        const QString path = choose(dialog);
        if (!path.isEmpty())
            edit->setText(path);
    });
    return edit;
}

QDialogButtonBox* addButtons(QDialog* dialog, QFormLayout* form, const QString& okText) {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(okText);
    form->addRow(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

/// Longer texts may be wider than the dialog.
QLabel* wrapped(const QString& text) {
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QString kappaText(const PairAgreement& pair) {
    return pair.kappa ? NewBuildDialog::tr("%1 of %2 alike, kappa %3").arg(pair.agreed).arg(pair.items).arg(QLocale().toString(*pair.kappa, 'f', 3))
                      : NewBuildDialog::tr("%1 of %2 alike, kappa cannot be told").arg(pair.agreed).arg(pair.items);
}

}  // namespace

QLineEdit* NewBuildDialog::addPath(QFormLayout* form, const QString& name, const QString& title, Kind kind, const QString& hint) {
    QLineEdit* edit = pathField(this, form, name, title, [this, title, kind](QDialog* dialog) {
        const QString caption = QString(title).remove(u'&');
        const QString folder = QFileInfo(m_questions->text()).path();
        if (kind == Kind::NewFile)
            return QFileDialog::getSaveFileName(dialog, caption, folder, tr("Benchmarks to build (*.gsbuild)"), nullptr, QFileDialog::DontConfirmOverwrite);
        return kind == Kind::Folder ? QFileDialog::getExistingDirectory(dialog, caption, folder) : QFileDialog::getOpenFileName(dialog, caption, folder);
    });
    edit->setPlaceholderText(hint);
    connect(edit, &QLineEdit::textChanged, this, &NewBuildDialog::refresh);
    return edit;
}

NewBuildDialog::NewBuildDialog(QWidget* parent) : QDialog(parent) {
    setObjectName(u"newBuild"_s);
    setWindowTitle(tr("New Benchmark to Build"));
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_questions = addPath(form, u"newQuestions"_s, tr("&Questions"), Kind::File, tr("MMVP's CSV, CV-Bench's JSONL, or a CSV with image and question"));
    m_images = addPath(form, u"newImages"_s, tr("&Pictures"), Kind::Folder, tr("folder; the questions name pictures in it or below"));
    m_instances = addPath(form, u"newInstances"_s, tr("COCO &instances"), Kind::File, tr("instances or panoptic JSON; may stay empty"));
    m_labels = addPath(form, u"newLabels"_s, tr("&Label pictures"), Kind::Folder, tr("folder of PNGs as in ADEChallengeData2016; may stay empty"));
    m_classes = addPath(form, u"newClasses"_s, tr("Their &class list"), Kind::File, tr("objectInfo150.txt; empty: looked for beside them"));
    m_file = addPath(form, u"newFile"_s, tr("Project &file"), Kind::NewFile, tr("a new file; all decisions go into it"));
    m_propose = new QCheckBox(tr("Propose &objects by rules at once"));
    m_propose->setObjectName(u"newPropose"_s);
    m_propose->setChecked(true);
    form->addRow(m_propose);
    m_error = wrapped({});
    m_error->setObjectName(u"newError"_s);
    m_error->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_error->hide();
    form->addRow(m_error);
    m_buttons = addButtons(this, form, tr("C&reate"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &NewBuildDialog::createRequested);
    setMinimumWidth(kMinimumWidth);
    refresh();
}

void NewBuildDialog::refresh() {
    if (m_buttons == nullptr)
        return;
    const bool isComplete = !m_questions->text().isEmpty() && !m_images->text().isEmpty() && !m_file->text().isEmpty();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isComplete && !m_isBusy);
    m_classes->setEnabled(!m_labels->text().isEmpty());
}

void NewBuildDialog::setBusy(bool busy) {
    m_isBusy = busy;
    if (busy) {
        m_error->setText(tr("Reading…"));
        m_error->show();
    }
    refresh();
}

void NewBuildDialog::showError(const QString& text) {
    m_error->setText(u"⚠ "_s + text);
    m_error->show();
}

QString NewBuildDialog::file() const {
    const QString name = m_file->text();
    return name.endsWith(u".gsbuild"_s) ? name : name + u".gsbuild"_s;
}

bool NewBuildDialog::proposes() const {
    return m_propose->isChecked();
}

BuildSources NewBuildDialog::sources() const {
    BuildSources sources{toPath(m_questions->text()), {toPath(m_images->text())}, {}};
    if (!m_instances->text().isEmpty())
        sources.instances.push_back({toPath(m_instances->text()), {}, {}});
    if (!m_labels->text().isEmpty())
        sources.instances.push_back({toPath(m_labels->text()), {}, toPath(m_classes->text())});
    return sources;
}

WriteBuildDialog::WriteBuildDialog(const std::set<std::string>& annotators, const QString& current, QWidget* parent) : QDialog(parent), m_names(annotators) {
    setObjectName(u"writeBuild"_s);
    setWindowTitle(tr("Write Benchmark"));
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout = new QComboBox;
    m_layout->setObjectName(u"writeLayout"_s);
    m_layout->addItem(u"PixMMVP"_s, u"pixmmvp"_s);
    m_layout->addItem(u"PixCV-Bench"_s, u"pixcvbench"_s);
    form->addRow(tr("&Layout"), m_layout);
    m_first = new QComboBox;
    m_first->setObjectName(u"writeFirst"_s);
    for (const std::string& name : annotators)
        m_first->addItem(toQString(name));
    m_first->setCurrentIndex(std::max(0, m_first->findText(current)));
    form->addRow(tr("Whose decisions count &first"), m_first);
    m_folder = pathField(this, form, u"writeFolder"_s, tr("&New folder"), [](QDialog* dialog) { return QFileDialog::getExistingDirectory(dialog); });
    form->addRow(wrapped(tr("Questions nobody has decided are left out. Pictures are copied into the folder.")));
    QDialogButtonBox* buttons = addButtons(this, form, tr("&Write"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    QPushButton* ok = buttons->button(QDialogButtonBox::Ok);
    ok->setEnabled(false);
    connect(m_folder, &QLineEdit::textChanged, ok, [ok](const QString& folder) { ok->setEnabled(!folder.isEmpty()); });
    setMinimumWidth(kMinimumWidth);
}

std::string WriteBuildDialog::layoutName() const {
    return toUtf8(m_layout->currentData().toString());
}

QString WriteBuildDialog::folder() const {
    return m_folder->text();
}

std::vector<std::string> WriteBuildDialog::annotators() const {
    std::vector<std::string> names;
    if (m_first->count() > 0)
        names.push_back(toUtf8(m_first->currentText()));
    for (const std::string& name : m_names)
        if (names.empty() || name != names.front())
            names.push_back(name);
    return names;
}

void chooseAnnotators(const std::set<std::string>& names, QWidget* parent, const std::function<void(const std::string& first, const std::string& second)>& then) {
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(u"chooseAnnotators"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(NewBuildDialog::tr("Compare Annotators"));
    auto* form = new QFormLayout(dialog);
    const auto box = [&names](int index) {
        auto* made = new QComboBox;
        for (const std::string& name : names)
            made->addItem(toQString(name));
        made->setCurrentIndex(index);
        return made;
    };
    QComboBox* first = box(0);
    QComboBox* second = box(1);
    form->addRow(NewBuildDialog::tr("&First"), first);
    form->addRow(NewBuildDialog::tr("&Second"), second);
    QDialogButtonBox* buttons = addButtons(dialog, form, NewBuildDialog::tr("&Compare"));
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(dialog, &QDialog::accepted, parent, [first, second, then] { then(toUtf8(first->currentText()), toUtf8(second->currentText())); });
    dialog->open();
}

namespace {

QFormLayout* agreementFigures(const BuildAgreement& agreement) {
    auto* form = new QFormLayout;
    form->addRow(NewBuildDialog::tr("Decided by both"), new QLabel(QString::number(agreement.both)));
    form->addRow(NewBuildDialog::tr("Only by %1, only by %2").arg(toQString(agreement.first), toQString(agreement.second)),
                 new QLabel(NewBuildDialog::tr("%1, %2").arg(agreement.onlyFirst).arg(agreement.onlySecond)));
    form->addRow(NewBuildDialog::tr("Done or no specific object"), new QLabel(kappaText(agreement.states)));
    form->addRow(NewBuildDialog::tr("Instances kept or dropped"), new QLabel(kappaText(agreement.instances)));
    form->addRow(NewBuildDialog::tr("Same expression"), new QLabel(NewBuildDialog::tr("%1 of %2").arg(agreement.sameExpression).arg(agreement.bothDone)));
    form->addRow(NewBuildDialog::tr("Mean IoU of the masks"), new QLabel(agreement.bothDone == 0 ? u"–"_s : QLocale().toString(agreement.meanIou, 'f', 3)));
    return form;
}

QString stateWord(const std::string& name) {
    for (const auto state : {Decision::State::Done, Decision::State::NoObject})
        if (nameOf(state) == name) {
            Decision decision;
            decision.state = state;
            return BuildQuestionModel::stateText(&decision);
        }
    return toQString(name);
}

QTableWidget* disagreementTable(const BuildAgreement& agreement) {
    auto* table = new QTableWidget(static_cast<int>(agreement.disagreements.size()), 4);
    table->setObjectName(u"buildDisagreements"_s);
    table->setAccessibleName(NewBuildDialog::tr("Where the two differ"));
    table->setHorizontalHeaderLabels({NewBuildDialog::tr("Sample"), NewBuildDialog::tr("What"), toQString(agreement.first), toQString(agreement.second)});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    for (int row = 0; row < table->rowCount(); ++row) {
        const BuildDisagreement& item = agreement.disagreements[static_cast<std::size_t>(row)];
        const QString what = item.what == "mask" ? NewBuildDialog::tr("mask") : item.what == "state" ? NewBuildDialog::tr("state") : NewBuildDialog::tr("expression");
        const auto said = [&item](const std::string& word) { return item.what == "state" ? stateWord(word) : toQString(word); };
        const QStringList cells{toQString(item.sampleId), what, said(item.first), said(item.second)};
        for (int column = 0; column < cells.size(); ++column)
            table->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    table->resizeColumnsToContents();
    return table;
}

}  // namespace

void showAgreement(const BuildAgreement& agreement, QWidget* parent, const std::function<void(const std::string& sampleId)>& show) {
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(u"buildAgreement"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(NewBuildDialog::tr("Agreement of %1 and %2").arg(toQString(agreement.first), toQString(agreement.second)));
    auto* layout = new QVBoxLayout(dialog);
    layout->addLayout(agreementFigures(agreement));
    if (agreement.disagreements.empty())
        layout->addWidget(new QLabel(NewBuildDialog::tr("The two differ nowhere.")));
    else
        layout->addWidget(new QLabel(NewBuildDialog::tr("Where they differ; Enter or a double click brings the question up:")));
    QTableWidget* table = disagreementTable(agreement);
    table->setVisible(!agreement.disagreements.empty());
    layout->addWidget(table, 1);
    QObject::connect(table, &QTableWidget::itemActivated, parent, [table, show](const QTableWidgetItem* item) { show(toUtf8(table->item(item->row(), 0)->text())); });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    layout->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    dialog->resize(700, agreement.disagreements.empty() ? 0 : 480);
    dialog->show();
}

}  // namespace groundscope
