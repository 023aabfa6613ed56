// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/settings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace groundscope;
using namespace Qt::StringLiterals;

namespace {

class TestSettings : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void nothingStoredGivesDefaults();
    void everythingComesBack();
    void brokenEntriesKeepDefaults();
    void recentItemsAreUniqueAndFew();
};

QString iniFile(const QTemporaryDir& folder) {
    return folder.filePath(u"settings.ini"_s);
}

void TestSettings::nothingStoredGivesDefaults() {
    const QTemporaryDir folder;
    const QSettings store(iniFile(folder), QSettings::IniFormat);
    QVERIFY(loadSettings(store) == Settings());
}

void TestSettings::everythingComesBack() {
    const QTemporaryDir folder;
    Settings settings;
    settings.theme = ThemeChoice::Dark;
    settings.language = u"zh_CN"_s;
    settings.models = {u"/models/ll ava"_s, u"/models/clip"_s, u"/模型/sam.pth"_s, u"cuda:0"_s, u"float16"_s};
    settings.run.probing = 3;
    settings.run.profile = "reference";
    settings.run.defects = {{"B10", false}};
    settings.run.selectors = {"oracle", "automatic"};
    settings.run.similarity.cut = 0.6;
    settings.run.judge.endpoint = "http://127.0.0.1:8080/v1";
    settings.wheelZooms = false;
    settings.shortcutPreset = u"cvat"_s;
    settings.shortcuts = {{u"fit"_s, {u"Ctrl+,"_s, u"F7"_s}}, {u"next"_s, {}}};
    settings.rememberCommand(u"runAll"_s);
    settings.rememberCommand(u"fit"_s);
    settings.annotator = u"Änn 王"_s;
    settings.overlay.heat = {false, 0.25};
    settings.overlay.heatStyle.colors = ColorMap::Cividis;
    settings.overlay.heatStyle.interpolation = Interpolation::Nearest;
    settings.lastFolder = u"/data"_s;
    settings.remember({RecentItem::Kind::Benchmark, u"/data/PixMMVP: new"_s});
    settings.remember({RecentItem::Kind::Run, u"/runs/a.gsrun"_s});
    settings.movedFolders.insert(u"/old"_s, u"/new place"_s);
    settings.geometry = QByteArray("\x01\x02\x00\x03", 4);
    settings.workspace = u"audit"_s;
    settings.layouts = {{u"inspect"_s, QByteArray("\x01\x00\x02", 3)}, {u"audit"_s, "layout"}};
    {
        QSettings store(iniFile(folder), QSettings::IniFormat);
        saveSettings(settings, store);
    }
    const QSettings store(iniFile(folder), QSettings::IniFormat);
    QVERIFY(loadSettings(store) == settings);
}

void TestSettings::brokenEntriesKeepDefaults() {
    const QTemporaryDir folder;
    QSettings store(iniFile(folder), QSettings::IniFormat);
    store.setValue(u"theme"_s, u"pink"_s);
    store.setValue(u"run"_s, u"{\"probing\": 99}"_s);
    store.setValue(u"overlay/heatMap/opacity"_s, u"nan"_s);
    store.setValue(u"overlay/mask/opacity"_s, 7.5);
    store.setValue(u"overlay/groundTruth/opacity"_s, -1);
    store.setValue(u"recent"_s, QStringList{u"run:"_s, u"nonsense"_s, u"run:/a.gsrun"_s});
    const Settings settings = loadSettings(store);
    QCOMPARE(settings.theme, ThemeChoice::System);
    QVERIFY(settings.run == RunConfig());
    QCOMPARE(settings.overlay.heat.opacity, OverlayOptions().heat.opacity);
    QCOMPARE(settings.overlay.mask.opacity, 1.0);
    QCOMPARE(settings.overlay.groundTruth.opacity, OverlayOptions().groundTruth.opacity);
    QCOMPARE(settings.recent.size(), 1);
    QCOMPARE(settings.recent.front().path, u"/a.gsrun"_s);
}

void TestSettings::recentItemsAreUniqueAndFew() {
    Settings settings;
    for (int i = 0; i < 25; ++i)
        settings.remember({RecentItem::Kind::Run, u"/%1.gsrun"_s.arg(i)});
    QCOMPARE(settings.recent.size(), Settings::kMaxRecent);
    settings.remember({RecentItem::Kind::Run, u"/20.gsrun"_s});
    QCOMPARE(settings.recent.size(), Settings::kMaxRecent);
    QCOMPARE(settings.recent.front().path, u"/20.gsrun"_s);
    QCOMPARE(settings.recent.count({RecentItem::Kind::Run, u"/20.gsrun"_s}), 1);
}

}  // namespace

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
