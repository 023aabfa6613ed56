// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/instance_source.h"

#include "core/io/annotation_file.h"
#include "core/io/instance_formats.h"
#include "core/io/json_elements.h"

namespace groundscope {

std::string pictureKey(const std::string& imageName) {
    return std::filesystem::path(withSlashes(imageName)).stem().string();
}

Result<Done> visitEntries(const MappedFile& file,
                          std::string_view list,
                          const Progress& progress,
                          const std::function<void(InputJson&&, FilePlace)>& visit) {
    constexpr std::size_t kMaxEntry = std::size_t{64} << 20;
    std::optional<Error> error;
    const auto found = visitElements(file.text(), list, [&](std::string_view text, std::size_t offset) {
        const std::string where = file.path().string() + ": byte " + std::to_string(offset);
        if (progress.stopped())
            error = cancelledError();
        else if (text.size() > kMaxEntry)
            error = Error{ErrorCode::Format, "One entry of the file has more than 64 MiB.", where};
        else if (auto json = parseInput(std::string(text), where); !json)
            error = json.error();
        else
            visit(*std::move(json), {offset, text.size()});
        return !error;
    });
    if (!found)
        return withContext(found.error(), file.path().string());
    if (error)
        return *error;
    if (!*found)
        return Error{ErrorCode::Format, "Expected the list \"" + std::string(list) + "\".", file.path().string()};
    return Done{};
}

Result<InstanceSourcePtr> openInstances(const InstancePaths& paths, const Progress& progress) {
    std::error_code error;
    if (std::filesystem::is_directory(paths.annotations, error))
        return openLabelPictures(paths, progress);
    GS_TRY(const std::shared_ptr<const MappedFile> file, MappedFile::open(paths.annotations));
    bool isPanoptic = false;
    const auto found = visitElements(file->text(), "annotations", [&isPanoptic](std::string_view first, std::size_t) {
        isPanoptic = first.find("\"segments_info\"") != std::string_view::npos;
        return false;
    });
    if (!found)
        return withContext(found.error(), paths.annotations.string());
    if (!*found)
        return Error{ErrorCode::Format,
                     "Expected COCO instances or panoptic annotations (a list \"annotations\"), or a folder of label PNGs.",
                     paths.annotations.string()};
    return isPanoptic ? openPanoptic(paths, progress) : openCocoInstances(paths, progress);
}

}  // namespace groundscope
