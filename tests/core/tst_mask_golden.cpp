// SPDX-License-Identifier: GPL-3.0-or-later
// Masks against what pycocotools made of the same polygons and run lengths.
#include "core/base/files.h"
#include "core/data/json.h"
#include "core/data/mask.h"
#include "core/data/mask_runs.h"

#include <QTest>

#include <cmath>
#include <cstring>
#include <filesystem>
#include <map>

using namespace groundscope;

namespace {

const std::filesystem::path kShared = GROUNDSCOPE_SHARED_DIR;
const std::filesystem::path kGolden = kShared / "golden/masks";

Json readJson(const std::filesystem::path& path) {
    return parseJson(*readFile(path), path.string()).value();
}

Size sizeOf(const Json& rle) {
    return {rle["size"][1].get<int>(), rle["size"][0].get<int>()};
}

Mask decode(const Json& rle) {
    return decodeCounts(rle["counts"].get<std::string>(), sizeOf(rle)).value();
}

Ring ringOf(const Json& flat) {
    Ring ring;
    for (std::size_t i = 0; i + 1 < flat.size(); i += 2)
        ring.push_back({flat[i].get<double>(), flat[i + 1].get<double>()});
    return ring;
}

std::string hashOf(const Mask& mask) {
    const auto bytes = maskToBytes(mask);
    return sha256({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

Rect rectOf(const Json& xywh) {
    return {
        xywh[0].get<double>(), xywh[1].get<double>(), xywh[2].get<double>(), xywh[3].get<double>()};
}

/// What a golden entry says of a mask; not every entry has a hash.
bool agrees(const Mask& mask, const Json& golden) {
    return mask.area() == golden["area"].get<std::int64_t>() &&
           boundsOf(mask) == rectOf(golden["bbox_xywh"]) &&
           (!golden.contains("mask_sha256") ||
            hashOf(mask) == golden["mask_sha256"].get<std::string>());
}

/// A U8 tensor of a safetensors file. One large picture is told by its hash alone: then `fallback`.
std::vector<std::uint8_t> tensorBytes(const std::string& file,
                                      const std::string& name,
                                      const Mask& fallback) {
    std::uint64_t headerLength = 0;
    std::memcpy(&headerLength, file.data(), sizeof headerLength);
    const Json header = parseJson(std::string_view(file).substr(8, headerLength), "header").value();
    if (!header.contains(name))
        return maskToBytes(fallback);
    const auto begin = header[name]["data_offsets"][0].get<std::size_t>();
    const auto end = header[name]["data_offsets"][1].get<std::size_t>();
    const char* data = file.data() + 8 + headerLength;
    return {data + begin, data + end};
}

class TestMaskGolden : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void polygonsEqualTheCocoApi() {
        if (!std::filesystem::exists(kGolden))
            QSKIP("golden/masks is not beside the source tree");
        const std::string masks = *readFile(kGolden / "masks.safetensors");
        const Json cases = readJson(kGolden / "polygons.json")["cases"];
        QCOMPARE(cases.size(), std::size_t{67});
        for (const Json& entry : cases) {
            const std::string name = entry["name"];
            const Size size{entry["width"], entry["height"]};
            std::vector<Mask> parts;
            for (std::size_t i = 0; i < entry["polygons"].size(); ++i) {
                parts.push_back(maskFromRing(ringOf(entry["polygons"][i]), size));
                QVERIFY2(encodeCounts(parts.back()) == entry["part_counts"][i], name.c_str());
            }
            const Mask all = uniteMasks(parts).value();
            QVERIFY2(encodeCounts(all) == entry["rle"]["counts"], name.c_str());
            QVERIFY2(all.runs == entry["uncompressed_counts"].get<std::vector<std::uint32_t>>(),
                     name.c_str());
            QVERIFY2(agrees(all, entry), name.c_str());
            QVERIFY2(maskToBytes(all) == tensorBytes(masks, "polygon." + name, all), name.c_str());
        }
    }

    void encodingEqualsTheCocoApi() {
        if (!std::filesystem::exists(kGolden))
            QSKIP("golden/masks is not beside the source tree");
        const std::string masks = *readFile(kGolden / "masks.safetensors");
        const Json cases = readJson(kGolden / "encode.json")["cases"];
        QCOMPARE(cases.size(), std::size_t{16});
        for (const Json& entry : cases) {
            const std::string name = entry["name"];
            const auto bytes = tensorBytes(masks, "encode." + name, decode(entry["rle"]));
            const Mask mask = maskFromBytes(sizeOf(entry["rle"]), bytes);
            QVERIFY2(encodeCounts(mask) == entry["rle"]["counts"], name.c_str());
            QVERIFY2(mask.runs == entry["uncompressed_counts"].get<std::vector<std::uint32_t>>(),
                     name.c_str());
            QVERIFY2(maskFromRuns(mask.size, entry["uncompressed_counts"]).value() == mask,
                     name.c_str());
            QVERIFY2(decode(entry["rle"]) == mask, name.c_str());
            QVERIFY2(agrees(mask, entry), name.c_str());
            QVERIFY2(maskToBytes(mask) == bytes, name.c_str());
        }
    }

    void iouUnionAndIntersectionEqualTheCocoApi() {
        if (!std::filesystem::exists(kGolden))
            QSKIP("golden/masks is not beside the source tree");
        const Json golden = readJson(kGolden / "iou.json");
        for (const Json& group : golden["groups"]) {
            std::vector<Mask> masks;
            for (const Json& rle : group["rles"])
                masks.push_back(decode(rle));
            for (std::size_t i = 0; i < masks.size(); ++i) {
                const BitMask prediction(masks[i]);
                for (std::size_t j = 0; j < masks.size(); ++j) {
                    const double expected = group["iou"][i][j];
                    QCOMPARE(iou(masks[i], masks[j], 0), expected);
                    QCOMPARE(prediction.iou(BitMask(masks[j]), 0), expected);
                    const auto both =
                        static_cast<double>(prediction.intersection(BitMask(masks[j])));
                    const double crowd =
                        prediction.area() == 0 ? 0 : both / static_cast<double>(prediction.area());
                    QVERIFY(std::abs(crowd - group["iou_crowd_gt"][i][j].get<double>()) < 1e-12);
                }
            }
            // The golden's union is that of the first six masks of a group, its intersection that
            // of the first three.
            const Mask united = uniteMasks(std::span(masks).first(6)).value();
            QCOMPARE(encodeCounts(united), group["union"]["counts"].get<std::string>());
            const auto both = [](bool a, bool b) { return a && b; };
            const Mask shared = combineRuns(combineRuns(masks[0], masks[1], both), masks[2], both);
            QCOMPARE(encodeCounts(shared), group["intersection"]["counts"].get<std::string>());
            QCOMPARE(shared.area(), group["intersection_area"].get<std::int64_t>());
        }
    }

    void pixmmvpAnnotationsRasteriseAsTheCocoApiDoes() {
        if (!std::filesystem::exists(kGolden))
            QSKIP("golden/masks is not beside the source tree");
        const Json golden = readJson(kGolden / "pixmmvp.json");
        const Json file = readJson(kShared / "data/pixmmvp/Segmentations.json");
        std::map<int, Mask> byId;
        for (const Json& annotation : file["annotations"]) {
            Region region;
            for (const Json& flat : annotation["segmentation"])
                region.parts.push_back({ringOf(flat), {}});
            byId[annotation["id"]] = maskFromRegion(region, {224, 224});
        }
        for (const Json& entry : golden["annotations"]) {
            const Mask& mask = byId.at(entry["annotation_id"]);
            QCOMPARE(encodeCounts(mask), entry["rle"]["counts"].get<std::string>());
            QVERIFY(agrees(mask, entry));
        }
        for (const Json& entry : golden["image_unions"]) {
            std::vector<Mask> masks;
            for (const int id : entry["annotation_ids"])
                masks.push_back(byId.at(id));
            const Mask mask = uniteMasks(masks).value();
            QCOMPARE(encodeCounts(mask), entry["rle"]["counts"].get<std::string>());
            QCOMPARE(hashOf(mask), entry["mask_sha256"].get<std::string>());
        }
    }

    void pixcvbenchAnnotationsDecodeAndRasteriseAsTheCocoApiDoes() {
        if (!std::filesystem::exists(kGolden))
            QSKIP("golden/masks is not beside the source tree");
        const Json golden = readJson(kGolden / "pixcvbench.json");
        std::map<std::string, Json> parts;
        for (const std::string part : {"COCO", "ADE20K"})
            parts[part] = readJson(kShared / "data/pixcvbench" / part /
                                   "FinalSegmentations.json")["annotations"];
        for (const Json& entry : golden["annotations"]) {
            const Json& rle =
                parts.at(entry["part"])[entry["index"].get<std::size_t>()]["segmentation"];
            const Mask mask = decode(rle);
            QVERIFY(agrees(mask, entry));
            QCOMPARE(encodeCounts(mask) == rle["counts"],
                     entry["reencoded_equals_file"].get<bool>());
        }
        for (const Json& entry : golden["polygon_annotations"]) {
            const Json& polygons =
                parts.at(entry["part"])[entry["index"].get<std::size_t>()]["segmentation"];
            Region region;
            for (const Json& flat : polygons)
                region.parts.push_back({ringOf(flat), {}});
            const Mask mask = maskFromRegion(region, {entry["width"], entry["height"]});
            QCOMPARE(encodeCounts(mask), entry["rle"]["counts"].get<std::string>());
            QVERIFY(agrees(mask, entry));
        }
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestMaskGolden)
#include "tst_mask_golden.moc"
