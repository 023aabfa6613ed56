// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/layers_dock.h"

#include "widgets/docks/color_legend.h"
#include "widgets/docks/parts.h"
#include "widgets/docks/progress_row.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace groundscope {
namespace {

struct LayerText {
    QString name;
    QString tip;
    QString opacityName;
};

LayerText textOf(Layer layer) {
    switch (layer) {
        case Layer::Image:
            return {LayersDock::tr("&Image"),
                    LayersDock::tr("Show the picture"),
                    LayersDock::tr("Opacity of the picture")};
        case Layer::GroundTruth:
            return {LayersDock::tr("&Ground truth"),
                    LayersDock::tr("Show the ground truth: blue, dashed outline (G)"),
                    LayersDock::tr("Opacity of the ground truth's fill")};
        case Layer::Mask:
            return {LayersDock::tr("&Mask"),
                    LayersDock::tr("Show the chosen mask: vermillion, solid outline; the oracle's "
                                   "choice has a double line (V)"),
                    LayersDock::tr("Opacity of the mask's fill")};
        case Layer::Heat:
            return {LayersDock::tr("&Heat map"),
                    LayersDock::tr(
                        "Show the noun phrase's heat map (H; hold Shift+H for the bare picture)"),
                    LayersDock::tr("Opacity of the heat map (Alt+wheel on the picture)")};
        case Layer::Point:
            break;
    }
    return {
        LayersDock::tr("&Point"),
        LayersDock::tr("Show the point of highest attention: yellow with a black ring (Shift+P)"),
        LayersDock::tr("Opacity of the point")};
}

}  // namespace

LayersDock::LayersDock(QWidget* parent) : QDockWidget(tr("Layers"), parent) {
    setObjectName(QStringLiteral("layersDock"));
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Layers"));
    auto* content = new QWidget(scroll);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(8, 6, 8, 8);
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(1);
    for (int i = 0; i < kLayerCount; ++i)
        addRow(grid, static_cast<Layer>(i));
    layout->addLayout(grid);
    buildHeatStyle(layout);
    layout->addStretch();
    scroll->setWidget(content);
    setWidget(scroll);
    showOptions();
}

void LayersDock::addRow(QGridLayout* grid, Layer layer) {
    const LayerText text = textOf(layer);
    const int index = static_cast<int>(layer);
    Row& row = m_rows[static_cast<std::size_t>(index)];
    row.visible = new QCheckBox(text.name);
    row.visible->setToolTip(text.tip);
    row.visible->setAccessibleDescription(text.tip);
    row.opacity = new QSlider(Qt::Horizontal);
    row.opacity->setRange(0, 100);
    row.opacity->setPageStep(10);
    row.opacity->setMinimumWidth(70);
    row.opacity->setToolTip(text.opacityName);
    row.opacity->setAccessibleName(text.opacityName);
    keepWheelForScrolling(row.opacity);
    row.percent = new QLabel;
    row.percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row.percent->setMinimumWidth(
        row.percent->fontMetrics().horizontalAdvance(tr("%1 %").arg(QLocale().toString(100))));
    grid->addWidget(row.visible, index, 0);
    grid->addWidget(row.opacity, index, 1);
    grid->addWidget(row.percent, index, 2);
    grid->setRowMinimumHeight(index, 26);
    connect(row.visible, &QCheckBox::toggled, this, &LayersDock::changed);
    connect(row.opacity, &QSlider::valueChanged, this, &LayersDock::changed);
}

void LayersDock::buildHeatStyle(QVBoxLayout* layout) {
    layout->addSpacing(6);
    layout->addWidget(makeCaption(tr("Heat map"), this));
    m_legend = new ColorLegend(this);
    layout->addWidget(m_legend);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_colors = new QComboBox(this);
    m_colors->setObjectName(QStringLiteral("heatColors"));
    for (const ColorMap map : kColorMaps)
        m_colors->addItem(colorMapName(map), static_cast<int>(map));
    m_colors->setToolTip(tr("Colours from the lowest to the highest attention"));
    m_interpolation = new QComboBox(this);
    m_interpolation->setObjectName(QStringLiteral("heatInterpolation"));
    m_interpolation->addItem(tr("Bicubic"), static_cast<int>(Interpolation::Bicubic));
    m_interpolation->addItem(tr("Nearest (image tokens)"),
                             static_cast<int>(Interpolation::Nearest));
    m_interpolation->setToolTip(tr("How values are drawn between the centres of the image tokens"));
    addValues(form);
    form->addRow(tr("&Colours:"), m_colors);
    form->addRow(tr("I&nterpolation:"), m_interpolation);
    addScale(form);
    layout->addLayout(form);
    m_fade = new QCheckBox(tr("&Fade weak attention"), this);
    m_fade->setToolTip(tr("The weaker the attention, the more of the picture shows through"));
    layout->addWidget(m_fade);
    for (QComboBox* box : {m_colors, m_interpolation})
        connect(box, &QComboBox::currentIndexChanged, this, &LayersDock::changed);
    connect(m_fade, &QCheckBox::toggled, this, &LayersDock::changed);
}

