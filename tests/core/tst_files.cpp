// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

using namespace groundscope;

namespace {

std::filesystem::path inside(const QTemporaryDir& folder, const char* name) {
    return std::filesystem::path(folder.path().toStdString()) / name;
}

class TestFiles : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void writesAndReadsBack() {
        const QTemporaryDir folder;
        const auto path = inside(folder, "ä file #1.json");
        const std::string content("zero\0inside", 11);
        QVERIFY(writeFile(path, content).has_value());
        QVERIFY(*readFile(path) == content);
        QVERIFY(writeFile(path, "second").has_value());
        QVERIFY(*readFile(path) == "second");
        const auto entries = std::filesystem::directory_iterator(path.parent_path());
        QCOMPARE(std::distance(begin(entries), end(entries)), 1);  // no temporary left
    }

    void keepsPermissionsAndLinks() {
        const QTemporaryDir folder;
        const auto path = inside(folder, "kept");
        const auto link = inside(folder, "link");
        QVERIFY(writeFile(path, "a").has_value());
        ::chmod(path.c_str(), 0640);
        std::filesystem::create_symlink("kept", link);
        QVERIFY(writeFile(link, "b").has_value());
        QVERIFY(std::filesystem::is_symlink(link));
        QVERIFY(*readFile(path) == "b");
        struct stat status {};
        QCOMPARE(::stat(path.c_str(), &status), 0);
        QCOMPARE(int(status.st_mode & 07777), 0640);
    }

    void oldFileStaysWholeWhenTheDiskIsFull() {
        // /dev/full refuses every byte; a folder that does not exist refuses the temporary file.
        const QTemporaryDir folder;
        const auto path = inside(folder, "missing/inner");
        const auto result = writeFile(path, "x");
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, ErrorCode::NotFound);
        QCOMPARE(result.error().where, path.string());
    }

    void refusesFoldersPipesAndTooLargeFiles() {
        const QTemporaryDir folder;
        QCOMPARE(readFile(folder.path().toStdString()).error().code, ErrorCode::Io);
        QCOMPARE(readFile(inside(folder, "none")).error().code, ErrorCode::NotFound);
        const auto path = inside(folder, "large");
        QVERIFY(writeFile(path, std::string(1000, 'x')).has_value());
        QCOMPARE(readFile(path, 999).error().code, ErrorCode::Format);
        QVERIFY(readFile(path, 1000).has_value());
    }

    void hashesLikeTheStandard() {
        QCOMPARE(QString::fromStdString(sha256("")),
                 QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(QString::fromStdString(sha256("abc")),
                 QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(QString::fromStdString(sha256(std::string(1000000, 'a'))),
                 QStringLiteral("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
        const QTemporaryDir folder;
        const auto path = inside(folder, "data");
        const std::string content(300001, 'q');
        QVERIFY(writeFile(path, content).has_value());
        QVERIFY(*sha256OfFile(path) == sha256(content));
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
