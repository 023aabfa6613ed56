// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspect/canvas_regions.h"

#include "widgets/render/convert.h"
#include "widgets/render/labels.h"
#include "widgets/render/selection_labels.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTransform>

namespace groundscope {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CanvasRegions)
};

QRectF rectOf(const Rect& rect) {
    return {static_cast<qreal>(rect.x), static_cast<qreal>(rect.y), static_cast<qreal>(rect.width),
            static_cast<qreal>(rect.height)};
}

/// In image pixels; a mask may have a frame of its own.
QRectF placeOf(const Annotation& annotation, Size image) {
    if (!annotation.mask)
        return rectOf(boundsOf(annotation.region));
    const QRectF place = rectOf(boundsOf(*annotation.mask));
    const Size frame = annotation.mask->size;
    if (frame.isEmpty() || image.isEmpty())
        return place;
    return QTransform::fromScale(1.0 * image.width / frame.width, 1.0 * image.height / frame.height).mapRect(place);
}

void addShapes(const Sample& sample, std::vector<CanvasRegion>& regions) {
    for (std::size_t i = 0; i < sample.annotations.size(); ++i) {
        const Annotation& annotation = sample.annotations[i];
        QString name = Text::tr("ground truth shape %1 of %2").arg(i + 1).arg(sample.annotations.size());
        if (!annotation.label.empty())
            name = QLocale().createSeparatedList({name, toQString(annotation.label)});
        regions.push_back({CanvasRegion::Kind::Shape, name, placeOf(annotation, sample.imageSize), false});
    }
}

void addMasks(const PhraseView& view, int row, std::vector<CanvasRegion>& regions) {
    const auto& phrases = view.run->phrases;
    const auto phrase = static_cast<std::size_t>(view.phrase);
    for (std::size_t i = 0; i < view.items.size(); ++i) {
        const CandidateItem& item = view.items[i];
        QStringList parts = {Text::tr("mask %1 of %2").arg(i + 1).arg(view.items.size())};
        if (view.phrase >= 0 && phrase < phrases.size())
            parts.append(Text::tr("noun phrase “%1”").arg(toQString(phrases[phrase].text)));
        parts.append(Text::tr("IoU %1").arg(iouText(item.trueIou)));
        for (const std::string& selector : item.chosenBy)
            parts.append(Text::tr("the choice of: %1").arg(selectorText(selector)));
        const Mask& mask = view.run->candidates[static_cast<std::size_t>(item.candidate)].mask;
        regions.push_back({CanvasRegion::Kind::Mask, QLocale().createSeparatedList(parts), rectOf(boundsOf(mask)),
                           static_cast<int>(i) == row});
    }
}

void addTokens(const Answer& answer, int current, std::vector<CanvasRegion>& regions) {
    for (std::size_t i = 0; i < answer.tokens.size(); ++i) {
        const QString text = toQString(answer.tokens[i].text).trimmed();
        if (!text.isEmpty())
            regions.push_back({CanvasRegion::Kind::Token,
                               Text::tr("token %1 of %2: “%3”").arg(i + 1).arg(answer.tokens.size()).arg(text), QRectF(),
                               static_cast<int>(i) == current});
    }
}

}  // namespace

std::vector<CanvasRegion> canvasRegions(const Sample& sample, const std::shared_ptr<const SampleRun>& run,
                                        const PhraseView& view, int row, int token) {
    std::vector<CanvasRegion> regions;
    addShapes(sample, regions);
    if (run && view.run == run)
        addMasks(view, row, regions);
    if (run)
        addTokens(run->answer, token, regions);
    return regions;
}

}  // namespace groundscope
