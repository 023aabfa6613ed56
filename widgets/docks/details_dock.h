// SPDX-License-Identifier: GPL-3.0-or-later
/// DetailsDock: scores, time per stage, and provenance (models, hashes, device, dtype and why).
#pragma once

#include "core/data/run_record.h"

#include <QDockWidget>

#include <optional>
#include <vector>

class QTreeWidget;
class QTreeWidgetItem;

namespace groundscope {

/// A model in use, as shown to people.
struct ModelDetails {
    QString role;  ///< "Language model", "Segmenter"
    ModelRef ref;
    QString description;  ///< "LLaVA-1.5, 32 layers, 32 heads, 24x24 image tokens"
    QString reason;       ///< why this device and dtype
};

class DetailsDock : public QDockWidget {
    Q_OBJECT
  public:
    explicit DetailsDock(QWidget* parent = nullptr);

    void setSampleRun(const SampleRun& run);
    void clearSampleRun();
    void setModels(const std::vector<ModelDetails>& models);
    void setRunRecord(const std::optional<RunRecord>& record);
    /// Everything as text, for bug reports: the Copy button's content.
    [[nodiscard]] QString asText() const;

  private:
    QTreeWidgetItem* section(const QString& title);
    static void add(QTreeWidgetItem* section, const QString& name, const QString& value);
    static void clear(QTreeWidgetItem* section);
    void showEmpty(QTreeWidgetItem* section, const QString& text);
    void fillScores(const SampleRun& run);
    void fillPhrases(const SampleRun& run);
    void fillTimes(const SampleRun& run);
    void copy();

    QTreeWidget* m_tree = nullptr;
    QTreeWidgetItem* m_scores = nullptr;
    QTreeWidgetItem* m_phrases = nullptr;
    QTreeWidgetItem* m_times = nullptr;
    QTreeWidgetItem* m_models = nullptr;
    QTreeWidgetItem* m_run = nullptr;
};

}  // namespace groundscope
