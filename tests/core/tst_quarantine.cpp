// SPDX-License-Identifier: GPL-3.0-or-later
// A half-valid file opens as far as it goes; what cannot be read is listed with reason and place, and stays when the rest
// is edited.
#include "core/base/files.h"
#include "core/data/edit.h"
#include "core/io/annotation_match.h"
#include "core/io/annotation_write.h"
#include "core/io/benchmark_reader.h"
#include "core/io/csv.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>

using namespace groundscope;

namespace {

namespace fs = std::filesystem;

/// A file with a good shape, a bad one, and another good one; `@` is where the bad one goes.
struct Frame {
    const char* name;
    const char* text;
    std::string vertex;  ///< how the second shape's last vertex begins in the text
    std::string moved;   ///< the same with x = 6.5
    const char* place;   ///< of the bad shape
};

const Frame kCocoFrame{"file.json",
                       "{ \"images\" : [ {\"id\":7,\"file_name\":\"a.jpg\",\"width\":20,\"height\":10,\"x\":[ ] } ],\n"
                       "\"odd\":1.50, \"annotations\":[\n"
                       "{\"id\":1,\"image_id\":7,\"segmentation\":[[1,1,5,1,5,5]],\"mine\":{\"b\":1,\"a\":2}},\n"
                       "@ ,\r\n"
                       "\t{\"segmentation\" : [ [8,1, 9,1, 9.0,3] ], \"id\":3,\"image_id\":7, \"\\u00e4\":null}\n"
                       "], \"zebra\":true, \"ape\":false}\n",
                       "9.0,3", "6.5,3", "/annotations/1"};
const Frame kViaFrame{"file.json",
                      "{\"a.jpg12\":{\"size\":12 ,\"filename\":\"a.jpg\",\"regions\":[\n"
                      "{\"shape_attributes\":{\"name\":\"polygon\",\"all_points_x\":[1,5,5],\"all_points_y\":[1,1,5]},\"region_attributes\":{}},\n"
                      "@ ,\r\n"
                      "\t{\"region_attributes\":{\"odd\":[ 1.50 ]}, \"shape_attributes\":{\"all_points_x\":[8,9, 9.0],\"name\":\"polygon\",\"all_points_y\":[1,1,3]}}\n"
                      "],\"file_attributes\":{\"mine\":1e2}, \"zebra\":1}}\n",
                      "9, 9.0", "9, 6.5", "/a.jpg12/regions/1"};
const Frame kLabelmeFrame{"file.json",
                          "{\"shapes\":[\n"
                          "{\"label\":\"a\",\"points\":[[1,1],[5,1],[5,5]],\"shape_type\":\"polygon\",\"mine\":1e2},\n"
                          "@ ,\r\n"
                          "\t{\"points\":[[8,1],[9,1], [9.0,3]],\"label\":\"b\" , \"shape_type\":\"polygon\"}\n"
                          "],\"version\":\"5.0.1\",\"zebra\":[ ],\"imagePath\":\"a.jpg\",\"imageHeight\":10,\"imageWidth\":20}",
                          "[9.0,3]", "[6.5,3]", "/shapes/1"};
const Frame kCsvFrame{"file.csv",
                      "filename,extra,file_size,file_attributes,region_count,region_id,region_shape_attributes,region_attributes\r\n"
                      "a.jpg, kept ,12,\"{}\",3,0,\"{\"\"name\"\":\"\"polygon\"\",\"\"all_points_x\"\":[1,5,5],\"\"all_points_y\"\":[1,1,5]}\",\"{}\"\r\n"
                      "a.jpg,x,12,\"{}\",3,1,@,\"{ }\"\r\n"
                      "a.jpg,\"y\",12,\"{}\",3,2,\"{\"\"all_points_x\"\":[8,9, 9.0],\"\"name\"\":\"\"polygon\"\",\"\"all_points_y\"\":[1,1,3]}\",\"{\"\"odd\"\":[ 1.50 ]}\"\r\n",
                      "9, 9.0", "9, 6.5", "line 3"};

std::string filled(const Frame& frame, const std::string& bad) {
    std::string text = frame.text;
    return text.replace(text.find('@'), 1, bad);
}

/// VIA's shapes that are none, as the value of shape_attributes.
std::vector<std::pair<const char*, std::string>> badViaShapes() {
    return {{"two vertices", R"({"name":"polygon","all_points_x":[1,5],"all_points_y":[1,1]})"},
            {"lists of different lengths", R"({"name":"polygon","all_points_x":[1,5,6],"all_points_y":[1,1]})"},
            {"NaN", R"({"name":"polygon","all_points_x":[1,5,NaN],"all_points_y":[1,1,5]})"},
            {"beyond double", R"({"name":"polygon","all_points_x":[1,5,1e999],"all_points_y":[1,1,5]})"},
            {"texts as numbers", R"({"name":"polygon","all_points_x":["1","5","5"],"all_points_y":[1,1,5]})"},
            {"no second list", R"({"name":"polygon","all_points_x":[1,5,5]})"},
            {"pairs instead of lists", R"({"name":"polygon","all_points_x":[[1,1],[5,1],[5,5]],"all_points_y":[[1],[1],[1]]})"},
            {"an unknown shape", R"({"name":"spline","all_points_x":[1,5,5],"all_points_y":[1,1,5]})"},
            {"no name", R"({"all_points_x":[1,5,5],"all_points_y":[1,1,5]})"},
            {"a point", R"({"name":"point","cx":1,"cy":2})"},
            {"no width", R"({"name":"rect","x":1,"y":2,"height":3})"},
            {"a negative width", R"({"name":"rect","x":1,"y":2,"width":-3,"height":3})"},
            {"no radius", R"({"name":"circle","cx":1,"cy":2})"},
            {"a negative radius", R"({"name":"ellipse","cx":1,"cy":2,"rx":-1,"ry":3})"},
            {"null", R"({"name":"circle","cx":null,"cy":2,"r":3})"}};
}

class TestQuarantine : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_count = 0;

