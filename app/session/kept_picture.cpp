// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/kept_picture.h"

#include "core/io/image.h"

#include <utility>

namespace groundscope {
namespace {

/// Another file at the same place is another picture.
std::string keyOf(const NamedPicture& picture) {
    std::error_code unknown;
    const auto written = std::filesystem::last_write_time(picture.path, unknown);
    return picture.path.string() + '\n' + std::to_string(written.time_since_epoch().count()) + '\n' + picture.sampleId;
}

}  // namespace

Result<KeptPictureSegmenter*> KeptPictureSegmenter::of(Models& models) {
    if (!models.segmenter)
        return Error{ErrorCode::InvalidInput, "No segmenter is loaded; choose one under Run > Models.", {}};
    if (auto* keeper = dynamic_cast<KeptPictureSegmenter*>(models.segmenter.get()))
        return keeper;
    auto made = std::make_unique<KeptPictureSegmenter>(std::move(models.segmenter));
    KeptPictureSegmenter* keeper = made.get();
    models.segmenter = std::move(made);
    return keeper;
}

Result<Done> KeptPictureSegmenter::hold(const NamedPicture& picture, const Progress& progress) {
    std::string key = keyOf(picture);
    if (key == m_held)
        return Done{};
    GS_TRY(const RgbImage image, loadRgb(picture.path));
    m_inner->beginSample(picture.sampleId);
    GS_CHECK(setImage(image.view(), progress));
    m_held = std::move(key);
    return Done{};
}

Result<Done> KeptPictureSegmenter::setImage(RgbView image, const Progress& progress) {
    m_held.clear();
    return m_inner->setImage(image, progress);
}

Result<std::vector<std::vector<SegmentMask>>> KeptPictureSegmenter::segment(const std::vector<SegmentPrompt>& prompts,
                                                                            bool multimask,
                                                                            const Progress& progress) {
    return m_inner->segment(prompts, multimask, progress);
}

}  // namespace groundscope
