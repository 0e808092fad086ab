#include "generator/backend/site/shortest_paths.hpp"

#include <gtest/gtest.h>

#include "tests/unit/cpp/fixtures.hpp"

namespace ucwagen::site {
namespace {

ir::Resource linking(const std::string& name, const std::vector<std::string>& targets) {
  ir::Resource made = cpp::resource(name);
  for (const std::string& target : targets) made.links.push_back(cpp::link(target, target, false));
  return made;
}

std::string text_of(const std::vector<Step>& steps) {
  std::string text;
  for (const Step& step : steps) text += step.from + '>' + step.name + '>';
  return text + (steps.empty() ? "" : steps.back().to);
}

ir::Api harbour() {
  ir::Resource buoy = cpp::resource("buoy"), late = cpp::resource("ship2");
  buoy.events = {{"added", "buoy", "High", "port", {}, {}, {}, {}}};
  late.rel = "ship";
  late.revision = 2;
  ir::Api api;
  api.resources = {linking("application", {"port", "self"}),
                   buoy,
                   linking("crew", {}),
                   linking("island", {}),
                   linking("port", {"ship", "crew", "application"}),
                   linking("ship", {"crew"}),
                   late};
  return api;
}

TEST(ShortestPaths, AreTheShortest) {
  const ShortestPaths paths(harbour());
  EXPECT_EQ(text_of(paths.to("crew")), "application>port>port>crew>crew");
  EXPECT_EQ(text_of(paths.to("application")), "");
  EXPECT_EQ(paths.last_step("ship")->from, "port");
}

TEST(ShortestPaths, GoOnByEventsAndRevisionsWhereNoLinkLeads) {
  const ShortestPaths paths(harbour());
  EXPECT_EQ(text_of(paths.to("buoy")), "application>port>port>added>buoy");
  EXPECT_EQ(paths.last_step("buoy")->kind, Step::Kind::event);
  EXPECT_EQ(text_of(paths.to("ship2")), "application>port>port>ship>ship>2>ship2");
  EXPECT_EQ(paths.last_step("ship2")->kind, Step::Kind::revision);
}

TEST(ShortestPaths, LeaveOutWhatNothingLeadsTo) {
  const ShortestPaths paths(harbour());
  EXPECT_FALSE(paths.reaches("island"));
  EXPECT_TRUE(paths.to("island").empty());
  EXPECT_EQ(paths.area_of("island"), "");
  EXPECT_FALSE(ShortestPaths(ir::Api{}).reaches("application"));
}

TEST(ShortestPaths, MakeAnAreaOfEachResourceThroughWhichManyAreReached) {
  ir::Api api;
  std::vector<std::string> many;
  for (std::size_t i = 1; i < ShortestPaths::least_area; ++i)
    many.push_back(std::string("crew") + static_cast<char>('a' + i));
  api.resources = {linking("application", {"port", "log"})};
  for (const std::string& name : many) api.resources.push_back(linking(name, {}));
  api.resources.push_back(linking("log", {}));
  api.resources.push_back(linking("port", many));
  const ShortestPaths paths(api);
  EXPECT_EQ(paths.area_of("crewb"), "port");
  EXPECT_EQ(paths.area_of("port"), "port");
  EXPECT_EQ(paths.area_of("log"), "application");
}

}  // namespace
}  // namespace ucwagen::site
