// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#include "engine.hpp"
#include "text.hpp"
#include "ucwa/runtime/date_time.hpp"
#include "xml.hpp"

namespace ucwa::detail {

#ifdef UCWA_XML

namespace {

constexpr std::string_view name_space = "http://schemas.microsoft.com/rtc/2012/03/ucwa";

/// Escapes text for an element or an attribute. Characters that XML does not allow become U+FFFD.
void append_escaped(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\t': out += "&#9;"; break;
      case '\n': out += "&#10;"; break;
      case '\r': out += "&#13;"; break;
      default:
        if (static_cast<unsigned char>(c) < 0x20) {
          out += "\xEF\xBF\xBD";
        } else if (text.substr(at, 3) == "\xEF\xBF\xBE" || text.substr(at, 3) == "\xEF\xBF\xBF") {
          out += "\xEF\xBF\xBD";
          at += 2;
        } else {
          out += c;
        }
    }
  }
}

void append_attribute(std::string& out, std::string_view name, std::string_view value) {
  out += ' ';
  out += name;
  out += "=\"";
  append_escaped(out, value);
  out += '"';
}

/// Whether the text can be the name of an attribute.
bool is_name(std::string_view text) {
  for (const char c : text) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    if (!letter && !is_digit(c) && c != '-' && c != '.') return false;
  }
  return !text.empty() && !is_digit(text.front()) && text.front() != '-' && text.front() != '.';
}

/// A JSON value whose members can be looked up, since the order in XML differs.
struct Node {
  JsonKind kind = JsonKind::none;
  std::string name, text, json;
  std::vector<Node> children;

  /// The last member of that name, or nullptr.
  [[nodiscard]] const Node* find(std::string_view member) const {
    const Node* found = nullptr;
    for (const Node& child : children) {
      if (child.name == member) found = &child;
    }
    return found;
  }
};

void read_node(JsonReader& reader, Node& node) {
  node.kind = reader.kind();
  const char* begin = reader.here();
  if (node.kind == JsonKind::object) {
    for (reader.enter(); reader.next_member();) {
      Node& child = node.children.emplace_back();
      child.name = reader.name();
      read_node(reader, child);
    }
  } else if (node.kind == JsonKind::array) {
    for (reader.enter(); reader.next_element();) read_node(reader, node.children.emplace_back());
  } else {
    node.text = reader.scalar().text;
  }
  node.json = reader.since(begin);
}

class ToXml {
 public:
  explicit ToXml(const Node& root) : root_(root) {}

  void root(std::string_view tag, std::string_view rel, std::string& out) {
    out += "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
    resource(tag, rel, root_, out, true);
  }

  void events(std::string& out) {
    out += "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<events";
    const Node* links = root_.find("_links");
    self(links, out);
    append_attribute(out, "xmlns", name_space);
    out += '>';
    if (links != nullptr)
      each(*links, [&](std::string_view name, const Node& item) { link(name, item, out); });
    each(root_, [&](std::string_view name, const Node& item) {
      if (name == "sender") sender(item, out);
    });
    out += "</events>";
  }

