// SPDX-License-Identifier: GPL-3.0-or-later
// BuildWindow: projects, proposals, comparing, writing, and what to say about them.
#include "app/building/build_dialogs.h"
#include "app/building/build_panel.h"
#include "app/building/build_question_model.h"
#include "app/building/build_window.h"
#include "app/models/judging_dialog.h"
#include "app/shell/message_strip.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/render/convert.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>

namespace groundscope {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMaxNotes = 200;

QString fileFilter() {
    return BuildWindow::tr("Benchmarks to build (*.gsbuild)");
}

}  // namespace

void BuildWindow::connectFiles() {
    connect(m_controller, &BuildController::opened, this, &BuildWindow::onOpened);
    connect(m_controller, &BuildController::failed, this, [this](const Error& error) {
        if (findChild<NewBuildDialog*>() == nullptr)  // which says it itself
            m_messages->showError(errorText(error));
    });
    connect(m_controller, &BuildController::refused, this, &BuildWindow::onRefused);
    connect(m_controller, &BuildController::planned, this, &BuildWindow::onPlanned);
    connect(m_controller, &BuildController::proposed, this, &BuildWindow::onProposed);
    connect(m_controller, &BuildController::written, this, &BuildWindow::onWritten);
    connect(m_controller, &BuildController::compared, this, [this](const BuildAgreement& agreement) {
        showAgreement(agreement, this, [this](const std::string& sampleId) {
            if (const auto index = m_controller->project()->find(sampleId))
                m_controller->show(static_cast<int>(*index));
        });
    });
}

void BuildWindow::openProject(const QString& file) {
    m_controller->open(file);
}

void BuildWindow::onOpened() {
    const BuildProject& project = *m_controller->project();
    setWindowTitle(tr("Build a Benchmark: %1").arg(toQString(project.file.filename())));
    const QString name = m_annotator->currentText();
    {
        const QSignalBlocker blocker(m_annotator);
        m_annotator->clear();
        for (const std::string& annotator : project.annotators())
            m_annotator->addItem(toQString(annotator));
        m_annotator->setEditText(name);
    }
    m_list->resizeColumnToContents(BuildQuestionModel::Id);
    if (m_controller->index() >= 0)
        m_list->selectRow(m_controller->index());
    QStringList notes;
    for (std::size_t i = 0; i < std::min(project.notes.size(), kMaxNotes); ++i)
        notes.append(toQString(project.notes[i].sampleId.empty() ? project.notes[i].message : project.notes[i].sampleId + ": " + project.notes[i].message));
    if (project.items.empty())
        m_messages->showMessage(MessageStrip::Kind::Problem, tr("The question set has no question."), notes.join(u'\n'));
    else if (name.trimmed().isEmpty())
        onRefused(BuildController::Obstacle::NoAnnotator);
    else if (!notes.isEmpty())
        m_messages->showMessage(MessageStrip::Kind::Note, tr("%n oddity(s) in the questions.", nullptr, static_cast<int>(project.notes.size())), notes.join(u'\n'));
    else
        m_messages->hide();
    refreshState();
}

void BuildWindow::onRefused(BuildController::Obstacle obstacle) {
    m_saysOfQuestion = obstacle != BuildController::Obstacle::NoAnnotator;
    switch (obstacle) {
        case BuildController::Obstacle::None:
        case BuildController::Obstacle::NoQuestion:
            return;
        case BuildController::Obstacle::NoAnnotator:
            m_messages->showMessage(MessageStrip::Kind::Note, tr("Say who you are, above: the annotator's name stands with every decision."));
            m_annotator->setFocus();
            return;
        case BuildController::Obstacle::Loading:
            m_messages->showMessage(MessageStrip::Kind::Note, tr("The picture is still being read. A moment, please."));
            return;
        case BuildController::Obstacle::NoPicture:
            m_messages->showMessage(MessageStrip::Kind::Problem, tr("Without its picture and annotations this question cannot be decided. Put it aside (S)."),
                                    m_controller->picture()->error ? toQString(describe(*m_controller->picture()->error)) : QString());
            return;
        case BuildController::Obstacle::NoExpression:
            m_messages->showMessage(MessageStrip::Kind::Note, tr("Write the referring expression first, or say that there is no specific object (N)."));
            m_panel->editExpression();
            return;
    }
}

void BuildWindow::useEndpoint(const ChatEndpoint& endpoint) {
    m_controller->planModel(endpoint);
}

