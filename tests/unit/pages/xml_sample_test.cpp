#include "generator/backend/pages/xml_sample.hpp"

#include <gtest/gtest.h>

#include "generator/backend/pages/ajax_date.hpp"

namespace ucwagen::pages {
namespace {

TEST(XmlBody, PutsLinksBeforePropertiesAndEmbeddedResourcesLast) {
  EXPECT_EQ(xml_body(R"({"rel": "conversation", "subject": "Tea & cake", "recording": true,
                         "_links": {"self": {"href": "/c/1"}, "phoneAudio": {"href": "/c/1/pa", "title": "Phone"}},
                         "_embedded": {"from": {"rel": "participant", "_links": {"self": {"href": "/c/1/p"}}}}})"),
            R"(<?xml version="1.0" encoding="utf-8"?>
<resource rel="conversation" href="/c/1" xmlns="http://schemas.microsoft.com/rtc/2012/03/ucwa">
  <link rel="phoneAudio" href="/c/1/pa" title="Phone" />
  <property name="rel">conversation</property>
  <property name="subject">Tea &amp; cake</property>
  <property name="recording">True</property>
  <resource rel="from" href="/c/1/p">
    <property name="rel">participant</property>
  </resource>
</resource>)");
}

TEST(XmlBody, RepeatsElementsForArraysOfLinksAndListsItemsOfArraysOfValues) {
  EXPECT_EQ(xml_body(R"({"rel": "r", "modalities": ["Audio", "Video"],
                         "_links": {"self": {"href": "/r"}, "contact": [{"href": "/1"}, {"href": "/2"}]}})"),
            R"(<?xml version="1.0" encoding="utf-8"?>
<resource rel="r" href="/r" xmlns="http://schemas.microsoft.com/rtc/2012/03/ucwa">
  <link rel="contact" href="/1" />
  <link rel="contact" href="/2" />
  <property name="rel">r</property>
  <propertyList name="modalities">
    <item>Audio</item>
    <item>Video</item>
  </propertyList>
</resource>)");
}

TEST(XmlBody, CallsABodyWithoutRelAnInput) {
  EXPECT_EQ(xml_body(R"({"to": "sip:ann@example.com"})"), R"(<?xml version="1.0" encoding="utf-8"?>
<input xmlns="http://schemas.microsoft.com/rtc/2012/03/ucwa">
  <property name="to">sip:ann@example.com</property>
</input>)");
}

TEST(XmlBody, IsNothingForTextThatIsNoObject) {
  EXPECT_EQ(xml_body("Hello"), std::nullopt);
  EXPECT_EQ(xml_body("[1]"), std::nullopt);
}

TEST(XmlBody, IsNothingForTextNestedDeeperThanAnyMessage) {
  std::string deep;
  for (int i = 0; i < 100'000; ++i) deep += R"({"_embedded":{"a":)";
  deep += '1';
  for (int i = 0; i < 100'000; ++i) deep += "}}";
  EXPECT_EQ(xml_body(deep), std::nullopt);
}

TEST(IsoDate, WritesAnAjaxDateInUtc) {
  EXPECT_EQ(iso_date("/Date(1360199838000)/"), "2013-02-07T01:17:18.0000000Z");
  EXPECT_EQ(iso_date("/Date(-1)/"), "1969-12-31T23:59:59.9990000Z");
  EXPECT_EQ(iso_date("/Date(0+0100)/"), "1970-01-01T00:00:00.0000000Z");
}

TEST(IsoDate, LeavesOtherTextAlone) {
  EXPECT_EQ(iso_date("/Date(soon)/"), std::nullopt);
  EXPECT_EQ(iso_date("Date(1)"), std::nullopt);
}

TEST(AddXmlExamples, TranslatesMediaHeadersAndBodies) {
  ir::Resource resource;
  resource.operations.emplace_back();
  ir::Message request{"POST /a HTTP/1.1", {{"Content-Type", "application/json"}}, R"({"n": 1})", {}};
  resource.operations[0].examples.push_back({ir::Media::json, request, std::nullopt});
  add_xml_examples(resource);
  ASSERT_EQ(resource.operations[0].examples.size(), 2U);
  const auto& xml = resource.operations[0].examples[1];
  EXPECT_EQ(xml.media, ir::Media::xml);
  EXPECT_EQ(xml.request->headers[0].second, "application/xml");
  EXPECT_EQ(*xml.request->body, *xml_body(R"({"n": 1})"));
  EXPECT_FALSE(xml.response);
}

TEST(AddXmlExamples, LeavesABodyAloneThatIsNotJson) {
  ir::Resource resource;
  resource.operations.emplace_back();
  ir::Message request{"POST /a HTTP/1.1", {{"Content-Type", "text/plain"}}, "Hi", {}};
  resource.operations[0].examples.push_back({ir::Media::json, request, std::nullopt});
  add_xml_examples(resource);
  EXPECT_EQ(resource.operations[0].examples[1].request->body, "Hi");
}

TEST(AddXmlExamples, KeepsAnOperationThatHasXmlAlready) {
  ir::Resource resource;
  resource.operations.emplace_back();
  resource.operations[0].examples = {{ir::Media::json, {}, {}}, {ir::Media::xml, {}, {}}};
  const auto before = resource;
  add_xml_examples(resource);
  EXPECT_EQ(resource, before);
}

TEST(AddXmlExamples, LooksAtEachOperationAlone) {
  ir::Resource resource;
  resource.operations.resize(2);
  resource.operations[0].examples = {{ir::Media::json, {}, {}}, {ir::Media::xml, {}, {}}};
  resource.operations[1].examples = {{ir::Media::json, {}, {}}};
  add_xml_examples(resource);
  EXPECT_EQ(resource.operations[1].examples.size(), 2U);
}

TEST(AddXmlExamples, FollowsTheSamplesOfAllStates) {
  ir::Resource resource;
  resource.operations.emplace_back();
  resource.operations[0].examples = {{ir::Media::json, {}, {}}, {ir::Media::json, {}, {}}};
  add_xml_examples(resource);
  const auto& all = resource.operations[0].examples;
  ASSERT_EQ(all.size(), 4U);
  EXPECT_EQ(all[1].media, ir::Media::json) << "as the printed page is read again";
  EXPECT_EQ(all[2].media, ir::Media::xml);
}

}  // namespace
}  // namespace ucwagen::pages