 private:
  void resource(std::string_view tag, std::string_view rel, const Node& node, std::string& out,
                bool outermost) {
    out += '<';
    out += tag;
    const Node* links = node.find("_links");
    if (tag == "resource") {
      append_attribute(out, "rel", rel);
      self(links, out);
    }
    if (outermost) {
      append_attribute(out, "xmlns", name_space);
      append_attribute(out, "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
    }
    out += '>';
    if (links != nullptr)
      each(*links, [&](std::string_view name, const Node& item) { link(name, item, out); });
    for (const Node& member : node.children) {
      if (member.name != "_links" && member.name != "_embedded") property(member, out);
    }
    if (const Node* embedded = node.find("_embedded")) {
      each(*embedded,
           [&](std::string_view name, const Node& item) { resource("resource", name, item, out, false); });
    }
    out += "</";
    out += tag;
    out += '>';
  }

  /// Writes the self link, which has no element; its attributes are those of the resource.
  void self(const Node* links, std::string& out) {
    const Node* self = links != nullptr ? links->find("self") : nullptr;
    if (self != nullptr) attributes(*self, out, false);
  }

  void sender(const Node& node, std::string& out) {
    out += "<sender";
    attributes(node, out);
    out += '>';
    each(node, [&](std::string_view name, const Node& item) {
      if (name == "events") event(item, out);
    });
    out += "</sender>";
  }

  /// Writes an event; the element has the name of the event's type.
  void event(const Node& node, std::string& out) {
    const Node* type = node.find("type");
    const std::string tag(type != nullptr && is_name(type->text) ? type->text : "event");
    out += '<';
    out += tag;
    if (const Node* target = node.find("link")) attributes(*target, out);
    if (const Node* status = node.find("status")) append_attribute(out, "status", scalar(*status));
    out += '>';
    if (const Node* in = node.find("in")) {
      out += "<in";
      attributes(*in, out);
      out += "/>";
    }
    if (const Node* embedded = node.find("_embedded")) {
      each(*embedded,
           [&](std::string_view name, const Node& item) { resource("resource", name, item, out, false); });
    }
    if (const Node* reason = node.find("reason")) {
      out += "<reason>";
      for (const Node& member : reason->children) reason_part(member, out);
      out += "</reason>";
    }
    out += "</";
    out += tag;
    out += '>';
  }

  void reason_part(const Node& node, std::string& out) {
    if (!is_name(node.name) || node.kind == JsonKind::null) return;
    out.append("<").append(node.name).append(">");
    if (node.kind == JsonKind::object) {
      for (const Node& member : node.children) property(member, out);
    } else {
      append_escaped(out, scalar(node));
    }
    out.append("</").append(node.name).append(">");
  }

  /// Writes the scalar members of an object as attributes.
  void attributes(const Node& node, std::string& out, bool with_rel = true) {
    for (const Node& member : node.children) {
      const bool structured = member.kind == JsonKind::object || member.kind == JsonKind::array;
      const bool taken = member.name == "xmlns" || (member.name == "rel" && !with_rel);
      if (!structured && !taken && is_name(member.name)) append_attribute(out, member.name, scalar(member));
    }
  }

  /// Calls `visit` for each object among the members of `node`, and for each object in an array.
  template <class Visit>
  void each(const Node& node, const Visit& visit) {
    if (node.kind != JsonKind::object) return;
    for (const Node& member : node.children) {
      if (member.kind == JsonKind::object) visit(member.name, member);
      if (member.kind != JsonKind::array) continue;
      for (const Node& item : member.children) {
        if (item.kind == JsonKind::object) visit(member.name, item);
      }
    }
  }

  void link(std::string_view rel, const Node& node, std::string& out) {
    if (rel == "self") return;
    out += "<link";
    append_attribute(out, "rel", rel);
    attributes(node, out, false);
    out += "/>";
  }

  void property(const Node& node, std::string& out) {
    const std::string_view tag = node.kind == JsonKind::array ? "propertyList" : "property";
    out += '<';
    out += tag;
    append_attribute(out, "name", node.name);
    if (node.kind == JsonKind::null) append_attribute(out, "xsi:nil", "true");
    out += '>';
    if (node.kind == JsonKind::array) {
      for (const Node& item : node.children) {
        out += "<item>";
        append_escaped(out, scalar(item));
        out += "</item>";
      }
    } else {
      append_escaped(out, scalar(node));
    }
    out += "</";
    out += tag;
    out += '>';
  }

  /// A value as text. In XML times are ISO 8601 and booleans have capitals; objects cannot be written and stay JSON.
  static std::string scalar(const Node& node) {
    if (node.kind == JsonKind::null) return {};
    if (node.kind == JsonKind::boolean) return node.text == "true" ? "True" : "False";
    if (node.kind == JsonKind::object || node.kind == JsonKind::array) return std::string(node.json);
    if (node.kind == JsonKind::string && node.text.substr(0, 6) == "/Date(") {
      if (const auto time = DateTime::parse(node.text)) return time->iso8601();
    }
    return std::string(node.text);
  }

  const Node& root_;
};

std::optional<std::string> xml_of_json(std::string_view json, std::string_view tag, std::string_view rel) {
  JsonReader reader(json);
  Node root;
  read_node(reader, root);
  if (!reader.finish()) return std::nullopt;
  std::string xml;
  ToXml(root).root(tag, rel, xml);
  return xml;
}

}  // namespace

std::optional<std::string> input_xml(std::string_view json) { return xml_of_json(json, "input", ""); }

std::string encode_xml(const Type& type, const void* object) {
  if (type.custom != nullptr) {
    const std::string json = encode_json(type, object);
    std::string xml;
    JsonReader reader(json);
    Node root;
    read_node(reader, root);
    if (reader.finish()) ToXml(root).events(xml);
    return xml;
  }
  return xml_of_json(encode_json(type, object), "resource", type.rel).value_or(std::string());
}

#else

std::optional<std::string> input_xml(std::string_view) { return std::nullopt; }

#endif

}  // namespace ucwa::detail
