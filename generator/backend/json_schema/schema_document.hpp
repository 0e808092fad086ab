#pragma once

#include <iosfwd>

#include "generator/ir/model.hpp"

namespace ucwagen::json_schema {

/// JSON Schema 2020-12 with a definition for each resource, body of a request, event and enumeration. It uses
/// standard keywords alone, and every schema has a title, which is what makers of code call it by.
void write(const ir::Api& api, std::ostream& out);

}  // namespace ucwagen::json_schema
