// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspect/what_if_dialog.h"

#include "widgets/canvas/canvas_view.h"
#include "widgets/docks/parts.h"
#include "widgets/render/convert.h"
#include "widgets/render/labels.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr QSize kFirstSize(980, 700);
constexpr int kQuestionLines = 3;
constexpr int kAnswerHeight = 84;

QString percent(double share) {
    return QLocale().toString(100 * share, 'f', 0);
}

QString bestText(const SampleRun& run) {
    const auto best = bestMaskOf(run);
    if (!best)
        return run.phrases.empty() ? WhatIfDialog::tr("No noun phrase was found.") : WhatIfDialog::tr("No mask was made.");
    const QString where = WhatIfDialog::tr("“%1” at %2 %").arg(toQString(best->text), percent(best->place));
    return best->iou ? WhatIfDialog::tr("Best: %1, IoU %2").arg(where, iouText(best->iou)) : WhatIfDialog::tr("Likeliest: %1").arg(where);
}

/// The answer, and below it its phrases with the places where they begin.
QString answerHtml(const SampleRun& run) {
    QString html = toQString(run.answer.text).toHtmlEscaped().replace(u'\n', u"<br>"_s);
    QStringList phrases;
    for (const NounPhrase& phrase : run.phrases)
        phrases.append(u"%1 (%2 %)"_s.arg(toQString(phrase.text).toHtmlEscaped(), percent(phrase.place)));
    if (!phrases.isEmpty())
        html += u"<br><small>"_s + phrases.join(u" · "_s) + u"</small>"_s;
    return html;
}

}  // namespace

WhatIfDialog::WhatIfDialog(QWidget* parent) : QDialog(parent) {
    setObjectName(u"whatIfDialog"_s);
    auto* layout = new QVBoxLayout(this);
    buildQuestion(layout);
    auto* grid = new QGridLayout;
    m_stored = buildColumn(grid, 0, tr("In the run"));
    m_tried = buildColumn(grid, 1, tr("This try"));
    grid->setRowStretch(3, 1);
    layout->addLayout(grid, 1);
    buildTries(layout);
    resize(kFirstSize);
    setBusy({});
    setTries({});
}

void WhatIfDialog::buildQuestion(QVBoxLayout* layout) {
    auto* label = new QLabel(tr("&Question to the model; the run stays as it is:"), this);
    m_question = new QPlainTextEdit(this);
    m_question->setObjectName(u"whatIfQuestion"_s);
    m_question->setTabChangesFocus(true);
    m_question->setFixedHeight((kQuestionLines + 1) * m_question->fontMetrics().lineSpacing());
    label->setBuddy(m_question);
    layout->addWidget(label);
    layout->addWidget(m_question);
    auto* row = new QHBoxLayout;
    m_ask = new QPushButton(tr("&Ask"), this);
    m_ask->setObjectName(u"whatIfAsk"_s);
    m_ask->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_ask->setToolTip(tr("Ask the model (Ctrl+Enter)"));
    m_ask->setDefault(true);
    auto* reset = new QPushButton(tr("As in the &Run"), this);
    m_cancel = new QPushButton(tr("&Cancel"), this);
    m_cancel->setObjectName(u"whatIfCancel"_s);
    m_state = new QLabel(this);
    m_state->setObjectName(u"whatIfState"_s);
    m_state->setWordWrap(true);
    row->addWidget(m_ask);
    row->addWidget(m_cancel);
    row->addWidget(reset);
    row->addWidget(m_state, 1);
    layout->addLayout(row);
    connect(m_ask, &QPushButton::clicked, this, [this] { Q_EMIT asked(question()); });
    connect(m_cancel, &QPushButton::clicked, this, &WhatIfDialog::cancelled);
    connect(reset, &QPushButton::clicked, this, [this] { m_question->setPlainText(m_first); });
}

WhatIfDialog::Column WhatIfDialog::buildColumn(QGridLayout* grid, int column, const QString& title) {
    Column made;
    grid->addWidget(makeCaption(title, this), 0, column);
    made.answer = new QTextBrowser(this);
    made.answer->setFixedHeight(kAnswerHeight);
    made.answer->setAccessibleName(tr("Answer: %1").arg(title));
    made.answer->setTabChangesFocus(true);
    grid->addWidget(made.answer, 1, column);
    made.best = new QLabel(this);
    made.best->setWordWrap(true);
    grid->addWidget(made.best, 2, column);
    made.canvas = new CanvasView(this);
    made.canvas->setAccessibleName(tr("Image: %1").arg(title));
    grid->addWidget(made.canvas, 3, column);
    grid->setColumnStretch(column, 1);
    return made;
}

