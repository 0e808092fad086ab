#include <gtest/gtest.h>

#include <type_traits>

#include "ucwa/ucwa.hpp"

// The names and types that users' programs rely on.

namespace {

constexpr const char* phone_audio_json = R"({
  "rel": "phoneAudio", "state": "Connected", "etag": "17", "56de7bbf": "pass me back",
  "_links": {"self": {"href": "/ucwa/1/phoneAudio"},
             "addPhoneAudio": {"href": "/ucwa/1/phoneAudio/addPhoneAudio?a=%3D"},
             "shiny": {"href": "/ucwa/1/shiny", "title": "New"}}})";

TEST(Contract, DecodingGivesTypedProperties) {
  ucwa::Expected<ucwa::PhoneAudio, ucwa::DecodeError> r = ucwa::decode<ucwa::PhoneAudio>(phone_audio_json);
  ASSERT_TRUE(r);
  const ucwa::PhoneAudio& phone_audio = *r;
  static_assert(std::is_same_v<decltype(phone_audio.state), ucwa::Maybe<ucwa::Open<ucwa::CallState>>>);
  EXPECT_TRUE(*phone_audio.state == ucwa::CallState::connected);
  std::optional<ucwa::CallState> known = phone_audio.state->known();
  EXPECT_EQ(known, ucwa::CallState::connected);
  EXPECT_EQ(phone_audio.state->text(), "Connected");
  EXPECT_EQ(phone_audio.etag, "17");
  EXPECT_EQ(*phone_audio.extra.find("56de7bbf"), "\"pass me back\"");
  EXPECT_EQ(phone_audio.extra.text("56de7bbf"), "pass me back");
}

TEST(Contract, LinksAreTypedAndUnknownOnesKept) {
  const auto phone_audio = ucwa::decode<ucwa::PhoneAudio>(phone_audio_json).value();
  static_assert(std::is_same_v<decltype(phone_audio.links.add_phone_audio),
                               ucwa::Maybe<ucwa::Link<ucwa::AddPhoneAudio>>>);
  EXPECT_EQ(phone_audio.links.add_phone_audio->href, "/ucwa/1/phoneAudio/addPhoneAudio?a=%3D");
  EXPECT_FALSE(phone_audio.links.conversation);
  EXPECT_EQ(phone_audio.links.other.find("shiny")->title, "New");
  const auto phones =
      ucwa::decode<ucwa::Phones>(R"({"_embedded":{"phone":[{"number":"tel:+1"},{}]}})").value();
  static_assert(std::is_same_v<decltype(phones.embedded.phone), std::vector<ucwa::Phone>>);
  EXPECT_EQ(phones.embedded.phone.size(), 2u);
  EXPECT_EQ(phones.embedded.phone[0].number, "tel:+1");
}

