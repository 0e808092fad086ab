#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "kitchen/resources/menu.hpp"
#include "ucwa/resources/accept_with_answer.hpp"
#include "ucwa/resources/add_phone_audio.hpp"
#include "ucwa/resources/events.hpp"
#include "ucwa/resources/make_me_available.hpp"
#include "ucwa/resources/my_online_meeting.hpp"
#include "ucwa/resources/note.hpp"
#include "ucwa/resources/search2.hpp"
#include "ucwa/resources/send_message.hpp"
#include "ucwa/resources/start_messaging.hpp"

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
  EXPECT_EQ(target_of<ucwa::Search2>("/s"), "/s?query=a%20b%26c%3D%C3%A9&limit=3");
  EXPECT_EQ(target_of<ucwa::Search2>("/s?x=%3d+1"), "/s?x=%3d+1&query=a%20b%26c%3D%C3%A9&limit=3");
  EXPECT_EQ(target_of<ucwa::Search2>("/s?"), "/s?query=a%20b%26c%3D%C3%A9&limit=3");
  EXPECT_EQ(target_of<ucwa::Search2>("/s?x=1&"), "/s?x=1&query=a%20b%26c%3D%C3%A9&limit=3");
  EXPECT_EQ(target_of<ucwa::Search2>("https://pool.example.com:443/s#top"),
            "https://pool.example.com:443/s?query=a%20b%26c%3D%C3%A9&limit=3#top");
}

TEST(Query, OfTheServerComesBackByteForByte) {
  // An empty value, a value with '=', escapes in lower case, a name without a value, doubled or other separators.
  for (const char* own :
       {"filter=active", "onlineMeetingUri=adhoc", "groupId=Etah6BsY=", "ack=1&key=c2lw%3d-1_~", "a",
        "a=", "=", "a=1&&b=2", "a=1;b=2", "a=?/:@!$'()*+,", "a=\xC3\xA9"}) {
    const std::string href = std::string("https://pool.example.com:443/events?") + own;
    const auto plain = ucwa::Link<ucwa::Events>(href).get().build();
    EXPECT_EQ(plain->request.target, href);
    const auto merged = ucwa::Link<ucwa::Events>(href).get().timeout(180).build();
    EXPECT_EQ(merged->request.target, href + "&timeout=180");
  }
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
  using kitchen::Course;
  const kitchen::DateTime epoch(std::chrono::system_clock::time_point{});
  const auto call = kitchen::Link<kitchen::Menu>("/m")
                        .post()
                        .table(7)
                        .weight(1.5)
                        .course(Course::main)
                        .tip(kitchen::null)
                        .guests({1, 2})
                        .prices({0.5, 2})
                        .choices({true, false})
                        .times({epoch})
                        .pauses({kitchen::TimeSpan(15min)})
                        .courses({Course::starter, "Midnight"})
                        .names({"a", "b"})
                        .anything("x")
                        .build();
  ASSERT_TRUE(call) << call.error().message;
  EXPECT_EQ(Json::parse(call->request.body),
            Json::parse(R"({"table":7,"weight":1.5,"course":"Main","tip":null,"guests":[1,2],"prices":[0.5,2],
                            "choices":[true,false],"times":["1970-01-01T00:00:00.000Z"],"pauses":["00:15:00"],
                            "courses":["Starter","Midnight"],"names":["a","b"],"anything":"x"})"));
}

TEST(Requests, ThoseThatNoPageNamesAreWrittenToo) {
  using namespace std::chrono_literals;
  const auto call = ucwa::Link<ucwa::MakeMeAvailable>("/m")
                        .post()
                        .audio_preference(ucwa::null)
                        .inactive_timeout(ucwa::TimeSpan(15min))
                        .supported_modalities({ucwa::ModalityType::audio, "Telepathy"})
                        .with("number", 5)
                        .with("large", std::int64_t{1} << 53)
                        .with("real", 0.5)
                        .with("flag", true)
                        .with("text", "x")
                        .with("telemetryId", ucwa::null)
                        .build();
  EXPECT_EQ(Json::parse(call->request.body),
            Json::parse(R"({"audioPreference":null,"inactiveTimeout":"00:15:00",
                            "supportedModalities":["Audio","Telepathy"],"number":5,"large":9007199254740992,
                            "real":0.5,"flag":true,"text":"x","telemetryId":null})"));
  const auto get = ucwa::Link<ucwa::Note>("/n").get().with("telemetryId", "a b").build();
  EXPECT_EQ(get->request.target, "/n?telemetryId=a%20b");
}

