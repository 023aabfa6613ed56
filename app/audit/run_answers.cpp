// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/run_answers.h"

#include "app/session/session.h"
#include "core/io/run_store.h"
#include "widgets/render/convert.h"

#include <QFileInfo>

namespace groundscope {

using namespace Qt::StringLiterals;

Result<std::vector<RunAnswer>> answersIn(const std::filesystem::path& file, const std::string& sampleId) {
    GS_TRY(const auto store, RunStore::open(file, RunStore::Access::ReadOnly));
    const Result<SampleRun> run = store->load(sampleId);
    if (!run && run.error().code == ErrorCode::NotFound)
        return std::vector<RunAnswer>{};
    if (!run)
        return run.error();
    GS_TRY(const std::vector<Label> labels, store->labels("answer"));
    const RunConfig& config = store->record().config;
    const QString name = u"%1 (%2)"_s.arg(toQString(config.mllm.name), QFileInfo(toQString(file)).completeBaseName());
    const auto all = std::make_shared<const std::vector<Label>>(labels);
    std::vector<RunAnswer> answers;
    const auto add = [&](int probing, const std::string& text) {
        if (!text.empty())
            answers.push_back({name, probing, toQString(text).trimmed(),
                               labelsOf(all, sampleId, "answer", std::to_string(probing))});
    };
    add(config.probing, run->answer.text);
    for (const ProbingAnswer& answer : run->answers)
        if (answer.probing != config.probing || run->answer.text.empty())
            add(answer.probing, answer.text);
    return answers;
}

RunAnswers::RunAnswers(Session* session, VerdictPage* page, QObject* parent)
    : QObject(parent), m_session(session), m_page(page) {
    connect(session, &Session::changed, this, [this](const Change& change) {
        if (change.kind == Change::Kind::Benchmark) {
            m_compared.clear();
            m_companions.clear();
        }
        if (!change.isLook())
            refresh();
    });
}

void RunAnswers::setCompared(const QStringList& files) {
    m_compared = files;
    refresh();
}

void RunAnswers::setCompanions(const QStringList& files) {
    m_companions = files;
    refresh();
}

void RunAnswers::refresh() {
    m_reading.cancel();
    QStringList files = m_companions + m_compared;
    files.removeDuplicates();
    if (const auto store = m_session->store())
        files.removeAll(toQString(store->file()));
    if (files.isEmpty() || m_session->currentId().isEmpty())
        return m_page->setOtherRuns({});
    m_reading.start(
        [files, id = toUtf8(m_session->currentId())](const std::stop_token& stop) {
            std::vector<RunAnswer> answers;
            for (const QString& file : files) {
                if (stop.stop_requested())
                    break;
                const auto found = answersIn(toPath(file), id);
                if (found)
                    answers.insert(answers.end(), found->begin(), found->end());
                else
                    answers.push_back({QFileInfo(file).completeBaseName(), 0, toQString(describe(found.error())), {}});
            }
            return answers;
        },
        [this](const std::vector<RunAnswer>& answers) { m_page->setOtherRuns(answers); });
}

}  // namespace groundscope
