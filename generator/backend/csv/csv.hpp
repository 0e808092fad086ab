#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "generator/ir/model.hpp"

namespace ucwagen::csv {

/// The table of one kind of fact.
struct Table {
  std::string_view name;
  void (*write)(const ir::Api& api, std::ostream& out);
};

/// All tables. They are written as RFC 4180 with a header line and LF; the last two columns are the page and the
/// line.
[[nodiscard]] const std::vector<Table>& tables();

}  // namespace ucwagen::csv
