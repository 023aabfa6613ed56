// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/settings_form.h"

#include "app/shell/theme.h"
#include "widgets/docks/parts.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

QLabel* addLine(QVBoxLayout* column, QWidget* parent, const QColor& color) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    QPalette colors = label->palette();
    colors.setColor(QPalette::WindowText, color);
    label->setPalette(colors);
    column->addWidget(label);
    return label;
}

}  // namespace

SettingsForm::SettingsForm(QWidget* parent) : QWidget(parent), m_layout(new QFormLayout(this)) {
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setVerticalSpacing(8);
    m_layout->setLabelAlignment(Qt::AlignRight);
}

void SettingsForm::addField(const QString& key, const QString& label, QWidget* field, const QString& hint) {
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(field);
    if (!hint.isEmpty())
        addLine(column, this, mutedColor(palette()))->setText(hint);
    QLabel* error = addLine(column, this, problemColor(palette()));
    error->setTextInteractionFlags(Qt::TextSelectableByMouse);
    error->setObjectName(u"error."_s + key);
    error->hide();
    if (label.isEmpty()) {
        m_layout->addRow(QString(), column);
    } else {
        auto* caption = new QLabel(label, this);
        caption->setBuddy(field);
        m_layout->addRow(caption, column);
    }
    if (field->accessibleName().isEmpty() && !label.isEmpty())
        field->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    field->setAccessibleDescription(hint);
    m_fields.insert(key, {field, error});
}

bool SettingsForm::showError(const QString& key, const QString& text) {
    const auto found = m_fields.constFind(key);
    if (found == m_fields.constEnd())
        return false;
    found->error->setText(u"⚠ "_s + text);
    found->error->show();
    found->widget->setAccessibleDescription(text);
    found->widget->setFocus();
    return true;
}

void SettingsForm::clearErrors() {
    for (const Field& field : m_fields)
        field.error->hide();
}

}  // namespace groundscope
