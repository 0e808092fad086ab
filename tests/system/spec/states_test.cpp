#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "reference.hpp"
#include "samples.hpp"

namespace ucwagen::spec {
namespace {

using nlohmann::json;
using Names = std::vector<std::string>;

/// One rule of spec/states.json: the members are present in a resource only if all conditions hold.
struct Rule {
  Names resources, members, without;
  std::map<std::string, std::vector<json>> when;

  [[nodiscard]] bool is_about(const std::string& rel) const {
    return std::find(resources.begin(), resources.end(), rel) != resources.end();
  }
};

std::vector<Rule> read_rules() {
  std::vector<Rule> rules;
  const json all = json::parse(std::ifstream(own / "states.json"));
  for (const auto& rule : all.at("rules")) {
    rules.push_back({rule.at("resources"), rule.at("members"), rule.value("without", Names{}), {}});
    const json when = rule.value("when", json::object());
    for (const auto& [property, values] : when.items())
      rules.back().when[property] = values.get<std::vector<json>>();
  }
  return rules;
}

/// Whether a property has one of the values; a list has a value if one of its items does.
bool has_value(const json& shown, const std::string& property, const std::vector<json>& values) {
  if (!shown.contains(property)) return false;
  const json& value = shown.at(property);
  const auto is_wanted = [&](const json& one) {
    return std::find(values.begin(), values.end(), one) != values.end();
  };
  return value.is_array() ? std::any_of(value.begin(), value.end(), is_wanted) : is_wanted(value);
}

std::string violation(const Rule& rule, const json& shown, const std::string& member) {
  for (const auto& [property, values] : rule.when) {
    if (!has_value(shown, property, values))
      return member + " needs another " + property + " than " +
             (shown.contains(property) ? shown.at(property).dump() : "none");
  }
  for (const auto& other : rule.without) {
    if (shows(shown, other)) return member + " and " + other + " exclude each other";
  }
  return "";
}

/// Calls visit(where, rel, shown) for every resource in every sample of the pages and articles.
void each_shown(const auto& visit) {
  for (const auto& file : base::read_input({own.string()}).files) {
    for (const auto& fence : fences(file.text)) {
      const std::string where = file.name + ':' + std::to_string(fence.line);
      each_resource(json_of(fence),
                    [&](const std::string& rel, const json& shown) { visit(where, rel, shown); });
    }
  }
}

TEST(SpecStates, HoldInEverySample) {
  const auto rules = read_rules();
  ASSERT_GT(rules.size(), 40U);
  int held = 0;
  each_shown([&](const std::string& where, const std::string& rel, const json& shown) {
    for (const auto& rule : rules) {
      if (!rule.is_about(rel)) continue;
      for (const auto& member : rule.members) {
        if (!shows(shown, member)) continue;
        ++held;
        EXPECT_EQ(violation(rule, shown, member), "") << where << ' ' << rel;
      }
    }
  });
  EXPECT_GT(held, 150);
}

TEST(SpecStates, AreEachShownByASample) {
  std::map<std::string, std::set<std::string>> shown_members;
  const auto rules = read_rules();
  each_shown([&](const std::string&, const std::string& rel, const json& shown) {
    for (const auto& rule : rules) {
      for (const auto& member : rule.members) {
        if (shows(shown, member)) shown_members[rel].insert(member);
      }
    }
  });
  for (const auto& rule : rules) {
    for (const auto& member : rule.members) {
      const auto shows_it = [&](const std::string& rel) { return shown_members[rel].contains(member); };
      EXPECT_TRUE(std::any_of(rule.resources.begin(), rule.resources.end(), shows_it))
          << member << " of " << rule.resources.front();
    }
  }
}

std::set<std::string> members_of(const ir::Resource& resource) {
  std::set<std::string> names;
  for (const auto& property : resource.properties) names.insert(property.name);
  for (const auto& link : resource.links) names.insert(link.rel);
  return names;
}

/// Whether the type has the value: an enumeration its members, a Boolean two.
bool can_be(const ir::Api& api, const ir::Type& type, const json& value) {
  if (type.kind == ir::TypeKind::boolean) return value.is_boolean();
  for (const auto& enumeration : api.enumerations) {
    if (enumeration.name != type.enumeration) continue;
    return std::any_of(enumeration.members.begin(), enumeration.members.end(),
                       [&](const auto& member) { return value == member.name; });
  }
  return false;
}

class SpecStateRules : public testing::Test {
 protected:
  /// The resource of the page, or that which it is another name of.
  const ir::Resource* resource(const std::string& name) {
    const auto* found = ir::find_resource(api_, name);
    return found != nullptr && found->alias_of ? ir::find_resource(api_, *found->alias_of) : found;
  }

  void expect_values(const Rule& rule, const ir::Resource& of) {
    for (const auto& property : of.properties) {
      const auto condition = rule.when.find(property.name);
      if (condition == rule.when.end()) continue;
      for (const auto& value : condition->second)
        EXPECT_TRUE(can_be(api_, property.type, value)) << of.name << '.' << property.name << ' ' << value;
    }
  }

  const ir::Api api_ = read(own).api;
};

TEST_F(SpecStateRules, NameWhatThePagesHave) {
  for (const auto& rule : read_rules()) {
    std::set<std::string> known;
    for (const auto& name : rule.resources) {
      const auto* found = resource(name);
      ASSERT_NE(found, nullptr) << name;
      known.merge(members_of(*found));
      if (const auto* page = ir::find_resource(api_, name)) known.merge(members_of(*page));
      expect_values(rule, *found);
      for (const auto& [property, values] : rule.when)
        EXPECT_TRUE(members_of(*found).contains(property)) << name << '.' << property;
    }
    for (const auto& member : rule.members) EXPECT_TRUE(known.contains(member)) << member;
    for (const auto& other : rule.without) EXPECT_TRUE(known.contains(other)) << other;
  }
}

TEST(SpecStates, SayWhatTheyRestOn) {
  const json all = json::parse(std::ifstream(own / "states.json"));
  for (const auto& rule : all.at("rules")) {
    const std::string basis = rule.at("basis");
    EXPECT_TRUE(basis == "stated" || basis == "inferred") << rule;
    EXPECT_TRUE(rule.at("why").get<std::string>().ends_with('.')) << rule;
    EXPECT_TRUE(rule.contains("when") || rule.contains("without")) << rule;
  }
}

TEST(SpecStates, LetAUserSendOnlyOutgoingInvitations) {
  for (const auto& resource : read(own).api.resources) {
    for (const auto& operation : resource.operations) {
      for (const auto& example : operation.examples) {
        if (operation.method != "POST" || !example.response || !example.response->body) continue;
        const auto body = json::parse(*example.response->body, nullptr, false);
        if (body.is_object() && body.contains("direction")) {
          EXPECT_EQ(body.at("direction"), "Outgoing") << resource.name << ": the user asked for it";
        }
      }
    }
  }
}

}  // namespace
}  // namespace ucwagen::spec
