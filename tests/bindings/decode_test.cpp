#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "ucwa/ucwa.hpp"

namespace {

using Json = nlohmann::json;

template <class T>
T read(std::string_view text) {
  auto result = ucwa::decode<T>(text);
  EXPECT_TRUE(result) << (result ? "" : result.error().pointer + ": " + result.error().message);
  return result ? *std::move(result) : T{};
}

template <class T>
ucwa::DecodeError error_of(std::string_view text) {
  auto result = ucwa::decode<T>(text);
  EXPECT_FALSE(result) << text;
  return result ? ucwa::DecodeError{} : result.error();
}

template <class T>
void expect_round_trip(const std::string& text) {
  EXPECT_EQ(Json::parse(ucwa::encode(read<T>(text))), Json::parse(text));
}

constexpr const char* meeting = R"({"rel":"myOnlineMeeting","accessLevel":"SameEnterprise",
  "attendees":["sip:a@example.com","sip:b@example.com"],"modalities":["Audio","Holography"],
  "expirationTime":"\/Date(1474932029620)\/","inactiveTimeout":"00:15:00","onlineMeetingId":"X1",
  "phoneUserAdmission":false,"attendeeLimit":250,"rating":4.50,"ratings":[1.0,2],"flags":[true,false],
  "ports":[1,2],"history":["2016-09-26T16:20:29.6249403-07:00"],"result":{"a":[1,null]},"delete":"x",
  "subject":null,"etag":"3109609770","56de7bbf-1081":"please pass this back","big":123456789012345678901234567890,
  "_links":{"self":{"href":"/m/1"},"onlineMeetingExtensions":{"href":"/m/1/x","title":"T","revision":"2","hue":7},
            "invitationText":{"href":"data:text/plain;charset=utf-8,Hi+Tosh%0d%0a"},
            "unknown":[{"href":"/u/1"},{"href":"/u/2"}]},
  "_embedded":{"onlineMeetingExtension":[{"rel":"onlineMeetingExtension","id":"9"}],"strange":{"rel":"strange","n":1.50}}})";

TEST(Decode, EveryKindOfPropertyIsRead) {
  const auto m = read<ucwa::MyOnlineMeeting>(meeting);
  EXPECT_EQ(*m.access_level, ucwa::AccessLevel::same_enterprise);
  EXPECT_EQ(m.attendees->at(1), "sip:b@example.com");
  EXPECT_EQ(m.modalities->at(0), ucwa::ModalityType::audio);
  EXPECT_FALSE(m.modalities->at(1).known());
  EXPECT_EQ(m.modalities->at(1).text(), "Holography");
  EXPECT_EQ(m.expiration_time->time().time_since_epoch().count(), 1474932029620);
  EXPECT_EQ(m.inactive_timeout->duration(), std::chrono::minutes(15));
  EXPECT_EQ(m.phone_user_admission, false);
  EXPECT_EQ(m.attendee_limit, 250);
  EXPECT_EQ(m.rating, 4.5);
  EXPECT_EQ(*m.ratings, (std::vector<double>{1, 2}));
  EXPECT_EQ(*m.flags, (std::vector<bool>{true, false}));
  EXPECT_EQ(*m.ports, (std::vector<std::int32_t>{1, 2}));
  EXPECT_EQ(m.history->at(0).time(), ucwa::DateTime::parse("2016-09-26T23:20:29.624Z")->time());
  EXPECT_EQ(m.result->json, R"({"a":[1,null]})");
  EXPECT_EQ(m.delete_, "x");
  EXPECT_EQ(m.etag, "3109609770");
  EXPECT_EQ(m.invitation_text->text(), "Hi Tosh\r\n");
}

TEST(Decode, WhatNoPageNamesIsKept) {
  const auto m = read<ucwa::MyOnlineMeeting>(meeting);
  EXPECT_EQ(*m.extra.find("big"), "123456789012345678901234567890");
  EXPECT_EQ(m.links.other.all("unknown").size(), 2u);
  EXPECT_EQ(*m.links.online_meeting_extensions->attributes.find("hue"), "7");
  EXPECT_EQ(*m.embedded.other.find("strange"), R"({"rel":"strange","n":1.50})");
}

TEST(Decode, AnUnchangedResourceGivesTheSameJson) { expect_round_trip<ucwa::MyOnlineMeeting>(meeting); }

