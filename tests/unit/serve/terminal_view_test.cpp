#include "generator/serve/terminal_view.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ucwagen::serve {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(TerminalView, ShowsARequestInOneLineAndWhatIsWrongBelow) {
  Journal::Entry entry;
  entry.method = "GET";
  entry.target = "/a\x1b[31m";
  entry.status = 404;
  entry.violations = {{"me.GET", {"me_ref.md", 3, 0}, "wrong", "", true}};
  const std::string line = terminal_line(entry, false);
  EXPECT_THAT(line, HasSubstr("404"));
  EXPECT_THAT(line, HasSubstr("me.GET me_ref.md:3: wrong"));
  EXPECT_THAT(line, Not(HasSubstr("\x1b")));
  EXPECT_THAT(terminal_line(entry, true), HasSubstr("\x1b[31m404"));
}

}  // namespace
}  // namespace ucwagen::serve
