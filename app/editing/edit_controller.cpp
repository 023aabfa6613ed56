// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/edit_controller.h"

#include "core/base/utc.h"
#include "core/edit/label_edit.h"
#include "widgets/render/convert.h"

#include <QMetaObject>
#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

std::string freshId() {
    return QString::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, u'0').toStdString();
}

/// A shape is there: an image said to hold none, or not annotated yet, is no longer that.
void addStateChange(const Sample& sample, Edit& edit) {
    const bool adds = std::any_of(edit.annotations.begin(), edit.annotations.end(),
                                  [](const AnnotationChange& change) { return !change.before && change.after; });
    const bool empty = sample.target == TargetState::Absent || sample.target == TargetState::Unannotated;
    if (!adds || !empty || !sample.annotations.empty())
        return;
    if (const auto before = fieldOf(sample, "state"))
        edit.fields.push_back({"state", *before, "present"});
}

}  // namespace

EditController::EditController(Session* session, QObject* parent) : QObject(parent), m_session(session) {
    connect(&m_labels, &LabelJournal::opened, this, &EditController::takeLabelEdits);
}

EditController::~EditController() = default;

void EditController::open(const std::shared_ptr<const Benchmark>& original, const EditPlace& place) {
    // The old file lets its lock go off this thread, before the new one is opened: it may be the same.
    const auto old = std::make_shared<std::shared_ptr<EditFile>>(std::move(m_file));
    close();
    EditFile::Options options;
    options.onState = stateRelay();
    m_opening.start(
        [old, original, place, options](const std::stop_token& stop) {
            old->reset();
            return openEdits(original, place, options, stop);
        },
        [this](OpenedEdits edits) {
            m_original = edits.original;
            m_file = edits.file;
            m_history = std::move(edits.history);
            m_state = m_file ? m_file->state() : SaveState();
            Q_EMIT opened(edits);
            Q_EMIT historyChanged();
            Q_EMIT saveStateChanged();
        });
}

void EditController::close() {
    ++m_document;
    m_opening.cancel();
    m_saving.cancel();
    lock();
    m_original.reset();
    m_labels.open({}, {});
    m_history = EditHistory();
    m_state = {};
    if (m_file) {  // what is left is written off this thread
        const auto old = std::make_shared<std::shared_ptr<EditFile>>(std::move(m_file));
        QThreadPool::globalInstance()->start([old] { old->reset(); });
    }
    Q_EMIT historyChanged();
    Q_EMIT saveStateChanged();
}

std::filesystem::path EditController::path() const {
    return m_file ? m_file->path() : std::filesystem::path();
}

bool EditController::hasCorrections() const {
    return std::ranges::any_of(m_history.entries(), [](const EditHistory::Entry& entry) { return !isLabelEdit(entry.edit); });
}

void EditController::lock() {
    m_locking.cancel();
    setLocked(true);
}

/// Other programs are kept out before the first edit, not after it.
void EditController::unlock() {
    if (!m_locked || !isEditable())
        return;
    m_locking.start([file = m_file](const std::stop_token&) { return file->lock(); },
                    [this](const Result<Done>& done) {
                        if (done || done.error().code != ErrorCode::Conflict)
                            setLocked(false);  // a folder that cannot be written: edits go to the fallback
                        else
                            refuse(done.error());
                    });
}

void EditController::setLocked(bool locked) {
    if (locked == m_locked)
        return;
    m_locked = locked;
    Q_EMIT lockChanged(locked);
}

std::string EditController::currentId() const {
    const Sample* sample = m_session->currentSample();
    return sample ? sample->id : std::string();
}

const Sample* EditController::sampleOf(const QString& sampleId) const {
    const auto benchmark = m_session->benchmark();
    const auto index = benchmark ? benchmark->find(toUtf8(sampleId)) : std::nullopt;
    return index ? &benchmark->samples[*index] : nullptr;  // alive as long as the session keeps the benchmark
}

bool EditController::mayEdit() {
    if (m_locked)
        Q_EMIT lockedTouched();
    return !m_locked && m_file && m_session->currentSample() != nullptr;
}

bool EditController::refuse(const Error& error) {
    Q_EMIT refused(error);
    return false;
}

