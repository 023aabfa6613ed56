// SPDX-License-Identifier: GPL-3.0-or-later
/// QueryBar: one line for a query, with completion while typing and a mark under what cannot be understood.
#pragma once

#include "core/metrics/query_completion.h"
#include "core/metrics/query_parser.h"

#include <QLineEdit>

#include <optional>

class QListWidget;

namespace groundscope {

class QueryBar : public QLineEdit {
    Q_OBJECT
  public:
    explicit QueryBar(QWidget* parent = nullptr);

    void setVocabulary(const QueryVocabulary& vocabulary) { m_vocabulary = vocabulary; }
    /// Underlines the place and reads the sentence to screen readers; nothing: all is well.
    void setProblem(const std::optional<QueryProblem>& problem);
    [[nodiscard]] const std::optional<QueryProblem>& problem() const { return m_problem; }
    [[nodiscard]] QListWidget* popup() const { return m_popup; }

  Q_SIGNALS:
    /// Down or Enter with nothing to complete: the person goes on to the list.
    void left();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

  private:
    /// `asked`: by Ctrl+Space, also where nothing is typed yet.
    void suggest(bool asked);
    void accept(int row);
    bool popupKey(QKeyEvent* event);
    [[nodiscard]] qreal xOf(int character) const;

    QueryVocabulary m_vocabulary;
    QueryCompletion m_completion;
    std::optional<QueryProblem> m_problem;
    QListWidget* m_popup;
};

}  // namespace groundscope
