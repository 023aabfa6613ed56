// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/unlock_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace groundscope {

using namespace Qt::StringLiterals;

UnlockDialog::UnlockDialog(const EditAuthor& author, QWidget* parent)
    : QDialog(parent), m_name(new QLineEdit(author.name, this)), m_reason(new QLineEdit(author.reason, this)) {
    setObjectName(u"unlockDialog"_s);
    setWindowTitle(tr("Unlock Ground Truth"));
    auto* text = new QLabel(tr("Every correction is signed with your name and can be taken back. The benchmark's own "
                               "files stay as they are. You are asked once."),
                            this);
    text->setWordWrap(true);
    m_name->setObjectName(u"unlockName"_s);
    m_name->setAccessibleName(tr("Your name or initials"));
    m_reason->setObjectName(u"unlockReason"_s);
    m_reason->setAccessibleName(tr("Reason of the corrections"));
    m_reason->setPlaceholderText(tr("may stay empty"));
    auto* form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Reason:"), m_reason);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* unlock = buttons->addButton(tr("&Unlock"), QDialogButtonBox::AcceptRole);
    unlock->setObjectName(u"unlockButton"_s);
    unlock->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    text->setMinimumWidth(360);
    layout->addWidget(text);
    layout->addLayout(form);
    layout->addWidget(buttons);
    const auto refresh = [this, unlock] { unlock->setEnabled(!m_name->text().trimmed().isEmpty()); };
    refresh();
    connect(m_name, &QLineEdit::textChanged, this, refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

EditAuthor UnlockDialog::author() const {
    return {m_name->text().trimmed(), m_reason->text().trimmed()};
}

}  // namespace groundscope
