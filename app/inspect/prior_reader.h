// SPDX-License-Identifier: GPL-3.0-or-later
/// PriorReader: the image prior of the open run, read image by image in the background once somebody asks for it.
///
/// GUI thread. What was read is kept when reading is stopped, and reading goes on from there. Another run, or a form that
/// was made anew, has a prior of its own.
#pragma once

#include "app/session/latest_task.h"
#include "app/session/session.h"
#include "core/base/progress.h"
#include "core/grounding/image_prior.h"

#include <QObject>

#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace groundscope {

/// An ImagePrior for several threads.
class SharedPrior {
  public:
    explicit SharedPrior(MapSettings rows) : m_prior(rows) {}
    Result<Done> add(const std::string& sampleId, const AttentionStack& stack);
    [[nodiscard]] bool holds(const std::string& sampleId) const;
    [[nodiscard]] Result<std::optional<ImagePrior::Map>> without(const std::string& sampleId, const AttentionStack& stack) const;

  private:
    mutable std::mutex m_mutex;
    ImagePrior m_prior;
};

class PriorReader : public QObject {
    Q_OBJECT
  public:
    enum class State { Unread, Reading, Complete, Failed };

    explicit PriorReader(Session* session, QObject* parent = nullptr);

    /// Begins, or goes on where it stopped; nothing happens when all is read, is being read or could not be read.
    void read();
    /// Within the time that one form takes to be read.
    void stop();
    /// Everything is to be read anew.
    void forget();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int done() const { return m_done; }    ///< images looked through
    [[nodiscard]] int total() const { return m_total; }  ///< 0 until it is known
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    /// Of all images of the run; null until then.
    [[nodiscard]] std::shared_ptr<const SharedPrior> complete() const;
    /// Differs whenever complete() holds other images.
    [[nodiscard]] int revision() const { return m_revision; }

  Q_SIGNALS:
    void changed();

  private:
    void onChanged(const Change& change);
    static Result<Done> readForms(SharedPrior& prior, const std::filesystem::path& file, const Progress& progress);
    void finish(const Result<Done>& done);

    Session* m_session;
    std::shared_ptr<SharedPrior> m_prior;
    LatestTask<Result<Done>> m_reading;
    State m_state = State::Unread;
    std::optional<Error> m_error;
    int m_done = 0;
    int m_total = 0;
    int m_revision = 0;
    quint64 m_task = 0;
};

}  // namespace groundscope
