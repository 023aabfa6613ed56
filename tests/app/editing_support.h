// SPDX-License-Identifier: GPL-3.0-or-later
// A window over a small benchmark, driven by real mouse and key events, with its ground truth unlocked.
#pragma once

#include "app/editing/edit_actions.h"
#include "app/shell/actions.h"
#include "app/shell/main_window.h"
#include "tests/app/app_support.h"

#include <QSettings>
#include <QTest>

#include <memory>

namespace groundscope::test {

class EditingWindow : public QObject {
  protected:
    static constexpr int kPatienceMs = 20000;

    void setUp() {
        using namespace Qt::StringLiterals;
        m_folder = std::make_unique<QTemporaryDir>();
        writeBenchmark(path(u"bench"_s), 4);
        writeRun(path(u"recorded.gsrun"_s), *readBenchmarkAt(path(u"bench"_s)), 3);
        m_store = std::make_unique<QSettings>(path(u"settings.ini"_s), QSettings::IniFormat);
        m_window = makeWindow();
    }

    std::unique_ptr<MainWindow> makeWindow() {
        auto window = std::make_unique<MainWindow>(m_store.get());
        window->setRunsFolder(path(QStringLiteral("runs")));
        window->resize(1280, 800);
        window->show();
        if (!QTest::qWaitForWindowExposed(window.get()))
            qFatal("no window");
        window->activateWindow();
        return window;
    }

    bool open(MainWindow& window, const QString& file) {
        window.openPath(file);
        return QTest::qWaitFor([&] { return window.session()->isOpen() && !window.isOpening(); }, kPatienceMs) &&
               QTest::qWaitFor([&] { return window.workspace()->canvas()->state() == CanvasView::State::Ready; },
                               kPatienceMs);
    }

    bool openAndUnlock(const QString& name) {
        m_window->desks().editing->setAuthorName(QStringLiteral("Ann"));
        if (!open(*m_window, path(name)))
            return false;
        canvas()->setFocus();
        QTest::keyClick(canvas(), Qt::Key_L, Qt::ControlModifier);
        return QTest::qWaitFor([this] { return !edits()->isLocked(); }, kPatienceMs);
    }

    void focusCanvas() {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        canvas()->setFocus();
    }

    void drag(QPointF from, QPointF to) {
        QTest::mousePress(canvas(), Qt::LeftButton, {}, at(from));
        QTest::mouseMove(canvas(), at((from + to) / 2));
        QTest::mouseMove(canvas(), at(to));
        QTest::mouseRelease(canvas(), Qt::LeftButton, {}, at(to));
    }

    void drawRectangle(QPointF from, QPointF to) {
        QTest::keyClick(canvas(), Qt::Key_R);
        drag(from, to);
    }

    bool waitForSave() {
        return QTest::qWaitFor(
            [this] {
                return edits()->saveState().kind == SaveState::Kind::Saved && !edits()->saveState().whenUtc.empty();
            },
            3000);
    }

    QByteArray journal() const {
        QFile file(path(QStringLiteral("bench/corrections.gsedits")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QPoint at(QPointF image) { return canvas()->widgetFromImage(image).toPoint(); }
    CanvasView* canvas() { return m_window->workspace()->canvas(); }
    Session* session() { return m_window->session(); }
    EditController* edits() { return m_window->desks().editing->controller(); }
    AnnotationEditor* editor() { return m_window->desks().editing->editor(); }
    EditActions* commands() { return m_window->actions()->edit(); }
    GroundTruthDock* dock() { return m_window->workspace()->groundTruth(); }
    const Sample& sample() { return *session()->currentSample(); }
    QString path(const QString& name) const { return m_folder->filePath(name); }
    template <typename T>
    T* child(const QString& name) {
        return m_window->findChild<T*>(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace groundscope::test
