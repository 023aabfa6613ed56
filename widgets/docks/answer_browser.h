// SPDX-License-Identifier: GPL-3.0-or-later
/// AnswerBrowser: the model's answer as text in which the noun phrases are links; the current one
/// stands out.
#pragma once

#include "core/data/grounding.h"

#include <QTextBrowser>

#include <vector>

namespace groundscope {

class AnswerBrowser : public QTextBrowser {
    Q_OBJECT
  public:
    explicit AnswerBrowser(QWidget* parent = nullptr);

    /// `current` -1: none. Phrases that overlap an earlier one are not linked.
    void setAnswer(const QString& text, const std::vector<NounPhrase>& phrases, int current);

  Q_SIGNALS:
    void phraseClicked(int phrase);
    void previousRequested();
    void nextRequested();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void rebuild();
    [[nodiscard]] QTextCharFormat phraseFormat(int phrase) const;

    QString m_text;
    std::vector<NounPhrase> m_phrases;
    int m_current = -1;
};

}  // namespace groundscope
