// SPDX-License-Identifier: GPL-3.0-or-later
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include "core/infer/kept_memory.h"
#include "core/infer/products.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <c10/core/InferenceMode.h>
#include <doctest/doctest.h>

#include <thread>
#include <vector>

using namespace groundscope;

namespace {

double maxDifference(const at::Tensor& a, const at::Tensor& b) {
    REQUIRE((a.sizes() == b.sizes()));
    return (a.to(at::kDouble) - b.to(at::kDouble)).abs().max().item<double>();
}

at::Tensor exact(const at::Tensor& a, const at::Tensor& b) {
    return at::matmul(a.to(at::kDouble), b.to(at::kDouble));
}

struct Shape {
    std::int64_t rows, inner, columns;
};

}  // namespace

TEST_CASE("products are those of doubles, whatever the strides") {
    const c10::InferenceMode noGradients;
    at::manual_seed(7);
    for (const auto& [rows, inner, columns] : {Shape{1, 1, 1}, Shape{1, 300, 77}, Shape{5, 64, 3}, Shape{129, 31, 65}}) {
        const auto a = at::randn({6, rows, inner});     // [B, M, K]
        const auto b = at::randn({6, inner, columns});  // [B, K, N]
        const auto wanted = exact(a, b);                // [B, M, N]
        const double bound = 1e-5 * static_cast<double>(inner + 10);
        CHECK(maxDifference(product(a, b), wanted) < bound);
        CHECK(maxDifference(product(a.transpose(1, 2).contiguous().transpose(1, 2), b), wanted) < bound);
        CHECK(maxDifference(product(a, b.transpose(1, 2).contiguous().transpose(1, 2)), wanted) < bound);
        CHECK(maxDifference(product(a.transpose(0, 1).contiguous().transpose(0, 1), b), wanted) < bound);
        const auto gaps = at::randn({6, rows, 2 * inner}).slice(2, 0, 2 * inner, 2);  // every other column
        CHECK(maxDifference(product(gaps, b), exact(gaps, b)) < bound);
        const auto four = product(a.view({2, 3, rows, inner}), b.view({2, 3, inner, columns}));  // [2, 3, M, N]
        CHECK(maxDifference(four, wanted.view({2, 3, rows, columns})) < bound);
        auto sum = at::ones({6, rows, columns});  // [B, M, N]
        addProduct(sum, a, b);
        CHECK(maxDifference(sum, wanted + 1) < bound);
    }
}

TEST_CASE("a layer's product has its weights in rows") {
    const c10::InferenceMode noGradients;
    const auto x = at::randn({2, 9, 40});      // [B, n, in]
    const auto weight = at::randn({24, 40});   // [out, in]
    const auto bias = at::randn({24});         // [out]
    const auto wanted = exact(x, weight.t());  // [B, n, out]
    CHECK(maxDifference(affine(x, weight, {}), wanted) < 1e-4);
    CHECK(maxDifference(affine(x, weight, bias), wanted + bias) < 1e-4);
    CHECK(maxDifference(affine(x[0][0], weight, bias), (wanted + bias)[0][0]) < 1e-4);
    CHECK((affine(at::empty({0, 40}), weight, bias).sizes() == at::IntArrayRef({0, 24})));
}

TEST_CASE("bfloat16 stays bfloat16") {
    const c10::InferenceMode noGradients;
    const auto a = at::randn({3, 17, 32}).to(at::kBFloat16);  // [B, M, K]
    const auto b = at::randn({3, 32, 9}).to(at::kBFloat16);   // [B, K, N]
    CHECK((product(a, b).scalar_type() == at::kBFloat16));
    CHECK(maxDifference(product(a, b), exact(a, b)) < 0.2);
}

TEST_CASE("where gradients are wanted they come") {
    const auto x = at::randn({4, 5});
    const auto weight = at::randn({3, 5}).set_requires_grad(true);
    affine(x, weight, {}).sum().backward();
    CHECK(maxDifference(weight.grad(), x.sum(0).expand({3, 5})) < 1e-5);
}

TEST_CASE("the same product twice has the same bits") {
    const c10::InferenceMode noGradients;
    const auto a = at::randn({2, 100, 64});
    const auto b = at::randn({2, 64, 100});
    CHECK(at::equal(product(a, b), product(a, b)));
}

TEST_CASE("large blocks are used again, small and released ones are the allocator's") {
    keepFreedMemory();
    const auto placeOf = [](std::int64_t floats) { return at::empty({floats}, at::kFloat).data_ptr<float>(); };
    const auto* first = placeOf(1 << 20);
    CHECK((placeOf(1 << 20) == first));
    CHECK((placeOf((1 << 20) - 1000) == first));  // fits
    auto kept = at::full({1 << 20}, 3.0F);
    auto other = at::full({1 << 20}, 4.0F);
    CHECK((kept.data_ptr() != other.data_ptr()));
    CHECK(kept.sum().item<float>() == 3.0F * (1 << 20));
    releaseKeptMemory();
    CHECK(other.sum().item<float>() == 4.0F * (1 << 20));  // what is in use stays
    CHECK(at::empty({0}).numel() == 0);
    CHECK(at::ones({10}).sum().item<float>() == 10);
}

TEST_CASE("blocks come and go on many threads") {
    keepFreedMemory();
    std::vector<std::thread> threads;
    std::vector<int> wrong(4, 0);
    for (std::size_t t = 0; t < wrong.size(); ++t)
        threads.emplace_back([t, &wrong] {
            for (int i = 0; i < 50; ++i) {
                const auto block = at::full({300'000 + 1000 * (i % 7)}, static_cast<float>(t));
                wrong[t] += block.min().item<float>() != static_cast<float>(t) || block.max().item<float>() != static_cast<float>(t);
            }
        });
    for (std::thread& thread : threads)
        thread.join();
    CHECK((wrong == std::vector<int>(4, 0)));
    releaseKeptMemory();
}
