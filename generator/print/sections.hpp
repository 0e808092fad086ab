#pragma once

#include <string>
#include <vector>

#include "generator/model/model.hpp"
#include "generator/print/markdown.hpp"

/// The larger sections of a resource's page.
namespace ucwagen::print {

void operation(PageText& text, const model::Operation& operation);

/// All event sections: consecutive rows of one type share a table, a sample and reason tables.
void events(PageText& text, const std::vector<model::Event>& events);

/// Start line, headers, a blank line, body.
[[nodiscard]] std::string message(const model::Message& sample);

}  // namespace ucwagen::print
