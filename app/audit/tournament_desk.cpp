// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/tournament_desk.h"

#include "app/audit/audit_actions.h"
#include "app/models/endpoint_dialog.h"
#include "app/models/endpoint_keys.h"
#include "app/models/judging_dialog.h"
#include "app/shell/actions.h"
#include "app/shell/dock_layouts.h"
#include "app/shell/panel_focus.h"
#include "app/shell/workspace.h"
#include "core/chat/chat_address.h"
#include "core/grounding/chat_judge.h"
#include "core/grounding/local_judge.h"

#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace groundscope {
namespace {

constexpr QSize kThumbnailBound(144, 108);

QHash<int, QImage> paintCandidates(const SampleRun& run, const Picture& picture, const QList<int>& candidates,
                                   const std::stop_token& stop) {
    QHash<int, QImage> images;
    OverlayOptions options;
    options.mask.opacity = 0.5;
    for (const int index : candidates) {
        if (stop.stop_requested())
            break;
        if (index < 0 || static_cast<std::size_t>(index) >= run.candidates.size())
            continue;
        OverlayScene scene;
        scene.image = picture.image;
        scene.imageSize = picture.size;
        scene.mask = MaskShape(run.candidates[static_cast<std::size_t>(index)].mask);
        images.insert(index, renderOverlay(scene, options, kThumbnailBound));
    }
    return images;
}

}  // namespace

TournamentDesk::TournamentDesk(Parts parts, QMainWindow* window)
    : QObject(window), m_parts(std::move(parts)), m_window(window), m_dock(new TournamentDock(window)) {
    window->addDockWidget(Qt::BottomDockWidgetArea, m_dock);
    connect(m_dock, &TournamentDock::thumbnailsWanted, this, [this](const QList<int>& candidates) {
        m_unpainted = candidates;
        makeThumbnails();
    });
    connect(m_dock, &QDockWidget::visibilityChanged, this, &TournamentDesk::makeThumbnails);
    connect(m_dock, &TournamentDock::candidateChosen, this, &TournamentDesk::showCandidate);
    connect(m_dock, &TournamentDock::replayRequested, this, &TournamentDesk::replay);
    connect(m_parts.session, &Session::changed, this, &TournamentDesk::onChanged);
    // Pictures may come later than the form.
    connect(m_parts.workspace, &Workspace::pictureShown, this, [this] {
        if (const Selection* shown = m_dock->selection(); shown != nullptr)
            m_dock->setSampleRun(m_parts.session->currentRun());
    });
    connect(m_parts.actions->audit()->tournament, &QAction::triggered, this, [this] {
        showPanel(m_dock);
    });
}

void TournamentDesk::onChanged(const Change& change) {
    const bool here = change.sampleId.isEmpty() || change.sampleId == m_parts.session->currentId();
    if (change.isLook() || !here)
        return;
    cancel();
    m_painting.cancel();
    m_unpainted.clear();
    m_dock->setSampleRun(m_parts.session->currentRun());
}

void TournamentDesk::makeThumbnails() {
    const auto run = m_parts.session->currentRun();
    const auto picture = m_parts.workspace->picture();
    if (!run || !picture || picture->error || m_unpainted.isEmpty() || !isInSight(m_dock))
        return;
    m_painting.start([run, picture, candidates = std::exchange(m_unpainted, {})](const std::stop_token& stop) {
        return paintCandidates(*run, *picture, candidates, stop);
    }, [this](const QHash<int, QImage>& images) { m_dock->setThumbnails(images); });
}

void TournamentDesk::showCandidate(int candidate) {
    const auto run = m_parts.session->currentRun();
    if (!run || candidate < 0 || static_cast<std::size_t>(candidate) >= run->candidates.size())
        return;
    m_parts.session->setCurrentPhrase(run->candidates[static_cast<std::size_t>(candidate)].phrase);
    const std::vector<int> row = m_parts.session->candidatesOf(m_parts.session->currentPhrase());
    const auto found = std::ranges::find(row, candidate);
    if (found != row.end())
        m_parts.session->setCurrentRow(static_cast<int>(found - row.begin()));
}

void TournamentDesk::cancel() {
    ++m_latest;
    delete m_question;
    m_estimating.cancel();
    m_asking.cancel();
    if (m_lent)
        m_parts.models->cancelLent(*m_lent);
    m_lent.reset();
}

void TournamentDesk::replay(int match, const QList<int>& order) {
    cancel();
    const auto store = m_parts.session->store();
    const Selection* shown = m_dock->selection();
    if (!store || shown == nullptr)
        return;
    ReplayWish wish;
    wish.run = m_parts.session->currentRun();
    wish.benchmark = m_parts.session->benchmark();
    wish.sample = static_cast<std::size_t>(m_parts.session->currentIndex());
    wish.config = store->record().config;
    wish.order.assign(order.begin(), order.end());
    const Match& first = m_dock->tournament().matches[static_cast<std::size_t>(match)];
    const bool scored = !shown->exchanges[static_cast<std::size_t>(first.exchange)].scores.empty();
    m_dock->setReplayState(true, tr("Asking…"));
    scored ? askModel(wish, match) : askEndpoint(wish, match);
}

