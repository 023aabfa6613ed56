// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/patch_desk.h"

#include "app/editing/edit_controller.h"
#include "app/shell/message_strip.h"
#include "app/shell/save_question.h"
#include "widgets/render/convert.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace groundscope {

using namespace Qt::StringLiterals;

PatchDesk::PatchDesk(const Parts& parts, QWidget* window) : QObject(window), m_parts(parts), m_window(window) {
    connect(&m_files, &PatchFiles::written, this, &PatchDesk::tellWritten);
    connect(&m_files, &PatchFiles::planned, this, &PatchDesk::showDialog);
    connect(&m_files, &PatchFiles::failed, this,
            [this](const Error& error) { m_parts.messages->showError(errorText(error)); });
    connect(parts.session, &Session::changed, this, [this](const Change& change) {
        if (change.kind != Change::Kind::Benchmark)
            return;
        m_files.cancel();
        delete m_dialog;
    });
}

PatchSubject PatchDesk::subject() const {
    return {m_parts.controller->original(), m_parts.session->benchmark(), m_parts.controller->history()};
}

/// Beside the journal, so that it is found again.
QString PatchDesk::proposal(const QString& ending) const {
    const QFileInfo journal(toQString(m_parts.controller->path()));
    return journal.dir().filePath(journal.completeBaseName() + ending);
}

void PatchDesk::exportPatch() {
    if (!m_parts.controller->original())
        return;
    const QString file = askWhereToSave(m_window, tr("Export Corrections as a Patch"), proposal(u".gspatch"_s),
                                        tr("Patches (*.gspatch)"), {u"gspatch"_s});
    if (!file.isEmpty())
        m_files.exportPatch(subject(), toPath(file));
}

void PatchDesk::exportFiles() {
    if (!m_parts.controller->original())
        return;
    const QString folder = QFileDialog::getExistingDirectory(
        m_window, tr("Folder for the Corrected Files"), QFileInfo(proposal({})).absolutePath());
    if (!folder.isEmpty())
        m_files.exportPatchedFiles(subject(), toPath(folder));
}

void PatchDesk::applyPatch() {
    if (m_parts.controller->isLocked()) {
        Q_EMIT lockedTouched();
        return;
    }
    const QString file = QFileDialog::getOpenFileName(m_window, tr("Apply a Patch"),
                                                      QFileInfo(proposal({})).absolutePath(), tr("Patches (*.gspatch)"));
    if (!file.isEmpty())
        show(file);
}

void PatchDesk::show(const QString& file) {
    m_planned = m_parts.session->benchmark();
    if (m_planned)
        m_files.read(toPath(file), m_planned);
}

void PatchDesk::showDialog(const std::shared_ptr<PlannedPatch>& patch) {
    if (m_planned != m_parts.session->benchmark()) {
        show(patch->file);  // something was corrected meanwhile: plan again
        return;
    }
    delete m_dialog;
    m_dialog = new PatchDialog(std::move(*patch), m_window);
    connect(m_dialog, &PatchDialog::applyRequested, m_parts.controller, &EditController::apply);
    connect(m_dialog, &PatchDialog::sampleActivated, this, [this](const QString& id) {
        if (const auto index = m_parts.session->benchmark()->find(toUtf8(id)))
            m_parts.session->setCurrentIndex(static_cast<int>(*index));
    });
    m_dialog->open();  // nothing else is corrected while it is decided
}

void PatchDesk::tellWritten(const QStringList& files) {
    const QString text = files.size() == 1 ? tr("Written: %1").arg(QDir::toNativeSeparators(files.front()))
                                           : tr("%n file(s) written", nullptr, static_cast<int>(files.size()));
    m_parts.messages->showMessage(MessageStrip::Kind::Note, text, files.size() == 1 ? QString() : files.join(u'\n'));
}

}  // namespace groundscope