void LayersDock::addValues(QFormLayout* form) {
    m_values = new QComboBox(this);
    m_values->setObjectName(QStringLiteral("heatValues"));
    const auto add = [this](const QString& text, HeatValues values, const QString& tip) {
        m_values->addItem(text, static_cast<int>(values));
        m_values->setItemData(m_values->count() - 1, tip, Qt::ToolTipRole);
    };
    add(tr("Minus the answer's mean"), HeatValues::Centred,
        tr("Attention minus its mean over the whole answer: what this token or phrase looks at more than the others. The points are found on it"));
    add(tr("Attention"), HeatValues::Raw, tr("Attention as the model had it"));
    add(tr("Minus the image prior"), HeatValues::MinusPrior,
        tr("Attention minus its mean over the other images of the run: what is due to this image and not to a place the model always looks at"));
    add(tr("Rank"), HeatValues::Rank, tr("Rank of each image token among all, 0 to 1: shows weak structure too"));
    m_values->setToolTip(tr("What the colours stand for"));
    m_values->setAccessibleDescription(m_values->toolTip());
    form->addRow(tr("&Values:"), m_values);
    addPrior(form);
    m_sinks = new QCheckBox(this);
    m_sinks->setObjectName(QStringLiteral("ignoreSinks"));
    m_sinks->setToolTip(tr("Attention sinks are image tokens that are hot whatever is said. Without them the peak may lie elsewhere"));
    form->addRow(QString(), m_sinks);
    setSinkCount(std::nullopt);
    connect(m_values, &QComboBox::currentIndexChanged, this, &LayersDock::changed);
    connect(m_sinks, &QCheckBox::toggled, this, &LayersDock::changed);
}

void LayersDock::addPrior(QFormLayout* form) {
    m_prior = new QWidget(this);
    auto* column = new QVBoxLayout(m_prior);
    column->setContentsMargins({});
    m_priorText = makeWrappedLabel(m_prior);
    m_priorText->setObjectName(QStringLiteral("priorText"));
    column->addWidget(m_priorText);
    m_priorProgress = new ProgressRow(tr("Images read for the image prior"), m_prior);
    m_priorProgress->stopButton()->setObjectName(QStringLiteral("stopPrior"));
    m_priorProgress->stopButton()->setToolTip(tr("Stop reading; what was read is kept"));
    connect(m_priorProgress, &ProgressRow::stopRequested, this,
            [this] { m_values->setCurrentIndex(m_values->findData(static_cast<int>(HeatValues::Centred))); });
    column->addWidget(m_priorProgress);
    form->addRow(m_prior);
    m_prior->hide();
}

void LayersDock::setPriorState(const QString& text, int done, int total) {
    m_prior->setVisible(!text.isEmpty());
    m_priorText->setText(text);
    m_priorProgress->setProgress(done, total);
}

void LayersDock::addScale(QFormLayout* form) {
    m_percentile = new QDoubleSpinBox(this);
    m_percentile->setObjectName(QStringLiteral("heatPercentile"));
    m_percentile->setRange(50, 100);
    m_percentile->setDecimals(1);
    m_percentile->setSuffix(tr(" %"));
    m_percentile->setToolTip(tr("The colours end at this percentile of the values, so that one hot token hides no other"));
    form->addRow(tr("&Percentile:"), m_percentile);
    m_gamma = new QDoubleSpinBox(this);
    m_gamma->setObjectName(QStringLiteral("heatGamma"));
    m_gamma->setRange(0.2, 5);
    m_gamma->setSingleStep(0.1);
    m_gamma->setToolTip(tr("Below 1 weak attention stands out, above 1 strong attention does"));
    form->addRow(tr("Ga&mma:"), m_gamma);
    m_contour = new QCheckBox(tr("Con&tour at:"), this);
    m_contour->setObjectName(QStringLiteral("heatContour"));
    m_contour->setToolTip(tr("A line around what is above this share of the largest value"));
    m_level = new QSpinBox(this);
    m_level->setObjectName(QStringLiteral("heatContourLevel"));
    m_level->setRange(1, 99);
    m_level->setValue(50);
    m_level->setSuffix(tr(" %"));
    m_level->setAccessibleName(tr("Contour at this share of the largest value"));
    form->addRow(m_contour, m_level);
    for (QWidget* control : std::initializer_list<QWidget*>{m_percentile, m_gamma, m_level, m_values, m_colors, m_interpolation})
        keepWheelForScrolling(control);
    for (QDoubleSpinBox* box : {m_percentile, m_gamma})
        connect(box, &QDoubleSpinBox::valueChanged, this, &LayersDock::changed);
    connect(m_contour, &QCheckBox::toggled, this, &LayersDock::changed);
    connect(m_level, &QSpinBox::valueChanged, this, &LayersDock::changed);
}

