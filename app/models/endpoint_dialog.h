// SPDX-License-Identifier: GPL-3.0-or-later
/// A chat endpoint: base URL, model, key, and one tiny request to see whether it answers.
///
/// GUI thread; the request runs in the background and can be cancelled. The key is shown as dots, goes into the system
/// key ring and nowhere else; without a key ring it is held for this session.
#pragma once

#include "app/models/endpoint_keys.h"
#include "app/session/latest_task.h"
#include "core/chat/chat_client.h"
#include "core/data/run_record.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace groundscope {

class SettingsForm;

class EndpointDialog : public QDialog {
    Q_OBJECT
  public:
    /// `keys` must outlive the dialog.
    EndpointDialog(const JudgeConfig& current, EndpointKeys* keys, QWidget* parent = nullptr);

    [[nodiscard]] std::string endpoint() const;
    [[nodiscard]] std::string model() const;
    [[nodiscard]] bool isTesting() const { return m_test.isRunning(); }

    void accept() override;

  private:
    void build();
    void buildKey();
    bool check();
    void lookForKey();
    void showKey(const FoundKey& found);
    void setKeyState(const QString& text);
    void keepKey();
    void forgetKey();
    void test();
    void showTest(const Result<std::string>& reply);
    void setTesting(bool testing);

    EndpointKeys* m_keys;
    SettingsForm* m_form;
    QLineEdit* m_url;
    QLineEdit* m_model;
    QLineEdit* m_key;
    QPushButton* m_keep = nullptr;
    QPushButton* m_forget = nullptr;
    QLabel* m_keyState;
    QPushButton* m_testButton = nullptr;
    QLabel* m_testState;
    LatestTask<Result<std::string>> m_test;
};

/// A client's settings for an endpoint, with a key that is known.
ChatEndpoint chatEndpoint(const std::string& baseUrl, const std::string& model, const std::string& key);

}  // namespace groundscope
