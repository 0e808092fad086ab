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

base::Result<ContactChange> read_contact(const Json& json) {
  constexpr auto fail = &base::Result<ContactChange>::failed;
  for (const auto& [name, value] : json.items())
    if (std::ranges::find(members, name) == members.end())
      return fail("a contact has no member '" + name + "'");
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
    return fail("a member of the contact has a value of another type");
  }
  if (change.uri.empty()) return fail("name the contact: \"contact\": \"sip:dana@contoso.com\"");
  const auto& answers = change.answers;
  if (answers && answers != "accept" && answers != "decline" && answers != "ignore")
    return fail("answers must be accept, decline or ignore");
  return base::Result<ContactChange>::of(std::move(change));
}

}  // namespace ucwagen::serve
