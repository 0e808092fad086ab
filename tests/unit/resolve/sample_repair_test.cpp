#include "generator/frontend/sample/sample_repair.hpp"

#include <gmock/gmock.h>

namespace ucwagen::sample {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr const char* xml = R"(<?xml version="1.0"?>
<resource rel="boat" href="/boat" xmlns="urn:x">
  <link rel="harbour" href="/h" title="a &amp; b"/>
  <property name="rel">boat</property>
  <property name="name">Old &amp; Grey</property>
  <propertyList name="crew"><item>Ann</item></propertyList>
  <property name="empty"/>
  <resource rel="mast" href="/m"><property name="height">9</property></resource>
</resource>)";

TEST(AnXMLSample, ShowsNamesAndTexts) {
  const XmlSample sample = read_xml(xml);
  EXPECT_THAT(sample.names,
              testing::UnorderedElementsAre("harbour", "rel", "name", "crew", "empty", "mast", "height"));
  EXPECT_EQ(sample.texts.at("name"), "Old & Grey");
  EXPECT_FALSE(sample.texts.contains("empty"));
}

TEST(AStringThatLostItsBlanks, IsRepairedFromTheXmlForm) {
  ParsedJson json = parse_json(R"({"rel":"boat","name":"Old&Grey","crew":["Ann"],"empty":"",
    "_links":{"self":{"href":"/"},"harbour":{"href":"/h"}},"_embedded":{"mast":[{"rel":"mast","height":9}]}})",
                               1);
  const SampleDifference difference = repair_from_xml(*json.root, read_xml(xml));
  EXPECT_THAT(difference.mangled, ElementsAre("name"));
  EXPECT_THAT(difference.only_json, IsEmpty());
  EXPECT_THAT(difference.only_xml, IsEmpty());
  EXPECT_EQ(json.root->text_of("name"), "Old & Grey");
}

TEST(SamplesWithOtherMembers, TellWhatEachLacks) {
  ParsedJson json = parse_json(R"({"rel":"boat","name":"Other name","hull":"Oak"})", 1);
  const SampleDifference difference = repair_from_xml(*json.root, read_xml(xml));
  EXPECT_THAT(difference.only_json, ElementsAre("hull"));
  EXPECT_THAT(difference.only_xml, ElementsAre("crew", "empty", "harbour", "height", "mast"));
  EXPECT_THAT(difference.mangled, IsEmpty());
  EXPECT_EQ(json.root->text_of("name"), "Other name");
}

TEST(SamplesWhoseXmlIsNoResource, AreNotComparedByName) {
  ParsedJson json = parse_json(R"({"code":"Conflict"})", 1);
  const SampleDifference difference =
      repair_from_xml(*json.root, read_xml("<reason><code>Conflict</code></reason>"));
  EXPECT_THAT(difference.only_json, IsEmpty());
}

TEST(BrokenXML, IsReadAsFarAsItGoes) {
  EXPECT_THAT(read_xml("<property name=\"a\">x<property name=").names, ElementsAre("a"));
  EXPECT_THAT(read_xml("<").names, IsEmpty());
  EXPECT_THAT(read_xml("<>< ><property><link/>").names, testing::SizeIs(1));
}

}  // namespace
}  // namespace ucwagen::sample
