// SPDX-License-Identifier: GPL-3.0-or-later
/// Judge on the loaded language model, which takes one picture: no network.
///
/// A mask is scored by what the model still sees when everything else is painted over, and no longer sees when the
/// mask is (paintedOver()). With `only` and `without` for these two pictures, the score is a sum of two log-likelihood
/// ratios:
///   answer     log p(answer | only) - log p(answer | without), where the answer is what the model says of the whole
///              picture when asked "Identify {E} in the scene." (greedy, at most kOwnWords tokens)
///   existence  log odds of yes over no to "Is there {E} in the image?", only minus without
/// A mask that is too small loses in the first picture, one that misses the object in both. The colour of a highlight
/// plays no part, so that a model which never learnt to speak of highlights can judge.
///
/// Lives on the model's thread.
#pragma once

#include "core/grounding/judge.h"
#include "core/grounding/models.h"

#include <memory>
#include <string>

namespace groundscope {

inline constexpr int kOwnWords = 128;

/// Borrows the model. ask() answers greedily about one picture.
/// @param conversation  prompt template (conversation.h); that named by the model goes first
/// Errors of its methods: those of the model; Unsupported for a model that cannot score (recorded runs), more than one
/// picture, or a vocabulary that does not tell yes from no.
std::unique_ptr<Judge> makeLocalJudge(Mllm& mllm, const std::string& conversation);

}  // namespace groundscope
