// SPDX-License-Identifier: GPL-3.0-or-later
/// HistoryModel: edits as a list, newest first: what, when, by whom, and whether it stands.
///
/// GUI thread.
#pragma once

#include "core/edit/edit_history.h"

#include <QAbstractListModel>
#include <QString>

#include <vector>

namespace groundscope {

class HistoryModel : public QAbstractListModel {
    Q_OBJECT
  public:
    enum Role {
        EditIdRole = Qt::UserRole,  ///< QString
        SampleIdRole,               ///< QString
        UndoneRole,                 ///< bool
        SealedRole                  ///< bool: too old to be undone
    };

    using QAbstractListModel::QAbstractListModel;

    /// `sampleId` empty: those of all samples.
    void setHistory(const EditHistory& history, const QString& sampleId);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

  private:
    struct Item {
        QString id;
        QString sampleId;
        QString what;
        QString whenUtc;
        QString who;
        QString why;
        bool undone = false;
        bool sealed = false;
        bool operator==(const Item&) const = default;
    };
    [[nodiscard]] QString lineOf(const Item& item) const;
    [[nodiscard]] QString detailsOf(const Item& item) const;

    std::vector<Item> m_items;
    bool m_allSamples = false;
};

}  // namespace groundscope
