// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the contact sheet: a noun phrase's heat map and its masks.
#include "widgets/render/convert.h"
#include "widgets/render/labels.h"
#include "widgets/render/sheet_style.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace groundscope {
namespace {

using namespace sheet;

constexpr int kPanels = 4;
constexpr double kPanelGap = 22;
constexpr double kTallestPanel = 1.25;  ///< height over width
constexpr double kTitleGap = 12;

struct RowLayout {
    QFont title;
    QFont caption;
    QFont bold;
    double panelWidth = 0;
    double panelHeight = 0;
    double titleHeight = 0;
    double captionHeight = 0;
    double badge = 0;  ///< width of the number before the title
};

RowLayout layoutOf(const SheetContext& context, const NounPhrase& phrase) {
    RowLayout layout;
    layout.title = fontOf(context, kTextSize * 1.1, true);
    layout.caption = fontOf(context, kSmallSize);
    layout.bold = fontOf(context, kSmallSize, true);
    const QSizeF picture(context.content.image.size());
    layout.panelWidth =
        std::floor((context.width - (kPanels - 1) * kPanelGap * context.unit) / kPanels);
    layout.panelHeight =
        std::ceil(layout.panelWidth * std::min(kTallestPanel, picture.height() / picture.width()));
    layout.badge = lineHeight(layout.title) * 1.7;
    layout.titleHeight =
        std::max(lineHeight(layout.title),
                 textHeight(toQString(phrase.text), layout.title, context.width - layout.badge));
    layout.captionHeight = 2 * lineHeight(layout.caption) + 8 * context.unit;
    return layout;
}

const AttentionMap* mapOf(const SampleRun& run, int phrase) {
    const auto found =
        std::find_if(run.maps.begin(), run.maps.end(), [phrase](const AttentionMap& map) {
            return map.phrase == phrase;
        });
    return found == run.maps.end() ? nullptr : &*found;
}

std::vector<int> candidatesOf(const SampleRun& run, int phrase) {
    std::vector<int> found;
    for (std::size_t i = 0; i < run.candidates.size(); ++i) {
        if (run.candidates[i].phrase == phrase)
            found.push_back(static_cast<int>(i));
    }
    found.resize(std::min<std::size_t>(found.size(), kPanels - 1));
    return found;
}

void drawTitle(QPainter& painter,
               const SheetContext& context,
               const QRectF& box,
               const RowLayout& layout,
               int index) {
    const double line = lineHeight(layout.title);
    const QRectF badge(box.left(), box.top(), layout.badge - 14 * context.unit, line);
    painter.setPen(QPen(phraseColor(index), 3 * context.unit));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(badge, 6 * context.unit, 6 * context.unit);
    painter.setPen(QColor::fromRgb(kInk));
    painter.setFont(layout.bold);
    painter.drawText(badge, Qt::AlignCenter, QLocale().toString(index + 1));
    const NounPhrase& phrase = context.content.run.phrases[static_cast<std::size_t>(index)];
    drawText(
        painter, box.adjusted(layout.badge, 0, 0, 0), toQString(phrase.text), layout.title, kInk);
}

void drawCaption(
    QPainter& painter, const QRectF& box, const QFont& font, const QString& words, QRgb color) {
    painter.setFont(font);
    painter.setPen(QColor::fromRgb(color));
    painter.drawText(box,
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(words, Qt::ElideRight, box.width()));
}

void drawEmptyPanel(QPainter& painter, const QRectF& box, const QFont& font, const QString& words) {
    painter.fillRect(box, QColor::fromRgb(kEmptyPanel));
    painter.setFont(font);
    painter.setPen(QColor::fromRgb(kMuted));
    painter.drawText(box.adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap, words);
}

std::vector<OverlayPoint> pointsOf(const SheetContext& context,
                                   const std::vector<int>& candidates) {
    if (candidates.empty())
        return {};
    const PromptPoint& point =
        context.content.run.candidates[static_cast<std::size_t>(candidates.front())].point;
    return {{point.at, point.foreground, {}}};
}

void drawHeatPanel(QPainter& painter,
                   const SheetContext& context,
                   const QRectF& panel,
                   const RowLayout& layout,
                   int phrase,
                   const std::vector<OverlayPoint>& points) {
    const AttentionMap* map = mapOf(context.content.run, phrase);
    if (map == nullptr)
        return drawEmptyPanel(painter, panel, layout.caption, ContactSheet::tr("No attention map"));
    OverlayScene scene;
    scene.image = context.picture;
    scene.heat = std::make_shared<AttentionMap>(*map);
    scene.points = points;
    drawPanel(painter, panel, scene, panelOptions(context, true));
    const double line = lineHeight(layout.caption);
    QRectF caption(panel.left(), panel.bottom() + 4 * context.unit, panel.width(), line);
    drawCaption(painter, caption, layout.bold, ContactSheet::tr("Attention"), kInk);
    caption.translate(0, line);
    const QLocale locale;
    if (!points.empty())
        drawCaption(painter,
                    caption,
                    layout.caption,
                    ContactSheet::tr("highest at (%1, %2)")
                        .arg(locale.toString(points[0].at.x, 'g', 6),
                             locale.toString(points[0].at.y, 'g', 6)),
                    kMuted);
}

void drawMaskPanel(QPainter& painter,
                   const SheetContext& context,
                   const QRectF& panel,
                   const RowLayout& layout,
                   int index) {
    const SampleRun& run = context.content.run;
    const Candidate& candidate = run.candidates[static_cast<std::size_t>(index)];
    const bool oracle = context.oracle == index;
    OverlayScene scene;
    scene.image = context.picture;
    scene.groundTruth = context.groundTruth;
    scene.mask = MaskShape(candidate.mask);
    scene.maskIsOracle = oracle;
    scene.points = pointsOf(context, {index});
    drawPanel(painter, panel, scene, panelOptions(context, false));
    const double line = lineHeight(layout.caption);
    QRectF caption(panel.left(), panel.bottom() + 4 * context.unit, panel.width(), line);
    const QString name = ContactSheet::tr("%1 · %2").arg(QLocale().toString(candidate.level + 1),
                                                         levelText(candidate.level));
    drawCaption(painter, caption, layout.bold, name, kInk);
    if (oracle) {
        const QColor frame = dataColor(DataRole::Prediction);
        painter.setPen(QPen(frame, 5 * context.unit));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(panel);
        const QString star = ContactSheet::tr("★ Oracle");
        drawPill(painter,
                 QPointF(panel.right() - pillWidth(star, layout.bold), caption.top() + 1),
                 star,
                 layout.bold,
                 frame.darker(115));
    }
    caption.translate(0, line + 2 * context.unit);
    const auto place = static_cast<std::size_t>(index);
    const QString predicted = iouText(static_cast<double>(candidate.predictedIou));
    const QString words = place < run.candidateIou.size()
                              ? ContactSheet::tr("IoU %1 · predicted %2")
                                    .arg(iouText(run.candidateIou[place]), predicted)
                              : ContactSheet::tr("predicted IoU %1").arg(predicted);
    drawCaption(painter, caption, layout.caption, words, kMuted);
}

void drawRow(QPainter& painter,
             const SheetContext& context,
             const QRectF& box,
             const RowLayout& layout,
             int phrase) {
    drawTitle(painter, context, box, layout, phrase);
    const double top = box.top() + layout.titleHeight + kTitleGap * context.unit;
    const double step = layout.panelWidth + kPanelGap * context.unit;
    const auto panelAt = [&](int column) {
        return QRectF(box.left() + column * step, top, layout.panelWidth, layout.panelHeight);
    };
    const std::vector<int> candidates = candidatesOf(context.content.run, phrase);
    drawHeatPanel(painter, context, panelAt(0), layout, phrase, pointsOf(context, candidates));
    for (std::size_t i = 0; i < candidates.size(); ++i)
        drawMaskPanel(painter, context, panelAt(static_cast<int>(i) + 1), layout, candidates[i]);
    if (candidates.empty())
        drawEmptyPanel(painter, panelAt(1), layout.caption, ContactSheet::tr("No masks"));
}

}  // namespace

SheetBlock phraseBlock(const SheetContext& context, int phrase) {
    const RowLayout layout =
        layoutOf(context, context.content.run.phrases[static_cast<std::size_t>(phrase)]);
    const double height =
        layout.titleHeight + kTitleGap * context.unit + layout.panelHeight + layout.captionHeight;
    return {height, [&context, layout, phrase](QPainter& painter, const QRectF& box) {
                drawRow(painter, context, box, layout, phrase);
            }};
}

}  // namespace groundscope
