// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/panel_source.h"

#include "core/metrics/best_candidate.h"
#include "core/metrics/regret.h"
#include "core/metrics/scores.h"
#include "widgets/figure/panel_checks.h"
#include "widgets/render/convert.h"
#include "widgets/render/error_shapes.h"
#include "widgets/render/heat_contour.h"
#include "widgets/render/labels.h"
#include "widgets/render/selection_labels.h"

#include <algorithm>
#include <cmath>

namespace groundscope {
namespace {

constexpr double kPointsPerInch = 72;
constexpr double kHeatDpi = 400;
constexpr int kCoarsestHeat = 512;  ///< pixels: smaller pictures are scaled up, so that the map stays smooth
constexpr const char* kUsualSelector = "oracle";

std::string selectorOf(const FigurePanel& panel) {
    return panel.selector.empty() ? kUsualSelector : panel.selector;
}

/// What the panel's mask is made of: candidates (with their points) and the mask.
struct MaskChoice {
    std::optional<Mask> mask;
    std::vector<int> candidates;
};

MaskChoice selectedChoice(const SampleRun& run, const std::string& selector) {
    MaskChoice choice;
    const Selection* selection = selectionOf(run, selector);
    if (selection == nullptr)
        return choice;
    if (Result<Mask> mask = selectedMask(*selection, run); mask.has_value() && (selection->candidate || selection->united))
        choice.mask = std::move(mask).value();
    if (selection->candidate)
        choice.candidates.push_back(*selection->candidate);
    choice.candidates.insert(choice.candidates.end(), selection->others.begin(), selection->others.end());
    std::erase_if(choice.candidates, [&](int i) { return i < 0 || i >= static_cast<int>(run.candidates.size()); });
    return choice;
}

MaskChoice choiceOf(const SampleRun& run, const FigurePanel& panel) {
    if (!panel.phrase)
        return selectedChoice(run, selectorOf(panel));
    const std::optional<int> index = candidateOf(run, *panel.phrase, panel.level);
    if (!index)
        return {};
    return {run.candidates[static_cast<std::size_t>(*index)].mask, {*index}};
}

/// The phrase whose map a heat panel shows: named, or that of the selector's choice.
std::optional<int> phraseOf(const SampleRun& run, const FigurePanel& panel) {
    if (panel.phrase)
        return panel.phrase;
    const MaskChoice choice = selectedChoice(run, selectorOf(panel));
    if (choice.candidates.empty())
        return std::nullopt;
    return run.candidates[static_cast<std::size_t>(choice.candidates.front())].phrase;
}

std::optional<double> iouOf(const SampleRun& run, const FigurePanel& panel) {
    if (!panel.phrase) {
        for (const SampleScore& score : run.scores)
            if (score.selector == selectorOf(panel))
                return score.iou;
        return std::nullopt;
    }
    const std::optional<int> index = candidateOf(run, *panel.phrase, panel.level);
    if (!index || static_cast<std::size_t>(*index) >= run.candidateIou.size())
        return std::nullopt;
    return run.candidateIou[static_cast<std::size_t>(*index)];
}

QRectF partOf(const Rect& part, Size size) {
    return {part.x * size.width, part.y * size.height, part.width * size.width, part.height * size.height};
}

/// What the points of a run are.
QString pointWords(const RunConfig& config) {
    if (config.pointMode == PointMode::Random)
        return figureText("a random point");
    if (config.pointRank == 1)
        return figureText("the point of highest attention");
    return config.pointMode == PointMode::LocalMaximum ? figureText("local maximum %1 of the attention").arg(config.pointRank)
                                                       : figureText("the point of attention rank %1").arg(config.pointRank);
}

}  // namespace

bool showsPhrase(const FigurePanel& panel) {
    return panel.kind == "heat" || ((panel.kind == "mask" || panel.kind == "errors") && panel.selector.empty());
}

QString panelLegend(std::span<const FigurePanel> panels) {
    const auto has = [&](const char* kind) {
        return std::any_of(panels.begin(), panels.end(), [&](const FigurePanel& panel) { return panel.kind == kind; });
    };
    QString words;
    if (has("errors"))
        words += figureText(" Differences: plain green where mask and ground truth agree, hatched orange where only the mask is, "
                                 "hatched blue where only the ground truth is.");
    if (has("heat"))
        words += figureText(" Attention is less the mean over the answer.");
    return words;
}

const SampleRun* runOf(const FigureSample& sample, int run) {
    return run >= 0 && static_cast<std::size_t>(run) < sample.runs.size() ? sample.runs[static_cast<std::size_t>(run)].get() : nullptr;
}

const AttentionMap* mapOf(const SampleRun& run, int phrase) {
    const auto found = std::find_if(run.maps.begin(), run.maps.end(), [phrase](const AttentionMap& m) { return m.phrase == phrase; });
    return found == run.maps.end() ? nullptr : &*found;
}

const AttentionMap* mapOfPanel(const FigureSample& sample, const FigurePanel& panel) {
    const SampleRun* run = runOf(sample, panel.run);
    const std::optional<int> phrase = run == nullptr || panel.kind != "heat" ? std::nullopt : phraseOf(*run, panel);
    return phrase ? mapOf(*run, *phrase) : nullptr;
}

FigurePanel panelOfKind(const std::string& kind, int run, const std::string& selector) {
    FigurePanel panel;
    panel.kind = kind;
    panel.run = run;
    panel.selector = selector;
    return panel;
}

std::span<const FigureSample> shownSamples(const TemplateInput& input) {
    const std::size_t named = input.spec.samples.size();
    return std::span(input.data.samples).first(named == 0 ? input.data.samples.size() : std::min(named, input.data.samples.size()));
}

bool showsRun(const FigurePanel& panel) {
    return panel.kind != "image" && panel.kind != "ground-truth";
}

std::vector<FigurePanel> panelsShown(const FigureSpec& spec) {
    if (!spec.panels.empty())
        return spec.panels;
    std::vector<FigurePanel> usual{panelOfKind("image"), panelOfKind("ground-truth")};
    const std::vector<std::string> oracle{kUsualSelector};
    for (int run = 0; run < static_cast<int>(spec.runs.size()); ++run)
        for (const std::string& selector : spec.selectors.empty() ? oracle : spec.selectors)
            usual.push_back(panelOfKind("mask", run, selector));
    if (spec.layout != FigureTemplate::Grid)
        return usual;
    std::vector<FigurePanel> panels;
    for (const std::string& sample : spec.samples)
        for (FigurePanel panel : usual) {
            panel.sample = sample;
            panels.push_back(std::move(panel));
        }
    return panels;
}

std::optional<int> candidateOf(const SampleRun& run, int phrase, int level) {
    for (std::size_t i = 0; i < run.candidates.size(); ++i)
        if (run.candidates[i].phrase == phrase && run.candidates[i].level == level)
            return static_cast<int>(i);
    return std::nullopt;
}

const Selection* selectionOf(const SampleRun& run, const std::string& selector) {
    const auto found =
        std::find_if(run.selections.begin(), run.selections.end(), [&](const Selection& s) { return s.selector == selector; });
    return found == run.selections.end() ? nullptr : &*found;
}

QString shareText(std::optional<double> value) {
    return value && std::isfinite(*value) ? QString::number(*value, 'f', 2) : QStringLiteral("–");
}

const PanelPicture& PanelSource::pictureOf(const FigureSample& sample) {
    const auto [place, isNew] = m_pictures.try_emplace(&sample);
    if (isNew)
        place->second = panelPicture(sample);
    return place->second;
}

PanelShape PanelSource::truthOf(const FigureSample& sample, Size size) {
    if (sample.sample.target != TargetState::Present)
        return nullptr;
    const auto [place, isNew] = m_truths.try_emplace(&sample);
    if (isNew)
        place->second = panelShape(groundTruthMask(sample.sample, size));
    return place->second;
}

void PanelSource::noteMissing(const FigureSample& sample, const FigurePanel& panel, const QString& what) {
    const auto run = static_cast<std::size_t>(std::max(0, panel.run));
    const QString label = run < m_input.data.runs.size() ? toQString(m_input.data.runs[run].label) : QString();
    m_notes.insert(figureText("Sample %1: “%2” has no %3.").arg(toQString(sample.sample.id), label, what));
}

void PanelSource::addMask(Panel& made, const FigureSample& sample, const FigurePanel& panel, bool points) {
    const SampleRun* run = runOf(sample, panel.run);
    const MaskChoice choice = run == nullptr ? MaskChoice{} : choiceOf(*run, panel);
    if (!choice.mask)
        return noteMissing(sample, panel, figureText("mask to show"));
    made.areas.push_back({panelShape(*choice.mask), choice.mask->size, m_input.style.mask(selectorOf(panel)), true});
    for (const int candidate : points ? choice.candidates : std::vector<int>{})
        addPoint(made, *run, panel.run, candidate);
}

void PanelSource::addPoint(Panel& made, const SampleRun& run, int runIndex, int candidate) {
    if (!hasPoints(run))
        return;
    made.points.push_back(run.candidates[static_cast<std::size_t>(candidate)].point.at);
    m_pointed.insert(runIndex);
}

QString PanelSource::pointLegend() const {
    std::set<QString> words;
    for (const int run : m_pointed)
        words.insert(pointWords(m_input.data.runs[static_cast<std::size_t>(run)].record.config));
    if (words.empty())
        return {};
    return words.size() == 1 ? figureText(" The circle is %1, which prompted the masks.").arg(*words.begin())
                             : figureText(" The circle is the point that prompted the masks.");
}

void PanelSource::addErrors(Panel& made, const FigureSample& sample, const FigurePanel& panel) {
    const SampleRun* run = runOf(sample, panel.run);
    const MaskChoice choice = run == nullptr ? MaskChoice{} : choiceOf(*run, panel);
    if (!choice.mask || sample.sample.target != TargetState::Present)
        return noteMissing(sample, panel, figureText("mask to compare with a ground truth"));
    const auto parts = errorMasks(*choice.mask, groundTruthMask(sample.sample, choice.mask->size));
    for (int part = 0; part < static_cast<int>(parts.size()); ++part)
        made.areas.push_back(
            {panelShape(parts[static_cast<std::size_t>(part)]), choice.mask->size, m_input.style.error(part), true});
}

/// Pixels along the longer side, of the whole picture: what print needs for the part shown, at most the photograph's own.
int PanelSource::heatSide(const Panel& panel) const {
    const Size size = panel.picture.size;
    const double across = m_panelWidth / kPointsPerInch * kHeatDpi * size.width / panel.shown().width();
    const double longer = across * std::max(1.0, static_cast<double>(size.height) / size.width);
    const int own = std::max(size.width, size.height);
    return std::clamp(static_cast<int>(std::lround(std::min(longer, 1e5))), kCoarsestHeat, std::max(kCoarsestHeat, own));
}

void PanelSource::addHeat(Panel& made, const FigureSample& sample, const FigurePanel& panel, bool points) {
    const AttentionMap* map = mapOfPanel(sample, panel);
    if (map == nullptr)
        return noteMissing(sample, panel, figureText("attention map"));
    HeatStyle style = m_input.style.heat();
    style.range = m_range;
    made.picture = withHeat(made.picture, *map, style, heatSide(made));
    if (const auto level = contourLevel(*map, style))
        made.contour = heatContour(*map, *level, style.interpolation);
    const std::optional<int> candidate = candidateOf(*runOf(sample, panel.run), map->phrase, panel.level);
    if (points && candidate)
        addPoint(made, *runOf(sample, panel.run), panel.run, *candidate);
}

Panel PanelSource::photograph(const FigureSample& sample) {
    Panel made;
    made.picture = pictureOf(sample);
    made.blank = figureText("no picture");
    if (m_input.spec.crop)
        made.part = partOf(*m_input.spec.crop, made.picture.size);
    return made;
}

double PanelSource::aspect(const FigureSample& sample) {
    return photograph(sample).aspect();
}

void PanelSource::addInsets(Panel& made) {
    for (const FigureInset& inset : m_input.spec.insets)
        if (inset.panel == m_made)
            made.insets.push_back({partOf(inset.part, made.picture.size), inset.zoom, cornerOf(inset.corner).value_or(Qt::BottomRightCorner)});
    ++m_made;
}

Panel PanelSource::make(const FigureSample& sample, const FigurePanel& panel, bool points) {
    Panel made = photograph(sample);
    addInsets(made);
    if (panel.kind == "ground-truth") {
        if (const PanelShape truth = truthOf(sample, made.picture.size))
            made.areas.push_back({truth, made.picture.size, m_input.style.groundTruth(), true});
        else
            m_notes.insert(figureText("Sample %1 has no mask to compare with: %2.").arg(toQString(sample.sample.id), targetText(sample.sample.target).toLower()));
    } else if (panel.kind == "mask") {
        addMask(made, sample, panel, points);
    } else if (panel.kind == "errors") {
        addErrors(made, sample, panel);
    } else if (panel.kind == "heat") {
        addHeat(made, sample, panel, points);
    }
    return made;
}

void PanelSource::shareRange(const std::vector<const AttentionMap*>& maps) {
    m_range.reset();
    if (!m_input.spec.view.sharedRange)
        return;
    for (const AttentionMap* map : maps) {
        const ValueRange range = heatRange(*map, m_input.style.heat());
        m_range = m_range ? ValueRange{std::min(m_range->low, range.low), std::max(m_range->high, range.high)} : range;
    }
}

std::optional<ValueRange> PanelSource::rangeOfPanel(const FigureSample& sample, const FigurePanel& panel) const {
    const AttentionMap* map = mapOfPanel(sample, panel);
    if (map == nullptr)
        return std::nullopt;
    HeatStyle style = m_input.style.heat();
    style.range = m_range;
    return heatRange(*map, style);
}

QString PanelSource::kindTitle(const FigurePanel& panel) const {
    if (panel.kind == "image")
        return figureText("Image");
    if (panel.kind == "ground-truth")
        return figureText("Ground truth");
    if (panel.kind == "heat")
        return figureText("Attention");
    if (panel.kind == "errors")
        return figureText("Differences");
    return panel.phrase ? levelText(panel.level) : selectorText(selectorOf(panel));
}

QString PanelSource::title(const FigureSample& sample, const FigurePanel& panel, const QString& standard) const {
    QString text = panel.title.empty() ? standard : toQString(panel.title);
    if (!text.contains(QLatin1Char('{')))
        return text;
    const SampleRun* run = runOf(sample, panel.run);
    const auto fill = [&text](const char* name, const QString& value) { text.replace(QLatin1String(name), value); };
    const auto runIndex = static_cast<std::size_t>(std::max(0, panel.run));
    fill("{expression}", toQString(sample.sample.expression));
    fill("{sample}", toQString(sample.sample.id));
    fill("{model}", runIndex < m_input.data.runs.size() ? toQString(m_input.data.runs[runIndex].label) : QString());
    fill("{selector}", selectorText(selectorOf(panel)));
    fill("{level}", levelText(panel.level));
    fill("{iou}", shareText(run == nullptr ? std::nullopt : iouOf(*run, panel)));
    const std::optional<int> phrase = run == nullptr ? std::nullopt : phraseOf(*run, panel);
    const bool known = phrase && *phrase >= 0 && *phrase < static_cast<int>(run->phrases.size());
    fill("{phrase}", known ? toQString(run->phrases[static_cast<std::size_t>(*phrase)].text) : QString());
    const std::optional<int> candidate = phrase ? candidateOf(*run, *phrase, panel.level) : std::nullopt;
    fill("{predicted-iou}",
         shareText(candidate ? predictedIouOf(run->candidates[static_cast<std::size_t>(*candidate)]) : std::nullopt));
    return text;
}

}  // namespace groundscope
