// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/run_jobs.h"

#include <algorithm>

namespace groundscope {
namespace {

constexpr std::size_t kRemembered = 100;

}  // namespace

quint64 RunJobs::add(const QString& title, RunJob::State state) {
    m_jobs.push_back({++m_lastId, title, state, std::nullopt});
    forgetOldest();
    Q_EMIT changed();
    return m_lastId;
}

void RunJobs::setState(quint64 id, RunJob::State state) {
    RunJob* job = open(id);
    if (!job || job->state == state)
        return;
    job->state = state;
    Q_EMIT changed();
}

void RunJobs::setReport(quint64 id, const BatchReport& report) {
    if (RunJob* job = open(id))
        job->report = report;
}

const RunJob* RunJobs::find(quint64 id) const {
    const auto found = std::ranges::find(m_jobs, id, &RunJob::id);
    return found == m_jobs.end() ? nullptr : &*found;
}

RunJob* RunJobs::open(quint64 id) {
    const auto found = std::ranges::find(m_jobs, id, &RunJob::id);
    return found == m_jobs.end() || found->isOver() ? nullptr : &*found;
}

void RunJobs::forgetOldest() {
    const auto oldest = std::ranges::find_if(m_jobs, &RunJob::isOver);
    if (m_jobs.size() > kRemembered && oldest != m_jobs.end())
        m_jobs.erase(oldest);
}

}  // namespace groundscope