TEST(Contract, ACallIsPlainDataAndDecodesItsAnswer) {
  const auto phone_audio = ucwa::decode<ucwa::PhoneAudio>(phone_audio_json).value();
  ucwa::Expected<ucwa::Call<ucwa::AddPhoneAudio::Post>, ucwa::InvalidParameter> call =
      phone_audio.links.add_phone_audio->post()
          .to("sip:john@example.com")
          .operation_id("74cb7404e0a247d5a2d4eb0376a47dbf")
          .build();
  ASSERT_TRUE(call);
  EXPECT_EQ(call->request.method, "POST");
  EXPECT_EQ(call->request.target, "/ucwa/1/phoneAudio/addPhoneAudio?a=%3D");
  EXPECT_EQ(call->request.body,
            R"({"to":"sip:john@example.com","operationId":"74cb7404e0a247d5a2d4eb0376a47dbf"})");
  EXPECT_EQ(ucwa::header(call->request.headers, "content-type"), "application/json");

  const ucwa::Response created{201, {{"Location", "/ucwa/1/invitations/2"}}, ""};
  ucwa::Expected<ucwa::Created, ucwa::Failure<ucwa::AddPhoneAudio::PostError>> done = call->decode(created);
  ASSERT_TRUE(done);
  EXPECT_EQ(done->location, "/ucwa/1/invitations/2");

  const ucwa::Response refused{409,
                               {{"content-type", "application/json; charset=utf-8"}},
                               R"({"code":"Conflict","subcode":"AlreadyExists","message":"No.",
                                   "parameters":{"to":"x"},"debugInfo":{"n":1}})"};
  done = call->decode(refused);
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().documented(), ucwa::AddPhoneAudio::PostError::already_exists);
  EXPECT_EQ(done.error().status, 409);
  EXPECT_EQ(done.error().code->known(), ucwa::ErrorCode::conflict);
  EXPECT_EQ(done.error().subcode->known(), ucwa::ErrorSubcode::already_exists);
  EXPECT_EQ(done.error().message, "No.");
  EXPECT_EQ(done.error().parameters->text("to"), "x");
  EXPECT_EQ(*done.error().debug_info->find("n"), "1");
  EXPECT_EQ(done.error().body, refused.body);
}

TEST(Contract, NamesFollowTheReference) {
  EXPECT_EQ(ucwa::to_text(ucwa::PreferredAvailability::be_right_back), "BeRightBack");
  EXPECT_EQ(ucwa::to_text(ucwa::ErrorSubcode::ipv6_not_supported), "IPv6NotSupported");
  EXPECT_EQ(ucwa::to_text(ucwa::Scope::user_read_write), "User.ReadWrite");
  EXPECT_EQ(ucwa::MyGroupMemberships2::rel, "myGroupMemberships");
  // Two errors of the operation have the same subcode.
  const auto call =
      ucwa::Link<ucwa::MyGroupMemberships2>("/m").post().contact_uri("sip:a@example.com").build();
  const auto failed = [&](int status, const char* code) {
    const std::string body = std::string(R"({"subcode":"LimitExceeded","code":")") + code + "\"}";
    return call->decode({status, {{"Content-Type", "application/json"}}, body}).error().documented();
  };
  EXPECT_EQ(failed(403, "Forbidden"), ucwa::MyGroupMemberships2::PostError::forbidden_limit_exceeded);
  EXPECT_EQ(failed(409, "Conflict"), ucwa::MyGroupMemberships2::PostError::conflict_limit_exceeded);
}

TEST(Contract, MessagesArePlainData) {
  const ucwa::Request request{"GET", "/x", {{"Accept", "application/json"}}, "body"};
  const ucwa::Response response{200, {{"ETag", "1"}}, "{}"};
  static_assert(std::is_aggregate_v<ucwa::Request> && std::is_aggregate_v<ucwa::Response>);
  static_assert(std::is_same_v<ucwa::Headers, std::vector<std::pair<std::string, std::string>>>);
  static_assert(
      std::is_same_v<decltype(ucwa::header(request.headers, "accept")), std::optional<std::string_view>>);
  EXPECT_EQ(ucwa::header(response.headers, "etag"), "1");
  const ucwa::InvalidParameter invalid{"to", "why"};
  const ucwa::DecodeError error{"/a", "why"};
  const ucwa::Created created{"/x"};
  const ucwa::Nothing nothing{};
  (void)nothing;
  EXPECT_EQ(invalid.parameter + invalid.message + error.pointer + error.message + created.location,
            "towhy/awhy/x");
}

