// SPDX-License-Identifier: GPL-3.0-or-later
/// One checkpoint in the model dialog: a path, two ways to browse, and what was found there.
///
/// GUI thread; the path is looked at in the background.
#pragma once

#include "app/session/latest_task.h"
#include "core/base/result.h"
#include "core/infer/model_zoo.h"

#include <QString>
#include <QTimer>
#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
QT_END_NAMESPACE

namespace groundscope {

class CheckpointRow : public QWidget {
    Q_OBJECT
  public:
    enum class Role { LanguageModel, VisionTower, Segmenter };

    explicit CheckpointRow(Role role, QWidget* parent = nullptr);

    void setPath(const QString& path);
    [[nodiscard]] QString path() const;
    /// What lies there; nothing while it is looked at, when the path is empty or cannot be read.
    [[nodiscard]] const std::optional<CheckpointInfo>& info() const { return m_info; }
    /// The path is empty where that is allowed, or holds what it should.
    [[nodiscard]] bool isGood() const;
    [[nodiscard]] bool isLooking() const { return m_task.isRunning() || m_wait.isActive(); }
    [[nodiscard]] QString stateText() const;

  Q_SIGNALS:
    void changed();

  private:
    void browse(bool file);
    void look();
    void take(const Result<CheckpointInfo>& info);
    void showState(const QString& text, bool problem);
    [[nodiscard]] QString problemOf(const CheckpointInfo& info) const;

    Role m_role;
    QLineEdit* m_path = nullptr;
    QLabel* m_state = nullptr;
    QTimer m_wait;
    LatestTask<Result<CheckpointInfo>> m_task;
    std::optional<CheckpointInfo> m_info;
    bool m_good = false;
};

}  // namespace groundscope
