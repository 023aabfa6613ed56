// SPDX-License-Identifier: GPL-3.0-or-later
/// PointDesk: the point laboratory in the window. The point of the current phrase is dragged, the segmenter's masks follow;
/// maxima of the map and random points stand beside it; the IoU of every cell of the grid lies over the picture.
///
/// GUI thread. One point is asked about at a time, the newest wins. Nothing of it goes into the run.
#pragma once

#include "app/inspect/click_question.h"
#include "app/inspect/click_tables.h"
#include "app/inspect/trial_desk.h"
#include "widgets/canvas/point_picker.h"
#include "widgets/docks/point_lab_dock.h"

#include <QObject>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QMainWindow;
QT_END_NAMESPACE

namespace groundscope {

class Actions;
class Workspace;

class PointDesk : public QObject {
    Q_OBJECT
  public:
    /// What it works with; all must outlive it.
    struct Parts {
        Session* session = nullptr;
        Workspace* workspace = nullptr;
        Actions* actions = nullptr;
        SegmenterLender* segmenter = nullptr;
        TrialDesk* trials = nullptr;
        ClickTables* tables = nullptr;
    };
    PointDesk(const Parts& parts, QMainWindow* window);

    [[nodiscard]] PointLabDock* dock() const { return m_dock; }
    [[nodiscard]] PointPicker* picker() const { return m_picker; }
    [[nodiscard]] bool isBusy() const { return m_asking.isBusy() || m_measuring.isBusy(); }

  private:
    using Answers = std::vector<ClickAnswer>;
    /// A place of the phrase's map and what the segmenter makes of it, once it was asked.
    struct Place {
        QString name;
        QString label;
        Point at;
        std::optional<double> iou;
        std::optional<double> predicted;
    };
    void connectPicker();
    void connectSurface();
    void setActive(bool active);
    void onChanged(const Change& change);
    void startPhrase();
    void findPlaces();
    void measure();
    void takeMeasured(const Result<Answers>& answers);
    void moveTo(Point at);
    void ask(Point at);
    void take(Point at, const Result<Answers>& answers);
    void backToPoint();
    void showPlaces();
    void showSurface();
    void showHere(const std::optional<PixelReadout>& readout);
    void showIdle();
    void tell(const Error& error);
    void setSurface(bool shown);
    [[nodiscard]] QString obstacle() const;

    Parts m_parts;
    PointPicker* m_picker;
    PointLabDock* m_dock;
    NewestLoan<Answers> m_asking;
    NewestLoan<Answers> m_measuring;
    std::vector<Place> m_places;  ///< the run's own first
    std::shared_ptr<const SampleRun> m_form;  ///< that the places are of
    int m_phrase = kNoPhrase;
    bool m_surfaceShown = false;
};

}  // namespace groundscope
