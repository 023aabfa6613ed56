// SPDX-License-Identifier: GPL-3.0-or-later
// What editing costs over a picture of 24 megapixels: 10,000 polygons, or one polygon of 100,000 vertices. Frames are
// whole frames of the canvas, picture and shapes, on the GUI thread, with real mouse and wheel events; times are those of the
// thread itself, so that other programs do not count. The yardstick is the same canvas without shapes.
#include "tests/benchmarks/claims.h"
#include "tests/widgets/editor_bench.h"

#include <QApplication>
#include <QMouseEvent>
#include <QThread>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <map>
#include <optional>
#include <string>
#include <vector>

using namespace groundscope;

namespace {

constexpr QSize kWindow{1280, 800};
constexpr double kPi = 3.14159265358979;

/// A wavy ring around a centre.
Region blob(Point centre, double radius, int vertices) {
    Region region{{{{}, {}}}};
    for (int i = 0; i < vertices; ++i) {
        const double angle = 2 * kPi * i / vertices;
        const double r = radius * (1 + 0.15 * std::sin(9 * angle) + 0.01 * std::sin(vertices * 0.21 * angle));
        region.parts[0].outer.push_back({centre.x + r * std::cos(angle), centre.y + r * std::sin(angle)});
    }
    return region;
}

std::vector<Region> manyPolygons(Size picture, int rows) {
    std::vector<Region> regions;
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < rows; ++column)
            regions.push_back(blob({(column + 0.5) * picture.width / rows, (row + 0.5) * picture.height / rows}, 17, 10));
    return regions;
}

enum class Kind { Open, Pan, Zoom, Hit, Drag, EndOfDrag, Crisp };

struct Promise {
    Kind kind;
    const char* what;
    Kind bare;  ///< what of the canvas without shapes it is held against
    double limitMs;
};

constexpr std::array kPromises{Promise{Kind::Open, "opened until drawn", Kind::Open, 1000},
                               Promise{Kind::Pan, "a frame while panning", Kind::Pan, 16},
                               Promise{Kind::Zoom, "a frame while zooming", Kind::Zoom, 16},
                               Promise{Kind::Hit, "hit test under a moving mouse", Kind::Hit, 2},
                               Promise{Kind::Drag, "a frame while a vertex is dragged", Kind::Pan, 16},
                               Promise{Kind::EndOfDrag, "the end of that drag", Kind::Pan, 100},
                               Promise{Kind::Crisp, "crisp after a change of zoom", Kind::Crisp, 1000}};

/// Seconds: of a frame the 95th percentile, at the worst of the zoom levels; of the others the slowest.
using Worst = std::map<Kind, double>;

/// One scene on the canvas, gone through by mouse and wheel.
class Session {
  public:
    Session(Size picture, int steps) : m_bench(picture, kWindow), m_target(kWindow, QImage::Format_RGB32), m_steps(steps) {}

    /// @param vertex  one to drag; nothing: there are no shapes
    /// @return nothing when the vertex was not dragged
    std::optional<Worst> run(const std::vector<Region>& regions, std::optional<Point> vertex) {
        m_worst = {};
        open(regions);
        settle();
        const Point around = vertex.value_or(Point{3000, 2000});
        pan(around);
        zoom();
        if (vertex) {
            m_bench.view.fit();
            m_bench.editor.select({0});
            settle();
            pan(around);
            zoom();
        }
        hits();
        bool dragged = true;
        for (const double zoom : {0.0, 1.0, 4.0})
            dragged = (!vertex || dragVertex(*vertex, zoom)) && dragged;
        crispness();
        return dragged ? std::optional(m_worst) : std::nullopt;
    }

