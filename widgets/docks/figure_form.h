// SPDX-License-Identifier: GPL-3.0-or-later
/// FigureForm: controls bound to places of a FigureSpec. Shows a spec, tells what a person made of it; keeps none of its own.
#pragma once

#include "core/data/figure.h"

#include <QList>
#include <QString>
#include <QVariant>
#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace groundscope {

/// Texts of a choice and what stands in the spec for it.
using FigureChoices = QList<std::pair<QString, QVariant>>;

struct FigureLimits {
    double least = 0;
    double most = 1;
    double step = 0.1;
    int decimals = 2;
    QString suffix;
    QString unset;  ///< shown for "not given", one step below the least; empty: always given
};

/// Undo and redo over the control are those of the figure, not of the letters in it.
void leaveUndoToTheFigure(QWidget* control);
/// Leaves the letters alone while they say the value already: somebody types "9.5", and has come to "9".
void showNumber(QDoubleSpinBox* box, double value);

class FigureForm : public QWidget {
    Q_OBJECT
  public:
    explicit FigureForm(QWidget* parent = nullptr);

    /// Emits nothing.
    void setSpec(const FigureSpec& spec);
    [[nodiscard]] const FigureSpec& spec() const { return m_spec; }

  Q_SIGNALS:
    /// `what` names the step for undo; steps in a row with the same `merge` belong together, empty: never.
    void edited(const groundscope::FigureSpec& spec, const QString& what, const QString& merge);

  protected:
    template <typename T>
    using Place = std::function<T&(FigureSpec&)>;
    using Get = std::function<QVariant(const FigureSpec&)>;
    using Set = std::function<void(FigureSpec&, const QVariant&)>;

    /// A row of `form` for each; `name` is the control's object name and what merges its steps.
    QComboBox* addChoice(QFormLayout* form, const QString& name, const QString& label, const FigureChoices& choices, Get get,
                         Set set);
    QComboBox* addChoice(QFormLayout* form, const QString& name, const QString& label, const FigureChoices& choices,
                         const Place<std::string>& place);
    QDoubleSpinBox* addNumber(QFormLayout* form, const QString& name, const QString& label, const FigureLimits& limits,
                              std::function<double(const FigureSpec&)> get, std::function<void(FigureSpec&, double)> set);
    QDoubleSpinBox* addNumber(QFormLayout* form, const QString& name, const QString& label, const FigureLimits& limits,
                              const Place<double>& place);
    QDoubleSpinBox* addNumber(QFormLayout* form, const QString& name, const QString& label, const FigureLimits& limits,
                              const Place<std::optional<double>>& place);
    /// Whole numbers.
    QDoubleSpinBox* addCount(QFormLayout* form, const QString& name, const QString& label, const FigureLimits& limits,
                             Get get, Set set);
    QDoubleSpinBox* addCount(QFormLayout* form, const QString& name, const QString& label, const FigureLimits& limits,
                             const Place<int>& place);
    QCheckBox* addCheck(QFormLayout* form, const QString& name, const QString& label, const Place<bool>& place);
    QLineEdit* addLine(QFormLayout* form, const QString& name, const QString& label, const Place<std::string>& place);
    QPlainTextEdit* addText(QFormLayout* form, const QString& name, const QString& label, const Place<std::string>& place);

    /// A further thing to bring in line at setSpec().
    void onShow(std::function<void(const FigureSpec&)> show) { m_show.push_back(std::move(show)); }
    /// What a person did to the spec, unless the form is only being filled.
    void apply(const std::function<void(FigureSpec&)>& change, const QString& what, const QString& merge = {});
    /// Of what the fields edit one of: steps on another item do not join those before.
    void setItem(int item) { m_item = item; }

  private:
    QDoubleSpinBox* addSpin(QFormLayout* form, const QString& name, const QString& label, const FigureLimits& limits);

    FigureSpec m_spec;
    std::vector<std::function<void(const FigureSpec&)>> m_show;
    int m_item = 0;
    bool m_showing = false;
};

}  // namespace groundscope
