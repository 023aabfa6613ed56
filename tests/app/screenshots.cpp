// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the real window with real events over the demo and writes a PNG of every view:
//   groundscope-screenshots OUT --theme light|dark|contrast --lang xx [--scale 2]
#include "app/setup/data_paths.h"
#include "app/shell/command_palette.h"
#include "app/shell/language.h"
#include "app/shell/main_window.h"
#include "app/shell/shortcut_editor.h"
#include "app/shell/theme.h"
#include "tests/app/paced_models.h"
#include "tests/app/screenshots_editing.h"
#include "tests/app/screenshots_inspecting.h"
#include "tests/app/screenshots_windows.h"
#include "widgets/render/convert.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTreeWidget>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 120000;
constexpr QSize kWindow(1280, 800);

class Photographer {
  public:
    Photographer(const QString& folder, const QString& suffix) : m_folder(folder), m_suffix(suffix) {
        m_store = std::make_unique<QSettings>(m_scratch.filePath(u"settings.ini"_s), QSettings::IniFormat);
    }

    /// All views; false when one could not be reached.
    bool run() {
        fresh();
        shoot(u"start"_s);
        m_window->openPath(u"/data/benchmarks/PixMMVP"_s);
        wait([this] { return !m_window->isOpening(); });
        shoot(u"start-error"_s);
        return demo() && workspaces() && editing() && settings() && audit() && photographComparison(*m_window, camera()) &&
               photographBuilding(QDir(m_scratch.path()), camera()) && evaluation() && review() && judging() && inspecting() &&
               running() && states() && photographDialogs(*m_window, camera());
    }

  private:
    void fresh() {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(m_store.get());
        m_window->setRunsFolder(m_scratch.filePath(u"runs"_s));
        m_window->resize(kWindow);
        m_window->show();
        QTest::qWait(300);
    }

