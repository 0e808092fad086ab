#include "xml.hpp"

#include "engine.hpp"
#include "text.hpp"

#ifdef UCWA_XML

#include <pugixml.hpp>

namespace ucwa::detail {

namespace {

std::string_view attribute(const pugi::xml_node& node, const char* name) {
  return node.attribute(name).value();
}

/// The element's name without a prefix.
std::string_view element(const pugi::xml_node& node) {
  const std::string_view name = node.name();
  const std::size_t colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

/// The text of an element whole: comments and CDATA sections cut it into pieces.
std::string text_of(const pugi::xml_node& node) {
  std::string text;
  for (const pugi::xml_node& piece : node.children()) {
    if (piece.type() == pugi::node_pcdata || piece.type() == pugi::node_cdata) text += piece.value();
  }
  return text;
}

bool is_nil(const pugi::xml_node& node) {
  const auto nil = parse_boolean(attribute(node, "xsi:nil"));
  return nil && *nil;
}

const Field* find_field(const List<Field>& fields, std::string_view name) {
  for (const Field& field : fields) {
    if (field.name == name) return &field;
  }
  return nullptr;
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

/// A JSON number is narrower than what a number parser takes: no leading zero, no bare point.
bool is_json_number(std::string_view text) {
  Tree tree;
  return !parse_json(text, tree) && tree.root().kind == Node::Kind::number && tree.root().json == text;
}

void write_scalar(ScalarKind kind, std::string_view text, std::string& out) {
  const std::string_view bare = trimmed(text);
  if (kind == ScalarKind::boolean) {
    if (const auto value = parse_boolean(bare)) {
      out += *value ? "true" : "false";
      return;
    }
  }
  if (kind == ScalarKind::number && is_json_number(bare)) {
    out += bare;
    return;
  }
  append_quoted(out, text);
}

/// Elements of one kind and name are one member; several are an array, or one is if the type says so.
struct Group {
  std::string_view name;
  std::vector<pugi::xml_node> nodes;
};

std::vector<Group> grouped(const pugi::xml_node& parent, std::string_view kind) {
  std::vector<Group> groups;
  for (const pugi::xml_node& child : parent.children()) {
    if (element(child) != kind) continue;
    const std::string_view rel = attribute(child, "rel");
    Group* group = nullptr;
    for (Group& known : groups) {
      if (known.name == rel) group = &known;
    }
    if (group == nullptr && groups.size() > max_members) break;  // too many already: the JSON will be refused
    if (group == nullptr) group = &groups.emplace_back(Group{rel, {}});
    group->nodes.push_back(child);
  }
  return groups;
}

class ToJson {
 public:
  bool resource(const Type* type, const pugi::xml_node& node, std::string& out) {
    if (++depth_ > max_depth) return false;
    ObjectText object(out);
    properties(type, node, object);
    links(type, node, object);
    if (!embedded(type, node, object)) return false;
    object.close();
    --depth_;
    return true;
  }

  bool events(const pugi::xml_node& node, std::string& out) {
    ObjectText object(out);
    links(nullptr, node, object);
    bool any = false;
    for (const pugi::xml_node& child : node.children()) {
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

  /// The shape of an error: `<reason><code>..</code>...`, or the same as properties.
  void reason(const pugi::xml_node& node, std::string& out) {
    ObjectText object(out);
    for (const pugi::xml_node& child : node.children()) {
      if (child.type() != pugi::node_element) continue;
      const bool property = element(child) == "property";
      const std::string_view name = property ? attribute(child, "name") : element(child);
      std::string& text = object.member(name);
      if (name == "parameters" || name == "debugInfo") {
        bag(child, text);
      } else {
        append_quoted(text, text_of(child));
      }
    }
    object.close();
  }

 private:
  void properties(const Type* type, const pugi::xml_node& node, ObjectText& object) {
    // The attribute rel is the key under which the resource is embedded; its own rel is a property.
    for (const pugi::xml_node& child : node.children()) {
      const std::string_view kind = element(child);
      if (kind != "property" && kind != "propertyList") continue;
      const std::string_view name = attribute(child, "name");
      const ScalarKind scalar = scalar_of(type != nullptr ? find_field(type->properties, name) : nullptr);
      property(child, kind == "propertyList", scalar, object.member(name));
    }
  }

  static void property(const pugi::xml_node& node, bool list, ScalarKind scalar, std::string& out) {
    if (is_nil(node)) {
      out += "null";
    } else if (list) {
      std::size_t count = 0;
      out += '[';
      for (const pugi::xml_node& item : node.children()) {
        if (item.type() != pugi::node_element) continue;
        if (count++ != 0) out += ',';
        write_scalar(scalar, text_of(item), out);
      }
      out += ']';
    } else {
      write_scalar(scalar, text_of(node), out);
    }
  }

  /// Of a link element, or of a resource's own: that is its self link.
  static void link(const pugi::xml_node& node, std::string& out) {
    ObjectText object(out);
    for (const pugi::xml_attribute& attribute : node.attributes()) {
      const std::string_view name = attribute.name();
      const std::string_view prefix = name.substr(0, name.find(':'));
      if (name != "rel" && prefix != "xmlns" && prefix != "xsi") object.text(name, attribute.value());
    }
    object.close();
  }

  static void links(const Type* type, const pugi::xml_node& node, ObjectText& object) {
    const std::vector<Group> groups = grouped(node, "link");
    const std::string_view self = attribute(node, "href");
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
        link(group.nodes[i], out);
      }
      if (array) out += ']';
    }
    links.close();
    object.member("_links") += text;
  }

  bool embedded(const Type* type, const pugi::xml_node& node, ObjectText& object) {
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
        if (!resource(field != nullptr ? &field->type() : nullptr, group.nodes[i], out)) return false;
      }
      if (array) out += ']';
    }
    embedded.close();
    object.member("_embedded") += text;
    return true;
  }

  bool sender(const pugi::xml_node& node, std::string& out) {
    ObjectText object(out);
    object.text("rel", attribute(node, "rel"));
    object.text("href", attribute(node, "href"));
    std::string& text = object.member("events");
    text += '[';
    std::size_t count = 0;
    for (const pugi::xml_node& child : node.children()) {
      if (child.type() != pugi::node_element) continue;
      if (count++ != 0) text += ',';
      if (!event(child, text)) return false;
    }
    text += ']';
    object.close();
    return true;
  }

  /// The type is the element's name; what JSON calls `link` are the attributes.
  bool event(const pugi::xml_node& node, std::string& out) {
    ObjectText object(out);
    reference(node, object.member("link"));
    for (const pugi::xml_node& child : node.children()) {
      if (element(child) == "in") reference(child, object.member("in"));
      if (element(child) == "reason") reason(child, object.member("reason"));
      if (element(child) == "status") object.text("status", text_of(child));
    }
    if (const pugi::xml_attribute status = node.attribute("status")) object.text("status", status.value());
    object.text("type", element(node));
    if (!embedded(nullptr, node, object)) return false;
    object.close();
    return true;
  }

  static void reference(const pugi::xml_node& node, std::string& out) {
    ObjectText object(out);
    for (const pugi::xml_attribute& attribute : node.attributes()) {
      const std::string_view name = attribute.name();
      if (name != "status" && name.substr(0, 5) != "xmlns") object.text(name, attribute.value());
    }
    object.close();
  }

  static void bag(const pugi::xml_node& node, std::string& out) {
    ObjectText object(out);
    for (const pugi::xml_node& child : node.children()) {
      if (child.type() != pugi::node_element) continue;
      const bool property = element(child) == "property" || element(child) == "parameter";
      object.text(property ? attribute(child, "name") : element(child), text_of(child));
    }
    object.close();
  }

  int depth_ = 0;
};

/// White space alone is a value too: `<property name="subject"> </property>`.
bool load(pugi::xml_document& document, std::string_view xml, DecodeError& error) {
  if (xml.size() > max_text_bytes) {
    error = {"", "the text is larger than 64 MB"};
    return false;
  }
  const pugi::xml_parse_result result =
      document.load_buffer(xml.data(), xml.size(), pugi::parse_default | pugi::parse_ws_pcdata_single);
  if (!result)
    error = {"", std::string(result.description()) + " (byte " + std::to_string(result.offset) + ")"};
  return static_cast<bool>(result);
}

}  // namespace

std::optional<std::string> json_of_xml(const Type& type, std::string_view xml, DecodeError& error) {
  pugi::xml_document document;
  if (!load(document, xml, error)) return std::nullopt;
  const pugi::xml_node root = document.document_element();
  std::string json;
  const bool events = element(root) == "events";
  if (element(root) == "reason") {
    ToJson().reason(root, json);
    return json;
  }
  if (element(root) != "resource" && element(root) != "input" && !events) {
    error = {"", "the root element is '" + std::string(root.name()) + "', not 'resource'"};
    return std::nullopt;
  }
  if (!(events ? ToJson().events(root, json) : ToJson().resource(&type, root, json))) {
    error = {"", "nested deeper than " + std::to_string(max_depth) + " levels"};
    return std::nullopt;
  }
  return json;
}

std::optional<std::string> json_of_reason(std::string_view xml) {
  pugi::xml_document document;
  DecodeError error;
  if (!load(document, xml, error) || element(document.document_element()) != "reason") return std::nullopt;
  std::string json;
  ToJson().reason(document.document_element(), json);
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
