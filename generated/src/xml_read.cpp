// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#include "xml.hpp"

#include "engine.hpp"
#include "text.hpp"

#ifdef UCWA_XML

#include "xml_tree.hpp"

namespace ucwa::detail {

namespace {

/// The element's name without a prefix.
std::string_view element(const XmlNode& node) {
  const std::size_t colon = node.name.find(':');
  return colon == std::string_view::npos ? node.name : node.name.substr(colon + 1);
}

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

/// Elements with the same kind and name, which are one member: an array if there are several, or if the type says so.
struct Group {
  std::string_view name;
  std::vector<const XmlNode*> nodes;
};

class ToJson {
 public:
  explicit ToJson(const XmlTree& tree) : tree_(tree) {}

  bool resource(const Type* type, const XmlNode& node, std::string& out) {
    if (++depth_ > max_depth) return false;
    ObjectText object(out);
    properties(type, node, object);
    links(type, node, object);
    if (!embedded(type, node, object)) return false;
    object.close();
    --depth_;
    return true;
  }

  bool events(const XmlNode& node, std::string& out) {
    ObjectText object(out);
    links(nullptr, node, object);
    bool any = false;
    for (const XmlNode& child : tree_.children(node)) {
      if (element(child) != "sender") continue;
      std::string& text = any ? out : object.member("sender");
      text += any ? ',' : '[';
      any = true;
      if (!sender(child, text)) return false;
    }
    if (any) out += ']';
    object.close();
    return true;
  }

  /// Reads an error: `<reason><code>..</code>...`, or the same as properties.
  void reason(const XmlNode& node, std::string& out) {
    ObjectText object(out);
    for (const XmlNode& child : tree_.children(node)) {
      const bool property = element(child) == "property";
      const std::string_view name = property ? tree_.attribute(child, "name") : element(child);
      std::string& text = object.member(name);
      if (name == "parameters" || name == "debugInfo") {
        bag(child, text);
      } else {
        append_quoted(text, child.text);
      }
    }
    object.close();
  }

 private:
  void properties(const Type* type, const XmlNode& node, ObjectText& object) {
    // The attribute rel is the key of the embedded resource; its own rel is a property.
    for (const XmlNode& child : tree_.children(node)) {
      const std::string_view kind = element(child);
      if (kind != "property" && kind != "propertyList") continue;
      const std::string_view name = tree_.attribute(child, "name");
      const ScalarKind scalar = scalar_of(type != nullptr ? find_field(type->properties, name) : nullptr);
      property(child, kind == "propertyList", scalar, object.member(name));
    }
  }

  void property(const XmlNode& node, bool list, ScalarKind scalar, std::string& out) {
    if (parse_boolean(tree_.attribute(node, "xsi:nil")).value_or(false)) {
      out += "null";
    } else if (list) {
      std::size_t count = 0;
      out += '[';
      for (const XmlNode& item : tree_.children(node)) {
        if (count++ != 0) out += ',';
        write_scalar(scalar, item.text, out);
      }
      out += ']';
    } else {
      write_scalar(scalar, node.text, out);
    }
  }

  /// Writes a link from the attributes of its element. The attributes of a resource are its self link.
  void link(const XmlNode& node, std::string& out) {
    ObjectText object(out);
    for (std::uint32_t i = 0; i < node.attribute_count; ++i) {
      const auto& [name, value] = tree_.attributes[node.first_attribute + i];
      const std::string_view prefix = name.substr(0, name.find(':'));
      if (name != "rel" && prefix != "xmlns" && prefix != "xsi") object.text(name, value);
    }
    object.close();
  }

  void links(const Type* type, const XmlNode& node, ObjectText& object) {
    const std::vector<Group> groups = grouped(node, "link");
    const std::string_view self = tree_.attribute(node, "href");
    if (groups.empty() && self.empty()) return;
    std::string text;
    ObjectText links(text);
    if (!self.empty()) link(node, links.member("self"));
    for (const Group& group : groups) {
      const Field* field = type != nullptr ? find_field(type->links, group.name) : nullptr;
      const bool array = group.nodes.size() > 1 || (field != nullptr && field->kind == Kind::links);
      std::string& out = links.member(group.name);
      if (array) out += '[';
      for (std::size_t i = 0; i < group.nodes.size(); ++i) {
        if (i != 0) out += ',';
        link(*group.nodes[i], out);
      }
      if (array) out += ']';
    }
    links.close();
    object.member("_links") += text;
  }

