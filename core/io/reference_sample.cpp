// SPDX-License-Identifier: GPL-3.0-or-later
// One sample of a published run: its lines and masks as a form.
#include "core/io/reference_run.h"

#include "core/io/image.h"
#include "core/io/reference_masks.h"
#include "core/text/plain_text.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <map>
#include <set>

namespace groundscope {
namespace {

namespace fs = std::filesystem;

std::string sizeText(Size size) {
    return std::to_string(size.width) + " x " + std::to_string(size.height);
}

std::string withBlanks(std::string text) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

/// Without white space at its end, line feeds as blanks: what the long grammar keeps of an answer.
std::string asFiled(const std::string& text) {
    const std::string plain = withBlanks(text);
    return codePointSubstring(plain, {0, trimmedChars(plain).end});
}

/// "0, 3, 7"
std::string listText(const std::vector<int>& numbers) {
    std::string text;
    for (const int number : numbers)
        text += (text.empty() ? "" : ", ") + std::to_string(number);
    return text;
}

class SampleReader {
  public:
    SampleReader(const ReferenceRun& reference, std::size_t index)
        : m_reference(reference),
          m_sample(reference.benchmark->samples[index]),
          m_sources(reference.sources[index]) {
        m_read.run.sampleId = m_sample.id;
        m_read.run.filled = Stage::Selections;
    }

    Result<ReferenceSample> read(const Progress& progress) {
        readAnswers();
        readPhrases();
        m_read.run.imageSize = knownSize();
        GS_CHECK(readCandidates(progress));
        if (m_reference.oneMaskAnImage)
            readWhole();
        else
            checkMissingMasks();
        const bool noFile = m_sources.candidates.empty() && m_sources.whole.empty();
        const bool noMask = m_read.run.candidates.empty() && (m_reference.oneMaskAnImage || !m_sources.candidates.empty());
        if (noFile || noMask)
            m_read.run.skipped = "no-prediction";
        if (noFile && !m_reference.files.predictions.empty())
            note("no-prediction", m_reference.files.predictions.string(), "There is no mask of this image; it scores 0.");
        select();
        return std::move(m_read);
    }

  private:
    void note(const char* kind, const std::string& where, const std::string& message) {
        m_read.notes.push_back({DataNote::Severity::Warning, kind, m_sample.id, where, message});
    }
    [[nodiscard]] std::string metaLine(int line) const {
        return m_reference.files.meta.string() + ", line " + std::to_string(line);
    }
    [[nodiscard]] fs::path fileOf(const std::string& name) const { return m_reference.files.predictions / name; }

    // ---- answer and phrases ----

    void readAnswers() {
        SampleRun& run = m_read.run;
        run.answers = m_sources.answers;
        const auto own = std::find_if(run.answers.begin(), run.answers.end(), [this](const ProbingAnswer& answer) {
            return answer.probing == m_reference.config.probing;
        });
        if (own != run.answers.end()) {
            run.answer.prompt = own->prompt;
            run.answer.text = own->text;
            run.answer.finished = true;
        }
        const auto filed = std::find_if(m_sources.meta.begin(), m_sources.meta.end(),
                                        [](const MetaLine& line) { return line.readable && line.text; });
        if (filed == m_sources.meta.end())
            return;
        if (own != run.answers.end() && asFiled(own->text) != asFiled(*filed->text))
            note("answers-differ", metaLine(filed->line),
                 "The text is not the response of the answers file; the text of the meta file is taken.");
        run.answer.text = *filed->text;
        run.answer.finished = true;
    }

    /// Lines by noun phrase. They name their group; the published scripts go by position instead, and an import for
    /// their profile does so too where they would find a line for every group.
    [[nodiscard]] std::vector<const MetaLine*> linesByGroup() {
        const std::vector<MetaLine>& lines = m_sources.meta;
        int groups = 0;
        for (const PredictionFile& file : m_sources.candidates)
            groups = std::max(groups, file.group + 1);
        bool inOrder = true;
        for (std::size_t i = 0; i < lines.size(); ++i)
            inOrder = inOrder && lines[i].group == static_cast<int>(i);
        const bool enough = groups > 0 && lines.size() >= static_cast<std::size_t>(groups);
        const bool byPosition = inOrder || (enough && m_reference.config.profile == "reference");
        std::vector<const MetaLine*> found(static_cast<std::size_t>(groups), nullptr);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const int group = byPosition || lines[i].group < 0 ? static_cast<int>(i) : lines[i].group;
            if (group >= kMaxGroups) {
                note("unknown-group", metaLine(lines[i].line), "There are too many noun phrases; the line is left out.");
                continue;
            }
            const auto at = static_cast<std::size_t>(group);
            found.resize(std::max(found.size(), at + 1), nullptr);
            if (found[at] == nullptr)
                found[at] = &lines[i];
            else
                note("duplicate-line", metaLine(lines[i].line), "The noun phrase has a line already; this one is left out.");
        }
        if (!inOrder)
            note("group-numbers", metaLine(lines.front().line),
                 std::string("The groups are not numbered 0, 1, 2, …; lines belong to them by ") +
                     (byPosition ? "position, as the published scripts have it." : "number."));
        return found;
    }

