// SPDX-License-Identifier: GPL-3.0-or-later
/// A small benchmark on disk in PixMMVP's layout, and runs of it.
#pragma once

#include "core/io/benchmark_reader.h"
#include "core/io/image.h"
#include "core/io/run_store.h"
#include "tests/widgets/example_run.h"
#include "widgets/render/convert.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace groundscope::test {

using namespace Qt::StringLiterals;

inline constexpr Size kPictureSize{160, 120};
inline constexpr Point kTruthCentre{80, 60};
inline constexpr double kTruthRadius = 30;

inline void writeText(const QString& file, const QByteArray& text) {
    QFile out(file);
    QVERIFY2(out.open(QIODevice::WriteOnly), qPrintable(file));
    out.write(text);
}

/// `count` pictures "1.jpg"… with questions, expressions and one polygon each, except the last: nothing annotated.
inline void writeBenchmark(const QString& folder, int count) {
    QDir().mkpath(folder + u"/MMVP Images"_s);
    QByteArray objects = "Index, Object\n";
    QByteArray questions = "Index,Question,Options,Correct Answer\n";
    QByteArrayList images;
    QByteArrayList annotations;
    for (int i = 1; i <= count; ++i) {
        const QByteArray id = QByteArray::number(i);
        const QImage image = example::makePicture(kPictureSize);
        QVERIFY(image.save(folder + u"/MMVP Images/%1.jpg"_s.arg(i), "jpg", 95));
        objects += id + ", the butterfly\n";
        questions += id + ",Is the butterfly open?,(a) Open (b) Closed,(a)\n";
        images.append("{\"id\":" + id + ",\"width\":160,\"height\":120,\"file_name\":\"" + id + ".jpg\"}");
        if (i < count)
            annotations.append("{\"id\":" + id + ",\"image_id\":" + id +
                               ",\"category_id\":1,\"iscrowd\":0,\"area\":3600,\"bbox\":[50,30,60,60],"
                               "\"segmentation\":[[50,30,110,30,110,90,50,90]]}");
    }
    writeText(folder + u"/Objects.csv"_s, objects);
    writeText(folder + u"/Questions.csv"_s, questions);
    writeText(folder + u"/Segmentations.json"_s,
              "{\"images\":[" + images.join(',') + "],\"annotations\":[" + annotations.join(',') +
                  "],\"categories\":[{\"id\":1,\"name\":\"object\"}]}");
}

inline std::shared_ptr<const Benchmark> readBenchmarkAt(const QString& folder) {
    auto benchmark = readBenchmark(toPath(folder));
    if (!benchmark)
        qFatal("%s", describe(benchmark.error()).c_str());
    return std::make_shared<const Benchmark>(*std::move(benchmark));
}

/// A finished run over the first `finished` samples.
inline std::shared_ptr<RunStore> writeRun(const QString& file, const Benchmark& benchmark, int finished) {
    RunRecord record;
    record.id = "test";
    record.startedUtc = "2026-11-23T04:00:00Z";
    record.config.benchmark = benchmark.name;
    record.config.benchmarkRoot = benchmark.root;
    record.config.mllm.name = "recorded-mllm";
    record.config.mllm.hash = "hash of recorded-mllm";
    record.config.segmenter.name = "recorded-segmenter";
    auto store = RunStore::create(toPath(file), record, {benchmark.name, benchmark.layout, benchmark.samples.size()});
    if (!store)
        qFatal("%s", describe(store.error()).c_str());
    for (int i = 0; i < finished; ++i) {
        const Sample& sample = benchmark.samples[static_cast<std::size_t>(i)];
        const auto put = (*store)->put(example::makeRun(sample, kPictureSize, kTruthCentre, kTruthRadius));
        if (!put)
            qFatal("%s", describe(put.error()).c_str());
    }
    return *store;
}

}  // namespace groundscope::test
