// SPDX-License-Identifier: GPL-3.0-or-later
// A growth curve as a page of a figure: both axes logarithmic, lines told apart by colour, dashes and marks.
#include "tests/benchmarks/curve.h"
#include "widgets/figure/chart_axis.h"
#include "widgets/figure/write_figure.h"

#include <cmath>
#include <cstdio>

namespace groundscope::bench {
namespace {

constexpr double kWidth = 340;
constexpr double kFrameHeight = 190;
constexpr double kMark = 2.2;

/// A logarithmic axis that begins and ends at a tick.
struct LogAxis {
    std::vector<double> ticks;
    [[nodiscard]] double place(double value) const { return std::log(value / ticks.front()) / std::log(ticks.back() / ticks.front()); }
};

/// Powers of ten, with 2 and 5 between where they are few.
LogAxis axisAround(double low, double high) {
    const bool few = high / low < 300;
    std::vector<double> all;
    for (double power = std::pow(10, std::floor(std::log10(low)) - 1); power <= high * 10; power *= 10)
        for (const double factor : {1.0, 2.0, 5.0})
            if (few || factor == 1)
                all.push_back(factor * power);
    LogAxis axis;
    for (std::size_t i = 0; i < all.size(); ++i)
        if ((i + 1 >= all.size() || all[i + 1] > low * (1 + 1e-9)) && (i == 0 || all[i - 1] < high * (1 - 1e-9)))
            axis.ticks.push_back(all[i]);
    if (axis.ticks.size() < 2)
        axis.ticks.push_back(axis.ticks.front() * 10);
    return axis;
}

QString tickText(double value) {
    char text[32];
    std::snprintf(text, sizeof text, value >= 1e6 || value < 1e-3 ? "%.0e" : "%g", value);
    return QString::fromLatin1(text);
}

PathItem mark(QPointF at, int kind, const QColor& color) {
    PathItem item;
    if (kind % 3 == 0)
        item.path.addEllipse(at, kMark, kMark);
    else if (kind % 3 == 1)
        item.path.addRect(at.x() - kMark, at.y() - kMark, 2 * kMark, 2 * kMark);
    else
        item.path.addPolygon(QPolygonF{{at.x(), at.y() - 1.3 * kMark}, {at.x() + 1.2 * kMark, at.y() + kMark},
                                       {at.x() - 1.2 * kMark, at.y() + kMark}, {at.x(), at.y() - 1.3 * kMark}});
    item.fill = kind < 3 ? color : QColor(Qt::white);
    item.stroke = color;
    return item;
}

class Plot {
  public:
    Plot(const Curve& curve, const FigureStyle& style) : m_curve(curve), m_style(style) {
        double low = curve.lines.front().ys.front();
        double high = low;
        for (const CurveLine& line : curve.lines)
            for (const double y : line.ys) {
                low = std::min(low, y);
                high = std::max(high, y);
            }
        m_x = axisAround(curve.xs.front(), curve.xs.back());
        m_y = axisAround(low, high);
    }

    FigurePage draw(const QString& machine) {
        const double line = m_style.ruler().lineHeight(m_style.fontSize());
        m_frame = QRectF(46, line + 10, kWidth - 62, kFrameHeight);
        words(QString::fromStdString(m_curve.title), m_style.fontSize(), {kWidth / 2, line}, TextWeight::Bold);
        axes();
        for (std::size_t i = 0; i < m_curve.lines.size(); ++i)
            curveLine(static_cast<int>(i));
        double y = m_frame.bottom() + 2.6 * line + 6;
        for (std::size_t i = 0; i < m_curve.lines.size(); ++i, y += line)
            legend(static_cast<int>(i), y);
        words(m_style.ruler().elided(machine, m_style.smallSize(), kWidth - 8), m_style.smallSize(), {kWidth / 2, y + 2});
        m_page.size = {kWidth, y + line};
        return std::move(m_page);
    }

