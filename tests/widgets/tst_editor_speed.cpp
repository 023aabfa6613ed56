// SPDX-License-Identifier: GPL-3.0-or-later
// 10,000 polygons, or one of 100,000 vertices: what is on screen is right at once or soon, and a frame takes no longer than
// a screen's.
#include "tests/widgets/editor_bench.h"

#include <QMouseEvent>
#include <QThread>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <memory>

using namespace groundscope;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr double kFrameMillis = 320;
#else
constexpr double kFrameMillis = 16;
#endif
constexpr Size kPicture{6000, 4000};
constexpr QSize kWindow{1280, 800};

double threadMillis() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

Region star(Point centre, double radius, int vertices) {
    Region region{{{{}, {}}}};
    for (int i = 0; i < vertices; ++i) {
        const double angle = 2 * 3.14159265358979 * i / vertices;
        const double r = radius * (1 + 0.15 * std::sin(9 * angle) + 0.01 * std::sin(vertices * 0.21 * angle));
        region.parts[0].outer.push_back({centre.x + r * std::cos(angle), centre.y + r * std::sin(angle)});
    }
    return region;
}

std::vector<Region> manyRegions() {
    std::vector<Region> regions;
    for (int i = 0; i < 10000; ++i)
        regions.push_back(star({i % 100 * 60.0 + 30, i / 100 * 40.0 + 20}, 17, 10));
    return regions;
}

class TestEditorSpeed : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void init();
    void cleanup();

    void manyAreDrawnAsFewWouldBe();
    void viewMovesWithAStandIn();
    void draggedAmongManyIsSeenAtOnce();
    void vertexOfALargePolygonIsSeenAtOnce();
    void largePolygonMovesAsAnOutline();
    void longWorkIsDoneElsewhere();
    void longWorkIsCancelled();
    void framesAreShort_data();
    void framesAreShort();

  private:
    QImage frame();
    QImage settled();
    void mouse(QEvent::Type type, QPointF at, Qt::MouseButton button = Qt::LeftButton);
    [[nodiscard]] QPointF place(Point p) const { return m_bench->view.widgetFromImage({p.x, p.y}); }
    /// Pixels that differ around a place.
    static int differing(const QImage& a, const QImage& b, QPointF around);

    static int largestDifference(const QImage& a, const QImage& b, const QRect& part);

    std::unique_ptr<EditorBench> m_bench;
};

void TestEditorSpeed::init() {
    m_bench = std::make_unique<EditorBench>(kPicture, kWindow);
}

void TestEditorSpeed::cleanup() {
    m_bench.reset();
}

QImage TestEditorSpeed::frame() {
    QImage image(kWindow, QImage::Format_RGB32);
    m_bench->view.render(&image);
    return image;
}

QImage TestEditorSpeed::settled() {
    QImage image = frame();
    while (!m_bench->editor.isSettled()) {
        QThread::msleep(2);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall);
        image = frame();
    }
    return image;
}

void TestEditorSpeed::mouse(QEvent::Type type, QPointF at, Qt::MouseButton button) {
    QMouseEvent event(type, at, at, button, type == QEvent::MouseButtonRelease ? Qt::NoButton : button, {});
    QCoreApplication::sendEvent(&m_bench->view, &event);
}

int TestEditorSpeed::differing(const QImage& a, const QImage& b, QPointF around) {
    int count = 0;
    for (int y = -25; y <= 25; ++y)
        for (int x = -25; x <= 25; ++x) {
            const QPoint at = around.toPoint() + QPoint(x, y);
            count += a.valid(at) && a.pixel(at) != b.pixel(at) ? 1 : 0;
        }
    return count;
}

int TestEditorSpeed::largestDifference(const QImage& a, const QImage& b, const QRect& part) {
    int largest = 0;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x) {
            const QColor one = a.pixelColor(x, y);
            const QColor other = b.pixelColor(x, y);
            largest = std::max({largest, std::abs(one.red() - other.red()), std::abs(one.green() - other.green()),
                                std::abs(one.blue() - other.blue())});
        }
    return largest;
}

