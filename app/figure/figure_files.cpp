// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_files.h"

#include "app/shell/save_question.h"
#include "core/io/figure_file.h"
#include "widgets/render/convert.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

fs::path fromFolder(const fs::path& path, const fs::path& folder) {
    return path.empty() || path.is_absolute() ? path : (folder / path).lexically_normal();
}

fs::path besideFile(const fs::path& path, const fs::path& folder) {
    const fs::path from = path.lexically_relative(folder);
    const bool far = from.empty() || from.string().starts_with("../../");
    return path.empty() || far ? path : from;
}

QString figureFilter() {
    return FigureFiles::tr("GroundScope figures (*.json)");
}

}  // namespace

FigureSpec withAbsolutePaths(FigureSpec spec, const fs::path& file) {
    const fs::path folder = file.parent_path();
    for (FigureRun& run : spec.runs)
        run.file = fromFolder(run.file, folder);
    spec.benchmark = fromFolder(spec.benchmark, folder);
    return spec;
}

FigureSpec withRelativePaths(FigureSpec spec, const fs::path& file) {
    const fs::path folder = file.parent_path();
    for (FigureRun& run : spec.runs)
        run.file = besideFile(run.file, folder);
    spec.benchmark = besideFile(spec.benchmark, folder);
    return spec;
}

FigureFiles::FigureFiles(FigureDocument* document, QWidget* window)
    : QObject(window), m_document(document), m_window(window) {}

void FigureFiles::open() {
    settle([this] {
        const QString folder = toQString(m_document->file().parent_path());
        const QString file = QFileDialog::getOpenFileName(m_window, tr("Open a Figure"), folder, figureFilter());
        if (!file.isEmpty())
            openFile(file);
    });
}

void FigureFiles::openFile(const QString& file) {
    const fs::path path = toPath(QFileInfo(file).absoluteFilePath());
    m_reading.start([path](const std::stop_token&) { return readFigureFile(path); },
                    [this, path](const Result<FigureSpec>& spec) {
                        if (!spec.has_value()) {
                            Q_EMIT failed(spec.error());
                            return;
                        }
                        m_document->reset(withAbsolutePaths(*spec, path), path);
                        Q_EMIT opened();
                    });
}

void FigureFiles::save() {
    if (m_document->file().empty())
        saveAs();
    else
        saveTo(toQString(m_document->file()));
}

void FigureFiles::saveAs() {
    const QString now = m_document->file().empty() ? u"figure.json"_s : toQString(m_document->file());
    const QString file = askWhereToSave(m_window, tr("Save the Figure"), now, figureFilter(), {u"json"_s});
    if (file.isEmpty())
        m_afterSaving = nullptr;
    else
        saveTo(file);
}

void FigureFiles::saveTo(const QString& file) {
    const fs::path path = toPath(QFileInfo(file).absoluteFilePath());
    const FigureSpec asShown = m_document->spec();
    const FigureSpec spec = withRelativePaths(m_withHashes ? m_withHashes(asShown) : asShown, path);
    m_writing.start([path, spec](const std::stop_token&) { return writeFigureFile(path, spec); },
                    [this, path, asShown](const Result<Done>& done) {
                        const auto then = std::exchange(m_afterSaving, nullptr);
                        if (!done.has_value()) {
                            Q_EMIT failed(done.error());
                            return;
                        }
                        if (m_document->spec() == asShown)  // else it has changed meanwhile
                            m_document->setSaved(path);
                        Q_EMIT saved(toQString(path));
                        if (then)
                            then();
                    });
}

bool FigureFiles::isSettled() const {
    if (!m_document->isModified())
        return true;
    FigureSpec bare = m_document->spec();
    bare.samples = m_fresh.samples;
    return m_document->file().empty() && bare == m_fresh;
}

void FigureFiles::settle(std::function<void()> then) {
    if (isSettled())
        then();
    else
        askToSave(std::move(then));
}

void FigureFiles::askToSave(std::function<void()> then) {
    auto* box = new QMessageBox(QMessageBox::Question, tr("Figure Not Saved"), tr("The figure has changes that are not saved."),
                                QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    box->setObjectName(u"figureNotSaved"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Save);
    connect(box, &QMessageBox::finished, this, [this, then = std::move(then)](int answer) {
        if (answer == QMessageBox::Discard) {
            m_document->undoStack()->setClean();
            then();
        } else if (answer == QMessageBox::Save) {
            m_afterSaving = then;
            save();
        }
    });
    box->open();
}

}  // namespace groundscope
