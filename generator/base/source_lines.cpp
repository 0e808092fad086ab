#include "generator/base/source_lines.hpp"

#include "generator/base/text.hpp"

namespace ucwagen::base {

Lines::Lines(const std::vector<base::File>& files) {
  for (const auto& file : files) lines_.emplace(file.name, split_lines(file.text));
}

Lines::Lines(const Input& input) : Lines(input.files) { paths_ = input.path_of; }

const std::string& Lines::path(const std::string& file) const {
  const auto found = paths_.find(file);
  return found == paths_.end() ? file : found->second;
}

std::string_view Lines::line(const std::string& file, int number) const {
  const auto found = lines_.find(file);
  if (found == lines_.end() || number < 1) return {};
  const auto index = static_cast<std::size_t>(number) - 1;
  return index < found->second.size() ? found->second[index] : std::string_view();
}

}  // namespace ucwagen::base
