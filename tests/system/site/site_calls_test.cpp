// The C++ that the pages show is code that compiles, for every operation of the reference.
#include <gtest/gtest.h>

#include <cstdlib>
#include <set>
#include <sstream>

#include "tests/system/command/program.hpp"

namespace ucwagen::tests {
namespace {

namespace fs = std::filesystem;

class SiteCalls : public Program {};

std::string unescaped(std::string text) {
  const std::pair<std::string, std::string> entities[] = {
      {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}};
  for (const auto& [entity, character] : entities)
    for (std::size_t at = text.find(entity); at != std::string::npos; at = text.find(entity, at + 1))
      text.replace(at, entity.size(), character);
  return text;
}

/// Splits the code of a page into what it includes and the function.
void take(const std::string& code, std::set<std::string>& includes, std::string& functions, int number) {
  const std::size_t blank = code.find("\n\n");
  std::istringstream lines(code.substr(0, blank));
  for (std::string line; std::getline(lines, line);) includes.insert(line);
  functions += "namespace call_" + std::to_string(number) + " {\n" + code.substr(blank + 2) + "\n}\n";
}

TEST_F(SiteCalls, CompileForEveryOperation) {
  ASSERT_EQ(run({"site", UCWAGEN_SOURCE_DIR "/spec", "-o", "out"}).status, 0);
  const std::string head = "class=\"cpp\">";
  std::set<std::string> includes;
  std::string functions;
  int count = 0;
  for (const auto& entry : fs::directory_iterator(folder_ / "out")) {
    const std::string page = get("out/" + entry.path().filename().string());
    for (std::size_t at = page.find(head); at != std::string::npos; at = page.find(head, at)) {
      at += head.size();
      take(unescaped(page.substr(at, page.find("</pre>", at) - at)), includes, functions, ++count);
    }
  }
  EXPECT_GT(count, 240);
  std::string source = "#include <chrono>\n";
  for (const std::string& include : includes) source += include + '\n';
  put("calls.cpp", source + functions);
  const std::string command = UCWAGEN_COMPILER
                              " -std=c++17 -fsyntax-only -Wall -Wextra -Werror -I" UCWAGEN_SOURCE_DIR
                              "/generated/include " +
                              (folder_ / "calls.cpp").string();
  EXPECT_EQ(std::system(command.c_str()), 0);
}

}  // namespace
}  // namespace ucwagen::tests