    [[nodiscard]] fs::path write(const std::string& name, const std::string& text) {
        const fs::path path = fs::path(m_dir.path().toStdString()) / std::to_string(m_count++) / name;
        fs::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << text;
        return path;
    }
    static Benchmark open(const fs::path& path) {
        auto benchmark = readBenchmark(path);
        if (!benchmark)
            qWarning("%s", describe(benchmark.error()).c_str());
        return benchmark ? *std::move(benchmark) : Benchmark();
    }
    static std::vector<DataNote> badOnes(const Benchmark& benchmark) {
        std::vector<DataNote> bad;
        std::ranges::copy_if(benchmark.notes, std::back_inserter(bad), [](const DataNote& note) { return note.kind == "bad-annotation"; });
        return bad;
    }
    static bool sameShapes(const Sample& a, const Sample& b) {
        return std::equal(a.annotations.begin(), a.annotations.end(), b.annotations.begin(), b.annotations.end(), sameShape);
    }

    /// The two good shapes are there, the bad one is named, and it stays whatever is done to the others.
    void check(const Frame& frame, const std::string& bad) {
        const std::string text = filled(frame, bad);
        const fs::path path = write(frame.name, text);
        const Benchmark original = open(path);
        QCOMPARE(original.samples.size(), std::size_t{1});
        QCOMPARE(original.samples[0].annotations.size(), std::size_t{2});
        const auto notes = badOnes(original);
        QCOMPARE(notes.size(), std::size_t{1});
        QVERIFY2(notes[0].where == path.string() + ": " + frame.place || notes[0].where.starts_with(path.string() + ": " + frame.place + "/"),
                 notes[0].where.c_str());
        QVERIFY2(notes[0].message.size() > 10 && notes[0].message.ends_with('.'), notes[0].message.c_str());
        oneVertex(frame, text, path, original);
        otherEdits(bad, text, path, original);
    }

    /// Nothing but the number changes.
    void oneVertex(const Frame& frame, const std::string& text, const fs::path& path, const Benchmark& original) {
        Benchmark edited = original;
        edited.samples[0].annotations[1].region.parts[0].outer[2].x = 6.5;
        std::string expected = text;
        QVERIFY(expected.rfind(frame.vertex) != std::string::npos);
        expected.replace(expected.rfind(frame.vertex), frame.vertex.size(), frame.moved);
        const auto patched = patchedText(text, path, original, edited);
        QVERIFY2(patched, patched ? "" : describe(patched.error()).c_str());
        QCOMPARE(*patched, expected);
    }