void WhatIfDialog::buildTries(QVBoxLayout* layout) {
    m_tries = new QTreeWidget(this);
    m_tries->setObjectName(u"whatIfTries"_s);
    m_tries->setRootIsDecorated(false);
    m_tries->setAccessibleName(tr("Tries of this session"));
    m_tries->setHeaderLabels({tr("Sample"), tr("Question"), tr("Answer"), tr("Noun phrase"), tr("At %"), tr("IoU")});
    m_tries->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_tries->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_tries->header()->setStretchLastSection(false);
    m_tries->setFixedHeight(6 * m_tries->fontMetrics().lineSpacing() + 12);
    connect(m_tries, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item)
            Q_EMIT tryChosen(m_tries->indexOfTopLevelItem(item));
    });
    layout->addWidget(m_tries);
    auto* row = new QHBoxLayout;
    m_copy = new QPushButton(tr("Cop&y the Tries"), this);
    m_copy->setObjectName(u"whatIfCopy"_s);
    m_copy->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(triesAsText()); });
    auto* close = new QPushButton(tr("C&lose"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    row->addWidget(m_copy);
    row->addStretch(1);
    row->addWidget(close);
    layout->addLayout(row);
}

void WhatIfDialog::setSample(const QString& sampleId, const QString& question) {
    if (sampleId == m_sampleId && question == m_first)
        return;
    m_sampleId = sampleId;
    m_first = question;
    setWindowTitle(tr("What If: Image %1").arg(sampleId));
    m_question->setPlainText(question);
    m_question->selectAll();  // typing replaces it
    setSide(Side::Tried, nullptr);
    setError({});
}

QString WhatIfDialog::question() const {
    return m_question->toPlainText().trimmed();
}

void WhatIfDialog::setSide(Side side, const std::shared_ptr<const SampleRun>& run) {
    Column& column = columnOf(side);
    const bool answered = run && run->filled >= Stage::Answer;
    column.answer->setHtml(answered ? answerHtml(*run) : QString());
    column.answer->setPlaceholderText(side == Side::Stored ? tr("The run has no answer for this image.") : tr("Change the question and ask."));
    column.best->setText(answered ? bestText(*run) : QString());
    if (!answered)
        column.canvas->showMessage({}, {});
}

void WhatIfDialog::setScene(Side side, const OverlayScene& scene) {
    columnOf(side).canvas->setScene(scene);
    columnOf(side).canvas->setDescription(columnOf(side).best->text());
}

void WhatIfDialog::setBusy(const QString& what) {
    m_ask->setEnabled(what.isEmpty());
    m_cancel->setVisible(!what.isEmpty());
    m_state->setText(what);
}

void WhatIfDialog::setError(const QString& text) {
    m_state->setText(text);
}

void WhatIfDialog::setTries(const std::vector<WhatIfTry>& tries) {
    const QSignalBlocker quiet(m_tries);
    m_tries->clear();
    for (const WhatIfTry& one : tries) {
        const auto best = bestMaskOf(*one.run);
        auto* item = new QTreeWidgetItem(m_tries, {one.sampleId, one.question.simplified(), toQString(one.run->answer.text).simplified()});
        if (best) {
            item->setText(3, toQString(best->text));
            item->setText(4, percent(best->place));
            item->setText(5, best->iou ? iouText(best->iou) : QString());
        }
        item->setToolTip(1, one.question);
        item->setToolTip(2, toQString(one.run->answer.text));
    }
    if (!tries.empty())
        m_tries->setCurrentItem(m_tries->topLevelItem(static_cast<int>(tries.size()) - 1));
    m_copy->setEnabled(!tries.empty());
}

QString WhatIfDialog::triesAsText() const {
    QStringList lines;
    const auto lineOf = [](const QTreeWidgetItem* item) {
        QStringList cells;
        for (int column = 0; column < item->columnCount(); ++column)
            cells.append(item->text(column));
        while (cells.size() < 6)
            cells.append(QString());
        return cells.join(u'\t');
    };
    lines.append(lineOf(m_tries->headerItem()));
    for (int row = 0; row < m_tries->topLevelItemCount(); ++row)
        lines.append(lineOf(m_tries->topLevelItem(row)));
    return lines.join(u'\n') + u'\n';
}

}  // namespace groundscope