TEST(Decode, NumbersAndDatesKeepTheirText) {
  const std::string text = ucwa::encode(read<ucwa::MyOnlineMeeting>(
      R"({"rating":4.50,"attendeeLimit":2.5e2,"expirationTime":"/Date(5+0200)/","x":1.0E+2})"));
  EXPECT_EQ(text, R"({"expirationTime":"/Date(5+0200)/","attendeeLimit":2.5e2,"rating":4.50,"x":1.0E+2})");
}

TEST(Decode, AChangedValueIsWrittenInstead) {
  auto m =
      read<ucwa::MyOnlineMeeting>(R"({"rating":4.50,"subject":null,"attendees":"one","attendeeLimit":"7"})");
  EXPECT_EQ(m.attendee_limit, 7);
  m.rating = 5;
  m.subject = "S";
  m.attendees->push_back("two");
  m.attendee_limit = 8;
  EXPECT_EQ(Json::parse(ucwa::encode(m)),
            Json::parse(R"({"rating":5.0,"subject":"S","attendees":["one","two"],"attendeeLimit":8})"));
}

TEST(Decode, NullAbsentAndEmptyAreThreeThings) {
  auto m = read<ucwa::MyOnlineMeeting>(R"({"subject":null,"attendees":[],"onlineMeetingId":""})");
  EXPECT_FALSE(m.subject);
  EXPECT_TRUE(m.is_null("subject"));
  EXPECT_FALSE(m.is_null("delete"));
  EXPECT_TRUE(m.attendees && m.attendees->empty());
  EXPECT_EQ(m.online_meeting_id, "");
}

