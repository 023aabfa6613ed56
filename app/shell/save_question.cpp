// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/save_question.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

#include <algorithm>

namespace groundscope {

using namespace Qt::StringLiterals;

namespace {

struct SaveQuestion {
    Q_DECLARE_TR_FUNCTIONS(SaveQuestion)
};

}  // namespace

QString withEnding(const QString& file, const QStringList& endings) {
    const bool ends = std::ranges::any_of(
        endings, [&file](const QString& ending) { return file.endsWith(u'.' + ending, Qt::CaseInsensitive); });
    return ends ? file : file + u'.' + endings.front();
}

QString askWhereToSave(QWidget* parent, const QString& title, const QString& proposal, const QString& filter,
                       const QStringList& endings) {
    const QString asked = QFileDialog::getSaveFileName(parent, title, proposal, filter);
    if (asked.isEmpty())
        return {};
    const QString file = withEnding(asked, endings);
    if (file == asked || !QFileInfo::exists(file))
        return file;
    const QString text = SaveQuestion::tr("%1 already exists. Replace it?").arg(QFileInfo(file).fileName());
    return QMessageBox::question(parent, title, text) == QMessageBox::Yes ? file : QString();
}

}  // namespace groundscope
