// SPDX-License-Identifier: GPL-3.0-or-later
/// Where a file is to be written: asks, and asks again where a file would be lost that the first question did not know of.
///
/// GUI thread.
#pragma once

#include <QString>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace groundscope {

/// `file`, ending with the first of `endings` ("pdf") unless it ends with any of them, in capitals or not.
QString withEnding(const QString& file, const QStringList& endings);

/// Empty: the person has given up.
QString askWhereToSave(QWidget* parent, const QString& title, const QString& proposal, const QString& filter,
                       const QStringList& endings);

}  // namespace groundscope
