// SPDX-License-Identifier: GPL-3.0-or-later
// FigureDesk: panel, commands, files and export.
#include "app/editing/edit_actions.h"
#include "app/figure/figure_actions.h"
#include "app/figure/figure_desk.h"
#include "app/shell/actions.h"
#include "app/shell/message_strip.h"
#include "app/shell/save_question.h"
#include "app/shell/workspace.h"
#include "widgets/docks/figure_dock.h"
#include "widgets/render/convert.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>

#include <algorithm>
#include <cmath>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr double kClipboardDpi = 300;

/// As many digits as a person reads in the file.
Rect rounded(const Rect& part) {
    const auto digits = [](double value) { return std::round(1000 * value) / 1000; };
    const Rect to{digits(part.x), digits(part.y), std::max(0.001, digits(part.width)), std::max(0.001, digits(part.height))};
    return {std::min(to.x, 1 - to.width), std::min(to.y, 1 - to.height), to.width, to.height};
}

/// The corner farthest from what is marked, so that it is not covered.
const char* cornerBeside(const QRectF& part) {
    const bool left = part.center().x() > 0.5;
    if (part.center().y() > 0.5)
        return left ? "top-left" : "top-right";
    return left ? "bottom-left" : "bottom-right";
}

}  // namespace

void FigureDesk::connectDock() {
    connect(m_dock, &FigureDock::edited, &m_document, &FigureDocument::change);
    connect(m_dock->content(), &FigureContentPage::addSampleRequested, this, &FigureDesk::addSample);
    connect(m_dock->content(), &FigureContentPage::addRunRequested, this, &FigureDesk::askForRun);
    connect(m_dock->content(), &FigureContentPage::sampleActivated, this, &FigureDesk::lookAt);
    connect(m_dock, &FigureDock::exportRequested, this, &FigureDesk::askForExport);
    connect(m_dock, &FigureDock::cancelRequested, &m_exporter, &FigureExporter::cancel);
    connect(m_dock, &FigureDock::copyRequested, m_actions->copyFigure, &QAction::trigger);
    connect(m_dock, &FigureDock::acceptRequested, this, [this] {
        FigureSpec spec = m_document.spec();
        for (std::size_t i = 0; m_drawn && i < std::min(spec.runs.size(), m_drawn->data.runs.size()); ++i)
            spec.runs[i].hash = m_drawn->data.runs[i].hash;
        m_document.change(spec, tr("Use the runs as they are now"));
    });
    connect(m_view, &FigurePreview::hintAction, this, [this] {
        if (const auto act = m_hintAction)
            act();
    });
    connect(m_view->canvas(), &PageCanvas::partMarked, this, &FigureDesk::markPart);
}

void FigureDesk::connectActions() {
    connect(m_actions->mark, &QAction::triggered, this, &FigureDesk::toggleMark);
    connect(m_actions->newFigure, &QAction::triggered, this, [this] {
        m_files.settle([this] {
            FigureSpec fresh = freshFigure();
            fresh.samples = m_document.spec().samples;  // what is marked stays marked
            m_markKey = markKey();
            m_document.reset(fresh);
            m_parts.layouts->show(WorkspaceKind::Figure);
        });
    });
    connect(m_actions->openFigure, &QAction::triggered, &m_files, &FigureFiles::open);
    connect(m_actions->saveFigure, &QAction::triggered, &m_files, &FigureFiles::save);
    connect(m_actions->saveFigureAs, &QAction::triggered, &m_files, &FigureFiles::saveAs);
    connect(m_actions->exportFigure, &QAction::triggered, this, &FigureDesk::askForExport);
    connect(m_actions->copyFigure, &QAction::triggered, this, [this] {
        if (m_drawn)
            m_exporter.copy(m_drawn, m_view->canvas()->page(), kClipboardDpi);
    });
    const EditActions* edit = m_parts.actions->edit();
    const auto here = [this](QAction* action, auto act) {
        connect(action, &QAction::triggered, this, [this, act] {
            if (isShown())
                act();
        });
    };
    here(edit->undo, [this] { m_document.undoStack()->undo(); });
    here(edit->redo, [this] { m_document.undoStack()->redo(); });
    here(edit->save, [this] { m_files.save(); });
    here(edit->copy, [this] { m_actions->copyFigure->trigger(); });
    PageCanvas* page = m_view->canvas();
    here(m_parts.actions->fit, [page] { page->fit(); });
    here(m_parts.actions->actualSize, [page] { page->setZoom(1, QRectF(page->viewport()->rect()).center()); });
    here(m_parts.actions->zoomIn, [page] { page->zoomBy(1.25); });
    here(m_parts.actions->zoomOut, [page] { page->zoomBy(0.8); });
    for (const auto& changed : {&QUndoStack::canUndoChanged, &QUndoStack::canRedoChanged})
        connect(m_document.undoStack(), changed, this, &FigureDesk::refreshActions);
}

