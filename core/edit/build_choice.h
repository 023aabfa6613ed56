// SPDX-License-Identifier: GPL-3.0-or-later
/// What a click on an instance does to a decision: kept or dropped, kept alone of its class, a class in or out (paper 3.1).
///
/// The objects of a decision (PixCV-Bench's Objects.csv) follow the kept instances: a class whose first instance is kept
/// joins them, one that loses its last kept instance leaves them while another is left. The last one stays: "How many dogs
/// are there?" is about dogs where there is none. Pure.
#pragma once

#include "core/edit/build_project.h"

#include <string>

namespace groundscope {

/// An instance by its id; nothing happens where the picture has none of this id.
Decision withInstance(const BuildItem& item, const PictureInstances& picture, Decision decision, const std::string& id, bool keep);
/// All others of its class are dropped: the one in the red box.
Decision withOnlyInstance(const BuildItem& item, const PictureInstances& picture, Decision decision, const std::string& id);
/// Every instance of a class, which joins or leaves the objects.
Decision withClass(const BuildItem& item, const PictureInstances& picture, Decision decision, const std::string& className, bool keep);

/// A class that was proposed or belongs to the objects: its instances are shown to choose from.
bool isAskedAbout(const BuildItem& item, const Decision& decision, const std::string& className);

}  // namespace groundscope
