// SPDX-License-Identifier: GPL-3.0-or-later
/// A strip above the canvas with one sentence and at most one thing to do about it. Never modal, never stacked: a new
/// message replaces the old one.
#pragma once

#include "widgets/render/convert.h"

#include <QFrame>

#include <functional>

QT_BEGIN_NAMESPACE
class QLabel;
class QToolButton;
class QPushButton;
QT_END_NAMESPACE

namespace groundscope {

class MessageStrip : public QFrame {
    Q_OBJECT
  public:
    enum class Kind { Note, Problem };

    explicit MessageStrip(QWidget* parent = nullptr);

    /// `details` unfold on demand; `actionText` empty = no button.
    void showMessage(Kind kind, const QString& text, const QString& details = {}, const QString& actionText = {},
                     std::function<void()> action = {});
    void showError(const ErrorText& error, const QString& actionText = {}, std::function<void()> action = {});
    [[nodiscard]] QString text() const;

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void refreshColors();

    Kind m_kind = Kind::Note;
    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_details = nullptr;
    QToolButton* m_more = nullptr;
    QPushButton* m_action = nullptr;
    QToolButton* m_close = nullptr;
    std::function<void()> m_do;
};

}  // namespace groundscope
