// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/judging_dialog.h"

#include "app/models/endpoint_dialog.h"
#include "app/session/relay.h"
#include "core/chat/chat_address.h"
#include "core/grounding/chat_judge.h"
#include "core/grounding/chat_memory.h"
#include "widgets/render/convert.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMinimumWidth = 560;

/// A run is only ever judged as its settings say: its choices never come from two judges.
Result<RunConfig> judgedConfig(const RunConfig& stored, const JudgeConfig& now) {
    if (stored.judge.kind != "chat")
        return Error{ErrorCode::InvalidInput,
                     "This run was made with the loaded model as judge. Set a chat endpoint in the run settings and make a "
                     "new run.",
                     {}};
    if (!stored.judge.model.empty() && stored.judge.model != now.model)
        return Error{ErrorCode::InvalidInput,
                     "This run's judge is \"" + stored.judge.model + "\", the endpoint's model is \"" + now.model + "\".", {}};
    RunConfig config = stored;
    config.judge.endpoint = now.endpoint;
    config.judge.model = now.model;
    return config;
}

Result<std::shared_ptr<RunStore>> writable(const std::shared_ptr<RunStore>& store) {
    if (store->access() == RunStore::Access::ReadWrite)
        return store;
    return RunStore::open(store->file(), RunStore::Access::ReadWrite);
}

}  // namespace

QString chatCostText(const ChatCost& cost) {
    const QLocale locale;
    const int requests = static_cast<int>(cost.requests);
    const int images = static_cast<int>(cost.images);
    QStringList parts{JudgingDialog::tr("%n request(s)", nullptr, requests),
                      images == 0 ? JudgingDialog::tr("no pictures") : JudgingDialog::tr("%n picture(s)", nullptr, images),
                      locale.formattedDataSize(cost.bytes, 1, QLocale::DataSizeTraditionalFormat)};
    QString text = parts.join(u", "_s);
    const int remembered = static_cast<int>(cost.remembered);
    if (remembered > 0)
        text += u"; "_s + JudgingDialog::tr("%n more answered from memory, without sending", nullptr, remembered);
    return text;
}

Result<JudgingDialog::Plan> JudgingDialog::makePlan(const Job& job, int subject, const std::string& key,
                                                    const Progress& progress) {
    Plan plan;
    plan.subject = subject;
    plan.endpoint = chatEndpoint(job.judge.endpoint, job.judge.model, key);
    GS_TRY(const std::shared_ptr<ChatClient> client, ChatClient::make(plan.endpoint, chatMemory(job.store)));
    if (subject != kMasks) {
        GS_TRY(plan.answers, planJudging(*job.store, *job.benchmark, subject, 0, *client, progress));
        plan.cost = plan.answers.cost;
        return plan;
    }
    GS_TRY(const RunConfig config, judgedConfig(job.store->record().config, job.judge));
    GS_TRY(plan.masks, planSelecting(*job.store, *job.benchmark, config, config.selectors, false, 0, progress));
    GS_TRY(plan.cost, estimateSelecting(*job.store, *job.benchmark, plan.masks, client, progress));
    return plan;
}

JudgingDialog::Outcome JudgingDialog::carryOut(const Job& job, const Plan& plan, const Progress& progress) {
    Outcome outcome;
    outcome.store = job.store;
    outcome.subject = plan.subject;
    auto store = writable(job.store);
    if (!store) {
        outcome.result = store.error();
        return outcome;
    }
    outcome.store = *std::move(store);
    auto client = ChatClient::make(plan.endpoint, chatMemory(outcome.store));  // its replies are kept in the run
    if (!client) {
        outcome.result = client.error();
        return outcome;
    }
    const auto judge = makeChatJudge(*std::move(client), job.judge.model);
    outcome.result =
        plan.subject == kMasks
            ? selectRun(*outcome.store, *job.benchmark, plan.masks, judge.get(), [](const std::string&, const Error&) {},
                        progress, outcome.masks)
            : judgeRun(*outcome.store, plan.answers, *judge, "chat", [](const JudgeItem&, const Error&) {}, progress,
                       outcome.answers);
    return outcome;
}

