// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/audit_page.h"

#include "widgets/docks/agreement_box.h"
#include "widgets/docks/parts.h"
#include "widgets/render/convert.h"
#include "widgets/render/selection_labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr int kLongestNote = 2000;
constexpr auto kVerdictCount = static_cast<int>(kAuditValues.size());
constexpr auto kReasonCount = static_cast<int>(kAuditReasons.size());

bool has(const std::vector<std::string>& reasons, const char* reason) {
    return std::ranges::find(reasons, reason) != reasons.end();
}

QString summaryText(const Agreement& agreement) {
    const QString text = auditAgreementText(agreement);
    return agreement.whole.items == 0 ? text : text + u'\n' + kappaText(agreement.whole);
}

}  // namespace

AuditPage::AuditPage(QWidget* parent) : KeyedPage(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Verdict on two choices, with its reasons"));
    build();
    for (int i = 0; i < kReasonCount; ++i)
        addKey(Qt::Key_1 + i, [this, i] { toggleReason(i); });
    setSample({}, nullptr);
}

void AuditPage::build() {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* content = new QWidget(this);
    outer->addWidget(makeScrollArea(content, this));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(6, 6, 6, 6);
    column->setSpacing(4);
    m_expression = makeDataLabel(content, tr("Referring expression"));
    column->addWidget(m_expression);
    auto* selectors = new QHBoxLayout;
    for (QComboBox** choice : {&m_first, &m_second}) {
        *choice = new QComboBox(content);
        (*choice)->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(*choice, &QComboBox::activated, this, [this] {
            m_wanted = {toUtf8(m_first->currentData().toString()), toUtf8(m_second->currentData().toString())};
            refresh();
            Q_EMIT pairChanged();
        });
        selectors->addWidget(*choice, 1);
    }
    m_first->setObjectName(u"auditFirst"_s);
    m_first->setAccessibleName(tr("First selector"));
    m_second->setObjectName(u"auditSecond"_s);
    m_second->setAccessibleName(tr("Second selector"));
    column->addLayout(selectors);
    m_hint = makeDataLabel(content, tr("Why there is nothing to audit"));
    column->addWidget(m_hint);
    buildVerdicts(column);
    buildReasons(column);
    m_report = makeDataLabel(content, tr("What the blind verdicts say"));
    m_report->setObjectName(u"blindReport"_s);
    column->addWidget(m_report);
    m_agreement = new AgreementBox({tr("Shown once two annotators have audited images."), summaryText,
                                    [this](const std::string& value) { return auditValueText(value, namesOf(pair())); }},
                                   content);
    connect(m_agreement, &AgreementBox::sampleRequested, this, &AuditPage::sampleRequested);
    column->addWidget(m_agreement, 1);
    setBlindReport({});
}

void AuditPage::buildVerdicts(QVBoxLayout* column) {
    auto* grid = new QGridLayout;
    grid->setSpacing(4);
    for (int i = 0; i < kVerdictCount; ++i) {
        auto* button = new QPushButton(this);
        button->setObjectName(u"verdict%1"_s.arg(i + 1));
        button->setCheckable(true);
        button->setMinimumHeight(34);
        button->setToolTip(tr("Alt+%1, wherever the keyboard is").arg(i + 1));
        connect(button, &QPushButton::clicked, this, [this, i] { give(i); });
        grid->addWidget(button, i / 2, i % 2);
        m_verdicts.append(button);
    }
    m_clear = new QPushButton(tr("Clear (Alt+0)"), this);
    m_clear->setObjectName(u"clearVerdict"_s);
    m_clear->setMinimumHeight(34);
    connect(m_clear, &QPushButton::clicked, this, &AuditPage::takeBack);
    grid->addWidget(m_clear, kVerdictCount / 2, kVerdictCount % 2);
    column->addLayout(grid);
}

