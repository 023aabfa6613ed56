// SPDX-License-Identifier: GPL-3.0-or-later
// Every state in which there is little or nothing to show: the canvas says which, and no panel is blank.
#include "app/shell/theme.h"
#include "tests/app/paced_models.h"
#include "tests/app/window_support.h"

#include <QLabel>
#include <QSet>

using namespace groundscope;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

class TestStates : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup() { m_app.reset(); }
    void withoutARun();
    void withoutGroundTruth();
    void withoutAnnotationsAtAll();
    void withoutImages();
    void anImageThatCannotBeRead();
    void whileAnImageIsRead();
    void whileTheModelsWork();
    void modelsThatDoNotLoad();
    void withoutAGpu();
    void everySampleOfTheRun();

  private:
    MainWindow* window() { return m_app->window(); }
    QString path(const QString& name) const { return m_app->path(name); }
    void blankPanels(QStringList& blank);

    std::unique_ptr<test::WindowFixture> m_app;
};

void TestStates::init() {
    m_app = std::make_unique<test::WindowFixture>();
    QVERIFY(m_app->start());
}

/// A panel is blank when all that is drawn in it is one colour.
void TestStates::blankPanels(QStringList& blank) {
    for (QDockWidget* dock : window()->layouts()->docks()) {
        dock->show();
        dock->raise();
        QTest::qWait(10);
        const QImage picture = dock->widget()->grab().toImage();
        QSet<QRgb> colors;
        for (int y = 0; y < picture.height() && colors.size() < 3; ++y)
            for (int x = 0; x < picture.width(); ++x)
                colors.insert(picture.pixel(x, y));
        if (colors.size() < 3)
            blank.append(dock->objectName());
    }
}

void TestStates::withoutARun() {
    QVERIFY(m_app->open(path(u"bench"_s)));
    QStringList blank;
    blankPanels(blank);
    QVERIFY2(blank.isEmpty(), qPrintable(blank.join(u' ')));
    for (const QString& dock : {u"candidates"_s, u"selections"_s, u"evaluation"_s, u"review"_s}) {
        bool says = false;
        for (const QLabel* label : m_app->dock(dock)->findChildren<QLabel*>())
            says = says || (!label->isHidden() && label->text().size() > 15);
        QVERIFY2(says, qPrintable(dock));
    }
}

void TestStates::withoutGroundTruth() {
    QVERIFY(m_app->openRun());
    QTest::keyClick(m_app->canvas(), Qt::Key_End);  // annotated nothing
    QTRY_VERIFY(!m_app->canvas()->note().isEmpty());
    QVERIFY(m_app->canvas()->state() == CanvasView::State::Ready || test::WindowFixture::waitFor([this] {
                return m_app->canvas()->state() == CanvasView::State::Ready;
            }));
    QVERIFY(m_app->canvas()->scene().groundTruth.isEmpty());
    QStringList blank;
    blankPanels(blank);
    QVERIFY2(blank.isEmpty(), qPrintable(blank.join(u' ')));
}

void TestStates::withoutAnnotationsAtAll() {
    QDir().mkpath(path(u"pictures"_s));
    QVERIFY(example::makePicture({64, 48}).save(path(u"pictures/one.png"_s)));
    QVERIFY(m_app->open(path(u"pictures"_s)));
    QVERIFY(!m_app->canvas()->note().isEmpty());
    QStringList blank;
    blankPanels(blank);
    QVERIFY2(blank.isEmpty(), qPrintable(blank.join(u' ')));
}

void TestStates::withoutImages() {
    QDir().mkpath(path(u"nothing"_s));
    window()->openPath(path(u"nothing"_s));
    QVERIFY(test::WindowFixture::waitFor([this] { return !window()->isOpening(); }));
    const auto* error = window()->findChild<QLabel*>(u"startError"_s);
    const bool onStartPage = error->isVisible() && error->text().contains(u"nothing"_s);
    const bool onCanvas = m_app->canvas()->isVisible() && !m_app->canvas()->accessibleDescription().isEmpty();
    QVERIFY(onStartPage || onCanvas);
}

