// SPDX-License-Identifier: GPL-3.0-or-later
// Points and boxes for the segmenter; its masks are shown, one is chosen and becomes an editable outline.
#include "widgets/canvas/editor_tool.h"
#include "widgets/canvas/proposal_strip.h"
#include "widgets/canvas/shape_painter.h"
#include "widgets/canvas/shape_work.h"
#include "widgets/render/labels.h"
#include "widgets/render/palette.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <utility>
#include <vector>

namespace groundscope {
namespace {

constexpr int kHoverMillis = 60;         ///< the cursor rests this long before a preview is asked for
constexpr double kOutlineTolerance = 1;  ///< of the outline to the mask's pixel stairs, image pixels
constexpr double kMinSide = 2;           ///< of a box, image pixels

struct Proposal {
    Region region;
    double predictedIou = 0;
};

class AssistTool : public EditorTool {
    Q_DECLARE_TR_FUNCTIONS(AnnotationEditor)
  public:
    AssistTool(EditContext& context, bool box);

    bool press(const Pointer& pointer) override;
    void move(const Pointer& pointer) override;
    void release(const Pointer& pointer) override;
    [[nodiscard]] bool wantsKey(const QKeyEvent& event) const override;
    void keyPress(const QKeyEvent& event) override;
    void paint(QPainter& painter, const CanvasFrame& frame) const override;
    [[nodiscard]] bool hasDraft() const override { return hasPrompt() || m_boxFrom.has_value(); }
    void finish() override;
    void cancel() override;
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] std::optional<AnnotationEditor::Combine> combine() const override {
        return hasDraft() ? m_combine : m_context.combine;
    }
    void combineChanged() override;
    [[nodiscard]] QCursor cursor() const override { return m_overStrip ? Qt::PointingHandCursor : Qt::CrossCursor; }
    [[nodiscard]] bool takesRightButton() const override { return true; }
    void setMasks(std::vector<AssistMask> masks) override;
    void chooseMask(int row) override;

  private:
    [[nodiscard]] bool hasPrompt() const { return !m_prompt.points.empty() || m_prompt.box.has_value(); }
    void ask();
    void askHover();
    void dropProposals();
    void showDraft();
    [[nodiscard]] bool chooseOnStrip(const Pointer& pointer);
    void paintStrip(QPainter& painter) const;
    [[nodiscard]] QRectF boxOnWidget(const CanvasFrame& frame) const;

    bool m_boxFirst;
    AssistPrompt m_prompt;
    std::optional<Point> m_boxFrom;
    Point m_cursor;
    AnnotationEditor::Combine m_combine = AnnotationEditor::Combine::Add;
    std::vector<Proposal> m_proposals;
    std::size_t m_chosen = 0;
    bool m_drafted = false;
    bool m_overStrip = false;
    QTimer m_hover;
    ShapeWorker m_outlines;
};

AssistTool::AssistTool(EditContext& context, bool box) : EditorTool(context), m_boxFirst(box) {
    m_hover.setSingleShot(true);
    m_hover.setInterval(kHoverMillis);
    QObject::connect(&m_hover, &QTimer::timeout, &m_hover, [this] { askHover(); });
}

/// A box first where that is the tool; points add to it. Right button or Shift: not this.
bool AssistTool::press(const Pointer& pointer) {
    if (pointer.button != Qt::LeftButton && pointer.button != Qt::RightButton)
        return false;
    if (chooseOnStrip(pointer))
        return true;
    m_hover.stop();
    if (!hasPrompt())
        m_combine = m_context.combineFor(pointer.modifiers);
    m_cursor = pointer.image;
    if (m_boxFirst && !m_prompt.box) {
        if (pointer.button == Qt::LeftButton)
            m_boxFrom = pointer.image;
        return true;
    }
    const bool foreground = pointer.button == Qt::LeftButton && !pointer.has(Qt::ShiftModifier);
    m_prompt.points.push_back({pointer.image, foreground});
    ask();
    return true;
}

bool AssistTool::chooseOnStrip(const Pointer& pointer) {
    const auto row = hasPrompt() && !m_proposals.empty() ? proposalAt(pointer.at, m_proposals.size()) : std::nullopt;
    if (!row)
        return false;
    if (*row < m_proposals.size())
        chooseMask(static_cast<int>(*row));
    else
        finish();
    return true;
}

void AssistTool::move(const Pointer& pointer) {
    m_overStrip = hasPrompt() && !m_proposals.empty() && proposalAt(pointer.at, m_proposals.size());
    m_cursor = pointer.image;
    if (!m_boxFirst && !hasPrompt() && !m_context.locked && !m_hover.isActive())
        m_hover.start();
    if (m_boxFrom)
        m_context.repaint();
}

void AssistTool::release(const Pointer& pointer) {
    if (!m_boxFrom)
        return;
    const Point a = *std::exchange(m_boxFrom, std::nullopt);
    const Point b = pointer.image;
    const Rect box{std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x), std::abs(a.y - b.y)};
    if (box.width >= kMinSide && box.height >= kMinSide) {
        m_prompt.box = box;
        ask();
    }
    m_context.repaint();
}

void AssistTool::ask() {
    dropProposals();
    if (hasPrompt())
        Q_EMIT m_context.editor->assistRequested(m_prompt);
}

void AssistTool::askHover() {
    if (hasPrompt() || m_context.locked)
        return;
    AssistPrompt preview;
    preview.points.push_back({m_cursor, true});
    preview.hover = true;
    Q_EMIT m_context.editor->assistRequested(preview);
}

