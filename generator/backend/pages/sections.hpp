#pragma once

#include <string>
#include <vector>

#include "generator/backend/pages/markdown_text.hpp"
#include "generator/ir/model.hpp"

/// The larger sections of a resource's page.
namespace ucwagen::pages {

void operation(PageText& text, const ir::Operation& operation);

/// All event sections: consecutive rows of one type share a table, a sample and reason tables.
void events(PageText& text, const std::vector<ir::Event>& events);

/// The text of a sample: start line, headers, a blank line, body.
[[nodiscard]] std::string message(const ir::Message& sample);

}  // namespace ucwagen::pages
