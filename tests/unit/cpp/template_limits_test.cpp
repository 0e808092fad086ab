// Templates of users that do not end are refused with a message.
#include <gmock/gmock.h>

#include "generator/template/template.hpp"

namespace ucwagen::templates {
namespace {

using testing::HasSubstr;

std::string problem(const TemplateSources& sources) {
  Diagnostics diagnostics;
  const auto parsed = Template::parse("main.mustache", sources, diagnostics);
  View view;
  View::List list(300);
  for (View& item : list) item.set("flag", true);
  view.set("list", std::move(list)).set("flag", true);
  if (parsed) (void)parsed->render(view, diagnostics);
  return diagnostics.empty() ? "" : diagnostics.front().message;
}

std::string times(int count, const std::string& text) {
  std::string all;
  for (int i = 0; i < count; ++i) all += text;
  return all;
}

TEST(TemplateLimits, SectionsNestAHundredDeep) {
  EXPECT_EQ(problem({{"main.mustache", times(100, "{{#flag}}") + times(100, "{{/flag}}")}}), "");
  EXPECT_THAT(problem({{"main.mustache", times(5000, "{{#flag}}") + times(5000, "{{/flag}}")}}),
              HasSubstr("nested more than 100 deep"));
}

TEST(TemplateLimits, AChainOfPartialsIsAHundredLong) {
  TemplateSources chain{{"main.mustache", "{{>p0}}"}};
  for (int i = 0; i < 5000; ++i)
    chain["p" + std::to_string(i) + ".mustache"] = "{{>p" + std::to_string(i + 1) + "}}";
  chain["p5000.mustache"] = "end";
  EXPECT_THAT(problem(chain), HasSubstr("partials are nested more than 100 deep"));
}

TEST(TemplateLimits, PartialsThatDoubleAreRefused) {
  TemplateSources doubling{{"main.mustache", "{{>p0}}"}};
  for (int i = 0; i < 40; ++i) {
    const std::string next = "{{>p" + std::to_string(i + 1) + "}}";
    doubling["p" + std::to_string(i) + ".mustache"] = next + next;
  }
  doubling["p40.mustache"] = "x";
  EXPECT_THAT(problem(doubling), HasSubstr("10,000 partials"));
}

TEST(TemplateLimits, ASectionInsideItselfIsRefused) {
  EXPECT_THAT(problem({{"main.mustache", times(20, "{{#list}}") + times(20, "{{/list}}")}}),
              HasSubstr("does not end"));
}

}  // namespace
}  // namespace ucwagen::templates
