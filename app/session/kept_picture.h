// SPDX-License-Identifier: GPL-3.0-or-later
/// KeptPictureSegmenter: a segmenter that knows by name which picture it was given last, so that further prompts on the
/// same picture need no second embedding even when runs use the segmenter in between.
///
/// Lives on the models' thread, as every Segmenter.
#pragma once

#include "core/run/device_worker.h"

#include <filesystem>
#include <memory>
#include <string>

namespace groundscope {

/// A picture on disk; sampleId for recorded models.
struct NamedPicture {
    std::string sampleId;
    std::filesystem::path path;
    bool operator==(const NamedPicture&) const = default;
};

class KeptPictureSegmenter final : public Segmenter {
  public:
    explicit KeptPictureSegmenter(std::unique_ptr<Segmenter> inner) : m_inner(std::move(inner)) {}

    /// The models' segmenter as one that keeps; it is wrapped at the first call. Errors: InvalidInput when there is none.
    static Result<KeptPictureSegmenter*> of(Models& models);

    /// Reads and embeds the picture unless it is the one that is held (same path, same time of writing).
    /// Errors: those of loadRgb and of the segmenter.
    Result<Done> hold(const NamedPicture& picture, const Progress& progress);

    void beginSample(const std::string& sampleId) override { m_inner->beginSample(sampleId); }
    [[nodiscard]] ModelInfo info() const override { return m_inner->info(); }
    [[nodiscard]] Result<Done> setImage(RgbView image, const Progress& progress) override;
    [[nodiscard]] Result<std::vector<std::vector<SegmentMask>>> segment(const std::vector<SegmentPrompt>& prompts,
                                                                        bool multimask,
                                                                        const Progress& progress) override;

  private:
    std::unique_ptr<Segmenter> m_inner;
    std::string m_held;  // key of the picture; empty: one without a name, or none
};

}  // namespace groundscope
