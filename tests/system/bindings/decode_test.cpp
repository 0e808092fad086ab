#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "kitchen/ucwa.hpp"
#include "ucwa/ucwa.hpp"

namespace {

using Json = nlohmann::json;
using kitchen::Dish;

/// Decodes with the tree of the type.
template <class T>
auto decode_any(std::string_view text) {
  if constexpr (std::is_base_of_v<kitchen::Resource, T>) {
    return kitchen::decode<T>(text);
  } else {
    return ucwa::decode<T>(text);
  }
}

template <class T>
T read(std::string_view text) {
  auto result = decode_any<T>(text);
  EXPECT_TRUE(result) << (result ? "" : result.error().pointer + ": " + result.error().message);
  return result ? *std::move(result) : T{};
}

template <class T>
auto error_of(std::string_view text) {
  auto result = decode_any<T>(text);
  EXPECT_FALSE(result) << text;
  return result ? typename decltype(result)::error_type{} : result.error();
}

template <class T>
void expect_round_trip(const std::string& text) {
  EXPECT_EQ(Json::parse(encode(read<T>(text))), Json::parse(text));
}

constexpr const char* dish_json = R"({"rel":"dish","title":null,"course":"Main","courses":["Main","Midnight"],
  "allergens":["nuts","milk"],"served":"\/Date(1474932029620)\/","cookingTime":"00:15:00","vegan":false,
  "portions":250,"weight":4.50,"prices":[1.0,2],"choices":[true,false],"tables":[1,2],
  "history":["2016-09-26T16:20:29.6249403-07:00"],"pauses":["PT5M"],"oddity":{"a":[1,null]},
  "delete":"x","dish":"y","links":"z","etag":"3109609770","56de7bbf-1081":"please pass this back",
  "big":123456789012345678901234567890,
  "_links":{"self":{"href":"/d/1"},"menu":{"href":"/m","title":"T","revision":"2","hue":7},
            "sauce":{"href":"data:text/plain;charset=utf-8,Hi+Tosh%0d%0a"},
            "sauces":[{"href":"data:,a"},{"href":"/sauce"}],
            "unknown":[{"href":"/u/1"},{"href":"/u/2"}]},
  "_embedded":{"side":[{"rel":"dish","title":"9"}],"strange":{"rel":"strange","n":1.50}}})";

TEST(Decode, EveryKindOfPropertyIsRead) {
  const auto dish = read<Dish>(dish_json);
  EXPECT_EQ(*dish.course, kitchen::Course::main);
  EXPECT_EQ(dish.courses->at(0), kitchen::Course::main);
  EXPECT_FALSE(dish.courses->at(1).known());
  EXPECT_EQ(dish.courses->at(1).text(), "Midnight");
  EXPECT_EQ(dish.allergens->at(1), "milk");
  EXPECT_EQ(dish.served->time().time_since_epoch().count(), 1474932029620);
  EXPECT_EQ(dish.cooking_time->duration(), std::chrono::minutes(15));
  EXPECT_EQ(dish.vegan, false);
  EXPECT_EQ(dish.portions, 250);
  EXPECT_EQ(dish.weight, 4.5);
  EXPECT_EQ(*dish.prices, (std::vector<double>{1, 2}));
  EXPECT_EQ(*dish.choices, (std::vector<bool>{true, false}));
  EXPECT_EQ(*dish.tables, (std::vector<std::int32_t>{1, 2}));
  EXPECT_EQ(dish.history->at(0).time(), kitchen::DateTime::parse("2016-09-26T23:20:29.624Z")->time());
  EXPECT_EQ(dish.pauses->at(0).duration(), std::chrono::minutes(5));
  EXPECT_EQ(dish.oddity->json, R"({"a":[1,null]})");
  EXPECT_EQ(dish.etag, "3109609770");
  EXPECT_EQ(dish.sauce->text(), "Hi Tosh\r\n");
  EXPECT_EQ(dish.sauces->at(0).text(), "a");
  EXPECT_FALSE(dish.sauces->at(1).data());
}

