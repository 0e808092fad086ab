#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "generator/frontend/resolve/draft.hpp"
#include "generator/frontend/resolve/enumeration_catalogue.hpp"
#include "generator/frontend/resolve/observations.hpp"

/// The candidates for a type from a single page, one function each; docs/evidence.md lists their order.
namespace ucwagen::resolve {

class Corrections;

/// The type according to one place.
struct Candidate {
  ir::Type type;  ///< kind, enumeration, array, nullable; no limits and no evidence
  ir::How how = ir::How::stated;
  ir::Source source;
  bool knows_array = true;  ///< false if only the type of one value is known: a link to an enumeration
};

/// The type text of a cell or of a Type column.
[[nodiscard]] std::optional<Candidate> stated(const phrase::Phrase& phrase, const ir::Source& where,
                                              const Catalogue& catalogue);

/// The types of the request parameters of a page that have type text or a correction, by name. Without
/// Nullable, which only describes the request.
[[nodiscard]] std::unordered_map<std::string, Candidate> typed_parameters(Draft& draft,
                                                                          const Catalogue& catalogue,
                                                                          Corrections& corrections);

/// The enumeration page that the description links to.
[[nodiscard]] std::optional<Candidate> linked_enumeration(const page::Prose& description,
                                                          const std::string& file,
                                                          const Catalogue& catalogue);

/// The enumeration that the description names without a link. "Status" is an English word and is ignored;
/// "AccessLevel.Locked" may be about another property, so it is only used for a property of that name
/// (accessLevels).
[[nodiscard]] std::optional<Candidate> named_enumeration(const std::string& property,
                                                         const std::string& description,
                                                         const ir::Source& where, const Catalogue& catalogue);

/// The JSON type of the values in samples.
[[nodiscard]] std::optional<Candidate> sampled(const std::vector<Observed>& seen);

/// The enumeration of the same name, or whose plural is the name.
[[nodiscard]] std::optional<Candidate> same_named_enumeration(const std::string& name,
                                                              const Catalogue& catalogue);

/// The enumeration that has all values and is closest in name, or is the only one that has them.
[[nodiscard]] std::optional<std::string> enumeration_of_values(const std::string& owner,
                                                               const std::string& name,
                                                               const std::vector<std::string>& values,
                                                               const Catalogue& catalogue);

/// The type of a value in the prose: a bound, a default, a quoted value.
[[nodiscard]] std::optional<Candidate> worded(const phrase::Phrase& phrase, const ir::Source& where);

/// The string values of the samples: those of the page itself, if there are any.
[[nodiscard]] std::vector<std::string> texts_of(const std::vector<Observed>& seen);

/// The kind in the model for the base of a type phrase.
[[nodiscard]] ir::TypeKind kind_of(phrase::Base base);

/// The type without limits and evidence, and not nullable.
[[nodiscard]] ir::Type bare(const ir::Type& type);

/// Copies the limits of the prose.
void set_limits(ir::Type& type, const phrase::Limits& limits);

}  // namespace ucwagen::resolve
