// SPDX-License-Identifier: GPL-3.0-or-later
/// RegionDesk: the reverse query in the window: a part of the picture is marked, the words that look there are ranked,
/// and the timeline's bars can show the same figure.
///
/// GUI thread; the region is rasterised and asked about elsewhere, newest only.
#pragma once

#include "app/inspect/heat_source.h"
#include "app/session/latest_task.h"
#include "widgets/canvas/region_picker.h"
#include "widgets/docks/region_dock.h"

#include <QObject>

#include <optional>

namespace groundscope {

class Actions;
class Workspace;

class RegionDesk : public QObject {
    Q_OBJECT
  public:
    /// What it works with; all must outlive it.
    struct Parts {
        Session* session = nullptr;
        Workspace* workspace = nullptr;
        Actions* actions = nullptr;
    };
    RegionDesk(const Parts& parts, QObject* parent);

    [[nodiscard]] RegionPicker* picker() { return m_picker; }

  private:
    void useTool(RegionTool tool);
    void onToolChanged(RegionTool tool);
    void ask();
    void take(const Result<RegionRanking>& ranking);
    void showNothing();

    Parts m_parts;
    RegionPicker* m_picker;
    LatestTask<Result<RegionRanking>> m_asking;
    bool m_askAgain = false;
};

/// Blocking; any thread. @param region  image pixels. Errors: those of coverageOf and reverseQuery.
Result<RegionRanking> rankRegion(const QPainterPath& region, const SampleRun& run, const AnswerMaps& maps);

}  // namespace groundscope
