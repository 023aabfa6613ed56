// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/window_desks.h"

#include "app/editing/edit_desk.h"
#include "app/figure/figure_desk.h"
#include "app/inspect/heads_desk.h"
#include "app/inspect/phrase_desk.h"
#include "app/inspect/point_desk.h"
#include "app/inspect/region_desk.h"
#include "app/inspect/timeline_desk.h"
#include "app/inspect/trial_desk.h"
#include "app/inspect/what_if_desk.h"
#include "app/models/jobs_desk.h"

namespace groundscope {

void WindowDesks::destroy() {
    delete figure;
    delete jobs;
    delete whatIf;
    delete phrases;
    delete heads;
    delete points;
    delete trials;
    delete region;
    delete timeline;
    delete editing;
    *this = {};
}

}  // namespace groundscope
