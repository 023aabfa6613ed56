// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/pdf_file.h"

#include "core/base/files.h"

#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

namespace groundscope {

QByteArray number(double value) {
    if (!std::isfinite(value))
        return "0";
    std::array<char, 64> digits{};
    const double bounded = std::min(std::max(value, -1e9), 1e9);
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), bounded, std::chars_format::fixed, 4).ptr;
    QByteArray text(digits.data(), end - digits.data());
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" ? QByteArray("0") : text;
}

QByteArray deflated(const QByteArray& bytes) {
    return qCompress(bytes, 6).mid(4);  // Qt puts the length before the stream
}

PdfFile::PdfFile() : m_bytes("%PDF-1.4\n%\xE2\xE3\xCF\xD3\n") {}

int PdfFile::reserve() {
    m_offsets.push_back(0);
    return static_cast<int>(m_offsets.size());
}

void PdfFile::write(int object, const QByteArray& body) {
    m_offsets[static_cast<std::size_t>(object - 1)] = m_bytes.size();
    m_bytes += QByteArray::number(object) + " 0 obj\n" + body + "\nendobj\n";
}

int PdfFile::write(const QByteArray& body) {
    const int object = reserve();
    write(object, body);
    return object;
}

void PdfFile::writeDeflated(int object, const QByteArray& dictionary, const QByteArray& stream) {
    write(object, "<< " + dictionary + " /Filter /FlateDecode /Length " + QByteArray::number(stream.size()) + " >>\nstream\n" +
                      stream + "\nendstream");
}

void PdfFile::writeStream(int object, const QByteArray& dictionary, const QByteArray& content) {
    writeDeflated(object, dictionary, deflated(content));
}

int PdfFile::writeStream(const QByteArray& dictionary, const QByteArray& content) {
    const int object = reserve();
    writeStream(object, dictionary, content);
    return object;
}

QByteArray PdfFile::finish(int catalog, int info) {
    const std::string hash = sha256(std::string_view(m_bytes.constData(), static_cast<std::size_t>(m_bytes.size()))).substr(0, 32);
    const qsizetype table = m_bytes.size();
    const QByteArray count = QByteArray::number(m_offsets.size() + 1);
    m_bytes += "xref\n0 " + count + "\n0000000000 65535 f \n";
    for (const qsizetype offset : m_offsets)
        m_bytes += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    const QByteArray id = "<" + QByteArray::fromStdString(hash) + ">";
    m_bytes += "trailer\n<< /Size " + count + " /Root " + reference(catalog) + " /Info " + reference(info) + " /ID [" + id + " " + id +
               "] >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return std::move(m_bytes);
}

QByteArray PdfFile::text(const QString& text) {
    bool ascii = true;
    for (const QChar c : text)
        ascii = ascii && c.unicode() >= 32 && c.unicode() < 127;
    if (!ascii) {
        QByteArray hex = "<FEFF";
        for (const QChar c : text)
            hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
        return hex + ">";
    }
    QByteArray out = "(";
    for (const char c : text.toLatin1()) {
        if (c == '(' || c == ')' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + ")";
}

}  // namespace groundscope
