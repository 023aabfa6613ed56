// SPDX-License-Identifier: GPL-3.0-or-later
/// What the automatic selector asks, word for word (spec 3.4). Pure.
#pragma once

#include <string>

namespace groundscope {

struct SelectionPrompt {
    std::string system;  ///< empty = none
    std::string text;
};

/// Which of so many highlighted pictures shows the expression best. `scheme`: "threes" has the paper's wording and no
/// system text, "all" the repository's, "twelves" the repository's wording with the demo's system text.
SelectionPrompt selectionPrompt(const std::string& scheme, const std::string& expression, int pictures);

/// Whether the unmarked picture has the object at all (repository's wording, any scheme).
SelectionPrompt presencePrompt(const std::string& expression);

}  // namespace groundscope
