// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/audit.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace groundscope {
namespace {

constexpr std::string_view kBlind = "blind:";

bool isValue(const std::string& value) {
    return std::ranges::find(kAuditValues, value) != kAuditValues.end();
}

std::size_t placeOf(const std::string& reason) {
    return static_cast<std::size_t>(std::ranges::find(kAuditReasons, reason) - kAuditReasons.begin());
}

/// Codes of a note and what follows them.
void readNote(const std::string& note, AuditVerdict& verdict) {
    const auto end = note.find(']');
    if (note.empty() || note.front() != '[' || end == std::string::npos) {
        verdict.note = note;
        return;
    }
    std::size_t begin = 1;
    while (begin < end) {
        const auto comma = std::min(note.find(',', begin), end);
        const std::string code = note.substr(begin, comma - begin);
        std::uint64_t seed = 0;
        const bool blind = code.starts_with(kBlind);
        if (blind && std::from_chars(code.data() + kBlind.size(), code.data() + code.size(), seed).ec == std::errc())
            verdict.blindSeed = seed;
        else if (!code.empty() && std::ranges::find(verdict.reasons, code) == verdict.reasons.end())
            verdict.reasons.push_back(code);
        begin = comma + 1;
    }
    const std::size_t text = end + 1 + (note.size() > end + 1 && note[end + 1] == ' ' ? 1 : 0);
    verdict.note = note.substr(text);
    std::ranges::stable_sort(verdict.reasons, {}, placeOf);
}

std::string writeNote(const AuditVerdict& verdict) {
    std::vector<std::string> codes = verdict.reasons;
    std::ranges::stable_sort(codes, {}, placeOf);
    if (verdict.blindSeed)
        codes.push_back(std::string(kBlind) + std::to_string(*verdict.blindSeed));
    if (codes.empty() && !verdict.note.starts_with('['))
        return verdict.note;
    std::string note = "[";
    for (const std::string& code : codes)
        note += (note.size() > 1 ? "," : "") + code;
    return note + "]" + (verdict.note.empty() ? "" : " " + verdict.note);
}

std::optional<double> share(std::int64_t part, std::int64_t whole) {
    return whole == 0 ? std::nullopt : std::optional(static_cast<double>(part) / static_cast<double>(whole));
}

std::optional<double> iouOf(const AuditIous& ious, const std::string& sampleId, const std::string& selector) {
    const auto found = ious.find({sampleId, selector});
    return found == ious.end() ? std::nullopt : std::optional(found->second);
}

void addBlind(BlindFigures& figures, const AuditVerdict& verdict, const AuditIous& ious) {
    ++figures.verdicts;
    const std::string better = verdict.better();
    if (better.empty())
        return;
    const bool first = verdict.value == "first";
    ++(first ? figures.first : figures.second);
    figures.left += first != isSwapped(*verdict.blindSeed, verdict.sampleId);
    const auto a = iouOf(ious, verdict.sampleId, verdict.pair.first);
    const auto b = iouOf(ious, verdict.sampleId, verdict.pair.second);
    if (!a || !b || *a == *b)
        return;
    ++figures.decided;
    figures.withIou += (*a > *b) == first;
}

}  // namespace

std::string AuditVerdict::better() const {
    return value == "first" ? pair.first : value == "second" ? pair.second : std::string();
}

Label toLabel(const AuditVerdict& verdict) {
    Label label;
    label.sampleId = verdict.sampleId;
    label.kind = kAuditKind;
    label.item = verdict.pair.item();
    label.annotator = verdict.annotator;
    label.source = "person";
    label.value = verdict.value;
    label.note = writeNote(verdict);
    label.atUtc = verdict.atUtc;
    return label;
}

std::optional<AuditVerdict> auditVerdict(const Label& label) {
    const auto slash = label.item.find('/');
    const bool known = label.value.empty() || isValue(label.value);
    if (label.kind != kAuditKind || slash == std::string::npos || !known)
        return std::nullopt;
    AuditVerdict verdict;
    verdict.sampleId = label.sampleId;
    verdict.pair = {label.item.substr(0, slash), label.item.substr(slash + 1)};
    verdict.annotator = label.annotator;
    verdict.value = label.value;
    verdict.atUtc = label.atUtc;
    readNote(label.note, verdict);
    return verdict;
}

std::vector<AuditVerdict> auditVerdicts(std::span<const Label> labels, const std::string& annotator) {
    std::vector<AuditVerdict> verdicts;
    std::map<std::array<std::string, 3>, std::size_t> places;  // sample, item, annotator: the newest counts
    for (const Label& label : labels) {
        auto verdict = auditVerdict(label);
        if (!verdict || (!annotator.empty() && label.annotator != annotator))
            continue;
        const auto [place, added] = places.try_emplace({label.sampleId, label.item, label.annotator}, verdicts.size());
        if (added)
            verdicts.push_back(*std::move(verdict));
        else
            verdicts[place->second] = *std::move(verdict);
    }
    std::erase_if(verdicts, [](const AuditVerdict& verdict) { return verdict.value.empty(); });
    return verdicts;
}

bool isSwapped(std::uint64_t seed, const std::string& sampleId) {
    std::uint64_t hash = 0xcbf29ce484222325U ^ seed;  // FNV-1a, then the finalizer of SplitMix64 for an even last bit
    for (const char c : sampleId) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001b3U;
    }
    hash += 0x9e3779b97f4a7c15U;
    hash = (hash ^ (hash >> 30U)) * 0xbf58476d1ce4e5b9U;
    hash = (hash ^ (hash >> 27U)) * 0x94d049bb133111ebU;
    return ((hash ^ (hash >> 31U)) & 1U) != 0;
}

std::optional<double> BlindFigures::firstShare() const {
    return share(first, first + second);
}

std::optional<double> BlindFigures::leftShare() const {
    return share(left, first + second);
}

std::optional<double> BlindFigures::iouShare() const {
    return share(withIou, decided);
}

std::vector<AuditFigures> auditFigures(std::span<const AuditVerdict> verdicts, const AuditIous& ious) {
    std::vector<AuditFigures> all;
    for (const AuditVerdict& verdict : verdicts) {
        auto found = std::ranges::find_if(all, [&verdict](const AuditFigures& figures) {
            return figures.annotator == verdict.annotator && figures.pair == verdict.pair;
        });
        if (found == all.end()) {
            all.push_back({verdict.annotator, verdict.pair, {}, {}, 0, {}});
            found = std::prev(all.end());
        }
        ++found->verdicts;
        ++found->values[verdict.value];
        for (const std::string& reason : verdict.reasons)
            ++found->reasons[reason];
        if (verdict.blindSeed)
            addBlind(found->blind, verdict, ious);
    }
    return all;
}

Agreement auditAgreement(std::span<const Label> labels, const std::string& first, const std::string& second) {
    std::vector<Label> counted;
    for (const AuditVerdict& verdict : auditVerdicts(labels))
        counted.push_back(toLabel(verdict));
    return agreementOn(counted, kAuditKind, first, second);
}

}  // namespace groundscope
