// SPDX-License-Identifier: GPL-3.0-or-later
/// Words for verdicts and reasons of an audit. Translated; GUI thread.
#pragma once

#include "core/metrics/audit.h"

#include <QString>

#include <optional>

namespace groundscope {

/// Selectors' names of a pair, or "Left" and "Right" where it must not be told.
struct PairNames {
    QString first;
    QString second;
};
PairNames namesOf(const AuditPair& pair);

/// "Oracle better", "Both fine", …; a value that is not known as it is.
QString auditValueText(const std::string& value, const PairNames& names);
/// "Part of it only"; unknown codes as they are.
QString auditReasonText(const std::string& reason);
/// What blind verdicts say once it is told: preferences, sides, agreement with the IoU.
QString blindText(const BlindFigures& figures, const AuditPair& pair);
/// "12 images by both, 10 alike" and kappa.
QString auditAgreementText(const Agreement& agreement);

}  // namespace groundscope
