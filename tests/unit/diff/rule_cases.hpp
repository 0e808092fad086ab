#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "tests/unit/diff/fixtures.hpp"

namespace ucwagen::tests {

inline ir::Resource& ship(ir::Api& api) { return api.resources.back(); }
inline ir::Operation& sail(ir::Api& api) { return ship(api).operations.front(); }

inline void sort(ir::Api& api) {
  std::sort(api.resources.begin(), api.resources.end(),
            [](const auto& a, const auto& b) { return a.name < b.name; });
}

/// One edit of the fleet and the finding that it must give, with one letter for each verdict.
struct RuleCase {
  Rule rule;
  std::string path, verdicts;
  void (*edit)(ir::Api&);
};

inline const std::vector<RuleCase>& rule_cases() {
  using ir::TypeKind;
  static const std::vector<RuleCase> list = {
      {Rule::resource_removed, "harbour", "BBB",
       [](ir::Api& api) { api.resources.erase(api.resources.begin()); }},
      {Rule::resource_renamed, "Harbour", "cBB", [](ir::Api& api) { api.resources[0].name = "Harbour"; }},
      {Rule::resource_added, "raft", "ccc",
       [](ir::Api& api) {
         ir::Resource raft;
         raft.name = raft.rel = "raft";
         raft.operations = {ir::Operation{}};
         raft.operations[0].method = "GET";
         api.resources.push_back(raft);
         sort(api);
       }},
      {Rule::revision_added, "ship2", "ccc",
       [](ir::Api& api) {
         ir::Resource next = a_ship();
         next.name = "ship2";
         next.revision = 2;
         api.resources.push_back(next);
       }},
      {Rule::rel_changed, "ship", "cBB", [](ir::Api& api) { ship(api).rel = "vessel"; }},
      {Rule::alias_changed, "harbour", "Bcc", [](ir::Api& api) { api.resources[0].alias_of.reset(); }},
      {Rule::property_removed, "ship.length", "BPP",
       [](ir::Api& api) { ship(api).properties.erase(ship(api).properties.begin() + 1); }},
      {Rule::property_added, "ship.colour", "ccc",
       [](ir::Api& api) {
         ship(api).properties.push_back({"colour", {}, type(TypeKind::string), {}});
       }},
      {Rule::property_renamed, "ship.Length", "cBB",
       [](ir::Api& api) { ship(api).properties[1].name = "Length"; }},
      {Rule::property_renamed, "ship.size", "BBB",
       [](ir::Api& api) { ship(api).properties[1].name = "size"; }},
      {Rule::property_type_changed, "ship.length", "BBP",
       [](ir::Api& api) { ship(api).properties[1].type.kind = TypeKind::real; }},
      {Rule::string_to_enumeration, "ship.name", "Bcc",
       [](ir::Api& api) { ship(api).properties[0].type = type(TypeKind::enumeration, "Rig"); }},
      {Rule::enumeration_to_string, "ship.rig", "BPP",
       [](ir::Api& api) { ship(api).properties[2].type = type(TypeKind::string); }},
      {Rule::type_known, "ship.cargo", "B--",
       [](ir::Api& api) { ship(api).properties[3].type = type(TypeKind::string); }},
      {Rule::array_changed, "ship.name", "BBP",
       [](ir::Api& api) { ship(api).properties[0].type.array = true; }},
      {Rule::became_link, "ship.length", "BBB",
       [](ir::Api& api) {
         ship(api).properties.erase(ship(api).properties.begin() + 1);
         ship(api).links.push_back({"length", {}, "port", ir::Cardinality::one, false, {}});
       }},
      {Rule::link_removed, "ship.links.port", "BPP",
       [](ir::Api& api) { ship(api).links.erase(ship(api).links.begin()); }},
      {Rule::link_added, "ship.links.anchor", "ccc",
       [](ir::Api& api) {
         ship(api).links.push_back({"anchor", {}, {}, ir::Cardinality::one, false, {}});
       }},
      {Rule::link_renamed, "ship.links.haven", "BBB", [](ir::Api& api) { ship(api).links[0].rel = "haven"; }},
      {Rule::target_changed, "ship.links.port", "BPP",
       [](ir::Api& api) { ship(api).links[0].target = "ship"; }},
      {Rule::cardinality_changed, "ship.links.port", "BcP",
       [](ir::Api& api) { ship(api).links[0].cardinality = ir::Cardinality::many; }},
      {Rule::embedded_changed, "ship.links.port", "BPP",
       [](ir::Api& api) { ship(api).links[0].embedded = true; }},
      {Rule::link_shape_known, "ship.links.buoy", "B--",
       [](ir::Api& api) { ship(api).links[2].embedded = true; }},
      {Rule::operation_removed, "ship.POST", "BBB", [](ir::Api& api) { ship(api).operations.clear(); }},
      {Rule::operation_added, "port.GET", "ccc",
       [](ir::Api& api) {
         api.resources[1].operations = {ir::Operation{}};
         api.resources[1].operations[0].method = "GET";
       }},
      {Rule::media_changed, "ship.POST", "PBB", [](ir::Api& api) { sail(api).body_media = "text/plain"; }},
      {Rule::result_changed, "ship.POST", "BPP", [](ir::Api& api) { sail(api).result.resource = "port"; }},
      {Rule::parameter_removed, "ship.POST.speed", "BPP",
       [](ir::Api& api) { sail(api).inputs.erase(sail(api).inputs.begin() + 1); }},
      {Rule::optional_parameter_added, "ship.POST.depth", "ccc",
       [](ir::Api& api) { sail(api).inputs.push_back(input("depth", type(TypeKind::real))); }},
      {Rule::required_parameter_added, "ship.POST.depth", "BBB",
       [](ir::Api& api) {
         sail(api).inputs.push_back(input("depth", type(TypeKind::real), ir::Place::body, true));
       }},
      {Rule::became_required, "ship.POST.speed", "BBB",
       [](ir::Api& api) { sail(api).inputs[1].required = true; }},
      {Rule::became_optional, "ship.POST.course", "ccc",
       [](ir::Api& api) { sail(api).inputs[0].required = false; }},
      {Rule::parameter_renamed, "ship.POST.knots", "BBB",
       [](ir::Api& api) { sail(api).inputs[1].name = "knots"; }},
      {Rule::parameter_moved, "ship.POST.course", "cBP",
       [](ir::Api& api) { sail(api).inputs[0].in = ir::Place::query; }},
      {Rule::parameter_type_changed, "ship.POST.speed", "BBP",
       [](ir::Api& api) { sail(api).inputs[1].type = type(TypeKind::boolean); }},
      {Rule::nullable_changed, "ship.name", "cPP",
       [](ir::Api& api) { ship(api).properties[0].type.nullable = true; }},
      {Rule::limit_tightened, "ship.POST.course", "cPP",
       [](ir::Api& api) { sail(api).inputs[0].type.max_length = 20; }},
      {Rule::limit_loosened, "ship.POST.course", "ccc",
       [](ir::Api& api) { sail(api).inputs[0].type.max_length.reset(); }},
      {Rule::limit_known, "ship.POST.speed", "ccP",
       [](ir::Api& api) { sail(api).inputs[1].type.maximum = 30; }},
      {Rule::default_changed, "ship.POST.speed", "ccP",
       [](ir::Api& api) { sail(api).inputs[1].type.default_value = "6"; }},
      {Rule::enumeration_removed, "Rig", "Bcc",
       [](ir::Api& api) {
         std::erase_if(api.enumerations, [](const auto& one) { return one.name == "Rig"; });
       }},
      {Rule::enumeration_added, "Wind", "ccc",
       [](ir::Api& api) {
         api.enumerations.push_back({"Wind", {}, {{"Calm", {}, {}}}, {}});
       }},
      {Rule::member_removed, "Rig.Ketch", "BPP",
       [](ir::Api& api) { api.enumerations[0].members.pop_back(); }},
      {Rule::member_added, "Rig.Yawl", "PcP",
       [](ir::Api& api) {
         api.enumerations[0].members.push_back({"Yawl", {}, {}});
       }},
      {Rule::member_case, "Rig.KETCH", "PBP",
       [](ir::Api& api) { api.enumerations[0].members[1].name = "KETCH"; }},
      {Rule::members_reordered, "Rig", "ccP",
       [](ir::Api& api) { std::swap(api.enumerations[0].members[0], api.enumerations[0].members[1]); }},
      {Rule::error_removed, "ship.POST.errors[Gone 410 None]", "BcP",
       [](ir::Api& api) { sail(api).errors.pop_back(); }},
      {Rule::error_added, "ship.POST.errors[NotFound 404 None]", "PcP",
       [](ir::Api& api) {
         sail(api).errors.push_back({"NotFound", 404, {}, {}, {}});
       }},
      {Rule::error_added, "ship.POST.errors[Forbidden 403 AlreadyExists]", "BcP",
       [](ir::Api& api) {
         sail(api).errors.push_back({"Forbidden", 403, "AlreadyExists", {}, {}});
       }},
      {Rule::error_status_changed, "ship.POST.errors[Gone 404 None]", "cPP",
       [](ir::Api& api) { sail(api).errors[1].status = 404; }},
      {Rule::generic_error_changed, "errors[ServiceFailure]", "ccP",
       [](ir::Api& api) { api.generic_errors.clear(); }},
      {Rule::scope_alternative_added, "ship", "ccc",
       [](ir::Api& api) { ship(api).scopes.push_back("Ship.Write"); }},
      {Rule::scope_removed, "ship", "cPP", [](ir::Api& api) { ship(api).scopes = {"Ship.Write"}; }},
      {Rule::scope_removed, "scopes[Ship.Read]", "BPP", [](ir::Api& api) { api.scopes.clear(); }},
      {Rule::scope_known, "port", "c--", [](ir::Api& api) { api.resources[1].scopes = {"Ship.Read"}; }},
      {Rule::event_removed, "ship.events[updated ship]", "BPP",
       [](ir::Api& api) { ship(api).events.clear(); }},
      {Rule::event_added, "ship.events[added ship]", "ccc",
       [](ir::Api& api) {
         ship(api).events.push_back({"added", "ship", "Low", "port", {}, {}, {}, {}});
       }},
      {Rule::event_priority_changed, "ship.events[updated ship]", "ccP",
       [](ir::Api& api) { ship(api).events[0].priority = "Low"; }},
      {Rule::event_sender_changed, "ship.events[updated ship]", "cPP",
       [](ir::Api& api) { ship(api).events[0].sender = "ship"; }},
      {Rule::event_reasons_changed, "ship.events[updated ship]", "PcP",
       [](ir::Api& api) {
         ship(api).events[0].async_errors.push_back({"Gone", {}, {}, {}});
       }},
      {Rule::text_changed, "ship", "---", [](ir::Api& api) { ship(api).summary = "A vessel."; }},
      {Rule::sample_changed, "ship.POST", "---",
       [](ir::Api& api) { sail(api).examples[0].request->body = R"({"course": "south"})"; }},
      {Rule::declaration_changed, "ship.length", "B--",
       [](ir::Api& api) {
         ship(api).properties.insert(ship(api).properties.begin(),
                                     {"Length", {}, type(TypeKind::string), {}});
       }},
  };
  return list;
}

}  // namespace ucwagen::tests
