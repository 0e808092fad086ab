#include "generator/backend/cpp/client_part.hpp"

#include <gtest/gtest.h>

namespace {

using namespace ucwagen;

ir::Resource resource(const std::string& name, const std::vector<std::string>& methods) {
  ir::Resource out;
  out.name = out.rel = name;
  for (const std::string& method : methods) out.operations.emplace_back().method = method;
  return out;
}

ir::Api whole() {
  ir::Api api;
  api.resources = {resource("application", {"GET", "DELETE"}), resource("applications", {"POST"}),
                   resource("events", {"GET"}), resource("root", {"GET"}), resource("user", {"GET"})};
  for (const char* rel : {"events", "batch", "me"}) api.resources[0].links.emplace_back().rel = rel;
  return api;
}

TEST(ClientPart, IsThereWhereThePagesHaveWhatItNeeds) { EXPECT_EQ(cpp::missing_for_client(whole()), ""); }

TEST(ClientPart, NamesWhatIsMissing) {
  ir::Api api = whole();
  api.resources[3].operations.clear();
  api.resources[0].links.pop_back();
  EXPECT_EQ(cpp::missing_for_client(api), "root GET, application's link me");
}

TEST(ClientPart, KnowsItsFiles) {
  EXPECT_TRUE(cpp::is_client_path("include/ucwa/client/session.hpp"));
  EXPECT_TRUE(cpp::is_client_path("src/client/core.cpp"));
  EXPECT_FALSE(cpp::is_client_path("src/clientele.cpp"));
  EXPECT_FALSE(cpp::is_client_path("include/ucwa/resources/client.hpp"));
}

}  // namespace