/// Applies, remembers, stores, shows: in this order, so that nothing is stored that cannot be applied.
bool EditController::commit(const Sample& before, Edit edit) {
    if (edit.isEmpty())
        return false;
    Sample sample = before;
    edit.sampleId = sample.id;
    edit.id = freshId();
    edit.who = toUtf8(m_author.name);
    edit.why = toUtf8(m_author.reason);
    edit.whenUtc = utcNow();
    if (const auto done = applyEdit(sample, edit); !done)
        return refuse(done.error());
    m_file->append(edit);
    m_history.push(std::move(edit));
    m_session->setSample(std::move(sample));
    Q_EMIT historyChanged();
    return true;
}

bool EditController::editAnnotations(const QString& sampleId, const QString& action,
                                     const std::vector<AnnotationChange>& changes) {
    const Sample* sample = sampleOf(sampleId);
    if (!mayEdit() || sample == nullptr)
        return false;
    Edit edit;
    edit.action = toUtf8(action);
    edit.annotations = changes;
    addStateChange(*sample, edit);
    return commit(*sample, std::move(edit));
}

bool EditController::editSample(const QString& sampleId, const QString& action,
                                const std::function<Result<Done>(Sample&)>& change) {
    const Sample* before = sampleOf(sampleId);
    if (!mayEdit() || before == nullptr)
        return false;
    Sample after = *before;
    if (const auto done = change(after); !done)
        return refuse(done.error());
    return commit(*before, editBetween(*before, after, toUtf8(action)));
}

bool EditController::editField(const QString& sampleId, const QString& field, const QString& value) {
    const std::string name = toUtf8(field);
    const std::string text = toUtf8(value);
    return editSample(sampleId, u"text"_s, [&](Sample& sample) -> Result<Done> {
        if (name == "expression") {
            if (text != sample.expression)
                setExpression(sample, text);
            return Done{};
        }
        if (name == "options")
            return text == optionsText(sample) ? Result<Done>(Done{}) : setOptions(sample, text);
        Edit edit;
        GS_TRY(const std::string before, fieldOf(sample, name));
        edit.fields.push_back({name, before, text});
        return applyEdit(sample, edit);
    });
}

void EditController::apply(const std::vector<Edit>& edits) {
    if (!mayEdit())
        return;
    Benchmark corrected = *m_session->benchmark();
    std::vector<Sample> samples;
    std::optional<Error> first;
    for (const Edit& edit : edits) {
        const auto index = corrected.find(edit.sampleId);
        const auto done = index ? applyEdit(corrected.samples[*index], edit)
                                : Result<Done>(Error{ErrorCode::NotFound, "The patch is of a sample that is not here.",
                                                     "sample " + edit.sampleId});
        if (!done) {
            first = first ? first : std::optional(done.error());
            continue;
        }
        m_file->append(edit);
        m_history.push(edit);
        std::erase_if(samples, [&](const Sample& sample) { return sample.id == edit.sampleId; });
        samples.push_back(corrected.samples[*index]);
    }
    m_session->setSamples(std::move(samples));
    Q_EMIT historyChanged();
    if (first)
        refuse(*first);
}

void EditController::setRun(const std::string& runId) {
    if (runId == m_labels.runId())
        return;
    std::vector<EditHistory::Entry> entries = m_history.entries();
    std::erase_if(entries, [](const EditHistory::Entry& entry) { return isLabelEdit(entry.edit); });
    m_history = EditHistory(std::move(entries), kMaxHistoryBytes);
    m_labels.open(runId, m_session->benchmark());
    Q_EMIT historyChanged();
}

/// Those of earlier sessions lie before those made since the run is open, and among the corrections by their time.
void EditController::takeLabelEdits(const std::vector<EditHistory::Entry>& entries) {
    std::vector<EditHistory::Entry> all;
    std::ranges::merge(m_history.entries(), entries, std::back_inserter(all), {},
                       [](const EditHistory::Entry& entry) { return entry.edit.whenUtc; },
                       [](const EditHistory::Entry& entry) { return entry.edit.whenUtc; });
    m_history = EditHistory(std::move(all), kMaxHistoryBytes);
    Q_EMIT historyChanged();
}

