#include "generator/frontend/resolve/phrase_values.hpp"

namespace ucwagen::resolve {

namespace {

std::string limit_text(phrase::Limit limit) {
  switch (limit) {
    case phrase::Limit::max_length: return "maximum length";
    case phrase::Limit::minimum: return "minimum";
    case phrase::Limit::maximum: return "maximum";
  }
  return "limit";
}

void report(const phrase::Phrase& phrase, const std::string& name, const ir::Source& where,
            Diagnostics& diagnostics) {
  if (phrase.malformed) {
    diagnostics.push_back(
        {Rule::bad_type_phrase, location_of(where), "the type of '" + name + "' cannot be read",
         "write a type such as 'Nullable Int32', 'Array of String' or '(Importance)Normal, or Urgent'"});
  }
  for (const phrase::Limit limit : phrase.limits.contradictory) {
    diagnostics.push_back(
        {Rule::contradictory_limits, location_of(where),
         "the description of '" + name + "' gives two different values for the " + limit_text(limit),
         "keep the right one"});
  }
  for (const phrase::Limit limit : phrase.limits.repeated) {
    diagnostics.push_back({Rule::repeated_constraint, location_of(where),
                           "the description of '" + name + "' states the " + limit_text(limit) + " twice",
                           "state it once"});
  }
}

}  // namespace

void read_phrases(const std::vector<Draft>& drafts, Catalogue& catalogue, Diagnostics& diagnostics) {
  const auto read = [&](const auto& facts, const std::vector<phrase::Phrase>& phrases) {
    for (std::size_t at = 0; at < facts.size(); ++at) {
      const phrase::Phrase& phrase = phrases[at];
      if (phrase.type && phrase.type->base == phrase::Base::enumeration)
        catalogue.add_stated(phrase.type->enumeration, phrase.type->values, facts[at].source, diagnostics);
      report(phrase, facts[at].name, facts[at].source, diagnostics);
    }
  };
  for (const Draft& draft : drafts) {
    read(draft.resource.properties, draft.properties);
    for (std::size_t op = 0; op < draft.operations.size(); ++op) {
      read(draft.resource.operations[op].query_parameters, draft.operations[op].query);
      read(draft.resource.operations[op].body_parameters, draft.operations[op].body);
    }
  }
}

}  // namespace ucwagen::resolve
