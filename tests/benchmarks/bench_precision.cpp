// SPDX-License-Identifier: GPL-3.0-or-later
// What bfloat16 does to the masks of the demo's SAM, on the demo's pictures and on photographs: IoU with the masks of float32
// at a grid of points, of the mask that float32 thinks best.
//
//   bench_precision            all pictures
//   bench_precision --smoke    two pictures
#include "app/setup/data_paths.h"
#include "core/infer/model_zoo.h"
#include "tests/benchmarks/claims.h"
#include "tests/support/mask_agreement.h"

#include <cstdio>

using namespace groundscope;
using bench::Claims;
using bench::numberText;

namespace {

void addRows(Claims& claims, Segmenter& exact, Segmenter& half, const std::string& name, std::vector<std::filesystem::path> pictures) {
    if (claims.isSmoke())
        pictures.resize(std::min<std::size_t>(pictures.size(), 2));
    MaskAgreement agreement;
    for (const auto& picture : pictures)
        if (const auto added = addAgreement(exact, half, picture, 4, agreement); !added)
            std::fprintf(stderr, "%s\n", describe(added.error()).c_str());
    if (agreement.chosen.empty()) {
        std::fprintf(stderr, "no %s: left out\n", name.c_str());
        return;
    }
    const double mean = MaskAgreement::mean(agreement.chosen);
    const auto good = std::count_if(agreement.chosen.begin(), agreement.chosen.end(), [](double iou) { return iou >= 0.99; });
    char text[96];
    std::snprintf(text, sizeof text, "mean IoU %.4f, least %.3f, %.1f %% at least 0.99", mean, MaskAgreement::least(agreement.chosen),
                  100 * static_cast<double>(good) / static_cast<double>(agreement.chosen.size()));
    claims.add({"SAM bfloat16, masks of " + std::to_string(agreement.chosen.size()) + " points on " + name, text, "masks of float32",
                mean, 0.99, false});
}

}  // namespace

int main(int argc, char** argv) {
    setTorchThreads(0);
    Claims claims(argc, argv);
    const auto demo = demoDirectory();
    if (!demo) {
        std::fprintf(stderr, "there is no demo\n");
        return 2;
    }
    const auto exact = loadSegmenter({*demo / "sam", "cpu", "float32"}, {});
    const auto half = loadSegmenter({*demo / "sam", "cpu", "bfloat16"}, {});
    if (!exact || !half)
        return 2;
    addRows(claims, **exact, **half, "the demo's pictures", picturesBelow(*demo / "benchmark"));
    addRows(claims, **exact, **half, "photographs", picturesBelow(std::filesystem::path(GROUNDSCOPE_SHARED_DIR) / "data"));
    return claims.result();
}
