#include "engine.hpp"
#include "text.hpp"
#include "ucwa/runtime/date_time.hpp"
#include "xml.hpp"

namespace ucwa::detail {

#ifdef UCWA_XML

namespace {

constexpr std::string_view name_space = "http://schemas.microsoft.com/rtc/2012/03/ucwa";

/// Text for an element or an attribute. What XML cannot hold becomes U+FFFD.
void append_escaped(std::string& out, std::string_view text) {
  for (const char c : text) {
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

/// A name that can be an attribute's.
bool is_name(std::string_view text) {
  for (const char c : text) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    if (!letter && !is_digit(c) && c != '-' && c != '.') return false;
  }
  return !text.empty() && !is_digit(text.front()) && text.front() != '-' && text.front() != '.';
}

class ToXml {
 public:
  explicit ToXml(const Tree& tree) : tree_(tree) {}

  void root(std::string_view tag, std::string_view rel, std::string& out) {
    out += "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
    resource(tag, rel, tree_.root(), out, true);
  }

  void events(std::string& out) {
    out += "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<events";
    const Node* links = tree_.find(tree_.root(), "_links");
    self(links, out);
    append_attribute(out, "xmlns", name_space);
    out += '>';
    if (links != nullptr)
      each(*links, [&](std::string_view name, const Node& item) { link(name, item, out); });
    each(tree_.root(), [&](std::string_view name, const Node& item) {
      if (name == "sender") sender(item, out);
    });
    out += "</events>";
  }

 private:
  void resource(std::string_view tag, std::string_view rel, const Node& node, std::string& out,
                bool outermost) {
    out += '<';
    out += tag;
    const Node* links = tree_.find(node, "_links");
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
    for (const Node& member : tree_.children(node)) {
      if (member.name != "_links" && member.name != "_embedded") property(member, out);
    }
    if (const Node* embedded = tree_.find(node, "_embedded")) {
      each(*embedded,
           [&](std::string_view name, const Node& item) { resource("resource", name, item, out, false); });
    }
    out += "</";
    out += tag;
    out += '>';
  }

  /// There is no element for the self link: its attributes are the resource's own.
  void self(const Node* links, std::string& out) {
    const Node* self = links != nullptr ? tree_.find(*links, "self") : nullptr;
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

  /// The element is named like the event's type.
  void event(const Node& node, std::string& out) {
    const Node* type = tree_.find(node, "type");
    const std::string tag(type != nullptr && is_name(type->text) ? type->text : "event");
    out += '<';
    out += tag;
    if (const Node* target = tree_.find(node, "link")) attributes(*target, out);
    if (const Node* status = tree_.find(node, "status")) append_attribute(out, "status", scalar(*status));
    out += '>';
    if (const Node* in = tree_.find(node, "in")) {
      out += "<in";
      attributes(*in, out);
      out += "/>";
    }
    if (const Node* embedded = tree_.find(node, "_embedded")) {
      each(*embedded,
           [&](std::string_view name, const Node& item) { resource("resource", name, item, out, false); });
    }
    if (const Node* reason = tree_.find(node, "reason")) {
      out += "<reason>";
      for (const Node& member : tree_.children(*reason)) reason_part(member, out);
      out += "</reason>";
    }
    out += "</";
    out += tag;
    out += '>';
  }

  void reason_part(const Node& node, std::string& out) {
    if (!is_name(node.name) || node.kind == Node::Kind::null) return;
    out.append("<").append(node.name).append(">");
    if (node.kind == Node::Kind::object) {
      for (const Node& member : tree_.children(node)) property(member, out);
    } else {
      append_escaped(out, scalar(node));
    }
    out.append("</").append(node.name).append(">");
  }

  /// The scalar members of an object as attributes.
  void attributes(const Node& node, std::string& out, bool with_rel = true) {
    for (const Node& member : tree_.children(node)) {
      const bool structured = member.kind == Node::Kind::object || member.kind == Node::Kind::array;
      const bool taken = member.name == "xmlns" || (member.name == "rel" && !with_rel);
      if (!structured && !taken && is_name(member.name)) append_attribute(out, member.name, scalar(member));
    }
  }

  /// The objects among the members of `node`, those in arrays one by one.
  template <class Visit>
  void each(const Node& node, const Visit& visit) {
    if (node.kind != Node::Kind::object) return;
    for (const Node& member : tree_.children(node)) {
      if (member.kind == Node::Kind::object) visit(member.name, member);
      if (member.kind != Node::Kind::array) continue;
      for (const Node& item : tree_.children(member)) {
        if (item.kind == Node::Kind::object) visit(member.name, item);
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
    const std::string_view tag = node.kind == Node::Kind::array ? "propertyList" : "property";
    out += '<';
    out += tag;
    append_attribute(out, "name", node.name);
    if (node.kind == Node::Kind::null) append_attribute(out, "xsi:nil", "true");
    out += '>';
    if (node.kind == Node::Kind::array) {
      for (const Node& item : tree_.children(node)) {
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

  /// A value as text. Times are ISO 8601 in XML, booleans have capitals, objects have no form: JSON is kept.
  static std::string scalar(const Node& node) {
    if (node.kind == Node::Kind::null) return {};
    if (node.kind == Node::Kind::boolean) return node.text == "true" ? "True" : "False";
    if (node.kind == Node::Kind::object || node.kind == Node::Kind::array) return std::string(node.json);
    if (node.kind == Node::Kind::string && node.text.substr(0, 6) == "/Date(") {
      if (const auto time = DateTime::parse(node.text)) return time->iso8601();
    }
    return std::string(node.text);
  }

  const Tree& tree_;
};

std::optional<std::string> xml_of_json(std::string_view json, std::string_view tag, std::string_view rel) {
  Tree tree;
  if (parse_json(json, tree)) return std::nullopt;
  std::string xml;
  ToXml(tree).root(tag, rel, xml);
  return xml;
}

}  // namespace

std::optional<std::string> input_xml(std::string_view json) { return xml_of_json(json, "input", ""); }

std::string encode_xml(const Type& type, const void* object) {
  if (type.custom != nullptr) {
    const std::string json = encode_json(type, object);
    std::string xml;
    Tree tree;
    if (!parse_json(json, tree)) ToXml(tree).events(xml);
    return xml;
  }
  return xml_of_json(encode_json(type, object), "resource", type.rel).value_or(std::string());
}

#else

std::optional<std::string> input_xml(std::string_view) { return std::nullopt; }

#endif

}  // namespace ucwa::detail