void AuditPage::buildReasons(QVBoxLayout* column) {
    column->addWidget(makeCaption(tr("Reasons"), this));
    auto* grid = new QGridLayout;
    grid->setSpacing(3);
    for (int i = 0; i < kReasonCount; ++i) {
        auto* button = new QPushButton(u"%1  %2"_s.arg(i + 1).arg(auditReasonText(kAuditReasons[static_cast<std::size_t>(i)])),
                                       this);
        button->setObjectName(u"reason%1"_s.arg(i + 1));
        button->setCheckable(true);
        button->setToolTip(tr("Alt+Shift+%1, or %1 while the keyboard is here").arg(i + 1));
        button->setStyleSheet(u"text-align: left; padding: 3px 6px;"_s);
        connect(button, &QPushButton::clicked, this, [this, i] { toggleReason(i); });
        grid->addWidget(button, i / 2, i % 2);
        m_reasonButtons.append(button);
    }
    column->addLayout(grid);
    m_note = new QLineEdit(this);
    m_note->setObjectName(u"auditNote"_s);
    m_note->setMaxLength(kLongestNote);
    m_note->setPlaceholderText(tr("Note (Alt+6)"));
    m_note->setAccessibleName(tr("Note"));
    connect(m_note, &QLineEdit::editingFinished, this, [this] {
        if (own() != nullptr && m_note->text() != toQString(m_own->note))
            send(*m_own, false);
    });
    column->addWidget(m_note);
    m_goOn = new QCheckBox(tr("&On to the next after a verdict"), this);
    m_goOn->setObjectName(u"auditGoesOn"_s);
    m_goOn->setChecked(true);
    column->addWidget(m_goOn);
    auto* row = new QHBoxLayout;
    const auto addButton = [&](const QString& name, const QString& text, auto signal) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, signal);
        row->addWidget(button, 1);
        return button;
    };
    m_blind = addButton(u"blindMode"_s, tr("Blind"), [this] { Q_EMIT blindWanted(!m_seed.has_value()); });
    m_blind->setCheckable(true);
    m_blind->setToolTip(tr("Hides whose mask is whose and shuffles the sides"));
    m_resume = addButton(u"resumeAudit"_s, tr("Resume"), [this] { Q_EMIT resumeRequested(); });
    m_export = addButton(u"exportAudit"_s, tr("Export…"), [this] { Q_EMIT exportRequested(); });
    column->addLayout(row);
}

void AuditPage::setSample(const Sample& sample, std::shared_ptr<const SampleRun> run) {
    const bool another = sample.id != m_sample.id;
    if (another && m_note->hasFocus() && own() != nullptr && m_note->text() != toQString(m_own->note))
        send(*m_own, false);  // what was typed belongs to the sample before
    m_sample = sample;
    m_run = std::move(run);
    if (another) {
        m_own.reset();
        m_reasons.clear();
        m_note->clear();
    }
    refresh();
}

void AuditPage::setLabels(const Labels& labels, const std::string& annotator) {
    m_labels = labels;
    m_annotator = annotator;
    refreshOwn();
    refreshAgreement();
}

AuditPair AuditPage::pair() const {
    return {toUtf8(m_first->currentData().toString()), toUtf8(m_second->currentData().toString())};
}

bool AuditPage::isAuditable() const {
    return m_run && !pair().first.empty() && !pair().second.empty() && pair().first != pair().second;
}

void AuditPage::setBlind(std::optional<std::uint64_t> seed) {
    m_seed = seed;
    m_blind->setChecked(seed.has_value());
    refresh();
    m_agreement->setVisible(!seed);
}

void AuditPage::setBlindReport(const QString& text) {
    m_report->setText(text);
    m_report->setVisible(!text.isEmpty());
}

AuditPair AuditPage::sides() const {
    const AuditPair open = pair();
    return m_seed && isSwapped(*m_seed, m_sample.id) ? AuditPair{open.second, open.first} : open;
}

PairNames AuditPage::buttonNames() const {
    return m_seed ? PairNames{tr("Left"), tr("Right")} : namesOf(pair());
}

bool AuditPage::goesOn() const {
    return m_goOn->isChecked();
}

void AuditPage::setResume(int image) {
    m_resume->setEnabled(image > 0);
    m_resume->setText(image > 0 ? tr("Resume at %1").arg(image) : tr("Resume"));
}

void AuditPage::refresh() {
    refreshPairs();
    m_expression->setText(m_sample.expression.empty() ? toQString(m_sample.question)
                                                      : tr("Expression: %1").arg(toQString(m_sample.expression)));
    m_hint->setText(isAuditable() ? QString() : tr("There are no two choices to compare for this image."));
    m_hint->setVisible(!isAuditable());
    const PairNames names = buttonNames();
    for (int i = 0; i < kVerdictCount; ++i) {
        const char* value = kAuditValues[static_cast<std::size_t>(i)];
        m_verdicts[i]->setText(u"%1  %2"_s.arg(i + 1).arg(auditValueText(value, names)));
        m_verdicts[i]->setEnabled(isAuditable());
    }
    for (QPushButton* button : std::as_const(m_reasonButtons))
        button->setEnabled(isAuditable());
    m_note->setEnabled(isAuditable());
    for (QWidget* choice : {static_cast<QWidget*>(m_first), static_cast<QWidget*>(m_second)})
        choice->setVisible(!m_seed);
    m_blind->setEnabled(isAuditable() || m_seed);
    refreshOwn();
    refreshAgreement();
}

