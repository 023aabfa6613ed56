// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grounding/chat_memory.h"

namespace groundscope {
namespace {

class StoreMemory final : public ChatMemory {
  public:
    explicit StoreMemory(std::shared_ptr<RunStore> store) : m_store(std::move(store)) {}

    std::optional<std::string> find(const std::string& digest) override {
        return m_store->rememberedReply(digest).value_or(std::nullopt);
    }
    Result<Done> keep(const std::string& digest, const std::string& reply) override {
        return m_store->rememberReply(digest, reply);
    }

  private:
    const std::shared_ptr<RunStore> m_store;
};

}  // namespace

std::shared_ptr<ChatMemory> chatMemory(std::shared_ptr<RunStore> store) {
    return std::make_shared<StoreMemory>(std::move(store));
}

}  // namespace groundscope
