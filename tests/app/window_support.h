// SPDX-License-Identifier: GPL-3.0-or-later
/// A main window on a small benchmark with a recorded run of it, and its settings file.
#pragma once

#include "app/shell/main_window.h"
#include "tests/app/app_support.h"

#include <QSettings>
#include <QStandardPaths>

namespace groundscope::test {

inline constexpr int kWindowPatienceMs = 20000;

class WindowFixture {
  public:
    WindowFixture() {
        QStandardPaths::setTestModeEnabled(true);
        writeBenchmark(path(u"bench"_s), 5);
        writeRun(path(u"recorded.gsrun"_s), *readBenchmarkAt(path(u"bench"_s)), 4);
        m_store = std::make_unique<QSettings>(path(u"settings.ini"_s), QSettings::IniFormat);
    }
    ~WindowFixture() { m_window.reset(); }

    /// A new window over the same settings; the one before is closed first, as a person would.
    bool start(QSize size = {1280, 800}) {
        if (m_window)
            m_window->close();
        m_window = std::make_unique<MainWindow>(m_store.get());
        m_window->setRunsFolder(path(u"runs"_s));
        m_window->resize(size);
        m_window->show();
        m_window->activateWindow();
        return QTest::qWaitForWindowActive(m_window.get());
    }
    /// The recorded run with its picture and phrases on screen.
    bool openRun() { return open(path(u"recorded.gsrun"_s)) && waitFor([this] { return hasRun(); }); }
    bool open(const QString& file) {
        m_window->openPath(file);
        return waitFor([this] { return m_window->session()->isOpen() && !m_window->isOpening(); }) &&
               waitFor([this] { return canvas()->state() == CanvasView::State::Ready; });
    }

    template <typename Condition>
    static bool waitFor(Condition condition) {
        return QTest::qWaitFor(condition, kWindowPatienceMs);
    }

    [[nodiscard]] MainWindow* window() const { return m_window.get(); }
    [[nodiscard]] QSettings* store() const { return m_store.get(); }
    [[nodiscard]] CanvasView* canvas() const { return m_window->workspace()->canvas(); }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QDockWidget* dock(const QString& name) const { return m_window->findChild<QDockWidget*>(name); }

  private:
    [[nodiscard]] bool hasRun() const {
        return m_window->session()->currentRun() != nullptr && !canvas()->scene().mask.isNull();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace groundscope::test
