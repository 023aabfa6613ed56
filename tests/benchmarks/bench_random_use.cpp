// SPDX-License-Identifier: GPL-3.0-or-later
// An hour of use in quick time: random keys, clicks, drags, wheels and sizes over the demo, then over a run of 300 samples.
// Once every sample was shown, memory must stay flat within 2 %: the mean of the last third against that of the second.
//   GROUNDSCOPE_BENCH_EVENTS  events on each of the two, 3600 (one a second) unless told
//   GROUNDSCOPE_BENCH_SEED    2024 unless told
#include "app/setup/memory.h"
#include "app/shell/language.h"
#include "app/shell/main_window.h"
#include "app/shell/theme.h"
#include "tests/app/app_support.h"
#include "tests/benchmarks/claims.h"

#include <malloc.h>

#include <QApplication>
#include <QListView>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstdio>
#include <random>
#include <vector>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000;
constexpr int kPauses = 60;      // how often memory is looked at
constexpr int kSettleMs = 60;    // background work ends before
constexpr int kEventMs = 2;
constexpr double kFlat = 0.02;

struct Press {
    Qt::Key key;
    Qt::KeyboardModifiers with;
};
constexpr std::array kPresses = {
    Press{Qt::Key_D, {}}, Press{Qt::Key_D, {}}, Press{Qt::Key_A, {}}, Press{Qt::Key_1, {}}, Press{Qt::Key_2, {}}, Press{Qt::Key_3, {}},
    Press{Qt::Key_0, {}}, Press{Qt::Key_O, {}}, Press{Qt::Key_U, {}}, Press{Qt::Key_I, {}}, Press{Qt::Key_G, {}}, Press{Qt::Key_H, {}},
    Press{Qt::Key_T, {}}, Press{Qt::Key_Comma, {}}, Press{Qt::Key_Period, {}}, Press{Qt::Key_Less, {}}, Press{Qt::Key_Greater, {}},
    Press{Qt::Key_F, {}}, Press{Qt::Key_Plus, Qt::ControlModifier}, Press{Qt::Key_Minus, Qt::ControlModifier},
    Press{Qt::Key_End, {}}, Press{Qt::Key_Home, {}}, Press{Qt::Key_K, {}}, Press{Qt::Key_Escape, {}}, Press{Qt::Key_X, Qt::ShiftModifier},
    Press{Qt::Key_F1, Qt::ControlModifier}, Press{Qt::Key_F2, Qt::ControlModifier}, Press{Qt::Key_F3, Qt::ControlModifier},
    Press{Qt::Key_F4, Qt::ControlModifier}};

int fromEnvironment(const char* name, int otherwise) {
    bool known = false;
    const int value = qEnvironmentVariableIntValue(name, &known);
    return known && value > 0 ? value : otherwise;
}

class Monkey {
  public:
    Monkey(MainWindow& window, unsigned seed) : m_window(window), m_random(seed) {}

    void act() {
        const int kind = upTo(20);
        if (kind < 11) {
            const Press press = kPresses[static_cast<std::size_t>(upTo(static_cast<int>(kPresses.size())))];
            QTest::keyClick(canvas(), press.key, press.with);
        } else if (kind < 13) {
            QTest::mouseMove(canvas(), somewhere(canvas()));
        } else if (kind < 14) {
            QTest::mouseClick(canvas(), Qt::LeftButton, {}, somewhere(canvas()));
        } else if (kind < 16) {
            wheel();
        } else if (kind < 18) {
            scrub();
        } else if (kind < 19) {
            m_window.session()->setCurrentIndex(upTo(m_window.session()->sampleCount()));
        } else {
            m_window.resize(1000 + upTo(500), 700 + upTo(200));
        }
    }

  private:
    [[nodiscard]] CanvasView* canvas() const { return m_window.workspace()->canvas(); }
    int upTo(int end) { return end > 0 ? static_cast<int>(m_random() % static_cast<unsigned>(end)) : 0; }
    QPoint somewhere(const QWidget* widget) { return {upTo(widget->width()), upTo(widget->height())}; }

