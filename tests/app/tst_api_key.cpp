// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup/api_key.h"

#include <QtTest>

namespace groundscope {

class TestApiKey : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void cleanup() {
        for (const char* name : {"GROUNDSCOPE_API_KEY", "GROUNDSCOPE_API_KEY_JUDGE_EXAMPLE_ORG"})
            qunsetenv(name);
    }

    void namesAVariableForEachEndpoint() {
        QCOMPARE(apiKeyVariable("https://api.openai.com/v1"), std::string("GROUNDSCOPE_API_KEY_API_OPENAI_COM"));
        QCOMPARE(apiKeyVariable("http://127.0.0.1:8080/v1"), std::string("GROUNDSCOPE_API_KEY_127_0_0_1_8080"));
        QCOMPARE(apiKeyVariable("no address"), std::string());
    }

    void prefersTheEndpointsOwnKey() {
        const std::string judge = "https://judge.example.org/v1";
        QCOMPARE(apiKeyFromEnvironment(judge), std::string());
        qputenv("GROUNDSCOPE_API_KEY", "for-all");
        QCOMPARE(apiKeyFromEnvironment(judge), std::string("for-all"));
        qputenv("GROUNDSCOPE_API_KEY_JUDGE_EXAMPLE_ORG", "for-judge");
        QCOMPARE(apiKeyFromEnvironment(judge), std::string("for-judge"));
        QCOMPARE(apiKeyFromEnvironment("https://other.example.org/v1"), std::string("for-all"));
        qputenv("GROUNDSCOPE_API_KEY_JUDGE_EXAMPLE_ORG", "");
        QCOMPARE(apiKeyFromEnvironment(judge), std::string("for-all"));
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestApiKey)
#include "tst_api_key.moc"
