// SPDX-License-Identifier: GPL-3.0-or-later
/// MarkStore: samples marked for a figure that has no file yet, kept for each run between two starts.
///
/// GUI thread.
#pragma once

#include <QSettings>
#include <QString>

#include <string>
#include <vector>

namespace groundscope {

class MarkStore {
  public:
    static constexpr qsizetype kMostRuns = 50;
    static constexpr std::size_t kMostSamples = 10'000;

    /// `store` must outlive it.
    explicit MarkStore(QSettings* store) : m_store(store) {}

    /// `key`: the run's file, or the benchmark's folder.
    [[nodiscard]] std::vector<std::string> load(const QString& key) const;
    /// No samples: nothing is kept. Of more runs than kMostRuns, the ones marked longest ago are forgotten.
    void save(const QString& key, const std::vector<std::string>& samples);

  private:
    QSettings* m_store;
};

}  // namespace groundscope
