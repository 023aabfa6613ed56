// SPDX-License-Identifier: GPL-3.0-or-later
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include "support.h"

#include <cstring>

namespace groundscope {
namespace {

/// A safetensors file of this header and so many bytes of data.
std::string fileOf(const std::string& header, std::size_t dataBytes) {
    const std::uint64_t length = header.size();
    std::string bytes(reinterpret_cast<const char*>(&length), sizeof(length));
    return bytes + header + std::string(dataBytes, '\1');
}

Result<TensorFile> readBytes(const std::string& bytes) {
    const TemporaryFolder folder;
    const auto path = folder.path() / "x.safetensors";
    writeBytes(path, bytes);
    return readTensorFile(path);
}

struct Refused {
    const char* name;
    std::string bytes;
    const char* message;
};

std::vector<Refused> refusedFiles() {
    std::string huge = fileOf("{}", 0);
    const std::uint64_t claimed = std::uint64_t{1} << 62;
    std::memcpy(huge.data(), &claimed, sizeof(claimed));
    return {
        {"huge header", huge, "claims"},
        {"too short", "{}", "bytes"},
        {"no object", fileOf("[1]", 0), "begin"},
        {"broken JSON", fileOf("{\"a\":{\"dtype\":\"F32\",", 4), "broken"},
        {"deep nesting", fileOf("{\"a\":" + std::string(100000, '['), 0), "list"},
        {"nested object", fileOf(R"({"a":{"dtype":{"x":1}}})", 0), "object"},
        {"overlap",
         fileOf(
             R"({"a":{"dtype":"U8","shape":[8],"data_offsets":[0,8]},"b":{"dtype":"U8","shape":[8],"data_offsets":[4,12]}})",
             12),
         "overlap"},
        {"hole",
         fileOf(
             R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},"b":{"dtype":"U8","shape":[4],"data_offsets":[8,12]}})",
             12),
         "belong to no tensor"},
        {"bytes behind",
         fileOf(R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]}})", 12),
         "belong to no tensor"},
        {"truncated",
         fileOf(R"({"a":{"dtype":"F32","shape":[4],"data_offsets":[0,16]}})", 12),
         "outside"},
        {"wrong size",
         fileOf(R"({"a":{"dtype":"F32","shape":[4],"data_offsets":[0,8]}})", 8),
         "needs 16"},
        {"begin after end",
         fileOf(R"({"a":{"dtype":"U8","shape":[0],"data_offsets":[4,0]}})", 4),
         "outside"},
        {"shape overflow",
         fileOf(R"({"a":{"dtype":"F64","shape":[4294967296,4294967296],"data_offsets":[0,8]}})", 8),
         "too large"},
        {"overflow beside zero",
         fileOf(R"({"a":{"dtype":"U8","shape":[0,4294967296,4294967296],"data_offsets":[0,0]}})",
                0),
         "too large"},
        {"negative size",
         fileOf(R"({"a":{"dtype":"U8","shape":[-1],"data_offsets":[0,1]}})", 1),
         "negative"},
        {"fraction",
         fileOf(R"({"a":{"dtype":"U8","shape":[1.5],"data_offsets":[0,1]}})", 1),
         "fraction"},
        {"same name twice",
         fileOf(
             R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"a":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}})",
             2),
         "twice"},
        {"same field twice",
         fileOf(R"({"a":{"dtype":"U8","dtype":"U8","shape":[1],"data_offsets":[0,1]}})", 1),
         "twice"},
        {"missing field", fileOf(R"({"a":{"dtype":"U8","shape":[1]}})", 1), "expected"},
        {"unknown field",
         fileOf(R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1],"x":[1]}})", 1),
         "not expected"},
        {"unknown dtype",
         fileOf(R"({"a":{"dtype":"F8_E4M3","shape":[1],"data_offsets":[0,1]}})", 1),
         "not supported"},
        {"many dimensions",
         fileOf(
             R"({"a":{"dtype":"U8","shape":[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1],"data_offsets":[0,1]}})",
             1),
         "16"},
        {"metadata list", fileOf(R"({"__metadata__":{"a":["x"]}})", 0), "list"},
    };
}

TEST_CASE("every kind of damage is refused with its reason") {
    for (const auto& item : refusedFiles()) {
        CAPTURE(item.name);
        const auto result = readBytes(item.bytes);
        REQUIRE_FALSE(result.has_value());
        CHECK_MESSAGE(describe(result.error()).find(item.message) != std::string::npos,
                      describe(result.error()));
    }
}

TEST_CASE("an error names file and tensor") {
    const auto result = readBytes(refusedFiles()[10].bytes);
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == ErrorCode::Format);
    CHECK(result.error().where.ends_with("x.safetensors: a"));
}

TEST_CASE("a missing file is NotFound, a folder is refused, a Git LFS pointer is explained") {
    const TemporaryFolder folder;
    CHECK(readTensorFile(folder.path() / "no").error().code == ErrorCode::NotFound);
    CHECK_FALSE(readTensorFile(folder.path()).has_value());
    const auto pointer =
        readBytes("version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 3\n");
    REQUIRE_FALSE(pointer.has_value());
    CHECK(pointer.error().message.find("git lfs pull") != std::string::npos);
}

TEST_CASE("what is written is read back bit for bit, same input same bytes") {
    const TemporaryFolder folder;
    TensorMap tensors;
    tensors["z.float"] = at::randn({3, 5});
    tensors["a.half"] = at::randn({4}).to(at::kHalf);
    tensors["bfloat"] = at::randn({2, 2}).to(at::kBFloat16);
    tensors["long"] = at::arange(7);
    tensors["byte"] = at::arange(5).to(at::kByte);
    tensors["bool"] = at::arange(3).gt(1);
    tensors["scalar"] = at::scalar_tensor(2.5);
    tensors["empty"] = at::empty({0, 4});
    tensors["view"] = at::randn({6, 8}).t().slice(0, 1, 5, 2);
    need(writeSafetensors(folder.path() / "1", tensors, {{"format", "pt"}}));
    need(writeSafetensors(folder.path() / "2", tensors, {{"format", "pt"}}));
    CHECK(bytesOf(folder.path() / "1") == bytesOf(folder.path() / "2"));
    const auto file = need(readTensorFile(folder.path() / "1"));
    CHECK(file.format == "safetensors");
    REQUIRE(file.tensors.size() == tensors.size());
    for (const auto& [name, tensor] : tensors) {
        CAPTURE(name);
        CHECK(sameBits(file.tensors.at(name), tensor));
    }
}

TEST_CASE("unaligned values are read") {
    const std::string header =
        R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"b":{"dtype":"F32","shape":[2],"data_offsets":[1,9]}})";
    auto bytes = fileOf(header, 9);
    const float values[2] = {1.5F, -2.0F};
    std::memcpy(bytes.data() + 8 + header.size() + 1, values, sizeof(values));
    const auto file = need(readBytes(bytes));
    CHECK(file.tensors.at("b")[0].item<float>() == 1.5F);
    CHECK(file.tensors.at("b")[1].item<float>() == -2.0F);
}

TEST_CASE(
    "tensors stay valid after their file object is gone, and writing into one leaves the file "
    "alone") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "x.safetensors";
    need(writeSafetensors(path, {{"a", at::ones({1000})}}));
    const auto before = bytesOf(path);
    auto tensor = need(readTensorFile(path)).tensors.at("a");
    tensor.add_(1);
    CHECK(tensor.sum().item<float>() == 2000);
    CHECK(bytesOf(path) == before);
}

}  // namespace
}  // namespace groundscope
