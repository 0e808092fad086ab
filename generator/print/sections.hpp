#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "generator/model/model.hpp"
#include "generator/print/markdown.hpp"

/// The larger sections of a resource's page.
namespace ucwagen::print {

/// What stands under *Response body* where an operation answers with the page's own resource; the reader
/// knows the case by how the sentence opens.
inline constexpr std::string_view self_response =
    "The resource itself, with the properties and links of this page.";

void operation(PageText& text, const model::Operation& operation);

/// All event sections: consecutive rows of one type share a table, a sample and reason tables.
void events(PageText& text, const std::vector<model::Event>& events);

/// Start line, headers, a blank line, body.
[[nodiscard]] std::string message(const model::Message& sample);

}  // namespace ucwagen::print
