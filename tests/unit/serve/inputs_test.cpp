#include "generator/serve/reference/inputs.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/unit/serve/serve_fixture.hpp"

namespace ucwagen::serve {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

const World& world() {
  static const Catalogue catalogue(reference(), true);
  static const StateRules rules;
  static Timeline timeline;
  static const World world(reference(), rules, catalogue, timeline, {});
  return world;
}

CheckedInputs check(const std::string& rel, const std::string& method, const std::string& query,
                    const std::string& body, const std::string& media = "application/json",
                    Strictness strictness = Strictness::strict) {
  const Place& place = world().place(rel);
  Request request{.method = method,
                  .target = "/x" + query,
                  .headers = {{"X-MS-RequiresMinResourceVersion", "2"}},
                  .body = body};
  if (!media.empty()) request.headers.emplace_back("Content-Type", media);
  return check_inputs(reference(), place, place.find(method), request, strictness);
}

TEST(CheckInputs, TakesWhatThePageLists) {
  const auto checked = check(
      "startMessaging", "POST", "",
      R"({"operationId":"1","to":"sip:a@b","importance":"Urgent","_links":{"message":{"href":"data:text/plain,Hi"}}})");
  EXPECT_EQ(checked.status, 0);
  EXPECT_THAT(checked.violations, IsEmpty());
  EXPECT_EQ(checked.inputs.text("message"), "data:text/plain,Hi");
}

TEST(CheckInputs, NamesAreComparedWithoutCase) {
  EXPECT_EQ(check("startMessaging", "POST", "", R"({"To":"sip:a@b"})").inputs.text("to"), "sip:a@b");
}

TEST(CheckInputs, RefusesAMissingRequiredInputWithPageAndLine) {
  const auto checked = check("startMessaging", "POST", "", R"({"subject":"x","to":"sip:a@b"})");
  EXPECT_EQ(checked.status, 400);
  EXPECT_EQ(checked.subcode, "ParameterValidationFailure");
  ASSERT_THAT(checked.violations, SizeIs(1));
  EXPECT_EQ(checked.violations[0].parameter, "operationId");
  EXPECT_THAT(checked.violations[0].fact, HasSubstr(".POST.operationId"));
  EXPECT_THAT(checked.violations[0].source.file, HasSubstr("startMessaging"));
  EXPECT_GT(checked.violations[0].source.line, 0);
}

TEST(CheckInputs, RefusesValuesOfAnotherType) {
  EXPECT_EQ(check("startMessaging", "POST", "", R"({"to":5,"operationId":"1"})").violations[0].message,
            "not a string");
  EXPECT_EQ(check("startMessaging", "POST", "", R"({"to":"x","operationId":"1","importance":"Huge"})")
                .violations[0]
                .message,
            "not a value of Importance");
  EXPECT_EQ(
      check("presenceSubscriptions", "POST", "", R"({"duration":15,"uris":"sip:a@b"})").violations[0].message,
      "not an array");
}

TEST(CheckInputs, HoldsLimits) {
  EXPECT_EQ(check("events", "GET", "?low=4", "", "").status, 400);
  EXPECT_EQ(check("events", "GET", "?low=5", "", "").status, 0);
  EXPECT_EQ(check("events", "GET", "?low=1801", "", "").status, 400);
  EXPECT_EQ(check("events", "GET", "?low=many", "", "").status, 400);
}

TEST(CheckInputs, RefusesUnknownNamesUnlessLenient) {
  EXPECT_EQ(check("startMessaging", "POST", "", R"({"to":"x","operationId":"1","colour":"red"})").status,
            400);
  const auto lenient = check("startMessaging", "POST", "", R"({"to":"x","operationId":"1","colour":"red"})",
                             "application/json", Strictness::lenient);
  EXPECT_EQ(lenient.status, 0);
  ASSERT_THAT(lenient.violations, SizeIs(1));
  EXPECT_FALSE(lenient.violations[0].refused);
  EXPECT_EQ(check("startMessaging", "POST", "", R"({"to":"x","operationId":"1","telemetryId":null})").status,
            0);
}

TEST(CheckInputs, ReadsXml) {
  const auto checked = check(
      "presenceSubscriptions", "POST", "",
      R"(<input xmlns="http://schemas.microsoft.com/rtc/2012/03/ucwa"><property name="duration">15</property><propertyList name="uris"><item>sip:a@b</item></propertyList></input>)",
      "application/xml");
  EXPECT_EQ(checked.status, 0);
  EXPECT_EQ(checked.inputs.number("duration", 0), 15);
  EXPECT_EQ(checked.inputs.texts("uris"), std::vector<std::string>{"sip:a@b"});
}

TEST(CheckInputs, RefusesOtherMediaTypes) {
  EXPECT_EQ(check("startMessaging", "POST", "", "to=x", "application/x-www-form-urlencoded").status, 415);
  EXPECT_EQ(check("startMessaging", "POST", "", "{").status, 400);
  EXPECT_EQ(check("sendMessage", "POST", "?operationId=1", "Hello", "text/plain").status, 0);
  EXPECT_EQ(check("sendMessage", "POST", "?operationId=1", "<b>x</b>", "text/html").inputs.raw, "<b>x</b>");
}

TEST(CheckInputs, AGetHasABodyOnlyWhereThePageDocumentsIt) {
  const auto refused = check("events", "GET", "", R"({"low":5})");
  EXPECT_EQ(refused.status, 400);
  ASSERT_THAT(refused.violations, SizeIs(1));
  EXPECT_EQ(refused.violations[0].message, "a GET has no body");

  ir::Operation get;
  get.method = "GET";
  ir::Input& input = get.inputs.emplace_back();
  input.name = "filter";
  input.type.kind = ir::TypeKind::string;
  ir::Resource resource;
  resource.name = "boats";
  const DocumentedOperation documented{&resource, &get};
  Place place;
  place.operations = {documented};
  const Request request{.method = "GET",
                        .target = "/x",
                        .headers = {{"Content-Type", "application/json"}},
                        .body = R"({"filter":"red"})"};
  const auto taken = check_inputs(reference(), place, documented, request, Strictness::strict);
  EXPECT_THAT(taken.violations, IsEmpty());
  EXPECT_EQ(taken.inputs.text("filter"), "red");
}

TEST(CheckInputs, AsksForARevisionThatTheInputsNeed) {
  const Place& place = world().place("myGroups");
  const Request request{.method = "POST",
                        .target = "/x",
                        .headers = {{"Content-Type", "application/json"}},
                        .body = R"({"displayName":"A"})"};
  const auto checked = check_inputs(reference(), place, place.find("POST"), request, Strictness::strict);
  EXPECT_EQ(checked.status, 404);
  EXPECT_EQ(checked.subcode, "APIVersionNotSupported");
}

}  // namespace
}  // namespace ucwagen::serve
