// SPDX-License-Identifier: GPL-3.0-or-later
/// BuildController: a person goes through the questions of a benchmark to build; every decision is in the file soon after.
///
/// GUI thread; files are read and written in the background. "Saved" is only said when the file has it all. Undo goes back
/// over what this annotator decided on the question shown, also after having been elsewhere; never over another question.
#pragma once

#include "app/building/build_picture.h"
#include "app/session/latest_task.h"
#include "core/data/edit.h"
#include "core/edit/build_choice.h"
#include "core/run/built_benchmark.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace groundscope {

/// What is drawn for a decision.
struct BuildShapes {
    MaskShape kept;       ///< kept instances, each with its outline
    MaskShape available;  ///< the others of the classes in question
};

class BuildController : public QObject {
    Q_OBJECT
  public:
    enum class SaveState { Saved, Saving, Failed };
    /// Why a verdict cannot be given now.
    enum class Obstacle { None, NoQuestion, NoAnnotator, Loading, NoPicture, NoExpression };

    explicit BuildController(QObject* parent = nullptr);
    /// What is not in the file yet is still written, in the background.
    ~BuildController() override;

    /// Both after what is open has been saved; where that fails, nothing happens but saveState().
    void open(const QString& file);
    /// `propose`: with proposals by rules. A file that is there already is not touched: failed().
    void create(const QString& file, const BuildSources& sources, bool propose);
    [[nodiscard]] bool isOpen() const { return m_project != nullptr; }
    [[nodiscard]] bool isBusy() const { return m_opening.isRunning() || m_job.isRunning(); }
    /// Null when nothing is open.
    [[nodiscard]] const BuildProject* project() const { return m_project.get(); }

    /// Whose decisions are made and shown; those of others are not. Empty: nothing can be decided.
    void setAnnotator(const QString& name);
    [[nodiscard]] QString annotator() const;
    [[nodiscard]] BuildState state() const;

    void show(int index);
    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] const BuildItem* item() const;
    /// Null while it is read.
    [[nodiscard]] const BuildPicture* picture() const { return m_picture.get(); }
    [[nodiscard]] const Decision& decision() const { return m_decision; }
    [[nodiscard]] bool isInQuestion(const std::string& className) const;
    /// `withDrawn`: what was drawn counts as kept.
    [[nodiscard]] const BuildShapes& shapes(bool withDrawn) const;

    /// The smallest instance there, first of the classes in question, then of others.
    [[nodiscard]] const PictureInstance* instanceAt(QPointF imagePosition) const;
    /// The instance that keys speak of; empty: none.
    [[nodiscard]] const std::string& current() const { return m_current; }
    [[nodiscard]] const PictureInstance* currentInstance() const;
    [[nodiscard]] Obstacle obstacleTo(Decision::State verdict) const;

    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    [[nodiscard]] SaveState saveState() const { return m_saveState; }
    [[nodiscard]] const std::optional<Error>& saveError() const { return m_saveError; }
    /// Saves now; `then` once it is saved, never when that fails.
    void whenSaved(std::function<void()> then);
    /// Goes on in another file.
    void saveAs(const QString& file);

    /// Proposes by rules for questions without a proposal.
    void proposeByRules();
    /// What asking a model about every question would send: planned().
    void planModel(const ChatEndpoint& endpoint);
    /// Asks; replies are in the file at least every second.
    void proposeByModel(const ChatEndpoint& endpoint);
    /// Writes what is decided; names of annotators, the one who counts first is first.
    void write(const std::string& layout, const QString& folder, const std::vector<std::string>& annotators);
    void compareAnnotators(const std::string& first, const std::string& second);
    void cancel();

  public Q_SLOTS:
    void setCurrent(const std::string& instanceId);
    /// Next (+1) or previous (-1) instance of the classes in question, of all where there is none.
    void stepInstance(int direction);
    /// It becomes the current one and is kept or dropped.
    void toggle(const std::string& instanceId);
    /// Keeps this one of its class alone (the object in the red box).
    void keepOnly(const std::string& instanceId);
    /// A class is in question, all its instances kept, or not any more.
    void setClass(const std::string& className, bool on);
    void setExpression(const QString& expression);
    void setNote(const QString& note);
    void editDrawn(const QString& action, const std::vector<groundscope::AnnotationChange>& changes);
    /// Each goes on to the next open question, or says refused().
    void accept();
    void markNoObject();
    void putAside();
    void reopen();
    void undo();
    void redo();

  Q_SIGNALS:
    void opened();
    void failed(const groundscope::Error& error);
    void questionChanged();
    void pictureChanged();
    void decisionChanged();
    void currentChanged();
    void refused(groundscope::BuildController::Obstacle obstacle);
    /// An item's state, or everybody's (-1): the list shows it anew.
    void itemChanged(int index);
    void saveStateChanged();
    void progressed(qint64 done, qint64 total);
    /// A job ended; not for cancelled ones.
    void planned(const groundscope::ChatEndpoint& endpoint, const groundscope::ChatCost& cost);
    void proposed(const groundscope::ProposeOutcome& outcome);
    void written(const QString& folder, const QStringList& files, int samples, int undecided);
    void compared(const groundscope::BuildAgreement& agreement);
    void busyChanged();

  private:
    struct Opened {
        BuildProject project;
        InstanceSets sets;
    };
    struct Step {
        enum class Kind { Choice, Expression, Note };
        int index = 0;
        Kind kind = Kind::Choice;
        Decision before;
        Decision after;
    };
    using Propose = std::function<Result<Done>(BuildProject&, PhraseFinder&, const Progress&, ProposeOutcome&)>;

    void load(std::function<Result<Opened>(std::stop_token)> work);
    void take(Result<Opened> result);
    void loadPicture();
    [[nodiscard]] const MaskShape& drawnShape(const Annotation& annotation) const;
    void startDecision();
    void change(Decision decision, Step::Kind kind = Step::Kind::Choice);
    void decide(Decision::State state);
    void put(Decision decision);
    /// The newest step of the question shown moves from one list to the other.
    std::optional<Step> moveStep(std::vector<Step>& from, std::vector<Step>& to);
    void save();
    void onSaved(Result<BuildProject> result);
    void setSaveState(SaveState state);
    void runJob(std::function<void(std::stop_token)> work, std::function<void()> deliver);
    void runProposing(Propose propose);
    [[nodiscard]] std::function<void(const std::string&, std::int64_t, std::int64_t)> reporter();

    std::shared_ptr<BuildProject> m_project;
    InstanceSets m_sets;
    std::string m_annotator;
    int m_index = -1;
    std::shared_ptr<const BuildPicture> m_picture;
    Decision m_decision;
    std::string m_current;
    mutable std::optional<BuildShapes> m_shapes;  // of the picture and what follows
    mutable Decision m_shapedDecision;
    mutable bool m_shapedDrawn = false;
    mutable std::vector<std::pair<Annotation, MaskShape>> m_drawnShapes;
    std::vector<Step> m_undo;
    std::vector<Step> m_redo;
    bool m_isDirty = false;
    QTimer m_saveTimer;  // typing does not write the file letter by letter
    SaveState m_saveState = SaveState::Saved;
    std::optional<Error> m_saveError;
    std::function<void()> m_whenSaved;
    LatestTask<Result<Opened>> m_opening;
    LatestTask<BuildPicture> m_loading;
    LatestTask<Result<BuildProject>> m_saving;
    LatestTask<int> m_job;
};

}  // namespace groundscope
