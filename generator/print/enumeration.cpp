#include <string>
#include <vector>

#include "generator/print/markdown.hpp"
#include "generator/print/print.hpp"

namespace ucwagen::print {

std::string page(const model::Enumeration& enumeration, const Markup& markup) {
  PageText text(markup);
  std::vector<std::vector<std::string>> rows;
  for (const auto& member : enumeration.members)
    rows.push_back({escape(member.name), text.words(member.description)});
  text.heading(1, enumeration.name);
  text.paragraph(enumeration.summary);
  text.heading(2, "Members");
  text.table({"Name", "Description"}, rows);
  return text.take();
}

}  // namespace ucwagen::print
