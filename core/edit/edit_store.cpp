// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edit_store.h"

#include "core/base/files.h"
#include "core/base/utc.h"

#include <algorithm>
#include <cerrno>
#include <cctype>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

constexpr int kSlots = 9;  // programs that can use the fallback of one benchmark at once

fs::path withSuffix(const fs::path& path, const std::string& suffix) {
    return path.string() + suffix;
}

bool isThere(const fs::path& path) {
    std::error_code ignored;
    return fs::exists(path, ignored);
}

DataNote note(DataNote::Severity severity, const std::string& kind, const fs::path& where, const std::string& message) {
    return {severity, kind, {}, where.string(), message};
}

std::optional<fs::path> newestBackup(const EditPlaces& places) {
    for (int number = 1; number <= places.backups; ++number)
        if (isThere(places.backup(number)))
            return places.backup(number);
    return {};
}

/// The journal itself. What is damaged in it may still be in the backup, which is older: it comes first.
Result<Done> readJournal(const EditPlaces& places, ReadEdits& all) {
    if (!isThere(places.journal)) {
        if (const auto backup = newestBackup(places))
            all.notes.push_back(note(DataNote::Severity::Warning, "edit-backup", *backup,
                                     "There are backups of corrections but no corrections: rename one to \"" +
                                         places.journal.filename().string() + "\" to have them back."));
        return Done{};
    }
    Journal journal;
    const Result<Done> read = journal.read(places.journal);
    if (read.has_value() && journal.damagedLines() == 0) {
        if (journal.wasTorn())
            all.notes.push_back(note(DataNote::Severity::Info, "edit-torn", places.journal,
                                     "The program was stopped while it wrote: the last line was not whole and is left out."));
        all.journal = std::move(journal);
        return Done{};
    }
    const auto backup = newestBackup(places);
    if (!read.has_value() && (read.error().code != ErrorCode::Format || !backup))
        return read;
    all.damaged = true;
    if (backup && all.journal.read(*backup).has_value())
        all.notes.push_back(note(DataNote::Severity::Warning, "edit-backup", *backup, "Corrections were taken from this backup."));
    const Result<Done> rest = all.journal.read(places.journal);
    if (!rest.has_value() && all.journal.isEmpty())
        return rest;
    all.notes.push_back(note(DataNote::Severity::Problem, "edit-damaged", places.journal,
                             std::to_string(std::max(1, journal.damagedLines())) +
                                 " lines are damaged and left out; the file is kept beside its successor."));
    return Done{};
}

void readFallbacks(const EditPlaces& places, ReadEdits& all) {
    if (places.fallback.empty())
        return;
    for (int slot = 1; slot <= kSlots; ++slot) {
        const fs::path path = places.fallbackFile(slot);
        if (!isThere(path))
            continue;
        const Result<Done> read = all.journal.read(path);
        all.notes.push_back(read.has_value()
                                ? note(DataNote::Severity::Info, "edit-fallback", path,
                                       "Corrections that could not be saved beside the benchmark are taken from here.")
                                : note(DataNote::Severity::Problem, "edit-fallback", path, read.error().message));
    }
}

}  // namespace

fs::path EditPlaces::lock() const {
    return withSuffix(journal, ".lock");
}

fs::path EditPlaces::backup(int number) const {
    return withSuffix(journal, "." + std::to_string(number));
}

fs::path EditPlaces::fallbackFile(int slot) const {
    std::error_code ignored;
    const fs::path whole = fs::weakly_canonical(fs::absolute(journal, ignored), ignored);
    const std::string key = sha256((whole.empty() ? journal : whole).string()).substr(0, 16);
    return fallback / (key + (slot == 1 ? "" : "." + std::to_string(slot)) + ".gsedits");
}

fs::path journalPath(const Benchmark& benchmark, const fs::path& opened) {
    std::error_code ignored;
    const bool oneFile = benchmark.layout == "via" || benchmark.layout == "coco" || benchmark.layout == "labelme";
    if (oneFile && opened.extension() != ".gsrun" && fs::is_regular_file(opened, ignored))
        return withSuffix(opened, ".gsedits");
    return benchmark.root / "corrections.gsedits";
}

Result<ReadEdits> readEdits(const EditPlaces& places) {
    ReadEdits all;
    GS_CHECK(readJournal(places, all));
    readFallbacks(places, all);
    if (all.journal.foreignUndos() > 0)
        all.notes.push_back(note(DataNote::Severity::Warning, "edit-conflict", places.journal,
                                 std::to_string(all.journal.foreignUndos()) +
                                     " undo steps made elsewhere do not fit what was done here since; they are left out."));
    return all;
}

EditStore::EditStore(EditPlaces places) : m_places(std::move(places)), m_stamp(stamp()) {}

EditStore::~EditStore() {
    const bool empty = m_journal && m_journal->size() == static_cast<std::int64_t>(header().size());
    if (empty && m_journal->isInPlace())
        ::unlink(m_journal->path().c_str());  // locked, but nothing was edited
}

