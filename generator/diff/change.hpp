#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "generator/base/diagnostic.hpp"
#include "generator/ir/model.hpp"

namespace ucwagen::diff {

/// The effect of a change, from harmless to severe.
enum class Verdict { none, compatible, possibly, breaking };

struct Verdicts {
  Verdict source = Verdict::none;     ///< does C++ that uses the old bindings compile with the new ones?
  Verdict wire = Verdict::none;       ///< does an old client work with a new server, and the reverse?
  Verdict behaviour = Verdict::none;  ///< does the API still behave as the old pages say?
  friend bool operator==(const Verdicts&, const Verdicts&) = default;
};

/// A kind of fact that an edition may state everywhere, in some places, or nowhere.
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
      path;  ///< path of the fact, as for `ucwagen explain`: in the new edition, or in the old one if the fact is gone
  std::string old_path;  ///< path in the old edition; empty if the fact is new
  std::string message;   ///< what has changed, without the verdicts
  std::string was, is;   ///< the two values as text; empty if there is no value
  /// Equal for changes that are the same in several places: "POST errors[Gone 410 None]".
  std::string likeness;
  /// The message for several changes that are reported in one line; if empty, `message` is used.
  std::string common_message;
  ir::Source old_place, new_place;  ///< without a file if the fact is not in that edition
  Verdicts verdicts;
  /// One of the editions does not state the fact, so the API may be unchanged.
  bool knowledge = false;
  FactClass fact_class = FactClass::other;
  /// The paths of all changes, if this one represents several.
  std::vector<std::string> places;
};

using Changes = std::vector<Change>;

/// The default verdicts of a rule.
[[nodiscard]] Verdicts usual_verdicts(Rule rule);

/// The most severe of the three.
[[nodiscard]] Verdict worst(const Verdicts& verdicts);
[[nodiscard]] Verdict graver(Verdict a, Verdict b);

}  // namespace ucwagen::diff
