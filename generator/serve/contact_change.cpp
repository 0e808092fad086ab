#include "generator/serve/contact_change.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace ucwagen::serve {
namespace {

constexpr std::array<std::string_view, 10> members{"contact",  "availability", "activity", "note",
                                                   "location", "name",         "answers",  "delay",
                                                   "leaves",   "typing"};

std::optional<std::string> text_of(const Json& json, const char* name) {
  return json.contains(name) ? std::optional(json[name].get<std::string>()) : std::nullopt;
}

}  // namespace

std::optional<ContactChange> read_contact(const Json& json, std::string& error) {
  for (const auto& [name, value] : json.items())
    if (std::find(members.begin(), members.end(), name) == members.end())
      return error = "a contact has no member '" + name + "'", std::nullopt;
  ContactChange change;
  try {
    change.uri = json.value("contact", "");
    change.name = text_of(json, "name");
    change.availability = text_of(json, "availability");
    change.activity = text_of(json, "activity");
    change.note = text_of(json, "note");
    change.location = text_of(json, "location");
    change.answers = text_of(json, "answers");
    if (json.contains("delay")) change.delay = Milliseconds(json["delay"].get<long long>());
    change.typing = json.value("typing", false);
    change.leaves = json.value("leaves", false);
  } catch (const Json::exception&) {
    return error = "a member of the contact has a value of another type", std::nullopt;
  }
  if (change.uri.empty())
    return error = "name the contact: \"contact\": \"sip:dana@contoso.com\"", std::nullopt;
  const auto& answers = change.answers;
  if (answers && answers != "accept" && answers != "decline" && answers != "ignore")
    return error = "answers must be accept, decline or ignore", std::nullopt;
  return change;
}

}  // namespace ucwagen::serve
