#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "generator/frontend/resolve/draft.hpp"
#include "generator/frontend/resolve/enumeration_catalogue.hpp"
#include "generator/frontend/resolve/observations.hpp"

/// The candidates for a type that stand on a single page, one function each; docs/evidence.md lists their order.
namespace ucwagen::resolve {

class Corrections;

/// What one place says about a type.
struct Candidate {
  ir::Type type;  ///< kind, enumeration, array, nullable; no limits and no evidence
  ir::How how = ir::How::stated;
  ir::Source source;
  bool knows_array = true;  ///< false where it tells the element only: a link to an enumeration
};

/// The type text of a cell or of a Type column.
[[nodiscard]] std::optional<Candidate> stated(const phrase::Phrase& phrase, const ir::Source& where,
                                              const Catalogue& catalogue);

/// What the request parameters of a page say, by name, where they have type text, or a correction of it.
/// Nullable belongs to the request.
[[nodiscard]] std::unordered_map<std::string, Candidate> typed_parameters(Draft& draft,
                                                                          const Catalogue& catalogue,
                                                                          Corrections& corrections);

/// The enumeration page that the description links to.
[[nodiscard]] std::optional<Candidate> linked_enumeration(const page::Prose& description,
                                                          const std::string& file,
                                                          const Catalogue& catalogue);

/// The enumeration that the description names without a link. "Status" is an English word and names none;
/// "AccessLevel.Locked" may be a remark on another property, and counts only for one of that name
/// (accessLevels).
[[nodiscard]] std::optional<Candidate> named_enumeration(const std::string& property,
                                                         const std::string& description,
                                                         const ir::Source& where, const Catalogue& catalogue);

/// The JSON type of the values in samples.
[[nodiscard]] std::optional<Candidate> sampled(const std::vector<Observed>& seen);

/// The enumeration of the same name, or of which the name is the plural.
[[nodiscard]] std::optional<Candidate> same_named_enumeration(const std::string& name,
                                                              const Catalogue& catalogue);

/// The one enumeration that holds all values and is close in name, or is alone in holding them.
[[nodiscard]] std::optional<std::string> enumeration_of_values(const std::string& owner,
                                                               const std::string& name,
                                                               const std::vector<std::string>& values,
                                                               const Catalogue& catalogue);

/// A value that the prose itself shows: a bound, a default, a quoted value.
[[nodiscard]] std::optional<Candidate> worded(const phrase::Phrase& phrase, const ir::Source& where);

/// The string values of the samples: those of the page itself, if there are any.
[[nodiscard]] std::vector<std::string> texts_of(const std::vector<Observed>& seen);

/// The model's kind for what a type phrase calls its base.
[[nodiscard]] ir::TypeKind kind_of(phrase::Base base);

/// The type alone: no limits, no evidence, not nullable.
[[nodiscard]] ir::Type bare(const ir::Type& type);

/// Copies what the prose says about limits.
void set_limits(ir::Type& type, const phrase::Limits& limits);

}  // namespace ucwagen::resolve
