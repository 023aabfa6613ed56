// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/answer_dock.h"

#include "widgets/docks/answer_browser.h"
#include "widgets/docks/parts.h"

#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace groundscope {

AnswerDock::AnswerDock(QWidget* parent) : QDockWidget(tr("Answer"), parent) {
    setObjectName(QStringLiteral("answerDock"));
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);

    auto* scroll = new QScrollArea(splitter);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumHeight(90);
    scroll->setAccessibleName(tr("Question and expression"));
    auto* question = new QWidget(scroll);
    buildQuestion(question);
    scroll->setWidget(question);

    auto* answer = new QWidget(splitter);
    buildAnswer(answer);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({190, 260});
    setWidget(splitter);
    clearSample();
}

void AnswerDock::buildQuestion(QWidget* parent) {
    auto* layout = new QVBoxLayout(parent);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(4);
    layout->addWidget(makeCaption(tr("Question"), parent));
    m_question = makeDataLabel(parent, tr("Question"));
    layout->addWidget(m_question);
    m_options = makeDataLabel(parent, tr("Options"));
    layout->addWidget(m_options);
    layout->addSpacing(6);
    layout->addWidget(makeCaption(tr("Referring expression"), parent));
    m_expression = makeDataLabel(parent, tr("Referring expression"));
    layout->addWidget(m_expression);
    layout->addStretch();
}

void AnswerDock::buildAnswer(QWidget* parent) {
    auto* layout = new QVBoxLayout(parent);
    layout->setContentsMargins(8, 6, 8, 8);
    layout->setSpacing(6);
    m_answerTitle = makeCaption(tr("Answer of the model"), parent);
    layout->addWidget(m_answerTitle);
    m_pages = new QStackedWidget(parent);
    m_answer = new AnswerBrowser(m_pages);
    m_answer->setObjectName(QStringLiteral("answerText"));
    m_hint = makeHint(m_pages);
    m_pages->addWidget(m_answer);
    m_pages->addWidget(m_hint);
    layout->addWidget(m_pages, 1);

    m_previous = makeToolButton(QStringLiteral("go-previous"),
                                QStringLiteral("<"),
                                tr("Previous noun phrase"),
                                tr("Previous noun phrase (<)"),
                                parent);
    m_next = makeToolButton(QStringLiteral("go-next"),
                            QStringLiteral(">"),
                            tr("Next noun phrase"),
                            tr("Next noun phrase (>)"),
                            parent);
    m_previous->setObjectName(QStringLiteral("previousPhrase"));
    m_next->setObjectName(QStringLiteral("nextPhrase"));
    m_place = new QLabel(parent);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setWordWrap(true);
    m_place->setAlignment(Qt::AlignCenter);
    auto* row = new QHBoxLayout;
    row->addWidget(m_previous);
    row->addWidget(m_place, 1);
    row->addWidget(m_next);
    layout->addLayout(row);

    connect(m_previous, &QToolButton::clicked, this, &AnswerDock::previousPhrase);
    connect(m_next, &QToolButton::clicked, this, &AnswerDock::nextPhrase);
    connect(m_answer, &AnswerBrowser::previousRequested, this, &AnswerDock::previousPhrase);
    connect(m_answer, &AnswerBrowser::nextRequested, this, &AnswerDock::nextPhrase);
    connect(m_answer, &AnswerBrowser::phraseClicked, this, &AnswerDock::choose);
}

void AnswerDock::setSample(const Sample& sample) {
    m_sample = sample;
    m_hasSample = true;
    m_chosen.reset();
    refreshQuestion();
}

void AnswerDock::updateSample(const Sample& sample) {
    m_sample = sample;
    refreshQuestion();
}

void AnswerDock::clearSample() {
    m_sample = {};
    m_hasSample = false;
    m_chosen.reset();
    refreshQuestion();
    clearAnswer(tr("Open a benchmark and choose a sample."));
}

void AnswerDock::refreshQuestion() {
    const QString question = toQString(m_sample.question);
    m_question->setText(!question.isEmpty() ? question
                        : m_hasSample       ? tr("This sample has no question.")
                                            : QStringLiteral("–"));
    QStringList lines;
    for (std::size_t i = 0; i < m_sample.choices.size(); ++i)
        lines.append(optionText(static_cast<int>(i)));
    m_options->setText(lines.join(QLatin1Char('\n')));
    m_options->setVisible(!lines.isEmpty());
    const QString expression = toQString(m_sample.expression);
    m_expression->setText(!expression.isEmpty() ? expression
                          : m_hasSample         ? tr("None")
                                                : QStringLiteral("–"));
}

