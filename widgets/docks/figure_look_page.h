// SPDX-License-Identifier: GPL-3.0-or-later
/// FigureLookPage: how the pictures and the page of a figure look: colours, heat maps, page, words, caption.
#pragma once

#include "widgets/docks/figure_form.h"

class QVBoxLayout;

namespace groundscope {

class FigureLookPage : public FigureForm {
    Q_OBJECT
  public:
    explicit FigureLookPage(QWidget* parent = nullptr);

  private:
    void addView(QVBoxLayout* layout);
    void addPage(QVBoxLayout* layout);
    void addCrop(QVBoxLayout* layout);
    void addWholePicture(QFormLayout* form);
    void addWords(QVBoxLayout* layout);
};

/// A form under a heading.
QFormLayout* addFigureGroup(QVBoxLayout* layout, const QString& title, QWidget* parent);

}  // namespace groundscope