std::string EditStore::header() const {
    return journalHeader(m_places.benchmark, m_places.layout);
}

EditStore::Stamp EditStore::stamp() const {
    struct stat status {};
    if (::stat(m_places.journal.c_str(), &status) != 0)
        return {};
    constexpr std::int64_t kSecond = 1'000'000'000;
    return {status.st_ino, status.st_size, status.st_mtim.tv_sec * kSecond + status.st_mtim.tv_nsec};
}

Result<Done> EditStore::takeLock(bool unchangedOnly) {
    const std::scoped_lock guard(m_lockMutex);
    if (m_lock && m_lock->isInPlace())
        return Done{};
    m_lock.reset();
    GS_TRY(EditLock lock, EditLock::take(m_places.lock()));
    if (unchangedOnly && stamp() != m_stamp)
        return Error{ErrorCode::Conflict, "Another program edited this benchmark since it was opened here: open it again.",
                     m_places.journal.string()};
    m_lock = std::move(lock);
    return Done{};
}

Result<Done> EditStore::write(std::string_view lines) {
    if (!m_journal)
        GS_CHECK(begin());
    if (!m_journal->isInPlace()) {
        GS_TRY(const std::string content, m_journal->content());
        GS_CHECK(takeLock(false));
        GS_CHECK(replaceJournal(content, false));
    }
    return m_journal->append(lines);
}

Result<Done> EditStore::begin() {
    GS_CHECK(takeLock(false));
    std::vector<AppendFile> merged;  // held, so that no program adds to them now
    for (int slot = 1; slot <= kSlots && !m_places.fallback.empty(); ++slot) {
        if (!isThere(m_places.fallbackFile(slot)))
            continue;
        auto file = AppendFile::openAlone(m_places.fallbackFile(slot));
        if (file.has_value() && *file)
            merged.push_back(std::move(**file));
    }
    GS_TRY(const ReadEdits all, readEdits(m_places));
    GS_CHECK(replaceJournal(all.journal.compacted(m_places.benchmark, m_places.layout), all.damaged));
    for (const AppendFile& file : merged)
        if (::unlink(file.path().c_str()) != 0 && ::truncate(file.path().c_str(), 0) != 0)
            return fileError("Merged corrections cannot be taken away", file.path(), errno);
    return Done{};
}

Result<Done> EditStore::replaceJournal(std::string_view content, bool damaged) {
    GS_TRY(AppendFile file, AppendFile::create(withSuffix(m_places.journal, ".new")));
    Result<Done> done = file.append(content);
    if (done.has_value())
        done = file.sync();
    if (done.has_value() && isThere(m_places.journal))
        done = makeBackup(damaged);
    if (done.has_value())
        done = file.moveTo(m_places.journal);
    if (!done.has_value()) {
        ::unlink(file.path().c_str());
        return done;
    }
    m_journal = std::make_shared<AppendFile>(std::move(file));
    return Done{};
}

/// A second name for the old file, so that the first one is never without a file.
Result<Done> EditStore::makeBackup(bool damaged) const {
    if (m_places.backups < 1 && !damaged)
        return Done{};
    fs::path target = m_places.backup(1);
    if (damaged) {
        std::string when = utcNow();
        std::erase_if(when, [](unsigned char character) { return std::isdigit(character) == 0; });
        target = withSuffix(m_places.journal, ".damaged-" + when);
    } else {
        for (int number = m_places.backups - 1; number >= 1; --number)
            ::rename(m_places.backup(number).c_str(), m_places.backup(number + 1).c_str());
    }
    std::error_code problem;
    if (::link(m_places.journal.c_str(), target.c_str()) == 0 || fs::copy_file(m_places.journal, target, problem))
        return Done{};
    return fileError("The backup of the corrections cannot be written", target, problem.value());
}

Result<Done> EditStore::openFallback() {
    if (m_places.fallback.empty())
        return Error{ErrorCode::Io, "There is no other folder to keep corrections in.", m_places.journal.string()};
    std::error_code ignored;
    fs::create_directories(m_places.fallback, ignored);
    for (int slot = 1; slot <= kSlots; ++slot) {
        GS_TRY(auto file, AppendFile::openAlone(m_places.fallbackFile(slot)));
        if (!file)
            continue;
        GS_CHECK(file->append(file->size() == 0 ? header() : "\n"));
        m_fallback = std::move(file);
        return Done{};
    }
    return Error{ErrorCode::Conflict, "Too many programs keep corrections of this benchmark here.", m_places.fallback.string()};
}

Result<fs::path> EditStore::writeFallback(std::string_view lines) {
    if (!m_fallback || !m_fallback->isInPlace()) {
        m_fallback.reset();
        GS_CHECK(openFallback());
    }
    if (!lines.empty())
        GS_CHECK(m_fallback->append(lines));
    GS_CHECK(m_fallback->sync());
    return m_fallback->path();
}

void EditStore::dropFallback() {
    if (m_fallback && m_fallback->isInPlace())
        ::unlink(m_fallback->path().c_str());
    m_fallback.reset();
}

}  // namespace groundscope
