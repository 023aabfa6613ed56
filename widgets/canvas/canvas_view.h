// SPDX-License-Identifier: GPL-3.0-or-later
/// CanvasView: looks at one picture and its overlays; zoom, pan, pixel read-out.
///
/// Gets an OverlayScene and OverlayOptions, emits what the mouse is over. Ctrl+wheel zooms at the
/// cursor always, the plain wheel zooms or scrolls by setting; middle drag, Space+drag and left
/// drag pan; F fits, Ctrl+0 is 100 % (one image pixel = one device pixel), + and - zoom, arrows pan
/// when there is something to pan; Shift+H held shows the bare image.
#pragma once

#include "core/base/result.h"
#include "widgets/render/convert.h"
#include "widgets/render/overlay_painter.h"

#include <QCursor>
#include <QTransform>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace groundscope {

/// What lies under the cursor.
struct PixelReadout {
    int x = 0;
    int y = 0;
    QRgb rgb = 0;
    std::optional<double> heat;
    bool inGroundTruth = false;
    bool inMask = false;
};

/// How the canvas looks at its picture at this moment.
struct CanvasFrame {
    QTransform widgetFromImage;
    QRectF visible;         ///< image pixels the widget shows, also beyond the picture
    QSize size;             ///< of the widget
    double scale = 1;       ///< widget units per image pixel
    double pixelRatio = 1;  ///< device pixels per widget unit
    bool operator==(const CanvasFrame&) const = default;
};

/// Where a canvas looks: the same on canvases that are linked.
struct CanvasViewpoint {
    double zoom = 1;      ///< device pixels per image pixel
    QPointF centre;       ///< image point in the middle of the widget
    bool fitted = true;   ///< the whole picture, whatever the widget's size
    bool operator==(const CanvasViewpoint&) const = default;
};

class CanvasView : public QWidget {
    Q_OBJECT
  public:
    enum class WheelMode { Zoom, Scroll };
    enum class State { Empty, Loading, Ready, Error };

    explicit CanvasView(QWidget* parent = nullptr);

    /// Shows a scene. A new picture is fitted unless keepZoom is on; a scene with the same picture
    /// keeps the view.
    void setScene(const OverlayScene& scene);
    [[nodiscard]] const OverlayScene& scene() const { return m_scene; }
    void setOptions(const OverlayOptions& options);
    [[nodiscard]] const OverlayOptions& options() const { return m_options; }

    /// Empties the canvas and tells why, with what to do next ("Open a benchmark to begin").
    void showMessage(const QString& title, const QString& hint);
    void showLoading(const QString& what);
    /// The picture could not be shown; the rest of the program goes on.
    void showError(const ErrorText& error);
    [[nodiscard]] State state() const { return m_state; }
    /// A small note over the lower edge of a picture that is shown, for example "No ground truth";
    /// empty = none.
    void setNote(const QString& note);
    /// Whether the error overlay's legend lies over the picture; true at first.
    void setErrorLegend(bool shown) { m_errorLegend = shown; }
    [[nodiscard]] const QString& note() const { return m_note; }

    /// Painted over a shown picture, in widget units; not while peeking.
    using Foreground = std::function<void(QPainter&, const CanvasFrame&)>;
    void setForeground(Foreground paint);
    /// The same, above the foreground and what was added before; for good.
    void addTopmost(Foreground paint);
    [[nodiscard]] CanvasFrame frame() const;
    /// Space is held: a left drag pans whatever the tool in hand.
    [[nodiscard]] bool isSpaceHeld() const { return m_spaceHeld; }
    /// Over the picture in place of the cross; nothing: the cross.
    void setToolCursor(const std::optional<QCursor>& cursor);

    void setWheelMode(WheelMode mode) { m_wheelMode = mode; }
    void setKeepZoom(bool keep) { m_keepZoom = keep; }
    /// Read aloud by screen readers: "sample 12, heat map of the orange wings, mask 2 of 3, IoU
    /// 0.81".
    void setDescription(const QString& description);

    /// Device pixels per image pixel.
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] bool isFitted() const { return m_fitted; }
    [[nodiscard]] CanvasViewpoint viewpoint() const { return {m_zoom, m_centre, m_fitted}; }
    /// As another canvas looks; tells zoomChanged(), not viewpointChanged().
    void setViewpoint(const CanvasViewpoint& viewpoint);
    [[nodiscard]] bool isPeeking() const { return m_peeking; }
    [[nodiscard]] QPointF imageFromWidget(QPointF position) const;
    [[nodiscard]] QPointF widgetFromImage(QPointF position) const;
    [[nodiscard]] std::optional<PixelReadout> readoutAt(QPointF widgetPosition) const;
    [[nodiscard]] QSize sizeHint() const override { return {800, 600}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 180}; }

  public Q_SLOTS:
    void fit();
    void actualSize();
    void zoomIn();
    void zoomOut();
    /// Keeps the image point under `anchor` (widget coordinates) where it is.
    void setZoom(double zoom, QPointF anchor);
    /// Ends by itself when H, Shift or a mouse button is released or the window loses the keyboard,
    /// whichever widget has the focus.
    void setPeeking(bool peeking);

  Q_SIGNALS:
    void readoutChanged(const std::optional<groundscope::PixelReadout>& readout);
    void zoomChanged(double zoom);
    /// The person zoomed, panned or fitted.
    void viewpointChanged();
    /// Left/Right when there is nothing to pan: -1 previous, +1 next sample.
    void stepRequested(int direction);
    /// Alt+wheel: change the heat map's opacity by this much.
    void heatOpacityStepRequested(double delta);
    /// A click without a drag, in image pixels, inside the picture.
    void clicked(QPointF imagePosition);
    void contextMenuRequested(const QPoint& globalPosition);

  protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

  private:
    [[nodiscard]] QTransform widgetFromImageTransform() const;
    [[nodiscard]] QSizeF imageSizeOnWidget() const;
    [[nodiscard]] double scale() const;  ///< widget units per image pixel
    void setState(State state);
    void fitQuietly();
    void panBy(QPointF delta);
    void clampCentre();
    void updateReadout(QPointF position);
    void updateCursor();
    [[nodiscard]] bool panWithKey(int key, bool fast);
    void paintPicture(QPainter& painter);
    void paintForeground(QPainter& painter);
    void paintStateText(QPainter& painter);
    void paintNote(QPainter& painter);
    void paintErrorLegend(QPainter& painter);

    OverlayScene m_scene;
    OverlayOptions m_options;
    HeatLayer m_heat;
    State m_state = State::Empty;
    QString m_title;
    QString m_hint;
    QString m_note;
    bool m_errorLegend = true;
    Foreground m_foreground;
    std::vector<Foreground> m_topmost;
    std::optional<QCursor> m_toolCursor;
    WheelMode m_wheelMode = WheelMode::Zoom;
    bool m_keepZoom = false;
    bool m_fitted = true;
    bool m_peeking = false;
    bool m_spaceHeld = false;
    double m_zoom = 1;
    QPointF m_centre;  ///< image point in the middle of the widget
    std::optional<QPointF> m_dragFrom;
    QPointF m_pressedAt;
    bool m_dragged = false;
};

}  // namespace groundscope
