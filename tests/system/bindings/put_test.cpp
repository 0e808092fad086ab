#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "kitchen/resources/dish.hpp"
#include "ucwa/resources/add_phone_audio.hpp"
#include "ucwa/resources/my_online_meeting.hpp"

// PUT sends a whole resource back, with the changes and its tag.

namespace {

using Json = nlohmann::json;

std::string_view value(const ucwa::Request& request, std::string_view name) {
  return ucwa::header(request.headers, name).value_or("(none)");
}

TEST(Put, SendsEverythingBackWithItsTag) {
  const std::string text =
      R"({"rel":"myOnlineMeeting","subject":"Old","attendees":["a"],"accessLevel":null,"rating":1.50,
    "expirationTime":"/Date(5)/","56de7bbf":"please pass this back","etag":"3109609770"})";
  auto meeting = ucwa::decode<ucwa::MyOnlineMeeting>(text).value();
  meeting.subject = "New";
  const auto call = ucwa::Link<ucwa::MyOnlineMeeting>("/m/1").put(meeting).build();
  ASSERT_TRUE(call) << call.error().message;
  Json expected = Json::parse(text);
  expected["subject"] = "New";
  EXPECT_EQ(Json::parse(call->request.body), expected);
  EXPECT_NE(call->request.body.find("1.50"), std::string::npos);
  EXPECT_EQ(value(call->request, "If-Match"), "\"3109609770\"");
  EXPECT_EQ(value(call->request, "Content-Type"), "application/json");
  EXPECT_EQ(call->request.method, "PUT");
}

TEST(Put, NeedsATag) {
  ucwa::MyOnlineMeeting meeting;
  meeting.subject = "S";
  const auto call = ucwa::Link<ucwa::MyOnlineMeeting>("/m/1").put(meeting).build();
  ASSERT_FALSE(call);
  EXPECT_EQ(call.error().parameter, "etag");
  EXPECT_EQ(value(ucwa::Link<ucwa::MyOnlineMeeting>("/m").put(meeting).if_match("W/\"1\"").build()->request,
                  "If-Match"),
            "W/\"1\"");
}

TEST(Put, ChecksTheLimitsOfItsOperation) {
  kitchen::Dish dish;
  dish.etag = "1";
  const auto refused = [&] { return kitchen::Link<kitchen::Dish>("/d").put(dish).build().error().parameter; };
  EXPECT_EQ(refused(), "title") << "it is required";
  dish.title = std::string(251, 's');
  EXPECT_EQ(refused(), "title");
  dish.title = "S";
  dish.portions = 1001;
  EXPECT_EQ(refused(), "portions");
  dish.portions = 1000;
  dish.allergens = std::vector<std::string>{"nuts", "strawberries"};
  EXPECT_EQ(refused(), "allergens");
  dish.allergens->pop_back();
  EXPECT_TRUE(kitchen::Link<kitchen::Dish>("/d").put(dish).build());
}

TEST(Put, TakesFurtherParameters) {
  ucwa::MyOnlineMeeting meeting;
  meeting.etag = "1";
  meeting.subject = "S";
  const auto call = ucwa::Link<ucwa::MyOnlineMeeting>("/m").put(meeting).with("telemetryId", "x").build();
  EXPECT_EQ(call->request.body, R"({"subject":"S","etag":"1","telemetryId":"x"})");
}

TEST(Put, ATagOfTheHeaderIsUsedButNotSentAsAProperty) {
  const auto get = ucwa::Link<ucwa::MyOnlineMeeting>("/m").get().build();
  const ucwa::Response response{
      200, {{"Content-Type", "application/json"}, {"Etag", "\"9b04\""}}, R"({"subject":"S"})"};
  const auto meeting = get->decode(response).value();
  EXPECT_EQ(meeting.etag, "9b04");
  const auto put = ucwa::Link<ucwa::MyOnlineMeeting>("/m").put(meeting).build();
  EXPECT_EQ(value(put->request, "If-Match"), "\"9b04\"");
  EXPECT_EQ(put->request.body, R"({"subject":"S"})");
}

TEST(Put, RefusesTextThatIsNotUtf8AndNamesIt) {
  auto meeting = ucwa::decode<ucwa::MyOnlineMeeting>(R"({"etag":"1","subject":"a"})").value();
  meeting.subject = "\xFF";
  const auto call = ucwa::Link<ucwa::MyOnlineMeeting>("/m").put(meeting).build();
  ASSERT_FALSE(call);
  EXPECT_EQ(call.error().parameter, "subject");
  EXPECT_FALSE(ucwa::Link<ucwa::AddPhoneAudio>("/a").post().to("x").with("y", "\xFF").build());
}

TEST(Put, RefusesAParameterThatTheResourceHasAlready) {
  const auto meeting = ucwa::decode<ucwa::MyOnlineMeeting>(R"({"etag":"1","subject":"a"})").value();
  const auto twice = ucwa::Link<ucwa::MyOnlineMeeting>("/m").put(meeting).with("subject", "b").build();
  ASSERT_FALSE(twice);
  EXPECT_EQ(twice.error().parameter, "subject");
}

}  // namespace
