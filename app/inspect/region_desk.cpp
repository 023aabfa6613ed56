// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspect/region_desk.h"

#include "app/shell/actions.h"
#include "app/shell/workspace.h"
#include "widgets/render/convert.h"

#include <QPainter>

#include <algorithm>
#include <limits>

namespace groundscope {
namespace {

/// The pixels whose centre lies inside.
Mask maskOf(const QPainterPath& region, Size size) {
    QImage image(toQSize(size), QImage::Format_Grayscale8);
    if (image.isNull())
        return {};
    image.fill(0);
    QPainter painter(&image);
    painter.fillPath(region, Qt::white);
    painter.end();
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(size.area()));
    for (int y = 0; y < size.height; ++y)
        std::copy_n(image.constScanLine(y), size.width, bytes.data() + static_cast<std::ptrdiff_t>(y) * size.width);
    return maskFromBytes(size, bytes);
}

TokenFigure regionFigure(const ReverseAnswer& answer, std::size_t tokens) {
    TokenFigure figure;
    figure.key = QStringLiteral("region");
    figure.name = RegionDesk::tr("Lift on the region");
    figure.explanation = RegionDesk::tr("Share of the token's attention to the image that lies in the marked region, over the share "
                                        "of the image that it covers: 1 (dashed) is what an even look would give");
    figure.reference = 1;
    figure.values.assign(tokens, std::numeric_limits<double>::quiet_NaN());
    for (const TokenMass& token : answer.tokens)
        if (token.mass.lift && static_cast<std::size_t>(token.token) < tokens)
            figure.values[static_cast<std::size_t>(token.token)] = *token.mass.lift;
    return figure;
}

}  // namespace

Result<RegionRanking> rankRegion(const QPainterPath& region, const SampleRun& run, const AnswerMaps& maps) {
    const AttentionStack& stack = maps.maps.stack();
    GS_TRY(const RegionCoverage coverage, coverageOf(maskOf(region, run.imageSize), stack.grid, stack.image_from_grid));
    GS_TRY(ReverseAnswer answer, reverseQuery(maps.maps.rows(), run.phrases, coverage));
    RegionRanking ranking{coverage.areaShare, std::move(answer), {}, {}};
    for (const Token& token : run.answer.tokens)
        ranking.tokenTexts.append(toQString(token.text).simplified());
    for (const NounPhrase& phrase : run.phrases)
        ranking.phraseTexts.append(toQString(phrase.text));
    return ranking;
}

RegionDesk::RegionDesk(const Parts& parts, QObject* parent)
    : QObject(parent), m_parts(parts), m_picker(new RegionPicker(parts.workspace->canvas())) {
    RegionDock* dock = parts.workspace->region();
    connect(dock, &RegionDock::toolChosen, this, &RegionDesk::useTool);
    connect(dock, &RegionDock::clearRequested, m_picker, &RegionPicker::clear);
    connect(dock, &RegionDock::tokenChosen, parts.session, &Session::setCurrentToken);
    connect(dock, &RegionDock::phraseChosen, parts.session, &Session::setCurrentPhrase);
    connect(m_picker, &RegionPicker::toolChanged, this, &RegionDesk::onToolChanged);
    connect(m_picker, &RegionPicker::regionChanged, this, &RegionDesk::ask);
    connect(parts.workspace->heat(), &HeatSource::prepared, this, &RegionDesk::ask);
    connect(parts.session, &Session::changed, this, [this](const Change& change) {
        if (change.kind == Change::Kind::Sample || change.kind == Change::Kind::Benchmark)
            m_picker->clear();
    });
    for (QAction* action : parts.actions->regionTools->actions())
        connect(action, &QAction::triggered, this, [this, action] {
            const auto tool = static_cast<RegionTool>(action->data().toInt());
            useTool(m_picker->tool() == tool ? RegionTool::None : tool);
        });
}

void RegionDesk::useTool(RegionTool tool) {
    m_picker->setTool(tool);
    if (tool == RegionTool::None)
        return;
    m_parts.workspace->region()->show();
    m_parts.workspace->region()->raise();
    m_parts.workspace->canvas()->setFocus(Qt::ShortcutFocusReason);
}

void RegionDesk::onToolChanged(RegionTool tool) {
    m_parts.workspace->region()->setTool(tool);
    m_parts.workspace->canvas()->setToolCursor(tool == RegionTool::None ? std::nullopt : std::optional<QCursor>(Qt::CrossCursor));
    for (QAction* action : m_parts.actions->regionTools->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(tool));
    ask();
}

/// While a question is being answered only the newest waits.
void RegionDesk::ask() {
    const auto run = m_parts.session->currentRun();
    const auto maps = m_parts.workspace->heat()->sharedMaps();
    if (m_picker->region().isEmpty() || !run || !maps || run->stack != maps->stack)
        return showNothing();
    m_askAgain = m_asking.isRunning();
    if (m_askAgain)
        return;
    m_asking.start([region = m_picker->region(), run, maps](const std::stop_token&) { return rankRegion(region, *run, *maps); },
                   [this](const Result<RegionRanking>& ranking) {
                       take(ranking);
                       if (m_askAgain)
                           ask();
                   });
}

void RegionDesk::take(const Result<RegionRanking>& ranking) {
    if (!ranking)
        return m_parts.workspace->region()->clear(tr("This part of the picture was not seen by the model."));
    m_parts.workspace->region()->setRanking(*ranking);
    const auto run = m_parts.session->currentRun();
    m_parts.workspace->timeline()->setExtraFigure(regionFigure(ranking->answer, run ? run->answer.tokens.size() : 0));
}

void RegionDesk::showNothing() {
    m_asking.cancel();
    m_askAgain = false;
    m_parts.workspace->timeline()->setExtraFigure(std::nullopt);
    const auto run = m_parts.session->currentRun();
    const bool blind = run && run->filled >= Stage::Answer && !run->stack;
    m_parts.workspace->region()->clear(blind ? tr("This answer was stored without its attention.")
                                             : tr("Mark a part of the picture to see which words look there."));
}

}  // namespace groundscope