    void readPhrases() {
        std::vector<int> without;
        const std::vector<const MetaLine*> lines = linesByGroup();
        const Span visible = trimmedChars(m_read.run.answer.text);
        for (const MetaLine* line : lines) {
            NounPhrase phrase;
            if (line != nullptr && line->readable)
                phrase = phraseOf(*line, visible);
            else
                without.push_back(static_cast<int>(m_read.run.phrases.size()));
            m_read.run.phrases.push_back(std::move(phrase));
        }
        if (!without.empty() && !m_reference.files.meta.empty())
            note("phrase-without-line", m_reference.files.meta.string(),
                 "There is no line for group " + listText(without) + ": no text, no score, no place.");
    }

    NounPhrase phraseOf(const MetaLine& line, Span visible) {
        NounPhrase phrase;
        phrase.text = line.phrase;
        phrase.head = line.core;
        phrase.similarity = line.score;
        if (!line.chars || !line.text)
            return phrase;
        const std::string& text = m_read.run.answer.text;
        const bool sameText = *line.text == text;
        const bool inside = line.chars->begin >= 0 && line.chars->begin <= line.chars->end &&
                            line.chars->end <= codePointCount(text);
        if (!sameText || !inside) {
            note(sameText ? "place-outside" : "texts-differ", metaLine(line.line),
                 sameText ? "The phrase's place lies outside the text; its place is unknown."
                          : "The text is not that of the image's first line; the phrase's place is unknown.");
            return phrase;
        }
        phrase.chars = *line.chars;
        const std::string there = codePointSubstring(text, phrase.chars);
        if (trimmedText(withBlanks(there)) != withBlanks(line.phrase))
            note("place-differs", metaLine(line.line), "At the phrase's place the text says \"" + there + "\".");
        const std::size_t head = line.core.empty() ? std::string::npos : there.rfind(line.core);
        if (head != std::string::npos) {
            const int begin = phrase.chars.begin + codePointCount(there.substr(0, head));
            phrase.headChars = {begin, begin + codePointCount(line.core)};
        }
        const int length = visible.end - visible.begin;
        const int begin = phrase.chars.begin - visible.begin;
        phrase.place = begin > 0 && begin < length ? static_cast<double>(begin) / length : 0;
        return phrase;
    }

    // ---- masks ----

    /// The image's size: as the benchmark says, of the image, of its annotations; 0 x 0 = as the first mask.
    [[nodiscard]] Size knownSize() const {
        if (!m_sample.imageSize.isEmpty())
            return m_sample.imageSize;
        const Result<Size> probed = probeImageSize(m_sample.imagePath);
        if (probed.has_value())
            return *probed;
        for (const Annotation& annotation : m_sample.annotations)
            if (annotation.mask)
                return annotation.mask->size;
        return {};
    }

    /// Of another size than the image, where that is not resized.
    bool isForeign(Size told, const std::string& where) {
        const Size size = m_read.run.imageSize;
        if (told == size || size.isEmpty() || m_reference.benchmark->layout == "pixcvbench")
            return false;
        note("mask-size", where,
             "The mask has " + sizeText(told) + " pixels, the image " + sizeText(size) + "; the mask is left out.");
        return true;
    }

    /// The mask of a file at the image's size, or nothing and a note.
    std::optional<Mask> readMask(const std::string& name) {
        const fs::path file = fileOf(name);
        std::optional<Mask> mask = loadUsualMask(file);
        if (mask ? isForeign(mask->size, file.string()) : !readUnusualMask(file, mask))
            return std::nullopt;
        Size& size = m_read.run.imageSize;
        if (size.isEmpty())
            size = mask->size;
        if (mask->size != size)
            return resizePrediction(*mask, size, m_reference.config.switches().published("B18"));
        return mask;
    }

