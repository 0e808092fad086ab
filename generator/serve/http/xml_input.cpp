#include <cstddef>

#include "generator/base/entities.hpp"
#include "generator/serve/http/xml_text.hpp"

namespace ucwagen::serve {
namespace {

/// A tag as it stands: its name, its attributes, and whether it opens, closes or is empty.
struct Tag {
  std::string name;
  Query attributes;
  bool closes = false, empty = false;
};

/// Reads the little XML that requests are made of: no DTD, no CDATA, no entities of one's own.
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  /// The next tag; `before` gets the text in front of it. Nothing at the end, or where the text is broken.
  std::optional<Tag> next(std::string& before) {
    for (;;) {
      const auto open = text_.find('<');
      if (open == std::string_view::npos) return std::nullopt;
      before += decode_entities(text_.substr(0, open));
      text_.remove_prefix(open);
      const bool comment = text_.starts_with("<!--");
      const auto end = comment ? text_.find("-->") : text_.find('>');
      if (end == std::string_view::npos) return std::nullopt;
      const auto inside = text_.substr(1, end - 1);
      text_.remove_prefix(end + (comment ? 3 : 1));
      if (comment || inside.starts_with('?')) continue;
      if (inside.starts_with('!')) return std::nullopt;
      return tag(inside);
    }
  }

 private:
  static std::optional<Tag> tag(std::string_view text) {
    Tag tag;
    if (text.starts_with('/')) {
      tag.closes = true;
      tag.name = trim(text.substr(1));
      return tag;
    }
    if (text.ends_with('/')) {
      tag.empty = true;
      text.remove_suffix(1);
    }
    const auto name = text.find_first_of(" \t\r\n");
    tag.name = trim(text.substr(0, name));
    if (tag.name.empty()) return std::nullopt;
    if (name != std::string_view::npos && !read_attributes(text.substr(name), tag.attributes))
      return std::nullopt;
    return tag;
  }

  static bool read_attributes(std::string_view text, Query& attributes) {
    for (;;) {
      const auto first = text.find_first_not_of(" \t\r\n");
      if (first == std::string_view::npos) return true;
      text.remove_prefix(first);
      const auto equals = text.find('=');
      if (equals == std::string_view::npos) return false;
      const std::string name(trim(text.substr(0, equals)));
      text.remove_prefix(equals + 1);
      const auto quote = text.find_first_of("\"'");
      if (quote == std::string_view::npos) return false;
      const auto end = text.find(text[quote], quote + 1);
      if (end == std::string_view::npos) return false;
      attributes.emplace_back(name, decode_entities(text.substr(quote + 1, end - quote - 1)));
      text.remove_prefix(end + 1);
    }
  }

  std::string_view text_;
};

std::string attribute(const Tag& tag, std::string_view name) {
  return find_value(tag.attributes, name).value_or("");
}

/// The elements inside <input>; an embedded <resource> is skipped, for servers ignore it in requests.
bool read_members(Reader& reader, const std::string& root, Json& body) {
  std::string list;
  int skipped = 0;
  for (;;) {
    std::string text;
    const auto tag = reader.next(text);
    if (!tag) return false;
    if (skipped > 0 || (tag->name == "resource" && !(tag->closes && root == "resource"))) {
      if (!tag->empty) skipped += tag->closes ? -1 : 1;
      continue;
    }
    if (tag->closes) {
      if (tag->name == root) return true;
      if (tag->name == "propertyList") list.clear();
      continue;
    }
    const std::string name = attribute(*tag, "name");
    if (tag->name == "link") {
      body["_links"][attribute(*tag, "rel")] = {{"href", attribute(*tag, "href")}};
    } else if (tag->name == "propertyList") {
      body[name] = Json::array();
      if (!tag->empty) list = name;
    } else if (tag->name == "property" || tag->name == "item") {
      std::string value;
      if (!tag->empty && !reader.next(value)) return false;
      if (tag->name == "item") {
        body[list].push_back(value);
      } else {
        body[name] = value;
      }
    } else {
      return false;
    }
  }
}

}  // namespace

std::optional<Json> read_xml(std::string_view text) {
  Reader reader(text);
  std::string before;
  const auto root = reader.next(before);
  if (!root || root->closes) return std::nullopt;
  Json body = Json::object();
  if (root->empty || read_members(reader, root->name, body)) return body;
  return std::nullopt;
}

}  // namespace ucwagen::serve
