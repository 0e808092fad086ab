#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "generator/frontend/sample/json_tree.hpp"

/// Samples come in JSON and XML, and the two say the same: where one is damaged, the other is right.
namespace ucwagen::resolve {

/// What an XML sample shows: names of properties, links and embedded resources, and the text of properties.
struct XmlSample {
  std::unordered_set<std::string> names;
  std::unordered_map<std::string, std::string> texts;  ///< of single properties; the first one of a name
  /// False for `<events>`, `<reason>` and other roots whose elements bear the names: nothing can be missed
  /// there.
  bool names_all = false;
};

/// Reads `<property name>`, `<propertyList name>`, `<link rel>` and `<resource rel>`; the outermost resource
/// is the sample itself and names nothing.
[[nodiscard]] XmlSample read_xml(std::string_view body);

struct SampleDifference {
  std::vector<std::string> only_json, only_xml;  ///< names that the other sample lacks, sorted
  std::vector<std::string> mangled;  ///< strings of JSON that lost or gained blanks: "SkypeforBusiness"
};

/// Compares the two samples, and gives mangled strings of the JSON tree the text that the XML has.
SampleDifference repair_from_xml(Json& root, const XmlSample& xml);

}  // namespace ucwagen::resolve
