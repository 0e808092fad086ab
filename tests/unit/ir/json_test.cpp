#include "generator/ir/json.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdint>
#include <limits>
#include <nlohmann/json.hpp>

#include "tests/unit/support/json_schema.hpp"

namespace ucwagen::ir {
namespace {

using nlohmann::ordered_json;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

Source at(int line) { return {"phone_ref.md", line, 0}; }

Type type_of_everything() {
  Type type;
  type.kind = TypeKind::enumeration;
  type.enumeration = "PhoneType";
  type.array = type.nullable = true;
  type.max_length = 50;
  type.minimum = -1;
  type.maximum = 4294967296;
  type.default_value = "Home";
  type.evidence = {{How::enumeration_link, at(9)}, {How::correction, {"corrections.json", 3, 0}}};
  return type;
}

/// A model in which every field has a different value, including text that JSON must escape.
Api full_api() {
  Api api;
  api.edition = "pool";
  Resource phone;
  phone.name = "phone2";
  phone.rel = "phone";
  phone.revision = 2;
  phone.alias_of = "participant";
  phone.page = "phone2_ref.md";
  phone.summary = "A \"line\"\\of\tits own \x01 \xE2\x82\xAC";
  phone.description = "Two\nlines";
  phone.applies_to = {"Skype for Business 2015", "Lync"};
  phone.properties = {{"number", "The digits.", {}, at(10)},
                      {"type", "The kind.", type_of_everything(), at(11)}};
  phone.links = {{"self", "", std::nullopt, Cardinality::unknown, std::nullopt, at(12)},
                 {"changeNumber", "Changes it.", "changeNumber", Cardinality::one, false, at(13)},
                 {"phones", "All.", "phones", Cardinality::many, true, at(14)}};
  phone.scopes = {"User.ReadWrite"};
  const Message event_sample{"", {}, "{}", at(15)};
  phone.events = {
      {"updated",
       "phone",
       "High",
       "me",
       "It changed.",
       {{"Conflict", "Busy", "Later.", at(16)}},
       event_sample,
       at(17)},
      {"deleted", "phone", "Low", "me", "Gone.", {{"Gone", std::nullopt, "", at(18)}}, std::nullopt, at(19)}};
  Operation put;
  put.method = "PUT";
  put.description = "Sets it.";
  put.query_parameters = {{"number", "Digits.", true, type_of_everything(), at(20)}};
  put.body_parameters = {{"number", "Digits.", false, {}, at(21)}};
  put.body_media = "text/plain";
  put.response = {ResponseKind::items, {{"phone", "phone2", "The phone."}, {"", std::nullopt, "Unnamed."}}};
  put.errors = {{"Conflict", 409, "AlreadyExists", "Taken.", at(22)},
                {"Gone", 410, std::nullopt, "", at(23)}};
  put.examples = {
      {Media::json,
       Message{"PUT / HTTP/1.1", {{"Host", "pool.example.com"}, {"Accept", "*/*"}}, std::nullopt, at(24)},
       std::nullopt},
      {Media::xml, std::nullopt, Message{"HTTP/1.1 204 No Content", {}, "", at(25)}}};
  put.result = {ResultKind::resource, "phone2", 200, {{How::stated, at(27)}, {How::example, at(25)}}};
  put.inputs = {
      {"number", "Digits.", Place::either, true, type_of_everything(), {at(20), at(21)}},
      {"unlisted", "", Place::raw_body, false, {}, {}},
  };
  put.source = at(26);
  phone.operations = {put};
  phone.source = at(1);
  Resource bare;
  bare.name = bare.rel = "bare";
  bare.source = at(1);
  api.resources = {bare, phone};
  api.enumerations = {{"PhoneType", "Kinds.", {{"Home", "At home.", at(2)}, {"Other", "", at(3)}}, at(1)}};
  api.scopes = {{"User.ReadWrite", "Read/write", "Allows both.", at(4)}};
  api.generic_errors = {{"BadRequest", "Malformed.", at(5)}};
  api.status_errors = {{409, "Conflict", true, at(6)}, {500, "ServiceFailure", false, at(7)}};
  api.aliases = {{"from", "participant"}, {"a/b~c", "phone2"}};
  api.error_codes = {{"Conflict", "", at(22)}, {"Gone", "", at(23)}};
  api.error_subcodes = {{"AlreadyExists", "It is there.", at(22)}};
  api.corrections = {{"phone2.number#type", "String", "Int32", "It counts.", {"corrections.json", 3, 0}}};
  return api;
}

std::vector<std::string> messages_of(const std::string& text) {
  Diagnostics diagnostics;
  EXPECT_FALSE(parse("x.json", text, diagnostics).has_value());
  std::vector<std::string> messages;
  for (const auto& diagnostic : diagnostics) messages.push_back(diagnostic.message);
  return messages;
}

TEST(Ir, ComesBackFromItsTextAsItWas) {
  Diagnostics diagnostics;
  const auto again = parse("x.json", print(full_api()), diagnostics);
  ASSERT_TRUE(again.has_value());
  EXPECT_EQ(*again, full_api());
  EXPECT_THAT(diagnostics, IsEmpty());
  EXPECT_EQ(parse("x.json", print({}), diagnostics), Api{});
}

TEST(Ir, IsLaidOutWithTwoSpacesAndAFinalNewline) {
  const std::string text = print(full_api());
  EXPECT_EQ(text, ordered_json::parse(text).dump(2) + "\n");
  EXPECT_THAT(text, HasSubstr("{\n  \"irVersion\": 2,\n  \"api\": {\n    \"name\": \"UCWA\",\n"));
}

TEST(Ir, FitsItsSchema) {
  tests::SchemaValidator validator(nlohmann::json::parse(schema()));
  EXPECT_THAT(validator.faults(nlohmann::json::parse(print(full_api()))), IsEmpty());
  EXPECT_THAT(validator.faults(nlohmann::json::parse(print({}))), IsEmpty());
}

TEST(Ir, SchemaRefusesWhatIsNoIr) {
  tests::SchemaValidator validator(nlohmann::json::parse(schema()));
  auto document = nlohmann::json::parse(print(full_api()));
  document["resources"][1]["operations"][0]["errors"][0]["status"] = "409";
  document["resources"][1]["links"][0]["cardinality"] = "several";
  document["resources"][0].erase("rel");
  document["resources"][0]["colour"] = "red";
  document["resources"][1]["properties"][1]["type"].erase("enumeration");
  EXPECT_THAT(validator.faults(document), SizeIs(5));
}

TEST(Ir, KeepsTheDocumentedOrderOfFields) {
  const auto document = ordered_json::parse(print(full_api()));
  const auto names = [](const ordered_json& object) {
    std::string joined;
    for (const auto& [name, value] : object.items()) joined += name + ' ';
    return joined;
  };
  const auto& resource = document["resources"][1];
  EXPECT_EQ(names(document),
            "irVersion api resources enumerations scopes genericErrors statusErrors aliases "
            "errorCodes errorSubcodes corrections ");
  EXPECT_EQ(names(resource),
            "name rel revision aliasOf page summary description appliesTo properties links scopes events "
            "operations "
            "source ");
  EXPECT_EQ(names(resource["properties"][1]["type"]),
            "kind enumeration array nullable maxLength minimum maximum default evidence ");
  EXPECT_EQ(names(resource["operations"][0]),
            "method description queryParameters bodyParameters bodyMedia response errors examples result "
            "inputs source ");
  EXPECT_EQ(names(resource["events"][0]), "type resource priority sender reason asyncErrors example source ");
}

TEST(Ir, LeavesOutOnlyWhatTheTypeDoesNotDocument) {
  const auto document = ordered_json::parse(print(full_api()));
  const auto& resource = document["resources"][1];
  EXPECT_EQ(resource["properties"][0]["type"].dump(),
            R"({"kind":"unknown","array":false,"nullable":false,"evidence":[]})");
  EXPECT_TRUE(resource["links"][0]["target"].is_null());
  EXPECT_TRUE(resource["links"][0]["embedded"].is_null());
  EXPECT_FALSE(resource["events"][1].contains("example"));
}

TEST(Ir, JoinsAHeaderThatASampleRepeats) {
  Api api = full_api();
  api.resources[1].operations[0].examples[0].request->headers = {
      {"Accept", "a"}, {"Host", "h"}, {"Accept", "b"}};
  const auto document = ordered_json::parse(print(api));
  EXPECT_EQ(document["resources"][1]["operations"][0]["examples"][0]["request"]["headers"].dump(),
            R"({"Accept":"a, b","Host":"h"})");
}

TEST(ParseIr, SortsWhatAnotherToolLeftUnsorted) {
  Api api = full_api();
  std::swap(api.resources[0], api.resources[1]);
  Diagnostics diagnostics;
  EXPECT_EQ(parse("x.json", print(api), diagnostics), full_api());
}

TEST(ParseIr, RefusesAnotherVersion) {
  Diagnostics diagnostics;
  EXPECT_FALSE(parse("x.json", R"({"irVersion": 1})", diagnostics).has_value());
  ASSERT_THAT(diagnostics, SizeIs(1));
  EXPECT_EQ(diagnostics[0].rule, Rule::ir_version);
  EXPECT_THAT(diagnostics[0].message, HasSubstr("IR version 1 cannot be read, only version 2"));
}

TEST(ParseIr, LocatesTheByteThatIsNotJson) {
  Diagnostics diagnostics;
  EXPECT_FALSE(parse("x.json", "{\n  \"irVersion\" 2}", diagnostics).has_value());
  ASSERT_THAT(diagnostics, SizeIs(1));
  EXPECT_EQ(diagnostics[0].where, (Location{"x.json", 2, 15}));
}

TEST(ParseIr, PointsAtTheFault) {
  auto document = ordered_json::parse(print(full_api()));
  document["resources"][1]["links"][2]["cardinality"] = "several";
  document["resources"][1]["operations"][0]["errors"][0]["status"] = 1e3;
  document["resources"][0].erase("rel");
  document["aliases"]["a/b~c"] = 7;
  EXPECT_THAT(
      messages_of(document.dump()),
      ElementsAre(
          "not an IR: /resources/0 lacks \"rel\"",
          "not an IR: /resources/1/links/2/cardinality has the unknown value \"several\"",
          "not an IR: /resources/1/operations/0/errors/0/status must be a whole number, but is number",
          "not an IR: /aliases/a~1b~0c must be a string, but is number"));
}

TEST(ParseIr, RefusesTwoResourcesOfOneName) {
  Api api = full_api();
  api.resources.push_back(api.resources[1]);
  EXPECT_THAT(messages_of(print(api)), ElementsAre("not an IR: /resources names \"phone2\" twice"));
}

TEST(ParseIr, RefusesAKeyThatStandsTwice) {
  std::string text = print(full_api());
  const std::string key = "\"name\": ";
  text.insert(text.find(key), "\"name\": \"other\", ");
  EXPECT_THAT(messages_of(text), ElementsAre("not an IR: the key \"name\" occurs twice in one object"));
}

TEST(ParseIr, KeepsTheLeastAndTheGreatestNumber) {
  Api api = full_api();
  Type& type = api.resources.at(1).properties.at(0).type;
  type.minimum = std::numeric_limits<std::int64_t>::min();
  type.maximum = std::numeric_limits<std::int64_t>::max();
  Diagnostics diagnostics;
  EXPECT_EQ(parse("x.json", print(api), diagnostics), api);
}

TEST(ParseIr, StopsReportingAfterAWhile) {
  auto document = ordered_json::parse(print({}));
  document["scopes"] = std::vector<int>(1000, 1);
  EXPECT_THAT(messages_of(document.dump()), SizeIs(max_ir_errors));
}

TEST(ParseIr, IgnoresMembersItDoesNotKnow) {
  auto document = ordered_json::parse(print(full_api()));
  document["resources"][0]["colour"] = "red";
  Diagnostics diagnostics;
  EXPECT_EQ(parse("x.json", document.dump(), diagnostics), full_api());
}

/// Every value of a good IR replaced by every kind of JSON value: never a crash, and never a fault without a
/// message.
TEST(ParseIr, SurvivesAnyValueAnywhere) {
  auto document = ordered_json::parse(print(full_api()));
  const std::vector<ordered_json> values{nullptr, true, -1,  18446744073709551615U, 1.5,
                                         "",      "x",  {1}, ordered_json::object()};
  const auto leaves = document.flatten();
  for (const auto& [pointer, leaf] : leaves.items()) {
    ordered_json& place = document[ordered_json::json_pointer(pointer)];
    const ordered_json good = place;
    for (const auto& value : values) {
      place = value;
      Diagnostics diagnostics;
      const bool read = parse("x.json", document.dump(), diagnostics).has_value();
      EXPECT_EQ(read, diagnostics.empty()) << pointer << value;
    }
    place = good;
  }
}

TEST(ParseIr, SurvivesTextThatIsCutAnywhere) {
  const std::string text = print(full_api());
  for (std::size_t length = 0; length + 2 < text.size(); length += 7) {
    Diagnostics diagnostics;
    EXPECT_FALSE(parse("x.json", text.substr(0, length), diagnostics).has_value());
    EXPECT_THAT(diagnostics, SizeIs(1));
  }
}

TEST(ParseIr, SurvivesTextThatIsNoDocumentAtAll) {
  for (const std::string text : {"", "null", "[]", "\"IR\"", "3", "{}", "\xFF\xFE", "{\"irVersion\":1e999}",
                                 "{\"irVersion\":\"1\"}", "{\"irVersion\":99999999999999999999}"})
    EXPECT_THAT(messages_of(text), SizeIs(1)) << text;
  EXPECT_THAT(messages_of(std::string(200000, '[')), SizeIs(1));
}

}  // namespace
}  // namespace ucwagen::ir
