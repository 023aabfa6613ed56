// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/texts_page.h"

#include "core/data/edit.h"
#include "widgets/render/convert.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFontMetrics>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr int kTypingMs = 800;  // with the second of the journal's own thread
constexpr int kTextLines = 3;

}  // namespace

TextsPage::TextsPage(QWidget* parent) : QWidget(parent) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    auto* content = new QWidget(m_scroll);
    auto* form = new QFormLayout(content);
    form->setContentsMargins(0, 4, 0, 4);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addLine(form, u"expression"_s, tr("&Expression:"), true);
    addText(form, u"question"_s, tr("&Question:"));
    addLine(form, u"options"_s, tr("&Options:"), false);
    addChoices(form);
    addLine(form, u"tag:pattern"_s, tr("&Pattern:"), true);
    addText(form, u"note"_s, tr("No&te:"));
    m_scroll->setWidget(content);
    outer->addWidget(m_scroll);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, [this] { sendTyped(false); });
    setSample(nullptr);
    setLocked(true);
}

void TextsPage::addField(QFormLayout* form, const QString& title, Field field) {
    field.widget->setObjectName(u"edit-"_s + field.name);
    auto* label = new QLabel(title, this);
    label->setBuddy(field.widget);
    field.widget->setAccessibleName(QString(title).remove(u'&').remove(u':'));
    field.widget->installEventFilter(this);
    form->addRow(label, field.widget);
    m_fields.push_back(std::move(field));
}

void TextsPage::addLine(QFormLayout* form, const QString& name, const QString& title, bool sentWhileTyped) {
    auto* line = new QLineEdit(this);
    Field field{name, line, [line] { return line->text(); }, [line](const QString& text) { line->setText(text); },
                [line](bool readOnly) { line->setReadOnly(readOnly); }, sentWhileTyped, {}};
    addField(form, title, std::move(field));
    connect(line, &QLineEdit::textEdited, this, [this, sentWhileTyped] {
        if (sentWhileTyped && !m_typing.isActive())
            m_typing.start();
    });
    connect(line, &QLineEdit::returnPressed, this, &TextsPage::flush);
}

void TextsPage::addText(QFormLayout* form, const QString& name, const QString& title) {
    auto* edit = new QPlainTextEdit(this);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(QFontMetrics(edit->font()).lineSpacing() * kTextLines + 14);
    Field field{name, edit, [edit] { return edit->toPlainText(); },
                [edit](const QString& text) { edit->setPlainText(text); },
                [edit](bool readOnly) { edit->setReadOnly(readOnly); }, true, {}};
    addField(form, title, std::move(field));
    connect(edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_setting && !m_typing.isActive())
            m_typing.start();
    });
}

void TextsPage::addChoices(QFormLayout* form) {
    m_answer = new QComboBox(this);
    m_answer->setObjectName(u"edit-answer"_s);
    m_answer->setAccessibleName(tr("Right answer"));
    m_answer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_state = new QComboBox(this);
    m_state->setObjectName(u"edit-state"_s);
    m_state->setAccessibleName(tr("What is there"));
    m_state->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_state->addItem(tr("The object is there"), u"present"_s);
    m_state->addItem(tr("No such object in the image"), u"absent"_s);
    m_state->addItem(tr("No specific object is meant"), u"no-expression"_s);
    m_state->addItem(tr("Not annotated yet"), u"unannotated"_s);
    m_ambiguous = new QCheckBox(tr("fits more than one thing"), this);
    m_ambiguous->setAccessibleDescription(tr("The expression fits more than one thing"));
    m_ambiguous->setToolTip(m_ambiguous->accessibleDescription());
    m_ambiguous->setObjectName(u"edit-ambiguous"_s);
    for (const auto& [title, widget] : {std::pair<QString, QWidget*>{tr("&Right answer:"), m_answer}, {tr("&Object:"), m_state},
                                        {tr("Amb&iguous:"), m_ambiguous}}) {
        auto* label = new QLabel(title, this);
        label->setBuddy(widget);
        form->addRow(label, widget);
    }
    connect(m_answer, &QComboBox::activated, this,
            [this] { send(u"answer"_s, m_answer->currentData().toString()); });
    connect(m_state, &QComboBox::activated, this, [this] { send(u"state"_s, m_state->currentData().toString()); });
    connect(m_ambiguous, &QCheckBox::clicked, this,
            [this](bool checked) { send(u"ambiguous"_s, checked ? u"yes"_s : QString()); });
}

