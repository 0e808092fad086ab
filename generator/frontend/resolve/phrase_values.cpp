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

void report_faults(const phrase::Phrase& phrase, const std::string& name, const ir::Source& where,
                   Diagnostics& diagnostics) {
  if (phrase.malformed) {
    report(diagnostics, Rule::bad_type_phrase, where, "the type of '" + name + "' cannot be read",
           "write a type such as 'Nullable Int32', 'Array of String' or '(Importance)Normal, or Urgent'");
  }
  for (const phrase::Limit limit : phrase.limits.contradictory) {
    report(diagnostics, Rule::contradictory_limits, where,
           "the description of '" + name + "' gives two different values for the " + limit_text(limit),
           "keep the one that holds");
  }
  for (const phrase::Limit limit : phrase.limits.repeated) {
    report(diagnostics, Rule::repeated_constraint, where,
           "the description of '" + name + "' says the " + limit_text(limit) + " twice", "say it once");
  }
}

}  // namespace

void read_phrases(const std::vector<Draft>& drafts, Catalogue& catalogue, Diagnostics& diagnostics) {
  const auto read = [&](const auto& drafted) {
    for (const auto& [row, phrase, fact] : drafted) {
      if (phrase.type && phrase.type->base == phrase::Base::enumeration)
        catalogue.add_stated(phrase.type->enumeration, phrase.type->values, fact->source, diagnostics);
      report_faults(phrase, fact->name, fact->source, diagnostics);
    }
  };
  for (const Draft& draft : drafts) {
    read(draft.properties);
    for (const DraftOperation& operation : draft.operations) {
      read(operation.query);
      read(operation.body);
    }
  }
}

}  // namespace ucwagen::resolve
