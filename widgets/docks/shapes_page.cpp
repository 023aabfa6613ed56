// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/shapes_page.h"

#include "widgets/docks/parts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelection>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSlider>
#include <QTreeView>
#include <QVBoxLayout>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr int kSliderSteps = 100;
constexpr double kLargestTolerance = 20;  // pixels

}  // namespace

ShapesPage::ShapesPage(QWidget* parent) : QWidget(parent), m_model(new AnnotationModel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    buildTree();
    m_hint = makeHint(this);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_hint, 1);
    layout->addWidget(buildSimplify());
    refreshHint();
    refreshSimplify();
}

void ShapesPage::buildTree() {
    m_tree = new QTreeView(this);
    m_tree->setObjectName(u"shapesTree"_s);
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(tr("Shapes of the ground truth, with parts and holes"));
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(AnnotationModel::NameColumn, QHeaderView::Stretch);
    for (const int column : {AnnotationModel::VerticesColumn, AnnotationModel::AreaColumn})
        m_tree->header()->setSectionResizeMode(column, QHeaderView::Interactive);
    m_tree->header()->resizeSection(AnnotationModel::VerticesColumn, 70);
    m_tree->header()->resizeSection(AnnotationModel::AreaColumn, 84);
    connect(m_model, &AnnotationModel::labelEdited, this, &ShapesPage::labelEdited);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        refreshSimplify();
        if (!m_settingSelection)
            Q_EMIT selectionChosen(selection());
    });
}

QWidget* ShapesPage::buildSimplify() {
    auto* box = new QWidget(this);
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    auto* label = new QLabel(tr("Si&mplify:"), box);
    m_slider = new QSlider(Qt::Horizontal, box);
    m_slider->setObjectName(u"simplifySlider"_s);
    m_slider->setRange(0, kSliderSteps);
    m_slider->setAccessibleName(tr("How much to simplify the selected shapes"));
    label->setBuddy(m_slider);
    m_apply = new QPushButton(tr("A&pply"), box);
    m_apply->setObjectName(u"applySimplify"_s);
    m_apply->setAccessibleName(tr("Simplify the selected shapes"));
    row->addWidget(label);
    row->addWidget(m_slider, 1);
    row->addWidget(m_apply);
    m_outcome = makeWrappedLabel(box);
    m_outcome->setObjectName(u"simplifyOutcome"_s);
    rows->addLayout(row);
    rows->addWidget(m_outcome);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        refreshSimplify();
        Q_EMIT simplifyPreviewRequested(tolerance());
    });
    connect(m_apply, &QPushButton::clicked, this, [this] {
        const double chosen = tolerance();
        resetSimplify();
        Q_EMIT simplifyRequested(chosen);
    });
    return box;
}

/// Fine at the beginning, where it matters.
double ShapesPage::tolerance() const {
    const double share = static_cast<double>(m_slider->value()) / kSliderSteps;
    return kLargestTolerance * share * share;
}

void ShapesPage::resetSimplify() {
    m_slider->setValue(0);
}

void ShapesPage::focusSimplify() {
    m_slider->setFocus(Qt::ShortcutFocusReason);
}

void ShapesPage::setSimplified(std::size_t vertices, std::size_t before, double iou) {
    const QLocale locale;
    m_outcome->setText(tr("%1 px: %2 → %3 vertices, IoU to the original %4")
                           .arg(locale.toString(tolerance(), 'f', 2), locale.toString(static_cast<qulonglong>(before)),
                                locale.toString(static_cast<qulonglong>(vertices)), locale.toString(iou, 'f', 4)));
}

void ShapesPage::refreshSimplify() {
    const bool can = !m_locked && m_tree->selectionModel()->hasSelection();
    m_slider->setEnabled(can);
    m_apply->setEnabled(can && m_slider->value() > 0);
    if (m_slider->value() == 0)
        m_outcome->setText(m_locked                                      ? tr("Unlock the ground truth to simplify shapes.")
                           : m_tree->selectionModel()->hasSelection() ? tr("Move the slider to see what would be left.")
                                                                      : tr("Select shapes to simplify them."));
}

void ShapesPage::refreshHint() {
    const bool empty = m_model->count() == 0;
    m_tree->setVisible(!empty);
    m_hint->setVisible(empty);
    m_hint->setText(m_locked ? tr("This image has no ground truth. Unlock it (Ctrl+L) to draw some.")
                             : tr("This image has no ground truth. Draw a polygon (P), a rectangle (R) or paint with "
                                  "the brush (B)."));
}

void ShapesPage::setAnnotations(AnnotationModel::Annotations annotations) {
    const auto kept = selection();
    m_settingSelection = true;
    m_model->setAnnotations(std::move(annotations));
    m_settingSelection = false;
    setSelection(kept);
    refreshHint();
    refreshSimplify();
}

void ShapesPage::setLocked(bool locked) {
    m_locked = locked;
    m_model->setEditable(!locked);
    if (locked)
        resetSimplify();
    refreshHint();
    refreshSimplify();
}

std::set<std::size_t> ShapesPage::selection() const {
    std::set<std::size_t> annotations;
    for (const QItemSelectionRange& range : m_tree->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            annotations.insert(static_cast<std::size_t>(
                m_model->index(row, 0, range.parent()).data(AnnotationModel::AnnotationRole).toInt()));
    return annotations;
}

void ShapesPage::setSelection(const std::set<std::size_t>& annotations) {
    if (annotations == selection())
        return;
    QItemSelection chosen;
    int last = -1;
    for (const std::size_t annotation : annotations) {
        if (annotation >= m_model->count())
            continue;
        last = static_cast<int>(annotation);
        const int first = chosen.isEmpty() || chosen.last().bottom() + 1 != last ? last : chosen.takeLast().top();
        chosen.append(QItemSelectionRange(m_model->index(first, 0), m_model->index(last, AnnotationModel::ColumnCount - 1)));
    }
    m_settingSelection = true;
    m_tree->selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    if (annotations.size() == 1 && last >= 0) {
        m_tree->selectionModel()->setCurrentIndex(m_model->index(last, 0), QItemSelectionModel::NoUpdate);
        m_tree->scrollTo(m_model->index(last, 0));
    }
    m_settingSelection = false;
    refreshSimplify();
}

void ShapesPage::editLabel(std::size_t annotation) {
    const QModelIndex row = m_model->index(static_cast<int>(annotation), 0);
    if (!row.isValid() || m_locked)
        return;
    m_tree->setFocus(Qt::OtherFocusReason);
    // Not the view's own setCurrentIndex(): with Ctrl held, as in this command's key, that would deselect the row.
    m_tree->selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_tree->edit(row);
}

}  // namespace groundscope
