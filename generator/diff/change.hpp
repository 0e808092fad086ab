#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "generator/base/diagnostic.hpp"
#include "generator/ir/model.hpp"

namespace ucwagen::diff {

/// What a change does to somebody, from harmless to grave.
enum class Verdict { none, compatible, possibly, breaking };

struct Verdicts {
  Verdict source = Verdict::none;     ///< C++ that uses the old bindings compiles with the new ones
  Verdict wire = Verdict::none;       ///< an old client talks to a new server, and the reverse
  Verdict behaviour = Verdict::none;  ///< what happens is what the old pages say
  friend bool operator==(const Verdicts&, const Verdicts&) = default;
};

/// A kind of fact that an edition may state everywhere, here and there, or nowhere.
enum class FactClass {
  other,
  property_types,
  parameter_types,
  limits,
  defaults,
  nullability,
  link_shapes,
  link_targets,
  scopes,
  events,
  event_errors,
  errors,
  parameters,
};

/// One difference between two editions.
struct Change {
  Rule rule{};
  std::string
      path;  ///< of the fact, as `ucwagen explain` takes it: in the new edition, or in the old if it is gone
  std::string old_path;  ///< in the old edition; empty where the fact is new
  std::string message;   ///< what has changed, without the verdicts
  std::string was, is;   ///< the two values as text; empty where there is none
  /// The same for every place where the same thing happened: "POST errors[Gone 410 None]".
  std::string likeness;
  /// What stands for the message where many are one line; the message itself where this is empty.
  std::string common_message;
  ir::Source old_place, new_place;  ///< no file where the fact is not in that edition
  Verdicts verdicts;
  /// The old edition did not state the fact: what is new is the knowledge, not the API.
  bool knowledge = false;
  FactClass fact_class = FactClass::other;
  /// Where a change stands for several: the paths of all.
  std::vector<std::string> places;
};

using Changes = std::vector<Change>;

/// The verdicts that a rule has where nothing more is known.
[[nodiscard]] Verdicts usual_verdicts(Rule rule);

/// The gravest of the three.
[[nodiscard]] Verdict worst(const Verdicts& verdicts);
[[nodiscard]] Verdict graver(Verdict a, Verdict b);

}  // namespace ucwagen::diff