void TestStates::anImageThatCannotBeRead() {
    test::writeText(path(u"bench/MMVP Images/2.jpg"_s), "no picture");
    QVERIFY(m_app->openRun());
    QTest::keyClick(m_app->canvas(), Qt::Key_D);
    QTRY_COMPARE(m_app->canvas()->state(), CanvasView::State::Error);
    QVERIFY(!m_app->canvas()->accessibleDescription().isEmpty());
    QVERIFY(m_app->canvas()->note().isEmpty());
    const QImage drawn = m_app->canvas()->grab().toImage();
    QSet<QRgb> colors;
    for (int x = 0; x < drawn.width(); ++x)
        for (int y = 0; y < drawn.height(); y += 2)
            colors.insert(drawn.pixel(x, y));
    QVERIFY(colors.size() > 4);  // words
}

void TestStates::whileAnImageIsRead() {
    window()->openPath(path(u"bench"_s));
    QCOMPARE(m_app->canvas()->state(), CanvasView::State::Loading);
    QVERIFY(m_app->canvas()->accessibleDescription().contains(u"bench"_s));
    QVERIFY(test::WindowFixture::waitFor([this] { return m_app->canvas()->state() == CanvasView::State::Ready; }));
}

void TestStates::whileTheModelsWork() {
    QVERIFY(m_app->open(path(u"bench"_s)));
    fake::Behaviour slow;
    slow.tokenTime = 60ms;
    window()->setModelFactory(fake::models(slow));
    QTest::keyClick(m_app->canvas(), Qt::Key_F5);
    QTRY_VERIFY(!window()->statusLine()->jobText().isEmpty());
    QVERIFY(window()->actions()->cancel->isEnabled());
    QStringList blank;
    blankPanels(blank);
    QVERIFY2(blank.isEmpty(), qPrintable(blank.join(u' ')));
    QTest::keyClick(m_app->canvas(), Qt::Key_Period, Qt::ControlModifier);
    QVERIFY(test::WindowFixture::waitFor([this] { return !window()->controller()->isBusy(); }));
}

void TestStates::modelsThatDoNotLoad() {
    QVERIFY(m_app->open(path(u"bench"_s)));
    fake::Behaviour broken;
    broken.loadError = Error{ErrorCode::OutOfMemory, "The weights take 26.9 GB, 11.2 GB are free.", "part.bin"};
    window()->setModelFactory(fake::models(broken));
    QTest::keyClick(m_app->canvas(), Qt::Key_F5);
    QVERIFY(test::WindowFixture::waitFor([this] { return !window()->controller()->isBusy(); }));
    QTRY_VERIFY(window()->messages()->isVisible());
    QVERIFY2(window()->messages()->text().contains(u"memory"_s), qPrintable(window()->messages()->text()));
    bool told = false;
    for (const QLabel* label : window()->messages()->findChildren<QLabel*>())
        told = told || label->text().contains(u"26.9 GB"_s);
    QVERIFY(told);
    QCOMPARE(m_app->canvas()->state(), CanvasView::State::Ready);  // the picture stays
}

void TestStates::withoutAGpu() {
    QVERIFY(m_app->openRun());
    QTRY_VERIFY(!window()->statusLine()->deviceText().isEmpty());
    const QString device = window()->statusLine()->deviceText();
    if (device.startsWith(u"cuda"_s))
        QSKIP("this computer has a GPU");
    QVERIFY2(device.contains(u"CUDA"_s), qPrintable(device));  // and why
}

void TestStates::everySampleOfTheRun() {
    QVERIFY(m_app->openRun());
    for (int i = 0; i < window()->session()->sampleCount(); ++i) {
        QTRY_VERIFY(m_app->canvas()->state() == CanvasView::State::Ready);
        QVERIFY(!m_app->canvas()->accessibleDescription().isEmpty());
        QTest::keyClick(m_app->canvas(), Qt::Key_D);
    }
}

}  // namespace

QTEST_MAIN(TestStates)
#include "tst_states.moc"
