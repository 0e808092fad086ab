#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "generator/base/text.hpp"
#include "reference.hpp"

/// The style of the pages: names are marked and linked, terms are plain, sentences are complete.
namespace ucwagen::spec {
namespace {

using Visit = std::function<void(const page::Prose&)>;

void each_description(const auto& rows, const Visit& visit) {
  for (const auto& row : rows) visit(row.description);
}

/// Visits what a page says in sentences: no names, types or samples.
void each_prose(const page::Page& page, const Visit& visit) {
  visit(page.summary);
  visit(page.description);
  each_description(page.properties, visit);
  each_description(page.links, visit);
  each_description(page.members, visit);
  for (const auto& event : page.events) {
    for (const auto& row : event.rows) visit(row.reason);
    for (const auto& reasons : event.reasons) {
      for (const auto& row : reasons.rows) visit(row.reason);
    }
  }
  for (const auto& operation : page.operations) {
    visit(operation.description);
    each_description(operation.query, visit);
    each_description(operation.body, visit);
    each_description(operation.response_items, visit);
    each_description(operation.errors, visit);
  }
}

class SpecProse : public testing::Test {
 protected:
  void each(const std::function<void(const page::Page&, const page::Prose&)>& visit) const {
    for (const auto& page : reference_.pages) {
      if (page.kind == page::Kind::article) continue;
      each_prose(page, [&](const page::Prose& prose) { visit(page, prose); });
    }
  }