QString TextsPage::valueOf(const Sample& sample, const QString& field) const {
    if (field == u"options")
        return toQString(optionsText(sample));
    return toQString(fieldOf(sample, toUtf8(field)).value_or(std::string()));
}

void TextsPage::showChoices(const Sample& sample) {
    m_answer->clear();
    m_answer->addItem(tr("Not known"), QString());
    for (std::size_t i = 0; i < sample.choices.size(); ++i)
        m_answer->addItem(u"(%1) %2"_s.arg(toQString(sample.choices[i].letter), toQString(sample.choices[i].text)),
                          QString::number(i + 1));
    m_answer->setCurrentIndex(std::max(0, m_answer->findData(valueOf(sample, u"answer"_s))));
    m_state->setCurrentIndex(m_state->findData(valueOf(sample, u"state"_s)));
    m_ambiguous->setChecked(sample.ambiguous);
}

void TextsPage::setSample(const Sample* sample) {
    const QString id = sample ? toQString(sample->id) : QString();
    const bool another = id != m_sampleId;
    if (another)
        flush();
    const QScopedValueRollback setting(m_setting, true);
    m_sampleId = id;
    const Sample shown = sample ? *sample : Sample();
    for (Field& field : m_fields) {
        const QString value = valueOf(shown, field.name);
        // While the person types, only what is not from her own typing goes in.
        const bool typing = field.widget->hasFocus() && (field.text() != field.sent || value == field.sent ||
                                                         value == field.text().trimmed());
        if (another || (!typing && field.text() != value))
            field.setText(value);
        field.sent = value;
    }
    showChoices(shown);
}

void TextsPage::setLocked(bool locked) {
    if (locked)
        flush();
    for (Field& field : m_fields)
        field.setReadOnly(locked);
    for (QWidget* widget : {static_cast<QWidget*>(m_answer), static_cast<QWidget*>(m_state),
                            static_cast<QWidget*>(m_ambiguous)})
        widget->setEnabled(!locked);
}

void TextsPage::send(const QString& field, const QString& value) {
    if (!m_sampleId.isEmpty())
        Q_EMIT edited(m_sampleId, field, value);
}

void TextsPage::send(Field& field) {
    const QString value = field.text();
    if (value == field.sent || m_sampleId.isEmpty())
        return;
    field.sent = value;  // asked for once, even when it is refused
    send(field.name, value);
}

void TextsPage::sendTyped(bool all) {
    m_typing.stop();
    for (Field& field : m_fields)
        if (all || field.sentWhileTyped)
            send(field);
}

void TextsPage::flush() {
    sendTyped(true);
}

TextsPage::Field* TextsPage::fieldOfWidget(const QObject* widget) {
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [widget](const Field& field) { return field.widget == widget; });
    return found == m_fields.end() ? nullptr : &*found;
}

bool TextsPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut)
        if (Field* field = fieldOfWidget(watched))
            send(*field);
    return QWidget::eventFilter(watched, event);
}

/// It may have come on screen just now: scrolled to when it has its place.
void TextsPage::focusField(QWidget* field) {
    field->setFocus(Qt::ShortcutFocusReason);
    QMetaObject::invokeMethod(m_scroll, [this, field] { m_scroll->ensureWidgetVisible(field); }, Qt::QueuedConnection);
}

void TextsPage::focusNote() {
    focusField(m_fields.back().widget);
}

void TextsPage::focusExpression() {
    focusField(m_fields.front().widget);
}

}  // namespace groundscope
