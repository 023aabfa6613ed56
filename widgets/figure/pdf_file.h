// SPDX-License-Identifier: GPL-3.0-or-later
/// PdfFile: objects of a PDF put one after another. Version 1.4: each LaTeX includes it without a warning.
/// Only what figures need (ISO 32000-1); no clock, no random ids.
///
/// One thread.
#pragma once

#include "widgets/figure/number.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace groundscope {

class PdfFile {
  public:
    PdfFile();
    /// An object's number, for references before it is written. From 1 on.
    int reserve();
    void write(int object, const QByteArray& body);
    int write(const QByteArray& body);
    /// `dictionary` is what stands between << and >>, without Length and Filter. Deflated here.
    void writeStream(int object, const QByteArray& dictionary, const QByteArray& content);
    int writeStream(const QByteArray& dictionary, const QByteArray& content);
    /// `deflated`: a zlib stream already.
    void writeDeflated(int object, const QByteArray& dictionary, const QByteArray& deflated);
    /// Cross-reference table and trailer; the file's id is the hash of its content.
    QByteArray finish(int catalog, int info);

    /// A text string: (ASCII), else UTF-16 in hex.
    static QByteArray text(const QString& text);
    static QByteArray reference(int object) { return number(object) + " 0 R"; }

  private:
    QByteArray m_bytes;
    std::vector<qsizetype> m_offsets;  ///< of object i + 1; 0: not written yet
};

/// As a zlib stream.
QByteArray deflated(const QByteArray& bytes);

}  // namespace groundscope
