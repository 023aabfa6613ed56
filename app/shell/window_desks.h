// SPDX-License-Identifier: GPL-3.0-or-later
/// WindowDesks: the desks of the main window: each keeps one part of it in line with the session.
///
/// GUI thread. Made by the window as its parts come up; null until then.
#pragma once

namespace groundscope {

class EditDesk;
class FigureDesk;
class HeadsDesk;
class JobsDesk;
class PhraseDesk;
class PointDesk;
class QueryDesk;
class RegionDesk;
class ReviewController;
class RunAnswers;
class TimelineDesk;
class TrialDesk;
class WhatIfDesk;

struct WindowDesks {
    ReviewController* review = nullptr;
    RunAnswers* runAnswers = nullptr;
    EditDesk* editing = nullptr;
    TimelineDesk* timeline = nullptr;
    RegionDesk* region = nullptr;
    QueryDesk* query = nullptr;
    JobsDesk* jobs = nullptr;
    WhatIfDesk* whatIf = nullptr;
    TrialDesk* trials = nullptr;
    PointDesk* points = nullptr;
    HeadsDesk* heads = nullptr;
    PhraseDesk* phrases = nullptr;
    FigureDesk* figure = nullptr;

    /// Before the session and the models that they use.
    void destroy();
};

}  // namespace groundscope
