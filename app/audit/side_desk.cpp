// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/side_desk.h"

#include "app/audit/audit_actions.h"
#include "app/audit/side_links.h"
#include "app/inspect/phrase_view.h"
#include "app/shell/actions.h"
#include "app/shell/status_line.h"
#include "app/shell/workspace.h"
#include "widgets/models/selection_model.h"
#include "widgets/render/labels.h"
#include "widgets/render/selection_labels.h"

#include <QLocale>

#include <algorithm>

namespace groundscope {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* kUsual[] = {"oracle", "automatic", "attend-and-segment"};
constexpr qsizetype kUsualCount = 3;

/// The mask on the single canvas: a selector's choice, or the candidate the person picked.
std::optional<Mask> shownMask(const Session& session) {
    const auto run = session.currentRun();
    if (!run)
        return std::nullopt;
    if (const Selection* choice = session.currentSelection())
        return chosenMask(*run, *choice);
    if (const auto candidate = session.currentCandidate())
        return run->candidates[static_cast<std::size_t>(*candidate)].mask;
    return std::nullopt;
}

}  // namespace

SideDesk::SideDesk(const Parts& parts, QWidget* window)
    : QObject(window), m_parts(parts), m_view(new SideBySide(window)) {
    placeBeside(m_view, parts.workspace->canvas());
    connectView();
    const AuditActions* actions = parts.actions->audit();
    connect(actions->sideBySide, &QAction::toggled, this, &SideDesk::setShown);
    connect(actions->errors, &QAction::triggered, this, &SideDesk::setErrors);
    connect(parts.session, &Session::changed, this, &SideDesk::onChanged);
    connect(parts.workspace, &Workspace::pictureShown, this, &SideDesk::show);
    connect(parts.workspace, &Workspace::optionsChanged, this, [this](const OverlayOptions& options) {
        m_view->setOptions(options);
    });
    refresh();
}

void SideDesk::connectView() {
    linkSideView(m_view, {m_parts.workspace, m_parts.actions, m_parts.status});
    connect(m_view, &SideBySide::panelChosen, this,
            [this](const QString& key) {
                if (!m_blind)
                    m_parts.session->showSelection(toUtf8(key));
            });
    connect(m_view, &SideBySide::choicesChanged, this, [this](const QStringList& keys) {
        QStringList wanted = keys;  // those of other runs stay wanted
        for (const QString& key : std::as_const(m_wanted))
            if (m_parts.session->selectionOf(toUtf8(key)) == nullptr)
                wanted.append(key);
        m_wanted = wanted;
        prepare();
    });
}

bool SideDesk::isShown() const {
    return m_parts.actions->audit()->sideBySide->isChecked();
}

void SideDesk::setBlind(const std::optional<Blind>& blind) {
    m_blind = blind;
    setShown(true);
    m_parts.actions->audit()->sideBySide->setEnabled(!blind);
    m_parts.actions->audit()->errors->setEnabled(!blind);
}

void SideDesk::setShown(bool shown) {
    shown = shown || m_blind.has_value();
    m_parts.actions->audit()->sideBySide->setChecked(shown);
    CanvasView* single = m_parts.workspace->canvas();
    const bool hadFocus = single->hasFocus() || m_view->isAncestorOf(m_view->window()->focusWidget());
    single->setFocusProxy(nullptr);
    single->setVisible(!shown);
    m_view->setVisible(shown);
    if (shown)
        single->setFocusProxy(m_view->canvas(0));  // who sends the keyboard to the picture means the one that is seen
    m_view->setOptions(m_parts.workspace->options());
    m_view->setWheelMode(m_parts.actions->wheelZooms->isChecked() ? CanvasView::WheelMode::Zoom
                                                                  : CanvasView::WheelMode::Scroll);
    refresh();
    if (hadFocus)
        (shown ? m_view->canvas(0) : single)->setFocus(Qt::OtherFocusReason);
}

