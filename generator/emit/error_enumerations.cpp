#include "generator/emit/error_enumerations.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace ucwagen::emit {
namespace {

constexpr const char* code_name = "ErrorCode";
constexpr const char* subcode_name = "ErrorSubcode";

std::string lowered(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

/// Takes the names that tables use and the enumeration's page lacks. They are sorted, and those of resources'
/// tables come without their place: every header of the bindings includes these enumerations, so a line
/// number that moves with an edited page would compile the world again.
class Completed {
 public:
  explicit Completed(model::Enumeration& enumeration) : enumeration_(enumeration) {
    for (const model::Member& member : enumeration.members) seen_.insert(lowered(member.name));
  }
  ~Completed() {
    for (auto& [key, member] : added_) enumeration_.members.push_back(std::move(member));
  }
  Completed(const Completed&) = delete;
  Completed& operator=(const Completed&) = delete;

  void add(const std::string& name, const model::Source& source = {}) {
    if (name.empty() || seen_.contains(lowered(name))) return;
    added_.try_emplace(lowered(name), model::Member{name, {}, source});
  }

 private:
  model::Enumeration& enumeration_;
  std::set<std::string> seen_;
  std::map<std::string, model::Member> added_;  ///< by the name in lower case
};

model::Enumeration& enumeration(std::vector<model::Enumeration>& list, const std::string& name) {
  const auto place =
      std::lower_bound(list.begin(), list.end(), name,
                       [](const auto& item, const std::string& wanted) { return item.name < wanted; });
  if (place != list.end() && place->name == name) return *place;
  return *list.insert(place, model::Enumeration{name, "What the tables of errors name.", {}, {}});
}

void complete(const model::Api& api, model::Enumeration& code, model::Enumeration& subcode) {
  Completed codes(code), subcodes(subcode);
  for (const model::StatusError& error : api.status_errors) codes.add(error.name, error.source);
  for (const model::Resource& resource : api.resources) {
    for (const model::Operation& operation : resource.operations) {
      for (const model::Error& error : operation.errors) {
        codes.add(error.error);
        subcodes.add(error.subcode.value_or(""));
      }
    }
    for (const model::Event& event : resource.events) {
      for (const model::AsyncError& error : event.async_errors) {
        codes.add(error.code);
        subcodes.add(error.subcode.value_or(""));
      }
    }
  }
}

}  // namespace

std::vector<model::Enumeration> with_error_enumerations(const model::Api& api) {
  std::vector<model::Enumeration> list = api.enumerations;
  enumeration(list, code_name);  // both are made before either is referred to
  enumeration(list, subcode_name);
  complete(api, enumeration(list, code_name), enumeration(list, subcode_name));
  return list;
}

bool ignores_case(const model::Enumeration& enumeration) {
  return enumeration.name == code_name || enumeration.name == subcode_name;
}

}  // namespace ucwagen::emit
