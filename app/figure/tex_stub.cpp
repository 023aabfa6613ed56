// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/tex_stub.h"

#include "core/base/files.h"
#include "core/metrics/latex.h"
#include "core/metrics/table.h"

#include <algorithm>
#include <cctype>
#include <string_view>

namespace groundscope {
namespace {

constexpr const char* kSeal = "% GroundScope replaces this file while nobody changed it: ";
constexpr std::size_t kSealDigits = 16;

/// An older graphicx has no key "alt".
constexpr const char* kAltKey =
    "\\makeatletter\\@ifundefined{KV@Gin@alt}{\\define@key{Gin}{alt}{}}{}\\makeatother\n";

std::string sealOf(const std::string& text) {
    return kSeal + sha256(text).substr(0, kSealDigits) + "\n";
}

/// The alternative text is not set but handed to readers of the PDF: characters stay as they are, and only what TeX would not
/// read as text is escaped.
std::string altArgument(const std::string& words) {
    std::string out;
    for (const char c : words) {
        if (c == '\\')
            out += "\\textbackslash{}";
        else if (c == '~' || c == '^')
            out += c == '~' ? "\\textasciitilde{}" : "\\textasciicircum{}";
        else if (std::string_view("&%$#_{}").find(c) != std::string_view::npos)
            out += std::string("\\") + c;
        else
            out += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
    }
    return out;
}

/// One LaTeX argument of one paragraph.
std::string argument(std::string words) {
    std::replace(words.begin(), words.end(), '\n', ' ');
    return latexText(words);
}

std::string labelOf(const std::filesystem::path& file) {
    std::string label = file.stem().string();
    std::replace_if(label.begin(), label.end(), [](char c) { return !std::isalnum(static_cast<unsigned char>(c)) && c != '-'; }, '-');
    return label;
}

std::string onePage(const TexFigure& figure, int page) {
    const bool manyFiles = figure.files.size() > 1;
    const std::filesystem::path& file = figure.files[manyFiles ? static_cast<std::size_t>(page) : 0];
    const std::string environment = figure.twoColumns ? "figure*" : "figure";
    std::string options = figure.pages > 1 && !manyFiles ? "page=" + std::to_string(page + 1) + "," : "";
    options += "alt={" + altArgument(figure.alt) + "}";
    std::string text = "\\begin{" + environment + "}[t]\n  \\centering\n";
    text += "  \\includegraphics[" + options + "]{" + file.filename().string() + "}\n";
    if (page > 0)
        text += "  \\addtocounter{figure}{-1}\n";
    text += "  \\caption{" + (page > 0 ? std::string("(continued)") : argument(figure.caption)) + "}\n";
    if (page == 0)
        text += "  \\label{fig:" + labelOf(figure.files[0]) + "}\n";
    return text + "\\end{" + environment + "}\n";
}

}  // namespace

std::string texStub(const TexFigure& figure) {
    std::string pages;
    for (int page = 0; page < figure.pages; ++page)
        pages += onePage(figure, page);
    const std::string text = "% Needs \\usepackage{graphicx}. The figure has its final size: do not scale it.\n" +
                             latexUnicodeMacro(pages) + kAltKey + pages;
    return text + sealOf(text);
}

bool isUnchangedStub(const std::string& text) {
    const std::size_t seal = text.rfind(kSeal);
    return seal != std::string::npos && text.substr(seal) == sealOf(text.substr(0, seal));
}

}  // namespace groundscope