TEST(Requests, AQueryTakesWhatItsTableNamesAndTheBodyTheRest) {
  const auto call = kitchen::Link<kitchen::Menu>("/m").post().table(1).weight(1).waiter("Jo").query().build();
  ASSERT_TRUE(call) << call.error().message;
  EXPECT_EQ(call->request.target, "/m?table=1&waiter=Jo");
  EXPECT_EQ(call->request.body, R"({"weight":1})");
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
  ASSERT_TRUE(answer) << answer.error().message;
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
  const auto limit = [](std::int32_t n) { return ucwa::Link<ucwa::Search2>("/s").get().limit(n).build(); };
  EXPECT_TRUE(limit(1));
  EXPECT_TRUE(limit(100));
  EXPECT_EQ(limit(0).error().parameter, "limit");
  EXPECT_EQ(limit(101).error().message, "101 is out of range: 1 to 100");
}

TEST(Limits, HoldForNumbersAndForEachElementOfAList) {
  const auto order = [](double weight) {
    return kitchen::Link<kitchen::Menu>("/m").post().table(1).weight(weight);
  };
  EXPECT_TRUE(order(0).build());
  EXPECT_TRUE(order(5).build());
  EXPECT_EQ(order(5.25).build().error().message, "5.25 is out of range: 0 to 5");
  EXPECT_EQ(order(-0.5).build().error().parameter, "weight");
  EXPECT_EQ(order(std::numeric_limits<double>::quiet_NaN()).build().error().message,
            "the number is not finite");
  EXPECT_EQ(order(1).guests({1, 13}).build().error().message, "13 is out of range: 1 to 12");
  EXPECT_EQ(order(1).names({"Jo", "Amelie"}).build().error().parameter, "names");
  EXPECT_EQ(order(1).guests({}).build()->request.body, R"({"table":1,"weight":1,"guests":[]})");
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
  EXPECT_NE(again.error().message.find("was moved"), std::string::npos);
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

TEST(Request, OperationIdCanBeReadBackFromTheCall) {
  const auto call = ucwa::Link<ucwa::AddPhoneAudio>("/a").post().operation_id().to("x").build();
  ASSERT_TRUE(call);
  EXPECT_EQ(call->operation_id.size(), 32U);
  EXPECT_NE(call->request.body.find("\"operationId\":\"" + call->operation_id + "\""), std::string::npos);
  const auto message = ucwa::Link<ucwa::SendMessage>("/s").post().operation_id("7").body("Hi").build();
  EXPECT_EQ(message->operation_id, "7");
  EXPECT_EQ(ucwa::Link<ucwa::Note>("/n").get().build()->operation_id, "");
}

TEST(Resolve, TakesSchemeAndHostOfTheBase) {
  const std::string base = "https://pool.example.com:4443/ucwa/oauth/v1/applications/1?x=/y";
  EXPECT_EQ(ucwa::resolve(base, "/ucwa/me?a=b"), "https://pool.example.com:4443/ucwa/me?a=b");
  EXPECT_EQ(ucwa::resolve(base, "me"), "https://pool.example.com:4443/me");
  EXPECT_EQ(ucwa::resolve(base, "http://other/me"), "http://other/me");
  EXPECT_EQ(ucwa::resolve(base, "data:text/plain,Hi"), "data:text/plain,Hi");
  EXPECT_EQ(ucwa::resolve(base, "//other/me"), "https://other/me");
  EXPECT_EQ(ucwa::resolve("https://host", "/me"), "https://host/me");
  EXPECT_EQ(ucwa::resolve("https://host?a:b", "/me?c=d:e"), "https://host/me?c=d:e");
}

}  // namespace
