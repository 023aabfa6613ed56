// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/kept_memory.h"

#include <c10/core/Allocator.h>
#include <c10/core/CPUAllocator.h>
#include <c10/core/impl/alloc_cpu.h>
#include <torch/version.h>

#include <cstddef>
#include <cstring>
#include <map>
#include <mutex>

namespace groundscope {
namespace {

constexpr std::size_t kLeast = std::size_t{1} << 20;       ///< bytes; smaller blocks are no trouble
constexpr std::size_t kMostKept = std::size_t{512} << 20;  ///< bytes in all
constexpr std::size_t kPage = std::size_t{1} << 16;        ///< sizes are rounded up to it, so that blocks fit again
constexpr std::size_t kHeader = 64;                        ///< before each block: its size. As much as tensors are aligned to

void freeBlock(void* block) {
    c10::free_cpu(static_cast<std::byte*>(block) - kHeader);
}

std::size_t& sizeOf(void* block) {
    return *reinterpret_cast<std::size_t*>(static_cast<std::byte*>(block) - kHeader);
}

/// Throws what alloc_cpu throws.
void* makeBlock(std::size_t size) {
    auto* start = static_cast<std::byte*>(c10::alloc_cpu(size + kHeader));
    auto* block = start + kHeader;
    sizeOf(block) = size;
    return block;
}

class KeptBlocks {
  public:
    /// Never destroyed: tensors may outlive everything.
    static KeptBlocks& instance() {
        static auto* const blocks = new KeptBlocks;
        return *blocks;
    }

    void* take(std::size_t bytes) {
        const std::size_t size = (bytes + kPage - 1) / kPage * kPage;
        if (void* block = reuse(size))
            return block;
        try {
            return makeBlock(size);
        } catch (...) {
            release();  // what is kept may be what is missing
            return makeBlock(size);
        }
    }

    void give(void* block) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_keptBytes + sizeOf(block) <= kMostKept) {
                m_keptBytes += sizeOf(block);
                m_kept.emplace(sizeOf(block), block);
                return;
            }
        }
        freeBlock(block);
    }

    void release() {
        std::multimap<std::size_t, void*> kept;
        {
            const std::lock_guard lock(m_mutex);
            kept.swap(m_kept);
            m_keptBytes = 0;
        }
        for (const auto& [size, block] : kept)
            freeBlock(block);
    }

  private:
    /// A block of that size, or one that is hardly larger.
    void* reuse(std::size_t size) {
        const std::lock_guard lock(m_mutex);
        const auto found = m_kept.lower_bound(size);
        if (found == m_kept.end() || found->first > size + size / 8)
            return nullptr;
        void* block = found->second;
        m_keptBytes -= found->first;
        m_kept.erase(found);
        return block;
    }

    std::mutex m_mutex;
    std::multimap<std::size_t, void*> m_kept;
    std::size_t m_keptBytes = 0;
};

void giveBlock(void* block) {
    if (block != nullptr && sizeOf(block) >= kLeast)
        KeptBlocks::instance().give(block);
    else if (block != nullptr)
        freeBlock(block);
}

class KeepingAllocator : public c10::Allocator {
  public:
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 3)
    c10::DataPtr allocate(std::size_t bytes) override { return taken(bytes); }
    void copy_data(void* to, const void* from, std::size_t bytes) const override { std::memcpy(to, from, bytes); }
#else
    c10::DataPtr allocate(std::size_t bytes) const override { return taken(bytes); }
#endif
    [[nodiscard]] c10::DeleterFnPtr raw_deleter() const override { return &giveBlock; }

  private:
    static c10::DataPtr taken(std::size_t bytes) {
        void* block = bytes == 0 ? nullptr : bytes < kLeast ? makeBlock(bytes) : KeptBlocks::instance().take(bytes);
        return {block, block, &giveBlock, c10::Device(c10::DeviceType::CPU)};
    }
};

}  // namespace

void keepFreedMemory() {
    static std::once_flag once;
    std::call_once(once, [] { c10::SetCPUAllocator(new KeepingAllocator, /*priority=*/1); });
}

void releaseKeptMemory() {
    KeptBlocks::instance().release();
}

}  // namespace groundscope
