#include "generator/frontend/page/prose.hpp"

#include <gtest/gtest.h>

namespace ucwagen::page {
namespace {

TEST(Sentences, ArePartedWhereTheBlankWasLost) {
  EXPECT_EQ(part_sentences("in the channel.The limit is 5."), "in the channel. The limit is 5.");
  EXPECT_EQ(part_sentences("a network (PSTN).When present"), "a network (PSTN). When present");
  EXPECT_EQ(part_sentences("by its ID.An operator"), "by its ID. An operator");
}

TEST(Sentences, MayOpenWithTheNameOfAResource) {
  EXPECT_EQ(part_sentences("put on hold.phoneAudio is updated"), "put on hold. phoneAudio is updated");
}

TEST(Sentences, DoNotEndInsideADottedName) {
  for (const auto* text :
       {"AccessLevel.Locked", "User.ReadWrite", "Conversations.Receive", "pool.example.com", "e.g. this",
        "0.5", "mailSettings.ActiveMode", "version 2.0"}) {
    EXPECT_EQ(part_sentences(text), text);
  }
}

markdown::Inline inline_of(std::string text, std::vector<markdown::Reference> references = {}) {
  markdown::Inline content;
  content.text = std::move(text);
  content.references = std::move(references);
  content.line = 7;
  content.column = 3;
  return content;
}

TEST(Prose, KeepsItsLinksWithTheirPlace) {
  Diagnostics diagnostics;
  const auto prose =
      to_prose(inline_of("A phone.", {{"phone", "phone_ref.md", 8, 5}}), "x_ref.md", diagnostics);
  ASSERT_EQ(prose.references.size(), 1U);
  EXPECT_EQ(prose.references[0].target, "phone_ref.md");
  EXPECT_EQ(prose.references[0].line, 8) << "a link may stand lines below the start of its paragraph";
  EXPECT_EQ(prose.references[0].column, 5);
  EXPECT_TRUE(diagnostics.empty());
}

TEST(Prose, KeepsItsMarksOnTheirWordsWhereSentencesAreParted) {
  Diagnostics diagnostics;
  markdown::Inline content = inline_of("Set it.Then call phones.The end");
  for (const auto* words : {"it.", "Then", "it.Then", "end"}) {
    const std::size_t at = content.text.find(words);
    content.marks.push_back({at, at + std::string_view(words).size(), {}});
  }
  const Prose prose = to_prose(content, "x_ref.md", diagnostics);
  ASSERT_EQ(prose.text, "Set it. Then call phones. The end");
  std::vector<std::string> marked;
  for (const auto& mark : prose.marks) marked.push_back(prose.text.substr(mark.begin, mark.end - mark.begin));
  EXPECT_EQ(marked, (std::vector<std::string>{"it.", "Then", "it. Then", "end"}));
}

TEST(Prose, DropsTheSuffixThatTheOldestPagesGiveEveryLink) {
  Diagnostics diagnostics;
  const auto prose = to_prose(inline_of("A phone (UCWA) rings.", {{"phone (UCWA)", "phone_ref.md", 7, 5}}),
                              "x_ref.md", diagnostics);
  EXPECT_EQ(prose.text, "A phone rings.");
  EXPECT_EQ(prose.references[0].text, "phone");
}

TEST(Prose, LosesTheSuffixOfALinkWhoseSentencesWereParted) {
  Diagnostics diagnostics;
  const auto prose = to_prose(
      inline_of("See Phones.A phone (UCWA) rings.", {{"Phones.A phone (UCWA)", "phone_ref.md", 7, 5}}),
      "page.md", diagnostics);
  EXPECT_EQ(prose.text, "See Phones. A phone rings.");
}

TEST(Prose, RepairsALinkWithoutItsClosingParenthesisAndSaysSo) {
  Diagnostics diagnostics;
  const auto prose = to_prose(inline_of("[call](call_ref.md"), "x_ref.md", diagnostics);
  EXPECT_EQ(prose.text, "call");
  ASSERT_EQ(prose.references.size(), 1U);
  EXPECT_EQ(prose.references[0].target, "call_ref.md");
  ASSERT_EQ(diagnostics.size(), 1U);
  EXPECT_EQ(diagnostics[0].rule, Rule::malformed_link);
  EXPECT_EQ(diagnostics[0].where, (Location{"x_ref.md", 7, 3}));
}

}  // namespace
}  // namespace ucwagen::page
