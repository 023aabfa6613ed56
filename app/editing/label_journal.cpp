// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/label_journal.h"

#include "core/base/files.h"
#include "core/edit/label_edit.h"

#include <QThreadPool>

#include <system_error>
#include <utility>

namespace groundscope {
namespace {

/// To EditFile a run is a benchmark of stacks. A run's id may be anything; its folder's name is not.
Benchmark stacksOf(const Benchmark& benchmark, const std::string& runId, const std::filesystem::path& folder) {
    Benchmark stacks;
    stacks.name = runId;
    stacks.layout = "run";
    stacks.root = folder / sha256(runId).substr(0, 16);
    stacks.samples.reserve(benchmark.samples.size());
    for (const Sample& sample : benchmark.samples) {
        Sample stack;
        stack.id = labelStack(sample.id, runId);
        stacks.samples.push_back(std::move(stack));
    }
    return stacks;
}

EditFile::Opened openJournal(const Benchmark& stacks) {
    std::error_code problem;  // then the journal says what is wrong
    std::filesystem::create_directories(stacks.root, problem);
    auto opened = EditFile::open(stacks, stacks.root, {});
    return opened ? *std::move(opened) : EditFile::Opened();
}

/// What is left is written off this thread.
void letGo(std::shared_ptr<EditFile>& file) {
    if (file)
        QThreadPool::globalInstance()->start([old = std::make_shared<std::shared_ptr<EditFile>>(std::move(file))] { old->reset(); });
    file.reset();
}

}  // namespace

void LabelJournal::open(const std::string& runId, const std::shared_ptr<const Benchmark>& benchmark) {
    if (runId == m_runId)
        return;
    m_opening.cancel();
    m_waiting.clear();
    m_runId = runId;
    const auto old = std::make_shared<std::shared_ptr<EditFile>>(std::move(m_file));
    if (runId.empty() || !benchmark)
        return letGo(*old);
    m_opening.start(
        [old, benchmark, runId, folder = m_folder](const std::stop_token&) {
            old->reset();
            return openJournal(stacksOf(*benchmark, runId, folder));
        },
        [this](EditFile::Opened journal) {
            m_file = std::move(journal.file);
            const auto waiting = std::exchange(m_waiting, {});
            for (const auto& event : waiting)
                write(event);
            Q_EMIT opened(journal.history.entries());
        });
}

void LabelJournal::write(const std::function<void(EditFile&)>& event) {
    if (m_file)
        event(*m_file);
    else if (m_opening.isRunning())
        m_waiting.push_back(event);
}

void LabelJournal::append(const Edit& edit) {
    write([edit](EditFile& file) { file.append(edit); });
}

void LabelJournal::appendUndo(const std::string& stack) {
    write([stack](EditFile& file) { file.appendUndo(stack); });
}

void LabelJournal::appendRedo(const std::string& stack) {
    write([stack](EditFile& file) { file.appendRedo(stack); });
}

}  // namespace groundscope
