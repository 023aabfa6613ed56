// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/endpoint_dialog.h"

#include "app/models/key_ring.h"
#include "app/models/settings_form.h"
#include "app/setup/api_key.h"
#include "core/chat/chat_address.h"
#include "widgets/render/convert.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int kMinimumWidth = 620;
constexpr int kShownReply = 200;  // characters of a test's reply

QLabel* makeState(QWidget* parent, const QString& name) {
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

}  // namespace

ChatEndpoint chatEndpoint(const std::string& baseUrl, const std::string& model, const std::string& key) {
    ChatEndpoint endpoint;
    endpoint.baseUrl = baseUrl;
    endpoint.model = model;
    endpoint.key = [key] { return key; };
    return endpoint;
}

EndpointDialog::EndpointDialog(const JudgeConfig& current, EndpointKeys* keys, QWidget* parent)
    : QDialog(parent),
      m_keys(keys),
      m_form(new SettingsForm(this)),
      m_url(new QLineEdit(toQString(current.endpoint), this)),
      m_model(new QLineEdit(toQString(current.model), this)),
      m_key(new QLineEdit(this)),
      m_keyState(makeState(this, u"keyState"_s)),
      m_testState(makeState(this, u"testState"_s)) {
    setObjectName(u"endpointDialog"_s);
    setWindowTitle(tr("Chat Endpoint"));
    setMinimumWidth(kMinimumWidth);
    build();
    lookForKey();
}

void EndpointDialog::build() {
    auto* layout = new QVBoxLayout(this);
    auto* intro = new QLabel(tr("Any server that speaks the OpenAI chat protocol: vLLM, the llama.cpp server, Ollama, or a "
                                "hosted one. Nothing is sent before you say so."),
                             this);
    intro->setWordWrap(true);
    layout->addWidget(intro);
    m_url->setObjectName(u"endpointUrl"_s);
    m_url->setPlaceholderText(u"http://127.0.0.1:8080/v1"_s);
    m_model->setObjectName(u"endpointModel"_s);
    m_model->setPlaceholderText(tr("name of the model there"));
    m_form->addField(u"judge.endpoint"_s, tr("&Base URL:"), m_url);
    m_form->addField(u"judge.model"_s, tr("&Model:"), m_model);
    buildKey();
    layout->addWidget(m_form);
    auto* row = new QHBoxLayout;
    m_testButton = new QPushButton(this);
    m_testButton->setObjectName(u"testEndpoint"_s);
    row->addWidget(m_testButton);
    row->addWidget(m_testState, 1);
    layout->addLayout(row);
    layout->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("&Use This Endpoint"), QDialogButtonBox::AcceptRole)->setObjectName(u"useEndpoint"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &EndpointDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    connect(m_testButton, &QPushButton::clicked, this, [this] {
        if (isTesting()) {
            m_test.cancel();
            setTesting(false);
            m_testState->setText(tr("Cancelled."));
        } else {
            test();
        }
    });
    connect(m_url, &QLineEdit::editingFinished, this, &EndpointDialog::lookForKey);
    for (QLineEdit* field : {m_url, m_model})
        connect(field, &QLineEdit::textChanged, m_form, &SettingsForm::clearErrors);
    setTesting(false);
}

void EndpointDialog::buildKey() {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_key->setObjectName(u"endpointKey"_s);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    m_key->setPlaceholderText(tr("only for servers that want one"));
    m_key->setAccessibleName(tr("Key"));
    m_keep = new QPushButton(tr("&Store in the Key Ring"), box);
    m_keep->setObjectName(u"storeKey"_s);
    m_keep->setEnabled(false);
    m_forget = new QPushButton(tr("&Remove"), box);
    m_forget->setObjectName(u"removeKey"_s);
    m_forget->setToolTip(tr("Removes the key of this endpoint from the key ring and from this session"));
    row->addWidget(m_key, 1);
    row->addWidget(m_keep);
    row->addWidget(m_forget);
    box->setFocusProxy(m_key);
    m_form->addField(u"key"_s, tr("&Key:"), box);
    m_form->addField(u"keyState"_s, {}, m_keyState);
    connect(m_key, &QLineEdit::textChanged, this, [this] { m_keep->setEnabled(!m_key->text().isEmpty()); });
    connect(m_keep, &QPushButton::clicked, this, &EndpointDialog::keepKey);
    connect(m_forget, &QPushButton::clicked, this, &EndpointDialog::forgetKey);
}

std::string EndpointDialog::endpoint() const {
    return toUtf8(m_url->text().trimmed());
}

std::string EndpointDialog::model() const {
    return toUtf8(m_model->text().trimmed());
}

bool EndpointDialog::check() {
    m_form->clearErrors();
    if (const auto address = chatAddress(endpoint()); !address)
        return !m_form->showError(u"judge.endpoint"_s, toQString(address.error().message));
    if (model().empty())
        return !m_form->showError(u"judge.model"_s, tr("Which model is to answer?"));
    return true;
}

