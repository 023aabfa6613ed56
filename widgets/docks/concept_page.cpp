// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/concept_page.h"

#include "widgets/docks/agreement_box.h"
#include "widgets/docks/parts.h"
#include "widgets/render/convert.h"
#include "widgets/render/selection_labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr char kLetters[] = "abcdef";
constexpr int kLetterCount = 6;

QString agreementText(const Agreement& agreement) {
    const QLocale locale;
    const PairAgreement& whole = agreement.whole;
    if (whole.items == 0)
        return ConceptPage::tr("No phrase was classified by both.");
    const int n = static_cast<int>(whole.items);
    QString text = ConceptPage::tr("%n phrase(s) by both, %1 alike", nullptr, n).arg(locale.toString(qlonglong(whole.agreed)));
    text += u'\n' + kappaText(whole);
    if (agreement.meanLetterKappa)
        text += u", "_s + ConceptPage::tr("mean over letters %1").arg(locale.toString(*agreement.meanLetterKappa, 'f', 2));
    return text;
}

QString lettersText(const std::string& letters) {
    return letters.empty() ? QStringLiteral("–") : toQString(letters);
}

}  // namespace

ConceptPage::ConceptPage(QWidget* parent) : KeyedPage(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Concept of the phrase"));
    setAccessibleDescription(tr("A to F choose a concept, Enter goes on"));
    build();
    for (int i = 0; i < kLetterCount; ++i)
        addKey(Qt::Key_A + i, [this, i] { m_letters[i]->click(); });
    addKey(Qt::Key_Return, [this] { Q_EMIT nextRequested(); });
    addKey(Qt::Key_Enter, [this] { Q_EMIT nextRequested(); });
    setSample({}, nullptr, {});
}

void ConceptPage::build() {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* content = new QWidget(this);
    outer->addWidget(makeScrollArea(content, this));
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    m_expression = makeDataLabel(this, tr("Referring expression"));
    layout->addWidget(m_expression);
    m_which = new QComboBox(this);
    m_which->setObjectName(u"reviewPhrase"_s);
    m_which->setAccessibleName(tr("Phrase to classify"));
    layout->addWidget(m_which);
    m_context = makeDataLabel(this, tr("Answer with the phrase"));
    m_context->setTextFormat(Qt::RichText);
    layout->addWidget(m_context);
    auto* grid = new QGridLayout;
    grid->setSpacing(4);
    for (int i = 0; i < kLetterCount; ++i) {
        const std::string letter(1, kLetters[i]);
        auto* button = new QPushButton(u"%1  %2"_s.arg(toQString(letter).toUpper(), conceptText(letter)), this);
        button->setObjectName(u"concept_"_s + toQString(letter));
        button->setCheckable(true);
        button->setToolTip(tr("Key %1; press again to take it away").arg(toQString(letter).toUpper()));
        button->setStyleSheet(u"text-align: left; padding: 3px 6px;"_s);
        connect(button, &QPushButton::clicked, this, [this, i] { toggle(i); });
        grid->addWidget(button, i / 2, i % 2);
        m_letters.append(button);
    }
    layout->addLayout(grid);
    auto* next = new QPushButton(tr("Next Unclassified (Enter)"), this);
    next->setObjectName(u"nextConcept"_s);
    connect(next, &QPushButton::clicked, this, &ConceptPage::nextRequested);
    layout->addWidget(next);
    layout->addWidget(makeAgreement(content), 1);
    connect(m_which, &QComboBox::currentIndexChanged, this, &ConceptPage::refresh);
}

AgreementBox* ConceptPage::makeAgreement(QWidget* parent) {
    m_agreement = new AgreementBox({tr("Shown once two annotators have classified phrases."), agreementText, lettersText},
                                   parent);
    connect(m_agreement, &AgreementBox::sampleRequested, this, &ConceptPage::sampleRequested);
    return m_agreement;
}

void ConceptPage::setSample(const Sample& sample, std::shared_ptr<const SampleRun> run, std::vector<int> phrases) {
    m_sample = sample;
    m_run = std::move(run);
    std::erase_if(phrases, [this](int phrase) {
        return !m_run || phrase < 0 || static_cast<std::size_t>(phrase) >= m_run->phrases.size();
    });
    m_phrases = std::move(phrases);
    {
        const QSignalBlocker quiet(m_which);
        m_which->clear();
        for (const int phrase : m_phrases)
            m_which->addItem(toQString(m_run->phrases[static_cast<std::size_t>(phrase)].text));
    }
    m_which->setVisible(m_phrases.size() > 1);
    refresh();
}

void ConceptPage::setLabels(const Labels& labels, const std::string& annotator) {
    m_labels = labels;
    m_annotator = annotator;
    refreshLetters();
    refreshAgreement();
}

std::string ConceptPage::item() const {
    const int index = m_which->currentIndex();
    return index < 0 ? std::string() : std::to_string(m_phrases[static_cast<std::size_t>(index)]);
}

QString ConceptPage::contextHtml() const {
    const int index = m_which->currentIndex();
    if (index < 0)
        return tr("The oracle chose no phrase here, so there is nothing to classify.");
    const NounPhrase& phrase = m_run->phrases[static_cast<std::size_t>(m_phrases[static_cast<std::size_t>(index)])];
    const QString text = toQString(m_run->answer.text);
    const TextRange range = utf16Range(text, phrase.chars);
    return text.left(range.begin).toHtmlEscaped() + u"<b><u>"_s +
           text.mid(range.begin, range.length()).toHtmlEscaped() + u"</u></b>"_s + text.mid(range.end).toHtmlEscaped();
}

void ConceptPage::refresh() {
    m_expression->setText(m_sample.expression.empty() ? QString()
                                                      : tr("Expression: %1").arg(toQString(m_sample.expression)));
    m_context->setText(contextHtml());
    refreshLetters();
}

void ConceptPage::refreshLetters() {
    const auto labels = labelsOf(m_labels, m_sample.id, "concept", item());
    const Label* own = labelBy(labels, m_annotator);
    for (int i = 0; i < kLetterCount; ++i) {
        m_letters[i]->setEnabled(!m_phrases.empty());
        m_letters[i]->setChecked(own != nullptr && own->value.find(kLetters[i]) != std::string::npos);
    }
}

void ConceptPage::toggle(int letter) {
    const auto labels = labelsOf(m_labels, m_sample.id, "concept", item());
    const Label* own = labelBy(labels, m_annotator);
    std::string value = own != nullptr ? own->value : std::string();
    if (const auto at = value.find(kLetters[letter]); at != std::string::npos)
        value.erase(at, 1);
    else
        value += kLetters[letter];
    std::sort(value.begin(), value.end());
    refreshLetters();  // the button shows what is stored, not that it was pressed
    Q_EMIT lettersGiven(toQString(item()), toQString(value));
}

void ConceptPage::refreshAgreement() {
    const Labels labels = m_labels ? m_labels : std::make_shared<const std::vector<Label>>();
    m_agreement->setAnnotators(annotatorsOf(*labels, "concept"),
                               [labels](const std::string& first, const std::string& second) {
                                   return agreementOn(*labels, "concept", first, second);
                               });
}

}  // namespace groundscope
