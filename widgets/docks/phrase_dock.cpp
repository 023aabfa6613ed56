// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/phrase_dock.h"

#include "widgets/docks/parts.h"
#include "widgets/render/convert.h"
#include "widgets/render/labels.h"
#include "widgets/render/palette.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

enum Column { NumberColumn, TextColumn, PlaceColumn, PointColumn, MaskColumn, StateColumn };

/// UTF-16 units before a place -> code points.
int codePoints(const QString& text, int units) {
    return static_cast<int>(QStringView(text).left(units).toUcs4().size());
}

/// "0.61 · 0.83 · 0.40": true IoU where it is known, else what SAM predicts.
QString maskText(const std::vector<PhraseLane::Mask>& masks) {
    QStringList numbers;
    for (const PhraseLane::Mask& mask : masks)
        numbers.append(iouText(mask.iou ? mask.iou : mask.predicted));
    return numbers.join(u" · "_s);
}

QString maskTip(const std::vector<PhraseLane::Mask>& masks) {
    QStringList lines;
    for (std::size_t level = 0; level < masks.size(); ++level)
        lines.append(PhraseDock::tr("%1: IoU %2, SAM predicts %3")
                         .arg(levelText(static_cast<int>(level)), iouText(masks[level].iou), iouText(masks[level].predicted)));
    return lines.join(u'\n');
}

}  // namespace

PhraseDock::PhraseDock(QWidget* parent)
    : QDockWidget(tr("Phrase Editor"), parent),
      m_text(new QPlainTextEdit(this)),
      m_list(new QTreeWidget(this)),
      m_hint(makeHint(this)),
      m_state(makeWrappedLabel(this)) {
    setObjectName(u"phrases"_s);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(6, 4, 6, 6);
    column->setSpacing(4);
    buildButtons(column);
    m_text->setObjectName(u"phraseText"_s);
    m_text->setAccessibleName(tr("Answer: mark the words of a noun phrase"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumSize(120, 40);
    buildList();
    auto* row = new QHBoxLayout;
    row->addWidget(m_text, 2);
    row->addWidget(m_list, 3);
    column->addLayout(row, 1);
    m_hint->setObjectName(u"phraseHint"_s);
    column->addWidget(m_hint, 1);
    m_state->setObjectName(u"phraseState"_s);
    column->addWidget(m_state);
    setWidget(content);
    connect(m_text, &QPlainTextEdit::selectionChanged, this, &PhraseDock::refreshButtons);
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, &PhraseDock::refreshButtons);
    for (QWidget* widget : {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_list)})
        widget->installEventFilter(this);
    setState({});
    setUndo(false, false);
    clear({});
}

QToolButton* PhraseDock::addButton(QHBoxLayout* row, const char* name, const QString& text, const QString& tip) {
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(text);
    button->setAccessibleDescription(tip);
    button->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(button);
    return button;
}

void PhraseDock::buildButtons(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(3);
    m_span = addButton(row, "phraseSpan", tr("Set"), tr("The chosen noun phrase becomes the words marked in the answer"));
    m_add = addButton(row, "phraseAdd", tr("Add"), tr("The words marked in the answer become a noun phrase (Insert)"));
    m_split = addButton(row, "phraseSplit", tr("Split"), tr("The chosen noun phrase is split where the text cursor is"));
    m_merge = addButton(row, "phraseMerge", tr("Merge"), tr("The chosen noun phrases become one, with all between them"));
    m_remove = addButton(row, "phraseRemove", tr("Remove"), tr("The chosen noun phrases are taken away (Delete)"));
    row->addSpacing(8);
    m_undo = addButton(row, "phraseUndo", tr("Undo"), tr("Undo the last change of the noun phrases (Ctrl+Z here)"));
    m_redo = addButton(row, "phraseRedo", tr("Redo"), tr("Redo (Ctrl+Shift+Z here)"));
    m_back = addButton(row, "phraseBack", tr("The Run's Phrases"), tr("Back to the noun phrases of the run; Undo brings yours again"));
    row->addStretch(1);
    column->addLayout(row);
    connect(m_span, &QToolButton::clicked, this, [this] { Q_EMIT spanWanted(currentPhrase(), markedSpan()); });
    connect(m_add, &QToolButton::clicked, this, [this] { Q_EMIT addWanted(markedSpan()); });
    connect(m_split, &QToolButton::clicked, this, [this] { Q_EMIT splitWanted(currentPhrase(), cursorPlace()); });
    connect(m_merge, &QToolButton::clicked, this, [this] { Q_EMIT mergeWanted(chosen()); });
    connect(m_remove, &QToolButton::clicked, this, [this] { Q_EMIT removeWanted(chosen()); });
    connect(m_undo, &QToolButton::clicked, this, &PhraseDock::undoWanted);
    connect(m_redo, &QToolButton::clicked, this, &PhraseDock::redoWanted);
    connect(m_back, &QToolButton::clicked, this, &PhraseDock::backWanted);
}