void TournamentDesk::askModel(const ReplayWish& wish, int match) {
    DeviceWorker::Job job;
    const auto result = std::make_shared<std::optional<Result<Exchange>>>();
    job.run = [wish, result](Models& models, const Progress& progress) -> Result<Done> {
        if (!models.mllm)
            return Error{ErrorCode::Unsupported, "There is no language model among the loaded models.", {}};
        const auto judge = makeLocalJudge(*models.mllm, wish.config.conversation);
        *result = replayMatch(wish, *judge, progress);
        return Done{};
    };
    job.finished = [this, match, result, id = m_latest](const Result<Done>& done) {
        const Result<Exchange> replay = done ? **result : Result<Exchange>(done.error());
        QMetaObject::invokeMethod(this, [this, match, replay, id] {
            if (id == m_latest)
                take(match, replay);
        }, Qt::QueuedConnection);
    };
    m_lent = m_parts.models->lend(std::move(job));
    if (!m_lent)
        m_dock->setReplayState(false, tr("The judge was the loaded model, and none is loaded now. Run one image (F5) first: "
                                         "its models stay in memory."));
}

void TournamentDesk::askEndpoint(const ReplayWish& asked, int match) {
    ReplayWish wish = asked;
    const JudgeConfig now = m_parts.judge();
    JudgeConfig& judge = wish.config.judge;
    if (judge.endpoint.empty()) {
        judge.endpoint = now.endpoint;
        judge.model = judge.model.empty() ? now.model : judge.model;
    }
    if (judge.endpoint.empty()) {
        m_dock->setReplayState(false, tr("Set up an endpoint first (Run Settings). Nothing is sent before you have seen how "
                                         "much it would be."));
        return;
    }
    m_parts.keys->find(judge.endpoint, this, [this, wish, match, id = m_latest](const FoundKey& found) {
        if (id != m_latest)
            return;
        m_estimating.start(
            [wish, key = found.key](const std::stop_token& stop) -> Result<ChatCost> {
                Progress progress;
                progress.stop = stop;
                const JudgeConfig& config = wish.config.judge;
                GS_TRY(std::shared_ptr<ChatClient> client, ChatClient::make(chatEndpoint(config.endpoint, config.model, key)));
                return estimateReplay(wish, client, progress);
            },
            [this, wish, match, key = found.key](const Result<ChatCost>& cost) {
                if (cost)
                    confirm(wish, match, key, *cost);
                else
                    take(match, cost.error());
            });
    });
}

void TournamentDesk::confirm(const ReplayWish& wish, int match, const std::string& key, const ChatCost& cost) {
    const auto address = chatAddress(wish.config.judge.endpoint);
    const QString host = toQString(address ? address->host : std::string());
    m_question = new QMessageBox(QMessageBox::Question, tr("Replay This Match"),
                                 tr("Would be sent to %1: %2.").arg(host, chatCostText(cost)), QMessageBox::Cancel, m_window);
    m_question->setObjectName(QStringLiteral("replayQuestion"));
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setInformativeText(tr("The question holds the expression and pictures with one mask each. The reply is shown "
                                      "and not stored."));
    const QPushButton* sendIt = m_question->addButton(tr("&Send"), QMessageBox::AcceptRole);
    connect(sendIt, &QPushButton::clicked, this, [this, wish, match, key] { send(wish, match, key); });
    connect(m_question, &QMessageBox::finished, this, [this, sendIt, question = m_question.data()] {
        if (question->clickedButton() != sendIt)
            m_dock->setReplayState(false, {});
    });
    m_question->open();
}

/// Without the run's memory of replies: it is asked anew.
void TournamentDesk::send(const ReplayWish& wish, int match, const std::string& key) {
    m_asking.start(
        [wish, key](const std::stop_token& stop) -> Result<Exchange> {
            Progress progress;
            progress.stop = stop;
            const JudgeConfig& config = wish.config.judge;
            GS_TRY(std::shared_ptr<ChatClient> client, ChatClient::make(chatEndpoint(config.endpoint, config.model, key)));
            const auto judge = makeChatJudge(client, config.model);
            return replayMatch(wish, *judge, progress);
        },
        [this, match](const Result<Exchange>& replay) { take(match, replay); });
}

void TournamentDesk::take(int match, const Result<Exchange>& replay) {
    m_lent.reset();
    if (replay) {
        m_dock->setReplayState(false, tr("Asked again just now; not stored in the run."));
        m_dock->addReplay(match, *replay);
        return;
    }
    const bool stopped = replay.error().code == ErrorCode::Cancelled;
    const ErrorText text = errorText(replay.error());
    m_dock->setReplayState(false, stopped ? QString() : QStringLiteral("⚠ %1 %2").arg(text.summary, text.details));
}

}  // namespace groundscope
