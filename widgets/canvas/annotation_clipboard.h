// SPDX-License-Identifier: GPL-3.0-or-later
/// Annotations on the clipboard: JSON as "application/x-groundscope-annotations", and as text for other programs.
///
/// Pure functions. What comes from the clipboard is checked like a file: anything odd gives no annotations.
#pragma once

#include "core/data/benchmark.h"

#include <QString>

#include <memory>
#include <vector>

class QMimeData;

namespace groundscope {

QString annotationMimeType();
/// {"annotations": [{"label": "…", "parts": [[outer ring, hole, …], …]}]}, a ring being [[x, y], …] in image pixels.
std::unique_ptr<QMimeData> toMimeData(const std::vector<Annotation>& annotations);
/// Ids are left empty. At most kMaxPastedVertices vertices in all.
std::vector<Annotation> annotationsFrom(const QMimeData& data);
inline constexpr qsizetype kMaxPastedVertices = 5'000'000;

}  // namespace groundscope