TEST(Contract, AFailureHasItsPartsByTheirTypes) {
  using Failure = ucwa::Failure<ucwa::AddPhoneAudio::PostError>;
  static_assert(std::is_same_v<decltype(Failure::status), int>);
  static_assert(std::is_same_v<decltype(Failure::body), std::string>);
  static_assert(std::is_same_v<decltype(Failure::code), std::optional<ucwa::Open<ucwa::ErrorCode>>>);
  static_assert(std::is_same_v<decltype(Failure::subcode), std::optional<ucwa::Open<ucwa::ErrorSubcode>>>);
  static_assert(std::is_same_v<decltype(Failure::message), std::optional<std::string>>);
  static_assert(std::is_same_v<ucwa::AddPhoneAudio::Post::Output, ucwa::Created>);
  static_assert(std::is_same_v<ucwa::Note::Post::Output, ucwa::Nothing>);
  static_assert(std::is_same_v<ucwa::PhoneAudio::Get::Output, ucwa::PhoneAudio>);
  static_assert(std::is_same_v<ucwa::Photo::Get::Output, ucwa::Content>);
  static_assert(std::is_same_v<ucwa::Events::Get::Output, ucwa::EventBatch>);
}

TEST(Contract, LimitsAreToldWithTheParameter) {
  const ucwa::Link<ucwa::AddPhoneAudio> link("/a");
  const auto call = link.post().to("x").operation_id(std::string(51, 'a')).build();
  ASSERT_FALSE(call);
  EXPECT_EQ(call.error().parameter, "operationId");
  EXPECT_NE(call.error().message.find("50"), std::string::npos);
}

TEST(Contract, StaticFactsAreConstants) {
  static_assert(ucwa::AddPhoneAudio::rel == "addPhoneAudio");
  static_assert(ucwa::AddPhoneAudio::scopes[0] == ucwa::Scope::conversations_initiate);
  static_assert(ucwa::PhoneAudio::events[0].type == ucwa::EventType::updated);
  static_assert(ucwa::PhoneAudio::events[0].resource == "phoneAudio");
  static_assert(ucwa::PhoneAudio::events[0].priority == ucwa::Priority::high);
  static_assert(ucwa::PhoneAudio::events[0].sender == "conversation");
  const std::vector<ucwa::Scope> granted{ucwa::Scope::user_read_write, ucwa::Scope::conversations_receive};
  EXPECT_TRUE(ucwa::allows(granted, ucwa::AddPhoneAudio::scopes));
  EXPECT_FALSE(
      ucwa::allows(std::vector<ucwa::Scope>{ucwa::Scope::user_read_write}, ucwa::AddPhoneAudio::scopes));
}

TEST(Contract, TheOtherRequestsHaveTheirForms) {
  const ucwa::Link<ucwa::StartMessaging> link("/m");
  const auto call = link.post()
                        .to("sip:a@example.com")
                        .with("telemetryId", ucwa::null)
                        .with_message(ucwa::DataUri::text("Hi"))
                        .build();
  ASSERT_TRUE(call);
  EXPECT_EQ(
      call->request.body,
      R"({"to":"sip:a@example.com","telemetryId":null,"_links":{"message":{"href":"data:text/plain;charset=utf-8,Hi"}}})");
}

TEST(Contract, ARevisionIsThereIfTheServerOffersIt) {
  ucwa::Link<ucwa::Search> search("/search");
  EXPECT_FALSE(search.revision_at_least<ucwa::Search2>());
  search.revision = "2";
  ucwa::Maybe<ucwa::Link<ucwa::Search2>> link = search.revision_at_least<ucwa::Search2>();
  ASSERT_TRUE(link);
  const auto call = link->get().query("john").build();
  EXPECT_EQ(ucwa::header(call->request.headers, "X-MS-RequiresMinResourceVersion"), "2");
  EXPECT_EQ(call->request.target, "/search?query=john");
  const ucwa::Link<ucwa::StartMessaging2> start("/m");
  EXPECT_EQ(
      ucwa::header(start.post().operation_id().build()->request.headers, "X-MS-RequiresMinResourceVersion"),
      "2");
  EXPECT_FALSE(ucwa::header(ucwa::Link<ucwa::Search>("/s").get().query("x").build()->request.headers,
                            "X-MS-RequiresMinResourceVersion"));
}

}  // namespace
