// SPDX-License-Identifier: GPL-3.0-or-later
/// KeyField: press a key and it is written there. Tab still leaves it, Escape still closes its dialog.
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace groundscope {

class KeyField : public QLineEdit {
    Q_OBJECT
  public:
    explicit KeyField(QWidget* parent = nullptr);
    [[nodiscard]] const QKeySequence& key() const { return m_key; }
    void clearKey();

  Q_SIGNALS:
    void keyChanged(const QKeySequence& key);

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QKeySequence m_key;
};

}  // namespace groundscope
