#pragma once

#include <iosfwd>

#include "generator/ir/model.hpp"

namespace ucwagen::openapi {

struct Options {
  bool yaml = false;
  /// Replace the addresses in samples by the paths of the document, so that a client can follow links through a mock.
  bool hrefs_by_rel = false;
};

/// OpenAPI 3.1: a path for each resource, named after its page, since the real addresses are only known from links.
void write(const ir::Api& api, const Options& options, std::ostream& stream);

}  // namespace ucwagen::openapi
