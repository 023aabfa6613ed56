// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/judging_dialog.h"

#include "app/endpoint_dialog.h"
#include "app/relay.h"
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

QString outcomeText(const JudgeOutcome& outcome) {
    const int n = static_cast<int>(outcome.judged);
    QString text = JudgingDialog::tr("%n answer(s) judged, %1 right.", nullptr, n)
                       .arg(QLocale().toString(static_cast<qlonglong>(outcome.correct)));
    if (outcome.unparsable > 0)
        text += u' ' + JudgingDialog::tr("%1 replies were neither yes nor no and count as wrong.").arg(outcome.unparsable);
    if (outcome.failed > 0)
        text += u' ' + JudgingDialog::tr("%1 could not be asked.").arg(outcome.failed);
    return text;
}

}  // namespace

QString costText(const ChatCost& cost) {
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

JudgingDialog::JudgingDialog(Job job, EndpointKeys* keys, QWidget* parent)
    : QDialog(parent), m_job(std::move(job)), m_keys(keys) {
    setObjectName(u"judgingDialog"_s);
    setWindowTitle(tr("Judge the Answers"));
    setMinimumWidth(kMinimumWidth);
    build();
    setEndpoint(m_job.judge.endpoint, m_job.judge.model);
}

void JudgingDialog::build() {
    auto* layout = new QVBoxLayout(this);
    auto* form = new QFormLayout;
    m_probing = new QComboBox(this);
    m_probing->setObjectName(u"judgedProbing"_s);
    m_probing->addItem(tr("Probing 1: question and options"), 1);
    m_probing->addItem(tr("Probing 2: identify the expression"), 2);
    m_probing->addItem(tr("Probing 3: answer by letter"), 3);
    form->addRow(tr("&Answers to:"), m_probing);
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
    connect(m_probing, &QComboBox::currentIndexChanged, this, &JudgingDialog::plan);
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
            [job = m_job, probing = m_probing->currentData().toInt(),
             key = found.key](const std::stop_token& stop) -> Result<Plan> {
                Plan plan;
                GS_TRY(plan.client, ChatClient::make(chatEndpoint(job.judge.endpoint, job.judge.model, key),
                                                     chatMemory(job.store)));
                Progress progress;
                progress.stop = stop;
                GS_TRY(plan.plan, planJudging(*job.store, *job.benchmark, probing, 0, *plan.client, progress));
                return plan;
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
    QString text = tr("Would be sent to %1: %2.").arg(toQString(address ? address->host : std::string()),
                                                      costText(m_plan->plan.cost));
    const int without = static_cast<int>(m_plan->plan.withoutAnswer);
    if (without > 0)
        text += u' ' + tr("%n image(s) have no answer to judge.", nullptr, without);
    text += u"\n\n"_s + tr("Each question holds the question, the right answer and the model's answer. Verdicts are stored in "
                         "the run with the judge's name.");
    m_text->setText(text);
    const int n = static_cast<int>(m_plan->plan.cost.requests);
    m_send->setText(n > 0 ? tr("Send %n Request(s)", nullptr, n) : tr("&Take from Memory"));
    m_send->setEnabled(!m_plan->plan.items.empty());
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
        [plan = m_plan, store = m_job.store, name = m_job.judge.model, report](const std::stop_token& stop) {
            Outcome outcome;
            outcome.store = store;
            if (store->access() == RunStore::Access::ReadOnly) {
                auto writable = RunStore::open(store->file(), RunStore::Access::ReadWrite);
                if (!writable) {
                    outcome.result = writable.error();
                    return outcome;
                }
                outcome.store = *std::move(writable);
            }
            Progress progress;
            progress.stop = stop;
            progress.report = report;
            const auto judge = makeChatJudge(plan->client, name);
            outcome.result = judgeRun(*outcome.store, plan->plan, *judge, "chat", {}, progress, outcome.outcome);
            return outcome;
        },
        [this](const Outcome& outcome) { showOutcome(outcome); });
}

void JudgingDialog::showOutcome(const Outcome& outcome) {
    setBusy(false);
    m_send->setEnabled(false);
    m_job.store = outcome.store;
    QString text = outcomeText(outcome.outcome);
    if (!outcome.result && outcome.result.error().code != ErrorCode::Cancelled)
        text = u"⚠ %1\n\n%2"_s.arg(toQString(outcome.result.error().message), text);
    m_text->setText(text);
    if (outcome.outcome.judged > 0)
        Q_EMIT judged(outcome.store);
}

void JudgingDialog::setBusy(bool busy) {
    m_progress->setVisible(busy);
    m_progress->setRange(0, 0);
    m_send->setEnabled(!busy && m_plan);
    m_probing->setEnabled(!busy);
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
    m_text->setText(tr("Stopped. What is judged is in the run's file; it goes on from there."));
    Q_EMIT judged(m_job.store);
}

}  // namespace groundscope
