// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/ground_truth_dock.h"

#include "widgets/docks/parts.h"
#include "widgets/render/convert.h"
#include "widgets/render/icons.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr int kLongestName = 80;
constexpr int kLongestReason = 400;

}  // namespace

GroundTruthDock::GroundTruthDock(QWidget* parent) : QDockWidget(tr("Ground Truth"), parent) {
    setObjectName(u"groundTruthDock"_s);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    buildHeader(content, layout);
    m_tabs = new QTabWidget(content);
    m_tabs->setObjectName(u"groundTruthTabs"_s);
    m_tabs->setAccessibleName(tr("Pages of the ground truth"));
    m_tabs->setDocumentMode(true);
    m_shapes = new ShapesPage(m_tabs);
    m_texts = new TextsPage(m_tabs);
    m_historyPage = buildHistory(m_tabs);
    m_tabs->addTab(m_shapes, tr("Shapes"));
    m_tabs->addTab(m_texts, tr("Texts"));
    m_tabs->addTab(m_historyPage, tr("History"));
    layout->addWidget(m_tabs, 1);
    buildFooter(content, layout);
    setWidget(content);
    connect(m_tabs, &QTabWidget::currentChanged, this, &GroundTruthDock::refreshHistory);
    setLocked(true);
    setSaveLight(SaveLight::None, {}, {});
}

void GroundTruthDock::buildHeader(QWidget* parent, QVBoxLayout* layout) {
    auto* row = new QHBoxLayout;
    m_lock = makeToolButton(u"gs-lock"_s, {}, {}, {}, parent);
    m_lock->setObjectName(u"lockButton"_s);
    m_lock->setCheckable(true);
    m_lockText = new QLabel(parent);
    m_lockText->setObjectName(u"lockText"_s);
    m_lockText->setWordWrap(true);
    row->addWidget(m_lock);
    row->addWidget(m_lockText, 1);
    layout->addLayout(row);
    auto* form = new QFormLayout;
    m_name = new QLineEdit(parent);
    m_name->setObjectName(u"editAuthor"_s);
    m_name->setMaxLength(kLongestName);
    m_name->setPlaceholderText(tr("your name or initials"));
    m_name->setAccessibleName(tr("Who corrects"));
    m_reason = new QLineEdit(parent);
    m_reason->setObjectName(u"editReason"_s);
    m_reason->setMaxLength(kLongestReason);
    m_reason->setPlaceholderText(tr("why, for example: outline too wide"));
    m_reason->setAccessibleName(tr("Reason of the corrections"));
    form->addRow(tr("&By:"), m_name);
    form->addRow(tr("Reas&on:"), m_reason);
    layout->addLayout(form);
    connect(m_lock, &QToolButton::clicked, this, [this] {
        m_lock->setChecked(m_locked);  // what is shown follows what is so
        Q_EMIT lockRequested(!m_locked);
    });
    for (QLineEdit* line : {m_name, m_reason})
        connect(line, &QLineEdit::textEdited, this,
                [this] { Q_EMIT authorChanged(authorName(), reason()); });
}

QWidget* GroundTruthDock::buildHistory(QWidget* parent) {
    auto* page = new QWidget(parent);
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 4, 0, 0);
    m_historyModel = new HistoryModel(page);
    m_historyList = new QListView(page);
    m_historyList->setObjectName(u"historyList"_s);
    m_historyList->setModel(m_historyModel);
    m_historyList->setUniformItemSizes(true);
    m_historyList->setFrameShape(QFrame::NoFrame);
    m_historyList->setAccessibleName(tr("Corrections, newest first. Enter makes one the newest that stands."));
    m_historyList->setToolTip(tr("Double click: take back everything after this correction, or do it again"));
    m_allSamples = new QCheckBox(tr("Of &all images"), page);
    m_allSamples->setObjectName(u"historyOfAll"_s);
    rows->addWidget(m_historyList, 1);
    rows->addWidget(m_allSamples);
    connect(m_allSamples, &QCheckBox::toggled, this, &GroundTruthDock::refreshHistory);
    connect(m_historyList, &QListView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT historyChosen(index.data(HistoryModel::SampleIdRole).toString(),
                             index.data(HistoryModel::EditIdRole).toString());
    });
    return page;
}

void GroundTruthDock::buildFooter(QWidget* parent, QVBoxLayout* layout) {
    auto* row = new QHBoxLayout;
    m_light = new QLabel(parent);
    m_light->setObjectName(u"correctionsSaved"_s);
    m_light->setWordWrap(true);
    m_light->setTextFormat(Qt::PlainText);
    m_light->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_retry = new QPushButton(tr("Try A&gain"), parent);
    m_retry->setObjectName(u"retryCorrections"_s);
    row->addWidget(m_light, 1);
    row->addWidget(m_retry);
    layout->addLayout(row);
    connect(m_retry, &QPushButton::clicked, this, &GroundTruthDock::saveRequested);
}

void GroundTruthDock::setEditable(bool editable, const QString& why) {
    m_editable = editable;
    m_why = why;
    refreshLock();
}

void GroundTruthDock::setLocked(bool locked) {
    m_locked = locked;
    m_shapes->setLocked(locked);
    m_texts->setLocked(locked);
    refreshLock();
}

void GroundTruthDock::refreshLock() {
    m_lock->setEnabled(m_editable);
    m_lock->setChecked(m_locked);
    m_lock->setIcon(themedIcon(m_locked ? u"gs-lock"_s : u"gs-unlock"_s));
    const QString name = m_locked ? tr("Unlock the ground truth") : tr("Lock the ground truth");
    m_lock->setAccessibleName(name);
    m_lock->setToolTip(tr("%1 (Ctrl+L)").arg(name));
    m_lockText->setText(!m_editable && !m_why.isEmpty() ? m_why
                        : m_locked ? tr("Locked: nothing can be changed by accident.")
                                   : tr("Unlocked: what you draw and type is kept."));
}

void GroundTruthDock::setAuthor(const QString& name, const QString& reason) {
    if (m_name->text() != name)
        m_name->setText(name);
    if (m_reason->text() != reason)
        m_reason->setText(reason);
}

QString GroundTruthDock::authorName() const {
    return m_name->text().trimmed();
}

QString GroundTruthDock::reason() const {
    return m_reason->text().trimmed();
}

void GroundTruthDock::setSample(const Sample* sample) {
    m_sampleId = sample ? toQString(sample->id) : QString();
    m_texts->setSample(sample);
    m_shapes->setAnnotations(sample ? std::make_shared<const std::vector<Annotation>>(sample->annotations) : nullptr);
    refreshHistory();
}

void GroundTruthDock::setHistory(const EditHistory* history) {
    m_history = history;
    refreshHistory();
}

void GroundTruthDock::refreshHistory() {
    if (m_history && m_tabs->currentWidget() == m_historyPage)
        m_historyModel->setHistory(*m_history, m_allSamples->isChecked() ? QString() : m_sampleId);
}

void GroundTruthDock::setSaveLight(SaveLight light, const QString& text, const QString& details) {
    m_light->setText(text);
    m_light->setToolTip(details);
    m_light->setAccessibleDescription(details);
    m_retry->setVisible(light == SaveLight::Failed);
}

void GroundTruthDock::showShapes() {
    m_tabs->setCurrentWidget(m_shapes);
}

void GroundTruthDock::showTexts() {
    m_tabs->setCurrentWidget(m_texts);
}

}  // namespace groundscope