void SideDesk::setErrors(bool shown) {
    OverlayOptions options = m_parts.workspace->options();
    options.errors = shown;
    m_parts.workspace->setOptions(options);
    Q_EMIT m_parts.workspace->optionsChanged(options);
    prepareErrors();
}

void SideDesk::onChanged(const Change& change) {
    const bool here = change.sampleId.isEmpty() || change.sampleId == m_parts.session->currentId();
    if (!here)
        return;
    if (change.kind == Change::Kind::Selection)
        markCurrent();
    else if (change.kind != Change::Kind::Token)
        refresh();
    if (change.kind != Change::Kind::Token)
        prepareErrors();
}

/// The form of the sample when there is something to compare in it.
std::shared_ptr<const SampleRun> SideDesk::runWithChoices() const {
    const auto run = m_parts.session->currentRun();
    return run && !run->selections.empty() ? run : nullptr;
}

void SideDesk::refresh() {
    const bool open = m_parts.session->isOpen() && m_parts.session->sampleCount() > 0;
    m_parts.actions->audit()->sideBySide->setEnabled(open && !m_blind);
    m_parts.actions->audit()->errors->setEnabled(open && !m_blind);
    m_preparing.cancel();
    m_views = {};
    if (!isShown())
        return;
    offerChoices();
    if (runWithChoices())
        prepare();
    else
        show();
}

std::vector<std::string> SideDesk::compared() const {
    std::vector<std::string> found;
    const auto run = m_parts.session->currentRun();
    if (!run)
        return found;
    if (m_blind) {
        const bool swapped = isSwapped(m_blind->seed, toUtf8(m_parts.session->currentId()));
        return swapped ? std::vector{m_blind->pair.second, m_blind->pair.first}
                       : std::vector{m_blind->pair.first, m_blind->pair.second};
    }
    const auto usual = [](const std::string& selector) {
        return std::ranges::find(kUsual, selector) != std::end(kUsual);
    };
    for (const Selection& selection : run->selections)
        if (m_wanted.isEmpty() ? usual(selection.selector) : m_wanted.contains(toQString(selection.selector)))
            found.push_back(selection.selector);
    for (std::size_t i = 0; found.empty() && i < std::min<std::size_t>(kUsualCount, run->selections.size()); ++i)
        found.push_back(run->selections[i].selector);
    return found;
}

void SideDesk::offerChoices() {
    QList<SideChoice> choices;
    const auto shown = compared();
    if (const auto run = runWithChoices(); run && !m_blind)
        for (const Selection& selection : run->selections)
            choices.append({toQString(selection.selector), selectorText(selection.selector),
                            std::ranges::find(shown, selection.selector) != shown.end()});
    m_view->setChoices(choices);
}

void SideDesk::prepare() {
    const auto run = runWithChoices();
    if (!run || !isShown())
        return;
    const SelectionWish wish{run, m_parts.session->benchmark(), m_parts.session->currentIndex(), compared()};
    m_preparing.start([wish](const std::stop_token& stop) { return makeSelectionViews(wish, stop); },
                      [this](SelectionViews views) {
                          if (views.run != m_parts.session->currentRun())
                              return;
                          m_views = std::move(views);
                          show();
                      });
}

/// Of the mask on the single canvas.
void SideDesk::prepareErrors() {
    m_comparing.cancel();
    const Sample* sample = m_parts.session->currentSample();
    if (!m_parts.workspace->options().errors || isShown() || sample == nullptr || sample->target != TargetState::Present)
        return;
    auto mask = shownMask(*m_parts.session);
    if (!mask)
        return;
    m_comparing.start(
        [mask = std::move(*mask), benchmark = m_parts.session->benchmark(),
         index = static_cast<std::size_t>(m_parts.session->currentIndex())](const std::stop_token&) {
            return makeErrorShapes(mask, groundTruthMask(benchmark->samples[index], mask.size));
        },
        [this](std::shared_ptr<const ErrorShapes> errors) { m_parts.workspace->setErrors(std::move(errors)); });
}

