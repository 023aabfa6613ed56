// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/exchange_html.h"

#include "widgets/models/selection_model.h"
#include "widgets/render/convert.h"
#include "widgets/render/selection_labels.h"

#include <QCoreApplication>
#include <QLocale>

namespace groundscope {

using namespace Qt::StringLiterals;

namespace {

struct ExchangeHtml {
    Q_DECLARE_TR_FUNCTIONS(ExchangeHtml)
};

QString line(const QString& name, const QString& value) {
    const QString shown = value.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    return u"<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(name.toHtmlEscaped(), shown);
}

/// "1: a green body, mask 3 · 2: …", in the order the judge saw them.
QString picturesText(const SampleRun& run, const Exchange& exchange) {
    QStringList parts;
    for (std::size_t i = 0; i < exchange.images.size(); ++i) {
        const int index = exchange.images[i];
        const bool known = index >= 0 && static_cast<std::size_t>(index) < run.candidates.size();
        QString name = known ? candidateText(run, index)
                       : index == Exchange::kOriginalImage ? ExchangeHtml::tr("the picture as it is")
                                                           : ExchangeHtml::tr("a mask that is not there");
        if (i < exchange.scores.size())
            name += u" (%1)"_s.arg(QLocale().toString(exchange.scores[i], 'f', 2));
        parts.append(u"%1: %2"_s.arg(i + 1).arg(name));
    }
    return parts.join(u" · "_s);
}

}  // namespace

QString exchangeHeading(const Exchange& exchange) {
    QString heading = purposeText(exchange.purpose);
    if (exchange.purpose == "selection")
        heading += u" "_s + ExchangeHtml::tr("Round %1").arg(exchange.round + 1);
    return exchange.judge.empty() ? heading : u"%1 · %2"_s.arg(heading, toQString(exchange.judge));
}

QString exchangeHtml(const SampleRun& run, const Exchange& exchange) {
    QString html = u"<h4>%1</h4><table>"_s.arg(exchangeHeading(exchange).toHtmlEscaped());
    if (!exchange.system.empty())
        html += line(ExchangeHtml::tr("System"), toQString(exchange.system));
    html += line(ExchangeHtml::tr("Prompt"), toQString(exchange.prompt));
    if (!exchange.images.empty())
        html += line(ExchangeHtml::tr("Pictures"), picturesText(run, exchange));
    html += line(ExchangeHtml::tr("Reply"), u"“%1”"_s.arg(toQString(exchange.reply)));
    if (exchange.chosen && *exchange.chosen >= 0 && static_cast<std::size_t>(*exchange.chosen) < run.candidates.size())
        html += line(ExchangeHtml::tr("Taken"), candidateText(run, *exchange.chosen));
    if (!exchange.flag.empty())
        html += line(ExchangeHtml::tr("⚠ Odd"), flagText(exchange.flag));
    return html + u"</table>"_s;
}

}  // namespace groundscope
