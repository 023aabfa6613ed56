// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/document_opener.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace groundscope {

using namespace Qt::StringLiterals;

DocumentOpener::DocumentOpener(QWidget* window) : QObject(window), m_window(window) {}

void DocumentOpener::open(const OpenRequest& request) {
    Q_EMIT started(request.path);
    m_task.start(
        [request](const std::stop_token& stop) {
            Progress progress;
            progress.stop = stop;
            return openDocument(request, progress);
        },
        [this, request](const OpenedDocument& document) { take(request, document); });
}

void DocumentOpener::cancel() {
    m_task.cancel();
}

void DocumentOpener::take(const OpenRequest& request, const OpenedDocument& document) {
    if (document.error) {
        Q_EMIT failed(request.path, *document.error);
        return;
    }
    if (!document.benchmark) {
        askForBenchmark(request, document);
        return;
    }
    if (!request.benchmarkOverride.isEmpty() && document.store) {
        const auto stored = QString::fromStdString(document.store->record().config.benchmarkRoot.string());
        if (stored != request.benchmarkOverride)
            Q_EMIT benchmarkMoved(stored, request.benchmarkOverride);
    }
    Q_EMIT opened(document);
}

void DocumentOpener::askForBenchmark(const OpenRequest& request, const OpenedDocument& document) {
    auto* box = new QMessageBox(QMessageBox::Question, tr("Benchmark Not Found"),
                                tr("The images of this run are no longer where they were."), QMessageBox::NoButton,
                                m_window);
    box->setObjectName(u"benchmarkNotFound"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("%1 was made with the benchmark %2 in\n%3\n\nShow where that folder is now, or open the "
                               "answers and numbers without the images.")
                                .arg(QFileInfo(request.path).fileName(), document.benchmarkName,
                                     QDir::toNativeSeparators(document.missingBenchmark)));
    QPushButton* locate = box->addButton(tr("&Find the Folder…"), QMessageBox::AcceptRole);
    QPushButton* without = box->addButton(tr("Open &Without Images"), QMessageBox::ActionRole);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(locate);
    connect(box, &QMessageBox::finished, this, [this, box, locate, without, request] {
        OpenRequest again = request;
        if (box->clickedButton() == locate)
            again.benchmarkOverride = QFileDialog::getExistingDirectory(
                m_window, tr("Folder of the Benchmark"), QFileInfo(request.path).absolutePath());
        else if (box->clickedButton() == without)
            again.resultsOnly = true;
        if (again.resultsOnly || !again.benchmarkOverride.isEmpty())
            open(again);
        else
            Q_EMIT cancelled();
    });
    box->open();
}

}  // namespace groundscope
