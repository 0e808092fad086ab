#include <string>

#include "generator/backend/pages/markdown_text.hpp"
#include "generator/backend/pages/print.hpp"

namespace ucwagen::pages {

std::string page(const ir::Enumeration& enumeration, const Markup& markup) {
  PageText text(markup);
  using Row = page::MemberRow;
  TableText<Row> members;
  for (const auto& member : enumeration.members) {
    members.add({{&Row::name, escape(member.name)}, {&Row::description, text.words(member.description)}});
  }
  text.heading(1, enumeration.name);
  text.paragraph(enumeration.summary);
  text.heading(page::Section::members);
  text.table(members);
  return text.take();
}

}  // namespace ucwagen::pages