    void otherEdits(const std::string& bad, const std::string& text, const fs::path& path, const Benchmark& original) {
        using Change = void (*)(Sample&);
        const Change changes[]{[](Sample& s) { s.annotations.erase(s.annotations.begin()); },
                               [](Sample& s) { s.annotations.clear(); },
                               [](Sample& s) { std::swap(s.annotations[0].region, s.annotations[1].region); },
                               [](Sample& s) { s.annotations.insert(s.annotations.begin() + 1, {{}, "new", s.annotations[0].region, std::nullopt}); },
                               [](Sample& s) {
                                   s.question = "Where is it?";
                                   s.note = "checked";
                               }};
        for (const Change change : changes) {
            Benchmark edited = original;
            change(edited.samples[0]);
            const auto patched = patchedText(text, path, original, edited);
            QVERIFY2(patched, patched ? "" : describe(patched.error()).c_str());
            QVERIFY2(patched->find(bad) != std::string::npos, patched->c_str());
            const Benchmark read = open(write(path.filename().string(), *patched));
            QCOMPARE(read.samples.size(), std::size_t{1});
            QVERIFY2(sameShapes(read.samples[0], edited.samples[0]), patched->c_str());
            QCOMPARE(read.samples[0].question, edited.samples[0].question);
            QCOMPARE(badOnes(read).size(), std::size_t{1});
            QCOMPARE(badOnes(read)[0].message, badOnes(original)[0].message);
        }
    }

  private Q_SLOTS:
    void coco_data() {
        QTest::addColumn<QByteArray>("bad");
        const auto row = [](const char* name, const char* shape) {
            QTest::newRow(name) << QByteArray(R"({"why":1,"image_id":7,"segmentation":)") + shape + "}";
        };
        row("two vertices", "[[1,1,5,1]]");
        row("odd coordinates", "[[1,1,5,1,5,5,7]]");
        row("NaN", "[[1,1,5,1,5,NaN]]");
        row("Infinity", "[[1,1,5,1,5,-Infinity]]");
        row("beyond double", "[[1,1,5,1,5,1e999]]");
        row("texts as numbers", R"([["1","1","5","1","5","5"]])");
        row("null", "[[1,1,5,1,5,null]]");
        row("nested too deep", "[[[1,1],[5,1],[5,5]]]");
        row("a number", "12");
        row("a text", R"("1,1,5,1,5,5")");
        row("runs too short", R"({"size":[10,20],"counts":[150,49]})");
        row("runs too long", R"({"size":[10,20],"counts":[150,51]})");
        row("negative run", R"({"size":[10,20],"counts":[-1,201]})");
        row("runs of texts", R"({"size":[10,20],"counts":["200"]})");
        row("no size", R"({"counts":"5:ok5"})");
        row("no counts", R"({"size":[10,20]})");
        row("counts of another size", R"({"size":[10,21],"counts":"5:ok5"})");
        row("counts that are none", R"({"size":[10,20],"counts":"~~~"})");
        row("a giant", R"({"size":[1000000,1000000],"counts":"5"})");
        QTest::newRow("no shape at all") << QByteArray(R"({"image_id":7,"iscrowd":0})");
        QTest::newRow("an empty box") << QByteArray(R"({"image_id":7,"segmentation":[],"bbox":[1,1,0,5]})");
        QTest::newRow("panoptic") << QByteArray(R"({"image_id":7,"segments_info":[{"id":1}],"file_name":"x.png"})");
        QTest::newRow("no such image") << QByteArray(R"({"image_id":8,"segmentation":[[1,1,5,1,5,5]]})");
        QTest::newRow("no image") << QByteArray(R"({"segmentation":[[1,1,5,1,5,5]]})");
        QTest::newRow("no object") << QByteArray("[ 17 ]");
        QTest::newRow("nothing") << QByteArray("null");
    }
    void coco() {
        QFETCH(QByteArray, bad);
        check(kCocoFrame, bad.toStdString());
    }

    void via_data() {
        QTest::addColumn<QByteArray>("bad");
        for (const auto& [name, shape] : badViaShapes())
            QTest::newRow(name) << QByteArray::fromStdString(R"({"shape_attributes":)" + shape + R"(,"region_attributes":{"name" : "bad"}})");
        QTest::newRow("shape of a text") << QByteArray(R"({"shape_attributes":"polygon","region_attributes":{}})");
        QTest::newRow("shape of a list") << QByteArray(R"({"shape_attributes":[1,1,5,1,5,5],"region_attributes":{}})");
        QTest::newRow("no shape") << QByteArray(R"({"region_attributes":{}})");
        QTest::newRow("no object") << QByteArray("[ 17 ]");
        QTest::newRow("nothing") << QByteArray("null");
    }
    void via() {
        QFETCH(QByteArray, bad);
        check(kViaFrame, bad.toStdString());
    }

