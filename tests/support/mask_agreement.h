// SPDX-License-Identifier: GPL-3.0-or-later
/// How far the masks of one segmenter are from those of another on the same pictures and points.
#pragma once

#include "core/data/mask.h"
#include "core/grounding/models.h"
#include "core/io/image.h"

#include <algorithm>
#include <filesystem>
#include <vector>

namespace groundscope {

/// The pictures of a folder and those below it, sorted.
inline std::vector<std::filesystem::path> picturesBelow(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder, error))
        if (const auto extension = entry.path().extension(); extension == ".jpg" || extension == ".jpeg" || extension == ".png")
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

/// IoU of masks of the same picture, point and rank.
struct MaskAgreement {
    std::vector<double> chosen;  ///< of the mask the first segmenter thinks best, one a point
    std::vector<double> all;     ///< of all three masks a point

    static double mean(const std::vector<double>& values) {
        double sum = 0;
        for (const double value : values)
            sum += value;
        return sum / static_cast<double>(values.size());
    }
    static double least(const std::vector<double>& values) { return *std::min_element(values.begin(), values.end()); }
};

/// Adds the masks at the middles of side x side equal parts of a picture.
inline Result<Done> addAgreement(Segmenter& first, Segmenter& second, const std::filesystem::path& picture, int side, MaskAgreement& agreement) {
    GS_TRY(const RgbImage image, loadRgb(picture));
    std::vector<SegmentPrompt> prompts;
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            SegmentPrompt prompt;
            prompt.points.push_back({{(x + 0.5) * image.width / side, (y + 0.5) * image.height / side}, true});
            prompts.push_back(prompt);
        }
    GS_CHECK(first.setImage(image.view(), {}));
    GS_CHECK(second.setImage(image.view(), {}));
    GS_TRY(const auto a, first.segment(prompts, true, {}));
    GS_TRY(const auto b, second.segment(prompts, true, {}));
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t best = 0;
        for (std::size_t m = 0; m < a[i].size(); ++m) {
            agreement.all.push_back(iou(a[i][m].mask, b[i][m].mask, 1));
            best = a[i][m].predictedIou > a[i][best].predictedIou ? m : best;
        }
        agreement.chosen.push_back(agreement.all[agreement.all.size() - a[i].size() + best]);
    }
    return Done{};
}

}  // namespace groundscope
