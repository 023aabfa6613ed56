// SPDX-License-Identifier: GPL-3.0-or-later
/// A patch by somebody else: its corrections one by one, conflicts shown with both sides and decided by the person.
#pragma once

#include "core/edit/patch_choices.h"

#include <QDialog>

#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QTableView;
QT_END_NAMESPACE

namespace groundscope {

class PatchModel;
class PatchView;

/// A patch read from a file and looked at against the open benchmark.
struct PlannedPatch {
    QString file;
    QString benchmark;  ///< that it was made for
    bool sameBenchmark = true;
    PatchChoices choices;
};

class PatchDialog : public QDialog {
    Q_OBJECT
  public:
    /// Choices hold for the benchmark they were planned for: open() it window-modal, close it with the document.
    explicit PatchDialog(PlannedPatch patch, QWidget* parent = nullptr);

    [[nodiscard]] PatchModel* model() const { return m_model; }
    void accept() override;

  Q_SIGNALS:
    /// Who, when and why are the patch's.
    void applyRequested(const std::vector<groundscope::Edit>& edits);
    /// The person wants to see this image.
    void sampleActivated(const QString& sampleId);

  private:
    void build(const PlannedPatch& patch);
    QWidget* buildTable();
    QWidget* buildDetails();
    void chooseConflicts(bool chosen);
    void showItem(int row);
    void showCounts();
    [[nodiscard]] static QString detailsText(const PatchChoices::Item& item, const PatchChoices::Effect& effect);

    PatchModel* m_model;
    QLabel* m_counts = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_details = nullptr;
    PatchView* m_view = nullptr;
    QPushButton* m_apply = nullptr;
};

}  // namespace groundscope