QString JudgingDialog::planText(const Plan& plan) {
    if (plan.isEmpty())
        return tr("There is nothing left to ask.");
    QString text;
    const int without = static_cast<int>(plan.subject == kMasks ? plan.masks.notReady : plan.answers.withoutAnswer);
    if (without > 0)
        text = (plan.subject == kMasks ? tr("%n image(s) have no masks yet.", nullptr, without)
                                       : tr("%n image(s) have no answer to judge.", nullptr, without)) +
               u' ';
    return text + (plan.subject == kMasks
                       ? tr("Each question holds the expression and pictures with one mask each. Choices are stored in the "
                            "run with every prompt and reply.")
                       : tr("Each question holds the question, the right answer and the model's answer. Verdicts are "
                            "stored in the run with the judge's name."));
}

QString JudgingDialog::outcomeText(const Outcome& outcome) {
    const bool masks = outcome.subject == kMasks;
    const int n = static_cast<int>(masks ? outcome.masks.selected : outcome.answers.judged);
    QString text = masks ? tr("Masks chosen for %n image(s).", nullptr, n)
                         : tr("%n answer(s) judged, %1 right.", nullptr, n)
                               .arg(QLocale().toString(static_cast<qlonglong>(outcome.answers.correct)));
    if (masks && outcome.masks.flagged > 0)
        text += u' ' + tr("%1 choices are marked as odd.").arg(outcome.masks.flagged);
    if (!masks && outcome.answers.unparsable > 0)
        text += u' ' + tr("%1 replies were neither yes nor no and count as wrong.").arg(outcome.answers.unparsable);
    if (const std::size_t failed = masks ? outcome.masks.failed : outcome.answers.failed; failed > 0)
        text += u' ' + tr("%1 could not be asked.").arg(failed);
    return text;
}

JudgingDialog::JudgingDialog(Job job, EndpointKeys* keys, bool masks, QWidget* parent)
    : QDialog(parent), m_job(std::move(job)), m_keys(keys) {
    setObjectName(u"judgingDialog"_s);
    setWindowTitle(tr("Ask the Judge"));
    setMinimumWidth(kMinimumWidth);
    build();
    if (masks)
        m_subject->setCurrentIndex(m_subject->findData(kMasks));
    setEndpoint(m_job.judge.endpoint, m_job.judge.model);
}

void JudgingDialog::build() {
    auto* layout = new QVBoxLayout(this);
    auto* form = new QFormLayout;
    m_subject = new QComboBox(this);
    m_subject->setObjectName(u"judgedSubject"_s);
    m_subject->addItem(tr("Answers to probing 1: question and options"), 1);
    m_subject->addItem(tr("Answers to probing 2: identify the expression"), 2);
    m_subject->addItem(tr("Answers to probing 3: by letter"), 3);
    m_subject->addItem(tr("Masks: the automatic choice"), kMasks);
    form->addRow(tr("&About:"), m_subject);
    auto* row = new QHBoxLayout;
    m_endpoint = new QLabel(this);
    m_endpoint->setTextFormat(Qt::PlainText);
    m_endpoint->setWordWrap(true);
    m_setUp = new QPushButton(tr("Set &Up…"), this);
    m_setUp->setObjectName(u"setUpEndpoint"_s);
    row->addWidget(m_endpoint, 1);
    row->addWidget(m_setUp);
    form->addRow(tr("Endpoint:"), row);
    layout->addLayout(form);
    m_text = new QLabel(this);
    m_text->setObjectName(u"judgingPlan"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setMinimumHeight(4 * fontMetrics().lineSpacing());
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(m_text, 1);
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("Progress of judging"));
    layout->addWidget(m_progress);
    auto* buttons = new QDialogButtonBox(this);
    m_send = buttons->addButton(tr("&Send"), QDialogButtonBox::ActionRole);
    m_send->setObjectName(u"sendToJudge"_s);
    m_close = buttons->addButton(QDialogButtonBox::Close);
    connect(m_send, &QPushButton::clicked, this, &JudgingDialog::ask);
    connect(buttons, &QDialogButtonBox::rejected, this, &JudgingDialog::reject);
    layout->addWidget(buttons);
    connect(m_setUp, &QPushButton::clicked, this, &JudgingDialog::endpointRequested);
    connect(m_subject, &QComboBox::currentIndexChanged, this, &JudgingDialog::plan);
    setBusy(false);
}

