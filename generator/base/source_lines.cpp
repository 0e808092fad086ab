#include "generator/base/source_lines.hpp"

#include "generator/base/text.hpp"

namespace ucwagen::base {

Lines::Lines(const std::vector<base::File>& files) {
  for (const auto& file : files) sources_.emplace(file.name, Source{file.text, {}});
}

Lines::Lines(const Input& input) : Lines(input.files) { paths_ = input.path_of; }

const std::string& Lines::path(const std::string& file) const {
  const auto found = paths_.find(file);
  return found == paths_.end() ? file : found->second;
}

std::string_view Lines::line(const std::string& file, int number) const {
  const auto found = sources_.find(file);
  if (found == sources_.end() || number < 1) return {};
  Source& source = found->second;
  if (source.lines.empty()) source.lines = split_lines(source.text);
  const auto index = static_cast<std::size_t>(number) - 1;
  return index < source.lines.size() ? source.lines[index] : std::string_view();
}

}  // namespace ucwagen::base
