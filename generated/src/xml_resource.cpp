// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#ifdef UCWA_XML

#include "xml_resource.hpp"

#include <algorithm>
#include <utility>

#include "text.hpp"

namespace ucwa::detail {

namespace {

enum class ScalarKind { text, boolean, number };

ScalarKind scalar_of(const Field* field) {
  if (field == nullptr) return ScalarKind::text;
  switch (field->kind) {
    case Kind::boolean:
    case Kind::booleans: return ScalarKind::boolean;
    case Kind::int32:
    case Kind::int32s:
    case Kind::real:
    case Kind::reals: return ScalarKind::number;
    default: return ScalarKind::text;
  }
}

void write_scalar(ScalarKind kind, std::string_view text, std::string& out) {
  const std::string_view bare = trimmed(text);
  if (kind == ScalarKind::boolean) {
    if (const auto value = parse_boolean(bare)) {
      out += *value ? "true" : "false";
      return;
    }
  }
  if (kind == ScalarKind::number && !bare.empty() && number_length(bare) == bare.size()) {
    out += bare;
    return;
  }
  append_quoted(out, text);
}

void write_property(const XmlTree& tree, const XmlNode& node, bool list, ScalarKind scalar,
                    std::string& out) {
  if (parse_boolean(tree.attribute(node, "xsi:nil")).value_or(false)) {
    out += "null";
  } else if (list) {
    std::size_t count = 0;
    out += '[';
    for (const XmlNode& item : tree.children(node)) {
      if (count++ != 0) out += ',';
      write_scalar(scalar, item.text, out);
    }
    out += ']';
  } else {
    write_scalar(scalar, node.text, out);
  }
}

}  // namespace

bool XmlResources::resource(const Type* type, const XmlNode& node, std::string& out) {
  if (++depth_ > max_depth) return fail("nested deeper than " + std::to_string(max_depth) + " levels");
  ObjectText object(out);
  properties(type, node, object);
  if (!links(type, node, object) || !embedded(type, node, object)) return false;
  object.close();
  --depth_;
  return true;
}

void XmlResources::properties(const Type* type, const XmlNode& node, ObjectText& object) {
  // The attribute rel is the key of the embedded resource; its own rel is a property.
  for (const XmlNode& child : tree_.children(node)) {
    const std::string_view kind = child.local_name();
    if (kind != "property" && kind != "propertyList") continue;
    const std::string_view name = tree_.attribute(child, "name");
    const ScalarKind scalar = scalar_of(type != nullptr ? find_field(type->properties, name) : nullptr);
    write_property(tree_, child, kind == "propertyList", scalar, object.member(name));
  }
}

/// Writes a link from the attributes of its element. The attributes of a resource are its self link.
void XmlResources::link(const XmlNode& node, std::string& out) {
  ObjectText object(out);
  for (std::uint32_t i = 0; i < node.attribute_count; ++i) {
    const auto& [name, value] = tree_.attributes[node.first_attribute + i];
    const std::string_view prefix = name.substr(0, name.find(':'));
    if (name != "rel" && prefix != "xmlns" && prefix != "xsi") object.text(name, value);
  }
  object.close();
}

bool XmlResources::links(const Type* type, const XmlNode& node, ObjectText& object) {
  std::vector<Group> groups;
  if (!group(node, "link", type != nullptr ? type->links.count : 0, groups)) return false;
  const std::string_view self = tree_.attribute(node, "href");
  if (groups.empty() && self.empty()) return true;
  std::string text;
  ObjectText links(text);
  if (!self.empty()) link(node, links.member("self"));
  for (const Group& group : groups) {
    const Field* field = type != nullptr ? find_field(type->links, group.rel) : nullptr;
    const bool array = group.nodes.size() > 1 || (field != nullptr && field->kind == Kind::links);
    std::string& out = links.member(group.rel);
    if (array) out += '[';
    for (std::size_t i = 0; i < group.nodes.size(); ++i) {
      if (i != 0) out += ',';
      link(*group.nodes[i], out);
    }
    if (array) out += ']';
  }
  links.close();
  object.member("_links") += text;
  return true;
}

bool XmlResources::embedded(const Type* type, const XmlNode& node, ObjectText& object) {
  std::vector<Group> groups;
  if (!group(node, "resource", type != nullptr ? type->embedded.count : 0, groups)) return false;
  if (groups.empty()) return true;
  std::string text;
  ObjectText embedded(text);
  for (const Group& group : groups) {
    const Field* field = type != nullptr ? find_field(type->embedded, group.rel) : nullptr;
    const bool array = group.nodes.size() > 1 || (field != nullptr && field->kind == Kind::resources);
    std::string& out = embedded.member(group.rel);
    if (array) out += '[';
    for (std::size_t i = 0; i < group.nodes.size(); ++i) {
      if (i != 0) out += ',';
      if (!resource(field != nullptr ? &field->type() : nullptr, *group.nodes[i], out)) return false;
    }
    if (array) out += ']';
  }
  embedded.close();
  object.member("_embedded") += text;
  return true;
}

/// Groups the elements of a kind by their attribute rel. The page names `known` of the rels. The number of the others
/// is limited, since the search below takes time.
bool XmlResources::group(const XmlNode& parent, std::string_view kind, std::size_t known,
                         std::vector<Group>& groups) {
  for (const XmlNode& child : tree_.children(parent)) {
    if (child.local_name() != kind) continue;
    const std::string_view rel = tree_.attribute(child, "rel");
    const auto same = [&](const Group& each) { return each.rel == rel; };
    auto found = std::find_if(groups.begin(), groups.end(), same);
    if (found == groups.end()) {
      if (groups.size() == max_members + known) {
        return fail("an element holds elements '" + std::string(kind) + "' of more than " +
                    std::to_string(max_members) + " unknown rels");
      }
      found = groups.insert(groups.end(), Group{rel, {}});
    }
    found->nodes.push_back(&child);
  }
  return true;
}

bool XmlResources::fail(std::string message) {
  error_ = std::move(message);
  return false;
}

}  // namespace ucwa::detail

#endif
