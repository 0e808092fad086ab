#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include "generator/backend/pages/sections.hpp"
#include "generator/base/text.hpp"
#include "generator/frontend/page/boilerplate.hpp"

namespace ucwagen::pages {
namespace {

using page::Section;
using Events = std::span<const ir::Event>;

/// The rows of the first table. A row of another type, or one with a sample, starts the next table.
Events first_table(Events events) {
  std::size_t count = 1;
  while (count < events.size() && events[count].type == events[0].type && !events[count].example) ++count;
  return events.first(count);
}

std::string capitalised(std::string text) {
  if (!text.empty()) text[0] = upper_case(text[0]);
  return text;
}

/// Writes the reason tables, one for each sequence of rows with the same code.
void reasons(PageText& text, const std::vector<ir::AsyncError>& errors) {
  if (errors.empty()) return;
  text.heading(Section::async_reasons);
  for (auto first = errors.begin(); first != errors.end();) {
    const auto last = std::ranges::find_if(first, errors.end(),
                                           [&](const auto& error) { return error.code != first->code; });
    using Row = page::ReasonRow;
    TableText<Row> rows;
    for (auto error = first; error != last; ++error) {
      rows.add({{&Row::subcode, escape(error->subcode.value_or(std::string(page::no_content)))},
                {&Row::reason, text.words(error->description)}});
    }
    text.heading(page::async_code_level, first->code);
    text.table(rows);
    first = last;
  }
}

void section(PageText& text, Events table) {
  text.heading(Section::event_type, capitalised(table[0].type));
  using Row = page::EventRow;
  TableText<Row> rows;
  for (const auto& event : table) {
    rows.add({{&Row::resource, escape(event.resource)},
              {&Row::priority, escape(event.priority)},
              {&Row::sender, escape(event.sender)},
              {&Row::reason, text.words(event.reason)}});
  }
  text.table(rows);
  if (table[0].example) {
    text.block(std::string(page::event_sample_sentence) + " event data.");
    text.fence("json", message(*table[0].example));
  }
  reasons(text, table[0].async_errors);
}

}  // namespace

void events(PageText& text, const std::vector<ir::Event>& events) {
  if (events.empty()) return;
  text.heading(Section::events);
  for (Events rest(events); !rest.empty();) {
    const Events table = first_table(rest);
    section(text, table);
    rest = rest.subspan(table.size());
  }
}

}  // namespace ucwagen::pages
