// SPDX-License-Identifier: GPL-3.0-or-later
/// A canvas with an AnnotationEditor and an owner that applies what is asked for, driven by real mouse and key events.
#pragma once

#include "tests/widgets/example_run.h"
#include "widgets/canvas/annotation_editor.h"
#include "widgets/canvas/canvas_view.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace groundscope {

/// Square with corners (x, y) and (x + side, y + side).
inline Region squareRegion(double x, double y, double side) {
    return {{{{{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}}, {}}}};
}

class EditorBench : public QObject {
  public:
    explicit EditorBench(Size size = {400, 300}, QSize window = {800, 640}) : m_size(size) {
        OverlayScene scene;
        scene.image = picture(size);
        scene.imageSize = size;
        view.resize(window);
        view.setScene(scene);
        editor.setLocked(false);
        connect(&editor, &AnnotationEditor::editRequested, this,
                [this](const QString& action, const std::vector<AnnotationChange>& changes) { apply(action, changes); });
    }

    void show() {
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setFocus();
    }

    void setRegions(const std::vector<Region>& regions, const QString& id = QStringLiteral("7")) {
        sample = {};
        sample.id = id.toStdString();
        for (const Region& region : regions)
            sample.annotations.push_back({"id" + std::to_string(sample.annotations.size()), "wing", region, {}});
        history.clear();
        publish();
    }
    void publish() {
        editor.setAnnotations(QString::fromStdString(sample.id),
                              std::make_shared<const std::vector<Annotation>>(sample.annotations), m_size);
    }
    void apply(const QString& action, const std::vector<AnnotationChange>& changes) {
        Edit edit;
        edit.sampleId = sample.id;
        edit.action = action.toStdString();
        edit.annotations = changes;
        const Result<Done> done = applyEdit(sample, edit);
        QVERIFY2(done.has_value(), done.has_value() ? "" : done.error().message.c_str());
        history.push_back(std::move(edit));
        publish();
    }
    void undo() {
        QVERIFY(!history.empty());
        QVERIFY(applyEdit(sample, inverseOf(history.back())).has_value());
        history.pop_back();
        publish();
    }
    [[nodiscard]] QString lastAction() const {
        return history.empty() ? QString() : QString::fromStdString(history.back().action);
    }

    [[nodiscard]] QPoint at(Point p) const { return view.widgetFromImage({p.x, p.y}).toPoint(); }
    void press(Point p, Qt::KeyboardModifiers keys = {}, Qt::MouseButton button = Qt::LeftButton) {
        QTest::mousePress(&view, button, keys, at(p));
    }
    void release(Point p, Qt::KeyboardModifiers keys = {}, Qt::MouseButton button = Qt::LeftButton) {
        QTest::mouseRelease(&view, button, keys, at(p));
    }
    void moveTo(Point p) { QTest::mouseMove(&view, at(p)); }
    void click(Point p, Qt::KeyboardModifiers keys = {}, Qt::MouseButton button = Qt::LeftButton) {
        moveTo(p);
        press(p, keys, button);
        release(p, keys, button);
    }
    void drag(Point from, Point to, Qt::KeyboardModifiers keys = {}) {
        moveTo(from);
        press(from, keys);
        for (int i = 1; i <= 5; ++i)
            moveTo({from.x + (to.x - from.x) * i / 5, from.y + (to.y - from.y) * i / 5});
        release(to, keys);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers keys = {}) { QTest::keyClick(&view, key, keys); }
    [[nodiscard]] const Region& region(std::size_t index) const { return sample.annotations.at(index).region; }
    [[nodiscard]] QImage shot() { return view.grab().toImage().convertToFormat(QImage::Format_RGB32); }

    CanvasView view;
    AnnotationEditor editor{&view};
    Sample sample;
    std::vector<Edit> history;

  private:
    /// Large ones take their time: made once.
    static ImagePyramid picture(Size size) {
        static std::map<std::pair<int, int>, ImagePyramid> made;
        const auto key = std::pair(size.width, size.height);
        if (!made.contains(key))
            made.emplace(key, ImagePyramid(example::makePicture(size)));
        return made.at(key);
    }

    Size m_size;
};

inline bool isNear(Point a, Point b, double tolerance) {
    return std::hypot(a.x - b.x, a.y - b.y) <= tolerance;
}

}  // namespace groundscope
