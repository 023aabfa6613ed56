// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/concept_page.h"

#include "core/metrics/agreement.h"
#include "widgets/docks/parts.h"
#include "widgets/render/convert.h"
#include "widgets/render/selection_labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr char kLetters[] = "abcdef";
constexpr int kLetterCount = 6;

QString kappaText(const Agreement& agreement) {
    const QLocale locale;
    const PairAgreement& whole = agreement.whole;
    if (whole.items == 0)
        return ConceptPage::tr("No phrase was classified by both.");
    const auto number = [&locale](double value) { return locale.toString(value, 'f', 2); };
    const int n = static_cast<int>(whole.items);
    QString text = ConceptPage::tr("%n phrase(s) by both, %1 alike", nullptr, n).arg(locale.toString(qlonglong(whole.agreed)));
    text += u'\n' + (whole.kappa ? ConceptPage::tr("Cohen's κ = %1").arg(number(*whole.kappa))
                                 : ConceptPage::tr("Cohen's κ is not defined: both always say the same"));
    if (agreement.meanLetterKappa)
        text += u", "_s + ConceptPage::tr("mean over letters %1").arg(number(*agreement.meanLetterKappa));
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
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(scroll);
    scroll->setWidget(content);
    outer->addWidget(scroll);
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

QWidget* ConceptPage::makeAgreement(QWidget* parent) {
    auto* box = new QGroupBox(tr("Agreement of two annotators"), parent);
    auto* column = new QVBoxLayout(box);
    column->setSpacing(3);
    auto* row = new QHBoxLayout;
    m_first = new QComboBox(box);
    m_first->setObjectName(u"firstAnnotator"_s);
    m_first->setAccessibleName(tr("First annotator"));
    m_second = new QComboBox(box);
    m_second->setObjectName(u"secondAnnotator"_s);
    m_second->setAccessibleName(tr("Second annotator"));
    row->addWidget(m_first, 1);
    row->addWidget(m_second, 1);
    column->addLayout(row);
    m_kappa = makeDataLabel(box, tr("Agreement"));
    m_kappa->setObjectName(u"kappa"_s);
    column->addWidget(m_kappa);
    m_differences = new QTreeWidget(box);
    m_differences->setObjectName(u"disagreements"_s);
    m_differences->setAccessibleName(tr("Where the annotators differ"));
    m_differences->setRootIsDecorated(false);
    m_differences->setHeaderLabels({tr("Image"), tr("First"), tr("Second")});
    m_differences->setMinimumHeight(4 * fontMetrics().lineSpacing());
    m_differences->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    column->addWidget(m_differences, 1);
    for (QComboBox* choice : {m_first, m_second})
        connect(choice, &QComboBox::currentIndexChanged, this, &ConceptPage::refreshAgreement);
    const auto show = [this](const QTreeWidgetItem* item) { Q_EMIT sampleRequested(item->text(0)); };
    connect(m_differences, &QTreeWidget::itemActivated, this, show);
    connect(m_differences, &QTreeWidget::itemClicked, this, show);
    return box;
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
    refreshAnnotators();
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

void ConceptPage::refreshAnnotators() {
    const std::vector<std::string> names =
        m_labels ? annotatorsOf(*m_labels, "concept") : std::vector<std::string>();
    const QString first = m_first->currentText();
    const QString second = m_second->currentText();
    const QSignalBlocker quietFirst(m_first);
    const QSignalBlocker quietSecond(m_second);
    m_first->clear();
    m_second->clear();
    for (const std::string& name : names) {
        m_first->addItem(toQString(name));
        m_second->addItem(toQString(name));
    }
    m_first->setCurrentIndex(std::max(0, m_first->findText(first)));
    const int kept = m_second->findText(second);
    m_second->setCurrentIndex(kept >= 0 && kept != m_first->currentIndex() ? kept : std::min(1, m_second->count() - 1));
    refreshAgreement();
}

void ConceptPage::refreshAgreement() {
    m_differences->clear();
    const bool two = m_labels && m_first->currentText() != m_second->currentText();
    for (QWidget* part : {static_cast<QWidget*>(m_first), static_cast<QWidget*>(m_second)})
        part->setEnabled(m_first->count() > 1);
    if (!two) {
        m_kappa->setText(tr("Shown once two annotators have classified phrases."));
        return;
    }
    const Agreement agreement =
        agreementOn(*m_labels, "concept", toUtf8(m_first->currentText()), toUtf8(m_second->currentText()));
    m_kappa->setText(kappaText(agreement));
    for (const Disagreement& difference : agreement.disagreements)
        new QTreeWidgetItem(m_differences, {toQString(difference.sampleId), lettersText(difference.first),
                                            lettersText(difference.second)});
}

}  // namespace groundscope
