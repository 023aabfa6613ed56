// SPDX-License-Identifier: GPL-3.0-or-later
/// TokenTimeline: the answer as a ribbon. Noun phrases are spans above it, a bar over each token shows a figure, and a
/// play head stands at the token whose heat map is shown.
///
/// GUI thread. Shows and tells wishes: who owns the play head sets it by setCurrentToken(). A drag scrubs, on the ribbon
/// or on the overview of long answers under it; the wheel scrolls; Left and Right step, Page keys step by ten, Home and
/// End go to the ends, Escape gives the token up. To assistive technology it is a slider whose value is a token.
#pragma once

#include "widgets/timeline/timeline_layout.h"
#include "widgets/timeline/token_figure.h"

#include <QPixmap>
#include <QVariantAnimation>
#include <QWidget>

#include <optional>
#include <vector>

namespace groundscope {

class TokenTimeline : public QWidget {
    Q_OBJECT
  public:
    explicit TokenTimeline(QWidget* parent = nullptr);

    /// No token is under the play head afterwards. Figures of the answer before are dropped.
    void setAnswer(const Answer& answer, const std::vector<NounPhrase>& phrases);
    void clear() { setAnswer({}, {}); }
    /// All figures of the answer's tokens; the bars show `shown` (an index), none when there is no such figure.
    void setFigures(std::vector<TokenFigure> figures, int shown);
    [[nodiscard]] const std::vector<TokenFigure>& figures() const { return m_figures; }
    /// -1: none. Emits nothing.
    void setCurrentToken(int token);
    [[nodiscard]] int currentToken() const { return m_token; }
    void setCurrentPhrase(int phrase);
    /// Tokens that others are compared with, shown from the first to the last; empty: none.
    void setPinned(const std::vector<int>& tokens);
    /// The ribbon jumps instead of gliding.
    void setMotionReduced(bool reduced) { m_motionReduced = reduced; }

    [[nodiscard]] int count() const { return m_layout.count(); }
    /// "Token 7 of 19: “wings”", its noun phrase and every figure, one a line.
    [[nodiscard]] QString tokenText(int token) const;
    /// The same in one line, short; the figure of the bars first, with or without its name.
    [[nodiscard]] QString tokenSummary(int token, bool nameShown = true) const;
    /// Middle of a token's cell on the widget, where a click chooses it; may lie outside of the visible part.
    [[nodiscard]] QPointF placeOf(int token) const;
    /// First pixel of the ribbon that is shown.
    [[nodiscard]] double offset() const { return m_offset; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  Q_SIGNALS:
    /// -1: the token is given up.
    void tokenChosen(int token);
    void phraseChosen(int phrase);
    /// The token under the cursor; -1: none.
    void hovered(int token);

  protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    enum class Drag { None, Ribbon, Overview };
    /// The four stripes of the widget, top to bottom.
    struct Stripes {
        QRectF phrases, bars, words, overview;
    };
    // token_timeline.cpp
    [[nodiscard]] Stripes stripes() const;
    [[nodiscard]] bool hasOverview() const;
    [[nodiscard]] int tokenAt(QPointF position) const;
    [[nodiscard]] const TokenFigure* shownFigure() const;
    [[nodiscard]] QString phraseText(int phrase) const;
    void relayout();
    void choose(int token);
    void scrub(QPointF position);
    void setOffset(double offset);
    void reveal(int token, bool glide);
    void tellAccessibility();
    // timeline_paint.cpp
    void paintPhrases(QPainter& painter, const QRectF& stripe);
    void paintPhrase(QPainter& painter, const TimelineSpan& span, const QRectF& stripe);
    void paintBars(QPainter& painter, const QRectF& stripe);
    void paintScale(QPainter& painter, const QRectF& stripe);
    void paintWords(QPainter& painter, const QRectF& stripe);
    void paintHead(QPainter& painter, const Stripes& areas);
    void paintPin(QPainter& painter, const Stripes& areas);
    void paintOverview(QPainter& painter, const QRectF& stripe);
    [[nodiscard]] QPixmap overviewPixmap(QSizeF size) const;
    [[nodiscard]] QColor barColor(int token) const;
    [[nodiscard]] std::pair<int, int> visibleTokens() const;

    Answer m_answer;
    std::vector<NounPhrase> m_phrases;
    std::vector<TokenFigure> m_figures;
    int m_shown = -1;
    double m_largest = 0;  ///< of the figure that is shown
    TimelineLayout m_layout;
    QPixmap m_overview;    ///< kept while answer, figure, size and colours stay
    QVariantAnimation m_glide;
    double m_offset = 0;
    int m_token = -1;
    int m_phrase = -1;
    std::pair<int, int> m_pinned{-1, -1};  ///< first and last
    int m_hovered = -1;
    Drag m_drag = Drag::None;
    bool m_motionReduced = false;
};

}  // namespace groundscope
