// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/settings.h"

#include "core/data/json.h"
#include "widgets/render/convert.h"

#include <QSettings>

#include <algorithm>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr int kVersion = 3;  // of window layout: a stored layout of another version is not restored

const QStringList kThemes = {u"system"_s, u"light"_s, u"dark"_s, u"contrast"_s};

const QStringList kHeatValues = {u"raw"_s, u"centred"_s, u"prior"_s, u"rank"_s};  // by HeatValues

/// Key of a layer's settings.
QString layerKey(Layer layer) {
    static const QStringList names = {u"image"_s, u"groundTruth"_s, u"mask"_s, u"heatMap"_s, u"point"_s};
    return u"overlay/"_s + names.at(static_cast<int>(layer));
}

LayerOptions loadLayer(const QSettings& store, Layer layer, LayerOptions fallback) {
    fallback.visible = store.value(layerKey(layer) + u"/visible"_s, fallback.visible).toBool();
    bool ok = false;
    const double opacity = store.value(layerKey(layer) + u"/opacity"_s).toDouble(&ok);
    if (ok && opacity >= 0)  // NaN fails too
        fallback.opacity = std::min(opacity, 1.0);
    return fallback;
}

OverlayOptions loadOverlay(const QSettings& store) {
    OverlayOptions options;
    for (int i = 0; i < kLayerCount; ++i) {
        const auto layer = static_cast<Layer>(i);
        options.layer(layer) = loadLayer(store, layer, options.layer(layer));
    }
    HeatStyle& style = options.heatStyle;
    style.colors = colorMapFromKey(store.value(u"overlay/colorMap"_s).toString()).value_or(style.colors);
    if (store.value(u"overlay/nearest"_s).toBool())
        style.interpolation = Interpolation::Nearest;
    style.fadeWeak = store.value(u"overlay/fadeWeak"_s, style.fadeWeak).toBool();
    const double percentile = store.value(u"overlay/percentile"_s, style.percentile).toDouble();
    style.percentile = percentile >= 50 && percentile <= 100 ? percentile : style.percentile;  // NaN fails too
    const double gamma = store.value(u"overlay/gamma"_s, style.gamma).toDouble();
    style.gamma = gamma >= 0.2 && gamma <= 5 ? gamma : style.gamma;
    const double contour = store.value(u"overlay/contour"_s).toDouble();
    if (contour > 0 && contour < 1)
        style.contour = contour;
    const qsizetype values = kHeatValues.indexOf(store.value(u"overlay/values"_s).toString());
    options.heatView.values = values < 0 ? options.heatView.values : static_cast<HeatValues>(values);
    options.heatView.ignoreSinks = store.value(u"overlay/ignoreSinks"_s).toBool();
    return options;
}

void saveOverlay(const OverlayOptions& options, QSettings& store) {
    for (int i = 0; i < kLayerCount; ++i) {
        const auto layer = static_cast<Layer>(i);
        store.setValue(layerKey(layer) + u"/visible"_s, options.layer(layer).visible);
        store.setValue(layerKey(layer) + u"/opacity"_s, options.layer(layer).opacity);
    }
    store.setValue(u"overlay/colorMap"_s, colorMapKey(options.heatStyle.colors));
    store.setValue(u"overlay/nearest"_s, options.heatStyle.interpolation == Interpolation::Nearest);
    store.setValue(u"overlay/fadeWeak"_s, options.heatStyle.fadeWeak);
    store.setValue(u"overlay/percentile"_s, options.heatStyle.percentile);
    store.setValue(u"overlay/gamma"_s, options.heatStyle.gamma);
    store.setValue(u"overlay/contour"_s, options.heatStyle.contour.value_or(0));
    store.setValue(u"overlay/values"_s, kHeatValues.at(static_cast<int>(options.heatView.values)));
    store.setValue(u"overlay/ignoreSinks"_s, options.heatView.ignoreSinks);
}

/// Without what belongs to one document or one computer's models.
RunConfig portableRun(RunConfig run) {
    run.benchmark.clear();
    run.benchmarkRoot.clear();
    run.mllm = {};
    run.segmenter = {};
    run.imported = false;
    return run;
}

/// Settings that cannot be read, or are out of range, are those of a first start.
RunConfig loadRun(const QSettings& store) {
    const auto json = parseJson(toUtf8(store.value(u"run"_s).toString()), "settings");
    if (!json)
        return {};
    auto run = runConfigFromJson(*json);
    return run && run->check() ? portableRun(*std::move(run)) : RunConfig();
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

}  // namespace

