#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "generator/base/text.hpp"
#include "reference.hpp"

/// The articles of spec/: no stage reads their prose and samples, so nothing else would notice a mistake.
namespace ucwagen::spec {
namespace {

struct Fence {
  std::string language, text;
};

bool is_article(const base::File& file) {
  return file.name.ends_with(".md") && !file.name.ends_with("_ref.md");
}

std::vector<base::File> articles() {
  auto files = read(own).files;
  std::erase_if(files, [](const auto& file) { return !is_article(file); });
  return files;
}

std::vector<Fence> fences(const std::string& page) {
  std::vector<Fence> all;
  bool open = false;
  for (const auto line : split_lines(page)) {
    if (line.starts_with("```")) {
      if (!open) all.push_back({std::string(line.substr(3)), {}});
      open = !open;
    } else if (open) {
      all.back().text.append(line).append("\n");
    }
  }
  return all;
}

std::string first_line(const std::string& text) { return text.substr(0, text.find('\n')); }

bool is_message(const Fence& fence) {
  const auto line = first_line(fence.text);
  return line.starts_with("HTTP/1.1 ") || line.ends_with(" HTTP/1.1");
}

TEST(SpecArticles, FenceHttpMessagesAsHttp) {
  for (const auto& file : articles()) {
    for (const auto& fence : fences(file.text)) {
      EXPECT_FALSE(fence.language.empty()) << file.name << ": " << first_line(fence.text);
      EXPECT_EQ(fence.language == "http", is_message(fence)) << file.name << ": " << first_line(fence.text);
    }
  }
}

TEST(SpecArticles, NestTheirHeadingsAndFillTheirSections) {
  for (const auto& file : articles()) {
    std::size_t level = 0;
    bool open = false, empty = false;
    for (const auto line : split_lines(file.text)) {
      if (line.starts_with("```")) open = !open;
      if (open || line.empty()) continue;
      const auto marks = line.starts_with('#') ? line.find_first_not_of('#') : 0;
      if (marks > 0) {
        EXPECT_TRUE(level == 0 ? marks == 1 : marks > 1 && marks <= level + 1) << file.name << ": " << line;
        EXPECT_TRUE(!empty || marks > level) << file.name << ": nothing stands above " << line;
        level = marks;
      }
      empty = marks > 0;
    }
    EXPECT_FALSE(empty) << file.name << " ends with a heading";
  }
}

/// Names of properties and links that a resource of this rel may have, in any revision.
std::set<std::string> members(const ir::Api& api, const std::string& rel) {
  std::set<std::string> all{"rel", "etag", "_links", "_embedded"};
  for (const auto& resource : api.resources) {
    if (resource.rel != rel) continue;
    for (const auto& property : resource.properties) all.insert(property.name);
    for (const auto& link : resource.links) all.insert(link.rel);
  }
  return all;
}

/// The property that a PUT must send back has a GUID as its name.
bool is_guid(const std::string& name) { return name.size() == 36 && name[8] == '-'; }

void expect_documented(const ir::Api& api, const std::string& where, const nlohmann::json& value) {
  if (value.is_object() && value.contains("rel") && !value.contains("href")) {
    const auto known = members(api, value.at("rel"));
    EXPECT_GT(known.size(), 4U) << where << " shows a resource that has no page: " << value.at("rel");
    for (const auto& part : {value, value.value("_links", value), value.value("_embedded", value)}) {
      for (const auto& [name, unused] : part.items())
        EXPECT_TRUE(known.contains(name) || is_guid(name)) << where << ": " << value.at("rel") << '.' << name;
    }
  }
  if (!value.is_structured()) return;
  for (const auto& [unused, inner] : value.items()) expect_documented(api, where, inner);
}

TEST(SpecArticles, ShowValidJsonWithMembersThatThePagesHave) {
  const auto api = read(own).api;
  int bodies = 0;
  for (const auto& file : articles()) {
    for (const auto& fence : fences(file.text)) {
      const auto start = fence.language == "json" ? 0 : fence.text.find("\n\n{");
      if (start == std::string::npos || fence.text.find("multipart") != std::string::npos) continue;
      const auto body = nlohmann::json::parse(fence.text.substr(start), nullptr, false);
      ASSERT_FALSE(body.is_discarded()) << file.name << ": " << fence.text;
      expect_documented(api, file.name, body);
      ++bodies;
    }
  }
  EXPECT_GT(bodies, 20);
}

/// "POST /ucwa/oauth/*/applications/*/batch": method and path, with ids masked and without a query.
std::string masked_request(const std::string& line) {
  std::istringstream path(line.substr(0, std::min(line.find('?'), line.find(" HTTP/1.1"))));
  std::string result, segment;
  while (std::getline(path, segment, '/'))
    result.append(segment.find_first_of("0123456789@") == std::string::npos ? segment : "*").append("/");
  return result;
}

TEST(SpecArticles, RequestWhatThePagesRequest) {
  std::set<std::string> known;
  for (const auto& file : read(own).files) {
    if (is_article(file)) continue;
    for (const auto& fence : fences(file.text)) known.insert(masked_request(first_line(fence.text)));
  }
  int requests = 0;
  for (const auto& file : articles()) {
    for (const auto& fence : fences(file.text)) {
      const auto line = first_line(fence.text);
      if (line.find(" /ucwa/") == std::string::npos) continue;
      EXPECT_TRUE(known.contains(masked_request(line))) << file.name << ": " << line;
      ++requests;
    }
  }
  EXPECT_GT(requests, 15);
}

std::string text_of(const std::filesystem::path& file) {
  std::ostringstream text;
  text << std::ifstream(file).rdbuf();
  return text.str();
}

TEST(SpecArticles, AreAllListedInReference) {
  const auto list = text_of(own / "Reference.md");
  for (const auto& file : articles()) {
    if (file.name == "Reference.md" || file.name == "README.md") continue;
    EXPECT_NE(list.find("](" + file.name + ')'), std::string::npos) << file.name;
  }
}

TEST(SpecSource, IsNamedWithItsLicence) {
  for (const char* name : {"NOTICE", "spec/README.md"}) {
    const auto text = text_of(root / name);
    EXPECT_NE(text.find("https://github.com/OfficeDev/skype-docs"), std::string::npos) << name;
    EXPECT_NE(text.find("https://creativecommons.org/licenses/by/4.0/"), std::string::npos) << name;
  }
  EXPECT_NE(text_of(root / "README.md").find("](NOTICE)"), std::string::npos);
}

}  // namespace
}  // namespace ucwagen::spec