  private:
    void words(const QString& text, double size, QPointF at, TextWeight weight = TextWeight::Regular, double turn = 0) {
        TextItem item;
        item.text = text;
        item.size = size;
        item.at = at;
        item.weight = weight;
        item.align = Qt::AlignHCenter;
        item.turn = turn;
        m_page.items.emplace_back(std::move(item));
    }
    [[nodiscard]] QPointF at(double x, double y) const {
        return {m_frame.left() + m_x.place(x) * m_frame.width(), m_frame.bottom() - m_y.place(y) * m_frame.height()};
    }
    void axes() {
        const double small = m_style.smallSize();
        for (const double tick : m_x.ticks) {
            const QPointF foot = at(tick, m_y.ticks.front());
            addLine(m_page, foot, {foot.x(), m_frame.top()}, m_style.grid(), m_style.thinLine());
            words(tickText(tick), small, {foot.x(), foot.y() + kTick + m_style.ruler().lineHeight(small)});
        }
        for (const double tick : m_y.ticks) {
            const QPointF foot = at(m_x.ticks.front(), tick);
            addLine(m_page, foot, {m_frame.right(), foot.y()}, m_style.grid(), m_style.thinLine());
            m_page.items.emplace_back(centredLine(m_style.ruler(), tickText(tick), small, {foot.x() - kTick - kAxisGap, foot.y()}, Qt::AlignRight));
        }
        addLine(m_page, m_frame.bottomLeft(), m_frame.bottomRight(), m_style.ink(), m_style.lineWidth());
        addLine(m_page, m_frame.topLeft(), m_frame.bottomLeft(), m_style.ink(), m_style.lineWidth());
        const double line = m_style.ruler().lineHeight(m_style.fontSize());
        words(QString::fromStdString(m_curve.x), m_style.fontSize(), {m_frame.center().x(), m_frame.bottom() + 2.2 * line});
        words(QString::fromStdString(m_curve.y), m_style.fontSize(), {12, m_frame.center().y()}, TextWeight::Regular, -90);
    }
    [[nodiscard]] QColor color(int i) const { return m_style.series(i).color.darker(120); }
    [[nodiscard]] static LineStyle dashes(int i) { return std::array{LineStyle::Solid, LineStyle::Dashed, LineStyle::Dotted}.at(static_cast<std::size_t>(i % 3)); }
    void curveLine(int i) {
        const CurveLine& line = m_curve.lines[static_cast<std::size_t>(i)];
        QPointF last;
        for (std::size_t k = 0; k < line.ys.size(); ++k) {
            const QPointF here = at(m_curve.xs[k], line.ys[k]);
            if (k > 0)
                addLine(m_page, last, here, color(i), 1.2, dashes(i));
            last = here;
        }
        for (std::size_t k = 0; k < line.ys.size(); ++k)
            m_page.items.emplace_back(mark(at(m_curve.xs[k], line.ys[k]), i, color(i)));
    }
    void legend(int i, double y) {
        const CurveLine& line = m_curve.lines[static_cast<std::size_t>(i)];
        const double left = m_frame.left();
        const double middle = y - m_style.ruler().capHeight(m_style.fontSize()) / 2;
        addLine(m_page, {left, middle}, {left + 24, middle}, color(i), 1.2, dashes(i));
        m_page.items.emplace_back(mark({left + 12, middle}, i, color(i)));
        const auto exponent = exponentOf(m_curve.xs, line.ys);
        QString text = QString::fromStdString(line.name);
        if (exponent)
            text += QStringLiteral(", grows as x^%1").arg(*exponent, 0, 'f', 2);
        addWords(m_page, text, m_style.fontSize(), {left + 30, y}, Qt::AlignLeft);
    }

    const Curve& m_curve;
    const FigureStyle& m_style;
    LogAxis m_x;
    LogAxis m_y;
    QRectF m_frame;
    FigurePage m_page;
};

}  // namespace

std::optional<std::string> writePlot(const Curve& curve, const std::string& machine, const std::filesystem::path& folder) {
    const auto style = FigureStyle::from({});
    if (!style.has_value())
        return describe(style.error());
    Figure figure;
    figure.pages.push_back(Plot(curve, *style).draw(QString::fromStdString(machine)));
    figure.font = style->ruler().family();
    figure.title = QString::fromStdString(curve.title);
    figure.alt = QString::fromStdString(curve.y + " against " + curve.x + ", both logarithmic");
    for (const char* end : {".svg", ".png"})
        if (const auto written = writeFigure(figure, folder / (curve.file + end), 150); !written.has_value())
            return describe(written.error());
    return std::nullopt;
}

}  // namespace groundscope::bench
