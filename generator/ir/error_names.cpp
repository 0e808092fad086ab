#include "generator/ir/error_names.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "generator/base/text.hpp"

namespace ucwagen::ir {
namespace {

/// The members of a page, followed by the names that only tables have, sorted.
class Names {
 public:
  explicit Names(const Enumeration* page) {
    if (page != nullptr) members_ = page->members;
    for (const Member& member : members_) seen_.insert(lower_case(member.name));
  }

  void add(const std::string& name, const Source& source) {
    if (name.empty() || seen_.contains(lower_case(name))) return;
    added_.try_emplace(lower_case(name), Member{name, {}, source});
  }

  std::vector<Member> take() && {
    for (auto& [key, member] : added_) members_.push_back(std::move(member));
    return std::move(members_);
  }

 private:
  std::vector<Member> members_;
  std::set<std::string> seen_;
  std::map<std::string, Member> added_;  ///< by the name in lower case
};

/// The place of an enumeration in the sorted list. It is added if it is missing.
std::vector<Enumeration>::iterator place_of(std::vector<Enumeration>& list, const char* name) {
  const auto place = std::ranges::lower_bound(list, name, {}, &Enumeration::name);
  if (place != list.end() && place->name == name) return place;
  return list.insert(place, Enumeration{name, {}, {}, {}});
}

}  // namespace

void close_error_names(Api& api) {
  Names codes(find_enumeration(api, error_code_enumeration));
  Names subcodes(find_enumeration(api, error_subcode_enumeration));
  for (const StatusError& error : api.status_errors) codes.add(error.name, error.source);
  for (const Resource& resource : api.resources) {
    for (const Operation& operation : resource.operations) {
      for (const Error& error : operation.errors) {
        codes.add(error.error, error.source);
        subcodes.add(error.subcode.value_or(""), error.source);
      }
    }
    for (const Event& event : resource.events) {
      for (const AsyncError& error : event.async_errors) {
        codes.add(error.code, error.source);
        subcodes.add(error.subcode.value_or(""), error.source);
      }
    }
  }
  api.error_codes = std::move(codes).take();
  api.error_subcodes = std::move(subcodes).take();
}

const std::vector<Member>* complete_members(const Api& api, const std::string& enumeration) {
  if (enumeration == error_code_enumeration && !api.error_codes.empty()) return &api.error_codes;
  if (enumeration == error_subcode_enumeration && !api.error_subcodes.empty()) return &api.error_subcodes;
  const Enumeration* found = find_enumeration(api, enumeration);
  return found == nullptr ? nullptr : &found->members;
}

std::vector<Enumeration> complete_enumerations(const Api& api) {
  std::vector<Enumeration> list = api.enumerations;
  for (const char* name : {error_code_enumeration, error_subcode_enumeration}) {
    if (const auto* members = complete_members(api, name)) place_of(list, name)->members = *members;
  }
  return list;
}

std::vector<Enumeration> with_error_enumerations(std::vector<Enumeration> list) {
  for (const char* name : {error_code_enumeration, error_subcode_enumeration}) place_of(list, name);
  return list;
}

}  // namespace ucwagen::ir
