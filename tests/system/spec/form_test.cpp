#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "generator/backend/pages/print.hpp"
#include "generator/backend/pages/xml_sample.hpp"
#include "reference.hpp"

namespace ucwagen::spec {
namespace {

TEST(SpecForm, IsThatOfThePrinter) {
  const auto reference = read(own);
  std::map<std::string, std::string> texts;
  for (const auto& file : reference.files) texts[file.name] = file.text;
  for (const auto& page : pages::pages(reference.api, pages::markups(reference.pages))) {
    EXPECT_EQ(texts[page.file], page.text) << "run ucwagen format spec --in-place";
  }
}

bool is_json(const ir::Message& message) {
  for (const auto& [name, value] : message.headers) {
    if (name == "Content-Type") return value.find("json") != std::string::npos;
  }
  return false;
}

/// Calls visit(where, operation, message) for every sample in JSON.
template <class Visit>
void each_json_sample(const ir::Api& api, const Visit& visit) {
  for (const auto& resource : api.resources) {
    for (const auto& operation : resource.operations) {
      for (const auto& example : operation.examples) {
        if (example.media != ir::Media::json) continue;
        const auto where = resource.name + '.' + operation.method;
        if (example.request) visit(where + " request", operation, *example.request);
        if (example.response) visit(where + " response", operation, *example.response);
      }
    }
  }
}

TEST(SpecSamples, AreValidJson) {
  int bodies = 0;
  each_json_sample(read(own).api, [&](const auto& where, const auto&, const ir::Message& message) {
    if (!message.body || !is_json(message)) return;
    ++bodies;
    EXPECT_TRUE(nlohmann::json::accept(*message.body)) << where << '\n' << *message.body;
  });
  EXPECT_GT(bodies, 150);
}

TEST(SpecSamples, ShowWhatAFetchReturns) {
  each_json_sample(read(own).api, [&](const std::string& where, const auto&, const ir::Message& message) {
    const bool fetched = where.ends_with(".GET response") && message.start.find(" 200 ") != std::string::npos;
    EXPECT_TRUE(!fetched || !message.body.value_or("").empty()) << where << " has no body";
  });
}

TEST(SpecSamples, NameOurHostsAlone) {
  each_json_sample(read(own).api, [&](const auto& where, const auto&, const ir::Message& message) {
    for (const auto& [name, value] : message.headers) {
      if (name == "Host") {
        EXPECT_EQ(value, "pool.example.com") << where;
      }
    }
    EXPECT_EQ(message.body.value_or("").find("contoso"), std::string::npos) << where;
  });
}

TEST(SpecSamples, SendEveryBodyParameter) {
  each_json_sample(read(own).api,
                   [&](const std::string& where, const auto& operation, const ir::Message& message) {
                     if (!where.ends_with("request") || !is_json(message)) return;
                     const auto body = nlohmann::json::parse(message.body.value_or("{}"));
                     const auto links = body.value("_links", nlohmann::json::object());
                     for (const auto& parameter : operation.body_parameters) {
                       EXPECT_TRUE(body.contains(parameter.name) || links.contains(parameter.name))
                           << where << ' ' << parameter.name;
                     }
                   });
}

/// The JSON responses of an operation, each the resource in another state.
std::vector<nlohmann::json> bodies_of(const ir::Operation& operation) {
  std::vector<nlohmann::json> bodies;
  for (const auto& example : operation.examples) {
    if (example.response && example.response->body && is_json(*example.response))
      bodies.push_back(nlohmann::json::parse(*example.response->body));
  }
  return bodies;
}

/// The links or the embedded resources of one name, one for each body that shows it.
std::vector<nlohmann::json> all_shown(const std::vector<nlohmann::json>& bodies, const char* part,
                                      const std::string& name) {
  std::vector<nlohmann::json> shown;
  for (const auto& body : bodies) {
    const auto members = body.value(part, nlohmann::json::object());
    if (members.contains(name)) shown.push_back(members.at(name));
  }
  return shown;
}

void expect_members(const ir::Resource& resource, const std::vector<nlohmann::json>& bodies) {
  for (const auto& property : resource.properties) {
    const auto has = [&](const auto& body) { return body.contains(property.name); };
    EXPECT_TRUE(std::any_of(bodies.begin(), bodies.end(), has) ||
                !all_shown(bodies, "_links", property.name).empty())
        << resource.name << '.' << property.name;
  }
  for (const auto& link : resource.links) {
    const char* part = link.embedded.value_or(false) ? "_embedded" : "_links";
    const auto shown = all_shown(bodies, part, link.rel);
    EXPECT_FALSE(shown.empty()) << resource.name << '.' << link.rel;
    for (const auto& one : shown) {
      EXPECT_EQ(one.is_array(), link.cardinality == ir::Cardinality::many)
          << resource.name << '.' << link.rel;
    }
  }
}

TEST(SpecSamples, ShowEveryMemberOfAFetchedResource) {
  for (const auto& resource : read(own).api.resources) {
    for (const auto& operation : resource.operations) {
      if (operation.method != "GET" || resource.name == "reason") continue;
      const auto bodies = bodies_of(operation);
      if (!bodies.empty()) expect_members(resource, bodies);
    }
  }
}

/// "lobby added participant in lobby" for every event in the samples that says what it happened in.
std::set<std::string> collections_of_events(const ir::Api& api) {
  std::set<std::string> all;
  for (const auto& resource : api.resources) {
    for (const auto& event : resource.events) {
      if (!event.example || !event.example->body) continue;
      const auto sample = nlohmann::json::parse(*event.example->body, nullptr, false);
      if (!sample.is_object()) continue;
      for (const auto& sender : sample.value("sender", nlohmann::json::array())) {
        for (const auto& one : sender.at("events")) {
          if (!one.contains("in")) continue;
          all.insert(resource.name + ' ' + one.at("type").get<std::string>() + ' ' +
                     one.at("link").at("rel").get<std::string>() + " in " +
                     one.at("in").at("rel").get<std::string>());
        }
      }
    }
  }
  return all;
}

TEST(SpecSamples, SayWhatAnEventHappenedInWhereThePublishedOnesDo) {
  if (!std::filesystem::exists(published)) GTEST_SKIP() << "no published pages at " << published;
  const auto ours = collections_of_events(read(own).api);
  const auto theirs = collections_of_events(read(published / "edition-2025").api);
  ASSERT_GT(theirs.size(), 40U);
  for (const auto& event : theirs) EXPECT_TRUE(ours.contains(event)) << event;
}

TEST(SpecSamples, HaveTheXmlThatThePrinterMakes) {
  // The XML samples of these operations have another form than that of resources and inputs.
  const std::set<std::string> forms_of_their_own{"applications", "anonApplications", "makeMeAvailable2",
                                                 "events", "reason"};
  for (const auto& resource : read(own).api.resources) {
    if (forms_of_their_own.contains(resource.name)) continue;
    ir::Resource json_only = resource;
    for (auto& operation : json_only.operations) {
      std::erase_if(operation.examples, [](const auto& example) { return example.media == ir::Media::xml; });
    }
    pages::add_xml_examples(json_only);
    EXPECT_EQ(pages::page(json_only), pages::page(resource));
  }
}

}  // namespace
}  // namespace ucwagen::spec
