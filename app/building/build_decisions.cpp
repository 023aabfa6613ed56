// SPDX-License-Identifier: GPL-3.0-or-later
// What a person decides in BuildController, and taking it back.
#include "app/building/build_controller.h"

#include "core/base/utc.h"
#include "core/io/benchmark_text.h"
#include "widgets/render/convert.h"

#include <algorithm>

namespace groundscope {
namespace {

constexpr std::size_t kMaxSteps = 5000;

}  // namespace

void BuildController::toggle(const std::string& instanceId) {
    if (item() == nullptr || !m_picture)
        return;
    setCurrent(instanceId);
    change(withInstance(*item(), m_picture->annotated, m_decision, instanceId, !m_decision.kept.contains(instanceId)));
}

void BuildController::keepOnly(const std::string& instanceId) {
    if (item() == nullptr || !m_picture)
        return;
    setCurrent(instanceId);
    change(withOnlyInstance(*item(), m_picture->annotated, m_decision, instanceId));
}

void BuildController::setClass(const std::string& className, bool on) {
    if (item() != nullptr && m_picture)
        change(withClass(*item(), m_picture->annotated, m_decision, className, on));
}

void BuildController::setExpression(const QString& expression) {
    Decision next = m_decision;
    next.expression = toUtf8(expression);
    change(std::move(next), Step::Kind::Expression);
}

void BuildController::setNote(const QString& note) {
    Decision next = m_decision;
    next.note = toUtf8(note);
    change(std::move(next), Step::Kind::Note);
}

void BuildController::editDrawn(const QString& action, const std::vector<AnnotationChange>& changes) {
    Sample sample;
    sample.annotations = m_decision.drawn;
    Edit edit;
    edit.action = toUtf8(action);
    edit.annotations = changes;
    const auto applied = applyEdit(sample, edit);
    if (!applied) {
        Q_EMIT failed(applied.error());
        return;
    }
    Decision next = m_decision;
    next.drawn = std::move(sample.annotations);
    change(std::move(next));
}

/// A change a person made: can be taken back, and is kept. Typing into one field is one step.
void BuildController::change(Decision decision, Step::Kind kind) {
    if (decision == m_decision || item() == nullptr || m_annotator.empty())
        return;
    std::erase_if(m_redo, [this](const Step& step) { return step.index == m_index; });
    const bool goesOn = kind != Step::Kind::Choice && !m_undo.empty() && m_undo.back().index == m_index && m_undo.back().kind == kind;
    if (!goesOn)
        m_undo.push_back({m_index, kind, m_decision, {}});
    if (m_undo.size() > kMaxSteps)
        m_undo.erase(m_undo.begin());
    m_undo.back().after = decision;
    put(std::move(decision));
}

/// The clock may be set back: a newer decision is never dated before the one it replaces.
void BuildController::put(Decision decision) {
    Decision& stored = m_project->items[static_cast<std::size_t>(m_index)].decisions[m_annotator];
    decision.whenUtc = std::max(utcNow(), stored.whenUtc);
    m_decision = std::move(decision);
    stored = m_decision;
    m_isDirty = true;
    setSaveState(SaveState::Saving);
    m_saveTimer.start();
    Q_EMIT decisionChanged();
    Q_EMIT itemChanged(m_index);
}

std::optional<BuildController::Step> BuildController::moveStep(std::vector<Step>& from, std::vector<Step>& to) {
    const auto step = std::find_if(from.rbegin(), from.rend(), [this](const Step& s) { return s.index == m_index; });
    if (step == from.rend())
        return std::nullopt;
    Step moved = std::move(*step);
    from.erase(std::next(step).base());
    to.push_back(moved);
    return moved;
}

bool BuildController::canUndo() const {
    return std::any_of(m_undo.begin(), m_undo.end(), [this](const Step& step) { return step.index == m_index; });
}

bool BuildController::canRedo() const {
    return std::any_of(m_redo.begin(), m_redo.end(), [this](const Step& step) { return step.index == m_index; });
}

void BuildController::undo() {
    if (auto step = moveStep(m_undo, m_redo))
        put(std::move(step->before));
}

void BuildController::redo() {
    if (auto step = moveStep(m_redo, m_undo))
        put(std::move(step->after));
}

BuildController::Obstacle BuildController::obstacleTo(Decision::State verdict) const {
    if (item() == nullptr)
        return Obstacle::NoQuestion;
    if (m_annotator.empty())
        return Obstacle::NoAnnotator;
    if (verdict != Decision::State::Done && verdict != Decision::State::NoObject)
        return Obstacle::None;
    if (!m_picture)
        return Obstacle::Loading;
    if (m_picture->error)
        return Obstacle::NoPicture;
    const bool needsExpression = verdict == Decision::State::Done && trimmed(m_decision.expression).empty();
    return needsExpression ? Obstacle::NoExpression : Obstacle::None;
}

void BuildController::decide(Decision::State state) {
    if (const Obstacle obstacle = obstacleTo(state); obstacle != Obstacle::None) {
        Q_EMIT refused(obstacle);
        return;
    }
    Decision next = m_decision;
    next.state = state;
    change(std::move(next));
    if (state == Decision::State::Open)
        return;
    const auto after = static_cast<std::size_t>(m_index) + 1;
    const BuildState now = buildState(*m_project, m_annotator, after % m_project->items.size());
    if (now.next)
        show(static_cast<int>(*now.next));
}

void BuildController::accept() {
    decide(Decision::State::Done);
}

void BuildController::markNoObject() {
    decide(Decision::State::NoObject);
}

void BuildController::putAside() {
    decide(Decision::State::Later);
}

void BuildController::reopen() {
    decide(Decision::State::Open);
}

}  // namespace groundscope
