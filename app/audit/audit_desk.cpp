// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/audit_desk.h"

#include "app/audit/audit_actions.h"
#include "app/audit/pair_desk.h"
#include "app/audit/review_controller.h"
#include "app/audit/side_desk.h"
#include "app/shell/actions.h"
#include "app/shell/dock_layouts.h"
#include "app/shell/message_strip.h"
#include "app/shell/save_question.h"
#include "app/shell/workspace.h"
#include "widgets/render/audit_labels.h"

#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QMainWindow>
#include <QRandomGenerator>
#include <QTimer>

namespace groundscope {

using namespace Qt::StringLiterals;

AuditDesk::AuditDesk(const Parts& parts, QMainWindow* window)
    : QObject(window),
      m_parts(parts),
      m_window(window),
      m_sides(new SideDesk({parts.session, parts.workspace, parts.actions, parts.status}, window)),
      m_pairs(new PairDesk(parts.session, parts.workspace, window)) {
    const AuditActions* actions = parts.actions->audit();
    connect(actions->verdicts, &QAction::triggered, this, [this] {
        showPage();
        m_parts.workspace->review()->focusPage();
    });
    for (std::size_t i = 0; i < actions->verdict.size(); ++i)
        connect(actions->verdict[i], &QAction::triggered, this, [this, i] {
            showPage();
            page()->give(static_cast<int>(i));
        });
    for (std::size_t i = 0; i < actions->reason.size(); ++i)
        connect(actions->reason[i], &QAction::triggered, this, [this, i] {
            showPage();
            page()->toggleReason(static_cast<int>(i));
        });
    connect(actions->clearVerdict, &QAction::triggered, this, [this] { page()->takeBack(); });
    connect(actions->note, &QAction::triggered, this, [this] {
        showPage();
        page()->focusNote();
    });
    connect(actions->resume, &QAction::triggered, this, [this] {
        showPage();
        m_parts.review->resume();
    });
    connect(actions->blind, &QAction::triggered, this, &AuditDesk::setBlind);
    connect(actions->pairs, &QAction::triggered, m_pairs, &PairDesk::showDock);
    connect(actions->exportVerdicts, &QAction::triggered, this, &AuditDesk::askForExport);
    connectPage();
    connectPairs();
    refreshActions();
}

void AuditDesk::connectPage() {
    connect(page(), &AuditPage::blindWanted, this, &AuditDesk::setBlind);
    connect(page(), &AuditPage::exportRequested, this, &AuditDesk::askForExport);
    connect(page(), &AuditPage::verdictGiven, this, [this] { tellWhenDone(); });
    connect(m_parts.session, &Session::changed, this, &AuditDesk::onChanged);
    connect(m_parts.layouts, &DockLayouts::shown, this, [this](WorkspaceKind kind) {
        if (kind == WorkspaceKind::Audit)
            m_parts.workspace->review()->showPage(kAuditKind);
        m_sides->setShown(kind == WorkspaceKind::Audit);
    });
    // Whoever brings a panel back that would tell: it goes again.
    for (QDockWidget* dock : m_window->findChildren<QDockWidget*>())
        connect(dock, &QDockWidget::visibilityChanged, this, [this](bool visible) {
            if (visible && isBlind())
                QTimer::singleShot(0, this, &AuditDesk::hideTellingDocks);
        });
}

/// The paper's paired failures, each one key away, with the question beside them.
void AuditDesk::connectPairs() {
    const AuditActions* actions = m_parts.actions->audit();
    connect(actions->wrongPlace, &QAction::triggered, this, [this] { showPairs(Quadrant::GroundingOnly); });
    connect(actions->wrongAnswer, &QAction::triggered, this, [this] { showPairs(Quadrant::VqaOnly); });
    connect(m_parts.workspace->evaluation(), &EvaluationDock::nothingFound, this,
            [this](const QString& text) { m_parts.messages->showMessage(MessageStrip::Kind::Note, text); });
}

void AuditDesk::showPairs(Quadrant quadrant) {
    ReviewDock* dock = m_parts.workspace->review();
    dock->showPage("answer");
    dock->show();
    dock->raise();
    m_parts.workspace->evaluation()->showQuadrant(quadrant);
}

AuditPage* AuditDesk::page() const {
    return m_parts.workspace->review()->audit();
}

void AuditDesk::showPage() {
    ReviewDock* dock = m_parts.workspace->review();
    dock->showPage(kAuditKind);
    dock->show();
    dock->raise();
}

void AuditDesk::onChanged(const Change& change) {
    const bool another = change.kind == Change::Kind::Benchmark || (change.kind == Change::Kind::Run && change.sampleId.isEmpty());
    if (another) {
        if (isBlind())
            setBlind(false);
        m_reporting.cancel();
        m_toldDone = false;
        page()->setBlindReport({});
    }
    if (!change.isLook())
        refreshActions();
}

void AuditDesk::refreshActions() {
    const AuditActions* actions = m_parts.actions->audit();
    const bool open = m_parts.session->store() != nullptr;
    for (QAction* action : {actions->verdicts, actions->clearVerdict, actions->note, actions->resume, actions->blind,
                            actions->exportVerdicts, actions->tournament, actions->pairs, actions->wrongPlace, actions->wrongAnswer})
        action->setEnabled(open);
    for (QAction* action : actions->verdict)
        action->setEnabled(open);
    for (QAction* action : actions->reason)
        action->setEnabled(open);
}

/// That of the newest blind verdict, so that an audit that is resumed keeps its sides; else a new one.
std::uint64_t AuditDesk::seedToUse() const {
    const AuditVerdict* newest = nullptr;
    const std::string annotator = toUtf8(m_parts.workspace->review()->annotator());
    const auto verdicts = auditVerdicts(*m_parts.review->keeper()->labels(), annotator);
    for (const AuditVerdict& verdict : verdicts)
        if (verdict.blindSeed && verdict.pair == page()->pair() && (newest == nullptr || verdict.atUtc >= newest->atUtc))
            newest = &verdict;
    return newest != nullptr && !annotator.empty() ? *newest->blindSeed : QRandomGenerator::global()->generate();
}

void AuditDesk::setBlind(bool blind) {
    const bool possible = blind && m_parts.session->store() && page()->isAuditable();
    m_parts.actions->audit()->blind->setChecked(possible);
    if (possible == isBlind()) {
        page()->setBlind(m_seed);
        return;
    }
    m_seed = possible ? std::optional(seedToUse()) : std::nullopt;
    m_toldDone = false;
    for (QAction* action : {m_parts.actions->whatIf, m_parts.actions->compareRuns})
        action->setEnabled(!possible);
    page()->setBlind(m_seed);
    page()->setBlindReport({});
    if (possible) {
        showPage();
        m_sides->setBlind(SideDesk::Blind{page()->pair(), *m_seed});
        hideTellingDocks();
        for (QDialog* beside : m_window->findChildren<QDialog*>())
            beside->close();
    } else {
        m_sides->setBlind(std::nullopt);
        showHiddenDocks();
        tellBlindFigures();
    }
}

/// All but the list of images, the verdicts, the layers and ground truth.
void AuditDesk::hideTellingDocks() {
    if (!isBlind())
        return;
    const Workspace& workspace = *m_parts.workspace;
    const QList<const QDockWidget*> silent = {workspace.samples(), workspace.review(), workspace.layers(),
                                              workspace.groundTruth(), workspace.jobs()};
    for (QDockWidget* dock : m_window->findChildren<QDockWidget*>()) {
        if (silent.contains(dock))
            continue;
        dock->toggleViewAction()->setEnabled(false);
        if (dock->isHidden())
            continue;
        if (!dock->visibleRegion().isEmpty())
            m_inFront.append(dock);
        dock->hide();
        if (!m_hidden.contains(dock))
            m_hidden.append(dock);
    }
}

void AuditDesk::showHiddenDocks() {
    for (QDockWidget* dock : m_window->findChildren<QDockWidget*>())
        dock->toggleViewAction()->setEnabled(true);
    for (const QPointer<QDockWidget>& dock : std::as_const(m_hidden))
        if (dock)
            dock->show();
    for (const QPointer<QDockWidget>& dock : std::as_const(m_inFront))
        if (dock)
            dock->raise();
    m_hidden.clear();
    m_inFront.clear();
    showPage();
}

/// Unblinded: what the blind verdicts of this annotator say.
void AuditDesk::tellBlindFigures() {
    const auto store = m_parts.session->store();
    if (!store)
        return;
    std::vector<Label> own;
    const std::string annotator = toUtf8(m_parts.workspace->review()->annotator());
    for (const Label& label : *m_parts.review->keeper()->labels())
        if (label.kind == kAuditKind && label.annotator == annotator && label.item == page()->item())
            own.push_back(label);
    m_reporting.start(
        [store, own = std::move(own)](const std::stop_token& stop) {
            Progress progress;
            progress.stop = stop;
            return auditReport(*store, own, progress);
        },
        [this](const Result<AuditReport>& report) {
            if (!report)
                return m_parts.messages->showError(errorText(report.error()));
            const BlindFigures figures = report->figures.empty() ? BlindFigures() : report->figures.front().blind;
            page()->setBlindReport(blindText(figures, page()->pair()));
        });
}

void AuditDesk::tellWhenDone() {
    const auto counts = m_parts.review->counts();
    if (!isBlind() || m_toldDone || counts.all == 0 || counts.reviewed < counts.all)
        return;
    m_toldDone = true;
    m_parts.messages->showMessage(MessageStrip::Kind::Note, tr("Every image is audited. Tell now whose mask was whose?"), {},
                                  tr("End the Blind Audit"), [this] { setBlind(false); });
}

void AuditDesk::askForExport() {
    const auto store = m_parts.session->store();
    if (!store)
        return;
    const QFileInfo run(toQString(store->file()));
    const QString proposal = run.dir().filePath(run.completeBaseName() + u"-audit.csv"_s);
    const QString file = askWhereToSave(m_window, tr("Export Verdicts"), proposal, tr("Tables (*.csv);;JSON (*.json)"),
                                        {u"csv"_s, u"json"_s});
    if (!file.isEmpty())
        exportTo(toPath(file));
}

void AuditDesk::exportTo(const std::filesystem::path& file) {
    m_exporting.start(
        [store = m_parts.session->store(), labels = m_parts.review->keeper()->labels(), file](const std::stop_token& stop) {
            Progress progress;
            progress.stop = stop;
            const Result<AuditReport> report = auditReport(*store, *labels, progress);
            return report ? writeAudit(*report, file) : Result<Done>(report.error());
        },
        [this, file](const Result<Done>& written) {
            if (written)
                m_parts.messages->showMessage(MessageStrip::Kind::Note,
                                              tr("Written: %1").arg(QDir::toNativeSeparators(toQString(file))));
            else
                m_parts.messages->showError(errorText(written.error()));
        });
}

}  // namespace groundscope
