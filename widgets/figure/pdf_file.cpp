// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/pdf_file.h"

#include "core/base/files.h"

#include <string_view>

namespace groundscope {

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
    m_bytes += number(object) + " 0 obj\n" + body + "\nendobj\n";
}

int PdfFile::write(const QByteArray& body) {
    const int object = reserve();
    write(object, body);
    return object;
}

void PdfFile::writeDeflated(int object, const QByteArray& dictionary, const QByteArray& stream) {
    write(
        object,
        "<< " + dictionary + " /Filter /FlateDecode /Length " + number(stream.size()) + " >>\nstream\n" + stream + "\nendstream");
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
    const std::string hash =
        sha256(std::string_view(m_bytes.constData(), static_cast<std::size_t>(m_bytes.size()))).substr(0, 32);
    const qsizetype table = m_bytes.size();
    const QByteArray count = number(m_offsets.size() + 1);
    m_bytes += "xref\n0 " + count + "\n0000000000 65535 f \n";
    for (const qsizetype offset : m_offsets)
        m_bytes += number(offset).rightJustified(10, '0') + " 00000 n \n";
    const QByteArray id = "<" + QByteArray::fromStdString(hash) + ">";
    m_bytes += "trailer\n<< /Size " + count + " /Root " + reference(catalog) + " /Info " + reference(info) + " /ID [" + id + " " +
               id + "] >>\nstartxref\n" + number(table) + "\n%%EOF\n";
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
