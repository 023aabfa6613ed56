// SPDX-License-Identifier: GPL-3.0-or-later
// Fig. 8: the groups of pictures that a judge was shown, an arrow to the one it took, round under round, to the final.
#include "core/metrics/tournament.h"
#include "widgets/figure/chart_axis.h"
#include "widgets/figure/panel_row.h"
#include "widgets/figure/panel_source.h"
#include "widgets/figure/templates.h"
#include "widgets/render/convert.h"
#include "widgets/render/labels.h"
#include "widgets/render/selection_labels.h"

#include <algorithm>
#include <cmath>

namespace groundscope {
namespace {

constexpr double kWide = 400;        // two matches stand beside each other from here on
constexpr int kUsualAcross = 4;      // pictures of a match beside each other
constexpr int kMostAcross = 30;
constexpr double kPad = 3;           // within the frame of a match
constexpr double kInner = 2;         // between its pictures
constexpr double kArrow = 16;
constexpr double kHead = 3.2;        // of an arrow
constexpr double kRowGap = 4;        // between matches
constexpr double kDown = 14;         // arrow to the next round
constexpr double kWidestPicture = 90;
constexpr double kNumbered = 26;     // narrower pictures carry no number
constexpr int kCaptionLines = 2;
constexpr double kMostOfPage = 0.75; // of one match

/// Sizes that all matches of a sample share.
struct MatchSize {
    int across = kUsualAcross;
    double picture = 0;  ///< width
    double height = 0;   ///< of a picture
    /// Width of the frame around so many pictures.
    [[nodiscard]] double frameWidth(std::size_t pictures) const {
        return 2 * kPad + std::min(static_cast<int>(pictures), across) * (picture + kInner) - kInner;
    }
    [[nodiscard]] int rows(std::size_t pictures) const { return (static_cast<int>(pictures) + across - 1) / across; }
    [[nodiscard]] double frameHeight(std::size_t pictures) const { return rows(pictures) * (height + kInner) - kInner + 2 * kPad; }
};

MatchSize sizeFor(std::size_t most, double width, double aspect, double mostHeight) {
    MatchSize size;
    for (size.across = static_cast<int>(std::min<std::size_t>(most, kUsualAcross));; ++size.across) {
        const double room = width - 2 * kPad - kArrow - (size.across - 1) * kInner;
        size.picture = std::min(kWidestPicture, room / (size.across + 1));
        size.height = size.picture / aspect;
        if (size.frameHeight(most) <= kMostOfPage * mostHeight || size.across >= kMostAcross)
            return size;
    }
}

void addArrow(FigurePage& page, QPointF from, QPointF to, const FigureStyle& style) {
    const QPointF way = (to - from) / std::hypot(to.x() - from.x(), to.y() - from.y());
    const QPointF across(-way.y(), way.x());
    addLine(page, from, to - kHead * way, style.ink(), style.lineWidth());
    PathItem head;
    head.path.addPolygon(QPolygonF({to, to - kHead * way + 0.6 * kHead * across, to - kHead * way - 0.6 * kHead * across, to}));
    head.fill = style.ink();
    page.items.emplace_back(std::move(head));
}

void addFrame(FigurePage& page, const QRectF& box, const QColor& color, double width) {
    PathItem item;
    item.path.addRect(box);
    item.stroke = color;
    item.width = width;
    page.items.emplace_back(std::move(item));
}

class TournamentPages {
  public:
    explicit TournamentPages(const TemplateInput& input)
        : m_input(input), m_style(input.style), m_source(input), m_flow(input.width, input.mostHeight),
          m_selector(input.spec.selectors.empty() ? std::string("automatic") : input.spec.selectors.front()) {
        const int asked = input.spec.page.columns;
        m_columns = asked > 0 ? asked : input.width >= kWide ? 2 : 1;
        m_width = (input.width - (m_columns - 1) * gap()) / m_columns;
    }

    void add(const FigureSample& sample) {
        const SampleRun* run = runOf(sample, 0);
        const Selection* selection = run == nullptr ? nullptr : selectionOf(*run, m_selector);
        const Tournament tournament = selection == nullptr ? Tournament() : tournamentOf(*selection);
        if (tournament.matches.empty()) {
            m_notes.push_back(figureText("Sample %1: no judge was asked for “%2”.")
                                  .arg(toQString(sample.sample.id), selectorText(m_selector)));
            return;
        }
        std::size_t most = 1;
        for (const Match& match : tournament.matches)
            most = std::max(most, match.images.size());
        m_sample = &sample;
        m_run = run;
        m_size = sizeFor(most, m_width, m_source.aspect(sample), m_input.mostHeight);
        m_captionLines = captionLines(tournament);
        addExpression(heightOf(tournament));
        for (int round = 0; round < tournament.rounds(); ++round)
            addRound(tournament, round);
        addChoice(*selection);
        m_flow.skip(2 * gap());
        ++m_shown;
    }

