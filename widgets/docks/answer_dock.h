// SPDX-License-Identifier: GPL-3.0-or-later
/// AnswerDock: question, options, expression, and the model's answer with its noun phrases as
/// links.
#pragma once

#include "core/data/benchmark.h"
#include "core/data/grounding.h"
#include "widgets/render/convert.h"

#include <QDockWidget>

#include <optional>
#include <vector>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace groundscope {

class AnswerBrowser;

class AnswerDock : public QDockWidget {
    Q_OBJECT
  public:
    explicit AnswerDock(QWidget* parent = nullptr);

    void setSample(const Sample& sample);
    /// The same sample with corrected texts; the answer stays.
    void updateSample(const Sample& sample);
    void clearSample();

    /// No answer yet; `hint` says how to get one.
    void clearAnswer(const QString& hint);
    /// The text so far while the model answers.
    void setPartialAnswer(const QString& textSoFar);
    /// `chosen`: index of the option the answer names, if that was found out.
    void setAnswer(const Answer& answer,
                   const std::vector<NounPhrase>& phrases,
                   std::optional<int> chosen = std::nullopt);
    void showError(const ErrorText& error);
    /// -1: none. Emits nothing.
    void setCurrentPhrase(int phrase);
    [[nodiscard]] int currentPhrase() const { return m_currentPhrase; }
    [[nodiscard]] int phraseCount() const { return static_cast<int>(m_phrases.size()); }

  public Q_SLOTS:
    void nextPhrase();
    void previousPhrase();

  Q_SIGNALS:
    void phraseChosen(int phrase);

  private:
    void buildQuestion(QWidget* parent);
    void buildAnswer(QWidget* parent);
    void choose(int phrase);
    void refreshQuestion();
    void refreshAnswer();
    void refreshNavigation();
    [[nodiscard]] QString optionText(int index) const;

    Sample m_sample;
    bool m_hasSample = false;
    QString m_text;
    std::vector<NounPhrase> m_phrases;
    std::optional<int> m_chosen;
    int m_currentPhrase = -1;

    QLabel* m_question = nullptr;
    QLabel* m_options = nullptr;
    QLabel* m_expression = nullptr;
    QLabel* m_answerTitle = nullptr;
    QStackedWidget* m_pages = nullptr;
    AnswerBrowser* m_answer = nullptr;
    QLabel* m_hint = nullptr;
    QLabel* m_place = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
};

}  // namespace groundscope