TEST(Decode, APropertyCanBeSetToNull) {
  ucwa::Note note;
  note.set_null("message");
  EXPECT_EQ(ucwa::encode(note), R"({"message":null})");
  note.message = "back";
  EXPECT_EQ(ucwa::encode(note), R"({"message":"back"})");
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
  expect_round_trip<ucwa::Contact>(
      R"({"_links":{"search":{"href":"/s","revision":2,"title":null,"etag":true,"x":{"y":1}},"a":{"href":"/a","rev":"2"}}})");
  EXPECT_EQ(
      read<ucwa::Contact>(R"({"_links":{"search":{"href":"/s","rev":2}}})").links.search->revision_number(),
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
      R"({"subject":"a","_embedded":{"parent":{"subject":"b","_embedded":{"parent":{"subject":"c"}}}}})";
  auto conversation = read<ucwa::Conversation>(text);
  EXPECT_EQ(conversation.embedded.parent->embedded.parent->subject, "c");
  const ucwa::Conversation copy = conversation;
  conversation.embedded.parent->subject = "changed";
  EXPECT_EQ(copy.embedded.parent->subject, "b");
  expect_round_trip<ucwa::Conversation>(text);
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
  ucwa::DecodeOptions options;
  options.report = [&](std::string_view pointer, std::string_view) { seen.emplace_back(pointer); };
  const std::string text = R"({"phoneUserAdmission":"True","attendeeLimit":"12","expirationTime":"soon"})";
  const auto m = ucwa::decode<ucwa::MyOnlineMeeting>(text, options).value();
  EXPECT_EQ(m.phone_user_admission, true);
  EXPECT_EQ(m.attendee_limit, 12);
  EXPECT_FALSE(m.expiration_time);
  EXPECT_EQ(seen, (std::vector<std::string>{"/phoneUserAdmission", "/attendeeLimit", "/expirationTime"}));
  expect_round_trip<ucwa::MyOnlineMeeting>(text);
}

TEST(Decode, AValueOfAnotherKindIsAnErrorWithItsPointer) {
  EXPECT_EQ(error_of<ucwa::Note>(R"({"message":{}})").pointer, "/message");
  EXPECT_EQ(error_of<ucwa::Note>(R"({"type":5})").pointer, "/type");
  EXPECT_EQ(error_of<ucwa::MyOnlineMeeting>(R"({"attendeeLimit":1.5})").pointer, "/attendeeLimit");
  EXPECT_EQ(error_of<ucwa::MyOnlineMeeting>(R"({"attendeeLimit":3000000000})").pointer, "/attendeeLimit");
  EXPECT_EQ(error_of<ucwa::Phones>(R"({"_embedded":{"phone":[{},{"number":[]}]}})").pointer,
            "/_embedded/phone/1/number");
  EXPECT_EQ(error_of<ucwa::Note>(R"({"_links":5})").pointer, "/_links");
  EXPECT_EQ(error_of<ucwa::Note>(R"({"_links":{"a/b~c":"x"}})").pointer, "/_links/a~1b~0c");
  EXPECT_EQ(error_of<ucwa::Note>("[]").pointer, "");
  EXPECT_EQ(error_of<ucwa::Note>("").pointer, "");
}

TEST(Decode, BrokenTextIsAnErrorAndNothingIsThrown) {
  for (const char* text : {"", "{", "{\"a\":}", "{\"a\":1,}", "nul", "{\"a\":\"\\x\"}", "{\"a\":\"\xFF\"}",
                           "{} {}", "{\"a\":01}", "\"", "{\"a\" 1}", "{1:2}", "{\"a\":\"\\ud800\"}"}) {
    EXPECT_FALSE(error_of<ucwa::Note>(text).message.empty()) << text;
  }
}

TEST(Decode, NestingIsLimited) {
  const auto nested = [](int depth) {
    std::string text = "{\"x\":";
    for (int i = 1; i < depth; ++i) text += '[';
    for (int i = 1; i < depth; ++i) text += ']';
    return text + '}';
  };
  EXPECT_TRUE(ucwa::decode<ucwa::Note>(nested(ucwa::max_depth)));
  EXPECT_FALSE(ucwa::decode<ucwa::Note>(nested(ucwa::max_depth + 1)));
  EXPECT_FALSE(ucwa::decode<ucwa::Note>(std::string(1000000, '[')));
}

TEST(Decode, TheNumberOfMembersIsLimited) {
  const auto members = [](int count) {
    std::string text = "{\"message\":\"m\"";
    for (int i = 1; i < count; ++i) text += ",\"x" + std::to_string(i) + "\":1";
    return text + '}';
  };
  EXPECT_TRUE(ucwa::decode<ucwa::Note>(members(1000)));
  EXPECT_NE(error_of<ucwa::Note>(members(1001)).message.find("1000 members"), std::string::npos);
}

TEST(Decode, TheLastOfTwoMembersOfOneNameCounts) {
  const std::string text =
      R"({"message":"a","x":1,"message":"b","x":2,"_links":{"self":{"href":"/1"},"self":{"href":"/2"}}})";
  const auto note = read<ucwa::Note>(text);
  EXPECT_EQ(note.message, "b");
  EXPECT_EQ(*note.extra.find("x"), "2");
  EXPECT_EQ(note.links.self->href, "/2");
}

TEST(Decode, ExtraMembersStayByteForByte) {
  const auto note = read<ucwa::Note>(R"({"x": { "a" :1.0 , "b":[ ] } ,"y":"\u0041\/"})");
  EXPECT_EQ(*note.extra.find("x"), R"({ "a" :1.0 , "b":[ ] })");
  EXPECT_EQ(*note.extra.find("y"), R"("\u0041\/")");
  EXPECT_EQ(note.extra.text("y"), "A/");
}

TEST(Encode, TextThatIsNotUtf8BecomesReplacementCharacters) {
  ucwa::Note note;
  note.message = "a\xFFz";
  EXPECT_EQ(ucwa::encode(note), "{\"message\":\"a\xEF\xBF\xBDz\"}");
}

TEST(Encode, AFreshResourceHasOnlyWhatItWasGiven) {
  ucwa::MyOnlineMeeting m;
  EXPECT_EQ(ucwa::encode(m), "{}");
  m.access_level = ucwa::AccessLevel::none;
  m.modalities = std::vector<ucwa::Open<ucwa::ModalityType>>{ucwa::ModalityType::video, "Telepathy"};
  m.invitation_text = ucwa::DataUri::text("a b");
  m.links.self = ucwa::Link<ucwa::MyOnlineMeeting>("/m");
  m.embedded.online_meeting_extension.emplace_back().id = "1";
  m.extra.set_text("token", "t");
  EXPECT_EQ(
      ucwa::encode(m),
      R"({"accessLevel":"None","modalities":["Video","Telepathy"],"token":"t",)"
      R"("_links":{"self":{"href":"/m"},"invitationText":{"href":"data:text/plain;charset=utf-8,a%20b"}},)"
      R"("_embedded":{"onlineMeetingExtension":[{"id":"1"}]}})");
}

}  // namespace
