// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/review_dock.h"

#include "widgets/docks/parts.h"
#include "widgets/render/convert.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr int kLongestName = 80;

}  // namespace

ReviewDock::ReviewDock(QWidget* parent) : QDockWidget(tr("Review"), parent) {
    setObjectName(u"reviewDock"_s);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    buildHeader(content, layout);
    m_tabs = new QTabWidget(content);
    m_tabs->setObjectName(u"reviewTabs"_s);
    m_tabs->setAccessibleName(tr("Pages of the review"));
    m_tabs->setDocumentMode(true);
    m_verdicts = new VerdictPage(m_tabs);
    m_concepts = new ConceptPage(m_tabs);
    m_tabs->addTab(m_verdicts, tr("Answers"));
    m_audit = new AuditPage(m_tabs);
    m_tabs->addTab(m_concepts, tr("Concepts"));
    m_tabs->addTab(m_audit, tr("Audit"));
    layout->addWidget(m_tabs, 1);
    buildFooter(content, layout);
    setWidget(content);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ReviewDock::pageChanged);
    connect(m_verdicts, &VerdictPage::itemChanged, this, &ReviewDock::pageChanged);
    connect(m_verdicts, &VerdictPage::verdictGiven, this, [this](const QString& item, const QString& value) {
        make("answer", item, value);
    });
    connect(m_concepts, &ConceptPage::lettersGiven, this, [this](const QString& item, const QString& letters) {
        make("concept", item, letters);
    });
    connect(m_concepts, &ConceptPage::nextRequested, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_concepts, &ConceptPage::sampleRequested, this, &ReviewDock::sampleRequested);
    connect(m_audit, &AuditPage::sampleRequested, this, &ReviewDock::sampleRequested);
    connect(m_audit, &AuditPage::pairChanged, this, [this] {
        refreshLabels();
        Q_EMIT pageChanged();
    });
    connect(m_audit, &AuditPage::verdictGiven, this, [this](AuditVerdict verdict, bool decided) {
        if (isNamed()) {
            verdict.annotator = toUtf8(annotator());
            Q_EMIT labelMade(toLabel(verdict));
        }
        refreshLabels();
        if (decided && isNamed() && m_audit->goesOn())
            Q_EMIT stepRequested(1);
    });
    setSaveState(SaveState::Idle, {});
    clearSample();
}

void ReviewDock::buildHeader(QWidget* parent, QVBoxLayout* layout) {
    auto* row = new QHBoxLayout;
    auto* label = new QLabel(tr("A&nnotator:"), parent);
    m_annotator = new QLineEdit(parent);
    m_annotator->setObjectName(u"annotator"_s);
    m_annotator->setMaxLength(kLongestName);
    m_annotator->setPlaceholderText(tr("your name or initials"));
    m_annotator->setAccessibleName(tr("Annotator"));
    label->setBuddy(m_annotator);
    row->addWidget(label);
    row->addWidget(m_annotator, 1);
    layout->addLayout(row);
    m_ask = new QLabel(tr("⚠ Enter your name first: it is stored with every label."), parent);
    m_ask->setObjectName(u"askAnnotator"_s);
    m_ask->setWordWrap(true);
    m_ask->hide();
    layout->addWidget(m_ask);
    connect(m_annotator, &QLineEdit::returnPressed, this, &ReviewDock::focusPage);
    connect(m_annotator, &QLineEdit::textChanged, this, [this] {
        m_ask->hide();
        refreshLabels();
        Q_EMIT annotatorChanged(annotator());
    });
}

void ReviewDock::buildFooter(QWidget* parent, QVBoxLayout* layout) {
    auto* row = new QHBoxLayout;
    m_previous = makeToolButton(u"go-previous"_s, u"<"_s, tr("Previous unreviewed image"),
                                tr("Previous unreviewed image (Ctrl+Shift+A)"), parent);
    m_next = makeToolButton(u"go-next"_s, u">"_s, tr("Next unreviewed image"),
                            tr("Next unreviewed image (Ctrl+Shift+D)"), parent);
    m_previous->setObjectName(u"previousUnreviewed"_s);
    m_next->setObjectName(u"nextUnreviewed"_s);
    m_counts = new QLabel(parent);
    m_counts->setAlignment(Qt::AlignCenter);
    m_counts->setWordWrap(true);
    row->addWidget(m_previous);
    row->addWidget(m_counts, 1);
    row->addWidget(m_next);
    layout->addLayout(row);
    auto* state = new QHBoxLayout;
    m_saved = new QLabel(parent);
    m_saved->setObjectName(u"labelsSaved"_s);
    m_saved->setWordWrap(true);
    m_saved->setTextFormat(Qt::PlainText);
    m_saved->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_retry = new QPushButton(tr("&Try Again"), parent);
    m_retry->setObjectName(u"retrySaving"_s);
    state->addWidget(m_saved, 1);
    state->addWidget(m_retry);
    layout->addLayout(state);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_retry, &QPushButton::clicked, this, &ReviewDock::retryRequested);
}

