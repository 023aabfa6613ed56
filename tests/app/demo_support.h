// SPDX-License-Identifier: GPL-3.0-or-later
/// A main window with the embedded demo open, at a sample that has noun phrases with masks.
#pragma once

#include "app/inspect/point_desk.h"
#include "app/shell/main_window.h"
#include "app/shell/theme.h"
#include "core/metrics/scores.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace groundscope::test {

inline constexpr int kDemoPatienceMs = 30000;

class DemoFixture {
  public:
    DemoFixture() {
        QStandardPaths::setTestModeEnabled(true);
        m_store = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    }
    ~DemoFixture() { m_window.reset(); }

    bool start() {
        applyTheme(*qApp, ThemeChoice::Light);
        m_window = std::make_unique<MainWindow>(m_store.get());
        m_window->setRunsFolder(m_folder.filePath(QStringLiteral("runs")));
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            return false;
        m_window->openDemo();
        if (!waitFor([this] { return session()->isOpen() && !m_window->isOpening(); }))
            return false;
        for (int index = 0; index < session()->sampleCount(); ++index)
            if (show(index) && isGrounded())
                return true;
        return false;
    }
    /// The sample with its form and its picture.
    bool show(int index) {
        session()->setCurrentIndex(index);
        return waitFor([this] { return session()->storedRun() && canvas()->state() == CanvasView::State::Ready && m_window->workspace()->picture(); });
    }
    /// Two phrases with three masks each, something annotated.
    bool isGrounded() {
        const auto run = session()->storedRun();
        return run->phrases.size() >= 2 && run->maps.size() == run->phrases.size() &&
               run->candidates.size() == 3 * run->phrases.size() && !run->candidateIou.empty() && run->stack &&
               session()->currentSample()->target == TargetState::Present;
    }
    template <typename Condition>
    static bool waitFor(Condition condition) {
        return QTest::qWaitFor(condition, kDemoPatienceMs);
    }
    /// What the run's file has of the current sample now.
    SampleRun inFile() { return *session()->store()->load(session()->currentSample()->id); }

    MainWindow* window() { return m_window.get(); }
    Session* session() { return m_window->session(); }
    CanvasView* canvas() { return m_window->workspace()->canvas(); }
    QPoint placeOf(Point pixel) { return canvas()->widgetFromImage({pixel.x + 0.5, pixel.y + 0.5}).toPoint(); }
    template <typename Widget>
    Widget* child(const char* name) {
        return m_window->findChild<Widget*>(QString::fromLatin1(name));
    }

  private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace groundscope::test
