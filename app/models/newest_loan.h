// SPDX-License-Identifier: GPL-3.0-or-later
/// NewestLoan: one question to the segmenter at a time; of those that come meanwhile only the newest is asked.
///
/// GUI thread. The work runs on the models' thread and must own what it touches.
#pragma once

#include "app/models/segmenter_lender.h"
#include "app/session/relay.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace groundscope {

template <typename T>
class NewestLoan {
  public:
    using Work = std::function<Result<T>(Models& models, const Progress& progress)>;
    using Deliver = std::function<void(Result<T> result)>;
    /// Steps of the work, on the GUI thread; may be empty.
    using Report = std::function<void(const std::string& step, qint64 done, qint64 total)>;

    /// `lender` must outlive it.
    explicit NewestLoan(SegmenterLender* lender) : m_lender(lender) {}
    ~NewestLoan() { cancel(); }
    NewestLoan(const NewestLoan&) = delete;
    NewestLoan& operator=(const NewestLoan&) = delete;

    void setReport(Report report) { m_report = std::move(report); }
    /// What runs is brought to an end and delivered; what waits is dropped.
    void ask(Work work, Deliver deliver) {
        m_waiting = Question{std::move(work), std::move(deliver)};
        if (!m_running)
            next();
    }
    /// Nothing more is heard of what runs or waits.
    void cancel() {
        m_waiting.reset();
        ++m_id;
        if (const auto loan = std::exchange(m_running, std::nullopt))
            m_lender->cancel(*loan);
    }
    [[nodiscard]] bool isBusy() const { return m_running.has_value(); }

  private:
    struct Question {
        Work work;
        Deliver deliver;
    };

    void next() {
        if (!m_waiting)
            return;
        Question question = *std::exchange(m_waiting, std::nullopt);
        const quint64 id = ++m_id;
        const Relay<QObject> post(&m_anchor);
        const auto result = std::make_shared<Result<T>>(cancelledError());
        DeviceWorker::Job job;
        job.run = [work = question.work, result](Models& models, const Progress& progress) -> Result<Done> {
            *result = work(models, progress);
            if (!*result)
                return result->error();
            return Done{};
        };
        job.report = [this, id, post](const std::string& step, std::int64_t done, std::int64_t total) {
            post([this, id, step, done, total](QObject*) {
                if (id == m_id && m_report)
                    m_report(step, done, total);
            });
        };
        job.finished = [this, id, post, result, deliver = question.deliver](const Result<Done>& done) {
            post([this, id, result, deliver, done](QObject*) {
                if (id == m_id)
                    finish(deliver, done ? std::move(*result) : Result<T>(done.error()));
            });
        };
        m_running = m_lender->submit(std::move(job));
        if (!m_running)
            question.deliver(Error{ErrorCode::NotFound, "There is no segmenter to ask; choose one under Run > Models.", {}});
    }

    void finish(const Deliver& deliver, Result<T> result) {
        m_running.reset();
        const quint64 id = m_id;
        deliver(std::move(result));
        if (id == m_id && !m_running)  // else deliver() has begun something, or stopped everything
            next();
    }

    SegmenterLender* m_lender;
    Report m_report;
    std::optional<Question> m_waiting;
    std::optional<SegmenterLender::Loan> m_running;
    quint64 m_id = 0;
    QObject m_anchor;  // calls of the models' thread come while it lives
};

}  // namespace groundscope
