// SPDX-License-Identifier: GPL-3.0-or-later
/// Fields of a protocol buffer message, one after the other, without a schema and without allocation.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string_view>

namespace groundscope {

class ProtoFields {
  public:
    explicit ProtoFields(std::string_view bytes) : m_rest(bytes) {}
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    /// Field number of the last field.
    [[nodiscard]] std::uint64_t number() const { return m_number; }
    /// Its bytes when it is a string or message, else empty.
    [[nodiscard]] std::string_view payload() const { return m_payload; }
    /// Its value when it is a varint, else 0.
    [[nodiscard]] std::uint64_t value() const { return m_value; }
    /// Its value when it is a float, else 0.
    [[nodiscard]] float real() const { return m_real; }

    /// Moves over the next field; false when it does not fit.
    bool next() {
        const auto key = varint();
        if (!key)
            return false;
        m_number = *key >> 3;
        m_payload = {};
        m_value = 0;
        m_real = 0;
        switch (*key & 7) {
            case 0: {
                const auto value = varint();
                m_value = value.value_or(0);
                return value.has_value();
            }
            case 1: return take(8).has_value();
            case 2: {
                const auto length = varint();
                const auto bytes = length ? take(*length) : std::nullopt;
                m_payload = bytes.value_or(std::string_view{});
                return bytes.has_value();
            }
            case 5: {
                const auto bytes = take(sizeof m_real);
                if (bytes)
                    std::memcpy(&m_real, bytes->data(), sizeof m_real);
                return bytes.has_value();
            }
            default: return false;
        }
    }

  private:
    static_assert(std::endian::native == std::endian::little, "protocol buffers are little endian");

    std::optional<std::uint64_t> varint() {
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < m_rest.size() && i < 10; ++i) {
            const auto byte = static_cast<unsigned char>(m_rest[i]);
            value |= static_cast<std::uint64_t>(byte & 0x7F) << (7 * i);
            if ((byte & 0x80) == 0) {
                m_rest.remove_prefix(i + 1);
                return value;
            }
        }
        return std::nullopt;
    }
    std::optional<std::string_view> take(std::uint64_t length) {
        if (length > m_rest.size())
            return std::nullopt;
        const std::string_view bytes = m_rest.substr(0, length);
        m_rest.remove_prefix(length);
        return bytes;
    }

    std::string_view m_rest;
    std::string_view m_payload;
    std::uint64_t m_number = 0;
    std::uint64_t m_value = 0;
    float m_real = 0;
};

}  // namespace groundscope
