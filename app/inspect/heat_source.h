// SPDX-License-Identifier: GPL-3.0-or-later
/// HeatSource: the map that belongs on the canvas: of the phrase or the token that is looked at, in the view chosen, minus
/// the pinned one if there is one.
///
/// GUI thread. What the maps are made of is computed elsewhere once a sample; a step of the play head then costs
/// microseconds. Until it is there a phrase has its stored map and a token none.
#pragma once

#include "app/inspect/answer_maps.h"
#include "app/inspect/prior_reader.h"
#include "app/session/latest_task.h"
#include "app/session/session.h"
#include "widgets/render/heat_view.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace groundscope {

class HeatSource : public QObject {
    Q_OBJECT
  public:
    explicit HeatSource(Session* session, QObject* parent = nullptr);

    void setView(const HeatView& view);
    /// Null: none. The very same pointer as long as nothing about it changes.
    [[nodiscard]] std::shared_ptr<const AttentionMap> map() const;
    /// The pixel at the centre of the map's largest cell among those whose centre lies on the image; nothing for a phrase in its stored view, whose point is that of its masks.
    [[nodiscard]] std::optional<PromptPoint> peak() const;

    /// What is shown, where that is not plain from the phrase: "Map of token 12: “body”, rank"; empty: it is.
    [[nodiscard]] QString description() const;

    /// Pins what is looked at, or takes the pin away when that is the pinned one: later maps are shown minus this one.
    void togglePin();
    void clearPin();
    /// Tokens that are pinned; empty: none.
    [[nodiscard]] const std::vector<int>& pinned() const { return m_pinned; }

    /// Of the current answer; null while it is prepared, and without attention.
    [[nodiscard]] const AnswerMaps* maps() const;
    [[nodiscard]] std::shared_ptr<const AnswerMaps> sharedMaps() const { return m_maps; }
    [[nodiscard]] const std::vector<TokenFigure>& figures() const { return m_figures; }
    /// The image prior, as far as it is wanted: in words, and how far it is read. Words are empty in other views.
    [[nodiscard]] QString priorText() const;
    [[nodiscard]] const PriorReader& prior() const { return m_prior; }
    /// Cells that count as sinks; 0 also when nothing is known.
    [[nodiscard]] int sinkCount() const { return maps() ? maps()->sinkCount() : 0; }

  Q_SIGNALS:
    /// maps() and figures() are those of another answer.
    void prepared();
    /// map() may be another one though the session is as it was.
    void mapChanged();
    /// The stored attention cannot be used.
    void failed(const groundscope::Error& error);

  private:
    struct Prepared {
        std::shared_ptr<const AnswerMaps> maps;  ///< null: no attention
        std::vector<TokenFigure> figures;
        std::optional<Error> error;
        int revision = -1;           ///< of the image prior in `maps`; -1: without one
        bool priorOutdated = false;  ///< it holds this image as it was before
    };
    /// What is needed to prepare an answer, shared with the work.
    struct Wish {
        std::shared_ptr<const SampleRun> run;
        std::shared_ptr<const AnswerMaps> kept;  ///< good as they are; null: to be made
        std::shared_ptr<const SharedPrior> prior;
        MapSettings settings;
        Sample sample;
        int revision = -1;
    };
    static Prepared make(const Wish& wish, const std::stop_token& stop);
    static void makeMaps(const Wish& wish, Prepared& result);
    void take(Prepared result);
    void onPriorChanged();
    /// What a map is made of.
    struct Key {
        std::shared_ptr<const SampleRun> run;
        std::shared_ptr<const AnswerMaps> maps;
        int phrase = kNoPhrase;
        int token = -1;
        HeatView view;
        std::vector<int> pinned;
        bool operator==(const Key&) const = default;
    };
    void onChanged(const Change& change);
    void prepare();
    [[nodiscard]] std::vector<int> shownTokens() const;
    [[nodiscard]] std::shared_ptr<const AttentionMap> makeMap() const;
    [[nodiscard]] bool isStoredView() const;
    [[nodiscard]] bool isCompared() const;
    [[nodiscard]] bool wantsPrior() const { return m_view.values == HeatValues::MinusPrior; }
    [[nodiscard]] QString viewName() const;
    [[nodiscard]] QString nameOf(const std::vector<int>& tokens) const;

    Session* m_session;
    PriorReader m_prior;  // hears of changes before this one does
    int m_revision = -1;  // of the image prior in m_maps
    HeatView m_view;
    std::vector<int> m_pinned;
    std::shared_ptr<const AnswerMaps> m_maps;
    std::vector<TokenFigure> m_figures;
    LatestTask<Prepared> m_preparing;
    mutable Key m_key;
    mutable std::shared_ptr<const AttentionMap> m_map;
};

}  // namespace groundscope