  bool embedded(const Type* type, const XmlNode& node, ObjectText& object) {
    const std::vector<Group> groups = grouped(node, "resource");
    if (groups.empty()) return true;
    std::string text;
    ObjectText embedded(text);
    for (const Group& group : groups) {
      const Field* field = type != nullptr ? find_field(type->embedded, group.name) : nullptr;
      const bool array = group.nodes.size() > 1 || (field != nullptr && field->kind == Kind::resources);
      std::string& out = embedded.member(group.name);
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

  bool sender(const XmlNode& node, std::string& out) {
    ObjectText object(out);
    object.text("rel", tree_.attribute(node, "rel"));
    object.text("href", tree_.attribute(node, "href"));
    std::string& text = object.member("events");
    text += '[';
    std::size_t count = 0;
    for (const XmlNode& child : tree_.children(node)) {
      if (count++ != 0) text += ',';
      if (!event(child, text)) return false;
    }
    text += ']';
    object.close();
    return true;
  }

  /// Reads an event: the element's name is the type, its attributes are the member `link` of JSON.
  bool event(const XmlNode& node, std::string& out) {
    ObjectText object(out);
    reference(node, object.member("link"));
    for (const XmlNode& child : tree_.children(node)) {
      if (element(child) == "in") reference(child, object.member("in"));
      if (element(child) == "reason") reason(child, object.member("reason"));
      if (element(child) == "status") object.text("status", child.text);
    }
    const std::string_view status = tree_.attribute(node, "status");
    if (!status.empty()) object.text("status", status);
    object.text("type", element(node));
    if (!embedded(nullptr, node, object)) return false;
    object.close();
    return true;
  }

  void reference(const XmlNode& node, std::string& out) {
    ObjectText object(out);
    for (std::uint32_t i = 0; i < node.attribute_count; ++i) {
      const auto& [name, value] = tree_.attributes[node.first_attribute + i];
      if (name != "status" && name.substr(0, 5) != "xmlns") object.text(name, value);
    }
    object.close();
  }

  void bag(const XmlNode& node, std::string& out) {
    ObjectText object(out);
    for (const XmlNode& child : tree_.children(node)) {
      const bool property = element(child) == "property" || element(child) == "parameter";
      object.text(property ? tree_.attribute(child, "name") : element(child), child.text);
    }
    object.close();
  }

  /// The elements of a kind, grouped by their attribute rel.
  std::vector<Group> grouped(const XmlNode& parent, std::string_view kind) {
    std::vector<Group> groups;
    for (const XmlNode& child : tree_.children(parent)) {
      if (element(child) != kind) continue;
      const std::string_view rel = tree_.attribute(child, "rel");
      Group* group = nullptr;
      for (Group& known : groups) {
        if (known.name == rel) group = &known;
      }
      if (group == nullptr && groups.size() > max_members) break;  // the JSON will be refused
      if (group == nullptr) group = &groups.emplace_back(Group{rel, {}});
      group->nodes.push_back(&child);
    }
    return groups;
  }

  const XmlTree& tree_;
  int depth_ = 0;
};

}  // namespace

/// The JSON text of a `<resource>`, `<input>`, `<events>` or `<reason>` document; without one, `error` is set.
std::optional<std::string> json_of_xml(const Type& type, std::string_view xml, DecodeError& error) {
  XmlTree tree;
  if (auto wrong = parse_xml(xml, tree)) {
    error = *std::move(wrong);
    return std::nullopt;
  }
  const XmlNode& root = tree.root();
  const std::string_view kind = element(root);
  std::string json;
  ToJson converter(tree);
  bool good = true;
  if (kind == "reason") {
    converter.reason(root, json);
  } else if (kind == "events") {
    good = converter.events(root, json);
  } else if (kind == "resource" || kind == "input") {
    good = converter.resource(&type, root, json);
  } else {
    error = {"", "the root element is '" + std::string(root.name) + "', not 'resource'"};
    return std::nullopt;
  }
  if (good) return json;
  error = {"", "nested deeper than " + std::to_string(max_depth) + " levels"};
  return std::nullopt;
}

std::optional<std::string> json_of_reason(std::string_view xml) {
  XmlTree tree;
  if (parse_xml(xml, tree) || element(tree.root()) != "reason") return std::nullopt;
  std::string json;
  ToJson(tree).reason(tree.root(), json);
  return json;
}

std::optional<DecodeError> decode_xml(const Type& type, void* object, std::string_view text,
                                      const DecodeOptions& options) {
  DecodeError error;
  const auto json = json_of_xml(type, text, error);
  if (!json) return error;
  return decode_json(type, object, *json, options);
}

}  // namespace ucwa::detail

#else

namespace ucwa::detail {

std::optional<std::string> json_of_reason(std::string_view) { return std::nullopt; }

std::optional<DecodeError> decode_xml(const Type&, void*, std::string_view, const DecodeOptions&) {
  return DecodeError{"", "these bindings were built without XML (CMake option UCWA_XML)"};
}

}  // namespace ucwa::detail

#endif
