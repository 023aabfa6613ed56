// SPDX-License-Identifier: GPL-3.0-or-later
/// A column of labelled fields, each with a place below it for what is wrong with its value.
///
/// GUI thread.
#pragma once

#include <QMap>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QFormLayout;
class QLabel;
QT_END_NAMESPACE

namespace groundscope {

class SettingsForm : public QWidget {
    Q_OBJECT
  public:
    explicit SettingsForm(QWidget* parent = nullptr);

    /// `key`: Error::where of messages about this field ("judge.scheme"). `label` with mnemonic; empty = none (a check
    /// box). `hint` goes below the field, always visible; may be empty.
    void addField(const QString& key, const QString& label, QWidget* field, const QString& hint = {});
    /// Several fields may share an error; false when there is no such key here.
    bool showError(const QString& key, const QString& text);
    void clearErrors();

  private:
    struct Field {
        QWidget* widget = nullptr;
        QLabel* error = nullptr;
    };
    QFormLayout* m_layout;
    QMap<QString, Field> m_fields;
};

}  // namespace groundscope
