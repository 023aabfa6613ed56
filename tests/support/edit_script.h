// SPDX-License-Identifier: GPL-3.0-or-later
/// A scripted editing session: the same operations for the same seed, one a step.
#pragma once

#include "core/edit/edit_file.h"
#include "tests/support/edit_examples.h"

#include <cstdlib>
#include <random>
#include <string>
#include <utility>

namespace groundscope::test {

class EditScript {
  public:
    EditScript(Benchmark benchmark, unsigned int seed) : m_benchmark(std::move(benchmark)), m_random(seed) {}

    /// Does the next operation here, and in the file when there is one.
    void step(EditFile* file) {
        Sample& sample = m_benchmark.samples[m_random() % m_benchmark.samples.size()];
        const auto kind = m_random() % 5;
        ++m_steps;
        if (kind == 0 && m_history.canUndo(sample.id)) {
            must(applyEdit(sample, inverseOf(*m_history.nextUndo(sample.id))));
            m_history.undo(sample.id);
            if (file)
                file->appendUndo(sample.id);
        } else if (kind == 1 && m_history.canRedo(sample.id)) {
            must(applyEdit(sample, *m_history.nextRedo(sample.id)));
            m_history.redo(sample.id);
            if (file)
                file->appendRedo(sample.id);
        } else {
            edit(sample, file);
        }
    }

    [[nodiscard]] int steps() const { return m_steps; }
    [[nodiscard]] const EditHistory& history() const { return m_history; }
    [[nodiscard]] const std::vector<Sample>& samples() const { return m_benchmark.samples; }

  private:
    static void must(const Result<Done>& done) {
        if (!done.has_value())
            std::abort();
    }
    void edit(Sample& sample, EditFile* file) {
        const Sample after = randomlyEdited(sample, m_random);
        Edit edit = editBetween(sample, after, "random");
        edit.id = std::to_string(m_steps);
        edit.who = "Ada";
        edit.whenUtc = "2026-11-23T12:00:00Z";
        sample = after;
        m_history.push(edit);
        if (file)
            file->append(edit);
    }

    Benchmark m_benchmark;
    std::mt19937 m_random;
    EditHistory m_history;
    int m_steps = 0;
};

}  // namespace groundscope::test
