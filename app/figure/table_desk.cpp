// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/table_desk.h"

#include "app/shell/message_strip.h"
#include "app/shell/panel_focus.h"
#include "app/shell/save_question.h"
#include "core/base/files.h"
#include "core/run/evaluate_runs.h"
#include "widgets/docks/table_dock.h"
#include "widgets/render/convert.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMainWindow>
#include <QPointer>

#include <utility>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

QString endingOf(const QString& format) {
    return format == u"latex" ? u"tex"_s : format == u"csv" ? u"csv"_s : u"md"_s;
}

}  // namespace

TableDesk::TableDesk(const Parts& parts, QMainWindow* window)
    : QObject(window), m_parts(parts), m_window(window), m_dock(new TableDock(window)) {
    m_dock->setObjectName(u"tables"_s);
    window->addDockWidget(Qt::RightDockWidgetArea, m_dock);
    connect(parts.session, &Session::changed, this, &TableDesk::onChanged);
    connect(parts.show, &QAction::triggered, this, [this] {
        showPanel(m_dock);
    });
    connect(m_dock, &QDockWidget::visibilityChanged, this, [this](bool visible) {
        if (visible && m_outdated)
            refresh();
    });
    connect(m_dock, &TableDock::choiceChanged, this, &TableDesk::refresh);
    connect(m_dock, &TableDock::addRunsRequested, this, &TableDesk::askForRuns);
    connect(m_dock, &TableDock::clearRunsRequested, this, [this] {
        m_others.clear();
        m_runs = nullptr;
        refresh();
    });
    connect(m_dock, &TableDock::cancelRequested, this, [this] {
        m_making.cancel();
        m_outdated = true;
        m_dock->setHint(tr("Stopped. Choose a table to begin again."));
    });
    connect(m_dock, &TableDock::copyRequested, this, [this] {
        if (const auto text = formatTables({*m_dock->table()}, toUtf8(m_dock->format())); text.has_value())
            QGuiApplication::clipboard()->setText(toQString(*text));
    });
    connect(m_dock, &TableDock::exportRequested, this, &TableDesk::askForFile);
    refresh();
}

void TableDesk::onChanged(const Change& change) {
    if (change.isLook() || change.kind == Change::Kind::Sample || change.kind == Change::Kind::Trial)
        return;
    const bool another = change.kind == Change::Kind::Benchmark || change.sampleId.isEmpty();
    if (another)
        m_others.clear();
    m_runs = nullptr;
    m_outdated = true;
    if (another && m_dock->isVisible())
        refresh();
}

std::vector<std::filesystem::path> TableDesk::files() const {
    std::vector<std::filesystem::path> files;
    if (const auto store = m_parts.session->store())
        files.push_back(store->file());
    for (const QString& file : m_others)
        files.push_back(toPath(file));
    return files;
}

Result<TableDesk::Made> TableDesk::make(const Order& order, const Progress& progress) {
    Made made{order.runs, {}};
    if (!made.runs) {
        RunsToEvaluate request;
        request.files = order.files;
        if (!order.benchmark.empty() && order.files.size() == 1)
            request.benchmarks = {order.benchmark};
        GS_TRY(auto runs, evaluateRuns(request, progress));
        made.runs = std::make_shared<const std::vector<TableRun>>(std::move(runs));
    }
    TableOptions options;
    options.intervals = order.intervals;
    GS_TRY(made.table, makeTable(order.kind, *made.runs, options));
    return made;
}

void TableDesk::refresh() {
    QStringList names;
    const auto runs = files();
    for (const auto& file : runs)
        names.append(toQString(file.filename()));
    m_dock->setRuns(names);
    m_making.cancel();
    if (runs.empty())
        return m_dock->setHint(tr("Open a run to see its tables."));
    if (!m_dock->isVisible()) {
        m_outdated = true;
        return;
    }
    m_outdated = false;
    m_dock->setProgress(0, 0);
    const auto benchmark = m_parts.session->benchmark();
    const Order order{runs, benchmark ? benchmark->root : std::filesystem::path(), m_runs, toUtf8(m_dock->kind()), m_dock->intervals()};
    const auto tell = [guard = QPointer(this)](const std::string&, std::int64_t done, std::int64_t total) {
        QMetaObject::invokeMethod(qApp, [guard, done, total] {
            if (guard && guard->isBusy())
                guard->m_dock->setProgress(done, total);
        });
    };
    m_making.start(
        [order, tell](const std::stop_token& stop) {
            Progress progress;
            progress.stop = stop;
            progress.report = tell;
            return make(order, progress);
        },
        [this](const Result<Made>& made) { take(made); });
}

void TableDesk::take(const Result<Made>& made) {
    if (!made.has_value()) {
        m_dock->showError(errorText(made.error()));
        return;
    }
    m_runs = made->runs;
    m_dock->setTable(made->table);
}

void TableDesk::addRuns(const QStringList& files) {
    m_others.append(files);
    m_others.removeDuplicates();
    if (const auto store = m_parts.session->store())
        m_others.removeAll(toQString(store->file()));
    m_runs = nullptr;
    refresh();
}

void TableDesk::askForRuns() {
    const auto known = files();
    const QString folder = known.empty() ? QString() : toQString(known.front().parent_path());
    const QStringList files = QFileDialog::getOpenFileNames(m_window, tr("Runs of the Tables"), folder,
                                                            tr("GroundScope runs (*.gsrun)"));
    if (!files.isEmpty())
        addRuns(files);
}

void TableDesk::askForFile() {
    const QString ending = endingOf(m_dock->format());
    const auto runs = files();
    const QString folder = runs.empty() ? QString() : toQString(runs.front().parent_path()) + u'/';
    const QString file = askWhereToSave(m_window, tr("Export the Table"), folder + u"%1.%2"_s.arg(m_dock->kind(), ending),
                                        u"*.%1"_s.arg(ending), {ending});
    if (!file.isEmpty())
        exportTo(file);
}

void TableDesk::exportTo(const QString& file) {
    if (!m_dock->table())
        return;
    m_writing.start(
        [table = *m_dock->table(), format = toUtf8(m_dock->format()), path = toPath(file)](const std::stop_token&) -> Result<Done> {
            GS_TRY(const std::string text, formatTables({table}, format));
            return writeFile(path, text);
        },
        [this, file](const Result<Done>& done) {
            if (done.has_value())
                m_parts.messages->showMessage(MessageStrip::Kind::Note, tr("Written: %1").arg(QFileInfo(file).fileName()), file);
            else
                m_parts.messages->showError(errorText(done.error()));
        });
}

}  // namespace groundscope
