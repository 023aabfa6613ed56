// SPDX-License-Identifier: GPL-3.0-or-later
// Trains the demo's tokenizer. A program of its own: libsentencepiece_train and LibTorch bring
// clashing copies of protobuf and cannot be in one process.
#include "core/base/files.h"
#include "resources/demo/make/tokenizer_training.h"

#include <cstdlib>
#include <iostream>

int main(int argc, char** argv) {
    if (argc != 3) {
        std::cerr << "Usage: demo-train-tokenizer TOKENIZER.MODEL SEED\n";
        return 2;
    }
    const auto model = groundscope::demo::trainTokenizer(std::strtoull(argv[2], nullptr, 10));
    const auto written = model ? groundscope::writeFile(argv[1], *model)
                               : groundscope::Result<groundscope::Done>(model.error());
    if (!written) {
        std::cerr << groundscope::describe(written.error()) << "\n";
        return 2;
    }
    return 0;
}