    void viaCsv_data() {
        QTest::addColumn<QByteArray>("bad");
        for (const auto& [name, shape] : badViaShapes())
            QTest::newRow(name) << QByteArray::fromStdString(csvCell(shape));
        QTest::newRow("no JSON") << QByteArray("\"{broken\"");
        QTest::newRow("a list") << QByteArray("\"[1,1,5,1,5,5]\"");
        QTest::newRow("empty") << QByteArray("\"\"");
    }
    void viaCsv() {
        QFETCH(QByteArray, bad);
        check(kCsvFrame, bad.toStdString());
    }

    void labelme_data() {
        QTest::addColumn<QByteArray>("bad");
        const auto row = [](const char* name, const char* rest) { QTest::newRow(name) << QByteArray(R"({"label":"bad", )") + rest + "}"; };
        row("two vertices", R"("points":[[1,1],[5,1]],"shape_type":"polygon")");
        row("NaN", R"("points":[[1,1],[5,1],[NaN,5]],"shape_type":"polygon")");
        row("texts as numbers", R"("points":[["1","1"],["5","1"],["5","5"]],"shape_type":"polygon")");
        row("flat", R"("points":[1,1,5,1,5,5],"shape_type":"polygon")");
        row("nested too deep", R"("points":[[[1,1],[5,1],[5,5]]],"shape_type":"polygon")");
        row("pairs of one", R"("points":[[1],[5],[5]],"shape_type":"polygon")");
        row("no points", R"("shape_type":"polygon")");
        row("points of a text", R"("points":"none","shape_type":"polygon")");
        row("an unknown type", R"("points":[[1,1],[5,1],[5,5]],"shape_type":"cuboid")");
        row("type of null", R"("points":[[1,1],[5,1],[5,5]],"shape_type":null)");
        row("circle of one point", R"("points":[[1,1]],"shape_type":"circle")");
        row("rectangle without area", R"("points":[[1,1],[1,5]],"shape_type":"rectangle")");
        row("mask that is none", R"("points":[[0,0],[2,2]],"shape_type":"mask","mask":"!!!!")");
        row("mask that is cut off", R"("points":[[0,0],[2,2]],"shape_type":"mask","mask":"iVBORw0KGgo=")");
        row("no mask", R"("points":[[0,0],[2,2]],"shape_type":"mask")");
        QTest::newRow("no object") << QByteArray("[ 17 ]");
        QTest::newRow("nothing") << QByteArray("null");
    }
    void labelme() {
        QFETCH(QByteArray, bad);
        check(kLabelmeFrame, bad.toStdString());
    }

    void listsThatAreNone() {
        // Regions that are no list: nothing can be added there without losing what is written.
        const std::string text = R"({"a.jpg1":{"filename":"a.jpg","size":1,"regions":5,"file_attributes":{}},"b.jpg1":{"filename":"b.jpg","size":1,"regions":[],"file_attributes":7}})";
        const fs::path path = write("file.json", text);
        const Benchmark original = open(path);
        QCOMPARE(original.samples.size(), std::size_t{2});
        QCOMPARE(badOnes(original).size(), std::size_t{1});
        Benchmark edited = original;
        edited.samples[0].note = "kept";
        QVERIFY(patchedText(text, path, original, edited)->find("\"regions\":5,") != std::string::npos);
        edited.samples[0].annotations.push_back({{}, {}, {{{{{1, 1}, {5, 1}, {5, 5}}, {}}}}, std::nullopt});
        QCOMPARE(patchedText(text, path, original, edited).error().code, ErrorCode::Unsupported);
        edited = original;
        edited.samples[1].note = "noted";
        const auto refused = patchedText(text, path, original, edited);
        QCOMPARE(refused.error().code, ErrorCode::Unsupported);
        QVERIFY2(refused.error().message.find("file_attributes") != std::string::npos, refused.error().message.c_str());
    }