void LayersDock::setContourLevel(std::optional<double> level) {
    m_legend->setLevel(level);
}

void LayersDock::setHeatMarker(std::optional<double> value) {
    m_legend->setMarker(value);
}

void LayersDock::setSinkCount(std::optional<int> count) {
    m_sinks->setText(count ? tr("Ignore attention &sinks (%n)", nullptr, *count) : tr("Ignore attention &sinks"));
}

void LayersDock::showHeatStyle() {
    const HeatStyle& style = m_options.heatStyle;
    m_values->setCurrentIndex(std::max(0, m_values->findData(static_cast<int>(m_options.heatView.values))));
    m_sinks->setChecked(m_options.heatView.ignoreSinks);
    m_percentile->setValue(style.percentile);
    m_gamma->setValue(style.gamma);
    m_contour->setChecked(style.contour.has_value());
    if (style.contour)
        m_level->setValue(static_cast<int>(std::lround(100 * *style.contour)));
    m_level->setEnabled(style.contour.has_value());
    m_colors->setCurrentIndex(m_colors->findData(static_cast<int>(style.colors)));
    m_interpolation->setCurrentIndex(m_interpolation->findData(static_cast<int>(style.interpolation)));
    m_fade->setChecked(style.fadeWeak);
    m_legend->setStyle(style);
}

void LayersDock::readHeatStyle() {
    HeatStyle& style = m_options.heatStyle;
    m_options.heatView = {static_cast<HeatValues>(m_values->currentData().toInt()), m_sinks->isChecked()};
    style.percentile = m_percentile->value();
    style.gamma = m_gamma->value();
    style.contour = m_contour->isChecked() ? std::optional(m_level->value() / 100.0) : std::nullopt;
    style.colors = static_cast<ColorMap>(m_colors->currentData().toInt());
    style.interpolation = static_cast<Interpolation>(m_interpolation->currentData().toInt());
    style.fadeWeak = m_fade->isChecked();
}

void LayersDock::setOptions(const OverlayOptions& options) {
    m_options = options;
    showOptions();
}

void LayersDock::setHeatRange(std::optional<ValueRange> range) {
    m_legend->setRange(range);
}

void LayersDock::showOptions() {
    m_showing = true;
    for (int i = 0; i < kLayerCount; ++i) {
        const LayerOptions& layer = m_options.layer(static_cast<Layer>(i));
        Row& row = m_rows[static_cast<std::size_t>(i)];
        const int percent = static_cast<int>(std::lround(100 * layer.opacity));
        row.visible->setChecked(layer.visible);
        row.opacity->setValue(percent);
        row.opacity->setEnabled(layer.visible);
        row.percent->setText(tr("%1 %").arg(QLocale().toString(percent)));
    }
    showHeatStyle();
    m_showing = false;
}

void LayersDock::changed() {
    if (m_showing)
        return;
    for (int i = 0; i < kLayerCount; ++i) {
        const Row& row = m_rows[static_cast<std::size_t>(i)];
        m_options.layer(static_cast<Layer>(i)) = {row.visible->isChecked(),
                                                  row.opacity->value() / 100.0};
    }
    readHeatStyle();
    showOptions();
    Q_EMIT optionsChanged(m_options);
}

void LayersDock::toggleLayer(Layer layer) {
    m_rows[static_cast<std::size_t>(layer)].visible->toggle();
}

void LayersDock::stepHeatOpacity(double delta) {
    QSlider* slider = m_rows[static_cast<std::size_t>(Layer::Heat)].opacity;
    slider->setValue(slider->value() + static_cast<int>(std::lround(100 * delta)));
}

}  // namespace groundscope
