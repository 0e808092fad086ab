#pragma once

#include <cstddef>
#include <string>

#include "generator/diff/change.hpp"
#include "generator/diff/surface.hpp"
#include "generator/ir/model.hpp"

/// Two editions in, what changed between them out.
namespace ucwagen::diff {

/// One edition with what C++ code can name of it.
struct Edition {
  const ir::Api& api;
  const Surface& surface;
};

/// Every change on its own, sorted by path.
[[nodiscard]] Changes compare(const Edition& before, const Edition& after);

struct Shown {
  bool prose = false, samples = false;
};

/// What people read: without what they did not ask for; knowledge of a class that one edition hardly has in one line,
/// and what happened in ten or more places too.
[[nodiscard]] Changes fold(const Changes& changes, const Edition& before, const Edition& after,
                           const Shown& shown);

/// The name of a correction that only one of the editions was read with, though the mistake is in both; empty where
/// there is none.
[[nodiscard]] std::string one_sided_correction(const ir::Api& before, const ir::Api& after);

}  // namespace ucwagen::diff
