// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/key_ring.h"

#include "core/chat/chat_address.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <chrono>
#include <memory>
#include <optional>

namespace groundscope {
namespace {

using namespace std::chrono_literals;
using Problem = std::optional<Error>;

constexpr auto kLongestWait = 60s;  // people may have to type the password of the key ring

QString service() {
    return QStringLiteral("GroundScope");
}

Problem problemOf(const QKeychain::Job& job, const std::string& host) {
    switch (job.error()) {
        case QKeychain::NoError:
            return {};
        case QKeychain::EntryNotFound:
            return Error{ErrorCode::NotFound, "The key ring holds no key for this endpoint.", host};
        case QKeychain::AccessDenied:
        case QKeychain::AccessDeniedByUser:
            return Error{ErrorCode::Io, "The key ring was not opened. Unlock it and try again.", host};
        default:
            break;
    }
    const std::string words = job.errorString().toStdString();
    return Error{ErrorCode::Io,
                 "There is no key ring that answers" + (words.empty() ? std::string() : " (" + words + ")") +
                     ". Start one (KWallet, GNOME Keyring), or set GROUNDSCOPE_API_KEY in the environment.",
                 host};
}

/// Starts the job and calls `then` once: with its outcome, or with an error when it takes too long.
template <typename JobType>
void start(JobType* job, const std::string& host, QObject* context, std::function<void(Problem, const JobType&)> then) {
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(QString::fromStdString(host));
    auto* timer = new QTimer(context);
    timer->setSingleShot(true);
    QObject::connect(job, &QKeychain::Job::finished, timer, [=](QKeychain::Job*) {
        timer->deleteLater();
        then(problemOf(*job, host), *job);
    });
    QObject::connect(timer, &QTimer::timeout, context, [=] {
        timer->deleteLater();
        QObject::disconnect(job, nullptr, timer, nullptr);
        then(Error{ErrorCode::Io, "The key ring did not answer within a minute.", host}, *job);
    });
    timer->start(kLongestWait);
    job->start();
}

/// Refusals are told later too, so that callers see one order of events.
void tellLater(QObject* context, std::function<void()> tell) {
    QTimer::singleShot(0, context, std::move(tell));
}

}  // namespace

void readApiKey(const std::string& baseUrl, QObject* context, std::function<void(Result<std::string>)> then) {
    const auto address = chatAddress(baseUrl);
    if (!address.has_value())
        return tellLater(context, [=] { then(address.error()); });
    start<QKeychain::ReadPasswordJob>(new QKeychain::ReadPasswordJob(service()),
                                      address->host,
                                      context,
                                      [then](const Problem& problem, const QKeychain::ReadPasswordJob& job) {
                                          if (problem)
                                              then(*problem);
                                          else
                                              then(job.textData().toStdString());
                                      });
}

void storeApiKey(const std::string& baseUrl,
                 const std::string& key,
                 QObject* context,
                 std::function<void(Result<Done>)> then) {
    const auto address = chatAddress(baseUrl);
    if (!address.has_value())
        return tellLater(context, [=] { then(address.error()); });
    if (key.empty())
        return tellLater(context, [=] { then(Error{ErrorCode::InvalidInput, "The key is empty.", address->host}); });
    auto* job = new QKeychain::WritePasswordJob(service());
    job->setTextData(QString::fromStdString(key));
    start<QKeychain::WritePasswordJob>(job, address->host, context, [then](const Problem& problem, const auto&) {
        then(problem ? Result<Done>(*problem) : Result<Done>(Done{}));
    });
}

void removeApiKey(const std::string& baseUrl, QObject* context, std::function<void(Result<Done>)> then) {
    const auto address = chatAddress(baseUrl);
    if (!address.has_value())
        return tellLater(context, [=] { then(address.error()); });
    start<QKeychain::DeletePasswordJob>(new QKeychain::DeletePasswordJob(service()),
                                        address->host,
                                        context,
                                        [then](const Problem& problem, const auto&) {
                                            const bool isGone = !problem || problem->code == ErrorCode::NotFound;
                                            then(isGone ? Result<Done>(Done{}) : Result<Done>(*problem));
                                        });
}

}  // namespace groundscope
