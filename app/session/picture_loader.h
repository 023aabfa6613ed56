// SPDX-License-Identifier: GPL-3.0-or-later
/// Pictures of samples, ready to be drawn, read off the GUI thread. The newest wish wins; the next sample's picture is
/// read ahead.
///
/// GUI thread. Small pictures for lists: ThumbnailLoader.
#pragma once

#include "core/base/result.h"
#include "core/data/benchmark.h"
#include "widgets/render/image_pyramid.h"
#include "widgets/render/mask_shape.h"

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace groundscope {

/// A sample's picture and what is drawn over it from the benchmark alone.
struct Picture {
    int index = -1;
    ImagePyramid image;       ///< null when it could not be read
    Size size;                ///< of the image, 0x0 when it could not be read
    MaskShape groundTruth;    ///< null when there is none
    double groundTruthShare = 0;  ///< of the picture, [0, 1]
    std::optional<Error> error;
};

/// Reads and prepares one picture. Blocking; any thread.
Picture loadPicture(const Benchmark& benchmark, int index);
/// The same picture with the ground truth that the sample has now. Blocking; any thread.
Picture withGroundTruthOf(Picture picture, const Sample& sample);

class PictureLoader : public QObject {
    Q_OBJECT
  public:
    explicit PictureLoader(QObject* parent = nullptr);
    ~PictureLoader() override;

    /// Forgets all pictures.
    void setBenchmark(std::shared_ptr<const Benchmark> benchmark);
    /// The same benchmark, but for the ground truth of one sample. Its picture is made anew without reading the file; when
    /// it is the one wanted, ready() follows.
    void replaceBenchmark(std::shared_ptr<const Benchmark> benchmark, int changed);
    /// Answers with ready(), at once when the picture is in memory. `direction` (-1, 0, +1) tells which one is read
    /// ahead.
    void want(int index, int direction);

  Q_SIGNALS:
    void ready(const std::shared_ptr<const groundscope::Picture>& picture);

  private:
    struct Wishes {
        std::atomic<quint64> generation{0};
        std::atomic<int> now{-1};
        std::atomic<int> ahead{-1};
    };
    void renew(const std::shared_ptr<const Picture>& old);
    void read(int index, int priority);
    void start(int index, int priority, std::function<std::shared_ptr<const Picture>()> make);
    void take(quint64 generation, const std::shared_ptr<const Picture>& picture, int index);

    std::shared_ptr<const Benchmark> m_benchmark;
    std::shared_ptr<Wishes> m_wishes = std::make_shared<Wishes>();
    QCache<int, std::shared_ptr<const Picture>> m_kept;  // cost in KiB
    QSet<int> m_reading;
    QSet<int> m_outdated;  // kept, with the ground truth of before
    QThreadPool m_pool;
};

/// Small pictures of many samples, the last asked for first.
class ThumbnailLoader : public QObject {
    Q_OBJECT
  public:
    explicit ThumbnailLoader(QObject* parent = nullptr);
    ~ThumbnailLoader() override;

    void setBenchmark(std::shared_ptr<const Benchmark> benchmark);
    void want(const QList<int>& rows, QSize size);

  Q_SIGNALS:
    /// A null image: the picture cannot be read.
    void ready(int row, const QImage& thumbnail);

  private:
    std::shared_ptr<const Benchmark> m_benchmark;
    std::shared_ptr<std::atomic<quint64>> m_generation = std::make_shared<std::atomic<quint64>>(0);
    int m_priority = 0;
    QThreadPool m_pool;
};

}  // namespace groundscope