TEST(Decode, NamesThatAreTakenGetAnUnderscore) {
  const auto dish = read<Dish>(dish_json);
  EXPECT_EQ(dish.delete_, "x");
  EXPECT_EQ(dish.dish_, "y");
  EXPECT_EQ(dish.links_, "z");
  EXPECT_EQ(read<ucwa::Location>(R"({"location":"Lyon"})").location_, "Lyon");
}

TEST(Decode, WhatNoPageNamesIsKept) {
  const auto dish = read<Dish>(dish_json);
  EXPECT_EQ(*dish.extra.find("big"), "123456789012345678901234567890");
  EXPECT_EQ(dish.links.other.all("unknown").size(), 2u);
  EXPECT_EQ(*dish.links.menu->attributes.find("hue"), "7");
  EXPECT_EQ(*dish.embedded.other.find("strange"), R"({"rel":"strange","n":1.50})");
}

TEST(Decode, AnUnchangedResourceGivesTheSameJson) { expect_round_trip<Dish>(dish_json); }

TEST(Decode, NumbersAndDatesKeepTheirText) {
  const std::string text =
      kitchen::encode(read<Dish>(R"({"weight":4.50,"portions":2.5e2,"served":"/Date(5+0200)/","x":1.0E+2})"));
  EXPECT_EQ(text, R"({"portions":2.5e2,"weight":4.50,"served":"/Date(5+0200)/","x":1.0E+2})");
}

TEST(Decode, AChangedValueIsWrittenInstead) {
  auto dish = read<Dish>(R"({"weight":4.50,"title":null,"allergens":"one","portions":"7"})");
  EXPECT_EQ(dish.portions, 7);
  dish.weight = 5;
  dish.title = "S";
  dish.allergens->push_back("two");
  dish.portions = 8;
  EXPECT_EQ(Json::parse(kitchen::encode(dish)),
            Json::parse(R"({"weight":5.0,"title":"S","allergens":["one","two"],"portions":8})"));
}

TEST(Decode, NullAbsentAndEmptyAreThreeThings) {
  const auto dish = read<Dish>(R"({"title":null,"allergens":[],"delete":""})");
  EXPECT_FALSE(dish.title);
  EXPECT_TRUE(dish.is_null("title"));
  EXPECT_FALSE(dish.is_null("weight"));
  EXPECT_TRUE(dish.allergens && dish.allergens->empty());
  EXPECT_EQ(dish.delete_, "");
}

TEST(Decode, APropertyCanBeSetToNull) {
  ucwa::Note note;
  EXPECT_TRUE(note.set_null("message"));
  EXPECT_EQ(ucwa::encode(note), R"({"message":null})");
  note.message = "back";
  EXPECT_EQ(ucwa::encode(note), R"({"message":"back"})");
  EXPECT_TRUE(note.set_null("message"));
  EXPECT_FALSE(note.message);
  EXPECT_EQ(ucwa::encode(note), R"({"message":null})");
}

TEST(Decode, EveryKindOfPropertyCanBeSetToNull) {
  auto dish = read<Dish>(dish_json);
  Json expected = Json::parse(dish_json);
  for (const char* name :
       {"title", "course", "courses", "allergens", "served", "cookingTime", "vegan", "portions", "weight",
        "prices", "choices", "tables", "history", "pauses", "oddity"}) {
    EXPECT_TRUE(dish.set_null(name)) << name;
    EXPECT_TRUE(dish.is_null(name)) << name;
    expected[name] = nullptr;
  }
  EXPECT_TRUE(dish.set_null("sauce"));
  expected["_links"]["sauce"] = nullptr;
  EXPECT_EQ(Json::parse(encode(dish)), expected);
}

TEST(Decode, ANameThatNoPageKnowsCannotBeSetToNull) {
  ucwa::Note note;
  EXPECT_FALSE(note.set_null("mesage"));
  EXPECT_EQ(ucwa::encode(note), "{}");
}

