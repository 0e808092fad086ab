#include "generator/frontend/resolve/type_choice.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "generator/ir/type_words.hpp"

namespace ucwagen::resolve {

namespace {

using ir::TypeKind;

/// Whether a value that samples write as `shown` can have the type `kind`. JSON writes enumerations, dates and time spans
/// as strings, and may write a Double without a fraction.
bool may_show(TypeKind kind, TypeKind shown) {
  if (kind == shown || kind == TypeKind::unknown || shown == TypeKind::unknown) return true;
  const ir::JsonForm form = ir::json_form(kind), shown_form = ir::json_form(shown);
  switch (form) {
    case ir::JsonForm::text: return shown == TypeKind::string;
    case ir::JsonForm::integer: return shown_form == form;
    case ir::JsonForm::number: return shown_form == form || shown_form == ir::JsonForm::integer;
    default: return false;
  }
}

bool agree(const ir::Type& type, const Candidate& other) {
  const bool same_form = !other.knows_array || type.array == other.type.array;
  if (other.how == ir::How::example) return same_form && may_show(type.kind, other.type.kind);
  return same_form && type.kind == other.type.kind && type.enumeration == other.type.enumeration;
}

/// "the sample says String"
std::string text_of(const Candidate& candidate) {
  return std::string(ir::how_words(candidate.how).subject) + " says " + type_text(candidate.type);
}

}  // namespace

ir::Type TypeChoice::decide(const Subject& subject, const std::vector<Candidate>& candidates) {
  if (candidates.empty()) return {};
  const Candidate& first = candidates.front();
  ir::Type type = first.type;
  bool array_open = !first.knows_array;
  type.evidence.push_back({first.how, first.source});
  for (std::size_t at = 1; at < candidates.size(); ++at) {
    const Candidate& other = candidates[at];
    if (array_open && other.knows_array) {
      type.array = other.type.array;
      array_open = false;
    }
    if (agree(type, other)) {
      const ir::Evidence evidence{other.how, other.source};
      if (std::ranges::find(type.evidence, evidence) == type.evidence.end())
        type.evidence.push_back(evidence);
    } else {
      const std::string one = text_of(first), two = text_of(other);
      contradict(subject, one + ", but " + two, {first.source, one}, {other.source, two});
    }
  }
  return type;
}

std::vector<SampledValue> TypeChoice::missing_values(const Subject& subject, const ir::Type& type,
                                                     const std::vector<Observed>& seen) {
  std::vector<SampledValue> missing;
  if (type.kind != TypeKind::enumeration) return missing;
  std::unordered_map<std::string_view, const ir::Source*> shown;
  for (const Observed& each : seen) {
    for (const std::string& text : each.texts) shown.try_emplace(text, &each.source);
  }
  for (const std::string& text : texts_of(seen)) {
    if (catalogue_.on_page(type.enumeration, text)) continue;
    const ir::Source& where = *shown.at(text);
    contradict(subject,
               "the sample shows '" + text + "', which the page of " + type.enumeration + " does not list",
               {catalogue_.source(type.enumeration), "the page of the enumeration"}, {where, "the sample"});
    missing.push_back({type.enumeration, text, where});
  }
  return missing;
}

void TypeChoice::contradict(const Subject& subject, const std::string& message, const Note& first,
                            const Note& second) {
  report(diagnostics_, Rule::contradictory_evidence, subject.source,
         "the type of " + subject.what + " is contradictory: " + message,
         "correct the wrong one of the two, or add a correction")
      .notes = {first, second};
}

}  // namespace ucwagen::resolve
