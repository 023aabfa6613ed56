// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspect/query_desk.h"

#include "app/session/relay.h"
#include "core/io/run_outline.h"
#include "core/metrics/sample_query.h"
#include "widgets/docks/sample_dock.h"
#include "widgets/render/convert.h"

#include <utility>

namespace groundscope {
namespace {

constexpr int kTypingDelayMs = 120;
constexpr int kChangeDelayMs = 600;  // a run finishes samples one by one

}  // namespace

QueryDesk::QueryDesk(Session* session, SampleDock* dock, QObject* parent)
    : QObject(parent), m_session(session), m_dock(dock), m_shared(std::make_shared<Shared>()) {
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &QueryDesk::answerNow);
    connect(session, &Session::changed, this, &QueryDesk::onChanged);
    connect(dock->query(), &QueryPane::changed, this, [this] { ask(kTypingDelayMs); });
    connect(dock->filter(), &QAbstractItemModel::modelReset, this, [this] {
        if (m_plots && m_dock->filter()->group() != m_group)
            ask(0);
    });
    connect(dock->query(), &QueryPane::readingCancelled, this, [this] {
        ++m_document;
        m_reading.cancel();
        m_dock->query()->setReading(0, 0);
        ask(0);
    });
}

QueryDesk::~QueryDesk() = default;

void QueryDesk::change(Update update) {
    {
        const std::lock_guard lock(m_shared->inbox);
        m_shared->updates.push_back(std::move(update));
    }
    ask(kChangeDelayMs);
}

void QueryDesk::setCorrected(const std::set<std::string>& ids) {
    change([ids](SampleIndex& index) { index.setCorrected(ids); });
}

void QueryDesk::setLabels(const std::shared_ptr<const std::vector<Label>>& labels) {
    change([labels](SampleIndex& index) {
        index.setLabels(*labels);
        index.judgeAnswers();
    });
}

void QueryDesk::setEvaluation(const std::shared_ptr<const Evaluation>& evaluation) {
    m_evaluation = evaluation;
    if (evaluation)
        change([evaluation](SampleIndex& index) { index.setCauses(*evaluation); });
}

void QueryDesk::setOther(const std::shared_ptr<const OtherRun>& other) {
    m_other = other;
    if (other)
        change([other](SampleIndex& index) { index.setOther(*other); });
}

void QueryDesk::setPlots(const std::optional<PlotChoices>& choices) {
    const bool isNew = choices && choices != m_plots;
    m_plots = choices;
    if (isNew)
        ask(0);
}

void QueryDesk::showUsualView(int index) {
    if (!m_session->isOpen())
        return;
    m_dock->show();
    m_dock->raise();
    m_dock->clearGroup();
    m_dock->query()->showView(usualViews().value(index));
}

void QueryDesk::onChanged(const Change& what) {
    switch (what.kind) {
        case Change::Kind::Benchmark:
            start();
            break;
        case Change::Kind::Run:
            if (what.sampleId.isEmpty())
                start();
            else
                takeSample(what.sampleId);
            break;
        case Change::Kind::GroundTruth:
            if (const auto row = m_session->benchmark()->find(toUtf8(what.sampleId)))
                change([sample = m_session->benchmark()->samples[*row]](SampleIndex& index) { index.setSample(sample); });
            break;
        default:
            break;
    }
}

/// A form that came or changed: the current one is at hand, any other is in the file.
void QueryDesk::takeSample(const QString& sampleId) {
    const SampleSummary* summary = m_session->summaryOf(sampleId);
    const auto store = m_session->store();
    if (summary == nullptr || !store)
        return;
    auto run = sampleId == m_session->currentId() ? m_session->storedRun() : nullptr;
    change([summary = *summary, run, file = store->file()](SampleIndex& index) {
        index.setSummary(summary);
        if (run)
            return index.setForm(*run);
        const auto outlines = RunOutlines::open(file);
        const auto form = outlines.has_value() ? (*outlines)->read(summary.id) : Result<SampleRun>(outlines.error());
        if (form.has_value())  // else its state says that it failed, or the list that it is damaged
            index.setForm(*form);
    });
}

/// Another document, or another run of it: everything is read anew.
void QueryDesk::start() {
    const quint64 document = ++m_document;
    m_answering.cancel();
    m_shared = std::make_shared<Shared>();
    m_evaluation.reset();
    m_other.reset();
    m_dock->query()->setReading(0, 0);
    if (!m_session->isOpen())
        return m_reading.cancel();
    const auto store = m_session->store();
    const std::string file = store ? store->file().string() : std::string();
    const auto report = relayTo<QueryDesk>(this, [document](QueryDesk* self, qint64 done, qint64 total) {
        if (document == self->m_document && self->m_reading.isRunning())
            self->onProgress(done, total);
    });
    m_reading.start(
        [shared = m_shared, benchmark = m_session->benchmark(), file, report](const std::stop_token& stop) {
            Progress progress;
            progress.stop = stop;
            progress.report = report;
            return read(*shared, benchmark, file, progress);
        },
        [this](const Result<Done>& done) {
            m_dock->query()->setReading(0, 0);
            if (!done.has_value() && done.error().code != ErrorCode::Cancelled)
                Q_EMIT readingFailed(done.error());
            setEvaluation(m_evaluation);  // forms that were read since know of no causes
            ask(0);
        });
}