  private:
    template <typename Work>
    static double threadSecondsOf(Work work) {
        const double start = bench::threadSeconds();
        work();
        return bench::threadSeconds() - start;
    }
    void note(Kind kind, const std::vector<double>& seconds, double share = 0.95) {
        m_worst[kind] = std::max(m_worst[kind], bench::percentileOf(seconds, share));
    }
    /// One repaint, and what the drawing thread has sent.
    void frame() {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall);
        m_bench.view.render(&m_target);
    }
    void settle() {
        do {
            QThread::msleep(1);
            frame();
        } while (!m_bench.editor.isSettled());
    }
    void mouse(QEvent::Type type, QPointF at, Qt::MouseButton button = Qt::NoButton) {
        QMouseEvent event(type, at, at, button, type == QEvent::MouseButtonRelease ? Qt::NoButton : button, {});
        QCoreApplication::sendEvent(&m_bench.view, &event);
    }
    [[nodiscard]] QPointF place(Point p) const { return m_bench.view.widgetFromImage({p.x, p.y}); }
    void look(double zoom, Point at) {
        m_bench.view.fit();
        if (zoom > 0)
            m_bench.view.setZoom(zoom, place(at));
        settle();
    }
    /// By the clock: shapes are drawn in another thread.
    void open(const std::vector<Region>& regions) {
        std::vector<double> seconds;
        for (int i = 0; i < 5; ++i)
            seconds.push_back(bench::secondsOf([&] {
                m_bench.setRegions(regions, QString::number(i));
                settle();
            }));
        note(Kind::Open, seconds, 1);
    }
    void pan(Point around) {
        for (const double zoom : {0.0, 0.5, 1.0, 8.0}) {
            look(zoom, around);
            std::vector<double> seconds;
            mouse(QEvent::MouseButtonPress, {640, 400}, Qt::MiddleButton);
            for (int i = 1; i <= m_steps; ++i)
                seconds.push_back(threadSecondsOf([&] {
                    mouse(QEvent::MouseMove, {640 + std::round(90 * std::sin(i * 0.1)), 400.0 + i % 37});
                    frame();
                }));
            mouse(QEvent::MouseButtonRelease, {640, 400}, Qt::MiddleButton);
            note(Kind::Pan, seconds);
        }
    }
    void zoom() {
        look(0, {});
        std::vector<double> seconds;
        for (int i = 0; i < m_steps; ++i)
            seconds.push_back(threadSecondsOf([&] {
                QWheelEvent event(QPointF(700, 380), {}, {}, {0, i / 20 % 2 == 0 ? 120 : -120}, {}, Qt::ControlModifier, {}, false);
                QCoreApplication::sendEvent(&m_bench.view, &event);
                frame();
            }));
        note(Kind::Zoom, seconds);
    }
    void hits() {
        look(0, {});
        std::vector<double> seconds;
        for (int i = 0; i < 3 * m_steps; ++i)
            seconds.push_back(threadSecondsOf([&] { mouse(QEvent::MouseMove, {20.0 + i * 37 % 1240, 20.0 + i * 23 % 760}); }));
        note(Kind::Hit, seconds);
    }
    bool dragVertex(Point vertex, double zoom) {
        look(zoom, vertex);
        const std::size_t before = m_bench.history.size();
        std::vector<double> seconds;
        mouse(QEvent::MouseMove, place(vertex));
        mouse(QEvent::MouseButtonPress, place(vertex), Qt::LeftButton);
        for (int i = 1; i <= m_steps; ++i)
            seconds.push_back(threadSecondsOf([&] {
                mouse(QEvent::MouseMove, place(vertex) + QPointF(60 * std::sin(i * 0.1), 40 * std::cos(i * 0.13)));
                frame();
            }));
        note(Kind::Drag, seconds);
        note(Kind::EndOfDrag, {threadSecondsOf([&] {
                 mouse(QEvent::MouseButtonRelease, place(vertex) + QPointF(30, 0), Qt::LeftButton);
                 frame();
             })});
        if (m_bench.history.size() != before + 1 || m_bench.lastAction() != QStringLiteral("move-vertex"))
            return false;
        m_bench.undo();
        settle();
        return true;
    }
    /// From the last change of the view to a picture without a stand-in, by the clock.
    void crispness() {
        std::vector<double> seconds;
        for (const double zoom : {0.2, 0.3, 0.4, 0.6, 1.0})
            seconds.push_back(bench::secondsOf([&] {
                m_bench.view.setZoom(zoom, {640, 400});
                settle();
            }));
        note(Kind::Crisp, seconds, 1);
    }

    EditorBench m_bench;
    QImage m_target;
    int m_steps;
    Worst m_worst;
};

void add(bench::Claims& claims, const std::string& name, const Worst& worst, const Worst& bare) {
    for (const Promise& promise : kPromises) {
        const double figure = worst.at(promise.kind);
        const double against = bare.at(promise.bare);
        claims.add({name + ": " + promise.what, bench::secondsText(figure), "without shapes " + bench::secondsText(against), figure / against,
                    0, true, {figure * 1e3, promise.limitMs}});
    }
}

}  // namespace

int main(int argc, char** argv) {
    bench::Claims claims(argc, argv);
    QApplication app(argc, argv);
    const Size picture = claims.isSmoke() ? Size{1200, 800} : Size{6000, 4000};
    const int rows = claims.isSmoke() ? 10 : 100;
    const int vertices = claims.isSmoke() ? 2000 : 100'000;
    Session session(picture, claims.isSmoke() ? 6 : 120);
    const auto many = manyPolygons(picture, rows);
    const Region large = blob({picture.width / 2.0, picture.height / 2.0}, picture.height * 0.4, vertices);
    const auto bare = session.run({}, {});
    const auto ofMany = session.run(many, many[0].parts[0].outer[2]);
    const auto ofLarge = session.run({large}, large.parts[0].outer[static_cast<std::size_t>(vertices) / 8]);
    if (!bare || !ofMany || !ofLarge) {
        std::fprintf(stderr, "bench_editor: no vertex was dragged\n");
        return 2;
    }
    add(claims, std::to_string(many.size()) + " polygons", *ofMany, *bare);
    add(claims, "a polygon of " + std::to_string(vertices) + " vertices", *ofLarge, *bare);
    return claims.result();
}
