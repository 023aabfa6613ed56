// SPDX-License-Identifier: GPL-3.0-or-later
// Zooming and panning a 24-megapixel picture with all overlays stays within a frame of the screen.
#include "tests/widgets/example_run.h"
#include "widgets/canvas/canvas_view.h"

#include <QTest>

#include <algorithm>
#include <ctime>

using namespace groundscope;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr double kFrameMillis = 320;  // sanitizers slow drawing down: only a gross regression fails
#else
constexpr double kFrameMillis = 16;
#endif

double threadMillis() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

class TestCanvasSpeed : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void largePictureStaysWithinAFrame();
};

void TestCanvasSpeed::largePictureStaysWithinAFrame() {
    CanvasView view;
    const Size size{6000, 4000};
    OverlayScene scene;
    scene.image = ImagePyramid(example::makePicture(size));
    scene.mask = MaskShape(example::discMask(size, {3000, 2000}, 1500));
    scene.groundTruth = MaskShape(example::discMask(size, {2800, 1900}, 1300));
    scene.heat = std::make_shared<AttentionMap>(example::blobMap(0, size, {3000, 2000}, 800));
    view.resize(1280, 800);
    view.setScene(scene);
    QImage target(1280, 800, QImage::Format_RGB32);
    for (const double zoom : {0.19, 0.35, 1.0, 8.0}) {
        view.setZoom(zoom, {640, 400});
        std::vector<double> millis;
        for (int i = 0; i < 15; ++i) {
            const double start = threadMillis();
            view.render(&target);
            millis.push_back(threadMillis() - start);
        }
        std::sort(millis.begin(), millis.end());
        qInfo("24 megapixels at %.0f %%: %.1f ms of this thread's time, median of 15",
              100 * zoom,
              millis[7]);
        QVERIFY(millis[7] < kFrameMillis);
    }
}

}  // namespace

QTEST_MAIN(TestCanvasSpeed)
#include "tst_canvas_speed.moc"
