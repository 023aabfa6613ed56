// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: which layers the canvas draws, and what it says of them.
#include "app/shell/workspace.h"

#include "widgets/render/convert.h"
#include "widgets/render/labels.h"
#include "widgets/render/selection_labels.h"

#include <QLocale>

namespace groundscope {

using namespace Qt::StringLiterals;

void Workspace::setOptions(const OverlayOptions& options) {
    m_layers->setOptions(options);
    m_options = options;
    applyOptions();
}

void Workspace::applyOptions() {
    OverlayOptions shown = m_options;
    shown.groundTruth.visible = shown.groundTruth.visible && !m_shapesDrawn;
    shown.heat.visible = shown.heat.visible && !m_heatCovered;
    m_canvas->setOptions(shown);
    m_heat.setView(m_options.heatView);
}

void Workspace::setShapesDrawn(bool drawn) {
    if (drawn == m_shapesDrawn)
        return;
    m_shapesDrawn = drawn;
    applyOptions();
}

void Workspace::setHeatCovered(bool covered) {
    if (covered == m_heatCovered)
        return;
    m_heatCovered = covered;
    applyOptions();
}

void Workspace::setErrors(std::shared_ptr<const ErrorShapes> errors) {
    m_errors = std::move(errors);
    showScene();
}

Size Workspace::pictureSize() const {
    return m_picture && !m_picture->error ? m_picture->size : Size{};
}

QString Workspace::canvasNote() const {
    const Sample* sample = m_session->currentSample();
    if (!sample)
        return {};
    QStringList notes;
    if (sample->target != TargetState::Present)
        notes.append(targetText(sample->target));
    else if (m_picture->groundTruth.isNull())
        notes.append(tr("The ground truth of this image is empty"));
    if (const Selection* choice = m_session->currentSelection(); choice && !m_session->currentCandidate())
        notes.append(tr("%1: no mask (%2)").arg(selectorText(choice->selector), reasonText(choice->reason)));
    if (const QString look = m_heat.description(); !look.isEmpty())
        notes.append(look);
    return notes.join(u" · "_s);
}

QString Workspace::canvasDescription() const {
    const auto run = m_session->currentRun();
    QStringList parts = {tr("Image %1").arg(m_session->currentId())};
    const int phrase = m_session->currentPhrase();
    if (run && phrase >= 0)
        parts.append(tr("noun phrase “%1”").arg(toQString(run->phrases[static_cast<std::size_t>(phrase)].text)));
    if (const QString look = m_heat.description(); !look.isEmpty())
        parts.append(look);
    const int row = m_session->currentRow();
    if (row >= 0 && m_view.run == run && row < static_cast<int>(m_view.items.size())) {
        const CandidateItem& item = m_view.items[static_cast<std::size_t>(row)];
        parts.append(tr("mask %1 of %2").arg(row + 1).arg(m_view.items.size()));
        parts.append(tr("IoU %1").arg(iouText(item.trueIou)));
        if (const Selection* choice = m_session->currentSelection())
            parts.append(tr("the choice of: %1").arg(selectorText(choice->selector)));
        if (item.isOracle())
            parts.append(tr("chosen by the oracle"));
    }
    return QLocale().createSeparatedList(parts);
}

}  // namespace groundscope