    bool demo() {
        auto* button = m_window->findChild<QAbstractButton*>(u"openDemoButton"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        if (!wait([this] { return canvas()->state() == CanvasView::State::Ready; }))
            return false;
        if (!m_window->session()->store() && !compute(8))
            return false;
        m_window->messages()->hide();
        wait([this] { return m_window->session()->currentRun() != nullptr; });
        QTest::qWait(1500);  // thumbnails
        shoot(u"demo"_s);
        clickPhrase();
        QTest::qWait(400);
        shoot(u"phrase"_s);
        QTest::keyClick(canvas(), Qt::Key_3);
        QTest::keyClick(canvas(), Qt::Key_H);
        QTest::mouseMove(canvas(), canvas()->rect().center());
        QTest::qWait(300);
        shoot(u"mask"_s);
        QTest::keyClick(canvas(), Qt::Key_H);
        QTest::keyClick(canvas(), Qt::Key_O);
        QTest::keyClick(canvas(), Qt::Key_D);
        QTest::qWait(600);
        return true;
    }

    bool editing() {
        const bool done = photographEditing(*m_window, camera());
        comeBack();
        return done;
    }

    bool inspecting() {
        const bool done = photographInspecting(*m_window, camera());
        comeBack();
        return done;
    }

    bool workspaces() {
        for (int i = 0; i < kWorkspaceCount; ++i) {
            QTest::keyClick(canvas(), static_cast<Qt::Key>(Qt::Key_F1 + i), Qt::ControlModifier);
            QTest::qWait(300);
            shoot(u"workspace-"_s + workspaceKey(static_cast<WorkspaceKind>(i)));
        }
        QTest::keyClick(canvas(), Qt::Key_F1, Qt::ControlModifier);
        QTest::keyClick(canvas(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto* palette = m_window->findChild<CommandPalette*>();
        QTest::keyClicks(palette->field(), u"im"_s);
        shoot(u"command-palette"_s);
        QTest::keyClick(palette->field(), Qt::Key_Escape);
        QTest::keyClick(canvas(), Qt::Key_K, Qt::ControlModifier | Qt::AltModifier);
        auto* editor = m_window->findChild<ShortcutEditor*>();
        if (!editor)
            return false;
        shoot(u"shortcut-editor"_s, editor);
        editor->reject();
        comeBack();
        return true;
    }

    /// Without a recorded run: the demo's own models on the first samples.
    bool compute(int count) {
        for (int i = 0; i < count; ++i) {
            m_window->session()->setCurrentIndex(i);
            QTest::keyClick(canvas(), Qt::Key_F5);
            if (!wait([this] { return !m_window->controller()->isBusy(); }))
                return false;
        }
        m_window->session()->setCurrentIndex(0);
        return true;
    }

    void clickPhrase() {
        auto* browser = m_window->workspace()->answer()->findChild<QTextBrowser*>();
        const auto run = m_window->session()->currentRun();
        if (!browser || !run || run->phrases.empty())
            return;
        QTextCursor cursor = browser->document()->find(toQString(run->phrases.back().text));
        cursor.setPosition((cursor.selectionStart() + cursor.selectionEnd()) / 2);
        QTest::mouseClick(browser->viewport(), Qt::LeftButton, {}, browser->cursorRect(cursor).center());
    }

    /// Every selector on one image.
    bool settings() {
        const bool chosen = photographSettings(*m_window, camera());
        comeBack();
        QTest::keyClick(canvas(), Qt::Key_F5);
        const bool done = wait([this] { return !m_window->controller()->isBusy(); });
        m_window->workspace()->selections()->raise();
        QTest::keyClick(canvas(), Qt::Key_U);
        QTest::qWait(800);
        shoot(u"selections"_s);
        m_window->workspace()->candidates()->raise();
        QTest::qWait(200);
        shoot(u"marks"_s);
        return chosen && done;
    }

    /// The image that every selector has looked at: side by side, open and blind, and what the judge was asked.
    bool audit() {
        ReviewDock* dock = m_window->workspace()->review();
        dock->setAnnotator(u"ann"_s);
        QTest::keyClick(canvas(), Qt::Key_F2, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_X, Qt::ShiftModifier);
        QTest::qWait(1200);
        shoot(u"audit"_s);
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ShiftModifier);
        QTest::qWait(800);
        shoot(u"tournament"_s);
        QTest::keyClick(m_window.get(), Qt::Key_X, Qt::ShiftModifier);
        QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
        QTest::qWait(800);
        shoot(u"audit-blind"_s);
        QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
        QTest::keyClick(m_window.get(), Qt::Key_F1, Qt::ControlModifier);
        QTest::qWait(400);
        return true;
    }

    /// The recorded run again, so that there are figures.
    bool evaluation() {
        fresh();
        m_window->openDemo();
        if (!wait([this] { return m_window->session()->currentRun() != nullptr; }))
            return false;
        QTest::keyClick(canvas(), Qt::Key_F8);
        EvaluationDock* dock = m_window->workspace()->evaluation();
        const bool done = wait([dock] { return dock->evaluation() != nullptr; });
        auto* tabs = dock->findChild<QTabWidget*>(u"evaluationTabs"_s);
        for (int page = 0; page < tabs->count(); ++page) {
            tabs->setCurrentIndex(page);
            QTest::qWait(100);
            shoot(u"evaluation-%1"_s.arg(page + 1));
        }
        auto* when = dock->findChild<QTreeWidget*>(u"when"_s);
        tabs->setCurrentWidget(when);
        if (QTreeWidgetItem* bin = when->topLevelItem(0)->child(0)) {
            when->setFocus();
            when->setCurrentItem(bin);
            QTest::keyClick(when, Qt::Key_Return);
        }
        QTest::qWait(600);
        shoot(u"evaluation-filter"_s);
        return done;
    }

    bool review() {
        ReviewDock* dock = m_window->workspace()->review();
        m_window->workspace()->samples()->clearGroup();
        QTest::keyClick(canvas(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        dock->setAnnotator(u"ann"_s);
        QTest::qWait(300);
        shoot(u"review-answers"_s);
        dock->findChild<QTabWidget*>(u"reviewTabs"_s)->setCurrentIndex(1);
        dock->setLabels(twoAnnotators());
        QTest::qWait(200);
        shoot(u"review-concepts"_s);
        return true;
    }

    /// Made up, so that agreement and differences can be seen.
    [[nodiscard]] Labels twoAnnotators() const {
        auto labels = std::make_shared<std::vector<Label>>();
        const QString here = m_window->session()->currentId();
        for (int i = 1; i <= 12; ++i)
            for (const char* who : {"ann", "bob"}) {
                Label label;
                label.sampleId = i == 1 ? toUtf8(here) : std::to_string(i);
                label.kind = "concept";
                label.item = i == 1 ? m_window->workspace()->review()->concepts()->item() : "0";
                label.annotator = who;
                label.value = i % 5 == 0 && who[0] == 'b' ? "ce" : i % 3 == 0 ? "a" : "e";
                labels->push_back(label);
            }
        return labels;
    }

    bool judging() {
        const bool done = photographJudging(*m_window, camera());
        comeBack();
        return done;
    }

    bool running() {
        QTest::keyClick(canvas(), Qt::Key_F5);
        const bool done = wait([this] { return !m_window->controller()->isBusy(); });
        QTest::qWait(400);
        shoot(u"run-finished"_s);
        fake::Behaviour slow;
        slow.answer = "A butterfly with orange wings rests on a green leaf in the warm light of an early morning.";
        slow.tokenTime = std::chrono::milliseconds(40);
        m_window->setModelFactory(fake::models(slow));
        QTest::keyClick(canvas(), Qt::Key_F5, Qt::ShiftModifier);
        // The recorded run is complete: the strip asks whether to begin anew.
        for (auto* button : m_window->messages()->findChildren<QPushButton*>())
            if (button->isVisible())
                QTest::mouseClick(button, Qt::LeftButton);
        m_window->workspace()->jobs()->raise();
        wait([this] {
            const auto& batch = m_window->controller()->status().batch;
            return batch && batch->done >= 4;
        });
        shoot(u"running"_s);
        m_window->session()->setCurrentIndex(20);
        QTest::keyClick(canvas(), Qt::Key_F5);
        QTest::qWait(1500);
        shoot(u"answering"_s);
        QTest::keyClick(canvas(), Qt::Key_Period, Qt::ControlModifier);
        wait([this] { return !m_window->controller()->isBusy(); });
        shoot(u"cancelled"_s);
        return done;
    }

    bool states() {
        fake::Behaviour broken;
        broken.loadError = Error{ErrorCode::OutOfMemory, "The weights take 26.9 GB, 11.2 GB are free.",
                                 "llava-v1.5-13b/pytorch_model-00001-of-00003.bin"};
        m_window->setModelFactory(fake::models(broken));
        QTest::keyClick(canvas(), Qt::Key_F5);
        wait([this] { return !m_window->controller()->isBusy(); });
        shoot(u"load-error"_s);
        const QDir folder(m_scratch.filePath(u"Holiday pictures"_s));
        folder.mkpath(u"."_s);
        const QDir pictures(toQString(*demoDirectory()) + u"/benchmark/MMVP Images"_s);
        for (int i = 1; i <= 4; ++i)
            QFile::copy(pictures.filePath(u"%1.jpg"_s.arg(i)), folder.filePath(u"picture %1.jpg"_s.arg(i)));
        QFile damaged(folder.filePath(u"picture 2.jpg"_s));
        damaged.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        if (damaged.open(QIODevice::ReadWrite))
            damaged.resize(1500);
        damaged.close();
        fresh();
        m_window->openPath(folder.path());
        wait([this] { return canvas()->state() == CanvasView::State::Ready; });
        QTest::qWait(600);
        shoot(u"no-ground-truth"_s);
        QTest::keyClick(canvas(), Qt::Key_D);
        wait([this] { return canvas()->state() == CanvasView::State::Error; });
        shoot(u"broken-image"_s);
        return true;
    }

    /// Keys of the window work only while it is the active one.
    void comeBack() {
        m_window->activateWindow();
        m_window->raise();
        (void)QTest::qWaitForWindowActive(m_window.get());
        canvas()->setFocus();
    }

    CanvasView* canvas() { return m_window->workspace()->canvas(); }

    template <typename Condition>
    bool wait(Condition condition) {
        return QTest::qWaitFor(condition, kPatienceMs);
    }

    void shoot(const QString& name, QWidget* widget = nullptr) {
        QTest::qWait(150);
        const QString file = QDir(m_folder).filePath(name + m_suffix + u".png"_s);
        if (!(widget ? widget : m_window.get())->grab().save(file))
            qFatal("%s cannot be written", qPrintable(file));
    }

    Shoot camera() {
        return [this](const QString& name, QWidget* widget) { shoot(name, widget); };
    }

    QString m_folder;
    QString m_suffix;
    QTemporaryDir m_scratch;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace

int main(int argc, char** argv) {
    for (int i = 1; i + 1 < argc; ++i)
        if (QLatin1StringView(argv[i]) == QLatin1StringView("--scale"))
            qputenv("QT_SCALE_FACTOR", argv[i + 1]);
    const QTemporaryDir own;  // corrections of the demo are kept here
    qputenv("XDG_DATA_HOME", own.path().toLocal8Bit());
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption theme(u"theme"_s, {}, u"name"_s, u"light"_s);
    const QCommandLineOption lang(u"lang"_s, {}, u"code"_s, u"en"_s);
    const QCommandLineOption scale(u"scale"_s, {}, u"factor"_s, u"1"_s);
    parser.addOptions({theme, lang, scale});
    parser.process(application);
    const QString folder = parser.positionalArguments().value(0, u"."_s);
    QDir().mkpath(folder);
    applyTheme(application, themeFromName(parser.value(theme)).value_or(ThemeChoice::Light));
    Language language;
    language.speak(parser.value(lang));
    installFonts();
    QString suffix = u"-%1-%2"_s.arg(parser.value(theme), parser.value(lang));
    if (parser.value(scale) != u"1")
        suffix += u"-x"_s + parser.value(scale);
    return Photographer(folder, suffix).run() ? 0 : 1;
}
