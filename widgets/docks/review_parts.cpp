// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/review_parts.h"

#include "widgets/render/convert.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace groundscope {

std::vector<Label> labelsOf(const Labels& labels, const std::string& sampleId, const std::string& kind,
                            const std::string& item) {
    std::vector<Label> found;
    if (!labels)
        return found;
    for (const Label& label : *labels) {
        if (label.sampleId != sampleId || label.kind != kind || label.item != item)
            continue;
        const auto older = std::find_if(found.begin(), found.end(), [&label](const Label& other) {
            return other.annotator == label.annotator;
        });
        if (older == found.end())
            found.push_back(label);
        else
            *older = label;
    }
    return found;
}

const Label* labelBy(const std::vector<Label>& ofItem, const std::string& annotator) {
    const auto found = std::find_if(ofItem.begin(), ofItem.end(),
                                    [&annotator](const Label& label) { return label.annotator == annotator; });
    return found == ofItem.end() ? nullptr : &*found;
}

QString annotatorText(const Label& label) {
    QString source;
    if (label.source == "chat")
        source = QCoreApplication::translate("Labels", "chat endpoint");
    else if (label.source == "local")
        source = QCoreApplication::translate("Labels", "loaded model");
    else if (label.source == "rules")
        source = QCoreApplication::translate("Labels", "built-in rules");
    else if (label.source == "file")
        source = QCoreApplication::translate("Labels", "imported file");
    const QString name = toQString(label.annotator);
    return source.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, source);
}

void KeyedPage::addKey(int key, std::function<void()> act) {
    m_keys[key] = std::move(act);
}

bool KeyedPage::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool bare = !(key->modifiers() & ~Qt::KeypadModifier);
        const auto found = m_keys.find(key->key());
        if (bare && found != m_keys.end()) {
            event->accept();
            if (event->type() == QEvent::KeyPress && !key->isAutoRepeat())
                found->second();
            return true;
        }
    }
    return QWidget::event(event);
}

void KeyedPage::paintEvent(QPaintEvent* event) {
    QWidget::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void KeyedPage::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void KeyedPage::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

}  // namespace groundscope
