// SPDX-License-Identifier: GPL-3.0-or-later
/// Result<T>: a value, or an Error that says what failed, where, and what to do.
///
/// Every call that can fail for a reason outside the program returns one. Member names are those of
/// std::expected, so that C++23 can replace it. Nothing of ours throws; exceptions of libraries are caught
/// at the walls (data/json, io/*, the Mllm and Segmenter methods, model_zoo).
#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace groundscope {

/// What the caller should do next, not what went wrong in detail.
enum class ErrorCode {
    NotFound,      ///< a file, sample or tensor is not there
    Io,            ///< the system refused to read or write
    Format,        ///< the content is not what the format allows
    InvalidInput,  ///< an argument is outside its range
    Unsupported,   ///< understood, but not built in
    OutOfMemory,   ///< try a smaller plan
    Conflict,      ///< someone or something else changed or holds it
    Cancelled,     ///< the user stopped it: a state, never an error box
    Internal,      ///< a defect of the program
};

/// A failure. `message` is one whole English sentence with the wrong value and what was expected;
/// `where` is a file, a JSON pointer or a tensor name.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string message;
    std::string where;
    bool operator==(const Error&) const = default;
};

/// "where: message", or just the message.
inline std::string describe(const Error& error) {
    return error.where.empty() ? error.message : error.where + ": " + error.message;
}

/// The value of a call that has none to return.
struct Done {
    bool operator==(const Done&) const = default;
};

template <typename T>
class [[nodiscard]] Result {
  public:
    using value_type = T;

    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}      // NOLINT(google-explicit-constructor)
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}  // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T& value() & { return std::get<0>(m_state); }
    const T& value() const& { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    const Error& error() const& { return std::get<1>(m_state); }
    Error&& error() && { return std::get<1>(std::move(m_state)); }

    T value_or(T other) const& { return has_value() ? value() : std::move(other); }

  private:
    std::variant<T, Error> m_state;
};

/// Prepends context to where an error happened: withContext(error, "config.json").
inline Error withContext(Error error, const std::string& context) {
    error.where = error.where.empty() ? context : context + ": " + error.where;
    return error;
}

}  // namespace groundscope

#define GS_CONCAT_INNER(a, b) a##b
#define GS_CONCAT(a, b) GS_CONCAT_INNER(a, b)
/// GS_TRY(auto x, f()): x = *f(), or return the error. Use on its own line inside a function that returns Result.
#define GS_TRY(declaration, ...)                                        \
    auto GS_CONCAT(gsResult, __LINE__) = (__VA_ARGS__);                 \
    if (!GS_CONCAT(gsResult, __LINE__).has_value())                     \
        return std::move(GS_CONCAT(gsResult, __LINE__)).error();        \
    declaration = *std::move(GS_CONCAT(gsResult, __LINE__))
/// GS_CHECK(f()): return the error, drop the value.
#define GS_CHECK(...)                                                   \
    do {                                                                \
        auto gsChecked = (__VA_ARGS__);                                 \
        if (!gsChecked.has_value())                                     \
            return std::move(gsChecked).error();                        \
    } while (false)
