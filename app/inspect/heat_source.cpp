// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspect/heat_source.h"

#include "app/inspect/phrase_view.h"
#include "core/grounding/head_maps.h"
#include "widgets/render/convert.h"

#include <cmath>

namespace groundscope {
namespace {

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

HeatSource::HeatSource(Session* session, QObject* parent) : QObject(parent), m_session(session) {
    connect(session, &Session::changed, this, &HeatSource::onChanged);
}

void HeatSource::onChanged(const Change& change) {
    const bool current = change.sampleId.isEmpty() || change.sampleId == m_session->currentId();
    if (change.isLook() || !current)
        return;
    if (change.kind == Change::Kind::Sample || change.kind == Change::Kind::Benchmark)
        m_pinned.clear();
    prepare();
}

void HeatSource::prepare() {
    m_preparing.cancel();
    const auto run = m_session->currentRun();
    if (!m_maps || !run || m_maps->stack != run->stack) {
        m_maps.reset();
        m_figures.clear();
        Q_EMIT prepared();
    }
    if (!run || run->answer.tokens.empty() || !m_session->currentSample())
        return;
    const auto store = m_session->store();
    const MapSettings settings = mapSettings(store ? store->record().config : RunConfig());
    m_preparing.start(
        [run, settings, kept = m_maps, sample = *m_session->currentSample()](const std::stop_token& stop) {
            Prepared result{kept, {}, {}};
            if (!kept && run->stack) {
                auto made = makeAnswerMaps(*run, settings, {});
                if (made)
                    result.maps = std::make_shared<const AnswerMaps>(*std::move(made));
                else
                    result.error = made.error();
            }
            if (!stop.stop_requested())
                result.figures = tokenFigures(*run, result.maps.get(), &sample);
            return result;
        },
        [this](Prepared result) {
            m_maps = std::move(result.maps);
            m_figures = std::move(result.figures);
            Q_EMIT prepared();
            Q_EMIT mapChanged();
            if (result.error)
                Q_EMIT failed(*result.error);
        });
}

const AnswerMaps* HeatSource::maps() const {
    return m_maps.get();
}

void HeatSource::setView(const HeatView& view) {
    if (view == m_view)
        return;
    m_view = view;
    Q_EMIT mapChanged();
}

std::vector<int> HeatSource::shownTokens() const {
    const auto run = m_session->currentRun();
    if (!run)
        return {};
    if (m_session->currentToken() >= 0)
        return {m_session->currentToken()};
    const auto phrase = static_cast<std::size_t>(m_session->currentPhrase());
    return m_session->currentPhrase() >= 0 && phrase < run->phrases.size() ? run->phrases[phrase].tokens
                                                                           : std::vector<int>{};
}

void HeatSource::togglePin() {
    const std::vector<int> shown = shownTokens();
    m_pinned = shown == m_pinned ? std::vector<int>{} : shown;
    Q_EMIT mapChanged();
}

void HeatSource::clearPin() {
    if (m_pinned.empty())
        return;
    m_pinned.clear();
    Q_EMIT mapChanged();
}

/// The map the pipeline clicked on, as it is in the run.
bool HeatSource::isStoredView() const {
    return m_session->currentToken() < 0 && m_view == HeatView() && !isCompared();
}

bool HeatSource::isCompared() const {
    return !m_pinned.empty() && m_pinned != shownTokens();
}

/// "token 12: “body”" or "tokens 10–12: “a green body”".
QString HeatSource::nameOf(const std::vector<int>& tokens) const {
    const auto& made = m_session->currentRun()->answer.tokens;
    QString text;
    for (const int token : tokens)
        if (token >= 0 && static_cast<std::size_t>(token) < made.size())
            text += toQString(made[static_cast<std::size_t>(token)].text);
    text = text.simplified();
    if (tokens.size() == 1)
        return tr("token %1: “%2”").arg(tokens.front() + 1).arg(text);
    return tr("“%1”").arg(text);
}

QString HeatSource::description() const {
    const std::vector<int> tokens = shownTokens();
    if (tokens.empty() || (m_session->currentToken() < 0 && !isCompared()))
        return {};
    if (!map())
        return tr("No map of %1").arg(nameOf(tokens));
    if (isCompared())
        return tr("Map of %1, minus %2").arg(nameOf(tokens), nameOf(m_pinned));
    return tr("Map of %1").arg(nameOf(tokens));
}

Result<AttentionMap> HeatSource::viewed(const std::vector<int>& tokens) const {
    GS_TRY(AttentionMap map, m_maps->maps.map(tokens, mapView(m_view.values)));
    if (!m_view.ignoreSinks)
        return map;
    return withoutSinks(map, m_maps->sinks);
}

std::shared_ptr<const AttentionMap> HeatSource::make() const {
    const auto run = m_session->currentRun();
    const int phrase = m_session->currentPhrase();
    if (isStoredView() || (!m_maps && m_session->currentToken() < 0))
        return mapOf(run, phrase);
    if (!m_maps)
        return nullptr;
    const std::vector<int> tokens = shownTokens();
    auto map = viewed(tokens);
    if (map && isCompared())
        if (const auto other = viewed(m_pinned))
            map = difference(*map, *other);
    if (!map)  // a token without a row, or a view that is not there: nothing to show
        return nullptr;
    map->phrase = phrase;
    return std::make_shared<const AttentionMap>(*std::move(map));
}

std::shared_ptr<const AttentionMap> HeatSource::map() const {
    Key key{m_session->currentRun(), m_maps, m_session->currentPhrase(), m_session->currentToken(), m_view, m_pinned};
    if (key == m_key)
        return m_map;
    m_key = std::move(key);
    m_map = m_key.run ? make() : nullptr;
    return m_map;
}

std::optional<PromptPoint> HeatSource::peak() const {
    const auto shown = map();
    if (!shown || isStoredView())
        return std::nullopt;
    const auto cell = peakCells(shown->values, frameOf(*shown, GridFrame::FromModel)).front();
    if (!cell)
        return std::nullopt;
    const Point centre = shown->image_from_grid.apply({*cell % shown->grid.width + 0.5, *cell / shown->grid.width + 0.5});
    return PromptPoint{{std::floor(centre.x), std::floor(centre.y)}, true};
}

}  // namespace groundscope
