#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "generator/frontend/resolve/enumeration_catalogue.hpp"
#include "generator/frontend/resolve/resolve.hpp"
#include "generator/ir/fact_path.hpp"

namespace ucwagen::resolve {

/// When the value of a field stands, so that a correction can be held against it.
enum class Stage {
  rows,       ///< what a row says
  identity,   ///< rel, revision and alias of a resource
  own_links,  ///< links as far as their own page knows them
  links,      ///< links, and what responses lead to
  types,      ///< types by `correct_type`, then the rest of their rows
  results     ///< what operations give
};

/// The corrections that are for this edition, each applied as soon as the value that it expects stands: before
/// another fact inherits that value. What was never applied is reported in the end.
class Corrections {
 public:
  /// `list` must outlive the object.
  Corrections(const std::vector<Correction>& list, const std::string& edition);

  /// Applies those whose field stands at this stage and has the value that they expect.
  void apply(ir::Resource& resource, Stage stage);
  void apply(ir::Enumeration& enumeration);

  /// What a correction makes of the type of a fact (a property or parameter of `owner`), if there is one that
  /// expects `present`.
  [[nodiscard]] std::optional<ir::Type> corrected(ir::Resource& owner, const ir::FactPointer& fact,
                                                  const ir::Type& present, const Catalogue& catalogue);
  /// Corrects the fact's type in that way; the correction is then the evidence. False if there is none.
  bool correct_type(ir::Resource& owner, const ir::FactPointer& fact, const Catalogue& catalogue);

  /// The corrections that were applied go into the model; the others are reported: stale, needless or bad.
  void finish(ir::Api& api, Diagnostics& diagnostics) const;

 private:
  struct Entry {
    const Correction* correction = nullptr;
    std::string rest;    ///< the path behind the owner's name
    std::string field;   ///< behind '#'
    bool strict = true;  ///< for this very edition: one that does not fit is reported
    bool applied = false, impossible = false;
  };

  void apply(Entry& entry, const ir::FactPointer& fact);
  Entry* type_entry(ir::Resource& owner, const ir::FactPointer& fact, const ir::Type& present);
  static void report_rest(const Entry& entry, ir::Api& api, Diagnostics& diagnostics);

  std::vector<Entry> entries_;                                ///< in the order of the list
  std::map<std::string, std::vector<std::size_t>> of_owner_;  ///< indices into entries_
};

}  // namespace ucwagen::resolve