void FigureDesk::connectFiles() {
    m_files.setHashes([this](FigureSpec spec) { return withHashes(std::move(spec)); });
    connect(&m_document, &FigureDocument::stateChanged, this, &FigureDesk::refreshActions);
    connect(&m_files, &FigureFiles::opened, this, [this] {
        m_parts.messages->hide();  // what it said was of the figure before
        if (!isShown())
            m_parts.layouts->show(WorkspaceKind::Figure);
        if (const FigureSpec& spec = m_document.spec(); !m_parts.session->isOpen() && !spec.runs.empty())
            Q_EMIT runWanted(toQString(spec.runs.front().file), toQString(spec.benchmark));
    });
    connect(&m_files, &FigureFiles::saved, this, [this](const QString& file) {
        m_parts.messages->showMessage(MessageStrip::Kind::Note, tr("The figure is saved as %1.").arg(QFileInfo(file).fileName()));
    });
    connect(&m_files, &FigureFiles::failed, this,
            [this](const Error& error) { m_parts.messages->showError(errorText(error)); });
}

void FigureDesk::connectExporter() {
    connect(&m_exporter, &FigureExporter::progress, m_dock, &FigureDock::setProgress);
    connect(&m_exporter, &FigureExporter::ended, m_dock, [this] { m_dock->setProgress(0, -1); });
    connect(&m_exporter, &FigureExporter::stopped, this, [this] {
        m_parts.messages->showMessage(MessageStrip::Kind::Note, tr("The export is stopped. Files that were written stay, and are whole."));
    });
    connect(&m_exporter, &FigureExporter::written, this, [this](const QStringList& files, const QStringList& notes) {
        QString text = tr("Written: %1").arg(QFileInfo(files.value(0)).fileName());
        if (files.size() > 1)
            text += u' ' + tr("and %n more file(s)", nullptr, static_cast<int>(files.size()) - 1);
        m_parts.messages->showMessage(MessageStrip::Kind::Note, text, (notes + files).join(u'\n'));
    });
    connect(&m_exporter, &FigureExporter::copied, this, [this] {
        m_parts.messages->showMessage(MessageStrip::Kind::Note, tr("The page is on the clipboard."));
    });
    connect(&m_exporter, &FigureExporter::failed, this,
            [this](const Error& error) { m_parts.messages->showError(errorText(error)); });
}

void FigureDesk::refreshActions() {
    const bool open = m_parts.session->isOpen();
    const bool current = m_drawn && m_drawnSpec == m_document.spec();
    m_actions->mark->setEnabled(m_parts.session->currentSample() != nullptr);
    m_actions->newFigure->setEnabled(open);
    for (QAction* action : {m_actions->saveFigure, m_actions->saveFigureAs})
        action->setEnabled(open || !m_document.file().empty());
    for (QAction* action : {m_actions->exportFigure, m_actions->copyFigure})
        action->setEnabled(m_drawn != nullptr);
    m_dock->setReady(current);
    const QString name = m_document.file().empty() ? tr("New figure") : toQString(m_document.file().filename());
    m_dock->setFile(name, m_document.isModified());
    if (!isShown())
        return;
    const EditActions* edit = m_parts.actions->edit();
    edit->undo->setEnabled(m_document.undoStack()->canUndo());
    edit->redo->setEnabled(m_document.undoStack()->canRedo());
    edit->save->setEnabled(open || !m_document.file().empty());
    edit->copy->setEnabled(m_drawn != nullptr);
}

