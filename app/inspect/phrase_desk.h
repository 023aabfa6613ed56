// SPDX-License-Identifier: GPL-3.0-or-later
/// PhraseDesk: noun phrases changed by hand in the window. Only what depends on them is made again, and shown beside the
/// run, which stays as it is. Changes are undone step by step; those of every sample are kept while the document is open.
///
/// GUI thread; forms are made elsewhere.
#pragma once

#include "app/inspect/form_maker.h"
#include "app/inspect/trial_desk.h"
#include "widgets/docks/phrase_dock.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QMainWindow;
QT_END_NAMESPACE

namespace groundscope {

class Actions;

class PhraseDesk : public QObject {
    Q_OBJECT
  public:
    /// What it works with; all must outlive it.
    struct Parts {
        Session* session = nullptr;
        Actions* actions = nullptr;
        SegmenterLender* segmenter = nullptr;
        TrialDesk* trials = nullptr;
    };
    PhraseDesk(const Parts& parts, QMainWindow* window);

    [[nodiscard]] PhraseDock* dock() const { return m_dock; }
    [[nodiscard]] bool isBusy() const { return m_maker.isBusy(); }

  private:
    using Phrases = std::vector<NounPhrase>;
    /// Of one sample: the run's phrases first, then each change.
    struct History {
        std::vector<Phrases> states;
        std::size_t at = 0;
    };
    void connectDock();
    void connectEdits();
    void onChanged(const Change& change);
    void rewind();
    void showAnswer();
    void showLanes();
    [[nodiscard]] QList<PhraseLane> lanes() const;
    [[nodiscard]] History* history();
    void edit(const Result<Phrases>& changed, Span focus);
    void step(int direction);
    void back();
    void apply();
    void showForm(const std::shared_ptr<const SampleRun>& form, bool isDone);
    void fail(const Error& error);
    void tell(const Error& error);
    [[nodiscard]] QString summary(const SampleRun& form) const;

    Parts m_parts;
    PhraseDock* m_dock;
    FormMaker m_maker;
    QHash<QString, History> m_histories;
    std::shared_ptr<const SampleRun> m_stored;  ///< that the history of the current sample begins with
    bool m_isShown = false;  ///< something of the last change
    Span m_focus;  ///< of the phrase to look at once it is there
};

}  // namespace groundscope
