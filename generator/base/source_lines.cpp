#include "generator/base/source_lines.hpp"

namespace ucwagen::base {

Lines::Lines(const std::vector<base::File>& files) {
  for (const auto& file : files) lines_.emplace(file.name, base::split_lines(file.text));
}

std::string_view Lines::line(const std::string& file, int number) const {
  const auto found = lines_.find(file);
  if (found == lines_.end() || number < 1) return {};
  const auto index = static_cast<std::size_t>(number) - 1;
  return index < found->second.size() ? found->second[index] : std::string_view();
}

}  // namespace ucwagen::base
