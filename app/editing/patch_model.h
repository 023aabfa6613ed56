// SPDX-License-Identifier: GPL-3.0-or-later
/// PatchModel: the edits of a patch as a table with a tick for each that is taken over.
#pragma once

#include "core/edit/patch_choices.h"

#include <QAbstractTableModel>

#include <utility>

namespace groundscope {

class PatchModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { SampleColumn, ChangeColumn, WhoColumn, WhenColumn, WhyColumn, StateColumn, ColumnCount };

    explicit PatchModel(PatchChoices choices, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_choices(std::move(choices)) {}

    [[nodiscard]] const PatchChoices& choices() const { return m_choices; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

  Q_SIGNALS:
    /// Another tick; what is chosen of the same sample may have changed with it.
    void choicesChanged();

  private:
    PatchChoices m_choices;
};

/// "fits", "conflict: …" and so on.
QString patchStateText(const PatchChoices::Item& item);

}  // namespace groundscope
