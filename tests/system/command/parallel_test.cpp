// Two runs may write into one folder at the same time: each first writes files under its own temporary names.
#include <gtest/gtest.h>

#include <functional>
#include <thread>

#include "tests/system/command/program.hpp"

namespace ucwagen::tests {
namespace {

using Parallel = Program;

TEST_F(Parallel, RunsIntoOneFolderDoNotDisturbEachOther) {
  for (int i = 0; i < 20; ++i) {
    std::string page = good_page;
    page.replace(page.find("boat"), 4, "boat" + std::to_string(i));
    put("docs/boat" + std::to_string(i) + "_ref.md", page);
  }
  const auto generate = [&](int& status) {
    const std::string command = "cd '" + folder_.string() + "' && '" + UCWAGEN_PROGRAM +
                                "' generate docs --output out --quiet >/dev/null 2>&1";
    status = std::system(command.c_str());
  };
  for (int pair = 0; pair < 5; ++pair) {
    std::filesystem::remove_all(folder_ / "out");
    int first = -1, second = -1;
    std::thread other(generate, std::ref(second));
    generate(first);
    other.join();
    EXPECT_EQ(first, 0) << pair;
    EXPECT_EQ(second, 0) << pair;
    EXPECT_EQ(run({"generate", "docs", "--output", "out", "--check"}).status, 0) << pair;
  }
}

}  // namespace
}  // namespace ucwagen::tests
