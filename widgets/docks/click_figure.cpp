// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/click_figure.h"

#include <QComboBox>
#include <QCoreApplication>

namespace groundscope {

QComboBox* makeFigureBox(QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setAccessibleName(QCoreApplication::translate("ClickFigure", "Which of the three masks counts"));
    box->addItems({QCoreApplication::translate("ClickFigure", "best mask"),
                   QCoreApplication::translate("ClickFigure", "mask SAM rates highest"),
                   QCoreApplication::translate("ClickFigure", "SAM's own rating")});
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    return box;
}

}  // namespace groundscope
