// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/annotation_clipboard.h"

#include "widgets/render/convert.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>

#include <cmath>
#include <optional>
#include <utility>

namespace groundscope {
namespace {

constexpr double kMaxCoordinate = 1e6;
constexpr qsizetype kMaxBytes = 256 << 20;

QJsonArray toJson(const Ring& ring) {
    QJsonArray points;
    for (const Point& p : ring)
        points.append(QJsonArray{p.x, p.y});
    return points;
}

QJsonObject toJson(const Annotation& annotation) {
    QJsonArray parts;
    for (const RegionPart& part : annotation.region.parts) {
        QJsonArray rings{toJson(part.outer)};
        for (const Ring& hole : part.holes)
            rings.append(toJson(hole));
        parts.append(rings);
    }
    return {{QStringLiteral("label"), toQString(annotation.label)}, {QStringLiteral("parts"), parts}};
}

std::optional<Ring> ringFrom(const QJsonValue& value, qsizetype& left) {
    const QJsonArray points = value.toArray();
    left -= points.size();
    if (points.size() < 3 || left < 0)
        return std::nullopt;
    Ring ring;
    for (const QJsonValue& point : points) {
        const QJsonArray pair = point.toArray();
        if (pair.size() != 2 || !pair[0].isDouble() || !pair[1].isDouble())
            return std::nullopt;
        ring.push_back({pair[0].toDouble(), pair[1].toDouble()});
        if (!(std::abs(ring.back().x) <= kMaxCoordinate) || !(std::abs(ring.back().y) <= kMaxCoordinate))
            return std::nullopt;
    }
    return ring;
}

std::optional<Annotation> annotationFrom(const QJsonValue& value, qsizetype& left) {
    Annotation annotation;
    annotation.label = toUtf8(value.toObject().value(QStringLiteral("label")).toString());
    for (const QJsonValue& rings : value.toObject().value(QStringLiteral("parts")).toArray()) {
        RegionPart part;
        bool outer = true;
        for (const QJsonValue& points : rings.toArray()) {
            auto ring = ringFrom(points, left);
            if (!ring)
                return std::nullopt;
            if (std::exchange(outer, false))
                part.outer = std::move(*ring);
            else
                part.holes.push_back(std::move(*ring));
        }
        if (outer)
            return std::nullopt;
        annotation.region.parts.push_back(std::move(part));
    }
    if (annotation.region.isEmpty())
        return std::nullopt;
    return annotation;
}

}  // namespace

QString annotationMimeType() {
    return QStringLiteral("application/x-groundscope-annotations");
}

std::unique_ptr<QMimeData> toMimeData(const std::vector<Annotation>& annotations) {
    QJsonArray list;
    for (const Annotation& annotation : annotations)
        list.append(toJson(annotation));
    const QByteArray json = QJsonDocument(QJsonObject{{QStringLiteral("annotations"), list}}).toJson(QJsonDocument::Compact);
    auto data = std::make_unique<QMimeData>();
    data->setData(annotationMimeType(), json);
    data->setText(QString::fromUtf8(json));
    return data;
}

std::vector<Annotation> annotationsFrom(const QMimeData& data) {
    const QByteArray json = data.data(annotationMimeType());
    if (json.isEmpty() || json.size() > kMaxBytes)
        return {};
    qsizetype left = kMaxPastedVertices;
    std::vector<Annotation> annotations;
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    for (const QJsonValue& value : root.value(QStringLiteral("annotations")).toArray()) {
        auto annotation = annotationFrom(value, left);
        if (!annotation)
            return {};
        annotations.push_back(std::move(*annotation));
    }
    return annotations;
}

}  // namespace groundscope