void TestEditorSpeed::manyAreDrawnAsFewWouldBe() {
    auto regions = manyRegions();
    m_bench->setRegions(regions);
    m_bench->view.setZoom(0.5, {640, 400});
    const QImage many = settled();
    const QPointF corner = m_bench->view.imageFromWidget({600, 380});
    const QRectF look(corner.x(), corner.y(), 90, 70);
    std::erase_if(regions, [&](const Region& region) {
        const Rect b = boundsOf(region);
        return !look.intersects(QRectF(b.x, b.y, b.width, b.height));
    });
    QVERIFY(!regions.empty() && regions.size() < 12);
    m_bench->setRegions(regions, QStringLiteral("few"));
    const QRect part(602, 382, 40, 30);
    // Through an image of its own a colour may be rounded twice.
    QVERIFY(largestDifference(settled(), many, part) <= 3);
    m_bench->setRegions({}, QStringLiteral("none"));
    QVERIFY(largestDifference(settled(), many, part) > 60);
}

void TestEditorSpeed::viewMovesWithAStandIn() {
    m_bench->setRegions(manyRegions());
    m_bench->view.setZoom(0.4, {640, 400});
    const QImage before = settled();
    mouse(QEvent::MouseButtonPress, {600, 400}, Qt::MiddleButton);
    mouse(QEvent::MouseMove, {640, 420}, Qt::MiddleButton);
    mouse(QEvent::MouseButtonRelease, {640, 420}, Qt::MiddleButton);
    const QImage moved = frame();  // no drawing thread has answered yet
    QCOMPARE(moved.copy(340, 220, 600, 400), before.copy(300, 200, 600, 400));
    QCOMPARE(settled().copy(340, 220, 600, 400), moved.copy(340, 220, 600, 400));
}

void TestEditorSpeed::draggedAmongManyIsSeenAtOnce() {
    m_bench->setRegions(manyRegions());
    m_bench->editor.select({5050});
    const Point vertex = m_bench->region(5050).parts[0].outer[2];
    m_bench->view.setZoom(0.6, place(vertex));
    const QImage before = settled();
    mouse(QEvent::MouseButtonPress, place(vertex));
    mouse(QEvent::MouseMove, place(vertex) + QPointF(18, 14));
    const QImage dragged = frame();
    QVERIFY(differing(dragged, before, place(vertex)) > 60);
    mouse(QEvent::MouseButtonRelease, place(vertex) + QPointF(18, 14));
    QCOMPARE(m_bench->lastAction(), QStringLiteral("move-vertex"));
    QVERIFY(differing(frame(), before, place(vertex)) > 60);  // the new shape, before the drawing thread has answered
    QVERIFY(differing(settled(), before, place(vertex)) > 60);
}

void TestEditorSpeed::vertexOfALargePolygonIsSeenAtOnce() {
    m_bench->setRegions({star({3000, 2000}, 1600, 100000)});
    m_bench->editor.select({0});
    const Point vertex = m_bench->region(0).parts[0].outer[12345];
    m_bench->view.setZoom(2, place(vertex));
    const QImage before = settled();
    mouse(QEvent::MouseButtonPress, place(vertex));
    mouse(QEvent::MouseMove, place(vertex) + QPointF(-20, -18));
    QVERIFY(differing(frame(), before, place(vertex) + QPointF(-12, -12)) > 60);
    mouse(QEvent::MouseButtonRelease, place(vertex) + QPointF(-20, -18));
    QCOMPARE(m_bench->lastAction(), QStringLiteral("move-vertex"));
    QVERIFY(differing(frame(), before, place(vertex) + QPointF(-12, -12)) > 60);
    QVERIFY(differing(settled(), before, place(vertex) + QPointF(-12, -12)) > 60);
    QCOMPARE(vertexCount(m_bench->region(0)), std::size_t{100000});
}

