// SPDX-License-Identifier: GPL-3.0-or-later
/// HeatSource: the map that belongs on the canvas: of the phrase or the token that is looked at, in the view chosen, minus
/// the pinned one if there is one.
///
/// GUI thread. What the maps are made of is computed elsewhere once a sample; a step of the play head then costs
/// microseconds. Until it is there a phrase has its stored map and a token none.
#pragma once

#include "app/inspect/answer_maps.h"
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

    /// Whose map is shown, where that is not plain from the phrase: "Map of token 12: “body”"; empty: it is.
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
    };
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
    [[nodiscard]] std::shared_ptr<const AttentionMap> make() const;
    [[nodiscard]] Result<AttentionMap> viewed(const std::vector<int>& tokens) const;
    [[nodiscard]] bool isStoredView() const;
    [[nodiscard]] bool isCompared() const;
    [[nodiscard]] QString nameOf(const std::vector<int>& tokens) const;

    Session* m_session;
    HeatView m_view;
    std::vector<int> m_pinned;
    std::shared_ptr<const AnswerMaps> m_maps;
    std::vector<TokenFigure> m_figures;
    LatestTask<Prepared> m_preparing;
    mutable Key m_key;
    mutable std::shared_ptr<const AttentionMap> m_map;
};

}  // namespace groundscope
