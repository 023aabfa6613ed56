// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/figure_form.h"

#include "widgets/docks/parts.h"
#include "widgets/render/convert.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>
#include <cmath>
#include <utility>

namespace groundscope {
namespace {

constexpr int kTextLines = 3;

QString plain(const QString& label) {
    return QString(label).remove(u'&');
}

/// A control that knows undo asks for its keys before the window's commands get them.
class UndoKeeper : public QObject {
  public:
    using QObject::QObject;
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() != QEvent::ShortcutOverride)
            return false;
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo))
            return false;
        event->ignore();  // it is the window's
        return true;
    }
};

/// The places are looked at through a copy: they are found in specs that can be written only.
template <typename T>
T valueAt(const std::function<T&(FigureSpec&)>& place, const FigureSpec& spec) {
    FigureSpec copy = spec;
    return place(copy);
}

}  // namespace

void leaveUndoToTheFigure(QWidget* control) {
    control->installEventFilter(new UndoKeeper(control));
}

void showNumber(QDoubleSpinBox* box, double value) {
    if (std::abs(box->value() - value) > 0.5 * std::pow(10, -box->decimals()))
        box->setValue(value);
}

FigureForm::FigureForm(QWidget* parent) : QWidget(parent) {}

void FigureForm::setSpec(const FigureSpec& spec) {
    m_spec = spec;
    const bool showing = std::exchange(m_showing, true);  // a list's new current row shows the rest again
    for (const auto& show : m_show)
        show(m_spec);
    m_showing = showing;
}

void FigureForm::apply(const std::function<void(FigureSpec&)>& change, const QString& what, const QString& merge) {
    if (m_showing)
        return;
    FigureSpec spec = m_spec;
    change(spec);
    if (spec != m_spec)
        Q_EMIT edited(spec, what, merge.isEmpty() ? merge : merge + QString::number(m_item));
}

QComboBox* FigureForm::addChoice(QFormLayout* form, const QString& name, const QString& label, const FigureChoices& choices,
                                 Get get, Set set) {
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(plain(label));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    for (const auto& [text, value] : choices)
        box->addItem(text, value);
    keepWheelForScrolling(box);
    form->addRow(label, box);
    onShow([box, get = std::move(get)](const FigureSpec& spec) {
        const QVariant value = get(spec);
        if (box->findData(value) < 0 && value.isValid())
            box->addItem(value.toString(), value);  // of a file: said as it stands there
        box->setCurrentIndex(box->findData(value));
    });
    connect(box, &QComboBox::activated, this, [this, box, label, set = std::move(set)] {
        apply([&](FigureSpec& spec) { set(spec, box->currentData()); }, plain(label));
    });
    return box;
}

QComboBox* FigureForm::addChoice(QFormLayout* form, const QString& name, const QString& label, const FigureChoices& choices,
                                 const Place<std::string>& place) {
    return addChoice(
        form, name, label, choices,
        [place](const FigureSpec& spec) { return QVariant(toQString(valueAt<std::string>(place, spec))); },
        [place](FigureSpec& spec, const QVariant& value) { place(spec) = toUtf8(value.toString()); });
}

QDoubleSpinBox* FigureForm::addSpin(QFormLayout* form, const QString& name, const QString& label, const FigureLimits& limits) {
    auto* box = new QDoubleSpinBox(this);
    box->setObjectName(name);
    box->setAccessibleName(plain(label));
    box->setDecimals(limits.decimals);
    box->setRange(limits.unset.isEmpty() ? limits.least : limits.least - limits.step, limits.most);
    box->setSpecialValueText(limits.unset);
    box->setSingleStep(limits.step);
    box->setSuffix(limits.suffix);
    keepWheelForScrolling(box);
    leaveUndoToTheFigure(box);
    form->addRow(label, box);
    return box;
}

QDoubleSpinBox* FigureForm::addNumber(QFormLayout* form, const QString& name, const QString& label,
                                      const FigureLimits& limits, std::function<double(const FigureSpec&)> get,
                                      std::function<void(FigureSpec&, double)> set) {
    QDoubleSpinBox* box = addSpin(form, name, label, limits);
    onShow([box, get = std::move(get)](const FigureSpec& spec) { showNumber(box, get(spec)); });
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, label, name, set = std::move(set)](double value) {
        apply([&](FigureSpec& spec) { set(spec, value); }, plain(label), name);
    });
    return box;
}

