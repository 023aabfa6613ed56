// SPDX-License-Identifier: GPL-3.0-or-later
// What BuildController does in the background: saving, proposing, comparing, writing.
#include "app/building/build_controller.h"
#include "app/session/relay.h"
#include "core/grounding/chat_judge.h"
#include "widgets/render/convert.h"

namespace groundscope {
namespace {

void ignoreFailure(const std::string&, const Error&) {}

}  // namespace

/// One write at a time; what changes while it runs is written after it.
void BuildController::save() {
    m_saveTimer.stop();
    if (!m_isDirty || m_saving.isRunning())
        return;
    m_isDirty = false;
    setSaveState(SaveState::Saving);
    m_saving.start(
        [project = *m_project](const std::stop_token&) mutable -> Result<BuildProject> {
            GS_CHECK(saveBuild(project));
            return project;
        },
        [this](Result<BuildProject> result) { onSaved(std::move(result)); });
}

void BuildController::onSaved(Result<BuildProject> result) {
    if (!result) {
        m_isDirty = true;
        m_whenSaved = {};
        m_saveError = result.error();
        setSaveState(SaveState::Failed);
        return;
    }
    m_saveError.reset();
    m_project->savedDigest = result->savedDigest;
    if (mergeBuild(*m_project, *result) > 0)  // what others saved
        Q_EMIT itemChanged(-1);
    if (m_isDirty) {
        save();
        return;
    }
    setSaveState(SaveState::Saved);
    if (const auto then = std::exchange(m_whenSaved, {}))
        then();
}

void BuildController::setSaveState(SaveState state) {
    if (state == m_saveState)
        return;
    m_saveState = state;
    Q_EMIT saveStateChanged();
}

void BuildController::whenSaved(std::function<void()> then) {
    if (!m_isDirty && !m_saving.isRunning()) {
        then();
        return;
    }
    m_whenSaved = std::move(then);
    save();
}

void BuildController::saveAs(const QString& file) {
    if (!m_project)
        return;
    std::error_code ignored;
    if (std::filesystem::exists(toPath(file), ignored)) {
        Q_EMIT failed({ErrorCode::InvalidInput, "There is a file of this name. Choose another one.", toUtf8(file)});
        return;
    }
    m_project->file = toPath(file);
    m_project->savedDigest.clear();
    m_isDirty = true;
    Q_EMIT opened();
    save();
}

std::function<void(const std::string&, std::int64_t, std::int64_t)> BuildController::reporter() {
    return relayTo<BuildController>(this, [](BuildController* self, qint64 done, qint64 total) { Q_EMIT self->progressed(done, total); });
}

void BuildController::runJob(std::function<void(std::stop_token)> work, std::function<void()> deliver) {
    if (!m_project || isBusy())
        return;
    m_job.start(
        [work = std::move(work)](const std::stop_token& stop) {
            work(stop);
            return 0;
        },
        [this, deliver = std::move(deliver)](int) {
            Q_EMIT busyChanged();
            deliver();
        });
    Q_EMIT busyChanged();
}

/// On a copy: the person goes on meanwhile. What is proposed is saved by the job itself.
void BuildController::runProposing(Propose propose) {
    struct Proposed {
        BuildProject project;
        ProposeOutcome outcome;
        Result<Done> ended = Done{};
    };
    if (!m_project)
        return;
    auto result = std::make_shared<Proposed>(Proposed{*m_project, {}, Done{}});
    runJob(
        [result, propose = std::move(propose), report = reporter()](const std::stop_token& stop) {
            const auto finder = makePhraseFinder();
            if (finder)
                result->ended = propose(result->project, **finder, Progress{stop, report, {}}, result->outcome);
            else
                result->ended = finder.error();
        },
        [this, result] {
            mergeBuild(*m_project, result->project);
            startDecision();
            Q_EMIT questionChanged();
            Q_EMIT pictureChanged();
            if (result->ended)
                Q_EMIT proposed(result->outcome);
            else
                Q_EMIT failed(result->ended.error());
        });
}

void BuildController::proposeByRules() {
    runProposing([sets = m_sets](BuildProject& project, PhraseFinder& finder, const Progress& progress, ProposeOutcome& outcome) {
        return groundscope::proposeByRules(project, sets, finder, ignoreFailure, progress, outcome);
    });
}

void BuildController::proposeByModel(const ChatEndpoint& endpoint) {
    runProposing([sets = m_sets, endpoint](BuildProject& project, PhraseFinder& finder, const Progress& progress, ProposeOutcome& outcome) -> Result<Done> {
        GS_TRY(std::shared_ptr<ChatClient> client, ChatClient::make(endpoint));
        const auto judge = makeChatJudge(std::move(client), endpoint.model);
        return proposeByJudge(project, sets, finder, *judge, ignoreFailure, progress, outcome);
    });
}

void BuildController::planModel(const ChatEndpoint& endpoint) {
    if (!m_project)
        return;
    auto cost = std::make_shared<Result<ChatCost>>(ChatCost{});
    runJob(
        [cost, endpoint, project = *m_project, sets = m_sets, report = reporter()](const std::stop_token& stop) {
            const auto client = ChatClient::make(endpoint);
            if (client)
                *cost = proposalCost(project, sets, endpoint.model, **client, Progress{stop, report, {}});
            else
                *cost = client.error();
        },
        [this, cost, endpoint] {
            if (*cost)
                Q_EMIT planned(endpoint, **cost);
            else
                Q_EMIT failed(cost->error());
        });
}

void BuildController::write(const std::string& layout, const QString& folder, const std::vector<std::string>& annotators) {
    struct Written {
        Result<std::vector<std::filesystem::path>> files = Error{};
        std::size_t samples = 0;
        std::size_t undecided = 0;
    };
    if (!m_project)
        return;
    auto result = std::make_shared<Written>();
    runJob(
        [result, project = *m_project, sets = m_sets, layout, path = toPath(folder), annotators, report = reporter()](const std::stop_token& stop) {
            const Progress progress{stop, report, {}};
            auto built = builtBenchmark(project, sets, annotators, progress);
            if (!built) {
                result->files = built.error();
                return;
            }
            result->samples = built->benchmark.samples.size();
            result->undecided = built->undecided;
            result->files = writeBuilt(std::move(built->benchmark), layout, path, progress);
        },
        [this, result, folder] {
            if (!result->files) {
                Q_EMIT failed(result->files.error());
                return;
            }
            QStringList files;
            for (const auto& file : *result->files)
                files.append(toQString(file));
            Q_EMIT written(folder, files, static_cast<int>(result->samples), static_cast<int>(result->undecided));
        });
}

void BuildController::compareAnnotators(const std::string& first, const std::string& second) {
    if (!m_project)
        return;
    auto result = std::make_shared<Result<BuildAgreement>>(Error{});
    runJob(
        [result, project = *m_project, sets = m_sets, first, second, report = reporter()](const std::stop_token& stop) {
            *result = buildAgreement(project, sets, first, second, Progress{stop, report, {}});
        },
        [this, result] {
            if (*result)
                Q_EMIT compared(**result);
            else
                Q_EMIT failed(result->error());
        });
}

void BuildController::cancel() {
    m_job.cancel();
    m_opening.cancel();
    Q_EMIT busyChanged();
}

}  // namespace groundscope
