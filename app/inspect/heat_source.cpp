// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspect/heat_source.h"

#include "app/inspect/phrase_view.h"
#include "core/grounding/head_maps.h"
#include "widgets/render/convert.h"

#include <cmath>

namespace groundscope {

HeatSource::HeatSource(Session* session, QObject* parent) : QObject(parent), m_session(session), m_prior(session) {
    connect(session, &Session::changed, this, &HeatSource::onChanged);
    connect(&m_prior, &PriorReader::changed, this, &HeatSource::onPriorChanged);
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
    // The prior is that of all heads: of chosen ones alone it says nothing.
    const bool hasPrior = wantsPrior() && run->stack && run->stack == m_session->storedRun()->stack;
    if (hasPrior)
        m_prior.read();
    const auto store = m_session->store();
    Wish wish{run, m_maps, hasPrior ? m_prior.complete() : nullptr, mapSettings(store ? store->record().config : RunConfig()),
              *m_session->currentSample(), m_revision};
    if (wish.prior && m_revision != m_prior.revision()) {
        wish.kept.reset();
        wish.revision = m_prior.revision();
    }
    m_preparing.start([wish = std::move(wish)](const std::stop_token& stop) { return make(wish, stop); },
                      [this](Prepared result) { take(std::move(result)); });
}

HeatSource::Prepared HeatSource::make(const Wish& wish, const std::stop_token& stop) {
    Prepared result{wish.kept, {}, {}, wish.revision};
    if (!wish.kept && wish.run->stack)
        makeMaps(wish, result);
    if (!stop.stop_requested())
        result.figures = tokenFigures(*wish.run, result.maps.get(), &wish.sample);
    return result;
}

void HeatSource::makeMaps(const Wish& wish, Prepared& result) {
    std::optional<ImagePrior::Map> prior;
    if (wish.prior) {
        auto own = wish.prior->without(wish.run->sampleId, *wish.run->stack);
        result.priorOutdated = !own && own.error().code == ErrorCode::Conflict;
        if (own)
            prior = *std::move(own);
    }
    auto made = makeAnswerMaps(*wish.run, wish.settings, std::move(prior));
    if (made)
        result.maps = std::make_shared<const AnswerMaps>(*std::move(made));
    else
        result.error = made.error();
}

void HeatSource::take(Prepared result) {
    m_maps = std::move(result.maps);
    m_figures = std::move(result.figures);
    m_revision = result.revision;
    Q_EMIT prepared();
    Q_EMIT mapChanged();
    if (result.error)
        Q_EMIT failed(*result.error);
    if (!result.priorOutdated)
        return;
    m_prior.forget();
    prepare();
}

void HeatSource::onPriorChanged() {
    if (!wantsPrior())
        return;
    if (m_prior.state() == PriorReader::State::Complete)
        prepare();
    Q_EMIT mapChanged();  // what is said of it
    if (m_prior.state() == PriorReader::State::Failed)
        Q_EMIT failed(*m_prior.error());
}

const AnswerMaps* HeatSource::maps() const {
    return m_maps.get();
}

void HeatSource::setView(const HeatView& view) {
    if (view == m_view)
        return;
    m_view = view;
    if (wantsPrior())
        prepare();
    else
        m_prior.stop();
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

QString HeatSource::viewName() const {
    switch (m_view.values) {
        case HeatValues::Raw:
            return tr("attention");
        case HeatValues::MinusPrior:
            return tr("minus the image prior");
        case HeatValues::Rank:
            return tr("rank");
        case HeatValues::Centred:
            break;
    }
    return {};
}

QString HeatSource::priorText() const {
    const auto run = m_session->currentRun();
    if (!wantsPrior() || !run || run->answer.tokens.empty())
        return {};
    if (!run->stack)
        return tr("This answer was stored without its attention.");
    if (m_prior.state() == PriorReader::State::Reading)
        return m_prior.total() > 0 ? tr("Reading the image prior: %1 of %n image(s)", nullptr, m_prior.total()).arg(m_prior.done())
                                   : tr("Reading the image prior…");
    if (m_prior.state() == PriorReader::State::Failed)
        return tr("The image prior could not be read.");
    if (m_prior.state() == PriorReader::State::Unread || !m_maps || m_revision != m_prior.revision())
        return tr("Reading the image prior…");
    if (m_maps->priorImages == 0)
        return tr("No image prior: no other image of this run has attention of this grid.");
    return tr("Image prior: the mean over %n other image(s)", nullptr, static_cast<int>(m_maps->priorImages));
}

QString HeatSource::description() const {
    const std::vector<int> tokens = shownTokens();
    const QString view = m_maps ? viewName() : QString();
    if (tokens.empty() || (m_session->currentToken() < 0 && !isCompared() && view.isEmpty()))
        return {};
    if (!map())
        return wantsPrior() && m_maps ? priorText() : tr("No map of %1").arg(nameOf(tokens));
    QString text = isCompared() ? tr("Map of %1, minus %2").arg(nameOf(tokens), nameOf(m_pinned)) : tr("Map of %1").arg(nameOf(tokens));
    if (!view.isEmpty())
        text += QStringLiteral(" · ") + view;
    return text;
}

std::shared_ptr<const AttentionMap> HeatSource::makeMap() const {
    const auto run = m_session->currentRun();
    const int phrase = m_session->currentPhrase();
    if (isStoredView() || (!m_maps && m_session->currentToken() < 0))
        return mapOf(run, phrase);
    if (!m_maps)
        return nullptr;
    const std::vector<int> tokens = shownTokens();
    auto map = mapOfTokens(*m_maps, tokens, m_view);
    if (map && isCompared())
        if (const auto other = mapOfTokens(*m_maps, m_pinned, m_view))
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
    m_map = m_key.run ? makeMap() : nullptr;
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
