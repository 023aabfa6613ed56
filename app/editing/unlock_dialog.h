// SPDX-License-Identifier: GPL-3.0-or-later
/// Asks once who corrects, and why, before ground truth is unlocked for the first time.
#pragma once

#include "app/editing/edit_controller.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace groundscope {

class UnlockDialog : public QDialog {
    Q_OBJECT
  public:
    explicit UnlockDialog(const EditAuthor& author, QWidget* parent = nullptr);

    /// The name is not empty once the dialog is accepted.
    [[nodiscard]] EditAuthor author() const;

  private:
    QLineEdit* m_name;
    QLineEdit* m_reason;
};

}  // namespace groundscope