void SideDesk::show() {
    if (!isShown())
        return;
    const auto& picture = m_parts.workspace->picture();
    if (!m_parts.session->isOpen() || m_parts.session->sampleCount() == 0)
        return m_view->showMessage({}, {});
    if (picture && picture->error)
        return m_view->showMessage(errorText(*picture->error).summary, errorText(*picture->error).details);
    if (!runWithChoices() && !m_parts.session->needsLoading())
        return m_view->showMessage(tr("Nothing to compare yet"),
                                   tr("No selector has looked at this image. Run it (F5), or open a run."));
    if (!picture || m_views.views.empty())
        return;  // what was shown stays for the moment it takes
    std::vector<SidePanel> panels;
    for (const SelectionView& view : m_views.views)
        panels.push_back(panelFor(view));
    m_view->setPanels(panels);
    markCurrent();
}

void SideDesk::markCurrent() {
    int current = -1;
    for (std::size_t i = 0; i < m_views.views.size() && !m_blind; ++i)
        if (m_views.views[i].selector == m_parts.session->currentSelector())
            current = static_cast<int>(i);
    m_view->setCurrentPanel(current);
}

/// Nothing on it tells whose mask it is: no name, no figures, no reason, and the oracle's is drawn as all others.
SidePanel SideDesk::panelFor(const SelectionView& view) const {
    SidePanel panel = m_blind ? SidePanel() : openPanel(view);
    const bool left = &view == m_views.views.data();
    if (m_blind) {
        panel.key = left ? u"left"_s : u"right"_s;
        panel.title = left ? tr("Left (Alt+1)") : tr("Right (Alt+2)");
        panel.note = view.mask.isNull() ? tr("No mask chosen") : QString();
    }
    const auto& picture = m_parts.workspace->picture();
    panel.scene.image = picture->image;
    panel.scene.imageSize = picture->size;
    panel.scene.groundTruth = picture->groundTruth;
    panel.scene.mask = view.mask;
    panel.scene.maskIsOracle = !m_blind && view.selector.starts_with("oracle");
    panel.scene.errors = m_blind ? nullptr : view.errors;
    panel.scene.heat = mapOf(m_views.run, view.phrase);
    panel.scene.points = view.points;
    return panel;
}

SidePanel SideDesk::openPanel(const SelectionView& view) const {
    const SampleRun& run = *m_views.run;
    SidePanel panel;
    panel.key = toQString(view.selector);
    panel.title = selectorText(view.selector);
    const bool oracle = view.selector.starts_with("oracle");
    for (const SelectionItem& item : selectionItems(run)) {
        if (item.selector != view.selector)
            continue;
        QStringList figures;
        if (item.iou)
            figures.append(tr("IoU %1").arg(iouText(item.iou)));
        if (const auto regret = regretOf(run, view.selector); regret && !oracle)
            figures.append(tr("regret %1").arg(iouText(regret)));
        panel.figures = figures.join(u" · "_s);
        panel.choice = item.choice;
        if (view.cause != RegretCause::None)
            panel.lost = u"✗ "_s + regretText(nameOf(view.cause));
        panel.why = item.flag.isEmpty() ? item.reason : u"%1 · ⚠ %2"_s.arg(item.reason, item.flag);
        panel.note = item.choseMask() ? QString() : tr("No mask chosen");
    }
    QStringList spoken = {panel.figures, panel.choice, panel.lost, panel.why, panel.note};
    if (view.errors) {
        panel.parts = shortErrorShares(*view.errors);
        for (const ErrorPart part : kErrorParts)
            spoken.append(errorShareText(*view.errors, part));
    }
    spoken.removeAll(QString());
    panel.description = QLocale().createSeparatedList(spoken);
    return panel;
}

}  // namespace groundscope
