// SPDX-License-Identifier: GPL-3.0-or-later
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include "core/infer/pickle.h"
#include "support.h"

#include <cstring>
#include <random>

namespace groundscope {
namespace {

using namespace std::string_literals;

std::string little(std::uint64_t value, int bytes) {
    std::string text;
    for (int i = 0; i < bytes; ++i)
        text += static_cast<char>(value >> (8 * i));
    return text;
}

struct ZipItem {
    std::string name;
    std::string content;
    int method = 0;
    std::uint32_t claimedSize = 0;  ///< when not 0, what the directory says of the unpacked size
};

/// A zip archive; with `zip64` all sizes and offsets stand in the 64-bit fields; with `descriptors`
/// the local headers carry no sizes.
std::string zipOf(const std::vector<ZipItem>& items, bool zip64 = false, bool descriptors = false) {
    std::string file;
    std::string directory;
    for (const auto& item : items) {
        const auto local = file.size();
        const auto size = item.content.size();
        const auto shown = item.claimedSize != 0 ? item.claimedSize : size;
        const auto flags = descriptors ? 8 : 0;
        file += "PK\3\4"s + little(20, 2) + little(static_cast<std::uint64_t>(flags), 2) +
                little(static_cast<std::uint64_t>(item.method), 2) + little(0, 8) +
                (descriptors ? little(0, 8) : little(size, 4) + little(shown, 4)) +
                little(item.name.size(), 2) + little(0, 2) + item.name + item.content;
        if (descriptors)
            file += "PK\7\x08"s + little(0, 4) + little(size, 4) + little(shown, 4);
        const auto extra = zip64 ? little(1, 2) + little(24, 2) + little(shown, 8) +
                                       little(size, 8) + little(local, 8)
                                 : "";
        directory += "PK\1\2"s + little(20, 2) + little(20, 2) +
                     little(static_cast<std::uint64_t>(flags), 2) +
                     little(static_cast<std::uint64_t>(item.method), 2) + little(0, 8) +
                     (zip64 ? little(0xffffffff, 4) + little(0xffffffff, 4)
                            : little(size, 4) + little(shown, 4)) +
                     little(item.name.size(), 2) + little(extra.size(), 2) + little(0, 2) +
                     little(0, 8) + (zip64 ? little(0xffffffff, 4) : little(local, 4)) + item.name +
                     extra;
    }
    const auto begin = file.size();
    file += directory;
    const auto count = items.size();
    if (zip64) {
        const auto end = file.size();
        file += "PK\6\6"s + little(44, 8) + little(45, 2) + little(45, 2) + little(0, 8) +
                little(count, 8) + little(count, 8) + little(directory.size(), 8) +
                little(begin, 8);
        file += "PK\6\7"s + little(0, 4) + little(end, 8) + little(1, 4);
    }
    return file + "PK\5\6"s + little(0, 4) + little(zip64 ? 0xffff : count, 2) +
           little(zip64 ? 0xffff : count, 2) + little(zip64 ? 0xffffffff : directory.size(), 4) +
           little(zip64 ? 0xffffffff : begin, 4) + little(0, 2);
}

std::string text(const std::string& value) {
    return "X" + little(value.size(), 4) + value;
}

std::string number(std::int64_t value) {
    return "\x8a\x08"s + little(static_cast<std::uint64_t>(value), 8);
}

std::string tupleOf(const std::vector<std::int64_t>& values) {
    std::string program = "(";
    for (const auto value : values)
        program += number(value);
    return program + "t";
}

struct View {
    std::string key = "0";
    std::int64_t storageCount = 6;
    std::int64_t offset = 0;
    std::vector<std::int64_t> size = {2, 3};
    std::vector<std::int64_t> stride = {3, 1};
};

/// Opcodes that push one float tensor.
std::string tensorProgram(const View& view) {
    return "ctorch._utils\n_rebuild_tensor_v2\n(("s + text("storage") + "ctorch\nFloatStorage\n" +
           text(view.key) + text("cpu") + number(view.storageCount) + "tQ" + number(view.offset) +
           tupleOf(view.size) + tupleOf(view.stride) + "\x89" + "ccollections\nOrderedDict\n)RtR";
}

std::string dictProgram(const std::string& items) {
    return "\x80\x02}("s + items + "u.";
}

std::string floats(int count) {
    std::string bytes;
    for (int i = 0; i < count; ++i) {
        const auto value = static_cast<float>(i);
        bytes.append(reinterpret_cast<const char*>(&value), sizeof(value));
    }
    return bytes;
}

std::string checkpoint(const std::string& program, bool zip64 = false, bool descriptors = false) {
    return zipOf(
        {{"archive/data.pkl", program}, {"archive/data/0", floats(6)}, {"archive/version", "3\n"}},
        zip64,
        descriptors);
}

Result<TensorFile> readBytes(const std::string& bytes) {
    const TemporaryFolder folder;
    writeBytes(folder.path() / "x.pth", bytes);
    return readTensorFile(folder.path() / "x.pth");
}

void checkRefused(const std::string& bytes, const std::string& reason) {
    CAPTURE(reason);
    const auto result = readBytes(bytes);
    REQUIRE_FALSE(result.has_value());
    CHECK_MESSAGE(describe(result.error()).find(reason) != std::string::npos,
                  describe(result.error()));
}

TEST_CASE("zip and legacy checkpoints equal the golden tensors bit for bit") {
    const auto folder = goldenFolder("formats");
    if (folder.empty())
        return;
    const auto truth = need(readTensorFile(folder / "tensors.safetensors"));
    for (const auto* name : {"tensors.pth", "tensors_legacy.pth"}) {
        CAPTURE(name);
        const auto file = need(readTensorFile(folder / name));
        CHECK(file.tensors.size() == truth.tensors.size());
        for (const auto& [key, tensor] : truth.tensors) {
            CAPTURE(key);
            REQUIRE(file.tensors.count(key) == 1);
            CHECK(sameBits(file.tensors.at(key), tensor));
        }
    }
    const auto nested = need(readTensorFile(folder / "nested_state_dict.pth"));
    REQUIRE(nested.tensors.size() == 2);
    CHECK(sameBits(nested.tensors.at("f32"), truth.tensors.at("f32")));
    CHECK(sameBits(nested.tensors.at("f64"), truth.tensors.at("f64").to(at::kFloat)));
}

TEST_CASE("zip64 fields and data descriptors are understood") {
    const auto program = dictProgram(text("a") + tensorProgram({}));
    for (const bool zip64 : {false, true})
        for (const bool descriptors : {false, true}) {
            const auto file = need(readBytes(checkpoint(program, zip64, descriptors)));
            CHECK(file.format == "pickle (zip)");
            CHECK(sameBits(file.tensors.at("a"), at::arange(6).to(at::kFloat).view({2, 3})));
        }
}

TEST_CASE("strided and shared views are right, nested dicts are found") {
    const auto items = text("transposed") + tensorProgram({.size = {3, 2}, .stride = {1, 3}}) +
                       text("tail") + tensorProgram({.offset = 4, .size = {2}, .stride = {1}});
    for (const auto* key : {"state_dict", "model"}) {
        const auto program =
            "\x80\x02}("s + text("epoch") + number(3) + text(key) + "}(" + items + "uu.";
        const auto file = need(readBytes(checkpoint(program)));
        const auto all = at::arange(6).to(at::kFloat);
        CHECK(sameBits(file.tensors.at("transposed"), all.view({2, 3}).t()));
        CHECK(sameBits(file.tensors.at("tail"), all.slice(0, 4)));
    }
}

TEST_CASE("views beyond or larger than their storage are refused") {
    const auto refuse = [](const View& view, const std::string& reason) {
        checkRefused(checkpoint(dictProgram(text("a") + tensorProgram(view))), reason);
    };
    refuse({.size = {3, 3}}, "more elements");
    refuse({.size = {1000000, 1000000}, .stride = {0, 0}}, "more elements");
    refuse({.size = {2, 3}, .stride = {4, 1}}, "beyond");
    refuse({.offset = 1}, "beyond");
    refuse({.offset = -1}, "do not fit");
    refuse({.offset = std::int64_t{1} << 62}, "beyond");
    refuse({.size = {2, 2}, .stride = {std::int64_t{1} << 62, 1}}, "beyond");
    refuse({.size = {-2, 3}}, "zero or more");
    refuse({.size = {2}}, "do not fit");
    refuse({.key = "7"}, "not in the file");
    refuse({.storageCount = 7, .size = {7}, .stride = {1}}, "fewer than");
    refuse({.storageCount = std::int64_t{1} << 62}, "fewer than");
}

TEST_CASE("nothing is executed: other names and opcodes are refused, with name and byte") {
    checkRefused(checkpoint("\x80\x02"s + "cos\nsystem\n(" + text("touch /tmp/x") + "tR."),
                 "os.system");
    checkRefused(checkpoint("\x80\x02"s + "cbuiltins\neval\n(" + text("1") + "tR."),
                 "builtins.eval");
    checkRefused(checkpoint("\x80\x04\x8c\x05posix\x8c\x06system\x93."s), "posix.system");
    checkRefused(checkpoint("\x80\x02"s + "ctorch\nload\n)R."), "torch.load");
    checkRefused(checkpoint("\x80\x02"s + "ctorch\nFloatStorage\n)R."), "torch.FloatStorage");
    checkRefused(checkpoint("\x80\x02"s + "(ios\nsystem\n."), "opcode 0x69");
    checkRefused("\x80\x02"s + "cos\nsystem\n(" + text("id") + "tR.", "os.system");
    const auto result = readBytes(checkpoint("\x80\x02N0"s + "cos\nsystem\n."));
    CHECK(result.error().where.ends_with("byte 4"));
}

TEST_CASE("deep nesting, cycles and memo bombs cost no more than the file's size") {
    std::string deep = "\x80\x02"s;
    for (int i = 0; i < 300000; ++i)
        deep += "]";
    for (int i = 1; i < 300000; ++i)
        deep += "a";
    checkRefused(checkpoint(deep + "."), "no dict of tensors");
    checkRefused(checkpoint("\x80\x02]q\x00h\x00"s + "a."), "no dict of tensors");
    std::string bomb =
        "\x80\x02)q\x00"s;  // every tuple holds the one before twice: 2^200000 values when copied
    for (int i = 0; i < 200000; ++i)
        bomb += "h\x00h\x00\x86q\x00"s;
    checkRefused(checkpoint(bomb + "."), "no dict of tensors");
    std::string pairs = "\x80\x02]q\x00("s;  // one list of pairs, copied by thousands of calls
    for (int i = 0; i < 50000; ++i)
        pairs += "NN\x86"s;
    pairs += "e0";
    for (int i = 0; i < 50000; ++i)
        pairs += "ccollections\nOrderedDict\nh\x00\x85R"s;
    checkRefused(checkpoint(pairs + "."), "copies too many");
}

TEST_CASE("damaged pickles are refused") {
    checkRefused(checkpoint(""), "ends in the middle");
    checkRefused(checkpoint("\x80\x02"s), "ends in the middle");
    checkRefused(checkpoint("\x80\x09N."s), "protocol 9");
    checkRefused(checkpoint("\x80\x02."s), "stack is empty");
    checkRefused(checkpoint("\x80\x02h\x05."s), "memo entry 5");
    checkRefused(checkpoint("\x80\x02t."s), "mark is missing");
    checkRefused(checkpoint("\x80\x02X\xff\xff\xff\xffx."s), "ends in the middle");
    checkRefused(checkpoint("\x80\x02}(N"s + "u."), "no value");
    checkRefused(checkpoint("\x80\x02Na."s), "a list is expected");
    checkRefused(checkpoint("\x80\x02NNa."s), "a list is expected");
    checkRefused(checkpoint("\x80\x02}."s), "no dict of tensors");
}

TEST_CASE("compressed, encrypted, broken and foreign archives are refused") {
    const auto program = dictProgram(text("a") + tensorProgram({}));
    checkRefused(zipOf({{"a/data.pkl", program, 8, 0xfffffff0}, {"a/data/0", floats(6)}}),
                 "compressed");
    checkRefused(
        zipOf({{"a/data.pkl", program}, {"a/data/0", std::string(30, 'x'), 0, 0xfffffff0}}),
        "compressed");
    checkRefused(zipOf({{"a/readme", "x"}}), "data.pkl");
    checkRefused(zipOf({{"a/constants.pkl", "x"}, {"a/data.pkl", program}}), "TorchScript");
    checkRefused(zipOf({{"a/data.pkl", program}, {"a/data.pkl", program}}), "twice");
    checkRefused(zipOf({{"a/data.pkl", program}, {"a/byteorder", "big"}, {"a/data/0", floats(6)}}),
                 "big-endian");
    const auto whole = checkpoint(program);
    checkRefused(whole.substr(0, whole.size() - 30), "directory");
    checkRefused(zipOf({{"a/data.pkl", program}, {"a/data/0", floats(5)}}), "fewer than");
}

TEST_CASE("thousands of views of one storage are refused") {
    std::string items;
    for (int i = 0; i < 20; ++i)
        items += text("t" + std::to_string(i)) +
                 tensorProgram({.storageCount = 100000, .size = {100000}, .stride = {1}});
    const auto file = zipOf({{"a/data.pkl", dictProgram(items)}, {"a/data/0", floats(100000)}});
    checkRefused(file, "eight times");
}

TEST_CASE("random changes of real files give a value or an error, never a crash") {
    const auto folder = goldenFolder("formats");
    if (folder.empty())
        return;
    const TemporaryFolder scratch;
    const auto path = scratch.path() / "x";
    std::mt19937 random(7);
    for (const auto* name :
         {"tensors.pth", "tensors_legacy.pth", "nested_state_dict.pth", "tensors.safetensors"}) {
        const auto original = bytesOf(folder / name);
        int errors = 0;
        for (int round = 0; round < 3000; ++round) {
            auto bytes = original;
            for (auto flips = 1 + random() % 4; flips > 0; --flips)
                bytes[random() % bytes.size()] = static_cast<char>(random());
            if (random() % 8 == 0)
                bytes.resize(1 + random() % bytes.size());
            writeBytes(path, bytes);
            const auto file = readTensorFile(path);
            errors += file ? 0 : 1;
            if (!file)
                continue;
            for (const auto& [key, tensor] : file->tensors)
                CHECK(tensor.contiguous().to(at::kFloat).numel() == tensor.numel());
        }
        CAPTURE(name);
        CHECK(errors > 300);
    }
}

}  // namespace
}  // namespace groundscope
