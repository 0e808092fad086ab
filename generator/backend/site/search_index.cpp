#include <algorithm>
#include <nlohmann/json.hpp>

#include "generator/backend/site/site_reference.hpp"
#include "generator/base/safe_text.hpp"

namespace ucwagen::site {
namespace {

using nlohmann::json;

/// What an entry of the index is; site.js has the words in the same order.
enum class EntryKind { resource, enumeration, property, link, event, operation, input, member, error, scope };

/// How much prose of a page and of a fact can be searched.
constexpr std::size_t page_prose = 200, fact_prose = 60;

/// The beginning of a text, up to the end of a word.
std::string beginning(const std::string& text, std::size_t length) {
  if (text.size() <= length) return base::safe_text(text);
  const std::size_t blank = text.rfind(' ', length);
  return base::safe_text(text.substr(0, blank == std::string::npos ? 0 : blank)) + "…";
}

/// The facts of one page: kind, name, anchor, prose.
class Facts {
 public:
  void add(EntryKind kind, const std::string& name, const AnchorId& anchor, const std::string& prose = {}) {
    json fact = json::array({static_cast<int>(kind), base::safe_text(name), anchor.str()});
    if (!prose.empty()) fact.push_back(beginning(prose, fact_prose));
    list_.push_back(std::move(fact));
  }
  json take() { return std::move(list_); }

 private:
  json list_ = json::array();
};

json facts_of(const ir::Resource& resource, const Addresses& addresses) {
  Facts facts;
  for (const ir::Property& property : resource.properties)
    facts.add(EntryKind::property, property.name, addresses.anchor(property), property.description);
  for (const ir::Link& link : resource.links)
    if (link.rel != "self") facts.add(EntryKind::link, link.rel, addresses.anchor(link));
  for (const ir::Event& event : resource.events)
    facts.add(EntryKind::event, event.type + ' ' + event.resource, addresses.anchor(event), event.reason);
  for (const ir::Operation& operation : resource.operations) {
    facts.add(EntryKind::operation, operation.method, addresses.anchor(operation), operation.description);
    for (const ir::Input& input : operation.inputs)
      facts.add(EntryKind::input, input.name, addresses.anchor(input), input.description);
  }
  return facts.take();
}

json facts_of(const ir::Enumeration& enumeration, const Addresses& addresses) {
  Facts facts;
  for (const ir::Member& member : enumeration.members)
    facts.add(EntryKind::member, member.name, addresses.anchor(member), member.description);
  return facts.take();
}

json page(EntryKind kind, const std::string& name, const Href& href, const std::string& prose, json facts) {
  return json::array({static_cast<int>(kind), base::safe_text(name), href.str(), beginning(prose, page_prose),
                      std::move(facts)});
}

std::string prose_of(const ir::Resource& resource) {
  return resource.description.empty() || resource.description == resource.summary
             ? resource.summary
             : resource.summary + ' ' + resource.description;
}

}  // namespace

std::string search_index(const Reference& reference) {
  const Addresses& addresses = reference.addresses;
  json pages = json::array();
  for (const ir::Resource& resource : reference.api.resources)
    pages.push_back(page(EntryKind::resource, resource.name, *addresses.resource(resource.name),
                         prose_of(resource), facts_of(resource, addresses)));
  for (const ir::Enumeration& enumeration : reference.catalogue.enumerations())
    pages.push_back(page(EntryKind::enumeration, enumeration.name, *addresses.enumeration(enumeration.name),
                         enumeration.summary, facts_of(enumeration, addresses)));
  for (const ErrorPlaces& error : reference.errors)
    pages.push_back(page(EntryKind::error, error.subcode ? error.code + ' ' + *error.subcode : error.code,
                         *addresses.error(error.code, error.subcode), error.places.front().description,
                         json::array()));
  Facts scopes;
  for (const ir::Scope& scope : reference.api.scopes)
    scopes.add(EntryKind::scope, scope.name, AnchorId::of("scope." + scope.name), scope.description);
  pages.push_back(page(EntryKind::scope, "Scopes", Href::page(Kind::list, cpp::FileStem::of("scopes")), "",
                       scopes.take()));
  // ASCII alone: whatever the server says the encoding is, the script is the same.
  return "ucwagenIndex=" + pages.dump(-1, ' ', true, json::error_handler_t::replace) + ";\n";
}

}  // namespace ucwagen::site