    void cellsThatAreNoJson() {
        const std::string text = "filename,file_attributes,region_shape_attributes,region_attributes\n"
                                 "a.jpg,{broken,\"{\"\"name\"\":\"\"rect\"\",\"\"x\"\":1,\"\"y\"\":1,\"\"width\"\":3,\"\"height\"\":3}\",[odd\n";
        const fs::path path = write("file.csv", text);
        const Benchmark original = open(path);
        QCOMPARE(original.samples[0].annotations.size(), std::size_t{1});
        Benchmark edited = original;
        edited.samples[0].annotations[0].region.parts[0].outer = {{1, 1}, {4, 1}, {4, 5}, {1, 5}};
        std::string expected = text;
        expected.replace(expected.find("height\"\":3"), 10, "height\"\":4");
        QCOMPARE(patchedText(text, path, original, edited).value(), expected);
        edited.samples[0].annotations[0].label = "dog";
        const std::string labelled = patchedText(text, path, original, edited).value();
        QCOMPARE(open(write("file.csv", labelled)).samples[0].annotations[0].label, std::string("dog"));
        edited.samples[0].note = "checked";
        QCOMPARE(patchedText(text, path, original, edited).error().code, ErrorCode::Unsupported);
    }

    void byteOrderMarksStay() {
        for (const Frame& frame : {kCocoFrame, kViaFrame, kLabelmeFrame, kCsvFrame}) {
            const std::string text = "\xEF\xBB\xBF" + filled(frame, frame.name == std::string("file.csv") ? "\"\"" : "null");
            const fs::path path = write(frame.name, text);
            const Benchmark original = open(path);
            QCOMPARE(original.samples.size(), std::size_t{1});
            oneVertex(frame, text, path, original);
            Benchmark edited = original;
            edited.samples[0].note = "checked";
            const std::string noted = patchedText(text, path, original, edited).value();
            QVERIFY(noted.starts_with("\xEF\xBB\xBF"));
            QCOMPARE(open(write(frame.name, noted)).samples[0].note, std::string("checked"));
        }
    }

