// SPDX-License-Identifier: GPL-3.0-or-later
/// Views of the list of samples: a name for a query and an order. Some come with the program, a person saves more.
#pragma once

#include <QList>
#include <QString>

namespace groundscope {

struct SampleView {
    QString name;
    QString query;
    QString sort;  ///< field; empty: benchmark order
    bool descending = false;
    bool operator==(const SampleView&) const = default;
};

/// All samples; by state; and where choices and answers disagree, for which there are keys.
QList<SampleView> usualViews();
/// Of usualViews(): the first of the four disagreements.
inline constexpr int kFirstDisagreement = 5;
inline constexpr int kDisagreements = 4;

}  // namespace groundscope
