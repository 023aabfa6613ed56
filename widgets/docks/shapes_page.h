// SPDX-License-Identifier: GPL-3.0-or-later
/// ShapesPage: the annotations of a sample as a tree, and simplifying those selected with a live slider.
///
/// GUI thread. Shows and emits wishes; selection is kept in line with the canvas by its owner.
#pragma once

#include "widgets/models/annotation_model.h"

#include <QWidget>

#include <optional>
#include <set>

class QLabel;
class QPushButton;
class QSlider;
class QTreeView;

namespace groundscope {

class ShapesPage : public QWidget {
    Q_OBJECT
  public:
    explicit ShapesPage(QWidget* parent = nullptr);

    void setAnnotations(AnnotationModel::Annotations annotations);
    void setLocked(bool locked);
    /// Emits nothing.
    void setSelection(const std::set<std::size_t>& annotations);
    [[nodiscard]] std::set<std::size_t> selection() const;
    /// Begins to edit the label of a shape in its row.
    void editLabel(std::size_t annotation);
    /// What simplifying with the slider's tolerance would give.
    void setSimplified(std::size_t vertices, std::size_t before, double iou);
    void focusSimplify();
    /// The slider back at nothing.
    void resetSimplify();
    /// Pixels; 0: the slider rests.
    [[nodiscard]] double tolerance() const;
    [[nodiscard]] AnnotationModel* model() const { return m_model; }
    [[nodiscard]] QTreeView* tree() const { return m_tree; }

  Q_SIGNALS:
    void selectionChosen(const std::set<std::size_t>& annotations);
    void labelEdited(int annotation, const QString& label);
    void simplifyPreviewRequested(double tolerance);
    void simplifyRequested(double tolerance);

  private:
    void buildTree();
    QWidget* buildSimplify();
    void refreshSimplify();
    void refreshHint();

    AnnotationModel* m_model;
    QTreeView* m_tree = nullptr;
    QLabel* m_hint = nullptr;
    QSlider* m_slider = nullptr;
    QLabel* m_outcome = nullptr;
    QPushButton* m_apply = nullptr;
    bool m_locked = true;
    bool m_settingSelection = false;
};

}  // namespace groundscope
