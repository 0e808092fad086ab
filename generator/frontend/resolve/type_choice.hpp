#pragma once

#include <string>
#include <vector>

#include "generator/frontend/resolve/type_candidates.hpp"

/// Chooses a type among its candidates.
namespace ucwagen::resolve {

/// The fact whose type is chosen, for messages: "property presence.availability".
struct Subject {
  std::string what;
  ir::Source source;
};

class TypeChoice {
 public:
  TypeChoice(const Catalogue& catalogue, Diagnostics& diagnostics)
      : catalogue_(catalogue), diagnostics_(diagnostics) {}

  /// The first candidate decides; the others confirm it, complete it (is it an array?) or contradict it.
  /// Candidates that confirm it become evidence, one that contradicts it a diagnostic that names both.
  [[nodiscard]] ir::Type decide(const Subject& subject, const std::vector<Candidate>& candidates);

  /// Reports the values of samples that the enumeration's page lacks, and gives them.
  [[nodiscard]] std::vector<SampledValue> missing_values(const Subject& subject, const ir::Type& type,
                                                         const std::vector<Observed>& seen);

  void contradict(const Subject& subject, const std::string& message, const Note& first, const Note& second);

 private:
  const Catalogue& catalogue_;
  Diagnostics& diagnostics_;
};

}  // namespace ucwagen::resolve
