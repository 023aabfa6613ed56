// SPDX-License-Identifier: GPL-3.0-or-later
/// WhatIfDialog: another question about an image, its answer beside the stored one, and the tries of this sitting.
#pragma once

#include "app/inspect/what_if.h"
#include "widgets/render/overlay_painter.h"

#include <QDialog>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTextBrowser;
class QTreeWidget;
class QVBoxLayout;
class QGridLayout;
QT_END_NAMESPACE

namespace groundscope {

class CanvasView;

/// One question that was asked.
struct WhatIfTry {
    QString sampleId;
    QString question;
    std::shared_ptr<const SampleRun> run;
};

class WhatIfDialog : public QDialog {
    Q_OBJECT
  public:
    enum class Side { Stored, Tried };

    explicit WhatIfDialog(QWidget* parent);

    /// Another image: its stored answer (may be null), and the question to begin with.
    void setSample(const QString& sampleId, const QString& question);
    [[nodiscard]] QString question() const;
    void setSide(Side side, const std::shared_ptr<const SampleRun>& run);
    void setScene(Side side, const OverlayScene& scene);
    /// What the models are doing; empty = nothing is asked at the moment.
    void setBusy(const QString& what);
    void setError(const QString& text);
    /// The newest is chosen.
    void setTries(const std::vector<WhatIfTry>& tries);
    /// All tries as a table: tabs and line ends.
    [[nodiscard]] QString triesAsText() const;

  Q_SIGNALS:
    void asked(const QString& question);
    void cancelled();
    /// Position in the list of tries.
    void tryChosen(int index);

  private:
    struct Column {
        QTextBrowser* answer = nullptr;
        QLabel* best = nullptr;
        CanvasView* canvas = nullptr;
    };
    void buildQuestion(QVBoxLayout* layout);
    Column buildColumn(QGridLayout* grid, int column, const QString& title);
    void buildTries(QVBoxLayout* layout);
    [[nodiscard]] Column& columnOf(Side side) { return side == Side::Stored ? m_stored : m_tried; }

    QString m_sampleId;
    QString m_first;  // the question of the run
    QPlainTextEdit* m_question = nullptr;
    QPushButton* m_ask = nullptr;
    QPushButton* m_cancel = nullptr;
    QLabel* m_state = nullptr;
    Column m_stored;
    Column m_tried;
    QTreeWidget* m_tries = nullptr;
    QPushButton* m_copy = nullptr;
};

}  // namespace groundscope
