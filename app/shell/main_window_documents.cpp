// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: opening, closing and naming documents.
#include "app/audit/review_controller.h"
#include "app/building/build_window.h"
#include "app/setup/data_paths.h"
#include "app/shell/main_window.h"
#include "core/infer/model_zoo.h"
#include "core/version.h"
#include "widgets/render/convert.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QStackedWidget>
#include <QStandardPaths>

#include <utility>

namespace groundscope {

using namespace Qt::StringLiterals;

void MainWindow::openPath(const QString& path) {
    if (path.endsWith(u".gsbuild"_s)) {
        showBuild()->openProject(path);
        return;
    }
    openAt(path, {});
}

/// `benchmark`: where that of a run is now; empty: as the run says.
void MainWindow::openAt(const QString& path, const QString& benchmark) {
    m_isDemo = false;
    OpenRequest request;
    request.path = QFileInfo(path).absoluteFilePath();
    request.benchmarkOverride = benchmark;
    request.movedFolders = m_settings.movedFolders;
    m_opener->open(request);
}

void MainWindow::openDemo() {
    const auto demo = demoDirectory();
    if (!demo) {
        onOpenFailed({}, {ErrorCode::NotFound, "The demo is not installed beside this program.", {}});
        return;
    }
    m_isDemo = true;
    const QDir folder(toQString(*demo));
    OpenRequest request;
    request.path = folder.filePath(u"run/demo.gsrun"_s);
    if (QFileInfo::exists(request.path))
        request.benchmarkOverride = folder.filePath(u"benchmark"_s);
    else
        request.path = folder.filePath(u"benchmark"_s);
    m_opener->open(request);
}

void MainWindow::restore(const OpenState& state) {
    if (state.path.isEmpty())
        return;
    openPath(state.path);
    m_isDemo = state.demo;
    m_indexToShow = state.index;
}

void MainWindow::askForBenchmark() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open a Benchmark"), m_settings.lastFolder);
    if (folder.isEmpty())
        return;
    m_settings.lastFolder = QFileInfo(folder).absolutePath();
    openPath(folder);
}

void MainWindow::askForRun() {
    const QString start = QDir(m_runsFolder).exists() ? m_runsFolder : m_settings.lastFolder;
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Open a Run"), start, tr("GroundScope runs (*.gsrun)"));
    if (!file.isEmpty())
        openPath(file);
}

/// The document is read; its corrections come before anything of it is shown.
void MainWindow::onOpened(const OpenedDocument& document) {
    m_desks.editing->settle();  // texts that are being typed belong to what was open
    m_document = document;
    if (!document.resultsOnly)
        return m_desks.editing->controller()->open(document.benchmark, editPlace());
    m_desks.editing->controller()->close();
    OpenedEdits edits;
    edits.original = edits.corrected = document.benchmark;
    showDocument(edits);
    m_desks.editing->showNothing(tr("There are no pictures and no annotations here, only results."));
}