QString AnswerDock::optionText(int index) const {
    const Choice& choice = m_sample.choices[static_cast<std::size_t>(index)];
    const QString option =
        QStringLiteral("(%1) %2").arg(toQString(choice.letter), toQString(choice.text));
    const bool key = m_sample.correctChoice == index;
    const bool chosen = m_chosen == index;
    if (key && chosen)
        return tr("✓ %1 – correct, chosen by the model").arg(option);
    if (key)
        return tr("✓ %1 – correct").arg(option);
    if (chosen)
        return tr("✗ %1 – chosen by the model").arg(option);
    return QStringLiteral("    %1").arg(option);
}

void AnswerDock::clearAnswer(const QString& hint) {
    m_text.clear();
    m_phrases.clear();
    m_chosen.reset();
    m_currentPhrase = -1;
    m_answerTitle->setText(tr("Answer of the model"));
    m_hint->setText(hint);
    m_pages->setCurrentWidget(m_hint);
    refreshQuestion();
    refreshNavigation();
}

void AnswerDock::setPartialAnswer(const QString& textSoFar) {
    m_text = textSoFar;
    m_phrases.clear();
    m_currentPhrase = -1;
    m_answerTitle->setText(tr("The model is answering …"));
    m_pages->setCurrentWidget(m_answer);
    refreshAnswer();
    refreshNavigation();
}

void AnswerDock::setAnswer(const Answer& answer,
                           const std::vector<NounPhrase>& phrases,
                           std::optional<int> chosen) {
    m_text = toQString(answer.text);
    m_phrases = phrases;
    m_chosen = chosen;
    m_currentPhrase = -1;
    m_answerTitle->setText(answer.finished ? tr("Answer of the model")
                                           : tr("Answer of the model (cut at the length limit)"));
    if (m_text.trimmed().isEmpty()) {
        m_hint->setText(tr("The model answered with nothing."));
        m_pages->setCurrentWidget(m_hint);
    } else {
        m_pages->setCurrentWidget(m_answer);
    }
    refreshQuestion();
    refreshAnswer();
    refreshNavigation();
}

void AnswerDock::showError(const ErrorText& error) {
    clearAnswer(QStringLiteral("%1\n\n%2").arg(error.summary, error.details));
}

void AnswerDock::setCurrentPhrase(int phrase) {
    const int valid = phrase >= 0 && phrase < phraseCount() ? phrase : -1;
    if (valid == m_currentPhrase)
        return;
    m_currentPhrase = valid;
    refreshAnswer();
    refreshNavigation();
}

void AnswerDock::choose(int phrase) {
    if (phrase < 0 || phrase >= phraseCount())
        return;
    setCurrentPhrase(phrase);
    Q_EMIT phraseChosen(phrase);
}

void AnswerDock::nextPhrase() {
    choose(m_currentPhrase + 1);
}

void AnswerDock::previousPhrase() {
    choose(m_currentPhrase < 0 ? phraseCount() - 1 : m_currentPhrase - 1);
}

void AnswerDock::refreshAnswer() {
    m_answer->setAnswer(m_text, m_phrases, m_currentPhrase);
}

void AnswerDock::refreshNavigation() {
    const int count = phraseCount();
    m_previous->setEnabled(count > 0 && m_currentPhrase != 0);
    m_next->setEnabled(m_currentPhrase + 1 < count);
    if (count == 0) {
        m_place->setText(m_text.isEmpty() ? QString() : tr("No noun phrases"));
        return;
    }
    if (m_currentPhrase < 0) {
        m_place->setText(tr("%n noun phrase(s)", nullptr, count));
        return;
    }
    const QLocale locale;
    const NounPhrase& phrase = m_phrases[static_cast<std::size_t>(m_currentPhrase)];
    m_place->setText(tr("%1 of %2, at %3 %: %4")
                         .arg(locale.toString(m_currentPhrase + 1),
                              locale.toString(count),
                              locale.toString(100 * phrase.place, 'f', 0),
                              toQString(phrase.text)));
}

}  // namespace groundscope
