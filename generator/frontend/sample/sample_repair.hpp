#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "generator/frontend/sample/json_tree.hpp"

/// Samples are given in JSON and in XML with the same content, so the XML can repair damaged JSON.
namespace ucwagen::sample {

/// The content of an XML sample: names of properties, links and embedded resources, and the text of properties.
struct XmlSample {
  std::unordered_set<std::string> names;
  std::unordered_map<std::string, std::string> texts;  ///< of single properties; the first one of a name
  /// False for `<events>`, `<reason>` and other roots whose elements have the names; missing names are then not
  /// reported.
  bool names_all = false;
};

/// Reads `<property name>`, `<propertyList name>`, `<link rel>` and `<resource rel>`; the outermost resource
/// is the sample itself.
[[nodiscard]] XmlSample read_xml(std::string_view body);

struct SampleDifference {
  std::vector<std::string> only_json, only_xml;  ///< names that the other sample lacks, sorted
  std::vector<std::string> mangled;  ///< strings of JSON that lost or gained blanks: "SkypeforBusiness"
};

/// Compares the two samples, and replaces mangled strings of the JSON tree by the text of the XML.
SampleDifference repair_from_xml(Json& root, const XmlSample& xml);

}  // namespace ucwagen::sample