void AssistTool::setMasks(std::vector<AssistMask> masks) {
    m_outlines.start([this, masks = std::move(masks), size = m_context.scene.imageSize()](
                         const Progress& progress) -> ShapeWorker::Deliver {
        std::vector<Proposal> proposals;
        for (const AssistMask& mask : masks) {
            if (progress.stopped())
                return {};
            const bool fits = mask.mask.size == size || size.isEmpty();
            proposals.push_back({regionFromMaskSmooth(fits ? mask.mask : resizeMask(mask.mask, size), kOutlineTolerance),
                                 mask.predictedIou});
        }
        return [this, proposals = std::move(proposals)] {
            m_proposals = proposals;
            m_chosen = 0;
            showDraft();
        };
    });
}

void AssistTool::chooseMask(int row) {
    if (row < 0 || static_cast<std::size_t>(row) >= m_proposals.size())
        return;
    m_chosen = static_cast<std::size_t>(row);
    showDraft();
}

void AssistTool::showDraft() {
    m_context.refresh();
    if (m_proposals.empty() || !hasPrompt())
        return;
    m_drafted = true;
    m_context.tellDrawn(m_proposals[m_chosen].region, m_combine);
}

void AssistTool::combineChanged() {
    m_combine = m_context.combine;
    showDraft();
}

void AssistTool::dropProposals() {
    m_overStrip = false;
    m_outlines.cancel();
    m_proposals.clear();
    m_chosen = 0;
    if (std::exchange(m_drafted, false))
        Q_EMIT m_context.editor->draftEnded();
    m_context.repaint();
}

void AssistTool::finish() {
    if (!hasPrompt() || m_proposals.empty())
        return;
    const Region region = m_proposals[m_chosen].region;
    cancel();
    m_context.put(m_boxFirst ? QStringLiteral("sam-box") : QStringLiteral("sam-points"), region, m_combine);
}

void AssistTool::cancel() {
    m_hover.stop();
    m_prompt = {};
    m_boxFrom.reset();
    dropProposals();
}

bool AssistTool::wantsKey(const QKeyEvent& event) const {
    const bool digit = event.key() >= Qt::Key_1 && event.key() <= Qt::Key_3;
    return (digit && !m_proposals.empty()) || (event.key() == Qt::Key_Backspace && hasPrompt());
}

void AssistTool::keyPress(const QKeyEvent& event) {
    if (event.key() != Qt::Key_Backspace)
        return chooseMask(event.key() - Qt::Key_1);
    if (m_prompt.points.empty())
        m_prompt.box.reset();
    else
        m_prompt.points.pop_back();
    ask();
}

QRectF AssistTool::boxOnWidget(const CanvasFrame& frame) const {
    const auto onWidget = [&](Point p) { return frame.widgetFromImage.map(QPointF(p.x, p.y)); };
    if (m_boxFrom)
        return QRectF(onWidget(*m_boxFrom), onWidget(m_cursor)).normalized();
    if (!m_prompt.box)
        return {};
    const Rect& box = *m_prompt.box;
    return {onWidget({box.x, box.y}), onWidget({box.x + box.width, box.y + box.height})};
}

void AssistTool::paint(QPainter& painter, const CanvasFrame& frame) const {
    if (!m_proposals.empty()) {
        ShapeStyle style = draftStyle(m_combine == AnnotationEditor::Combine::Subtract);
        style.dashed = !hasPrompt();  // a preview
        drawRegion(painter, m_proposals[m_chosen].region, frame, style);
    }
    if (const QRectF box = boxOnWidget(frame); !box.isEmpty()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Qt::black, 3));
        painter.drawRect(box);
        painter.setPen(QPen(dataColor(DataRole::Point), 1.5));
        painter.drawRect(box);
    }
    for (const AssistPrompt::At& point : m_prompt.points) {
        const QPointF at = frame.widgetFromImage.map(QPointF(point.at.x, point.at.y));
        painter.setPen(QPen(Qt::black, 1.5));
        painter.setBrush(point.foreground ? dataColor(DataRole::Point) : QColor(Qt::white));
        painter.drawEllipse(at, 7, 7);
        painter.drawLine(at - QPointF(4, 0), at + QPointF(4, 0));
        if (point.foreground)
            painter.drawLine(at - QPointF(0, 4), at + QPointF(0, 4));
    }
    if (hasPrompt() && !m_proposals.empty())
        paintStrip(painter);
}

void AssistTool::paintStrip(QPainter& painter) const {
    std::vector<ProposalView> masks;
    for (const Proposal& proposal : m_proposals)
        masks.push_back({&proposal.region, iouText(proposal.predictedIou)});
    paintProposals(painter, masks, m_chosen, tr("Take it\n(Enter)"));
}

QString AssistTool::hint() const {
    if (!m_proposals.empty() && hasPrompt())
        return tr("Mask %1 of %2, predicted IoU %3: 1, 2, 3 choose, Enter takes it; more points correct it, Esc drops it.")
            .arg(m_chosen + 1)
            .arg(m_proposals.size())
            .arg(iouText(m_proposals[m_chosen].predictedIou));
    if (hasPrompt())
        return tr("Waiting for the segmenter. Backspace takes the last point back, Esc drops the prompt.");
    return m_boxFirst ? tr("Drag a box around the object; then clicks correct it.")
                      : tr("Click on the object; the right button or Shift marks what does not belong to it.");
}

}  // namespace

std::unique_ptr<EditorTool> makeAssistTool(EditContext& context, bool box) {
    return std::make_unique<AssistTool>(context, box);
}

}  // namespace groundscope