    /// Any picture, good or bad. False: a note says why it is left out.
    bool readUnusualMask(const fs::path& file, std::optional<Mask>& mask) {
        const std::string where = file.string();
        if (const Result<Size> told = probeImageSize(file); told.has_value() && isForeign(*told, where))
            return false;  // before memory is taken for it
        Result<MaskPicture> picture = loadMaskPicture(file);
        if (!picture.has_value()) {
            note("unreadable-mask", where, picture.error().message + " The mask is left out.");
            return false;
        }
        if (picture->oddValues)
            note("mask-values", where, "The mask holds values other than 0, 1 and 255; pixels of at least 128 are foreground.");
        mask = std::move(picture->mask);
        return true;
    }

    /// The point of each group: by position, as the file has it.
    [[nodiscard]] PromptPoint pointOf(int group) const {
        const auto at = static_cast<std::size_t>(group);
        PromptPoint point;
        if (at < m_sources.points.size() && m_sources.points[at].at)
            point.at = *m_sources.points[at].at;
        return point;
    }

    Result<Done> readCandidates(const Progress& progress) {
        for (const PredictionFile& file : m_sources.candidates) {
            if (progress.stopped())
                return cancelledError();
            std::optional<Mask> mask = readMask(file.name);
            if (!mask)
                continue;
            m_files[file.name] = static_cast<int>(m_read.run.candidates.size());
            m_read.run.candidates.push_back({file.group, pointOf(file.group), file.level, *std::move(mask), 0, 0});
        }
        if (!m_sources.points.empty() && m_sources.points.size() != m_read.run.phrases.size())
            note("points-differ", m_reference.files.points.string() + ", line " + std::to_string(m_sources.points.front().line),
                 "There are " + std::to_string(m_sources.points.size()) + " points for " +
                     std::to_string(m_read.run.phrases.size()) + " noun phrases.");
        return Done{};
    }

    void readWhole() {
        if (m_sources.whole.empty())
            return;
        if (std::optional<Mask> mask = readMask(m_sources.whole)) {
            m_files[m_sources.whole] = 0;
            m_read.run.candidates.push_back({kNoPhrase, {}, 2, *std::move(mask), 0, 0});
        }
    }

    void checkMissingMasks() {
        if (m_reference.files.predictions.empty() || m_sources.candidates.empty())
            return;
        std::vector<int> masks(m_read.run.phrases.size(), 0);
        for (const PredictionFile& file : m_sources.candidates)
            ++masks[static_cast<std::size_t>(file.group)];
        std::vector<int> incomplete;
        for (std::size_t i = 0; i < masks.size(); ++i)
            if (masks[i] != 3)
                incomplete.push_back(static_cast<int>(i));
        if (!incomplete.empty())
            note("masks-missing", m_reference.files.predictions.string(),
                 "Expected three masks a noun phrase; it is otherwise for group " + listText(incomplete) + ".");
    }

    // ---- the published selection ----

    void select() {
        if (!m_sources.selection)
            return;
        const std::string& name = m_sources.selection->file;
        Selection chosen{"automatic", std::nullopt, 0, name.empty() ? "none" : "published"};
        if (const auto own = m_files.find(name); own != m_files.end())
            chosen.candidate = own->second;
        else if (!name.empty())
            chooseForeign(name, chosen);
        m_read.run.selections.push_back(std::move(chosen));
    }

    /// A file that is no candidate of this image: `{id}.png`, or another image's. The published script takes any.
    void chooseForeign(const std::string& name, Selection& chosen) {
        const std::string where =
            m_reference.files.automatic.string() + ", line " + std::to_string(m_sources.selection->line);
        std::error_code ignored;
        std::optional<Mask> mask;
        if (!m_reference.files.predictions.empty() && fs::exists(fileOf(name), ignored))
            mask = readMask(name);
        if (!mask) {
            chosen.reason = chosen.flag = "unknown-file";
            note("unknown-selection", where, "The selected file " + name + " is no usable mask of the folder of predictions.");
            return;
        }
        if (name != m_sources.whole) {
            chosen.flag = "foreign-file";
            note("foreign-selection", where, "The selected file " + name + " is no mask of this image; it is used all the same.");
        }
        chosen.united = static_cast<int>(m_read.run.united.size());
        m_read.run.united.push_back({kNoPhrase, {}, 2, *std::move(mask), 0, 0});
    }

    const ReferenceRun& m_reference;
    const Sample& m_sample;
    const ReferenceSources& m_sources;
    std::map<std::string, int> m_files;  ///< candidate of each file
    ReferenceSample m_read;
};

}  // namespace

Result<ReferenceSample> readReferenceSample(const ReferenceRun& reference, std::size_t index, const Progress& progress) {
    return SampleReader(reference, index).read(progress);
}

}  // namespace groundscope
