#pragma once

#include <string>
#include <vector>

#include "generator/frontend/resolve/type_candidates.hpp"

/// Weighs the witnesses of one type against each other.
namespace ucwagen::resolve {

/// The fact whose type is judged, for messages: "property presence.availability".
struct Subject {
  std::string what;
  ir::Source source;
};

class Judge {
 public:
  Judge(Catalogue& catalogue, Diagnostics& diagnostics) : catalogue_(catalogue), diagnostics_(diagnostics) {}

  /// The first testimony decides; the others confirm it, complete it (is it an array?) or contradict it.
  /// Confirming witnesses become evidence, contradicting ones a diagnostic that names both.
  [[nodiscard]] ir::Type decide(const Subject& subject, const std::vector<Testimony>& testimonies);

  /// Values of samples that the enumeration's page lacks are reported and become members.
  void weigh_values(const Subject& subject, const ir::Type& type, const std::vector<Observed>& seen);

  void contradict(const Subject& subject, const std::string& message, const Note& first, const Note& second);

 private:
  Catalogue& catalogue_;
  Diagnostics& diagnostics_;
};

/// The type as a reader of pages knows it: "Array of (ModalityType)".
[[nodiscard]] std::string type_text(const ir::Type& type);

/// What a witness is called in messages: "the example", "the request parameter".
[[nodiscard]] std::string witness_text(ir::How how);

}  // namespace ucwagen::resolve
