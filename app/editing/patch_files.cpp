// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/patch_files.h"

#include "app/session/relay.h"
#include "core/edit/edit_file.h"
#include "core/io/annotation_write.h"
#include "widgets/render/convert.h"

namespace groundscope {
namespace {

Error nothingToWrite() {
    return {ErrorCode::InvalidInput, "There are no corrections yet, so there is nothing to write.", {}};
}

}  // namespace

void PatchFiles::exportPatch(const PatchSubject& subject, const std::filesystem::path& file) {
    m_writing.start(
        [subject, file](const std::stop_token&) -> Result<Files> {
            const Patch patch = patchOf(*subject.original, subject.history);
            if (patch.edits.empty())
                return nothingToWrite();
            GS_CHECK(writePatch(file, patch));
            return Files{file};
        },
        [this](const Result<Files>& files) { take(files); });
}

void PatchFiles::exportPatchedFiles(const PatchSubject& subject, const std::filesystem::path& folder) {
    Progress progress;
    progress.report = relayTo<PatchFiles>(
        this, [](PatchFiles* self, qint64 done, qint64 total) { Q_EMIT self->progressed(done, total); });
    m_writing.start(
        [subject, folder, progress](const std::stop_token& stop) mutable -> Result<Files> {
            if (*subject.original == *subject.current)
                return nothingToWrite();
            progress.stop = stop;
            return writePatched(*subject.original, *subject.current, folder, progress);
        },
        [this](const Result<Files>& files) { take(files); });
}

void PatchFiles::read(const std::filesystem::path& file, const std::shared_ptr<const Benchmark>& current) {
    m_reading.start(
        [file, current](const std::stop_token&) -> Result<std::shared_ptr<PlannedPatch>> {
            GS_TRY(const Patch patch, readPatch(file));
            const bool same = patch.benchmark == current->name && patch.layout == current->layout;
            return std::make_shared<PlannedPatch>(
                PlannedPatch{toQString(file), toQString(patch.benchmark), same, PatchChoices(current, patch)});
        },
        [this](const Result<std::shared_ptr<PlannedPatch>>& patch) {
            if (patch)
                Q_EMIT planned(*patch);
            else
                Q_EMIT failed(patch.error());
        });
}

void PatchFiles::cancel() {
    m_writing.cancel();
    m_reading.cancel();
}

void PatchFiles::take(const Result<Files>& files) {
    if (!files) {
        if (files.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(files.error());
        return;
    }
    QStringList names;
    for (const std::filesystem::path& file : *files)
        names.append(toQString(file));
    Q_EMIT written(names);
}

}  // namespace groundscope
