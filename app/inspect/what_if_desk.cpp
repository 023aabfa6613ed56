// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspect/what_if_desk.h"

#include "app/inspect/phrase_view.h"
#include "app/session/relay.h"
#include "core/text/conversation.h"
#include "widgets/render/convert.h"

#include <utility>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

/// The picture with the best mask of a form, the map of its phrase and its point. Any thread.
OverlayScene sceneOf(const std::shared_ptr<const SampleRun>& run, const Picture& picture, const std::stop_token& stop) {
    OverlayScene scene;
    scene.image = picture.image;
    scene.imageSize = picture.size;
    scene.groundTruth = picture.groundTruth;
    const auto best = run ? bestMaskOf(*run) : std::nullopt;
    if (!best)
        return scene;
    const PhraseView view = makePhraseView(run, best->phrase, {}, picture, stop);
    for (std::size_t i = 0; i < view.items.size() && i < view.shapes.size(); ++i)
        if (view.items[i].candidate == best->candidate)
            scene.mask = view.shapes[i];
    scene.heat = mapOf(run, best->phrase);
    scene.points = pointsOf(*run, best->phrase);
    return scene;
}

}  // namespace

WhatIfDesk::WhatIfDesk(const Parts& parts, QWidget* window) : QObject(window), m_parts(parts), m_window(window) {
    connect(parts.session, &Session::changed, this, [this](const Change& change) {
        if (!change.isLook())
            follow();
    });
}

void WhatIfDesk::show() {
    if (!m_dialog) {
        m_dialog = new WhatIfDialog(m_window);
        connect(m_dialog, &WhatIfDialog::asked, this, &WhatIfDesk::ask);
        connect(m_dialog, &WhatIfDialog::cancelled, this, &WhatIfDesk::cancel);
        connect(m_dialog, &WhatIfDialog::tryChosen, this, &WhatIfDesk::showTry);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    follow();
}

RunConfig WhatIfDesk::config() const {
    const auto store = m_parts.session->store();
    return store ? store->record().config : m_parts.settings();
}

/// The dialog speaks of the image that is shown.
void WhatIfDesk::follow() {
    const Sample* sample = m_parts.session->currentSample();
    if (!m_dialog || !m_dialog->isVisible())
        return;
    if (!sample)
        return m_dialog->close(), void();
    const auto run = m_parts.session->currentRun();
    const RunConfig settings = config();
    const QString stored = run && !run->answer.prompt.empty() ? toQString(userTextOf(settings.conversation, run->answer.prompt))
                                                              : toQString(userText(*sample, settings.probing, settings.switches()));
    if (m_tried && m_tried->sampleId != sample->id)
        m_tried.reset();
    m_dialog->setSample(m_parts.session->currentId(), stored);
    m_dialog->setSide(WhatIfDialog::Side::Stored, run);
    m_dialog->setSide(WhatIfDialog::Side::Tried, m_tried);
    showMasks();
}

void WhatIfDesk::ask(const QString& question) {
    cancel();
    const auto benchmark = m_parts.session->benchmark();
    if (m_parts.session->currentIndex() < 0 || !benchmark)
        return;
    const WhatIf what{benchmark, static_cast<std::size_t>(m_parts.session->currentIndex()), toUtf8(question), config()};
    const quint64 asked = ++m_asked;
    m_asking = {m_parts.session->currentId(), question, nullptr};
    const auto answer = std::make_shared<std::shared_ptr<const SampleRun>>();
    DeviceWorker::Job job;
    job.run = [what, answer](Models& models, const Progress& progress) -> Result<Done> {
        GS_TRY(SampleRun run, askDifferently(what, models, progress));
        *answer = std::make_shared<const SampleRun>(std::move(run));
        return Done{};
    };
    job.finished = [relay = Relay<WhatIfDesk>(this), asked, answer](const Result<Done>& done) {
        const auto result = done ? Answered(*answer) : Answered(done.error());
        relay([asked, result](WhatIfDesk* self) { self->onAnswered(asked, result); });
    };
    m_job = m_parts.controller->lendLoading(std::move(job));
    m_dialog->setBusy(m_job ? tr("The model is asked…") : tr("No models are chosen."));
}

void WhatIfDesk::onAnswered(quint64 asked, const Answered& result) {
    if (asked != m_asked || !m_dialog)
        return;
    m_job.reset();
    m_dialog->setBusy({});
    if (!result) {
        if (result.error().code != ErrorCode::Cancelled)
            m_dialog->setError(errorText(result.error()).summary + u' ' + toQString(result.error().message));
        return;
    }
    m_asking.run = *result;
    m_tries.push_back(std::exchange(m_asking, {}));
    m_dialog->setTries(m_tries);
    showTry(static_cast<int>(m_tries.size()) - 1);
}

void WhatIfDesk::cancel() {
    ++m_asked;
    if (m_job)
        m_parts.controller->cancelLent(*m_job);
    m_job.reset();
    if (m_dialog)
        m_dialog->setBusy({});
}

/// A try of another image takes the window there.
void WhatIfDesk::showTry(int index) {
    const WhatIfTry& chosen = m_tries[static_cast<std::size_t>(index)];
    m_tried = chosen.run;
    const auto benchmark = m_parts.session->benchmark();
    const auto place = benchmark ? benchmark->find(toUtf8(chosen.sampleId)) : std::nullopt;
    if (place && chosen.sampleId != m_parts.session->currentId())
        return m_parts.session->setCurrentIndex(static_cast<int>(*place));  // follow() shows it
    m_dialog->setSide(WhatIfDialog::Side::Tried, m_tried);
    showMasks();
}

void WhatIfDesk::showMasks() {
    const auto benchmark = m_parts.session->benchmark();
    const int index = m_parts.session->currentIndex();
    if (!benchmark || index < 0)
        return;
    m_painting.start(
        [benchmark, index, stored = m_parts.session->currentRun(), tried = m_tried](const std::stop_token& stop) {
            const Picture picture = loadPicture(*benchmark, index);
            return Scenes{sceneOf(stored, picture, stop), sceneOf(tried, picture, stop)};
        },
        [this](const Scenes& scenes) {
            if (!m_dialog)
                return;
            if (m_parts.session->currentRun())
                m_dialog->setScene(WhatIfDialog::Side::Stored, scenes.first);
            if (m_tried)
                m_dialog->setScene(WhatIfDialog::Side::Tried, scenes.second);
        });
}

}  // namespace groundscope
