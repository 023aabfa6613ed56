// SPDX-License-Identifier: GPL-3.0-or-later
// What a step of the play head costs in the real window: from the mouse event on the ribbon to the canvas and the
// timeline as they are painted, with a new heat map made and coloured. An answer of 600 tokens over 24x24 image tokens, a
// picture of 12 megapixels in a window of 1400x900. Times of the thread itself; the yardstick paints the same once more.
#include "app/shell/main_window.h"
#include "app/shell/theme.h"
#include "tests/app/token_run.h"
#include "tests/benchmarks/claims.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSettings>
#include <QStandardPaths>

#include <string>
#include <vector>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

constexpr double kLimitMillis = 33;

class Bench {
  public:
    Bench(const QString& folder, bench::Claims& claims)
        : m_claims(claims),
          m_tokens(claims.isSmoke() ? 40 : 600),
          m_picture(claims.isSmoke() ? Size{800, 600} : Size{4000, 3000}),
          m_store(folder + u"/settings.ini"_s, QSettings::IniFormat),
          m_window(&m_store) {
        test::writeBenchmark(folder + u"/bench"_s, 1);
        example::makePicture(m_picture).save(folder + u"/bench/MMVP Images/1.jpg"_s, "jpg", 90);
        const auto benchmark = test::readBenchmarkAt(folder + u"/bench"_s);
        const auto store = test::writeRun(folder + u"/long.gsrun"_s, *benchmark, 0);
        if (!store->put(test::attentiveRun(benchmark->samples.front(), m_tokens, {24, 24}, m_picture)))
            qFatal("the run could not be written");
        m_window.resize(1400, 900);
        m_window.show();
        m_window.openPath(folder + u"/long.gsrun"_s);
    }
    void run() {
        Workspace* workspace = m_window.workspace();
        const bool ready = QTest::qWaitFor(
            [&] { return workspace->heat()->maps() && workspace->canvas()->state() == CanvasView::State::Ready; }, 60000);
        if (!ready || workspace->timeline()->timeline()->count() != m_tokens)
            qFatal("the run did not open");
        QTest::qWait(500);  // thumbnails
        scrub("bicubic");
        OverlayOptions options = m_window.settings().overlay;
        options.heatStyle.interpolation = Interpolation::Nearest;
        workspace->setOptions(options);
        scrub("nearest");
    }

  private:
    void scrub(const char* interpolation) {
        TokenTimeline* ribbon = m_window.workspace()->timeline()->timeline();
        const auto send = [&](QEvent::Type type, QPointF at) {
            QMouseEvent event(type, at, ribbon->mapToGlobal(at), Qt::LeftButton, type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, {});
            QCoreApplication::sendEvent(ribbon, &event);
        };
        const auto paint = [&] {
            m_window.workspace()->canvas()->repaint();
            ribbon->repaint();
        };
        const double y = ribbon->height() - 6.0;
        send(QEvent::MouseButtonPress, {1, y});
        std::vector<double> steps;
        std::vector<double> paints;
        int moved = 0;
        for (int i = 0; i < m_tokens; i += 2) {
            const QPointF at((i + 0.5) / m_tokens * ribbon->width(), y);
            const int before = m_window.session()->currentToken();
            const double start = bench::threadSeconds();
            send(QEvent::MouseMove, at);
            paint();
            const double done = bench::threadSeconds();
            paint();
            steps.push_back(done - start);
            paints.push_back(bench::threadSeconds() - done);
            moved += m_window.session()->currentToken() != before;
        }
        send(QEvent::MouseButtonRelease, {1, y});
        if (moved < m_tokens * 5 / 12)
            qFatal("the play head moved only %d times", moved);
        const double step = bench::percentileOf(steps, 0.95);
        const double again = bench::percentileOf(paints, 0.95);
        m_claims.add({"heat map of the next of " + std::to_string(m_tokens) + " tokens on " + std::to_string(m_picture.area() / 1'000'000) +
                          " megapixels, " + interpolation,
                      bench::secondsText(step) + " (p95)", "the same painted once more " + bench::secondsText(again), step / again, 0, true,
                      {step * 1e3, kLimitMillis}});
    }

    bench::Claims& m_claims;
    int m_tokens;
    Size m_picture;
    QSettings m_store;
    MainWindow m_window;
};

}  // namespace

int main(int argc, char** argv) {
    bench::Claims claims(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    applyTheme(application, ThemeChoice::Light);
    const QTemporaryDir folder;
    Bench bench(folder.path(), claims);
    bench.run();
    return claims.result();
}
