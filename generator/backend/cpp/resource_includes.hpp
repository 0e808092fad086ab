#pragma once

#include <set>
#include <string_view>

#include "generator/backend/cpp/type_names.hpp"
#include "generator/template/view.hpp"

/// What the header of a resource includes, and the types that it declares without defining them.
namespace ucwagen::cpp {

using templates::View;

/// Sets the lists of headers and declared types, and the macros that the header must not see.
void set_includes(View& view, const Catalogue& catalogue, const ir::Resource& resource);

/// The methods of links to the resource, as bits: those that its page documents.
[[nodiscard]] int offered(const ir::Resource& resource);

/// The names of properties whose value is a link to a resource of another service.
[[nodiscard]] std::set<std::string_view> external_properties(const ir::Resource& resource);

}  // namespace ucwagen::cpp
