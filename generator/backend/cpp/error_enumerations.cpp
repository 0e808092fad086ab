#include "generator/backend/cpp/error_enumerations.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace ucwagen::cpp {
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
  explicit Completed(ir::Enumeration& enumeration) : enumeration_(enumeration) {
    for (const ir::Member& member : enumeration.members) seen_.insert(lowered(member.name));
  }
  ~Completed() {
    for (auto& [key, member] : added_) enumeration_.members.push_back(std::move(member));
  }
  Completed(const Completed&) = delete;
  Completed& operator=(const Completed&) = delete;

  void add(const std::string& name, const ir::Source& source = {}) {
    if (name.empty() || seen_.contains(lowered(name))) return;
    added_.try_emplace(lowered(name), ir::Member{name, {}, source});
  }

 private:
  ir::Enumeration& enumeration_;
  std::set<std::string> seen_;
  std::map<std::string, ir::Member> added_;  ///< by the name in lower case
};

ir::Enumeration& enumeration(std::vector<ir::Enumeration>& list, const std::string& name) {
  const auto place =
      std::lower_bound(list.begin(), list.end(), name,
                       [](const auto& item, const std::string& wanted) { return item.name < wanted; });
  if (place != list.end() && place->name == name) return *place;
  return *list.insert(place, ir::Enumeration{name, "What the tables of errors name.", {}, {}});
}

void complete(const ir::Api& api, ir::Enumeration& code, ir::Enumeration& subcode) {
  Completed codes(code), subcodes(subcode);
  for (const ir::StatusError& error : api.status_errors) codes.add(error.name, error.source);
  for (const ir::Resource& resource : api.resources) {
    for (const ir::Operation& operation : resource.operations) {
      for (const ir::Error& error : operation.errors) {
        codes.add(error.error);
        subcodes.add(error.subcode.value_or(""));
      }
    }
    for (const ir::Event& event : resource.events) {
      for (const ir::AsyncError& error : event.async_errors) {
        codes.add(error.code);
        subcodes.add(error.subcode.value_or(""));
      }
    }
  }
}

}  // namespace

std::vector<ir::Enumeration> with_error_enumerations(const ir::Api& api) {
  std::vector<ir::Enumeration> list = api.enumerations;
  enumeration(list, code_name);  // both are made before either is referred to
  enumeration(list, subcode_name);
  complete(api, enumeration(list, code_name), enumeration(list, subcode_name));
  return list;
}

bool ignores_case(const ir::Enumeration& enumeration) {
  return enumeration.name == code_name || enumeration.name == subcode_name;
}

}  // namespace ucwagen::cpp
