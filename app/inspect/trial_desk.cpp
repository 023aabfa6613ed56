// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspect/trial_desk.h"

#include "app/inspect/inspect_actions.h"
#include "app/shell/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace groundscope {

using namespace Qt::StringLiterals;

TrialBar::TrialBar(QAction* showStored, QAction* backToRun, QWidget* parent) : QFrame(parent), m_text(new QLabel(this)) {
    setObjectName(u"trialBar"_s);
    m_text->setObjectName(u"trialText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 3, 6, 3);
    row->addWidget(m_text, 1);
    for (QAction* action : {showStored, backToRun}) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    hide();
}

void TrialBar::setText(const QString& text) {
    m_text->setText(text);
    setVisible(!text.isEmpty());
    refreshColors();
}

void TrialBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !isHidden())
        refreshColors();
}

void TrialBar::refreshColors() {
    const StripColors colors = stripColors(false, palette());
    const QString sheet = u"#trialBar { background: %1; border: 0; border-bottom: 1px solid %2; } #trialBar QLabel { color: %3; }"_s
                              .arg(colors.background.name(), colors.border.name(), colors.text.name());
    if (styleSheet() != sheet)
        setStyleSheet(sheet);
}

TrialDesk::TrialDesk(Session* session, const InspectActions* actions, QWidget* window)
    : QObject(window),
      m_session(session),
      m_actions(actions),
      m_bar(new TrialBar(actions->showStored, actions->backToRun, window)) {
    connect(session, &Session::changed, this, &TrialDesk::onChanged);
    connect(actions->showStored, &QAction::toggled, this, &TrialDesk::show);
    connect(actions->backToRun, &QAction::triggered, this, &TrialDesk::end);
    show();
}

std::shared_ptr<const SampleRun> TrialDesk::base(Layer layer) const {
    for (int below = layer - 1; below >= 0; --below)
        if (const auto& form = m_forms[static_cast<std::size_t>(below)])
            return form->run;
    return m_session->storedRun();
}

void TrialDesk::set(Layer layer, const QString& text, std::shared_ptr<const SampleRun> form) {
    m_forms[layer] = Form{text, std::move(form)};
    m_actions->showStored->setChecked(false);
    drop(layer + 1);
}

void TrialDesk::clear(Layer layer) {
    if (!has(layer))
        return;
    m_forms[layer].reset();
    drop(layer + 1);
}

/// Layers from one on.
void TrialDesk::drop(std::size_t from) {
    for (std::size_t layer = from; layer < kLayers; ++layer)
        m_forms[layer].reset();
    show();
    for (std::size_t layer = from; layer < kLayers; ++layer)
        Q_EMIT baseChanged(static_cast<Layer>(layer));
}

void TrialDesk::end() {
    m_forms = {};
    show();
    Q_EMIT ended();
}

void TrialDesk::onChanged(const Change& change) {
    const bool here = change.sampleId.isEmpty() || change.sampleId == m_session->currentId();
    if (!change.isLook() && change.kind != Change::Kind::Trial && here)
        end();
}

void TrialDesk::show() {
    QStringList tried;
    std::shared_ptr<const SampleRun> top;
    for (const auto& form : m_forms)
        if (form) {
            tried.append(form->text);
            top = form->run;
        }
    for (QAction* action : {m_actions->showStored, m_actions->backToRun})
        action->setEnabled(top != nullptr);
    if (!top)
        m_actions->showStored->setChecked(false);
    const bool stored = m_actions->showStored->isChecked();
    const QString what = tried.join(u", "_s);
    if (what.isEmpty())
        m_bar->setText({});
    else
        m_bar->setText(stored ? tr("The run's own result. Tried out: %1.").arg(what)
                              : tr("Tried out, not stored in the run: %1.").arg(what));
    m_session->showTrial(stored ? nullptr : top);
}

}  // namespace groundscope
