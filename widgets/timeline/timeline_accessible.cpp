// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timeline_accessible.h"

#include "widgets/timeline/token_timeline.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace groundscope {
namespace {

class AccessibleTimeline : public QAccessibleWidget, public QAccessibleValueInterface {
  public:
    explicit AccessibleTimeline(TokenTimeline* timeline)
        : QAccessibleWidget(timeline, QAccessible::Slider), m_timeline(timeline) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Value)
            return m_timeline->tokenSummary(m_timeline->currentToken());
        return QAccessibleWidget::text(kind);
    }

    // Tokens are counted from 1; 0: none is chosen.
    QVariant currentValue() const override { return m_timeline->currentToken() + 1; }
    QVariant minimumValue() const override { return 0; }
    QVariant maximumValue() const override { return m_timeline->count(); }
    QVariant minimumStepSize() const override { return 1; }
    void setCurrentValue(const QVariant& value) override {
        const int token = value.toInt() - 1;
        if (token >= -1 && token < m_timeline->count() && token != m_timeline->currentToken())
            Q_EMIT m_timeline->tokenChosen(token);
    }

  private:
    TokenTimeline* m_timeline;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* timeline = qobject_cast<TokenTimeline*>(object);
    return timeline ? new AccessibleTimeline(timeline) : nullptr;
}

}  // namespace

void installTimelineAccessibility() {
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void tellTimelineValue(TokenTimeline* timeline, int token) {
    QAccessibleValueChangeEvent changed(timeline, token + 1);
    QAccessible::updateAccessibility(&changed);
}

}  // namespace groundscope
