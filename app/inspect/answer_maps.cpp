// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspect/answer_maps.h"

#include "core/metrics/reverse_query.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace groundscope {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

QString text(const char* source) {
    return QCoreApplication::translate("TokenFigure", source);
}

template <typename Value>
TokenFigure figureOf(const SampleRun& run, Value value) {
    TokenFigure figure;
    for (int token = 0; token < static_cast<int>(run.answer.tokens.size()); ++token)
        figure.values.push_back(value(token));
    return figure;
}

TokenFigure massFigure(const SampleRun& run, const TokenMaps& maps) {
    TokenFigure figure = figureOf(run, [&](int token) { return maps.mass(token).value_or(kNone); });
    figure.key = QStringLiteral("mass");
    figure.name = text(QT_TRANSLATE_NOOP("TokenFigure", "Attention to the image"));
    figure.explanation = text(QT_TRANSLATE_NOOP(
        "TokenFigure", "How much of the token's attention goes to the image; the rest goes to the prompt and the answer so far"));
    figure.unit = TokenFigure::Unit::Share;
    return figure;
}

/// Nothing when there is no ground truth to look at.
std::optional<TokenFigure> truthFigure(const SampleRun& run, const TokenMaps& maps, const Sample& sample) {
    const AttentionStack& stack = maps.stack();
    const auto region = coverageOf(groundTruthMask(sample, run.imageSize), stack.grid, stack.image_from_grid);
    if (!region)
        return std::nullopt;
    const auto answer = reverseQuery(maps.rows(), {}, *region);
    if (!answer)
        return std::nullopt;
    TokenFigure figure = figureOf(run, [](int) { return kNone; });
    for (const TokenMass& token : answer->tokens)
        if (token.mass.lift && static_cast<std::size_t>(token.token) < figure.values.size())
            figure.values[static_cast<std::size_t>(token.token)] = *token.mass.lift;
    figure.key = QStringLiteral("truth");
    figure.name = text(QT_TRANSLATE_NOOP("TokenFigure", "Lift on the ground truth"));
    figure.explanation = text(QT_TRANSLATE_NOOP(
        "TokenFigure", "Share of the token's attention to the image that lies on the ground truth, over the share of the image "
                       "that it covers: 1 (dashed) is what an even look at the image would give"));
    figure.reference = 1;
    return figure;
}

TokenFigure probabilityFigure(const SampleRun& run) {
    TokenFigure figure = figureOf(run, [&](int token) {
        return std::exp(static_cast<double>(run.answer.tokens[static_cast<std::size_t>(token)].logProb));
    });
    figure.key = QStringLiteral("probability");
    figure.name = text(QT_TRANSLATE_NOOP("TokenFigure", "Probability"));
    figure.explanation = text(QT_TRANSLATE_NOOP("TokenFigure", "The probability the model gave to this token"));
    figure.unit = TokenFigure::Unit::Share;
    return figure;
}

TokenFigure surpriseFigure(const SampleRun& run) {
    TokenFigure figure = figureOf(run, [&](int token) {
        return std::max(0.0, -static_cast<double>(run.answer.tokens[static_cast<std::size_t>(token)].logProb));
    });
    figure.key = QStringLiteral("surprise");
    figure.name = text(QT_TRANSLATE_NOOP("TokenFigure", "Surprise"));
    figure.explanation =
        text(QT_TRANSLATE_NOOP("TokenFigure", "Negative natural logarithm of the probability: how little the token was expected"));
    return figure;
}

MapView mapView(HeatValues values) {
    switch (values) {
        case HeatValues::Raw:
            return MapView::Raw;
        case HeatValues::MinusPrior:
            return MapView::MinusPrior;
        case HeatValues::Rank:
            return MapView::Rank;
        case HeatValues::Centred:
            break;
    }
    return MapView::Centred;
}

}  // namespace

Result<AttentionMap> mapOfTokens(const AnswerMaps& maps, const std::vector<int>& tokens, const HeatView& view) {
    GS_TRY(AttentionMap map, maps.maps.map(tokens, mapView(view.values)));
    if (!view.ignoreSinks)
        return map;
    return withoutSinks(map, maps.sinks);
}

int AnswerMaps::sinkCount() const {
    return static_cast<int>(std::count(sinks.begin(), sinks.end(), std::uint8_t{1}));
}

Result<AnswerMaps> makeAnswerMaps(const SampleRun& run, const MapSettings& settings, std::optional<ImagePrior::Map> prior) {
    GS_TRY(TokenMaps maps, TokenMaps::make(run.stack, settings, prior ? std::move(prior->values) : std::vector<double>()));
    GS_TRY(std::vector<std::uint8_t> sinks, findSinks(*run.stack, settings, {}));
    return AnswerMaps{run.stack, std::move(maps), std::move(sinks), prior ? prior->samples : 0};
}

std::vector<TokenFigure> tokenFigures(const SampleRun& run, const AnswerMaps* maps, const Sample* truth) {
    std::vector<TokenFigure> figures;
    if (maps) {
        figures.push_back(massFigure(run, maps->maps));
        if (truth && truth->target == TargetState::Present)
            if (auto figure = truthFigure(run, maps->maps, *truth))
                figures.push_back(std::move(*figure));
    }
    const auto& tokens = run.answer.tokens;
    const bool scored = std::any_of(tokens.begin(), tokens.end(), [](const Token& token) { return token.logProb != 0; });
    if (scored) {  // imported answers often come without
        figures.push_back(probabilityFigure(run));
        figures.push_back(surpriseFigure(run));
    }
    return figures;
}

}  // namespace groundscope