    [[nodiscard]] int shown() const { return m_shown; }
    [[nodiscard]] const std::string& selector() const { return m_selector; }
    Figure finish() {
        Figure figure;
        figure.pages = m_flow.finish();
        figure.notes = m_source.notes();
        figure.notes.insert(figure.notes.end(), m_notes.begin(), m_notes.end());
        figure.alt = m_words.join(u' ');
        return figure;
    }

  private:
    [[nodiscard]] double gap() const { return std::max(m_style.gap(), m_style.fontSize()); }
    [[nodiscard]] double captionHeight() const { return m_captionLines * m_style.ruler().lineHeight(m_style.smallSize()); }
    [[nodiscard]] TextBlock caption(const Match& match) const {
        const QString name = match.chosen && isCandidate(*match.chosen) ? phraseOf(*match.chosen) : figureText("none");
        return breakText(m_style.ruler(), name, m_style.smallSize(), m_size.picture, Qt::AlignHCenter, kCaptionLines);
    }
    [[nodiscard]] int captionLines(const Tournament& tournament) const {
        int lines = 1;
        for (const Match& match : tournament.matches)
            lines = std::max(lines, caption(match).lines);
        return lines;
    }
    [[nodiscard]] bool isCandidate(int index) const { return index >= 0 && static_cast<std::size_t>(index) < m_run->candidates.size(); }

    [[nodiscard]] double matchHeight(const Match& match) const {
        const double frame = m_size.frameHeight(match.images.size());
        return std::max(frame, frame / 2 + m_size.height / 2 + captionHeight());
    }

    [[nodiscard]] double headingHeight(int round) const {
        const double line = m_style.ruler().lineHeight(m_style.fontSize());
        return round > 0 ? std::max(line, kDown) : line;
    }
    /// Of everything below the expression.
    [[nodiscard]] double heightOf(const Tournament& tournament) const {
        double height = 2 * m_style.ruler().lineHeight(m_style.fontSize());
        for (int round = 0; round < tournament.rounds(); ++round) {
            height += headingHeight(round) + kInner;
            std::size_t i = 0;
            for (const Match& match : tournament.matches)
                if (match.round == round && i++ % static_cast<std::size_t>(m_columns) == 0)
                    height += matchHeight(match) + kRowGap;
        }
        return height;
    }

    /// A tournament that one page can hold is not torn apart.
    void addExpression(double below) {
        QString letter = panelLetter(m_input.spec.page.letters, m_shown);
        letter += letter.isEmpty() ? QString() : QStringLiteral(" ");
        const TextRun expression{letter + toQString(m_sample->sample.expression).simplified(), TextWeight::Bold, m_style.ink()};
        const TextBlock words = breakText(m_style.ruler(), {expression}, m_style.fontSize(), m_flow.width(), Qt::AlignLeft, 4);
        const bool isSmall = words.height + kInner + below <= m_flow.mostHeight();
        if (!m_flow.fits(words.height + kInner + (isSmall ? below : headingHeight(0) + kInner + m_size.frameHeight(m_size.across))))
            m_flow.breakPage();
        placeText(m_flow.page(), words, {0, m_flow.take(words.height)});
        m_flow.skip(kInner);
    }

    /// An arrow from the round before, and how many matches there are.
    void addHeading(const Tournament& tournament, int round, double next) {
        const auto count = std::ranges::count(tournament.matches, round, &Match::round);
        const bool isFinal = round + 1 == tournament.rounds() && count == 1;
        const QString name = isFinal ? figureText("Final") : figureText("Round %1").arg(round + 1);
        const double height = headingHeight(round);
        if (!m_flow.fits(height + kInner + next))
            m_flow.breakPage();
        const double top = m_flow.take(height);
        TextItem words = centredLine(m_style.ruler(), name, m_style.fontSize(), {0, top + height / 2}, Qt::AlignLeft);
        words.weight = TextWeight::Italic;
        m_flow.page().items.emplace_back(words);
        if (round > 0)
            addArrow(m_flow.page(), {m_flow.width() / 2, top + 1}, {m_flow.width() / 2, top + height - 1}, m_style);
        m_flow.skip(kInner);
    }

    void addRound(const Tournament& tournament, int round) {
        std::vector<const Match*> matches;
        std::size_t most = 1;  // arrows of a round stand under each other
        for (const Match& match : tournament.matches)
            if (match.round == round) {
                matches.push_back(&match);
                most = std::max(most, match.images.size());
            }
        for (std::size_t first = 0; first < matches.size(); first += static_cast<std::size_t>(m_columns)) {
            const std::size_t end = std::min(matches.size(), first + static_cast<std::size_t>(m_columns));
            double height = 0;
            for (std::size_t i = first; i < end; ++i)
                height = std::max(height, matchHeight(*matches[i]));
            if (first == 0)
                addHeading(tournament, round, height);
            const double top = m_flow.take(height);
            const double used = m_size.frameWidth(most) + kArrow + m_size.picture;
            const double left = matches.size() == 1 ? (m_flow.width() - used) / 2 : (m_width - used) / 2;  // a final in the middle
            for (std::size_t i = first; i < end; ++i)
                addMatch(*matches[i], most, QPointF(left + static_cast<double>(i - first) * (m_width + gap()), top));
            m_flow.skip(kRowGap);
        }
    }