QDoubleSpinBox* FigureForm::addNumber(QFormLayout* form, const QString& name, const QString& label,
                                      const FigureLimits& limits, const Place<double>& place) {
    return addNumber(form, name, label, limits,
                     [place](const FigureSpec& spec) { return valueAt<double>(place, spec); },
                     [place](FigureSpec& spec, double value) { place(spec) = value; });
}

QDoubleSpinBox* FigureForm::addNumber(QFormLayout* form, const QString& name, const QString& label,
                                      const FigureLimits& limits, const Place<std::optional<double>>& place) {
    const double unset = limits.least - limits.step;
    return addNumber(
        form, name, label, limits,
        [place, unset](const FigureSpec& spec) { return valueAt<std::optional<double>>(place, spec).value_or(unset); },
        [place, unset, least = limits.least](FigureSpec& spec, double value) {
            place(spec) = value > unset ? std::optional(std::max(value, least)) : std::nullopt;
        });
}

QDoubleSpinBox* FigureForm::addCount(QFormLayout* form, const QString& name, const QString& label, const FigureLimits& limits,
                                     Get get, Set set) {
    return addNumber(
        form, name, label, limits, [get = std::move(get)](const FigureSpec& spec) { return get(spec).toDouble(); },
        [set = std::move(set)](FigureSpec& spec, double value) { set(spec, static_cast<int>(std::lround(value))); });
}

QDoubleSpinBox* FigureForm::addCount(QFormLayout* form, const QString& name, const QString& label, const FigureLimits& limits,
                                     const Place<int>& place) {
    return addCount(form, name, label, limits,
                    [place](const FigureSpec& spec) { return QVariant(valueAt<int>(place, spec)); },
                    [place](FigureSpec& spec, const QVariant& value) { place(spec) = value.toInt(); });
}

QCheckBox* FigureForm::addCheck(QFormLayout* form, const QString& name, const QString& label, const Place<bool>& place) {
    auto* box = new QCheckBox(label, this);
    box->setObjectName(name);
    form->addRow(box);
    onShow([box, place](const FigureSpec& spec) { box->setChecked(valueAt<bool>(place, spec)); });
    connect(box, &QCheckBox::toggled, this, [this, place, label](bool checked) {
        apply([&](FigureSpec& spec) { place(spec) = checked; }, plain(label));
    });
    return box;
}

QLineEdit* FigureForm::addLine(QFormLayout* form, const QString& name, const QString& label, const Place<std::string>& place) {
    auto* line = new QLineEdit(this);
    line->setObjectName(name);
    line->setAccessibleName(plain(label));
    leaveUndoToTheFigure(line);
    form->addRow(label, line);
    onShow([line, place](const FigureSpec& spec) {
        const QString text = toQString(valueAt<std::string>(place, spec));
        if (line->text() != text)  // else the cursor would jump
            line->setText(text);
    });
    connect(line, &QLineEdit::textEdited, this, [this, place, label, name](const QString& text) {
        apply([&](FigureSpec& spec) { place(spec) = toUtf8(text); }, plain(label), name);
    });
    return line;
}

QPlainTextEdit* FigureForm::addText(QFormLayout* form, const QString& name, const QString& label,
                                    const Place<std::string>& place) {
    auto* edit = new QPlainTextEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleName(plain(label));
    edit->setTabChangesFocus(true);
    edit->setUndoRedoEnabled(false);
    leaveUndoToTheFigure(edit);
    edit->setFixedHeight((kTextLines + 1) * edit->fontMetrics().lineSpacing());
    form->addRow(label, edit);
    onShow([edit, place](const FigureSpec& spec) {
        const QString text = toQString(valueAt<std::string>(place, spec));
        if (edit->toPlainText() != text)
            edit->setPlainText(text);
    });
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit, place, label, name] {
        apply([&](FigureSpec& spec) { place(spec) = toUtf8(edit->toPlainText()); }, plain(label), name);
    });
    return edit;
}

}  // namespace groundscope
