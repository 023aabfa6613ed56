// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspect/form_maker.h"

#include "app/session/kept_picture.h"
#include "core/run/sample_context.h"
#include "core/text/word_vectors.h"

#include <utility>

namespace groundscope {
namespace {

/// The segmenter that keeps its picture, to the pipeline: one embedding for many forms of a sample.
class HeldSegmenter final : public Segmenter {
  public:
    HeldSegmenter(KeptPictureSegmenter& inner, NamedPicture picture) : m_inner(inner), m_picture(std::move(picture)) {}
    [[nodiscard]] ModelInfo info() const override { return m_inner.info(); }
    [[nodiscard]] Result<Done> setImage(RgbView /*image*/, const Progress& progress) override {
        return m_inner.hold(m_picture, progress);
    }
    [[nodiscard]] Result<std::vector<std::vector<SegmentMask>>> segment(const std::vector<SegmentPrompt>& prompts, bool multimask,
                                                                        const Progress& progress) override {
        return m_inner.segment(prompts, multimask, progress);
    }

  private:
    KeptPictureSegmenter& m_inner;
    NamedPicture m_picture;
};

using Form = std::shared_ptr<const SampleRun>;

Result<Form> advanced(SampleRun run, Stage upTo, const PipelineContext& context, const Progress& progress) {
    GS_TRY(SampleRun filled, advance(std::move(run), upTo, context, progress));
    return std::make_shared<const SampleRun>(std::move(filled));
}

/// What needs no model.
Result<Form> begun(const FormWish& wish, bool hasSegmenter, const Progress& progress) {
    GS_TRY(SampleRun run, wish.begin(progress));
    PipelineContext context;
    context.sample = &wish.sample;
    context.config = &wish.config;
    const bool hasMasks = run.filled >= Stage::Candidates;
    return advanced(std::move(run), hasMasks && !hasSegmenter ? Stage::Scores : Stage::Maps, context, progress);
}

Result<Form> filledBy(Models& models, const FormWish& wish, const SampleRun& run, const Progress& progress) {
    GS_TRY(KeptPictureSegmenter* const kept, KeptPictureSegmenter::of(models));
    HeldSegmenter segmenter(*kept, {wish.sample.id, wish.sample.imagePath});
    std::shared_ptr<const WordVectors> vectors;
    if (wish.vectors) {
        GS_TRY(vectors, vectorsOf(wish.config.similarity, progress));
    }
    const auto judge = ownJudge(wish.config, models);
    PipelineContext context = contextFor(wish.sample, wish.config, models);
    context.segmenter = &segmenter;
    context.vectors = vectors.get();
    context.judge = judge.get();
    return advanced(run, Stage::Scores, context, progress);
}

}  // namespace

void FormMaker::make(FormWish wish, Show show, Fail fail) {
    cancel();
    m_beginning.start(
        [wish, hasSegmenter = m_lender->isAvailable()](const std::stop_token& stop) {
            Progress progress;
            progress.stop = stop;
            return begun(wish, hasSegmenter, progress);
        },
        [this, wish, show, fail](const Result<Form>& form) {
            if (!form)
                return fail(form.error());
            const bool done = isComplete(**form, wish.config);
            show(*form, done);
            if (!done)
                fill(wish, *form, show, fail);
        });
}

void FormMaker::fill(const FormWish& wish, const Form& begunForm, const Show& show, const Fail& fail) {
    m_filling.ask([wish, begunForm](Models& models, const Progress& progress) { return filledBy(models, wish, *begunForm, progress); },
                  [show, fail](const Result<Form>& form) {
                      if (form)
                          show(*form, true);
                      else
                          fail(form.error());
                  });
}

void FormMaker::cancel() {
    m_beginning.cancel();
    m_filling.cancel();
}

}  // namespace groundscope
