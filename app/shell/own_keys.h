// SPDX-License-Identifier: GPL-3.0-or-later
/// OwnKeys: keys that the control with the focus uses itself stay with it, though commands of the window have them, too.
///
/// Letters in a list of choices (choose by the first letters), Home and End in lists, tables and sliders. Text fields keep
/// theirs without help. GUI thread.
#pragma once

#include <QObject>

namespace groundscope {

class OwnKeys : public QObject {
    Q_OBJECT
  public:
    /// For every window of the application, until it is destroyed.
    explicit OwnKeys(QObject* parent);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace groundscope
