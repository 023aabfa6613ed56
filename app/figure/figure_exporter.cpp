// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_exporter.h"

#include "widgets/figure/write_figure.h"
#include "widgets/render/convert.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>

#include <utility>

namespace groundscope {

void FigureExporter::write(std::shared_ptr<const DrawnFigure> drawn, const FigureOutput& output) {
    Q_EMIT progress(0, 0);
    const auto tell = [guard = QPointer(this)](const std::string&, std::int64_t done, std::int64_t total) {
        QMetaObject::invokeMethod(qApp, [guard, done, total] {
            if (guard && guard->isWriting())
                Q_EMIT guard->progress(static_cast<int>(done), static_cast<int>(total));
        });
    };
    m_writing.start(
        [drawn = std::move(drawn), output, tell](const std::stop_token& stop) {
            Progress progress;
            progress.stop = stop;
            progress.report = tell;
            return writeOutput(*drawn, output, progress);
        },
        [this](const Result<WrittenFigure>& done) {
            Q_EMIT ended();
            if (!done.has_value()) {
                Q_EMIT failed(done.error());
                return;
            }
            QStringList files;
            for (const auto& file : done->files)
                files.append(toQString(file));
            QStringList notes;
            for (const std::string& note : done->notes)
                notes.append(toQString(note));
            Q_EMIT written(files, notes);
        });
}

void FigureExporter::cancel() {
    if (!m_writing.isRunning())
        return;
    m_writing.cancel();
    Q_EMIT ended();
    Q_EMIT stopped();
}

void FigureExporter::copy(std::shared_ptr<const DrawnFigure> drawn, int page, double dpi) {
    m_copying.start(
        [drawn = std::move(drawn), page, dpi](const std::stop_token&) {
            auto data = figureMimeData(drawn->figure, page, dpi);
            if (data.has_value())
                (*data)->moveToThread(qApp->thread());
            return data;
        },
        [this](Result<std::unique_ptr<QMimeData>> data) {
            if (!data.has_value()) {
                Q_EMIT failed(data.error());
                return;
            }
            QGuiApplication::clipboard()->setMimeData(data->release());
            Q_EMIT copied();
        });
}

}  // namespace groundscope
