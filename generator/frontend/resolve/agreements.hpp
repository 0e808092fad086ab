#pragma once

#include <vector>

#include "generator/ir/model.hpp"

/// Pages about one resource that state the same type.
namespace ucwagen::resolve {

/// A row whose type another page confirms.
struct Agreement {
  ir::Source row, other;
};

/// Adds the row of the other page to the evidence of every type that the first page stated.
void add_agreements(ir::Api& api, const std::vector<Agreement>& agreements);

}  // namespace ucwagen::resolve
