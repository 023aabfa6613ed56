// SPDX-License-Identifier: GPL-3.0-or-later
/// A batch over fake models: samples with one small picture, a new run file, and as many workers as asked for.
#pragma once

#include "core/io/image.h"
#include "core/run/batch.h"
#include "tests/support/fake_models.h"

#include <QTemporaryDir>

#include <filesystem>

namespace groundscope::test {

struct BatchFixture {
    QTemporaryDir folder;
    std::vector<std::shared_ptr<FakeState>> states;
    std::vector<std::unique_ptr<DeviceWorker>> workers;
    BatchPlan plan;
    std::shared_ptr<RunStore> store;

    explicit BatchFixture(int samples, int workerCount = 1) {
        const std::filesystem::path root = folder.path().toStdString();
        const RgbImage image{12, 8, std::vector<std::uint8_t>(12 * 8 * 3, 77)};
        (void)savePng(root / "one.png", image.view());
        Benchmark benchmark;
        for (int i = 0; i < samples; ++i) {
            Sample sample;
            sample.id = std::to_string(i + 1);
            sample.imagePath = root / "one.png";
            sample.expression = sample.rawExpression = "the cup " + sample.id + ".";
            sample.target = TargetState::Absent;
            benchmark.samples.push_back(sample);
            plan.samples.push_back(static_cast<std::size_t>(i));
        }
        plan.benchmark = std::make_shared<const Benchmark>(std::move(benchmark));
        plan.phrases = std::make_shared<FakePhrases>();
        for (int i = 0; i < workerCount; ++i)
            addWorker();
        RunRecord record;
        store = *RunStore::create(root / "r.gsrun", record, {});
    }
    void addWorker() {
        states.push_back(std::make_shared<FakeState>());
        workers.push_back(std::make_unique<DeviceWorker>([state = states.back()](const Progress&) -> Result<Models> {
            return Models{std::make_unique<FakeMllm>(state), std::make_unique<FakeSegmenter>(state)};
        }));
    }
    std::vector<DeviceWorker*> pointers() const {
        std::vector<DeviceWorker*> list;
        for (const auto& worker : workers)
            list.push_back(worker.get());
        return list;
    }
    BatchReport run(Batch::Callbacks callbacks = {}) {
        Batch batch(plan, *store, pointers(), std::move(callbacks));
        batch.start();
        return batch.wait();
    }
    int answers() const {
        int sum = 0;
        for (const auto& state : states)
            sum += state->answers;
        return sum;
    }
};

}  // namespace groundscope::test
