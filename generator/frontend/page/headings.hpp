#pragma once

#include <optional>
#include <string_view>

/// The headings of reference pages, as one table. Their spelling, case and level vary on published pages.
namespace ucwagen::page {

enum class Section {
  title,
  web_link,
  description,
  properties,
  links,
  scopes,
  events,
  event_type,
  async_reasons,
  async_code,
  operations,
  operation,
  query,
  request_body,
  response_body,
  errors,
  examples,
  json_request,
  json_response,
  xml_request,
  xml_response,
  members,
  remarks,
  contents,
  unknown
};

struct Heading {
  Section section = Section::unknown;
  std::string_view title;  ///< canonical spelling
  int level = 0;           ///< canonical level
};

/// The level of the headings below "Asynchronous reason codes", which name the codes.
inline constexpr int async_code_level = 5;

/// The heading that `text` means, with differences in case and typing mistakes allowed; empty if none is similar.
[[nodiscard]] std::optional<Heading> find_heading(std::string_view text);

/// The heading of a section that has one of its own.
[[nodiscard]] const Heading& heading_of(Section section);

/// Whether this is exactly the canonical spelling of a heading.
[[nodiscard]] bool is_title_of_section(std::string_view text);

/// The title that an unknown heading may have meant; empty if none is similar.
[[nodiscard]] std::string_view nearest_heading(std::string_view text);

}  // namespace ucwagen::page
