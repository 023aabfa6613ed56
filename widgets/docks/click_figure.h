// SPDX-License-Identifier: GPL-3.0-or-later
/// Which number stands for what the segmenter makes of a click: of the cells of the IoU surface and of the heads.
#pragma once

class QComboBox;
class QWidget;

namespace groundscope {

enum class ClickFigure {
    Best,       ///< largest true IoU of the three masks
    Predicted,  ///< true IoU of the mask that the segmenter rates highest
    Rating,     ///< the segmenter's own largest rating: there is one without ground truth too
};

/// Its index is a ClickFigure.
QComboBox* makeFigureBox(QWidget* parent);

}  // namespace groundscope
