// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: figures of the open run.
#include "app/audit/audit_desk.h"
#include "app/audit/review_controller.h"
#include "app/audit/run_answers.h"
#include "app/audit/runs_desk.h"
#include "app/audit/tournament_desk.h"
#include "app/models/judging_dialog.h"
#include "app/shell/main_window.h"
#include "app/shell/panel_focus.h"
#include "widgets/render/convert.h"

#include <QDockWidget>
#include <QFileDialog>

namespace groundscope {

using namespace Qt::StringLiterals;

void MainWindow::connectEvaluation() {
    EvaluationDock* dock = m_workspace->evaluation();
    connect(m_actions->evaluate, &QAction::triggered, this, [this, dock] {
        showPanel(dock);
        evaluate();
    });
    connect(m_actions->compareRuns, &QAction::triggered, this, &MainWindow::compareRuns);
    connect(dock, &EvaluationDock::evaluateRequested, this, &MainWindow::evaluate);
    connect(dock, &EvaluationDock::cancelRequested, this, [this, dock] {
        m_evaluator.cancel();
        dock->setIdle();
    });
    connect(dock, &EvaluationDock::companionsRequested, this, &MainWindow::chooseCompanions);
    connect(&m_evaluator, &Evaluator::progress, dock, &EvaluationDock::setProgress);
    connect(&m_evaluator, &Evaluator::ready, this, [this, dock](const std::shared_ptr<const Evaluation>& evaluation) {
        dock->setEvaluation(evaluation, m_session.benchmark());
    });
    connect(&m_evaluator, &Evaluator::failed, this,
            [dock](const Error& error) { dock->showError(errorText(error)); });
    connect(&m_session, &Session::changed, this, [this, dock](const Change& change) {
        const bool another = change.kind == Change::Kind::Benchmark ||
                             (change.kind == Change::Kind::Run && change.sampleId.isEmpty());
        if (another) {
            m_evaluator.cancel();
            m_evaluator.setCompanions({});
            dock->setRunOpen(m_session.store() != nullptr);
        }
        if (change.kind == Change::Kind::GroundTruth)
            dock->setOutdated();
    });
    // Results from the models, not forms read back from the file.
    connect(&m_controller, &InferenceController::sampleChanged, dock, &EvaluationDock::setOutdated);
}

void MainWindow::evaluate() {
    const auto store = m_session.store();
    if (!store)
        return;
    EvaluateOptions options;
    options.profile = toUtf8(m_workspace->evaluation()->profile());
    options.allImages = m_workspace->evaluation()->allImages();
    m_evaluator.start(store, m_session.benchmark(), std::move(options));
}

void MainWindow::chooseCompanions() {
    const QStringList files = QFileDialog::getOpenFileNames(this, tr("Runs of the Other Probings"), m_runsFolder,
                                                            tr("GroundScope runs (*.gsrun)"));
    if (files.isEmpty())
        return;
    m_evaluator.setCompanions(files);
    m_desks.runAnswers->setCompanions(files);
    evaluate();
}

/// Opens the window of comparisons, or brings it to the front, and asks for runs when it has none.
void MainWindow::compareRuns() {
    if (!m_comparison) {
        m_comparison = new ComparisonWindow(this);
        m_comparison->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_comparison, &ComparisonWindow::addRunsRequested, this, &MainWindow::chooseComparedRuns);
        connect(m_comparison, &ComparisonWindow::sampleRequested, this, [this](const QString& sampleId) {
            const auto benchmark = m_session.benchmark();
            if (const auto index = benchmark ? benchmark->find(toUtf8(sampleId)) : std::nullopt)
                m_session.setCurrentIndex(static_cast<int>(*index));
        });
        connect(m_comparison, &ComparisonWindow::compared, m_desks.runAnswers, &RunAnswers::setCompared);
    }
    m_comparison->show();
    m_comparison->raise();
    m_comparison->activateWindow();
    if (!m_comparison->comparison() && !m_comparison->isBusy())
        chooseComparedRuns();
}

void MainWindow::chooseComparedRuns() {
    QStringList files = QFileDialog::getOpenFileNames(m_comparison, tr("Runs to Compare"), m_runsFolder,
                                                      tr("GroundScope runs (*.gsrun)"));
    const QString open = m_session.store() ? toQString(m_session.store()->file()) : QString();
    if (files.size() == 1 && !open.isEmpty() && !files.contains(open))
        files.prepend(open);  // one file: compare it with the run that is open
    if (!files.isEmpty() && m_comparison)
        m_comparison->compare(files);
}

void MainWindow::connectReview() {
    m_desks.review = new ReviewController(&m_session, m_workspace->review(), this);
    m_desks.runAnswers = new RunAnswers(&m_session, m_workspace->review()->verdicts(), this);
    m_desks.review->setOrder([this] { return m_workspace->samples()->listed(); });
    connect(m_workspace->samples()->filter(), &QAbstractItemModel::modelReset, m_desks.review, &ReviewController::refreshOrder);
    m_desks.review->setAnnotator(m_settings.annotator);
    connect(m_desks.review, &ReviewController::annotatorChanged, this,
            [this](const QString& name) { m_settings.annotator = name; });
    connect(m_desks.review, &ReviewController::labelled, m_workspace->evaluation(), &EvaluationDock::setOutdated);
    connect(m_actions->review, &QAction::triggered, this, [this] {
        showPanel(m_workspace->review());
        m_workspace->review()->focusPage();
    });
    connect(m_actions->judgeAnswers, &QAction::triggered, this, [this] { askJudge(false); });
    connect(m_actions->judgeMasks, &QAction::triggered, this, [this] { askJudge(true); });
    connect(m_actions->nextUnreviewed, &QAction::triggered, this, [this] { m_desks.review->step(1); });
    connect(m_actions->previousUnreviewed, &QAction::triggered, this, [this] { m_desks.review->step(-1); });
    new TournamentDesk({&m_session, m_workspace, m_actions, &m_controller, &m_keys, [this] { return m_settings.run.judge; }},
                       this);
    new AuditDesk({&m_session, m_workspace, m_actions, m_desks.review, m_layouts, m_messages, m_status}, this);
    new RunsDesk({&m_session, m_workspace, m_actions, m_messages, m_status}, this);
}

void MainWindow::askJudge(bool masks) {
    if (!m_session.store())
        return;
    if (isFixedRun()) {
        m_messages->showMessage(MessageStrip::Kind::Note,
                                tr("The demo's recorded run is kept as it is. Save a copy of it and open that to have it "
                                   "judged."),
                                {}, tr("Save a Copy…"), [this] { saveRunCopy(); });
        return;
    }
    auto* dialog = new JudgingDialog({m_session.store(), m_session.benchmark(), m_settings.run.judge}, &m_keys, masks, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &JudgingDialog::endpointRequested, this, [this, dialog] {
        chooseEndpoint(dialog, m_settings.run.judge,
                       [this, dialog](const std::string& endpoint, const std::string& model) {
                           RunConfig settings = m_settings.run;
                           settings.judge.endpoint = endpoint;
                           settings.judge.model = model;
                           setRunSettings(settings);
                           dialog->setEndpoint(endpoint, model);
                       });
    });
    connect(dialog, &JudgingDialog::judged, this, [this](const std::shared_ptr<RunStore>& store) {
        m_desks.review->keeper()->reload(store);
        m_session.forgetForms();  // selections may have changed
        m_workspace->evaluation()->setOutdated();
    });
    dialog->open();
}

}  // namespace groundscope
