// SPDX-License-Identifier: GPL-3.0-or-later
/// EditController: corrections of the open document. Applies and takes back, stores, and keeps ground truth locked.
///
/// GUI thread; files are touched in the background. Corrected samples go into the session, edits into the history and
/// the edit file. Not here: widgets (edit_desk.h).
#pragma once

#include "app/editing/edit_opening.h"
#include "app/editing/label_journal.h"
#include "app/session/latest_task.h"
#include "app/session/session.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace groundscope {

/// Who makes an edit, and why: stored with each.
struct EditAuthor {
    QString name;
    QString reason;
    bool operator==(const EditAuthor&) const = default;
};

class EditController : public QObject {
    Q_OBJECT
  public:
    explicit EditController(Session* session, QObject* parent = nullptr);
    /// Waits a moment for what is not on disk yet.
    ~EditController() override;

    /// Lets the old document's edits go and reads the new one's; opened() follows.
    void open(const std::shared_ptr<const Benchmark>& original, const EditPlace& place);
    void close();
    [[nodiscard]] bool isOpening() const { return m_opening.isRunning(); }
    /// Whether there is a document whose corrections can be kept.
    [[nodiscard]] bool isEditable() const { return m_file != nullptr; }
    /// As the files say, without any correction; null: nothing open.
    [[nodiscard]] std::shared_ptr<const Benchmark> original() const { return m_original; }
    [[nodiscard]] const EditHistory& history() const { return m_history; }
    /// Whether ground truth was ever corrected here.
    [[nodiscard]] bool hasCorrections() const;
    [[nodiscard]] std::filesystem::path path() const;

    [[nodiscard]] bool isLocked() const { return m_locked; }
    void lock();
    /// lockChanged() follows, or refused() when another program edits the same benchmark.
    void unlock();
    void setAuthor(const EditAuthor& author) { m_author = author; }
    [[nodiscard]] const EditAuthor& author() const { return m_author; }

    /// One edit of a sample; false when it was refused, with refused() told.
    bool editAnnotations(const QString& sampleId, const QString& action, const std::vector<AnnotationChange>& changes);
    bool editSample(const QString& sampleId, const QString& action, const std::function<Result<Done>(Sample&)>& change);
    /// A text as FieldChange names it. Expression and options take what a person writes.
    bool editField(const QString& sampleId, const QString& field, const QString& value);
    /// What a person says of the open run, on the same stack: undo and redo emit labelWanted(). Needs no unlocking.
    void recordLabel(const std::optional<Label>& before, const Label& after);
    /// Where undo of labels is kept, for runs that are opened from now on.
    void setLabelFolder(const std::filesystem::path& folder) { m_labels.setFolder(folder); }
    /// The run whose labels are given; empty: none.
    void setRun(const std::string& runId);
    /// Edits by others, each for its sample; those that do not fit are left out and told.
    void apply(const std::vector<Edit>& edits);

    /// Of the current sample: the newest that stands, the oldest taken back; labels of the open run among them.
    [[nodiscard]] bool canUndo() const { return mayStep(nextUndo()); }
    [[nodiscard]] bool canRedo() const { return mayStep(nextRedo()); }
    bool undo();
    bool redo();
    /// Undoes or does again until this edit of the current sample is the newest that stands; empty: none stands.
    void goTo(const QString& editId);

    /// What the light shows.
    [[nodiscard]] const SaveState& saveState() const { return m_state; }
    /// Writes now; the state follows.
    void save();

  Q_SIGNALS:
    /// The answer to open(). With an error there is a document that can only be looked at.
    void opened(const groundscope::OpenedEdits& edits);
    void lockChanged(bool locked);
    /// Something was done, undone or done again.
    void historyChanged();
    void saveStateChanged();
    /// What the annotator says again, after undo or redo.
    void labelWanted(const groundscope::Label& label);
    /// An edit was not possible; nothing has changed.
    void refused(const groundscope::Error& error);
    /// An edit was tried while locked.
    void lockedTouched();

  private:
    [[nodiscard]] bool mayEdit();
    [[nodiscard]] const Sample* sampleOf(const QString& sampleId) const;
    void setLocked(bool locked);
    bool refuse(const Error& error);
    bool commit(const Sample& before, Edit edit);
    [[nodiscard]] const Edit* nextUndo() const;
    [[nodiscard]] const Edit* nextRedo() const;
    [[nodiscard]] bool mayStep(const Edit* edit) const;
    bool takeBack();
    bool doAgain();
    bool change(const Edit& edit);
    void takeLabelEdits(const std::vector<EditHistory::Entry>& entries);
    std::function<void(const SaveState&)> stateRelay();
    void takeState(const SaveState& state);
    [[nodiscard]] std::string currentId() const;

    Session* m_session;
    std::shared_ptr<const Benchmark> m_original;
    std::shared_ptr<EditFile> m_file;
    EditHistory m_history;  // of the document, and of the labels of its run
    LabelJournal m_labels;
    EditAuthor m_author;
    SaveState m_state;
    bool m_locked = true;
    quint64 m_document = 0;  // states of a file that is no longer open are not shown
    LatestTask<OpenedEdits> m_opening;
    LatestTask<Result<Done>> m_locking;
    LatestTask<Result<Done>> m_saving;
};

}  // namespace groundscope
