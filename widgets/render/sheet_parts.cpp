// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/sheet_parts.h"

#include "widgets/render/convert.h"
#include "widgets/render/labels.h"
#include "widgets/render/sheet_style.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <cmath>
#include <memory>

namespace groundscope {
namespace {

using namespace sheet;

constexpr double kPictureShare = 0.40;   ///< of the width
constexpr double kTallestPicture = 1.2;  ///< height over width
constexpr double kColumnGap = 48;
constexpr qsizetype kLongestAnswer = 6000;

std::optional<ValueRange> sharedRange(const ContactSheetContent& content,
                                      const ContactSheetOptions& options) {
    if (options.overlay.heatStyle.range || !options.sharedRange || content.run.maps.empty())
        return options.overlay.heatStyle.range;
    std::optional<ValueRange> all;
    for (const AttentionMap& map : content.run.maps) {
        const ValueRange range = rangeOf(map, options.overlay.heatStyle.colors);
        all = all ? ValueRange{std::min(all->low, range.low), std::max(all->high, range.high)}
                  : range;
    }
    return all;
}

QTextCharFormat formatOf(const QFont& font, QRgb color) {
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(QColor::fromRgb(color));
    return format;
}

/// The answer with each noun phrase underlined in its colour and followed by its number.
void insertAnswer(QTextCursor& cursor, const SheetContext& context) {
    const SampleRun& run = context.content.run;
    const QTextCharFormat plain = formatOf(fontOf(context, kTextSize), kInk);
    QString answer = toQString(run.answer.text);
    qsizetype done = 0;
    for (std::size_t i = 0; i < run.phrases.size(); ++i) {
        const TextRange range = utf16Range(answer, run.phrases[i].chars);
        if (range.begin < done || range.length() <= 0 || range.end > kLongestAnswer)
            continue;
        cursor.insertText(answer.mid(done, range.begin - done), plain);
        QTextCharFormat marked = formatOf(fontOf(context, kTextSize, true), kInk);
        marked.setFontUnderline(true);
        marked.setUnderlineColor(phraseColor(static_cast<int>(i)));
        cursor.insertText(answer.mid(range.begin, range.length()), marked);
        QTextCharFormat number = formatOf(fontOf(context, kTextSize * 0.95, true), kMuted);
        number.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        cursor.insertText(QStringLiteral("\u2009") + QLocale().toString(static_cast<int>(i) + 1),
                          number);
        done = range.end;
    }
    const bool cut = answer.size() > kLongestAnswer;
    cursor.insertText(answer.mid(done, cut ? std::max<qsizetype>(0, kLongestAnswer - done) : -1),
                      plain);
    if (cut)
        cursor.insertText(QStringLiteral(" …"), plain);
}

QString optionsText(const Sample& sample) {
    QStringList lines;
    for (std::size_t i = 0; i < sample.choices.size(); ++i) {
        const QString option = QStringLiteral("(%1) %2").arg(toQString(sample.choices[i].letter),
                                                             toQString(sample.choices[i].text));
        lines.append(sample.correctChoice == static_cast<int>(i)
                         ? ContactSheet::tr("%1  ✓ correct").arg(option)
                         : option);
    }
    return lines.join(QLatin1Char('\n'));
}

QString resultText(const SheetContext& context) {
    const SampleRun& run = context.content.run;
    if (context.oracle) {
        const auto index = static_cast<std::size_t>(*context.oracle);
        const Candidate& best = run.candidates[index];
        const std::optional<double> iou =
            index < run.candidateIou.size() ? std::optional(run.candidateIou[index]) : std::nullopt;
        if (best.phrase == kNoPhrase)
            return ContactSheet::tr("Mask of the whole answer: IoU %1").arg(iouText(iou));
        return ContactSheet::tr("Noun phrase %1, mask %2 (%3): IoU %4")
            .arg(QLocale().toString(best.phrase + 1),
                 QLocale().toString(best.level + 1),
                 levelText(best.level),
                 iouText(iou));
    }
    if (context.content.sample.target != TargetState::Present)
        return targetText(context.content.sample.target);
    return run.filled < Stage::Selections ? QStringLiteral("–")
                                          : ContactSheet::tr("No mask was selected");
}

class HeaderText {
  public:
    HeaderText(const SheetContext& context, double width)
        : m_document(std::make_shared<QTextDocument>()) {
        m_document->setDocumentMargin(0);
        m_document->setUndoRedoEnabled(false);
        QTextCursor cursor(m_document.get());
        const Sample& sample = context.content.sample;
        cursor.insertText(ContactSheet::tr("Sample %1").arg(toQString(sample.id)),
                          formatOf(fontOf(context, kTitleSize, true), kInk));
        add(cursor,
            context,
            ContactSheet::tr("Referring expression"),
            toQString(sample.expression));
        add(cursor, context, ContactSheet::tr("Question"), toQString(sample.question));
        add(cursor, context, ContactSheet::tr("Options"), optionsText(sample));
        if (!context.content.run.answer.text.empty()) {
            caption(cursor, context, ContactSheet::tr("Answer of the model"));
            insertAnswer(cursor, context);
        }
        add(cursor, context, ContactSheet::tr("Oracle"), resultText(context));
        m_document->setTextWidth(width);
    }
    [[nodiscard]] double height() const { return std::ceil(m_document->size().height()); }
    void draw(QPainter& painter) const { m_document->drawContents(&painter); }