void PhraseDock::buildList() {
    m_list->setObjectName(u"phraseList"_s);
    m_list->setAccessibleName(tr("Noun phrases"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setMinimumHeight(60);
    m_list->setHeaderLabels({tr("#"), tr("Noun phrase"), tr("Place"), tr("Point"), tr("Masks"), tr("By hand")});
    m_list->headerItem()->setToolTip(PlaceColumn, tr("Where the phrase begins in the answer"));
    m_list->headerItem()->setToolTip(MaskColumn, tr("True IoU of the three masks; without ground truth what SAM predicts"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &PhraseDock::refreshButtons);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        refreshButtons();
        if (!m_showing && item)
            Q_EMIT phraseChosen(m_list->indexOfTopLevelItem(item));
    });
}

bool PhraseDock::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QDockWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool redo = key->keyCombination() == (Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    QToolButton* button = key->matches(QKeySequence::Undo) ? m_undo
                          : redo                           ? m_redo
                          : key->key() == Qt::Key_Insert   ? m_add
                          : key->key() == Qt::Key_Delete   ? m_remove
                                                           : nullptr;
    if (!button)
        return false;
    event->accept();  // the window's own commands of these keys are about shapes
    if (event->type() == QEvent::KeyPress)
        button->click();
    return true;
}

void PhraseDock::setPhrases(const QString& answer, const QList<PhraseLane>& lanes, bool edited) {
    m_showing = true;
    const int current = currentPhrase();
    m_lanes = lanes;
    if (answer != m_answer || m_text->toPlainText().isEmpty()) {
        m_answer = answer;
        m_text->setPlainText(QString(answer).replace(u'\r', u' '));  // one character each, as in the answer
    }
    m_list->clear();
    for (const PhraseLane& lane : lanes) {
        auto* item = new QTreeWidgetItem(m_list);
        item->setText(NumberColumn, QLocale().toString(m_list->topLevelItemCount()));
        item->setText(TextColumn, toQString(lane.phrase.text));
        item->setToolTip(TextColumn, toQString(lane.phrase.text));
        item->setText(PlaceColumn, tr("%1 %").arg(QLocale().toString(100 * lane.phrase.place, 'f', 0)));
        item->setText(PointColumn, lane.point ? tr("%1, %2", "x, y of a pixel").arg(lane.point->x).arg(lane.point->y) : u"–"_s);
        item->setText(MaskColumn, lane.masks.empty() ? u"–"_s : maskText(lane.masks));
        item->setToolTip(MaskColumn, maskTip(lane.masks));
        item->setText(StateColumn, lane.state == PhraseLane::State::Changed ? tr("yes") : QString());
    }
    if (current >= 0 && current < lanes.size())
        m_list->setCurrentItem(m_list->topLevelItem(current));
    m_showing = false;
    m_back->setEnabled(edited);
    m_hint->hide();
    m_text->show();
    m_list->show();
    markPhrases();
    refreshButtons();
}

void PhraseDock::clear(const QString& hint) {
    m_showing = true;
    m_answer.clear();
    m_lanes.clear();
    m_text->clear();
    m_list->clear();
    m_showing = false;
    m_hint->setText(hint);
    m_hint->show();
    m_text->hide();
    m_list->hide();
    m_back->setEnabled(false);
    refreshButtons();
}

/// Underlined in the colours of the phrases, the current one bold.
void PhraseDock::markPhrases() {
    QList<QTextEdit::ExtraSelection> marks;
    for (int i = 0; i < m_lanes.size(); ++i) {
        QTextEdit::ExtraSelection mark;
        const TextRange range = utf16Range(m_answer, m_lanes[i].phrase.chars);
        mark.cursor = QTextCursor(m_text->document());
        mark.cursor.setPosition(static_cast<int>(range.begin));
        mark.cursor.setPosition(static_cast<int>(range.end), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        mark.format.setUnderlineColor(phraseColor(i));
        if (i == currentPhrase())
            mark.format.setFontWeight(QFont::Bold);
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
}

void PhraseDock::setCurrentPhrase(int phrase) {
    m_showing = true;
    if (phrase >= 0 && phrase < m_list->topLevelItemCount()) {
        if (phrase != currentPhrase())
            m_list->setCurrentItem(m_list->topLevelItem(phrase));
    } else {
        m_list->setCurrentItem(nullptr);
    }
    m_showing = false;
    markPhrases();
    refreshButtons();
}

void PhraseDock::setUndo(bool canUndo, bool canRedo) {
    m_undo->setEnabled(canUndo);
    m_redo->setEnabled(canRedo);
}

void PhraseDock::setState(const QString& text) {
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
}

int PhraseDock::currentPhrase() const {
    return m_list->indexOfTopLevelItem(m_list->currentItem());
}

QList<int> PhraseDock::chosen() const {
    QList<int> rows;
    for (QTreeWidgetItem* item : m_list->selectedItems())
        rows.append(m_list->indexOfTopLevelItem(item));
    std::ranges::sort(rows);
    return rows;
}

/// Code points of the answer.
Span PhraseDock::markedSpan() const {
    const QTextCursor cursor = m_text->textCursor();
    return {codePoints(m_answer, cursor.selectionStart()), codePoints(m_answer, cursor.selectionEnd())};
}

int PhraseDock::cursorPlace() const {
    return codePoints(m_answer, m_text->textCursor().position());
}

void PhraseDock::refreshButtons() {
    if (m_showing)
        return;
    const bool marked = m_text->textCursor().hasSelection();
    const int phrase = currentPhrase();
    const bool one = phrase >= 0 && phrase < m_lanes.size() && chosen().size() == 1;
    const Span chars = one ? m_lanes[phrase].phrase.chars : Span{};
    const int at = cursorPlace();
    m_add->setEnabled(marked);
    m_span->setEnabled(marked && one);
    m_split->setEnabled(one && !marked && at > chars.begin && at < chars.end);
    m_merge->setEnabled(chosen().size() >= 2);
    m_remove->setEnabled(!chosen().isEmpty());
}

}  // namespace groundscope
