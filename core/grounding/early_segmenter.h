// SPDX-License-Identifier: GPL-3.0-or-later
/// EarlySegmenter: one that can look at a picture before its turn, because nobody else needs its device.
#pragma once

#include "core/grounding/models.h"

namespace groundscope {

class EarlySegmenter : public Segmenter {
  public:
    /// setImage() of this picture will follow, or will not; begins to embed it, returns at once. Whatever fails is told by
    /// that setImage(). The pixels must stay until then, or until forgetImage(). Another picture, and progress.stop, end it.
    virtual void expectImage(RgbView image, const Progress& progress) = 0;
    /// Ends what expectImage() began and no setImage() asked for; returns when the pixels may go.
    virtual void forgetImage() = 0;
};

}  // namespace groundscope