void EditController::recordLabel(const std::optional<Label>& before, const Label& after) {
    if (m_labels.runId().empty() || (before && before->value == after.value && before->note == after.note))
        return;
    Edit edit = labelEdit(before, after, m_labels.runId());
    edit.id = freshId();
    edit.whenUtc = utcNow();
    m_labels.append(edit);
    m_history.push(std::move(edit));
    Q_EMIT historyChanged();
}

/// Both stacks lie in one list, in the order made.
const Edit* EditController::nextUndo() const {
    const std::string id = currentId();
    return std::max(m_history.nextUndo(id), m_history.nextUndo(labelStack(id, m_labels.runId())), std::less<>());
}

const Edit* EditController::nextRedo() const {
    const std::string id = currentId();
    const Edit* edit = m_history.nextRedo(id);
    const Edit* label = m_history.nextRedo(labelStack(id, m_labels.runId()));
    return edit && label ? std::min(edit, label, std::less<>()) : edit ? edit : label;
}

bool EditController::mayStep(const Edit* edit) const {
    return edit && (isLabelEdit(*edit) || (isEditable() && !m_locked));
}

/// What the edit says, to the sample or the run.
bool EditController::change(const Edit& edit) {
    if (isLabelEdit(edit)) {
        const Result<Label> label = labelOf(edit);
        if (!label)
            return refuse(label.error());
        Q_EMIT labelWanted(*label);
        return true;
    }
    if (!mayEdit())
        return false;
    Sample sample = *m_session->currentSample();
    if (const auto done = applyEdit(sample, edit); !done)
        return refuse(done.error());
    m_session->setSample(std::move(sample));
    return true;
}

bool EditController::takeBack() {
    const Edit* edit = nextUndo();
    if (edit == nullptr || !change(inverseOf(*edit)))
        return false;
    const std::string stack = edit->sampleId;
    isLabelEdit(*edit) ? m_labels.appendUndo(stack) : m_file->appendUndo(stack);
    m_history.undo(stack);
    return true;
}

bool EditController::doAgain() {
    const Edit* edit = nextRedo();
    if (edit == nullptr || !change(*edit))
        return false;
    const std::string stack = edit->sampleId;
    isLabelEdit(*edit) ? m_labels.appendRedo(stack) : m_file->appendRedo(stack);
    m_history.redo(stack);
    return true;
}

bool EditController::undo() {
    const bool done = takeBack();
    if (done)
        Q_EMIT historyChanged();
    return done;
}

bool EditController::redo() {
    const bool done = doAgain();
    if (done)
        Q_EMIT historyChanged();
    return done;
}

void EditController::goTo(const QString& editId) {
    const std::string id = toUtf8(editId);
    const std::string sampleId = currentId();
    const auto& entries = m_history.entries();
    const auto wanted = std::find_if(entries.begin(), entries.end(), [&](const EditHistory::Entry& entry) {
        return entry.edit.id == id && groundscope::sampleOf(entry.edit) == sampleId;
    });
    if (!id.empty() && wanted == entries.end())
        return;
    if (!id.empty() && wanted->undone) {
        bool last = false;
        while (!last) {
            const Edit* next = nextRedo();
            last = next == nullptr || next->id == id;
            if (!doAgain())
                break;
        }
    } else {
        for (const Edit* next = nextUndo(); next && next->id != id; next = nextUndo())
            if (!takeBack())
                break;
    }
    Q_EMIT historyChanged();
}

std::function<void(const SaveState&)> EditController::stateRelay() {
    // Lives as long as the file does: states are posted to it, never to a controller that may be gone.
    const std::shared_ptr<QObject> relay(new QObject, [](QObject* dead) { dead->deleteLater(); });
    return [relay, self = QPointer<EditController>(this), document = m_document](const SaveState& state) {
        QMetaObject::invokeMethod(
            relay.get(),
            [self, document, state] {
                if (self && self->m_document == document)
                    self->takeState(state);
            },
            Qt::QueuedConnection);
    };
}

void EditController::takeState(const SaveState& state) {
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT saveStateChanged();
}

void EditController::save() {
    if (!m_file)
        return;
    m_saving.start([file = m_file](const std::stop_token&) { return file->sync(); },
                   [this](const Result<Done>&) {
                       if (m_file)
                           takeState(m_file->state());
                   });
}

}  // namespace groundscope
