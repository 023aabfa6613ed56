// SPDX-License-Identifier: GPL-3.0-or-later
/// RunAnswers: what other runs answered to the question of the current sample, beside the answer under review.
///
/// GUI thread; the runs are read in the background, newest only. Their files are never written.
#pragma once

#include "app/session/latest_task.h"
#include "core/base/result.h"
#include "widgets/docks/verdict_page.h"

#include <QObject>
#include <QStringList>

#include <vector>

namespace groundscope {

class Session;

class RunAnswers : public QObject {
    Q_OBJECT
  public:
    /// Both must outlive it.
    RunAnswers(Session* session, VerdictPage* page, QObject* parent);

    /// Runs that are compared with the open one, and runs of its other probings; the open run itself is left out.
    void setCompared(const QStringList& files);
    void setCompanions(const QStringList& files);

  private:
    void refresh();

    Session* m_session;
    VerdictPage* m_page;
    QStringList m_compared;
    QStringList m_companions;
    LatestTask<std::vector<RunAnswer>> m_reading;
};

/// Blocking; any thread. In every probing that the run holds; nothing where it lacks the sample. Errors: those of the file.
Result<std::vector<RunAnswer>> answersIn(const std::filesystem::path& file, const std::string& sampleId);

}  // namespace groundscope
