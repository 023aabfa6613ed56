// SPDX-License-Identifier: GPL-3.0-or-later
/// TrialDesk: what is tried out on the current sample, in place of what the run has: other phrases, other heads, another
/// point, each on top of the one before. Written nowhere; ends with the sample.
///
/// GUI thread. Desks make the forms; this one stacks them, shows the topmost, and says so in a bar above the picture.
#pragma once

#include "app/session/session.h"

#include <QFrame>
#include <QObject>

#include <array>
#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QAction;
class QLabel;
QT_END_NAMESPACE

namespace groundscope {

class InspectActions;

/// "Edited copy: point moved to 120, 64" with two buttons.
class TrialBar : public QFrame {
    Q_OBJECT
  public:
    TrialBar(QAction* showStored, QAction* backToRun, QWidget* parent);
    void setText(const QString& text);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void refreshColors();
    QLabel* m_text;
};

class TrialDesk : public QObject {
    Q_OBJECT
  public:
    /// From the bottom up: each is made from the form below it.
    enum Layer { Phrases, Heads, Point };
    static constexpr std::size_t kLayers = 3;

    TrialDesk(Session* session, const InspectActions* actions, QWidget* window);

    [[nodiscard]] TrialBar* bar() const { return m_bar; }
    /// What a layer is made from: the form of the next one below that is there, or the stored form. Null: no form yet.
    [[nodiscard]] std::shared_ptr<const SampleRun> base(Layer layer) const;
    [[nodiscard]] bool has(Layer layer) const { return m_forms[layer].has_value(); }
    /// Shows a form. Layers above another form than before are given up; baseChanged() tells.
    /// @param text  what was tried, for the bar: "point moved to 120, 64"
    void set(Layer layer, const QString& text, std::shared_ptr<const SampleRun> form);
    /// Takes a layer away, and those above it: baseChanged() tells.
    void clear(Layer layer);

  Q_SIGNALS:
    /// base(layer) is another form of the same sample: what was made from the old one is out of date.
    void baseChanged(groundscope::TrialDesk::Layer layer);
    /// Everything is given up: the person went back to the run, or what it has of the sample is new, or the sample is.
    void ended();

  private:
    struct Form {
        QString text;
        std::shared_ptr<const SampleRun> run;
    };
    void onChanged(const Change& change);
    void drop(std::size_t from);
    void end();
    void show();

    Session* m_session;
    const InspectActions* m_actions;
    TrialBar* m_bar;
    std::array<std::optional<Form>, kLayers> m_forms;
};

}  // namespace groundscope
