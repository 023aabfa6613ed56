// SPDX-License-Identifier: GPL-3.0-or-later
/// PhraseDock: the noun phrases of an answer, a row each with its place, point and masks, and the answer's text to mark
/// others in. Shows and tells wishes.
#pragma once

#include "core/data/grounding.h"

#include <QDockWidget>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;
class QTreeWidget;
class QVBoxLayout;

namespace groundscope {

/// What is known of one phrase.
struct PhraseLane {
    enum class State { Stored, Changed };  ///< as in the run, or by hand
    NounPhrase phrase;
    State state = State::Stored;
    std::optional<Point> point;
    struct Mask {
        std::optional<double> predicted;  ///< by the segmenter; none: masks made elsewhere
        std::optional<double> iou;
    };
    std::vector<Mask> masks;
};

class PhraseDock : public QDockWidget {
    Q_OBJECT
  public:
    explicit PhraseDock(QWidget* parent);

    /// `edited`: these are not the run's phrases.
    void setPhrases(const QString& answer, const QList<PhraseLane>& lanes, bool edited);
    void clear(const QString& hint);
    /// Emits nothing.
    void setCurrentPhrase(int phrase);
    void setUndo(bool canUndo, bool canRedo);
    void setState(const QString& text);
    [[nodiscard]] QTreeWidget* list() const { return m_list; }
    [[nodiscard]] QPlainTextEdit* text() const { return m_text; }

  Q_SIGNALS:
    void phraseChosen(int phrase);
    void spanWanted(int phrase, groundscope::Span chars);
    void addWanted(groundscope::Span chars);
    /// Before a code point of the answer.
    void splitWanted(int phrase, int at);
    void mergeWanted(const QList<int>& phrases);
    void removeWanted(const QList<int>& phrases);
    void undoWanted();
    void redoWanted();
    void backWanted();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void buildButtons(QVBoxLayout* column);
    QToolButton* addButton(QHBoxLayout* row, const char* name, const QString& text, const QString& tip);
    void buildList();
    void markPhrases();
    void refreshButtons();
    [[nodiscard]] Span markedSpan() const;
    [[nodiscard]] int cursorPlace() const;
    [[nodiscard]] int currentPhrase() const;
    [[nodiscard]] QList<int> chosen() const;

    QString m_answer;
    QList<PhraseLane> m_lanes;
    QPlainTextEdit* m_text;
    QTreeWidget* m_list;
    QLabel* m_hint;
    QLabel* m_state;
    QToolButton* m_span = nullptr;
    QToolButton* m_add = nullptr;
    QToolButton* m_split = nullptr;
    QToolButton* m_merge = nullptr;
    QToolButton* m_remove = nullptr;
    QToolButton* m_undo = nullptr;
    QToolButton* m_redo = nullptr;
    QToolButton* m_back = nullptr;
    bool m_showing = false;
};

}  // namespace groundscope
