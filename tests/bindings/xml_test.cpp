#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "ucwa/ucwa.hpp"

namespace {

using Json = nlohmann::json;

constexpr const char* meeting_xml = R"(<?xml version="1.0" encoding="utf-8"?>
<resource rel="myOnlineMeeting" href="/m/1" xmlns="http://schemas.microsoft.com/rtc/2012/03/ucwa">
  <link rel="onlineMeetingExtensions" href="/m/1/x" title="T" revision="2" />
  <link rel="invitationText" href="data:text/plain;charset=utf8,Hi" />
  <property name="rel">myOnlineMeeting</property>
  <property name="etag">17</property>
  <property name="56de7bbf-1081">please pass this back</property>
  <property name="accessLevel">SameEnterprise</property>
  <propertyList name="attendees"><item>sip:a@example.com</item></propertyList>
  <propertyList name="modalities" />
  <property name="expirationTime">2016-09-26T16:20:29.6249403-07:00</property>
  <property name="phoneUserAdmission">True</property>
  <property name="attendeeLimit">250</property>
  <propertyList name="flags"><item>true</item><item>False</item></propertyList>
  <propertyList name="ports"><item>1</item></propertyList>
  <property name="subject">a &lt; b &amp; c</property>
  <property name="delete" />
  <resource rel="onlineMeetingExtension" href="/m/1/x/1"><property name="rel">onlineMeetingExtension</property>
    <property name="id">917823</property></resource>
  <resource rel="strange" href="/s"><property name="rel">strange</property><property name="n">1</property></resource>
</resource>)";

constexpr const char* twin_json =
    R"({"rel":"myOnlineMeeting","etag":"17","56de7bbf-1081":"please pass this back",
  "accessLevel":"SameEnterprise","attendees":["sip:a@example.com"],"modalities":[],
  "expirationTime":"2016-09-26T16:20:29.6249403-07:00","phoneUserAdmission":true,"attendeeLimit":250,"flags":[true,false],
  "ports":[1],"subject":"a < b & c","delete":"",
  "_links":{"self":{"href":"/m/1"},"onlineMeetingExtensions":{"href":"/m/1/x","title":"T","revision":"2"},
            "invitationText":{"href":"data:text/plain;charset=utf8,Hi"}},
  "_embedded":{"onlineMeetingExtension":[{"rel":"onlineMeetingExtension","id":"917823","_links":{"self":{"href":"/m/1/x/1"}}}],
               "strange":{"rel":"strange","n":"1","_links":{"self":{"href":"/s"}}}}})";

TEST(Xml, GivesTheObjectOfItsJsonTwin) {
  const auto meeting = ucwa::decode_xml<ucwa::MyOnlineMeeting>(meeting_xml);
  ASSERT_TRUE(meeting) << meeting.error().message;
  EXPECT_EQ(Json::parse(ucwa::encode(*meeting)), Json::parse(twin_json));
  EXPECT_EQ(meeting->phone_user_admission, true);
  EXPECT_EQ(meeting->invitation_text->text(), "Hi");
}

TEST(Xml, IsReadWithoutAReportWhereAllIsAsDocumented) {
  ucwa::DecodeOptions options;
  options.report = [](std::string_view pointer, std::string_view message) {
    ADD_FAILURE() << pointer << ' ' << message;
  };
  EXPECT_TRUE(ucwa::decode_xml<ucwa::MyOnlineMeeting>(meeting_xml, options));
}

TEST(Xml, ComesBack) {
  auto meeting = ucwa::decode<ucwa::MyOnlineMeeting>(twin_json).value();
  meeting.delete_ = " \t\r\n\"'<>&";
  const std::string xml = ucwa::encode_xml(meeting);
  const auto again = ucwa::decode_xml<ucwa::MyOnlineMeeting>(xml);
  ASSERT_TRUE(again) << again.error().message;
  EXPECT_EQ(Json::parse(ucwa::encode(*again)), Json::parse(ucwa::encode(meeting))) << xml;
}

TEST(Xml, IsWrittenAsTheServerWritesIt) {
  const auto note =
      ucwa::decode<ucwa::Note>(
          R"({"rel":"note","message":"m","x":null,"when":"/Date(1360199838000)/","on":true,"_links":{"self":{"href":"/n"},"a":[{"href":"/1"},{"href":"/2","title":"T"}]}})")
          .value();
  EXPECT_EQ(ucwa::encode_xml(note),
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<resource rel=\"note\" href=\"/n\" "
            "xmlns=\"http://schemas.microsoft.com/rtc/2012/03/ucwa\" "
            "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
            "<link rel=\"a\" href=\"/1\"/><link rel=\"a\" href=\"/2\" title=\"T\"/>"
            "<property name=\"rel\">note</property><property name=\"message\">m</property>"
            "<property name=\"x\" xsi:nil=\"true\"></property><property "
            "name=\"when\">2013-02-07T01:17:18.000Z</property>"
            "<property name=\"on\">True</property></resource>");
}

TEST(Xml, NullIsToldFromEmpty) {
  const auto note = ucwa::decode_xml<ucwa::Note>(
                        "<input xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><property "
                        "name=\"message\" xsi:nil=\"true\"/>"
                        "<property name=\"type\"/></input>")
                        .value();
  EXPECT_TRUE(note.is_null("message"));
  EXPECT_EQ(note.type->text(), "");
}

TEST(Xml, SeveralLinksOfOneRelAreAnArrayAndOneIsWhatThePageSays) {
  const auto contacts =
      ucwa::decode_xml<ucwa::GroupContacts>(
          "<resource rel=\"groupContacts\" href=\"/g\"><link rel=\"contact\" href=\"/1\"/></resource>")
          .value();
  EXPECT_EQ(contacts.links.contact.size(), 1u);
  EXPECT_EQ(ucwa::encode(contacts), R"({"_links":{"self":{"href":"/g"},"contact":[{"href":"/1"}]}})");
}

TEST(Xml, BrokenTextIsAnError) {
  std::string deep;
  for (int i = 0; i < 100; ++i) deep += "<resource rel=\"x\" href=\"/\">";
  for (int i = 0; i < 100; ++i) deep += "</resource>";
  for (const std::string& text :
       {std::string(), std::string("<resource"), std::string("<html/>"), std::string("{}"), deep}) {
    EXPECT_FALSE(ucwa::decode_xml<ucwa::Note>(text)) << text.substr(0, 20);
  }
}

TEST(Xml, EntitiesAreNotExpandedFromDeclarations) {
  const auto note = ucwa::decode_xml<ucwa::Note>(
      "<!DOCTYPE r [<!ENTITY e \"boom\">]><resource rel=\"note\" href=\"/\"><property "
      "name=\"message\">&e;</property></resource>");
  ASSERT_TRUE(note);
  EXPECT_EQ(note->message, "&e;");
}

}  // namespace
