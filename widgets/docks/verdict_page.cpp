// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/verdict_page.h"

#include "widgets/docks/parts.h"
#include "widgets/render/convert.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

QString probingText(int probing) {
    switch (probing) {
        case 1:
            return VerdictPage::tr("Probing 1: question and options");
        case 2:
            return VerdictPage::tr("Probing 2: identify the expression");
        case 3:
            return VerdictPage::tr("Probing 3: answer by letter");
        default:
            return VerdictPage::tr("Probing %1").arg(probing);
    }
}

QString verdictText(const std::string& value) {
    if (value == "correct")
        return VerdictPage::tr("✓ right");
    if (value == "wrong")
        return VerdictPage::tr("✗ wrong");
    return toQString(value);
}

/// Who says what of an answer, and why: "gpt-4o (chat endpoint): ✗ wrong – “No.”".
QString saidText(const Label& label) {
    const QString said = u"%1: %2"_s.arg(annotatorText(label), verdictText(label.value));
    return label.note.empty() ? said : u"%1 – “%2”"_s.arg(said, toQString(label.note));
}

}  // namespace

VerdictPage::VerdictPage(QWidget* parent) : KeyedPage(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Answer under review"));
    setAccessibleDescription(tr("Y right, N wrong, S skip"));
    build();
    addKey(Qt::Key_Y, [this] { m_right->click(); });
    addKey(Qt::Key_N, [this] { m_wrong->click(); });
    addKey(Qt::Key_S, [this] { m_skip->click(); });
    setSample({}, nullptr, 0);
}

void VerdictPage::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    m_which = new QComboBox(this);
    m_which->setObjectName(u"reviewProbing"_s);
    m_which->setAccessibleName(tr("Answer to review"));
    layout->addWidget(m_which);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    const auto addText = [&](const QString& title) {
        column->addWidget(makeCaption(title, content));
        QLabel* label = makeDataLabel(content, title);
        column->addWidget(label);
        return label;
    };
    m_question = addText(tr("Question"));
    m_options = makeDataLabel(content, tr("Options"));
    column->addWidget(m_options);
    m_answer = addText(tr("Answer of the model"));
    m_verdicts = addText(tr("Verdicts"));
    m_verdicts->setObjectName(u"verdicts"_s);
    m_othersCaption = makeCaption(tr("Other probings"), content);
    column->addWidget(m_othersCaption);
    m_others = makeDataLabel(content, tr("Answers to the other probings"));
    m_others->setObjectName(u"otherProbings"_s);
    column->addWidget(m_others);
    m_runsCaption = makeCaption(tr("Other runs"), content);
    column->addWidget(m_runsCaption);
    m_runs = makeDataLabel(content, tr("Answers of other runs"));
    m_runs->setObjectName(u"otherRuns"_s);
    column->addWidget(m_runs);
    setOtherRuns({});
    column->addStretch();
    layout->addWidget(makeScrollArea(content, this), 1);
    auto* row = new QHBoxLayout;
    const auto addButton = [&](const QString& name, const QString& text, const QString& value) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this,
                [this, value] { Q_EMIT verdictGiven(toQString(item()), value); });
        row->addWidget(button, 1);
        return button;
    };
    m_right = addButton(u"verdictRight"_s, tr("✓ Right (Y)"), u"correct"_s);
    m_wrong = addButton(u"verdictWrong"_s, tr("✗ Wrong (N)"), u"wrong"_s);
    m_skip = addButton(u"verdictSkip"_s, tr("Skip (S)"), QString());
    m_right->setCheckable(true);
    m_wrong->setCheckable(true);
    layout->addLayout(row);
    connect(m_which, &QComboBox::currentIndexChanged, this, [this] {
        refresh();
        Q_EMIT itemChanged();
    });
}

void VerdictPage::setSample(const Sample& sample, std::shared_ptr<const SampleRun> run, int probing) {
    const std::string before = item();
    m_sample = sample;
    m_answers.clear();
    if (run && !run->answer.text.empty()) {
        ProbingAnswer own;
        own.probing = probing;
        own.text = run->answer.text;
        m_answers.push_back(own);
    }
    if (run)
        for (const ProbingAnswer& answer : run->answers)
            if (answer.probing != probing || m_answers.empty())
                m_answers.push_back(answer);
    {
        const QSignalBlocker quiet(m_which);
        m_which->clear();
        for (const ProbingAnswer& answer : m_answers)
            m_which->addItem(probingText(answer.probing), answer.probing);
        m_which->setCurrentIndex(std::max(0, m_which->findData(QString::fromStdString(before).toInt())));
    }
    m_which->setEnabled(m_answers.size() > 1);
    refresh();
}

