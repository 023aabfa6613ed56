// SPDX-License-Identifier: GPL-3.0-or-later
/// TextsPage: what a sample says beside its shapes, to be corrected: expression, question, options, answer, pattern, what
/// is there, ambiguous, note.
///
/// GUI thread. Emits a correction when a field is left, and of free texts once a second while they are typed. A text that
/// is not sent yet belongs to its sample: it is sent before another one is shown.
#pragma once

#include "core/data/benchmark.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QScrollArea;
class QFormLayout;

namespace groundscope {

class TextsPage : public QWidget {
    Q_OBJECT
  public:
    explicit TextsPage(QWidget* parent = nullptr);

    /// Another sample, or the same with corrections; null: none. What is being typed stays.
    void setSample(const Sample* sample);
    void setLocked(bool locked);
    /// Sends what was typed and not sent yet.
    void flush();
    void focusNote();
    void focusExpression();

  Q_SIGNALS:
    /// `field` as FieldChange names it.
    void edited(const QString& sampleId, const QString& field, const QString& value);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void focusField(QWidget* field);

    struct Field {
        QString name;
        QWidget* widget = nullptr;
        std::function<QString()> text;
        std::function<void(const QString&)> setText;
        std::function<void(bool)> setReadOnly;
        bool sentWhileTyped = true;
        QString sent;  ///< as the sample has it, or was asked to have it
    };
    void addLine(QFormLayout* form, const QString& name, const QString& title, bool sentWhileTyped);
    void addText(QFormLayout* form, const QString& name, const QString& title);
    void addChoices(QFormLayout* form);
    void addField(QFormLayout* form, const QString& title, Field field);
    void send(Field& field);
    void send(const QString& field, const QString& value);
    void sendTyped(bool all);
    void showChoices(const Sample& sample);
    [[nodiscard]] QString valueOf(const Sample& sample, const QString& field) const;
    Field* fieldOfWidget(const QObject* widget);

    QString m_sampleId;
    std::vector<Field> m_fields;
    QScrollArea* m_scroll = nullptr;
    QComboBox* m_answer = nullptr;
    QComboBox* m_state = nullptr;
    QCheckBox* m_ambiguous = nullptr;
    QTimer m_typing;
    bool m_setting = false;
};

}  // namespace groundscope
