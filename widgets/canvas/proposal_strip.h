// SPDX-License-Identifier: GPL-3.0-or-later
/// The segmenter's masks to choose from, side by side over the upper left corner of the canvas; the last place takes the
/// chosen one. GUI thread.
#pragma once

#include "core/data/region.h"

#include <QPainter>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace groundscope {

struct ProposalView {
    const Region* region = nullptr;
    QString text;  ///< predicted IoU
};

/// Place of a mask, widget units; `row` = number of masks: the place that takes the chosen one.
QRectF proposalPlace(std::size_t row);
/// Row under the cursor, among `count` masks and the place after them.
std::optional<std::size_t> proposalAt(QPointF at, std::size_t count);
void paintProposals(QPainter& painter, const std::vector<ProposalView>& masks, std::size_t chosen, const QString& take);

}  // namespace groundscope