    /// Found by the fuzzer: each lost a shape or its label, or broke the file.
    void whereAFileHasNoPlaceForAShape_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("categories that are no list") << "file.json" << QByteArray(
            R"({"images":[{"id":1,"file_name":"a.jpg"}],"annotations":[],"categories":0})");
        QTest::newRow("a picture whose id is none") << "file.json" << QByteArray(R"({"images":[{"id":true,"file_name":"a.jpg"}],"annotations":[]})");
        QTest::newRow("two pictures of one id") << "file.json" << QByteArray(
            R"({"images":[{"id":1,"file_name":"b.jpg"},{"id":1,"file_name":"a.jpg"}],"annotations":[]})");
        QTest::newRow("no column for labels") << "file.csv" << QByteArray("filename,region_shape_attributes\na.jpg,{}\n");
    }
    void whereAFileHasNoPlaceForAShape() {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        const fs::path path = write(name.toStdString(), text.toStdString());
        const Benchmark original = open(path);
        const auto sample = original.find("a");
        QVERIFY(sample);
        Benchmark edited = original;
        edited.samples[*sample].annotations.push_back({{}, "new", {{{{{1, 1}, {5, 1}, {5, 5}}, {}}}}, std::nullopt});
        const auto refused = patchedText(text.toStdString(), path, original, edited);
        QVERIFY2(!refused, refused ? refused->c_str() : "");
        QCOMPARE(refused.error().code, ErrorCode::Unsupported);
    }

    void newCategoriesTakeNoIdThatIsUsed() {
        const std::string text =
            R"({"images":[{"id":1,"file_name":"a.jpg"}],"annotations":[{"id":1,"image_id":1,"category_id":7,"segmentation":[[1,1,5,1,5,5]]}]})";
        const fs::path path = write("file.json", text);
        const Benchmark original = open(path);
        Benchmark edited = original;
        edited.samples[0].annotations.push_back({{}, "new", {{{{{1, 1}, {5, 1}, {5, 6}}, {}}}}, std::nullopt});
        const Benchmark read = open(write("file.json", patchedText(text, path, original, edited).value()));
        QVERIFY(sameShapes(read.samples[0], edited.samples[0]));
    }

    void rowsThatEndEarlyGrow() {
        const std::string text = "filename,file_attributes,region_shape_attributes,region_attributes\na.jpg\n";
        const fs::path path = write("file.csv", text);
        const Benchmark original = open(path);
        Benchmark edited = original;
        edited.samples[0].annotations.push_back({{}, "new", {{{{{1, 1}, {5, 1}, {5, 6}}, {}}}}, std::nullopt});
        const Benchmark read = open(write("file.csv", patchedText(text, path, original, edited).value()));
        QVERIFY(sameShapes(read.samples[0], edited.samples[0]));
        const std::string bare = "filename,region_shape_attributes\na.jpg,{}\n";
        const fs::path other = write("file.csv", bare);
        const Benchmark second = open(other);
        Benchmark noted = second;
        noted.samples[0].note = "checked";
        QCOMPARE(patchedText(bare, other, second, noted).error().code, ErrorCode::Unsupported);
    }

    /// VIA 1 keeps regions in an object: of two members of one name the last counts, and new names must be free.
    void repeatedRegionsStay() {
        const std::string circle = R"({"shape_attributes":{"name":"circle","cx":9,"cy":5,"r":4},"region_attributes":{}})";
        const std::string rect = R"({"shape_attributes":{"name":"rect","x":1,"y":2,"width":3,"height":4},"region_attributes":{}})";
        const std::string text = R"({"a.jpg1":{"filename":"a.jpg","size":1,"regions":{"1":)" + circle + ",\"1\":" + rect + ",\"4\":" + circle + "}}}";
        const fs::path path = write("file.json", text);
        const Benchmark original = open(path);
        QCOMPARE(original.samples[0].annotations.size(), std::size_t{2});
        Benchmark edited = original;
        for (double x = 1; x < 4; ++x)
            edited.samples[0].annotations.insert(edited.samples[0].annotations.begin() + 1, {{}, {}, {{{{{x, 1}, {5, 1}, {5, 6}}, {}}}}, std::nullopt});
        const std::string patched = patchedText(text, path, original, edited).value();
        QVERIFY2(patched.find("\"1\":" + circle + ",\"1\":" + rect) != std::string::npos, patched.c_str());
        const auto read = open(write("file.json", patched)).samples[0].annotations;  // in the order of the names
        const auto& meant = edited.samples[0].annotations;
        QVERIFY2(std::is_permutation(read.begin(), read.end(), meant.begin(), meant.end(), sameShape), patched.c_str());
    }

    void severalBadPartsOfOneShape() {
        const std::string text =
            R"({"images":[{"id":7,"file_name":"a.jpg"}],"annotations":[{"id":1,"image_id":7,"segmentation":[[0,0],[1,1,5,1,5,5],["x"],[8,1,9,1,9,3], null]}]})";
        const fs::path path = write("file.json", text);
        const Benchmark original = open(path);
        QCOMPARE(original.samples[0].annotations[0].region.parts.size(), std::size_t{2});
        QCOMPARE(badOnes(original).size(), std::size_t{3});
        QVERIFY(badOnes(original)[1].where.ends_with("/annotations/0/segmentation/2"));
        Benchmark edited = original;
        edited.samples[0].annotations[0].region.parts[1].outer[1].y = 2;
        std::string expected = text;
        expected.replace(expected.find("8,1,9,1"), 7, "8,1,9,2");
        QCOMPARE(patchedText(text, path, original, edited).value(), expected);
        edited = original;
        edited.samples[0].annotations[0].region.parts.erase(edited.samples[0].annotations[0].region.parts.begin());
        const std::string patched = patchedText(text, path, original, edited).value();
        for (const char* kept : {"[0,0]", "[\"x\"]", "null"})
            QVERIFY2(patched.find(kept) != std::string::npos, patched.c_str());
        QVERIFY(sameShapes(open(write("file.json", patched)).samples[0], edited.samples[0]));
    }

    /// A PixMMVP folder whose tables and shapes are half valid.
    void pixmmvp() {
        const fs::path root = write("bench/Objects.csv", "Index, Object\n1, the dog\n2, \"the \"\"cat\"\"\"\nx, odd\n,,\n").parent_path();
        const std::string json =
            R"({"images":[{"id":1,"width":20,"height":10,"file_name":"1.jpg"},{"id":2,"width":20,"height":10,"file_name":"2.jpg"},{"id":9}],
"annotations":[{"id":1,"image_id":1,"segmentation":[[1,1,5]]},{"id":2,"image_id":1,"segmentation":[[1,1,5,1,5,5]],"category_id":null},
{"id":3,"image_id":2,"segmentation":{"size":[10,20],"counts":[1]}},5],"categories":[]})";
        QVERIFY(writeFile(root / "Segmentations.json", json));
        QVERIFY(writeFile(root / "Questions.csv", "Index,Question,Options,Correct Answer\n1,Is it?,(a) Yes (b) No,(a)\n2,Is it?,(a) Yes (b) No,(b)\ntwo,?,?,?\n"));
        const Benchmark original = open(root);
        QCOMPARE(original.layout, std::string("pixmmvp"));
        QCOMPARE(original.samples.size(), std::size_t{2});
        QCOMPARE(original.samples[0].annotations.size(), std::size_t{1});
        QCOMPARE(badOnes(original).size(), std::size_t{3});
        Benchmark edited = original;
        edited.samples[0].annotations[0].region.parts[0].outer[1].x = 6;
        setExpression(edited.samples[1], "the black cat");
        edited.samples[1].correctChoice = 0;
        const fs::path out = root.parent_path() / "out";
        const auto written = writePatched(original, edited, out);
        QVERIFY2(written, written ? "" : describe(written.error()).c_str());
        QCOMPARE(readFile(out / "Objects.csv").value(), std::string("Index, Object\n1, the dog\n2,the black cat\nx, odd\n,,\n"));
        QCOMPARE(readFile(out / "Questions.csv").value(),
                 std::string("Index,Question,Options,Correct Answer\n1,Is it?,(a) Yes (b) No,(a)\n2,Is it?,(a) Yes (b) No,(a)\ntwo,?,?,?\n"));
        std::string expected = json;
        expected.replace(expected.find("[[1,1,5,1,5,5]]"), 15, "[[1,1,6,1,5,5]]");
        QCOMPARE(readFile(out / "Segmentations.json").value(), expected);
        QCOMPARE(open(out).notes.size(), original.notes.size());
    }

    void pixcvbench() {
        const fs::path root = write("bench/Objects.csv", ",Id,file,Objects\n0,0,CV-Bench/COCO/coco/images/a.jpg,dog\n1,?,,\n").parent_path();
        std::string json = "{\"categories\":[{\"id\":0}],\"images\":[{\"id\":0,\"file_name\":\"a.jpg\"},7],\"annotations\":["
                           "{\"image_id\":0,\"segmentation\":{\"size\":[10,20],\"counts\":\"@\"}},\n"
                           "{\"image_id\":0,\"segmentation\":{\"size\":[10,20],\"counts\":\"5:ok\"}},"
                           "{\"image_id\":0,\"segmentation\":{\"size\":[20],\"counts\":\"5:ok5\"}}]}";
        json.replace(json.find('@'), 1, encodeCounts(maskFromRuns({20, 10}, {5, 10, 185}).value()));
        fs::create_directories(root / "COCO");
        QVERIFY(writeFile(root / "COCO/FinalSegmentations.json", json));
        QVERIFY(writeFile(root / "test_2d.jsonl", "{\"idx\":0,\"type\":\"2D\",\"question\":\"How many?\",\"choices\":[\"1\",\"2\"],\"answer\":\"(A)\"}\nbroken {\n\n{\"no\":1}\n"));
        const Benchmark original = open(root);
        QCOMPARE(original.layout, std::string("pixcvbench"));
        QCOMPARE(original.samples[0].annotations.size(), std::size_t{1});
        QCOMPARE(badOnes(original).size(), std::size_t{2});
        Benchmark edited = original;
        edited.samples[0].annotations.push_back({{}, {}, {{{{{1, 1}, {5, 1}, {5, 5}}, {}}}}, std::nullopt});
        edited.samples[0].question = "How many dogs?";
        const fs::path out = root.parent_path() / "out";
        const auto written = writePatched(original, edited, out);
        QVERIFY2(written, written ? "" : describe(written.error()).c_str());
        QCOMPARE(readFile(out / "Objects.csv").value(), readFile(root / "Objects.csv").value());
        const std::string now = readFile(out / "COCO/FinalSegmentations.json").value();
        for (const char* kept : {R"({"image_id":0,"segmentation":{"size":[10,20],"counts":"5:ok"}})", R"({"image_id":0,"segmentation":{"size":[20],"counts":"5:ok5"}})", ",7]"})
            QVERIFY2(now.find(kept) != std::string::npos, now.c_str());
        QVERIFY(readFile(out / "test_2d.jsonl")->ends_with("\nbroken {\n\n{\"no\":1}\n"));
        const Benchmark read = open(out);
        QVERIFY(sameShapes(read.samples[0], edited.samples[0]));
        QCOMPARE(read.samples[0].question, edited.samples[0].question);
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestQuarantine)
#include "tst_quarantine.moc"