/// The pair that was chosen where the run has it, else its first two choices. While nothing is read yet, the pair stays:
/// what was said of it is found by it.
void AuditPage::refreshPairs() {
    for (QComboBox* choice : {m_first, m_second})
        choice->setEnabled(m_run != nullptr);
    if (!m_run)
        return;
    const auto fill = [this](QComboBox* choice, const std::string& wanted, int taken) {
        const QSignalBlocker quiet(choice);
        choice->clear();
        for (const Selection& selection : m_run->selections)
            choice->addItem(selectorText(selection.selector), toQString(selection.selector));
        const int found = choice->findData(toQString(wanted));
        const int otherwise = taken == 0 ? 1 : 0;
        choice->setCurrentIndex(found >= 0 && found != taken ? found : std::min(otherwise, choice->count() - 1));
    };
    fill(m_first, m_wanted.first, -1);
    fill(m_second, m_wanted.second, m_first->currentIndex());
}

void AuditPage::refreshOwn() {
    const bool had = own() != nullptr;
    m_own.reset();
    if (m_labels && !m_annotator.empty())
        for (const Label& label : *m_labels)
            if (label.sampleId == m_sample.id && label.kind == kAuditKind && label.item == item() &&
                label.annotator == m_annotator)
                m_own = label.value.empty() ? std::nullopt : auditVerdict(label);
    // Buttons lie as left and right where the names are hidden.
    const bool swapped = sides() != pair();
    for (int i = 0; i < kVerdictCount; ++i) {
        const int place = swapped && i < 2 ? 1 - i : i;
        m_verdicts[place]->setChecked(own() != nullptr && m_own->value == kAuditValues[static_cast<std::size_t>(i)]);
    }
    const std::vector<std::string>& reasons = own() != nullptr ? m_own->reasons : m_reasons;
    for (int i = 0; i < kReasonCount; ++i)
        m_reasonButtons[i]->setChecked(has(reasons, kAuditReasons[static_cast<std::size_t>(i)]));
    m_clear->setEnabled(own() != nullptr);
    if (had && own() == nullptr)
        m_note->clear();
    if (own() != nullptr && !(m_note->hasFocus() && m_note->isModified()))
        m_note->setText(toQString(m_own->note));
}

void AuditPage::refreshAgreement() {
    const Labels labels = m_labels ? m_labels : std::make_shared<const std::vector<Label>>();
    std::vector<std::string> names;
    for (const AuditVerdict& verdict : auditVerdicts(*labels))
        if (verdict.pair == pair() && std::ranges::find(names, verdict.annotator) == names.end())
            names.push_back(verdict.annotator);
    m_agreement->setAnnotators(names, [labels, item = item()](const std::string& first, const std::string& second) {
        std::vector<Label> ofPair;
        std::ranges::copy_if(*labels, std::back_inserter(ofPair),
                             [&item](const Label& label) { return label.kind == kAuditKind && label.item == item; });
        return auditAgreement(ofPair, first, second);
    });
}

AuditVerdict AuditPage::draft() const {
    AuditVerdict verdict;
    verdict.sampleId = m_sample.id;
    verdict.pair = pair();
    verdict.reasons = m_reasons;
    verdict.blindSeed = m_seed;
    return verdict;
}

void AuditPage::send(AuditVerdict verdict, bool decided) {
    verdict.note = toUtf8(m_note->text());
    Q_EMIT verdictGiven(verdict, decided);
}

void AuditPage::give(int verdict) {
    if (!isAuditable() || verdict < 0 || verdict >= kVerdictCount)
        return;
    AuditVerdict given = own() != nullptr ? *m_own : draft();
    const bool swapped = sides() != pair();
    given.value = kAuditValues[static_cast<std::size_t>(swapped && verdict < 2 ? 1 - verdict : verdict)];
    given.blindSeed = m_seed;
    refreshOwn();  // the button shows what is stored, not that it was pressed
    send(std::move(given), true);
}

void AuditPage::takeBack() {
    if (own() == nullptr)
        return;
    AuditVerdict empty = draft();
    empty.reasons.clear();
    empty.blindSeed.reset();
    m_reasons.clear();
    m_note->clear();
    send(std::move(empty), false);
}

void AuditPage::toggleReason(int reason) {
    if (!isAuditable() || reason < 0 || reason >= kReasonCount)
        return;
    AuditVerdict changed = own() != nullptr ? *m_own : draft();
    const std::string code = kAuditReasons[static_cast<std::size_t>(reason)];
    if (std::erase(changed.reasons, code) == 0)
        changed.reasons.push_back(code);
    if (own() == nullptr)
        m_reasons = changed.reasons;
    refreshOwn();
    if (own() != nullptr)
        send(std::move(changed), false);
}

void AuditPage::focusNote() {
    if (isAuditable())
        m_note->setFocus(Qt::ShortcutFocusReason);
}

}  // namespace groundscope
