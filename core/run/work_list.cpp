// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/work_list.h"

#include <algorithm>
#include <utility>

namespace groundscope {
namespace {

/// Errors that may lie with the device: the sample may go well on another one.
bool mayBeTheDevice(const Error& error) {
    return error.code == ErrorCode::OutOfMemory || error.code == ErrorCode::Internal;
}

}  // namespace

bool WorkList::takesWork(std::size_t worker) const {
    return !m_workers[worker].broken && m_workers[worker].failures < kFailuresToRetire;
}

bool WorkList::othersWork(std::size_t worker) const {
    for (std::size_t other = 0; other < m_workers.size(); ++other)
        if (other != worker && takesWork(other))
            return true;
    return false;
}

std::optional<Waiting> WorkList::takeFor(std::size_t worker) {
    if (!takesWork(worker))
        return std::nullopt;
    const bool isAlone = !othersWork(worker);
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(),
                                    [&](const Waiting& sample) { return isAlone || sample.failedOn != worker; });
    if (found == m_waiting.end())
        return std::nullopt;
    const Waiting sample = *found;
    m_waiting.erase(found);
    return sample;
}

bool WorkList::isForAnother(std::size_t worker, const Waiting& sample, const Error& error) {
    if (sample.failedOn && sample.failedOn != worker) {
        Worker& first = m_workers[*sample.failedOn];
        first.failures = std::max(0, first.failures - 1);
    }
    return !sample.failedOn && othersWork(worker) && mayBeTheDevice(error);
}

bool WorkList::handOn(std::size_t worker, const Waiting& sample) {
    ++m_workers[worker].failures;
    m_waiting.push_back({sample.index, sample.filled, worker});
    return !takesWork(worker) && !std::exchange(m_workers[worker].told, true);
}

bool WorkList::breakDown(std::size_t worker, const Waiting& sample) {
    m_workers[worker].broken = m_workers[worker].told = true;
    m_waiting.push_front(sample);
    return othersWork(worker);
}

void WorkList::praise(std::size_t worker) {
    if (takesWork(worker))
        m_workers[worker].failures = 0;
}

}  // namespace groundscope