void JudgingDialog::setEndpoint(const std::string& endpoint, const std::string& model) {
    m_job.judge.endpoint = endpoint;
    m_job.judge.model = model;
    m_endpoint->setText(endpoint.empty() ? tr("none") : u"%1 · %2"_s.arg(toQString(model), toQString(endpoint)));
    plan();
}

void JudgingDialog::plan() {
    m_plan.reset();
    m_send->setEnabled(false);
    m_send->setText(tr("&Send"));
    if (m_job.judge.endpoint.empty()) {
        m_planning.cancel();
        m_text->setText(tr("Set up an endpoint first. Nothing is sent before you have seen how much it would be."));
        return;
    }
    m_text->setText(tr("Counting what would be sent…"));
    const quint64 id = ++m_latest;
    m_keys->find(m_job.judge.endpoint, this, [this, id](const FoundKey& found) {
        if (id != m_latest)
            return;
        m_planning.start(
            [job = m_job, subject = m_subject->currentData().toInt(), key = found.key](const std::stop_token& stop) {
                Progress progress;
                progress.stop = stop;
                return makePlan(job, subject, key, progress);
            },
            [this](const Result<Plan>& plan) { showPlan(plan); });
    });
}

void JudgingDialog::showPlan(const Result<Plan>& plan) {
    if (!plan) {
        m_text->setText(u"⚠ "_s + toQString(plan.error().message));
        return;
    }
    m_plan = std::make_shared<const Plan>(*plan);
    const auto address = chatAddress(m_job.judge.endpoint);
    const QString host = toQString(address ? address->host : std::string());
    const QString sent = m_plan->isEmpty() ? QString()
                                           : tr("Would be sent to %1: %2.").arg(host, chatCostText(m_plan->cost)) + u"\n\n"_s;
    m_text->setText(sent + planText(*m_plan));
    const int n = static_cast<int>(m_plan->cost.requests);
    m_send->setText(n > 0 ? tr("Send %n Request(s)", nullptr, n) : tr("&Take from Memory"));
    m_send->setEnabled(!m_plan->isEmpty());
}

void JudgingDialog::ask() {
    if (!m_plan || isAsking())
        return;
    setBusy(true);
    const auto report = relayTo<JudgingDialog>(this, [](JudgingDialog* self, qint64 done, qint64 total) {
        if (!self->isAsking())
            return;
        self->m_progress->setRange(0, static_cast<int>(total));
        self->m_progress->setValue(static_cast<int>(done));
    });
    m_asking.start(
        [plan = m_plan, job = m_job, report](const std::stop_token& stop) {
            Progress progress;
            progress.stop = stop;
            progress.report = report;
            return carryOut(job, *plan, progress);
        },
        [this](const Outcome& outcome) { showOutcome(outcome); });
}

void JudgingDialog::showOutcome(const Outcome& outcome) {
    setBusy(false);
    m_send->setEnabled(false);
    m_job.store = outcome.store;
    QString text = outcomeText(outcome);
    if (!outcome.result && outcome.result.error().code != ErrorCode::Cancelled)
        text = u"⚠ %1\n\n%2"_s.arg(toQString(outcome.result.error().message), text);
    m_text->setText(text);
    Q_EMIT judged(outcome.store);
}

void JudgingDialog::setBusy(bool busy) {
    m_progress->setVisible(busy);
    m_progress->setRange(0, 0);
    m_send->setEnabled(!busy && m_plan);
    m_subject->setEnabled(!busy);
    m_setUp->setEnabled(!busy);
    m_close->setText(busy ? tr("&Stop") : tr("&Close"));
}

/// While it is asking: stops, and what is judged stays.
void JudgingDialog::reject() {
    if (!isAsking()) {
        QDialog::reject();
        return;
    }
    m_asking.cancel();
    setBusy(false);
    m_text->setText(tr("Stopped. What is done is in the run's file; it goes on from there."));
    Q_EMIT judged(m_job.store);
}

}  // namespace groundscope
