#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "generator/base/input.hpp"

namespace ucwagen::base {

/// The lines of the input, for the renderers. The files must outlive it.
class Lines {
 public:
  Lines() = default;
  explicit Lines(const std::vector<base::File>& files);

  /// A line by its number from 1; empty where there is none.
  [[nodiscard]] std::string_view line(const std::string& file, int number) const;

 private:
  std::map<std::string, std::vector<std::string_view>> lines_;
};

}  // namespace ucwagen::base
