// The older forms of pages give the same facts as the newest one. The pages of the newest edition and of spec/ are
// rewritten into the older forms, and must give the same facts.
#include <gtest/gtest.h>

#include <string>
#include <tuple>

#include "tests/unit/page/edition.hpp"
#include "tests/unit/page/facts.hpp"
#include "tests/unit/page/page_rewrites.hpp"

namespace ucwagen {
namespace {

using rewriting::NamedRewrite;

class Forms : public ::testing::TestWithParam<std::tuple<std::string, NamedRewrite>> {};

TEST_P(Forms, SayTheSameAsTheNewestForm) {
  const auto& [edition, named] = GetParam();
  UCWAGEN_NEED_EDITION(edition);
  int changed = 0;
  for (const auto& file : testing::edition_files(edition)) {
    if (file.name.find("_ref.md") == std::string::npos) continue;
    Diagnostics before, after;
    const auto text = rewriting::join(named.rewrite(rewriting::split(file.text)));
    changed += text == file.text ? 0 : 1;
    const auto page = testing::read_text(file.name, file.text, before);
    const auto rewritten = testing::read_text(file.name, text, after);
    ASSERT_EQ(testing::Facts(page).text(), testing::Facts(rewritten).text()) << file.name;
    EXPECT_EQ(testing::count(after, Rule::unclaimed_block), 0) << file.name;
  }
  EXPECT_GT(changed, 50) << "the rewriting found nothing to rewrite";
}

std::string name_of(const ::testing::TestParamInfo<Forms::ParamType>& instance) {
  return std::get<1>(instance.param).name;
}

INSTANTIATE_TEST_SUITE_P(newest, Forms,
                         ::testing::Combine(::testing::Values(std::string("edition-2025")),
                                            ::testing::ValuesIn(rewriting::rewrites())),
                         name_of);
INSTANTIATE_TEST_SUITE_P(spec, Forms,
                         ::testing::Combine(::testing::Values(std::string("spec")),
                                            ::testing::ValuesIn(rewriting::rewrites_of_spec())),
                         name_of);

}  // namespace
}  // namespace ucwagen
