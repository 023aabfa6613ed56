// SPDX-License-Identifier: GPL-3.0-or-later
/// Does the model look at the object it is asked about? Two objects of one picture, the same
/// question for each.
#pragma once

#include "resources/demo/make/mllm_batch.h"
#include "resources/demo/make/render.h"

#include <vector>

namespace groundscope::demo {

/// Pictures with two or more objects and which two are asked about. The masks serve the test alone.
struct SwapScene {
    Scene scene;
    Rendering rendering;
    int first = 0;
    int second = 1;
};
std::vector<SwapScene> swapScenes(const RenderBank& bank, std::uint64_t seed, int count, int side);

/// Shares of all questions.
struct SwapScore {
    double colourAsked = 0;  ///< the word in the colour's place is the asked object's colour
    double colourOther = 0;
    double pointAsked =
        0;  ///< the centre of the strongest cell for that word lies on the asked object
    double pointOther = 0;
};

/// The answer is given up to the colour word ("The car is" / "In the image, there is a"); the rest
/// is the model's. Attention: mean over layers and heads, minus the mean over the answer's tokens.
SwapScore swapTest(const LlavaModel& model,
                   const BatchMaker& maker,
                   const std::vector<SwapScene>& scenes,
                   bool identify);

}  // namespace groundscope::demo
