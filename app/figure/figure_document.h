// SPDX-License-Identifier: GPL-3.0-or-later
/// FigureDocument: the figure being made: its settings, what can be undone, and the file it is kept in.
///
/// GUI thread; touches no file. Every change is one step of the undo stack and is told once by changed().
#pragma once

#include "core/data/figure.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <filesystem>

namespace groundscope {

class FigureDocument : public QObject {
    Q_OBJECT
  public:
    explicit FigureDocument(QObject* parent = nullptr);
    ~FigureDocument() override;

    /// Paths of runs and of the benchmark are absolute.
    [[nodiscard]] const FigureSpec& spec() const { return m_spec; }
    /// Empty: not saved yet.
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    [[nodiscard]] bool isModified() const { return !m_undo.isClean(); }
    [[nodiscard]] QUndoStack* undoStack() { return &m_undo; }

    /// One step named `what`. Steps that follow each other with the same `merge` are one; empty: never. What changes
    /// nothing is no step.
    void change(const FigureSpec& spec, const QString& what, const QString& merge = {});
    /// Another figure, new or read from `file`: nothing to undo, nothing to save.
    void reset(const FigureSpec& spec, const std::filesystem::path& file = {});
    void setSaved(const std::filesystem::path& file);

  Q_SIGNALS:
    void changed();
    /// The file, or whether there is something to save.
    void stateChanged();

  private:
    class Step;
    void put(const FigureSpec& spec);

    FigureSpec m_spec;
    std::filesystem::path m_file;
    QUndoStack m_undo;
};

}  // namespace groundscope
