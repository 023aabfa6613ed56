// SPDX-License-Identifier: GPL-3.0-or-later
/// A real HTTP server on 127.0.0.1 that misbehaves as told. Plain sockets and threads; no Qt.
///
///     MisbehavingServer server({Behaviour::status(429).header("Retry-After: 1"), Behaviour::says("yes")});
///     endpoint.baseUrl = server.url();     // the n-th request gets the n-th behaviour; the last one repeats
///     MisbehavingServer server([](const HttpRequest& request) { return Behaviour::says("2"); });
#pragma once

#include "tests/support/http_behaviour.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <functional>
#include <list>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace groundscope::test {

class MisbehavingServer {
  public:
    using Handler = std::function<Behaviour(const HttpRequest&)>;

    explicit MisbehavingServer(std::vector<Behaviour> script)
        : MisbehavingServer([script, next = std::size_t{0}](const HttpRequest&) mutable {
              return script.at(std::min(next++, script.size() - 1));
          }) {}
    explicit MisbehavingServer(Handler handler) : m_handler(std::move(handler)) {
        m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof(address);
        const bool listening = m_listener >= 0 && ::bind(m_listener, reinterpret_cast<sockaddr*>(&address), size) == 0 &&
                               ::listen(m_listener, 64) == 0 &&
                               ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size) == 0;
        m_port = listening ? ntohs(address.sin_port) : 0;
        m_thread = std::jthread([this](const std::stop_token& stop) { acceptAll(stop); });
    }
    ~MisbehavingServer() {
        m_thread.request_stop();
        m_thread.join();
        for (std::jthread& connection : m_connections)
            connection.request_stop();
        m_connections.clear();
        ::close(m_listener);
    }
    MisbehavingServer(const MisbehavingServer&) = delete;
    MisbehavingServer& operator=(const MisbehavingServer&) = delete;

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port) + "/v1"; }
    /// What came in so far, in order.
    [[nodiscard]] std::vector<HttpRequest> requests() const {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }
    [[nodiscard]] std::size_t count() const {
        const std::lock_guard lock(m_mutex);
        return m_requests.size();
    }

  private:
    static bool ready(int socket, short event, const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            pollfd entry{socket, event, 0};
            if (::poll(&entry, 1, 20) > 0)
                return true;
        }
        return false;
    }

    void acceptAll(const std::stop_token& stop) {
        while (ready(m_listener, POLLIN, stop)) {
            const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
            if (socket >= 0)
                m_connections.emplace_back([this, socket](const std::stop_token& over) {
                    serve(socket, over);
                    ::close(socket);
                });
        }
    }

    void serve(int socket, const std::stop_token& stop) {
        HttpRequest request;
        while (receive(socket, request, stop)) {
            Behaviour behaviour;
            {
                const std::lock_guard lock(m_mutex);
                m_requests.push_back(request);
                behaviour = m_handler(request);
            }
            if (!answer(socket, behaviour, stop))
                return;
        }
    }

    static bool receive(int socket, HttpRequest& request, const std::stop_token& stop) {
        std::string bytes;
        std::size_t end = std::string::npos;
        std::size_t length = 0;
        while (end == std::string::npos || bytes.size() < end + 4 + length) {
            char piece[65536];
            const ssize_t got = ready(socket, POLLIN, stop) ? ::recv(socket, piece, sizeof(piece), 0) : -1;
            if (got <= 0)
                return false;
            bytes.append(piece, static_cast<std::size_t>(got));
            if (end == std::string::npos && (end = bytes.find("\r\n\r\n")) != std::string::npos)
                if (const auto at = bytes.find("Content-Length: "); at < end)
                    length = std::stoul(bytes.substr(at + 16));
        }
        request = {bytes.substr(0, end), bytes.substr(end + 4)};
        return true;
    }

    static bool send(int socket, std::string_view bytes, const std::stop_token& stop) {
        while (!bytes.empty()) {
            const ssize_t sent = ready(socket, POLLOUT, stop) ? ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL) : -1;
            if (sent <= 0)
                return false;
            bytes.remove_prefix(static_cast<std::size_t>(sent));
        }
        return true;
    }

    static bool wait(std::chrono::milliseconds time, const std::stop_token& stop) {
        const auto end = std::chrono::steady_clock::now() + time;
        while (!stop.stop_requested() && std::chrono::steady_clock::now() < end)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        return !stop.stop_requested();
    }

    static std::string head(const Behaviour& behaviour, const std::string& length) {
        std::string text = "HTTP/1.1 " + std::to_string(behaviour.code) + " Status\r\nContent-Type: application/json\r\n" + length;
        for (const std::string& line : behaviour.headers)
            text += line + "\r\n";
        return text + "\r\n";
    }

    /// False when the connection is to be closed.
    static bool answer(int socket, const Behaviour& behaviour, const std::stop_token& stop) {
        using Trick = Behaviour::Trick;
        const std::string length = "Content-Length: " + std::to_string(behaviour.body.size()) + "\r\n";
        if (behaviour.trick == Trick::CloseAtOnce)
            return false;
        if (behaviour.trick == Trick::NeverAnswer)
            return wait(std::chrono::hours(1), stop);
        if (behaviour.trick != Trick::Slow && !wait(behaviour.delay, stop))
            return false;
        switch (behaviour.trick) {
            case Trick::CutOff:
                send(socket, head(behaviour, length) + behaviour.body.substr(0, behaviour.body.size() / 2), stop);
                return false;
            case Trick::Chunked:
                return send(socket, head(behaviour, "Transfer-Encoding: chunked\r\n"), stop) && sendChunks(socket, behaviour, stop);
            case Trick::Endless:
                for (bool open = send(socket, head(behaviour, "Connection: close\r\n"), stop); open;)
                    open = send(socket, std::string(65536, ' '), stop);
                return false;
            case Trick::Slow:
                return send(socket, head(behaviour, length), stop) && sendSlowly(socket, behaviour, stop);
            default:
                return send(socket, head(behaviour, length) + behaviour.body, stop);
        }
    }

    static bool sendChunks(int socket, const Behaviour& behaviour, const std::stop_token& stop) {
        for (std::size_t at = 0; at < behaviour.body.size(); at += 7) {
            const std::string piece = behaviour.body.substr(at, 7);
            if (!send(socket, std::to_string(piece.size()) + "\r\n" + piece + "\r\n", stop))
                return false;
        }
        return send(socket, "0\r\n\r\n", stop);
    }

    static bool sendSlowly(int socket, const Behaviour& behaviour, const std::stop_token& stop) {
        for (const char letter : behaviour.body)
            if (!wait(behaviour.delay, stop) || !send(socket, {&letter, 1}, stop))
                return false;
        return true;
    }

    Handler m_handler;
    int m_listener = -1;
    int m_port = 0;
    mutable std::mutex m_mutex;
    std::vector<HttpRequest> m_requests;
    std::list<std::jthread> m_connections;  // touched by m_thread only, and by the destructor after it
    std::jthread m_thread;
};

}  // namespace groundscope::test
