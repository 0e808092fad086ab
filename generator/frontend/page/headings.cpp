#include "generator/frontend/page/headings.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "generator/base/spelling.hpp"
#include "generator/base/text.hpp"

namespace ucwagen::page {

namespace {

constexpr std::array headings{
    Heading{Section::web_link, "Web Link", 2},
    Heading{Section::description, "Resource description", 2},
    Heading{Section::properties, "Properties", 3},
    Heading{Section::links, "Links", 3},
    Heading{Section::scopes, "Azure Active Directory scopes for online applications", 3},
    Heading{Section::events, "Events", 2},
    Heading{Section::event_type, "Added", 3},
    Heading{Section::event_type, "Updated", 3},
    Heading{Section::event_type, "Deleted", 3},
    Heading{Section::event_type, "Started", 3},
    Heading{Section::event_type, "Completed", 3},
    Heading{Section::async_reasons, "Asynchronous reason codes", 4},
    Heading{Section::operations, "Operations", 2},
    Heading{Section::operation, "GET", 3},
    Heading{Section::operation, "POST", 3},
    Heading{Section::operation, "PUT", 3},
    Heading{Section::operation, "DELETE", 3},
    Heading{Section::operation, "OPTIONS", 3},
    Heading{Section::query, "Query parameters", 4},
    Heading{Section::request_body, "Request body", 4},
    Heading{Section::response_body, "Response body", 4},
    Heading{Section::errors, "Synchronous errors", 4},
    Heading{Section::examples, "Examples", 4},
    Heading{Section::json_request, "JSON Request", 4},
    Heading{Section::json_response, "JSON Response", 4},
    Heading{Section::xml_request, "XML Request", 4},
    Heading{Section::xml_response, "XML Response", 4},
    Heading{Section::members, "Members", 2},
    Heading{Section::remarks, "Remarks", 2},
    Heading{Section::contents, "In this article", 2},
};

}  // namespace

bool is_title_of_section(std::string_view text) {
  return std::ranges::any_of(headings, [&](const Heading& heading) { return heading.title == text; });
}

const Heading& heading_of(Section section) {
  return *std::ranges::find_if(headings, [&](const Heading& heading) { return heading.section == section; });
}

std::optional<Heading> find_heading(std::string_view text) {
  for (const auto& heading : headings) {
    if (heading.title == text) return heading;
  }
  for (const auto& heading : headings) {
    if (same_text(heading.title, text)) return heading;
  }
  // Short titles are too similar ("PUT", "POST") to guess. One wrong letter in six is accepted.
  if (text.size() < 5 || text.size() > 80) return std::nullopt;
  const std::string wanted = lower_case(text);
  const Heading* nearest = nullptr;
  std::size_t best = wanted.size() / 6 + 1;
  for (const auto& heading : headings) {
    const std::size_t size = heading.title.size();
    const bool near = size < wanted.size() + best && wanted.size() < size + best;
    if (size < 5 || !near) continue;
    const auto distance = spelling::distance(wanted, lower_case(heading.title), best - 1);
    if (distance < best) {
      nearest = &heading;
      best = distance;
    }
  }
  return nearest == nullptr ? std::nullopt : std::optional(*nearest);
}

std::string_view nearest_heading(std::string_view text) {
  std::vector<std::string_view> titles;
  titles.reserve(headings.size());
  for (const auto& heading : headings) titles.push_back(heading.title);
  return text.size() > 80 ? std::string_view() : spelling::nearest(text, titles);
}

}  // namespace ucwagen::page