    void wheel() {
        const QPoint at = somewhere(canvas());
        QWheelEvent event(at, canvas()->mapToGlobal(at), {}, {0, upTo(2) == 0 ? 120 : -120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(canvas(), &event);
    }
    void scrub() {
        QWidget* timeline = m_window.workspace()->timeline()->timeline();
        if (!timeline->isVisible())
            return;
        QTest::mousePress(timeline, Qt::LeftButton, {}, somewhere(timeline));
        QTest::mouseMove(timeline, somewhere(timeline));
        QTest::mouseRelease(timeline, Qt::LeftButton, {}, somewhere(timeline));
    }

    MainWindow& m_window;
    std::mt19937_64 m_random;
};

double residentMegabytes() {
    malloc_trim(0);
    const auto use = memoryUse();
    return use ? static_cast<double>(use->process) / 1e6 : 0;
}

double meanOf(std::vector<double>::const_iterator begin, std::vector<double>::const_iterator end) {
    double sum = 0;
    for (auto value = begin; value != end; ++value)
        sum += *value;
    return sum / static_cast<double>(end - begin);
}

/// Every sample once: what is kept of samples for the next look (pictures, forms, thumbnails) is full before memory is compared.
void visitAll(MainWindow& window) {
    for (int index = 0; index < window.session()->sampleCount(); ++index) {
        window.session()->setCurrentIndex(index);
        (void)QTest::qWaitFor([&] { return window.workspace()->canvas()->state() == CanvasView::State::Ready; }, kPatienceMs);
        QTest::qWait(kEventMs);
    }
}

/// False: it did not open.
bool use(bench::Claims& claims, MainWindow& window, const std::string& what, int events, unsigned seed) {
    if (!QTest::qWaitFor([&] { return window.workspace()->canvas()->state() == CanvasView::State::Ready; }, kPatienceMs)) {
        std::fprintf(stderr, "bench_random_use: %s did not open\n", what.c_str());
        return false;
    }
    visitAll(window);
    Monkey monkey(window, seed);
    std::vector<double> memory;
    for (int i = 1; i <= events; ++i) {
        monkey.act();
        QTest::qWait(kEventMs);
        if (i % std::max(events / kPauses, 1) == 0) {
            QTest::qWait(kSettleMs);
            memory.push_back(residentMegabytes());
        }
    }
    const auto third = static_cast<std::ptrdiff_t>(memory.size() / 3);
    const double middle = meanOf(memory.begin() + third, memory.begin() + 2 * third);
    const double last = meanOf(memory.begin() + 2 * third, memory.end());
    claims.add({what + ": memory after " + std::to_string(events) + " random events", bench::numberText(last, "MB"),
                "in the second third " + bench::numberText(middle, "MB"), last / middle, 1 + kFlat});
    return true;
}

}  // namespace

int main(int argc, char** argv) {
    bench::Claims claims(argc, argv);
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const int events = claims.isSmoke() ? kPauses : std::max(fromEnvironment("GROUNDSCOPE_BENCH_EVENTS", 3600), kPauses);
    const int samples = claims.isSmoke() ? 20 : 300;
    const auto seed = static_cast<unsigned>(fromEnvironment("GROUNDSCOPE_BENCH_SEED", 2024));
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    installFonts();
    applyTheme(application, ThemeChoice::Light);
    MainWindow window(&store);
    window.setRunsFolder(folder.filePath(u"runs"_s));
    window.resize(1280, 800);
    window.show();
    window.openDemo();
    const bool demo = use(claims, window, "demo", events, seed);
    test::writeBenchmark(folder.filePath(u"bench"_s), samples + 1);
    test::writeRun(folder.filePath(u"recorded.gsrun"_s), *test::readBenchmarkAt(folder.filePath(u"bench"_s)), samples);
    window.openPath(folder.filePath(u"recorded.gsrun"_s));
    if (!QTest::qWaitFor([&] { return !window.isOpening(); }, kPatienceMs))
        return 2;
    const bool run = use(claims, window, "run of " + std::to_string(samples) + " samples", events, seed + 1);
    return demo && run ? claims.result() : 2;
}
