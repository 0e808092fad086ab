#include "xml.hpp"

#include "engine.hpp"
#include "text.hpp"

#ifdef UCWA_XML

#include "xml_resource.hpp"

namespace ucwa::detail {

namespace {

/// Converts events and errors to JSON.
class XmlEvents {
 public:
  XmlEvents(const XmlTree& tree, XmlResources& resources) : tree_(tree), resources_(resources) {}

  bool events(const XmlNode& node, std::string& out) {
    ObjectText object(out);
    if (!resources_.links(nullptr, node, object)) return false;
    bool any = false;
    for (const XmlNode& child : tree_.children(node)) {
      if (child.local_name() != "sender") continue;
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
      const bool property = child.local_name() == "property";
      const std::string_view name = property ? tree_.attribute(child, "name") : child.local_name();
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
      if (child.local_name() == "in") reference(child, object.member("in"));
      if (child.local_name() == "reason") reason(child, object.member("reason"));
      if (child.local_name() == "status") object.text("status", child.text);
    }
    const std::string_view status = tree_.attribute(node, "status");
    if (!status.empty()) object.text("status", status);
    object.text("type", node.local_name());
    if (!resources_.embedded(nullptr, node, object)) return false;
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
      const bool property = child.local_name() == "property" || child.local_name() == "parameter";
      object.text(property ? tree_.attribute(child, "name") : child.local_name(), child.text);
    }
    object.close();
  }

  const XmlTree& tree_;
  XmlResources& resources_;
};

/// The JSON text of a `<resource>`, `<input>`, `<events>` or `<reason>` document; without one, `error` is set.
std::optional<std::string> json_of_xml(const Type& type, std::string_view xml, DecodeError& error) {
  XmlTree tree;
  if (auto wrong = parse_xml(xml, tree)) {
    error = *std::move(wrong);
    return std::nullopt;
  }
  const XmlNode& root = tree.root();
  const std::string_view kind = root.local_name();
  std::string json;
  XmlResources resources(tree);
  XmlEvents events(tree, resources);
  bool good = true;
  if (kind == "reason") {
    events.reason(root, json);
  } else if (kind == "events") {
    good = events.events(root, json);
  } else if (kind == "resource" || kind == "input") {
    good = resources.resource(&type, root, json);
  } else {
    error = {"", "the root element is '" + std::string(root.name) + "', not 'resource'"};
    return std::nullopt;
  }
  if (good) return json;
  error = {"", resources.error()};
  return std::nullopt;
}

}  // namespace

std::optional<std::string> json_of_reason(std::string_view xml) {
  XmlTree tree;
  if (parse_xml(xml, tree) || tree.root().local_name() != "reason") return std::nullopt;
  std::string json;
  XmlResources resources(tree);
  XmlEvents(tree, resources).reason(tree.root(), json);
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
