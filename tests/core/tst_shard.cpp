// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/shard.h"

#include <QtTest>

#include <map>
#include <set>

namespace groundscope {
namespace {

Environment with(std::map<std::string, std::string> values) {
    return [values = std::move(values)](const char* name) {
        const auto found = values.find(name);
        return found == values.end() ? std::nullopt : std::optional(found->second);
    };
}

Environment jobArray(const char* task, const char* first, const char* last, const char* count, const char* step = "1") {
    return with({{"SLURM_ARRAY_TASK_ID", task},
                 {"SLURM_ARRAY_TASK_MIN", first},
                 {"SLURM_ARRAY_TASK_MAX", last},
                 {"SLURM_ARRAY_TASK_COUNT", count},
                 {"SLURM_ARRAY_TASK_STEP", step}});
}

}  // namespace

class TestShard : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everySampleIsInExactlyOneShardAndSizesDifferByAtMostOne() {
        for (const std::size_t total : {0U, 1U, 5U, 8U, 435U})
            for (const std::size_t count : {1U, 2U, 3U, 8U}) {
                std::vector<std::size_t> all(total);
                for (std::size_t i = 0; i < total; ++i)
                    all[i] = i;
                std::set<std::size_t> seen;
                for (std::size_t number = 1; number <= count; ++number) {
                    const Shard shard{number, count};
                    const auto part = partOf(all, shard);
                    QCOMPARE(part.size(), shard.size(total));
                    QVERIFY(part.size() == total / count || part.size() == total / count + 1);
                    for (const std::size_t i : part)
                        QVERIFY(seen.insert(i).second);
                }
                QCOMPARE(seen.size(), total);
            }
    }

    void partsAreCountedFromOne() {
        QVERIFY(*parseShard("1/8") == (Shard{1, 8}));
        QVERIFY(*parseShard("8/8") == (Shard{8, 8}));
        QCOMPARE(textOf(Shard{3, 8}), std::string("3/8"));
        for (const char* wrong : {"", "0/8", "9/8", "3", "/", "3/", "/8", "a/8", "3/b", "-1/8", "1/8/2", " 1/8", "1/99999999999", "1/100001"}) {
            const auto shard = parseShard(wrong);
            QVERIFY2(!shard.has_value(), wrong);
            QCOMPARE(shard.error().code, ErrorCode::InvalidInput);
        }
    }

    void aJobArrayMayBeginWithAnyNumber() {
        QVERIFY(*parseShard("slurm", jobArray("0", "0", "7", "8")) == (Shard{1, 8}));
        QVERIFY(*parseShard("slurm", jobArray("7", "0", "7", "8")) == (Shard{8, 8}));
        QVERIFY(*parseShard("slurm", jobArray("1", "1", "8", "8")) == (Shard{1, 8}));
        QVERIFY(*parseShard("slurm", jobArray("14", "10", "18", "5", "2")) == (Shard{3, 5}));
    }

    void aJobArrayThatDoesNotSayThePartIsRefused() {
        for (const Environment& environment :
             {with({}), with({{"SLURM_ARRAY_TASK_ID", "3"}}), jobArray("3", "1", "7", "3"), jobArray("x", "1", "7", "7"),
              jobArray("9", "1", "7", "7"), jobArray("0", "1", "7", "7"), jobArray("1", "1", "7", "7", "0")}) {
            const auto shard = parseShard("slurm", environment);
            QVERIFY(!shard.has_value());
            QCOMPARE(shard.error().code, ErrorCode::InvalidInput);
        }
        const auto gaps = parseShard("slurm", jobArray("3", "1", "7", "3"));
        QVERIFY(gaps.error().message.find("i/n") != std::string::npos);
    }
};

}  // namespace groundscope

QTEST_GUILESS_MAIN(groundscope::TestShard)
#include "tst_shard.moc"