TEST(Decode, OneLinkAndAnArrayAreBothAccepted) {
  std::vector<std::string> seen;
  ucwa::DecodeOptions options;
  options.report = [&](std::string_view pointer, std::string_view) { seen.emplace_back(pointer); };
  const std::string one = R"({"_links":{"contact":{"href":"/c/1"}}})";
  const auto contacts = ucwa::decode<ucwa::GroupContacts>(one, options).value();
  EXPECT_EQ(contacts.links.contact.at(0).href, "/c/1");
  EXPECT_EQ(seen, std::vector<std::string>{"/_links/contact"});
  expect_round_trip<ucwa::GroupContacts>(one);

  const std::string array =
      R"({"_links":{"conversation":[{"href":"/1"}],"addPhoneAudio":[{"href":"/2"},{"href":"/3"}]}})";
  const auto phone_audio = read<ucwa::PhoneAudio>(array);
  EXPECT_EQ(phone_audio.links.conversation->href, "/1");
  EXPECT_EQ(phone_audio.links.add_phone_audio->href, "/2");
  EXPECT_EQ(phone_audio.links.other.find("addPhoneAudio")->href, "/3");
  expect_round_trip<ucwa::PhoneAudio>(array);
}

TEST(Decode, EmptyAndNullLinksComeBackAsTheyWere) {
  expect_round_trip<ucwa::GroupContacts>(R"({"_links":{"contact":[],"strange":[],"self":null}})");
  expect_round_trip<ucwa::GroupContacts>(R"({"_links":{},"_embedded":{}})");
  expect_round_trip<ucwa::GroupContacts>(R"({"_links":null,"_embedded":null})");
  expect_round_trip<ucwa::Phones>(R"({"_embedded":{"phone":[]}})");
  expect_round_trip<ucwa::Phones>(R"({"_embedded":{"phone":{"number":"1"}}})");
  expect_round_trip<ucwa::MessagingInvitation>(R"({"_embedded":{"from":[{"name":"a"},{"name":"b","x":1}]}})");
  expect_round_trip<ucwa::MessagingInvitation>(R"({"_embedded":{"from":null,"acceptedByParticipant":null}})");
}

TEST(Decode, LinkAttributesOfAnyKindComeBack) {
  expect_round_trip<ucwa::People>(
      R"({"_links":{"search":{"href":"/s","revision":2,"title":null,"etag":true,"x":{"y":1}},"a":{"href":"/a","rev":"2"}}})");
  EXPECT_EQ(
      read<ucwa::People>(R"({"_links":{"search":{"href":"/s","rev":2}}})").links.search->revision_number(),
      2);
}

TEST(Decode, AliasesGiveTheDocumentedResource) {
  const auto invitation =
      read<ucwa::MessagingInvitation>(R"({"_embedded":{"from":{"rel":"participant","name":"Jo"}}})");
  const ucwa::Participant& from = *invitation.embedded.from;
  EXPECT_EQ(from.name, "Jo");
  expect_round_trip<ucwa::MessagingInvitation>(R"({"_embedded":{"from":{"rel":"participant","name":"Jo"}}})");
}

TEST(Decode, TypesThatContainThemselvesWork) {
  const std::string text =
      R"({"title":"a","_embedded":{"base":{"title":"b","_embedded":{"base":{"title":"c"},"side":[{"title":"d"}]}}}})";
  auto dish = read<Dish>(text);
  EXPECT_EQ(dish.embedded.base->embedded.base->title, "c");
  EXPECT_EQ(dish.embedded.base->embedded.side.at(0).title, "d");
  const Dish copy = dish;
  dish.embedded.base->title = "changed";
  EXPECT_EQ(copy.embedded.base->title, "b");
  expect_round_trip<Dish>(text);
}

TEST(Decode, AByteOrderMarkIsSkipped) {
  EXPECT_EQ(read<ucwa::Note>("\xEF\xBB\xBF{\"message\":\"x\"}").message, "x");
}

TEST(Decode, EscapesAreUndone) {
  EXPECT_EQ(read<ucwa::Note>(R"({"mess\u0061ge":"a\u0026b\/\"\u00e9\ud83d\ude00\n"})").message,
            "a&b/\"\xC3\xA9\xF0\x9F\x98\x80\n");
  expect_round_trip<ucwa::Note>(R"({"message":"\u0000\u001f\\\"\u2028","\"odd/~name":"\u0041"})");
}

