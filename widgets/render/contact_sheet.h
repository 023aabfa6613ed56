// SPDX-License-Identifier: GPL-3.0-or-later
/// Contact sheet of one sample: picture and answer on top, then one row a noun phrase: heat map
/// with its point, three masks with predicted and true IoU, the oracle's choice marked.
///
/// Needs a QGuiApplication (fonts); works on the offscreen platform. Same input, same fonts, same
/// bytes.
#pragma once

#include "core/base/result.h"
#include "core/data/benchmark.h"
#include "core/data/run_record.h"
#include "widgets/render/overlay_painter.h"

#include <QImage>
#include <QString>

#include <filesystem>
#include <vector>

namespace groundscope {

struct ContactSheetContent {
    QImage image;    ///< the original picture
    Sample sample;   ///< question, options, expression, ground truth
    SampleRun run;   ///< as far as it is filled
    QString source;  ///< footer: models, devices, program version; may be empty
};

struct ContactSheetOptions {
    int width = 1800;         ///< pixels of a page, 900 to 8000
    int rowsPerPage = 8;      ///< phrases on a page; more make further pages
    OverlayOptions overlay;   ///< opacities, colour map, interpolation
    bool sharedRange = true;  ///< one colour range for all maps of the sheet
};

/// One picture a page, at least one. Errors: InvalidInput when there is no image or the options are
/// out of range; OutOfMemory.
Result<std::vector<QImage>> makeContactSheet(const ContactSheetContent& content,
                                             const ContactSheetOptions& options);

/// Writes `file` (.png); further pages go to "name-2.png", …  Errors: as above; Io.
Result<Done> writeContactSheet(const std::filesystem::path& file,
                               const ContactSheetContent& content,
                               const ContactSheetOptions& options = {});

}  // namespace groundscope
