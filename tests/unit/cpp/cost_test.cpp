// The cost of the C++ backend in allocations: with eight times the input it may be slightly more than eight times
// as high, not sixty-four times.
#include <gtest/gtest.h>

#include <atomic>
#include <cstdlib>
#include <new>
#include <string>

#include "generator/backend/cpp/identifiers.hpp"
#include "generator/backend/cpp/type_names.hpp"

namespace {

std::atomic<long> allocations{0};

}  // namespace

void* operator new(std::size_t size) {
  ++allocations;
  if (void* memory = std::malloc(size == 0 ? 1 : size)) return memory;
  throw std::bad_alloc();
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace ucwagen::cpp {
namespace {

constexpr double eight_times = 12.2;  // 8 to the power of 1.2

template <typename Work>
double growth(Work work) {
  const auto count = [&](int size) {
    const long before = allocations;
    work(size);
    return static_cast<double>(allocations - before);
  };
  const double small = count(200);
  return count(1600) / small;
}

TEST(Cost, OfManyPropertiesOfOneNameIsLinear) {
  EXPECT_LT(growth([](int size) {
              NameScope scope;
              for (int i = 0; i < size; ++i)
                (void)scope.claim("a_name_that_is_too_long_for_the_string_itself");
            }),
            eight_times);
}

TEST(Cost, OfARingOfEmbeddingResourcesIsLinear) {
  EXPECT_LT(growth([](int size) {
              ir::Api api;
              for (int i = 0; i < size; ++i) {
                ir::Resource& resource = api.resources.emplace_back();
                const auto name = [](int number) { return "r" + std::to_string(100'000 + number); };
                resource.name = resource.rel = name(i);
                ir::Link& link = resource.links.emplace_back();
                link.rel = name((i + 1) % size);
                link.target = link.rel;
                link.embedded = true;
              }
              const Catalogue catalogue(api);
              EXPECT_TRUE(catalogue.recurs("r100000", "r100001"));
            }),
            eight_times);
}

}  // namespace
}  // namespace ucwagen::cpp
