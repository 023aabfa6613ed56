// SPDX-License-Identifier: GPL-3.0-or-later
/// The VQA judge: is a model's answer right? (A-dagger; spec 3.4, 3.5, 11)
/// Pure; asking a whole run is run/judge_run.h.
#pragma once

#include "core/data/benchmark.h"
#include "core/data/exchange.h"
#include "core/data/run_record.h"
#include "core/grounding/judge.h"

#include <optional>
#include <string>

namespace groundscope {

/// The answer a run holds to a probing: its own when it was asked that, else an imported one. Nothing when there is none,
/// or when nobody knows the correct answer to it.
std::optional<ProbingAnswer> answerTo(int probing, const SampleRun& run, const Sample& sample, const RunConfig& config);

/// What the judge is asked about an answer. The question is the prompt as filed, without the image marker unless B36 is
/// published; letter answers are judged by the benchmark's question and options instead (spec 11).
JudgeRequest answerQuestion(const ProbingAnswer& answer, const Sample& sample, const Switches& switches);

/// What a reply says: "correct" or "wrong" in Label::value. The note is the raw reply; kUnparsable and ": " stand before
/// one that is neither yes nor no (it counts as wrong). B32 decides whether white space around it is trimmed.
Label verdictLabel(const ProbingAnswer& answer,
                   const std::string& sampleId,
                   const std::string& reply,
                   const Switches& switches);

}  // namespace groundscope
