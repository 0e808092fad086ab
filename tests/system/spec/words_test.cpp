#include <gtest/gtest.h>

#include <cctype>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "generator/base/text.hpp"
#include "reference.hpp"

namespace ucwagen::spec {
namespace {

/// The prose of a page as sentences: samples, headings and the products line are no prose, and a cell is a
/// sentence of its own. Names in code count as words: the published pages write them without marks.
class Prose {
 public:
  explicit Prose(std::string_view page) {
    bool fenced = false;
    for (const auto line : split_lines(page)) {
      if (line.substr(0, 3) == "```") {
        fenced = !fenced;
        end_sentence();
      } else if (!fenced) {
        add(line);
      }
    }
    end_sentence();
  }

  [[nodiscard]] const std::vector<std::vector<std::string>>& sentences() const { return sentences_; }

 private:
  void add(std::string_view line) {
    const bool heading = !line.empty() && line[0] == '#';
    const bool products = line.find("Applies to:") != std::string_view::npos;
    const bool item = line.substr(0, 2) == "- ";
    if (line.empty() || heading || products || item) end_sentence();
    if (heading || products) return;
    for (std::size_t i = 0; i < line.size(); ++i) {
      const char c = line[i];
      if (c == ']' && i + 1 < line.size() && line[i + 1] == '(')
        i = std::min(line.find(')', i), line.size() - 1);
      add(c);
    }
    end_word();
  }

  void add(char c) {
    if (std::isalnum(static_cast<unsigned char>(c)) != 0) {
      word_ += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
      return;
    }
    end_word();
    if (std::string_view(".!?;:|").find(c) != std::string_view::npos) end_sentence();
  }

  void end_word() {
    if (!word_.empty()) sentence_.push_back(std::move(word_));
    word_.clear();
  }

  void end_sentence() {
    end_word();
    if (!sentence_.empty()) sentences_.push_back(std::move(sentence_));
    sentence_.clear();
  }

  std::string word_;
  std::vector<std::string> sentence_;
  std::vector<std::vector<std::string>> sentences_;
};

constexpr std::size_t run_length = 6;

std::vector<std::string> runs(const std::vector<std::string>& sentence) {
  std::vector<std::string> result;
  for (std::size_t i = 0; i + run_length <= sentence.size(); ++i) {
    std::string run;
    for (std::size_t k = 0; k < run_length; ++k) run.append(sentence[i + k]).append(" ");
    result.push_back(std::move(run));
  }
  return result;
}

std::unordered_set<std::string> published_runs() {
  std::unordered_set<std::string> all;
  for (const char* edition : {"edition-2025", "edition-2016"}) {
    for (const auto& file : base::read_input({(published / edition).string()}).files) {
      const Prose prose(file.text);
      for (const auto& sentence : prose.sentences()) {
        for (auto& run : runs(sentence)) all.insert(std::move(run));
      }
    }
  }
  return all;
}

TEST(SpecWords, ShareNoRunOfSixWithAPublishedSentence) {
  if (!std::filesystem::exists(published)) GTEST_SKIP() << "no published pages at " << published;
  const auto theirs = published_runs();
  ASSERT_GT(theirs.size(), 10000U);
  for (const auto& file : base::read_input({own.string()}).files) {
    const Prose prose(file.text);
    for (const auto& sentence : prose.sentences()) {
      for (const auto& run : runs(sentence)) EXPECT_FALSE(theirs.contains(run)) << file.name << ": " << run;
    }
  }
}

class SpecWordsOf : public testing::Test {
 protected:
  static void expect_words(const std::string& of, const std::string& description) {
    EXPECT_FALSE(description.empty()) << of << " is not described";
    if (!description.empty()) {
      EXPECT_EQ(description.back(), '.') << of << " does not end its sentence: " << description;
    }
  }

  static void expect_words(const std::string& of, const std::vector<ir::Parameter>& parameters) {
    for (const auto& parameter : parameters) expect_words(of + '.' + parameter.name, parameter.description);
  }

  const ir::Api api_ = read(own).api;
};

TEST_F(SpecWordsOf, EveryResourceDescribeAllThatItHas) {
  ASSERT_FALSE(api_.resources.empty());
  for (const auto& resource : api_.resources) {
    const auto& name = resource.name;
    expect_words(name, resource.summary);
    for (const auto& property : resource.properties)
      expect_words(name + '.' + property.name, property.description);
    for (const auto& link : resource.links) expect_words(name + '.' + link.rel, link.description);
    for (const auto& event : resource.events) {
      expect_words(name + '.' + event.type, event.reason);
      for (const auto& error : event.async_errors) expect_words(name + '.' + error.code, error.description);
    }
    for (const auto& operation : resource.operations) {
      const auto method = name + '.' + operation.method;
      expect_words(method, operation.description);
      expect_words(method, operation.query_parameters);
      expect_words(method, operation.body_parameters);
      for (const auto& item : operation.response.items)
        expect_words(method + '.' + item.name, item.description);
      for (const auto& error : operation.errors) expect_words(method + '.' + error.error, error.description);
    }
  }
}

TEST_F(SpecWordsOf, EveryEnumerationDescribeItsMembers) {
  ASSERT_FALSE(api_.enumerations.empty());
  for (const auto& enumeration : api_.enumerations) {
    expect_words(enumeration.name, enumeration.summary);
    for (const auto& member : enumeration.members) expect_words(member.name, member.description);
  }
}

TEST_F(SpecWordsOf, TheArticlesDescribeErrorsAndScopes) {
  EXPECT_EQ(api_.scopes.size(), 5U);
  for (const auto& scope : api_.scopes) expect_words(scope.name, scope.description);
  EXPECT_FALSE(api_.generic_errors.empty());
  for (const auto& error : api_.generic_errors) expect_words(error.name, error.description);
}

}  // namespace
}  // namespace ucwagen::spec
