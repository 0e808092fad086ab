#include "generator/frontend/sample/sample_repair.hpp"

#include <algorithm>
#include <utility>

#include "generator/base/entities.hpp"

namespace ucwagen::sample {

namespace {

constexpr auto npos = std::string_view::npos;

/// The value of an attribute inside a tag; attributes are written name="value" throughout.
std::string attribute(std::string_view tag, std::string_view name) {
  for (std::size_t at = tag.find(name); at != npos; at = tag.find(name, at + 1)) {
    std::string_view rest = tag.substr(at + name.size());
    if (at == 0 || tag[at - 1] != ' ' || !rest.starts_with("=\"")) continue;
    rest.remove_prefix(2);
    return decode_entities(rest.substr(0, rest.find('"')));
  }
  return {};
}

std::string without_blanks(std::string_view text) {
  std::string dense;
  for (const char each : text) {
    if (each != ' ' && each != '\n' && each != '\t') dense += each;
  }
  return dense;
}

/// Compares the members that both samples have.
class SampleRepair {
 public:
  SampleRepair(const XmlSample& xml, SampleDifference& difference) : xml_(xml), difference_(difference) {}

  void walk(Json& resource) {
    for (auto& [name, value] : resource.members) {
      if (name == "_links") {
        for (const auto& link : value.members) see(link.name);
      } else if (name == "_embedded") {
        for (auto& [rel, embedded] : value.members) {
          see(rel);
          walk(embedded);
          for (Json& item : embedded.items) walk(item);
        }
      } else {
        see(name);
        repair(name, value);
      }
    }
  }

  /// Ignores names that only one form can have: `rel` and `self` are attributes in XML, and tokens and namespaces do
  /// not occur in JSON.
  void finish() {
    if (!xml_.names_all) return;
    for (const std::string& name : xml_.names) {
      if (!seen_.contains(name) && name != "rel") difference_.only_xml.push_back(name);
    }
    for (const std::string& name : seen_) {
      if (!xml_.names.contains(name) && name != "rel" && name != "self")
        difference_.only_json.push_back(name);
    }
    std::ranges::sort(difference_.only_xml);
    std::ranges::sort(difference_.only_json);
  }

 private:
  void see(const std::string& name) { seen_.insert(name); }

  void repair(const std::string& name, Json& value) {
    const auto text = xml_.texts.find(name);
    if (value.kind != Json::Kind::string || text == xml_.texts.end() || text->second == value.text) return;
    if (without_blanks(text->second) != without_blanks(value.text)) return;
    difference_.mangled.push_back(name);
    value.text = text->second;
  }

  const XmlSample& xml_;
  SampleDifference& difference_;
  std::unordered_set<std::string> seen_;
};

}  // namespace

XmlSample read_xml(std::string_view body) {
  XmlSample sample;
  bool outermost = true;
  for (std::size_t open = body.find('<'); open != npos; open = body.find('<', open + 1)) {
    const std::size_t close = body.find('>', open);
    if (close == npos) break;
    const std::string_view tag = body.substr(open + 1, close - open - 1);
    if (tag.starts_with('/') || tag.starts_with('?') || tag.starts_with('!')) continue;
    const std::string_view element = tag.substr(0, tag.find_first_of(" /"));
    const bool root = std::exchange(outermost, false);
    if (root) sample.names_all = element == "resource" || element == "input";
    if (element == "property" || element == "propertyList") {
      const std::string name = attribute(tag, "name");
      sample.names.insert(name);
      const std::string_view text = body.substr(close + 1);
      if (element == "property" && !tag.ends_with('/'))
        sample.texts.try_emplace(name, decode_entities(text.substr(0, text.find('<'))));
    } else if (!root && (element == "link" || element == "resource")) {
      sample.names.insert(attribute(tag, "rel"));
    }
  }
  return sample;
}

SampleDifference repair_from_xml(Json& root, const XmlSample& xml) {
  SampleDifference difference;
  SampleRepair repair(xml, difference);
  repair.walk(root);
  repair.finish();
  return difference;
}

}  // namespace ucwagen::sample
