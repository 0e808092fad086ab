#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "generator/base/input.hpp"

namespace ucwagen::base {

/// The lines of the input, and the paths of its files, for the renderers. The files must outlive it. Only one thread
/// may use it, since it splits a text when its first line is asked for.
class Lines {
 public:
  Lines() = default;
  explicit Lines(const std::vector<base::File>& files);
  explicit Lines(const Input& input);

  /// A line by its number (from 1); empty if there is no such line.
  [[nodiscard]] std::string_view line(const std::string& file, int number) const;

  /// The path of a file, as it can be opened from the working directory; the name itself if it was not read from a path.
  [[nodiscard]] const std::string& path(const std::string& file) const;

 private:
  struct Source {
    std::string_view text;
    std::vector<std::string_view> lines;  ///< empty until one is asked for: most files have no finding
  };

  mutable std::map<std::string, Source> sources_;
  std::map<std::string, std::string> paths_;
};

}  // namespace ucwagen::base
