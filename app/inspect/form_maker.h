// SPDX-License-Identifier: GPL-3.0-or-later
/// FormMaker: fills a form that begins somewhere else than the run's, in the background: maps first, which need no model,
/// then masks, choices and scores by the segmenter. The newest wish wins.
///
/// GUI thread. Writes nothing.
#pragma once

#include "app/models/newest_loan.h"
#include "app/session/latest_task.h"
#include "core/data/benchmark.h"
#include "core/data/run_record.h"

#include <functional>
#include <memory>

namespace groundscope {

/// What is to be made. The language model is not asked for an answer; it judges when it is loaded and the run's judge is
/// the loaded model.
struct FormWish {
    /// The form as it begins; any thread.
    std::function<Result<SampleRun>(const Progress& progress)> begin;
    Sample sample;
    RunConfig config;
    bool vectors = false;  ///< phrases without a similarity are compared with the expression
};

class FormMaker {
  public:
    /// `isDone`: nothing more will come of it.
    using Show = std::function<void(std::shared_ptr<const SampleRun> form, bool isDone)>;
    using Fail = std::function<void(const Error& error)>;

    explicit FormMaker(SegmenterLender* lender) : m_lender(lender), m_filling(lender) {}

    /// Errors: those of `begin` and advance(); NotFound after the maps where masks are missing and there is no segmenter.
    void make(FormWish wish, Show show, Fail fail);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_beginning.isRunning() || m_filling.isBusy(); }
    void setReport(NewestLoan<std::shared_ptr<const SampleRun>>::Report report) { m_filling.setReport(std::move(report)); }

  private:
    using Form = std::shared_ptr<const SampleRun>;
    void fill(const FormWish& wish, const Form& begun, const Show& show, const Fail& fail);

    SegmenterLender* m_lender;
    LatestTask<Result<Form>> m_beginning;
    NewestLoan<Form> m_filling;
};

}  // namespace groundscope