    /// @param most  pictures of a match of the round
    void addMatch(const Match& match, std::size_t most, QPointF at) {
        FigurePage& page = m_flow.page();
        const QRectF frame(at, QSizeF(m_size.frameWidth(most), m_size.frameHeight(match.images.size())));
        addFrame(page, frame, m_style.rule(), m_style.lineWidth());
        for (std::size_t i = 0; i < match.images.size(); ++i) {
            const auto column = static_cast<int>(i) % m_size.across;
            const auto row = static_cast<int>(i) / m_size.across;
            const QRectF place(frame.left() + kPad + column * (m_size.picture + kInner), frame.top() + kPad + row * (m_size.height + kInner),
                               m_size.picture, m_size.height);
            addCandidate(match.images[i], static_cast<int>(i) + 1, place);
            if (match.chosen == match.images[i])
                addFrame(page, place.adjusted(1, 1, -1, -1), m_style.ink(), 2);
        }
        const double middle = frame.center().y();
        addArrow(page, {frame.right() + 2, middle}, {frame.right() + kArrow - 2, middle}, m_style);
        addWinner(match, QRectF(frame.right() + kArrow, middle - m_size.height / 2, m_size.picture, m_size.height));
    }

    void addWinner(const Match& match, const QRectF& place) {
        const bool known = match.chosen && isCandidate(*match.chosen);
        if (known)
            addCandidate(*match.chosen, 0, place);
        else
            addFrame(m_flow.page(), place, m_style.rule(), m_style.lineWidth());
        placeText(m_flow.page(), caption(match), place.bottomLeft());
    }

    /// @param number  in the order shown; 0: none
    void addCandidate(int index, int number, const QRectF& place) {
        FigurePanel spec = panelOfKind(isCandidate(index) ? "mask" : "image", 0, m_selector);
        if (isCandidate(index)) {
            spec.phrase = m_run->candidates[static_cast<std::size_t>(index)].phrase;
            spec.level = m_run->candidates[static_cast<std::size_t>(index)].level;
        }
        Panel panel = m_source.make(*m_sample, spec, false);
        if (number > 0 && place.width() >= kNumbered)
            panel.letter = QString::number(number);
        addPanel(m_flow.page(), panel, place, m_style);
    }

    [[nodiscard]] QString phraseOf(int index) const {
        const int phrase = m_run->candidates[static_cast<std::size_t>(index)].phrase;
        return phrase >= 0 && static_cast<std::size_t>(phrase) < m_run->phrases.size()
                   ? toQString(m_run->phrases[static_cast<std::size_t>(phrase)].text) : QString();
    }

    /// "Chosen: orange wings, Whole, IoU 0.83".
    void addChoice(const Selection& selection) {
        QString text = reasonText(selection.reason);
        if (selection.candidate && isCandidate(*selection.candidate)) {
            const auto index = static_cast<std::size_t>(*selection.candidate);
            const double iou = index < m_run->candidateIou.size() ? m_run->candidateIou[index] : std::nan("");
            text = figureText("Chosen: %1, %2, IoU %3")
                       .arg(phraseOf(*selection.candidate), levelText(m_run->candidates[index].level), shareText(iou));
        }
        if (!selection.flag.empty())
            text += QStringLiteral(" · ") + flagText(selection.flag);
        m_words.append(QStringLiteral("%1. %2.").arg(toQString(m_sample->sample.expression), text));
        const TextBlock words = breakText(m_style.ruler(), text, m_style.fontSize(), m_flow.width(), Qt::AlignHCenter, 4);
        placeText(m_flow.page(), words, {0, m_flow.take(words.height)});
    }

    const TemplateInput& m_input;
    const FigureStyle& m_style;
    PanelSource m_source;
    PageFlow m_flow;
    std::string m_selector;
    int m_columns = 1;
    double m_width = 0;  ///< of a match
    const FigureSample* m_sample = nullptr;
    const SampleRun* m_run = nullptr;
    MatchSize m_size;
    int m_captionLines = 1;
    std::vector<QString> m_notes;
    QStringList m_words;
    int m_shown = 0;
};

}  // namespace

Result<Figure> layOutTournament(const TemplateInput& input) {
    if (shownSamples(input).empty() || input.data.runs.empty())
        return nothingToShow("a tournament needs a run and samples of it.");
    TournamentPages pages(input);
    for (const FigureSample& sample : shownSamples(input))
        pages.add(sample);
    if (pages.shown() == 0)
        return nothingToShow("no judge was asked about these samples; select with \"automatic\" first.");
    Figure figure = pages.finish();
    figure.title = figureText("How a mask was chosen");
    figure.caption = figureText(
        "The groups of masks that the judge was shown, numbered as shown, and what it took of each; winners meet again until one "
        "is left.");
    return figure;
}

}  // namespace groundscope