void Settings::remember(const RecentItem& item) {
    recent.removeAll(item);
    recent.prepend(item);
    while (recent.size() > kMaxRecent)
        recent.removeLast();
}

void Settings::rememberCommand(const QString& name) {
    if (name.isEmpty())
        return;
    recentCommands.removeAll(name);
    recentCommands.prepend(name);
    while (recentCommands.size() > kMaxRecentCommands)
        recentCommands.removeLast();
}

std::optional<ThemeChoice> themeFromName(const QString& name) {
    const auto index = kThemes.indexOf(name);
    return index < 0 ? std::nullopt : std::optional(static_cast<ThemeChoice>(index));
}

Settings loadSettings(const QSettings& store) {
    Settings settings;
    settings.theme = themeFromName(store.value(u"theme"_s).toString()).value_or(ThemeChoice::System);
    settings.language = store.value(u"language"_s).toString();
    settings.models = loadModels(store);
    settings.run = loadRun(store);
    settings.wheelZooms = store.value(u"wheelZooms"_s, true).toBool();
    settings.overlay = loadOverlay(store);
    settings.timelineFigure = store.value(u"timeline/figure"_s).toString();
    settings.reduceMotion = store.value(u"reduceMotion"_s).toBool();
    settings.shortcutPreset = store.value(u"shortcuts/preset"_s).toString();
    const QVariantMap keys = store.value(u"shortcuts/own"_s).toMap();
    for (auto entry = keys.cbegin(); entry != keys.cend(); ++entry)
        settings.shortcuts.insert(entry.key(), entry.value().toStringList());
    settings.recentCommands = store.value(u"recentCommands"_s).toStringList().mid(0, Settings::kMaxRecentCommands);
    settings.annotator = store.value(u"annotator"_s).toString();
    settings.lastFolder = store.value(u"lastFolder"_s).toString();
    settings.recent = loadRecent(store);
    const QVariantMap moved = store.value(u"movedFolders"_s).toMap();
    for (auto entry = moved.cbegin(); entry != moved.cend(); ++entry)
        settings.movedFolders.insert(entry.key(), entry.value().toString());
    if (store.value(u"window/version"_s).toInt() == kVersion) {
        settings.geometry = store.value(u"window/geometry"_s).toByteArray();
        settings.workspace = store.value(u"window/workspace"_s).toString();
        const QVariantMap layouts = store.value(u"window/layouts"_s).toMap();
        for (auto entry = layouts.cbegin(); entry != layouts.cend(); ++entry)
            settings.layouts.insert(entry.key(), entry.value().toByteArray());
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
    store.setValue(u"run"_s, toQString(dumpJson(toJson(portableRun(settings.run)))));
    store.setValue(u"wheelZooms"_s, settings.wheelZooms);
    saveOverlay(settings.overlay, store);
    store.setValue(u"timeline/figure"_s, settings.timelineFigure);
    store.setValue(u"reduceMotion"_s, settings.reduceMotion);
    store.setValue(u"shortcuts/preset"_s, settings.shortcutPreset);
    QVariantMap keys;
    for (auto entry = settings.shortcuts.cbegin(); entry != settings.shortcuts.cend(); ++entry)
        keys.insert(entry.key(), entry.value());
    store.setValue(u"shortcuts/own"_s, keys);
    store.setValue(u"recentCommands"_s, settings.recentCommands);
    store.setValue(u"annotator"_s, settings.annotator);
    store.setValue(u"lastFolder"_s, settings.lastFolder);
    store.setValue(u"recent"_s, recentLines(settings.recent));
    QVariantMap moved;
    for (auto entry = settings.movedFolders.cbegin(); entry != settings.movedFolders.cend(); ++entry)
        moved.insert(entry.key(), entry.value());
    store.setValue(u"movedFolders"_s, moved);
    store.setValue(u"window/version"_s, kVersion);
    store.setValue(u"window/geometry"_s, settings.geometry);
    store.setValue(u"window/workspace"_s, settings.workspace);
    QVariantMap layouts;
    for (auto entry = settings.layouts.cbegin(); entry != settings.layouts.cend(); ++entry)
        layouts.insert(entry.key(), entry.value());
    store.setValue(u"window/layouts"_s, layouts);
}

}  // namespace groundscope
