// SPDX-License-Identifier: GPL-3.0-or-later
/// WhatIfDesk: asks one image another question with the loaded models, beside the run and without touching it.
///
/// GUI thread. The tries live as long as the window.
#pragma once

#include "app/inspect/what_if_dialog.h"
#include "app/models/inference_controller.h"
#include "app/session/latest_task.h"
#include "app/session/picture_loader.h"
#include "app/session/session.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace groundscope {

class WhatIfDesk : public QObject {
    Q_OBJECT
  public:
    /// What it works with; all must outlive it.
    struct Parts {
        Session* session = nullptr;
        InferenceController* controller = nullptr;
        std::function<RunConfig()> settings;  ///< of the next run, where none is open
    };
    WhatIfDesk(const Parts& parts, QWidget* window);

    /// Opens the dialog on the current image, or brings it to the front.
    void show();
    [[nodiscard]] WhatIfDialog* dialog() const { return m_dialog; }
    [[nodiscard]] const std::vector<WhatIfTry>& tries() const { return m_tries; }

  private:
    void follow();
    void ask(const QString& question);
    using Answered = Result<std::shared_ptr<const SampleRun>>;
    void onAnswered(quint64 asked, const Answered& result);
    void cancel();
    void showTry(int index);
    void showMasks();
    [[nodiscard]] RunConfig config() const;

    Parts m_parts;
    QWidget* m_window;
    QPointer<WhatIfDialog> m_dialog;
    std::vector<WhatIfTry> m_tries;
    std::shared_ptr<const SampleRun> m_tried;
    std::optional<InferenceController::LentJob> m_job;
    WhatIfTry m_asking;
    quint64 m_asked = 0;
    using Scenes = std::pair<OverlayScene, OverlayScene>;
    LatestTask<Scenes> m_painting;
};

}  // namespace groundscope