void EndpointDialog::lookForKey() {
    if (!chatAddress(endpoint())) {
        setKeyState({});
        m_forget->setEnabled(false);
        return;
    }
    setKeyState(tr("Looking for a key…"));
    m_keys->find(endpoint(), this, [this](const FoundKey& found) { showKey(found); });
}

void EndpointDialog::showKey(const FoundKey& found) {
    const QString variable = toQString(apiKeyVariable(endpoint()));
    m_forget->setEnabled(found.where == FoundKey::Where::KeyRing || found.where == FoundKey::Where::Session);
    switch (found.where) {
        case FoundKey::Where::Session:
            setKeyState(tr("A key is held for this session only."));
            break;
        case FoundKey::Where::Environment:
            setKeyState(tr("A key is set in the environment (%1 or GROUNDSCOPE_API_KEY) and will be used.").arg(variable));
            break;
        case FoundKey::Where::KeyRing:
            setKeyState(tr("A key for this endpoint is in the system key ring."));
            break;
        case FoundKey::Where::None:
            setKeyState(found.problem.empty()
                                    ? tr("No key is stored. Servers on this computer usually need none.")
                                    : tr("The system key ring cannot be used (%1). A key can be held for this session, or "
                                         "be set in the environment as %2.")
                                          .arg(toQString(found.problem), variable));
            break;
    }
}

/// A long reason must not be cut: the dialog grows with it.
void EndpointDialog::setKeyState(const QString& text) {
    m_keyState->setText(text);
    m_keyState->setMinimumHeight(m_keyState->heightForWidth(std::max(kMinimumWidth - 140, m_keyState->width())));
    m_form->layout()->activate();
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void EndpointDialog::keepKey() {
    if (!check())
        return;
    const std::string key = toUtf8(m_key->text().trimmed());
    const std::string url = endpoint();
    m_keep->setEnabled(false);
    setKeyState(tr("Storing the key…"));
    storeApiKey(url, key, this, [this, url, key](const Result<Done>& stored) {
        m_key->clear();
        if (stored) {
            m_keys->setSessionKey(url, {});
            lookForKey();
            return;
        }
        m_keys->setSessionKey(url, key);
        m_forget->setEnabled(true);
        setKeyState(tr("The key could not be stored (%1). It is held for this session only.")
                                .arg(toQString(stored.error().message)));
    });
}

void EndpointDialog::forgetKey() {
    m_keys->setSessionKey(endpoint(), {});
    removeApiKey(endpoint(), this, [this](const Result<Done>& removed) {
        lookForKey();
        if (!removed)
            setKeyState(tr("The key ring did not remove the key: %1").arg(toQString(removed.error().message)));
    });
}

void EndpointDialog::setTesting(bool testing) {
    m_testButton->setText(testing ? tr("&Cancel Test") : tr("&Test"));
    m_testButton->setToolTip(tr("Sends one tiny request without a picture"));
}

void EndpointDialog::test() {
    if (!check())
        return;
    setTesting(true);
    m_testState->setText(tr("Asking…"));
    const std::string entered = toUtf8(m_key->text().trimmed());
    const auto ask = [this](const std::string& key) {
        ChatEndpoint endpointToTest = chatEndpoint(endpoint(), model(), key);
        endpointToTest.connectTimeout = 5s;
        endpointToTest.timeout = 60s;
        endpointToTest.retries = 0;
        m_test.start(
            [endpointToTest](const std::stop_token& stop) -> Result<std::string> {
                GS_TRY(const auto client, ChatClient::make(endpointToTest));
                Progress progress;
                progress.stop = stop;
                ChatRequest request;
                request.text = "Reply with the word OK.";
                request.temperature = 0;
                request.maxTokens = 16;
                return client->complete(request, progress);
            },
            [this](const Result<std::string>& reply) { showTest(reply); });
    };
    if (!entered.empty())
        ask(entered);
    else
        m_keys->find(endpoint(), this, [ask](const FoundKey& found) { ask(found.key); });
}

void EndpointDialog::showTest(const Result<std::string>& reply) {
    setTesting(false);
    if (reply)
        m_testState->setText(tr("✓ It answers: “%1”").arg(toQString(*reply).simplified().left(kShownReply)));
    else
        m_testState->setText(tr("⚠ It does not answer as it should. %1").arg(toQString(reply.error().message)));
}

void EndpointDialog::accept() {
    if (!check())
        return;
    // A key that was typed and not stored is still wanted: for this session.
    if (const std::string key = toUtf8(m_key->text().trimmed()); !key.empty())
        m_keys->setSessionKey(endpoint(), key);
    m_key->clear();
    QDialog::accept();
}

}  // namespace groundscope
