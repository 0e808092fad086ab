#pragma once

#include <optional>
#include <string_view>

/// The headings of the dialect, as one table. Spelling, case and level of the published pages vary.
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
  std::string_view title;  ///< as the dialect spells it
  int level = 0;           ///< as the dialect sets it
};

/// The heading that `text` means, exactly, or but for case or a typing mistake; empty if none is near.
[[nodiscard]] std::optional<Heading> find_heading(std::string_view text);

/// The heading of a section that has one of its own.
[[nodiscard]] const Heading& heading_of(Section section);

/// Is this a heading of the dialect, letter for letter?
[[nodiscard]] bool is_title_of_section(std::string_view text);

/// The title that an unknown heading may have meant; empty if none is near.
[[nodiscard]] std::string_view nearest_heading(std::string_view text);

}  // namespace ucwagen::page
