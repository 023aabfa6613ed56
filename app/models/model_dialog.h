// SPDX-License-Identifier: GPL-3.0-or-later
/// Choosing checkpoints: says what lies in each folder, what is missing, and whether it will fit into memory.
///
/// GUI thread; checkpoints are looked at in the background, only their headers are read.
#pragma once

#include "app/models/checkpoint_row.h"
#include "app/session/latest_task.h"
#include "app/shell/settings.h"
#include "core/infer/model_zoo.h"

#include <QDialog>

#include <optional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace groundscope {

class ModelDialog : public QDialog {
    Q_OBJECT
  public:
    /// `demo`: the demo's models, or an incomplete choice when there is no demo.
    ModelDialog(const ModelChoice& current, const ModelChoice& demo, QWidget* parent = nullptr);

    [[nodiscard]] ModelChoice choice() const;
    /// Why the last attempt to load failed: shown until a path changes.
    void setLoadError(const Error& error);

  private:
    void buildRows(QVBoxLayout* layout);
    void buildDevice(QVBoxLayout* layout);
    void buildButtons(QVBoxLayout* layout);
    void setChoice(const ModelChoice& choice);
    void refresh();
    void refreshMemory();
    void checkDevice();

    ModelChoice m_demo;
    CheckpointRow* m_mllm = nullptr;
    CheckpointRow* m_vision = nullptr;
    CheckpointRow* m_segmenter = nullptr;
    QComboBox* m_device = nullptr;
    QComboBox* m_dtype = nullptr;
    QLabel* m_deviceState = nullptr;
    QLabel* m_memory = nullptr;
    QLabel* m_error = nullptr;
    QPushButton* m_accept = nullptr;
    LatestTask<Result<DeviceChoice>> m_deviceTask;
    std::optional<DeviceChoice> m_chosenDevice;
};

}  // namespace groundscope
