// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the demo benchmark: pairs of pictures with the same question and opposite answers, in
// PixMMVP's layout.
#include "core/base/files.h"
#include "core/data/json.h"
#include "resources/demo/make/render.h"
#include "resources/demo/make/text.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <filesystem>
#include <iostream>
#include <set>

using namespace groundscope;
using namespace groundscope::demo;

namespace {

constexpr int kSide = 448;  // pixels of a picture
constexpr int kJpegQuality = 88;
constexpr std::uint64_t kSeed = 20261123;

struct Picture {
    Scene scene;
    Question question;
    std::string expression;  // "None" when there is nothing to point at
    bool answerFirst = true;
};

struct Plan {
    Topic topic;
    int pairs;
    std::string_view pattern;  // PixMMVP's visual pattern
};

constexpr std::array<Plan, kTopics> kPlans = {
    {{Topic::Colour, 8, "Color and Appearance"},
     {Topic::PartColour, 7, "Color and Appearance"},
     {Topic::Where, 5, "Positional and Relational Context"},
     {Topic::State, 4, "State and Condition"},
     {Topic::What, 3, "Positional and Relational Context"},
     {Topic::Which, 3, "Structural and Physical Characteristics"},
     {Topic::Exists, 4, "Presence of Specific Features"},
     {Topic::Context, 2, "Positional and Relational Context"}}};

std::string expressionFor(const Scene& scene, const Question& question) {
    if (question.topic == Topic::Context)
        return "None";
    if (question.topic == Topic::Exists) {
        const std::size_t begin =
            question.text.find_first_of(' ', std::string("Is there ").size()) + 1;
        return "the " + question.text.substr(begin, question.text.find(" in the image") - begin);
    }
    const SceneObject& object = scene.objects[static_cast<std::size_t>(question.object)];
    if (question.topic == Topic::What)
        return "the object at the " + locations()[static_cast<std::size_t>(object.location())];
    if (question.topic == Topic::Which)
        return "the " + colours()[static_cast<std::size_t>(object.colour())] + " object";
    const std::string noun = "the " + object.info().name;
    return question.part < 0
               ? noun
               : noun + "'s " + object.info().parts[static_cast<std::size_t>(question.part)].name;
}

SceneOptions crowded() {
    SceneOptions options;
    options.countWeights = {0, 0.45, 0.35, 0.2};
    return options;
}

Picture samplePicture(Random& random, Topic topic) {
    while (true) {
        Picture picture;
        picture.scene = sampleScene(random, crowded());
        if (picture.scene.objects.size() < 2)
            continue;
        picture.question =
            askAbout(random, picture.scene, topic, random.below(picture.scene.objects.size()));
        if (picture.question.topic != topic)
            continue;
        picture.expression = expressionFor(picture.scene, picture.question);
        return picture;
    }
}

/// Another picture for the same question whose answer is the first one's wrong answer.
Picture sampleOpposite(Random& random, const Picture& first) {
    while (true) {
        Picture second = samplePicture(random, first.question.topic);
        if (second.question.text == first.question.text &&
            second.question.answer == first.question.wrong) {
            second.question.wrong = first.question.answer;
            second.answerFirst = !first.answerFirst;
            return second;
        }
    }
}

std::vector<Picture> samplePictures(Random& random, std::vector<std::string_view>& patterns) {
    std::vector<Picture> pictures;
    std::set<std::string> asked;
    for (const Plan& plan : kPlans)
        for (int made = 0; made < plan.pairs;) {
            Picture first = samplePicture(random, plan.topic);
            if (plan.topic != Topic::Context && !asked.insert(first.question.text).second)
                continue;
            first.answerFirst = random.chance(0.5);
            Picture second = sampleOpposite(random, first);
            pictures.push_back(std::move(first));
            pictures.push_back(std::move(second));
            patterns.insert(patterns.end(), 2, plan.pattern);
            ++made;
        }
    return pictures;
}

std::string csvField(const std::string& text) {
    if (text.find_first_of(",\"\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

std::string questionRow(const Picture& picture, std::size_t id) {
    const Sample sample = toSample(picture.question, picture.answerFirst, picture.expression);
    return std::to_string(id) + "," + csvField(sample.question) + "," +
           csvField(sample.rawOptions) + (picture.answerFirst ? ",(a)" : ",(b)");
}

Json annotationJson(const Ring& ring, std::size_t id, std::size_t imageId) {
    Json flat = Json::array();
    for (const Point& p : ring) {
        flat.push_back(static_cast<int>(p.x));
        flat.push_back(static_cast<int>(p.y));
    }
    const Region region{{{ring, {}}}};
    const Rect box = boundsOf(region);
    Json json;
    json["segmentation"] = Json::array({flat});
    json["area"] = areaOf(region);
    json["bbox"] = {static_cast<int>(box.x),
                    static_cast<int>(box.y),
                    static_cast<int>(box.width),
                    static_cast<int>(box.height)};
    json["iscrowd"] = 0;
    json["id"] = id;
    json["image_id"] = imageId;
    json["category_id"] = nullptr;
    return json;
}

/// COCO layout as VGG Image Annotator exports it (spec 2.2).
Json segmentationsJson(const std::vector<Picture>& pictures) {
    Json images = Json::array();
    Json annotations = Json::array();
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        images.push_back({{"id", i + 1},
                          {"width", kSide},
                          {"height", kSide},
                          {"file_name", std::to_string(i + 1) + ".jpg"},
                          {"license", 0},
                          {"date_captured", ""}});
        const Picture& picture = pictures[i];
        if (picture.question.object < 0)
            continue;
        for (const Ring& ring :
             outlinesOf(picture.scene, picture.question.object, picture.question.part, kSide))
            annotations.push_back(annotationJson(ring, annotations.size() + 1, i + 1));
    }
    Json json;
    json["info"] = {{"year", 2026},
                    {"version", "1"},
                    {"description", "GroundScope demo scenes, seed " + std::to_string(kSeed)},
                    {"contributor", "GroundScope"},
                    {"url", ""},
                    {"date_created", ""}};
    json["images"] = images;
    json["annotations"] = annotations;
    json["licenses"] = Json::array({{{"id", 0}, {"name", "GPL-3.0-or-later"}, {"url", ""}}});
    json["categories"] = Json::array();
    return json;
}

Result<Done> writePictures(const std::filesystem::path& folder,
                           const std::vector<Picture>& pictures) {
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        Random random(kSeed + 1000 + i);
        cv::Mat bgr;
        cv::cvtColor(renderScene(random, pictures[i].scene, kSide).rgb, bgr, cv::COLOR_RGB2BGR);
        std::vector<std::uint8_t> jpeg;
        cv::imencode(".jpg", bgr, jpeg, {cv::IMWRITE_JPEG_QUALITY, kJpegQuality});
        GS_CHECK(writeFile(folder / (std::to_string(i + 1) + ".jpg"),
                           {reinterpret_cast<const char*>(jpeg.data()), jpeg.size()}));
    }
    return Done{};
}

Result<Done> writeBenchmark(const std::filesystem::path& root) {
    Random random(kSeed);
    std::vector<std::string_view> patterns;
    const std::vector<Picture> pictures = samplePictures(random, patterns);
    const std::filesystem::path imageFolder = root / "MMVP Images";
    std::error_code error;
    std::filesystem::create_directories(imageFolder, error);
    if (error)
        return Error{ErrorCode::Io,
                     "The folder cannot be made: " + error.message() + ".",
                     imageFolder.string()};

    std::string questions = "Index,Question,Options,Correct Answer\n";
    std::string objects = "Index, Object\n";
    std::string visualPatterns = ",Index,Question,Options,Correct Answer,Pattern\n";
    std::string none;
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        const std::string row = questionRow(pictures[i], i + 1);
        questions += row + "\n";
        visualPatterns += std::to_string(i) + "," + row + "," + std::string(patterns[i]) + "\n";
        objects += std::to_string(i + 1) + ", " + pictures[i].expression + "\n";
        if (pictures[i].expression == "None")
            none += std::to_string(i + 1) + ".jpg\n";
    }
    GS_CHECK(writeFile(root / "Questions.csv", questions));
    GS_CHECK(writeFile(root / "Objects.csv", objects));
    GS_CHECK(writeFile(root / "visual_patterns.csv", visualPatterns));
    GS_CHECK(writeFile(root / "meta_none.txt", none));
    GS_CHECK(writeFile(root / "Segmentations.json", dumpJson(segmentationsJson(pictures)) + "\n"));
    GS_CHECK(writePictures(imageFolder, pictures));
    std::cout << pictures.size() << " pictures in " << root.string() << "\n";
    return Done{};
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "Usage: demo-make-benchmark FOLDER\n";
        return 2;
    }
    if (const auto written = writeBenchmark(argv[1]); !written) {
        std::cerr << describe(written.error()) << "\n";
        return 2;
    }
    return 0;
}
