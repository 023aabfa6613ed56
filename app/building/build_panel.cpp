// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/building/build_panel.h"

#include "app/building/build_question_model.h"
#include "widgets/render/convert.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <map>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr int kInstanceRole = Qt::UserRole;  ///< id of an instance; of a class: empty
constexpr int kClassRole = Qt::UserRole + 1;
constexpr int kMinimumWidth = 280;

QLabel* textLabel(const QString& name) {
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLineEdit* field(QVBoxLayout* layout, const QString& name, const QString& title) {
    auto* label = new QLabel(title);
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    label->setBuddy(edit);
    edit->setAccessibleName(QString(title).remove(u'&'));
    layout->addWidget(label);
    layout->addWidget(edit);
    return edit;
}

QToolButton* verdictButton(QAction* verdict) {
    auto* button = new QToolButton;
    button->setDefaultAction(verdict);
    button->setObjectName(verdict->objectName() + u"Button"_s);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

}  // namespace

BuildPanel::BuildPanel(BuildController* controller, const QList<QAction*>& verdicts, QWidget* parent) : QWidget(parent), m_controller(controller) {
    auto* layout = new QVBoxLayout(this);
    m_question = textLabel(u"buildQuestion"_s);
    m_proposal = textLabel(u"buildProposal"_s);
    layout->addWidget(m_question);
    layout->addWidget(m_proposal);
    m_expression = field(layout, u"buildExpression"_s, tr("Referring e&xpression"));
    auto* treeTitle = new QLabel(tr("&Instances in the picture, by class"));
    m_tree = new QTreeWidget;
    m_tree->setObjectName(u"buildInstances"_s);
    m_tree->setAccessibleName(tr("Instances by class: ticked ones belong to the object in question"));
    m_tree->setHeaderHidden(true);
    treeTitle->setBuddy(m_tree);
    layout->addWidget(treeTitle);
    layout->addWidget(m_tree, 1);
    m_note = field(layout, u"buildNote"_s, tr("N&ote"));
    m_state = textLabel(u"buildDecisionState"_s);
    layout->addWidget(m_state);
    addVerdicts(verdicts);
    setMinimumWidth(kMinimumWidth);
    for (QLineEdit* edit : {m_expression, m_note})
        connect(edit, &QLineEdit::returnPressed, this, &BuildPanel::textDone);
    connect(m_expression, &QLineEdit::textEdited, m_controller, &BuildController::setExpression);
    connect(m_note, &QLineEdit::textEdited, m_controller, &BuildController::setNote);
    connect(m_tree, &QTreeWidget::itemChanged, this, &BuildPanel::onItemChanged);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item != nullptr && !m_refreshing)
            m_controller->setCurrent(toUtf8(item->data(0, kInstanceRole).toString()));
    });
    connect(controller, &BuildController::questionChanged, this, &BuildPanel::refreshQuestion);
    connect(controller, &BuildController::pictureChanged, this, &BuildPanel::fillTree);
    connect(controller, &BuildController::decisionChanged, this, &BuildPanel::refreshDecision);
    connect(controller, &BuildController::currentChanged, this, &BuildPanel::selectCurrent);
    setEnabled(false);
}

