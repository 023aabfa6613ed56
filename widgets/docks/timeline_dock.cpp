// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/timeline_dock.h"

#include "widgets/docks/parts.h"
#include "widgets/render/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace groundscope {
namespace {

constexpr int kPlayMillis = 350;         // a token: below three changes of the picture a second
constexpr int kCalmPlayMillis = 1000;

}  // namespace

TimelineDock::TimelineDock(QWidget* parent)
    : QDockWidget(tr("Timeline"), parent),
      m_timeline(new TokenTimeline(this)),
      m_pages(new QStackedWidget(this)),
      m_hint(makeHint(this)) {
    setObjectName(QStringLiteral("timelineDock"));
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(6, 4, 6, 6);
    column->setSpacing(4);
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    buildControls(row);
    column->addLayout(row);
    column->addWidget(m_timeline, 1);
    m_pages->addWidget(content);
    m_pages->addWidget(m_hint);
    setWidget(m_pages);
    m_timer.setInterval(kPlayMillis);
    connect(&m_timer, &QTimer::timeout, this, &TimelineDock::advance);
    connect(m_timeline, &TokenTimeline::tokenChosen, this, &TimelineDock::tokenChosen);
    connect(m_timeline, &TokenTimeline::tokenChosen, this, &TimelineDock::stopPlaying);  // the person takes over
    connect(m_timeline, &TokenTimeline::phraseChosen, this, &TimelineDock::phraseChosen);
    connect(m_timeline, &TokenTimeline::hovered, this, [this](int token) {
        m_hovered = token;
        showReadout();
    });
    clear(tr("Run this image to see its answer token by token."));
}

QToolButton* TimelineDock::addButton(QHBoxLayout* row, const char* icon, const QString& sign, const QString& name,
                                     const QString& tip) {
    QToolButton* button = makeToolButton(QLatin1String(icon), sign, name, tip, this);
    row->addWidget(button);
    return button;
}

void TimelineDock::buildControls(QHBoxLayout* row) {
    connect(addButton(row, "media-skip-backward", QStringLiteral("«"), tr("Previous noun phrase"),
                      tr("Previous noun phrase (<)")),
            &QToolButton::clicked, this, &TimelineDock::previousPhrase);
    connect(addButton(row, "gs-previous", QStringLiteral("‹"), tr("Previous token"), tr("Previous token (,)")),
            &QToolButton::clicked, this, &TimelineDock::previousToken);
    m_play = addButton(row, "media-playback-start", QStringLiteral("▶"), tr("Play"), tr("Play the answer (K)"));
    m_play->setObjectName(QStringLiteral("playTimeline"));
    m_play->setCheckable(true);
    connect(m_play, &QToolButton::clicked, this, &TimelineDock::togglePlaying);
    connect(addButton(row, "gs-next", QStringLiteral("›"), tr("Next token"), tr("Next token (.)")),
            &QToolButton::clicked, this, &TimelineDock::nextToken);
    connect(addButton(row, "media-skip-forward", QStringLiteral("»"), tr("Next noun phrase"), tr("Next noun phrase (>)")),
            &QToolButton::clicked, this, &TimelineDock::nextPhrase);
    row->addSpacing(6);
    m_figure = new QComboBox(this);
    m_figure->setObjectName(QStringLiteral("timelineFigure"));
    m_figure->setAccessibleName(tr("Height of the bars"));
    m_figure->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_figure->setMinimumWidth(120);
    connect(m_figure, &QComboBox::activated, this, [this](int index) {
        const QString key = m_figure->itemData(index).toString();
        const bool passing = m_extra && key == m_extra->key;  // not for other answers
        m_timeline->setFigures(m_timeline->figures(), index);
        if (passing)
            return;
        m_figureKey = key;
        Q_EMIT figureChosen(m_figureKey);
    });
    row->addWidget(m_figure);
    row->addSpacing(8);
    m_readout = new QLabel(this);
    m_readout->setObjectName(QStringLiteral("timelineReadout"));
    m_readout->setTextFormat(Qt::PlainText);
    m_readout->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_readout, 1);
}

void TimelineDock::setAnswer(const Answer& answer, const std::vector<NounPhrase>& phrases) {
    stopPlaying();
    m_phrases = phrases;
    m_phrase = m_hovered = -1;
    m_timeline->setAnswer(answer, phrases);
    m_extra.reset();
    setFigures({});
    m_pages->setCurrentIndex(answer.tokens.empty() ? 1 : 0);
    if (answer.tokens.empty())
        m_hint->setText(tr("This answer was stored as text only, without its tokens."));
}

void TimelineDock::clear(const QString& hint) {
    setAnswer({}, {});
    m_hint->setText(hint);
}

void TimelineDock::setFigures(std::vector<TokenFigure> figures) {
    m_figures = std::move(figures);
    showFigures();
}

void TimelineDock::setExtraFigure(std::optional<TokenFigure> figure) {
    if (m_extra == figure)
        return;
    m_extra = std::move(figure);
    showFigures();
}

