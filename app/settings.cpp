// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QSettings>

#include <algorithm>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr int kVersion = 1;  // of window layout: a stored layout of another version is not restored

const QStringList kThemes = {u"system"_s, u"light"_s, u"dark"_s};

double opacity(const QSettings& store, const QString& key, double fallback) {
    bool ok = false;
    const double value = store.value(key, fallback).toDouble(&ok);
    return ok ? std::clamp(value, 0.0, 1.0) : fallback;
}

ModelChoice loadModels(const QSettings& store) {
    ModelChoice models;
    models.mllmPath = store.value(u"models/mllm"_s).toString();
    models.visionPath = store.value(u"models/vision"_s).toString();
    models.segmenterPath = store.value(u"models/segmenter"_s).toString();
    models.device = store.value(u"models/device"_s, models.device).toString();
    models.dtype = store.value(u"models/dtype"_s, models.dtype).toString();
    return models;
}

/// "run:/path" or "benchmark:/path".
QList<RecentItem> loadRecent(const QSettings& store) {
    QList<RecentItem> items;
    for (const QString& line : store.value(u"recent"_s).toStringList()) {
        const qsizetype colon = line.indexOf(u':');
        if (colon <= 0 || colon + 1 >= line.size() || items.size() >= Settings::kMaxRecent)
            continue;
        const auto kind = line.left(colon) == u"run" ? RecentItem::Kind::Run : RecentItem::Kind::Benchmark;
        items.append({kind, line.mid(colon + 1)});
    }
    return items;
}

QStringList recentLines(const QList<RecentItem>& items) {
    QStringList lines;
    for (const RecentItem& item : items)
        lines.append((item.kind == RecentItem::Kind::Run ? u"run:"_s : u"benchmark:"_s) + item.path);
    return lines;
}

void loadOverlays(const QSettings& store, Settings& settings) {
    settings.showGroundTruth = store.value(u"overlay/groundTruth"_s, true).toBool();
    settings.showHeatMap = store.value(u"overlay/heatMap"_s, true).toBool();
    settings.showMask = store.value(u"overlay/mask"_s, true).toBool();
    settings.showPoint = store.value(u"overlay/point"_s, true).toBool();
    settings.groundTruthOpacity = opacity(store, u"overlay/groundTruthOpacity"_s, settings.groundTruthOpacity);
    settings.heatMapOpacity = opacity(store, u"overlay/heatMapOpacity"_s, settings.heatMapOpacity);
    settings.maskOpacity = opacity(store, u"overlay/maskOpacity"_s, settings.maskOpacity);
}

void saveOverlays(const Settings& settings, QSettings& store) {
    store.setValue(u"overlay/groundTruth"_s, settings.showGroundTruth);
    store.setValue(u"overlay/heatMap"_s, settings.showHeatMap);
    store.setValue(u"overlay/mask"_s, settings.showMask);
    store.setValue(u"overlay/point"_s, settings.showPoint);
    store.setValue(u"overlay/groundTruthOpacity"_s, settings.groundTruthOpacity);
    store.setValue(u"overlay/heatMapOpacity"_s, settings.heatMapOpacity);
    store.setValue(u"overlay/maskOpacity"_s, settings.maskOpacity);
}

}  // namespace

void Settings::remember(const RecentItem& item) {
    recent.removeAll(item);
    recent.prepend(item);
    while (recent.size() > kMaxRecent)
        recent.removeLast();
}

Settings loadSettings(const QSettings& store) {
    Settings settings;
    const auto theme = kThemes.indexOf(store.value(u"theme"_s).toString());
    settings.theme = static_cast<ThemeChoice>(std::max<qsizetype>(theme, 0));
    settings.language = store.value(u"language"_s).toString();
    settings.models = loadModels(store);
    settings.probing = std::clamp(store.value(u"probing"_s, settings.probing).toInt(), 1, 3);
    settings.wheelZooms = store.value(u"wheelZooms"_s, true).toBool();
    loadOverlays(store, settings);
    settings.lastFolder = store.value(u"lastFolder"_s).toString();
    settings.recent = loadRecent(store);
    const QVariantMap moved = store.value(u"movedFolders"_s).toMap();
    for (auto entry = moved.cbegin(); entry != moved.cend(); ++entry)
        settings.movedFolders.insert(entry.key(), entry.value().toString());
    if (store.value(u"window/version"_s).toInt() == kVersion) {
        settings.geometry = store.value(u"window/geometry"_s).toByteArray();
        settings.layout = store.value(u"window/layout"_s).toByteArray();
    }
    return settings;
}

void saveSettings(const Settings& settings, QSettings& store) {
    store.setValue(u"theme"_s, kThemes.at(static_cast<int>(settings.theme)));
    store.setValue(u"language"_s, settings.language);
    store.setValue(u"models/mllm"_s, settings.models.mllmPath);
    store.setValue(u"models/vision"_s, settings.models.visionPath);
    store.setValue(u"models/segmenter"_s, settings.models.segmenterPath);
    store.setValue(u"models/device"_s, settings.models.device);
    store.setValue(u"models/dtype"_s, settings.models.dtype);
    store.setValue(u"probing"_s, settings.probing);
    store.setValue(u"wheelZooms"_s, settings.wheelZooms);
    saveOverlays(settings, store);
    store.setValue(u"lastFolder"_s, settings.lastFolder);
    store.setValue(u"recent"_s, recentLines(settings.recent));
    QVariantMap moved;
    for (auto entry = settings.movedFolders.cbegin(); entry != settings.movedFolders.cend(); ++entry)
        moved.insert(entry.key(), entry.value());
    store.setValue(u"movedFolders"_s, moved);
    store.setValue(u"window/version"_s, kVersion);
    store.setValue(u"window/geometry"_s, settings.geometry);
    store.setValue(u"window/layout"_s, settings.layout);
}

}  // namespace groundscope
