// SPDX-License-Identifier: GPL-3.0-or-later
/// A large button with an icon, a title and a sentence below it (wrapped), as on the start page.
#pragma once

#include <QAbstractButton>

namespace groundscope {

class BigButton : public QAbstractButton {
    Q_OBJECT
  public:
    BigButton(const QString& title, const QString& description, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

  private:
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] QRect descriptionRect(int width) const;

    QString m_description;
};

}  // namespace groundscope