void VerdictPage::setLabels(const Labels& labels, const std::string& annotator) {
    m_labels = labels;
    m_annotator = annotator;
    refreshVerdicts();
}

std::string VerdictPage::item() const {
    const int index = m_which->currentIndex();
    return index < 0 ? std::string() : std::to_string(m_answers[static_cast<std::size_t>(index)].probing);
}

QString VerdictPage::optionsText(const ProbingAnswer& answer) const {
    QStringList lines;
    for (std::size_t i = 0; i < m_sample.choices.size(); ++i) {
        const Choice& choice = m_sample.choices[i];
        const QString text = u"(%1) %2"_s.arg(toQString(choice.letter), toQString(choice.text));
        lines.append(m_sample.correctChoice == static_cast<int>(i) ? tr("✓ %1 – correct").arg(text) : text);
    }
    if (lines.isEmpty())
        for (const std::string& option : answer.options)
            lines.append(toQString(option));
    if (!m_sample.correctChoice && !answer.truth.empty())
        lines.append(tr("Key: %1").arg(toQString(answer.truth)));
    return lines.join(u'\n');
}

void VerdictPage::refresh() {
    const int index = m_which->currentIndex();
    const bool known = index >= 0;
    const ProbingAnswer answer = known ? m_answers[static_cast<std::size_t>(index)] : ProbingAnswer();
    const QString asked = answer.probing == 2 ? tr("Identify: %1").arg(toQString(m_sample.expression))
                                              : toQString(m_sample.question);
    m_question->setText(asked.isEmpty() ? u"–"_s : asked);
    m_options->setText(optionsText(answer));
    m_options->setVisible(answer.probing != 2 && !m_options->text().isEmpty());
    m_answer->setText(known ? toQString(answer.text).trimmed() : tr("There is no answer to review for this image."));
    for (QPushButton* button : {m_right, m_wrong, m_skip})
        button->setEnabled(known);
    refreshVerdicts();
}

void VerdictPage::setOtherRuns(const std::vector<RunAnswer>& answers) {
    QStringList lines;
    for (const RunAnswer& answer : answers) {
        if (answer.probing == 0) {
            lines.append(u"⚠ %1: %2"_s.arg(answer.run, answer.text));
            continue;
        }
        lines.append(u"%1, %2 – “%3”"_s.arg(answer.run, probingText(answer.probing), answer.text));
        for (const Label& label : answer.verdicts)
            lines.append(u"    "_s + saidText(label));
    }
    m_runs->setText(lines.join(u'\n'));
    for (QWidget* part : {static_cast<QWidget*>(m_runsCaption), static_cast<QWidget*>(m_runs)})
        part->setVisible(!lines.isEmpty());
}

/// What was answered in every other probing, and what is said of it.
QString VerdictPage::othersText() const {
    QStringList lines;
    for (const ProbingAnswer& answer : m_answers) {
        const std::string other = std::to_string(answer.probing);
        if (other == item())
            continue;
        QString text = u"%1 – “%2”"_s.arg(probingText(answer.probing), toQString(answer.text).trimmed());
        for (const Label& label : labelsOf(m_labels, m_sample.id, "answer", other))
            text += u" · "_s + saidText(label);
        lines.append(text);
    }
    return lines.join(u'\n');
}

void VerdictPage::refreshVerdicts() {
    m_others->setText(othersText());
    for (QWidget* part : {static_cast<QWidget*>(m_othersCaption), static_cast<QWidget*>(m_others)})
        part->setVisible(!m_others->text().isEmpty());
    const auto labels = labelsOf(m_labels, m_sample.id, "answer", item());
    QStringList lines;
    for (const Label& label : labels)
        lines.append(saidText(label));
    m_verdicts->setText(lines.isEmpty() ? tr("None yet") : lines.join(u'\n'));
    const Label* own = labelBy(labels, m_annotator);
    m_right->setChecked(own != nullptr && own->value == "correct");
    m_wrong->setChecked(own != nullptr && own->value == "wrong");
}

}  // namespace groundscope
