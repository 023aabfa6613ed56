// SPDX-License-Identifier: GPL-3.0-or-later
/// What the pages of the review dock share: labels of one item, and keys that belong to a page while it has the focus.
#pragma once

#include "core/data/exchange.h"

#include <QWidget>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace groundscope {

/// All labels of a run, shared between the pages.
using Labels = std::shared_ptr<const std::vector<Label>>;

/// Labels of one item, one an annotator (the newest), in the order of first labelling.
std::vector<Label> labelsOf(const Labels& labels, const std::string& sampleId, const std::string& kind,
                            const std::string& item);
/// The value one annotator gave; null when there is none.
const Label* labelBy(const std::vector<Label>& ofItem, const std::string& annotator);
/// "ann", "gpt-4o (chat endpoint)": who, and what kind of annotator that is.
QString annotatorText(const Label& label);

/// A page with keys of its own: they go before the window's while the focus is on the page, but never into text fields.
class KeyedPage : public QWidget {
    Q_OBJECT
  public:
    using QWidget::QWidget;

  protected:
    void addKey(int key, std::function<void()> act);
    bool event(QEvent* event) override;
    /// The ring that says that the keys go here.
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    std::map<int, std::function<void()>> m_keys;
};

}  // namespace groundscope
