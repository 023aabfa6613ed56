// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspect/heads_desk.h"

#include "app/editing/assist_controller.h"
#include "app/inspect/inspect_actions.h"
#include "app/shell/actions.h"
#include "app/shell/dock_layouts.h"
#include "app/shell/panel_focus.h"
#include "widgets/render/convert.h"

#include <QMainWindow>
#include <QTableView>

#include <utility>

namespace groundscope {
namespace {

constexpr int kSelectionDelayMs = 40;

Progress stoppable(const std::stop_token& stop) {
    Progress progress;
    progress.stop = stop;
    return progress;
}

}  // namespace

HeadsDesk::HeadsDesk(const Parts& parts, QMainWindow* window)
    : QObject(window), m_parts(parts), m_dock(new HeadsDock(window)), m_tables(parts.tables), m_maker(parts.segmenter) {
    window->addDockWidget(Qt::RightDockWidgetArea, m_dock);
    m_wait.setSingleShot(true);
    m_wait.setInterval(kSelectionDelayMs);
    connect(&m_wait, &QTimer::timeout, this, &HeadsDesk::tryChosen);
    connect(parts.session, &Session::changed, this, &HeadsDesk::onChanged);
    connect(m_dock, &QDockWidget::visibilityChanged, this, [this] {
        if (isInSight(m_dock))
            open();
    });
    connect(m_dock, &HeadsDock::chosenChanged, this, [this] { m_wait.start(); });
    connect(m_dock, &HeadsDock::figureChanged, this, &HeadsDesk::showValues);
    connect(m_dock, &HeadsDock::stopRequested, m_tables, &ClickTables::stop);
    connect(m_dock, &HeadsDock::runRequested, this, &HeadsDesk::runAgain);
    connect(m_tables, &ClickTables::tableChanged, this, &HeadsDesk::showValues);
    connect(m_tables, &ClickTables::progressed, m_dock, &HeadsDock::setProgress);
    connect(m_tables, &ClickTables::failed, this, &HeadsDesk::tell);
    connect(parts.trials, &TrialDesk::ended, this, [this] {
        m_maker.cancel();
        m_wait.stop();
        m_dock->chooseAll();
    });
    connect(parts.trials, &TrialDesk::baseChanged, this, [this](TrialDesk::Layer layer) {
        if (layer != TrialDesk::Heads)
            return;
        findPeaks();
        m_wait.start();
    });
    m_maker.setReport([this](const std::string& step, qint64 done, qint64 total) {
        m_dock->setState(assistStateText({assistPhaseOf(step), done, total, m_parts.segmenter->isDemo()}));
    });
    connect(parts.actions->inspect()->heads, &QAction::triggered, this, [this] {
        showPanel(m_dock, m_dock->table());
    });
    open();
}

RunConfig HeadsDesk::config() const {
    const auto store = m_parts.session->store();
    return store ? store->record().config : RunConfig();
}

/// Of the model that made the run, when that is the one that is loaded.
int HeadsDesk::knownLayers() const {
    const auto& loaded = m_parts.models->mllm();
    return loaded && loaded->ref.hash == config().mllm.hash ? loaded->layers : 0;
}

void HeadsDesk::onChanged(const Change& change) {
    const bool here = change.sampleId.isEmpty() || change.sampleId == m_parts.session->currentId();
    if (!here || change.kind == Change::Kind::Trial)
        return;
    if (change.isLook())
        findPeaks();
    else
        open();
}

/// The stored answer's side file, once while it is looked at.
void HeadsDesk::open() {
    const auto run = m_parts.session->storedRun();
    const auto stack = run ? run->stack : nullptr;
    if (m_opened && m_opened->stack == stack)
        return findPeaks();
    m_opening.cancel();
    m_peaking.cancel();
    m_opened.reset();
    m_peaks.clear();
    m_subject.clear();
    m_dock->setState({});
    if (!stack || stack->perHead.empty()) {
        const bool answered = run && run->filled >= Stage::Answer && run->skipped.empty();
        return m_dock->clear(answered ? tr("This run kept no single heads, only their average.")
                                      : tr("Here the layers and heads appear, once this image was run with its heads kept."),
                             m_parts.session->isOpen() && m_parts.session->sampleCount() > 0);
    }
    if (!isInSight(m_dock))
        return;
    m_dock->clear(tr("Reading the heads…"), false);
    m_opening.start(
        [stack, layers = knownLayers()](const std::stop_token& stop) -> Result<std::shared_ptr<const Opened>> {
            GS_TRY(HeadMaps heads, HeadMaps::open(*stack, layers));
            GS_TRY(std::vector<double> means, heads.meansOverSteps(stoppable(stop)));
            return std::make_shared<const Opened>(Opened{stack, std::move(heads), std::move(means)});
        },
        [this](const Result<std::shared_ptr<const Opened>>& opened) { takeOpened(opened); });
}

void HeadsDesk::takeOpened(const Result<std::shared_ptr<const Opened>>& opened) {
    if (!opened) {
        const ErrorText text = errorText(opened.error());
        return m_dock->clear(tr("The heads of this run cannot be read. %1 %2").arg(text.summary, text.details), true);
    }
    m_opened = *opened;
    m_dock->setShape(m_opened->heads.shape().layers, m_opened->heads.shape().heads);
    findPeaks();
}

/// Tokens that are looked at: the one under the play head, or the phrase's.
std::vector<int> HeadsDesk::subject() const {
    const auto form = m_parts.trials->base(TrialDesk::Heads);
    if (m_parts.session->currentToken() >= 0)
        return {m_parts.session->currentToken()};
    const auto phrase = static_cast<std::size_t>(m_parts.session->currentPhrase());
    return form && m_parts.session->currentPhrase() >= 0 && phrase < form->phrases.size() ? form->phrases[phrase].tokens
                                                                                          : std::vector<int>{};
}

QString HeadsDesk::subjectText() const {
    const auto form = m_parts.trials->base(TrialDesk::Heads);
    QString text;
    for (const int token : m_subject)
        if (form && static_cast<std::size_t>(token) < form->answer.tokens.size())
            text += toQString(form->answer.tokens[static_cast<std::size_t>(token)].text);
    return m_subject.empty() ? tr("Choose a noun phrase or a token.")
                             : tr("IoU of the mask at each head's peak for “%1”").arg(text.simplified());
}

void HeadsDesk::findPeaks() {
    if (!m_opened || !isInSight(m_dock))
        return;
    const std::vector<int> tokens = subject();
    if (tokens == m_subject && !m_peaks.empty())
        return showValues();
    m_subject = tokens;
    m_peaks.clear();
    m_dock->setSubject(subjectText());
    showValues();
    const auto run = m_parts.session->storedRun();
    const auto place = run ? gridPlace(*run) : std::nullopt;
    if (tokens.empty() || !place)
        return m_peaking.cancel();
    m_peaking.start(
        [opened = m_opened, steps = stepsOf(tokens, config().alignment), place = *place](const std::stop_token& stop) -> Result<Peaks> {
            GS_TRY(const std::vector<float> maps, opened->heads.centred(steps, opened->means, stoppable(stop)));
            return peakCells(maps, place);
        },
        [this](const Result<Peaks>& peaks) {
            if (!peaks)
                return tell(peaks.error());
            m_peaks = *peaks;
            std::vector<int> cells;
            for (const auto& peak : m_peaks)
                if (peak)
                    cells.push_back(*peak);
            if (m_parts.segmenter->isAvailable())
                m_tables->want(cells);
            else
                m_dock->setState(tr("Colours need a segmenter: choose one under Run > Choose Models (Ctrl+M)."));
            showValues();
        });
}

void HeadsDesk::showValues() {
    if (!m_opened)
        return;
    std::vector<std::optional<double>> values(static_cast<std::size_t>(m_opened->heads.shape().planes()));
    const auto table = m_tables->table();
    for (std::size_t plane = 0; table && plane < m_peaks.size(); ++plane)
        if (m_peaks[plane])
            if (const auto& outcome = table->at(*m_peaks[plane]))
                values[plane] = figureOf(*outcome, m_dock->figure());
    m_dock->setValues(std::move(values));
}

/// The answer as if the model had these heads alone.
void HeadsDesk::tryChosen() {
    const auto base = m_parts.trials->base(TrialDesk::Heads);
    const std::vector<int> planes = m_dock->chosen();
    m_maker.cancel();
    if (planes.empty() || !m_opened || !base || !m_parts.session->currentSample()) {
        m_dock->setState({});
        return m_parts.trials->clear(TrialDesk::Heads);
    }
    FormWish wish;
    wish.sample = *m_parts.session->currentSample();
    wish.config = config();
    wish.begin = [base, opened = m_opened, planes](const Progress& progress) -> Result<SampleRun> {
        SampleRun form = *base;
        GS_TRY(AttentionStack stack, stackOfHeads(*opened->stack, opened->heads, planes, progress));
        form.stack = std::make_shared<const AttentionStack>(std::move(stack));
        form.invalidateFrom(Stage::Maps);
        return form;
    };
    m_maker.make(std::move(wish), [this](const std::shared_ptr<const SampleRun>& form, bool isDone) { showForm(form, isDone); },
                 [this](const Error& error) { tell(error); });
}

void HeadsDesk::showForm(const std::shared_ptr<const SampleRun>& form, bool isDone) {
    if (isDone)
        m_dock->setState({});
    m_parts.trials->set(TrialDesk::Heads, m_dock->chosenText(), form);
}

void HeadsDesk::tell(const Error& error) {
    if (error.code == ErrorCode::Cancelled)
        return m_dock->setState({});
    const ErrorText text = errorText(error);
    m_dock->setState(QStringLiteral("⚠ %1 %2").arg(text.summary, text.details));
}

void HeadsDesk::runAgain() {
    m_parts.actions->keepHeads->setChecked(true);
    m_parts.actions->runSample->trigger();
}

}  // namespace groundscope
