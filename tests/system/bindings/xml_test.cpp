#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "kitchen/resources/dish.hpp"
#include "ucwa/resources/group_contacts.hpp"
#include "ucwa/resources/note.hpp"

namespace {

using Json = nlohmann::json;

constexpr const char* dish_xml = R"(<?xml version="1.0" encoding="utf-8"?>
<resource rel="dish" href="/d/1" xmlns="http://schemas.microsoft.com/rtc/2012/03/ucwa">
  <link rel="menu" href="/m" title="T" revision="2" />
  <link rel="sauce" href="data:text/plain;charset=utf8,Hi" />
  <property name="rel">dish</property>
  <property name="etag">17</property>
  <property name="56de7bbf-1081">please pass this back</property>
  <property name="course">Main</property>
  <propertyList name="allergens"><item>nuts</item></propertyList>
  <propertyList name="courses" />
  <property name="served">2016-09-26T16:20:29.6249403-07:00</property>
  <property name="cookingTime">00:15:00</property>
  <property name="vegan">True</property>
  <property name="portions">250</property>
  <property name="weight"> 1.50 </property>
  <propertyList name="choices"><item>true</item><item>False</item></propertyList>
  <propertyList name="tables"><item>1</item></propertyList>
  <propertyList name="prices"><item>1e1</item></propertyList>
  <property name="title">a &lt; b <!-- cut -->&amp; <![CDATA[<c>]]></property>
  <property name="delete" />
  <resource rel="side" href="/d/2"><property name="rel">dish</property>
    <property name="title">917823</property></resource>
  <resource rel="strange" href="/s"><property name="rel">strange</property><property name="n">1</property></resource>
</resource>)";

constexpr const char* dish_json =
    R"({"rel":"dish","etag":"17","56de7bbf-1081":"please pass this back",
  "course":"Main","allergens":["nuts"],"courses":[],"served":"2016-09-26T16:20:29.6249403-07:00",
  "cookingTime":"00:15:00","vegan":true,"portions":250,"weight":1.50,"choices":[true,false],
  "tables":[1],"prices":[1e1],"title":"a < b & <c>","delete":"",
  "_links":{"self":{"href":"/d/1"},"menu":{"href":"/m","title":"T","revision":"2"},
            "sauce":{"href":"data:text/plain;charset=utf8,Hi"}},
  "_embedded":{"side":[{"rel":"dish","title":"917823","_links":{"self":{"href":"/d/2"}}}],
               "strange":{"rel":"strange","n":"1","_links":{"self":{"href":"/s"}}}}})";

TEST(Xml, GivesTheSameObjectAsJson) {
  const auto dish = kitchen::decode_xml<kitchen::Dish>(dish_xml);
  ASSERT_TRUE(dish) << dish.error().message;
  EXPECT_EQ(Json::parse(kitchen::encode(*dish)), Json::parse(dish_json));
  EXPECT_EQ(dish->vegan, true);
  EXPECT_EQ(dish->sauce->text(), "Hi");
}

TEST(Xml, IsReadWithoutAReportWhereAllIsAsDocumented) {
  kitchen::DecodeOptions options;
  options.report = [](std::string_view pointer, std::string_view message) {
    ADD_FAILURE() << pointer << ' ' << message;
  };
  EXPECT_TRUE(kitchen::decode_xml<kitchen::Dish>(dish_xml, options));
}

TEST(Xml, ComesBack) {
  auto dish = kitchen::decode<kitchen::Dish>(dish_json).value();
  dish.delete_ = " \t\r\n\"'<>&";
  const std::string xml = kitchen::encode_xml(dish);
  const auto again = kitchen::decode_xml<kitchen::Dish>(xml);
  ASSERT_TRUE(again) << again.error().message;
  EXPECT_EQ(Json::parse(kitchen::encode(*again)), Json::parse(kitchen::encode(dish))) << xml;
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

TEST(Xml, KeepsWhatLinksSayBesidesTheirAddress) {
  const std::string json =
      R"({"_links":{"self":{"href":"/n","revision":"2","title":"T","hue":"7"},"a":{"href":"/a","etag":"1","hue":"8"}},)"
      R"("_embedded":{"strange":{"_links":{"self":{"href":"/s","revision":"3"}}}}})";
  const std::string xml = ucwa::encode_xml(ucwa::decode<ucwa::Note>(json).value());
  EXPECT_EQ(Json::parse(ucwa::encode(ucwa::decode_xml<ucwa::Note>(xml).value())), Json::parse(json)) << xml;
  const auto odd =
      ucwa::decode<ucwa::Note>(R"({"_links":{"self":{"href":"/n","rel":"x"},"a":{"href":"/a","rel":"y"}}})");
  EXPECT_NE(ucwa::encode_xml(*odd).find(R"(<link rel="a" href="/a"/>)"), std::string::npos)
      << "no attribute stands twice";
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

TEST(Xml, DeclarationsOfEntitiesAreRefused) {
  EXPECT_FALSE(ucwa::decode_xml<ucwa::Note>(
      "<!DOCTYPE r [<!ENTITY e \"boom\">]><resource rel=\"note\" href=\"/\"><property "
      "name=\"message\">&e;</property></resource>"));
}

TEST(Xml, IsReadStrictly) {
  const auto resource = [](std::string_view inside) {
    return ucwa::decode_xml<ucwa::Note>("<resource rel=\"note\"><property name=\"message\">" +
                                        std::string(inside) + "</property></resource>");
  };
  EXPECT_EQ(resource("a&amp;&lt;&#65;&#x42;<![CDATA[<&amp;]]><!-- c -->\r\n&quot;")->message,
            "a&<AB<&amp;\n\"");
  for (const char* wrong : {"\xFF",
                            "\xC0\xAF",
                            "\xED\xA0\x80",
                            "&#xD800;",
                            "&#0;",
                            "&#x110000;",
                            "&#xFFFE;",
                            "&#;",
                            "&nbsp;",
                            "&",
                            "\x01",
                            "]]>",
                            "<a>",
                            "</a>",
                            "<!-- -- -->",
                            "<!DOCTYPE a>",
                            "<?xml ?>",
                            "<a b=1/>",
                            "<a b='1' b='2'/>",
                            "<a b='<'/>",
                            "<1/>",
                            "<a"}) {
    EXPECT_FALSE(resource(wrong)) << wrong;
  }
  for (const char* wrong :
       {"", "x", "<resource/><resource/>", "<resource/>x", "x<resource/>", "<resource>",
        " <?xml version='1.0'?><resource/>", "<?xml version='1.0' encoding='utf-16'?><resource/>",
        "<!DOCTYPE resource [<!ENTITY a 'b'>]><resource/>", "<resource></resourc>"}) {
    EXPECT_FALSE(ucwa::decode_xml<ucwa::Note>(wrong)) << wrong;
  }
  EXPECT_TRUE(ucwa::decode_xml<ucwa::Note>(
      "\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- c --><resource/>\n"));
  EXPECT_FALSE(ucwa::decode_xml<ucwa::Note>(std::string("<resource/>\0", 12)));
}

}  // namespace
