// SPDX-License-Identifier: GPL-3.0-or-later
/// HeadsDesk: layers and heads in the window. Opens what a run kept of them, asks the segmenter what each head's peak would
/// give, and shows what the answer would look like with the chosen ones alone.
///
/// GUI thread; files are read and forms made elsewhere. Works only while its panel can be seen. Nothing of it goes into the
/// run.
#pragma once

#include "app/inspect/click_tables.h"
#include "app/inspect/form_maker.h"
#include "app/inspect/trial_desk.h"
#include "core/grounding/head_maps.h"
#include "widgets/docks/heads_dock.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QMainWindow;
QT_END_NAMESPACE

namespace groundscope {

class Actions;

class HeadsDesk : public QObject {
    Q_OBJECT
  public:
    /// What it works with; all must outlive it.
    struct Parts {
        Session* session = nullptr;
        Actions* actions = nullptr;
        InferenceController* models = nullptr;
        SegmenterLender* segmenter = nullptr;
        TrialDesk* trials = nullptr;
        ClickTables* tables = nullptr;
    };
    HeadsDesk(const Parts& parts, QMainWindow* window);

    [[nodiscard]] HeadsDock* dock() const { return m_dock; }
    [[nodiscard]] bool isBusy() const {
        return m_opening.isRunning() || m_peaking.isRunning() || m_wait.isActive() || m_maker.isBusy() || m_tables->isFilling();
    }

  private:
    /// The side file of one answer.
    struct Opened {
        std::shared_ptr<const AttentionStack> stack;
        HeadMaps heads;
        std::vector<double> means;
    };
    using Peaks = std::vector<std::optional<int>>;
    void onChanged(const Change& change);
    void open();
    void takeOpened(const Result<std::shared_ptr<const Opened>>& opened);
    void findPeaks();
    void showValues();
    void tryChosen();
    void showForm(const std::shared_ptr<const SampleRun>& form, bool isDone);
    void tell(const Error& error);
    void runAgain();
    [[nodiscard]] std::vector<int> subject() const;
    [[nodiscard]] QString subjectText() const;
    [[nodiscard]] RunConfig config() const;
    [[nodiscard]] int knownLayers() const;

    Parts m_parts;
    HeadsDock* m_dock;
    ClickTables* m_tables;
    LatestTask<Result<std::shared_ptr<const Opened>>> m_opening;
    LatestTask<Result<Peaks>> m_peaking;
    FormMaker m_maker;
    QTimer m_wait;  ///< for the end of a selection that is being drawn
    std::shared_ptr<const Opened> m_opened;
    std::vector<int> m_subject;  ///< tokens that m_peaks are of
    Peaks m_peaks;
};

}  // namespace groundscope
