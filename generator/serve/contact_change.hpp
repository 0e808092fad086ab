#pragma once

#include <optional>
#include <string>

#include "generator/base/result.hpp"
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

/// Reads {"contact": "sip:dana@contoso.com", "availability": "Busy", …}.
[[nodiscard]] base::Result<ContactChange> read_contact(const Json& json);

}  // namespace ucwagen::serve
