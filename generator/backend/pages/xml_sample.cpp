#include "generator/backend/pages/xml_sample.hpp"

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>
#include <utility>
#include <vector>

#include "generator/backend/pages/ajax_date.hpp"
#include "generator/base/entities.hpp"

namespace ucwagen::pages {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view xml_namespace = "http://schemas.microsoft.com/rtc/2012/03/ucwa";

std::string scalar(const Json& value) {
  if (value.is_boolean()) return value.get<bool>() ? "True" : "False";
  if (!value.is_string()) return value.dump();
  const auto& text = value.get_ref<const std::string&>();
  return encode_entities(iso_date(text).value_or(text));
}

/// Writes the elements of one message, indented by two blanks for each level.
class XmlWriter {
 public:
  /// `name` is "resource" or "input"; an input has no address.
  void root(std::string_view name, const Json& object) {
    open(name, name == "resource" ? address(object.value("rel", ""), object) : "", true);
    content(object);
    close(name);
  }

  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  void line(const std::string& element) { text_.append(depth_ * 2, ' ').append(element).append("\n"); }

  void open(std::string_view name, const std::string& attributes, bool is_root = false) {
    const std::string space = is_root ? " xmlns=\"" + std::string(xml_namespace) + '"' : "";
    line('<' + std::string(name) + attributes + space + '>');
    ++depth_;
  }

  void close(std::string_view name) {
    --depth_;
    line("</" + std::string(name) + '>');
  }

  static std::string attribute(std::string_view name, const std::string& value) {
    return std::string(" ").append(name).append("=\"").append(value).append("\"");
  }

  static std::string address(const std::string& rel, const Json& object) {
    const Json links = object.value("_links", Json::object());
    const Json self = links.value("self", Json::object());
    std::string text = rel.empty() ? "" : attribute("rel", encode_entities(rel));
    if (self.contains("href")) text += attribute("href", scalar(self["href"]));
    return text;
  }

  void content(const Json& object) {
    each(object, "_links", [&](const std::string& rel, const Json& link_object) { link(rel, link_object); });
    for (const auto& [name, value] : object.items()) {
      if (name != "_links" && name != "_embedded") property(name, value);
    }
    each(object, "_embedded", [&](const std::string& rel, const Json& embedded) {
      open("resource", address(rel, embedded));
      content(embedded);
      close("resource");
    });
  }

  /// Calls `write` for each entry of a "_links" or "_embedded" block; an array is repeated elements in XML.
  template <class Write>
  static void each(const Json& object, const char* block, const Write& write) {
    if (!object.contains(block)) return;
    for (const auto& [rel, value] : object[block].items()) {
      if (!value.is_array()) {
        write(rel, value);
        continue;
      }
      for (const auto& item : value) write(rel, item);
    }
  }

  void link(const std::string& rel, const Json& link_object) {
    if (rel == "self") return;
    std::string attributes = attribute("rel", encode_entities(rel));
    for (const auto& [name, value] : link_object.items()) attributes += attribute(name, scalar(value));
    line("<link" + attributes + " />");
  }

  void property(const std::string& name, const Json& value) {
    const std::string attributes = attribute("name", encode_entities(name));
    if (value.is_null()) return;
    if (!value.is_array()) return line("<property" + attributes + '>' + scalar(value) + "</property>");
    open("propertyList", attributes);
    for (const auto& item : value) line("<item>" + scalar(item) + "</item>");
    close("propertyList");
  }

  std::string text_;
  std::size_t depth_ = 0;
};

bool is_json_media(std::string_view value) { return value.find("json") != std::string_view::npos; }

std::optional<ir::Message> as_xml(const std::optional<ir::Message>& json) {
  if (!json) return std::nullopt;
  ir::Message xml = *json;
  bool has_json_body = false;
  for (auto& [name, value] : xml.headers) {
    if (!is_json_media(value)) continue;
    has_json_body = has_json_body || name == "Content-Type";
    value.replace(value.find("json"), 4, "xml");
  }
  if (has_json_body && xml.body) {
    if (auto body = xml_body(*xml.body)) xml.body = std::move(*body);
  }
  return xml;
}

}  // namespace

std::optional<std::string> xml_body(std::string_view json) {
  bool too_deep = false;
  const auto shallow = [&](int depth, Json::parse_event_t, Json&) {
    too_deep = too_deep || depth > max_sample_nesting;
    return !too_deep;
  };
  const Json object = Json::parse(json, shallow, false);
  if (too_deep || !object.is_object()) return std::nullopt;
  XmlWriter writer;
  writer.root(object.contains("rel") ? "resource" : "input", object);
  std::string text = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + writer.take();
  text.pop_back();  // no newline after the last element
  return text;
}

void add_xml_examples(ir::Resource& resource) {
  for (auto& operation : resource.operations) {
    const auto is_xml = [](const auto& example) { return example.media == ir::Media::xml; };
    if (std::ranges::any_of(operation.examples, is_xml)) continue;
    std::vector<ir::Example> added;
    for (const auto& example : operation.examples)
      added.push_back({ir::Media::xml, as_xml(example.request), as_xml(example.response)});
    std::ranges::move(added, std::back_inserter(operation.examples));
  }
}

}  // namespace ucwagen::pages
