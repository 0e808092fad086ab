#include "generator/template/template.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "generator/backend/cpp/escaped_text.hpp"

namespace ucwagen::templates {
namespace {

using cpp::Identifier;
using cpp::StringLiteral;

using ::testing::HasSubstr;

struct Rendered {
  std::string text;
  Diagnostics diagnostics;
};

Rendered render(const TemplateSources& sources, const View& view) {
  Rendered result;
  const auto parsed = Template::parse("t.mustache", sources, result.diagnostics);
  if (parsed) result.text = parsed->render(view, result.diagnostics);
  return result;
}

View named(std::string_view wire) {
  View view;
  view.set("name", Identifier::variable(wire));
  return view;
}

TEST(Template, PutsTextInWithoutFurtherEscaping) {
  View view;
  view.set("text", StringLiteral::of("<&>"));
  EXPECT_EQ(render({{"t.mustache", "x = {{text}};\n"}}, view).text, "x = \"<&>\";\n");
}

TEST(Template, SectionsRepeatAndLeaveNoLineBehind) {
  View view;
  view.set("items", View::List{named("one"), named("two")}).set("none", View::List{}).set("flag", true);
  const Rendered r = render({{"t.mustache",
                              "{{#items}}\n- {{name}}\n{{/items}}\n{{^none}}\nempty\n{{/none}}\n"
                              "{{#flag}}yes{{/flag}}{{^flag}}no{{/flag}}\n"}},
                            view);
  EXPECT_EQ(r.text, "- one\n- two\nempty\nyes\n");
  EXPECT_TRUE(r.diagnostics.empty());
}

TEST(Template, AnUnknownNameIsAnErrorAtItsPlace) {
  const Rendered r = render({{"t.mustache", "a\nb {{name}}\n{{nmae}}\n"}}, named("x"));
  ASSERT_EQ(r.diagnostics.size(), 1U);
  EXPECT_EQ(r.diagnostics[0].rule, Rule::bad_template);
  EXPECT_EQ(r.diagnostics[0].where, (Location{"t.mustache", 3, 1}));
  EXPECT_THAT(r.diagnostics[0].message, HasSubstr("'nmae'"));
}

TEST(Template, AnUnknownSectionIsAnErrorToo) {
  EXPECT_EQ(render({{"t.mustache", "{{#x}}{{/x}}"}}, View()).diagnostics.size(), 1U);
  EXPECT_EQ(render({{"t.mustache", "{{^x}}{{/x}}"}}, View()).diagnostics.size(), 1U);
}

TEST(Template, AListIsNotText) {
  View view;
  view.set("items", View::List{named("a")});
  const Rendered r = render({{"t.mustache", "{{items}}"}}, view);
  ASSERT_EQ(r.diagnostics.size(), 1U);
  EXPECT_THAT(r.diagnostics[0].message, HasSubstr("not text"));
}

TEST(Template, UnescapedTagsAreRefused) {
  for (const char* text : {"{{{name}}}", "{{&name}}"}) {
    const Rendered r = render({{"t.mustache", text}}, named("x"));
    ASSERT_EQ(r.diagnostics.size(), 1U) << text;
    EXPECT_THAT(r.diagnostics[0].message, HasSubstr("unescaped"));
  }
}

TEST(Template, PartialsStandInPlaceAndKeepTheirOwnLines) {
  const TemplateSources sources = {{"t.mustache", "{{! note }}\n{{>head}}\nbody\n"},
                                   {"head.mustache", "// {{name}}\n{{wrong}}\n"}};
  const Rendered r = render(sources, named("x"));
  EXPECT_EQ(r.text, "// x\n\nbody\n");
  ASSERT_EQ(r.diagnostics.size(), 1U);
  EXPECT_EQ(r.diagnostics[0].where, (Location{"head.mustache", 2, 1}));
}

TEST(Template, ColumnsAreThoseOfTheFileAlsoWhereItIsIndented) {
  const TemplateSources sources = {{"t.mustache", "  {{>head}}\n  a {{#name}}{{b}}{{/name}}\n"},
                                   {"head.mustache", "// {{wrong}}\n"}};
  const Rendered r = render(sources, named("x"));
  ASSERT_EQ(r.diagnostics.size(), 2U);
  EXPECT_EQ(r.diagnostics[0].where, (Location{"head.mustache", 1, 4}));
  EXPECT_EQ(r.diagnostics[1].where, (Location{"t.mustache", 2, 14}));
}

TEST(Template, BrokenTemplatesAreErrorsAtTheirPlace) {
  const auto place_of = [](const std::string& text) {
    const Rendered r = render({{"t.mustache", text}}, named("x"));
    const Location nowhere{};
    const Location& where = r.diagnostics.size() == 1 ? r.diagnostics[0].where : nowhere;
    return std::pair(where.line, where.column);
  };
  EXPECT_EQ(place_of("a\n {{#name}}\nb\n"), std::pair(2, 2));
  EXPECT_EQ(place_of("a\n{{/name}}\n"), std::pair(2, 1));
  EXPECT_EQ(place_of("{{#name}}\n{{/other}}\n"), std::pair(2, 1));
  EXPECT_EQ(place_of("\n\nab{{name"), std::pair(3, 3));
  EXPECT_EQ(place_of("{{>nowhere}}"), std::pair(1, 1));
  EXPECT_EQ(place_of("a {{>t}}"), std::pair(1, 3));
  EXPECT_EQ(place_of("{{}}"), std::pair(1, 1));
}

TEST(Template, DelimitersCanChange) {
  const Rendered r = render({{"t.mustache", "{{=<% %>=}}\nint a[] = {{1}, {<%name%>}};\n"}}, named("x"));
  EXPECT_EQ(r.text, "int a[] = {{1}, {x}};\n");
  EXPECT_TRUE(r.diagnostics.empty());
}

TEST(Template, AMissingTemplateIsAnError) { EXPECT_EQ(render({}, View()).diagnostics.size(), 1U); }

TEST(Template, RendersTheSameTwice) {
  Diagnostics diagnostics;
  const auto parsed = Template::parse("t", {{"t", "{{#name}}{{name}}{{/name}}"}}, diagnostics);
  ASSERT_TRUE(parsed);
  EXPECT_EQ(parsed->render(named("a"), diagnostics), "a");
  EXPECT_EQ(parsed->render(named("b"), diagnostics), "b");
}

}  // namespace
}  // namespace ucwagen::templates
