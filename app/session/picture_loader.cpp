// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/picture_loader.h"

#include "core/io/image.h"
#include "widgets/render/convert.h"

#include <QMetaObject>

#include <utility>

namespace groundscope {
namespace {

constexpr int kKeptKiB = 512 * 1024;
constexpr int kUrgent = 1;
constexpr int kAhead = 0;

int costInKiB(const Picture& picture) {
    const auto pixels = qint64{picture.size.width} * picture.size.height;
    return static_cast<int>(1 + pixels * 4 * 4 / 3 / 1024);
}

}  // namespace

Picture loadPicture(const Benchmark& benchmark, int index) {
    Picture picture;
    picture.index = index;
    const Sample& sample = benchmark.samples[static_cast<std::size_t>(index)];
    const auto image = loadRgb(sample.imagePath);
    if (!image) {
        picture.error = image.error();
        return picture;
    }
    picture.size = image->size();
    picture.image = ImagePyramid(toQImage(image->view()));
    if (picture.image.isNull()) {
        picture.error = Error{ErrorCode::OutOfMemory, "The image does not fit into memory.", sample.imagePath.string()};
        return picture;
    }
    return withGroundTruthOf(std::move(picture), sample);
}

Picture withGroundTruthOf(Picture picture, const Sample& sample) {
    const Mask truth = groundTruthMask(sample, picture.size);
    const auto area = truth.area();
    picture.groundTruth = area > 0 ? MaskShape(truth) : MaskShape();
    picture.groundTruthShare =
        area > 0 ? static_cast<double>(area) / static_cast<double>(picture.size.area()) : 0;
    return picture;
}

PictureLoader::PictureLoader(QObject* parent) : QObject(parent), m_kept(kKeptKiB) {
    m_pool.setMaxThreadCount(2);
}

PictureLoader::~PictureLoader() {
    ++m_wishes->generation;
    m_pool.clear();
    m_pool.waitForDone();
}

void PictureLoader::setBenchmark(std::shared_ptr<const Benchmark> benchmark) {
    ++m_wishes->generation;
    m_wishes->now = -1;
    m_wishes->ahead = -1;
    m_pool.clear();
    m_reading.clear();
    m_kept.clear();
    m_outdated.clear();
    m_benchmark = std::move(benchmark);
}

void PictureLoader::want(int index, int direction) {
    if (!m_benchmark)
        return;
    const int ahead = index + (direction == 0 ? 1 : direction);
    const bool hasAhead = ahead >= 0 && ahead < static_cast<int>(m_benchmark->samples.size());
    m_wishes->now = index;
    m_wishes->ahead = hasAhead ? ahead : -1;
    if (const auto* kept = m_kept.object(index))
        Q_EMIT ready(*kept);
    else
        read(index, kUrgent);
    if (hasAhead && !m_kept.contains(ahead))
        read(ahead, kAhead);
}

void PictureLoader::replaceBenchmark(std::shared_ptr<const Benchmark> benchmark, int changed) {
    ++m_wishes->generation;  // what is being read may be of the sample as it was
    m_pool.clear();
    m_reading.clear();
    m_benchmark = std::move(benchmark);
    m_outdated.insert(changed);
    const QSet<int> outdated = std::exchange(m_outdated, {});
    for (const int index : outdated)
        if (const auto* kept = m_kept.object(index); kept && !(*kept)->error)
            renew(*kept);
    const int wanted = m_wishes->now;
    if (wanted >= 0 && !m_kept.contains(wanted))
        read(wanted, kUrgent);
}

/// Until it is there the old one serves.
void PictureLoader::renew(const std::shared_ptr<const Picture>& old) {
    m_outdated.insert(old->index);
    start(old->index, kUrgent, [old, now = m_benchmark] {
        return std::make_shared<const Picture>(
            withGroundTruthOf(*old, now->samples[static_cast<std::size_t>(old->index)]));
    });
}

void PictureLoader::read(int index, int priority) {
    start(index, priority, [index, generation = m_wishes->generation.load(), wishes = m_wishes, benchmark = m_benchmark] {
        // Somebody who holds the key down passes many pictures: those left behind are not read.
        const bool wanted = wishes->generation == generation && (wishes->now == index || wishes->ahead == index);
        return wanted ? std::make_shared<const Picture>(loadPicture(*benchmark, index)) : nullptr;
    });
}

void PictureLoader::start(int index, int priority, std::function<std::shared_ptr<const Picture>()> make) {
    if (m_reading.contains(index))
        return;
    m_reading.insert(index);
    const quint64 generation = m_wishes->generation;
    m_pool.start(
        [this, index, generation, make = std::move(make)] {
            const std::shared_ptr<const Picture> picture = make();
            QMetaObject::invokeMethod(
                this, [this, generation, picture, index] { take(generation, picture, index); }, Qt::QueuedConnection);
        },
        priority);
}

/// `picture` is null when reading it was skipped.
void PictureLoader::take(quint64 generation, const std::shared_ptr<const Picture>& picture, int index) {
    if (generation != m_wishes->generation)
        return;
    m_reading.remove(index);
    m_outdated.remove(index);
    if (picture)
        m_kept.insert(index, new std::shared_ptr<const Picture>(picture), costInKiB(*picture));
    if (m_wishes->now != index)
        return;
    if (picture)
        Q_EMIT ready(picture);
    else
        read(index, kUrgent);
}

ThumbnailLoader::ThumbnailLoader(QObject* parent) : QObject(parent) {
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
}

ThumbnailLoader::~ThumbnailLoader() {
    ++*m_generation;
    m_pool.clear();
    m_pool.waitForDone();
}

void ThumbnailLoader::setBenchmark(std::shared_ptr<const Benchmark> benchmark) {
    ++*m_generation;
    m_pool.clear();
    m_priority = 0;
    m_benchmark = std::move(benchmark);
}

void ThumbnailLoader::want(const QList<int>& rows, QSize size) {
    ++m_priority;
    for (const int row : rows) {
        const quint64 generation = *m_generation;
        const auto read = [this, row, size, generation, current = m_generation, benchmark = m_benchmark] {
            if (*current != generation)
                return;
            QImage thumbnail;
            if (const auto image = loadRgb(benchmark->samples[static_cast<std::size_t>(row)].imagePath))
                thumbnail = toQImage(image->view()).scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
            QMetaObject::invokeMethod(
                this,
                [this, row, thumbnail, generation] {
                    if (generation == *m_generation)
                        Q_EMIT ready(row, thumbnail);
                },
                Qt::QueuedConnection);
        };
        m_pool.start(read, m_priority);
    }
}

}  // namespace groundscope
