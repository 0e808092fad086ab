#include "generator/backend/cpp/families.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "generator/backend/cpp/identifiers.hpp"

namespace ucwagen::cpp {
namespace {

constexpr std::size_t smallest_family = 3;

using Members = std::set<std::string>;

/// The facts that determine the C++ declarations of a resource's members, without the link `self`, whose type differs
/// in each resource.
Members members_of(const ir::Resource& resource) {
  Members members;
  for (const ir::Property& property : resource.properties) {
    const ir::Type& type = property.type;
    members.insert("property " + property.name + ' ' + std::to_string(static_cast<int>(type.kind)) + ' ' +
                   type.enumeration + (type.array ? " array" : ""));
  }
  for (const ir::Link& link : resource.links) {
    if (link.rel == "self") continue;
    members.insert("link " + link.rel + ' ' + link.target.value_or("") + ' ' +
                   std::to_string(static_cast<int>(link.cardinality)) +
                   (link.embedded.value_or(false) ? " embedded" : ""));
  }
  return members;
}

/// Every run of whole words of a name: "pinned_group", "pinned" and "group" of pinnedGroup.
std::set<std::string> runs_of_words(const std::string& name) {
  const std::string words = snake_case(name) + '_';
  std::set<std::string> runs;
  for (std::size_t begin = 0; begin < words.size(); begin = words.find('_', begin) + 1)
    for (std::size_t end = words.find('_', begin); end != std::string::npos; end = words.find('_', end + 1))
      runs.insert(words.substr(begin, end - begin));
  return runs;
}

/// The resource whose name occurs in most of the other names; nullptr if there is none.
const ir::Resource* head_of(const std::vector<const ir::Resource*>& resources) {
  std::map<std::string, std::size_t> holders;
  for (const ir::Resource* resource : resources)
    for (const std::string& run : runs_of_words(resource->name)) ++holders[run];
  const ir::Resource* head = nullptr;
  std::size_t most = 1;  // its own
  for (const ir::Resource* candidate : resources) {
    const std::size_t count = holders[snake_case(candidate->name)];
    if (count > most) {
      most = count;
      head = candidate;
    }
  }
  return head;
}

}  // namespace

std::vector<Family> families_of(const ir::Api& api) {
  std::map<Members, std::vector<const ir::Resource*>> by_members;
  for (const ir::Resource& resource : api.resources) {
    if (!resource.alias_of) by_members[members_of(resource)].push_back(&resource);
  }
  std::vector<Family> families;
  for (auto& [members, resources] : by_members) {
    if (members.empty() || resources.size() < smallest_family) continue;
    if (const ir::Resource* head = head_of(resources)) families.push_back({head, std::move(resources)});
  }
  std::ranges::sort(families, [](const Family& a, const Family& b) { return a.head->name < b.head->name; });
  return families;
}

}  // namespace ucwagen::cpp