void QueryDesk::publish(Shared& shared, std::unique_ptr<SampleIndex> index) {
    const std::lock_guard lock(shared.mutex);
    shared.index = std::move(index);
}

Result<Done> QueryDesk::read(Shared& shared, std::shared_ptr<const Benchmark> benchmark, const std::string& file,
                             const Progress& progress) {
    auto index = std::make_unique<SampleIndex>(std::move(benchmark));
    if (file.empty()) {
        publish(shared, std::move(index));
        return Done{};
    }
    const auto store = RunStore::open(file, RunStore::Access::ReadOnly);
    const auto summaries = store.has_value() ? (*store)->summaries() : Result<std::vector<SampleSummary>>(store.error());
    if (!summaries.has_value()) {
        publish(shared, std::move(index));
        return summaries.error();
    }
    index->setRun((*store)->record().config, *summaries);
    if (const auto labels = (*store)->labels(); labels.has_value())
        index->setLabels(*labels);
    publish(shared, std::move(index));
    return readForms(shared, file, *summaries, progress);
}

/// A form that cannot be read leaves what its summary says.
Result<Done> QueryDesk::readForms(Shared& shared, const std::string& file, const std::vector<SampleSummary>& summaries,
                                  const Progress& progress) {
    GS_CHECK(readOutlines(
        file, summaries,
        [&shared](const Result<SampleRun>& form) {
            const std::lock_guard lock(shared.mutex);
            if (form.has_value())
                shared.index->setForm(*form);
        },
        progress));
    const std::lock_guard lock(shared.mutex);
    shared.index->judgeAnswers();
    return Done{};
}

void QueryDesk::onProgress(qint64 done, qint64 total) {
    m_dock->query()->setReading(done, total);
    if (!isAnswering())
        ask(kChangeDelayMs);
}

/// Waits, so that many changes are answered once; never longer than what was asked for before.
void QueryDesk::ask(int delayMs) {
    if (!m_session->isOpen() || (m_wait.isActive() && m_wait.remainingTime() <= delayMs))
        return;
    m_wait.start(delayMs);
}

void QueryDesk::answerNow() {
    m_group = m_dock->filter()->group();
    m_answering.start(
        [shared = m_shared, question = Question{m_dock->query()->view(), m_group, m_plots}](const std::stop_token& stop) {
            return answer(*shared, question, stop);
        },
        [this](const Answer& answer) { takeAnswer(answer); });
}

void QueryDesk::takeAnswer(const Answer& answer) {
    const SampleView now = m_dock->query()->view();
    if (answer.listing.vocabulary.fields.empty() || answer.listing.asked != now)
        return ask(kTypingDelayMs);  // the benchmark is still being looked through, or more was typed
    m_dock->setListing(answer.listing);
    if (answer.plots)
        Q_EMIT plotted(*answer.plots);
    else if (m_plots && !answer.listing.problem)
        ask(0);  // wanted since
}

void QueryDesk::takeUpdates(Shared& shared) {
    std::vector<Update> updates;
    {
        const std::lock_guard inbox(shared.inbox);
        updates.swap(shared.updates);
    }
    for (const Update& update : updates)
        update(*shared.index);
}

QueryDesk::Answer QueryDesk::answer(Shared& shared, const Question& question, const std::stop_token& stop) {
    Answer answer;
    SampleListing& listing = answer.listing;
    listing.asked = question.view;
    const std::lock_guard lock(shared.mutex);
    if (!shared.index)
        return answer;
    takeUpdates(shared);
    const SampleTable& table = shared.index->table();
    listing.vocabulary = vocabularyOf(table);
    const std::string query = toUtf8(question.view.query);
    const auto compiled = SampleQuery::compile(query, table);
    if (const auto* problem = std::get_if<QueryProblem>(&compiled)) {
        listing.problem = *problem;
        return answer;
    }
    listing.rows = std::get<SampleQuery>(compiled).rows(stop);
    if (question.plots) {
        std::vector<std::uint32_t> rows = listing.rows;
        if (question.group)
            std::erase_if(rows, [&](std::uint32_t row) {
                return !question.group->contains(toQString(shared.index->benchmark().samples[row].id));
            });
        answer.plots = plotEverything(*question.plots, table, rows, query);
    }
    if (!question.view.sort.isEmpty())
        sortRows(table, toUtf8(question.view.sort), question.view.descending, listing.rows);
    listing.facets = facetsOf(table, listing.rows);
    return answer;
}

}  // namespace groundscope
