// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/tour_desk.h"

#include "app/shell/main_window.h"

#include <QDockWidget>
#include <QMenu>
#include <QSettings>
#include <QToolBar>

namespace groundscope {

using namespace Qt::StringLiterals;

TourDesk::TourDesk(MainWindow* window, QSettings* store)
    : QObject(window),
      m_window(window),
      m_store(store),
      m_action(window->actions()->add(u"takeTour"_s, tr("Take the &Tour"), {}, {Qt::SHIFT | Qt::Key_F1})),
      m_bubble(new TourBubble(window)) {
    QMenu* help = window->actions()->menus().back();
    help->insertAction(help->actions().value(0), m_action);
    connect(m_action, &QAction::triggered, this, &TourDesk::start);
    connect(m_bubble, &TourBubble::stepRequested, this, &TourDesk::step);
    connect(m_bubble, &TourBubble::endRequested, this, &TourDesk::end);
    connect(window->session(), &Session::changed, this, [this](const Change& change) {
        if (change.kind == Change::Kind::Benchmark)
            QMetaObject::invokeMethod(this, &TourDesk::onDocument, Qt::QueuedConnection);  // once all is shown
    });
}

bool TourDesk::isDemoShown() const {
    return m_window->session()->isOpen() && m_window->openState().demo;
}

std::vector<TourStep> TourDesk::steps() const {
    Workspace* parts = m_window->workspace();
    return {
        {tr("The samples"),
         tr("Each line is an image with its question. IoU tells how well the best mask fits the ground truth. D and A go to the "
            "next and the previous one."),
         parts->samples()},
        {tr("What the model said"),
         tr("The underlined words are noun phrases. Click one, or press < and >, to see where the model looked when it wrote "
            "it."),
         parts->answer()},
        {tr("Where it looked"),
         tr("Orange is attention; the ring is its peak. From there SAM draws the masks. G, H and V hide and show the ground "
            "truth, the heat map and the mask."),
         parts->canvas()},
        {tr("The masks of the phrase"),
         tr("Three masks per phrase, with the IoU that SAM predicts and the true one. 1, 2 and 3 choose one; O shows the one "
            "that the oracle chose."),
         parts->candidates()},
        {tr("Four workspaces"),
         tr("Inspect one answer, audit many, annotate the ground truth, analyse the whole run. Ctrl+Shift+P finds every "
            "command by its name."),
         m_window->actions()->workspaceBar()},
    };
}

void TourDesk::onDocument() {
    if (!isDemoShown()) {
        end();
    } else if (m_wanted) {
        start();
    } else if (!m_store->value(u"tour/offered"_s).toBool()) {
        m_store->setValue(u"tour/offered"_s, true);
        m_window->messages()->showMessage(MessageStrip::Kind::Note,
                                          tr("New here? Five steps show what is where on this demo."), {},
                                          tr("Take the Tour"), [this] { start(); });
    }
}

void TourDesk::start() {
    m_wanted = !isDemoShown();
    if (m_wanted) {
        m_window->openDemo();
        return;
    }
    m_store->setValue(u"tour/offered"_s, true);
    m_window->messages()->hide();
    if (m_window->layouts()->current() != WorkspaceKind::Inspect)
        m_window->layouts()->show(WorkspaceKind::Inspect);
    m_index = 0;
    step(0);
}

void TourDesk::step(int direction) {
    const std::vector<TourStep> all = steps();
    m_index += direction;
    if (m_index < 0 || m_index >= static_cast<int>(all.size())) {
        end();
        return;
    }
    const TourStep& one = all[static_cast<std::size_t>(m_index)];
    if (auto* dock = qobject_cast<QDockWidget*>(one.target)) {
        dock->show();
        dock->raise();
    }
    m_bubble->showStep(one, m_index, static_cast<int>(all.size()));
}

void TourDesk::end() {
    m_wanted = false;
    if (!m_bubble->isVisible())
        return;
    m_bubble->hide();
    m_window->workspace()->canvas()->setFocus();
}

}  // namespace groundscope
