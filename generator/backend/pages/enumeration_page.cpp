#include <string>
#include <vector>

#include "generator/backend/pages/markdown_text.hpp"
#include "generator/backend/pages/print.hpp"

namespace ucwagen::pages {

std::string page(const ir::Enumeration& enumeration, const Markup& markup) {
  PageText text(markup);
  std::vector<std::vector<std::string>> rows;
  for (const auto& member : enumeration.members)
    rows.push_back({escape(member.name), text.words(member.description)});
  text.heading(1, enumeration.name);
  text.paragraph(enumeration.summary);
  text.heading(page::Section::members);
  text.table<page::MemberRow>(rows);
  return text.take();
}

}  // namespace ucwagen::pages