/// The demo is not written to: its corrections are kept with the person's own files.
EditPlace MainWindow::editPlace() const {
    const QDir own(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    EditPlace place;
    place.opened = toPath(m_document.path);
    place.fallbackFolder = toPath(own.filePath(u"corrections"_s));
    if (m_isDemo)
        place.folder = toPath(own.filePath(u"demo-corrections"_s));
    return place;
}

void MainWindow::showDocument(const OpenedEdits& edits) {
    const OpenedDocument& document = m_document;
    m_controller.abandon();
    m_chosenRunFile.clear();
    m_openedPath = document.path;
    m_desks.review->setFixed(isFixedRun());
    m_session.setBenchmark(edits.corrected);
    std::vector<DataNote> notes = edits.corrected->notes;
    notes.insert(notes.end(), edits.notes.begin(), edits.notes.end());
    m_session.setNotes(std::move(notes));
    if (document.store)
        m_session.setRun(document.store, document.summaries);
    m_session.setCurrentIndex(std::exchange(m_indexToShow, 0));
    const QString file = document.store && !m_isDemo ? u" (%1)"_s.arg(QFileInfo(document.path).fileName()) : QString();
    setWindowTitle(tr("%1 – GroundScope").arg(documentName() + file));
    m_status->setRunFile(document.store ? document.path : QString(), true);
    if (document.store && !document.store->record().config.imported)
        setRunSettings(document.store->record().config);  // so that the run can be continued
    if (!m_isDemo) {
        m_settings.remember({document.store ? RecentItem::Kind::Run : RecentItem::Kind::Benchmark, document.path});
        refreshRecent();
    }
    applyModels();
    focusCentre();
}

/// What undo of verdicts needs lies beside the runs that are made here.
void MainWindow::setRunsFolder(const QString& folder) {
    m_runsFolder = folder;
    m_desks.editing->controller()->setLabelFolder(toPath(QFileInfo(folder).dir().filePath(u"verdicts"_s)));
}

void MainWindow::connectEditing() {
    m_desks.editing = new EditDesk({&m_session, &m_segmenter, m_workspace, m_actions, m_status, m_messages, m_toolHint},
                             this);
    setRunsFolder(m_runsFolder);
    m_desks.editing->setAuthorName(m_settings.annotator);
    connect(m_desks.editing->controller(), &EditController::opened, this, [this](const OpenedEdits& edits) {
        showDocument(edits);
        m_desks.editing->showOpened(edits);
    });
    connect(m_desks.editing, &EditDesk::authorNameChanged, this, [this](const QString& name) {
        m_settings.annotator = name;
        m_desks.review->setAnnotator(name);
    });
    connect(m_desks.editing, &EditDesk::reopenRequested, this, [this] { m_isDemo ? openDemo() : openPath(m_openedPath); });
    connect(m_desks.review, &ReviewController::annotatorChanged, m_desks.editing, &EditDesk::setAuthorName);
    connect(m_desks.review, &ReviewController::labelGiven, m_desks.editing->controller(), &EditController::recordLabel);
    connect(m_desks.editing->controller(), &EditController::labelWanted, m_desks.review->keeper(), &LabelKeeper::put);
}

/// The demo's recorded run stays as it is; a copy of it that was begun here does not.
bool MainWindow::isFixedRun() const {
    const auto demo = demoDirectory();
    return m_isDemo && demo && m_openedPath.startsWith(toQString(*demo));
}

QString MainWindow::documentName() const {
    if (m_isDemo)
        return tr("Demo");
    return m_session.benchmark() ? toQString(m_session.benchmark()->name) : QString();
}

/// Where the person is: on the start page, or above what is still open.
void MainWindow::onOpenFailed(const QString& path, const Error& error) {
    const ErrorText text = errorText(error);
    if (m_session.isOpen()) {
        m_workspace->showCurrent();
        m_messages->showError(text);
        return;
    }
    showWorkspace(false);
    const QString name = QFileInfo(path).fileName();
    m_start->setError((name.isEmpty() ? QString() : tr("%1 could not be opened.").arg(name) + u' ') + text.summary +
                      (text.details.isEmpty() ? QString() : u'\n' + text.details));
}

void MainWindow::closeDocument() {
    m_opener->cancel();
    m_desks.editing->settle();
    m_desks.editing->controller()->close();
    m_controller.abandon();
    showWorkspace(false);
    m_isDemo = false;
    m_openedPath.clear();
    m_session.setBenchmark(nullptr);
    m_desks.editing->showNothing({});
    m_messages->hide();
    m_status->setRunFile({}, false);
    m_status->setReadout(std::nullopt);
    m_status->setZoom(0);
    setWindowTitle(u"GroundScope"_s);
    applyModels();
    refreshActions();
}

void MainWindow::newRun() {
    const QString proposal = QDir(m_runsFolder).filePath(toQString(m_session.benchmark()->name) + u".gsrun"_s);
    QString file = QFileDialog::getSaveFileName(this, tr("New Run File"), proposal, tr("GroundScope runs (*.gsrun)"));
    if (file.isEmpty())
        return;
    if (!isRunFile(file))
        file += u".gsrun"_s;
    m_chosenRunFile = file;
    m_session.setRun(nullptr, {});
    m_status->setRunFile(file, false);
    m_messages->showMessage(MessageStrip::Kind::Note,
                            tr("The next run goes into %1.").arg(QDir::toNativeSeparators(file)));
}

void MainWindow::saveRunCopy() {
    const auto store = m_session.store();
    const QString proposal =
        QDir(m_settings.lastFolder).filePath(QFileInfo(toQString(store->file())).fileName());
    QString file =
        QFileDialog::getSaveFileName(this, tr("Save a Copy of the Run"), proposal, tr("GroundScope runs (*.gsrun)"));
    if (file.isEmpty())
        return;
    if (!isRunFile(file))
        file += u".gsrun"_s;
    m_settings.lastFolder = QFileInfo(file).absolutePath();
    m_copyTask.start(
        [store, path = toPath(file)](const std::stop_token& stop) {
            Progress progress;
            progress.stop = stop;
            return copyRun(*store, path, progress);
        },
        [this, file](const Result<std::shared_ptr<RunStore>>& copy) {
            if (copy)
                m_messages->showMessage(MessageStrip::Kind::Note, tr("The run was copied to %1.").arg(file));
            else
                m_messages->showError(errorText(copy.error()));
        });
}

void MainWindow::goTo() {
    bool ok = false;
    const QString text =
        QInputDialog::getText(this, tr("Go to Image"), tr("Number in the list, or name:"), QLineEdit::Normal, {}, &ok);
    if (!ok || text.trimmed().isEmpty())
        return;
    const int byName = m_workspace->sampleModel()->rowOf(text.trimmed());
    const int byNumber = text.trimmed().toInt() - 1;
    if (byName < 0 && (byNumber < 0 || byNumber >= m_session.sampleCount()))
        m_status->showMessage(tr("There is no image %1 here.").arg(text.trimmed()), 4000);
    else
        m_session.setCurrentIndex(byName >= 0 ? byName : byNumber);
}

void MainWindow::showAbout() {
    QString versions;
    for (const auto& [library, version] : libraryVersions())
        versions += u"<br>%1 %2"_s.arg(toQString(library), toQString(version));
    QMessageBox box(this);
    box.setWindowTitle(tr("About GroundScope"));
    box.setIconPixmap(windowIcon().pixmap(72, 72));
    box.setText(u"<h2>GroundScope %1</h2>"_s.arg(toQString(programVersion())));
    box.setInformativeText(
        tr("See when and where multimodal language models ground what they say.") + u"<br><br>"_s +
        tr("Free software under the GNU General Public License, version 3 or later. Everything runs on this "
           "computer; nothing is sent anywhere.") +
        u"<br>"_s + versions);
    box.exec();
}

}  // namespace groundscope
