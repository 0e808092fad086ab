#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "generator/frontend/resolve/enumeration_catalogue.hpp"
#include "generator/frontend/resolve/resolve.hpp"
#include "generator/ir/fact_path.hpp"

namespace ucwagen::resolve {

/// The stages after which values are final, so that they can be compared with corrections.
enum class Stage {
  rows,       ///< what a row says
  revisions,  ///< rel and revision of a resource
  aliases,    ///< what a resource is an alias of
  own_links,  ///< links, as far as known from their own page
  links,      ///< links, and targets of responses
  types,      ///< types by `correct_type`, then the rest of their rows
  results     ///< results of operations, and inputs that only samples show
};

/// The corrections for this edition. Each is applied as soon as the fact has the expected value, before
/// another fact inherits that value. Corrections that were never applied are reported at the end.
class Corrections {
 public:
  /// `list` must outlive the object.
  Corrections(const std::vector<Correction>& list, const std::string& edition);

  /// Applies the corrections of fields that are final after this stage and have the expected value.
  void apply(ir::Resource& resource, Stage stage);
  void apply(ir::Enumeration& enumeration);
  /// Applies the correction of one field of a fact of `owner`, if there is one that expects its value.
  bool correct(ir::Resource& owner, const ir::FactPointer& fact, std::string_view field);

  /// The corrected type of a fact (a property, parameter or input of `owner`), if a correction expects
  /// `present`.
  [[nodiscard]] std::optional<ir::Type> corrected(ir::Resource& owner, const ir::FactPointer& fact,
                                                  const ir::Type& present, const Catalogue& catalogue);
  /// Corrects the fact's type; the correction is then its evidence. False if there is no correction.
  bool correct_type(ir::Resource& owner, const ir::FactPointer& fact, const Catalogue& catalogue);

  /// Adds the applied corrections to the model and reports the others as stale, needless or bad.
  void finish(ir::Api& api, Diagnostics& diagnostics) const;

 private:
  struct Entry {
    const Correction* correction = nullptr;
    std::string rest;    ///< the path behind the owner's name
    std::string field;   ///< behind '#'
    bool strict = true;  ///< the correction names this edition, so it is reported if it does not fit
    bool applied = false, impossible = false;
    ir::Link* link = nullptr;  ///< the link that the path named before any was renamed
  };

  void find_links(ir::Resource& resource, const std::vector<std::size_t>& entries);
  static std::optional<ir::FactPointer> fact_of(const Entry& entry, ir::Resource& owner);
  bool apply(Entry& entry, const ir::FactPointer& fact);
  Entry* type_entry(ir::Resource& owner, const ir::FactPointer& fact, const ir::Type& present);
  static void report_rest(const Entry& entry, ir::Api& api, Diagnostics& diagnostics);

  std::vector<Entry> entries_;                                ///< in the order of the list
  std::map<std::string, std::vector<std::size_t>> of_owner_;  ///< indices into entries_
};

}  // namespace ucwagen::resolve
