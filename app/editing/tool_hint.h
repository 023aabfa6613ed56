// SPDX-License-Identifier: GPL-3.0-or-later
/// ToolHint: below the canvas while ground truth is unlocked: the tool in hand, what the next click or key does, and what
/// the correction under way would mean.
///
/// Two lines high, three in a narrow window, whatever it says: the picture must not move under the cursor. GUI thread.
#pragma once

#include <QFrame>
#include <QString>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace groundscope {

class ToolHint : public QFrame {
    Q_OBJECT
  public:
    explicit ToolHint(QWidget* parent = nullptr);

    void setTool(const QString& iconName, const QString& name);
    void setHint(const QString& hint);
    /// What is so beside the tool: live IoU, the segmenter at work. While there is one the hint has one line.
    void setNote(const QString& note, bool warning);
    [[nodiscard]] const QString& hint() const { return m_hintText; }
    [[nodiscard]] const QString& note() const { return m_noteText; }

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void refresh();

    QLabel* m_icon;
    QLabel* m_hint;
    QLabel* m_sign;
    QLabel* m_note;
    QWidget* m_noteRow;
    QString m_iconName;
    QString m_tool;
    QString m_hintText;
    QString m_noteText;
    bool m_warning = false;
};

}  // namespace groundscope
