#pragma once

#include <iosfwd>

#include "generator/ir/model.hpp"

namespace ucwagen::json_schema {

/// JSON Schema 2020-12 with a definition for each resource, request body, event and enumeration. It uses
/// standard keywords only, and every schema has a title, which code generators use as its name.
void write(const ir::Api& api, std::ostream& out);

}  // namespace ucwagen::json_schema
