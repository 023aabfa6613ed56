// SPDX-License-Identifier: GPL-3.0-or-later
/// The status bar: what is true at this moment. Position, pixel, device with its reason, memory, saved state, job.
#pragma once

#include "app/models/inference_controller.h"
#include "app/session/session.h"
#include "core/infer/model_zoo.h"
#include "widgets/canvas/canvas_view.h"

#include <QStatusBar>
#include <QTime>
#include <QTimer>

#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QToolButton;
QT_END_NAMESPACE

namespace groundscope {

/// Step of Progress -> what a person reads: "answer" -> "answering".
QString stepText(const QString& step);

class StatusLine : public QStatusBar {
    Q_OBJECT
  public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setReadout(const std::optional<PixelReadout>& readout);
    void setZoom(double zoom);
    /// Settings of the next run: profile and switches; `list` names the switches.
    void setRunSettings(const QString& text, const QString& list);
    void setPosition(int current, int total, int finished);
    /// Device before models are loaded.
    void setDevice(const DeviceChoice& choice);
    void setDeviceError(const Error& error);
    /// Device of the models in memory.
    void setModels(const std::optional<ModelInfo>& mllm, const std::optional<ModelInfo>& segmenter);
    /// A file results go into; empty = nothing to save.
    void setRunFile(const QString& file, bool readOnly);
    void markSaved();
    /// Ground truth: locked or not, whether it can be unlocked; not shown while nothing is open.
    void setLock(bool locked, bool possible, bool shown);
    /// The light: where corrections are. Empty text: there is no document.
    void setCorrections(const QString& text, const QString& details);
    [[nodiscard]] QString correctionsText() const;
    void setStatus(const InferenceStatus& status);
    [[nodiscard]] QString deviceText() const;
    [[nodiscard]] QString savedText() const;
    [[nodiscard]] QString jobText() const;

  Q_SIGNALS:
    void cancelRequested();
    void deviceClicked();
    void settingsClicked();
    void lockClicked();
    void correctionsClicked();

  private:
    void refreshMemory();
    void showDevice(const QString& device, const QString& dtype, const QString& reason);

    QLabel* m_job;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
    QLabel* m_readout;
    QLabel* m_zoom;
    QLabel* m_position;
    QLabel* m_saved;
    QToolButton* m_lock;
    QToolButton* m_corrections;
    QToolButton* m_settings;
    QToolButton* m_device;
    QLabel* m_memory;
    QTimer m_memoryTimer;
    QString m_runFile;
};

}  // namespace groundscope
