#pragma once

#include <optional>
#include <string>

#include "generator/serve/answer.hpp"
#include "generator/serve/timeline.hpp"

namespace ucwagen::serve {

/// New data or behaviour of a contact. Members that are absent do not change.
struct ContactChange {
  std::string uri;
  std::optional<std::string> name, availability, activity, note, location, answers;
  std::optional<Milliseconds> delay;
  bool typing = false, leaves = false;
};

/// Reads {"contact": "sip:dana@contoso.com", "availability": "Busy", …}. `error` gets a message if it is not valid.
[[nodiscard]] std::optional<ContactChange> read_contact(const Json& json, std::string& error);

}  // namespace ucwagen::serve
