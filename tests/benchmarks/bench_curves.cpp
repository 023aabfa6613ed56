// SPDX-License-Identifier: GPL-3.0-or-later
// Growth curves: image side, tokens, prompts, candidates, samples, threads. Each is left in the folder `curves` below the
// current one as NAME.csv, NAME.svg and NAME.png, and gives rows with the exponent of its growth.
//
//   bench_curves [--smoke]
//   bench_curves --peak none|capture|all TOKENS [--smoke]   peak memory of one answer in MiB, for the curve of memory
#include "core/infer/kept_memory.h"
#include "core/infer/model_zoo.h"
#include "tests/benchmarks/curve.h"

#include <QGuiApplication>

#include <cstdlib>

using namespace groundscope;

int main(int argc, char** argv) {
    keepFreedMemory();
    setTorchThreads(0);
    if (argc > 3 && std::string(argv[1]) == "--peak")
        return bench::printPeak(argv[2], std::atoi(argv[3]), argc > 4);
    bench::Claims claims(argc, argv);
    const QGuiApplication application(argc, argv);
    bench::Curves curves(claims, "curves");
    bench::inferenceCurves(curves, argv[0]);
    bench::runCurves(curves);
    return curves.isGood() ? claims.result() : 2;
}
