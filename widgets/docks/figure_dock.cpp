// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/figure_dock.h"

#include "widgets/docks/parts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <initializer_list>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr int kResolutions[] = {300, 600, 1000};
constexpr int kPanelsTab = 1;
constexpr int kMostNotes = 3;
constexpr int kNameWidth = 260;

FigureForm* listenTo(FigureForm* form, FigureDock* dock) {
    QObject::connect(form, &FigureForm::edited, dock, &FigureDock::edited);
    return form;
}

}  // namespace

FigureDock::FigureDock(const SampleModel* samples, QWidget* parent) : QDockWidget(tr("Figure"), parent) {
    setObjectName(u"figureDock"_s);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    m_file = new QLabel(content);
    m_file->setObjectName(u"figureFile"_s);
    m_file->setTextFormat(Qt::PlainText);
    layout->addWidget(m_file);
    m_tabs = new QTabWidget(content);
    m_tabs->setObjectName(u"figureTabs"_s);
    m_tabs->setAccessibleName(tr("Figure"));
    m_tabs->setDocumentMode(true);
    m_content = new FigureContentPage(samples, m_tabs);
    m_panels = new FigurePanelsPage(m_tabs);
    m_look = new FigureLookPage(m_tabs);
    m_tabs->addTab(makeScrollArea(listenTo(m_content, this), m_tabs), tr("Co&ntent"));
    m_tabs->addTab(makeScrollArea(listenTo(m_panels, this), m_tabs), tr("&Panels"));
    m_tabs->addTab(makeScrollArea(listenTo(m_look, this), m_tabs), tr("&Look"));
    layout->addWidget(m_tabs, 1);
    addNotes(layout);
    addExport(layout);
    setWidget(content);
    setNotes({}, {});
    setReady(false);
}

void FigureDock::addNotes(QVBoxLayout* layout) {
    m_notes = makeWrappedLabel(this);
    m_notes->setObjectName(u"figureNotes"_s);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setAccessibleName(tr("What the reader of the figure has to know"));
    m_accept = new QPushButton(tr("&Use the Runs as They Are Now"), this);
    m_accept->setObjectName(u"figureAccept"_s);
    layout->addWidget(m_notes);
    layout->addWidget(m_accept);
    connect(m_accept, &QPushButton::clicked, this, &FigureDock::acceptRequested);
}

void FigureDock::addExport(QVBoxLayout* layout) {
    m_format = new QComboBox(this);
    m_format->setObjectName(u"figureFormat"_s);
    m_format->setAccessibleName(tr("Format of the export"));
    m_format->addItem(u"PDF"_s, u"pdf"_s);
    m_format->addItem(u"SVG"_s, u"svg"_s);
    m_format->addItem(u"PNG"_s, u"png"_s);
    m_format->addItem(u"TIFF"_s, u"tif"_s);
    m_dpi = new QComboBox(this);
    m_dpi->setObjectName(u"figureDpi"_s);
    m_dpi->setAccessibleName(tr("Resolution"));
    for (const int dpi : kResolutions)
        m_dpi->addItem(tr("%1 dpi").arg(dpi), dpi);
    m_copy = new QPushButton(tr("C&opy"), this);
    m_copy->setObjectName(u"figureCopy"_s);
    m_copy->setToolTip(tr("Copy this page to the clipboard: SVG, PDF and picture"));
    m_export = new QPushButton(tr("E&xport…"), this);
    m_export->setObjectName(u"figureExport"_s);
    auto* row = new QHBoxLayout;
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"figureProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->hide();
    row->addWidget(m_format);
    row->addWidget(m_dpi);
    row->addStretch(1);
    row->addWidget(m_copy);
    row->addWidget(m_progress, 100);  // in the place of the others
    row->addWidget(m_export);
    layout->addLayout(row);
    const auto showDpi = [this] { m_dpi->setEnabled(format() == u"png" || format() == u"tif"); };
    connect(m_format, &QComboBox::currentIndexChanged, this, showDpi);
    showDpi();
    connect(m_copy, &QPushButton::clicked, this, &FigureDock::copyRequested);
    connect(m_export, &QPushButton::clicked, this, [this] {
        m_writing ? Q_EMIT cancelRequested() : Q_EMIT exportRequested();
    });
}

void FigureDock::setSpec(const FigureSpec& spec) {
    m_content->setSpec(spec);
    m_panels->setSpec(spec);
    m_look->setSpec(spec);
    m_tabs->setTabEnabled(kPanelsTab, !isChart(spec.layout));
}

void FigureDock::setFile(const QString& name, bool modified) {
    const QString shown = m_file->fontMetrics().elidedText(name, Qt::ElideMiddle, kNameWidth);
    m_file->setText(modified ? tr("%1, not saved").arg(shown) : shown);
    m_file->setToolTip(name);
}

void FigureDock::setSelectors(const QStringList& keys) {
    m_content->setSelectors(keys);
    m_panels->setSelectors(keys);
}

void FigureDock::setNotes(const QStringList& notes, const QList<int>& changedRuns) {
    QStringList shown = notes.mid(0, kMostNotes);
    if (notes.size() > kMostNotes)
        shown.append(tr("%1 more").arg(notes.size() - kMostNotes));
    m_notes->setText(shown.isEmpty() ? QString() : u"⚠ "_s + shown.join(u"\n⚠ "_s));
    m_notes->setToolTip(notes.size() > kMostNotes ? notes.join(u'\n') : QString());
    m_notes->setVisible(!notes.isEmpty());
    m_accept->setVisible(!changedRuns.isEmpty());
    m_content->setChangedRuns(changedRuns);
}

void FigureDock::setReady(bool ready) {
    m_ready = ready;
    m_copy->setEnabled(ready && !m_writing);
    m_export->setEnabled(ready || m_writing);
}

void FigureDock::setProgress(int done, int total) {
    m_writing = total >= 0;
    for (QWidget* choice : std::initializer_list<QWidget*>{m_format, m_dpi, m_copy})
        choice->setVisible(!m_writing);
    m_progress->setVisible(m_writing);
    if (m_writing) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    }
    m_export->setText(m_writing ? tr("&Cancel") : tr("E&xport…"));
    setReady(m_ready);
}

void FigureDock::showInset(int row) {
    m_tabs->setCurrentIndex(kPanelsTab);
    m_panels->setCurrentInset(row);
}

QString FigureDock::format() const {
    return m_format->currentData().toString();
}

double FigureDock::dpi() const {
    return m_dpi->currentData().toDouble();
}

}  // namespace groundscope
