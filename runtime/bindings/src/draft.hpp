#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "table.hpp"
#include "ucwa/runtime/builder.hpp"

namespace ucwa::detail {

/// A parameter that was set.
struct Given {
  std::string name;
  std::vector<std::string> items;  ///< JSON texts
  bool array;
  Place place;
  bool link;  ///< sent in _links
};

struct Draft::State {
  const Operation* operation = nullptr;
  std::string href;
  std::vector<Given> given;
  Headers headers;
  std::optional<std::string> body;
  std::optional<InvalidParameter> refused;  ///< the first error
  bool query = false, xml = false;

  /// Adds the parameter, or removes its values if it was already set.
  Given& give(std::string_view name, Place where);
  [[nodiscard]] const Given* find(std::string_view name) const;
  [[nodiscard]] const Parameter& parameter(int index) const { return operation->parameters.first[index]; }
};

}  // namespace ucwa::detail
