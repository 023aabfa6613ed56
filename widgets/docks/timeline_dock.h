// SPDX-License-Identifier: GPL-3.0-or-later
/// TimelineDock: the token timeline with its controls: play, step, which figure the bars show, and the token in words.
#pragma once

#include "widgets/timeline/token_timeline.h"

#include <QDockWidget>
#include <QTimer>

#include <optional>
#include <vector>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace groundscope {

class TimelineDock : public QDockWidget {
    Q_OBJECT
  public:
    explicit TimelineDock(QWidget* parent = nullptr);

    [[nodiscard]] TokenTimeline* timeline() const { return m_timeline; }
    /// An answer with tokens; stops playing.
    void setAnswer(const Answer& answer, const std::vector<NounPhrase>& phrases);
    /// Nothing to show; `hint` says why.
    void clear(const QString& hint);
    /// The bars show the figure of the key chosen last, else the first one.
    void setFigures(std::vector<TokenFigure> figures);
    /// Emits nothing. Unknown keys are kept for an answer that has such a figure.
    void setFigureKey(const QString& key);
    [[nodiscard]] QString figureKey() const { return m_figureKey; }
    /// A figure of the moment, after the others; shown at once when it comes, gone with nothing. The choice is kept.
    void setExtraFigure(std::optional<TokenFigure> figure);
    void setCurrentToken(int token);
    void setCurrentPhrase(int phrase);
    void setMotionReduced(bool reduced);
    /// What the line over the ribbon says while no token is pointed at: where in the answer grounding emerged.
    void setSummary(const QString& summary);

    [[nodiscard]] bool isPlaying() const { return m_timer.isActive(); }
    /// What stands in the line over the ribbon.
    [[nodiscard]] QString readout() const;

  public Q_SLOTS:
    /// Steps of the play head; without one it begins at the current phrase, else at the answer's first token.
    void nextToken();
    void previousToken();
    /// Phrases that begin after or before the play head, or the phrase that is shown.
    void nextPhrase();
    void previousPhrase();
    /// From the play head on, from the beginning after the last token.
    void togglePlaying();
    void stopPlaying();

  Q_SIGNALS:
    void tokenChosen(int token);
    void phraseChosen(int phrase);
    void figureChosen(const QString& key);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void buildControls(QHBoxLayout* row);
    QToolButton* addButton(QHBoxLayout* row, const char* icon, const QString& sign, const QString& name, const QString& tip);
    void step(int direction);
    void stepPhrase(int direction);
    [[nodiscard]] int startToken() const;
    [[nodiscard]] int firstTokenOf(int phrase) const;
    void showFigures();
    void showFigure();
    void showReadout();
    void showPlaying();
    void advance();

    TokenTimeline* m_timeline;
    QStackedWidget* m_pages;
    QLabel* m_hint;
    QLabel* m_readout = nullptr;
    QComboBox* m_figure = nullptr;
    QToolButton* m_play = nullptr;
    std::vector<NounPhrase> m_phrases;
    std::vector<TokenFigure> m_figures;     ///< of the answer
    std::optional<TokenFigure> m_extra;
    QString m_figureKey;
    QString m_summary;
    QTimer m_timer;
    int m_phrase = -1;
    int m_hovered = -1;
};

}  // namespace groundscope
