#include <algorithm>
#include <array>
#include <string_view>

#include "generator/diff/change.hpp"

namespace ucwagen::diff {
namespace {

struct Row {
  Rule rule;
  std::string_view verdicts;  ///< source, wire, behaviour: Breaking, Possibly, compatible, '-'
};

// The source column is only a default; the declarations of the bindings decide.
constexpr auto table = std::to_array<Row>({
    {Rule::resource_removed, "BBB"},
    {Rule::resource_renamed, "BBB"},
    {Rule::resource_added, "ccc"},
    {Rule::revision_added, "ccc"},
    {Rule::rel_changed, "cBB"},
    {Rule::alias_changed, "Bcc"},
    {Rule::property_removed, "BPP"},
    {Rule::property_added, "ccc"},
    {Rule::property_renamed, "BBB"},
    {Rule::property_type_changed, "BBP"},
    {Rule::string_to_enumeration, "Bcc"},
    {Rule::enumeration_to_string, "BPP"},
    {Rule::type_known, "Bc-"},
    {Rule::array_changed, "BBP"},
    {Rule::became_link, "BBB"},
    {Rule::link_removed, "BPP"},
    {Rule::link_added, "ccc"},
    {Rule::link_renamed, "BBB"},
    {Rule::target_changed, "BPP"},
    {Rule::cardinality_changed, "BcP"},
    {Rule::embedded_changed, "BPP"},
    {Rule::link_shape_known, "Bc-"},
    {Rule::operation_removed, "BBB"},
    {Rule::operation_added, "ccc"},
    {Rule::media_changed, "PBB"},
    {Rule::result_changed, "BPP"},
    {Rule::parameter_removed, "BPP"},
    {Rule::optional_parameter_added, "ccc"},
    {Rule::required_parameter_added, "BBB"},
    {Rule::became_required, "BBB"},
    {Rule::became_optional, "ccc"},
    {Rule::parameter_renamed, "BBB"},
    {Rule::parameter_moved, "cBP"},
    {Rule::parameter_type_changed, "BBP"},
    {Rule::nullable_changed, "cPP"},
    {Rule::limit_tightened, "cPP"},
    {Rule::limit_loosened, "ccc"},
    {Rule::limit_known, "ccP"},
    {Rule::default_changed, "ccP"},
    {Rule::enumeration_removed, "Bcc"},
    {Rule::enumeration_added, "ccc"},
    {Rule::member_removed, "BPP"},
    {Rule::member_added, "PcP"},
    {Rule::member_case, "PBP"},
    {Rule::members_reordered, "ccP"},
    {Rule::error_removed, "BcP"},
    {Rule::error_added, "PcP"},
    {Rule::error_status_changed, "cPP"},
    {Rule::generic_error_changed, "ccP"},
    {Rule::scope_alternative_added, "ccc"},
    {Rule::scope_removed, "cPP"},
    {Rule::scope_known, "cc-"},
    {Rule::event_removed, "cPP"},
    {Rule::event_added, "ccc"},
    {Rule::event_priority_changed, "ccP"},
    {Rule::event_sender_changed, "cPP"},
    {Rule::event_reasons_changed, "PcP"},
    {Rule::text_changed, "---"},
    {Rule::sample_changed, "---"},
    {Rule::declaration_changed, "B--"},
});

Verdict verdict_of(char letter) {
  switch (letter) {
    case 'B': return Verdict::breaking;
    case 'P': return Verdict::possibly;
    case 'c': return Verdict::compatible;
    default: return Verdict::none;
  }
}

}  // namespace

Verdicts usual_verdicts(Rule rule) {
  const auto row = std::ranges::find(table, rule, &Row::rule);
  if (row == table.end()) return {};
  return {verdict_of(row->verdicts[0]), verdict_of(row->verdicts[1]), verdict_of(row->verdicts[2])};
}

Verdict graver(Verdict a, Verdict b) { return std::max(a, b); }

Verdict worst(const Verdicts& verdicts) {
  return graver(verdicts.source, graver(verdicts.wire, verdicts.behaviour));
}

}  // namespace ucwagen::diff
