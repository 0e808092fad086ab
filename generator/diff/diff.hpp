#pragma once

#include <cstddef>
#include <string>

#include "generator/diff/change.hpp"
#include "generator/diff/surface.hpp"
#include "generator/ir/model.hpp"

/// Compares two editions.
namespace ucwagen::diff {

/// One edition with the declarations of its C++ bindings.
struct Edition {
  const ir::Api& api;
  const Surface& surface;
};

/// Every single change, sorted by path.
[[nodiscard]] Changes compare(const Edition& before, const Edition& after);

struct Shown {
  bool prose = false, samples = false;
};

/// The changes for people: without hidden ones; one line for a class of facts that one edition rarely states, and
/// one line for a change that occurs in ten or more places.
[[nodiscard]] Changes fold(const Changes& changes, const Edition& before, const Edition& after,
                           const Shown& shown);

/// The path of a correction that was applied to only one edition although both have the mistake; empty if there is
/// none.
[[nodiscard]] std::string one_sided_correction(const ir::Api& before, const ir::Api& after);

}  // namespace ucwagen::diff