  const Reference reference_ = read(own);
};

/// "phoneAudio", "CallState": a capital inside, so that no ordinary word is meant.
bool has_hump(std::string_view word) {
  for (std::size_t i = 1; i < word.size(); ++i) {
    if (std::isupper(static_cast<unsigned char>(word[i])) != 0 &&
        std::islower(static_cast<unsigned char>(word[i - 1])) != 0)
      return true;
  }
  return false;
}

std::set<std::string> pages_by_name(const ir::Api& api) {
  std::set<std::string> names;
  for (const auto& resource : api.resources) names.insert({resource.name, resource.rel});
  for (const auto& enumeration : api.enumerations) names.insert(enumeration.name);
  return names;
}

/// Every name that the reference defines.
std::set<std::string> all_names(const ir::Api& api) {
  std::set<std::string> names = pages_by_name(api);
  for (const auto& resource : api.resources) {
    for (const auto& property : resource.properties) names.insert(property.name);
    for (const auto& operation : resource.operations) {
      for (const auto* parameters : {&operation.query_parameters, &operation.body_parameters}) {
        for (const auto& parameter : *parameters) names.insert(parameter.name);
      }
    }
  }
  for (const auto& enumeration : api.enumerations) {
    for (const auto& member : enumeration.members) names.insert(member.name);
  }
  return names;
}

/// The words of a text that are not code.
std::vector<std::string> plain_words(const page::Prose& prose) {
  std::string text = prose.text;
  for (const auto& mark : prose.marks) {
    if (mark.target.empty())
      std::fill_n(text.begin() + static_cast<std::ptrdiff_t>(mark.begin), mark.end - mark.begin, ' ');
  }
  std::vector<std::string> words(1);
  for (const char c : text) {
    if (std::isalnum(static_cast<unsigned char>(c)) != 0) {
      words.back() += c;
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  return words;
}

TEST_F(SpecProse, PutsNamesIntoCode) {
  const auto names = all_names(reference_.api);
  each([&](const page::Page& page, const page::Prose& prose) {
    for (const auto& word : plain_words(prose)) {
      EXPECT_FALSE(has_hump(word) && names.contains(word))
          << page.file << ':' << prose.line << ": `" << word << "` in: " << prose.text;
    }
  });
}

std::string code_of(const page::Prose& prose, const markdown::Mark& mark) {
  return mark.target.empty() ? prose.text.substr(mark.begin, mark.end - mark.begin) : "";
}

TEST_F(SpecProse, LinksEachNameOfAPageAtLeastOnce) {
  const auto names = pages_by_name(reference_.api);
  for (const auto& page : reference_.pages) {
    if (page.kind == page::Kind::article) continue;
    std::set<std::string> linked{page.name};
    for (const auto& reference : page.references) linked.insert(reference.text);
    each_prose(page, [&](const page::Prose& prose) {
      for (const auto& mark : prose.marks) {
        const std::string name = code_of(prose, mark);
        EXPECT_TRUE(!has_hump(name) || !names.contains(name) || linked.contains(name))
            << page.file << ':' << prose.line << ": nothing links " << name;
      }
    });
  }
}

TEST_F(SpecProse, LinksMostNames) {
  std::size_t links = 0;
  each([&](const page::Page&, const page::Prose& prose) {
    links += static_cast<std::size_t>(std::count_if(prose.marks.begin(), prose.marks.end(),
                                                    [](const auto& mark) { return !mark.target.empty(); }));
  });
  EXPECT_GT(links, 400U) << "the published pages have 435";
}

TEST_F(SpecProse, OpensNoSentenceWithIt) {
  each([](const page::Page& page, const page::Prose& prose) {
    EXPECT_FALSE(prose.text.starts_with("It ") || prose.text.starts_with("Its "))
        << page.file << ':' << prose.line << ": " << prose.text;
  });
}

/// A sentence starts with a capital, a digit or a name.
TEST_F(SpecProse, OpensWithACapitalOrAName) {
  each([](const page::Page& page, const page::Prose& prose) {
    if (prose.text.empty() || prose.text == "None") return;
    const bool is_name = !prose.marks.empty() && prose.marks.front().begin == 0;
    EXPECT_TRUE(is_name || std::islower(static_cast<unsigned char>(prose.text.front())) == 0)
        << page.file << ':' << prose.line << ": " << prose.text;
  });
}

std::string lower_words(std::string_view text) {
  std::string result = " ";
  for (const char c : text) {
    const auto each = static_cast<unsigned char>(c);
    if (std::isalnum(each) != 0)
      result += static_cast<char>(std::tolower(each));
    else if (result.back() != ' ')
      result += ' ';
  }
  return result + ' ';
}

/// Terms that the field does not use, and metaphors.
constexpr std::array<std::string_view, 21> forbidden{
    "talk of",     "the talk",      "text chat",   "the sound",    "the picture",
    "answers 200", "answers 201",   "answers 204", "answers with", "as of a container",
    "those of a",  "there is what", "witness",     "testimony",    "judge",
    "twin",        "workshop",      "rivals",      "wits",         "arms",
    "mend"};

void expect_plain_terms(const std::string& where, std::string_view text) {
  const std::string words = lower_words(text);
  for (const auto term : forbidden)
    EXPECT_EQ(words.find(' ' + std::string(term) + ' '), std::string::npos) << where << ": '" << term << "'";
}

TEST_F(SpecProse, UsesTheTermsOfTheField) {
  each([](const page::Page& page, const page::Prose& prose) {
    expect_plain_terms(page.file + ':' + std::to_string(prose.line), prose.text);
  });
  for (const auto& file : reference_.files) {
    if (file.name.ends_with(".md") && !file.name.ends_with("_ref.md"))
      expect_plain_terms(file.name, file.text);
  }
}

TEST(SpecHeadings, NestOnEveryPage) {
  for (const auto& file : base::read_input({own.string()}).files) {
    std::size_t level = 0;
    bool fenced = false;
    for (const auto line : split_lines(file.text)) {
      if (line.starts_with("```")) fenced = !fenced;
      if (fenced || !line.starts_with('#')) continue;
      const std::size_t marks = line.find_first_not_of('#');
      EXPECT_LE(marks, level + 1) << file.name << ": " << line;
      level = marks;
    }
  }
}

TEST(SpecHeadings, HaveSomethingBelowThem) {
  for (const auto& file : base::read_input({own.string()}).files) {
    std::size_t open = 0;  ///< level of the heading that nothing stands below yet
    bool fenced = false;
    for (const auto line : split_lines(file.text)) {
      if (line.starts_with("```")) fenced = !fenced;
      const bool heading = !fenced && line.starts_with('#');
      const std::size_t level = heading ? line.find_first_not_of('#') : 0;
      EXPECT_FALSE(heading && open > 0 && level <= open) << file.name << ": nothing stands above " << line;
      if (heading || !line.empty()) open = level;
    }
    EXPECT_EQ(open, 0U) << file.name << " ends with a heading";
  }
}

}  // namespace
}  // namespace ucwagen::spec
