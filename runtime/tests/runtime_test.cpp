#include <gtest/gtest.h>

#include <cstddef>

#include "field_traits.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event.hpp"

// Uses a hand-written resource in the form of templates/, to show that the runtime works without generated code.

namespace ucwa {

enum class Drink { tea, coffee };
namespace detail {
template <>
struct Names<Drink> {
  static constexpr std::string_view list[] = {"Tea", "Coffee"};
};
}  // namespace detail

struct Cup : Resource {
  static constexpr std::string_view rel = "cup";

  Cup() noexcept = default;
  Cup(const Cup& other);
  Cup(Cup&& other) noexcept;
  Cup& operator=(Cup other) noexcept;
  ~Cup() = default;

  std::optional<std::string> owner;
  Maybe<Open<Drink>> drink;
  struct Links {
    Maybe<Link<Cup>> self;
    OtherLinks other;
  } links;
  struct Embedded {
    Maybe<Cup> saucer;
    Extra other;
  } embedded;

  struct Get {
    using Output = Cup;
    enum class Error { gone };
    using Start = detail::PlainGet<Get>;
    static const detail::Operation& operation() noexcept;
  };
};

#ifdef __GNUC__
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
#endif
namespace detail {
template <>
const Type& type_of<Cup>() noexcept {
  using T = Cup;
  static constexpr Field properties[] = {
      field<decltype(T::owner)>("owner", offsetof(T, owner)),
      field<decltype(T::drink)>("drink", offsetof(T, drink)),
  };
  static constexpr Field links[] = {field<decltype(T::Links::self)>("self", offsetof(T, links.self))};
  static constexpr Field embedded[] = {
      field<decltype(T::Embedded::saucer)>("saucer", offsetof(T, embedded.saucer))};
  static constexpr Type type{T::rel,
                             sizeof(T),
                             properties,
                             links,
                             embedded,
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
  return type;
}
}  // namespace detail

Cup::Cup(const Cup& other) : Cup() { detail::copy(detail::type_of<Cup>(), this, &other); }
Cup::Cup(Cup&& other) noexcept : Cup() { detail::exchange(detail::type_of<Cup>(), this, &other); }
Cup& Cup::operator=(Cup other) noexcept {
  detail::exchange(detail::type_of<Cup>(), this, &other);
  return *this;
}

const detail::Operation& Cup::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {{404, "NotFound", ""}};
  static constexpr detail::Operation operation{"cup", "GET", 1, "", {}, errors};
  return operation;
}

}  // namespace ucwa

namespace {

using ucwa::Cup;
using ucwa::Drink;

constexpr const char* text =
    R"({"rel":"cup","owner":"Lee","drink":"Tea","x":1e999,"_links":{"self":{"href":"/cup"}},)"
    R"("_embedded":{"saucer":{"drink":"Milk"}}})";

TEST(Runtime, ReadsAndWritesAResource) {
  const auto cup = ucwa::decode<Cup>(text);
  ASSERT_TRUE(cup) << cup.error().message;
  EXPECT_EQ(cup->owner, "Lee");
  EXPECT_EQ(cup->drink, Drink::tea);
  EXPECT_FALSE(cup->embedded.saucer->drink->known());
  EXPECT_EQ(ucwa::encode(*cup), text);
  const Cup copy = *cup;  // NOLINT(performance-unnecessary-copy-initialization): the copy is tested
  EXPECT_EQ(ucwa::encode(copy), text);
  EXPECT_EQ(ucwa::encode(ucwa::decode_xml<Cup>(ucwa::encode_xml(copy)).value()).find("\"owner\":\"Lee\"") !=
                std::string::npos,
            true);
}

TEST(Runtime, MakesRequestsAndReadsResponses) {
  const auto call = ucwa::decode<Cup>(text)->links.self->get().build();
  ASSERT_TRUE(call);
  EXPECT_EQ(call->request.target, "/cup");
  EXPECT_EQ(call->decode({200, {}, text})->owner, "Lee");
  const auto failed = call->decode({404, {{"Content-Type", "application/json"}}, R"({"code":"NotFound"})"});
  EXPECT_EQ(failed.error().documented(), Cup::Get::Error::gone);
}

TEST(Runtime, ReadsEvents) {
  const auto batch = ucwa::decode<ucwa::EventBatch>(
      R"({"_links":{"next":{"href":"/n"}},"sender":[{"rel":"s","href":"/s","events":[)"
      R"({"link":{"rel":"cup","href":"/cup"},"type":"added","_embedded":{"cup":{"rel":"cup","owner":"Lee"}}}]}]})");
  ASSERT_TRUE(batch) << batch.error().message;
  EXPECT_EQ(batch->next_link()->href, "/n");
  EXPECT_EQ(batch->all().front().as<Cup>()->owner, "Lee");
}

}  // namespace
