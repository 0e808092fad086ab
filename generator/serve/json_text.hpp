#pragma once

#include <string>

#include "generator/serve/answer.hpp"

namespace ucwagen::serve {

/// A member that is a string; empty if it is missing or has another type.
[[nodiscard]] inline std::string text_member(const Json& json, const char* name) {
  if (!json.is_object()) return {};
  const auto found = json.find(name);
  return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// The href of the link `self`.
[[nodiscard]] inline std::string self_href(const Json& document) {
  if (!document.is_object()) return {};
  const auto links = document.find("_links");
  if (links == document.end() || !links->is_object() || !links->contains("self")) return {};
  return text_member((*links)["self"], "href");
}

}  // namespace ucwagen::serve
