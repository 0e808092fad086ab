#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "ucwa/ucwa.hpp"

namespace {

using Json = nlohmann::json;

std::string_view value(const ucwa::Request& request, std::string_view name) {
  return ucwa::header(request.headers, name).value_or("(none)");
}

template <class T>
std::string target_of(const std::string& href) {
  const auto call = ucwa::Link<T>(href).get().query("a b&c=\xC3\xA9").limit(3).build();
  return call ? call->request.target : call.error().parameter + ": " + call.error().message;
}

TEST(Query, IsMergedAndTheServersBytesStay) {
  EXPECT_EQ(target_of<ucwa::Search>("/s"), "/s?query=a%20b%26c%3D%C3%A9&limit=3");
  EXPECT_EQ(target_of<ucwa::Search>("/s?x=%3d+1"), "/s?x=%3d+1&query=a%20b%26c%3D%C3%A9&limit=3");
  EXPECT_EQ(target_of<ucwa::Search>("/s?"), "/s?query=a%20b%26c%3D%C3%A9&limit=3");
  EXPECT_EQ(target_of<ucwa::Search>("/s?x=1&"), "/s?x=1&query=a%20b%26c%3D%C3%A9&limit=3");
  EXPECT_EQ(target_of<ucwa::Search>("https://pool.example.com:443/s#top"),
            "https://pool.example.com:443/s?query=a%20b%26c%3D%C3%A9&limit=3#top");
}

TEST(Query, TakesWhatThePageAllowsThereAndLeavesTheRestInTheBody) {
  const auto call =
      ucwa::Link<ucwa::StartMessaging>("/m").post().to("sip:a@example.com").subject("S").query().build();
  EXPECT_EQ(call->request.target, "/m?to=sip%3Aa%40example.com");
  EXPECT_EQ(call->request.body, R"({"subject":"S"})");
  const auto note = ucwa::Link<ucwa::Note>("/n").post().message("I'm away").query().build();
  EXPECT_EQ(note->request.target, "/n?message=I%27m%20away");
  EXPECT_EQ(note->request.body, "");
  EXPECT_EQ(value(note->request, "Content-Type"), "(none)");
}

TEST(Requests, AnEmptyPostHasNoBody) {
  const auto call = ucwa::Link<ucwa::Note>("/n").post().build();
  EXPECT_EQ(call->request.method, "POST");
  EXPECT_EQ(call->request.body, "");
  EXPECT_EQ(value(call->request, "Content-Type"), "(none)");
  EXPECT_EQ(value(call->request, "Accept"), "application/json");
}

TEST(Requests, AnEmptyTextIsNotTheSameAsNone) {
  EXPECT_EQ(ucwa::Link<ucwa::Note>("/n").post().message("").build()->request.body, R"({"message":""})");
}

TEST(Requests, AllKindsOfParametersAreWritten) {
  using namespace std::chrono_literals;
  const auto call = ucwa::Link<ucwa::MakeMeAvailable>("/m")
                        .post()
                        .audio_preference(ucwa::null)
                        .inactive_timeout(ucwa::TimeSpan(15min))
                        .expires(ucwa::DateTime(std::chrono::system_clock::time_point{}))
                        .supported_modalities({ucwa::ModalityType::audio, "Telepathy"})
                        .phones({"tel:+1", "tel:+2"})
                        .with("number", 5)
                        .with("flag", true)
                        .with("text", "x")
                        .build();
  EXPECT_EQ(Json::parse(call->request.body),
            Json::parse(
                R"({"audioPreference":null,"inactiveTimeout":"00:15:00","expires":"1970-01-01T00:00:00.000Z",
                            "supportedModalities":["Audio","Telepathy"],"phones":["tel:+1","tel:+2"],
                            "number":5,"flag":true,"text":"x"})"));
}

TEST(Requests, TheLastValueGivenCounts) {
  const auto call =
      ucwa::Link<ucwa::Note>("/n").post().message("a").message("b").with("x", 1).with("x", 2).build();
  EXPECT_EQ(call->request.body, R"({"message":"b","x":2})");
}

TEST(Requests, RawBodiesCarryTheirMediaType) {
  const auto message = ucwa::Link<ucwa::SendMessage>("/s").post().operation_id("7").body("Hi").build();
  EXPECT_EQ(message->request.target, "/s?operationId=7");
  EXPECT_EQ(message->request.body, "Hi");
  EXPECT_EQ(value(message->request, "Content-Type"), "text/plain");
  const auto html =
      ucwa::Link<ucwa::SendMessage>("/s").post().operation_id("7").body("<b>", "text/html").build();
  EXPECT_EQ(value(html->request, "Content-Type"), "text/html");
  const auto answer = ucwa::Link<ucwa::AcceptWithAnswer>("/a")
                          .post()
                          .sdp("v=0\r\n")
                          .session_context("c")
                          .processed_offer_id("o")
                          .build();
  EXPECT_EQ(answer->request.body, "v=0\r\n");
  EXPECT_EQ(value(answer->request, "Content-Type"), "application/sdp");
  EXPECT_EQ(answer->request.target, "/a?sessionContext=c&processedOfferId=o");
}

TEST(Requests, AnOperationIdIsMadeUpOnRequest) {
  const auto make = [] {
    return ucwa::Link<ucwa::AddPhoneAudio>("/a").post().operation_id().to("x").build()->request.body;
  };
  const std::string id = Json::parse(make())["operationId"];
  EXPECT_EQ(id.size(), 32u);
  EXPECT_NE(make(), make());
}

TEST(Limits, LengthsCountCharactersAndNotBytes) {
  const auto build = [](const std::string& id) {
    return ucwa::Link<ucwa::AddPhoneAudio>("/a").post().operation_id(id).to("x").build();
  };
  std::string umlauts;
  for (int i = 0; i < 50; ++i) umlauts += "\xC3\xBC";
  EXPECT_TRUE(build(umlauts));
  EXPECT_FALSE(build(umlauts + "u"));
  const auto broken = build("\xFF");
  ASSERT_FALSE(broken);
  EXPECT_EQ(broken.error().message, "the text is not UTF-8");
}

TEST(Limits, RangesBelongToTheOperation) {
  const auto limit = [](std::int32_t n) { return ucwa::Link<ucwa::Search>("/s").get().limit(n).build(); };
  EXPECT_TRUE(limit(1));
  EXPECT_TRUE(limit(100));
  EXPECT_EQ(limit(0).error().parameter, "limit");
  EXPECT_EQ(limit(101).error().message, "101 is out of range: 1 to 100");
}

TEST(Safety, NothingThatBreaksAMessageIsSent) {
  for (const char* href : {"", "/a\r\nX: y", "/a b", "/a\t", "data:text/plain,x"}) {
    const auto call = ucwa::Link<ucwa::Note>(href).get().build();
    ASSERT_FALSE(call) << href;
    EXPECT_EQ(call.error().parameter, "href");
  }
  EXPECT_FALSE(ucwa::Link<ucwa::Note>(std::string("/a\0b", 4)).get().build());
  EXPECT_FALSE(ucwa::Link<ucwa::Note>("/a").get().header("X-A", "1\r\nX-B: 2").build());
  EXPECT_FALSE(ucwa::Link<ucwa::Note>("/a").get().header("X A", "1").build());
  EXPECT_FALSE(ucwa::Link<ucwa::Note>("/a").get().if_none_match("1\n").build());
  EXPECT_FALSE(ucwa::Link<ucwa::SendMessage>("/a").post().operation_id("1").body("x", "a\r\nb").build());
}

TEST(Safety, ABuilderThatMovedOnSaysSo) {
  auto builder = ucwa::Link<ucwa::AddPhoneAudio>("/a").post();
  auto next = builder.to("x");
  builder.operation_id("1");
  EXPECT_TRUE(next.build());
  const auto again = builder.to("y").build();
  ASSERT_FALSE(again);
  EXPECT_NE(again.error().message.find("moved on"), std::string::npos);
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
  ucwa::MyOnlineMeeting meeting;
  meeting.etag = "1";
  EXPECT_EQ(ucwa::Link<ucwa::MyOnlineMeeting>("/m").put(meeting).build().error().parameter, "subject");
  meeting.subject = std::string(251, 's');
  EXPECT_EQ(ucwa::Link<ucwa::MyOnlineMeeting>("/m").put(meeting).build().error().parameter, "subject");
  meeting.subject = "S";
  meeting.attendee_limit = 1001;
  EXPECT_EQ(ucwa::Link<ucwa::MyOnlineMeeting>("/m").put(meeting).build().error().parameter, "attendeeLimit");
}

TEST(Put, TakesFurtherParameters) {
  ucwa::MyOnlineMeeting meeting;
  meeting.etag = "1";
  meeting.subject = "S";
  const auto call =
      ucwa::Link<ucwa::MyOnlineMeeting>("/m").put(meeting).with("attendanceAnnouncementsStatus", "x").build();
  EXPECT_EQ(call->request.body, R"({"subject":"S","etag":"1","attendanceAnnouncementsStatus":"x"})");
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

TEST(Get, AsksConditionally) {
  const auto call = ucwa::Link<ucwa::Note>("/n").get().if_none_match("7").build();
  EXPECT_EQ(value(call->request, "If-None-Match"), "\"7\"");
  const auto answer = call->decode({304, {}, ""});
  ASSERT_FALSE(answer);
  EXPECT_TRUE(answer.error().not_modified());
}

TEST(Xml, CanBeSentAndAskedFor) {
  const auto call = ucwa::Link<ucwa::StartMessaging>("/m")
                        .post()
                        .to("sip:a@example.com")
                        .subject("a<b")
                        .with_message(ucwa::DataUri::text("Hi"))
                        .as_xml()
                        .build();
  EXPECT_EQ(value(call->request, "Content-Type"), "application/xml");
  EXPECT_EQ(value(call->request, "Accept"), "application/vnd.microsoft.com.ucwa+xml");
  EXPECT_NE(call->request.body.find("<property name=\"subject\">a&lt;b</property>"), std::string::npos);
  EXPECT_NE(call->request.body.find("<link rel=\"message\" href=\"data:text/plain;charset=utf-8,Hi\"/>"),
            std::string::npos);
  EXPECT_NE(call->request.body.find("<input xmlns=\"http://schemas.microsoft.com/rtc/2012/03/ucwa\""),
            std::string::npos);
}

TEST(Delete, HasNoBody) {
  const auto call = ucwa::Link<ucwa::MyOnlineMeeting>("/m").delete_().build();
  EXPECT_EQ(call->request.method, "DELETE");
  const ucwa::Expected<ucwa::Nothing, ucwa::Failure<ucwa::MyOnlineMeeting::DeleteError>> done =
      call->decode({204, {}, ""});
  EXPECT_TRUE(done);
}

}  // namespace
