// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/pair_desk.h"

#include "app/inspect/phrase_view.h"
#include "app/session/session.h"
#include "app/shell/dock_layouts.h"
#include "app/shell/panel_focus.h"
#include "app/shell/workspace.h"
#include "widgets/models/selection_model.h"
#include "widgets/render/convert.h"

#include "core/metrics/regret.h"
#include <QMainWindow>
#include <QTableWidget>

#include <utility>

namespace groundscope {
namespace {

QStringList namesOf(const SampleRun& run, const std::vector<int>& candidates) {
    QStringList names;
    for (const int candidate : candidates)
        names.append(candidateText(run, candidate));
    return names;
}

/// The two masks as one, with the points that gave them.
OverlayScene sceneOf(const SampleRun& run, int first, int second) {
    OverlayScene scene;
    std::vector<Mask> masks;
    for (const int index : {first, second}) {
        const Candidate& candidate = run.candidates[static_cast<std::size_t>(index)];
        masks.push_back(candidate.mask);
        if (candidate.phrase != kNoPhrase && hasPoints(run))
            scene.points.push_back({candidate.point.at, candidate.point.foreground, {}});
    }
    if (const auto both = uniteMasks(masks))
        scene.mask = MaskShape(*both);
    return scene;
}

}  // namespace

Result<PairView> makePairView(const Sample& sample, const SampleRun& run, const std::stop_token& stop) {
    PairView view;
    for (const std::string& object : sample.objects)
        view.objects.append(toQString(object));
    const PairSides sides = pairSides(sample, run);
    GS_TRY(view.matrix, pairMatrix(run, sides, groundTruthMask(sample, run.imageSize), stop));
    view.rowNames = namesOf(run, sides.first);
    view.columnNames = namesOf(run, sides.second);
    for (const Selection& selection : run.selections)
        if (selection.candidate && selection.others.size() < 2)
            view.marks.push_back({selection.selector, *selection.candidate,
                                  selection.others.empty() ? *selection.candidate : selection.others.front()});
    return view;
}

PairDesk::PairDesk(Session* session, Workspace* workspace, QMainWindow* window)
    : QObject(window), m_session(session), m_workspace(workspace), m_dock(new PairDock(window)) {
    window->addDockWidget(Qt::BottomDockWidgetArea, m_dock);
    connect(session, &Session::changed, this, [this](const Change& change) {
        if (!change.isLook() && (change.sampleId.isEmpty() || change.sampleId == m_session->currentId()))
            outdate();
    });
    connect(workspace, &Workspace::pictureShown, this, &PairDesk::outdate);
    connect(m_dock, &QDockWidget::visibilityChanged, this, &PairDesk::refresh);
    connect(m_dock, &PairDock::pairChosen, this, &PairDesk::showPair);
}

void PairDesk::showDock() {
    showPanel(m_dock, m_dock->table());
    m_wantsFocus = !m_dock->table()->hasFocus();  // it may appear when the pairs are compared
}

void PairDesk::outdate() {
    m_comparing.cancel();
    m_drawing.cancel();
    m_outdated = true;
    m_wantsFocus = false;
    if (!isInSight(m_dock))
        m_dock->clear({});
    refresh();
}

void PairDesk::refresh() {
    if (!m_outdated || !isInSight(m_dock))
        return;
    m_outdated = false;
    const Sample* sample = m_session->currentSample();
    const auto run = m_session->currentRun();
    if (sample == nullptr || sample->objects.size() != 2)
        return m_dock->clear(tr("This question is about one object. Pairs are shown for questions about two."));
    if (!run || run->candidates.empty())
        return m_dock->clear(tr("No masks yet. Run this image (F5), or open a run."));
    if (sample->target != TargetState::Present)
        return m_dock->clear(tr("Nothing is annotated here: there is no ground truth to compare pairs with."));
    m_comparing.start(
        [run, benchmark = m_session->benchmark(),
         index = static_cast<std::size_t>(m_session->currentIndex())](const std::stop_token& stop) {
            return makePairView(benchmark->samples[index], *run, stop);
        },
        [this, run](const Result<PairView>& view) {
            if (run != m_session->currentRun())
                return;
            if (!view)
                return m_dock->clear(errorText(view.error()).summary);
            m_dock->setView(*view);
            if (std::exchange(m_wantsFocus, false))
                m_dock->table()->setFocus(Qt::ShortcutFocusReason);
        });
}

void PairDesk::showPair(int first, int second) {
    const auto run = m_session->currentRun();
    const auto picture = m_workspace->picture();
    const auto count = run ? static_cast<int>(run->candidates.size()) : 0;
    if (!picture || picture->error || first >= count || second >= count)
        return;
    m_drawing.start(
        [run, picture, first, second, benchmark = m_session->benchmark(),
         index = static_cast<std::size_t>(m_session->currentIndex())](const std::stop_token&) {
            PairPicture drawn{sceneOf(*run, first, second), objectBoxes(benchmark->samples[index], run->imageSize)};
            drawn.scene.image = picture->image;
            drawn.scene.imageSize = picture->size;
            drawn.scene.groundTruth = picture->groundTruth;
            return drawn;
        },
        [this](const PairPicture& drawn) { m_dock->setPicture(drawn.scene, drawn.boxes); });
}

}  // namespace groundscope
