// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/answer_browser.h"

#include "widgets/render/convert.h"
#include "widgets/render/palette.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>
#include <QTextCursor>
#include <QUrl>

#include <algorithm>

namespace groundscope {
namespace {

const QString kScheme = QStringLiteral("phrase");

struct Link {
    int phrase = 0;
    TextRange range;
};

/// In the order of the text, without overlaps.
std::vector<Link> linksOf(const QString& text, const std::vector<NounPhrase>& phrases) {
    std::vector<Link> links;
    for (std::size_t i = 0; i < phrases.size(); ++i)
        links.push_back({static_cast<int>(i), utf16Range(text, phrases[i].chars)});
    std::stable_sort(links.begin(), links.end(), [](const Link& a, const Link& b) {
        return a.range.begin < b.range.begin;
    });
    qsizetype end = 0;
    std::erase_if(links, [&end](const Link& link) {
        if (link.range.length() <= 0 || link.range.begin < end)
            return true;
        end = link.range.end;
        return false;
    });
    return links;
}

}  // namespace

AnswerBrowser::AnswerBrowser(QWidget* parent) : QTextBrowser(parent) {
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setAccessibleName(tr("Answer of the model"));
    document()->setDocumentMargin(8);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        bool ok = false;
        const int phrase = url.path().toInt(&ok);
        if (ok && url.scheme() == kScheme)
            Q_EMIT phraseClicked(phrase);
    });
}

void AnswerBrowser::setAnswer(const QString& text,
                              const std::vector<NounPhrase>& phrases,
                              int current) {
    m_text = text;
    m_phrases = phrases;
    m_current = current;
    rebuild();
}

QTextCharFormat AnswerBrowser::phraseFormat(int phrase) const {
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(QStringLiteral("%1:%2").arg(kScheme).arg(phrase));
    format.setToolTip(tr("Noun phrase %1: show its heat map").arg(QLocale().toString(phrase + 1)));
    format.setFontUnderline(true);
    format.setUnderlineColor(phraseColor(phrase));
    format.setForeground(palette().brush(QPalette::Link));
    if (phrase == m_current) {
        format.setForeground(palette().brush(QPalette::HighlightedText));
        format.setBackground(palette().brush(QPalette::Highlight));
        format.setFontWeight(QFont::Bold);
    }
    return format;
}

void AnswerBrowser::rebuild() {
    const int scrolled = verticalScrollBar()->value();
    clear();
    QTextCursor cursor(document());
    QTextBlockFormat lines;
    lines.setLineHeight(135, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(lines);
    QTextCharFormat plain;
    plain.setForeground(palette().brush(QPalette::Text));
    qsizetype done = 0;
    int currentAt = -1;
    for (const Link& link : linksOf(m_text, m_phrases)) {
        cursor.insertText(m_text.mid(done, link.range.begin - done), plain);
        cursor.insertText(m_text.mid(link.range.begin, link.range.length()),
                          phraseFormat(link.phrase));
        if (link.phrase == m_current)
            currentAt = cursor.position();
        done = link.range.end;
    }
    cursor.insertText(m_text.mid(done), plain);
    verticalScrollBar()->setValue(scrolled);
    if (currentAt < 0)
        return;
    cursor.setPosition(currentAt);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void AnswerBrowser::keyPressEvent(QKeyEvent* event) {
    if (event->text() == QLatin1String("<"))
        Q_EMIT previousRequested();
    else if (event->text() == QLatin1String(">"))
        Q_EMIT nextRequested();
    else
        QTextBrowser::keyPressEvent(event);
}

void AnswerBrowser::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

}  // namespace groundscope
