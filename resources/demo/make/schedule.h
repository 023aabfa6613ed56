// SPDX-License-Identifier: GPL-3.0-or-later
/// The phases in which the demo's language model is trained, and when each is over.
#pragma once

#include "resources/demo/make/lessons.h"

#include <string>
#include <vector>

namespace groundscope::demo {

enum class Learning {
    CropWords,   ///< vision tower + throw-away head, one object in a small picture: which words are
                 ///< true of it
    SceneWords,  ///< the same on whole scenes
    Align,     ///< projector + word embeddings: the same words, scored in the language model's own
               ///< space
    Language,  ///< next-token loss on the answers
};

/// A phase ends early when this label's accuracy over the last log interval reaches `accuracy`.
struct Goal {
    std::string label;
    double accuracy;
};

struct Phase {
    std::string name;
    Learning learning = Learning::Language;
    double minutes = 1;  ///< time limit
    int pictures = 8;    ///< a step and replica
    int turns = 8;       ///< a picture
    Lesson lesson;
    std::vector<Goal> goals;  ///< all of them; empty: the time limit alone
    double visionRate = 0;    ///< share of the learning rate that the vision tower gets
    double decayShare = 0;    ///< last share of the time in which the learning rate falls
    double lowestRate = 0.1;  ///< what it falls to, as a share
};

std::vector<Phase> mllmPhases();

}  // namespace groundscope::demo
