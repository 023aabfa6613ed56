// SPDX-License-Identifier: GPL-3.0-or-later
/// LabelKeeper: the labels of the open run, in memory at once and in its file soon after, written in the background.
///
/// GUI thread. "Saved" is only said when the file has them all. A run that was opened for reading is opened for writing
/// at the first label; a demo's run stays as it is.
#pragma once

#include "app/session/latest_task.h"
#include "core/data/exchange.h"
#include "core/io/run_store.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace groundscope {

class LabelKeeper : public QObject {
    Q_OBJECT
  public:
    enum class State { Idle, Saving, Saved, Failed };

    using QObject::QObject;
    /// What is not in the file yet is still written, in the background.
    ~LabelKeeper() override;

    /// Another run, or the same one opened anew; null: none. Labels are read in the background. `fixed`: never written.
    void setStore(std::shared_ptr<RunStore> store, bool fixed);
    [[nodiscard]] const std::shared_ptr<const std::vector<Label>>& labels() const { return m_labels; }
    /// In memory now, in the file soon. The time is filled in. False: refused, error() says why.
    bool put(Label label);
    /// What the annotator of this label says of the same item now.
    [[nodiscard]] std::optional<Label> sameAs(const Label& label) const;
    /// Labels that came into the file another way; `store`: the same file, perhaps open for writing now.
    void reload(std::shared_ptr<RunStore> store);
    /// Again what could not be written.
    void retry();
    [[nodiscard]] State state() const { return m_state; }
    /// Labels that are not in the file yet.
    [[nodiscard]] std::size_t unsaved() const { return m_pending.size(); }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

  Q_SIGNALS:
    void labelsChanged();
    void stateChanged();
    /// The run's file is open for writing now: the same results, another handle.
    void storeReplaced(std::shared_ptr<groundscope::RunStore> store);

  private:
    struct Writer;
    void save();
    void flush();
    void read();
    void onSaved(std::size_t count, const Result<Done>& result);
    void setState(State state);

    std::shared_ptr<RunStore> m_store;
    bool m_fixed = false;
    std::shared_ptr<const std::vector<Label>> m_labels = std::make_shared<const std::vector<Label>>();
    std::vector<Label> m_pending;
    State m_state = State::Idle;
    std::optional<Error> m_error;
    LatestTask<Result<std::vector<Label>>> m_reading;
    std::shared_ptr<Writer> m_writer;
    LatestTask<Result<Done>> m_writing;
};

}  // namespace groundscope
