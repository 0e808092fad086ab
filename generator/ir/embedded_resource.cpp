#include "generator/ir/embedded_resource.hpp"

namespace ucwagen::ir {

bool may_be_embedded(const Link& link) { return link.rel != "self" && link.embedded.value_or(true); }

const Resource* embedded_resource(const Api& api, const Link& link) {
  if (!may_be_embedded(link)) return nullptr;
  if (const auto alias = api.aliases.find(link.rel); alias != api.aliases.end()) {
    if (const Resource* resource = described_resource(api, alias->second)) return resource;
  }
  return link.target ? described_resource(api, *link.target) : nullptr;
}

}  // namespace ucwagen::ir
