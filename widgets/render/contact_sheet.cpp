// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/contact_sheet.h"

#include "core/base/files.h"
#include "widgets/render/convert.h"
#include "widgets/render/sheet_parts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace groundscope {
namespace {

constexpr int kSmallestWidth = 900;
constexpr int kLargestWidth = 8000;
constexpr int kMostRows = 50;
constexpr int kTallestPage = 32000;  ///< Qt's painters stop at 32767
constexpr double kGap = 34;

Result<Done> check(const ContactSheetContent& content, const ContactSheetOptions& options) {
    if (content.image.isNull())
        return Error{ErrorCode::InvalidInput,
                     "A contact sheet needs the sample's picture; it is empty.",
                     content.sample.id};
    if (options.width < kSmallestWidth || options.width > kLargestWidth)
        return Error{ErrorCode::InvalidInput,
                     "The sheet's width is " + std::to_string(options.width) +
                         ", expected 900 to 8000 pixels.",
                     {}};
    if (options.rowsPerPage < 1 || options.rowsPerPage > kMostRows)
        return Error{
            ErrorCode::InvalidInput,
            "The rows of a page are " + std::to_string(options.rowsPerPage) + ", expected 1 to 50.",
            {}};
    return Done{};
}

QString emptyReason(const SampleRun& run) {
    if (run.error)
        return QStringLiteral("%1\n%2").arg(errorText(*run.error).summary,
                                            errorText(*run.error).details);
    if (run.filled < Stage::Phrases)
        return QCoreApplication::translate("ContactSheet", "This sample has not been run yet.");
    return QCoreApplication::translate("ContactSheet", "The answer has no noun phrases.");
}

std::vector<SheetBlock> blocksOfPage(const SheetContext& context, int page, int pages) {
    std::vector<SheetBlock> blocks;
    blocks.push_back(page == 0 ? headerBlock(context) : runningTitleBlock(context));
    const int phrases = static_cast<int>(context.content.run.phrases.size());
    const int first = page * context.options.rowsPerPage;
    const int last = std::min(phrases, first + context.options.rowsPerPage);
    if (phrases > 0)
        blocks.push_back(legendBlock(context));
    for (int phrase = first; phrase < last; ++phrase)
        blocks.push_back(phraseBlock(context, phrase));
    if (phrases == 0 || context.content.run.error)
        blocks.push_back(messageBlock(context, emptyReason(context.content.run)));
    blocks.push_back(footerBlock(context, page, pages));
    return blocks;
}

Result<QImage> paintPage(const SheetContext& context, const std::vector<SheetBlock>& blocks) {
    const double margin = (context.options.width - context.width) / 2;
    double height = 2 * margin - kGap * context.unit;
    for (const SheetBlock& block : blocks)
        height += block.height + kGap * context.unit;
    if (height > kTallestPage)
        return Error{
            ErrorCode::InvalidInput,
            "A page of the contact sheet would be " + std::to_string(std::lround(height)) +
                " pixels tall, expected at most 32000: use fewer rows a page or a smaller width.",
            {}};
    QImage image(context.options.width, static_cast<int>(std::ceil(height)), QImage::Format_RGB32);
    if (image.isNull())
        return Error{ErrorCode::OutOfMemory,
                     "There is not enough memory for a page of the contact sheet.",
                     {}};
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    double top = margin;
    for (const SheetBlock& block : blocks) {
        painter.save();
        block.paint(painter, QRectF(margin, top, context.width, block.height));
        painter.restore();
        top += block.height + kGap * context.unit;
    }
    return image;
}

std::filesystem::path pagePath(const std::filesystem::path& file, std::size_t page) {
    if (page == 0)
        return file;
    std::filesystem::path name = file.stem();
    name += "-" + std::to_string(page + 1);
    name += file.extension();
    return file.parent_path() / name;
}

}  // namespace

Result<std::vector<QImage>> makeContactSheet(const ContactSheetContent& content,
                                             const ContactSheetOptions& options) {
    GS_CHECK(check(content, options));
    const SheetContext context = makeSheetContext(content, options);
    const int rows = static_cast<int>(content.run.phrases.size());
    const int pages = std::max(1, (rows + options.rowsPerPage - 1) / options.rowsPerPage);
    std::vector<QImage> images;
    for (int page = 0; page < pages; ++page) {
        GS_TRY(QImage image, paintPage(context, blocksOfPage(context, page, pages)));
        images.push_back(std::move(image));
    }
    return images;
}

Result<Done> writeContactSheet(const std::filesystem::path& file,
                               const ContactSheetContent& content,
                               const ContactSheetOptions& options) {
    GS_TRY(const std::vector<QImage> pages, makeContactSheet(content, options));
    for (std::size_t page = 0; page < pages.size(); ++page) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (!pages[page].save(&buffer, "PNG"))
            return Error{ErrorCode::Io,
                         "The contact sheet could not be coded as PNG.",
                         pagePath(file, page).string()};
        GS_CHECK(
            writeFile(pagePath(file, page),
                      std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
    }
    return Done{};
}

}  // namespace groundscope
