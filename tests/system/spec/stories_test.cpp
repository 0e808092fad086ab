#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>

#include "reference.hpp"
#include "samples.hpp"

/// All samples in pages and articles belong to one chat or one meeting.
namespace ucwagen::spec {
namespace {

using nlohmann::json;

std::string href(const json& resource, const char* rel) {
  const auto links = resource.find("_links");
  if (links == resource.end() || !links->contains(rel)) return "";
  return links->at(rel).value("href", "");
}

/// The conversation that a representation is, or that an invitation belongs to.
std::string conversation_of(const std::string& rel, const json& shown) {
  if (rel == "conversation") return href(shown, "self");
  return shown.contains("threadId") ? href(shown, "conversation") : "";
}

TEST(SpecStories, GiveAConversationOneSubjectAndOneThread) {
  std::map<std::string, std::set<std::string>> subjects, threads;
  for (const auto& file : base::read_input({own.string()}).files) {
    for (const auto& fence : fences(file.text)) {
      each_resource(json_of(fence), [&](const std::string& rel, const json& shown) {
        const std::string conversation = conversation_of(rel, shown);
        if (conversation.empty()) return;
        if (shown.contains("subject")) subjects[conversation].insert(shown.at("subject"));
        if (shown.contains("threadId")) threads[conversation].insert(shown.at("threadId"));
      });
    }
  }
  EXPECT_GE(subjects.size(), 3U);
  for (const auto& [conversation, all] : subjects)
    EXPECT_EQ(all.size(), 1U) << conversation << ' ' << testing::PrintToString(all);
  for (const auto& [conversation, all] : threads)
    EXPECT_EQ(all.size(), 1U) << conversation << ' ' << testing::PrintToString(all);
}

TEST(SpecStories, HaveOneSubjectForEachThread) {
  std::map<std::string, std::set<std::string>> subjects;
  for (const auto& file : base::read_input({own.string()}).files) {
    for (const auto& fence : fences(file.text)) {
      each_resource(json_of(fence), [&](const std::string&, const json& shown) {
        if (shown.contains("threadId") && shown.contains("subject"))
          subjects[shown.at("threadId")].insert(shown.at("subject"));
      });
    }
  }
  EXPECT_GE(subjects.size(), 2U);
  for (const auto& [thread, all] : subjects)
    EXPECT_EQ(all.size(), 1U) << thread << ' ' << testing::PrintToString(all);
}

/// The path of a request line or address.
std::string path_of(const std::string& text) {
  const auto start = text.find('/');
  return start == std::string::npos ? "" : text.substr(start, text.find_first_of("? ", start) - start);
}

TEST(SpecStories, FetchTheResourceThatTheyRequest) {
  int fetched = 0;
  for (const auto& resource : read(own).api.resources) {
    for (const auto& operation : resource.operations) {
      for (const auto& example : operation.examples) {
        if (operation.method != "GET" || !example.request || !example.response) continue;
        const auto body = json::parse(example.response->body.value_or(""), nullptr, false);
        const std::string self = body.is_object() ? href(body, "self") : "";
        if (self.empty()) continue;
        ++fetched;
        EXPECT_EQ(path_of(example.request->start), path_of(self)) << resource.name;
      }
    }
  }
  EXPECT_GT(fetched, 120);
}

}  // namespace
}  // namespace ucwagen::spec