TEST(Decode, BooleansAndNumbersInStringsAreAcceptedAndReported) {
  std::vector<std::string> seen;
  kitchen::DecodeOptions options;
  options.report = [&](std::string_view pointer, std::string_view) { seen.emplace_back(pointer); };
  const std::string text = R"({"vegan":"True","portions":"12","served":"soon"})";
  const auto dish = kitchen::decode<Dish>(text, options).value();
  EXPECT_EQ(dish.vegan, true);
  EXPECT_EQ(dish.portions, 12);
  EXPECT_FALSE(dish.served);
  EXPECT_EQ(seen, (std::vector<std::string>{"/vegan", "/portions", "/served"}));
  expect_round_trip<Dish>(text);
}

TEST(Decode, AValueOfAnotherKindIsAnErrorWithItsPointer) {
  EXPECT_EQ(error_of<ucwa::Note>(R"({"message":{}})").pointer, "/message");
  EXPECT_EQ(error_of<ucwa::Note>(R"({"type":5})").pointer, "/type");
  EXPECT_EQ(error_of<Dish>(R"({"portions":1.5})").pointer, "/portions");
  EXPECT_EQ(error_of<Dish>(R"({"portions":3000000000})").pointer, "/portions");
  EXPECT_EQ(error_of<ucwa::Phones>(R"({"_embedded":{"phone":[{},{"number":[]}]}})").pointer,
            "/_embedded/phone/1/number");
  EXPECT_EQ(error_of<ucwa::Note>(R"({"_links":5})").pointer, "/_links");
  EXPECT_EQ(error_of<ucwa::Note>(R"({"_links":{"a/b~c":"x"}})").pointer, "/_links/a~1b~0c");
  EXPECT_EQ(error_of<ucwa::Note>("[]").pointer, "");
  EXPECT_EQ(error_of<ucwa::Note>("").pointer, "");
  EXPECT_EQ(error_of<ucwa::Note>(R"({"a/b":[1,{"c~":[{],"d":1})").pointer, "/a~1b/1/c~0/0");
}

TEST(Decode, TheLastOfTwoMembersOfOneNameCounts) {
  for (const char* text :
       {R"({"message":"a","x":1,"message":"b","x":2,"_links":{"self":{"href":"/1"},"self":{"href":"/2"}}})",
        R"({"message":"a","message":null})", R"({"message":null,"message":"a"})", R"({"rel":"a","rel":5})",
        R"({"rel":5,"rel":"a"})", R"({"etag":"1","etag":2})", R"({"etag":2,"etag":"1"})",
        R"({"_links":{"self":{"href":"/1"},"u":{"href":"/u"},"n":null},"_links":{}})",
        R"({"_links":{"u":{"href":"/1"},"u":{"href":"/2"}}})",
        R"({"_links":{"u":[{"href":"/1"},{"href":"/2"}],"u":null}})",
        R"({"_links":{"self":{"href":"/1","title":"a","title":null,"href":5,"href":"/2","x":1,"x":2}}})",
        R"({"_links":{"self":{"href":"/1","rev":"2","revision":"3"}}})",
        R"({"_embedded":{"x":{}},"_embedded":{"y":{}}})",
        R"({"_links":null,"_links":{"self":{"href":"/1"}}})"}) {
    EXPECT_EQ(Json::parse(encode(read<ucwa::Note>(text))), Json::parse(text)) << text;
  }
  expect_round_trip<Dish>(R"({"_embedded":{"side":[{"title":"a"},{"title":"b"}],"side":{"title":"c"}}})");
  expect_round_trip<Dish>(R"({"_embedded":{"base":[{"title":"a"},{"title":"b"}],"base":{"title":"c"}}})");
  expect_round_trip<Dish>(R"({"_links":{"sauce":{"href":"data:,a"}},"_links":{"menu":{"href":"/m"}}})");
  expect_round_trip<Dish>(R"({"courses":["Main"],"courses":null,"weight":4.50,"weight":2})");
}

TEST(Decode, ExtraMembersStayByteForByte) {
  const auto note = read<ucwa::Note>(R"({"x": { "a" :1.0 , "b":[ ] } ,"y":"\u0041\/"})");
  EXPECT_EQ(*note.extra.find("x"), R"({ "a" :1.0 , "b":[ ] })");
  EXPECT_EQ(*note.extra.find("y"), R"("\u0041\/")");
  EXPECT_EQ(note.extra.text("y"), "A/");
}

}  // namespace
