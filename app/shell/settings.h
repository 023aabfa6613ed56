// SPDX-License-Identifier: GPL-3.0-or-later
/// What the window remembers between two starts: a value, and its loading and saving in QSettings.
///
/// Passed in, never a singleton. GUI thread.
#pragma once

#include "core/data/run_record.h"
#include "widgets/render/overlay_painter.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace groundscope {

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// Which checkpoints to run. Empty paths = nothing chosen yet.
struct ModelChoice {
    QString mllmPath;
    QString visionPath;  ///< only for checkpoints without their vision tower
    QString segmenterPath;
    QString device = QStringLiteral("auto");
    QString dtype = QStringLiteral("auto");
    bool operator==(const ModelChoice&) const = default;
    [[nodiscard]] bool isComplete() const { return !mllmPath.isEmpty() && !segmenterPath.isEmpty(); }
};

struct RecentItem {
    enum class Kind { Benchmark, Run };
    Kind kind = Kind::Benchmark;
    QString path;
    bool operator==(const RecentItem&) const = default;
};

struct Settings {
    ThemeChoice theme = ThemeChoice::System;
    QString language;  ///< "de", "zh_CN", "en"; empty = the system's
    ModelChoice models;
    RunConfig run;     ///< settings of the next run; benchmark and models are filled in when it begins
    bool wheelZooms = true;
    OverlayOptions overlay;
    QString shortcutPreset;  ///< key of the preset; empty = our own keys
    QMap<QString, QStringList> shortcuts;  ///< a person's own keys by action, portable text
    QStringList recentCommands;  ///< object names of actions chosen in the command palette, newest first
    QString annotator;   ///< stored with labels
    QString lastFolder;
    QList<RecentItem> recent;            ///< newest first, at most kMaxRecent
    QMap<QString, QString> movedFolders; ///< a benchmark folder as stored in a run -> where it is now
    QString timelineFigure;  ///< key of the figure the timeline's bars show
    bool reduceMotion = false;
    QByteArray geometry;
    QString workspace;   ///< key of the workspace that is shown; empty = the first
    QMap<QString, QByteArray> layouts;   ///< places of the panels by key of the workspace
    bool operator==(const Settings&) const = default;

    static constexpr int kMaxRecent = 10;
    static constexpr int kMaxRecentCommands = 8;
    /// Puts an item first and drops doubles and the oldest.
    void remember(const RecentItem& item);
    /// The same for a command; one without a name is nothing to remember.
    void rememberCommand(const QString& name);
};

/// "system", "light", "dark", "contrast"; nothing for another name.
std::optional<ThemeChoice> themeFromName(const QString& name);

/// Missing or unreadable entries keep their defaults; numbers are forced into their ranges.
Settings loadSettings(const QSettings& store);
void saveSettings(const Settings& settings, QSettings& store);

}  // namespace groundscope
