// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_preview.h"

#include "widgets/docks/parts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include <cmath>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr double kZoomStep = 1.25;

}  // namespace

FigurePreview::FigurePreview(QWidget* parent) : QWidget(parent), m_canvas(new PageCanvas(this)) {
    setObjectName(u"figurePreview"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(6, 2, 6, 2);
    addPages(row);
    row->addSpacing(12);
    addZoom(row);
    row->addSpacing(12);
    addMarking(row);
    row->addStretch(1);
    m_busy = new QProgressBar(this);
    m_busy->setAccessibleName(tr("The figure is being drawn"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedSize(60, 8);
    QSizePolicy keeps = m_busy->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);  // or the strip would jump
    m_busy->setSizePolicy(keeps);
    row->addWidget(m_busy);
    addVision(row);
    column->addLayout(row);
    column->addWidget(m_canvas, 1);
    m_action = new QPushButton(m_canvas->viewport());
    m_action->setObjectName(u"figureHintAction"_s);
    auto* over = new QVBoxLayout(m_canvas->viewport());
    over->addStretch(3);
    over->addWidget(m_action, 0, Qt::AlignHCenter);
    over->addStretch(2);
    connect(m_action, &QPushButton::clicked, this, &FigurePreview::hintAction);
    connect(m_canvas, &PageCanvas::pageChanged, this, &FigurePreview::refresh);
    connect(m_canvas, &PageCanvas::zoomChanged, this, &FigurePreview::refresh);
    m_busy->hide();
    showHint({});
}

void FigurePreview::addPages(QHBoxLayout* row) {
    m_back = makeToolButton(u"go-previous"_s, u"◀"_s, tr("Previous page"), tr("Previous page (Page Up)"), this);
    m_forward = makeToolButton(u"go-next"_s, u"▶"_s, tr("Next page"), tr("Next page (Page Down)"), this);
    m_pages = new QLabel(this);
    m_pages->setObjectName(u"figurePages"_s);
    connect(m_back, &QToolButton::clicked, this, [this] { turnPage(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { turnPage(1); });
    row->addWidget(m_back);
    row->addWidget(m_pages);
    row->addWidget(m_forward);
}

void FigurePreview::addZoom(QHBoxLayout* row) {
    auto* out = makeToolButton(u"zoom-out"_s, u"−"_s, tr("Zoom out"), tr("Zoom out (Ctrl+-)"), this);
    auto* in = makeToolButton(u"zoom-in"_s, u"+"_s, tr("Zoom in"), tr("Zoom in (Ctrl++)"), this);
    auto* fit = makeToolButton(u"zoom-fit-best"_s, u"⛶"_s, tr("Whole page"), tr("Whole page (F)"), this);
    m_zoom = new QLabel(this);
    m_zoom->setObjectName(u"figureZoom"_s);
    m_zoom->setToolTip(tr("100 %: as large as on paper"));
    connect(out, &QToolButton::clicked, this, [this] { m_canvas->zoomBy(1 / kZoomStep); });
    connect(in, &QToolButton::clicked, this, [this] { m_canvas->zoomBy(kZoomStep); });
    connect(fit, &QToolButton::clicked, m_canvas, &PageCanvas::fit);
    row->addWidget(out);
    row->addWidget(m_zoom);
    row->addWidget(in);
    row->addWidget(fit);
}

void FigurePreview::addMarking(QHBoxLayout* row) {
    const auto add = [&](PageMark use, const QString& name, const QString& icon, const QString& sign, const QString& text, const QString& keys) {
        auto* tool = makeToolButton(icon, sign, text, u"%1 (%2)"_s.arg(text, keys), this);
        tool->setObjectName(name);
        tool->setCheckable(true);
        connect(tool, &QToolButton::clicked, this, [this, use](bool checked) {
            m_canvas->setTool(checked ? std::optional(use) : std::nullopt);
            if (checked)
                m_canvas->setFocus();  // Escape gives it up
        });
        connect(m_canvas, &PageCanvas::toolChanged, tool, [this, tool, use] { tool->setChecked(m_canvas->tool() == use); });
        row->addWidget(tool);
        return tool;
    };
    m_enlarge = add(PageMark::Enlarge, u"figureEnlarge"_s, u"gs-rectangle"_s, u"▣"_s, tr("Enlarge a part: drag over a picture"), tr("Shift"));
    m_crop = add(PageMark::Crop, u"figureCrop"_s, u"gs-cut"_s, u"✂"_s, tr("Show only a part of each picture: drag over one"), tr("Ctrl+Shift"));
}

void FigurePreview::setMarkable(bool markable) {
    m_isMarkable = markable;
    refresh();
}

void FigurePreview::addVision(QHBoxLayout* row) {
    m_vision = new QComboBox(this);
    m_vision->setObjectName(u"figureVision"_s);
    m_vision->setAccessibleName(tr("Seen by"));
    m_vision->setToolTip(tr("How the page looks to readers who see fewer colours. The export is not changed"));
    m_vision->addItem(tr("Seen with all colours"));
    m_vision->addItem(tr("Seen without red (protan)"));
    m_vision->addItem(tr("Seen without green (deutan)"));
    m_vision->addItem(tr("Seen without blue (tritan)"));
    m_vision->addItem(tr("Printed in grey"));
    connect(m_vision, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_canvas->setVision(static_cast<ColorVision>(index)); });
    row->addWidget(m_vision);
}

void FigurePreview::setFigure(const std::shared_ptr<const Figure>& figure) {
    m_canvas->setFigure(figure);
    m_action->hide();
    refresh();
}

void FigurePreview::showHint(const QString& hint, const QString& action) {
    m_canvas->setHint(hint);
    m_canvas->setFigure(nullptr);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    refresh();
}

void FigurePreview::setBusy(bool busy) {
    m_isBusy = busy;
    m_busy->setVisible(busy);
}

void FigurePreview::turnPage(int direction) {
    m_canvas->setPage(m_canvas->page() + direction);
}

void FigurePreview::refresh() {
    const int pages = m_canvas->pageCount();
    const int page = m_canvas->page();
    m_pages->setText(pages == 0 ? tr("No page") : tr("Page %1 of %2").arg(page + 1).arg(pages));
    m_back->setEnabled(page > 0);
    m_forward->setEnabled(page + 1 < pages);
    m_enlarge->setEnabled(pages > 0 && m_isMarkable);
    m_crop->setEnabled(m_enlarge->isEnabled());
    m_zoom->setText(pages == 0 ? QString() : tr("%1 %").arg(QLocale().toString(std::lround(100 * m_canvas->zoom()))));
}

}  // namespace groundscope
