// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edit_file.h"

#include "core/edit/edit_store.h"
#include "core/edit/edit_writer.h"

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <thread>
#include <unistd.h>
#include <unordered_set>
#include <utility>

namespace groundscope {
namespace {

EditPlaces placesOf(const Benchmark& benchmark, const std::filesystem::path& opened, const EditFile::Options& options) {
    return {journalPath(benchmark, opened), options.fallbackFolder, options.backups, benchmark.name, benchmark.layout};
}

/// Edits of samples of which not one is here are another benchmark's.
Result<Done> checkBenchmark(const Benchmark& benchmark, const Journal& journal, const EditPlaces& places) {
    if (journal.isEmpty())
        return Done{};
    std::unordered_set<std::string> ids;
    for (const Sample& sample : benchmark.samples)
        ids.insert(sample.id);
    bool any = false;
    for (const Journal::Entry& entry : journal.entries()) {
        any = any || !entry.gone;
        if (!entry.gone && ids.contains(entry.edit.sampleId))
            return Done{};
    }
    if (!any)
        return Done{};
    return Error{ErrorCode::Format,
                 "These are the corrections of another benchmark: it has none of their samples. Move the file away to begin anew.",
                 places.journal.string()};
}

void noteOtherFiles(const EditPlaces& places, std::vector<DataNote>& notes) {
    std::error_code problem;
    const std::filesystem::path parent = places.journal.has_parent_path() ? places.journal.parent_path() : ".";
    for (std::filesystem::directory_iterator it(parent, problem), end; !problem && it != end; it.increment(problem))
        if (it->path().extension() == ".gsedits" && it->path().filename() != places.journal.filename())
            notes.push_back({DataNote::Severity::Info, "edit-others", {}, it->path().string(),
                             "These corrections belong to this folder opened in another way and are not shown here."});
    if (::access(parent.c_str(), W_OK) != 0)
        notes.push_back({DataNote::Severity::Warning, "edit-fallback", {}, parent.string(),
                         "The folder cannot be written (" + std::generic_category().message(errno) +
                             "): corrections are kept in " + places.fallback.string() + "."});
}

Result<std::pair<ReadEdits, EditFile::Opened>> readAll(const Benchmark& benchmark,
                                                       const EditPlaces& places,
                                                       const EditFile::Options& options) {
    GS_TRY(ReadEdits edits, readEdits(places));
    GS_CHECK(checkBenchmark(benchmark, edits.journal, places));
    EditFile::Opened opened{nullptr, edits.journal.history(options.maxHistoryBytes), std::move(edits.notes)};
    noteOtherFiles(places, opened.notes);
    return std::pair{std::move(edits), std::move(opened)};
}

}  // namespace

/// The thread owns its half of the writer, so that a disk which never answers can be left behind.
struct EditFile::Thread {
    std::shared_ptr<EditWriter> writer;
    std::thread thread;

    explicit Thread(std::shared_ptr<EditWriter> shared) : writer(std::move(shared)), thread([own = writer] { own->run(); }) {}
    Thread(const Thread&) = delete;
    Thread& operator=(const Thread&) = delete;
    ~Thread() {
        if (writer->close())
            thread.join();
        else
            thread.detach();
    }
};

EditFile::EditFile(std::unique_ptr<Thread> thread) : m_thread(std::move(thread)) {}

EditFile::~EditFile() = default;

Result<EditFile::Opened> EditFile::open(const Benchmark& benchmark, const std::filesystem::path& opened, Options options) {
    EditPlaces places = placesOf(benchmark, opened, options);
    GS_CHECK(EditLock::check(places.lock()));
    GS_TRY(auto all, readAll(benchmark, places, options));
    auto writer = std::make_shared<EditWriter>(std::move(places), all.first.journal.stacks(), std::move(options));
    all.second.file.reset(new EditFile(std::make_unique<Thread>(std::move(writer))));
    return std::move(all.second);
}

Result<EditFile::Opened> EditFile::read(const Benchmark& benchmark,
                                        const std::filesystem::path& opened,
                                        const Options& options) {
    GS_TRY(auto all, readAll(benchmark, placesOf(benchmark, opened, options), options));
    return std::move(all.second);
}

Result<Done> EditFile::lock() {
    return m_thread->writer->lock();
}

void EditFile::append(Edit edit) {
    m_thread->writer->append(std::move(edit));
}

void EditFile::appendUndo(const std::string& sampleId) {
    m_thread->writer->appendUndo(sampleId);
}

void EditFile::appendRedo(const std::string& sampleId) {
    m_thread->writer->appendRedo(sampleId);
}

Result<Done> EditFile::sync() {
    return m_thread->writer->sync();
}

SaveState EditFile::state() const {
    return m_thread->writer->state();
}

const std::filesystem::path& EditFile::path() const {
    return m_thread->writer->path();
}

}  // namespace groundscope
