// SPDX-License-Identifier: GPL-3.0-or-later
/// FigurePanelsPage: the columns of a comparison or the pictures of a grid, and the parts that are shown larger.
#pragma once

#include "widgets/docks/figure_form.h"

class QComboBox;
class QVBoxLayout;

namespace groundscope {

class MoveList;

class FigurePanelsPage : public FigureForm {
    Q_OBJECT
  public:
    explicit FigurePanelsPage(QWidget* parent = nullptr);

    void setSelectors(const QStringList& keys);
    /// The inset that is edited.
    void setCurrentInset(int row);

  private:
    void addPanels(QVBoxLayout* layout);
    void addPanelFields(QVBoxLayout* layout);
    void addInsets(QVBoxLayout* layout);
    void addInsetFields(QVBoxLayout* layout);
    void connectPanels();
    void connectInsets();
    [[nodiscard]] FigurePanel& currentPanel(FigureSpec& spec);
    [[nodiscard]] FigurePanel panelOf(const FigureSpec& spec);
    [[nodiscard]] FigureInset& currentInset(FigureSpec& spec);
    [[nodiscard]] FigureInset insetOf(const FigureSpec& spec);

    QWidget *m_panelGroup = nullptr, *m_panelFields = nullptr, *m_insetFields = nullptr;
    MoveList* m_panelList = nullptr;
    MoveList* m_insetList = nullptr;
    QComboBox* m_selector = nullptr;
    FigurePanel m_noPanel;  // stand in where none is current
    FigureInset m_noInset;
};

}  // namespace groundscope
