// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/side_header.h"

#include <QLabel>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

enum class Line { CutOff, Wrapped };

QLabel* makeLine(QWidget* parent, const QString& name, Line line, bool bold = false) {
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(line == Line::Wrapped);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(line == Line::Wrapped);
    label->setSizePolicy(policy);
    QFont font = label->font();
    font.setBold(bold);
    label->setFont(font);
    return label;
}

}  // namespace

SideHeader::SideHeader(QWidget* parent) : QWidget(parent) {
    setCursor(Qt::PointingHandCursor);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 2, 6, 2);
    column->setSpacing(0);
    m_lines = {makeLine(this, u"panelTitle"_s, Line::CutOff, true), makeLine(this, u"panelFigures"_s, Line::CutOff),
               makeLine(this, u"panelParts"_s, Line::CutOff),       makeLine(this, u"panelChoice"_s, Line::CutOff),
               makeLine(this, u"panelLost"_s, Line::Wrapped, true), makeLine(this, u"panelWhy"_s, Line::Wrapped)};
    for (QLabel* line : m_lines)
        column->addWidget(line);
    column->addStretch();
}

void SideHeader::setPanel(const SidePanel& panel, const OverlayOptions& options) {
    const QString parts = panel.scene.showsErrors(options) ? panel.parts : QString();
    const std::array texts = {panel.title, panel.figures, parts, panel.choice, panel.lost, panel.why};
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i]->setText(texts[i]);
        m_lines[i]->setToolTip(texts[i]);
        m_lines[i]->setVisible(!texts[i].isEmpty());
    }
}

void SideHeader::setCurrent(bool current) {
    QFont font = m_lines.front()->font();
    font.setUnderline(current);
    m_lines.front()->setFont(font);
}

QString SideHeader::text() const {
    QStringList texts;
    for (const QLabel* line : m_lines)
        if (!line->text().isEmpty())
            texts.append(line->text());
    return texts.join(u'\n');
}

void SideHeader::mouseReleaseEvent(QMouseEvent* event) {
    Q_EMIT pressed();
    QWidget::mouseReleaseEvent(event);
}

}  // namespace groundscope
