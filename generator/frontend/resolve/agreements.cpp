#include "generator/frontend/resolve/agreements.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace ucwagen::resolve {

void add_agreements(ir::Api& api, const std::vector<Agreement>& agreements) {
  std::map<std::pair<std::string, int>, std::vector<ir::Source>> others;
  for (const Agreement& agreement : agreements)
    others[{agreement.row.file, agreement.row.line}].push_back(agreement.other);
  if (others.empty()) return;
  const auto add = [&](ir::Type& type, const ir::Source& row) {
    const auto found = others.find({row.file, row.line});
    if (found == others.end()) return;
    const auto own = std::ranges::find_if(type.evidence, [&](const ir::Evidence& evidence) {
      return evidence.source.file == row.file && evidence.source.line == row.line;
    });
    if (own == type.evidence.end()) return;
    const ir::How how = own->how;
    for (const ir::Source& other : found->second) type.evidence.push_back({how, other});
  };
  for (ir::Resource& resource : api.resources) {
    for (ir::Property& property : resource.properties) add(property.type, property.source);
    for (ir::Operation& operation : resource.operations) {
      for (ir::Parameter& parameter : operation.query_parameters) add(parameter.type, parameter.source);
      for (ir::Parameter& parameter : operation.body_parameters) add(parameter.type, parameter.source);
    }
  }
}

}  // namespace ucwagen::resolve