/// Nothing is sent before the person says so.
void BuildWindow::onPlanned(const ChatEndpoint& endpoint, const ChatCost& cost) {
    if (cost.requests == 0) {
        m_messages->showMessage(MessageStrip::Kind::Note, tr("There is nothing left to ask %1.").arg(toQString(endpoint.model)));
        return;
    }
    m_messages->showMessage(MessageStrip::Kind::Note, tr("%1 would be asked: %2.").arg(toQString(endpoint.model), chatCostText(cost)),
                            tr("Each request holds one question and the classes of its picture, no picture. Address: %1").arg(toQString(endpoint.baseUrl)), tr("Send"),
                            [this, endpoint] {
                                m_messages->hide();
                                m_controller->proposeByModel(endpoint);
                            });
}

void BuildWindow::onProposed(const ProposeOutcome& outcome) {
    QStringList parts{tr("Proposals for %n question(s).", nullptr, static_cast<int>(outcome.proposed))};
    if (outcome.withoutClass > 0)
        parts.append(tr("%n of them name(s) no class of the picture.", nullptr, static_cast<int>(outcome.withoutClass)));
    if (outcome.withoutInstances > 0)
        parts.append(tr("%n picture(s) have no annotations.", nullptr, static_cast<int>(outcome.withoutInstances)));
    if (outcome.failed > 0)
        parts.append(tr("%n failed.", nullptr, static_cast<int>(outcome.failed)));
    m_messages->showMessage(outcome.failed > 0 ? MessageStrip::Kind::Problem : MessageStrip::Kind::Note, parts.join(u' '));
}

void BuildWindow::onWritten(const QString& folder, const QStringList& files, int samples, int undecided) {
    QString text = tr("%n sample(s) written.", nullptr, samples);
    if (undecided > 0)
        text += u' ' + tr("%n question(s) left out, not decided yet.", nullptr, undecided);
    m_messages->showMessage(MessageStrip::Kind::Note, text, files.join(u'\n'), tr("Look at It"), [this, folder] { Q_EMIT benchmarkRequested(folder); });
}

void BuildWindow::chooseAndOpen() {
    const QString file = QFileDialog::getOpenFileName(this, tr("Open Project"), {}, fileFilter());
    if (!file.isEmpty())
        openProject(file);
}

void BuildWindow::newProject() {
    auto* dialog = new NewBuildDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewBuildDialog::createRequested, m_controller, [this, dialog] {
        dialog->setBusy(true);
        m_controller->create(dialog->file(), dialog->sources(), dialog->proposes());
    });
    connect(m_controller, &BuildController::failed, dialog, [dialog](const Error& error) {
        dialog->setBusy(false);
        dialog->showError(toQString(describe(error)));
    });
    connect(m_controller, &BuildController::opened, dialog, &QDialog::accept);
    connect(dialog, &QDialog::rejected, m_controller, [this, dialog] {
        if (dialog->isBusy())
            m_controller->cancel();
    });
    dialog->open();
}

void BuildWindow::saveElsewhere() {
    QString file = QFileDialog::getSaveFileName(this, tr("Save Project As"), {}, fileFilter(), nullptr, QFileDialog::DontConfirmOverwrite);
    if (file.isEmpty())
        return;
    if (!file.endsWith(u".gsbuild"_s))
        file += u".gsbuild"_s;
    m_controller->saveAs(file);
}

void BuildWindow::writeBenchmark() {
    auto* dialog = new WriteBuildDialog(m_controller->project()->annotators(), m_controller->annotator(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_controller->write(dialog->layoutName(), dialog->folder(), dialog->annotators()); });
    dialog->open();
}

void BuildWindow::compareAnnotators() {
    const std::set<std::string> names = m_controller->project()->annotators();
    if (names.size() < 2) {
        m_messages->showMessage(MessageStrip::Kind::Note, tr("Two annotators are needed: the second one enters another name above and goes through the questions."));
        return;
    }
    const auto compare = [this](const std::string& first, const std::string& second) { m_controller->compareAnnotators(first, second); };
    if (names.size() == 2)
        compare(*names.begin(), *names.rbegin());
    else
        chooseAnnotators(names, this, compare);
}

void BuildWindow::closeEvent(QCloseEvent* event) {
    if (m_isClosing || m_controller->saveState() == BuildController::SaveState::Saved) {
        event->accept();
        return;
    }
    event->ignore();
    if (m_controller->saveState() == BuildController::SaveState::Saving) {
        m_controller->whenSaved([this] { close(); });
        return;
    }
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Not Saved"), tr("The last decisions could not be saved."), QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"buildNotSaved"_s);
    box->setInformativeText(toQString(describe(*m_controller->saveError())));
    const QPushButton* elsewhere = box->addButton(tr("Save Project &As…"), QMessageBox::AcceptRole);
    const QPushButton* discard = box->addButton(tr("Close &Without Saving"), QMessageBox::DestructiveRole);
    connect(elsewhere, &QPushButton::clicked, this, &BuildWindow::saveElsewhere);
    connect(discard, &QPushButton::clicked, this, [this] {
        m_isClosing = true;
        close();
    });
    box->open();
}

}  // namespace groundscope