/// A run that lies elsewhere now; its hash tells whether it is the same.
void FigureDesk::askWhereRunIs(std::size_t index) {
    FigureSpec spec = m_document.spec();
    const QString file = QFileDialog::getOpenFileName(m_window, tr("Where Is %1?").arg(toQString(spec.runs[index].file.filename())),
                                                      toQString(m_document.file().parent_path()), tr("GroundScope runs (*.gsrun)"));
    if (file.isEmpty())
        return;
    spec.runs[index].file = toPath(file);
    m_document.change(spec, tr("Find a run"));
}

void FigureDesk::askForRun() {
    const QString folder = m_document.spec().runs.empty() ? QString() : toQString(m_document.spec().runs.front().file.parent_path());
    const QStringList files = QFileDialog::getOpenFileNames(m_window, tr("Runs of the Figure"), folder,
                                                            tr("GroundScope runs (*.gsrun)"));
    FigureSpec spec = m_document.spec();
    for (const QString& file : files)
        spec.runs.push_back({toPath(file), {}, {}});
    m_document.change(spec, tr("Add a run"));
}

void FigureDesk::askForExport() {
    if (!m_drawn)
        return;
    const std::filesystem::path& own = m_document.file();
    const QString folder = own.empty() ? QString() : toQString(own.parent_path()) + u'/';
    const QString name = (own.empty() ? u"figure"_s : toQString(own.stem())) + u'.' + m_dock->format();
    const QString file = askWhereToSave(m_window, tr("Export the Figure"), m_exported.isEmpty() ? folder + name : m_exported,
                                        tr("Figures (*.pdf *.svg *.png *.tif *.tiff)"),
                                        {m_dock->format(), u"pdf"_s, u"svg"_s, u"png"_s, u"tif"_s, u"tiff"_s});
    if (!file.isEmpty())
        exportTo(file);
}

void FigureDesk::exportTo(const QString& file) {
    if (!m_drawn)
        return;
    m_exported = file;
    if (!isSettled() || m_drawnSpec != m_document.spec()) {
        m_exportNext = file;  // not without the last change: a mark, perhaps, that was set in another workspace
        if (isSettled())
            draw();
        return;
    }
    FigureOutput output;
    output.files = {toPath(file)};
    output.dpi = m_dock->dpi();
    m_exporter.write(m_drawn, output);
}

/// What is marked on a panel is a fraction of what it shows: of the crop, where there is one.
void FigureDesk::markPart(PageMark use, int panel, const QRectF& part) {
    FigureSpec spec = m_document.spec();
    if (isChart(spec.layout))
        return;  // its panels are no pictures
    const Rect shown = spec.crop.value_or(Rect{0, 0, 1, 1});
    const Rect marked = rounded({shown.x + part.x() * shown.width, shown.y + part.y() * shown.height,
                                 part.width() * shown.width, part.height() * shown.height});
    if (use == PageMark::Crop) {
        spec.crop = marked;
        m_document.change(spec, tr("Part of each picture"));
        return;
    }
    FigureInset inset;
    inset.panel = panel;
    inset.part = marked;
    inset.corner = cornerBeside(part);
    spec.insets.push_back(inset);
    m_document.change(spec, tr("Add an enlarged part"));
    m_dock->showInset(static_cast<int>(spec.insets.size()) - 1);
}

void FigureDesk::lookAt(const QString& sampleId) {
    const auto benchmark = m_parts.session->benchmark();
    if (const auto index = benchmark ? benchmark->find(toUtf8(sampleId)) : std::nullopt)
        m_parts.session->setCurrentIndex(static_cast<int>(*index));
}

/// Runs that were not checked before are checked from now on; a run that changed keeps the hash it had.
FigureSpec FigureDesk::withHashes(FigureSpec spec) const {
    for (FigureRun& run : spec.runs)
        for (std::size_t i = 0; m_drawn && run.hash.empty() && i < std::min(m_drawnSpec.runs.size(), m_drawn->data.runs.size()); ++i)
            if (m_drawnSpec.runs[i].file == run.file)
                run.hash = m_drawn->data.runs[i].hash;
    return spec;
}

}  // namespace groundscope
