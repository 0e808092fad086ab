#include <gtest/gtest.h>

#include "ucwa/ucwa.hpp"

namespace {

using ucwa::Response;
const ucwa::Headers json{{"Content-Type", "application/json"}};

template <class T>
auto get(const Response& response) {
  return ucwa::Link<T>("/x").get().build()->decode(response);
}

auto add(const Response& response) {
  return ucwa::Link<ucwa::AddPhoneAudio>("/x").post().to("a").build()->decode(response);
}

TEST(Failures, TheDocumentedErrorIsFoundByCodeAndSubcode) {
  using Error = ucwa::AddPhoneAudio::PostError;
  EXPECT_EQ(add({400, json, R"({"code":"BadRequest","subcode":"NormalizationFailed"})"}).error().documented(),
            Error::normalization_failed);
  EXPECT_EQ(add({409, json, R"({"code":"Conflict"})"}).error().documented(), Error::conflict);
  EXPECT_EQ(add({409, json, R"({"code":"conflict","subcode":"None"})"}).error().documented(),
            Error::conflict);
  EXPECT_EQ(add({410, json, R"({"code":"Gone","subcode":"cannotRedirect"})"}).error().documented(),
            Error::cannot_redirect);
  EXPECT_EQ(add({409, json, R"({"code":"Other","subcode":"TooManyGroups"})"}).error().documented(),
            Error::too_many_groups)
      << "the status speaks where the code's name does not";
}

TEST(Failures, UndocumentedOnesKeepWhatTheySay) {
  const auto failure =
      add({409, json, R"({"code":"Conflict","subcode":"PGetReplaced","message":null,"link":{"href":"/x"}})"})
          .error();
  EXPECT_EQ(failure.documented(), std::nullopt);
  EXPECT_TRUE(failure.subcode->known());
  EXPECT_FALSE(failure.message);
  EXPECT_EQ(*failure.extra.find("link"), R"({"href":"/x"})");
  const auto unknown = add({499, json, R"({"code":"Strange","subcode":"Stranger"})"}).error();
  EXPECT_FALSE(unknown.code->known());
  EXPECT_EQ(unknown.code->text(), "Strange");
  EXPECT_EQ(unknown.subcode->text(), "Stranger");
}

TEST(Failures, OnlyUcwaMediaTypesAreBelieved) {
  const std::string body = R"({"code":"Conflict","subcode":"AlreadyExists"})";
  for (const char* type :
       {"application/json", "Application/JSON; charset=utf-8", "application/vnd.microsoft.com.ucwa+json",
        "application/vnd.microsoft.ucwa+json"}) {
    EXPECT_TRUE(add({409, {{"content-type", type}}, body}).error().code) << type;
  }
  for (const char* type : {"text/html", "text/plain", "application/problem+json", "", "application/jsonx"}) {
    const auto failure = add({409, {{"Content-Type", type}}, body}).error();
    EXPECT_FALSE(failure.code) << type;
    EXPECT_FALSE(failure.documented());
    EXPECT_EQ(failure.body, body);
    EXPECT_EQ(failure.status, 409);
  }
  EXPECT_FALSE(add({409, {}, body}).error().code);
}

TEST(Failures, BrokenBodiesAreKeptAsText) {
  for (const char* body : {"", "{", "[]", "\"x\"", "{\"code\":5}", "{\"subcode\":\"x\"}"}) {
    const auto failure = add({500, json, body}).error();
    EXPECT_FALSE(failure.code) << body;
    EXPECT_EQ(failure.body, body);
  }
}

TEST(Failures, TheTokenServicesErrorsAreRecognised) {
  const auto failure =
      add({400, json, R"({"error":"invalid_grant","ms_rtc_passiveauthuri":"https:\/\/login.example.com\/"})"})
          .error();
  EXPECT_EQ(failure.oauth->error, "invalid_grant");
  EXPECT_EQ(failure.oauth->passive_auth_uri, "https://login.example.com/");
  EXPECT_FALSE(failure.code);
}

TEST(Failures, XmlReasonsAreRead) {
  const auto failure =
      add({409,
           {{"Content-Type", "application/vnd.microsoft.com.ucwa+xml"}},
           "<?xml version=\"1.0\"?><reason xmlns=\"http://schemas.microsoft.com/rtc/2012/03/ucwa\">"
           "<code>Conflict</code><subcode>AlreadyExists</subcode><message>No &amp; no</message>"
           "<debugInfo><property name=\"a\">b</property></debugInfo></reason>"})
          .error();
  EXPECT_EQ(failure.documented(), ucwa::AddPhoneAudio::PostError::already_exists);
  EXPECT_EQ(failure.message, "No & no");
  EXPECT_EQ(failure.debug_info->text("a"), "b");
}

TEST(Failures, StatusesOfConditionsSpeakForThemselves) {
  EXPECT_TRUE(add({412, {}, ""}).error().precondition_failed());
  EXPECT_TRUE(add({428, {}, ""}).error().precondition_required());
  EXPECT_FALSE(add({500, {}, ""}).error().not_modified());
  EXPECT_EQ(add({302, {{"Location", "/y"}}, ""}).error().status, 302);
}

TEST(Answers, AResourceIsDecoded) {
  EXPECT_EQ(
      get<ucwa::Note>({200, {{"Content-Type", "application/json; charset=utf-8"}}, R"({"message":"m"})"})
          ->message,
      "m");
  EXPECT_EQ(get<ucwa::Note>({200, {}, R"({"message":"m"})"})->message, "m");
  EXPECT_EQ(get<ucwa::Note>(
                {200,
                 {{"Content-Type", "application/xml"}},
                 "<resource rel=\"note\" href=\"/n\"><property name=\"message\">m</property></resource>"})
                ->message,
            "m");
}

TEST(Answers, ABodyThatCannotBeReadIsAFailureOfASuccess) {
  const auto broken = get<ucwa::Note>({200, json, R"({"message":[]})"});
  EXPECT_EQ(broken.error().status, 200);
  EXPECT_EQ(broken.error().decode_error->pointer, "/message");
  EXPECT_EQ(broken.error().body, R"({"message":[]})");
  EXPECT_TRUE(get<ucwa::Note>({200, {{"Content-Type", "text/html"}}, "<p>"}).error().decode_error);
  EXPECT_TRUE(get<ucwa::Note>({200, json, ""}).error().decode_error);
}

TEST(Answers, WeakTagsStayWhole) {
  EXPECT_EQ(get<ucwa::Note>({200, {{"ETag", "W/\"1\""}}, "{}"})->etag, "W/\"1\"");
  EXPECT_EQ(get<ucwa::Note>({200, {{"ETag", "60b04caa"}}, "{}"})->etag, "60b04caa");
  EXPECT_EQ(get<ucwa::Note>({200, {{"ETag", "\"2\""}}, R"({"etag":"1"})"})->etag, "1");
}

TEST(Answers, APostMayGiveAResourceOrOnlyItsAddress) {
  const auto call =
      ucwa::Link<ucwa::PresenceSubscriptions>("/p").post().duration(15).uris({"sip:a@example.com"}).build();
  EXPECT_EQ(call->decode({201, json, R"({"id":"1"})"})->id, "1");
  EXPECT_EQ(call->decode({200, json, R"({"id":"2"})"})->id, "2");
  const auto bare = call->decode({201, {{"location", "/p/3"}}, ""});
  ASSERT_TRUE(bare);
  EXPECT_EQ(bare->links.self->href, "/p/3");
}

TEST(Answers, CreatedAndNothingIgnoreBodies) {
  EXPECT_EQ(add({201, {{"LOCATION", "/i/1"}}, "x"})->location, "/i/1");
  EXPECT_EQ(add({200, {}, ""})->location, "");
}

TEST(Answers, OtherContentIsPassedOn) {
  const auto photo = get<ucwa::Photo>({200, {{"Content-Type", "image/jpeg"}}, "\xFF\xD8"});
  EXPECT_EQ(photo->media_type, "image/jpeg");
  EXPECT_EQ(photo->body, "\xFF\xD8");
}

TEST(Answers, TheEventChannelGivesABatch) {
  EXPECT_EQ(get<ucwa::Events>({200, json, R"({"_links":{"next":{"href":"/e?ack=2"}}})"})->next->href,
            "/e?ack=2");
}

TEST(Response, OfAPutWithoutABodyGivesTheNewETag) {
  const auto meeting = ucwa::decode<ucwa::CallForwardingSettings>(R"({"etag":"1"})").value();
  const auto call = ucwa::Link<ucwa::CallForwardingSettings>("/c").put(meeting).build();
  ASSERT_TRUE(call);
  if constexpr (std::is_same_v<ucwa::CallForwardingSettings::Put::Output, ucwa::Nothing>) {
    EXPECT_EQ(call->decode({204, {{"ETag", "\"2\""}}, ""})->etag, "2");
    EXPECT_FALSE(call->decode({204, {}, ""})->etag);
  } else {
    EXPECT_EQ(call->decode({204, {{"ETag", "\"2\""}}, ""})->etag, "2");
  }
}

TEST(Failure, IsToldInOneLine) {
  const auto call = ucwa::Link<ucwa::AddPhoneAudio>("/a").post().to("x").build();
  const auto told = [&](const ucwa::Response& response) { return to_string(call->decode(response).error()); };
  const ucwa::Headers headers{{"Content-Type", "application/json"}};
  EXPECT_EQ(told({409, headers, R"({"code":"Conflict","subcode":"AlreadyExists","message":"It is there."})"}),
            "HTTP 409 Conflict/AlreadyExists: It is there.");
  EXPECT_EQ(told({502, {}, "<html>"}), "HTTP 502");
  EXPECT_EQ(told({400, headers, R"({"error":"invalid_grant","error_description":"no"})"}),
            "HTTP 400 invalid_grant: no");
}

}  // namespace