  private:
    static void caption(QTextCursor& cursor, const SheetContext& context, const QString& title) {
        QTextBlockFormat spaced;
        spaced.setTopMargin(18 * context.unit);
        cursor.insertBlock(spaced);
        cursor.insertText(title, formatOf(fontOf(context, kSmallSize), kMuted));
        QTextBlockFormat close;
        close.setTopMargin(2 * context.unit);
        close.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        cursor.insertBlock(close);
    }
    static void add(QTextCursor& cursor,
                    const SheetContext& context,
                    const QString& title,
                    const QString& value) {
        if (value.isEmpty())
            return;
        caption(cursor, context, title);
        cursor.insertText(value, formatOf(fontOf(context, kTextSize), kInk));
    }

    std::shared_ptr<QTextDocument> m_document;
};

/// One entry of the legend; returns its width.
double legendEntry(QPainter& painter,
                   const SheetContext& context,
                   QPointF at,
                   const QString& words,
                   const std::function<void(const QRectF&)>& sample) {
    const QFont font = fontOf(context, kSmallSize);
    const double line = lineHeight(font);
    const QRectF swatch(at, QSizeF(46 * context.unit, line));
    painter.save();
    sample(swatch);
    painter.restore();
    painter.setFont(font);
    painter.setPen(QColor::fromRgb(kInk));
    const double width = QFontMetricsF(font).horizontalAdvance(words);
    painter.drawText(QRectF(swatch.right() + 10 * context.unit, at.y(), width + 2, line),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     words);
    return swatch.width() + width + 44 * context.unit;
}

void drawLineSample(QPainter& painter,
                    const QRectF& swatch,
                    const QColor& color,
                    double width,
                    bool dashed,
                    bool doubled) {
    QPen pen(color, doubled ? 2.6 * width : width);
    if (dashed)
        pen.setDashPattern({4.0, 2.5});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLine(QPointF(swatch.left(), swatch.center().y()),
                     QPointF(swatch.right(), swatch.center().y()));
    if (!doubled)
        return;
    painter.setPen(QPen(Qt::white, 0.8 * width));
    painter.drawLine(QPointF(swatch.left(), swatch.center().y()),
                     QPointF(swatch.right(), swatch.center().y()));
}

void drawColorBar(QPainter& painter, const SheetContext& context, const QRectF& box) {
    const QFont font = fontOf(context, kSmallSize);
    const double line = lineHeight(font);
    QImage strip(256, 1, QImage::Format_RGB32);
    for (int i = 0; i < 256; ++i)
        strip.setPixel(
            i,
            0,
            colorTable(context.options.overlay.heatStyle.colors)[static_cast<std::size_t>(i)]);
    const QRectF bar(
        box.left(), box.top() + 4 * context.unit, box.width(), line - 8 * context.unit);
    painter.drawImage(bar, strip);
    painter.setPen(QPen(QColor::fromRgb(kMuted), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar);
    painter.setFont(font);
    painter.setPen(QColor::fromRgb(kInk));
    const QRectF numbers(box.left(), box.top() + line, box.width(), line);
    if (!context.range) {
        painter.drawText(numbers, Qt::AlignCenter, ContactSheet::tr("own range for each map"));
        return;
    }
    const auto number = [](double value) { return QLocale().toString(value, 'g', 3); };
    painter.drawText(numbers, Qt::AlignLeft | Qt::AlignVCenter, number(context.range->low));
    painter.drawText(numbers,
                     Qt::AlignHCenter | Qt::AlignVCenter,
                     number((context.range->low + context.range->high) / 2));
    painter.drawText(numbers, Qt::AlignRight | Qt::AlignVCenter, number(context.range->high));
}

void drawLegendEntries(QPainter& painter, const SheetContext& context, const QRectF& box) {
    const double width = 4 * context.unit;
    const QColor blue = dataColor(DataRole::GroundTruth);
    const QColor red = dataColor(DataRole::Prediction);
    QPointF at = box.topLeft();
    if (!context.groundTruth.isEmpty())
        at.rx() += legendEntry(
            painter, context, at, ContactSheet::tr("ground truth"), [&](const QRectF& s) {
                drawLineSample(painter, s, blue, width, true, false);
            });
    at.rx() += legendEntry(painter, context, at, ContactSheet::tr("mask"), [&](const QRectF& s) {
        drawLineSample(painter, s, red, width, false, false);
    });
    at.rx() += legendEntry(
        painter, context, at, ContactSheet::tr("oracle's choice"), [&](const QRectF& s) {
            drawLineSample(painter, s, red, width, false, true);
        });
    legendEntry(painter, context, at, ContactSheet::tr("highest attention"), [&](const QRectF& s) {
        painter.setPen(QPen(Qt::black, 7 * context.unit));
        painter.drawEllipse(s.center(), 10 * context.unit, 10 * context.unit);
        painter.setPen(QPen(dataColor(DataRole::Point), 3.2 * context.unit));
        painter.drawEllipse(s.center(), 10 * context.unit, 10 * context.unit);
    });
}

}  // namespace

SheetContext makeSheetContext(const ContactSheetContent& content,
                              const ContactSheetOptions& options) {
    SheetContext context{content, options, 1, 0, {}, {}, {}, {}};
    context.unit = options.width / 1800.0;
    context.width = options.width - 2 * kMargin * context.unit;
    context.picture = ImagePyramid(content.image);
    if (content.sample.target == TargetState::Present)
        context.groundTruth =
            MaskShape(groundTruthMask(content.sample, toSize(content.image.size())));
    context.range = sharedRange(content, options);
    for (const Selection& selection : content.run.selections) {
        const bool valid = selection.candidate && *selection.candidate >= 0 &&
                           *selection.candidate < static_cast<int>(content.run.candidates.size());
        if (selection.selector == "oracle" && valid)
            context.oracle = selection.candidate;
    }
    return context;
}

SheetBlock headerBlock(const SheetContext& context) {
    const QSizeF picture(context.content.image.size());
    const double width = kPictureShare * context.width;
    const double height =
        std::min(width * kTallestPicture, std::ceil(width * picture.height() / picture.width()));
    const double textWidth = context.width - width - kColumnGap * context.unit;
    const HeaderText words(context, textWidth);
    const auto paint = [&context, words, width, height](QPainter& painter, const QRectF& box) {
        OverlayScene scene;
        scene.image = context.picture;
        scene.groundTruth = context.groundTruth;
        drawPanel(painter,
                  QRectF(box.topLeft(), QSizeF(width, height)),
                  scene,
                  panelOptions(context, false));
        painter.translate(box.left() + width + kColumnGap * context.unit, box.top());
        words.draw(painter);
    };
    return {std::max(height, words.height()), paint};
}

SheetBlock runningTitleBlock(const SheetContext& context) {
    const QFont font = fontOf(context, kTitleSize * 0.8, true);
    const QString title =
        ContactSheet::tr("Sample %1, continued").arg(toQString(context.content.sample.id));
    return {textHeight(title, font, context.width),
            [font, title](QPainter& painter, const QRectF& box) {
                drawText(painter, box, title, font, kInk);
            }};
}

SheetBlock legendBlock(const SheetContext& context) {
    const double line = lineHeight(fontOf(context, kSmallSize));
    return {2 * line + 14 * context.unit, [&context](QPainter& painter, const QRectF& box) {
                painter.setPen(QPen(QColor::fromRgb(kLine), std::max(1.0, 2 * context.unit)));
                painter.drawLine(box.topLeft(), box.topRight());
                const QRectF inner = box.adjusted(0, 14 * context.unit, 0, 0);
                drawLegendEntries(painter, context, inner);
                const double barWidth = 0.26 * context.width;
                drawColorBar(
                    painter,
                    context,
                    QRectF(inner.right() - barWidth, inner.top(), barWidth, inner.height()));
            }};
}

SheetBlock messageBlock(const SheetContext& context, const QString& words) {
    const QFont font = fontOf(context, kTextSize);
    return {textHeight(words, font, context.width),
            [font, words](QPainter& painter, const QRectF& box) {
                drawText(painter, box, words, font, kMuted);
            }};
}

SheetBlock footerBlock(const SheetContext& context, int page, int pages) {
    const QFont font = fontOf(context, kSmallSize * 0.9);
    const QString place = ContactSheet::tr("Page %1 of %2")
                              .arg(QLocale().toString(page + 1), QLocale().toString(pages));
    const double placeWidth = QFontMetricsF(font).horizontalAdvance(place) + 40 * context.unit;
    const QString source = context.content.source;
    const double height =
        std::max(lineHeight(font), textHeight(source, font, context.width - placeWidth));
    return {height, [font, place, source, placeWidth](QPainter& painter, const QRectF& box) {
                drawText(painter, box.adjusted(0, 0, -placeWidth, 0), source, font, kMuted);
                painter.drawText(box, Qt::AlignRight | Qt::AlignTop, place);
            }};
}

}  // namespace groundscope