void BuildPanel::addVerdicts(const QList<QAction*>& verdicts) {
    auto* grid = new QGridLayout;
    for (int i = 0; i < verdicts.size(); ++i) {
        if (i < 2)
            grid->addWidget(verdictButton(verdicts[i]), i, 0, 1, 2);
        else
            grid->addWidget(verdictButton(verdicts[i]), 2 + (i - 2) / 2, i % 2);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(grid);
}

void BuildPanel::editExpression() {
    m_expression->setFocus(Qt::ShortcutFocusReason);
    m_expression->selectAll();
}

void BuildPanel::editNote() {
    m_note->setFocus(Qt::ShortcutFocusReason);
}

void BuildPanel::refreshQuestion() {
    const BuildItem* item = m_controller->item();
    setEnabled(item != nullptr);
    if (item == nullptr)
        return;
    QString text = toQString(item->question.question);
    if (const QString options = toQString(optionsText(item->question)); !options.isEmpty())
        text += u"\n"_s + options;
    if (item->question.correctChoice && *item->question.correctChoice < static_cast<int>(item->question.choices.size()))
        text += u"\n"_s + tr("Answer: (%1)").arg(toQString(item->question.choices[static_cast<std::size_t>(*item->question.correctChoice)].letter));
    m_question->setText(text);
    QStringList lines;
    if (const Proposal* proposal = item->proposal()) {
        QStringList classes;
        for (const std::string& name : proposal->classes)
            classes.append(toQString(name));
        const QString by = proposal->by == "rules" ? tr("rules") : toQString(proposal->by);
        lines.append(classes.isEmpty() ? tr("Proposed by %1: no class of this picture").arg(by) : tr("Proposed by %1: %2").arg(by, classes.join(u"; "_s)));
    } else {
        lines.append(tr("Nothing is proposed yet: Ctrl+R proposes by rules."));
    }
    if (item->question.redBox)
        lines.append(tr("A red box marks one object: Shift+click keeps that one of its class alone."));
    m_proposal->setText(lines.join(u"\n"_s));
    m_tree->clear();
}

/// Classes in question first.
void BuildPanel::fillTree() {
    m_refreshing = true;
    m_tree->clear();
    std::map<std::string, QTreeWidgetItem*> classes;
    const BuildPicture* picture = m_controller->picture();
    std::vector<std::string> names = picture == nullptr ? std::vector<std::string>() : classesIn(picture->annotated);
    std::stable_partition(names.begin(), names.end(), [this](const std::string& name) { return m_controller->isInQuestion(name); });
    for (const std::string& name : names) {
        classes[name] = new QTreeWidgetItem(m_tree, {toQString(name)});
        classes[name]->setData(0, kClassRole, toQString(name));
    }
    for (std::size_t i = 0; picture != nullptr && i < picture->instances.size(); ++i) {
        const PictureInstance& instance = picture->instances[i];
        const QString kind = instance.crowd ? tr("group %1").arg(instance.number) : tr("instance %1").arg(instance.number);
        auto* item = new QTreeWidgetItem(classes[instance.className], {tr("%1, %n pixel(s)", nullptr, static_cast<int>(instance.area)).arg(kind)});
        item->setData(0, kInstanceRole, toQString(instance.id));
        item->setToolTip(0, toQString(instance.id));
    }
    m_refreshing = false;
    refreshTree();
    refreshDecision();
}

void BuildPanel::refreshClass(QTreeWidgetItem* item) {
    int kept = 0;
    for (int j = 0; j < item->childCount(); ++j) {
        QTreeWidgetItem* child = item->child(j);
        const bool isKept = m_controller->decision().kept.contains(toUtf8(child->data(0, kInstanceRole).toString()));
        child->setCheckState(0, isKept ? Qt::Checked : Qt::Unchecked);
        kept += isKept ? 1 : 0;
    }
    const QString name = item->data(0, kClassRole).toString();
    const bool isAsked = m_controller->isInQuestion(toUtf8(name));
    item->setText(0, tr("%1: %2 of %3").arg(name.isEmpty() ? tr("no class") : name).arg(kept).arg(item->childCount()));
    item->setCheckState(0, kept == 0 ? Qt::Unchecked : kept == item->childCount() ? Qt::Checked : Qt::PartiallyChecked);
    QFont font = m_tree->font();
    font.setBold(isAsked);
    item->setFont(0, font);
    if (isAsked || kept > 0)
        item->setExpanded(true);
}

void BuildPanel::refreshTree() {
    m_refreshing = true;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        refreshClass(m_tree->topLevelItem(i));
    m_refreshing = false;
}

void BuildPanel::selectCurrent() {
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        for (int j = 0; j < m_tree->topLevelItem(i)->childCount(); ++j) {
            QTreeWidgetItem* item = m_tree->topLevelItem(i)->child(j);
            if (toUtf8(item->data(0, kInstanceRole).toString()) == m_controller->current()) {
                m_tree->setCurrentItem(item);
                m_tree->scrollToItem(item);
                return;
            }
        }
}

QString BuildPanel::decisionText() const {
    const Decision& decision = m_controller->decision();
    const BuildItem* item = m_controller->item();
    if (item == nullptr)
        return {};
    const QString state = BuildQuestionModel::stateText(item->decisionOf(toUtf8(m_controller->annotator())));
    QString text = state.isEmpty() ? tr("Not looked at yet.") : state;
    if (decision.state == Decision::State::NoObject || m_controller->picture() == nullptr || m_controller->picture()->error)
        return text;
    if (decision.kept.empty() && decision.drawn.empty())
        return text + u"\n"_s + tr("Nothing is kept or drawn: as it is, the object is not in the picture.");
    return text + u"\n"_s + tr("%n instance(s) kept", nullptr, static_cast<int>(decision.kept.size())) + u", "_s +
           tr("%n shape(s) drawn", nullptr, static_cast<int>(decision.drawn.size()));
}

void BuildPanel::refreshDecision() {
    const Decision& decision = m_controller->decision();
    const auto setText = [](QLineEdit* edit, const QString& text) {
        if (edit->text() != text)
            edit->setText(text);
    };
    setText(m_expression, toQString(decision.expression));
    setText(m_note, toQString(decision.note));
    const bool canType = !m_controller->annotator().isEmpty();
    m_expression->setReadOnly(!canType);
    m_note->setReadOnly(!canType);
    m_state->setText(decisionText());
    refreshTree();
}

void BuildPanel::onItemChanged(QTreeWidgetItem* item) {
    if (m_refreshing)
        return;
    const QString instance = item->data(0, kInstanceRole).toString();
    if (instance.isEmpty())
        m_controller->setClass(toUtf8(item->data(0, kClassRole).toString()), item->checkState(0) != Qt::Unchecked);
    else
        m_controller->toggle(toUtf8(instance));
    refreshTree();
}

}  // namespace groundscope
