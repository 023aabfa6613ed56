// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/instance_formats.h"
#include "core/io/json_elements.h"
#include "tests/support/build_fixture.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace groundscope;
namespace fs = std::filesystem;

namespace {

Mask filled(int x, int y, int width, int height) {
    return maskFromRing({{double(x), double(y)}, {double(x + width), double(y)}, {double(x + width), double(y + height)}, {double(x), double(y + height)}},
                        {test::kSide, test::kSide});
}

std::vector<std::string> elementsOf(std::string_view json, std::string_view name, bool& failed) {
    std::vector<std::string> list;
    const auto found = visitElements(json, name, [&list](std::string_view element, std::size_t) {
        list.emplace_back(element);
        return true;
    });
    failed = !found.has_value();
    return list;
}

}  // namespace

class TestInstanceSource : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        m_dir = std::make_unique<QTemporaryDir>();
        m_root = m_dir->path().toStdString();
        QVERIFY(!test::writeBuildData(m_root).questions.empty());
    }

    void cocoInstancesAreFoundByPictureWithClassAndCrowd() {
        const auto source = openInstances({m_root / "annotations/instances.json", {}, {}});
        QVERIFY(source.has_value());
        QCOMPARE((*source)->kind(), std::string("coco"));
        QCOMPARE((*source)->classes(), (std::vector<std::string>{"person", "dog", "car"}));
        QVERIFY((*source)->has("/coco/val2017/0001.jpg"));
        QVERIFY(!(*source)->has("0003.png"));
        const auto first = (*source)->instancesOf("0001.png");
        QVERIFY(first.has_value());
        QCOMPARE(first->instances.size(), std::size_t{3});
        QCOMPARE(first->instances[1].annotation.id, std::string("102"));
        QCOMPARE(first->instances[1].annotation.label, std::string("dog"));
        QCOMPARE(maskFromRegion(first->instances[1].annotation.region, {test::kSide, test::kSide}), filled(10, 10, 6, 6));
        const auto second = (*source)->instancesOf("0002.png");
        QVERIFY(second.has_value());
        QVERIFY(second->instances.at(0).crowd);
        QCOMPARE(second->instances.at(0).annotation.mask->area(), std::int64_t{40});
        QCOMPARE((*source)->instancesOf("nowhere.png").error().code, ErrorCode::NotFound);
    }

    void idsThatOccurTwiceOrNotAtAllStillTellInstancesApart() {
        Json json = test::cocoInstances();
        for (int i = 0; i < 2; ++i)
            json["annotations"][static_cast<std::size_t>(i)].erase("id");
        QVERIFY(writeFile(m_root / "odd.json", dumpJson(json)).has_value());
        const auto source = openInstances({m_root / "odd.json", {}, {}});
        const auto picture = (*source)->instancesOf("0001.png");
        QVERIFY(picture.has_value());
        QCOMPARE(picture->instances.at(0).annotation.id, std::string("#0"));
        QCOMPARE(picture->instances.at(1).annotation.id, std::string("#1"));
        QCOMPARE(picture->instances.at(2).annotation.id, std::string("103"));
    }

    void panopticSegmentsAreTheColoursOfTheirPng() {
        RgbImage ids = test::plainPicture(0);
        for (int x = 0; x < test::kSide; ++x) {
            std::uint8_t* pixel = ids.pixels.data() + 3 * (2 * test::kSide + x);
            pixel[0] = x < 10 ? 1 : 2;
            pixel[1] = x < 10 ? 2 : 0;
            pixel[2] = x < 10 ? 3 : 0;
        }
        QVERIFY(test::saveRgb(m_root / "panoptic/0001.png", ids));
        const Json segments = Json::array({{{"id", 1 + 256 * 2 + 65536 * 3}, {"category_id", 1}, {"iscrowd", 0}}, {{"id", 2}, {"category_id", 184}, {"iscrowd", 1}},
                                           {{"id", 99}, {"category_id", 1}}});
        const Json json = {{"annotations", Json::array({{{"image_id", 1}, {"file_name", "0001.png"}, {"segments_info", segments}}})},
                           {"categories", Json::array({{{"id", 1}, {"name", "person"}}, {{"id", 184}, {"name", "tree-merged"}}})}};
        QVERIFY(writeFile(m_root / "panoptic.json", dumpJson(json)).has_value());
        const auto source = openInstances({m_root / "panoptic.json", {}, {}});
        QVERIFY2(source.has_value(), source ? "" : describe(source.error()).c_str());
        QCOMPARE((*source)->kind(), std::string("panoptic"));
        const auto picture = (*source)->instancesOf("0001.jpg");
        QVERIFY(picture.has_value());
        QCOMPARE(picture->instances.size(), std::size_t{2});
        QCOMPARE(picture->instances[0].annotation.label, std::string("person"));
        QCOMPARE(picture->instances[0].annotation.mask->area(), std::int64_t{10});
        QVERIFY(picture->instances[1].crowd);
        QCOMPARE(picture->notes.size(), std::size_t{1});  // segment 99 has no pixel
        QCOMPARE(openInstances({m_root / "panoptic.json", m_root / "elsewhere", {}}).error().code, ErrorCode::NotFound);
    }

    void labelPicturesGiveOneInstanceForEachConnectedArea() {
        const auto source = openInstances({m_root / "labels", {}, {}});
        QVERIFY2(source.has_value(), source ? "" : describe(source.error()).c_str());
        QCOMPARE((*source)->classes(), (std::vector<std::string>{"lamp", "curtain, drape"}));
        const auto picture = (*source)->instancesOf("ADE_val_00000001.jpg");
        QVERIFY(picture.has_value());
        QCOMPARE(picture->instances.size(), std::size_t{3});
        QCOMPARE(picture->instances[0].annotation.id, std::string("1-1"));
        QCOMPARE(*picture->instances[0].annotation.mask, filled(0, 0, 3, 4));
        QCOMPARE(*picture->instances[1].annotation.mask, filled(17, 0, 3, 4));
        QCOMPARE(picture->instances[2].annotation.label, std::string("curtain, drape"));
    }

    // Against a second way to the same masks: areas are disjoint, connected ones of a label unite to the label's mask.
    void areasOfRandomPicturesUniteToTheirLabels() {
        std::mt19937 random(11);
        for (int round = 0; round < 50; ++round) {
            LabelPicture picture{{1 + int(random() % 23), 1 + int(random() % 23)}, {}};
            for (std::int64_t i = 0; i < picture.size.area(); ++i)
                picture.labels.push_back(static_cast<std::uint32_t>(random() % 3));
            const auto areas = connectedAreas(picture);
            QVERIFY(areas.has_value());
            for (const auto& [label, whole] : labelMasks(picture)) {
                std::vector<std::uint8_t> bytes;
                for (const std::uint32_t value : picture.labels)
                    bytes.push_back(value == label ? 1 : 0);
                QCOMPARE(whole, maskFromBytes(picture.size, bytes));
                std::vector<Mask> own;
                std::int64_t sum = 0;
                for (const auto& [areaLabel, mask] : *areas)
                    if (areaLabel == label) {
                        own.push_back(mask);
                        sum += mask.area();
                    }
                QCOMPARE(*uniteMasks(own), whole);
                QCOMPARE(sum, whole.area());
            }
        }
    }

    void aListOfClassesThatIsNoneIsRefusedWithItsLine() {
        QVERIFY(writeFile(m_root / "bad.txt", "Idx\tName\n1\tlamp\nzwei\tdoor\n").has_value());
        const auto list = readClassList(m_root / "bad.txt");
        QVERIFY(!list.has_value());
        QVERIFY(list.error().where.ends_with("line 3"));
    }

    void pathsThatAreNoAnnotationsAreRefused() {
        QCOMPARE(openInstances({m_root / "none.json", {}, {}}).error().code, ErrorCode::NotFound);
        QCOMPARE(openInstances({m_root / "questions.csv", {}, {}}).error().code, ErrorCode::Format);
        QCOMPARE(openInstances({m_root / "images", {}, m_root / "nowhere.txt"}).error().code, ErrorCode::NotFound);
    }

    void elementsAreCutWhereTheyEnd() {
        bool failed = false;
        const std::string json = "{\"a\": [1], \"x\": {\"list\": [9]}, \"list\" : [ {\"t\": \"]}\\\"[,\"}, [1,[2]] ,3, \"s\" ], \"list2\": []}";
        const std::vector<std::string> list = elementsOf(json, "list", failed);
        QVERIFY(!failed);
        QCOMPARE(list.size(), std::size_t{4});
        QCOMPARE(list[0], std::string("{\"t\": \"]}\\\"[,\"}"));
        QCOMPARE(list[1], std::string("[1,[2]]"));
        QCOMPARE(list[3], std::string("\"s\""));
        QVERIFY(elementsOf(json, "list2", failed).empty() && !failed);
        QVERIFY(elementsOf(json, "absent", failed).empty() && !failed);
        elementsOf("[1]", "list", failed);
        QVERIFY(failed);
    }

    // Cut off anywhere, or with a byte changed: an error or fewer elements, never more than there is.
    void damagedTextsEndQuietly() {
        const std::string json = dumpJson(test::cocoInstances());
        std::mt19937 random(5);
        for (int round = 0; round < 2000; ++round) {
            std::string text = json.substr(0, random() % (json.size() + 1));
            if (!text.empty() && round % 2 == 0)
                text[random() % text.size()] = "{}[]\",:\\x"[random() % 9];
            bool failed = false;
            std::size_t bytes = 0;
            for (const std::string& element : elementsOf(text, "annotations", failed))
                bytes += element.size();
            QVERIFY(bytes <= text.size());
            if (round % 20 == 0) {
                QVERIFY(writeFile(m_root / "damaged.json", text + " ").has_value());
                const auto source = openInstances({m_root / "damaged.json", {}, {}});
                if (source)
                    (void)(*source)->instancesOf("0001.png");
            }
        }
    }

  private:
    std::unique_ptr<QTemporaryDir> m_dir;
    fs::path m_root;
};

QTEST_GUILESS_MAIN(TestInstanceSource)
#include "tst_instance_source.moc"
