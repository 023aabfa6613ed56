// SPDX-License-Identifier: GPL-3.0-or-later
/// What is asked and decided of the question shown: its text, the expression, classes and instances, a note, the verdict.
///
/// GUI thread. Shows and changes a BuildController.
#pragma once

#include "app/building/build_controller.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;
QT_END_NAMESPACE

namespace groundscope {

class BuildPanel : public QWidget {
    Q_OBJECT
  public:
    /// The first two verdicts get a row each.
    BuildPanel(BuildController* controller, const QList<QAction*>& verdicts, QWidget* parent = nullptr);
    /// The keyboard goes to the expression, all of it selected.
    void editExpression();
    void editNote();

  Q_SIGNALS:
    /// Enter in a text: the keyboard may go back to the picture.
    void textDone();

  private:
    void addVerdicts(const QList<QAction*>& verdicts);
    void refreshQuestion();
    void refreshDecision();
    void fillTree();
    void refreshTree();
    void refreshClass(QTreeWidgetItem* item);
    void selectCurrent();
    void onItemChanged(QTreeWidgetItem* item);
    [[nodiscard]] QString decisionText() const;

    BuildController* m_controller;
    QLabel* m_question = nullptr;
    QLabel* m_proposal = nullptr;
    QLineEdit* m_expression = nullptr;
    QLineEdit* m_note = nullptr;
    QLabel* m_state = nullptr;
    QTreeWidget* m_tree = nullptr;
    bool m_refreshing = false;
};

}  // namespace groundscope
