// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/mark_store.h"

#include "widgets/render/convert.h"

#include <QVariantMap>

#include <algorithm>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

const QString kMarksKey = QStringLiteral("figureMarks");

}  // namespace

std::vector<std::string> MarkStore::load(const QString& key) const {
    std::vector<std::string> samples;
    for (const QVariant& entry : m_store->value(kMarksKey).toList()) {
        const QVariantMap map = entry.toMap();
        if (map.value(u"run"_s).toString() != key)
            continue;
        for (const QString& id : map.value(u"samples"_s).toStringList())
            if (samples.size() < kMostSamples && std::ranges::find(samples, toUtf8(id)) == samples.end())
                samples.push_back(toUtf8(id));
    }
    return samples;
}

void MarkStore::save(const QString& key, const std::vector<std::string>& samples) {
    QVariantList entries = m_store->value(kMarksKey).toList();
    entries.removeIf([&key](const QVariant& entry) { return entry.toMap().value(u"run"_s).toString() == key; });
    QStringList ids;
    for (const std::string& id : samples)
        ids.append(toQString(id));
    if (!ids.isEmpty())
        entries.prepend(QVariantMap{{u"run"_s, key}, {u"samples"_s, ids}});
    while (entries.size() > kMostRuns)
        entries.removeLast();
    m_store->setValue(kMarksKey, entries);
}

}  // namespace groundscope
