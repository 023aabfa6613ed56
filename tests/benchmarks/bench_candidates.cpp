// SPDX-License-Identifier: GPL-3.0-or-later
// A grid of 82 candidate masks (a long answer; paper, Table 3) on a photograph of 640 x 480: from the masks of the run to
// the strip on screen, pictures included. The yardstick colours the pixels of each mask and scales the picture with Qt.
#include "app/inspect/phrase_view.h"
#include "app/shell/theme.h"
#include "tests/benchmarks/claims.h"
#include "tests/widgets/example_run.h"
#include "widgets/docks/candidate_dock.h"

#include <QApplication>
#include <QTest>

using namespace groundscope;

namespace {

constexpr Size kSize{640, 480};
constexpr double kBudgetMs = 100;

std::shared_ptr<const SampleRun> longRun(int masks) {
    auto run = std::make_shared<SampleRun>();
    run->sampleId.assign(1, '1');
    run->imageSize = kSize;
    for (int i = 0; i < masks; ++i) {
        Candidate candidate;
        candidate.phrase = kNoPhrase;
        candidate.level = i % 3;
        candidate.mask = example::discMask(kSize, {40.0 + 7 * i, 60.0 + 4 * i}, 20.0 + i % 60);
        run->candidates.push_back(candidate);
        run->candidateIou.push_back(0.01 * i);
    }
    return run;
}

void paintPlainly(const SampleRun& run, const QImage& picture) {
    for (const Candidate& candidate : run.candidates) {
        QImage shown = picture;
        const std::vector<std::uint8_t> bytes = maskToBytes(candidate.mask);
        for (int y = 0; y < kSize.height; ++y) {
            auto* line = reinterpret_cast<QRgb*>(shown.scanLine(y));
            for (int x = 0; x < kSize.width; ++x)
                if (bytes[static_cast<std::size_t>(y * kSize.width + x)] != 0)
                    line[x] = qRgb((qRed(line[x]) + 255) / 2, qGreen(line[x]) / 2, qBlue(line[x]) / 2);
        }
        bench::keep(shown.scaled(160, 120, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    }
}

}  // namespace

int main(int argc, char** argv) {
    bench::Claims claims(argc, argv);
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    const int masks = claims.isSmoke() ? 6 : 82;
    const auto run = longRun(masks);
    Picture picture;
    picture.index = 0;
    picture.image = ImagePyramid(example::makePicture(kSize));
    picture.size = kSize;
    CandidateDock dock;
    dock.resize(1200, 220);
    dock.show();
    if (!QTest::qWaitForWindowExposed(&dock))
        return 2;
    std::size_t shown = 0;
    const auto show = [&] {
        const PhraseView view = makePhraseView(run, kNoPhrase, {}, picture, {});
        dock.setCandidates(QStringLiteral("all"), view.items);
        dock.repaint();
        shown = static_cast<std::size_t>(view.items.size());
    };
    const QImage image = example::makePicture(kSize);
    const auto [strip, plain] = bench::inTurn(claims.rounds(9), show, [&] { paintPlainly(*run, image); });
    if (shown != static_cast<std::size_t>(masks))
        return 2;
    claims.add({std::to_string(masks) + " candidate masks of 640 x 480 shown", bench::secondsText(strip),
                "coloured pixel by pixel and scaled by Qt " + bench::secondsText(plain), strip / plain, 0, true, {strip * 1e3, kBudgetMs}});
    return claims.result();
}
