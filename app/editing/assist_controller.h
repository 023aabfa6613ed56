// SPDX-License-Identifier: GPL-3.0-or-later
/// AssistController: masks from the segmenter for points, boxes and the place under the cursor while a person draws.
///
/// GUI thread; the segmenter works on its own. One prompt at a time: of the hovers that come meanwhile only the newest is
/// answered, of the clicks too, and a hover never displaces a click.
#pragma once

#include "app/models/segmenter_lender.h"
#include "app/session/kept_picture.h"
#include "widgets/canvas/annotation_editor.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace groundscope {

struct AssistState {
    enum class Phase {
        Idle,
        Loading,     ///< the segmenter's weights are read
        Waiting,     ///< a run has the segmenter
        Embedding,   ///< the picture is read and embedded, once a picture
        Segmenting,
    };
    Phase phase = Phase::Idle;
    qint64 done = 0;
    qint64 total = 0;   ///< 0 = unknown
    bool isDemo = false;  ///< the demo's segmenter, which knows synthetic scenes only
    bool operator==(const AssistState&) const = default;
};

/// What a segmenter's step ("embed", "decode", …) means.
AssistState::Phase assistPhaseOf(const std::string& step);
/// For the status line; empty when idle.
QString assistStateText(const AssistState& state);

class AssistController : public QObject {
    Q_OBJECT
  public:
    /// `lender` must outlive it.
    explicit AssistController(SegmenterLender* lender, QObject* parent = nullptr);
    ~AssistController() override;

    /// Whether a prompt can be answered.
    [[nodiscard]] bool isAvailable() const { return m_lender->isAvailable(); }
    /// Another picture: what runs or waits is dropped.
    void setPicture(const NamedPicture& picture);
    [[nodiscard]] const AssistState& state() const { return m_state; }

  public Q_SLOTS:
    /// A prompt without points and box is answered at once, with no masks.
    void request(const groundscope::AssistPrompt& prompt);
    void cancel();

  Q_SIGNALS:
    /// Three masks in the picture's frame, the best predicted IoU first.
    void masksReady(const groundscope::AssistPrompt& prompt, const std::vector<groundscope::AssistMask>& masks);
    void stateChanged(const groundscope::AssistState& state);
    /// Never Cancelled. After an error hovers are ignored until the next click.
    void failed(const groundscope::Error& error);

  private:
    using Masks = std::vector<AssistMask>;
    struct Running {
        quint64 id = 0;
        AssistPrompt prompt;
        bool wanted = true;   ///< nothing newer came
        bool isDemo = false;  ///< the demo's segmenter is asked
        SegmenterLender::Loan loan;
    };
    void pump();
    void submit(const AssistPrompt& prompt);
    DeviceWorker::Job makeJob(quint64 id, const AssistPrompt& prompt, bool isDemo);
    void finish(quint64 id, const Result<Masks>& masks);
    void stopRunning();
    void forgetSegmenter();
    void setState(AssistState::Phase phase, qint64 done = 0, qint64 total = 0);

    SegmenterLender* m_lender;
    std::optional<NamedPicture> m_picture;
    std::optional<Running> m_running;
    std::optional<AssistPrompt> m_click;
    std::optional<AssistPrompt> m_hover;
    bool m_embedded = false;  ///< the segmenter in use has held this picture
    bool m_ignoreHovers = false;
    quint64 m_lastId = 0;
    AssistState m_state;
};

}  // namespace groundscope
