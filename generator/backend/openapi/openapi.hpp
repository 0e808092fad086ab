#pragma once

#include <iosfwd>

#include "generator/ir/model.hpp"

namespace ucwagen::openapi {

struct Options {
  bool yaml = false;
  /// The addresses in samples lead to the paths of the document, so that a mock can be walked through.
  bool hrefs_by_rel = false;
};

/// OpenAPI 3.1: a path for each resource, named after its page, since the real addresses are only in links.
void write(const ir::Api& api, const Options& options, std::ostream& out);

}  // namespace ucwagen::openapi
