// SPDX-License-Identifier: GPL-3.0-or-later
/// PatchDesk: corrections handed on and taken over, as a person asks for it in the Edit menu: files are chosen, written,
/// read, looked at and applied, and what came of it is told.
#pragma once

#include "app/editing/patch_files.h"

#include <QObject>
#include <QPointer>

namespace groundscope {

class EditController;
class MessageStrip;
class Session;

class PatchDesk : public QObject {
    Q_OBJECT
  public:
    /// What it works with; all must outlive it.
    struct Parts {
        Session* session = nullptr;
        EditController* controller = nullptr;
        MessageStrip* messages = nullptr;
    };
    PatchDesk(const Parts& parts, QWidget* window);

    /// Ask for a place, then write. Nothing happens without corrections but a message.
    void exportPatch();
    void exportFiles();
    /// Asks for a patch and shows it.
    void applyPatch();
    /// Shows the patch of a file; applyRequested() of the dialog goes to the controller.
    void show(const QString& file);
    [[nodiscard]] PatchFiles* files() { return &m_files; }

  Q_SIGNALS:
    /// A patch cannot be applied while ground truth is locked.
    void lockedTouched();

  private:
    [[nodiscard]] PatchSubject subject() const;
    [[nodiscard]] QString proposal(const QString& ending) const;
    void tellWritten(const QStringList& files);
    void showDialog(const std::shared_ptr<PlannedPatch>& patch);

    Parts m_parts;
    QWidget* m_window;
    PatchFiles m_files;
    QPointer<PatchDialog> m_dialog;
    std::shared_ptr<const Benchmark> m_planned;  // that the patch being read is planned for
};

}  // namespace groundscope