void TestEditorSpeed::largePolygonMovesAsAnOutline() {
    m_bench->setRegions({star({3000, 2000}, 1600, 100000)});
    m_bench->editor.select({0});
    const QImage before = settled();
    QKeyEvent down(QEvent::KeyPress, Qt::Key_Right, Qt::ShiftModifier);
    for (int i = 0; i < 20; ++i)
        QCoreApplication::sendEvent(&m_bench->view, &down);
    const QImage during = frame();
    QVERIFY(differing(during, before, place({4650, 2000}) + QPointF(38, 0)) > 20);
    QKeyEvent up(QEvent::KeyRelease, Qt::Key_Right, Qt::ShiftModifier);
    QCoreApplication::sendEvent(&m_bench->view, &up);
    QVERIFY(isNear(m_bench->region(0).parts[0].outer[0], {star({3000, 2000}, 1600, 100000).parts[0].outer[0].x + 200, 2000}, 1e-6));
}

void TestEditorSpeed::longWorkIsDoneElsewhere() {
    Region circle{{{{}, {}}}};
    for (int i = 0; i < 60000; ++i)
        circle.parts[0].outer.push_back({3000 + 1500 * std::cos(i * 1.0471975e-4), 2000 + 1500 * std::sin(i * 1.0471975e-4)});
    m_bench->setRegions({circle});
    m_bench->editor.select({0});
    QSignalSpy busy(&m_bench->editor, &AnnotationEditor::busyChanged);
    const double start = threadMillis();
    m_bench->editor.simplifySelected(0.5);
    QVERIFY(threadMillis() - start < kFrameMillis);
    QVERIFY(m_bench->history.empty() && m_bench->editor.hasDraft());
    QTRY_COMPARE(m_bench->history.size(), std::size_t{1});
    QVERIFY(vertexCount(m_bench->region(0)) < 1000);
    QCOMPARE(busy.count(), 2);
}

void TestEditorSpeed::longWorkIsCancelled() {
    m_bench->setRegions({star({3000, 2000}, 1600, 100000)});
    m_bench->editor.select({0});
    m_bench->editor.smoothSelected();
    m_bench->editor.cancelDraft();
    m_bench->editor.smoothSelected();
    m_bench->setRegions({squareRegion(0, 0, 50)}, QStringLiteral("other"));
    QTest::qWait(300);
    QVERIFY(m_bench->history.empty());
    QCOMPARE(m_bench->region(0), squareRegion(0, 0, 50));
}

void TestEditorSpeed::framesAreShort_data() {
    QTest::addColumn<bool>("many");
    QTest::newRow("10,000 polygons") << true;
    QTest::newRow("100,000 vertices") << false;
}

void TestEditorSpeed::framesAreShort() {
    QFETCH(bool, many);
    m_bench->setRegions(many ? manyRegions() : std::vector{star({3000, 2000}, 1600, 100000)});
    m_bench->editor.select({0});
    settled();
    QImage target(kWindow, QImage::Format_RGB32);
    std::vector<double> frames;
    std::vector<double> hits;
    mouse(QEvent::MouseButtonPress, {640, 400}, Qt::MiddleButton);
    for (int i = 0; i < 60; ++i) {
        const double start = threadMillis();
        if (i < 30)
            mouse(QEvent::MouseMove, {640.0 + 3 * i, 400.0 + i}, Qt::MiddleButton);
        else
            m_bench->view.setZoom(m_bench->view.zoom() * 1.1, {500, 300});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall);
        m_bench->view.render(&target);
        frames.push_back(threadMillis() - start);
        const double pointed = threadMillis();
        if (i >= 30)
            mouse(QEvent::MouseMove, {i * 17.0, i * 11.0}, Qt::NoButton);
        hits.push_back(threadMillis() - pointed);
        if (i == 29)
            mouse(QEvent::MouseButtonRelease, {640, 400}, Qt::MiddleButton);
    }
    std::sort(frames.begin(), frames.end());
    std::sort(hits.begin(), hits.end());
    qInfo("pan and zoom: 95th percentile %.2f ms; hit test: %.3f ms of this thread's time", frames[56], hits[56]);
    QVERIFY(frames[56] < kFrameMillis);
    QVERIFY(hits[56] < kFrameMillis / 8);
}

}  // namespace

QTEST_MAIN(TestEditorSpeed)
#include "tst_editor_speed.moc"