void TimelineDock::showFigures() {
    std::vector<TokenFigure> figures = m_figures;
    if (m_extra)
        figures.push_back(*m_extra);
    m_figure->clear();
    for (const TokenFigure& figure : figures) {
        m_figure->addItem(figure.name, figure.key);
        m_figure->setItemData(m_figure->count() - 1, figure.explanation, Qt::ToolTipRole);
    }
    m_figure->setEnabled(!figures.empty());
    m_timeline->setFigures(std::move(figures), -1);
    showFigure();
}

void TimelineDock::setFigureKey(const QString& key) {
    m_figureKey = key;
    showFigure();
}

void TimelineDock::showFigure() {
    const std::vector<TokenFigure>& figures = m_timeline->figures();
    const int known = m_extra ? m_figure->findData(m_extra->key) : m_figure->findData(m_figureKey);
    const int shown = figures.empty() ? -1 : std::max(known, 0);
    m_figure->setCurrentIndex(shown);
    m_figure->setToolTip(shown < 0 ? QString() : figures[static_cast<std::size_t>(shown)].explanation);
    m_timeline->setFigures(figures, shown);
    showReadout();
}

void TimelineDock::setCurrentToken(int token) {
    m_timeline->setCurrentToken(token);
    showReadout();
}

void TimelineDock::setCurrentPhrase(int phrase) {
    m_phrase = phrase;
    m_timeline->setCurrentPhrase(phrase);
}

void TimelineDock::setMotionReduced(bool reduced) {
    m_timeline->setMotionReduced(reduced);
    m_timer.setInterval(reduced ? kCalmPlayMillis : kPlayMillis);
}

void TimelineDock::setSummary(const QString& summary) {
    m_summary = summary;
    showReadout();
}

QString TimelineDock::readout() const {
    const int token = m_hovered >= 0 ? m_hovered : m_timeline->currentToken();
    if (token >= 0)
        return m_timeline->tokenSummary(token, false);
    return m_summary.isEmpty() ? tr("Drag along for the map of each token") : m_summary;
}

void TimelineDock::showReadout() {
    const QString text = readout();
    m_readout->setText(m_readout->fontMetrics().elidedText(text, Qt::ElideRight, m_readout->width()));
    m_readout->setToolTip(text);
    m_readout->setAccessibleName(text);
}

void TimelineDock::resizeEvent(QResizeEvent* event) {
    QDockWidget::resizeEvent(event);
    QMetaObject::invokeMethod(this, &TimelineDock::showReadout, Qt::QueuedConnection);  // once the label has its width
}

int TimelineDock::firstTokenOf(int phrase) const {
    const auto index = static_cast<std::size_t>(phrase);
    if (phrase < 0 || index >= m_phrases.size() || m_phrases[index].tokens.empty())
        return -1;
    return *std::min_element(m_phrases[index].tokens.begin(), m_phrases[index].tokens.end());
}

int TimelineDock::startToken() const {
    return std::max(firstTokenOf(m_phrase), 0);
}

void TimelineDock::step(int direction) {
    const int count = m_timeline->count();
    if (count == 0)
        return;
    const int token = m_timeline->currentToken();
    const int next = token < 0 ? startToken() : std::clamp(token + direction, 0, count - 1);
    if (next != token)
        Q_EMIT tokenChosen(next);
}

void TimelineDock::nextToken() {
    stopPlaying();
    step(1);
}

void TimelineDock::previousToken() {
    stopPlaying();
    step(-1);
}

void TimelineDock::stepPhrase(int direction) {
    stopPlaying();
    const int token = m_timeline->currentToken();
    const int count = static_cast<int>(m_phrases.size());
    int next = m_phrase + direction;
    if (token >= 0) {  // beside the play head, wherever the phrase lies whose masks are shown
        next = -1;
        for (int phrase = direction > 0 ? 0 : count - 1; phrase >= 0 && phrase < count && next < 0; phrase += direction)
            if (const int first = firstTokenOf(phrase); first >= 0 && (direction > 0 ? first > token : first < token))
                next = phrase;
    }
    if (next >= 0 && next < count)
        Q_EMIT phraseChosen(next);
}

void TimelineDock::nextPhrase() {
    stepPhrase(1);
}

void TimelineDock::previousPhrase() {
    stepPhrase(-1);
}

void TimelineDock::togglePlaying() {
    if (isPlaying() || m_timeline->count() == 0)
        return stopPlaying();
    m_timer.start();
    showPlaying();
    const bool ended = m_timeline->currentToken() == m_timeline->count() - 1;
    if (ended || m_timeline->currentToken() < 0)
        Q_EMIT tokenChosen(0);
}

void TimelineDock::stopPlaying() {
    m_timer.stop();
    showPlaying();
}

void TimelineDock::advance() {
    step(1);
    if (m_timeline->currentToken() >= m_timeline->count() - 1)
        stopPlaying();
}

void TimelineDock::showPlaying() {
    const bool playing = isPlaying();
    m_play->setChecked(playing);
    m_play->setIcon(themedIcon(playing ? QStringLiteral("media-playback-pause") : QStringLiteral("media-playback-start")));
    m_play->setText(playing ? QStringLiteral("❚❚") : QStringLiteral("▶"));
    m_play->setAccessibleName(playing ? tr("Pause") : tr("Play"));
    m_play->setToolTip(playing ? tr("Pause (K)") : tr("Play the answer (K)"));
}

}  // namespace groundscope