void ReviewDock::setAnnotator(const QString& name) {
    const QSignalBlocker quiet(m_annotator);
    m_annotator->setText(name);
    refreshLabels();
}

QString ReviewDock::annotator() const {
    return m_annotator->text().trimmed();
}

void ReviewDock::setSample(const Sample& sample, const std::shared_ptr<const SampleRun>& run, int probing,
                           const std::vector<int>& phrases) {
    m_sampleId = sample.id;
    m_verdicts->setSample(sample, run, probing);
    m_concepts->setSample(sample, run, phrases);
    m_audit->setSample(sample, run);
    refreshLabels();
}

void ReviewDock::clearSample() {
    setSample({}, nullptr, 0, {});
    setCounts(0, 0);
}

void ReviewDock::setLabels(const Labels& labels) {
    m_labels = labels;
    refreshLabels();
}

void ReviewDock::refreshLabels() {
    const std::string name = toUtf8(annotator());
    m_verdicts->setLabels(m_labels, name);
    m_concepts->setLabels(m_labels, name);
    m_audit->setLabels(m_labels, name);
}

void ReviewDock::setCounts(int reviewed, int all) {
    const QLocale locale;
    m_counts->setText(all == 0 ? tr("Nothing to review")
                               : tr("%1 of %2 reviewed").arg(locale.toString(reviewed), locale.toString(all)));
    for (QToolButton* button : {m_previous, m_next})
        button->setEnabled(reviewed < all);
}

void ReviewDock::setSaveState(SaveState state, const QString& text) {
    m_state = state;
    switch (state) {
        case SaveState::Idle:
            m_saved->setText(text);
            break;
        case SaveState::Saving:
            m_saved->setText(tr("Saving…"));
            break;
        case SaveState::Saved:
            m_saved->setText(tr("Saved %1").arg(text));
            break;
        case SaveState::Failed:
            m_saved->setText(tr("⚠ Not saved. %1").arg(text));
            break;
    }
    m_retry->setVisible(state == SaveState::Failed);
}

void ReviewDock::focusPage() {
    m_tabs->currentWidget()->setFocus(Qt::OtherFocusReason);
}

std::string ReviewDock::kind() const {
    const QWidget* page = m_tabs->currentWidget();
    return page == m_concepts ? "concept" : page == m_audit ? kAuditKind : "answer";
}

std::string ReviewDock::item() const {
    const QWidget* page = m_tabs->currentWidget();
    return page == m_concepts ? m_concepts->item() : page == m_audit ? m_audit->item() : m_verdicts->item();
}

void ReviewDock::showPage(const std::string& kind) {
    QWidget* page = m_verdicts;
    if (kind == "concept")
        page = m_concepts;
    else if (kind == kAuditKind)
        page = m_audit;
    m_tabs->setCurrentWidget(page);
}

/// Asks for the name where there is none.
bool ReviewDock::isNamed() {
    if (!annotator().isEmpty())
        return true;
    refreshLabels();  // a button that was pressed shows what is stored
    m_ask->show();
    m_annotator->setFocus();
    return false;
}

void ReviewDock::make(const std::string& kind, const QString& item, const QString& value) {
    const bool skip = kind == "answer" && value.isEmpty();
    if (!skip && !isNamed())
        return;
    if (!skip) {
        Label label;
        label.sampleId = m_sampleId;
        label.kind = kind;
        label.item = toUtf8(item);
        label.annotator = toUtf8(annotator());
        label.source = "person";
        label.value = toUtf8(value);
        Q_EMIT labelMade(label);
    }
    refreshLabels();
    if (kind == "answer")
        Q_EMIT stepRequested(1);
}

}  // namespace groundscope
